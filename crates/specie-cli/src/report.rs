//! What `validate` prints: findings as they come, or one JSON object at the end; and the counts that decide the exit
//! code.

use std::io::Write;

use specie_spec::{Diagnostic, Severity};
use specie_validate::{Finding, Report};

use crate::args::{Denied, Format};
use crate::console::{Console, Exit};
use crate::draw;
use crate::report_json::{self, Summary};
use crate::texts::{PayloadText, Texts};

/// The report of one run.
pub(crate) struct Reports {
    format: Format,
    payloads: u64,
    invalid: u64,
    counts: Counts,
    findings: Vec<Finding>,
    documents: Vec<Document>,
}

/// The counts of one document, when there are several.
struct Document {
    name: String,
    payloads: u64,
    counts: Counts,
}

/// How many problems of each severity there are.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Counts {
    errors: u64,
    drift: u64,
    warnings: u64,
    infos: u64,
}

impl Reports {
    pub(crate) fn new(format: Format) -> Self {
        Reports {
            format,
            payloads: 0,
            invalid: 0,
            counts: Counts::default(),
            findings: Vec::new(),
            documents: Vec::new(),
        }
    }

    /// Says that what is added from here on is checked against another document.
    pub(crate) fn begin(&mut self, name: &str) {
        self.documents.push(Document { name: name.to_owned(), payloads: 0, counts: Counts::default() });
    }

    /// Adds what was found in one payload, denied codes as errors.
    pub(crate) fn add(
        &mut self,
        console: &mut Console,
        denied: &Denied,
        mut report: Report,
        texts: &Texts<'_>,
        payload: impl FnOnce() -> Option<PayloadText>,
    ) -> anyhow::Result<()> {
        let mut drawings = Vec::new();
        for finding in &mut report.findings {
            // What a drawing writes at the rule goes by the finding's own severity.
            let drawing = finding.to_diagnostic();
            finding.severity = denied.severity(finding.code, finding.severity);
            self.counts.add(finding.severity);
            if let Some(document) = self.documents.last_mut() {
                document.counts.add(finding.severity);
            }
            drawings.push(Diagnostic { severity: finding.severity, ..drawing });
        }
        self.payloads += 1;
        if let Some(document) = self.documents.last_mut() {
            document.payloads += 1;
        }
        self.invalid += u64::from(!report.is_valid());
        match self.format {
            Format::Json => self.findings.append(&mut report.findings),
            Format::Human if drawings.is_empty() => {}
            Format::Human => {
                let payload = payload();
                for drawing in &drawings {
                    console.draw(|renderer| draw::diagnostic(renderer, texts, payload.as_ref(), drawing))?;
                }
            }
        }
        Ok(())
    }

    /// Prints the counts, or the whole report as JSON; `exit` tells what went wrong besides the payloads.
    pub(crate) fn close(self, console: &mut Console, exit: Exit) -> anyhow::Result<Exit> {
        match self.format {
            // Nothing was checked, and why has been said.
            Format::Human if exit == Exit::Unread && self.payloads == 0 => {}
            Format::Human => {
                self.write_documents(console)?;
                let payloads = plural(self.payloads, "payload");
                writeln!(console.out(), "{payloads}, {}", self.counts.shown())?;
            }
            Format::Json => {
                let summary = Summary {
                    payloads: self.payloads,
                    valid: self.payloads - self.invalid,
                    invalid: self.invalid,
                    findings: self.findings.len(),
                };
                report_json::write_report(console.out(), summary, &self.findings)?;
            }
        }
        Ok(exit.max(if self.invalid > 0 { Exit::Found } else { Exit::Clean }))
    }

    /// A line for each of several documents.
    fn write_documents(&self, console: &mut Console) -> anyhow::Result<()> {
        let width = self.documents.iter().map(|document| document.name.len()).max().unwrap_or(0);
        for Document { name, payloads, counts } in self.documents.iter().filter(|_| self.documents.len() > 1)
        {
            writeln!(console.out(), "{name:width$}  {}, {}", plural(*payloads, "payload"), counts.shown())?;
        }
        Ok(())
    }
}

impl Counts {
    pub(crate) fn add(&mut self, severity: Severity) {
        *match severity {
            Severity::Error => &mut self.errors,
            Severity::Drift => &mut self.drift,
            Severity::Warning => &mut self.warnings,
            Severity::Info => &mut self.infos,
        } += 1;
    }

    /// Such as `3 errors, 2 drift`; errors are named also when there are none.
    pub(crate) fn shown(self) -> String {
        let mut parts =
            vec![if self.errors == 0 { "no errors".to_owned() } else { plural(self.errors, "error") }];
        if self.drift > 0 {
            parts.push(format!("{} drift", self.drift));
        }
        if self.warnings > 0 {
            parts.push(plural(self.warnings, "warning"));
        }
        if self.infos > 0 {
            parts.push(format!("{} info", self.infos));
        }
        parts.join(", ")
    }
}

/// A number with its noun: `1 payload`, `2 payloads`.
pub(crate) fn plural(number: u64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
