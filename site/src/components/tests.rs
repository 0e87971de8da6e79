//! Components within a line of text, and the names that they go by.

use std::ops::Range;

use super::*;
use crate::yaml::Value;

/// What a component becomes in a line, and the codes of what is said of it;
/// nothing for one that cannot stand there.
fn inline(name: &str, props: &[(&str, &str)], text: &str) -> Option<(String, Vec<&'static str>)> {
    let nowhere: Range<usize> = 0..0;
    let node = |text: &str| Node {
        value: Value::Text(text.to_owned()),
        span: nowhere.clone(),
    };
    let component = Component {
        name: name.to_owned(),
        name_span: nowhere.clone(),
        props: props
            .iter()
            .map(|(key, value)| (node(key), node(value)))
            .collect(),
        span: nowhere.clone(),
    };
    let (mut html, mut diagnostics) = (String::new(), Vec::new());
    let mut out = Output {
        html: &mut html,
        slots: &mut Vec::new(),
        links: &mut Vec::new(),
        calculators: &mut Vec::new(),
        rate_cards: &mut Vec::new(),
        diagnostics: &mut diagnostics,
        words: &Words::built_in(),
        source: &Source::new("page.md", ""),
    };
    let written = open_inline(&component, &mut out);
    if written {
        out.html.push_str(text);
        close_inline(&component, &mut out);
    }
    assert!(written || html.is_empty());
    let codes = diagnostics.iter().map(|problem| problem.code).collect();
    written.then_some((html, codes))
}

#[test]
fn badges_buttons_and_videos_stand_in_a_line() {
    let there = ("to", "https://portal.example");
    let cases: [(_, &[_], _, _, &[_]); 7] = [
        (
            "badge",
            &[("type", "tip")],
            "New",
            "<span class=\"badge badge-tip\">New</span>",
            &[],
        ),
        (
            "UBadge",
            &[("label", "N")],
            "",
            "<span class=\"badge badge-neutral\">N</span>",
            &[],
        ),
        (
            "badge",
            &[("type", "tipp")],
            "New",
            "<span class=\"badge badge-neutral\">New</span>",
            &["prop-value"],
        ),
        (
            "button",
            &[there],
            "Open",
            "<a class=\"button button-solid\" href=\"https://portal.example\">Open</a>",
            &[],
        ),
        (
            "button",
            &[there],
            "",
            "<a class=\"button button-solid\" href=\"https://portal.example\"></a>",
            &["prop-missing"],
        ),
        (
            "video",
            &[("src", "https://v.example/a.mp4")],
            "",
            "<video controls muted playsinline preload=\"none\"><source src=\"https://v.example/a.mp4\"></video>",
            &[],
        ),
        (
            "youtube",
            &[("id", "a")],
            "",
            "<span class=\"video-link\"><a href=\"https://www.youtube.com/watch?v=a\">Watch the video on youtube.com</a></span>",
            &[],
        ),
    ];
    for (name, props, text, html, codes) in cases {
        assert_eq!(
            inline(name, props, text),
            Some((html.to_owned(), codes.to_vec())),
            "{name} {props:?}"
        );
    }
    assert_eq!(inline("card", &[], "text"), None);
    assert_eq!(inline("nothing", &[], "text"), None);
}

#[test]
fn names_are_known_in_the_ways_that_nuxt_writes_them() {
    for (written, name) in [
        ("card-group", "card-group"),
        ("CardGroup", "card-group"),
        ("cardGroup", "card-group"),
        ("u-card-group", "card-group"),
        ("UCardGroup", "card-group"),
        ("Card-Group", "card-group"),
        ("u-", "u-"),
        ("ul", "ul"),
    ] {
        assert_eq!(canonical_name(written), name, "{written}");
    }
}
