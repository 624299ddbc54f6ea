//! Fuzz targets: functions of any bytes that panic where something does not hold that always must.
//!
//! `cargo xtask fuzz` drives them on any toolchain, by changes of the seeds in `specs` and `tests/cases`; `tests/fuzz`
//! gives them to cargo-fuzz. A few hundred changes of each are a test of this crate.

#![expect(clippy::panic, clippy::missing_panics_doc, reason = "by a panic a target says what does not hold")]

pub mod change;
mod schemas;

use std::fs;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};

use specie_capture::{Capture, Format, Options};
use specie_json::{Arena, Limits, Scanner, decode_utf8, parse};
use specie_spec::bundle::Reading;
use specie_spec::{Input, Source, overlaid, read};
use specie_validate::Validator;

use crate::case;

/// A function of any bytes, and inputs that show it what there is.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// What it goes by on a command line.
    pub name: &'static str,
    /// Panics where something does not hold.
    pub run: fn(&[u8]),
    /// Files whose changes are worth trying: the ends of their names.
    seeds: &'static [&'static str],
}

/// Every target.
pub const TARGETS: &[Target] = &[
    Target { name: "json", run: json, seeds: &[".json"] },
    Target { name: "document", run: document, seeds: &[".yaml", ".json"] },
    Target { name: "overlay", run: overlay, seeds: &["overlay.yaml"] },
    Target { name: "capture", run: capture, seeds: &[".json", ".ndjson", ".har", ".http", ".txt"] },
    Target { name: "verdict", run: verdict, seeds: &[] },
];

/// Bytes of a seed that are used: what is larger only takes longer.
const LARGEST: usize = 16 * 1024;

impl Target {
    /// The seeds, with an empty input first.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn seeds(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut files = Vec::new();
        for folder in ["specs", "tests/cases"] {
            collect(&case::root().join(folder), &mut files)?;
        }
        files.sort();
        let wanted = |file: &&PathBuf| {
            let name = file.to_string_lossy();
            self.seeds.iter().any(|end| name.ends_with(end))
        };
        let mut seeds = vec![Vec::new()];
        for file in files.iter().filter(wanted) {
            let mut bytes = fs::read(file)?;
            bytes.truncate(LARGEST);
            seeds.push(bytes);
        }
        Ok(seeds)
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

/// The parser and the scanner take the same texts, and what is written again is the same value.
pub fn json(bytes: &[u8]) {
    let Ok(text) = decode_utf8(bytes) else { return };
    let arena = Arena::new();
    let parsed = parse(&arena, text);
    let mut scanner = Scanner::new(text, Limits::default().depth);
    let skipped = scanner.skip().is_ok() && scanner.end().is_ok();
    assert_eq!(parsed.is_ok(), skipped, "the parser: {:?}", parsed.map(|document| document.root));
    if let Err(error) = parse(&arena, text) {
        assert!(error.offset <= text.len(), "{error:?}");
    }
}

/// A document is refused, or gives types whose brackets close; both times with places inside of it.
pub fn document(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let loaded = read(&Input::new(Source::new("spec.yaml", text)));
    assert!(loaded.api.is_some() || loaded.diagnostics.iter().next().is_some(), "refused without a reason");
    let lines = text.lines().count() + 1;
    for label in loaded.diagnostics.iter().flat_map(|diagnostic| &diagnostic.labels) {
        let line = usize::try_from(label.at.place().line).unwrap_or(usize::MAX);
        assert!(line <= lines, "{label:?} beyond {lines} lines");
    }
    if let Some(api) = loaded.api {
        let source = specie_codegen::generate(&api, &specie_codegen::Options::default()).source;
        if let Err(error) = source.parse::<proc_macro2::TokenStream>() {
            panic!("{error}: {source}");
        }
    }
}

/// The document that overlays are tried on.
const BASE: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets:
    get: {operationId: listPets, responses: {'200': {description: Pets.}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
";

/// An overlay is refused with a reason, or its result can be read again.
pub fn overlay(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let input = Input::new(Source::new("spec.yaml", BASE)).overlay(Source::new("overlay.yaml", text));
    let result = overlaid(&input);
    assert!(result.text.is_some() || result.diagnostics.iter().next().is_some(), "refused without a reason");
}

/// A capture of any format ends, and each of its records is an exchange, a body or a fault.
pub fn capture(bytes: &[u8]) {
    let formats = [
        None,
        Some(Format::Json),
        Some(Format::Exchanges),
        Some(Format::Ndjson),
        Some(Format::Har),
        Some(Format::Postman),
        Some(Format::Http),
        Some(Format::Curl),
        Some(Format::Mitmproxy),
        Some(Format::WireMock),
        Some(Format::Vcr),
    ];
    for format in formats {
        let options = Options { format, ..Options::default() };
        let Ok(records) = Capture::with_options("capture", Cursor::new(bytes.to_vec()), options) else {
            continue;
        };
        // As many records as bytes would be one too many: an end is always there.
        let count = records.take(bytes.len() + 2).count();
        assert!(count <= bytes.len() + 1, "{format:?}: {count} records of {} bytes", bytes.len());
    }
}

/// Both engines of the checker judge a made-up payload by a made-up schema alike, and findings go with the verdict.
pub fn verdict(bytes: &[u8]) {
    let made = schemas::Made::new(bytes);
    let loaded = read(&Input::new(Source::new("spec.json", made.document.as_str())));
    let Some(api) = loaded.api else { panic!("{:?}: {}", loaded.diagnostics, made.document) };
    let validator = Validator::new(&api);
    for reading in [Reading::Receive, Reading::Send] {
        let target = specie_validate::Target::Schema { name: "A".into(), reading };
        let Ok(checker) = validator.target(&target) else { continue };
        for payload in &made.payloads {
            let comparison = checker.compare(payload.as_bytes());
            assert_eq!(comparison.disagreement, None, "{reading:?}: {payload}\n{}", made.document);
            let valid = checker.is_valid(payload.as_bytes());
            let report = checker.check(payload.as_bytes());
            assert_eq!(report.is_valid(), valid, "{reading:?}: {payload}\n{}", made.document);
        }
    }
}
