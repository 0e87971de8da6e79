//! `site explain`: what a diagnostic's code means and what to do, from the
//! table in `codes`.

use std::fmt::Write as _;

use clap::Args;

use super::{USAGE, print};
use crate::diagnostic::Diagnostic;
use crate::nearest::nearest;
use crate::{codes, report};

/// The arguments of `site explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// The code, such as broken-link; all codes are listed without it.
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// Explains; gives the exit status.
pub fn run(arguments: &Explain) -> u8 {
    let text = match &arguments.code {
        None => list(),
        Some(name) => {
            let Some(code) = codes::find(name.trim()) else {
                report::print(&[unknown(name)]);
                return USAGE;
            };
            format!("# {}\n\n{}\n", code.name, code.text)
        }
    };
    print(&text)
}

fn list() -> String {
    let mut codes: Vec<_> = codes::all().collect();
    codes.sort_by_key(|code| code.name);
    let widest = codes.iter().map(|code| code.name.len()).max().unwrap_or(0);
    codes.iter().fold(String::new(), |mut text, code| {
        let _ = writeln!(text, "{:widest$}  {}", code.name, code.summary());
        text
    })
}

fn unknown(name: &str) -> Diagnostic {
    let problem = Diagnostic::error("code-unknown", format!("there is no code `{name}`"));
    match nearest(name, codes::all().map(|code| code.name)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("`site explain` without a code lists them all"),
    }
}
