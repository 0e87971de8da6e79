//! "Did you mean": the known word that is nearest to one that is not known.

/// The nearest of `known`, when it is near enough to be what was meant: at
/// most a third of its letters away (Damerau-Levenshtein), letter case apart;
/// the first of several.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let letters = Letters::of(&word);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let lower = candidate.to_lowercase();
        let near_enough = lower.chars().count().div_ceil(3);
        let most = best.map_or(near_enough, |(distance, _)| {
            near_enough.min(distance.saturating_sub(1))
        });
        // The distance is dear to compute, and a site has many pages.
        if letters.at_least(&Letters::of(&lower)) > most {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&word, &lower);
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How often letters stand in a word, some of them counted as one.
struct Letters([u16; 32]);

impl Letters {
    fn of(word: &str) -> Self {
        let mut counts = [0_u16; 32];
        for c in word.chars() {
            if let Some(count) = counts.get_mut(u32::from(c) as usize % 32) {
                *count = count.saturating_add(1);
            }
        }
        Self(counts)
    }

    /// How many edits lie between two words at the least: each puts in one
    /// letter and takes out one.
    fn at_least(&self, other: &Self) -> usize {
        let pairs = self.0.iter().zip(&other.0);
        let (mut more, mut fewer) = (0, 0);
        for (ours, theirs) in pairs {
            more += usize::from(ours.saturating_sub(*theirs));
            fewer += usize::from(theirs.saturating_sub(*ours));
        }
        more.max(fewer)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Nothing that is near enough is passed over.
        #[test]
        fn it_is_the_first_of_the_nearest(
            word in "[a-d]{0,6}",
            known in prop::collection::vec("[a-dA]{0,6}", 0..8),
        ) {
            let plain = known
                .iter()
                .map(|it| (strsim::damerau_levenshtein(&word, &it.to_lowercase()), it.as_str()))
                .filter(|(distance, it)| *distance <= it.chars().count().div_ceil(3))
                .min_by_key(|(distance, _)| *distance)
                .map(|(_, it)| it);
            prop_assert_eq!(nearest(&word, known.iter().map(String::as_str)), plain);
        }
    }
}
