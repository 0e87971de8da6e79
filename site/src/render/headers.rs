//! What browsers are told about the site's files. What a page may load stands
//! in the page itself ([`policy`]): so it holds on every host, and a page with a
//! calculator is the only one that may run WebAssembly. The rest is in
//! `_headers`, for hosts that read it: files that are named by their content
//! may be kept for ever, and the calculator's may be loaded by pages of other
//! sites.

use crate::index::Index;
use crate::write::OutputFile;

/// What every answer says, by `_headers` and by `site serve`. Only an answer
/// itself can say who may put it into a frame.
pub(crate) const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Content-Security-Policy", "frame-ancestors 'self'"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=()",
    ),
];

/// What a page may load and do (Content Security Policy, level 3): nothing
/// that stands in its text, and nothing of others but pictures and films.
pub(crate) fn policy(runs_wasm: bool) -> String {
    let wasm = if runs_wasm { " 'wasm-unsafe-eval'" } else { "" };
    format!(
        "default-src 'none'; script-src 'self'{wasm}; style-src 'self'; img-src 'self' data: https:; \
         media-src 'self' https:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'none'"
    )
}

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
    let mut text = "/*\n".to_owned();
    for (name, value) in ALWAYS {
        for part in ["  ", name, ": ", value, "\n"] {
            text.push_str(part);
        }
    }
    text.push('\n');
    text.push_str(ASSETS);
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
