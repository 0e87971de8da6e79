//! What programs read of the site: sitemap, `robots.txt`, `llms.txt`, each
//! page's Markdown.

use std::collections::HashSet;

use tests::command::Site;
use tests::html::{Page, within};
use tests::project;
use tests::serve::Serve;
use tests::tree::{Tree, files};

const BASE: &str = "https://docs.example.com";

fn content() -> Tree {
    Tree::new()
        .file("site.toml", format!("base_url = \"{BASE}\"\n"))
        .file("en/index.md", "---\ntitle: Home\ndescription: All of it.\n---\n\nHello.\n")
        .file("en/loose.md", "---\ntitle: Loose\ndescription: In no folder.\n---\n\nText.\n")
        .file(
            "en/docs/1.a & b.md",
            "---\ntitle: A [&] B\ndescription: It.\n---\n\n::callout\nTo [the loose one](/loose) and [out](https://example.com/loose).\n::\n",
        )
        .file("en/docs/_dir.yml", "title: Documents\n")
        .file("de/index.md", "---\ntitle: Start\ndescription: Alles.\n---\n\nHallo.\n")
}

fn built(content: &Tree) -> Tree {
    let out = Tree::new();
    let build = Site::build(&content.path(""), &out.path(""));
    build.run().exits(0);
    out
}

/// What stands in the elements of a name.
fn locations(xml: &str) -> Vec<&str> {
    let parts = xml.split("<loc>").skip(1);
    parts
        .map(|part| part.split("</loc>").next().unwrap())
        .collect()
}

#[test]
fn the_sitemap_has_every_page_once_with_its_languages() {
    let out = built(&content());
    let lists = out.read("sitemap.xml");
    assert_eq!(
        locations(&lists),
        [
            format!("{BASE}/en/sitemap.xml"),
            format!("{BASE}/de/sitemap.xml")
        ]
    );
    let en = out.read("en/sitemap.xml");
    assert_eq!(
        locations(&en),
        [
            format!("{BASE}/en/"),
            format!("{BASE}/en/docs/a-b/"),
            format!("{BASE}/en/loose/")
        ]
    );
    let alternate = |tag: &str, path: &str| {
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{BASE}{path}\"/>")
    };
    for (tag, path) in [("en", "/en/"), ("de", "/de/"), ("x-default", "/en/")] {
        assert!(en.contains(&alternate(tag, path)), "{tag}: {en}");
    }
    assert!(en.contains(&alternate("en", "/en/loose/")));
    // What is not translated is no page of the language.
    let de = out.read("de/sitemap.xml");
    assert_eq!(locations(&de), [format!("{BASE}/de/")]);
    assert_eq!(
        out.read("robots.txt"),
        format!("User-agent: *\nDisallow:\n\nSitemap: {BASE}/sitemap.xml\n")
    );
}

#[test]
fn every_address_in_the_sitemaps_is_a_page_that_says_so_of_itself() {
    let written = project::written();
    let lists = std::fs::read_to_string(written.join("sitemap.xml")).unwrap();
    let mut all = HashSet::new();
    for list in locations(&lists) {
        let path = list.strip_prefix(BASE).unwrap().trim_start_matches('/');
        let list = std::fs::read_to_string(written.join(path)).unwrap();
        for address in locations(&list) {
            let path = address.strip_prefix(BASE).unwrap().trim_start_matches('/');
            let page = Page::read(&written.join(path).join("index.html"));
            let canonical = page.one("link[rel=canonical]").attr("href");
            assert_eq!(canonical, Some(address));
            assert!(
                all.insert(address.to_owned()),
                "{address} stands there twice"
            );
        }
    }
    assert_eq!(all.len(), 160);
}

#[test]
fn language_models_get_the_pages_by_folder_and_their_markdown() {
    let out = built(&content());
    assert_eq!(
        out.read("llms.txt"),
        format!(
            "# Blue Docs\n\n> All of it.\n\n- [Home]({BASE}/en/index.md): All of it.\n\
             - [Loose]({BASE}/en/loose.md): In no folder.\n\n## Documents\n\n\
             - [A & B]({BASE}/en/docs/a-b.md): It.\n\n## Language\n\n- [de]({BASE}/de/llms.txt)\n"
        )
        .replace("Blue Docs", first_line(&out.read("llms.txt")))
    );
    assert_eq!(
        out.read("en/docs/a-b.md"),
        format!(
            "# A [&] B\n\nIt.\n\n::callout\nTo [the loose one]({BASE}/en/loose/) and [out](https://example.com/loose).\n::\n"
        )
    );
    let page = Page::parse(&out.read("en/docs/a-b/index.html"));
    let link = page.one("link[type='text/markdown']").attr("href");
    assert_eq!(link, Some("/en/docs/a-b.md"));
    assert_eq!(within(page.one(".page-about"), "a[href$='.md']").len(), 1);
    // A page that is not translated has none in that language.
    assert!(!files(&out.path("")).contains_key("de/loose.md"));
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap().trim_start_matches("# ")
}

#[test]
fn a_file_of_ones_own_takes_the_place() {
    let own = "User-agent: *\nDisallow: /\n";
    let content = content().file("public/robots.txt", own);
    assert_eq!(built(&content).read("robots.txt"), own);
}

#[test]
fn they_are_served_as_they_are_built() {
    let content = content();
    let out = built(&content);
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    for path in [
        "robots.txt",
        "de/sitemap.xml",
        "sitemap.xml",
        "de/llms.txt",
        "de/index.md",
        "en/docs/a-b.md",
        "404.html",
    ] {
        let served = serve.text(&format!("/{path}"));
        let served = served.replace(
            "<script src=\"/_site/live.js?page=none\" defer></script>\n",
            "",
        );
        if path == "404.html" {
            assert!(served.contains("data-locales=\"en de"));
        } else {
            assert_eq!(served, out.read(path), "{path}");
        }
    }
    assert_eq!(serve.get("/ar-XB/index.md").0, 404);
}
