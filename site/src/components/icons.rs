//! The icons of components, drawn here. Names are those that Nuxt UI's pages
//! use: a plain word, or words behind a collection's name: `i-heroicons-users`,
//! `i-lucide-file-text`.

use super::{Output, text_prop};
use crate::mdc::Component;

macro_rules! icon {
    ($paths:literal) => {
        icon!("icon", $paths)
    };
    ($class:literal, $paths:literal) => {
        concat!(
            "<svg class=\"",
            $class,
            "\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" ",
            "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" ",
            "stroke-linecap=\"round\" stroke-linejoin=\"round\">",
            $paths,
            "</svg>\n"
        )
    };
}

const BULB: &str = icon!(
    r#"<path d="M8.5 15a6.5 6.5 0 1 1 7 0c-.6.5-1 1.2-1 2h-5c0-.8-.4-1.5-1-2Z"/><path d="M10 20.500h4"/>"#
);
const TRIANGLE: &str =
    icon!(r#"<path d="M12 4 2.8 20h18.400Z"/><path d="M12 10v4.5"/><path d="M12 17.400v.1"/>"#);
const COG: &str = icon!(
    r#"<circle cx="12" cy="12" r="3"/><circle cx="12" cy="12" r="6.5"/><path d="M12 2.500v3M12 18.500v3M2.5 12h3M18.5 12h3M5.3 5.300l2.1 2.100M16.6 16.600l2.1 2.100M18.7 5.300l-2.1 2.100M7.4 16.600l-2.1 2.1"/>"#
);
const CHECK: &str = icon!(r#"<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.7 2.700L16 9.5"/>"#);
const INFO: &str =
    icon!(r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5"/><path d="M12 7.600v.1"/>"#);

const USERS: &str = icon!(
    r#"<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20a6.5 6.5 0 0 1 13 0"/><path d="M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6a6.5 6.5 0 0 1 3.5 5.4"/>"#
);
const ROCKET: &str = icon!(
    r#"<path d="M9 15c0-6 3-10.5 11-11-.5 8-5 11-11 11Z"/><path d="M9.5 10H6l-2.5 3.5L8 14M14 14.5V18l-3.5 2.5L10 16"/><path d="M6.5 17.5 4 20"/><circle cx="15" cy="9" r="1.3"/>"#
);
const DOCUMENT: &str =
    icon!(r#"<path d="M6 3h8l4.5 4.5V21H6Z"/><path d="M14 3v4.5h4.5M9 12.5h6M9 16.5h6"/>"#);
const LINK: &str = icon!(
    r#"<path d="m10 14 4-4"/><path d="m8.5 11-3 3a3.5 3.5 0 0 0 5 5l3-3M15.5 13l3-3a3.5 3.5 0 0 0-5-5l-3 3"/>"#
);
const CALENDAR: &str = icon!(r#"<path d="M4 5.5h16V20H4Z"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>"#);
const CHAT: &str = icon!(r#"<path d="M4 5h16v11h-8.5L7 20v-4H4Z"/><path d="M8 10.5h8"/>"#);
const LOCK: &str =
    icon!(r#"<path d="M5 11h14v9.5H5Z"/><path d="M8 11V7.5a4 4 0 0 1 8 0V11M12 15v2"/>"#);
const STAR: &str = icon!(
    r#"<path d="m12 3.5 2.6 5.4 5.900.8-4.3 4.100 1.100 5.900-5.3-2.900-5.3 2.900 1.100-5.900-4.3-4.100 5.900-.8Z"/>"#
);
// It points onward, wherever that is: the styles turn it around.
const CHEVRON: &str = icon!("icon onward", r#"<path d="m9 5 7 7-7 7"/>"#);

/// What the drawings are called, and the words by which they are found.
const ICONS: &[(&str, &[&str])] = &[
    (BULB, &["lightbulb", "bulb", "tip"]),
    (TRIANGLE, &["warning", "triangle", "danger"]),
    (COG, &["settings", "cog", "gear"]),
    (CHECK, &["check"]),
    (INFO, &["info", "information", "note"]),
    (USERS, &["users", "user", "people", "group"]),
    (ROCKET, &["rocket"]),
    (DOCUMENT, &["document", "file", "page", "book"]),
    (LINK, &["link"]),
    (CALENDAR, &["calendar", "date"]),
    (CHAT, &["chat", "message", "comment"]),
    (LOCK, &["lock", "shield"]),
    (STAR, &["star"]),
    (CHEVRON, &["chevron", "arrow"]),
];

/// The drawing for the words of an icon's name, where there is one.
pub(super) fn known(name: &str) -> Option<&'static str> {
    let words = || name.split(|c: char| !c.is_alphanumeric());
    let elsewhere = words().any(|word| matches!(word, "left" | "up" | "down"));
    ICONS
        .iter()
        .find(|(_, keys)| words().any(|word| keys.contains(&word)))
        .map(|(drawing, _)| *drawing)
        .filter(|drawing| !(elsewhere && *drawing == CHEVRON))
}

/// The plainest name of each drawing.
pub(super) fn names() -> Vec<&'static str> {
    let first = |keys: &[&'static str]| keys.first().copied();
    ICONS.iter().filter_map(|(_, keys)| first(keys)).collect()
}

/// Writes the drawing of a component's `icon`, if it has one that is known.
pub(super) fn put(component: &Component, out: &mut Output) {
    if let Some(drawing) = text_prop(component, "icon").and_then(known) {
        out.html.push_str(drawing.trim_end());
    }
}

/// The drawing for the icon of a callout; the circled i for one that is not
/// known.
pub(super) fn svg(name: &str) -> &'static str {
    known(name).unwrap_or(INFO)
}

/// The kind of callout that an icon stands for.
pub(super) fn kind(name: &str) -> &'static str {
    if name.contains("bulb") {
        "tip"
    } else if name.contains("triangle") {
        "warning"
    } else {
        "note"
    }
}
