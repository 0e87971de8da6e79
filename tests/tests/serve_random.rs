//! Whatever happens to the content while it is served: once it is sound
//! again, what is served is what `site build` writes, file by file.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use tests::command::Site;
use tests::project;
use tests::serve::Serve;
use tests::tree::{Tree, files, is_kind};

/// How many rounds are played, each of several changes and a comparison.
const ROUNDS: usize = 12;

/// The paths of pages that come and go, below a locale.
const PAGES: [&str; 8] = [
    "1.start.md",
    "2.plans/index.md",
    "2.plans/1.team.md",
    "2.plans/2.large.md",
    "3.help.md",
    "3.help/1.first.md",
    "3.help/deep/er.md",
    "faq.md",
];

/// A sound page with something of everything: links, headings, components.
fn page(rng: &mut Rng) -> String {
    // Often the same title as before.
    let title = rng.u8(..4);
    let more = match rng.u8(..8) {
        0 => "draft: true\n".to_owned(),
        1 => format!("order: {}\n", rng.u8(1..4)),
        2 => format!("redirect_from: [/old-{}]\n", rng.u16(..)),
        _ => String::new(),
    };
    let front = format!("title: Title {title}\ndescription: About it.\n{more}");
    let links = [
        "/",
        "/docs/billing",
        "/docs/billing#roles",
        "#here",
        "https://example.com",
    ];
    let link = rng.choice(links).unwrap();
    let more = rng.choice([
        "::callout\n---\nicon: lightbulb\n---\nMind this.\n::\n",
        "::tabs\n:::tabs-item{label=\"One\"}\nFirst.\n:::\n:::tabs-item{label=\"Two\"}\nSecond.\n:::\n::\n",
        "::calculator{schedule=\"quarterly\"}\n::\n",
        "- one\n- two\n",
    ]);
    format!(
        "---\n{front}---\n\n## Here\n\nText {} with a [link]({link}).\n\n{}\n### Part {}\n",
        rng.u32(..),
        more.unwrap(),
        rng.u8(..3),
    )
}

/// Text that cannot be used, of a page.
fn broken(rng: &mut Rng) -> Vec<u8> {
    let texts: [&[u8]; 5] = [
        b"---\ntitle: [Open\n---\n\nBroken.\n",
        b"---\ntitle: Broken\ndescription: It.\n---\n\nA [link](/no/such/page).\n",
        b"---\ntitle: Cut\ndescription: It.\n---\n\n\xe4\xb8",
        b"",
        b"---\ntitle: Broken\ndescription: It.\n---\n\n::nothing\nText.\n::\n",
    ];
    rng.choice(texts).unwrap().to_vec()
}

fn content() -> Tree {
    let roles = "## Roles\n\n| Role | Who pays |\n| --- | --- |\n\
        | [Team Member](/docs/user-management/roles/team-member) | Paid |\n\
        | [Client](/docs/user-management/roles/client) | Free |\n";
    let page = |title: &str, text: &str| {
        format!("---\ntitle: {title}\ndescription: About it.\n---\n\n{text}\n")
    };
    let tree = Tree::new()
        .file("en/index.md", page("Home", "Welcome."))
        .file("en/docs/billing.md", page("Billing", roles))
        .file(
            "en/docs/user-management/roles/team-member.md",
            page("Team", "Works."),
        )
        .file(
            "en/docs/user-management/roles/client.md",
            page("Client", "Looks."),
        )
        .file("zh/index.md", page("首页", "欢迎。"));
    for name in [
        "rate-card.toml",
        "site.toml",
        "en/locale.ftl",
        "zh/locale.ftl",
    ] {
        tree.add(&project::content().join(name), name);
    }
    tree
}

/// One change of the content.
fn change(content: &Tree, rng: &mut Rng) {
    let locale = *rng.choice(["en", "en", "zh"].iter()).unwrap();
    let path = format!("{locale}/{}", rng.choice(PAGES).unwrap());
    let there = content.path(&path).is_file();
    match rng.u8(..16) {
        0..5 => content.write(&path, page(rng)),
        5 => {
            // As many editors save: a new file takes the old one's name.
            content.write("en/.part", page(rng));
            content.write(&path, "");
            fs::rename(content.path("en/.part"), content.path(&path)).unwrap();
        }
        6 if there => content.remove(&path),
        7..10 => content.write(&path, broken(rng)),
        10 if there => {
            let to = content.path(&format!("{locale}/{}", rng.choice(PAGES).unwrap()));
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::rename(content.path(&path), to).unwrap();
        }
        11 => {
            let (plans, away) = (content.path("en/2.plans"), content.path("en/4.other"));
            let _ = fs::remove_dir_all(&away);
            let _ = fs::rename(plans, away);
        }
        12 => {
            let title = format!("title: Folder {}\n", rng.u8(..3));
            content.write(&format!("{locale}/2.plans/_dir.yml"), title);
        }
        13 => content.write("public/notes.txt", rng.u32(..).to_string()),
        14 => wide(content, rng),
        _ => {
            // Another branch: nearly everything is another text.
            for path in PAGES {
                content.write(&format!("{locale}/{path}"), page(rng));
            }
        }
    }
}

/// A change of a file that concerns every page, sound or not.
fn wide(content: &Tree, rng: &mut Rng) {
    let number = rng.u8(..);
    match rng.u8(..5) {
        0 => append(
            content,
            "en/locale.ftl",
            &format!("\nextra-word-{number} = Word\n"),
        ),
        1 => append(content, "zh/locale.ftl", "\nthis is not Fluent\n"),
        2 => append(content, "rate-card.toml", "\nthis is not TOML\n"),
        3 => append(content, "site.toml", "\nbase_url = \"twice\n"),
        _ => content.write(
            "site.toml",
            format!("base_url = \"https://{number}.example.com\"\n"),
        ),
    }
}

fn append(content: &Tree, path: &str, more: &str) {
    let text = content.read(path);
    content.write(path, format!("{text}{more}"));
}

/// Makes the content sound, whatever has become of it.
fn mend(content: &Tree, rng: &mut Rng) {
    for locale in ["en", "zh"] {
        for (name, file) in files(&content.path(locale)) {
            let sound = PAGES.iter().chain(&["1.team.md", "2.large.md"]);
            if is_kind(&name, "md") && sound.clone().any(|it| name.ends_with(it)) {
                fs::write(file, page(rng)).unwrap();
            }
        }
        let words = format!("{locale}/locale.ftl");
        content.add(&project::content().join(&words), &words);
    }
    content.add(&project::content().join("rate-card.toml"), "rate-card.toml");
    content.write("site.toml", "base_url = \"https://docs.example.com\"\n");
}

/// Compares every file that is built with what is served at its address.
fn same(serve: &Serve, content: &Tree, what: &str) {
    let out = Tree::new().file("live.js", "");
    let script = out.path("live.js");
    Site::build(&content.path(""), &out.path("site"))
        .option("--reload-script", &script)
        .args(["--keep-going"])
        .run();
    let built = files(&out.path("site"));
    assert!(built.len() > 10, "{what}: {} files", built.len());
    for (name, file) in built.iter().filter(|(name, _)| *name != "_site/live.js") {
        if name.starts_with('.') {
            continue;
        }
        let built = fs::read(file).unwrap();
        let address = format!("/{}", name.strip_suffix("index.html").unwrap_or(name));
        let (status, served) = serve.get(&address);
        assert_eq!(status, 200, "{what}: {address}");
        if !is_kind(name, "html") {
            assert_eq!(served, built, "{what}: {address}");
            continue;
        }
        let (served, built) = (text(&served), text(&built));
        assert_eq!(served, built, "{what}: {address}");
    }
    // What is not built is not served.
    for path in PAGES.iter().map(|path| Path::new(path).with_extension("")) {
        for locale in ["en", "zh"] {
            let path = path
                .to_string_lossy()
                .replace(|c: char| c.is_ascii_digit(), "");
            let path = path.replace("/index", "").replace("./", "/");
            let name = format!(
                "{locale}/{}/index.html",
                path.trim_start_matches('.').replace("/.", "/")
            );
            let status = serve.get(&format!("/{name}")).0;
            assert_eq!(status == 200, built.contains_key(&name), "{what}: {name}");
        }
    }
}

/// A page without what says which one it is.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    // While serving there are two more languages to try the site out.
    let is_real = |line: &&str| {
        let pseudo = ["hreflang=\"en-XA\"", "hreflang=\"ar-XB\""];
        !line.trim().is_empty() && !pseudo.iter().any(|it| line.contains(it))
    };
    let text: String = text.split_inclusive('\n').filter(is_real).collect();
    match text.split_once("live.js?page=") {
        Some((before, after)) => {
            let (_, after) = after.split_once('"').unwrap();
            format!("{before}live.js\"{after}")
        }
        None => text,
    }
}

fn play(seed: u64) {
    let mut rng = Rng::with_seed(seed);
    let content = content();
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    for round in 0..ROUNDS {
        let what = format!("seed {seed}, round {round}");
        println!("{what}");
        for _ in 0..rng.usize(1..8) {
            change(&content, &mut rng);
            // What is in between is sometimes seen and sometimes not.
            if rng.u8(..3) == 0 {
                serve.settle(&content);
            }
        }
        mend(&content, &mut rng);
        serve.settle(&content);
        same(&serve, &content, &what);
    }
    assert!(!serve.said().contains("panicked"), "{}", serve.said());
}

#[test]
fn what_is_served_is_what_is_built() {
    play(1);
}

#[test]
fn what_is_served_is_what_is_built_after_other_changes() {
    play(2);
}

/// As when another branch is checked out, and back.
#[test]
fn thousands_of_changes_at_once_end_as_a_fresh_start() {
    const COUNT: usize = 3000;
    let content = content();
    let write = |version: usize, from: usize| {
        for number in from..from + COUNT {
            let text = format!(
                "---\ntitle: Page {number} of {version}\ndescription: It.\n---\n\nSee [home](/). Version {version}.\n"
            );
            content.write(&format!("en/folder-{}/page-{number}.md", number % 7), text);
        }
    };
    let serve = Serve::start(&content.path(""), None);
    write(1, 0);
    serve.settle(&content);
    assert!(serve.text("/en/folder-3/page-3/").contains("Version 1."));
    write(2, 0);
    serve.settle(&content);
    for folder in 0..7 {
        fs::remove_dir_all(content.path(&format!("en/folder-{folder}"))).unwrap();
    }
    write(3, COUNT / 2);
    serve.settle(&content);
    assert_eq!(serve.get("/en/folder-3/page-3/").0, 404);
    same(&serve, &content, "3000 pages");
}
