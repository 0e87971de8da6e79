//! `site serve`: reads the content, serves it on loopback, and shows every
//! change of it. What is served and how is in `serve`.

use clap::Args;

use super::{ERRORS, OK, Sources, USAGE};
use crate::diagnostic::Diagnostic;
use crate::serve::Editor;
use crate::{report, serve};

/// Names the editor where no option does.
const EDITOR: &str = "SITE_EDITOR";

/// The arguments of `site serve`.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    sources: Sources,
    /// The port on 127.0.0.1; the next free one when it is taken.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The program that opens a place which is clicked in the page, such as
    /// "code --goto {file}:{line}:{column}"; otherwise the page shows it. The
    /// environment variable `SITE_EDITOR` says the same.
    #[arg(long, value_name = "COMMAND")]
    editor: Option<String>,
}

/// Serves until it is stopped; gives the exit status.
pub fn run(arguments: &Serve) -> u8 {
    let variable = || {
        std::env::var(EDITOR)
            .ok()
            .filter(|it| !it.trim().is_empty())
    };
    let command = arguments.editor.clone().or_else(variable);
    let editor = command.as_deref().map(Editor::new);
    if let (Some(command), Some(None)) = (&command, &editor) {
        let message = format!("`{command}` is no command line for an editor");
        report::print(&[Diagnostic::error("serve-editor", message).help(
            "write the program and its options, quotes closed: code --goto {file}:{line}:{column}",
        )]);
        return USAGE;
    }
    match serve::run(&arguments.sources, arguments.port, editor.flatten()) {
        Ok(()) => OK,
        Err(problem) => {
            report::print(&[*problem] as &[Diagnostic]);
            ERRORS
        }
    }
}
