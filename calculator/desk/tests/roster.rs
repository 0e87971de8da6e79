//! Lists of people, against the cases of `roster/lists.md`: read whole and cut
//! into pieces; and random tables in every way of writing them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

use std::fmt::Write as _;

use desk::roster::{Names, Roster};
use pricing::{Role, Roles};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const CASES: &str = include_str!("roster/lists.md");

const ROLES: [(&str, &str, bool); 4] = [
    ("project-administrator", "Project Administrator", true),
    ("team-member", "Team Member", true),
    ("client", "Client", false),
    ("view-only", "View Only", false),
];

fn roles() -> Roles {
    let role = |(id, name, paid): (&str, &str, bool)| Role {
        id: id.to_owned(),
        name: name.to_owned(),
        paid,
    };
    Roles::new(ROLES.map(role).to_vec())
}

fn names() -> Names {
    let others = [
        (
            "team-member",
            "Teammitglied,团队成员,チームメンバー,Член команды,Gast",
        ),
        ("client", "Kunde,客户,Cliente,Gast"),
        ("view-only", "Nur ansehen,Lecture seule"),
    ];
    let texts = |texts: &str| texts.split(',').map(str::to_owned).collect::<Vec<_>>();
    let others = others.map(|(id, names)| (id.to_owned(), texts(names)));
    let headers = texts("role,user role,permission,access level,Rolle,Benutzerrolle,角色,rôle");
    Names::new(&roles(), &others, &headers)
}

fn read<'t>(pieces: impl IntoIterator<Item = &'t str>) -> Roster {
    let mut roster = Roster::new(names(), ROLES.len());
    for piece in pieces {
        roster.push(piece);
    }
    roster.finish();
    roster
}

/// Pieces of so many letters each.
fn pieces(text: &str, letters: usize) -> Vec<&str> {
    let mut starts: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .step_by(letters)
        .collect();
    starts.push(text.len());
    starts
        .windows(2)
        .map(|pair| &text[pair[0]..pair[1]])
        .collect()
}

/// What is counted, as the cases say it.
fn counted(roster: &Roster) -> String {
    let mut text = String::new();
    let count = roster.count();
    let rows = count
        .as_ref()
        .map_or(roster.rows_read() - u64::from(roster.has_header()), |it| {
            it.rows
        });
    write!(text, "rows {rows}").unwrap();
    match roster.column() {
        Some(at) => write!(text, ", column {}", at + 1).unwrap(),
        None => text.push_str(", no column"),
    }
    if let Some(line) = roster.unclosed() {
        write!(text, ", unclosed {line}").unwrap();
    }
    if roster.repeated() > 0 {
        write!(text, ", repeated {}", roster.repeated()).unwrap();
    }
    text.push('\n');
    let Some(count) = count else {
        return text;
    };
    for ((id, ..), people) in ROLES.iter().zip(&count.people) {
        if *people > 0 {
            writeln!(text, "{id} {people}").unwrap();
        }
    }
    for value in &count.unknown {
        let lines: Vec<String> = value.lines.iter().map(u64::to_string).collect();
        let shown = value.text.replace('\n', "⏎");
        writeln!(
            text,
            "unknown `{shown}`: {} in {}",
            value.rows,
            lines.join(", ")
        )
        .unwrap();
    }
    if count.others > 0 {
        writeln!(text, "others {}", count.others).unwrap();
    }
    text
}

/// The text of a block: `escaped` or as it stands, its last line break aside.
fn list(kind: &str, block: &str) -> String {
    if kind == "csv" {
        return block.strip_suffix('\n').unwrap_or(block).to_owned();
    }
    let text = block.replace('\n', "");
    let marks = [
        ("\\r", "\r"),
        ("\\n", "\n"),
        ("\\t", "\t"),
        ("\\0", "\0"),
        ("\\u{feff}", "\u{feff}"),
    ];
    marks
        .iter()
        .fold(text, |text, (written, mark)| text.replace(written, mark))
}

#[test]
fn every_case_is_counted_however_it_is_cut() {
    let mut cases = 0;
    for case in CASES.split("\n## ").skip(1) {
        let title = case.lines().next().unwrap();
        let blocks: Vec<&str> = case.split("```").collect();
        let [_, given, _, expected, _] = blocks[..] else {
            panic!("{title}: a case has two blocks");
        };
        let (kind, given) = given.split_once('\n').unwrap();
        let given = list(kind, given);
        let expected = expected.strip_prefix("counted\n").unwrap();
        for letters in [usize::MAX, 1, 2, 3, 7] {
            let roster = read(pieces(&given, letters));
            assert_eq!(
                counted(&roster),
                expected,
                "{title}, in pieces of {letters}"
            );
        }
        cases += 1;
    }
    assert!(cases >= 20, "{cases} cases");
}

#[test]
fn what_the_reader_says_counts() {
    let mut roster = read(["name,role,other\nA,Client,x\nB,Boss,Client\nC,,Client\n"]);
    assert_eq!(roster.count().unwrap().people, [0, 0, 1, 0]);
    roster.say("Boss", Some(1));
    roster.say("", Some(3));
    assert_eq!(roster.count().unwrap().people, [0, 1, 1, 1]);
    assert_eq!(roster.count().unwrap().counted(), 3);
    roster.say("Boss", None);
    assert_eq!(roster.count().unwrap().people, [0, 0, 1, 1]);
    assert_eq!(roster.column_name(2), "other");
    roster.choose_column(Some(2));
    assert_eq!(roster.count().unwrap().people, [0, 0, 2, 0]);
    roster.say_header(false);
    assert_eq!(roster.count().unwrap().rows, 4);
    assert_eq!(roster.column_name(2), "");
    roster.choose_column(Some(3));
    assert_eq!(roster.count(), None);
}

#[test]
fn a_first_row_that_is_a_person_counts() {
    let mut roster = read(["Boss,a@example.com\nClient,b@example.com\nBoss,a@example.com"]);
    assert!(!roster.has_header());
    assert_eq!(
        counted(&roster),
        "rows 3, column 1, repeated 1\nclient 1\nunknown `Boss`: 2 in 1, 3\n"
    );
    roster.say_header(true);
    assert_eq!(
        counted(&roster),
        "rows 2, column 1\nclient 1\nunknown `Boss`: 1 in 3\n"
    );
}

#[test]
fn of_very_many_values_the_first_are_kept_and_all_are_counted() {
    let mut text = String::from("name;role\n");
    for at in 0..30_000 {
        let role = if at % 3 == 0 {
            "Client".to_owned()
        } else {
            format!("job {at}")
        };
        writeln!(text, "person {at};{role}").unwrap();
    }
    let roster = read(pieces(&text, 10_007));
    let count = roster.count().unwrap();
    assert_eq!((count.rows, count.people[2]), (30_000, 10_000));
    let kept: u64 = count.unknown.iter().map(|value| value.rows).sum();
    assert_eq!(kept + count.others, 20_000);
    assert_eq!(count.unknown.len(), 100);
}

#[test]
fn sixty_columns_and_a_row_that_is_longer() {
    let row = |role: &str| format!("{}{role}", "x,".repeat(59));
    let text = format!(
        "{}\n{}\n{},y,Client\nshort\n",
        row("role"),
        row("Client"),
        row("Client")
    );
    let mut roster = read([text.as_str()]);
    assert_eq!((roster.width(), roster.column()), (62, Some(59)));
    assert_eq!(
        counted(&roster),
        "rows 3, column 60\nclient 2\nunknown ``: 1 in 4\n"
    );
    roster.choose_column(Some(61));
    assert_eq!(
        counted(&roster),
        "rows 3, column 62\nclient 1\nunknown ``: 2 in 2, 4\n"
    );
}

/// A way to write tables.
#[derive(Clone, Debug)]
struct Written {
    delimiter: char,
    line: &'static str,
    /// Whether fields that need no quotes have them all the same.
    quotes: bool,
    header: bool,
    last_line: bool,
    mark: &'static str,
}

fn written() -> impl Strategy<Value = Written> {
    let signs = (
        select(vec![',', ';', '\t', '|']),
        select(vec!["\n", "\r\n", "\r"]),
    );
    (signs, any::<[bool; 4]>()).prop_map(
        |((delimiter, line), [quotes, header, last_line, mark])| Written {
            delimiter,
            line,
            quotes,
            header,
            last_line,
            mark: if mark { "\u{feff}" } else { "" },
        },
    )
}

fn field(text: &str, way: &Written) -> String {
    let needed = text.contains([',', ';', '\t', '|', '"', '\n', '\r']) || text.starts_with(' ');
    if needed || way.quotes {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn table(rows: &[(String, usize, String)], way: &Written) -> String {
    let spellings = [
        "Project Administrator",
        "team-member",
        "客户",
        "Lecture seule",
    ];
    let row = |fields: [&str; 3]| {
        fields
            .map(|text| field(text, way))
            .join(&way.delimiter.to_string())
    };
    let mut lines = Vec::new();
    if way.header {
        lines.push(row(["Who", "Rôle", "Note"]));
    }
    lines.extend(
        rows.iter()
            .map(|(name, role, note)| row([name, spellings[*role], note])),
    );
    let mut text = way.mark.to_owned();
    text.push_str(&lines.join(way.line));
    if way.last_line {
        text.push_str(way.line);
    }
    text
}

proptest! {
    #[test]
    fn a_table_is_counted_right_however_it_is_written_and_cut(
        rows in vec(("[a-z ,;|\t\"\r\né客]{0,12}", 0..4_usize, "[A-Z0-9@. ,;|\t\"\r\nß]{0,12}"), 1..40),
        way in written(),
        cuts in vec(0..4000_usize, 0..12),
    ) {
        let text = table(&rows, &way);
        let mut starts: Vec<usize> = cuts.into_iter().filter(|at| text.is_char_boundary(*at)).collect();
        starts.extend([0, text.len()]);
        starts.retain(|at| *at <= text.len());
        starts.sort_unstable();
        let roster = read(starts.windows(2).map(|pair| &text[pair[0]..pair[1]]));
        let count = roster.count().unwrap();
        let mut people = [0; 4];
        for (_, role, _) in &rows {
            people[*role] += 1;
        }
        prop_assert_eq!(roster.column(), Some(1));
        prop_assert_eq!(count.people, people);
        prop_assert_eq!(count.rows, rows.len() as u64);
        prop_assert_eq!(roster.unclosed(), None);
    }

    #[test]
    fn any_text_is_counted_alike_however_it_is_cut(
        text in "([a-z,;\t|\"\r\n\0é ]|Client|role){0,200}",
        letters in 1..40_usize,
    ) {
        prop_assert_eq!(counted(&read(pieces(&text, letters))), counted(&read([text.as_str()])));
    }
}
