//! The HTML that a page comes with.

mod support;

use support::props;
use widget::prerender;

#[test]
fn try_it() {
    println!("{}", prerender(props()));
}
