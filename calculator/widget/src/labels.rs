//! The names of what is on the rate card, in the reader's language and ready
//! to show: a term is "3 years" here, so that no plural rule is needed later.

/// Names by id. An id without a name is shown as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// A tier's id and its name.
    pub tiers: Vec<(String, String)>,
    /// A schedule's id and its name.
    pub schedules: Vec<(String, String)>,
    /// A term in years and what it is called.
    pub terms: Vec<(u32, String)>,
    /// An extra's id and its name.
    pub extras: Vec<(String, String)>,
}

impl Labels {
    /// The name of a tier.
    pub fn tier<'l>(&'l self, id: &'l str) -> &'l str {
        name(&self.tiers, id)
    }

    /// The name of a payment schedule.
    pub fn schedule<'l>(&'l self, id: &'l str) -> &'l str {
        name(&self.schedules, id)
    }

    /// The name of an extra.
    pub fn extra<'l>(&'l self, id: &'l str) -> &'l str {
        name(&self.extras, id)
    }

    /// What a term is called; its number where it has no name.
    pub fn term(&self, years: u32) -> String {
        let found = self.terms.iter().find(|(known, _)| *known == years);
        found.map_or_else(|| years.to_string(), |(_, name)| name.clone())
    }
}

fn name<'l>(names: &'l [(String, String)], id: &'l str) -> &'l str {
    let found = names.iter().find(|(known, _)| known == id);
    found.map_or(id, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_without_a_name_is_shown_as_it_is() {
        let labels = Labels {
            tiers: vec![("team".into(), "Team".into())],
            terms: vec![(3, "3 years".into())],
            ..Labels::default()
        };
        assert_eq!(labels.tier("team"), "Team");
        assert_eq!(labels.tier("group"), "group");
        assert_eq!(labels.schedule("annual"), "annual");
        assert_eq!(labels.term(3), "3 years");
        assert_eq!(labels.term(2), "2");
    }
}
