//! `site status`: where each language stands, as a table, as JSON, or as a
//! page that shows it, with an exit status for thresholds.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::{ERRORS, OK, USAGE, build, print};
use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::load::shown;
use crate::locale;
use crate::nearest::nearest;
use crate::translation::status::{self, Status};
use crate::{report, templates};

const EXIT_STATUS: &str = "\
A language is as much translated, in percent, as it has pages that are translated
and not out of date.

Exit status:
  0  shown
  1  a language is below what --require asks, or the content cannot be read
  2  wrong usage";

/// The version of the JSON's keys.
const VERSION: u32 = 1;

/// The arguments of `site status`.
#[derive(Debug, Args)]
#[command(after_help = EXIT_STATUS)]
pub struct StatusCommand {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// Print JSON, with every page that somebody has to look at.
    #[arg(long, conflicts_with = "html")]
    json: bool,
    /// Print a page of HTML that needs no other file.
    #[arg(long)]
    html: bool,
    /// With --html: what links to files begin with, such as
    /// <https://example.com/repository/blob/main/>. Files of this machine
    /// without it.
    #[arg(long, value_name = "ADDRESS", requires = "html")]
    files: Option<String>,
    /// Exit with 1 when a language is translated to less than this, in
    /// percent: zh=100,de=90. `all` is every language not named.
    #[arg(long, value_name = "LOCALE=PERCENT", value_delimiter = ',')]
    require: Vec<String>,
    /// Only these languages.
    #[arg(value_name = "LOCALE")]
    locales: Vec<String>,
}

/// Shows the status; gives the exit status.
pub fn run(arguments: &StatusCommand) -> u8 {
    let index = match build::read_folder(&arguments.content, None) {
        Ok(index) => index,
        Err(problems) => {
            report::print(&problems);
            return ERRORS;
        }
    };
    let (wanted, required) = match (
        locales(&index, &arguments.locales),
        requirements(&index, &arguments.require),
    ) {
        (Ok(wanted), Ok(required)) => (wanted, required),
        (wanted, required) => {
            let problems: Vec<Diagnostic> = [wanted.err(), required.err()]
                .into_iter()
                .flatten()
                .flatten()
                .collect();
            report::print(&problems);
            return USAGE;
        }
    };
    let mut rows = status::all(&index, &status::words_of(&index));
    let below = below(&rows, &required);
    if !wanted.is_empty() {
        rows.retain(|row| wanted.contains(&row.locale));
    }
    let original = index.default_locale();
    let text = if arguments.json {
        let value = json!({
            "version": VERSION,
            "source": original.tag,
            "pages": original.pages.len(),
            "locales": rows,
        });
        format!("{value:#}\n")
    } else if arguments.html {
        let base = arguments.files.clone().unwrap_or_else(|| {
            let folder = std::env::current_dir().unwrap_or_default();
            format!("file://{}/", shown(&folder))
        });
        templates::status(&index, &rows, &base)
    } else {
        table(&index, &rows)
    };
    let status = print(&text);
    for problem in &below {
        eprintln!("{problem}");
    }
    status.max(if below.is_empty() { OK } else { ERRORS })
}

/// The tags of the languages that were named.
fn locales(index: &Index, names: &[String]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let (mut tags, mut problems) = (Vec::new(), Vec::new());
    for name in names {
        match tag(index, name) {
            Ok(tag) => tags.push(tag),
            Err(problem) => problems.push(*problem),
        }
    }
    if problems.is_empty() {
        Ok(tags)
    } else {
        Err(problems)
    }
}

fn tag(index: &Index, name: &str) -> Result<String, Box<Diagnostic>> {
    let wanted = locale::canonical_tag(name.trim().trim_end_matches('/'));
    let others = || index.translations().map(|it| it.tag.as_str());
    if let Some(tag) = wanted.filter(|tag| others().any(|other| other == tag)) {
        return Ok(tag);
    }
    let known = others().collect::<Vec<_>>().join(", ");
    let problem = if name == index.default_locale().tag {
        Diagnostic::error(
            "status-locale",
            format!("`{name}` is the language that the others are translated from"),
        )
    } else {
        Diagnostic::error("status-locale", format!("there is no language `{name}`"))
    };
    Err(Box::new(match nearest(name, others()) {
        Some(near) => problem.help(format!("write `{near}`; there are {known}")),
        None => problem.help(format!("there are {known}")),
    }))
}

/// A language and the percent that it must have; `None` is every other one.
type Requirement = (Option<String>, usize);

fn requirements(index: &Index, texts: &[String]) -> Result<Vec<Requirement>, Vec<Diagnostic>> {
    let (mut required, mut problems) = (Vec::new(), Vec::new());
    for text in texts {
        let parts = text.split_once('=');
        let percent = parts.and_then(|(_, it)| it.trim().trim_end_matches('%').parse().ok());
        let (Some((name, _)), Some(percent)) = (parts, percent.filter(|it| *it <= 100)) else {
            problems.push(
                Diagnostic::error("status-require", format!("`{text}` is no requirement"))
                    .help("write a language and a percentage, such as `zh=100` or `all=90`"),
            );
            continue;
        };
        if name.trim() == "all" {
            required.push((None, percent));
            continue;
        }
        match tag(index, name.trim()) {
            Ok(tag) => required.push((Some(tag), percent)),
            Err(problem) => problems.push(*problem),
        }
    }
    if problems.is_empty() {
        Ok(required)
    } else {
        Err(problems)
    }
}

/// What is said of each language that does not have what is required.
fn below(rows: &[Status], required: &[Requirement]) -> Vec<String> {
    let mut below = Vec::new();
    for row in rows {
        let own = required
            .iter()
            .find(|(tag, _)| tag.as_ref() == Some(&row.locale));
        let wanted = own.or_else(|| required.iter().find(|(tag, _)| tag.is_none()));
        if let Some((_, percent)) = wanted
            && row.percent < *percent
        {
            below.push(format!(
                "error: {} is translated to {}%, and {percent}% is required",
                row.locale, row.percent
            ));
        }
    }
    below
}

const HEADS: [&str; 10] = [
    "",
    "",
    "translated",
    "stale",
    "missing",
    "unstamped",
    "differing",
    "words",
    "interface",
    "",
];

fn table(index: &Index, rows: &[Status]) -> String {
    let original = index.default_locale();
    let pages = original.pages.len();
    if rows.is_empty() {
        return format!(
            "{pages} pages in `{}`, and no translation: `site new locale` begins one\n",
            original.tag
        );
    }
    let number = |count: usize| {
        if count == 0 {
            "·".to_owned()
        } else {
            count.to_string()
        }
    };
    let mut lines: Vec<[String; 10]> = vec![HEADS.map(str::to_owned)];
    for row in rows {
        lines.push([
            row.locale.clone(),
            row.name.clone(),
            format!("{}/{}", row.translated, row.pages),
            number(row.stale),
            number(row.missing),
            number(row.unstamped),
            number(row.differing),
            number(row.words_to_translate),
            number(row.interface_missing.len()),
            format!("{}%", row.percent),
        ]);
    }
    let mut text = columns(&lines);
    let todo: usize = rows.iter().map(|row| row.words_to_translate).sum();
    let _ = writeln!(
        text,
        "\n{pages} pages in `{}`; {todo} words to translate in all. `site status LOCALE` lists pages.",
        original.tag
    );
    if let [row] = rows {
        details(row, &mut text);
    }
    text
}

fn columns(lines: &[[String; 10]]) -> String {
    let mut widths = [0; 10];
    for line in lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.width());
        }
    }
    let mut text = String::new();
    for line in lines {
        let mut row = String::new();
        for (at, (width, cell)) in widths.iter().zip(line).enumerate() {
            let blanks = " ".repeat(width - cell.width());
            // Names to the left, numbers to the right.
            if at < 2 {
                let _ = write!(row, "{cell}{blanks}  ");
            } else {
                let _ = write!(row, "{blanks}{cell}  ");
            }
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// The pages of one language that somebody has to look at.
fn details(row: &Status, text: &mut String) {
    for todo in &row.todo {
        let _ = write!(text, "\n{:<9}  {}", todo.state.name(), todo.file);
        if todo.words > 0 {
            let _ = write!(text, "  ({} words)", todo.words);
        }
        text.push('\n');
        if !todo.changed.is_empty() {
            let _ = writeln!(text, "           changed: {}", todo.changed.join(" · "));
        }
        for (line, message) in &todo.differences {
            let _ = writeln!(text, "           line {line}: {message}");
        }
    }
    for file in &row.alone {
        let _ = writeln!(text, "\nalone      {file}  (the source has no such page)");
    }
    if !row.interface_missing.is_empty() {
        let _ = writeln!(
            text,
            "\nwords of the interface that are missing: {}",
            row.interface_missing.join(", ")
        );
    }
}
