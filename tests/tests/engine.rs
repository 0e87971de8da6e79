//! The engine for JavaScript, as JavaScript sees it: in a page, in a worker,
//! in Node. Its quotes are the command line's, to the letter and in the order
//! of keys; its refusals are values; its exceptions name the mistake.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::{Value, json};
use tests::browser::Browser;
use tests::command::Site;
use tests::project;
use tests::requests::{by_amounts, requests};
use tests::serve::Serve;
use tests::server::Server;
use tests::tree::{Tree, files};
use tests::wait::eventually;

const PROBE: &str = include_str!("engine/probe.js");

/// The roles of the project's billing page, in its order.
const ROLES: [(&str, bool); 6] = [
    ("project-administrator", true),
    ("team-member", true),
    ("custom-user-roles", true),
    ("client", false),
    ("comment-only", false),
    ("view-only", false),
];

/// Requests that are quoted, and one for each kind of refusal.
fn table() -> Vec<Value> {
    let team = json!({ "team-member": 40, "client": 12 });
    let mut table: Vec<Value> = requests(11).take(120).collect();
    let quotes = answers(&table).into_iter().zip(&table);
    let amounts: Vec<Value> = quotes
        .filter_map(|(quote, it)| by_amounts(it, &quote))
        .collect();
    assert!(amounts.len() > 20);
    table.extend(amounts);
    table.extend(["3552.50", "3552.51", "3552.500"].map(|amount| {
        json!({ "headcount": team, "schedule": "custom", "plan": [{ "month": 0, "amount": amount }] })
    }));
    table.extend([
        json!({ "headcount": team }),
        json!({ "headcount": team, "years": 3, "discount": "16.25", "extras": ["onboarding"] }),
        json!({ "headcount": { "team-member": 5001 } }),
        json!({ "headcount": {} }),
        json!({ "headcount": { "clients": 1 } }),
        json!({ "headcount": { "team-member": 10_000_001 } }),
        json!({ "headcount": team, "currency": "JPY" }),
        json!({ "headcount": team, "years": 7 }),
        json!({ "headcount": team, "years": -9_007_199_254_740_991_i64 }),
        json!({ "headcount": team, "schedule": "monthly" }),
        json!({ "headcount": team, "extras": ["x"] }),
        json!({ "headcount": team, "extras": ["onboarding", "onboarding"] }),
        json!({ "headcount": team, "start": "2027-02-30" }),
        json!({ "headcount": team, "discount": "\u{1F600}\"\\" }),
        json!({ "headcount": team, "discount": "31" }),
        json!({ "headcount": team, "schedule": "custom" }),
        json!({ "headcount": team, "plan": [] }),
        json!({ "headcount": team, "schedule": "custom", "plan": [{ "month": 0, "share": "99" }] }),
    ]);
    table
}

/// The command line's answers.
fn answers(table: &[Value]) -> Vec<String> {
    let lines: Vec<String> = table.iter().map(Value::to_string).collect();
    let batch = Site::quote().args(["--batch"]);
    let ran = batch.input(lines.join("\n")).run();
    let answers: Vec<String> = ran.stdout.lines().map(str::to_owned).collect();
    assert_eq!(answers.len(), table.len(), "{ran}");
    answers
}

/// What the probe is given, and the command line's answers to the table.
fn data() -> (Value, Vec<String>) {
    let roles = ROLES.map(|(id, paid)| json!({ "id": id, "name": id, "paid": paid }));
    let card = std::fs::read_to_string(project::content().join("rate-card.toml")).unwrap();
    let table = table();
    let answers = answers(&table);
    (
        json!({ "card": card, "roles": roles, "requests": table, "wanted": budgets() }),
        answers,
    )
}

/// Budgets of each kind of answer.
fn budgets() -> Vec<Value> {
    ["25000", "1000000000", "12.5", "1.005"]
        .map(|budget| json!({ "budget": budget, "years": 3, "schedule": "quarterly" }))
        .to_vec()
}

/// Budgets are answered as the command line answers them.
fn budgets_are_right(found: &Value) {
    for (wanted, found) in budgets().iter().zip(found.as_array().expect("budgets")) {
        let ran = Site::quote()
            .option("--budget", wanted["budget"].as_str().unwrap())
            .args(["--years", "3", "--schedule", "quarterly", "--json"])
            .run();
        assert_eq!(found.as_str().unwrap(), ran.json().to_string());
    }
}

/// Panics unless the probe saw what it should.
fn is_right(report: &Value, answers: &[String]) {
    budgets_are_right(&report["budgets"]);
    assert_eq!(report["wrong"], json!([]), "{report:#}");
    let quotes = report["quotes"].as_array().expect("quotes");
    assert_eq!(quotes.len(), answers.len());
    for (quote, answer) in quotes.iter().zip(answers) {
        assert_eq!(quote, answer);
    }
    let is_refused = |answer: &&String| answer.starts_with("{\"outcome\":\"refused\"");
    let refused = answers.iter().filter(is_refused).count();
    assert!(refused >= 12 && refused < answers.len() / 2, "{refused}");
    refusals_are_values(&report["refusals"]);
    exceptions_name_the_mistake(&report["exceptions"]);

    assert_eq!(report["card"]["tiers"][0]["fee"]["USD"], "3500.00");
    assert_eq!(report["ok"], false);
    let keys = [
        "severity", "code", "message", "line", "column", "start", "end",
    ];
    assert_eq!(
        report["keys"].as_array().expect("keys")[..7],
        keys.map(Value::from)
    );
    let places = report["places"].as_array().expect("places");
    assert!(
        places
            .iter()
            .any(|place| *place == "error card-unknown-model 4:9 \"tire\""),
        "{places:#?}"
    );
}

fn refusals_are_values(refusals: &Value) {
    for (name, code, says) in [
        (
            "map",
            "bad_request",
            "`headcount`: it must be plain data, not an instance of Map",
        ),
        (
            "class",
            "bad_request",
            "`start`: it must be plain data, not an instance of Date",
        ),
        (
            "bigint",
            "bad_request",
            "`headcount.team-member`: it must be plain data, not a bigint",
        ),
        (
            "fraction",
            "bad_request",
            "`headcount.team-member`: invalid type: number `0.5`, expected a whole number",
        ),
        (
            "nan",
            "bad_request",
            "`headcount.team-member`: invalid type: number `NaN`",
        ),
        ("huge", "headcount_too_large", ""),
        (
            "minus",
            "bad_request",
            "`headcount.team-member`: it cannot be below zero",
        ),
        (
            "null",
            "bad_request",
            "`currency`: invalid type: null, expected a string",
        ),
        (
            "number",
            "bad_request",
            "`discount`: invalid type: number `5`, expected a string",
        ),
        (
            "unknown",
            "bad_request",
            "unknown field `year`, expected one of `headcount`",
        ),
        (
            "function",
            "bad_request",
            "`start`: it must be plain data, not a function",
        ),
        ("itself", "bad_request", "it is nested too deeply"),
    ] {
        let refusal = &refusals[name];
        assert_eq!(refusal["outcome"], "refused", "{name}");
        assert_eq!(refusal["code"], code, "{name}: {refusal}");
        let message = refusal["message"].as_str().unwrap_or_default();
        assert!(message.contains(says), "{name}: {message}");
        let field = if code == "bad_request" {
            "request"
        } else {
            "headcount.team-member"
        };
        assert_eq!(refusal["field"], field, "{name}");
    }
}

fn exceptions_name_the_mistake(exceptions: &Value) {
    for (name, says) in [
        (
            "no text",
            "TypeError: text: it must be a string, not undefined",
        ),
        (
            "no card",
            "TypeError: rateCard: it must be plain data, not undefined",
        ),
        (
            "text as card",
            "TypeError: rateCard: invalid type: string `",
        ),
        (
            "number as money",
            "TypeError: rateCard.tiers[0].fee.USD: invalid type: number `3500`, expected a string",
        ),
        (
            "unknown key",
            "TypeError: rateCard: unknown field `tier`, expected one of `version`",
        ),
        (
            "map as roles",
            "TypeError: roles: it must be plain data, not an instance of Map",
        ),
        (
            "role without name",
            "TypeError: roles[0]: missing field `name`",
        ),
        (
            "no request",
            "TypeError: request: it must be plain data, not undefined",
        ),
        (
            "null as request",
            "TypeError: request: it must be an object, not null",
        ),
        (
            "list as request",
            "TypeError: request: it must be an object, not an array",
        ),
        (
            "map as request",
            "TypeError: request: it must be plain data, not an instance of Map",
        ),
        ("getter", "RangeError: mine"),
        ("after free", "Error: null pointer passed to rust"),
    ] {
        let exception = exceptions[name].as_str().unwrap_or_default();
        assert!(exception.starts_with(says), "{name}: {exception}");
    }
}

/// The npm package, written once.
fn package() -> &'static Path {
    static PACKAGE: OnceLock<PathBuf> = OnceLock::new();
    PACKAGE.get_or_init(|| {
        let out = project::scratch("engine-package");
        Site::new("engine").option("--out", &out).run().exits(0);
        out
    })
}

/// A program of Node's; nothing where Node is not installed, which is said.
fn node(program: &str) -> Option<Command> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if !found {
        println!("skipped: there is no `{program}` on the path");
    }
    found.then(|| Command::new(program))
}

fn output(command: &mut Command) -> String {
    let output = command.output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn in_node_it_answers_as_the_command_line_does() {
    let Some(mut node) = node("node") else {
        return;
    };
    let (data, answers) = data();
    let folder = Tree::new()
        .file("probe.mjs", PROBE)
        .file("data.json", data.to_string())
        .file(
            "main.mjs",
            "import { readFileSync } from 'node:fs';
             import * as engine from 'quote-js';
             import * as parser from 'quote-js/rate-card';
             import { probe } from './probe.mjs';
             const data = JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8'));
             const names = [engine, parser].map(it => Object.keys(it).join());
             console.log(JSON.stringify({ names, ...probe(engine, parser, data) }));",
        );
    folder.add(package(), "node_modules/quote-js");
    let report = output(node.arg("main.mjs").current_dir(folder.path("")));
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(
        report["names"],
        json!(["Quoter,budget,quote", "parseRateCard"])
    );
    is_right(&report, &answers);
}

#[test]
fn the_package_is_one_that_npm_packs_and_its_example_runs() {
    let manifest = std::fs::read_to_string(package().join("package.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
    let take = |value: &Value, names: &mut Vec<String>| {
        let name = value.as_str().unwrap_or_default();
        names.push(name.trim_start_matches("./").to_owned());
    };
    let mut names = Vec::new();
    for target in manifest["exports"].as_object().expect("exports").values() {
        match target {
            Value::Object(conditions) => {
                conditions.values().for_each(|it| take(it, &mut names));
            }
            file => take(file, &mut names),
        }
    }
    take(&manifest["types"], &mut names);
    for file in manifest["sideEffects"].as_array().expect("files") {
        take(file, &mut names);
    }
    let written = files(package());
    for name in &names {
        assert!(written.contains_key(name), "package.json names `{name}`");
    }
    if let Some(mut node) = node("node") {
        let said = output(node.arg("examples/node.mjs").current_dir(package()));
        assert_eq!(said, "9931.06 USD\n");
    }
    if let Some(mut npm) = node("npm") {
        let cache = Tree::new();
        npm.args(["pack", "--dry-run", "--json", "--offline"])
            .env("npm_config_cache", cache.path(""))
            .env("npm_config_update_notifier", "false");
        let packed: Value =
            serde_json::from_str(&output(npm.current_dir(package()))).expect("JSON");
        let packed = packed[0]["files"].as_array().expect("files");
        for name in names {
            assert!(
                packed.iter().any(|it| it["path"] == name.as_str()),
                "{name} is not packed"
            );
        }
        assert!(!packed.iter().any(|it| it["path"] == ".site-files"));
    }
}

/// The report that a page leaves in its title.
fn report(browser: &Browser) -> Value {
    let text = eventually("the report", || {
        let report = browser.script("return window.report ?? null", Value::Null);
        report
            .as_str()
            .map(str::to_owned)
            .ok_or("there is none".into())
    });
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}"))
}

const PAGE: &str =
    "<!doctype html><meta charset=utf-8><link rel=icon href='data:,'><script type=module src=";

const IN_PAGE: &str = "
    import * as engine from '/engine/quote.js';
    import * as parser from '/engine/rate-card.js';
    import { probe } from './probe.js';
    const data = await (await fetch('data.json')).json();
    window.report = JSON.stringify(probe(engine, parser, data));";

const WITH_WORKER: &str = "
    const worker = new Worker('worker.js', { type: 'module' });
    worker.onerror = event => { window.report = `the worker: ${event.message}`; };
    worker.onmessage = event => { window.report = event.data; };";

const IN_WORKER: &str = "
    import * as engine from '/engine/quote.js';
    import * as parser from '/engine/rate-card.js';
    import { probe } from './probe.js';
    const data = await (await fetch('data.json')).json();
    postMessage(JSON.stringify(probe(engine, parser, data)));";

#[test]
fn in_a_page_and_in_a_worker_it_answers_as_the_command_line_does() {
    let (data, answers) = data();
    let site = Tree::new()
        .file("try/probe.js", PROBE)
        .file("try/data.json", data.to_string())
        .file("try/page.js", IN_PAGE)
        .file("try/page.html", format!("{PAGE}page.js></script>"))
        .file("try/with-worker.js", WITH_WORKER)
        .file(
            "try/with-worker.html",
            format!("{PAGE}with-worker.js></script>"),
        )
        .file("try/worker.js", IN_WORKER);
    for folder in ["engine", "assets"] {
        site.add(&project::written().join(folder), folder);
    }
    let server = Server::start(&site.path(""));
    let browser = Browser::start();
    for page in ["/try/page.html", "/try/with-worker.html"] {
        browser.open(&server.url(page));
        is_right(&report(&browser), &answers);
    }
    assert_eq!(browser.console(), [""; 0]);
}

#[test]
fn the_example_page_of_the_package_works() {
    let server = Server::start(package());
    let browser = Browser::start();
    browser.open(&server.url("/examples/page.html"));
    let shows = |expected: &str| {
        eventually(expected, || match browser.text() {
            text if text.contains(expected) => Ok(()),
            text => Err(text),
        });
    };
    shows("9931.06 USD");
    for (people, expected) in [("51", "on request"), ("x", "this is not a request")] {
        browser.element("#people").type_over(people);
        shows(expected);
    }
}

#[test]
fn the_site_has_it_at_a_stable_address_that_leads_to_hashed_files() {
    let written = files(project::written());
    for name in ["quote", "rate-card"] {
        let entry = std::fs::read_to_string(&written[&format!("engine/{name}.js")]).unwrap();
        let addresses: Vec<&str> = entry.split('"').skip(1).step_by(2).collect();
        assert_eq!(addresses.len(), 3, "{entry}");
        for address in addresses {
            let file = address.trim_start_matches('/');
            assert!(file.starts_with(&format!("assets/{name}-")), "{address}");
            assert!(written.contains_key(file), "{address} is not there");
        }
        let types = std::fs::read_to_string(&written[&format!("engine/{name}.d.ts")]).unwrap();
        assert!(
            types.contains("export interface") && !types.contains("InitInput"),
            "{types}"
        );
    }
}

#[test]
fn serve_has_it_too_and_lets_hashed_files_be_kept() {
    let serve = Serve::start(&project::content(), Some(0));
    let browser = Browser::start();
    browser.open(&serve.url("/en/"));
    browser.script(
        "import('/engine/quote.js').then(async ({ quote }) => {
             const { parseRateCard } = await import('/engine/rate-card.js');
             const { card } = parseRateCard(arguments[0]);
             const roles = [{ id: 'a', name: 'A', paid: true }];
             const answer = quote(card, roles, { headcount: { a: 40 } });
             const entry = await fetch('/engine/quote.js');
             const address = (await entry.text()).split('\"')[1];
             const kept = [entry, await fetch(address)].map(it => it.headers.get('cache-control'));
             window.report = JSON.stringify({ answer, kept });
         }).catch(error => { window.report = String(error); })",
        std::fs::read_to_string(project::content().join("rate-card.toml")).unwrap(),
    );
    let report = report(&browser);
    assert_eq!(report["answer"]["total_contract_value"], "3500.00");
    assert_eq!(
        report["kept"],
        json!(["no-cache", "max-age=31536000, immutable"])
    );
}

#[test]
fn it_is_small() {
    let written = files(package());
    let size = |name: &str| written[name].metadata().unwrap().len();
    for (name, wasm, glue) in [("quote", 105_000, 11_500), ("rate-card", 214_000, 9_000)] {
        assert!(size(&format!("{name}_bg.wasm")) <= wasm, "{name}");
        assert!(size(&format!("{name}.init.js")) <= glue, "{name}");
    }
}
