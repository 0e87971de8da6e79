//! What must hold for any bytes as a page: they are read without a panic, the
//! page's elements close in their order, every place that a diagnostic marks
//! is one of the text, and a fixed page is read as the page was.

use site::diagnostic::Source;
use site::fix;
use site::load::TextFile;
use site::locale::Words;
use site::page::{self, Page};
use site::report;

/// Reads a page and holds it to that.
pub fn page(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let words = Words::built_in();
    let page = read(text, &words);
    assert!(unbalanced(&page.body.html).is_none(), "{}", page.body.html);
    let len = page.source.text.len();
    for diagnostic in &page.diagnostics {
        let one = std::slice::from_ref(diagnostic);
        assert!(!report::text(one, false).is_empty());
        for place in &diagnostic.places {
            assert!(place.span.start <= place.span.end && place.span.end <= len);
        }
        for edit in diagnostic.fix.iter().flat_map(|fix| &fix.edits) {
            assert!(page.source.text.get(edit.span.clone()).is_some());
        }
    }
    let Some(fixed) = fix::page(&page, &words) else {
        return;
    };
    let again = read(fixed.text, &words);
    assert_eq!(again.links.len(), page.links.len());
    assert_eq!(again.headings.len(), page.headings.len());
    assert_eq!(again.front, page.front);
}

fn read(text: String, words: &Words) -> Page {
    let file = TextFile {
        path: "page.md".to_owned(),
        source: Source::new("en/page.md", text),
    };
    page::read(&file, words)
}

/// The first tag that does not fit, if any.
fn unbalanced(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Some(format!("</{name}>"));
            }
        } else if !tag.ends_with('/')
            && !matches!(name, "br" | "hr" | "img" | "input" | "source" | "wbr")
        {
            open.push(name);
        }
    }
    open.pop().map(|name| format!("<{name}>"))
}
