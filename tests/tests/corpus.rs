//! A real tree, damage included: the folder that `CORPUS_DIR` names, one
//! folder a locale in it, builds with the project's settings, rate card and
//! words. Every page is written, every callout is a callout, no line of text
//! is lost. Skipped, and said so, where the variable is not set.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Instant;

use tests::calculator::ROLES;
use tests::command::{Ran, Site};
use tests::html::{ElementRef, Page, text, within};
use tests::project::{self, LOCALES};
use tests::tree::{copy, files, is_kind};

use crate::source_text;

struct Corpus {
    content: PathBuf,
    out: PathBuf,
    ran: Ran,
}

/// The corpus, built the first time that a test asks; `None` to skip.
fn corpus() -> Option<&'static Corpus> {
    static CORPUS: OnceLock<Option<Corpus>> = OnceLock::new();
    let build = || {
        let folder = PathBuf::from(env::var_os("CORPUS_DIR")?);
        let [content, out] = ["corpus", "corpus-site"].map(project::scratch);
        copy(&folder, &content);
        for file in ["site.toml", "rate-card.toml"] {
            copy(&project::content().join(file), &content.join(file));
        }
        for locale in LOCALES {
            let words = format!("{locale}/locale.ftl");
            copy(&project::content().join(&words), &content.join(&words));
        }
        let start = Instant::now();
        let ran = Site::build(&content, &out).args(["--keep-going"]).run();
        println!("the corpus is built in {:?}", start.elapsed());
        Some(Corpus { content, out, ran })
    };
    let corpus = CORPUS.get_or_init(build).as_ref();
    if corpus.is_none() {
        println!("skipped: CORPUS_DIR is not set");
    }
    corpus
}

impl Corpus {
    /// Each source with the page that it became: name, text, page.
    fn pages(&self) -> Vec<(String, String, Page)> {
        let written: BTreeMap<String, PathBuf> = files(&self.out);
        let sources = files(&self.content)
            .into_iter()
            .filter(|(name, _)| is_kind(name, "md"));
        let page = |(name, path): (String, PathBuf)| {
            let target = target(&name);
            let page = written
                .get(&target)
                .unwrap_or_else(|| panic!("{name}: {target} is not written"));
            (name, fs::read_to_string(path).unwrap(), Page::read(page))
        };
        sources.map(page).collect()
    }
}

/// Where a source goes, by Nuxt Content's rules for names.
fn target(name: &str) -> String {
    let part = |part: &str| {
        let name = match part.split_once('.') {
            Some((number, rest)) if number.bytes().all(|it| it.is_ascii_digit()) => rest,
            _ => part,
        };
        name.to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join("-")
    };
    let (locale, rest) = name.split_once('/').expect("a locale");
    let parts: Vec<String> = rest.trim_end_matches(".md").split('/').map(part).collect();
    let path = parts.join("/");
    let path = path.strip_suffix("/index").unwrap_or(&path);
    format!("{locale}/{path}/index.html")
}

#[test]
fn every_page_is_written() {
    let Some(corpus) = corpus() else { return };
    assert!(
        matches!(corpus.ran.status, 0 | 1) && !corpus.ran.stderr.contains("panicked"),
        "{}",
        corpus.ran
    );
    let pages = corpus.pages();
    println!("{} pages", pages.len());
    assert!(pages.len() > 300);
    for (name, _, page) in pages {
        let locale = name.split('/').next();
        assert_eq!(page.one("html").attr("lang"), locale, "{name}");
    }
}

#[test]
fn every_callout_is_a_callout() {
    let Some(corpus) = corpus() else { return };
    let mut all = 0;
    for (name, source, page) in corpus.pages() {
        let openers = source
            .lines()
            .filter(|line| line.trim().starts_with("::callout"))
            .count();
        let asides = page.all("main aside.callout");
        assert_eq!(asides.len(), openers, "{name}");
        assert!(
            asides.iter().all(|aside| !text(*aside).is_empty()),
            "{name}: an empty callout"
        );
        all += openers;
    }
    println!("{all} callouts");
}

#[test]
fn no_markup_shows_and_no_line_is_lost() {
    let Some(corpus) = corpus() else { return };
    let (mut lines, mut lost) = (0, Vec::new());
    for (name, source, page) in corpus.pages() {
        let main = page.one("main");
        let code: String = within(main, "pre, code").into_iter().map(text).collect();
        let shown = text(main);
        for mark in ["::", "---"] {
            let visible = shown.matches(mark).count()
                - code.matches(mark).count().min(shown.matches(mark).count());
            assert_eq!(visible, 0, "{name}: {mark} in the text");
        }
        let shown = source_text::squeeze(&(shown + &attributes(main)));
        for line in source_text::lines(&source) {
            lines += 1;
            if !shown.contains(&line) {
                lost.push(format!("{name}: {line}"));
            }
        }
    }
    println!("{lines} lines of text");
    assert!(
        lost.is_empty(),
        "{} lines are lost:\n{}",
        lost.len(),
        lost.join("\n")
    );
}

/// The texts that stand in attributes: what an image shows to those who do
/// not see it.
fn attributes(main: ElementRef<'_>) -> String {
    let alt = within(main, "img[alt]")
        .into_iter()
        .filter_map(|image| image.attr("alt"));
    alt.fold(String::new(), |all, alt| all + " " + alt)
}

#[test]
fn the_billing_pages_have_the_calculator_of_their_own_table() {
    let Some(corpus) = corpus() else { return };
    for locale in LOCALES {
        let page = Page::read(&corpus.out.join(locale).join("docs/billing/index.html"));
        let rows = page.all("main table:has(a[href*='/roles/']) tbody tr");
        let names: Vec<String> = rows.iter().map(|row| text(within(*row, "td")[0])).collect();
        let section = page.one("main section.calculator");
        let inputs = within(
            section,
            "input[inputmode=numeric]:not([name^='plan.'], [name^='move.'])",
        );
        let ids: Vec<&str> = inputs
            .iter()
            .filter_map(|input| input.attr("name"))
            .collect();
        assert_eq!(ids, ROLES, "{locale}");
        for (input, name) in inputs.iter().zip(names) {
            let label = within(
                section,
                &format!("label[for='{}']", input.attr("id").unwrap()),
            );
            assert!(text(label[0]).contains(&name), "{locale}: {name}");
        }
    }
}

#[test]
fn locales_without_words_are_told_which_are_missing() {
    let Some(corpus) = corpus() else { return };
    for locale in ["de", "ja"] {
        let place = format!("{locale}/docs/11.billing.md");
        let warnings: Vec<&str> = corpus
            .ran
            .stderr
            .split("\n\n")
            .filter(|it| it.contains(&place))
            .collect();
        // The words of the table that say neither paid nor free.
        let page = fs::read_to_string(corpus.content.join(&place)).unwrap();
        let words: Vec<&str> = page
            .lines()
            .filter(|line| line.contains("/roles/"))
            .filter_map(|line| Some(line.split('|').nth(2)?.trim()))
            .collect();
        assert!(!words.is_empty());
        for word in words {
            assert!(
                warnings.iter().any(|it| it.contains(word)),
                "{locale}: no word of `{word}` in {warnings:#?}"
            );
        }
        assert!(
            corpus.ran.stderr.contains(&format!("`{locale}`"))
                || corpus.ran.stderr.contains(&format!("{locale}/locale.ftl"))
        );
    }
}

#[test]
fn fixing_it_leaves_no_damage_and_no_page_changed() {
    let Some(corpus) = corpus() else { return };
    let [content, out] = ["corpus-fixed", "corpus-fixed-site"].map(project::scratch);
    copy(&corpus.content, &content);
    let fix = || Site::new("fix").option("--content", &content);
    let damaged = |ran: &Ran| ran.stderr.matches("[mdc-damaged-block]").count();
    let before = damaged(&corpus.ran);
    assert!(before > 100, "{before}");
    let fixed = fix().run().exits(0);
    assert!(!fixed.stderr.contains("left to you"), "{fixed}");
    let ran = Site::build(&content, &out).args(["--keep-going"]).run();
    assert_eq!(damaged(&ran), 0);
    let (was, is) = (files(&corpus.out), files(&out));
    assert!(was.keys().eq(is.keys()));
    for (name, path) in was.iter().filter(|(name, _)| is_kind(name, "html")) {
        assert!(
            fs::read(path).unwrap() == fs::read(&is[name]).unwrap(),
            "{name}"
        );
    }
    fix().args(["--check"]).run().exits(0);
    println!("{before} damaged blocks fixed");
}
