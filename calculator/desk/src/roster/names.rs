//! What roles and the column of roles are called, in every language of the
//! site. Names are compared in their loose form and otherwise whole: what is
//! only like a role's name is not taken for it.

use pricing::Roles;

use super::fold::fold;

/// The names of roles and of their column, in their loose form.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Sorted. A name that several roles have stands for none of them.
    roles: Vec<(String, Option<usize>)>,
    headers: Vec<String>,
    /// The longest name, in bytes.
    longest: usize,
}

impl Names {
    /// `others` are the roles' names in all languages, by id; `headers` what
    /// the column of roles is called. The page's own names win: there, a name
    /// means what its readers mean by it.
    pub fn new(roles: &Roles, others: &[(String, Vec<String>)], headers: &[String]) -> Self {
        let mut names = Self {
            headers: headers.iter().map(|header| fold(header)).collect(),
            ..Self::default()
        };
        for (at, role) in roles.iter().enumerate() {
            names.add(&role.name, at, true);
            names.add(&role.id, at, true);
        }
        let own = names.roles.clone();
        for (id, spellings) in others {
            let Some(at) = roles.iter().position(|role| role.id == *id) else {
                continue;
            };
            for name in spellings {
                let folded = fold(name);
                if !own.iter().any(|(known, _)| *known == folded) {
                    names.add(name, at, false);
                }
            }
        }
        names.longest = names
            .roles
            .iter()
            .map(|(name, _)| name.len())
            .max()
            .unwrap_or(0);
        names
    }

    fn add(&mut self, name: &str, role: usize, first_wins: bool) {
        let folded = fold(name);
        if folded.is_empty() {
            return;
        }
        match self.place(&folded) {
            Ok(at) => {
                if let Some((_, known)) = self.roles.get_mut(at)
                    && *known != Some(role)
                    && !first_wins
                {
                    *known = None;
                }
            }
            Err(at) => self.roles.insert(at, (folded, Some(role))),
        }
    }

    fn place(&self, folded: &str) -> Result<usize, usize> {
        self.roles
            .binary_search_by(|(known, _)| known.as_str().cmp(folded))
    }

    /// The role with this name, if it is one's.
    pub(super) fn role(&self, text: &str) -> Option<usize> {
        // No letter becomes shorter than a sixth; most texts are no names, and
        // long ones are not looked at.
        if text.len() > self.longest.saturating_mul(6).saturating_add(16) {
            return None;
        }
        let folded = fold(text);
        let found = |name: &str| self.roles.get(self.place(name).ok()?)?.1;
        // In some languages several of them have an s.
        found(&folded).or_else(|| found(folded.strip_suffix('s')?))
    }

    /// Whether a column of this name has the roles.
    pub(super) fn is_header(&self, text: &str) -> bool {
        let folded = fold(text);
        !folded.is_empty() && self.headers.contains(&folded)
    }
}

#[cfg(test)]
mod tests {
    use pricing::Role;

    use super::*;

    fn names() -> Names {
        let role = |id: &str, name: &str| Role {
            id: id.to_owned(),
            name: name.to_owned(),
            paid: true,
        };
        let roles = Roles::new(vec![
            role("team-member", "Team Member"),
            role("client", "Client"),
        ]);
        let texts = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let others = [
            (
                "team-member".to_owned(),
                texts(&["Miembro", "Gast", "Client"]),
            ),
            ("client".to_owned(), texts(&["Gast", "客户", "—"])),
            ("gone".to_owned(), texts(&["Gone"])),
        ];
        Names::new(&roles, &others, &texts(&["role", "access level", "·"]))
    }

    #[test]
    fn a_role_is_known_by_any_of_its_names() {
        let names = names();
        for (text, role) in [
            ("Team Member", Some(0)),
            ("team_members", Some(0)),
            ("MIEMBROS", Some(0)),
            ("team-member", Some(0)),
            ("客户", Some(1)),
            ("Client", Some(1)),
            // In two languages, of two roles.
            ("Gast", None),
            ("Gone", None),
            ("Team", None),
            ("Team member admin", None),
            ("s", None),
            ("", None),
            ("—", None),
            (&"x".repeat(10_000), None),
        ] {
            assert_eq!(names.role(text), role, "{text}");
        }
    }

    #[test]
    fn a_header_is_known_by_any_of_its_names() {
        let names = names();
        for header in ["Role", "RÔLE", "access-level", "Ａｃｃｅｓｓ Level:"] {
            assert!(names.is_header(header), "{header}");
        }
        for text in ["", "·", "Roles of people", "Name"] {
            assert!(!names.is_header(text), "{text}");
        }
    }
}
