//! The kinds of users, as the role table of the billing page lists them. The
//! table is read elsewhere; this only holds what it says.

/// A kind of user.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Role {
    /// What requests call it, such as `team-member`.
    pub id: String,
    /// What people call it, in the language of the table it came from.
    pub name: String,
    /// Whether each of its people takes a paid seat.
    pub paid: bool,
}

/// All roles, in the order of the table.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// Roles in the order of their table. Their ids are expected to differ;
    /// of two equal ones the first counts.
    pub fn new(roles: Vec<Role>) -> Self {
        Self(roles)
    }

    /// In the order of the table.
    pub fn iter(&self) -> std::slice::Iter<'_, Role> {
        self.0.iter()
    }

    /// The role with this id.
    pub fn get(&self, id: &str) -> Option<&Role> {
        self.iter().find(|role| role.id == id)
    }
}

impl<'a> IntoIterator for &'a Roles {
    type Item = &'a Role;
    type IntoIter = std::slice::Iter<'a, Role>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
