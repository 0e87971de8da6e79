//! The contract calculator as a Yew component.
//!
//! The generator renders it into its page with [`prerender`], in the reader's
//! language and with an example; the browser takes that HTML over (`boot`)
//! and answers while the reader types. Both run the same code with the same
//! [`Props`]: [`pricing`] computes, [`Format`] writes.
//!
//! It knows no file and no Fluent, fetches nothing and stores nothing.

mod answer;
mod app;
mod contract;
pub mod data;
mod field;
pub mod format;
pub mod how;
mod inputs;
mod installments;
pub mod labels;
mod page;
mod parts;
mod people;
mod plan;
mod plan_rows;
pub mod props;
mod result;
mod shared;
mod state;
mod tiers;
pub mod words;
mod years;

#[cfg(target_arch = "wasm32")]
pub mod boot;
#[cfg(not(target_arch = "wasm32"))]
mod prerender;

pub use answer::refusal_text;
pub use data::{Value, card_value};
pub use format::Format;
pub use labels::Labels;
#[cfg(not(target_arch = "wasm32"))]
pub use prerender::{prerender, refused, tier_table};
pub use props::{Preset, Props};
pub use words::Words;

/// Two kilobytes less to download than Rust's own allocator for the browser,
/// and as fast.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(test)]
mod tests;
