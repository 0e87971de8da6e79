//! The project's own site as it is written: every page of every locale, its
//! structure, its links, its callouts and tables, and the calculator in it.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;
use tests::calculator::ROLES;
use tests::html::{ElementRef, Page, text, within};
use tests::project::{self, LOCALES};
use tests::tree::{Tree, files};
use tests::words::Words;

/// The pages of each locale.
const PAGES: [&str; 9] = [
    "",
    "demo",
    "docs/billing",
    "docs/user-management/roles/project-administrator",
    "docs/user-management/roles/team-member",
    "docs/user-management/roles/custom-user-roles",
    "docs/user-management/roles/client",
    "docs/user-management/roles/comment-only",
    "docs/user-management/roles/view-only",
];

/// Every written page by its path in the site: `/en/docs/billing`.
fn pages() -> BTreeMap<String, Page> {
    let written = files(project::written());
    let html = written.into_iter().filter_map(|(name, path)| {
        let address = name.strip_suffix(".html")?;
        let address = address.strip_suffix("index").unwrap_or(address);
        Some((
            format!("/{}", address.trim_end_matches('/')),
            Page::read(&path),
        ))
    });
    html.collect()
}

fn page(locale: &str, path: &str) -> Page {
    Page::read(
        &project::written()
            .join(locale)
            .join(path)
            .join("index.html"),
    )
}

#[test]
fn every_page_of_every_locale_is_there() {
    let pages = pages();
    for locale in LOCALES {
        for path in PAGES {
            let address = format!("/{locale}/{path}");
            assert!(
                pages.contains_key(address.trim_end_matches('/')),
                "{address}"
            );
        }
        assert!(
            pages.contains_key(&format!("/{locale}/404")),
            "{locale}: 404.html"
        );
    }
    assert!(pages.contains_key("/"), "the page that picks the language");
}

#[test]
fn every_page_is_well_built() {
    for (address, page) in pages() {
        let html = page.one("html");
        let locale = LOCALES
            .into_iter()
            .find(|locale| address.split('/').nth(1) == Some(locale));
        if let Some(locale) = locale {
            assert_eq!(
                (html.attr("lang"), html.attr("dir")),
                (Some(locale), Some("ltr")),
                "{address}"
            );
        }
        assert!(!page.text("head > title").is_empty(), "{address}");
        page.one("main");
        assert_eq!(
            page.all("h1").len(),
            1,
            "{address}: one heading of the first level"
        );
        page.one("meta[charset]");
        page.one("meta[name=viewport]");
        let mut seen = HashSet::new();
        for id in page.attributes("[id]", "id") {
            assert!(
                !id.is_empty() && seen.insert(id),
                "{address}: the id `{id}` is there twice"
            );
        }
        let bare = page.all("article > h2:not([id]), article > h3:not([id])");
        assert!(bare.is_empty(), "{address}: a heading without an id");
        for image in page.all("img") {
            assert!(
                image.attr("alt").is_some(),
                "{address}: an image without alt"
            );
        }
    }
}

#[test]
fn every_link_leads_to_a_page_and_an_anchor_that_exist() {
    let pages = pages();
    let written = files(project::written());
    let ids: HashMap<&String, HashSet<&str>> = pages
        .iter()
        .map(|(address, page)| (address, page.attributes("[id]", "id").into_iter().collect()))
        .collect();
    let mut checked = 0;
    for (address, page) in &pages {
        let links = ["href", "src", "srcset", "poster"]
            .map(|name| page.attributes(&format!("[{name}]"), name));
        for link in links.concat() {
            let scheme = link.split_once(':').map(|(scheme, _)| scheme);
            if scheme.is_some_and(|it| ["http", "https", "mailto", "tel", "data"].contains(&it)) {
                continue;
            }
            checked += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            assert!(
                path.is_empty() || path.starts_with('/'),
                "{address}: `{link}` depends on where it stands"
            );
            let target = if path.is_empty() {
                address
            } else {
                path.trim_end_matches('/')
            };
            let target = if target.is_empty() { "/" } else { target };
            match ids.get(&target.to_owned()) {
                Some(ids) => assert!(
                    anchor.is_empty() || ids.contains(anchor),
                    "{address}: `{link}` has no such anchor"
                ),
                None => assert!(
                    written.contains_key(target.trim_start_matches('/')),
                    "{address}: `{link}` leads nowhere"
                ),
            }
        }
    }
    assert!(checked > 100, "only {checked} links were found");
}

#[test]
fn the_language_switcher_stays_on_the_page() {
    for path in PAGES {
        for (from, to) in [("en", "zh"), ("zh", "en")] {
            let target = format!("/{to}/{path}");
            let page = page(from, path);
            let link = page.all("a[lang]").into_iter().find(|link| {
                link.attr("href").unwrap_or_default().trim_end_matches('/')
                    == target.trim_end_matches('/')
            });
            let link = link.unwrap_or_else(|| panic!("/{from}/{path} has no link to {target}"));
            assert_eq!(link.attr("lang"), Some(to));
            assert_eq!(text(link), Words::of(to).get("native-name"));
        }
    }
}

#[test]
fn pages_need_no_inline_script_and_nobody_else() {
    for (address, page) in pages() {
        let data = "[type='application/json'], [type='application/ld+json']";
        let inline = page.all(&format!("script:not([src]):not({data})"));
        assert!(inline.is_empty(), "{address}: a script in the page");
        for element in page.all("*") {
            let handler = element
                .value()
                .attrs()
                .find(|(name, _)| name.starts_with("on") || *name == "style");
            assert_eq!(handler, None, "{address}");
        }
        let loaded = [
            "script[src]",
            "link[rel=stylesheet]",
            "link[rel~=preload]",
            "link[rel=modulepreload]",
            "link[rel~=icon]",
            "img",
            "iframe",
        ];
        for element in loaded.iter().flat_map(|css| page.all(css)) {
            let address_of = element
                .attr("src")
                .or(element.attr("href"))
                .unwrap_or_default();
            let own = address_of.starts_with('/') && !address_of.starts_with("//")
                || address_of.starts_with("data:");
            assert!(own, "{address}: {address_of} is somebody else's");
        }
    }
}

#[test]
fn tables_have_headers_and_scroll_on_their_own() {
    for (address, page) in pages() {
        for table in page.all("main table") {
            assert!(
                !within(table, "th[scope]").is_empty(),
                "{address}: a table without headers"
            );
            let around = table.parent().and_then(ElementRef::wrap).unwrap();
            assert!(
                around
                    .value()
                    .classes()
                    .any(|class| class == "table-scroll"),
                "{address}"
            );
            assert_eq!(
                around.attr("tabindex"),
                Some("0"),
                "{address}: scrolled with the keyboard"
            );
            assert!(
                around
                    .attr("aria-label")
                    .is_some_and(|label| !label.is_empty()),
                "{address}"
            );
        }
    }
}

#[test]
fn the_billing_page_has_its_callout() {
    for locale in LOCALES {
        let page = page(locale, "docs/billing");
        let callouts = page.all("main aside.callout");
        let portal = callouts
            .iter()
            .find(|callout| !within(**callout, "a[href^='https://']").is_empty());
        let portal =
            portal.unwrap_or_else(|| panic!("{locale}: no callout with the portal's link"));
        assert_eq!(within(*portal, "svg").len(), 1, "{locale}: the icon");
        assert!(
            portal
                .attr("aria-label")
                .is_some_and(|label| !label.is_empty()),
            "{locale}"
        );
        let said = page.text("main");
        assert!(
            !said.contains("::") && !said.contains("---"),
            "{locale}: markup in the text"
        );
    }
}

#[test]
fn the_role_table_is_what_the_calculator_asks_for() {
    for locale in LOCALES {
        let page = page(locale, "docs/billing");
        let rows = page.all("main table:has(a[href*='/roles/']) tbody tr");
        let table: Vec<(String, String, String)> = rows
            .into_iter()
            .map(|row| {
                let cells = within(row, "th, td");
                let link = within(row, "a")[0].attr("href").unwrap();
                let id = link.trim_end_matches('/').rsplit('/').next().unwrap();
                (id.to_owned(), text(cells[0]), text(cells[1]))
            })
            .collect();
        let ids: Vec<&str> = table.iter().map(|row| row.0.as_str()).collect();
        assert_eq!(ids, ROLES, "{locale}");

        let section = page.one("main section.calculator");
        let inputs = within(section, "input[inputmode=numeric]:not([name*='.'])");
        let names: Vec<&str> = inputs
            .iter()
            .filter_map(|input| input.attr("name"))
            .collect();
        assert_eq!(names, ROLES, "{locale}");
        let words = Words::of(locale);
        for (input, (id, name, _)) in inputs.iter().zip(&table) {
            let label = within(
                section,
                &format!("label[for='{}']", input.attr("id").unwrap()),
            );
            let label = text(label[0]);
            let paid = ROLES.iter().position(|role| role == id).unwrap() < 3;
            let mark = words.get(if paid { "calc-paid" } else { "calc-free" });
            let around = input.ancestors().filter_map(ElementRef::wrap).take(2);
            assert!(
                label.contains(name.as_str()),
                "{locale}: {label} is not {name}"
            );
            assert!(
                label.contains(mark) || around.into_iter().any(|it| text(it).contains(mark)),
                "{locale}: {id} is not marked {mark}"
            );
        }
        // In the page's order: the table, then the calculator.
        let order = page.all("main table:has(a[href*='/roles/']), main section.calculator");
        assert_eq!(
            order.last().map(|it| it.value().name()),
            Some("section"),
            "{locale}"
        );
    }
}

#[test]
fn the_calculator_is_right_before_any_script() {
    for locale in LOCALES {
        let page = page(locale, "docs/billing");
        let words = Words::of(locale);
        let section = page.one("main section.calculator");
        let title = page.one(&format!("#{}", section.attr("aria-labelledby").unwrap()));
        assert_eq!(text(title), words.get("calc-title"));
        for (css, word) in [
            (".illustrative", "calc-illustrative"),
            (".scripts-off", "calc-scripts-off"),
        ] {
            let found = within(section, css);
            assert!(
                found.iter().any(|it| text(*it).contains(words.get(word))),
                "{locale}: {css}"
            );
        }
        let shown = text(section);
        for word in [
            "calc-before-tax",
            "calc-total-contract-value",
            "calc-term",
            "calc-schedule",
        ] {
            assert!(shown.contains(words.get(word)), "{locale}: {word}");
        }
        // All tiers of the card with all their fees, the open end included.
        let tiers = within(section, "table.tiers tbody tr");
        assert_eq!(tiers.len(), 5, "{locale}");
        assert!(
            text(tiers[4]).contains(words.get("calc-on-request")),
            "{locale}"
        );
        let data = within(section, "script.calculator-data[type='application/json']");
        let data: Value = serde_json::from_str(&data[0].text().collect::<String>()).unwrap();
        assert!(data.is_object());
        assert_eq!(
            within(section, "[role=status]").len(),
            2,
            "{locale}: for the answer, and for what is said of a link"
        );
    }
}

#[test]
fn a_translation_says_the_same_numbers() {
    let number = |text: &str| {
        let digits = |c: char| !(c.is_ascii_digit() || c == ',' || c == '.');
        let mut numbers: Vec<String> = text
            .split(digits)
            .map(|number| number.trim_matches([',', '.']).to_owned())
            .filter(|number| !number.is_empty())
            .collect();
        numbers.sort();
        numbers
    };
    let numbers = LOCALES.map(|locale| {
        let page = page(locale, "docs/billing");
        let data = page.all("section.calculator data").into_iter().map(text);
        data.flat_map(|text| number(&text)).collect::<Vec<_>>()
    });
    assert!(!numbers[0].is_empty());
    assert_eq!(numbers[0], numbers[1]);
}

#[test]
fn a_page_without_a_calculator_has_it_after_the_role_table() {
    let content = Tree::copy_of(&project::content());
    for locale in LOCALES {
        content.edit(&format!("{locale}/docs/billing.md"), |text| {
            let (before, block) = text
                .split_once("::calculator")
                .expect("the page asks for it");
            let (_, after) = block.split_once("\n::").expect("the block ends");
            format!("{before}{after}")
        });
    }
    let out = Tree::new();
    tests::command::Site::build(&content.path(""), &out.path(""))
        .run()
        .exits(0);
    for locale in LOCALES {
        let page = Page::parse(&out.read(&format!("{locale}/docs/billing/index.html")));
        let order = page.all("main table:has(a[href*='/roles/']), main section.calculator");
        let names: Vec<&str> = order.iter().map(|it| it.value().name()).collect();
        assert_eq!(names, ["table", "section"], "{locale}");
    }
}
