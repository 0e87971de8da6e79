//! How the figures of a quote came about, put into words: sums as a person
//! would write them down, in the reader's language. The page and the command
//! line show the same lines.

use pricing::{Currency, Explanation, How, Money};

use crate::format::Format;
use crate::labels::Labels;
use crate::words::{Words, fill};

/// One figure and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where the figure is in the quote: `years.0.list`.
    pub path: String,
    /// What the figure is.
    pub figure: String,
    /// How it came about.
    pub text: String,
}

impl Line {
    /// Both, as the language joins them.
    pub fn joined(&self, words: &Words) -> String {
        let values = [("figure", self.figure.as_str()), ("text", &self.text)];
        fill(words.how_line(), &values)
    }
}

/// The lines of a quote's explanations, in their order. What takes nothing
/// off and adds nothing has none.
pub fn lines(
    words: &Words,
    labels: &Labels,
    format: &Format,
    explanations: &[Explanation],
) -> Vec<Line> {
    let teller = Teller {
        words,
        labels,
        format,
    };
    let told = explanations.iter().filter_map(|explanation| {
        Some(Line {
            text: teller.text(&explanation.how)?,
            path: explanation.figure.clone(),
            figure: teller.figure(&explanation.figure),
        })
    });
    told.collect()
}

struct Teller<'a> {
    words: &'a Words,
    labels: &'a Labels,
    format: &'a Format,
}

impl Teller<'_> {
    /// The name of a figure by its path in the quote.
    fn figure(&self, path: &str) -> String {
        let (words, mut parts) = (self.words, path.split('.'));
        let first = parts.next().unwrap_or_default();
        let number = parts.next().and_then(|at| at.parse::<u64>().ok());
        let number = number.map(|at| self.format.integer(at + 1));
        let name = match (first, parts.next().unwrap_or_default()) {
            ("tier", _) => words.tier(),
            ("years", "list") => words.list(),
            ("years", "term_discount") => words.term_discount(),
            ("years", "negotiated_discount") | ("needs_approval", _) => words.negotiated_discount(),
            ("years", "schedule_adjustment") => words.schedule_adjustment(),
            ("years", _) => words.year_total(),
            ("average_per_paid_seat_month", _) => words.average(),
            ("installments", _) => words.installments_caption(),
            _ => words.total_contract_value(),
        };
        let before = match (first, &number) {
            ("years", Some(number)) => fill(words.year_n(), &[("number", number)]),
            ("installments", Some(number)) => {
                return joined(&[name, &joined(&[words.installment(), number], " ")], " · ");
            }
            _ => return name.to_owned(),
        };
        joined(&[&before, name], " · ")
    }

    fn text(&self, how: &How) -> Option<String> {
        let (words, money) = (self.words, |money: &Money| self.format.money(money));
        Some(match how {
            How::Tier { paid, first, last } => {
                let last = last.map(|last| self.format.integer(last));
                let text = match last {
                    Some(_) => words.how_tier(),
                    None => words.how_tier_open(),
                };
                let values = [
                    ("paid", self.format.integer(*paid)),
                    ("first", self.format.integer(*first)),
                    ("last", last.unwrap_or_default()),
                ];
                filled(text, &values)
            }
            How::TierFee { amount } => filled(words.how_fee(), &[("amount", money(amount))]),
            How::Seats {
                seats,
                unit,
                amount,
            } => self.product(*seats, unit, amount),
            How::Bands { bands, amount } => {
                let mut text = String::new();
                for band in bands {
                    let name = self.labels.tier(&band.tier);
                    let product = self.product(band.seats, &band.unit, &band.amount);
                    text.push_str(&joined(&[name, &product], ": "));
                    text.push_str("; ");
                }
                text.push_str(&money(amount));
                text
            }
            How::Raised { percent, .. } | How::Percentage { percent, .. } if percent.is_zero() => {
                return None;
            }
            How::Raised {
                from,
                percent,
                exact,
                amount,
            } => {
                let percent = percent.to_string();
                let (sign, by) = match percent.strip_prefix('-') {
                    Some(by) => (self.minus(), by),
                    None => (" + ".to_owned(), percent.as_str()),
                };
                let left = joined(&[&money(from), &self.format.percent_text(by)], &sign);
                self.rounded(&left, exact, amount)
            }
            How::Percentage {
                of,
                percent,
                exact,
                amount,
            } => {
                let left = joined(&[&money(of), &self.format.percent(percent)], " × ");
                self.rounded(&left, exact, amount)
            }
            How::Sum { parts, amount } => self.sum(parts, amount)?,
            // Its name and amount say everything.
            How::Fee { .. } | How::Given { .. } | How::EqualParts { parts: 1, .. } => return None,
            How::EqualParts { .. } | How::Added { .. } | How::Share { .. } => {
                return self.installment(how);
            }
            How::Average {
                of,
                seats,
                months,
                amount,
            } => {
                let (seats, months) = (*seats, u64::from(*months));
                let divided = [
                    money(of),
                    self.format.integer(seats),
                    self.format.integer(months),
                ];
                let divided = divided.each_ref().map(String::as_str);
                // The quotient need not end; what is shown is rounded.
                joined(&[&joined(&divided, " ÷ "), &money(amount)], " ≈ ")
            }
            How::Approval { percent, above } => {
                let values = [
                    ("discount", self.format.percent(percent)),
                    ("above", self.format.percent(above)),
                ];
                filled(words.how_approval(), &values)
            }
        })
    }

    fn installment(&self, how: &How) -> Option<String> {
        let (words, money) = (self.words, |money: &Money| self.format.money(money));
        Some(match how {
            How::EqualParts {
                of,
                parts,
                base,
                larger,
            } => {
                let text = if *larger == 0 {
                    words.how_parts()
                } else {
                    words.how_parts_more()
                };
                let values = [
                    ("total", money(of)),
                    ("parts", self.format.integer(u64::from(*parts))),
                    ("base", money(base)),
                    ("larger", self.format.integer(u64::from(*larger))),
                    ("unit", self.smallest(of.currency())),
                ];
                filled(text, &values)
            }
            How::Added { to, fees, amount } => {
                let values = [
                    ("installment", money(to)),
                    ("fees", money(fees)),
                    ("amount", money(amount)),
                ];
                filled(words.how_added(), &values)
            }
            How::Share {
                of,
                percent,
                exact,
                larger,
                amount,
            } => {
                let text = if *larger {
                    words.how_share_more()
                } else if *exact == amount.to_string() {
                    words.how_share()
                } else {
                    words.how_share_down()
                };
                let values = [
                    ("total", money(of)),
                    ("share", self.format.percent(percent)),
                    ("exact", self.exact(exact, of.currency())),
                    ("unit", self.smallest(of.currency())),
                    ("amount", money(amount)),
                ];
                filled(text, &values)
            }
            _ => return None,
        })
    }

    fn product(&self, seats: u64, unit: &Money, amount: &Money) -> String {
        let seats = self.format.integer(seats);
        let left = joined(&[&seats, &self.format.money(unit)], " × ");
        joined(&[&left, &self.format.money(amount)], " = ")
    }

    /// `left = exact ≈ amount`, without what is the same twice.
    fn rounded(&self, left: &str, exact: &str, amount: &Money) -> String {
        let shown = self.format.money(amount);
        if *exact == amount.to_string() {
            return joined(&[left, &shown], " = ");
        }
        let exact = self.exact(exact, amount.currency());
        joined(&[&joined(&[left, &exact], " = "), &shown], " ≈ ")
    }

    /// Only what is not zero; nothing where one part is the whole sum.
    fn sum(&self, parts: &[Money], amount: &Money) -> Option<String> {
        let mut text = String::new();
        let mut count = 0;
        for part in parts.iter().filter(|part| !part.is_zero()) {
            let number = part.to_string();
            if let Some(number) = number.strip_prefix('-').filter(|_| count > 0) {
                text.push_str(&self.minus());
                text.push_str(&self.exact(number, part.currency()));
            } else {
                text.push_str(if count > 0 { " + " } else { "" });
                text.push_str(&self.format.money(part));
            }
            count += 1;
        }
        (count > 1).then(|| joined(&[&text, &self.format.money(amount)], " = "))
    }

    /// Between what is taken from what: the sign of negative amounts.
    fn minus(&self) -> String {
        let mut sign = String::from(" ");
        sign.push_str(&self.format.minus);
        sign.push(' ');
        sign
    }

    fn exact(&self, exact: &str, currency: Currency) -> String {
        self.format.money_text(exact, currency)
    }

    /// One minor unit.
    fn smallest(&self, currency: Currency) -> String {
        Money::from_minor(1, currency)
            .map_or_else(|_| String::new(), |unit| self.format.money(&unit))
    }
}

fn filled<const N: usize>(text: &str, values: &[(&str, String); N]) -> String {
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    fill(text, &values)
}

fn joined(parts: &[&str], between: &str) -> String {
    parts.join(between)
}
