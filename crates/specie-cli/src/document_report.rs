//! What `lint` and `generate --report` print: the diagnostics of documents as they come, or one JSON object at the end.

use std::io::Write;

use specie_spec::{Diagnostic, Severity};

use crate::args::Format;
use crate::console::Console;
use crate::draw;
use crate::report::{Counts, plural};
use crate::report_json::{self, DocumentSummary};
use crate::severities::Severities;
use crate::texts::Texts;

/// The report on some documents.
pub(crate) struct DocumentReport<'a> {
    format: Format,
    severities: &'a Severities,
    documents: usize,
    refused: usize,
    counts: Counts,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> DocumentReport<'a> {
    pub(crate) fn new(format: Format, severities: &'a Severities) -> Self {
        let (counts, diagnostics) = (Counts::default(), Vec::new());
        DocumentReport { format, severities, documents: 0, refused: 0, counts, diagnostics }
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
        match self.format {
            Format::Human => console.draw(|renderer| draw::diagnostic(renderer, texts, None, &diagnostic))?,
            Format::Json => self.diagnostics.push(diagnostic),
        }
        Ok(Some(severity))
    }

    /// Prints the counts, or the whole report as JSON.
    pub(crate) fn close(self, console: &mut Console) -> anyhow::Result<()> {
        let DocumentReport { format, severities: _, documents, refused, counts, diagnostics } = self;
        match format {
            Format::Json => {
                let summary = DocumentSummary { documents, refused, diagnostics: diagnostics.len() };
                report_json::write_lint(console.out(), summary, &diagnostics)
            }
            Format::Human => {
                let documents = plural(documents as u64, "document");
                let refused = if refused > 0 { format!(", {refused} refused") } else { String::new() };
                Ok(writeln!(console.out(), "{documents}{refused}, {}", counts.shown())?)
            }
        }
    }
}
