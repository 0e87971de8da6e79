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
use crate::sales::sales;
use crate::shared::Shared;
use crate::state::{Action, State};
use crate::tiers::tiers;

/// What a calculator begins with.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// Everything about the page.
    pub props: Shared,
    /// The fragment of a link to begin with, entered after the first render,
    /// before what was typed.
    #[prop_or_default]
    pub(crate) link: String,
    /// What was typed before the calculator was ready. It is entered after
    /// the first render, which must equal the pre-rendered page.
    #[prop_or_default]
    pub(crate) typed: Vec<(Field, String)>,
    /// Called once, when the calculator is ready and shows what was typed.
    #[prop_or_default]
    pub ready: Callback<()>,
    /// Called with the id of the element that should have the focus.
    #[prop_or_default]
    pub focus: Callback<String>,
    /// Called when the page shows another state: with whether that comes from
    /// a link, which the page's address has already.
    #[prop_or_default]
    pub changed: Callback<bool>,
}

/// What the component is told.
pub(crate) enum Message {
    /// What the reader did.
    Act(Action),
    /// Enter what the page's address says.
    Open(String),
    /// Nothing was done for a moment: say what the answer is now.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only a page waits")
    )]
    Speak,
}

/// How long after the last change a screen reader is told of it: while keys
/// follow each other nothing is read out. In milliseconds.
#[cfg(target_arch = "wasm32")]
const PAUSE: u32 = 700;

/// The calculator.
pub(crate) struct App {
    state: State,
    answer: Answer,
    /// What the live region says: nothing until something has changed.
    spoken: String,
    dispatch: Callback<Action>,
    ready: bool,
    /// Whether the state has changed since `changed` was called, and whether
    /// that came from a link.
    changed: Option<bool>,
    /// Runs until the answer is read out; a new one takes its place.
    #[cfg(target_arch = "wasm32")]
    pause: Option<gloo_timers::callback::Timeout>,
}

impl App {
    /// What was entered.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// The answer to it.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn answer(&self) -> &Answer {
        &self.answer
    }

    #[cfg(target_arch = "wasm32")]
    fn speak_soon(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        let speak = move || link.send_message(Message::Speak);
        self.pause = Some(gloo_timers::callback::Timeout::new(PAUSE, speak));
    }
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = &ctx.props().props;
        let state = State::new(props);
        Self {
            answer: Answer::to(props, &state),
            state,
            spoken: String::new(),
            dispatch: ctx.link().callback(Message::Act),
            ready: false,
            changed: None,
            #[cfg(target_arch = "wasm32")]
            pause: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let props = &ctx.props().props;
        let (action, from_link) = match message {
            Message::Act(action) => (action, false),
            Message::Open(link) => (Action::Load(link), true),
            Message::Speak => {
                // People who moved without a change of the price are told, too.
                self.spoken = match self.state.done.as_str() {
                    "" => self.answer.spoken(props),
                    done => done.to_owned(),
                };
                return true;
            }
        };
        let left = matches!(action, Action::Leave(_));
        let state = self.state.reduce(props, action);
        if left && state == self.state {
            return false;
        }
        self.state = state;
        let answer = Answer::to(props, &self.state);
        if answer != self.answer {
            self.answer = answer;
            #[cfg(target_arch = "wasm32")]
            self.speak_soon(ctx);
        }
        self.changed = Some(from_link && self.changed != Some(false));
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
        let alert = &["not-started", "alert"];
        page.element("p", &["class", "role"], alert, texts.not_started());
        if props.card.illustrative {
            page.text("p", "illustrative", texts.illustrative());
        } else {
            page.nothing();
        }
        page.open("div", &["class", "role"], &["desk-notice", "status"]);
        page.close();
        page.open("div", &["class"], &["columns"]);
        page.open("div", &["class"], &["fields"]);
        people(&mut page);
        page.panel("roster", texts.roster());
        contract(&mut page);
        if self.state.is_custom(props) {
            plan(&mut page);
        } else {
            page.nothing();
        }
        if self.state.sales {
            sales(&mut page);
        } else {
            page.nothing();
        }
        page.close();
        result(&mut page);
        page.close();
        page.panel("budget", texts.budget());
        page.panel("scenarios", texts.scenarios());
        page.panel("send", texts.send());
        tiers(&mut page);
        let status = &["visually-hidden", "status"];
        page.element("p", &["class", "role"], status, &self.spoken);
        page.finish()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let given = ctx.props();
        // What is entered now is shown by the next render.
        let entered = first && !(given.link.is_empty() && given.typed.is_empty());
        if entered {
            if !given.link.is_empty() {
                ctx.link().send_message(Message::Open(given.link.clone()));
            }
            if !given.typed.is_empty() {
                let restore = Action::Restore(given.typed.clone());
                ctx.link().send_message(Message::Act(restore));
            }
        } else if !self.ready {
            self.ready = true;
            given.ready.emit(());
        }
        if let Some(from_link) = self.changed.take() {
            given.changed.emit(from_link);
        }
        if let Some(field) = self.state.focus {
            given.focus.emit(field.id(&given.props));
        }
    }
}
