//! Front matter that translation tools have damaged: the page has its title
//! and its description, one warning says what is wrong, and `site fix` writes
//! what should be there. And front matter that nobody can read: its place.

use tests::command::Site;
use tests::html::Page;
use tests::tree::Tree;

const SOUND: &str = "---\ntitle: \"Plans: all\"\ndescription: What: they cost\n---\n";

/// Each is a page of the title `Plans: all` and a description.
const DAMAGED: [(&str, &str, &str); 17] = [
    (
        "a colon in a value",
        "---\ntitle: Plans: all\ndescription: D\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "a colon in two values",
        "---\ntitle: Plans: all\ndescription: What: they cost\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: \"What: they cost\"\n---\n",
    ),
    (
        "a quote within",
        "---\ntitle: \"Plans: all\"\ndescription: The \"plans\": all\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: \"The \\\"plans\\\": all\"\n---\n",
    ),
    (
        "blank lines before it",
        "\n\n---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "a byte-order mark and blank lines",
        "\u{feff}\n---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
        "\u{feff}---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "a fence with blanks",
        "- - -\ntitle: \"Plans: all\"\ndescription: D\n- - -\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "a fence of dashes",
        "——\ntitle: \"Plans: all\"\ndescription: D\n——\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "an indented fence",
        " ---\ntitle: \"Plans: all\"\ndescription: D\n ---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "no closing fence, a blank line",
        "---\ntitle: \"Plans: all\"\ndescription: D\n\nText\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n\nText\n",
    ),
    (
        "no closing fence, and a break far below",
        "---\ntitle: \"Plans: all\"\ndescription: D\n\nText\n\n---\n\nMore\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n\nText\n\n---\n\nMore\n",
    ),
    (
        "no closing fence, and a heading",
        "---\ntitle: \"Plans: all\"\ndescription: D\n\n# Heading\n\nText: more\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n\n# Heading\n\nText: more\n",
    ),
    (
        "keys in capitals",
        "---\nTitle: \"Plans: all\"\nDESCRIPTION: D\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "full-width colons",
        "---\ntitle：\"Plans: all\"\ndescription： D\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "full-width keys",
        "---\nｔｉｔｌｅ: \"Plans: all\"\ndescription: D\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\n---\n",
    ),
    (
        "different columns",
        "---\n title: \"Plans: all\"\ndescription: D\n  order: 3\n---\n",
        "---\ntitle: \"Plans: all\"\ndescription: D\norder: 3\n---\n",
    ),
    (
        "Windows line breaks",
        "---\r\nTitle: Plans: all\r\ndescription: D\r\n\r\nText\r\n",
        "---\r\ntitle: \"Plans: all\"\r\ndescription: D\r\n---\r\n\r\nText\r\n",
    ),
    (
        "a list and a text of several lines stay",
        "---\nTitle: \"Plans: all\"\nredirect_from:\n  - /a\n  - /b\ndescription: |\n  One\n\n  two\n---\n",
        "---\ntitle: \"Plans: all\"\nredirect_from:\n  - /a\n  - /b\ndescription: |\n  One\n\n  two\n---\n",
    ),
];

#[test]
fn damaged_front_matter_is_read_and_fixed() {
    let content = Tree::new().file("en/index.md", SOUND);
    for (at, (_, damaged, _)) in DAMAGED.iter().enumerate() {
        content.write(&format!("en/page-{at}.md"), damaged);
    }
    let build = || {
        let out = Tree::new();
        let ran = Site::build(&content.path(""), &out.path(""));
        (ran.run().exits(0), out)
    };
    let titles = |out: &Tree| -> Vec<(String, String)> {
        let page = |at| Page::parse(&out.read(&format!("en/page-{at}/index.html")));
        let parts = |at| {
            let page = page(at);
            let description = page.attributes("meta[name=description]", "content");
            (page.text("h1"), description.concat())
        };
        (0..DAMAGED.len()).map(parts).collect()
    };
    let (ran, out) = build();
    let before = titles(&out);
    for (at, (name, ..)) in DAMAGED.iter().enumerate() {
        assert_eq!(before[at].0, "Plans: all", "{name}");
        assert!(!before[at].1.is_empty(), "{name}");
        let place = format!("en/page-{at}.md:");
        let warnings = ran.stderr.split("\n\n").filter(|it| it.contains(&place));
        let codes: Vec<&str> = warnings.filter_map(|it| it.split(": ").next()).collect();
        assert_eq!(codes, ["warning[front-matter-damaged]"], "{name}");
    }
    let fix = Site::new("fix").option("--content", content.path(""));
    fix.run().exits(0);
    for (at, (name, _, canonical)) in DAMAGED.iter().enumerate() {
        let fixed = content.read(&format!("en/page-{at}.md"));
        assert_eq!(fixed, *canonical, "{name}");
    }
    let (ran, out) = build();
    assert_eq!(titles(&out), before);
    assert!(!ran.stderr.contains("front-matter"), "{ran}");
}

#[test]
fn what_cannot_be_read_is_shown_at_its_place() {
    let cases = [
        ("---\ntitle: [Plans\ndescription: D\n---\n", "en/page.md:2:"),
        (
            "---\ntitle: Plans\ntitle: All\ndescription: D\n---\n",
            "en/page.md:3:1",
        ),
        (
            "---\ntitle: Plans\ndescription: {a: b\n---\n",
            "en/page.md:3:",
        ),
    ];
    for (page, place) in cases {
        let content = Tree::new()
            .file("en/index.md", SOUND)
            .file("en/page.md", page);
        let out = Tree::new();
        Site::build(&content.path(""), &out.path(""))
            .run()
            .exits(1)
            .complains_of(["front-matter-yaml", place]);
        let before = content.read("en/page.md");
        let fix = Site::new("fix").option("--content", content.path(""));
        fix.run().exits(0);
        assert_eq!(content.read("en/page.md"), before);
    }
}

#[test]
fn a_break_at_the_top_of_a_page_is_no_front_matter() {
    let content = Tree::new()
        .file("en/index.md", SOUND)
        .file("en/page.md", "---\n\nOnce: upon a time\n\n---\n\nMore\n")
        .file("en/other.md", "***\n\nText\n");
    let out = Tree::new();
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    let page = Page::parse(&out.read("en/page/index.html"));
    assert!(page.text("main").contains("Once: upon a time"));
    let page = Page::parse(&out.read("en/other/index.html"));
    assert!(page.text("main").contains("Text"));
}
