//! Any bytes as a page.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| site_fuzz::page(bytes));
