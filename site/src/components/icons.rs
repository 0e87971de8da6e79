//! The icons of callouts, drawn here. Names are those that Nuxt UI's pages
//! use: a plain word, or `i-heroicons-` and a word.

macro_rules! icon {
    ($paths:literal) => {
        concat!(
            "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" ",
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

/// The drawing for an icon's name; the circled i for one that is not known.
pub(super) fn svg(name: &str) -> &'static str {
    let has = |part: &str| name.contains(part);
    if has("light") && has("bulb") || has("tip") {
        BULB
    } else if has("triangle") || has("warning") || has("danger") {
        TRIANGLE
    } else if has("cog") || has("gear") || has("settings") {
        COG
    } else if has("check") {
        CHECK
    } else {
        INFO
    }
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
