//! Requests from the command line's options and from JSON.

use clap::{Arg, ArgMatches, Command, value_parser};
use pricing::{Pays, PlanRow, Refusal, Request, Roles};
use serde::de::IgnoredAny;
use std::path::PathBuf;

use super::quote::Quote;
use super::quote_engine::Content;
use crate::diagnostic::Diagnostic;

/// The content folder that the arguments name, before they are parsed: its
/// role table says which options there are.
fn content_folder(arguments: &[String]) -> PathBuf {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--content" {
            return rest.next().map(PathBuf::from).unwrap_or_default();
        }
        if let Some(value) = argument.strip_prefix("--content=") {
            return PathBuf::from(value);
        }
    }
    PathBuf::from("content")
}

/// Adds an option for each role to `site quote`, and hands on the content
/// that says which there are. Without a usable role table there are none, and
/// running the command says why.
pub fn with_role_options(command: Command, arguments: &[String]) -> (Command, Option<Content>) {
    if arguments.get(1).map(String::as_str) != Some("quote") {
        return (command, None);
    }
    let content = Content::read(&content_folder(arguments));
    let Some(roles) = content.roles() else {
        // Whatever stands there now may be a role's option.
        let rest = Arg::new("rest")
            .num_args(0..)
            .allow_hyphen_values(true)
            .hide(true);
        let command = command.mut_subcommand("quote", |quote| quote.arg(rest));
        return (command, Some(content));
    };
    let command = command.mut_subcommand("quote", |mut quote| {
        for role in &roles {
            let taken = |arg: &Arg| arg.get_id() == &role.id || arg.get_long() == Some(&role.id);
            // Such a role can be named in a JSON request.
            if role.id == "help" || quote.get_arguments().any(taken) {
                continue;
            }
            let help = format!(
                "How many people are {} ({}).",
                role.name,
                if role.paid { "paid" } else { "free" }
            );
            quote = quote.arg(
                Arg::new(role.id.clone())
                    .long(role.id.clone())
                    .value_name("PEOPLE")
                    .value_parser(value_parser!(u64))
                    .conflicts_with_all(["request", "batch", "budget"])
                    .help(help)
                    .help_heading("Headcount"),
            );
        }
        quote
    });
    (command, Some(content))
}

/// The request that the options make.
pub(super) fn from_flags(
    arguments: &Quote,
    matches: &ArgMatches,
    roles: &Roles,
) -> Result<Request, Diagnostic> {
    let headcount = roles
        .iter()
        .filter_map(|role| {
            let people = matches.try_get_one::<u64>(&role.id).ok()??;
            Some((role.id.clone(), *people))
        })
        .collect();
    let mut plan = Vec::new();
    for row in &arguments.plan {
        let (month, share) = payment(row).ok_or_else(|| {
            Diagnostic::error("plan-option", format!("`--plan {row}` is no payment"))
                .help("write the month and the percentage, such as `--plan 0=60 --plan 6=40`")
        })?;
        let pays = Pays::Share(share);
        plan.push(PlanRow { month, pays });
    }
    for row in &arguments.plan_amount {
        let (month, amount) = payment(row).ok_or_else(|| {
            Diagnostic::error(
                "plan-option",
                format!("`--plan-amount {row}` is no payment"),
            )
            .help("write the month and the amount, such as `--plan-amount 0=30000.00`")
        })?;
        let pays = Pays::Amount(amount);
        plan.push(PlanRow { month, pays });
    }
    Ok(Request {
        headcount,
        currency: arguments.currency.clone(),
        years: arguments.years,
        schedule: arguments.schedule.clone(),
        start: arguments.start.clone(),
        discount: arguments.discount.clone(),
        extras: arguments.extra.clone(),
        plan: (!plan.is_empty()).then_some(plan),
    })
}

/// `6=40`: in month 6, so much.
fn payment(row: &str) -> Option<(i64, String)> {
    let (month, pays) = row.split_once('=')?;
    Some((month.trim().parse().ok()?, pays.trim().to_owned()))
}

/// The option that gave what is refused; nothing for all headcounts at once.
pub(super) fn option_of(refusal: &Refusal) -> Option<String> {
    let field = refusal.field.as_str();
    let (first, rest) = field.split_once('.').unwrap_or((field, ""));
    // The plan as a whole is wrong by its amounts.
    let by_amounts = !(refusal.param("total").is_empty() && refusal.param("by").is_empty());
    match first {
        "headcount" if rest.is_empty() => None,
        "headcount" => Some(format!("--{rest}")),
        "extras" => Some("--extra".to_owned()),
        "plan" if by_amounts || rest.ends_with("amount") => Some("--plan-amount".to_owned()),
        _ => Some(format!("--{first}")),
    }
}

/// A request in JSON: not JSON at all, or JSON that is no request, is refused
/// with what is wrong with it.
pub(super) fn from_json(bytes: &[u8]) -> Result<Request, Refusal> {
    serde_json::from_slice(bytes).map_err(|error| match why_not_json(bytes) {
        Some(why) => Refusal::not_json(why),
        None => Refusal::bad_request("request", error.to_string()),
    })
}

/// Why a text is not JSON; nothing when it is. A request is read as far as its
/// first mistake, and the text may be broken behind that.
fn why_not_json(bytes: &[u8]) -> Option<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => serde_json::from_str::<IgnoredAny>(text)
            .err()
            .map(|error| error.to_string()),
        Err(error) => Some(format!(
            "it is not UTF-8 text, from byte {} on",
            error.valid_up_to() + 1
        )),
    }
}

/// A text without the byte-order mark that some editors begin files with.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
