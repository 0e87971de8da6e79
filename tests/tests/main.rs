//! End to end: everything that a translator, a reader or a buyer sees, each
//! proven from outside, by the program's outputs and in a real browser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

mod accessibility;
mod around;
mod bad_input;
mod browser;
mod build;
mod calculator;
mod calculator_address;
mod calculator_budget;
mod calculator_document;
mod calculator_people;
mod calculator_plan;
mod calculator_roster;
mod calculator_sales;
mod calculator_scenarios;
mod calculator_send;
mod codes;
mod corpus;
mod damage;
mod earlier_cards;
mod embed;
mod engine;
mod fix;
mod formats;
mod front_matter;
mod harness;
mod headers;
mod inspect;
mod links;
mod lists;
mod mdc;
mod mdc_html;
mod navigation;
mod new_locale;
mod offline;
mod parity;
mod program;
mod pseudo;
mod quote;
mod random;
mod rate_card;
mod review;
mod second_opinion;
mod serve;
mod serve_last_good;
mod serve_live;
mod serve_random;
mod site;
mod source_text;
mod status;
mod tabs;
mod translations;
mod unsafe_links;
mod words;
