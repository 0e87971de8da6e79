//! Any bytes as a budget.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pricing_fuzz::budget(bytes));
