//! How components are read: the cases in `tests/mdc/*.md`. Each is a heading,
//! the page's text in a `md` block, what becomes of it in a `html` block, and
//! what the build says of it, as `severity code line:column`, in a `says`
//! block where it says anything. A case with components has their outline,
//! which is made from `site inspect`, in a `tree` block.
//!
//! The HTML is shortened (see `mdc_html`).
//! `BLESS=1` writes what is built into the files, for a look at the diff.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;

use tests::command::Site;
use tests::html::Page;
use tests::outline::outline;
use tests::project;
use tests::tree::{Tree, files};

use crate::inspect::{documents, is_sound};
use crate::mdc_html::shortened;

/// A case, block by block.
pub(crate) struct Case {
    name: String,
    pub(crate) md: String,
    html: String,
    tree: String,
    says: String,
}

/// What opens and closes a block of a case: longer than any in a page.
const FENCE: &str = "``````";

/// The introduction of a file of cases, and its cases.
pub(crate) fn cases(text: &str) -> (String, Vec<Case>) {
    let mut intro = String::new();
    let mut cases: Vec<Case> = Vec::new();
    let mut block: Option<&str> = None;
    for line in text.lines() {
        let fence = line.strip_prefix(FENCE);
        let Some(case) = cases.last_mut() else {
            match line.strip_prefix("## ") {
                Some(name) => cases.push(Case::new(name)),
                None => push_line(&mut intro, line),
            }
            continue;
        };
        match (block, fence) {
            (None, Some(kind)) => block = Some(kind),
            (Some(_), Some(_)) => block = None,
            (Some(kind), None) => push_line(case.block(kind), line),
            (None, None) => {
                if let Some(name) = line.strip_prefix("## ") {
                    cases.push(Case::new(name));
                }
            }
        }
    }
    (intro.trim_end().to_owned(), cases)
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

impl Case {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            md: String::new(),
            html: String::new(),
            tree: String::new(),
            says: String::new(),
        }
    }

    #[track_caller]
    fn block(&mut self, kind: &str) -> &mut String {
        match kind {
            "md" => &mut self.md,
            "html" => &mut self.html,
            "tree" => &mut self.tree,
            "says" => &mut self.says,
            _ => panic!("{}: a `{kind}` block", self.name),
        }
    }
}

/// What the build said, by page: `severity code line:column`.
fn said(stderr: &str) -> BTreeMap<String, String> {
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for block in stderr.split("\n\n") {
        let Some((head, rest)) = block.trim_start().split_once(": ") else {
            continue;
        };
        let Some((_, place)) = rest.split_once("--> ") else {
            continue;
        };
        let place = place.lines().next().unwrap_or_default();
        let Some((page, at)) = place
            .rsplit_once("/en/")
            .and_then(|(_, it)| it.split_once(".md:"))
        else {
            continue;
        };
        let head = head.replace('[', " ").replace(']', "");
        let line = said.entry(page.to_owned()).or_default();
        let (row, column) = at.split_once(':').unwrap_or((at, ""));
        // Lines count from the case's first, below the front matter.
        let row = row
            .parse::<usize>()
            .unwrap_or(0)
            .saturating_sub(FRONT.lines().count());
        let _ = writeln!(line, "{head} {row}:{column}");
    }
    said
}

/// What stands above a case's text.
pub(crate) const FRONT: &str = "---\ntitle: A page\ndescription: Of a case.\n---\n";

#[test]
fn every_case_is_read_as_it_says() {
    let bless = env::var_os("BLESS").is_some();
    let mut failures = Vec::new();
    for (name, path) in files(&project::root().join("tests/mdc")) {
        let text = fs::read_to_string(&path).unwrap();
        let (intro, cases) = cases(&text);
        let (content, out) = (Tree::new().file("en/index.md", FRONT), Tree::new());
        for (at, case) in cases.iter().enumerate() {
            content.write(&format!("en/case-{at}.md"), format!("{FRONT}{}", case.md));
        }
        let ran = Site::build(&content.path(""), &out.path(""))
            .args(["--keep-going"])
            .run();
        assert!(!ran.stderr.contains("panicked at"), "{ran}");
        let said = said(&ran.stderr);
        let names = (0..cases.len()).map(|at| format!("en/case-{at}.md"));
        let above = FRONT.lines().count() as u64;
        let trees = documents(&content, names);
        let trees: Vec<String> = trees.iter().map(|it| outline(it, above)).collect();
        let mut blessed = intro + "\n";
        for (at, case) in cases.iter().enumerate() {
            let page = Page::parse(&out.read(&format!("en/case-{at}/index.html")));
            let html = shortened(&page);
            let says = said.get(&format!("case-{at}")).cloned().unwrap_or_default();
            let _ = write!(
                blessed,
                "\n## {}\n\n{FENCE}md\n{}{FENCE}\n\n{FENCE}html\n{html}{FENCE}\n",
                case.name, case.md
            );
            let tree = &trees[at];
            if !tree.is_empty() {
                let _ = write!(blessed, "\n{FENCE}tree\n{tree}{FENCE}\n");
            }
            if !says.is_empty() {
                let _ = write!(blessed, "\n{FENCE}says\n{says}{FENCE}\n");
            }
            if html != case.html || says != case.says || *tree != case.tree {
                failures.push(format!(
                    "{name}: {}\n{}--- is\n{html}{tree}{says}--- should be\n{}{}{}",
                    case.name, case.md, case.html, case.tree, case.says
                ));
            }
        }
        if bless {
            fs::write(&path, blessed).unwrap();
        }
    }
    assert!(
        bless || failures.is_empty(),
        "{} cases\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Lines of which random pages are made; `WORD` becomes a word of its own.
const LINES: [&str; 72] = [
    "\u{a0}- WORD",
    "\u{3000}> WORD",
    "\u{a0}::callout",
    "\u{a0}1. \u{3000}# WORD",
    "<p>WORD",
    "</p>",
    "<ul><li>WORD",
    "WORD <b>WORD",
    "WORD</b> <i>WORD",
    "<details>",
    "</details> WORD",
    "::tabs",
    "::tabs-item",
    "::code-group",
    "::button",
    "```js [WORD]{1}",
    "::callout",
    "::callout",
    "  ::callout",
    "    ::callout",
    "\t:::callout",
    ":::callout",
    "- ::callout",
    "> ::callout",
    "1. ::callout",
    "::",
    "::",
    ":::",
    "  ::",
    "    ::",
    "> ::",
    "---",
    " ---",
    "icon: warning",
    "WORD",
    "WORD",
    "  WORD",
    "    WORD",
    "WORD ::",
    "- WORD",
    "1. WORD",
    "> WORD",
    "## WORD",
    "```",
    "  ~~~js",
    "",
    "WORD :badge[WORD]{type=tip} WORD",
    ":badge[**WORD**]",
    ":badge{label=x} WORD",
    "[WORD]{.x} and **WORD**{#y .z}",
    "**WORD [WORD** WORD]{.a}",
    "- [x] [WORD](/){.a} `:b[WORD]`{.c}",
    "`WORD {{ WORD }} {",
    "{{ $doc.title }} WORD",
    "{WORD} ]{ :[WORD](",
    "| WORD | :badge[WORD] |",
    "|---|---|",
    "#title",
    "  #footer",
    "#WORD",
    "：：callout",
    "：：",
    ":: callout",
    ": :",
    "::callout[WORD]{icon=\"x\"}",
    "::callout{icon=x",
    "***",
    "- - -",
    "——",
    "Icon： warning",
    "价格**「WORD」**然后",
    "WORD。：：",
];

/// Lines that may hide words.
const HIDING: [&str; 6] = ["<!--", "-->", "WORD <!--", "--> WORD", "<div>", "</pre>"];

/// Random pages: each text, and whether it has lines that may hide words.
fn random_pages(seed: u64, count: usize) -> Vec<(String, bool)> {
    let mut random = fastrand::Rng::with_seed(seed);
    let page = |at: usize| {
        let hiding = at.is_multiple_of(4);
        let mut page = String::new();
        for line in 0..random.usize(1..16) {
            let kinds = if hiding {
                LINES.len() + HIDING.len()
            } else {
                LINES.len()
            };
            let kind = random.usize(..kinds);
            let text = LINES
                .get(kind)
                .copied()
                .unwrap_or_else(|| HIDING[kind - LINES.len()]);
            page += &text.replace("WORD", &format!("word{line}x"));
            page += if random.u8(..8) == 0 { "\n\n" } else { "\n" };
        }
        (page, hiding)
    };
    (0..count).map(page).collect()
}

/// The first lines that are not the same.
fn first_difference(one: &str, other: &str) -> String {
    let lines = one.lines().zip(other.lines());
    let mut different = lines.filter(|(one, other)| one != other);
    different.next().map_or_else(
        || "one is longer".to_owned(),
        |(one, other)| format!("< {one}\n> {other}"),
    )
}

/// `site fix` leaves what a page means as it is, and has nothing to do when it
/// is called again.
#[test]
fn a_fixed_page_means_the_same_and_needs_no_other_fix() {
    let content = Tree::new().file("en/index.md", FRONT);
    let mut pages: Vec<String> = Vec::new();
    for (_, path) in files(&project::root().join("tests/mdc")) {
        let (_, cases) = cases(&fs::read_to_string(path).unwrap());
        for case in cases {
            pages.push(case.md.replace('\n', "\r\n"));
            pages.push(case.md);
        }
    }
    let random_from = pages.len();
    pages.extend(random_pages(8, 1000).into_iter().map(|(page, _)| page));
    for (at, page) in pages.iter().enumerate() {
        let front = if page.contains('\r') {
            FRONT.replace('\n', "\r\n")
        } else {
            FRONT.to_owned()
        };
        content.write(&format!("en/page-{at}.md"), format!("{front}{page}"));
    }
    let build = || {
        let out = Tree::new();
        let ran = Site::build(&content.path(""), &out.path(""))
            .args(["--keep-going"])
            .run();
        assert!(!ran.stderr.contains("panicked at"), "{ran}");
        (out, ran.stderr)
    };
    let fix = |arguments: &[&str]| {
        let ran = Site::new("fix").option("--content", content.path(""));
        ran.args(arguments).run()
    };
    let (before, said) = build();
    assert!(said.contains("[mdc-damaged-block]"));
    let fixed = fix(&[]).exits(0);
    assert!(fixed.stderr.contains("fixed "), "{fixed}");
    let (after, said) = build();
    let mut failures = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let name = format!("en/page-{at}/index.html");
        let text = |html: String| -> String {
            let lines = html.lines().filter(|line| !line.is_empty());
            let text = lines.fold(String::new(), |text, line| text + line + "\n");
            text.replace("\n</code>", "</code>")
        };
        let (was, is) = (text(before.read(&name)), text(after.read(&name)));
        let now = content.read(&format!("en/page-{at}.md"));
        if is != was {
            failures.push(format!(
                "page {at} means something else:\n{page}--- fixed\n{now}--- differs\n{}",
                first_difference(&was, &is)
            ));
        }
    }
    assert!(
        failures.is_empty(),
        "{}\n{}",
        failures.len(),
        failures.join("\n")
    );
    // A few of the random pages only a person can mend.
    let left: Vec<usize> = said
        .split("warning[mdc-damaged-block]")
        .skip(1)
        .filter_map(|it| {
            it.split_once("/en/page-")?
                .1
                .split_once(".md")?
                .0
                .parse()
                .ok()
        })
        .collect();
    assert!(left.iter().all(|at| *at >= random_from), "{left:?}");
    assert!(left.len() < 100, "{left:?}");
    fix(&["--check"]).exits(0);
}

#[test]
fn whatever_a_page_is_made_of_no_word_is_lost_and_no_element_left_open() {
    let (content, out) = (Tree::new().file("en/index.md", FRONT), Tree::new());
    let pages = random_pages(7, 1000);
    for (at, (page, _)) in pages.iter().enumerate() {
        content.write(&format!("en/page-{at}.md"), format!("{FRONT}\n{page}"));
    }
    let ran = Site::build(&content.path(""), &out.path(""))
        .args(["--keep-going"])
        .run();
    assert!(
        matches!(ran.status, 0 | 1) && !ran.stderr.contains("panicked at"),
        "{ran}"
    );
    for document in documents(&content, ["en".to_owned()]) {
        is_sound(&document);
    }
    for (at, (source, hiding)) in pages.iter().enumerate() {
        let html = out.read(&format!("en/page-{at}/index.html"));
        let (_, article) = html.split_once("<article>").expect("an article");
        let (article, _) = article.split_once("</article>").expect("its end");
        let open = unbalanced(article);
        assert!(open.is_none(), "page {at}: {open:?}\n{source}\n{article}");
        assert!(!article.contains("mdc--"), "page {at}\n{source}\n{article}");
        for word in source
            .split(|c: char| !c.is_alphanumeric())
            .filter(|it| it.starts_with("word"))
        {
            assert!(
                *hiding || article.contains(word),
                "page {at}: {word} is lost\n{source}\n{article}"
            );
        }
    }
}

/// The first tag that does not fit, if any.
fn unbalanced(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Some(format!("</{name}>"));
            }
        } else if !tag.ends_with('/') && !matches!(name, "br" | "hr" | "img" | "input" | "source") {
            open.push(name);
        }
    }
    open.pop().map(|name| format!("<{name}>"))
}
