//! What is at an address of the live site: the same as in the folder that
//! `site build` writes, made when it is asked for.

use std::sync::Arc;

use percent_encoding::percent_decode_str;

use crate::render::{NOT_FOUND, ROOT, desk, embed, headers, not_found_file, page_at};
use crate::templates;

use super::live::{Html, Live};
use super::review;
use super::state::State;

/// What is at an address.
pub(super) enum At {
    /// A page of the site, by its locale and path.
    Page(String, String),
    /// A file, by its name.
    File(String, Arc<[u8]>),
    /// The same address with a slash at its end.
    Folder,
    /// Nothing; the answer is that of this locale.
    Nothing(Option<Arc<[u8]>>),
    /// There is no site yet.
    NoSite,
}

/// Looks.
pub(super) fn look(state: Option<&State>, address: &str) -> At {
    let Some(state) = state else {
        return At::NoSite;
    };
    let path = percent_decode_str(address.trim_start_matches('/')).decode_utf8_lossy();
    if let Some(found) = find(state, &path) {
        return found;
    }
    let folder = path.trim_end_matches('/');
    let page = match folder {
        "" => ROOT.to_owned(),
        folder => format!("{folder}/{ROOT}"),
    };
    match find(state, &page) {
        Some(_) if !address.ends_with('/') => At::Folder,
        Some(found) => found,
        None => {
            let tag = path.split('/').next().unwrap_or_default();
            At::Nothing(Some(not_found(state, tag)))
        }
    }
}

/// The file with that path.
fn find(state: &State, path: &str) -> Option<At> {
    let file = |bytes: &Arc<[u8]>| Some(At::File(path.to_owned(), Arc::clone(bytes)));
    let index = &state.index;
    if let Some(asset) = state.assets().file(path) {
        return file(&asset.bytes);
    }
    let cards = &mut index.earlier_cards.iter();
    if let Some(card) = cards.find(|it| it.file.path == path) {
        return file(&card.file.bytes);
    }
    if path == NOT_FOUND {
        return file(&templates::not_found_anywhere(index, state.assets()).bytes);
    }
    if path == ROOT {
        return file(&templates::root(index, state.assets()).bytes);
    }
    let (tag, below) = path.split_once('/').unwrap_or((path, ""));
    if let Some(locale) = index.locale(tag) {
        let page = below.strip_suffix(ROOT).map(|folder| format!("/{folder}"));
        // The home's path is a slash, and the others end with none.
        let page = page.filter(|page| page.ends_with('/')).map(|page| {
            let path = page.trim_end_matches('/');
            if path.is_empty() {
                "/".to_owned()
            } else {
                path.to_owned()
            }
        });
        if let Some(page) = page
            && page_at(index, locale, &page).is_some()
        {
            return Some(At::Page(tag.to_owned(), page));
        }
        if path == desk::path(tag) {
            return desk::file(index, locale).and_then(|it| file(&it.bytes));
        }
        if path == not_found_file(tag) {
            return file(&not_found(state, tag));
        }
    }
    if let Some(list) = state.list(path) {
        return file(&list.bytes);
    }
    if headers::path(index).as_deref() == Some(path) {
        return file(&headers::file(index)?.bytes);
    }
    if path.starts_with("embed/")
        && let Some(part) = embed::file(index, state.assets(), path)
    {
        return file(&part.bytes);
    }
    if let Some(redirect) = state.redirect(path) {
        return file(&redirect.bytes);
    }
    let public = &index.public;
    let at = public
        .binary_search_by(|it| it.path.as_str().cmp(path))
        .ok()?;
    file(&public.get(at)?.bytes)
}

fn not_found(state: &State, tag: &str) -> Arc<[u8]> {
    let index = &state.index;
    let page = match index.locale(tag) {
        Some(locale) => templates::not_found(index, locale, state.assets()),
        None => templates::not_found_anywhere(index, state.assets()),
    };
    page.bytes
}

/// The page at an address as it is now, rendered.
pub(super) fn page(live: &Live, address: &str) -> Option<Html> {
    if address.starts_with(review::ROOT) {
        let state = live.state();
        let html = state.as_ref().and_then(|it| review::html(it, address));
        return html.map(|html| Html::new(&html));
    }
    let at = look(live.state().as_ref(), address);
    match at {
        At::Page(tag, path) => live.page(&tag, &path),
        _ => None,
    }
}
