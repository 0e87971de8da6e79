//! What browsers are told about the site: what a page may load and run, and
//! what every answer says.

use std::fs;

use serde_json::{Value, json};
use tests::html::Page;
use tests::project;
use tests::reader::Reader;
use tests::serve::Serve;
use tests::tree::{files, is_kind};
use tests::wait::eventually;

/// The most that the scripts of a page without a calculator may be, in bytes.
const MOST_SCRIPT: u64 = 10_000;

fn policy(page: &Page) -> &str {
    let meta = page.one("meta[http-equiv='Content-Security-Policy']");
    meta.attr("content").unwrap()
}

#[test]
fn every_page_says_what_it_may_load_and_only_calculators_run_wasm() {
    let written = files(project::written());
    let pages = written.iter().filter(|(name, _)| is_kind(name, "html"));
    let mut calculators = 0;
    for (name, path) in pages {
        let text = fs::read_to_string(path).unwrap();
        let page = Page::parse(&text);
        let policy = policy(&page);
        assert!(policy.starts_with("default-src 'none';"), "{name}");
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "{name}"
        );
        let has_calculator = !page.all("section.calculator, seat-calculator").is_empty();
        assert_eq!(
            policy.contains("'wasm-unsafe-eval'"),
            has_calculator,
            "{name}"
        );
        calculators += usize::from(has_calculator);
        // It holds for what stands behind it.
        let before = &text[..text.find("Content-Security-Policy").unwrap()];
        assert!(
            !before.contains("<script") && !before.contains("<link"),
            "{name}"
        );
    }
    // The billing pages, and the page of examples.
    assert_eq!(calculators, project::all_locales().len() + 1);
}

#[test]
fn pages_obey_what_they_say_and_nothing_else_runs() {
    let reader = Reader::new();
    let listen = "window.refused = [];
        document.addEventListener('securitypolicyviolation', it => refused.push(`${it.effectiveDirective} ${it.blockedURI}`))";
    reader.devtools("Page.enable", &json!({}));
    let listen = json!({ "source": listen });
    reader.devtools("Page.addScriptToEvaluateOnNewDocument", &listen);
    let refused = || reader.script("return refused", Value::Null);
    for path in [
        "/en/",
        "/zh/docs/billing/",
        "/en/404.html",
        "/zh/offline.html",
        "/embed/",
    ] {
        reader.open(&reader.server.url(path));
        assert_eq!(refused(), json!([]), "{path}");
    }
    reader.calculator("en");
    reader.panel("send");
    reader.element("[data-act=preview]").click();
    reader.element("dialog[open]");
    assert_eq!(refused(), json!([]), "the desk");
    reader.nothing_went_wrong();

    // What somebody has got into a page.
    reader.open(&reader.url("en", ""));
    let inject = "
        document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" onclick=\"ran = 1\">x</p>');
        document.body.lastElementChild.click();
        const script = document.createElement('script');
        script.textContent = 'ran = 2';
        document.body.append(script);
        const other = document.createElement('script');
        other.src = 'https://example.com/x.js';
        document.body.append(other);
        new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))";
    let inject =
        format!("try {{ {inject} }} catch (error) {{ window.wasm = error.name }} return null");
    reader.script(&inject, Value::Null);
    eventually("five refusals", || {
        let refused = refused();
        let kinds = refused.as_array().map_or(0, Vec::len);
        if kinds >= 5 {
            Ok(())
        } else {
            Err(refused.to_string())
        }
    });
    let ran = reader.script(
        "return [window.ran ?? null, window.wasm ?? null]",
        Value::Null,
    );
    assert_eq!(ran, json!([null, "CompileError"]));
}

#[test]
fn every_answer_says_the_same_on_a_host_and_in_serve() {
    let written = fs::read_to_string(project::written().join("_headers")).unwrap();
    let (all, _) = written.split_once("\n\n").unwrap();
    let mut lines = all.lines();
    assert_eq!(lines.next(), Some("/*"));
    let serve = Serve::start(&project::content(), None);
    let mut count = 0;
    for line in lines {
        let (name, value) = line.trim().split_once(": ").unwrap();
        for path in ["/en/", "/nothing", "/robots.txt"] {
            let said = serve.header(path, name);
            assert_eq!(said.as_deref(), Some(value), "{path} {name}");
        }
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn a_page_without_a_calculator_has_few_scripts_and_none_is_in_the_way() {
    let page = Page::read(&project::written().join("en/index.html"));
    let mut bytes = 0;
    for script in page.all("script[src]") {
        let path = script.attr("src").unwrap().trim_start_matches('/');
        bytes += fs::metadata(project::written().join(path)).unwrap().len();
        let waits = ["defer", "async"]
            .iter()
            .any(|it| script.attr(it).is_some());
        assert!(waits || script.attr("type") == Some("module"), "{path}");
    }
    assert!((1..MOST_SCRIPT).contains(&bytes), "{bytes}");
}
