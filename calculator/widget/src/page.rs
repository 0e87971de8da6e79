//! The calculator's HTML, written in document order: an element is opened,
//! what stands in it is written, and it is closed. Yew's `html!` writes the
//! making of every element out in place, which for a hundred elements is code
//! that every reader downloads; here it is code once. `html!` is kept for the
//! elements that take input.

use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, VTag, VText};
use yew::{Callback, Html};

use crate::answer::Answer;
use crate::field::Field;
use crate::props::Props;
use crate::state::{Action, FieldError, State};

/// What is being written, and what it is written from.
pub(crate) struct Page<'v> {
    /// What the calculator was given.
    pub props: &'v Props,
    /// What the reader has entered.
    pub state: &'v State,
    /// The answer to that.
    pub answer: &'v Answer,
    /// Where a part sends what the reader did.
    pub dispatch: &'v Callback<Action>,
    open: Vec<VTag>,
    written: Vec<Html>,
}

impl<'v> Page<'v> {
    /// An empty page.
    pub(crate) fn new(
        props: &'v Props,
        state: &'v State,
        answer: &'v Answer,
        dispatch: &'v Callback<Action>,
    ) -> Self {
        Self {
            props,
            state,
            answer,
            dispatch,
            open: Vec::new(),
            written: Vec::new(),
        }
    }

    /// Begins an element with attributes, whose names and values are given
    /// side by side. An empty value leaves the attribute out.
    pub(crate) fn open(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        values: &[&str],
    ) {
        let mut attributes = Vec::new();
        for value in values {
            let given = !value.is_empty();
            attributes.push(given.then(|| AttributeOrProperty::Attribute(AttrValue::from(*value))));
        }
        let mut tag = VTag::new(name);
        tag.set_attributes(Attributes::Dynamic {
            keys,
            values: attributes.into(),
        });
        self.open.push(tag);
    }

    /// Begins an element of a list that grows and shrinks: its key is what it
    /// is known by from one render to the next. Either all elements of a list
    /// have one or none.
    pub(crate) fn open_keyed(&mut self, name: &'static str, class: &'static str, key: usize) {
        self.open(name, &["class"], &[class]);
        if let Some(tag) = self.open.last_mut() {
            tag.key = Some(Key::from(key));
        }
    }

    /// Holds the place of something that is not there now. Yew tells siblings
    /// apart by their places, counted from the last: without this, what
    /// stands before it would be made anew when it comes, and a field there
    /// would lose the focus.
    pub(crate) fn nothing(&mut self) {
        self.push(Html::default());
    }

    /// Ends the element that was opened last.
    pub(crate) fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.push(tag.into());
        }
    }

    /// A whole element.
    pub(crate) fn push(&mut self, element: Html) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(element),
            None => self.written.push(element),
        }
    }

    /// A text.
    pub(crate) fn words(&mut self, text: &str) {
        self.push(VText::new(AttrValue::from(text)).into());
    }

    /// An element with a class, or without one if that is empty, and a text.
    pub(crate) fn text(&mut self, name: &'static str, class: &str, text: &str) {
        self.element(name, &["class"], &[class], text);
    }

    /// An element with attributes, as for [`Page::open`], and a text.
    pub(crate) fn element(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        values: &[&str],
        text: &str,
    ) {
        self.open(name, keys, values);
        self.words(text);
        self.close();
    }

    /// A panel that a reader opens, and that is filled when that happens for
    /// the first time: by the desk, which is loaded then. Yew does not look
    /// into it.
    pub(crate) fn panel(&mut self, name: &str, title: &str) {
        self.open(
            "details",
            &["class", "data-desk", "data-failed"],
            &["desk", name, self.props.words.desk_failed()],
        );
        self.text("summary", "", title);
        self.open("div", &["class"], &["desk-body"]);
        self.close();
        self.close();
    }

    /// Everything that was written.
    pub(crate) fn finish(self) -> Html {
        self.written.into_iter().collect()
    }

    /// What is wrong with a field, if anything.
    pub(crate) fn error_at(&self, field: Field) -> Option<&'v FieldError> {
        let errors = match self.answer {
            Answer::Wrong(errors) => errors.as_slice(),
            Answer::Quoted(_) | Answer::ContactSales(_) => &[],
        };
        let mut errors = errors.iter().chain(self.state.aside.iter());
        errors.find(|error| error.field == field)
    }
}
