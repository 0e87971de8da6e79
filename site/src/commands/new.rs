//! `site new locale`: a folder for a language with a `locale.ftl` to fill in,
//! and a list of what there is to translate. Nothing that is there is touched.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{ERRORS, USAGE, print};
use crate::diagnostic::Diagnostic;
use crate::index::{self, Index};
use crate::load::{self, Known, Tree, shown};
use crate::locale::{PSEUDO, canonical_tag, folders, names, skeleton};
use crate::translation::history::NoPast;
use crate::{report, write};

/// The arguments of `site new`.
#[derive(Debug, Args)]
pub struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Start a language: its folder, with a locale.ftl to fill in.
    Locale(NewLocale),
}

#[derive(Debug, Args)]
struct NewLocale {
    /// The language's tag, such as ko or pt-BR.
    #[arg(value_name = "TAG")]
    tag: String,
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
}

/// What keeps a language from being started, and the exit status.
type Refused = (Vec<Diagnostic>, u8);

/// Makes it; gives the exit status.
pub fn run(arguments: &New) -> u8 {
    let What::Locale(new) = &arguments.what;
    match locale(new) {
        Ok(text) => print(&text),
        Err((problems, status)) => {
            report::print(&problems);
            status
        }
    }
}

fn locale(new: &NewLocale) -> Result<String, Refused> {
    let tag = tag(&new.tag).map_err(|problem| (vec![problem], USAGE))?;
    let tree = load::tree(&new.content, &Known::new());
    let folder = folder(&tree, &tag).map_err(|problem| (vec![problem], ERRORS))?;
    let index = index::build(tree, None, &NoPast).map_err(|problems| (problems, ERRORS))?;
    let original = index.default_locale();
    if folders::is_same(&original.tag, &tag) {
        let message =
            format!("`{tag}` is the default locale, which the others are translated from");
        let problem = Diagnostic::error("new-locale-default", message)
            .help("name the language to translate into");
        return Err((vec![problem], ERRORS));
    }
    let currencies = index.card.as_ref().map_or(&[][..], |card| &card.currencies);
    let skeleton = skeleton::write(&tag, &original.words, currencies);
    let path = new
        .content
        .join(folder.unwrap_or(tag.clone()))
        .join("locale.ftl");
    write::new_file(&path, skeleton.text.as_bytes()).map_err(|problem| (vec![problem], ERRORS))?;
    let mut text = format!(
        "made {}: {}, {}, with {} words to translate\n",
        shown(&path),
        skeleton.language,
        skeleton.direction,
        skeleton.words
    );
    text.push_str(&pages(&index, &new.content));
    text.push_str(&steps(&index, &new.content, &path, &tag));
    Ok(text)
}

/// The tag in canonical form, or what is wrong with it.
fn tag(given: &str) -> Result<String, Diagnostic> {
    let tag = canonical_tag(given).filter(|_| !names::is_mistaken(given));
    let Some(tag) = tag else {
        let message = format!("`{given}` is not a language tag");
        let help = match names::meant(given) {
            Some((tag, language)) => format!("for {language}, write `site new locale {tag}`"),
            None => "write a BCP 47 tag, such as `ko`, `pt-BR` or `zh-Hant`".to_owned(),
        };
        return Err(Diagnostic::error("new-locale-tag", message).help(help));
    };
    if PSEUDO.contains(&tag.as_str()) {
        return Err(folders::reserved(&tag));
    }
    let today = names::of_today(&tag);
    if today != tag {
        let message = format!("`{tag}` is an old tag");
        return Err(Diagnostic::error("new-locale-tag", message)
            .help(format!("write `site new locale {today}`")));
    }
    Ok(tag)
}

/// The folder of the language, if it has one without words.
fn folder(tree: &Tree, tag: &str) -> Result<Option<String>, Diagnostic> {
    let names = tree.locales.iter();
    let mut own = names.filter(|folder| {
        let other = canonical_tag(&folder.tag);
        other.is_some_and(|other| folders::is_same(&other, tag))
    });
    match own.next() {
        Some(folder) if folder.words.is_some() || folder.words_unread => {
            let message = format!(
                "there is a folder `{}` with a `locale.ftl` already",
                folder.tag
            );
            Err(Diagnostic::error("new-locale-exists", message)
                .help("nothing was changed; `site check` says what is missing in it"))
        }
        folder => Ok(folder.map(|folder| folder.tag.clone())),
    }
}

/// The pages to translate and how long they are.
fn pages(index: &Index, content: &Path) -> String {
    let original = index.default_locale();
    let mut text = "\nPages to translate, with their number of words:\n".to_owned();
    let (mut all, mut count) = (0, 0);
    for page in original.pages.values() {
        // A home page that nobody wrote is a list.
        if !index.known().contains_key(&page.source.path) {
            continue;
        }
        let front = [&page.front.title, &page.front.description];
        let front: usize = front.iter().map(|it| words(it)).sum();
        let number = front + words(&page.body.html);
        all += number;
        count += 1;
        let _ = writeln!(text, "{number:>8}  {}", page.source.path);
    }
    let _ = writeln!(
        text,
        "{all:>8}  in {count} pages below {}",
        shown(&content.join(&original.tag))
    );
    text
}

/// How many words stand between the tags; of scripts without blanks, each
/// character is one.
fn words(html: &str) -> usize {
    let is_whole = |c: char| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let texts = html
        .split('<')
        .enumerate()
        .filter_map(|(at, part)| match at {
            0 => Some(part),
            _ => part.split_once('>').map(|(_, text)| text),
        });
    let in_word = |word: &str| {
        let whole = word.chars().filter(|c| is_whole(*c)).count();
        whole + usize::from(word.chars().any(|c| c.is_alphanumeric() && !is_whole(c)))
    };
    texts.flat_map(str::split_whitespace).map(in_word).sum()
}

/// What to do next.
fn steps(index: &Index, content: &Path, file: &Path, tag: &str) -> String {
    let original = index.default_locale();
    let from = original.pages.values().map(|page| &page.source.path);
    let from = from.filter(|path| index.known().contains_key(*path));
    let from = from.max_by_key(|path| path.ends_with("billing.md"));
    let mut text = format!(
        "\nWhat to do next:\n\
         1. In {}, write the translation of each word, without the `# ` before its name.\n",
        shown(file)
    );
    if let Some(from) = from {
        let start = shown(&content.join(&original.tag));
        let to = from.strip_prefix(&start).unwrap_or(from);
        let to = format!("{}{to}", shown(file.parent().unwrap_or(content)));
        let _ = writeln!(
            text,
            "2. Copy a page, such as {from}, to {to}, and translate it there.\n   Until then readers see it in {}.",
            names::english(&original.tag)
        );
        let page = to.trim_end_matches(".md");
        let page = page
            .strip_prefix(&format!("{}/", shown(content)))
            .unwrap_or(page);
        let _ = writeln!(
            text,
            "3. Mark it as translated from today's original: site stamp {page}"
        );
    }
    let _ = writeln!(
        text,
        "4. See what is wrong or missing: site check {tag}\n\
         5. See it in the browser: site serve, then http://127.0.0.1:8080/{tag}/"
    );
    text
}
