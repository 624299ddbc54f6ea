//! Which files of a folder are payloads or recordings: most are told by their names, some by their content.

use std::fs::File;
use std::path::Path;

use specie_capture::{Capture, Format};

/// Endings of payloads and recordings.
const TAKEN: &[&str] =
    &["json", "ndjson", "jsonl", "har", "zhar", "http", "curl", "mitm", "mitmproxy", "flow", "flows", "dump"];

/// Endings that other files have too.
const LOOKED_AT: &[&str] = &["yaml", "yml", "log", "txt", "trace"];

/// Endings of compressed files.
const PACKED: &[&str] = &["gz", "zst"];

/// Whether a file of a folder is read. What cannot be opened is told when it is read.
pub(super) fn is_taken(path: &Path) -> bool {
    let Some(mut extension) = extension(path) else { return false };
    if PACKED.contains(&&*extension) {
        let Some(inner) = extension_of_stem(path) else { return false };
        extension = inner;
    }
    TAKEN.contains(&&*extension) || (LOOKED_AT.contains(&&*extension) && is_recording(path))
}

fn extension(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_ascii_lowercase())
}

fn extension_of_stem(path: &Path) -> Option<String> {
    extension(Path::new(path.file_stem()?))
}

fn is_recording(path: &Path) -> bool {
    let capture = File::open(path).and_then(|file| Capture::new(path.display().to_string(), file));
    capture.is_ok_and(|capture| capture.format() != Format::Json)
}
