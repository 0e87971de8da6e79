//! The contract calculator as a Yew component.
//!
//! The generator renders it into its page with [`prerender`], in the reader's
//! language and with an example; the browser takes that HTML over (`boot`)
//! and answers while the reader types. Both run the same code with the same
//! [`Props`]: [`pricing`] computes, [`Format`] writes.
//!
//! It knows no file and no Fluent, fetches nothing and stores nothing.

pub mod answer;
#[cfg(feature = "app")]
mod app;
#[cfg(feature = "app")]
mod contract;
pub mod data;
pub mod field;
pub mod format;
pub mod how;
#[cfg(feature = "app")]
mod inputs;
#[cfg(feature = "app")]
mod installments;
#[cfg(all(target_arch = "wasm32", feature = "js"))]
pub mod js;
pub mod labels;
pub mod moving;
#[cfg(feature = "app")]
mod page;
#[cfg(feature = "app")]
mod parts;
#[cfg(feature = "app")]
mod people;
#[cfg(feature = "app")]
mod picture;
#[cfg(feature = "app")]
mod plan;
pub mod plan_rows;
pub mod planning;
pub mod props;
#[cfg(feature = "app")]
mod result;
#[cfg(feature = "app")]
mod sales;
#[cfg(feature = "app")]
mod schedules;
pub mod seats;
pub mod share;
#[cfg(feature = "app")]
mod shared;
pub mod state;
#[cfg(feature = "app")]
mod tiers;
#[cfg(feature = "app")]
mod timeline;
mod typing;
pub mod words;
#[cfg(feature = "app")]
mod years;

#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod boot;
#[cfg(all(not(target_arch = "wasm32"), feature = "app"))]
mod prerender;

pub use answer::{Answer, refusal_text};
pub use data::{Value, card_value};
pub use field::Field;
pub use format::Format;
pub use labels::Labels;
#[cfg(all(not(target_arch = "wasm32"), feature = "app"))]
pub use prerender::{prerender, refused, tier_table};
pub use props::{Preset, Props};
pub use state::State;
pub use words::Words;

/// Two kilobytes less to download than Rust's own allocator for the browser,
/// and as fast.
#[cfg(all(target_arch = "wasm32", feature = "app"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(test)]
mod tests;
