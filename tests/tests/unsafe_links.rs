//! Addresses that could run code, read files or pass for a path of the site:
//! in every place where a page may have an address, each is an error and none
//! is written.

use tests::command::Site;
use tests::html::Page;
use tests::tree::Tree;

use crate::links::{page, report};

/// As Markdown has them.
const WRITTEN: [&str; 20] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#x09;script:alert(1)",
    "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "&#1;javascript:alert(1)",
    "java%0ascript:alert(1)",
    "java\u{200b}script:alert(1)",
    "data:text/html,x",
    "DATA:image/svg+xml,x",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://x.y/z",
    "about:blank",
    "view-source:x",
    r"\\\\evil.example",
    r"/\\evil.example",
    r"\\/evil.example",
];

/// As the values of props and of raw HTML have them.
const VALUES: [&str; 7] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///x",
    "blob:x",
    r"\\\\evil.example",
];

/// Where Markdown has an address, `@`.
const IN_MARKDOWN: [&str; 4] = ["[a](@)", "[a](<@> \"t\")", "![a](@)", "[a][b]\n\n[b]: @"];

/// Where components and raw HTML have one.
const IN_COMPONENTS: [&str; 8] = [
    "::callout\n---\nto: \"@\"\n---\nText\n::",
    "::card\n---\nto: \"@\"\n---\nText\n::",
    "::button\n---\nto: \"@\"\n---\nText\n::",
    "::video\n---\nsrc: \"@\"\n---\n::",
    "::video\n---\nsrc: /a.mp4\nposter: \"@\"\n---\n::",
    ":button[a]{to=\"@\"}",
    "<video src=\"@\"></video>",
    "<youtube url=\"@\"></youtube>",
];

fn texts() -> Vec<String> {
    let all = |forms: &[&str], addresses: &[&str]| {
        let pairs = forms
            .iter()
            .flat_map(|form| addresses.iter().map(move |it| (form, it)));
        pairs
            .map(|(form, it)| form.replace('@', it))
            .collect::<Vec<_>>()
    };
    let mut texts = all(&IN_MARKDOWN, &WRITTEN);
    texts.extend(all(&IN_COMPONENTS, &VALUES));
    texts.extend(all(
        &IN_COMPONENTS[..5],
        &[r"java\tscript:alert(1)", r"/\\evil.example"],
    ));
    texts.extend(all(
        &["<@>"],
        &["javascript:alert(1)", "vbscript:x", "data:text/html,x"],
    ));
    texts
}

#[test]
fn an_address_that_could_run_code_is_refused_wherever_it_stands() {
    let texts = texts();
    let tree = Tree::new().file("en/index.md", page("Home", "A"));
    for (at, text) in texts.iter().enumerate() {
        tree.write(&format!("en/p{at}.md"), page("P", text));
    }
    let out = Tree::new();
    let said = report(&tree);
    Site::build(&tree.path(""), &out.path(""))
        .args(["--keep-going"])
        .run()
        .exits(1);
    let mut wrong = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let told = said.iter().any(|it| {
            it["places"][0]["file"]
                .as_str()
                .unwrap_or_default()
                .ends_with(&format!("/p{at}.md"))
                && it["severity"] == "error"
                && ["unsafe-link", "prop-value", "broken-link"]
                    .contains(&it["code"].as_str().unwrap())
        });
        let page = Page::parse(&out.read(&format!("en/p{at}/index.html")));
        for name in ["href", "src", "poster", "action", "srcdoc"] {
            for address in page.attributes(&format!("main [{name}]"), name) {
                let plain = address.starts_with('#')
                    || address.starts_with('/') && !address.starts_with("//");
                if !plain {
                    wrong.push(format!("{text}\n    {name}={address}"));
                }
            }
        }
        if !told {
            wrong.push(format!("{text}\n    nothing is said"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn attributes_in_braces_set_no_address() {
    let text = "[a](/){href=\"javascript:alert(1)\" onclick=\"x()\"} \
        ![a](/a.png){src=\"data:x\" srcset=\"//x.y\"} [b]{href=\"javascript:x\" style=\"x\"}";
    let tree = Tree::new().file("en/index.md", page("Home", text));
    let out = Tree::new();
    let ran = Site::build(&tree.path(""), &out.path("")).run().exits(0);
    assert_eq!(ran.stderr.matches("unknown-attribute").count(), 6, "{ran}");
    let page = Page::parse(&out.read("en/index.html"));
    assert_eq!(page.attributes("article a", "href"), ["/en/"]);
    assert_eq!(page.attributes("article img", "src"), ["/a.png"]);
    assert!(
        page.all("article [onclick], article [style], article [srcset]")
            .is_empty()
    );
}
