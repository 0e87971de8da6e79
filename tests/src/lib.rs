//! What the end-to-end tests are written with: the `site` command as people
//! run it, trees of content in temporary folders, a server for what was
//! written, and a real browser. It holds no expectation about the product;
//! those are in `tests/`.
//!
//! The browser is driven through `WebDriver` by a thin client of our own
//! (`driver`): the protocol is JSON over HTTP, and the asynchronous clients
//! bring forty crates for the dozen commands that are used here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on says so by panicking"
)]

pub mod axe;
pub mod browser;
pub mod calculator;
pub mod command;
pub mod driver;
pub mod html;
pub mod outline;
pub mod project;
pub mod reader;
pub mod requests;
pub mod schema;
pub mod serve;
pub mod server;
pub mod tree;
pub mod wait;
pub mod words;
