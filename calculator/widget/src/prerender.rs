//! The calculator's HTML for a page, as the browser takes it over: with the
//! comments in which Yew marks where each component begins and ends.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use pricing::{Outcome, Refusal};
use yew::LocalServerRenderer;

use crate::app::{App, AppProps};
use crate::props::Props;
use crate::shared::Shared;
use crate::state::State;

/// Renders a calculator with its preset. The same props give the same HTML.
pub fn prerender(props: Props) -> String {
    let props = AppProps {
        props: Shared::new(props),
        typed: Vec::new(),
        ready: yew::Callback::noop(),
    };
    wait(LocalServerRenderer::<App>::with_props(props).render())
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
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
