//! Recorded payloads of the four providers against the documents that they publish.
//!
//! In: `providers/*/samples` and `providers/*/openapi` of the shared folder, the page of WooshPay, and `specs`. Out: a
//! table of findings, raw and with the overlay of `specs`, which must be the one in [`table`].

mod table;
mod types;

use std::fmt::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use indexmap::IndexMap;
use specie_json::{Arena, parse};
use specie_spec::{Input, Severity, Source};
use specie_validate::{Target, Validator};

use crate::workspace;
use table::{DOCUMENTS, Document, Found, Row, Rows, SAMPLES, UNDESCRIBED};

/// Compares every sample with its row, and loads every published document.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let mut validators = IndexMap::new();
    for document in DOCUMENTS {
        validators.insert(document.name, Documents::load(document)?);
    }
    let mut failures = unlisted_samples()?;
    for Rows { sample, rows } in SAMPLES {
        for row in *rows {
            let documents =
                validators.get(row.document).with_context(|| format!("no document `{}`", row.document))?;
            println!("{}", documents.check(sample, row, &mut failures)?);
        }
    }
    for (sample, reason) in UNDESCRIBED {
        println!("{sample}: {reason}");
    }
    failures.extend(types::differences(&validators)?);
    failures.extend(load_published()?);
    super::finish(&failures, "difference from xtask/src/corpus/providers/table.rs")
}

/// One document, as published and with the overlay.
struct Documents {
    raw: Validator,
    overlaid: Validator,
}

impl Documents {
    fn load(document: &Document) -> Result<Documents> {
        let input = Input::new(document_source(document)?);
        let raw = super::load(&input)?;
        let overlay =
            Source::new(document.overlay, workspace::text(&workspace::root().join(document.overlay))?);
        let overlaid = super::load(&input.overlay(overlay))?;
        Ok(Documents { raw: Validator::new(&raw), overlaid: Validator::new(&overlaid) })
    }

    /// Compares one row, and says on a few lines what was found.
    fn check(&self, sample: &str, row: &Row, failures: &mut Vec<String>) -> Result<String> {
        let text = workspace::text(&workspace::shared()?.join("providers").join(sample))?;
        let payload = cut(&text, row.part).with_context(|| format!("{sample} has no `{}`", row.part))?;
        let target = row.target.resolve();
        let part = if row.part.is_empty() { String::new() } else { format!(" `{}`", row.part) };
        let mut lines = format!("{sample}{part}: {target}, {}", row.document);
        let readings = [("raw", &self.raw, row.raw), ("with overlay", &self.overlaid, row.overlaid)];
        for (name, validator, expected) in readings {
            let (found, valid) = findings(validator, &target, &payload)?;
            let verdict = if valid { "valid" } else { "invalid" };
            let _ = write!(lines, "\n    {name}: {}", [&[verdict.to_owned()], &*found].concat().join(", "));
            let mut listed: Vec<String> = expected.iter().map(Found::to_string).collect();
            listed.sort();
            let place = || format!("{sample}{part} against {}, {name}", row.document);
            if found != listed {
                let (found, listed) = (found.join(", "), listed.join(", "));
                failures.push(format!("{}: found [{found}], the table says [{listed}]", place()));
            }
            if !valid && name == "with overlay" && row.reason.is_empty() {
                failures.push(format!("{}: stays invalid, and the table says no reason", place()));
            }
        }
        if !row.reason.is_empty() {
            let _ = write!(lines, "\n    note: {}", row.reason);
        }
        Ok(lines)
    }
}

fn document_source(document: &Document) -> Result<Source> {
    let path = match document.path.strip_prefix("shared/") {
        Some(path) => workspace::shared()?.join(path),
        None => workspace::root().join(document.path),
    };
    Ok(Source::new(document.path, workspace::text(&path)?))
}

/// The part of a sample that a pointer names, as written.
fn cut(text: &str, pointer: &str) -> Option<Vec<u8>> {
    let arena = Arena::new();
    let document = parse(&arena, text).ok()?;
    document.pointer(pointer).map(|value| value.raw().as_bytes().to_owned())
}

/// Errors and drift as `code pointer`, sorted, and whether the payload is valid.
fn findings(validator: &Validator, target: &Target, payload: &[u8]) -> Result<(Vec<String>, bool)> {
    let report = validator.target(target)?.check(payload);
    let counts = |severity| matches!(severity, Severity::Error | Severity::Drift);
    let shown = report.findings.iter().filter(|finding| counts(finding.severity));
    let mut found: Vec<String> = shown
        .map(|finding| Found(finding.code.as_str(), &finding.payload.place.pointer).to_string())
        .collect();
    found.sort();
    Ok((found, report.is_valid()))
}

/// Samples without a row.
fn unlisted_samples() -> Result<Vec<String>> {
    let folder = workspace::shared()?.join("providers");
    let mut missing = Vec::new();
    for path in workspace::files(&folder)? {
        let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let listed = SAMPLES.iter().any(|rows| rows.sample == name)
            || UNDESCRIBED.iter().any(|(sample, _)| *sample == name);
        if name.contains("/samples/") && !listed {
            missing.push(format!("{name} has no row"));
        }
    }
    Ok(missing)
}

/// Every published document, subsets included: none is refused, and every target of it can be compiled.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn load_published() -> Result<Vec<String>> {
    let mut failures = Vec::new();
    for path in published()? {
        match super::load(&Input::new(workspace::source(&path)?)) {
            Ok(api) => println!(
                "{}: {} operations, {} schemas",
                workspace::file_name(&path),
                api.operations.len(),
                api.components.len()
            ),
            Err(error) => failures.push(format!("{error:#}")),
        }
    }
    Ok(failures)
}

/// The published documents, and the page of WooshPay as it is.
pub(crate) fn published() -> Result<Vec<PathBuf>> {
    let shared = workspace::shared()?;
    let mut paths = workspace::files(&shared.join("providers"))?;
    paths.retain(|path| path.parent().is_some_and(|folder| folder.ends_with("openapi")));
    paths.push(shared.join(table::SEED_002));
    ensure!(paths.len() > 1, "{} holds no published document", shared.join("providers").display());
    Ok(paths)
}
