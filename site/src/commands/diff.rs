//! `site diff`: what has changed in the source of a translation since it was
//! translated, section by section.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use similar::{ChangeTag, TextDiff};

use super::named_pages::{Named, all, named};
use super::{ERRORS, OK, USAGE, build, print};
use crate::index::Index;
use crate::report;
use crate::translation::changes::{self, Change, Kind};
use crate::translation::history::{Repository, Revision};
use crate::translation::outline::Outline;
use crate::translation::state::{self, State, argument};
use crate::translation::{parity, revision};

const EXAMPLES: &str = "\
Words that are gone stand in [-square brackets-], new ones in {+braces+}.

Exit status:
  0  shown
  1  what has changed since is not known
  2  wrong usage";

/// The arguments of `site diff`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Diff {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// The pages, by address (zh/docs/billing) or file; a language or a
    /// folder is all pages in it. All that are out of date, without any.
    #[arg(value_name = "PAGE")]
    pages: Vec<PathBuf>,
}

/// Shows the changes; gives the exit status.
pub fn run(arguments: &Diff) -> u8 {
    let index = match build::read_folder(&arguments.content, None) {
        Ok(index) => index,
        Err(problems) => {
            report::print(&problems);
            return ERRORS;
        }
    };
    let pages: Vec<Named> = if arguments.pages.is_empty() {
        all(&index)
            .filter(|(locale, page)| state::state(&index, locale, page) == State::Stale)
            .collect()
    } else {
        match named(&index, &arguments.content, &arguments.pages) {
            Ok(pages) => pages,
            Err(problems) => {
                report::print(&problems);
                return USAGE;
            }
        }
    };
    if pages.is_empty() {
        eprintln!("no translation is out of date");
        return OK;
    }
    let (mut text, mut status) = (String::new(), OK);
    for named in &pages {
        status = status.max(show(&index, named, pages.len() == 1, &mut text));
    }
    print(&text).max(status)
}

/// Shows what there is to say of a page; `alone` when nothing else is asked.
fn show(index: &Index, (locale, page): &Named, alone: bool, text: &mut String) -> u8 {
    let name = argument(locale, page);
    if locale.tag == index.default_locale().tag {
        if alone {
            eprintln!("{name} is a source: name a translation of it");
        }
        return OK;
    }
    let say = |what: &str| {
        if alone {
            eprintln!("{name} {what}");
        }
    };
    match (
        state::state(index, locale, page),
        state::source_of(index, locale, page),
    ) {
        (State::Stale, Some(source)) => {
            let Some(before) = state::translated_from(index, source, page) else {
                eprintln!("{name}: {}", unknown(index, page));
                return ERRORS;
            };
            page_diff(&name, before, source.outline(), page.outline(), text);
            OK
        }
        (State::Unstamped, _) => {
            say(
                "does not say what it was translated from: compare it with its source, then run `site stamp`",
            );
            if alone { ERRORS } else { OK }
        }
        (State::Alone, _) | (_, None) => {
            say("has no source");
            if alone { ERRORS } else { OK }
        }
        (State::Current, _) => {
            say("is up to date");
            OK
        }
    }
}

fn unknown(index: &Index, page: &crate::page::Page) -> String {
    let stamp = state::stamp(page).unwrap_or_default();
    let stamp = revision::short(&stamp);
    match index.history.repository {
        Repository::None => format!(
            "it was translated from {stamp}, and without a git repository nobody knows that text"
        ),
        Repository::Shallow => format!(
            "it was translated from {stamp}, which is not in this repository, since it has been fetched in part: `git fetch --unshallow` gets it"
        ),
        Repository::Whole => {
            format!("it was translated from {stamp}, which the repository does not have")
        }
    }
}

fn page_diff(
    name: &str,
    before: &Revision,
    now: &Outline,
    translation: &Outline,
    text: &mut String,
) {
    let then = before.outline();
    let _ = writeln!(
        text,
        "{name}: {} since {}\n",
        now.source.path,
        before.source.path.rsplit(' ').next().unwrap_or_default()
    );
    let places = parity::sections(then, translation);
    for change in changes::sections(then, now) {
        if change.kind != Kind::Same {
            section(&change, then, now, translation, &places, text);
        }
    }
}

fn section(
    change: &Change,
    then: &Outline,
    now: &Outline,
    translation: &Outline,
    places: &[(Option<usize>, Option<usize>)],
    text: &mut String,
) {
    let shown = change.now.or(change.then);
    let title = shown.map_or("", |it| it.title.as_str());
    let line = |outline: &Outline, at: usize| outline.source.line_column(at).0;
    let _ = writeln!(text, "── {title} ({})", change.kind.label());
    if let Some(now_section) = change.now {
        let at = line(now, now_section.heading.start);
        let _ = writeln!(text, "   source       {}:{at}", now.source.path);
    }
    let ours = change.then.and_then(|then_section| {
        let at = then
            .sections
            .iter()
            .position(|it| std::ptr::eq(it, then_section))?;
        let pair = places.iter().find(|(one, _)| *one == Some(at))?;
        translation.sections.get(pair.1?)
    });
    if let Some(ours) = ours {
        let at = line(translation, ours.heading.start);
        let _ = writeln!(text, "   translation  {}:{at}", translation.source.path);
    }
    text.push('\n');
    let old = change.then.map_or("", |it| changes::text(then, it));
    let new = change.now.map_or("", |it| changes::text(now, it));
    let mut left_out = false;
    for (at, block) in blocks(&words(old, new)).into_iter().enumerate() {
        let is_heading = at == 0 && change.now.is_some_and(|it| it.level > 1);
        if !is_heading && !block.contains("[-") && !block.contains("{+") {
            left_out = true;
            continue;
        }
        if std::mem::take(&mut left_out) {
            text.push_str("   …\n\n");
        }
        for line in block.lines() {
            let _ = writeln!(text, "   {line}");
        }
        text.push('\n');
    }
}

/// The paragraphs of a text; what is open in one stays open in the next.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut open: Option<(&str, &str)> = None;
    for block in text.split("\n\n").filter(|block| !block.trim().is_empty()) {
        let mut own = String::new();
        if let Some((begin, _)) = open {
            own.push_str(begin);
        }
        own.push_str(block);
        let last = [("[-", "-]"), ("{+", "+}")]
            .into_iter()
            .max_by_key(|(begin, end)| {
                let begin = own.rfind(begin).map(|at| at + 1);
                begin.filter(|at| own.rfind(end).is_none_or(|end| end < *at))
            });
        open = last.filter(|(begin, end)| {
            own.rfind(begin)
                .is_some_and(|at| own.rfind(end).is_none_or(|end| end < at))
        });
        if let Some((_, end)) = open {
            own.push_str(end);
        }
        blocks.push(own);
    }
    blocks
}

/// Both texts in one: what is gone in brackets, what is new in braces.
fn words(old: &str, new: &str) -> String {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut text = String::with_capacity(new.len() * 2);
    let mut open = ChangeTag::Equal;
    let close = |open: ChangeTag| match open {
        ChangeTag::Delete => "-]",
        ChangeTag::Insert => "+}",
        ChangeTag::Equal => "",
    };
    for change in diff.iter_all_changes() {
        let tag = change.tag();
        if tag != open {
            text.push_str(close(open));
            text.push_str(match tag {
                ChangeTag::Delete => "[-",
                ChangeTag::Insert => "{+",
                ChangeTag::Equal => "",
            });
            open = tag;
        }
        text.push_str(change.value());
    }
    text.push_str(close(open));
    text
}
