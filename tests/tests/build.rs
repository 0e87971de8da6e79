//! How `site build` writes: only what changed, every page old or new and never
//! half, no leftovers; and what a folder of content becomes.

use std::fs;
use std::path::Path;

use tests::command::Site;
use tests::html::{Page, text};
use tests::project;
use tests::tree::{Tree, files, times};
use tests::wait::eventually;

use crate::bad_input::GOOD;

fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\ndescription: D\n---\n\n{text}\n")
}

#[test]
fn a_second_build_writes_nothing() {
    let out = Tree::new();
    let build = || {
        Site::build(&project::content(), &out.path(""))
            .run()
            .exits(0)
    };
    build();
    let before = times(&out.path(""));
    build();
    assert_eq!(times(&out.path("")), before);
}

#[test]
fn a_name_that_the_rate_card_asks_for_is_missed_and_never_shown_raw() {
    let content = Tree::copy_of(&project::content());
    content.edit("rate-card.toml", |card| {
        card.replace("\"team\"", "\"small-team\"")
            .replace("\"quarterly\"", "\"half_yearly\"")
            .replace("\"onboarding\"", "\"launch\"")
            .replace("\"company\"", "\"1000+\"")
    });
    let locales = project::all_locales();
    for locale in &locales {
        content.edit(&format!("{locale}/docs/billing.md"), |text| {
            text.replace("schedule: quarterly", "schedule: half_yearly")
        });
    }
    // One of them has a name in the default locale.
    content.edit("en/locale.ftl", |words| {
        format!("{words}\nschedule-half_yearly = Twice a year\n")
    });
    let out = Tree::new();
    let ran = Site::build(&content.path(""), &out.path("")).run().exits(0);
    assert!(!ran.stderr.contains("1000+"), "{ran}");
    ran.complains_of([
        "these words are missing: tier-small-team, extra-launch\n",
        "these words are missing: tier-small-team, schedule-half_yearly, extra-launch\n",
        "en/locale.ftl:",
        "zh/locale.ftl:",
        // Of the words of each, and of each translation that is out of date.
        &format!("{} warnings", 2 * locales.len() - 1),
    ]);
    for locale in project::LOCALES {
        let page = Page::parse(&out.read(&format!("{locale}/docs/billing/index.html")));
        let shown = text(page.one("section.calculator .calculator-app"));
        for name in ["small team", "Twice a year", "1000+"] {
            assert!(shown.contains(name), "{locale}: no {name} in {shown}");
        }
        for raw in ["tier-", "schedule-", "small-team", "half_yearly"] {
            assert!(!shown.contains(raw), "{locale}: {raw} in {shown}");
        }
    }
    let quote = Site::quote()
        .option("--content", content.path(""))
        .args(["--team-member", "3", "--extra", "launch"])
        .run()
        .exits(0)
        .stdout;
    assert!(
        quote.contains("small team") && quote.contains("launch") && !quote.contains("extra-"),
        "{quote}"
    );
}

#[test]
fn a_changed_page_alone_is_written_and_a_removed_one_goes() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/one.md", page("One", "First."))
        .file("en/two.md", page("Two", "Second."));
    let out = Tree::new();
    let build = || Site::build(&content.path(""), &out.path("")).run().exits(0);
    build();
    let before = times(&out.path(""));
    content.edit("en/one.md", |text| text.replace("First.", "Changed."));
    build();
    let changed: Vec<String> = times(&out.path(""))
        .into_iter()
        .filter(|it| before.get(&it.0) != Some(&it.1) && it.0 != ".site-files")
        .map(|it| it.0)
        .collect();
    assert_eq!(changed, ["en/one.md", "en/one/index.html"]);

    out.write("mine.txt", "not of the site");
    content.remove("en/two.md");
    build();
    let left = files(&out.path(""));
    assert!(
        !left.contains_key("en/two/index.html") && left.contains_key("mine.txt"),
        "{left:?}"
    );
}

/// Kills a build while it replaces pages: each is old or new, whole, and the
/// next build finishes the job.
#[test]
fn a_killed_build_leaves_every_page_whole() {
    const PAGES: usize = 3000;
    let (content, out) = (Tree::new().file("en/index.md", GOOD), Tree::new());
    let write = |word: &str| {
        let text = format!("{word} paragraph.\n\n").repeat(50) + word + " end.";
        (0..PAGES)
            .for_each(|number| content.write(&format!("en/page-{number}.md"), page("T", &text)));
    };
    let path = |number: usize| out.path(&format!("en/page-{number}/index.html"));
    let has = |number: usize, text: &str| fs::read_to_string(path(number)).unwrap().contains(text);
    write("Old");
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    write("New");
    let mut running = Site::build(&content.path(""), &out.path("")).spawn();
    eventually("a page to change", || {
        let changed = (0..PAGES)
            .step_by(100)
            .any(|number| has(number, "New end."));
        // A build too fast to be caught has at least written everything.
        if changed || running.ended().is_ok() {
            Ok(())
        } else {
            Err("all are old".into())
        }
    });
    running.kill();
    for number in 0..PAGES {
        let (old, new) = (has(number, "Old end."), has(number, "New end."));
        assert!(
            old != new && has(number, "</html>"),
            "page {number} is neither old nor new"
        );
        assert!(
            old != has(number, "New paragraph."),
            "page {number} is half"
        );
    }
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    assert!((0..PAGES).all(|number| has(number, "New end.")));
    let names = |folder: &Path| files(folder).into_keys().collect::<Vec<_>>();
    let fresh = Tree::new();
    Site::build(&content.path(""), &fresh.path(""))
        .run()
        .exits(0);
    assert_eq!(
        names(&out.path("")),
        names(&fresh.path("")),
        "leftovers of the killed build"
    );
}

#[test]
fn nuxt_names_become_paths() {
    let content = Tree::new()
        .file(
            "en/index.md",
            page("Home", "[Team](/docs/user-management/roles/team-member)"),
        )
        .file("en/docs/11.billing.md", GOOD)
        .file("en/docs/7.user management/8.roles/2.team-member.md", GOOD)
        .file("en/docs/7.user management/_dir.yml", "title: People\n");
    let out = Tree::new();
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    for path in [
        "en",
        "en/docs/billing",
        "en/docs/user-management/roles/team-member",
    ] {
        assert!(out.path(path).join("index.html").is_file(), "{path}");
    }
    assert!(
        out.read("en/docs/billing/index.html").contains("People"),
        "the folder's title is in the navigation"
    );
}

#[test]
fn a_locale_is_a_folder() {
    let content = Tree::new()
        .file("en/index.md", page("Plans", "Choose one."))
        .file("en/more.md", page("More", "Only in English."))
        .file("he/locale.ftl", "native-name = עברית\ndirection = rtl\n")
        .file("he/index.md", page("תוכניות", "בחרו אחת."));
    let out = Tree::new();
    let ran = Site::build(&content.path(""), &out.path("")).run().exits(0);
    let page = Page::parse(&out.read("he/index.html"));
    assert_eq!(
        (page.one("html").attr("lang"), page.one("html").attr("dir")),
        (Some("he"), Some("rtl"))
    );
    assert!(page.text("main").contains("בחרו אחת."));
    // Everything that has no word yet is said at once.
    ran.complains_of(["he/locale.ftl", "calc-title", "nav-label"]);
    // A page that is not translated is the original one, marked as such.
    let fallback = Page::parse(&out.read("he/more/index.html"));
    assert_eq!(fallback.one("html").attr("lang"), Some("he"));
    let original = fallback.one("main [lang=en]");
    assert!(text(original).contains("Only in English."));
    let english = Page::parse(&out.read("en/index.html"));
    assert!(
        english
            .all("a")
            .into_iter()
            .any(|link| text(link).contains("עברית"))
    );
}

#[test]
fn a_file_that_somebody_else_wrote_is_neither_removed_nor_written_over_aside() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/one.md", page("One", "First."));
    let out = Tree::new().file("en/one/index.html.part", "mine");
    let build = || Site::build(&content.path(""), &out.path("")).run().exits(0);
    build();
    // Edited by hand since: it is not what was written any more.
    out.write("en/one/index.html", "mine, too");
    content.remove("en/one.md");
    build();
    assert_eq!(out.read("en/one/index.html"), "mine, too");
    assert_eq!(out.read("en/one/index.html.part"), "mine");
}

#[test]
fn what_a_failed_build_did_not_write_is_never_removed() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/two.md", page("Two", "Second."));
    // Assets come first, and there is a file where their folder would be.
    let out = Tree::new()
        .file("assets", "in the way")
        .file("en/two/index.html", "mine");
    let build = || Site::build(&content.path(""), &out.path("")).run();
    build()
        .exits(1)
        .complains_of(["output-unwritable", "assets"]);
    assert_eq!(out.read("assets"), "in the way");
    assert_eq!(out.read("en/two/index.html"), "mine");
    out.remove("assets");
    content.remove("en/two.md");
    build().exits(0);
    assert_eq!(out.read("en/two/index.html"), "mine");
    assert!(!out.path(".site-parts").exists());
}

#[test]
fn files_that_cannot_both_be_written_are_named() {
    for path in [
        "en/one/index.html",
        "en",
        "index.html",
        "en/one/index.html/more",
    ] {
        let content = Tree::new()
            .file("en/index.md", GOOD)
            .file("en/one.md", page("One", "First."))
            .file(&format!("public/{path}"), "another");
        let out = Tree::new();
        Site::build(&content.path(""), &out.path(""))
            .run()
            .exits(1)
            .complains_of(["output-collision", &format!("public/{path}")]);
        Site::build(&content.path(""), &out.path(""))
            .args(["--keep-going"])
            .run()
            .exits(1);
        assert!(out.read("en/one/index.html").contains("First."), "{path}");
    }
}

#[test]
fn without_a_home_page_a_list_of_the_pages_is_there() {
    let content = Tree::new()
        .file("en/docs/plans.md", page("Plans & *prices*", "Choose one."))
        .file("de/docs/plans.md", page("Preise", "Wählen Sie."));
    let out = Tree::new();
    Site::build(&content.path(""), &out.path(""))
        .run()
        .exits(0)
        .complains_of(["home-missing", "en/index.md"]);
    for (locale, title) in [("en", "Plans & *prices*"), ("de", "Plans & *prices*")] {
        let home = Page::parse(&out.read(&format!("{locale}/index.html")));
        let link = home.one(&format!("main article a[href='/{locale}/docs/plans/']"));
        assert_eq!(text(link), title, "{locale}");
    }
}

#[test]
fn only_folders_named_by_a_language_are_languages() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("drafts/index.md", GOOD)
        .file(".old/index.md", GOOD)
        .file("pictures/readme.txt", "no page");
    let out = Tree::new();
    Site::build(&content.path(""), &out.path(""))
        .run()
        .exits(1)
        .complains_of(["locale-tag", "`drafts`"]);
    content.remove("drafts/index.md");
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    assert!(!out.path("drafts").exists() && !out.path("pictures").exists());
}

#[test]
fn links_to_files_are_checked_against_the_public_folder() {
    let content = Tree::new()
        .file(
            "en/index.md",
            page("Home", "![A](/images/a.png) ![B](images/b%20c.png)"),
        )
        .file(
            "en/docs/one.md",
            page("One", "![A](../images/a.png) [Z](/images/aa.png)"),
        )
        .file("public/images/a.png", "a")
        .file("public/images/b c.png", "b");
    let out = Tree::new();
    let ran = Site::build(&content.path(""), &out.path("")).run().exits(1);
    assert_eq!(ran.stderr.matches("missing-file").count(), 1, "{ran}");
    ran.complains_of(["en/docs/one.md:6:", "public/images/aa.png", "/images/a.png"]);
    content.edit("en/docs/one.md", |text| text.replace("aa.png", "a.png"));
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    let sources = |path: &str| {
        let page = Page::parse(&out.read(path));
        page.attributes("main img", "src")
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sources("en/index.html"),
        ["/images/a.png", "/images/b%20c.png"]
    );
    assert_eq!(sources("en/docs/one/index.html"), ["/images/a.png"]);
}

#[test]
fn a_bad_line_of_the_front_matter_does_not_cost_the_title() {
    let front = "\n---\ntitle: Plans\ndescription: Prices: who pays\n---\n\nText\n";
    let content = Tree::new()
        .file("en/index.md", front)
        .file("en/two.MD", page("y", "An old name."));
    let out = Tree::new();
    Site::build(&content.path(""), &out.path(""))
        .args(["--keep-going"])
        .run()
        .exits(0)
        .complains_of(["front-matter-damaged", "en/index.md:2:", "needs quotes"]);
    let home = Page::parse(&out.read("en/index.html"));
    assert_eq!(home.text("h1"), "Plans");
    assert!(!home.text("main article").contains("title:"));
    assert_eq!(Page::parse(&out.read("en/two/index.html")).text("h1"), "y");
}

#[test]
fn a_word_that_stands_twice_is_shown_at_both_places() {
    let content = Tree::new().file("en/index.md", GOOD).file(
        "en/locale.ftl",
        "site-name = One\nnav-label = B\nsite-name = Two\n",
    );
    let out = Tree::new();
    Site::build(&content.path(""), &out.path(""))
        .run()
        .exits(0)
        .complains_of([
            "words-duplicate",
            "en/locale.ftl:3:1",
            "1 | site-name = One",
        ]);
    assert!(out.read("en/index.html").contains("One"));
}
