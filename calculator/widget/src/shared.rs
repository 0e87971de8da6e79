//! What every component is handed: the props, and where actions go. Both are
//! shared and compared by address, which never changes on a page, so that
//! handing them down costs nothing and makes nothing render again.

use std::ops::Deref;
use std::rc::Rc;

use yew::Callback;

use crate::props::Props;
use crate::state::Action;

/// The calculator's props, shared.
#[derive(Clone, Debug)]
pub(crate) struct Shared(Rc<Props>);

impl Shared {
    /// Shares these props.
    pub(crate) fn new(props: Props) -> Self {
        Self(Rc::new(props))
    }
}

impl Deref for Shared {
    type Target = Props;

    fn deref(&self) -> &Props {
        &self.0
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Where a component sends what the reader did.
pub(crate) type Dispatch = Callback<Action>;
