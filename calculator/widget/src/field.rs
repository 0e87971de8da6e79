//! The fields of the calculator, as what they are about: between a field's
//! name in the HTML, its id there, and the path that a refusal names.

use pricing::Roles;

use crate::props::Props;

/// A field, or a group of fields that are wrong only together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// How many people hold a role, by its place in the role table.
    Role(usize),
    /// All roles together.
    People,
    /// The term.
    Years,
    /// The payment schedule.
    Schedule,
    /// The currency.
    Currency,
    /// The contract's first day.
    Start,
    /// The month of a row of the custom plan, from 0.
    Month(usize),
    /// The share of a row of the custom plan, from 0.
    Share(usize),
    /// The date of a row of the custom plan, from 0.
    Due(usize),
    /// What the custom plan's parts are: `percent` or `amount`.
    Unit,
    /// How many equal parts to make.
    Parts,
    /// The role that people are to leave, by its id.
    MoveFrom,
    /// The role that they are to get.
    MoveTo,
    /// How many people are to move.
    MoveCount,
    /// The custom plan as a whole.
    Plan,
    /// Whether an extra is chosen, by its place on the card: `on` or nothing.
    Extra(usize),
    /// The negotiated discount, in percent.
    Discount,
    /// The customer's name.
    Customer,
    /// What the customer or sales calls this offer.
    Reference,
    /// Something for which the calculator has no field.
    Elsewhere,
}

impl Field {
    /// The field with this name in the HTML.
    pub fn from_name(name: &str, roles: &Roles) -> Option<Self> {
        // A role's own id wins: ids are given by the content.
        if let Some(at) = roles.iter().position(|role| role.id == name) {
            return Some(Self::Role(at));
        }
        match name {
            "years" => Some(Self::Years),
            "schedule" => Some(Self::Schedule),
            "currency" => Some(Self::Currency),
            "start" => Some(Self::Start),
            "discount" => Some(Self::Discount),
            "customer" => Some(Self::Customer),
            "reference" => Some(Self::Reference),
            "plan.unit" => Some(Self::Unit),
            "plan.parts" => Some(Self::Parts),
            "move.from" => Some(Self::MoveFrom),
            "move.to" => Some(Self::MoveTo),
            "move.count" => Some(Self::MoveCount),
            _ => match name.strip_prefix("extras.") {
                Some(at) => at.parse().ok().map(Self::Extra),
                None => Self::of_row(name),
            },
        }
    }

    /// The field that a refusal is about (`headcount.client`, `plan.0.share`).
    pub(crate) fn from_path(path: &str, roles: &Roles) -> Self {
        let role = path.strip_prefix("headcount.");
        let role = role.and_then(|id| roles.iter().position(|role| role.id == id));
        match (path, role) {
            (_, Some(at)) => Self::Role(at),
            ("headcount", None) => Self::People,
            ("years", None) => Self::Years,
            ("schedule", None) => Self::Schedule,
            ("currency", None) => Self::Currency,
            ("start", None) => Self::Start,
            ("plan", None) => Self::Plan,
            ("discount", None) => Self::Discount,
            _ => Self::of_row(path).unwrap_or(Self::Elsewhere),
        }
    }

    fn of_row(path: &str) -> Option<Self> {
        let (row, column) = path.strip_prefix("plan.")?.split_once('.')?;
        let row = row.parse().ok()?;
        match column {
            "month" => Some(Self::Month(row)),
            "share" | "amount" => Some(Self::Share(row)),
            "date" => Some(Self::Due(row)),
            _ => None,
        }
    }

    /// The name in the HTML; of a group, the part of its id.
    pub fn name(self, roles: &Roles) -> String {
        let fixed = match self {
            Self::Role(at) => {
                return roles
                    .iter()
                    .nth(at)
                    .map_or_else(String::new, |role| role.id.clone());
            }
            Self::Month(row) => return numbered("plan.", row, ".month"),
            Self::Share(row) => return numbered("plan.", row, ".share"),
            Self::Due(row) => return numbered("plan.", row, ".date"),
            Self::Extra(at) => return numbered("extras.", at, ""),
            Self::People => "headcount",
            Self::Years => "years",
            Self::Schedule => "schedule",
            Self::Currency => "currency",
            Self::Start => "start",
            Self::Plan => "plan",
            Self::Unit => "plan.unit",
            Self::Parts => "plan.parts",
            Self::MoveFrom => "move.from",
            Self::MoveTo => "move.to",
            Self::MoveCount => "move.count",
            Self::Discount => "discount",
            Self::Customer => "customer",
            Self::Reference => "reference",
            Self::Elsewhere => "elsewhere",
        };
        fixed.to_owned()
    }

    /// The path in a request: `headcount.client`, `plan.0.share`.
    pub fn path(self, roles: &Roles) -> String {
        let mut path = String::new();
        if matches!(self, Self::Role(_)) {
            path.push_str("headcount.");
        }
        path.push_str(&self.name(roles));
        path
    }

    /// The id in the HTML, which no other calculator of the page has.
    pub fn id(self, props: &Props) -> String {
        let mut id = props.id.clone();
        id.push_str(if matches!(self, Self::Role(_)) {
            "-role-"
        } else {
            "-"
        });
        id.push_str(&self.name(&props.roles).replace('.', "-"));
        id
    }

    /// The id of the text that says what is wrong with it.
    pub fn error_id(self, props: &Props) -> String {
        let mut id = self.id(props);
        id.push_str("-error");
        id
    }
}

fn numbered(list: &str, at: usize, part: &str) -> String {
    let mut name = String::from(list);
    name.push_str(&at.to_string());
    name.push_str(part);
    name
}

#[cfg(test)]
mod tests {
    use pricing::Role;

    use super::*;

    fn roles() -> Roles {
        let role = |id: &str| Role {
            id: id.to_owned(),
            name: id.to_owned(),
            paid: true,
        };
        Roles::new(vec![role("team-member"), role("client")])
    }

    #[test]
    fn a_field_is_found_by_the_name_it_has() {
        let fields = [
            Field::Role(1),
            Field::Years,
            Field::Schedule,
            Field::Currency,
            Field::Start,
            Field::Month(0),
            Field::Share(119),
            Field::Due(3),
            Field::Unit,
            Field::Parts,
            Field::MoveFrom,
            Field::MoveTo,
            Field::MoveCount,
            Field::Extra(2),
            Field::Discount,
            Field::Customer,
            Field::Reference,
        ];
        for field in fields {
            assert_eq!(
                Field::from_name(&field.name(&roles()), &roles()),
                Some(field)
            );
        }
        for name in [
            "",
            "headcount",
            "plan",
            "plan.x.month",
            "plan.0",
            "plan.0.due",
            "extras",
            "extras.x",
            "admin",
        ] {
            assert_eq!(Field::from_name(name, &roles()), None, "{name}");
        }
    }

    #[test]
    fn a_refusal_is_shown_where_its_path_leads() {
        let places = [
            ("headcount.client", Field::Role(1)),
            ("headcount", Field::People),
            ("plan", Field::Plan),
            ("plan.3.share", Field::Share(3)),
            ("plan.3.amount", Field::Share(3)),
            ("start", Field::Start),
            ("discount", Field::Discount),
            ("extras", Field::Elsewhere),
            ("headcount.admin", Field::Elsewhere),
        ];
        for (path, field) in places {
            assert_eq!(Field::from_path(path, &roles()), field, "{path}");
        }
    }
}
