//! `_headers`, for hosts that read it: files that are named by their content
//! may be kept for ever, and the calculator's may be loaded by pages of other
//! sites.

use crate::index::Index;
use crate::write::OutputFile;

/// The file's path.
const PATH: &str = "_headers";

const ASSETS: &str = "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n";
const SHARED: &str = "  Access-Control-Allow-Origin: *\n";

/// The path of [`file`], if there is one.
pub(crate) fn path(index: &Index) -> Option<String> {
    // Who writes the file in `public` means that one.
    let own = index.public.iter().all(|file| file.path != PATH);
    own.then(|| PATH.to_owned())
}

/// The file.
pub(crate) fn file(index: &Index) -> Option<OutputFile> {
    let path = path(index)?;
    let mut text = ASSETS.to_owned();
    if index.has_calculator() {
        text.push_str(SHARED);
        for files in ["/embed.js", "/embed/*", "/*/desk.json"] {
            for part in ["\n", files, "\n", SHARED] {
                text.push_str(part);
            }
        }
    }
    Some(OutputFile::new(path, text.into_bytes()))
}
