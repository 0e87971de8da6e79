//! Tests of the whole crate, with the project's own words and rate card.

mod calendar;
mod mail;
mod notice;
mod sample;
mod send;
