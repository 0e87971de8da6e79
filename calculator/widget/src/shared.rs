//! The calculator's props as Yew holds them: shared, and compared by address,
//! which never changes on a page.

use std::ops::Deref;

use crate::props::Props;

/// The calculator's props, shared.
#[derive(Clone, Debug)]
pub(crate) struct Shared(Pointer);

/// On a page the props live as long as the page does, and code to free them
/// would only be downloaded.
#[cfg(target_arch = "wasm32")]
type Pointer = &'static Props;
#[cfg(not(target_arch = "wasm32"))]
type Pointer = std::rc::Rc<Props>;

impl Shared {
    /// Shares these props.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn new(props: Props) -> Self {
        Self(Box::leak(Box::new(props)))
    }

    /// Shares these props.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn new(props: Props) -> Self {
        Self(Pointer::new(props))
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
        std::ptr::eq::<Props>(&**self, &**other)
    }
}
