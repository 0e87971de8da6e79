//! Localized Markdown in, a docs site with a contract calculator out.
//!
//! The pipeline, as its steps:
//!
//! 1. [`load`] reads the content folder: texts, nothing understood yet.
//! 2. [`index`] reads every page on its own, in parallel: front matter
//!    ([`front_matter`]), components ([`mdc`]), Markdown ([`markdown`]).
//! 3. [`index`] then finds each locale's role table and holds it against the
//!    default locale's ([`roles`]).
//! 4. [`render`] puts pages into their [`templates`], links and calculators
//!    into their slots.
//! 5. [`write`] replaces the files whose content changed.
//!
//! `build` and `serve` are the same code; `serve` keeps the index in memory and
//! renders what is asked for. Every step gives its result and its diagnostics; whether
//! to go on is decided in [`commands`].

pub mod assets;
pub mod bundle;
pub mod codes;
pub mod commands;
pub mod components;
pub mod config;
mod desk;
pub mod diagnostic;
pub mod earlier_cards;
mod embed;
pub mod engine;
pub mod fix;
pub mod front_matter;
pub mod index;
pub mod inspect;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod mdc;
mod nearest;
pub mod page;
pub mod program;
pub mod pseudo;
pub mod render;
pub mod report;
pub(crate) mod review;
pub mod roles;
pub mod serve;
pub mod templates;
pub mod translation;
pub mod write;
mod written;
pub mod yaml;
mod yaml_fast;
pub mod yaml_repair;
