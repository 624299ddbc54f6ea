//! Recorded payloads of published APIs, and the examples inside their documents, checked and read by generated types.
//!
//! In: documents with what goes with them in the shared folder. Out: each payload that its document refuses, with the
//! finding; a failure for each on which checker and type do not agree, and each that a type does not write as it read it.

mod examples;
mod recorded;

use anyhow::{Context, Result};
use serde_json::Value;
use specie_spec::{Api, Code};
use specie_tests::case::target_name;
use specie_validate::{Target, Validator};

use super::documents;
use super::synthesis::equal;
use super::types::{self, Answer, Question, Types};

/// Documents of every kind that are tried each time, by the start of their path in the shared folder.
pub(crate) const LISTED: &[&str] = &[
    "corpus/apifox",
    "corpus/specs/adyen-yaml",
    "corpus/specs/adyen/json/DisputeService",
    "corpus/specs/adyen/json/TestCardService",
    "corpus/specs/box",
    "corpus/specs/docusign/workspaces",
    "corpus/specs/govukpay/openapi",
    "corpus/specs/hyperswitch/api-reference-v2",
    "corpus/specs/lithic",
    "corpus/specs/meilisearch",
    "corpus/specs/museum",
    "corpus/specs/oai-examples",
    "corpus/specs/oai-tests-3.1",
    "corpus/specs/openmeter",
    "corpus/specs/paypal",
    "corpus/specs/twilio",
    "corpus/specs/xero/xero-pr",
    "providers",
];

/// A payload, and what it is checked as.
struct Sample {
    /// Where it stands.
    name: String,
    target: Target,
    payload: Value,
}

/// Checks the payloads of documents: of `chosen` ones, by the start of their path in the shared folder, or of all.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run(chosen: &[&str]) -> Result<()> {
    let mut loaded: Vec<(String, Api, Vec<Sample>)> = Vec::new();
    for document in documents::all()? {
        if chosen.is_empty() || chosen.iter().any(|start| document.name.starts_with(start)) {
            let api = super::load(&document.input()?)?;
            let mut samples = recorded::samples(&document, &api)?;
            samples.extend(examples::samples(&document, &api)?);
            loaded.push((document.name, api, samples));
        }
    }
    loaded.retain(|(_, _, samples)| !samples.is_empty());
    let programs = types::build(loaded.iter().map(|(name, api, _)| (name.as_str(), api)))?;
    let mut failures = Vec::new();
    for (name, api, samples) in loaded {
        let types = programs.get(&name).context("a program for each document")?;
        let outcome = compare(types, &Validator::new(&api), samples)?;
        println!(
            "{name}: {} payloads, {} refused, {} without a type",
            outcome.all,
            outcome.refused.len(),
            outcome.untyped
        );
        for refused in outcome.refused {
            println!("    {refused}");
        }
        failures.extend(outcome.wrong.into_iter().map(|wrong| format!("{name}, {wrong}")));
    }
    super::finish(&failures, "payload that is judged in two ways")
}

/// What came of the payloads of one document.
#[derive(Default)]
struct Outcome {
    all: usize,
    /// Payloads of targets that have no type of their own.
    untyped: usize,
    /// Payloads that the document refuses, with the first finding.
    refused: Vec<String>,
    wrong: Vec<String>,
}

fn compare(types: &Types, validator: &Validator, samples: Vec<Sample>) -> Result<Outcome> {
    let mut outcome = Outcome { all: samples.len(), ..Outcome::default() };
    let (mut questions, mut asked) = (Vec::new(), Vec::new());
    for Sample { name, target, payload } in samples {
        let text = payload.to_string();
        let report = validator.target(&target)?.check(text.as_bytes());
        let valid = report.is_valid();
        // What is no capture is a question of the checker alone: types take `<string>` for the text that it is.
        let captured = report.findings.iter().all(|finding| finding.code != Code::NotACapture);
        let finding = report.findings.first().map(ToString::to_string).filter(|_| !valid);
        if let Some(finding) = &finding {
            outcome.refused.push(format!("{name}: {finding}"));
        }
        let question = Question { target: target_name(&target), reading: target.reading(), payload: text };
        if !captured {
            continue;
        }
        if types.has(&question.target) {
            questions.push(question);
            asked.push((name, payload, finding));
        } else {
            outcome.untyped += 1;
        }
    }
    for (answer, (name, payload, finding)) in types.ask(&questions)?.into_iter().zip(asked) {
        let again = |text: &str| serde_json::from_str(text).is_ok_and(|again: Value| equal(&again, &payload));
        let wrong = match (answer, finding) {
            (Answer::Refused(reasons), None) => format!("valid, the type says: {reasons}"),
            (Answer::Taken(_), Some(finding)) => format!("the type takes it, the checker says: {finding}"),
            (Answer::Taken(text), None) if !again(&text) => format!("written again as {text}"),
            _ => continue,
        };
        outcome.wrong.push(format!("{name}: {wrong}"));
    }
    Ok(outcome)
}
