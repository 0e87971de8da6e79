//! Callouts that translation tools have damaged: a fence with an indent,
//! blank lines among the props, a closer at the end of the last line of text,
//! and all of it together. Each is one callout with its icon, link and text.

use tests::command::Site;
use tests::html::{Page, text, within};
use tests::tree::Tree;

const SOUND: &str = "::callout\n---\nicon: lightbulb\nto: https://portal.example/login\ntarget: _blank\n---\nInvoices wait in the portal.\n::\n";

/// The same callout, damaged.
const DAMAGED: [(&str, &str); 6] = [
    (
        "the fence is indented",
        "::callout\n ---\nicon: lightbulb\nto: https://portal.example/login\ntarget: _blank\n---\nInvoices wait in the portal.\n::\n",
    ),
    (
        "blank lines stand around the props",
        "::callout\n---\n\nicon: lightbulb\nto: https://portal.example/login\ntarget: _blank\n\n---\n\nInvoices wait in the portal.\n::\n",
    ),
    (
        "blank lines stand between the props",
        "::callout\n---\nicon: lightbulb\n\nto: https://portal.example/login\n\ntarget: _blank\n---\nInvoices wait in the portal.\n::\n",
    ),
    (
        "the closer ends the line of text",
        "::callout\n---\nicon: lightbulb\nto: https://portal.example/login\ntarget: _blank\n---\nInvoices wait in the portal. ::\n",
    ),
    (
        "all of it",
        "::callout\n ---\n\nicon: lightbulb\ntarget: _blank\nto: https://portal.example/login\n---\n\nInvoices wait in the portal. ::\n",
    ),
    (
        "all of it, with Windows line ends",
        "::callout\r\n ---\r\n\r\nicon: lightbulb\r\ntarget: _blank\r\nto: https://portal.example/login\r\n---\r\n\r\nInvoices wait in the portal. ::\r\n",
    ),
];

fn page_with(callout: &str) -> String {
    format!(
        "---\ntitle: Plans\ndescription: D\n---\n\nBefore it.\n\n{callout}\n## After it\n\nThe end.\n"
    )
}

/// The callout's HTML, the page's text, and what the build said.
fn build(callout: &str) -> (String, String, String) {
    let (content, out) = (
        Tree::new().file("en/index.md", page_with(callout)),
        Tree::new(),
    );
    let ran = Site::build(&content.path(""), &out.path("")).run().exits(0);
    let page = Page::parse(&out.read("en/index.html"));
    let aside = page.one("main aside.callout");
    let headings: Vec<String> = page.all("main h2, main h3").into_iter().map(text).collect();
    assert_eq!(headings, ["After it"], "{callout}");
    assert_eq!(within(aside, "svg").len(), 1, "the icon of\n{callout}");
    let links = within(
        aside,
        "a[href='https://portal.example/login'][target=_blank][rel~=noopener]",
    );
    assert_eq!(links.len(), 1, "the link of\n{callout}");
    assert!(
        text(aside).contains("Invoices wait in the portal."),
        "{callout}"
    );
    assert!(!text(aside).contains("The end."), "{callout}");
    (aside.html(), page.text("main"), ran.stderr)
}

#[test]
fn a_damaged_callout_is_what_the_sound_one_is() {
    let (sound, sound_text, said) = build(SOUND);
    assert!(
        !said.contains("en/index.md"),
        "a sound page is warned of:\n{said}"
    );
    for (damage, callout) in DAMAGED {
        let (aside, text, said) = build(callout);
        assert_eq!(
            (aside, text),
            (sound.clone(), sound_text.clone()),
            "{damage}"
        );
        assert!(
            said.contains("warning") && said.contains("en/index.md:"),
            "{damage}: no warning in\n{said}"
        );
    }
}

#[test]
fn nothing_of_the_markup_is_left_in_the_text() {
    for (damage, callout) in DAMAGED {
        let (_, text, _) = build(callout);
        for mark in ["::", "---", "icon:", "lightbulb"] {
            assert!(!text.contains(mark), "{damage}: {mark} in {text}");
        }
    }
}
