//! What every quote is computed from: the content folder, read once, and from
//! it the rate card and the roles.

use std::path::{Path, PathBuf};

use pricing::{RateCard, Roles};

use super::quote::Quote;
use crate::diagnostic::Diagnostic;
use crate::index::{self, Index};
use crate::load::{self, Known, shown};
use crate::translation::history::NoPast;

/// A content folder that was read.
pub struct Content {
    folder: PathBuf,
    has_card: bool,
    index: Result<Index, Vec<Diagnostic>>,
}

/// What a quote is computed from.
pub(super) struct Engine {
    pub index: Index,
    pub card: RateCard,
    pub roles: Roles,
    /// What is doubtful about a rate card that was named for this quote.
    pub warnings: Vec<Diagnostic>,
}

impl Content {
    pub(super) fn read(folder: &Path) -> Self {
        let tree = load::tree(folder, &Known::new());
        Self {
            folder: folder.to_owned(),
            has_card: tree.rate_card.is_some() || tree.rate_card_unread,
            index: index::build(tree, None, &NoPast),
        }
    }

    /// Whether this is that folder.
    pub(super) fn is(&self, folder: &Path) -> bool {
        self.folder == folder
    }

    /// The roles that a headcount may name, unless something is wrong with
    /// them.
    pub(super) fn roles(&self) -> Option<Roles> {
        roles(self.index.as_ref().ok()?, &self.folder).ok()
    }

    /// Takes the rate card and the roles; only what keeps them from being
    /// used is a problem here, `site build` tells the rest.
    pub(super) fn engine(self, arguments: &Quote) -> Result<Engine, Vec<Diagnostic>> {
        let index = self.index?;
        let card = card(&index, &self.folder, self.has_card, arguments);
        match (card, roles(&index, &self.folder)) {
            (Ok((card, warnings)), Ok(roles)) => Ok(Engine {
                index,
                card,
                roles,
                warnings,
            }),
            (card, roles) => {
                let mut problems = card.err().unwrap_or_default();
                problems.extend(roles.err().unwrap_or_default());
                Err(problems)
            }
        }
    }
}

fn card(
    index: &Index,
    folder: &Path,
    has_card: bool,
    arguments: &Quote,
) -> Result<(RateCard, Vec<Diagnostic>), Vec<Diagnostic>> {
    let path = shown(&folder.join("rate-card.toml"));
    let (card, mut problems) = match &arguments.rate_card {
        Some(path) => index::read_card(&load::text(path).map_err(|problem| vec![problem])?),
        None if !has_card => {
            return Err(vec![
                Diagnostic::error("rate-card-missing", format!("there is no `{path}`"))
                    .help("write one, or name a rate card with `--rate-card FILE`"),
            ]);
        }
        None => {
            let own = index.diagnostics.iter().filter(|problem| {
                problem.path() == Some(&path) || problem.code == "file-unreadable"
            });
            (index.card.clone(), own.cloned().collect())
        }
    };
    let Some(card) = card else {
        problems.retain(Diagnostic::is_error);
        return Err(problems);
    };
    // Those of the content's own card are for `site build` to tell.
    problems.retain(|_| arguments.rate_card.is_some());
    Ok((card, problems))
}

/// The roles of the role table. With a mistake in it, or in a translation's,
/// nobody knows who pays, and no quote is better than a wrong one.
fn roles(index: &Index, folder: &Path) -> Result<Roles, Vec<Diagnostic>> {
    let wrong: Vec<Diagnostic> = index
        .diagnostics
        .iter()
        .filter(|problem| problem.code.starts_with("role-") && problem.is_error())
        .cloned()
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let table = index.default_locale().roles.as_ref();
    table.and_then(|(_, table)| table.roles()).ok_or_else(|| {
        vec![
            Diagnostic::error(
                "role-table-missing",
                format!("no page of `{}` has a role table", shown(folder)),
            )
            .help("name the content folder with the billing page: `--content DIR`"),
        ]
    })
}
