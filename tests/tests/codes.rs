//! `site explain`, and its table of codes: every code that the source can
//! report has a section, and the section's examples are true.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use tests::command::Site;
use tests::project;
use tests::tree::{Tree, files, is_kind};

/// A section of the table.
struct Section {
    code: String,
    text: String,
    blocks: Vec<Block>,
}

/// A file of an example: beside its block's fence stand a language, `bad` or
/// `good`, and the path; with `missing` before the path of a file that is not
/// there, and `only` before one in an otherwise empty tree.
struct Block {
    bad: bool,
    kind: Kind,
    path: String,
    text: String,
}

#[derive(PartialEq)]
enum Kind {
    File,
    /// Its first line is `# …`: keys, tables and words take the place of the
    /// sound ones, and the rest stays.
    Part,
    Missing,
    Only,
}

fn sections() -> Vec<Section> {
    let mut sections = Vec::new();
    let folder = project::root().join("site/codes");
    for (name, path) in files(&folder) {
        assert!(is_kind(&name, "md"), "{name}");
        let text = fs::read_to_string(path).unwrap();
        let mut lines = text.lines();
        let heading = lines.next().unwrap_or_default();
        assert!(heading.starts_with("# "), "{name} has no heading");
        while let Some(line) = lines.next() {
            if let Some(code) = line.strip_prefix("## ") {
                sections.push(Section {
                    code: code.to_owned(),
                    text: String::new(),
                    blocks: Vec::new(),
                });
                continue;
            }
            let Some(section) = sections.last_mut() else {
                assert!(line.is_empty(), "{name}: text before the first code");
                continue;
            };
            let fence: String = line.chars().take_while(|c| *c == '`').collect();
            if fence.len() < 3 {
                section.text.push_str(line);
                section.text.push('\n');
                continue;
            }
            let inside = lines.by_ref().take_while(|line| *line != fence);
            let text: String = inside.flat_map(|line| [line, "\n"]).collect();
            section.blocks.push(block(line, text));
        }
    }
    sections
}

fn block(line: &str, text: String) -> Block {
    let words: Vec<&str> = line.split(' ').skip(1).collect();
    let (kind, path) = match words[1..] {
        ["missing", path] => (Kind::Missing, path),
        ["only", path] => (Kind::Only, path),
        [path] if text.starts_with("# …") => (Kind::Part, path),
        [path] => (Kind::File, path),
        _ => panic!("`{line}` names no file"),
    };
    assert!(["bad", "good"].contains(&words[0]), "{line}");
    Block {
        bad: words[0] == "bad",
        kind,
        path: path.to_owned(),
        text,
    }
}

/// A small content tree with nothing wrong in it.
fn sound() -> Tree {
    let page = |title: &str, text: &str| {
        format!("---\ntitle: {title}\ndescription: About {title}.\n---\n\n{text}\n")
    };
    let roles = |paid: &str, free: &str| {
        format!(
            "| Role | Paid or free |\n| --- | --- |\n\
             | [Team Member](/docs/user-management/roles/team-member) | {paid} |\n\
             | [Client](/docs/user-management/roles/client) | {free} |"
        )
    };
    let role = "en/docs/user-management/roles";
    let tree = Tree::new()
        .file("site.toml", "base_url = \"https://docs.example.com\"\n")
        .file("rate-card.toml", CARD)
        .file("en/index.md", page("Home", "Choose a page."))
        .file(
            "en/docs/billing.md",
            page("Billing", &roles("Paid", "Free")),
        )
        .file(
            &format!("{role}/team-member.md"),
            page("Team Member", "Works."),
        )
        .file(&format!("{role}/client.md"), page("Client", "Looks on."))
        .file("zh/index.md", page("首页", "请选择。"))
        .file("zh/docs/billing.md", page("计费", &roles("付费", "免费")));
    for locale in project::LOCALES {
        let words = format!("{locale}/locale.ftl");
        tree.add(&project::content().join(&words), &words);
    }
    tree
}

const CARD: &str = r#"version = "2027-01"
currencies = ["USD", "EUR"]
model = "tier"
illustrative = true

[[tiers]]
id = "team"
seats = 50
fee = { USD = "3500", EUR = "3300" }

[[tiers]]
id = "enterprise"
contact = true

[[terms]]
years = 1

[[schedules]]
id = "annual"
installments = 1

[[schedules]]
id = "custom"
custom = true

[[extras]]
id = "onboarding"
fee = { USD = "1500", EUR = "1400" }

[discounts]
maximum = "30"
approval_above = "15"
"#;

/// What is in a file by name: keys of one line, words, and tables. Tables of
/// one name are one.
fn parts(text: &str) -> BTreeMap<(bool, String), String> {
    let mut parts: BTreeMap<(bool, String), String> = BTreeMap::new();
    let mut table: Option<String> = None;
    for line in text.lines() {
        if line.starts_with('[') {
            table = Some(line.trim_matches(['[', ']']).to_owned());
        }
        let name = match &table {
            Some(table) => (true, table.clone()),
            None if line.starts_with([' ', '}']) => {
                // A word that goes on.
                let (_, last) = parts.iter_mut().next_back().expect("a word before");
                last.extend([line, "\n"]);
                continue;
            }
            None => match line.split_once(['=', '：']) {
                Some((name, _)) if !line.starts_with('#') => (false, name.trim().to_owned()),
                _ => continue,
            },
        };
        parts.entry(name).or_default().extend([line, "\n"]);
    }
    parts
}

/// `sound` with what `part` has in the place of its own.
fn merged(sound: &str, part: &str) -> String {
    let part = parts(part);
    let mut all = parts(sound);
    all.retain(|(_, name), _| !part.keys().any(|(_, other)| other == name));
    all.extend(part);
    all.into_values().collect()
}

/// The sound tree with an example's files in it.
fn tree<'b>(blocks: impl Iterator<Item = &'b Block> + Clone) -> Tree {
    let tree = if blocks.clone().any(|block| block.kind == Kind::Only) {
        Tree::new()
    } else {
        sound()
    };
    let is_words = |block: &&Block| block.path.ends_with("locale.ftl");
    let first = blocks.clone().filter(|block| !is_words(block));
    put(&tree, first);
    name_what_is_on_the_card(&tree);
    put(&tree, blocks.filter(is_words));
    tree
}

fn put<'b>(tree: &Tree, blocks: impl Iterator<Item = &'b Block>) {
    for Block {
        kind, path, text, ..
    } in blocks
    {
        match kind {
            Kind::Missing => tree.remove(path),
            Kind::Part => tree.edit(path, |sound| merged(sound, text)),
            Kind::File | Kind::Only => tree.write(path, text),
        }
    }
}

/// Leaves the names of tiers, schedules and extras that the rate card has.
fn name_what_is_on_the_card(tree: &Tree) {
    let files = files(&tree.path(""));
    let card = files.get("rate-card.toml").map(fs::read_to_string);
    let card = card.map(Result::unwrap).unwrap_or_default();
    for path in files.keys().filter(|path| path.ends_with("locale.ftl")) {
        let words = tree.read(path);
        let kept = words.lines().filter(|line| {
            let name = line.split(' ').next().unwrap_or_default();
            let kinds = ["tier-", "schedule-", "extra-"];
            let id = kinds.iter().find_map(|kind| name.strip_prefix(kind));
            id.is_none_or(|id| card.contains(&format!("\"{id}\"")))
        });
        let kept: String = kept.flat_map(|line| [line, "\n"]).collect();
        tree.write(path, kept);
    }
}

/// The codes that `site check` reports.
fn reported(tree: &Tree) -> BTreeSet<String> {
    let ran = Site::new("check")
        .option("--content", tree.path(""))
        .args(["--format", "json"])
        .run();
    assert!([0, 1].contains(&ran.status), "{ran}");
    let report = ran.json();
    let diagnostics = report["diagnostics"].as_array().unwrap();
    let codes = diagnostics.iter().map(|it| it["code"].as_str().unwrap());
    codes.map(str::to_owned).collect()
}

#[test]
fn the_sound_tree_has_no_problem() {
    assert_eq!(reported(&tree([].iter())), BTreeSet::new());
}

#[test]
fn each_bad_example_has_its_problem_and_the_good_one_has_none() {
    let mut wrong = Vec::new();
    for Section { code, text, blocks } in sections() {
        let bad = blocks.iter().filter(|block| block.bad);
        let good = blocks.iter().filter(|block| !block.bad);
        if text.contains("\nNo example: ") {
            assert_eq!(blocks.len(), 0, "{code} has an example after all");
            continue;
        }
        assert!(bad.clone().count() > 0, "{code} has no bad example");
        assert!(good.clone().count() > 0, "{code} has no good example");
        let empty = blocks.iter().any(|block| block.kind == Kind::Only);
        let found = reported(&tree(bad));
        if !found.contains(&code) {
            wrong.push(format!("the bad example of {code} has {found:?}"));
        }
        let found = reported(&tree(good));
        // A tree that begins empty lacks other things.
        if found.contains(&code) || !(empty || found.is_empty()) {
            wrong.push(format!("the good example of {code} has {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The first text in quotes, when nothing stands before it.
fn literal(text: &str) -> Option<String> {
    let code = text.trim_start().strip_prefix('"')?.split('"').next()?;
    Some(code.to_owned())
}

/// The codes that the source can report, by the places where it says so.
fn in_the_source() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (name, path) in files(&project::root().join("site/src")) {
        let text = fs::read_to_string(path).unwrap();
        for call in ["error(", "warning(", "note("].map(|it| format!("Diagnostic::{it}")) {
            for rest in text.split(&call).skip(1) {
                if let Some(code) = literal(rest) {
                    codes.insert(code);
                } else if rest.starts_with("code,") {
                    // Chosen before, among tuples that begin with a code.
                    codes.extend(text.split("((").skip(1).filter_map(literal));
                } else {
                    // The rate card's problems, which are found below.
                    assert!(rest.starts_with("problem.code,"), "{name}: no code");
                }
            }
        }
    }
    // Those of translations, each with its severity.
    for (_, path) in files(&project::root().join("site/src/translation")) {
        let text = fs::read_to_string(path).unwrap();
        let quoted = text.split("\"parity-").skip(1);
        let ends = quoted.filter_map(|rest| rest.split('"').next());
        codes.extend(ends.map(|end| format!("parity-{end}")));
    }
    let pricing = project::root().join("calculator/pricing/src");
    for (_, path) in files(&pricing) {
        let text = fs::read_to_string(path).unwrap();
        let quoted = text.split("\"card-").skip(1);
        let ends = quoted.filter_map(|rest| rest.split('"').next());
        // One that ends in a dash is the beginning of several.
        codes.extend(
            ends.filter(|end| !end.ends_with('-'))
                .map(|end| format!("card-{end}")),
        );
    }
    codes
}

#[test]
fn every_code_is_explained_and_nothing_else() {
    let sections = sections();
    let explained: BTreeSet<String> = sections.iter().map(|it| it.code.clone()).collect();
    assert_eq!(explained.len(), sections.len(), "a code is explained twice");
    let source = in_the_source();
    let missing: Vec<_> = source.difference(&explained).collect();
    assert!(missing.is_empty(), "site/codes explains no {missing:?}");
    let gone: Vec<_> = explained.difference(&source).collect();
    assert!(gone.is_empty(), "no source reports {gone:?}");
}

#[test]
fn explain_prints_the_section_of_each_code() {
    let list = Site::new("explain").run().exits(0).stdout;
    let sections = sections();
    assert_eq!(list.lines().count(), sections.len());
    for Section { code, text, .. } in &sections {
        let line = list.lines().find(|it| it.split(' ').next() == Some(code));
        let summary = line
            .and_then(|it| it.split_once("  "))
            .map(|it| it.1.trim());
        let summary = summary.unwrap_or_else(|| panic!("{code} is not in the list"));
        assert!(summary.ends_with('.'), "{code}: {summary}");
        let words: Vec<&str> = text.split_whitespace().collect();
        assert!(words.join(" ").starts_with(summary), "{code}: {summary}");
    }
    for Section { code, text, .. } in sections.iter().take(3) {
        let said = Site::new("explain").args([code]).run().exits(0).stdout;
        let begin = text.trim_start().lines().next().unwrap();
        assert!(
            said.starts_with(&format!("# {code}\n\n{begin}\n")),
            "{said}"
        );
    }
    // A heading in an example is not the next section's.
    let said = Site::new("explain")
        .args(["code-not-closed"])
        .run()
        .exits(0)
        .stdout;
    assert!(
        said.contains("Choose one.\n````\n") && !said.contains("\n## "),
        "{said}"
    );
}

#[test]
fn explain_suggests_the_nearest_code() {
    let ran = Site::new("explain").args(["brokenlink"]).run().exits(2);
    assert_eq!(ran.stdout, "");
    ran.complains_of(["`brokenlink`", "`broken-link`"]);
}
