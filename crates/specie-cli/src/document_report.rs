//! What `lint` and `generate --report` print: the diagnostics of documents as they come, or all at the end.

use std::io::Write;

use specie_spec::{At, Diagnostic, Part, PayloadPlace, Place, Severity};
use specie_validate::{Finding, Related};

use crate::args::{DocumentFormat, ReportFormat};
use crate::console::Console;
use crate::report::{Counts, plural};
use crate::report_json::{self, DocumentSummary};
use crate::severities::Severities;
use crate::texts::Texts;
use crate::{draw, formats};

/// The report on some documents.
pub(crate) struct DocumentReport<'a> {
    format: DocumentFormat,
    severities: &'a Severities,
    documents: usize,
    refused: usize,
    found: usize,
    counts: Counts,
    /// Those that are written at the end.
    diagnostics: Vec<Diagnostic>,
}

impl<'a> DocumentReport<'a> {
    pub(crate) fn new(format: DocumentFormat, severities: &'a Severities) -> Self {
        let (counts, diagnostics) = (Counts::default(), Vec::new());
        DocumentReport { format, severities, documents: 0, refused: 0, found: 0, counts, diagnostics }
    }

    /// Counts a document, which is refused or not.
    pub(crate) fn begin(&mut self, refused: bool) {
        self.documents += 1;
        self.refused += usize::from(refused);
    }

    /// Adds a diagnostic of the document with the severity of this run, and gives that; `None` when it is left out.
    pub(crate) fn add(
        &mut self,
        console: &mut Console,
        texts: &Texts<'_>,
        mut diagnostic: Diagnostic,
    ) -> anyhow::Result<Option<Severity>> {
        let severity = self.severities.of_document(diagnostic.code, diagnostic.severity);
        let Some(severity) = severity else { return Ok(None) };
        diagnostic.severity = severity;
        self.counts.add(severity);
        self.found += 1;
        match self.format {
            DocumentFormat::Human => {
                console.draw(|renderer| draw::diagnostic(renderer, texts, None, &diagnostic))?;
            }
            DocumentFormat::Jsonl => {
                console.out().write_all(report_json::diagnostic_line(&diagnostic)?.as_bytes())?;
            }
            DocumentFormat::Concise | DocumentFormat::Github => {
                let line = formats::line(self.format.into(), &finding(&diagnostic))?;
                console.out().write_all(line.as_bytes())?;
            }
            DocumentFormat::Json | DocumentFormat::Sarif | DocumentFormat::Gitlab => {
                self.diagnostics.push(diagnostic);
            }
        }
        Ok(Some(severity))
    }

    /// Prints the counts, or what is written at the end.
    pub(crate) fn close(self, console: &mut Console) -> anyhow::Result<()> {
        let DocumentReport { format, severities: _, documents, refused, found, counts, diagnostics } = self;
        let summary = DocumentSummary { documents, refused, diagnostics: found };
        let findings = || diagnostics.iter().map(finding).collect::<Vec<_>>();
        match format {
            DocumentFormat::Json => report_json::write_lint(console.out(), summary, &diagnostics),
            DocumentFormat::Jsonl => report_json::write_lint_summary(console.out(), summary),
            DocumentFormat::Sarif => formats::sarif::write(console.out(), &findings()),
            DocumentFormat::Gitlab => formats::gitlab::write(console.out(), &findings()),
            DocumentFormat::Human | DocumentFormat::Concise | DocumentFormat::Github => {
                let documents = plural(documents as u64, "document");
                let refused = if refused > 0 { format!(", {refused} refused") } else { String::new() };
                Ok(writeln!(console.out(), "{documents}{refused}, {}", counts.shown())?)
            }
        }
    }
}

impl From<DocumentFormat> for ReportFormat {
    fn from(format: DocumentFormat) -> Self {
        match format {
            DocumentFormat::Human => ReportFormat::Human,
            DocumentFormat::Concise => ReportFormat::Concise,
            DocumentFormat::Json => ReportFormat::Json,
            DocumentFormat::Jsonl => ReportFormat::Jsonl,
            DocumentFormat::Sarif => ReportFormat::Sarif,
            DocumentFormat::Github => ReportFormat::Github,
            DocumentFormat::Gitlab => ReportFormat::Gitlab,
        }
    }
}

/// A diagnostic of a document as the formats for other programs take it: what is wrong is also where the rule stands.
fn finding(diagnostic: &Diagnostic) -> Finding {
    let Diagnostic { code, severity, message, labels, help } = diagnostic;
    let first = labels.first();
    let nowhere = || Place { file: "".into(), line: 1, column: 1, length: 1, pointer: String::new() };
    let place = first.map_or_else(nowhere, |label| label.at.place().clone());
    let related = |label: &specie_spec::Label| Related { label: label.text.clone(), at: label.at.clone() };
    Finding {
        code: *code,
        operation: None,
        severity: *severity,
        message: message.clone(),
        expected: String::new(),
        found: String::new(),
        spec: first.and_then(|label| match &label.at {
            At::Spec(place) => Some(place.clone()),
            At::Payload(_) => None,
        }),
        payload: PayloadPlace { place, record: 0, part: Part::Body },
        related: labels.iter().skip(1).map(related).collect(),
        help: help.clone(),
    }
}
