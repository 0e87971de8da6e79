//! Any bytes as a rate card.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pricing_fuzz::card(bytes));
