//! Which part of a translation corresponds to which part of its source, when
//! parts may be missing or added: the alignment of two sequences with the
//! highest score (Needleman and Wunsch, 1970).

/// What a part without a counterpart costs.
const GAP: i64 = -2;

/// More pairs than this are not tried: parts then correspond by their place.
const MOST_PAIRS: usize = 1_000_000;

/// Pairs of places in two sequences of these lengths, in order; a part without
/// a counterpart stands alone. `score` says how well two parts go together:
/// the more the better, and two that score less than twice a gap stay apart.
pub(super) fn align(
    ours: usize,
    theirs: usize,
    score: impl Fn(usize, usize) -> i64,
) -> Vec<(Option<usize>, Option<usize>)> {
    if ours.saturating_mul(theirs) > MOST_PAIRS {
        let longer = ours.max(theirs);
        let pair = |at: usize| ((at < ours).then_some(at), (at < theirs).then_some(at));
        return (0..longer).map(pair).collect();
    }
    let width = theirs + 1;
    let gaps = |count: usize| GAP * i64::try_from(count).unwrap_or(i64::MAX / 4);
    // The best score of what follows each pair of places.
    let mut best = vec![0_i64; (ours + 1) * width];
    let set = |best: &mut Vec<i64>, one: usize, other: usize, value: i64| {
        if let Some(cell) = best.get_mut(one * width + other) {
            *cell = value;
        }
    };
    let get = |best: &[i64], one: usize, other: usize| {
        best.get(one * width + other)
            .copied()
            .unwrap_or(i64::MIN / 2)
    };
    for one in (0..=ours).rev() {
        for other in (0..=theirs).rev() {
            let value = if one == ours {
                gaps(theirs - other)
            } else if other == theirs {
                gaps(ours - one)
            } else {
                let both = score(one, other) + get(&best, one + 1, other + 1);
                let first = GAP + get(&best, one + 1, other);
                let second = GAP + get(&best, one, other + 1);
                both.max(first).max(second)
            };
            set(&mut best, one, other, value);
        }
    }
    let mut pairs = Vec::with_capacity(ours.max(theirs));
    let (mut one, mut other) = (0, 0);
    while one < ours || other < theirs {
        let here = get(&best, one, other);
        if one < ours
            && other < theirs
            && here == score(one, other) + get(&best, one + 1, other + 1)
        {
            pairs.push((Some(one), Some(other)));
            one += 1;
            other += 1;
        } else if one < ours && (other == theirs || here == GAP + get(&best, one + 1, other)) {
            pairs.push((Some(one), None));
            one += 1;
        } else {
            pairs.push((None, Some(other)));
            other += 1;
        }
    }
    pairs
}
