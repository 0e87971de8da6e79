//! Which known word somebody probably meant: the one that the fewest typing
//! slips lead to.

/// The known word nearest to `word`, the earliest among equals; none only when
/// nothing is known.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(LONGEST).collect();
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let distance = slips(&word, &candidate.chars().collect::<Vec<_>>());
        if best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Whether one may be meant with the other: two slips apart at most, and fewer
/// than half of its letters.
#[cfg(feature = "card")]
pub(crate) fn is_slip(word: &str, known: &str) -> bool {
    let word: Vec<char> = word.chars().take(LONGEST).collect();
    let known: Vec<char> = known.chars().collect();
    let slips = slips(&word, &known);
    slips <= 2 && slips * 2 < known.len()
}

/// Past this many characters nothing is a slip of a known word any more.
const LONGEST: usize = 64;

/// How many letters must be added, dropped, changed or swapped with their
/// neighbor (optimal string alignment, after Damerau 1964).
fn slips(from: &[char], to: &[char]) -> usize {
    let width = to.len() + 1;
    // Three rows of the table of distances are enough: a swap looks back two.
    let mut before = vec![0; width];
    let mut above: Vec<usize> = (0..width).collect();
    let mut row = vec![0; width];
    for i in 1..=from.len() {
        row[0] = i;
        for j in 1..width {
            let changed = usize::from(from[i - 1] != to[j - 1]);
            row[j] = (above[j] + 1)
                .min(row[j - 1] + 1)
                .min(above[j - 1] + changed);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_kind_of_slip_as_one() {
        let count = |a: &str, b: &str| {
            slips(
                &a.chars().collect::<Vec<_>>(),
                &b.chars().collect::<Vec<_>>(),
            )
        };
        assert_eq!(count("seats", "seats"), 0);
        assert_eq!(count("seat", "seats"), 1);
        assert_eq!(count("seatss", "seats"), 1);
        assert_eq!(count("seets", "seats"), 1);
        assert_eq!(count("saets", "seats"), 1);
        assert_eq!(count("", "seats"), 5);
        assert_eq!(count("größe", "grösse"), 2);
    }

    #[test]
    #[cfg(feature = "card")]
    fn a_slip_leaves_most_of_a_word() {
        for (word, known, expected) in [
            ("versoin", "version", true),
            ("seatss", "seats", true),
            ("tier", "tiers", true),
            ("free", "fee", true),
            ("months", "years", false),
            ("ix", "id", false),
            ("", "id", false),
        ] {
            assert_eq!(is_slip(word, known), expected, "{word} for {known}");
        }
    }

    #[test]
    fn the_earlier_of_equally_near_words_wins() {
        assert_eq!(nearest("cat", ["bat", "hat"]), Some("bat"));
        assert_eq!(nearest("clientt", ["view-only", "client"]), Some("client"));
        assert_eq!(nearest("x", []), None);
    }
}
