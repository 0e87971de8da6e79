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
    }
    // Shown by the scripts.
    by_key {
        "desk-failed",
        "desk-loading",
    }
}
