//! Random requests, typed into the real page field by field: the page and the
//! command line agree on every figure, in each language.

use tests::calculator::quote;
use tests::reader::Reader;
use tests::requests::requests;

const REQUESTS: usize = 100;

fn agree(locale: &str, seed: u64) {
    let reader = Reader::new();
    let calculator = reader.calculator(locale);
    let answered = requests(seed).map(|request| (quote(&request), request));
    // A refusal has no figures; those are tested by hand.
    let answered = answered.filter(|(quote, _)| quote["outcome"] != "refused");
    for (number, (quote, request)) in answered.take(REQUESTS).enumerate() {
        println!("seed {seed}, request {number}: {request}");
        calculator.enter(&request);
        calculator.shows(&quote);
    }
    reader.nothing_went_wrong();
}

#[test]
fn the_english_page_agrees_with_the_command_line() {
    agree("en", 1);
}

#[test]
fn the_chinese_page_agrees_with_the_command_line() {
    agree("zh", 2);
}
