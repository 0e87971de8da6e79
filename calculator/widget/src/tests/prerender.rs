//! The HTML that a page comes with: right before any script has run.

use pricing::{Outcome, quote};

use super::sample::{preset, props};
use crate::{Preset, Props, prerender};

/// The value of a figure in the HTML.
fn figure<'h>(html: &'h str, path: &str) -> Option<&'h str> {
    let (_, rest) = html.split_once(&format!("data-figure=\"{path}\" "))?;
    let (_, rest) = rest.split_once("=\"")?;
    Some(rest.split_once('"')?.0)
}

/// The texts between the tags and Yew's comments.
fn texts(html: &str) -> Vec<&str> {
    let after_tags = html.split('<').filter_map(|part| part.split_once('>'));
    after_tags
        .map(|(_, text)| text)
        .filter(|text| !text.trim().is_empty() && *text != "-->")
        .collect()
}

/// Every figure of a JSON value that is a text or a number, by its path.
fn figures(value: &serde_json::Value, path: &str, all: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::Object(entries) => {
            for (name, value) in entries {
                let dot = if path.is_empty() { "" } else { "." };
                figures(value, &format!("{path}{dot}{name}"), all);
            }
        }
        serde_json::Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                figures(value, &format!("{path}.{index}"), all);
            }
        }
        serde_json::Value::String(text) => all.push((path.to_owned(), text.clone())),
        other => all.push((path.to_owned(), other.to_string())),
    }
}

/// The parts of a quote that are not figures of the calculator: what it shows
/// in words, and a discount that the example does not have.
fn is_shown(path: &str, value: &str) -> bool {
    match path.rsplit('.').next().unwrap_or(path) {
        "outcome" | "rate_card" | "illustrative" | "currency" | "needs_approval" | "year"
        | "month" => false,
        "negotiated_discount" => value != "0.00",
        _ => path != "next_tier.seats" && path != "one_time.0.id",
    }
}

#[test]
fn it_shows_the_quote_of_the_preset() {
    let dated = Preset {
        start: Some("2027-01-31".to_owned()),
        ..preset()
    };
    let discounted = Preset {
        discount: Some("16".to_owned()),
        extras: vec!["onboarding".to_owned()],
        ..dated.clone()
    };
    for preset in [dated, discounted] {
        let props = Props { preset, ..props() };
        let outcome = quote(&props.card, &props.roles, &props.preset);
        let mut all = Vec::new();
        figures(&serde_json::to_value(&outcome).unwrap(), "", &mut all);
        let shown: Vec<_> = all
            .iter()
            .filter(|(path, value)| is_shown(path, value))
            .collect();
        assert!(shown.len() > 50, "{}", shown.len());
        let approval = "«calc-needs-approval»";
        let html = prerender(props.clone());
        for (path, value) in shown {
            assert_eq!(figure(&html, path), Some(value.as_str()), "{path}");
        }
        assert_eq!(html.contains(approval), props.preset.discount.is_some());
        // As a choice, and, where it is chosen, among the facts.
        let named = html.matches("name of onboarding").count();
        assert_eq!(named > 1, props.preset.discount.is_some());
    }
}

#[test]
fn without_a_start_installments_have_months() {
    let html = prerender(props());
    assert_eq!(figure(&html, "installments.3.month"), Some("9"));
    assert_eq!(figure(&html, "installments.3.due"), None);
    assert!(html.contains("«calc-month»") && !html.contains("«calc-due»"));
    assert!(!html.contains("«calc-renewal»"));
}

#[test]
fn every_text_is_a_word_a_name_or_a_number() {
    let preset = Preset {
        schedule: Some("custom".to_owned()),
        plan: None,
        ..preset()
    };
    let many = Preset {
        headcount: vec![("team-member".to_owned(), 2000)],
        ..preset.clone()
    };
    let nobody = Preset {
        headcount: Vec::new(),
        ..preset.clone()
    };
    for preset in [preset, many, nobody] {
        let html = prerender(Props { preset, ..props() });
        for text in texts(&html) {
            // Figures, and the sums that say how they came about.
            let signs = [
                '$', '¥', ',', '.', '%', '-', '×', '÷', '=', '≈', '+', '−', ' ',
            ];
            let written = text.replace(signs, "");
            let number = written.chars().all(|c| c.is_ascii_digit());
            let known = number || text.starts_with('«') || ["×", "USD", "JPY"].contains(&text);
            assert!(known, "{text:?}");
        }
        for attribute in html.split("aria-label=\"").skip(1) {
            assert!(attribute.starts_with('«'), "{attribute}");
        }
    }
}

#[test]
fn for_many_seats_it_leads_to_sales() {
    let preset = Preset {
        headcount: vec![("team-member".to_owned(), 2000)],
        ..preset()
    };
    let props = Props { preset, ..props() };
    assert!(matches!(
        quote(&props.card, &props.roles, &props.preset),
        Outcome::ContactSales(_)
    ));
    let html = prerender(props);
    assert!(html.contains("href=\"mailto:sales@example.org\""));
    assert_eq!(figure(&html, "seats.paid"), Some("2000"));
    assert_eq!(figure(&html, "tier.id"), Some("enterprise"));
    assert_eq!(figure(&html, "total_contract_value"), None);
}

#[test]
fn a_refusal_stands_at_its_fields_and_no_figure_stays() {
    let preset = Preset {
        headcount: Vec::new(),
        ..preset()
    };
    let html = prerender(Props { preset, ..props() });
    let error =
        "<p class=\"error\" id=\"calculator-1-headcount-error\">«calc-refusal-no-paid-seats»</p>";
    assert!(html.contains(error));
    // Two paid roles of three.
    let described = "aria-invalid=\"true\" aria-describedby=\"calculator-1-headcount-error\"";
    assert_eq!(html.matches(described).count(), 2);
    assert!(!html.contains("data-figure"));
    assert!(html.contains("«calc-check-fields»"));
    assert!(html.contains("<table class=\"tiers\">"));
}

#[test]
fn fields_are_of_their_kind() {
    let preset = Preset {
        schedule: Some("custom".to_owned()),
        ..preset()
    };
    let html = prerender(Props { preset, ..props() });
    let inputs = || {
        html.split("<input")
            .skip(1)
            .filter_map(|rest| rest.split('>').next())
    };
    let mode = |name: &str| {
        let mut inputs = inputs().filter(|input| input.contains(" type=\"text\""));
        let input = inputs.find(|input| input.contains(&format!(" name=\"{name}\"")))?;
        input.split("inputmode=\"").nth(1)?.split('"').next()
    };
    assert_eq!(mode("team-member"), Some("numeric"));
    assert_eq!(mode("plan.0.month"), Some("numeric"));
    assert_eq!(mode("plan.1.share"), Some("decimal"));
    assert_eq!(html.matches(" type=\"date\"").count(), 1);
    // A box that is ticked cannot have it (HTML, "autofill").
    let mut others = inputs().filter(|input| !input.contains(" type=\"checkbox\""));
    assert!(others.all(|input| input.contains("autocomplete=\"off\"")));
}

#[test]
fn names_are_texts_and_never_tags() {
    let evil = "<script>alert(\"&amp;\")</script>";
    let mut props = props();
    let roles = props.roles.iter().cloned().map(|mut role| {
        role.name = evil.to_owned();
        role
    });
    props.roles = pricing::Roles::new(roles.collect());
    props.labels.tiers = vec![("team".to_owned(), evil.to_owned())];
    props.words = crate::Words::from_lookup(|_| evil.to_owned());
    props.contact = "\"><script>".to_owned();
    let html = prerender(props);
    assert!(!html.contains("<script"));
    assert!(html.contains("&lt;script&gt;alert(\"&amp;amp;\")&lt;/script&gt;"));
}

#[test]
fn ids_are_the_calculators_own() {
    let html = prerender(Props {
        id: "calculator-7".to_owned(),
        ..props()
    });
    for kind in ["id", "for"] {
        for id in html.split(&format!(" {kind}=\"")).skip(1) {
            assert!(id.starts_with("calculator-7-"), "{id}");
        }
    }
    assert!(html.contains("<h2 id=\"calculator-7-title\">"));
}

#[test]
fn nothing_is_announced_before_something_changes() {
    let html = prerender(props());
    assert!(html.contains("<p class=\"visually-hidden\" role=\"status\"></p>"));
}

/// Yew finds its components by these comments.
#[test]
fn it_can_be_taken_over_in_the_browser() {
    let html = prerender(props());
    assert!(html.starts_with("<!--<["));
    assert!(html.ends_with("]>-->"));
}
