//! What surrounds the calculator: counting people from a list, scenarios,
//! budgets, everything that is sent or printed, and what sales people use. A
//! page downloads it when a reader first opens one of these, so it is a module
//! of its own beside the calculator, without Yew: it makes texts and HTML, and
//! the scripts in `js/` put them into the page.
//!
//! Inputs arrive as links ([`widget::share`]), so that the calculator and the
//! desk agree on nothing but that text. Prices come from [`pricing`] and are
//! written by [`widget::Format`], as in the calculator.
//!
//! Invariant: nothing here knows the page, the clock or the browser's storage;
//! what time it is, is handed in. Only [`edge`] touches JavaScript's types.

mod budget;
mod calendar;
pub mod csv;
mod document;
mod document_tables;
#[cfg(target_arch = "wasm32")]
pub mod edge;
mod mail;
pub mod markup;
mod notice;
mod present;
pub mod roster;
mod sales;
mod scenarios;
mod scenarios_rows;
#[cfg(test)]
mod scenarios_tests;
mod send;
mod text;
mod text_tables;
pub mod words;

use widget::{Answer, Props, State, share};

pub use budget::{BudgetAsked, BudgetShown};
pub use present::Presented;
pub use scenarios::Scenario;
pub use send::Given;
pub use words::DeskWords;

/// What is known of the calculator that it surrounds.
#[derive(Clone, Debug)]
pub struct Desk {
    /// What the calculator was given.
    pub props: Props,
    /// The desk's own words.
    pub words: DeskWords,
}

/// Inputs and what they cost.
#[derive(Clone, Debug)]
pub struct Case {
    /// What was entered.
    pub state: State,
    /// The answer to it.
    pub answer: Answer,
}

impl Desk {
    /// An id that nothing else on the page has.
    pub(crate) fn id(&self, panel: &str, part: &str) -> String {
        [&self.props.id, panel, part].join("-")
    }

    /// The headcounts of a link, by the roles' ids, as a reader would type
    /// them.
    pub fn people(&self, link: &str) -> Vec<(String, String)> {
        let state = share::read(&self.props, link).state;
        let roles = self.props.roles.iter().zip(state.people.iter());
        roles
            .map(|(role, text)| (role.id.clone(), text.clone()))
            .collect()
    }

    /// The inputs of a link with their answer.
    pub fn case(&self, link: &str) -> Case {
        let state = share::read(&self.props, link).state;
        let answer = Answer::to(&self.props, &state);
        Case { state, answer }
    }
}

/// Two kilobytes less to download than Rust's own allocator for the browser,
/// and as fast.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(test)]
mod tests;
