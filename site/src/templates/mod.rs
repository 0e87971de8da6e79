//! The HTML around the text: one page kind a file, with its template beside
//! it. Templates escape what they are given; only bodies and navigation, which
//! were written by the generator itself, go in as they are.

mod not_found;
mod offline;
mod page;
mod redirect;
mod review;
mod root;
mod status;

pub use not_found::{not_found, not_found_anywhere};
pub use offline::offline;
pub use page::{Entry, LanguageLink, PageParts, page};
pub use redirect::redirect;
pub(crate) use review::{review, review_address, review_list};
pub use root::root;
pub use status::status;

use crate::index::{Index, Locale};
use crate::render::headers;

/// What every page's head and frame needs.
struct Frame<'a> {
    tag: &'a str,
    direction: &'static str,
    site_name: String,
    home: String,
    stylesheet: &'a str,
    icon: &'a str,
    theme: &'a str,
    policy: String,
    reload_script: Option<&'static str>,
}

impl<'a> Frame<'a> {
    /// The same for a page with a calculator.
    fn with_calculator(self) -> Self {
        Self {
            policy: headers::policy(true),
            ..self
        }
    }

    fn new(locale: &'a Locale, assets: &'a crate::assets::Assets) -> Self {
        Self {
            tag: &locale.tag,
            direction: direction(locale),
            site_name: locale.words.get("site-name"),
            home: crate::render::address(&locale.tag, "/"),
            stylesheet: assets.stylesheet(),
            icon: assets.icon(),
            theme: assets.theme_script(),
            // What an edit adds while a page is looked at must run in it.
            policy: headers::policy(assets.reloads()),
            reload_script: assets.reloads().then_some(crate::assets::RELOAD_PATH),
        }
    }
}

/// `rtl` only where the locale's own words say so.
pub(crate) fn direction(locale: &Locale) -> &'static str {
    if locale.words.get("direction").trim() == "rtl" {
        "rtl"
    } else {
        "ltr"
    }
}

/// A locale's name in its own language.
fn native_name(locale: &Locale) -> String {
    locale
        .words
        .own("native-name")
        .unwrap_or_else(|| locale.tag.clone())
}

/// The absolute address of a path.
fn absolute(index: &Index, path: &str) -> String {
    format!("{}{path}", index.config.base_url)
}
