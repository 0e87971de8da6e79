//! The calculator as a whole: it holds the state, asks for the answer once a
//! change, and hands both to the parts.

use yew::prelude::*;

use crate::answer::Answer;
use crate::contract::Contract;
use crate::field::Field;
use crate::people::People;
use crate::plan::Plan;
use crate::result::Estimate;
use crate::shared::{Dispatch, Shared};
use crate::state::{Action, State};
use crate::tiers::Tiers;

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
    dispatch: Dispatch,
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
        let props = &ctx.props().props;
        let words = &props.words;
        let errors = self.answer.errors();
        let state = &self.state;
        let mut title = props.id.clone();
        title.push_str("-title");
        html! {
            <>
                <h2 id={title}>{ words.title().to_owned() }</h2>
                <p class="intro">{ words.intro().to_owned() }</p>
                <p class="scripts-off">{ words.scripts_off().to_owned() }</p>
                if props.card.illustrative {
                    <p class="illustrative">{ words.illustrative().to_owned() }</p>
                }
                <div class="calculator-columns">
                    <div class="calculator-fields">
                        <People
                            props={props.clone()}
                            dispatch={self.dispatch.clone()}
                            people={state.people.clone()}
                            errors={errors.clone()}
                        />
                        <Contract
                            props={props.clone()}
                            dispatch={self.dispatch.clone()}
                            years={state.years.clone()}
                            schedule={state.schedule.clone()}
                            currency={state.currency.clone()}
                            start={state.start.clone()}
                            errors={errors.clone()}
                        />
                        if state.is_custom(props) {
                            <Plan
                                props={props.clone()}
                                dispatch={self.dispatch.clone()}
                                rows={state.plan.clone()}
                                {errors}
                            />
                        }
                    </div>
                    <Estimate props={props.clone()} answer={self.answer.clone()} />
                </div>
                <Tiers props={props.clone()} currency={state.currency.clone()} />
                <p class="visually-hidden" role="status">{ self.spoken.clone() }</p>
            </>
        }
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
