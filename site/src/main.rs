//! The command `site`: arguments → one call → exit status.

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};
use site::commands::{self, Arguments, Command};

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let (command, content) = commands::with_role_options(Arguments::command(), &given);
    let asks_version = |argument: &String| matches!(argument.as_str(), "--version" | "-V");
    let command = if given.get(1).is_some_and(asks_version) {
        command.version(site::program::version())
    } else {
        command
    };
    let matches = command.get_matches();
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let status = match arguments.command {
        Command::Build(build) => commands::build::run(&build),
        Command::Check(check) => commands::check::run(&check),
        Command::Explain(explain) => commands::explain::run(&explain),
        Command::Inspect(inspect) => commands::inspect::run(&inspect),
        Command::Serve(serve) => commands::serve::run(&serve),
        Command::Status(status) => commands::status::run(&status),
        Command::Diff(diff) => commands::diff::run(&diff),
        Command::Stamp(stamp) => commands::stamp::run(&stamp),
        Command::Fix(fix) => commands::fix::run(&fix),
        Command::New(new) => commands::new::run(&new),
        Command::Program(program) => commands::program::run(&program),
        Command::Engine(engine) => commands::engine::run(&engine),
        Command::Quote(quote) => {
            let options = matches.subcommand_matches("quote");
            commands::quote::run(&quote, options.unwrap_or(&matches), content)
        }
    };
    ExitCode::from(status)
}
