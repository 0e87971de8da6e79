//! Translations held against what they were translated from:
//!
//! 1. `revision` names the content of a file as git does; a translation's
//!    front matter has the name of its source's (`source:`);
//! 2. `outline`, which `outline_reader` reads, is what a page has in every
//!    language, with the numbers of its text (`number`, `run`);
//! 3. `parity` compares two outlines, section by section (`align`): `blocks`,
//!    `mentions`, `number_parity` and `props`;
//! 4. `history` is what somebody knows of the past (`load::git`); `moved`
//!    follows sources that were moved, `state` says how a page stands to its
//!    source, `changes` what has changed since;
//! 5. `names` is the glossary of roles; `check` asks all of this of a page,
//!    `status` counts it for a language, `stamp` writes a revision down.
//!
//! Nothing is read from the disk here.

mod align;
mod blocks;
pub mod changes;
pub mod check;
pub mod history;
mod mentions;
pub mod moved;
mod names;
mod number;
mod number_parity;
pub mod outline;
mod outline_reader;
pub mod parity;
mod props;
pub mod revision;
mod run;
pub mod stamp;
pub mod state;
pub mod status;
