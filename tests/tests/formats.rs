//! `site check` and the forms of its report, which `site build` has as well:
//! for people, as JSON, as SARIF and for GitHub. Nothing but the report is on
//! standard output, and the exit status says whether there are errors.

use std::fs;

use serde_json::{Value, json};
use tests::command::{Ran, Site};
use tests::project;
use tests::tree::{Tree, files};

use crate::bad_input::GOOD;

/// The project's content with what a test adds, so that there is no problem
/// but the test's own.
fn content(path: &str, text: &str) -> Tree {
    let tree = Tree::copy_of(&project::content());
    // The pages of two languages are enough, and always as many.
    for locale in project::all_locales() {
        if !project::LOCALES.contains(&locale.as_str()) {
            fs::remove_dir_all(tree.path(&locale)).unwrap();
        }
    }
    tree.write(path, text);
    tree
}

/// `site check` run beside the content folder, as paths are then short.
fn check(content: &Tree, arguments: &[&str]) -> Ran {
    Site::new("check")
        .folder(&content.path(""))
        .args(["--content", "."])
        .args(arguments)
        .run()
}

/// A link to nowhere behind CJK text, in a file with Windows' line breaks, and
/// a setting with a slip.
fn two_problems() -> Tree {
    let page = "---\r\ntitle: 方案\r\ndescription: 各个方案。\r\n---\r\n\r\n\
                选择，**然后**\t[更多](/docs/mehr) 。\r\n";
    let content = content("en/plans.md", page);
    content.edit("site.toml", |text| text.replace("portal", "portall"));
    content
}

/// The JSON report's diagnostic of a code.
fn diagnostic(report: &Value, code: &str) -> Value {
    let all = report["diagnostics"].as_array().unwrap();
    let found = all.iter().find(|it| it["code"] == code);
    found
        .unwrap_or_else(|| panic!("no {code} in {report:#}"))
        .clone()
}

#[test]
fn people_see_the_source_the_place_and_the_change() {
    let ran = check(&two_problems(), &[]).exits(1);
    // A CJK letter is two columns wide, a tab up to four.
    let expected = "\
error[broken-link]: there is no page `/docs/mehr`
 --> ./en/plans.md:6:11
  |
6 | 选择，**然后**    [更多](/docs/mehr) 。
  |                   ^^^^^^^^^^^^^^^^^^ this link leads nowhere
  |
  = help: link to a page that exists, or add this one

warning[site-toml-key]: `portall` is not a key of `site.toml`
  --> ./site.toml:20:1
   |
20 | portall = \"https://billing.blue.cc/p/login/14k7w17SddUW0yk288\"
   | ^^^^^^^ ignored
   |
help: write `portal`
   |
20 - portall = \"https://billing.blue.cc/p/login/14k7w17SddUW0yk288\"
20 + portal = \"https://billing.blue.cc/p/login/14k7w17SddUW0yk288\"
   |

1 error, 1 warning in 22 pages
";
    assert_eq!(ran.stdout, expected, "{ran}");
    assert_eq!(ran.stderr, "");
}

#[test]
fn json_has_every_field() {
    let content = two_problems();
    let ran = check(&content, &["--format", "json"]).exits(1);
    assert_eq!(ran.stderr, "1 error, 1 warning in 22 pages\n");
    let report = ran.json();
    assert_eq!(report["version"], 1);
    let summary = json!({ "errors": 1, "warnings": 1, "notes": 0 });
    assert_eq!(report["summary"], summary);
    let start = content.read("en/plans.md").find("[更多]").unwrap();
    let length = "[更多](/docs/mehr)".len();
    let expected = json!({
        "severity": "error",
        "code": "broken-link",
        "message": "there is no page `/docs/mehr`",
        "places": [{
            "file": "./en/plans.md",
            "line": 6, "column": 11, "end_line": 6, "end_column": 27,
            "start": start, "end": start + length,
            "label": "this link leads nowhere",
        }],
        "help": "link to a page that exists, or add this one",
        "fix": null,
    });
    assert_eq!(diagnostic(&report, "broken-link"), expected);
    let fix = &diagnostic(&report, "site-toml-key")["fix"];
    let start = content.read("site.toml").find("\nportall").unwrap() + 1;
    let expected = json!({ "certain": false, "edits": [{
        "start": start, "end": start + 7,
        "line": 20, "column": 1, "end_line": 20, "end_column": 8,
        "text": "portal",
    }]});
    assert_eq!(*fix, expected);
}

#[test]
fn a_change_that_fix_makes_is_said_to_be_one() {
    let page = format!("{GOOD}\r\n::callout\r\n ---\r\nicon: lightbulb\r\n ---\r\n选择。 ::\r\n");
    let content = content("en/plans.md", &page);
    let said = check(&content, &[]).exits(0).stdout;
    assert!(said.contains(" (`site fix` does it)\n"), "{said}");
    assert!(said.contains("选择。\n13 + ::\n"), "{said}");
    assert!(!said.contains('\u{240d}'), "a line break is shown:\n{said}");
    let report = check(&content, &["--format", "json"]).exits(0).json();
    let fix = &diagnostic(&report, "mdc-damaged-block")["fix"];
    assert_eq!(fix["certain"], true);
    // The edits are what the fix does.
    let mut text = page;
    for edit in fix["edits"].as_array().unwrap().iter().rev() {
        let at = |key: &str| usize::try_from(edit[key].as_u64().unwrap()).unwrap();
        text.replace_range(at("start")..at("end"), edit["text"].as_str().unwrap());
    }
    Site::new("fix")
        .option("--content", content.path(""))
        .run()
        .exits(0);
    assert_eq!(content.read("en/plans.md"), text);
}

#[test]
fn the_report_is_the_same_each_time() {
    let content = two_problems();
    for format in ["human", "json", "sarif", "github"] {
        let said = || check(&content, &["--format", format]).exits(1).stdout;
        assert_eq!(said(), said(), "{format}");
    }
}

#[test]
fn sarif_has_rules_results_places_and_fixes() {
    let content = two_problems();
    content.edit("zh/docs/billing.md", |text| {
        text.replacen("| 免费", "| 付费", 1)
    });
    let log = check(&content, &["--format", "sarif"]).exits(1).json();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "site");
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        for text in ["/shortDescription/text", "/help/text", "/help/markdown"] {
            let text = rule.pointer(text).and_then(Value::as_str);
            assert!(text.is_some_and(|text| text.len() > 20), "{rule:#}");
        }
    }
    let results = run["results"].as_array().unwrap();
    let result = |rule: &str| {
        let found = results.iter().find(|it| it["ruleId"] == rule).unwrap();
        let index = usize::try_from(found["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], rule);
        found
    };
    let link = result("broken-link");
    assert_eq!(link["level"], "error");
    let message = link["message"]["text"].as_str().unwrap();
    assert!(
        message.starts_with("there is no page `/docs/mehr`\n"),
        "{message}"
    );
    let place = &link["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "./en/plans.md");
    let region = json!({ "startLine": 6, "startColumn": 11, "endLine": 6, "endColumn": 27 });
    assert_eq!(place["region"], region);

    let table = result("role-table-mismatch");
    let other = &table["relatedLocations"][0];
    assert_eq!(other["id"], 1);
    let uri = &other["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(*uri, "./en/docs/billing.md");
    assert!(other["message"]["text"].is_string());

    let change = &result("site-toml-key")["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "./site.toml");
    let replacement = &change["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "portal");
    assert_eq!(replacement["deletedRegion"]["endColumn"], 8);
}

#[test]
fn sarif_names_files_by_addresses() {
    let content = content("en/100 %/a#b.md", "No title.\n");
    let log = check(&content, &["--format", "sarif"]).exits(0).json();
    let uri = "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri";
    assert_eq!(log.pointer(uri).unwrap(), "./en/100%20%25/a%23b.md");
    let absolute = Site::new("check")
        .option("--content", content.path(""))
        .args(["--format", "sarif"])
        .run()
        .exits(0)
        .json();
    let uri = absolute.pointer(uri).unwrap().as_str().unwrap();
    assert!(uri.starts_with("file:///") && uri.ends_with("/en/100%20%25/a%23b.md"));
}

#[test]
fn github_gets_a_command_a_problem() {
    let ran = check(&two_problems(), &["--format", "github"]).exits(1);
    let expected = "\
::error file=./en/plans.md,line=6,endLine=6,col=11,endColumn=27,title=broken-link::\
there is no page `/docs/mehr`%0Alink to a page that exists, or add this one
::warning file=./site.toml,line=20,endLine=20,col=1,endColumn=8,title=site-toml-key::\
`portall` is not a key of `site.toml`%0Awrite `portal`
";
    assert_eq!(ran.stdout, expected);
}

#[test]
fn github_gets_what_would_end_a_command_escaped() {
    let page = GOOD.replacen("---\n", "---\n50%: half\n", 1);
    let content = content("en/a,b: 50%.md", &page);
    let said = check(&content, &["--format", "github"]).exits(0).stdout;
    let place = "file=./en/a%2Cb%3A 50%25.md,line=2,endLine=2,col=1,endColumn=4,";
    let message = "::`50%25` is not a key of a page's front matter%0Aknown keys: ";
    assert!(said.contains(place) && said.contains(message), "{said}");
    // A place of several lines has no columns: GitHub refuses them.
    let table = Tree::copy_of(&project::content());
    table.edit("zh/docs/billing.md", |text| {
        let line = |line: &&str| !line.contains("roles/client)");
        text.split_inclusive('\n').filter(line).collect()
    });
    let said = check(&table, &["--format", "github"]).exits(1).stdout;
    let line = said
        .lines()
        .find(|line| line.contains("role-table-mismatch"));
    let line = line.unwrap_or_else(|| panic!("{said}"));
    assert!(
        line.contains("endLine=") && !line.contains("col="),
        "{line}"
    );
}

#[test]
fn a_line_break_in_a_message_stays_in_it() {
    let name = "en/two\nlines.md";
    let content = content(name, GOOD).file("en/1.two\nlines.md", GOOD);
    let said = check(&content, &["--format", "github"]).exits(1).stdout;
    assert!(said.contains("two%0Alines.md"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    let report = check(&content, &["--format", "json"]).exits(1).json();
    let places = &diagnostic(&report, "path-twice")["places"];
    assert_eq!(places[1]["file"], "./en/1.two\nlines.md");
}

#[test]
fn no_problem_is_said_too() {
    let project = || Site::new("check");
    let ran = project().run().exits(0);
    let no_problems = format!(
        "no problems in {} pages\n",
        10 * project::all_locales().len()
    );
    assert_eq!(ran.stdout, no_problems);
    assert_eq!(ran.stderr, "");
    for (format, says) in [
        ("json", "\"diagnostics\": []"),
        ("sarif", "\"results\": []"),
        ("github", ""),
    ] {
        let ran = project().args(["--format", format]).run().exits(0);
        assert!(ran.stdout.contains(says), "{ran}");
        assert_eq!(ran.stderr, no_problems);
    }
}

#[test]
fn strict_makes_errors_of_warnings() {
    let content = content("en/plans.md", "---\ntitle: Plans\n---\n\nChoose one.\n");
    check(&content, &[]).exits(0);
    let ran = check(&content, &["--strict"]).exits(1);
    assert!(ran.stdout.contains("error[front-matter-missing]"), "{ran}");
    assert!(ran.stdout.contains("\n1 error, 0 warnings in "), "{ran}");
    let ran = check(&content, &["--strict", "--format", "json"]).exits(1);
    assert_eq!(ran.json()["diagnostics"][0]["severity"], "error");
    let out = Tree::new();
    Site::build(&content.path(""), &out.path("dist"))
        .args(["--strict"])
        .run()
        .exits(1)
        .complains_of(["error[front-matter-missing]", "nothing was written"]);
    assert!(files(&out.path("")).is_empty());
}

#[test]
fn only_what_concerns_the_named_files_is_reported() {
    let content = two_problems();
    for (file, status, code) in [
        ("site.toml", 0, "site-toml-key"),
        ("en/plans.md", 1, "broken-link"),
        ("./en", 1, "broken-link"),
    ] {
        let report = check(&content, &["--format", "json", file])
            .exits(status)
            .json();
        let codes = report["diagnostics"].as_array().unwrap();
        assert_eq!(codes.len(), 1, "{file}");
        assert_eq!(codes[0]["code"], code);
    }
    let ran = check(&content, &["en/index.md"]).exits(0);
    assert_eq!(ran.stdout, "no problems\n");
    let absolute = content.path("en/plans.md");
    let ran = check(&content, &[absolute.to_str().unwrap(), "site.toml"]).exits(1);
    assert!(ran.stdout.ends_with("\n1 error, 1 warning\n"), "{ran}");
}

#[test]
fn a_file_that_is_not_in_the_content_is_told() {
    let content = content("notes.txt", "Not a page.");
    for file in ["zh/plan.md", "notes.txt", "/etc/hosts"] {
        let ran = check(&content, &["--format", "json", file]).exits(2);
        assert_eq!(ran.stdout, "");
        ran.complains_of(["file-not-in-content", file]);
    }
    // One that cannot be understood is there all the same.
    content.write("en/latin.md", b"---\ntitle: A\n---\n\n\xff\n");
    check(&content, &["en/latin.md"]).exits(1);
}

#[test]
fn wrong_usage_exits_2_and_missing_content_1() {
    let content = Tree::new();
    check(&content, &["--format", "xml"]).exits(2);
    check(&content, &["--no-such-flag"]).exits(2);
    let report = check(&content, &["--format", "json"]).exits(1).json();
    assert_eq!(report["diagnostics"][0]["code"], "content-empty");
    let ran = Site::new("check")
        .option("--content", content.path("nowhere"))
        .args(["--format", "sarif"])
        .run()
        .exits(1);
    let result = &ran.json()["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "content-missing");
    assert_eq!(result["locations"], json!([]));
}

#[test]
fn check_finds_what_only_rendering_finds_and_writes_nothing() {
    let content = Tree::copy_of(&project::content());
    content.edit("en/docs/billing.md", |text| {
        text.replacen("schedule: quarterly", "schedule: quartely", 1)
    });
    let before = files(&content.path("")).len();
    let ran = check(&content, &[]).exits(1);
    assert!(ran.stdout.contains("error[calculator-preset]"), "{ran}");
    assert!(ran.stdout.contains("help: write `quarterly`"), "{ran}");
    assert_eq!(files(&content.path("")).len(), before);
}

#[test]
fn build_writes_the_same_report_and_nothing_else_to_standard_output() {
    let content = two_problems();
    let out = Tree::new();
    let build = |arguments: &[&str]| {
        Site::new("build")
            .folder(&content.path(""))
            .args(["--content", "."])
            .option("--out", out.path("dist"))
            .args(arguments)
            .run()
    };
    for format in ["json", "sarif", "github"] {
        let expected = check(&content, &["--format", format]).stdout;
        let ran = build(&["--format", format]).exits(1);
        assert_eq!(ran.stdout, expected, "{format}");
        ran.complains_of(["1 error, 1 warning in 22 pages", "nothing was written"]);
    }
    let ran = build(&["--keep-going", "--format", "json"]).exits(1);
    assert_eq!(ran.json()["summary"]["errors"], 1);
    ran.complains_of(["built 22 pages"]);
    let ran = build(&[]).exits(1);
    assert_eq!(ran.stdout, "");
    ran.complains_of(["error[broken-link]", "1 error, 1 warning in 22 pages"]);
    // What cannot be written is part of the report.
    let taken = Tree::new().file("dist", "mine");
    let ran = Site::new("build")
        .option("--content", project::content())
        .option("--out", taken.path("dist"))
        .args(["--format", "json"])
        .run()
        .exits(1);
    let report = ran.json();
    diagnostic(&report, "output-unwritable");
}

#[test]
fn a_report_that_cannot_be_written_is_no_success() {
    let full = || std::fs::File::options().write(true).open("/dev/full");
    // Only some systems have such a file.
    if full().is_err() {
        return;
    }
    for format in ["human", "json"] {
        let run = Site::new("check").args(["--format", format]);
        let ran = run.output(full().unwrap()).run().exits(1);
        ran.complains_of(["report-unwritable"]);
    }
}
