//! How fast `site serve` is, at sizes of content that differ by hundreds:
//! from a save to the page over HTTP and to the page painted in a browser, the
//! first start, and the full check beside the build.
//!
//! `cargo run --release -p tests --example serve_speed -- 150 1500 10000`
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on says so by panicking"
)]

use std::fmt::Write as _;
use std::fs;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use fastrand::Rng;
use serde_json::Value;
use tests::browser::Browser;
use tests::command::Site;
use tests::serve::Serve;
use tests::tree::Tree;
use tests::wait::eventually;

/// How many saves are measured.
const SAVES: usize = 100;
/// How many pages a folder has.
const FOLDER: usize = 30;
/// Writers pause so long at most: the check of the whole site is running at
/// some of the saves, and at others it is done.
const LONGEST_PAUSE: u64 = 300;

fn main() {
    let sizes: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|it| it.parse().ok())
        .collect();
    let sizes = if sizes.is_empty() {
        vec![150, 1500, 10_000]
    } else {
        sizes
    };
    println!("| pages | what | median ms | 95 % ms | most ms |");
    println!("| --- | --- | --- | --- | --- |");
    for size in sizes {
        measure(size);
    }
}

fn measure(size: usize) {
    let content = content(size);
    let started = Instant::now();
    let serve = Serve::start(&content.path(""), None);
    row(size, "first start", vec![started.elapsed()]);
    serve.settle(&content);
    row(size, "first start to whole check", vec![started.elapsed()]);
    let mut rng = Rng::with_seed(7);
    for (what, title, rename) in [
        ("text: write to served", false, false),
        ("text: rename to served", false, true),
        ("title: rename to served", true, true),
    ] {
        let times = (0..SAVES).map(|number| {
            thread::sleep(Duration::from_millis(rng.u64(..LONGEST_PAUSE)));
            let page = rng.usize(..size);
            let mark = format!("{what} {number}");
            let saved = save(&content, page, &mark, title, rename);
            let address = address(page);
            while !serve.text(&address).contains(&mark) {}
            saved.elapsed()
        });
        row(size, what, times.collect());
    }
    let browser = Browser::start();
    let page = size / 2;
    browser.open(&serve.url(&address(page)));
    let times = (0..SAVES).map(|number| {
        thread::sleep(Duration::from_millis(rng.u64(..LONGEST_PAUSE)));
        let mark = format!("Painted {number}.");
        browser.script(
            "window.painted = null;
             const article = document.querySelector('article');
             const look = new MutationObserver(() => {
                 if (!document.querySelector('article').textContent.includes(arguments[0])) return;
                 look.disconnect();
                 requestAnimationFrame(() => setTimeout(() => window.painted = Date.now()));
             });
             look.observe(document.documentElement, { subtree: true, childList: true, characterData: true })",
            mark.as_str(),
        );
        save(&content, page, &mark, false, true);
        let saved = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let painted = eventually("the paint", || {
            let painted = browser.script("return window.painted", Value::Null);
            painted.as_u64().ok_or_else(|| "not yet".to_owned())
        });
        Duration::from_millis(painted).saturating_sub(saved)
    });
    row(size, "text: rename to painted", times.collect());
    drop(serve);
    let times = |run: &dyn Fn()| {
        let time = |_| {
            let started = Instant::now();
            run();
            started.elapsed()
        };
        (0..5).map(time).collect()
    };
    let check = || {
        Site::new("check")
            .option("--content", content.path(""))
            .run();
    };
    row(size, "site check", times(&check));
    let build = || {
        let out = Tree::new();
        Site::build(&content.path(""), &out.path("site")).run();
    };
    row(size, "site build into an empty folder", times(&build));
    let out = Tree::new();
    let again = || {
        Site::build(&content.path(""), &out.path("site")).run();
    };
    again();
    row(size, "site build again", times(&again));
}

fn row(size: usize, what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 100].as_secs_f64() * 1000.0;
    println!(
        "| {size} | {what} | {:.1} | {:.1} | {:.1} |",
        at(50),
        at(95),
        at(100)
    );
}

/// Saves a page with a mark in its text; from when the save is done.
fn save(content: &Tree, page: usize, mark: &str, title: bool, rename: bool) -> Instant {
    let path = content.path(&file(page));
    let title = if title { mark } else { "" };
    let text = text(page, title, mark);
    if rename {
        let part = path.with_file_name(".part");
        fs::write(&part, text).unwrap();
        fs::rename(part, path).unwrap();
    } else {
        fs::write(path, text).unwrap();
    }
    Instant::now()
}

/// Half of the pages are English, and the others their translations.
fn place(page: usize) -> (&'static str, usize) {
    if page.is_multiple_of(2) {
        ("en", page / 2)
    } else {
        ("zh", page / 2)
    }
}

fn below(number: usize) -> String {
    let folder = number / FOLDER;
    format!("part-{}/folder-{folder}/page-{number}", folder / 10)
}

fn file(page: usize) -> String {
    let (locale, number) = place(page);
    format!("{locale}/{}.md", below(number))
}

fn address(page: usize) -> String {
    let (locale, number) = place(page);
    format!("/{locale}/{}/", below(number))
}

fn content(size: usize) -> Tree {
    let tree = Tree::new();
    tree.write("site.toml", "base_url = \"https://docs.example.com\"\n");
    for locale in ["en", "zh"] {
        tree.write(
            &format!("{locale}/index.md"),
            "---\ntitle: Home\ndescription: Home.\n---\n\nWelcome.\n",
        );
    }
    for page in 0..size {
        tree.write(&file(page), text(page, "", "As it was."));
    }
    tree
}

/// A page of some kilobytes with links, a table and components in it.
fn text(page: usize, title: &str, mark: &str) -> String {
    let (_, number) = place(page);
    let mut text = format!(
        "---\ntitle: Page {number} {title}\ndescription: About {number}.\n---\n\n{mark}\n\n"
    );
    for part in 0..6 {
        // Pages of the same thirty, which every size has.
        let to =
            below(number - number % FOLDER + (number + part) % FOLDER.min(number % FOLDER + 1));
        let _ = write!(
            text,
            "## Part {part}\n\nSome **text** with a [link](/{to}), a [place](/{to}#part-{part}) and `code`, \
             long enough for a line or two of a page that people read.\n\n\
             ::callout\n---\nicon: lightbulb\n---\nMind *this* and :badge[that]{{type=\"tip\"}}.\n::\n\n\
             | One | Two |\n| --- | --- |\n| a | b |\n| c | d |\n\n- first\n- second\n\n"
        );
    }
    text
}
