//! `site.toml`: where the site will live and whom its readers can reach.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Source};
use crate::locale::canonical_tag;
use crate::nearest::nearest;

/// The site's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where the site is published, without a slash at the end.
    pub base_url: String,
    /// The locale that is the source of every translation.
    pub default_locale: String,
    /// The address that estimates and footers lead to.
    pub contact: String,
    /// Who sells: what quotes name as their party, in every language. Without
    /// it the site's name stands there.
    pub company: Option<String>,
    /// Where a page's file can be edited: the file's path below the content
    /// folder follows.
    pub edit_url: Option<String>,
    /// The billing portal.
    pub portal: Option<String>,
    /// Whether pages that were opened once can be read without a network.
    pub offline: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            base_url: "http://127.0.0.1:8080".to_owned(),
            default_locale: "en".to_owned(),
            contact: "enterprise@blue.cc".to_owned(),
            company: None,
            edit_url: None,
            portal: None,
            offline: true,
        }
    }
}

const KEYS: &[&str] = &[
    "base_url",
    "default_locale",
    "contact",
    "company",
    "edit_url",
    "portal",
    "offline",
];

/// Reads `site.toml`; what is missing has its default.
pub fn read(source: Option<&Arc<Source>>) -> (Config, Vec<Diagnostic>) {
    let mut config = Config::default();
    let mut problems = Vec::new();
    let Some(source) = source else {
        problems.push(
            Diagnostic::warning("site-toml-missing", "there is no `site.toml` in the content folder")
                .help("the defaults are used; write one with `base_url = \"https://…\"` before you publish"),
        );
        return (config, problems);
    };
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        problems.push(
            Diagnostic::error(
                "site-toml-syntax",
                format!("`site.toml` is not TOML: {}", error.message()),
            )
            .at(source, error.span().unwrap_or(0..0), ""),
        );
    }
    for (key, value) in table.get_ref() {
        let name: &str = key.get_ref();
        let Some(known) = KEYS.iter().find(|known| **known == name) else {
            let problem = Diagnostic::warning(
                "site-toml-key",
                format!("`{name}` is not a key of `site.toml`"),
            )
            .at(source, key.span(), "ignored");
            problems.push(match nearest(name, KEYS.iter().copied()) {
                Some(nearest) => problem
                    .help(format!("write `{nearest}`"))
                    .propose(key.span(), nearest),
                None => problem.help(format!("known keys: {}", KEYS.join(", "))),
            });
            continue;
        };
        match value.get_ref() {
            DeValue::Boolean(yes) if *known == "offline" => config.offline = *yes,
            _ if *known == "offline" => {
                problems.push(bad(
                    source,
                    known,
                    value.span(),
                    "true or false, without quotes",
                ));
            }
            DeValue::String(text) => {
                if let Err(expected) = set(&mut config, known, text.trim()) {
                    problems.push(bad(source, known, value.span(), expected));
                }
            }
            _ => problems.push(bad(source, known, value.span(), "text in quotes")),
        }
    }
    (config, problems)
}

fn set(config: &mut Config, key: &str, text: &str) -> Result<(), &'static str> {
    let web = text.starts_with("https://") || text.starts_with("http://");
    match key {
        "base_url" if web => text.trim_end_matches('/').clone_into(&mut config.base_url),
        "base_url" => return Err("an address such as \"https://docs.example.com\""),
        "default_locale" => {
            config.default_locale = canonical_tag(text).ok_or("a language tag such as \"en\"")?;
        }
        "contact" if text.contains('@') => text.clone_into(&mut config.contact),
        "contact" => return Err("an e-mail address"),
        "company" if text.is_empty() => return Err("a name, or leave the line out"),
        "company" => config.company = Some(text.to_owned()),
        "edit_url" if web => config.edit_url = Some(text.trim_end_matches('/').to_owned()),
        "edit_url" => return Err("an address such as \"https://example.com/edit/content\""),
        _ if web => config.portal = Some(text.to_owned()),
        _ => return Err("an address such as \"https://billing.example.com\""),
    }
    Ok(())
}

fn bad(source: &Arc<Source>, key: &str, span: Range<usize>, expected: &str) -> Diagnostic {
    Diagnostic::error("site-toml-value", format!("`{key}` cannot be this"))
        .at(source, span, "")
        .help(format!("write {expected}"))
}
