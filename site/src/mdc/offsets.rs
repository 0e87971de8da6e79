//! Where a byte of the masked text stands in the file.

/// Maps offsets of the masked text to offsets of the file. Pieces that were
/// copied map byte by byte; pieces that were put in map to where they stand.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    /// Start in the masked text, start in the file, whether copied.
    pieces: Vec<(usize, usize, bool)>,
}

impl OffsetMap {
    /// A text that was not masked and begins at `base` in its file.
    pub(super) fn identity(base: usize) -> Self {
        Self {
            pieces: vec![(0, base, true)],
        }
    }

    pub(super) fn push(&mut self, masked: usize, file: usize, copied: bool) {
        self.pieces.push((masked, file, copied));
    }

    /// The offset in the file.
    pub fn to_file(&self, masked: usize) -> usize {
        let after = self
            .pieces
            .partition_point(|(start, _, _)| *start <= masked);
        match after
            .checked_sub(1)
            .and_then(|index| self.pieces.get(index))
        {
            Some((start, file, true)) => file + (masked - start),
            Some((_, file, false)) => *file,
            None => masked,
        }
    }
}
