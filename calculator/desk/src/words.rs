//! The words of the desk in the reader's language. They travel in a file of
//! their own, which is asked for with the desk.

widget::words! {
    /// Every word of the desk, ready to show: a text may have places such as
    /// `{total}`, which [`widget::words::fill`] fills.
    DeskWords
    named {
        link_title = "desk-link-title",
        link_older_card = "desk-link-older-card",
        link_card_unknown = "desk-link-card-unknown",
        link_then = "desk-link-then",
        link_now = "desk-link-now",
        link_newer = "desk-link-newer",
        link_too_long = "desk-link-too-long",
        link_unknown_key = "desk-link-unknown-key",
        link_bad_value = "desk-link-bad-value",
        link_repeated = "desk-link-repeated",
        close = "desk-close",
        // People that a panel entered.
        undo = "desk-undo",
        // A list of people.
        roster_intro = "desk-roster-intro",
        roster_text = "desk-roster-text",
        roster_file = "desk-roster-file",
        roster_drop = "desk-roster-drop",
        roster_counting = "desk-roster-counting",
        roster_cancel = "desk-roster-cancel",
        roster_done = "desk-roster-done",
        roster_empty = "desk-roster-empty",
        roster_column = "desk-roster-column",
        roster_column_n = "desk-roster-column-n",
        roster_choose = "desk-roster-choose",
        roster_no_column = "desk-roster-no-column",
        roster_header = "desk-roster-header",
        roster_unknown = "desk-roster-unknown",
        roster_blank = "desk-roster-blank",
        roster_value = "desk-roster-value",
        roster_skip = "desk-roster-skip",
        roster_others = "desk-roster-others",
        roster_repeated = "desk-roster-repeated",
        roster_unclosed = "desk-roster-unclosed",
        roster_enter = "desk-roster-enter",
        // A budget; some words are those of `site quote --budget`.
        budget = "budget",
        budget_seats = "budget-seats",
        budget_left = "budget-left",
        budget_any_number = "budget-any-number",
        budget_below = "budget-below",
        budget_smallest = "budget-smallest",
        budget_smallest_seats = "budget-smallest-seats",
        budget_amount = "desk-budget-amount",
        budget_period = "desk-budget-period",
        budget_year = "desk-budget-year",
        budget_contract = "desk-budget-contract",
        budget_over = "desk-budget-over",
        budget_inputs = "desk-budget-inputs",
        budget_not_an_amount = "desk-budget-not-an-amount",
        budget_refused = "desk-budget-refused",
        budget_role = "desk-budget-role",
        budget_preview = "desk-budget-preview",
        budget_enter = "desk-budget-enter",
    }
    // Shown by the scripts.
    by_key {
        "desk-failed",
        "desk-loading",
        "desk-entered",
        "desk-undone",
        "desk-roster-cancelled",
        "desk-roster-no-text",
        "desk-roster-too-large",
        "desk-roster-one-file",
    }
}
