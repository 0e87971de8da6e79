//! Tests of the whole crate, with a calculator of their own to test.

mod data;
mod format;
mod people;
mod plan_rows;
mod planning;
mod prerender;
mod sample;
mod share;
mod state;
mod trunk;
