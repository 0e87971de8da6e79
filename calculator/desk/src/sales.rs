//! What sales mode shows besides its fields: its buttons, the sheet of
//! keyboard shortcuts, and the discount that an arrow key leads to. What the
//! keys do is in the script.

use pricing::Percent;
use widget::State;

use crate::Desk;
use crate::markup::Markup;

impl Desk {
    /// The buttons of sales mode.
    pub fn sales_tools(&self) -> String {
        let words = &self.words;
        let mut page = Markup::default();
        page.open("div", &[("class", "sales-buttons")]);
        let buttons = [
            ("present", words.sales_present()),
            ("shortcuts", words.sales_shortcuts()),
            ("leave", words.sales_leave()),
        ];
        for (act, name) in buttons {
            page.element("button", &[("type", "button"), ("data-act", act)], name);
        }
        page.close();
        choice(&mut page, "remember", words.sales_remember());
        let said = [("class", "sales-said"), ("role", "status")];
        page.open("p", &said).close();
        page.finish()
    }

    /// The sheet of keyboard shortcuts.
    pub fn shortcuts(&self) -> String {
        let words = &self.words;
        let mut page = Markup::default();
        let mut id = self.props.id.clone();
        id.push_str("-shortcuts");
        page.element("h2", &[("id", &id)], words.sales_shortcuts());
        page.open("table", &[("aria-labelledby", &id)]);
        page.open("thead", &[]).open("tr", &[]);
        for title in [words.keys_key(), words.keys_does()] {
            page.element("th", &[("scope", "col")], title);
        }
        page.close().close().open("tbody", &[]);
        let keys = [
            ("P", words.sales_present()),
            ("S", words.keys_keep()),
            ("1–9", words.keys_open()),
            ("L", words.keys_copy()),
            ("D", words.keys_discount()),
            ("G", words.keys_role()),
            ("?", words.keys_help()),
            ("← →", words.keys_step()),
            ("Esc", words.keys_escape()),
        ];
        for (key, does) in keys {
            page.open("tr", &[]).open("th", &[("scope", "row")]);
            page.element("kbd", &[("dir", "ltr")], key).close();
            page.element("td", &[], does).close();
        }
        page.close().close();
        page.element("p", &[("class", "hint")], words.keys_note());
        choice(&mut page, "keys", words.keys_on());
        let close = [("type", "button"), ("data-act", "close")];
        page.element("button", &close, words.close());
        page.finish()
    }

    /// The discount one percent above or below that of a link, within what
    /// the rate card allows, as the reader would type it. What cannot be read
    /// counts as none.
    pub fn stepped_discount(&self, link: &str, up: bool) -> String {
        let State { discount, .. } = self.case(link).state;
        let format = &self.props.format;
        let text = format.parse_decimal(&discount);
        let text = text.unwrap_or_else(|| "0".to_owned());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let whole: u64 = whole.parse().unwrap_or(u64::MAX);
        let next = if up {
            Some(whole.saturating_add(1))
        } else {
            whole.checked_sub(1)
        };
        let Some(next) = next else {
            return format.typed("0");
        };
        let mut stepped = next.to_string();
        if !fraction.is_empty() {
            stepped.push('.');
            stepped.push_str(fraction);
        }
        let maximum = self.props.card.discounts.maximum;
        match Percent::parse(&stepped) {
            Ok(percent) if percent <= maximum => format.typed(&stepped),
            _ => format.typed(&maximum.to_string()),
        }
    }
}

/// A box to tick, which a script knows by its `data-act`.
pub(crate) fn choice(page: &mut Markup, act: &str, name: &str) {
    page.open("label", &[("class", "choice")]);
    page.void("input", &[("type", "checkbox"), ("data-act", act)]);
    page.open("span", &[]).text(name).close().close();
}
