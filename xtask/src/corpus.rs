//! Real documents and payloads, and public test suites, read in place from the shared folder.
//!
//! Each part prints what it compared and fails on any difference from what its tables in this code say.

pub(crate) mod apifox;
pub(crate) mod captures;
pub(crate) mod generate;
pub(crate) mod oai;
pub(crate) mod properties;
pub(crate) mod providers;
pub(crate) mod suites;
pub(crate) mod synthesis;
mod types;

use anyhow::{Result, bail};
use specie_spec::{Api, Diagnostic, Input, Loaded, Severity, Source, read};

use crate::workspace;

/// Runs every part; all of them, whatever the first one says.
pub(crate) fn run() -> Result<()> {
    let parts = [
        ("providers", providers::run()),
        ("apifox", apifox::run()),
        ("suites", suites::run()),
        ("oai", oai::run()),
        ("properties", properties::run()),
        ("captures", captures::run()),
        ("generate", generate::run()),
    ];
    let failed: Vec<String> = parts
        .into_iter()
        .filter_map(|(name, outcome)| Some(format!("corpus {name}: {:#}", outcome.err()?)))
        .collect();
    finish(&failed, "part of the corpus")
}

/// Fails with every failure, counted.
fn finish(failures: &[String], what: &str) -> Result<()> {
    if !failures.is_empty() {
        bail!("{}\n{} failures, each a {what}", failures.join("\n"), failures.len());
    }
    Ok(())
}

/// Every document of the corpus that is no part of another, by its path below the corpus.
fn documents() -> Result<Vec<(String, Input)>> {
    let folder = workspace::shared()?.join("corpus/specs");
    let mut found = Vec::new();
    for path in workspace::files(&folder)? {
        let known =
            path.extension().is_some_and(|end| ["json", "yaml", "yml"].iter().any(|known| end == *known));
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let head: String = text.chars().take(4000).collect();
        let root = ["openapi:", "\"openapi\":", "openapi\":"].iter().any(|key| head.contains(key));
        if known && root {
            let name = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
            found.push((name, Input::new(Source::new(workspace::file_name(&path), text))));
        }
    }
    Ok(found)
}

/// The model of a document that must not be refused.
fn load(input: &Input) -> Result<Api> {
    let Loaded { api, diagnostics, .. } = read(input);
    let Some(api) = api else {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        bail!("{} is refused: {}", input.source.name, errors.map(said).collect::<Vec<_>>().join("; "));
    };
    Ok(api)
}

/// A diagnostic on one line.
pub(crate) fn said(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.labels.first().map(|label| label.at.place());
    let place =
        place.map(|place| format!("{}:{}:{}: ", place.file, place.line, place.column)).unwrap_or_default();
    format!("{place}{}[{}] {}", diagnostic.severity.as_str(), diagnostic.code, diagnostic.message)
}
