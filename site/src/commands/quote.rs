//! `site quote`: what a contract costs, for one request or a stream of them.
//! The prices come from the rate card, the roles from the default locale's
//! role table; the arithmetic is `pricing`'s.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;

use clap::{ArgMatches, Args};
use pricing::{BudgetOutcome, BudgetRequest, Date, Explanation, Outcome, Request};
use serde::Serialize;

use super::quote_engine::{Content, Engine};
use super::{ERRORS, OK, USAGE, quote_batch, quote_budget, quote_csv, quote_input, quote_output};
use crate::diagnostic::{Diagnostic, sort};
use crate::load::{reason, shown};
use crate::report;

const EXIT_STATUS: &str = "\
Exit status:
  0  there is a quote, or sales makes an offer
  1  the request, or one of a batch, was refused; or standard input or output failed
  2  wrong usage, or a rate card or a role table with errors";

/// The arguments of `site quote`. Each role of the role table is an option of
/// its own as well, such as `--team-member 40`: see `quote_input`.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(after_help = EXIT_STATUS)]
pub struct Quote {
    /// The content folder with the role table and the rate card.
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Use this rate card instead of the content folder's.
    #[arg(long, value_name = "FILE")]
    pub rate_card: Option<PathBuf>,
    /// Read the request from a JSON file; `-` is standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["batch", "currency", "years", "schedule", "start", "discount", "extra", "plan", "plan_amount"])]
    pub request: Option<PathBuf>,
    /// Read one JSON request a line from standard input, write one JSON
    /// outcome a line, in the same order.
    #[arg(long, conflicts_with_all = ["currency", "years", "schedule", "start", "discount", "extra", "plan", "plan_amount", "json", "csv"])]
    pub batch: bool,
    /// The contract's currency (ISO 4217), such as USD.
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    /// How many years the contract runs.
    #[arg(long, value_name = "YEARS")]
    pub years: Option<i64>,
    /// The payment schedule, such as quarterly.
    #[arg(long, value_name = "ID")]
    pub schedule: Option<String>,
    /// The contract's first day, such as 2027-01-31.
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// A negotiated discount in percent.
    #[arg(long, value_name = "PERCENT", allow_hyphen_values = true)]
    pub discount: Option<String>,
    /// A one-time extra, such as onboarding; may be given again.
    #[arg(long, value_name = "ID")]
    pub extra: Vec<String>,
    /// A payment of a custom schedule, such as 6=40: 40 percent of the total,
    /// 6 months after the start; may be given again.
    #[arg(long, value_name = "MONTH=PERCENT")]
    pub plan: Vec<String>,
    /// A payment of a custom schedule by its amount, such as 6=30000.00; the
    /// amounts sum to the total. May be given again.
    #[arg(long, value_name = "MONTH=AMOUNT", conflicts_with = "plan")]
    pub plan_amount: Vec<String>,
    /// The other way round: how many paid seats this amount pays for, over
    /// the whole term; such as 25000.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true, conflicts_with_all = ["request", "batch"])]
    pub budget: Option<String>,
    /// The day of the quote, such as 2026-11-23: says until when it holds.
    #[arg(long, value_name = "DATE", value_parser = date, conflicts_with_all = ["batch", "budget"])]
    pub today: Option<Date>,
    /// Print JSON instead of a table.
    #[arg(long)]
    pub json: bool,
    /// Print CSV instead of a table: a line for each figure.
    #[arg(long, conflicts_with_all = ["json", "batch"])]
    pub csv: bool,
    /// Say how each figure came about, too.
    #[arg(long, conflicts_with_all = ["csv", "batch", "budget"])]
    pub explain: bool,
    /// The language of the table; the default locale's without it.
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write a date such as 2026-11-23".to_owned())
}

/// Quotes; gives the exit status. `matches` has the roles' options, `read`
/// the content that they were taken from.
pub fn run(arguments: &Quote, matches: &ArgMatches, read: Option<Content>) -> u8 {
    let content = read
        .filter(|content| content.is(&arguments.content))
        .unwrap_or_else(|| Content::read(&arguments.content));
    let engine = match content.engine(arguments) {
        Ok(engine) => engine,
        Err(mut problems) => {
            sort(&mut problems);
            report::print(&problems);
            return USAGE;
        }
    };
    if !engine.warnings.is_empty() {
        report::print(&engine.warnings);
    }
    let locale = match quote_output::locale(&engine, arguments.locale.as_deref()) {
        Ok(locale) => locale,
        Err(problem) => {
            report::print(&[*problem] as &[Diagnostic]);
            return USAGE;
        }
    };
    if arguments.batch {
        return quote_batch::run(&engine);
    }
    let request = match request(arguments, matches, &engine) {
        Ok(request) => request,
        Err(problem) => {
            report::print(&[*problem] as &[Diagnostic]);
            return USAGE;
        }
    };
    if let (Some(budget), Ok(request)) = (&arguments.budget, &request) {
        let wanted = BudgetRequest {
            budget: budget.clone(),
            request: request.clone(),
        };
        let outcome = pricing::budget(&engine.card, &engine.roles, &wanted);
        let text = if arguments.json {
            json(&outcome)
        } else if arguments.csv {
            quote_csv::budget(&outcome)
        } else {
            quote_budget::table(&engine, locale, &outcome)
        };
        return print(&text, matches!(outcome, BudgetOutcome::Refused(_)));
    }
    let mut outcome = match &request {
        Ok(request) => pricing::quote(&engine.card, &engine.roles, request),
        Err(refusal) => Outcome::Refused(refusal.clone()),
    };
    if let (Outcome::Quoted(quote), Some(today)) = (&mut outcome, arguments.today) {
        let days = engine.card.valid_days;
        quote.valid_until = days.map(|days| today.add_days(days));
    }
    let explanation = match (&request, &outcome) {
        (Ok(request), Outcome::Quoted(quote)) if arguments.explain => {
            pricing::explain(&engine.card, &engine.roles, request, quote)
        }
        _ => Vec::new(),
    };
    let text = if arguments.json {
        json(&Explained {
            outcome: &outcome,
            explanation: &explanation,
        })
    } else if arguments.csv {
        quote_csv::quote(&outcome)
    } else {
        let by_flags = arguments.request.is_none();
        quote_output::table(&engine, locale, &outcome, &explanation, by_flags)
    };
    print(&text, matches!(outcome, Outcome::Refused(_)))
}

/// An outcome and, where it was asked for, how its figures came about.
#[derive(Serialize)]
struct Explained<'a> {
    #[serde(flatten)]
    outcome: &'a Outcome,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    explanation: &'a [Explanation],
}

fn json(value: &impl Serialize) -> String {
    // Plain values with text keys always have a JSON form.
    serde_json::to_string_pretty(value)
        .map(|json| json + "\n")
        .unwrap_or_default()
}

fn print(text: &str, refused: bool) -> u8 {
    let mut output = io::stdout().lock();
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    status(written, refused)
}

/// The exit status, when the output has been written or could not be.
pub(super) fn status(written: io::Result<()>, refused: bool) -> u8 {
    match written {
        // A reader that has gone away wants no more.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            report::print(&[Diagnostic::error(
                "quote-unwritable",
                format!("cannot write the quote: {}", reason(&error)),
            )
            .help("what has been written is not complete")]);
            ERRORS
        }
        _ if refused => ERRORS,
        _ => OK,
    }
}

fn request(
    arguments: &Quote,
    matches: &ArgMatches,
    engine: &Engine,
) -> Result<Result<Request, pricing::Refusal>, Box<Diagnostic>> {
    let Some(path) = &arguments.request else {
        return quote_input::from_flags(arguments, matches, &engine.roles)
            .map(Ok)
            .map_err(Box::new);
    };
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|error| {
        Box::new(
            Diagnostic::error(
                "request-unreadable",
                format!("cannot read `{}`: {}", shown(path), reason(&error)),
            )
            .help("name a file with one JSON request, or `-` for standard input"),
        )
    })?;
    Ok(quote_input::from_json(quote_input::without_mark(&bytes)))
}
