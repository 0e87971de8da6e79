//! Holds a `locale.ftl` against the words that the site asks for and against
//! the default locale's: words that are missing, that nothing uses, and that
//! have other variables. It says nothing about how well they are translated.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::words::{CardWord, CardWords, Words};
use super::words_language;
use super::words_uses::{Kind, Text, Texts, Use, texts};
use crate::diagnostic::{Diagnostic, Edit, Source};
use crate::nearest::nearest;

/// The only function there is.
const FUNCTION: &str = "NUMBER";

/// Checks a locale's own file, where it has one. `card_words` are those that
/// rate cards ask for.
pub(super) fn check(words: &Words, card_words: &CardWords) -> Vec<Diagnostic> {
    let Some(source) = words.source() else {
        return Vec::new();
    };
    let check = Check {
        words,
        source,
        texts: texts(words.text()),
        asked: Words::names()
            .iter()
            .chain(&card_words.asked)
            .map(String::as_str)
            .collect(),
        earlier: &card_words.earlier,
    };
    let used = check.used();
    let mut problems = Vec::new();
    problems.extend(check.missing());
    problems.extend(check.unused(&used));
    problems.extend(check.references(&used));
    problems.extend(check.variables());
    problems.extend(check.term_variables(&used));
    problems.extend(words_language::direction(words, source, &check.texts));
    problems.extend(words_language::native_name(words, source, &check.texts));
    problems
}

struct Check<'w> {
    words: &'w Words,
    source: &'w Arc<Source>,
    texts: Texts<'w>,
    /// The words that the site and its rate card ask for.
    asked: Vec<&'w str>,
    /// The words that only rate cards of the past ask for.
    earlier: &'w [String],
}

/// The name under which a reference is among the texts.
fn key(reference: &Use) -> String {
    let dash = if reference.kind == Kind::Term {
        "-"
    } else {
        ""
    };
    match reference.attribute {
        Some(attribute) => format!("{dash}{}.{attribute}", reference.name),
        None => format!("{dash}{}", reference.name),
    }
}

/// A word's variables, those of the words it refers to included, each with
/// its places; a variable that only chooses variants says so.
pub(super) fn variables<'t, 'r>(
    texts: &'r Texts<'t>,
    word: &str,
) -> BTreeMap<&'t str, Vec<&'r Use<'t>>> {
    let mut found: BTreeMap<&str, Vec<&Use>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![word.to_owned()];
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        for reference in texts.get(&name).into_iter().flat_map(|it| &it.uses) {
            match reference.kind {
                Kind::Variable | Kind::Selector => {
                    found.entry(reference.name).or_default().push(reference);
                }
                Kind::Message => open.push(key(reference)),
                // A term has only the variables that it is given.
                Kind::Term | Kind::Function => {}
            }
        }
    }
    found
}

fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names = names.into_iter().map(|name| format!("`${name}`"));
    names.collect::<Vec<_>>().join(", ")
}

impl Check<'_> {
    /// The texts that readers can come to see.
    fn used(&self) -> BTreeSet<String> {
        let mut used = BTreeSet::new();
        let asked = self.asked.iter().map(|name| (*name).to_owned());
        let mut open: Vec<String> = asked.chain(self.earlier.iter().cloned()).collect();
        while let Some(name) = open.pop() {
            let Some(text) = self.texts.get(&name) else {
                continue;
            };
            if used.insert(name) {
                let others = text.uses.iter();
                let others = others.filter(|it| matches!(it.kind, Kind::Message | Kind::Term));
                open.extend(others.map(key));
            }
        }
        used
    }

    fn is_unreadable(&self, name: &str) -> bool {
        self.words.unreadable().iter().any(|it| it == name)
    }

    /// Words that the file does not have. One that cannot be read has been
    /// told already.
    fn missing(&self) -> Option<Diagnostic> {
        let end = self.source.text.len();
        let missing = self.words.missing(self.asked.iter().copied()).into_iter();
        let missing: Vec<&str> = missing.filter(|name| !self.is_unreadable(name)).collect();
        (!missing.is_empty()).then(|| {
            let message = format!("these words are missing: {}", missing.join(", "));
            Diagnostic::warning("words-missing", message)
                .at(self.source, end..end, "add them here")
                .help("until then the default locale's words are used, or what stands on the rate card")
        })
    }

    /// Words that nothing uses, all in one.
    fn unused(&self, used: &BTreeSet<String>) -> Vec<Diagnostic> {
        let unused = self.texts.iter().filter(|(name, _)| !used.contains(*name));
        // An attribute of a term belongs to its grammar, not to the site.
        let unused = unused.filter(|(name, _)| !(name.starts_with('-') && name.contains('.')));
        let mut unused: Vec<(&str, &Text)> = unused.map(|(name, it)| (name.as_str(), it)).collect();
        unused.sort_by_key(|(_, text)| text.place.start);
        let (card, others): (Vec<_>, Vec<_>) = unused
            .into_iter()
            .partition(|(name, _)| CardWord::is_one(name) && !name.contains('.'));
        let missing = self.words.missing(self.asked.iter().copied());
        let names = |list: &[(&str, &Text)]| {
            let names = list.iter().map(|(name, _)| *name);
            names.collect::<Vec<_>>().join(", ")
        };
        let places = |mut problem: Diagnostic, list: &[(&str, &Text)]| {
            let mut edits = Vec::new();
            for (name, text) in list {
                let label = match misspelled(name, &missing) {
                    Some(near) => {
                        edits.push(Edit {
                            span: text.place.clone(),
                            text: near.to_owned(),
                        });
                        format!("`{near}` is missing: write that, if it is meant")
                    }
                    None => String::new(),
                };
                problem = problem.at(self.source, text.place.clone(), label);
            }
            if edits.is_empty() {
                problem
            } else {
                problem.propose_all(edits)
            }
        };
        let mut problems = Vec::new();
        if !others.is_empty() {
            let message = format!("nothing uses these words: {}", names(&others));
            let problem = Diagnostic::warning("words-unused", message)
                .help("leave names as they are in English; remove words that are no longer needed");
            problems.push(places(problem, &others));
        }
        // Without a rate card nobody knows what it will ask for.
        if !card.is_empty() && self.asked.iter().any(|name| CardWord::is_one(name)) {
            let message = format!(
                "the rate card does not ask for these words: {}",
                names(&card)
            );
            let problem = Diagnostic::note("words-card-unused", message).help(
                "remove them, unless `rate-card.toml` is to have what they name; each word is `tier-`, `schedule-` or `extra-` and an id",
            );
            problems.push(places(problem, &card));
        }
        problems
    }

    /// Words, terms and functions that are referred to and not there.
    fn references(&self, used: &BTreeSet<String>) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        for name in used {
            let Some(text) = self.texts.get(name) else {
                continue;
            };
            for reference in &text.uses {
                match reference.kind {
                    Kind::Function if reference.name != FUNCTION => {
                        problems.push(self.no_function(reference));
                    }
                    Kind::Message | Kind::Term => {
                        problems.extend(self.no_text(name, reference));
                    }
                    _ => {}
                }
            }
        }
        problems
    }

    fn no_function(&self, reference: &Use) -> Diagnostic {
        let message = format!("there is no function `{}`", reference.name);
        let problem = Diagnostic::warning("words-function", message).at(
            self.source,
            reference.place.clone(),
            format!("readers would see `{{{}()}}`", reference.name),
        );
        if nearest(reference.name, [FUNCTION]).is_some() {
            return problem
                .help(format!(
                    "write `{FUNCTION}`, or the variable alone: values arrive ready to show"
                ))
                .propose(reference.place.clone(), FUNCTION);
        }
        problem.help("write the variable alone, such as `{ $total }`: values arrive ready to show")
    }

    fn no_text(&self, from: &str, reference: &Use) -> Option<Diagnostic> {
        let wanted = key(reference);
        let place = reference.place.clone();
        if self.leads_to(&wanted, from) {
            let message = format!("`{from}` refers to itself");
            return Some(
                Diagnostic::warning("words-reference", message)
                    .at(self.source, place, "")
                    .help("write the text itself here"),
            );
        }
        let attribute = reference.attribute.is_some();
        let has_text = self.texts.contains_key(&wanted);
        let whole = wanted.split('.').next().unwrap_or_default();
        if has_text || self.is_unreadable(whole) {
            return None;
        }
        let message = format!("there is no `{wanted}` in this file");
        let problem = Diagnostic::warning("words-reference", message).at(
            self.source,
            place.clone(),
            format!("readers would see `{{{wanted}}}`"),
        );
        let is_term = reference.kind == Kind::Term;
        let like = self
            .texts
            .keys()
            .filter(|name| name.contains('.') == attribute && name.starts_with('-') == is_term);
        let near = nearest(&wanted, like.map(String::as_str));
        Some(match near {
            Some(near) if !attribute => problem
                .help(format!("write `{near}`"))
                .propose(place, near.trim_start_matches('-')),
            Some(near) => problem.help(format!("write `{near}`")),
            None => problem.help("write the text itself here, or add the word to this file: a word can only refer to words beside it"),
        })
    }

    /// Whether a text comes to another through what it refers to.
    fn leads_to(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![from.to_owned()];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if let Some(text) = self.texts.get(&name)
                && seen.insert(name)
            {
                let others = text.uses.iter();
                let others = others.filter(|it| matches!(it.kind, Kind::Message | Kind::Term));
                open.extend(others.map(key));
            }
        }
        false
    }

    /// Variables that have no value, and values that are left out.
    fn variables(&self) -> Vec<Diagnostic> {
        let english = texts(Words::built_in_text());
        let original = self.words.fallback();
        let originals = original.map(|it| (it, texts(it.text())));
        let mut problems = Vec::new();
        for name in &self.asked {
            let Some(text) = self.texts.get(*name) else {
                continue;
            };
            let own = variables(&self.texts, name);
            // What the site gives is what the English word has.
            let given = variables(&english, name);
            // What a misspelled variable means is not left out as well.
            let mut meant = BTreeSet::new();
            for (variable, uses) in &own {
                if !given.contains_key(variable) {
                    let known: Vec<&str> = given.keys().copied().collect();
                    meant.extend(nearest(variable, known.iter().copied()));
                    problems.push(self.unknown_variable(name, variable, uses, known));
                }
            }
            let Some((original, its)) = &originals else {
                continue;
            };
            let theirs = variables(its, name);
            let left_out =
                |it: &&str| given.contains_key(it) && !own.contains_key(it) && !meant.contains(it);
            let left_out: Vec<&str> = theirs.keys().copied().filter(left_out).collect();
            if left_out.is_empty() {
                continue;
            }
            let message = format!("`{name}` leaves out {}", listed(left_out.iter().copied()));
            let mut problem = Diagnostic::warning("words-variable-left-out", message)
                .at(
                    self.source,
                    text.place.clone(),
                    "readers do not get to know it",
                )
                .help(format!(
                    "put `{{ ${} }}` where it belongs in the text",
                    left_out[0]
                ));
            if let (Some(source), Some(there)) = (original.source(), its.get(*name)) {
                problem = problem.at(source, there.place.clone(), "the original");
            }
            problems.push(problem);
        }
        problems
    }

    fn unknown_variable(
        &self,
        word: &str,
        variable: &str,
        uses: &[&Use],
        given: Vec<&str>,
    ) -> Diagnostic {
        let message = format!("`{word}` has no variable `${variable}`");
        let mut problem = Diagnostic::warning("words-variable", message);
        for it in uses {
            // With the dollar sign before it.
            let place = it.place.start.saturating_sub(1)..it.place.end;
            let label = if it.kind == Kind::Selector {
                "the variant with the `*` would always be taken".to_owned()
            } else {
                format!("readers would see `{{${variable}}}`")
            };
            problem = problem.at(self.source, place, label);
        }
        match nearest(variable, given.iter().copied()) {
            Some(near) => problem
                .help(format!("write `${near}`"))
                .propose_all(rename(uses, near)),
            None if given.is_empty() => {
                problem.help("nothing is filled in here: write the text without it")
            }
            None => problem.help(format!("what is filled in here: {}", listed(given))),
        }
    }

    /// Variables of terms that no word gives them.
    fn term_variables(&self, used: &BTreeSet<String>) -> Vec<Diagnostic> {
        let mut given: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for reference in self.texts.values().flat_map(|it| &it.uses) {
            if reference.kind == Kind::Term {
                given
                    .entry(format!("-{}", reference.name))
                    .or_default()
                    .extend(&reference.given);
            }
        }
        let mut problems = Vec::new();
        for (name, text) in &self.texts {
            if !name.starts_with('-') || !used.contains(name) {
                continue;
            }
            let names = given.get(name).cloned().unwrap_or_default();
            let mut unknown: BTreeMap<&str, Vec<&Use>> = BTreeMap::new();
            for it in &text.uses {
                let is_variable = matches!(it.kind, Kind::Variable | Kind::Selector);
                if is_variable && !names.contains(it.name) {
                    unknown.entry(it.name).or_default().push(it);
                }
            }
            for (variable, uses) in unknown {
                // A term that is only asked for its usual form is all right.
                if names.is_empty() && uses.iter().all(|it| it.kind == Kind::Selector) {
                    continue;
                }
                let names = names.iter().copied().collect();
                problems.push(self.unknown_variable(name, variable, &uses, names));
            }
        }
        problems
    }
}

/// The word that is missing and may be meant by a name. Of the words of the
/// rate card only the ids count: what stands before them is alike anyway.
fn misspelled<'m>(name: &str, missing: &[&'m str]) -> Option<&'m str> {
    let (prefix, id) = CardWord::split(name);
    let mut like = missing.iter().map(|it| (it, CardWord::split(it)));
    let near = nearest(
        id,
        like.clone()
            .filter(|(_, it)| it.0 == prefix)
            .map(|(_, it)| it.1),
    )?;
    like.find(|(_, it)| *it == (prefix, near))
        .map(|(whole, _)| *whole)
}

fn rename(uses: &[&Use], name: &str) -> Vec<Edit> {
    let mut edits: Vec<Edit> = uses
        .iter()
        .map(|it| Edit {
            span: it.place.clone(),
            text: name.to_owned(),
        })
        .collect();
    edits.sort_by_key(|edit| edit.span.start);
    edits
}
