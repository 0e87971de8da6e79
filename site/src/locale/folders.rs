//! Which folders of the content are locales. A locale's folder is named by a
//! language tag, and has pages or at least a `locale.ftl`: then all its pages
//! are still shown in the default language.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::load::LocaleFolder;

use super::{PSEUDO, canonical_tag, names};

/// The locales' folders, the default locale's first, the others by tag.
pub(crate) fn choose(
    folders: Vec<LocaleFolder>,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LocaleFolder> {
    // As they are named on the disk, and the locales that they are.
    let mut kept: Vec<(String, LocaleFolder)> = Vec::new();
    for mut folder in folders {
        if folder.pages.is_empty() && folder.words.is_none() && !folder.words_unread {
            continue;
        }
        let name = folder.tag.clone();
        let tag = canonical_tag(&name).filter(|_| !names::is_mistaken(&name));
        let Some(tag) = tag else {
            diagnostics.push(no_tag(&name));
            continue;
        };
        if PSEUDO.iter().any(|it| it.eq_ignore_ascii_case(&tag)) {
            diagnostics.push(reserved(&name));
            continue;
        }
        if let Some((first, _)) = kept.iter().find(|(_, other)| is_same(&other.tag, &tag)) {
            diagnostics.push(twice(first, &name));
            continue;
        }
        folder.tag = tag;
        kept.push((name, folder));
    }
    let mut kept: Vec<LocaleFolder> = kept.into_iter().map(|(_, folder)| folder).collect();
    kept.sort_by_key(|folder| (folder.tag != config.default_locale, folder.tag.clone()));
    if let Some(first) = kept.first()
        && first.tag != config.default_locale
    {
        let message = format!(
            "there is no folder for the default locale `{}`",
            config.default_locale
        );
        diagnostics.push(
            Diagnostic::error("default-locale-missing", message)
                .help("make the folder, or name another `default_locale` in `site.toml`"),
        );
        kept.clear();
    }
    kept
}

/// A folder that would stand in the place of a pseudo-locale.
pub(crate) fn reserved(name: &str) -> Diagnostic {
    let message = format!("the folder `{name}` is named like a language that does not exist");
    Diagnostic::error("locale-reserved", message).help(
        "`site serve` makes `en-XA` and `ar-XB` itself, to show what is cut off or not translated; name the folder otherwise",
    )
}

/// What is wrong with a name that is no language's tag.
pub(crate) fn no_tag(name: &str) -> Diagnostic {
    let message = format!("the folder `{name}` is not named by a language tag");
    let help = match names::meant(name) {
        Some((tag, language)) => format!("name it `{tag}`, which is {language}"),
        None => "name it by a BCP 47 tag, such as `en`, `zh` or `pt-BR`; a folder whose name begins with a dot is left out".to_owned(),
    };
    Diagnostic::error("locale-tag", message).help(help)
}

/// Whether two tags in canonical form are one language: `iw` is what `he` was
/// called before.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one == other || names::of_today(one) == names::of_today(other)
}

fn twice(first: &str, second: &str) -> Diagnostic {
    let today = canonical_tag(second).map_or_else(
        || second.to_owned(),
        |tag| canonical_tag(&names::of_today(&tag)).unwrap_or(tag),
    );
    let language = names::english(&today);
    let message = format!("the folders `{first}` and `{second}` are the same language, {language}");
    Diagnostic::error("locale-twice", message).help(format!(
        "move the pages into one folder, `{today}`; until then `{second}` is left out"
    ))
}
