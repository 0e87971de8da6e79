//! `site status`: where each language stands, its thresholds and its dashboard.

use tests::command::Site;

use crate::translations::{change_prices, repository, site, status};

#[test]
fn status_counts_and_lists() {
    let tree = repository();
    change_prices(&tree);
    let row = status(&tree);
    let count = |key: &str| row[key].as_i64().unwrap();
    assert_eq!(row["locale"], "de");
    assert_eq!(
        [
            "pages",
            "translated",
            "stale",
            "missing",
            "unstamped",
            "differing",
            "percent"
        ]
        .map(count),
        [3, 2, 1, 1, 0, 0, 33]
    );
    // "More", "D", "More text." and the two sections.
    assert_eq!(count("words_to_translate"), 4 + 6 + 3);
    let todo: Vec<(&str, &str)> = row["todo"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["path"].as_str().unwrap(), it["state"].as_str().unwrap()))
        .collect();
    assert_eq!(todo, [("/docs/more", "missing"), ("/prices", "stale")]);
    assert_eq!(
        row["todo"][1]["changed"],
        serde_json::json!(["Who pays", "How"])
    );
    let file = row["todo"][0]["file"].as_str().unwrap();
    assert!(file.ends_with("content/de/docs/7.more.md"), "{file}");
    let table = site(&tree, "status").run().exits(0).stdout;
    let line = table.lines().find(|it| it.starts_with("de")).unwrap();
    let cells: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(
        cells,
        ["de", "Deutsch", "2/3", "1", "1", "·", "·", "13", "·", "33%"]
    );
}

#[test]
fn status_has_thresholds() {
    let tree = repository();
    change_prices(&tree);
    let ran = |require: &str| site(&tree, "status").args(["--require", require]).run();
    ran("de=33").exits(0);
    ran("de=34")
        .exits(1)
        .complains_of(["de is translated to 33%, and 34% is required"]);
    ran("all=90,de=10").exits(0);
    ran("all=90").exits(1);
    for (wrong, says) in [
        ("de", "`de=100`"),
        ("de=101", "no requirement"),
        ("dd=3", "write `de`"),
        ("en=100", "translated from"),
    ] {
        let said = ran(wrong).exits(2).stderr;
        assert!(
            said.contains(says) || said.contains("requirement"),
            "{said}"
        );
    }
}

#[test]
fn the_dashboard_needs_no_other_file() {
    let tree = repository();
    change_prices(&tree);
    let html = site(&tree, "status")
        .args(["--html", "--files", "https://example.com/blob/main/"])
        .run()
        .exits(0)
        .stdout;
    for part in [
        "<bdi lang=\"de\">Deutsch</bdi>",
        "https://example.com/blob/main/",
        "33%",
        "changed: Who pays, How",
    ] {
        assert!(html.contains(part), "{part}");
    }
    for part in ["<script", "<link", "src=", "url("] {
        assert!(!html.contains(part), "{part}");
    }
}

/// The project's own content is what it asks of others.
#[test]
fn the_content_is_complete_and_current_in_every_language() {
    let rows = Site::new("status")
        .args(["--json", "--require", "all=100"])
        .run()
        .exits(0);
    let rows = rows.json();
    for row in rows["locales"].as_array().unwrap() {
        assert_eq!(row["percent"], 100, "{row}");
        assert_eq!(row["todo"], serde_json::json!([]), "{row}");
        assert_eq!(row["interface_missing"], serde_json::json!([]), "{row}");
        assert_eq!(row["unstamped"], 0, "{row}");
    }
}
