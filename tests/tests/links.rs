//! Links, anchors, images and redirects, through `site check` and the written
//! site: tables of what is written, what is said of it, and what it becomes
//! with the proposed edit.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::command::Site;
use tests::html::Page;
use tests::tree::{Tree, files};

/// The cells of each row of a table.
pub(crate) fn rows(table: &'static str) -> Vec<Vec<&'static str>> {
    let lines = table.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = |line: &'static str| {
        let inside = line.strip_prefix("| ").and_then(|it| it.strip_suffix('|'));
        let cells = inside.unwrap_or_else(|| panic!("{line}")).split("| ");
        cells.map(str::trim).collect()
    };
    lines.map(cells).collect()
}

pub(crate) fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\ndescription: D\n---\n\n{text}\n")
}

fn moved(title: &str, from: &str) -> String {
    format!("---\ntitle: {title}\ndescription: D\nredirect_from: {from}\n---\n\nText\n")
}

/// Two languages; the second has a page of its own and lacks the others.
fn sound() -> Tree {
    let billing = "## Annual contracts\n\nA[^1]\n\n### The [small]{#print} print\n\n[^1]: A note";
    let contracts = "## 年度合同\n\n### 细则";
    Tree::new()
        .file("site.toml", "base_url = \"https://docs.example.com\"\n")
        .file("en/index.md", page("Home", "Welcome."))
        .file("en/docs/11.billing.md", page("Billing", billing))
        .file(
            "en/docs/Price List.md",
            page("Prices", "## A\n\n## B\n\n## C\n\n## D\n\n## E\n\n## F"),
        )
        .file(
            "en/docs/7.user management/8.roles/1.project-administrator.md",
            page("Project Administrator", "A"),
        )
        .file(
            "en/docs/7.user management/8.roles/2.team_member.md",
            page("Team Member", "A"),
        )
        .file("zh/index.md", page("首页", "请选择。"))
        .file("zh/docs/11.billing.md", page("计费", contracts))
        .file("public/Images/a.png", "a")
        .file("public/images/price list.pdf", "b")
        .file("public/images/terms.pdf", "b")
        .file("public/LICENSE", "c")
}

/// What `site check` says, without what the tree lacks on purpose.
pub(crate) fn report(tree: &Tree) -> Vec<Value> {
    let ran = Site::new("check")
        .option("--content", tree.path(""))
        .args(["--format", "json"])
        .run();
    assert!([0, 1].contains(&ran.status), "{ran}");
    let mut all = ran.json()["diagnostics"].as_array().unwrap().clone();
    all.retain(|it| {
        !["words-missing", "rate-card-missing", "translation-alone"]
            .contains(&it["code"].as_str().unwrap())
    });
    all
}

pub(crate) fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// A file's text with the edits of a diagnostic.
pub(crate) fn edited(text: &str, diagnostic: &Value) -> Option<String> {
    assert_ne!(
        diagnostic["fix"]["certain"],
        Value::Bool(true),
        "{diagnostic}"
    );
    let edits = diagnostic["fix"]["edits"].as_array()?;
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        let range = number(&edit["start"])..number(&edit["end"]);
        text.replace_range(range, edit["text"].as_str().unwrap());
    }
    Some(text)
}

/// Writes what the rows of a table have into `path`, and holds the report
/// against them: the codes, a part of the help, the text with the proposed
/// edit.
#[track_caller]
fn hold(tree: &Tree, path: &str, table: &'static str) {
    let rows = rows(table);
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            row[0].replace(
                '⏎', "
",
            )
        })
        .collect();
    let text = page("Rows", &lines.join("\n\n"));
    tree.write(path, &text);
    let mut said: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    for diagnostic in report(tree) {
        let place = &diagnostic["places"][0];
        let file = place["file"].as_str().unwrap_or_default();
        assert!(file.ends_with(path), "elsewhere: {diagnostic:#}");
        said.entry(number(&place["line"]))
            .or_default()
            .push(diagnostic);
    }
    let mut wrong = Vec::new();
    let mut line = 6;
    for row in &rows {
        let [written, code, help, becomes] = row[..] else {
            panic!("{row:?}");
        };
        let lines = line..line + written.split('⏎').count();
        line = lines.end + 1;
        let all: Vec<Value> = lines
            .clone()
            .filter_map(|line| said.remove(&line))
            .flatten()
            .collect();
        let codes: Vec<&str> = all.iter().map(|it| it["code"].as_str().unwrap()).collect();
        let helps: Vec<&str> = all.iter().filter_map(|it| it["help"].as_str()).collect();
        let fixed = all.iter().find_map(|it| edited(&text, it));
        let fixed = fixed.map(|text| {
            let after: Vec<&str> = text
                .lines()
                .skip(lines.start - 1)
                .take(lines.len())
                .collect();
            after.join("\n")
        });
        if codes.join(" ") != code
            || !helps.join(" ").contains(help)
            || fixed.as_deref().unwrap_or_default() != becomes
        {
            wrong.push(format!("{written}\n    {codes:?} {helps:?}\n    {fixed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn anchors_are_ids_of_the_page_that_a_link_leads_to() {
    hold(&sound(), "en/rows.md", include_str!("../links/anchors.md"));
}

#[test]
fn a_page_that_is_not_translated_has_the_ids_of_the_original() {
    let tree = sound();
    tree.remove("zh/docs/11.billing.md");
    hold(&tree, "zh/rows.md", include_str!("../links/fallback.md"));
}

#[test]
fn an_id_that_is_set_is_the_only_one_of_its_name() {
    let text = "## Terms\n\nThe [terms]{#terms}, [taken]{#content}.\n\n## Terms\n";
    let tree = Tree::new()
        .file(
            "en/index.md",
            page(
                "Home",
                &format!("{text}\n[a](#terms) [b](#terms-2) [c](#terms-3)"),
            ),
        )
        .file(
            "zh/index.md",
            page("首页", "## 条款\n\n文\n\n## 条款\n\n[c](#terms-3)"),
        );
    let out = Tree::new();
    let ran = Site::build(&tree.path(""), &out.path("")).run().exits(0);
    ran.complains_of(["id-twice", "`content`"]);
    let ids = |path: &str| {
        let page = Page::parse(&out.read(path));
        let ids = page.attributes("article [id]", "id");
        ids.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ids("en/index.html"), ["terms-2", "terms", "terms-3"]);
    assert_eq!(ids("zh/index.html"), ["terms-2", "terms-3"]);
}

#[test]
fn a_path_that_differs_is_explained() {
    hold(&sound(), "en/rows.md", include_str!("../links/paths.md"));
}

#[test]
fn a_link_without_an_address_says_which_one() {
    let tree = sound();
    tree.write("en/twin.md", page("Twins", "A"));
    tree.write("en/twin2.md", page("Twins", "A"));
    hold(&tree, "en/rows.md", include_str!("../links/empty.md"));
}

#[test]
fn an_old_address_leads_on() {
    let tree = Tree::new()
        .file("site.toml", "base_url = \"https://docs.example.com\"\n")
        .file("en/index.md", page("Home", "A"))
        .file(
            "en/docs/billing.md",
            moved(
                "Billing & more",
                "[/docs/pricing/, \"/Old page\", /en/costs, /x.html]",
            ),
        )
        .file("en/docs/team.md", moved("Team", "/docs/people"))
        .file("zh/index.md", page("首页", "[一](/docs/people)"))
        .file("zh/docs/team.md", moved("团队", "/docs/ren"))
        .file("zh/docs/pricing.md", page("价格", "文"));
    let out = Tree::new();
    let ran = Site::build(&tree.path(""), &out.path(""))
        .args(["--keep-going"])
        .run()
        .exits(1);
    // The translated page says itself where it was.
    ran.complains_of(["broken-link", "`/docs/people`", "1 error"]);
    assert_eq!(
        out.read("_redirects"),
        "/en/Old%20page /en/docs/billing/ 301\n\
         /en/costs /en/docs/billing/ 301\n\
         /en/docs/people /en/docs/team/ 301\n\
         /en/docs/pricing /en/docs/billing/ 301\n\
         /en/x.html /en/docs/billing/ 301\n\
         /zh/Old%20page /zh/docs/billing/ 301\n\
         /zh/costs /zh/docs/billing/ 301\n\
         /zh/docs/ren /zh/docs/team/ 301\n\
         /zh/x.html /zh/docs/billing/ 301\n"
    );
    for (path, lang, to, canonical) in [
        (
            "en/docs/pricing/index.html",
            None,
            "/en/docs/billing/",
            "/en/docs/billing/",
        ),
        ("en/x.html", None, "/en/docs/billing/", "/en/docs/billing/"),
        (
            "zh/costs/index.html",
            Some("en"),
            "/zh/docs/billing/",
            "/en/docs/billing/",
        ),
        (
            "zh/docs/ren/index.html",
            None,
            "/zh/docs/team/",
            "/zh/docs/team/",
        ),
    ] {
        let page = Page::parse(&out.read(path));
        let refresh = page.one("meta[http-equiv=refresh]");
        assert_eq!(
            refresh.attr("content"),
            Some(format!("0; url={to}").as_str()),
            "{path}"
        );
        assert_eq!(
            page.attributes("meta[name=robots]", "content"),
            ["noindex"],
            "{path}"
        );
        assert_eq!(
            page.attributes("link[rel=canonical]", "href"),
            [format!("https://docs.example.com{canonical}")],
            "{path}"
        );
        let link = page.one("main a");
        assert_eq!(
            (link.attr("href"), link.attr("lang")),
            (Some(to), lang),
            "{path}"
        );
        let script = "script:not([src^='/assets/theme-'])";
        assert!(page.all(script).is_empty(), "{path}");
        assert!(!page.text("main h1").is_empty(), "{path}");
    }
    assert!(out.read("zh/docs/pricing/index.html").contains("价格"));
    // An old address that is no more is removed like any other file.
    tree.write("en/docs/team.md", page("Team", "A"));
    Site::build(&tree.path(""), &out.path(""))
        .args(["--keep-going"])
        .run()
        .exits(1);
    assert!(!files(&out.path("")).contains_key("en/docs/people/index.html"));
}

#[test]
fn an_address_has_one_page_or_one_redirect() {
    let place = |it: &Value, at: usize| {
        let place = &it["places"][at];
        let file = place["file"].as_str().unwrap_or_default();
        let name = file.rsplit('/').next().unwrap_or_default();
        format!("{name}:{}:{}", place["line"], place["column"])
    };
    for row in rows(include_str!("../links/redirects.md")) {
        let [from, code, says, first, second] = row[..] else {
            panic!("{row:?}");
        };
        let tree = Tree::new()
            .file("site.toml", "base_url = \"https://docs.example.com\"\n")
            .file("en/index.md", page("Home", "A"))
            .file("en/docs/billing.md", moved("Billing", from))
            .file("en/docs/team.md", moved("Team", "/docs/people"))
            .file("zh/index.md", page("首页", "文"));
        let said = report(&tree);
        if code.is_empty() {
            assert!(said.is_empty(), "{from}: {said:#?}");
            continue;
        }
        assert_eq!(said.len(), 1, "{from}: {said:#?}");
        let it = &said[0];
        assert_eq!(
            (it["code"].as_str(), it["severity"].as_str()),
            (Some(code), Some("error")),
            "{from}"
        );
        assert!(
            it["message"].as_str().unwrap().contains(says),
            "{from}: {it:#}"
        );
        assert_eq!(place(it, 0), first, "{from}");
        if !second.is_empty() {
            assert_eq!(place(it, 1), second, "{from}");
        }
    }
}

#[test]
fn a_link_to_an_old_address_is_told_the_new_one() {
    let tree = sound();
    tree.write(
        "en/plans.md",
        moved("Plans", "[/docs/Old_plans, /prices.html]"),
    );
    hold(&tree, "en/rows.md", include_str!("../links/redirected.md"));
    let out = Tree::new();
    tree.edit("en/rows.md", |text| text.replace("#x", ""));
    Site::build(&tree.path(""), &out.path("")).run().exits(0);
    let page = Page::parse(&out.read("en/rows/index.html"));
    assert_eq!(
        page.attributes("article a", "href"),
        [
            "/en/plans/",
            "/en/plans/",
            "/zh/plans/?x",
            "/en/plans/",
            "/en/plans/"
        ]
    );
}

#[test]
fn file_names_are_those_of_nuxt_content() {
    let rows = [
        ("index.md", "/en/"),
        ("docs/1.index.md", "/en/docs/"),
        ("docs/11.billing.md", "/en/docs/billing/"),
        (
            "docs/7.user management/8.roles/2.team-member.md",
            "/en/docs/user-management/roles/team-member/",
        ),
        (
            "docs/7.user management/8.roles/3.Project Administrator.md",
            "/en/docs/user-management/roles/project-administrator/",
        ),
        ("docs/2.Über uns.md", "/en/docs/über-uns/"),
        ("docs/3.计费.md", "/en/docs/计费/"),
        ("docs/v2.0 notes.md", "/en/docs/v2.0-notes/"),
        ("docs/4.v1.5.md", "/en/docs/v1.5/"),
        ("API/Index.md", "/en/api/"),
        ("2024/plans.md", "/en/2024/plans/"),
    ];
    let tree = Tree::new()
        .file(
            "en/docs/_dir.yml",
            "title: The docs\nicon: book\nnavigation:\n  title: X\n",
        )
        .file(
            "en/docs/7.user management/_dir.yml",
            "title: 'People: all'\n",
        )
        .file("en/docs/7.user management/8.roles/_dir.yml", "icon: x\n");
    for (file, _) in rows {
        tree.write(
            &format!("en/{file}"),
            page(file.rsplit('/').next().unwrap(), "A"),
        );
    }
    let out = Tree::new();
    Site::build(&tree.path(""), &out.path("")).run().exits(0);
    let written = files(&out.path(""));
    for (file, address) in rows {
        let name = format!("{}index.html", address.trim_start_matches('/'));
        assert!(written.contains_key(&name), "{file}: no {name}");
    }
    let role = "en/docs/user-management/roles/team-member/index.html";
    let navigation = Page::parse(&out.read(role));
    let shown = navigation.text(".menu nav");
    for title in ["The docs", "People: all", "Roles"] {
        assert!(shown.contains(title), "no {title} in {shown}");
    }
    // In the order of the numbers; then the rest.
    let order = [
        "2.Über uns.md",
        "3.计费.md",
        "4.v1.5.md",
        "People: all",
        "11.billing.md",
        "v2.0 notes.md",
    ];
    let places: Vec<_> = order.iter().map(|title| shown.find(title)).collect();
    assert!(
        places.is_sorted() && places[0].is_some(),
        "{places:?} in {shown}"
    );
    for (one, other) in [
        ("docs/index.md", "docs/1.index.md"),
        ("docs/Billing.md", "docs/11.billing.md"),
        (
            "docs/user-management/roles/team member.md",
            "docs/7.user management/8.roles/2.team-member.md",
        ),
        ("docs.md", "docs/1.index.md"),
    ] {
        tree.write(&format!("en/{one}"), page("A", "A"));
        let ran = Site::build(&tree.path(""), &out.path("dist"))
            .run()
            .exits(1);
        ran.complains_of(["path-twice", one, other]);
        tree.remove(&format!("en/{one}"));
    }
}
