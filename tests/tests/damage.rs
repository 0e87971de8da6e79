//! Callouts that translation tools have damaged, in every combination of what
//! they do to the opening line, the fences, the props and the closing line.
//! Each is one callout with its icon, link and text, one warning, and after
//! `site fix` what a sound one is.

use tests::command::Site;
use tests::html::{Page, text, within};
use tests::tree::Tree;

const OPENERS: [&str; 5] = [
    "::callout",
    "：：callout",
    ":: callout",
    ": :callout",
    "::　callout",
];

/// What stands above the props.
const FENCES: [&str; 8] = [
    "---\n",
    " ---\n",
    "\n---\n",
    "- - -\n",
    "——\n",
    "***\n",
    "－－－\n",
    "----\n",
];

const PROPS: [&str; 9] = [
    "icon: lightbulb\nto: https://portal.example/login\ntarget: _blank\n",
    "\nicon: lightbulb\n\nto: https://portal.example/login\ntarget: _blank\n\n",
    "Icon： lightbulb\nto： https://portal.example/login\ntarget： _blank\n",
    "ICON: lightbulb\nTo: https://portal.example/login\nTarget: _blank\n",
    "ｉｃｏｎ: lightbulb\nto: https://portal.example/login\ntarget: _blank\n",
    "\ticon: lightbulb\n\tto: https://portal.example/login\n\ttarget: _blank\n",
    "icon:\u{a0}lightbulb\n\u{a0}to: https://portal.example/login\ntarget:\u{3000}_blank\n",
    "  icon: lightbulb\nto: https://portal.example/login\n target: _blank\n",
    "icon: “lightbulb”\nto: “https://portal.example/login”\ntarget: _blank\n",
];

/// What stands below the props.
const CLOSING: [&str; 5] = ["---\n", " ---\n\n", "\n", "——\n", "－－－\n\n"];

/// What stands behind the text.
const CLOSERS: [&str; 7] = [
    "\n::\n",
    " ::\n",
    "\n：：\n",
    "\n:::\n",
    "\n: :\n",
    " ：：\n",
    "\n",
];

/// In the canonical form, blank lines apart.
fn canonical(body: &str) -> String {
    format!("::callout\n---\n{}---\n{body}\n::\n", PROPS[0])
}

/// A page for each opening line, fence and props; it has a callout for each
/// of the rest, under a heading of its own.
fn pages(body: &str) -> Vec<(String, usize)> {
    let mut pages = Vec::new();
    for opener in OPENERS {
        for fence in FENCES {
            for props in PROPS {
                let mut page = String::from("---\ntitle: Plans\ndescription: D\n---\n");
                let mut damaged = 0;
                for closing in CLOSING {
                    for closer in CLOSERS {
                        let callout = format!("{opener}\n{fence}{props}{closing}{body}{closer}");
                        damaged += usize::from(callout != canonical(body));
                        page.push_str("\n## Next\n\n");
                        page.push_str(&callout);
                    }
                }
                pages.push((page, damaged));
            }
        }
    }
    pages
}

/// Writes the pages, a folder each; `change` is made to each of them.
fn content(pages: &[(String, usize)], change: fn(&str) -> String) -> Tree {
    let content = Tree::new().file("en/index.md", "---\ntitle: A\ndescription: B\n---\n");
    for (at, (page, _)) in pages.iter().enumerate() {
        content.write(&format!("en/{at}x/page.md"), change(page));
    }
    content
}

fn read(out: &Tree, at: usize) -> Page {
    Page::parse(&out.read(&format!("en/{at}x/page/index.html")))
}

fn check(body: &str, change: fn(&str) -> String) {
    let pages = pages(body);
    let content = content(&pages, change);
    let build = || {
        let out = Tree::new();
        let ran = Site::build(&content.path(""), &out.path("")).run();
        (ran.exits(0), out)
    };
    let (ran, out) = build();
    let callouts = CLOSING.len() * CLOSERS.len();
    for (at, (source, damaged)) in pages.iter().enumerate() {
        let page = read(&out, at);
        let asides = page.all("main aside.callout");
        assert_eq!(asides.len(), callouts, "{source}");
        let link = "a[href='https://portal.example/login'][target=_blank][rel~=noopener]";
        for aside in &asides {
            let shown = text(*aside);
            assert!(
                shown.starts_with(body) && !shown.contains("icon"),
                "{shown}\n{source}"
            );
            assert_eq!(within(*aside, link).len(), 1, "{source}");
            assert_eq!(aside.html(), asides[0].html(), "{source}");
        }
        assert_eq!(page.all("main h2").len(), callouts, "{source}");
        let place = format!("en/{at}x/page.md:");
        let warnings = ran.stderr.split("\n\n").filter(|it| it.contains(&place));
        let warnings: Vec<&str> = warnings.collect();
        assert_eq!(warnings.len(), *damaged, "{source}\n{warnings:#?}");
        let damage = |it: &&str| it.starts_with("warning[mdc-damaged-block]");
        assert!(warnings.iter().all(damage), "{warnings:#?}");
    }
    let fix = || Site::new("fix").option("--content", content.path(""));
    fix().run().exits(0);
    for at in 0..pages.len() {
        let fixed = content.read(&format!("en/{at}x/page.md")).replace('\r', "");
        let lines = fixed.lines().filter(|line| !line.is_empty());
        // Typographic quotes have become straight ones.
        let squeezed: String = lines.flat_map(|line| [line, "\n"]).collect();
        let squeezed = squeezed.replace('"', "");
        for callout in squeezed.split("## Next\n").skip(1) {
            assert_eq!(callout, canonical(body), "page {at}");
        }
    }
    let (ran, fixed) = build();
    assert!(!ran.stderr.contains("damaged"), "{ran}");
    for at in 0..pages.len() {
        let name = format!("en/{at}x/page/index.html");
        assert_eq!(
            read(&fixed, at).text("main"),
            read(&out, at).text("main"),
            "{name}"
        );
    }
    fix().args(["--check"]).run().exits(0);
}

#[test]
fn a_damaged_callout_is_what_the_sound_one_is() {
    check("Invoices wait in the portal.", str::to_owned);
}

#[test]
fn so_it_is_in_chinese_with_windows_line_ends_and_a_byte_order_mark() {
    check("发票在账单门户里。", |page| {
        format!("\u{feff}{}", page.replace('\n', "\r\n"))
    });
}
