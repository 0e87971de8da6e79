//! The calculator's HTML for a page, as the browser takes it over: with the
//! comments in which Yew marks where each component begins and ends. And the
//! table of tiers, which stands in pages without a calculator too.

use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{self, Poll, Wake, Waker};
use std::thread::Thread;

use pricing::{Outcome, Refusal};
use yew::{Callback, Component, Context, Html, LocalServerRenderer};

use crate::answer::Answer;
use crate::app::{App, AppProps};
use crate::page::Page;
use crate::props::Props;
use crate::shared::Shared;
use crate::state::State;
use crate::tiers::tiers;

/// Renders a calculator with its preset. The same props give the same HTML.
pub fn prerender(props: Props) -> String {
    let props = AppProps {
        props: Shared::new(props),
        link: String::new(),
        typed: Vec::new(),
        ready: Callback::noop(),
        focus: Callback::noop(),
        changed: Callback::noop(),
    };
    wait(LocalServerRenderer::<App>::with_props(props).render())
}

/// Renders the table of tiers by itself, in the preset's currency, for a page
/// in which no script takes it over.
pub fn tier_table(props: Props) -> String {
    let props = AppProps {
        props: Shared::new(props),
        link: String::new(),
        typed: Vec::new(),
        ready: Callback::noop(),
        focus: Callback::noop(),
        changed: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<TierTable>::with_props(props);
    wait(renderer.hydratable(false).render())
}

/// The table of tiers by itself.
struct TierTable;

impl Component for TierTable {
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = &*ctx.props().props;
        let (state, nobody) = (State::new(props), Answer::Wrong(Rc::default()));
        let dispatch = Callback::noop();
        let mut page = Page::new(props, &state, &nobody, &dispatch);
        tiers(&mut page);
        page.finish()
    }
}

/// Why a calculator would show its preset as refused instead of as an
/// example. What the preset leaves open is as the calculator fills it in.
pub fn refused(props: &Props) -> Option<Refusal> {
    let request = State::new(props).request(props);
    let request = request.unwrap_or_else(|_| props.preset.clone());
    match pricing::quote(&props.card, &props.roles, &request) {
        Outcome::Refused(refusal) => Some(refusal),
        Outcome::Quoted(_) | Outcome::ContactSales(_) => None,
    }
}

/// Waits on this thread, which is all that rendering needs: no component
/// waits for anything outside.
fn wait<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut task::Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
