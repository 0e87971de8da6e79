//! The program alone: a copy of this executable that carries what cargo would
//! have to build, so that it needs neither sources nor a toolchain. What it
//! carries is the matter of `bundle`.
//!
//! Behind the executable's own bytes, which no operating system minds, stand
//!
//! 1. the files: of each the length of its name (4 bytes), its name, the
//!    length of its content (8 bytes), its content;
//! 2. the footer, of [`FOOTER`] bytes: the length of the files (8 bytes), their
//!    SHA-1 (20 bytes), the version of this format (4 bytes), [`MAGIC`].
//!
//! Numbers are little-endian.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs};

use sha1::{Digest, Sha1};

use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};

/// What the executable ends with when it carries files.
const MAGIC: &[u8; 12] = b"site-carries";
const VERSION: u32 = 1;
const FOOTER: usize = 8 + 20 + 4 + MAGIC.len();

/// Files by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files that this program carries, if it does; read once.
pub fn carried() -> Result<Option<&'static Files>, Diagnostic> {
    static CARRIED: OnceLock<Result<Option<Files>, Diagnostic>> = OnceLock::new();
    let carried = CARRIED.get_or_init(|| {
        let path = own_path()?;
        read(&path).map_err(|error| damaged(&path, &error))
    });
    match carried {
        Ok(files) => Ok(files.as_ref()),
        Err(problem) => Err(problem.clone()),
    }
}

/// What `site --version` says.
pub fn version() -> String {
    let carries = match carried() {
        Ok(Some(_)) => "carries the calculator",
        Ok(None) => "builds the calculator from its sources",
        Err(_) => "carries a calculator that is damaged",
    };
    format!("{} ({carries})", env!("CARGO_PKG_VERSION"))
}

/// This executable's bytes with files behind it, in place of those that it
/// carries.
pub fn with(files: &Files) -> Result<Vec<u8>, Diagnostic> {
    let path = own_path()?;
    let unreadable = |error: io::Error| damaged(&path, &error);
    let mut bytes = fs::read(&path).map_err(unreadable)?;
    let mut file = File::open(&path).map_err(unreadable)?;
    if let Some(footer) = footer(&mut file).map_err(unreadable)? {
        bytes.truncate(usize::try_from(footer.start).unwrap_or(bytes.len()));
    }
    let start = bytes.len();
    for (name, content) in files {
        bytes.extend(u32::try_from(name.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend(name.as_bytes());
        bytes.extend((content.len() as u64).to_le_bytes());
        bytes.extend(content);
    }
    let digest = Sha1::digest(&bytes[start..]);
    let length = (bytes.len() - start) as u64;
    bytes.extend(length.to_le_bytes());
    bytes.extend(digest);
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(MAGIC);
    Ok(bytes)
}

/// The name of the executable's file.
pub fn file_name() -> &'static str {
    if cfg!(windows) { "site.exe" } else { "site" }
}

fn own_path() -> Result<PathBuf, Diagnostic> {
    env::current_exe().map_err(|error| {
        let message = format!("cannot tell where this program is: {}", reason(&error));
        Diagnostic::error("program-damaged", message)
    })
}

fn damaged(path: &Path, error: &io::Error) -> Diagnostic {
    let message = format!(
        "the calculator that `{}` carries cannot be read: {}",
        shown(path),
        reason(error)
    );
    Diagnostic::error("program-damaged", message)
        .help("copy the program anew, whole, or make it anew with `cargo site program`; `--widget DIR` takes a calculator from a folder")
}

struct Footer {
    /// Where the files begin.
    start: u64,
    length: usize,
    digest: [u8; 20],
}

/// The footer, where the file has one.
fn footer(file: &mut File) -> io::Result<Option<Footer>> {
    let all = file.seek(SeekFrom::End(0))?;
    let Some(end) = all.checked_sub(FOOTER as u64) else {
        return Ok(None);
    };
    file.seek(SeekFrom::Start(end))?;
    let mut bytes = Vec::with_capacity(FOOTER);
    file.read_to_end(&mut bytes)?;
    let Some(fields) = bytes.strip_suffix(MAGIC) else {
        return Ok(None);
    };
    let mut fields = Reader { rest: fields };
    let length = fields.number()?;
    let digest = fields.bytes(20)?.try_into().map_err(|_| cut())?;
    if fields.short()? != VERSION {
        return Err(bad("it was made by another version of the program"));
    }
    Ok(Some(Footer {
        start: end.checked_sub(length).ok_or_else(cut)?,
        length: usize::try_from(length).map_err(|_| cut())?,
        digest,
    }))
}

fn read(path: &Path) -> io::Result<Option<Files>> {
    let mut file = File::open(path)?;
    let Some(footer) = footer(&mut file)? else {
        return Ok(None);
    };
    file.seek(SeekFrom::Start(footer.start))?;
    let mut bytes = vec![0; footer.length];
    file.read_exact(&mut bytes)?;
    if Sha1::digest(&bytes).as_slice() != footer.digest {
        return Err(bad("its checksum is another"));
    }
    let mut reader = Reader { rest: &bytes };
    let mut files = Files::new();
    while !reader.rest.is_empty() {
        let length = reader.short()?;
        let name = reader.bytes(u64::from(length))?;
        let name = String::from_utf8(name.to_vec()).map_err(|_| cut())?;
        let length = reader.number()?;
        files.insert(name, reader.bytes(length)?.to_vec());
    }
    Ok(Some(files))
}

fn bad(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

fn cut() -> io::Error {
    bad("a part of it is missing")
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    fn bytes(&mut self, length: u64) -> io::Result<&'b [u8]> {
        let length = usize::try_from(length).map_err(|_| cut())?;
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or_else(cut)?;
        self.rest = rest;
        Ok(bytes)
    }

    fn short(&mut self) -> io::Result<u32> {
        let bytes = self.bytes(4)?.try_into().map_err(|_| cut())?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn number(&mut self) -> io::Result<u64> {
        let bytes = self.bytes(8)?.try_into().map_err(|_| cut())?;
        Ok(u64::from_le_bytes(bytes))
    }
}
