//! Reads the parts of Markdown that the readable cases use: fenced blocks and
//! tables, each with its line. Everything else is prose.

use std::fs;
use std::path::{Path, PathBuf};

/// A part of a file of cases.
pub(crate) enum Part {
    /// The text of a fenced block.
    Fence(String),
    /// A table.
    Table(Table),
}

/// A table with its cells as text.
pub(crate) struct Table {
    pub(crate) line: usize,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row of a table.
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

/// A file below this package.
pub(crate) fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The parts of a file in their order.
pub(crate) fn read(path: &Path) -> Vec<Part> {
    let text = fs::read_to_string(path).unwrap();
    let mut parts = Vec::new();
    let mut fence: Option<String> = None;
    let mut table: Option<Table> = None;
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with("```") {
            match fence.take() {
                Some(text) => parts.push(Part::Fence(text)),
                None => fence = Some(String::new()),
            }
        } else if let Some(text) = &mut fence {
            text.push_str(line);
            text.push('\n');
        } else if let Some(inner) = line.strip_prefix('|') {
            let inner = inner.trim_end().strip_suffix('|').unwrap();
            let cells: Vec<String> = inner.split('|').map(|c| c.trim().to_owned()).collect();
            match &mut table {
                None => {
                    table = Some(Table {
                        line: number,
                        columns: cells,
                        rows: Vec::new(),
                    });
                }
                // The line below the head.
                Some(table) if number == table.line + 1 => {}
                Some(table) => {
                    let place = format!("{}:{number}", path.display());
                    assert_eq!(cells.len(), table.columns.len(), "{place}: cells");
                    table.rows.push(Row {
                        line: number,
                        cells,
                    });
                }
            }
            continue;
        }
        parts.extend(table.take().map(Part::Table));
    }
    assert!(fence.is_none(), "{}: a block has no end", path.display());
    parts.extend(table.take().map(Part::Table));
    parts
}
