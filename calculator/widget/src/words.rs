//! The words of the calculator in the reader's language: which there are, and
//! how values are put into them. Which language, and where the texts come
//! from, is not known here.

/// Declares a list of words, so that a word cannot have a name without a
/// Fluent id or be left out of the list of ids.
#[macro_export]
macro_rules! words {
    (
        $(#[$doc:meta])*
        $name:ident
        named { $($word:ident = $key:literal,)* }
        by_key { $($other:literal,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(Vec<String>);

        const _: () = {
            /// Where each word stands in the list.
            #[allow(non_camel_case_types)]
            #[derive(Clone, Copy)]
            enum Place { $($word),* }

            impl $name {
                /// The Fluent ids of all words, in the order in which they are kept.
                pub const KEYS: &'static [&'static str] = &[$($key,)* $($other,)*];

                $(
                    #[doc = concat!("The text of `", $key, "`.")]
                    pub fn $word(&self) -> &str {
                        self.at(Place::$word as usize)
                    }
                )*

                /// Asks for the text of every id, once and in order.
                pub fn from_lookup(lookup: impl FnMut(&'static str) -> String) -> Self {
                    Self(Self::KEYS.iter().copied().map(lookup).collect())
                }

                /// The text with this Fluent id; nothing for an id that no word has.
                pub fn get(&self, key: &str) -> Option<&str> {
                    let place = Self::KEYS.iter().position(|it| *it == key)?;
                    Some(self.at(place))
                }

                #[inline(never)]
                fn at(&self, place: usize) -> &str {
                    self.0.get(place).map_or("", String::as_str)
                }
            }
        };
    };
}

words! {
    /// Every word that the calculator shows, ready to show: a text may have
    /// places such as `{total}`, which [`fill`] fills.
    Words
    named {
        title = "calc-title",
        intro = "calc-intro",
        illustrative = "calc-illustrative",
        before_tax = "calc-before-tax",
        scripts_off = "calc-scripts-off",
        not_started = "calc-not-started",
        people = "calc-people",
        paid = "calc-paid",
        free = "calc-free",
        paid_seats = "calc-paid-seats",
        free_users = "calc-free-users",
        people_hint = "calc-people-hint",
        paid_of = "calc-paid-of",
        paid_open = "calc-paid-open",
        paid_sum = "calc-paid-sum",
        free_sum = "calc-free-sum",
        next_from = "calc-next-from",
        next_contact = "calc-next-contact",
        more = "calc-more",
        fewer = "calc-fewer",
        move_people = "calc-move",
        move_from = "calc-move-from",
        move_to = "calc-move-to",
        move_count = "calc-move-count",
        move_button = "calc-move-button",
        move_same = "calc-move-same",
        move_change = "calc-move-change",
        moved = "calc-moved",
        contract = "calc-contract",
        term = "calc-term",
        schedule = "calc-schedule",
        currency = "calc-currency",
        start = "calc-start",
        start_hint = "calc-start-hint",
        choice = "calc-choice",
        uplift = "calc-uplift",
        plan = "calc-plan",
        plan_hint = "calc-plan-hint",
        plan_month = "calc-plan-month",
        plan_share = "calc-plan-share",
        plan_add = "calc-plan-add",
        plan_remove = "calc-plan-remove",
        plan_sum = "calc-plan-sum",
        plan_month_n = "calc-plan-month-n",
        plan_share_n = "calc-plan-share-n",
        plan_hint_amounts = "calc-plan-hint-amounts",
        plan_date_hint = "calc-plan-date-hint",
        plan_unit = "calc-plan-unit",
        plan_percent = "calc-plan-percent",
        plan_amounts = "calc-plan-amounts",
        plan_amount_n = "calc-plan-amount-n",
        plan_date_n = "calc-plan-date-n",
        plan_amount_sum = "calc-plan-amount-sum",
        plan_missing = "calc-plan-missing",
        plan_over = "calc-plan-over",
        plan_rest = "calc-plan-rest",
        plan_parts = "calc-plan-parts",
        plan_equal = "calc-plan-equal",
        plan_undo = "calc-plan-undo",
        result = "calc-result",
        tier = "calc-tier",
        tier_seats = "calc-tier-seats",
        headroom = "calc-headroom",
        unlimited = "calc-unlimited",
        total_contract_value = "calc-total-contract-value",
        years_caption = "calc-years-caption",
        year = "calc-year",
        year_n = "calc-year-n",
        list = "calc-list",
        term_discount = "calc-term-discount",
        negotiated_discount = "calc-negotiated-discount",
        schedule_adjustment = "calc-schedule-adjustment",
        year_total = "calc-year-total",
        installments_caption = "calc-installments-caption",
        installment = "calc-installment",
        due = "calc-due",
        month = "calc-month",
        amount = "calc-amount",
        average = "calc-average",
        renewal = "calc-renewal",
        next_tier = "calc-next-tier",
        next_tier_total = "calc-next-tier-total",
        cheaper_at = "calc-cheaper-at",
        needs_approval = "calc-needs-approval",
        contact_sales = "calc-contact-sales",
        contact_action = "calc-contact-action",
        rate_card = "calc-rate-card",
        tiers_caption = "calc-tiers-caption",
        tiers_seats = "calc-tiers-seats",
        tiers_fee = "calc-tiers-fee",
        tiers_seat_fee = "calc-tiers-seat-fee",
        up_to = "calc-up-to",
        any_number = "calc-any-number",
        above = "calc-above",
        on_request = "calc-on-request",
        announce = "calc-announce",
        how_caption = "calc-how-caption",
        how_tier = "calc-how-tier",
        how_tier_open = "calc-how-tier-open",
        how_fee = "calc-how-fee",
        how_parts = "calc-how-parts",
        how_parts_more = "calc-how-parts-more",
        how_added = "calc-how-added",
        how_share = "calc-how-share",
        how_share_down = "calc-how-share-down",
        how_share_more = "calc-how-share-more",
        how_approval = "calc-how-approval",
        yearly = "calc-yearly",
        yearly_first = "calc-yearly-first",
        free_price = "calc-free-price",
        schedules_caption = "calc-schedules-caption",
        difference = "calc-difference",
        first_installment = "calc-first-installment",
        chosen = "calc-chosen",
        as_you_plan = "calc-as-you-plan",
        valid_days = "calc-valid-days",
        why = "calc-why",
        picture_caption = "calc-picture-caption",
        picture_per_seat = "calc-picture-per-seat",
        picture_here = "calc-picture-here",
        picture_next = "calc-picture-next",
        picture_toggle = "calc-picture-toggle",
        picture_table = "calc-picture-table",
        how_line = "calc-how-line",
        extras = "calc-extras",
        sales = "calc-sales",
        discount = "calc-discount",
        discount_most = "calc-discount-most",
        discount_approval = "calc-discount-approval",
        customer = "calc-customer",
        reference = "calc-reference",
        roster = "calc-roster",
        budget = "calc-budget",
        scenarios = "calc-scenarios",
        send = "calc-send",
        desk_failed = "calc-desk-failed",
        check_fields = "calc-check-fields",
        not_a_number = "calc-not-a-number",
        not_a_percent = "calc-not-a-percent",
    }
    // Found by the code of a refusal: see `Words::refusal`.
    by_key {
        "calc-refusal-unknown-role",
        "calc-refusal-headcount-too-large",
        "calc-refusal-no-paid-seats",
        "calc-refusal-unknown-currency",
        "calc-refusal-unknown-term",
        "calc-refusal-unknown-schedule",
        "calc-refusal-unknown-extra",
        "calc-refusal-duplicate-extra",
        "calc-refusal-start-out-of-range",
        "calc-refusal-discount-out-of-range",
        "calc-refusal-discount-above-maximum",
        "calc-refusal-plan-missing",
        "calc-refusal-plan-unexpected",
        "calc-refusal-plan-length",
        "calc-refusal-plan-month-order",
        "calc-refusal-plan-month-outside-term",
        "calc-refusal-plan-mixed",
        "calc-refusal-plan-share",
        "calc-refusal-plan-amount",
        "calc-refusal-plan-sum",
        "calc-refusal-plan-sum-missing",
        "calc-refusal-plan-sum-excess",
        "calc-refusal-amount-too-large",
    }
}

impl Words {
    /// The text for a refusal's code, such as `plan_sum`; the general request
    /// to check the fields for a code that has no word of its own. What a code
    /// says in one of several ways has a word for each: `plan_sum_missing`.
    pub fn refusal(&self, code: &str) -> &str {
        let mut key = String::from("calc-refusal-");
        key.extend(code.chars().map(|c| if c == '_' { '-' } else { c }));
        self.get(&key).unwrap_or(self.check_fields())
    }
}

/// Puts values into the places of a text: `{total}` becomes the value that
/// is named `total`. A place that no value has stays as it is, and what a
/// value contains is never taken for a place.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        filled.push_str(before);
        let place = from.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((*value, after))
        });
        if let Some((value, after)) = place {
            filled.push_str(value);
            rest = after;
        } else {
            filled.push('{');
            rest = from;
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_the_id_of_its_name() {
        let words = Words::from_lookup(|key| key.replacen("calc-", "", 1));
        assert_eq!(words.title(), "title");
        assert_eq!(words.plan_month_n(), "plan-month-n");
        assert_eq!(words.not_a_percent(), "not-a-percent");
        assert_eq!(words.get("calc-next-tier-total"), Some("next-tier-total"));
        assert_eq!(words.get("next-tier-total"), None);
        assert_eq!(words.refusal("plan_sum"), "refusal-plan-sum");
        assert_eq!(words.refusal("not_json"), "check-fields");
    }

    #[test]
    fn ids_are_those_of_the_calculator_and_differ() {
        let mut keys = Words::KEYS.to_vec();
        assert!(keys.iter().all(|key| key.starts_with("calc-")));
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Words::KEYS.len());
    }

    #[test]
    fn values_fill_their_places_and_are_not_read_again() {
        assert_eq!(fill("{a} of {b}", &[("a", "{b}"), ("b", "2")]), "{b} of 2");
        assert_eq!(fill("{a}{a}", &[("a", "x")]), "xx");
        assert_eq!(
            fill("no {such} place {", &[("a", "x")]),
            "no {such} place {"
        );
        assert_eq!(fill("{{a}", &[("a", "x")]), "{x");
        assert_eq!(fill("", &[]), "");
    }
}
