//! `site quote --batch`: one JSON request a line in, one JSON outcome a line
//! out, in the same order. One thread reads, all cores compute, one writes;
//! each hands on a block of lines as soon as it has one, so that memory stays
//! small and a program that waits for an answer gets it.

use std::io::{self, IsTerminal as _, Read, Write as _};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use pricing::Outcome;
use rayon::prelude::*;

use super::quote::status;
use super::quote_engine::Engine;
use super::{ERRORS, quote_input};
use crate::load::reason;

/// How many bytes are read at a time. A longer line is read whole.
const BLOCK: usize = 1 << 20;
/// How many parts of a block the cores share.
const PARTS: usize = 32;
/// How many blocks may wait between two threads.
const WAITING: usize = 2;
/// How often progress is shown.
const PERIOD: Duration = Duration::from_millis(200);

/// Quotes standard input line by line; gives the exit status.
pub(super) fn run(engine: &Engine) -> u8 {
    let (blocks, next_block) = sync_channel(WAITING);
    // Not waited for: it may sit in a read when nobody wants the answers.
    thread::spawn(move || read(&blocks));
    let (parts, next_parts) = sync_channel(WAITING);
    let writer = thread::spawn(move || write(&next_parts));
    let mut progress = Progress::new();
    let (mut refused, mut unread) = (false, None);
    for block in next_block {
        let computed = match block {
            Ok(block) => compute(engine, &block),
            Err(error) => {
                unread = Some(error);
                break;
            }
        };
        progress.add(&computed);
        refused |= computed.iter().any(|part| part.refused);
        if parts.send(computed).is_err() {
            break;
        }
    }
    drop(parts);
    let written = writer.join().unwrap_or(Ok(()));
    progress.finish();
    if let Some(error) = unread {
        eprintln!("error: cannot read the requests: {}", reason(&error));
        return ERRORS;
    }
    status(written, refused)
}

fn read(blocks: &SyncSender<io::Result<Vec<u8>>>) {
    let mut lines = Lines {
        input: io::stdin(),
        rest: Vec::new(),
        first: true,
    };
    loop {
        let block = lines.next();
        let last = block.as_ref().map_or(true, Vec::is_empty);
        if blocks.send(block).is_err() || last {
            return;
        }
    }
}

fn write(parts: &Receiver<Vec<Part>>) -> io::Result<()> {
    let mut output = io::stdout();
    for parts in parts {
        for part in parts {
            output.write_all(&part.json)?;
        }
        output.flush()?;
    }
    Ok(())
}

/// The outcomes of some lines.
#[derive(Default)]
struct Part {
    json: Vec<u8>,
    lines: usize,
    refused: bool,
}

fn compute(engine: &Engine, block: &[u8]) -> Vec<Part> {
    let size = block.len().div_ceil(PARTS).max(1);
    let mut parts = Vec::with_capacity(PARTS);
    let mut rest = block;
    while !rest.is_empty() {
        let end = rest.len().min(size) - 1;
        let end = memchr::memchr(b'\n', &rest[end..]).map_or(rest.len(), |at| end + at + 1);
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts
        .into_par_iter()
        .map(|part| quote(engine, part))
        .collect()
}

fn quote(engine: &Engine, lines: &[u8]) -> Part {
    let mut part = Part::default();
    // About what outcomes take; more is had when it is needed.
    part.json.reserve(lines.len() * 8);
    for line in lines.split_inclusive(|byte| *byte == b'\n') {
        let outcome = match quote_input::from_json(line) {
            Ok(request) => pricing::quote(&engine.card, &engine.roles, &request),
            Err(refusal) => Outcome::Refused(refusal),
        };
        // Plain values with text keys always have a JSON form.
        let _ = serde_json::to_writer(&mut part.json, &outcome);
        part.json.push(b'\n');
        part.lines += 1;
        part.refused |= matches!(outcome, Outcome::Refused(_));
    }
    part
}

/// Whole lines, as many at a time as there are, up to a block.
struct Lines<R> {
    input: R,
    /// The beginning of the line after the last block.
    rest: Vec<u8>,
    first: bool,
}

impl<R: Read> Lines<R> {
    /// The next block; empty at the end.
    fn next(&mut self) -> io::Result<Vec<u8>> {
        let mut block = std::mem::take(&mut self.rest);
        loop {
            let before = block.len();
            block.resize(before + BLOCK, 0);
            let read = match self.input.read(&mut block[before..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    block.truncate(before);
                    continue;
                }
                read => read?,
            };
            block.truncate(before + read);
            if read == 0 {
                break;
            }
            if let Some(end) = memchr::memrchr(b'\n', &block[before..]) {
                self.rest = block.split_off(before + end + 1);
                break;
            }
        }
        if std::mem::take(&mut self.first) {
            let mark = block.len() - quote_input::without_mark(&block).len();
            block.drain(..mark);
        }
        Ok(block)
    }
}

/// How far it is, for a person who waits at a terminal.
struct Progress {
    shown: bool,
    began: Instant,
    last: Instant,
    lines: usize,
}

impl Progress {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            // Between outcomes on the same terminal it would be in the way.
            shown: io::stderr().is_terminal() && !io::stdout().is_terminal(),
            began: now,
            last: now,
            lines: 0,
        }
    }

    fn add(&mut self, parts: &[Part]) {
        self.lines += parts.iter().map(|part| part.lines).sum::<usize>();
        if self.shown && self.last.elapsed() >= PERIOD {
            self.last = Instant::now();
            eprint!("\r{} requests", self.lines);
        }
    }

    fn finish(&self) {
        if self.shown {
            let took = self.began.elapsed().as_millis();
            eprintln!("\r{} requests in {took} ms", self.lines);
        }
    }
}
