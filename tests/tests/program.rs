//! `site program`: one file that builds and serves a content folder where
//! there is nothing else, no sources and no toolchain.

use std::fs;

use tests::command::{Ran, Site};
use tests::project;
use tests::serve::Serve;
use tests::tree::{Tree, files};

use crate::serve::get;

/// A folder with the program and the content, and nothing else.
fn folder() -> Tree {
    let tree = Tree::new();
    let ran = Site::new("program")
        .option("--out", tree.path(""))
        .run()
        .exits(0);
    ran.complains_of(["wrote ", "/site (", "it needs nothing else"]);
    tree.add(&project::content(), "content");
    tree
}

fn alone(tree: &Tree, arguments: &[&str]) -> Ran {
    Site::alone(&tree.path("site"), &tree.path(""), arguments[0])
        .args(&arguments[1..])
        .run()
}

#[test]
fn the_program_alone_builds_and_serves_the_same_site() {
    let tree = folder();
    let names: Vec<String> = files(&tree.path("")).into_keys().collect();
    let others = names.iter().filter(|name| !name.starts_with("content/"));
    assert_eq!(others.collect::<Vec<_>>(), ["site"], "no part is left");

    alone(&tree, &["build", "--out", "dist"]).exits(0);
    // Of the same folder: git knows more of the project's own.
    let other = Tree::new();
    let site = Site::build(&tree.path("content"), &other.path(""));
    site.run().exits(0);
    let (ours, theirs) = (files(&tree.path("dist")), files(&other.path("")));
    assert_eq!(
        ours.keys().collect::<Vec<_>>(),
        theirs.keys().collect::<Vec<_>>()
    );
    for (name, path) in &ours {
        assert!(
            fs::read(path).unwrap() == fs::read(&theirs[name]).unwrap(),
            "{name} differs"
        );
    }
    assert!(ours.keys().any(|name| is_wasm(name)), "the calculator");

    let serve = Serve::alone(&tree.path("site"), &tree.path(""));
    let page = get(&serve.url("/en/docs/billing/"));
    let loader = page.split("src=\"").skip(1).find_map(|rest| {
        let path = rest.split('"').next()?;
        path.contains("/calculator-").then_some(path)
    });
    assert!(get(&serve.url(loader.expect("a calculator"))).contains("wasm"));
}

fn is_wasm(name: &str) -> bool {
    tests::tree::is_kind(name, "wasm")
}

#[test]
fn it_says_what_it_carries_and_makes_its_like() {
    let tree = folder();
    let said = alone(&tree, &["--version"]).exits(0).stdout;
    assert!(said.contains("(carries the calculator)"), "{said}");
    let said = Site::new("--version").run().exits(0).stdout;
    assert!(
        said.contains("(builds the calculator from its sources)"),
        "{said}"
    );
    alone(&tree, &["program", "--out", "copy"]).exits(0);
    assert!(
        fs::read(tree.path("copy/site")).unwrap() == fs::read(tree.path("site")).unwrap(),
        "a copy is the same, and carries nothing twice"
    );
}

#[test]
fn a_damaged_program_says_so() {
    let tree = folder();
    let path = tree.path("site");
    let whole = fs::read(&path).unwrap();
    let end = whole.len();
    let mut other = whole.clone();
    other[end - 1000] ^= 1;
    let mut version = whole.clone();
    version[end - 16] ^= 2;
    let mut length = whole.clone();
    length[end - 38] = 0xff;
    for (bytes, says) in [
        (other, "its checksum is another"),
        (version, "another version"),
        (length, "a part of it is missing"),
    ] {
        // Written in place, so that it stays executable.
        fs::write(&path, bytes).unwrap();
        let ran = alone(&tree, &["build", "--out", "dist"]).exits(1);
        ran.complains_of(["program-damaged", says, "cargo site program"]);
        assert!(files(&tree.path("dist")).is_empty());
        let said = alone(&tree, &["--version"]).exits(0).stdout;
        assert!(said.contains("damaged"), "{said}");
        // Without a calculator nobody looks.
        alone(&tree, &["check"]).exits(0);
    }
}

#[test]
fn a_calculator_in_a_folder_wins() {
    let tree = folder();
    tree.write("widget/own.js", "export default 1;\n");
    tree.write("widget/own_bg.wasm", "own");
    alone(&tree, &["build", "--out", "dist", "--widget", "widget"]).exits(0);
    let written = files(&tree.path("dist"));
    // What surrounds the calculator is the program's own.
    let calculator = |name: &str| is_wasm(name) && name.contains("/calculator-");
    let wasm: Vec<_> = written
        .iter()
        .filter(|(name, _)| calculator(name))
        .collect();
    assert_eq!(wasm.len(), 1);
    assert_eq!(fs::read(wasm[0].1).unwrap(), b"own");
}
