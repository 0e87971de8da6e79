//! Texts in other letters: accented and longer, or from right to left.

/// How a text is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `[Ŝéñţéñçé öñé ţŵö]`
    Accented,
    /// Each word between the marks that turn it round.
    RightToLeft,
}

/// Turns the characters round until `POP`.
const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';

/// What makes a text longer.
const MORE: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

impl Style {
    /// A whole text.
    pub(super) fn of(self, text: &str) -> String {
        if text.trim().is_empty() {
            return text.to_owned();
        }
        let mut out = self.opening().to_owned();
        out.push_str(&self.letters(text));
        out.push_str(&self.closing(text.chars().count()));
        out
    }

    /// What stands before a whole text.
    pub(super) fn opening(self) -> &'static str {
        match self {
            Self::Accented => "[",
            Self::RightToLeft => "",
        }
    }

    /// What stands behind a text of so many characters: translations are
    /// often longer by 40 percent.
    pub(super) fn closing(self, characters: usize) -> String {
        if self == Self::RightToLeft {
            return String::new();
        }
        let wanted = (characters * 2).div_ceil(5);
        let mut more = String::new();
        for word in MORE.iter().cycle() {
            if more.chars().count() >= wanted {
                break;
            }
            more.push(' ');
            more.push_str(&self.letters(word));
        }
        more.push(']');
        more
    }

    /// A part of a text.
    pub(super) fn letters(self, text: &str) -> String {
        match self {
            Self::Accented => text.chars().map(accented).collect(),
            Self::RightToLeft => {
                let mut out = String::with_capacity(text.len() * 2);
                let mut inside = false;
                for c in text.chars() {
                    if inside == c.is_whitespace() {
                        out.push(if inside { POP } else { OVERRIDE });
                        inside = !inside;
                    }
                    out.push(c);
                }
                if inside {
                    out.push(POP);
                }
                out
            }
        }
    }
}

fn accented(c: char) -> char {
    const PLAIN: &str = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    const OTHER: &str = "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļⱮɱÑñÖöÞþǪǫŔŕŜšŢţÛûṼṽŴŵẊẋÝýŽž";
    let at = PLAIN.chars().position(|plain| plain == c);
    at.and_then(|at| OTHER.chars().nth(at)).unwrap_or(c)
}
