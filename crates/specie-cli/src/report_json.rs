//! Reports as JSON, each described by a schema in `docs/`: `report.schema.json` for `validate`, `lint.schema.json` for
//! `lint` and `generate --report`. Members are only ever added; what changes otherwise raises `version`.

mod coverage_json;

use std::io::Write;

use serde::Serialize;
use specie_spec::{At, Diagnostic, PayloadPlace, Place};
use specie_validate::Finding;

use crate::coverage::DocumentCoverage;
use coverage_json::CoverageJson;

const VERSION: u32 = 1;

/// The counts of `validate`.
#[derive(Serialize)]
pub(crate) struct Summary {
    pub(crate) payloads: u64,
    pub(crate) valid: u64,
    pub(crate) invalid: u64,
    pub(crate) findings: u64,
    /// Findings that a baseline knows, and that are not among the others.
    pub(crate) known: u64,
}

/// The counts of `lint` and of `generate --report`.
#[derive(Serialize)]
pub(crate) struct DocumentSummary {
    pub(crate) documents: usize,
    pub(crate) refused: usize,
    pub(crate) diagnostics: usize,
}

#[derive(Serialize)]
struct ReportJson<'a> {
    version: u32,
    summary: Summary,
    findings: Vec<FindingJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<CoverageJson<'a>>,
}

#[derive(Serialize)]
struct SummaryJson<'a> {
    version: u32,
    summary: Summary,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<CoverageJson<'a>>,
}

#[derive(Serialize)]
struct DocumentSummaryJson {
    version: u32,
    summary: DocumentSummary,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    code: &'a str,
    severity: &'a str,
    operation: Option<&'a str>,
    message: &'a str,
    expected: &'a str,
    found: &'a str,
    payload: PayloadJson<'a>,
    spec: Option<PlaceJson<'a>>,
    related: Vec<RelatedJson<'a>>,
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct PayloadJson<'a> {
    file: &'a str,
    record: u64,
    part: &'a str,
    pointer: &'a str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct PlaceJson<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    pointer: &'a str,
}

#[derive(Serialize)]
struct RelatedJson<'a> {
    label: &'a str,
    #[serde(flatten)]
    at: AtJson<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum AtJson<'a> {
    Payload(PayloadJson<'a>),
    Spec(PlaceJson<'a>),
}

#[derive(Serialize)]
struct LintJson<'a> {
    version: u32,
    summary: DocumentSummary,
    diagnostics: Vec<DiagnosticJson<'a>>,
}

#[derive(Serialize)]
struct DiagnosticJson<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    labels: Vec<RelatedJson<'a>>,
    help: Option<&'a str>,
}

/// Writes the report of `validate`.
pub(crate) fn write_report(
    out: &mut impl Write,
    summary: Summary,
    findings: &[Finding],
    coverage: &[DocumentCoverage],
) -> anyhow::Result<()> {
    let findings = findings.iter().map(finding).collect();
    write(out, &ReportJson { version: VERSION, summary, findings, coverage: coverage_json::of(coverage) })
}

/// A finding as one line.
pub(crate) fn line(finding: &Finding) -> anyhow::Result<String> {
    Ok(serde_json::to_string(&self::finding(finding))? + "\n")
}

/// Writes the last line of a report whose findings are lines.
pub(crate) fn write_summary(
    out: &mut impl Write,
    summary: Summary,
    coverage: &[DocumentCoverage],
) -> anyhow::Result<()> {
    let coverage = coverage_json::of(coverage);
    serde_json::to_writer(&mut *out, &SummaryJson { version: VERSION, summary, coverage })?;
    Ok(writeln!(out)?)
}

/// Writes the report of `lint` or of `generate --report`.
pub(crate) fn write_lint(
    out: &mut impl Write,
    summary: DocumentSummary,
    list: &[Diagnostic],
) -> anyhow::Result<()> {
    let diagnostics = list.iter().map(diagnostic).collect();
    write(out, &LintJson { version: VERSION, summary, diagnostics })
}

/// A diagnostic as one line.
pub(crate) fn diagnostic_line(diagnostic: &Diagnostic) -> anyhow::Result<String> {
    Ok(serde_json::to_string(&self::diagnostic(diagnostic))? + "\n")
}

/// Writes the last line of a report whose diagnostics are lines.
pub(crate) fn write_lint_summary(out: &mut impl Write, summary: DocumentSummary) -> anyhow::Result<()> {
    serde_json::to_writer(&mut *out, &DocumentSummaryJson { version: VERSION, summary })?;
    Ok(writeln!(out)?)
}

/// Writes a value as the other commands write their JSON: indented, with a line break at the end.
pub(crate) fn write(out: &mut impl Write, value: &impl Serialize) -> anyhow::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    Ok(writeln!(out)?)
}

fn finding(finding: &Finding) -> FindingJson<'_> {
    let Finding { code, operation, severity, message, expected, found, payload: at, spec, related, help } =
        finding;
    FindingJson {
        code: code.as_str(),
        severity: severity.as_str(),
        operation: operation.as_deref(),
        message,
        expected,
        found,
        payload: payload(at),
        spec: spec.as_ref().map(place),
        related: related.iter().map(|related| self::related(&related.label, &related.at)).collect(),
        help: help.as_deref(),
    }
}

fn diagnostic(diagnostic: &Diagnostic) -> DiagnosticJson<'_> {
    let Diagnostic { code, severity, message, labels, help } = diagnostic;
    DiagnosticJson {
        code: code.as_str(),
        severity: severity.as_str(),
        message,
        labels: labels.iter().map(|label| related(&label.text, &label.at)).collect(),
        help: help.as_deref(),
    }
}

fn related<'a>(label: &'a str, at: &'a At) -> RelatedJson<'a> {
    let at = match at {
        At::Payload(at) => AtJson::Payload(payload(at)),
        At::Spec(at) => AtJson::Spec(place(at)),
    };
    RelatedJson { label, at }
}

fn payload(at: &PayloadPlace) -> PayloadJson<'_> {
    let PlaceJson { file, line, column, pointer } = place(&at.place);
    PayloadJson { file, record: at.record, part: at.part.as_str(), pointer, line, column }
}

fn place(place: &Place) -> PlaceJson<'_> {
    let Place { file, line, column, length: _, pointer } = place;
    PlaceJson { file, line: *line, column: *column, pointer }
}
