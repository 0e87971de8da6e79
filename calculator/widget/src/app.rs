//! The calculator as a whole: it holds the state, asks for the answer once a
//! change, and hands both to the parts.

use yew::prelude::*;

use crate::answer::Answer;
use crate::contract::contract;
use crate::field::Field;
use crate::page::Page;
use crate::people::people;
use crate::plan::plan;
use crate::result::result;
use crate::shared::Shared;
use crate::state::{Action, State};
use crate::tiers::tiers;

/// What a calculator begins with.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// Everything about the page.
    pub props: Shared,
    /// What was typed before the calculator was ready. It is entered after
    /// the first render, which must equal the pre-rendered page.
    #[prop_or_default]
    pub(crate) typed: Vec<(Field, String)>,
    /// Called once, when the calculator is ready and shows what was typed.
    #[prop_or_default]
    pub ready: Callback<()>,
}

/// The calculator.
pub(crate) struct App {
    state: State,
    answer: Answer,
    /// What the live region says: nothing until something has changed.
    spoken: String,
    dispatch: Callback<Action>,
    ready: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = &ctx.props().props;
        let state = State::new(props);
        Self {
            answer: Answer::to(props, &state),
            state,
            spoken: String::new(),
            dispatch: ctx.link().callback(|action| action),
            ready: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let props = &ctx.props().props;
        self.state = self.state.reduce(props, action);
        let answer = Answer::to(props, &self.state);
        if answer != self.answer {
            self.spoken = answer.spoken(props);
            self.answer = answer;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = &*ctx.props().props;
        let texts = &props.words;
        let mut page = Page::new(props, &self.state, &self.answer, &self.dispatch);
        let mut title = props.id.clone();
        title.push_str("-title");
        page.element("h2", &["id"], &[&title], texts.title());
        page.text("p", "intro", texts.intro());
        page.text("p", "scripts-off", texts.scripts_off());
        if props.card.illustrative {
            page.text("p", "illustrative", texts.illustrative());
        } else {
            page.nothing();
        }
        page.open("div", &["class"], &["columns"]);
        page.open("div", &["class"], &["fields"]);
        people(&mut page);
        contract(&mut page);
        if self.state.is_custom(props) {
            plan(&mut page);
        } else {
            page.nothing();
        }
        page.close();
        result(&mut page);
        page.close();
        tiers(&mut page);
        let status = &["visually-hidden", "status"];
        page.element("p", &["class", "role"], status, &self.spoken);
        page.finish()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let given = ctx.props();
        if first && !given.typed.is_empty() {
            ctx.link()
                .send_message(Action::Restore(given.typed.clone()));
        } else if !self.ready {
            self.ready = true;
            given.ready.emit(());
        }
        #[cfg(target_arch = "wasm32")]
        if let Some(field) = self.state.focus {
            crate::boot::focus(&field.id(&given.props));
        }
    }
}
