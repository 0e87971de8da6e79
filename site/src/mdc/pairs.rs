//! Says where each component ends, before anything is written.
//!
//! A closer with its opener's number of colons is *strong*. What translation
//! tools make of closers is *weak*: one behind the text of a line, or one
//! with another number of colons. A weak closer ends a component only when no
//! strong one does, so that `::` in a sentence stays text in a sound page. A
//! component with neither ends at the next heading of level 1 or 2, the next
//! opener of its level, or with what it stands in.

use std::collections::HashMap;

use super::tokens::{Token, TokenKind};

/// How a component ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// At this token, its own closer.
    Closed(usize),
    /// Before this token (or the page's end), for want of a closer.
    Before(usize),
    /// Where it begins.
    Leaf,
}

/// What becomes of the tokens.
pub(super) struct Pairs {
    /// For each token that is an opener, how its component ends.
    pub ends: Vec<Option<End>>,
    /// For each token, whether it is a closer whose component its list item
    /// or quote has ended already.
    pub late: Vec<bool>,
}

/// How many blocks that have ended are looked through for one that has not.
const MOST_ENDED: usize = 16;

struct Open {
    token: usize,
    colons: usize,
    place: usize,
    weak: Option<usize>,
}

/// Pairs the tokens of a page.
pub(super) fn pairs(tokens: &[Token]) -> Pairs {
    let mut pairs = Pairs {
        ends: vec![None; tokens.len()],
        late: vec![false; tokens.len()],
    };
    let mut open: Vec<Open> = Vec::new();
    // How many of them have so many colons: most closers that fit nothing are
    // told without a search.
    let mut counts: HashMap<usize, usize> = HashMap::new();
    // Components of list items and quotes that ended without their closer.
    let mut left = 0;
    for (at, token) in tokens.iter().enumerate() {
        match &token.kind {
            TokenKind::Open(opener) if opener.leaf => pairs.ends[at] = Some(End::Leaf),
            TokenKind::Open(opener) => {
                *counts.entry(opener.colons).or_default() += 1;
                open.push(Open {
                    token: at,
                    colons: opener.colons,
                    place: token.place,
                    weak: None,
                });
            }
            TokenKind::Close { colons, .. } => {
                let fits = counts.get(colons).is_some_and(|count| *count > 0);
                let own = fits.then(|| open.iter().rposition(|it| it.colons == *colons));
                if let Some(Some(own)) = own {
                    let inner = take_from(&mut open, own + 1, &mut counts);
                    settle(&mut pairs, tokens, inner, at);
                    for own in take_from(&mut open, own, &mut counts) {
                        pairs.ends[own.token] = Some(End::Closed(at));
                    }
                } else if left > 0 {
                    left -= 1;
                    pairs.late[at] = true;
                } else if let Some(top) = open.last_mut() {
                    top.weak.get_or_insert(at);
                }
            }
            TokenKind::TextClose { colons } => {
                // The innermost that it can end; below one that has ended, the
                // colons must fit.
                let can_end = |(above, it): &(usize, &mut Open)| {
                    it.weak.is_none() && (*above == 0 || it.colons == *colons)
                };
                let mut innermost = open.iter_mut().rev().enumerate().take(MOST_ENDED);
                if let Some((_, own)) = innermost.find(can_end) {
                    own.weak = Some(at);
                }
            }
            TokenKind::Heading | TokenKind::Slot { .. } => {}
            TokenKind::Leave { places } => {
                let within = open.iter().position(|it| places.contains(&it.place));
                if let Some(within) = within {
                    let inner = take_from(&mut open, within, &mut counts);
                    left += inner.iter().filter(|it| it.weak.is_none()).count();
                    settle(&mut pairs, tokens, inner, at);
                }
            }
        }
    }
    settle(&mut pairs, tokens, open, tokens.len());
    pairs
}

/// Takes the open components from `first` on.
fn take_from(open: &mut Vec<Open>, first: usize, counts: &mut HashMap<usize, usize>) -> Vec<Open> {
    let taken = open.split_off(first);
    for Open { colons, .. } in &taken {
        if let Some(count) = counts.get_mut(colons) {
            *count -= 1;
        }
    }
    taken
}

/// Ends components that found no strong closer before token `bound`, the
/// outermost first: an inner one ends no later.
fn settle(pairs: &mut Pairs, tokens: &[Token], open: Vec<Open>, bound: usize) {
    let mut bounds: Vec<usize> = Vec::new();
    for Open { token, weak, .. } in open {
        // What began in a component that ended before is not in it.
        while bounds.last().is_some_and(|end| *end <= token) {
            bounds.pop();
        }
        let bound = bounds.last().copied().unwrap_or(bound);
        let weak = weak.filter(|weak| *weak < bound);
        let end = weak.unwrap_or_else(|| implicit(pairs, tokens, token, bound));
        pairs.ends[token] = Some(match weak {
            Some(weak) => End::Closed(weak),
            None => End::Before(end),
        });
        bounds.push(end);
    }
}

/// The token before which a component without a closer ends.
fn implicit(pairs: &Pairs, tokens: &[Token], opener: usize, bound: usize) -> usize {
    let Token {
        kind: TokenKind::Open(own),
        place,
        column,
        ..
    } = &tokens[opener]
    else {
        return bound;
    };
    let mut at = opener + 1;
    while at < bound {
        let token = &tokens[at];
        match (&token.kind, pairs.ends[at]) {
            (TokenKind::Heading, _) if token.place == *place => return at,
            (TokenKind::Open(next), _)
                if token.place == *place
                    && next.colons <= own.colons
                    && token.column <= *column =>
            {
                return at;
            }
            // What a closed component has inside is its own.
            (TokenKind::Open(_), Some(End::Closed(closer))) => at = closer,
            _ => {}
        }
        at += 1;
    }
    bound
}
