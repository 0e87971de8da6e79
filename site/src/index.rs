//! All pages of all locales, read: what checks and rendering look things up
//! in. Built once a build; pages that have not changed are taken over from
//! the index before.

mod role_tables;
mod update;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::Arc;

use pricing::RateCard;
use pricing::rate_card::Severity;
use rayon::prelude::*;

use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Source};
use crate::earlier_cards::{self, EarlierCard};
use crate::load::{Known, LocaleFolder, PublicFile, TextFile, Tree};
use crate::locale::{self, CardWord, CardWords, Words};
use crate::page::{self, Page};
use crate::roles::RoleTable;
use crate::translation::history::{self, History, Past};
use crate::translation::moved;
use crate::yaml;

/// A locale and its pages.
#[derive(Debug)]
pub struct Locale {
    /// Its language tag in canonical form; also its part of the address.
    pub tag: String,
    /// Its words.
    pub words: Arc<Words>,
    /// The file its words came from.
    pub words_source: Option<Arc<Source>>,
    /// Its pages by site path.
    pub pages: BTreeMap<String, Arc<Page>>,
    /// Pages that are not part of the site yet.
    pub drafts: Vec<Arc<Page>>,
    /// Titles of folders by site path.
    pub folders: HashMap<String, String>,
    /// Its role table, and the path of the page it is on.
    pub roles: Option<(String, RoleTable)>,
}

impl Locale {
    /// Whether it is no language, but made to try the site out; see `pseudo`.
    pub fn is_pseudo(&self) -> bool {
        locale::PSEUDO.contains(&self.tag.as_str())
    }
}

/// The whole content.
#[derive(Debug)]
pub struct Index {
    /// The settings.
    pub config: Config,
    /// The rate card, when it is whole.
    pub card: Option<RateCard>,
    /// Those of the past, each with the file that is published of it.
    pub earlier_cards: Vec<EarlierCard>,
    /// The locales; the default one first, the rest by tag.
    pub locales: Vec<Locale>,
    /// Files that are copied.
    pub public: Vec<PublicFile>,
    /// What is wrong so far.
    pub diagnostics: Vec<Diagnostic>,
    /// What is known of earlier revisions of the default locale's pages.
    pub history: History,
    /// When files were changed last; see [`Index::changed`].
    changed: Arc<HashMap<String, String>>,
    /// Whether translations stand where their sources are no longer.
    has_moved: bool,
    known: Known,
}

impl Index {
    /// Whether the content asks for calculators.
    pub fn has_calculator(&self) -> bool {
        self.card.is_some() && self.default_locale().roles.is_some()
    }

    /// The default locale.
    pub fn default_locale(&self) -> &Locale {
        &self.locales[0]
    }

    /// The languages that the default locale is translated into.
    pub fn translations(&self) -> impl Iterator<Item = &Locale> {
        let others = self.locales.iter().skip(1);
        others.filter(|locale| !locale.is_pseudo())
    }

    /// The locale of a tag.
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == tag)
    }

    /// The day on which a page was changed last, as ISO 8601 writes it;
    /// `None` where git does not know.
    pub fn changed(&self, page: &Page) -> Option<&str> {
        self.changed.get(page.below_content()).map(String::as_str)
    }

    /// The texts it was built from, for the next read.
    pub fn known(&self) -> &Known {
        &self.known
    }
}

/// Reads every page of a tree. `None` when there is no locale at all; the
/// diagnostics say so.
pub fn build(
    tree: Tree,
    before: Option<&Index>,
    past: &dyn Past,
) -> Result<Index, Vec<Diagnostic>> {
    let mut diagnostics = tree.diagnostics;
    if tree.locales.is_empty() && diagnostics.iter().any(Diagnostic::is_error) {
        return Err(diagnostics);
    }
    // A file that cannot be read has been reported as such, and is not missing.
    let (config, problems) = config::read(tree.site.as_ref());
    if !tree.site_unread {
        diagnostics.extend(problems);
    }
    let card = if tree.rate_card_unread {
        None
    } else {
        rate_card(tree.rate_card.as_ref(), &mut diagnostics)
    };
    let current = tree.rate_card.as_ref().zip(card.as_ref());
    let (earlier_cards, problems) = earlier_cards::read(&tree.earlier_cards, current);
    diagnostics.extend(problems);
    let folders = locale::folders::choose(tree.locales, &config, &mut diagnostics);
    if folders.is_empty() {
        if !diagnostics.iter().any(Diagnostic::is_error) {
            diagnostics.push(
                Diagnostic::error("content-empty", "there is no page in the content folder").help(
                    "make a folder for each language, such as `en`, and put Markdown files into it",
                ),
            );
        }
        return Err(diagnostics);
    }
    let mut known = Known::new();
    let cards = tree.rate_card.iter().chain(&tree.earlier_cards);
    for source in tree.site.iter().chain(cards) {
        known.insert(source.path.clone(), Arc::clone(source));
    }
    let card_words = card.as_ref().map(CardWord::of_card).unwrap_or_default();
    let earlier = earlier_cards.iter();
    let card_words = CardWords {
        asked: card_words,
        earlier: earlier.flat_map(|it| CardWord::of_card(&it.card)).collect(),
    };
    let mut fallback = Words::built_in();
    let mut locales = Vec::new();
    for (at, folder) in folders.into_iter().enumerate() {
        let before = before.and_then(|index| index.locale(&folder.tag));
        for file in folder.pages.iter().chain(&folder.folders) {
            known.insert(file.source.path.clone(), Arc::clone(&file.source));
        }
        if let Some(source) = &folder.words {
            known.insert(source.path.clone(), Arc::clone(source));
        }
        let mut locale = read_locale(folder, &fallback, &card_words, before, &mut diagnostics);
        if at == 0 {
            fallback = Arc::clone(&locale.words);
            if !locale.pages.contains_key("/") {
                let home = home(&locale, &mut diagnostics);
                locale.pages.insert("/".to_owned(), Arc::new(home));
            }
        }
        locales.push(locale);
    }
    diagnostics.extend(locale::same_names(locales.iter().map(|it| &*it.words)));
    let mut index = Index {
        config,
        card,
        earlier_cards,
        locales,
        public: tree.public,
        diagnostics,
        history: History::default(),
        changed: past.changed(),
        has_moved: false,
        known,
    };
    index.has_moved = moved::follow(&mut index, past);
    role_tables::find(&mut index);
    index.history = history::ask(&index, past);
    Ok(index)
}

fn rate_card(source: Option<&Arc<Source>>, diagnostics: &mut Vec<Diagnostic>) -> Option<RateCard> {
    let Some(source) = source else {
        diagnostics.push(
            Diagnostic::warning(
                "rate-card-missing",
                "there is no `rate-card.toml` in the content folder",
            )
            .help("pages are built without the calculator; write a rate card to have it"),
        );
        return None;
    };
    let (card, problems) = read_card(source);
    diagnostics.extend(problems);
    card
}

/// Reads a rate card; its problems come as diagnostics.
pub fn read_card(source: &Arc<Source>) -> (Option<RateCard>, Vec<Diagnostic>) {
    let reading = pricing::rate_card::parse(&source.text);
    let problems = reading.problems.into_iter().map(|problem| {
        let mut diagnostic = match problem.severity {
            Severity::Error => Diagnostic::error(problem.code, problem.message),
            Severity::Warning => Diagnostic::warning(problem.code, problem.message),
        }
        .at(source, problem.span, problem.label);
        for (span, label) in problem.also {
            diagnostic = diagnostic.at(source, span, label);
        }
        match problem.help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }
    });
    (reading.card, problems.collect())
}

fn read_locale(
    folder: LocaleFolder,
    fallback: &Arc<Words>,
    card_words: &CardWords,
    before: Option<&Locale>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Locale {
    let same_words = before.filter(|before| {
        before.words_source == folder.words && before.words.falls_back_to(fallback)
    });
    let words = if let Some(before) = same_words {
        Arc::clone(&before.words)
    } else {
        let fallback = Some(Arc::clone(fallback));
        Arc::new(locale::read(&folder.tag, folder.words.as_ref(), fallback))
    };
    diagnostics.extend(words.diagnostics(card_words));
    if folder.words.is_none() && !folder.words_unread {
        diagnostics.push(
            Diagnostic::warning(
                "words-missing",
                format!("there is no `locale.ftl` for `{}`", folder.tag),
            )
            .help("other words are used until there is one: the default locale's, or English"),
        );
    }
    let reusable: HashMap<&str, &Arc<Page>> = match same_words {
        Some(before) => before
            .pages
            .values()
            .map(|page| (page.source.path.as_str(), page))
            .collect(),
        None => HashMap::new(),
    };
    let read: Vec<Arc<Page>> = folder
        .pages
        .par_iter()
        .map(|file| match reusable.get(file.source.path.as_str()) {
            Some(page) if Arc::ptr_eq(&page.source, &file.source) => Arc::clone(page),
            _ => Arc::new(page::read(file, &words)),
        })
        .collect();
    let mut pages: BTreeMap<String, Arc<Page>> = BTreeMap::new();
    let mut drafts = Vec::new();
    for page in read {
        if page.front.draft {
            drafts.push(page);
            continue;
        }
        diagnostics.extend(page.diagnostics.iter().cloned());
        if let Some(first) = pages.get(&page.path) {
            diagnostics.push(
                Diagnostic::error(
                    "path-twice",
                    format!(
                        "two files are the page `{}`: `{}` and `{}`",
                        page.path, first.source.path, page.source.path
                    ),
                )
                .at(&page.source, 0..0, "this one is left out")
                .at(&first.source, 0..0, "this one is used")
                .help("rename or remove one of them"),
            );
        } else {
            pages.insert(page.path.clone(), page);
        }
    }
    Locale {
        folders: folder_titles(&folder, diagnostics),
        tag: folder.tag,
        words,
        words_source: folder.words,
        pages,
        drafts,
        roles: None,
    }
}

/// What stands at a locale's address when nobody wrote a page for it: every
/// page leads there.
fn home(locale: &Locale, diagnostics: &mut Vec<Diagnostic>) -> Page {
    diagnostics.push(
        Diagnostic::warning(
            "home-missing",
            format!("there is no `{}/index.md`", locale.tag),
        )
        .help("a list of the pages stands in its place; write one to welcome readers"),
    );
    let name = locale.words.get("site-name");
    let mut text = format!(
        "---\ntitle: \"{0}\"\ndescription: \"{0}\"\n---\n\n",
        name.replace(['"', '\\'], "")
    );
    for (path, page) in &locale.pages {
        // Titles are text, whatever Markdown makes of their marks.
        let title = page
            .front
            .title
            .chars()
            .fold(String::new(), |mut title, c| {
                if c.is_ascii_punctuation() {
                    title.push('\\');
                }
                title.push(c);
                title
            });
        let _ = writeln!(text, "- [{title}](<{path}>)");
    }
    let file = TextFile {
        path: "index.md".to_owned(),
        source: Source::new(format!("{}/index.md", locale.tag), text),
    };
    page::read(&file, &locale.words)
}

fn folder_titles(
    folder: &LocaleFolder,
    diagnostics: &mut Vec<Diagnostic>,
) -> HashMap<String, String> {
    let mut titles = HashMap::new();
    for file in &folder.folders {
        let dir = file
            .path
            .strip_suffix("_dir.yml")
            .unwrap_or_default()
            .trim_end_matches('/');
        match yaml::mapping(&file.source.text, 0) {
            Ok(entries) => {
                let title = entries.iter().find(|(key, _)| key.text() == Some("title"));
                if let Some(title) = title.and_then(|(_, value)| value.text()) {
                    titles.insert(page::site_path(dir).0, title.trim().to_owned());
                }
            }
            Err(error) => diagnostics.push(not_yaml(&file.source, &error)),
        }
    }
    titles
}

/// The problem of a `_dir.yml` that cannot be read.
pub(crate) fn not_yaml(source: &Arc<Source>, error: &yaml::YamlError) -> Diagnostic {
    Diagnostic::error("dir-yaml", format!("this is not YAML: {}", error.message))
        .at(source, error.span.clone(), "")
        .help("write `title: …`")
}
