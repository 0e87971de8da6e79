//! Reading pages (front matter, components, Markdown, HTML) beside
//! pulldown-cmark alone on the same text: the project's own pages, or those
//! of the folder that `CORPUS_DIR` names. What matters is the ratio.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros document nothing; a benchmark that cannot start says so"
)]

use std::env;
use std::fs;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulldown_cmark::{Options, Parser, html};
use site::load::TextFile;
use site::locale::Words;
use site::page;

fn pages() -> Vec<TextFile> {
    let folder = env::var_os("CORPUS_DIR").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../content")),
        PathBuf::from,
    );
    let files = walkdir::WalkDir::new(folder).sort_by_file_name();
    let paths = files
        .into_iter()
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .filter(|path| path.extension().is_some_and(|it| it == "md"));
    let page = |path: PathBuf| TextFile {
        path: path.file_name().unwrap().to_string_lossy().into_owned(),
        source: site::diagnostic::Source::new(
            path.to_string_lossy(),
            fs::read_to_string(&path).unwrap(),
        ),
    };
    paths.map(page).collect()
}

fn plain(text: &str, out: &mut String) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES;
    out.clear();
    html::push_html(out, Parser::new_ext(text, options));
}

fn read(bench: &mut Criterion) {
    let pages = pages();
    let words = Words::built_in();
    let bytes: usize = pages.iter().map(|page| page.source.text.len()).sum();
    let mut group = bench.benchmark_group("read");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("pulldown-cmark alone", |bench| {
        let mut out = String::new();
        bench.iter(|| {
            for page in &pages {
                plain(&page.source.text, &mut out);
                black_box(&out);
            }
        });
    });
    group.bench_function("the whole page", |bench| {
        bench.iter(|| {
            for page in &pages {
                black_box(page::read(page, &words));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, read);
criterion_main!(benches);
