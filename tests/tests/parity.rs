//! How translations are held against their sources: the cases in
//! `tests/parity/*.md`. Each is a heading, the source in an `en` block, a
//! translation in a block named by its language, and what `site check` says of
//! it in a `says` block where it says anything: `severity code`, the lines in
//! the translation and in the source, and the message.
//!
//! `BLESS=1` writes what is said into the files, for a look at the diff.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;
use tests::command::Site;
use tests::project;
use tests::tree::{Tree, files, is_kind};

/// What opens and closes a block of a case: longer than any in a page.
const FENCE: &str = "``````";

struct Case {
    name: String,
    /// Text by the word behind the fence, in order.
    blocks: Vec<(String, String)>,
}

fn cases(text: &str) -> (String, Vec<Case>) {
    let mut intro = String::new();
    let mut cases: Vec<Case> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        match (cases.last_mut(), line.strip_prefix(FENCE)) {
            (Some(_), Some(_)) if open => open = false,
            (Some(case), Some(kind)) => {
                case.blocks.push((kind.to_owned(), String::new()));
                open = true;
            }
            (Some(case), None) if open => {
                let (_, text) = case.blocks.last_mut().unwrap();
                text.extend([line, "\n"]);
            }
            (_, _) if line.starts_with("## ") => cases.push(Case {
                name: line[3..].to_owned(),
                blocks: Vec::new(),
            }),
            (None, _) => intro.extend([line, "\n"]),
            _ => {}
        }
    }
    (intro.trim_end().to_owned(), cases)
}

impl Case {
    fn block(&self, kind: &str) -> &str {
        let found = self.blocks.iter().find(|(it, _)| it == kind);
        found.map_or("", |(_, text)| text)
    }

    fn translation(&self) -> &(String, String) {
        let others = |it: &&(String, String)| it.0 != "en" && it.0 != "says";
        self.blocks.iter().find(others).expect("a translation")
    }
}

fn page(name: &str, text: &str) -> String {
    format!("---\ntitle: {name}\ndescription: D\n---\n{text}")
}

/// What is said of each case of a file.
fn said(cases: &[Case]) -> Vec<String> {
    let tree = Tree::new();
    for (at, case) in cases.iter().enumerate() {
        let (tag, text) = case.translation();
        tree.write(&format!("en/{at:03}.md"), page("A", case.block("en")));
        tree.write(&format!("{tag}/{at:03}.md"), page("A", text));
    }
    let ran = Site::new("check")
        .option("--content", tree.path(""))
        .args(["--format", "json"])
        .run();
    let mut said: BTreeMap<usize, String> = BTreeMap::new();
    let report = ran.json();
    for problem in report["diagnostics"].as_array().unwrap() {
        let code = problem["code"].as_str().unwrap();
        if !code.starts_with("parity-") {
            continue;
        }
        let file = problem["places"][0]["file"].as_str().unwrap();
        let number = file.rsplit('/').next().unwrap().trim_end_matches(".md");
        let line = said.entry(number.parse().unwrap()).or_default();
        let at = |place: usize| {
            // Lines of the block, below the front matter.
            let line = problem["places"][place]["line"].as_i64().unwrap() - 4;
            line.max(0)
        };
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let _ = writeln!(
            line,
            "{} {code} {} {}: {}",
            text(&problem["severity"]),
            at(0),
            at(1),
            text(&problem["message"])
        );
    }
    let count = cases.len();
    (0..count)
        .map(|at| said.remove(&at).unwrap_or_default())
        .collect()
}

#[test]
fn every_case_is_told_as_it_says() {
    let folder = project::root().join("tests/parity");
    let bless = env::var_os("BLESS").is_some();
    let mut wrong = String::new();
    for (name, path) in files(&folder) {
        let text = fs::read_to_string(&path).unwrap();
        let (intro, cases) = cases(&text);
        assert!(!cases.is_empty(), "{name} has no case");
        let all = said(&cases);
        let mut blessed = intro;
        for (case, said) in cases.iter().zip(&all) {
            if case.block("says") != said {
                let _ = writeln!(
                    wrong,
                    "{name}, {}:\n{said}instead of\n{}",
                    case.name,
                    case.block("says")
                );
            }
            let (tag, translation) = case.translation();
            let _ = write!(blessed, "\n\n## {}\n", case.name);
            let blocks = [("en", case.block("en")), (tag, translation), ("says", said)];
            for (kind, text) in blocks.iter().filter(|it| !it.1.is_empty()) {
                let _ = write!(blessed, "\n{FENCE}{kind}\n{text}{FENCE}\n");
            }
            blessed.truncate(blessed.trim_end().len());
        }
        blessed.push('\n');
        if bless {
            fs::write(&path, blessed).unwrap();
        }
    }
    assert!(bless || wrong.is_empty(), "{wrong}");
}

/// The paths of the pages that something is said of, in a tree in which each
/// page of `en` has a translation in `fr`.
fn told(tree: &Tree) -> Vec<String> {
    let ran = Site::new("check")
        .option("--content", tree.path(""))
        .args(["--format", "json"])
        .run();
    let report = ran.json();
    let all = report["diagnostics"].as_array().unwrap();
    let parity = all
        .iter()
        .filter(|it| it["code"].as_str().unwrap().starts_with("parity-"));
    let files = parity.map(|it| it["places"][0]["file"].as_str().unwrap());
    let names = files.map(|it| it.rsplit('/').next().unwrap().to_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.dedup();
    names
}

/// The project's pages in English.
fn english() -> Vec<(String, String)> {
    let pages = files(&project::content().join("en"));
    pages
        .into_iter()
        .filter(|(name, _)| is_kind(name, "md"))
        .map(|(name, path)| (name, fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn a_page_is_on_a_par_with_itself() {
    let tree = Tree::new();
    let mdc = files(&project::root().join("tests/mdc"));
    let cases = mdc.into_values().flat_map(|path| {
        let text = fs::read_to_string(path).unwrap();
        crate::mdc::cases(&text).1
    });
    let pages = cases.map(|case| page("A", &case.md));
    let pages = pages.chain(english().into_iter().map(|(_, text)| text));
    let mut count = 0;
    for (at, text) in pages.enumerate() {
        tree.write(&format!("en/{at:04}.md"), &text);
        tree.write(&format!("fr/{at:04}.md"), &text);
        count += 1;
    }
    assert!(count > 300, "{count}");
    assert_eq!(told(&tree), [] as [&str; 0]);
}

/// Each line that every language must have, left out of a page.
#[test]
fn whatever_is_left_out_is_told() {
    let tree = Tree::new();
    let mut cuts = Vec::new();
    for (name, text) in english() {
        let body = text.match_indices("---\n").nth(1).unwrap().0 + 4;
        let mut at = body;
        for line in text[body..].split_inclusive('\n') {
            let start = at;
            at += line.len();
            let structure = [
                "#",
                "- ",
                "| [",
                "1. ",
                "::callout",
                ":::card",
                "icon:",
                "to:",
            ];
            let mentions = ["](", "**People**"];
            let is_structure = structure.iter().any(|it| line.starts_with(it));
            let has_link = line.contains(mentions[0]);
            // The role table has errors of its own.
            if is_structure && !line.starts_with("| [") || has_link && !line.starts_with('|') {
                let number = cuts.len();
                let cut = format!("{}{}", &text[..start], &text[at..]);
                tree.write(&format!("en/{number:04}.md"), &text);
                tree.write(&format!("fr/{number:04}.md"), cut);
                cuts.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(cuts.len() > 100, "{}", cuts.len());
    let told = told(&tree);
    let untold: Vec<&String> = cuts
        .iter()
        .enumerate()
        .filter(|(number, _)| !told.contains(&format!("{number:04}.md")))
        .map(|(_, cut)| cut)
        .collect();
    assert!(untold.is_empty(), "{untold:#?}");
}
