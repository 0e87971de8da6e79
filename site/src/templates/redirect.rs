//! What stands at an old address of a page: it leads on by itself, without a
//! script, and has a link for readers whose browser does not follow.

use askama::Template;

use super::{Frame, absolute};
use crate::assets::Assets;
use crate::index::{Index, Locale};
use crate::render::address;
use crate::write::OutputFile;

#[derive(Template)]
#[template(path = "redirect.html")]
struct View<'a> {
    frame: Frame<'a>,
    heading: String,
    title: &'a str,
    href: String,
    canonical: String,
    foreign: Option<&'a str>,
}

/// Writes the page `name`, which leads readers of a locale to the page with
/// this title and path; `home` is the locale that has the page.
pub fn redirect(
    index: &Index,
    (locale, home): (&Locale, &Locale),
    assets: &Assets,
    (title, path): (&str, &str),
    name: String,
) -> OutputFile {
    let view = View {
        frame: Frame::new(locale, assets),
        heading: locale.words.get("redirect-title"),
        title,
        href: address(&locale.tag, path),
        canonical: absolute(index, &address(&home.tag, path)),
        foreign: (home.tag != locale.tag).then_some(home.tag.as_str()),
    };
    OutputFile::new(name, view.render().unwrap_or_default().into_bytes())
}
