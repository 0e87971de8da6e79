//! The calculator's props as Yew holds them: shared, and compared by address,
//! which never changes on a page.

use std::ops::Deref;
use std::rc::Rc;

use crate::props::Props;

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
