//! Real documents and payloads, and public test suites, read in place from the shared folder.
//!
//! Each part prints what it compared and fails on any difference from what its tables in this code say.

pub(crate) mod apifox;
pub(crate) mod captures;
mod documents;
pub(crate) mod oai;
pub(crate) mod payloads;
pub(crate) mod properties;
pub(crate) mod providers;
pub(crate) mod specs;
pub(crate) mod suites;
pub(crate) mod synthesis;
mod types;
pub(crate) mod verdict;

use anyhow::{Result, bail};
use specie_spec::{Api, Diagnostic, Input, Loaded, Severity, read};

/// Runs every part but `verdict`, which is for a build with optimisation; all of them, whatever the first one says.
pub(crate) fn run() -> Result<()> {
    let parts = [
        ("providers", providers::run()),
        ("apifox", apifox::run()),
        ("suites", suites::run()),
        ("oai", oai::run()),
        ("properties", properties::run()),
        ("captures", captures::run()),
        ("specs", specs::run(specs::Extent::Listed)),
        ("payloads", payloads::run(payloads::LISTED)),
        ("synthesis", synthesis::run(synthesis::VALUES, synthesis::SEED, synthesis::LISTED)),
    ];
    let failed: Vec<String> = parts
        .into_iter()
        .filter_map(|(name, outcome)| Some(format!("corpus {name}: {:#}", outcome.err()?)))
        .collect();
    finish(&failed, "part of the corpus")
}

/// Fails with every failure, counted.
pub(crate) fn finish(failures: &[String], what: &str) -> Result<()> {
    if !failures.is_empty() {
        bail!("{}\n{} failures, each a {what}", failures.join("\n"), failures.len());
    }
    Ok(())
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
