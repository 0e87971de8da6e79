//! The pages in a real browser: what is painted before anything but HTML and
//! CSS is there, what was typed before the calculator runs, the keyboard, a
//! narrow screen, scripts turned off, the language switcher.

use std::path::Path;

use serde_json::{Value, json};
use tests::browser::{Browser, keys};
use tests::calculator::{ROLES, differences, field, quote, request_of};
use tests::project::LOCALES;
use tests::reader::Reader;
use tests::wait::eventually;
use tests::words::Words;

fn is_wasm(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "wasm")
}

/// The script for chosen colors belongs to the styles.
fn is_neither_html_nor_css(path: &str) -> bool {
    let extension = Path::new(path).extension();
    extension.is_some_and(|it| it != "html" && it != "css") && !path.contains("/theme-")
}

/// The time of the first paint of content, in milliseconds.
fn first_paint(browser: &Browser) -> f64 {
    eventually("the first paint", || {
        let paint = browser.script(
            "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null",
            Value::Null,
        );
        paint.as_f64().ok_or("nothing has been painted".into())
    })
}

#[test]
fn the_first_paint_needs_nothing_but_html_and_css() {
    for locale in LOCALES {
        let reader = Reader::waiting_for(is_neither_html_nor_css);
        reader.open(&reader.url(locale, "docs/billing"));
        first_paint(&reader);
        // All that is held is still held: the text and the example are there.
        assert!(
            reader.text().contains('9')
                && differences(&reader, &quote(&request_of(&reader))).is_empty()
        );
    }
}

#[test]
fn the_calculator_is_asked_for_after_the_first_paint() {
    let reader = Reader::new();
    reader.calculator("en");
    let painted = first_paint(&reader);
    let started = reader.script(
        "return performance.getEntriesByType('resource').filter(it => it.name.endsWith('.wasm')).map(it => it.startTime)",
        Value::Null,
    );
    let started: Vec<f64> = started
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_f64)
        .collect();
    assert!(
        !started.is_empty() && started.iter().all(|time| *time >= painted),
        "{started:?} before {painted}"
    );
    reader.nothing_went_wrong();
}

/// How opaque the total is.
fn clarity(reader: &Reader) -> Value {
    reader.script(
        "return getComputedStyle(document.querySelector('.result > .total')).opacity",
        Value::Null,
    )
}

#[test]
fn where_the_calculator_cannot_run_no_figure_is_taken_for_the_answer() {
    for locale in LOCALES {
        let reader = Reader::new();
        reader.devtools("Network.enable", &json!({}));
        reader.devtools("Network.setBlockedURLs", &json!({ "urls": ["*.wasm"] }));
        reader.open(&reader.url(locale, "docs/billing"));
        reader.element(&field("team-member")).type_over("60");
        let said = reader.role("alert", "").text();
        assert_eq!(said, Words::of(locale).get("calc-not-started"));
        let typed = reader.element(&field("team-member"));
        assert_eq!(typed.property("value"), "60");
        let shown = "const seen = selector => document.querySelector(selector).checkVisibility();
             return [seen('.result .total'), seen('.calculator .tiers')]";
        assert_eq!(reader.script(shown, Value::Null), json!([false, true]));
    }
}

#[test]
fn what_was_typed_before_the_calculator_runs_is_kept() {
    for locale in LOCALES {
        let reader = Reader::waiting_for(is_wasm);
        reader.open(&reader.url(locale, "docs/billing"));
        reader.element(&field("team-member")).type_over("60");
        reader.element(&field("client")).type_over("5");
        reader
            .element(&format!("{} option[value=quarterly]", field("schedule")))
            .click();
        reader
            .element(&format!("{} option[value='3']", field("years")))
            .click();
        reader
            .element(&format!("{} option[value=EUR]", field("currency")))
            .click();
        reader.element(&field("start")).send("01312027");
        assert_eq!(
            reader.count("section.calculator[data-ready]"),
            0,
            "it ran without its wasm"
        );
        // The example's total is not taken for that of what was typed.
        assert_eq!(clarity(&reader), "0.35");
        reader.server.open();
        reader.element("section.calculator[data-ready]");
        assert_eq!(clarity(&reader), "1");
        let request = request_of(&reader);
        assert_eq!(
            reader.element(&field("team-member")).property("value"),
            "60"
        );
        for (key, value) in [
            ("years", json!(3)),
            ("schedule", json!("quarterly")),
            ("currency", json!("EUR")),
            ("start", json!("2027-01-31")),
        ] {
            assert_eq!(request[key], value, "{key}");
        }
        assert_eq!(request["headcount"]["client"], 5);
        eventually("the quote of what was typed", || {
            match differences(&reader, &quote(&request)) {
                wrong if wrong.is_empty() => Ok(()),
                wrong => Err(wrong.join("; ")),
            }
        });
        reader.nothing_went_wrong();
    }
}

#[test]
fn with_scripts_off_the_example_is_right() {
    for locale in LOCALES {
        let reader = Reader::new();
        reader.turn_scripts_off();
        reader.open(&reader.url(locale, "docs/billing"));
        let request = request_of(&reader);
        assert!(
            !request["headcount"].as_object().unwrap().is_empty(),
            "an example of nobody"
        );
        let quote = quote(&request);
        assert_eq!(quote["outcome"], "quoted");
        assert_eq!(
            differences(&reader, &quote),
            Vec::<String>::new(),
            "{request}"
        );
        let shown = reader.script(
            "return document.querySelector('.scripts-off').checkVisibility()",
            Value::Null,
        );
        assert_eq!(shown, true, "the note that scripts are off");
        assert_eq!(reader.count("section.calculator[data-ready]"), 0);
        reader.nothing_went_wrong();
    }
}

#[test]
fn with_scripts_on_the_note_about_them_is_not_shown() {
    let reader = Reader::new();
    reader.calculator("en");
    let shown = reader.script(
        "return document.querySelector('.scripts-off').checkVisibility()",
        Value::Null,
    );
    assert_eq!(shown, false);
}

/// The name of the field that has the focus, once the focus can be seen.
fn focused(browser: &Browser) -> String {
    let focus = browser.script(
        "const it = document.activeElement, style = getComputedStyle(it);
         const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
         return { name: it.name ?? '', tag: it.outerHTML.slice(0, 80), seen: it === document.body || seen }",
        Value::Null,
    );
    assert_eq!(
        focus["seen"], true,
        "the focus cannot be seen on {}",
        focus["tag"]
    );
    focus["name"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_keyboard_reaches_everything_in_order_and_is_enough() {
    for locale in LOCALES {
        let reader = Reader::new();
        reader.calculator(locale);
        let tab = keys::TAB.to_string();
        let mut reached: Vec<String> = Vec::new();
        for _ in 0..300 {
            reader.press(&tab);
            let name = focused(&reader);
            match name.as_str() {
                "team-member" => reader.press("60"),
                // The next term; two of three are below the first.
                "years" => reader.press(&keys::DOWN.to_string()),
                _ => {}
            }
            if !name.is_empty() && reached.last() != Some(&name) {
                reached.push(name);
            }
            if ["years", "schedule", "currency", "start"]
                .iter()
                .all(|it| reached.iter().any(|name| name == it))
            {
                break;
            }
        }
        assert_eq!(
            reached.iter().take(6).collect::<Vec<_>>(),
            ROLES.iter().collect::<Vec<_>>(),
            "{locale}"
        );
        let mut rest: Vec<&str> = reached.iter().skip(6).map(String::as_str).collect();
        rest.sort_unstable();
        assert_eq!(rest, ["currency", "schedule", "start", "years"], "{locale}");
        let request = request_of(&reader);
        assert_ne!(request["years"], 1, "the arrow chose another term");
        assert_eq!(
            request["headcount"]["team-member"], 60,
            "a tab selects what is in a field"
        );
        eventually("the quote of what was typed", || {
            match differences(&reader, &quote(&request)) {
                wrong if wrong.is_empty() => Ok(()),
                wrong => Err(wrong.join("; ")),
            }
        });
        reader.nothing_went_wrong();
    }
}

#[test]
fn every_field_and_button_has_a_name() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        calculator.choose("schedule", "custom");
        reader.element(&field("plan.0.month"));
        let names = reader.script(
            "return [...document.querySelectorAll('section.calculator :is(input, select, button)')]
                 .filter(it => it.checkVisibility())
                 .map((it, index) => { it.dataset.test = index; return String(index) })",
            Value::Null,
        );
        for index in names.as_array().unwrap() {
            let element = reader.element(&format!("[data-test='{}']", index.as_str().unwrap()));
            assert!(
                !element.label().is_empty(),
                "{locale}: {} has no name",
                element.property("outerHTML")
            );
        }
        assert!(names.as_array().unwrap().len() > 12);
    }
}

#[test]
fn nothing_is_wider_than_a_narrow_screen() {
    const WIDTH: u32 = 320;
    for locale in LOCALES {
        let reader = Reader::new();
        reader.resize(WIDTH, 640);
        for path in [
            "",
            "demo",
            "docs/billing",
            "docs/user-management/roles/team-member",
            "404.html",
        ] {
            reader.open(&reader.url(locale, path));
            if path == "docs/billing" {
                let calculator = reader.calculator(locale);
                calculator.choose("schedule", "custom");
                reader.element(&field("plan.0.month"));
            }
            let wide = reader.script(
                "const width = arguments[0];
                 if (document.documentElement.scrollWidth <= width) return [];
                 return [...document.querySelectorAll('body *')]
                     .filter(it => it.getBoundingClientRect().right > width && !it.closest('.table-scroll'))
                     .map(it => it.outerHTML.slice(0, 80))",
                WIDTH,
            );
            assert_eq!(
                wide,
                json!([]),
                "/{locale}/{path} is wider than {WIDTH} pixels"
            );
        }
    }
}

#[test]
fn the_language_switcher_stays_on_the_page() {
    let reader = Reader::new();
    for (from, to) in [("zh", "en"), ("en", "zh")] {
        reader.open(&reader.url(from, "docs/billing"));
        // Whatever has to be opened first, a reader finds the link in view.
        reader.script(
            "document.querySelectorAll('details').forEach(it => it.open = true)",
            Value::Null,
        );
        reader.element(&format!("a[lang='{to}']")).click();
        let target = reader.url(to, "docs/billing");
        eventually("the other language", || {
            let url = reader.url_shown();
            if url.trim_end_matches('/') == target {
                Ok(())
            } else {
                Err(url)
            }
        });
        let lang = reader.script("return document.documentElement.lang", Value::Null);
        assert_eq!(lang, to);
    }
    reader.nothing_went_wrong();
}

#[test]
fn the_root_leads_to_a_language() {
    let reader = Reader::new();
    reader.open(&reader.server.url("/"));
    eventually("a page of a locale", || {
        let url = reader.url_shown();
        // The test's Chromium asks for English.
        if url.trim_end_matches('/') == reader.server.url("/en") {
            Ok(())
        } else {
            Err(url)
        }
    });
    reader.turn_scripts_off();
    reader.open(&reader.server.url("/"));
    for locale in LOCALES {
        let link = format!("a[href='/{locale}/']");
        assert_eq!(reader.count(&link), 1, "{locale}");
    }
    reader.nothing_went_wrong();
}
