//! What `validate` prints: findings as they come, or by kind or all at the end; and the counts that decide the exit code.

use std::io::Write;
use std::sync::Arc;

use annotate_snippets::Renderer;
use specie_spec::{Diagnostic, Severity};
use specie_validate::{CoverageItem, Finding, Report};

use crate::args::ReportFormat;
use crate::baseline::Baseline;
use crate::console::{self, Console, Exit};
use crate::coverage::{self, DocumentCoverage};
use crate::formats::html::Head;
use crate::groups::Groups;
use crate::report_json::{self, Summary};
use crate::severities::Severities;
use crate::tally::{self, Tally};
use crate::texts::{PayloadText, Texts};
use crate::{draw, formats};

/// The report of one run.
pub(crate) struct Reports {
    format: ReportFormat,
    payloads: u64,
    invalid: u64,
    found: u64,
    known: u64,
    baseline: Option<Baseline>,
    counts: Counts,
    /// Those that are written at the end.
    findings: Vec<Finding>,
    /// Those for people, by kind.
    groups: Groups,
    /// By document and operation.
    tallies: Vec<Tally>,
    files: Vec<FileReport>,
    /// What of each document was seen, when that was asked for.
    coverage: Vec<DocumentCoverage>,
}

/// A file, and how many payloads were in it.
pub(crate) struct FileReport {
    pub(crate) document: String,
    pub(crate) name: Arc<str>,
    pub(crate) payloads: u64,
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
    pub(crate) fn new(format: ReportFormat, baseline: Option<Baseline>) -> Self {
        Reports {
            format,
            payloads: 0,
            invalid: 0,
            found: 0,
            known: 0,
            baseline,
            counts: Counts::default(),
            findings: Vec::new(),
            groups: Groups::default(),
            tallies: Vec::new(),
            files: Vec::new(),
            coverage: Vec::new(),
        }
    }

    /// Writes what stands before the first finding.
    pub(crate) fn open(&self, console: &mut Console) -> anyhow::Result<()> {
        Ok(console.out().write_all(formats::head(self.format).as_bytes())?)
    }

    /// Says that what is added from here on is checked against another document.
    pub(crate) fn begin(&mut self, name: &str) {
        self.tallies.push(Tally::new(name));
    }

    /// Says that what is added from here on is in another file.
    pub(crate) fn begin_file(&mut self, name: &Arc<str>) {
        let document = self.tallies.last().map(|tally| tally.document.clone()).unwrap_or_default();
        self.files.push(FileReport { document, name: Arc::clone(name), payloads: 0 });
    }

    /// Adds what of a document was seen.
    pub(crate) fn cover(&mut self, document: &str, items: Vec<CoverageItem>) {
        self.coverage.push(DocumentCoverage { document: document.to_owned(), items });
    }

    /// Adds what was found in one payload, with the severities of this run.
    pub(crate) fn add(
        &mut self,
        console: &mut Console,
        severities: &Severities,
        mut report: Report,
        texts: &Texts<'_>,
        payload: impl FnOnce() -> Option<PayloadText>,
    ) -> anyhow::Result<()> {
        let mut drawings = Vec::new();
        report.findings.retain_mut(|finding| {
            let Some(severity) = severities.severity(finding.code, finding.severity) else { return false };
            if self.baseline.as_mut().is_some_and(|baseline| baseline.accepts(finding)) {
                self.known += 1;
                return false;
            }
            // What a drawing writes at the rule goes by the finding's own severity.
            let drawing = finding.to_diagnostic();
            finding.severity = severity;
            self.counts.add(severity);
            drawings.push(Diagnostic { severity, ..drawing });
            true
        });
        self.payloads += 1;
        self.found += report.findings.len() as u64;
        if let Some(tally) = self.tallies.last_mut() {
            tally.add(report.operation.as_ref(), report.is_valid(), &report.findings);
        }
        if let Some(file) = self.files.last_mut() {
            file.payloads += 1;
        }
        self.invalid += u64::from(!report.is_valid());
        if matches!(self.format, ReportFormat::Human | ReportFormat::Html) {
            let payload = if drawings.is_empty() { None } else { payload() };
            for (finding, drawing) in report.findings.iter().zip(&drawings) {
                let draw = |renderer: &Renderer| draw::finding(renderer, texts, payload.as_ref(), drawing);
                let draw = || match self.format {
                    ReportFormat::Html => draw(&Renderer::plain().term_width(console::WIDTH)),
                    _ => console.drawn(draw),
                };
                self.groups.add(finding, self.payloads, draw);
            }
        } else if formats::streams(self.format) {
            for finding in &report.findings {
                console.out().write_all(formats::line(self.format, finding)?.as_bytes())?;
            }
        } else {
            self.findings.append(&mut report.findings);
        }
        Ok(())
    }

    /// Adds payloads of an operation in which nothing was found.
    pub(crate) fn add_clean(&mut self, payloads: u64, operation: Option<&Arc<str>>) {
        self.payloads += payloads;
        if let Some(tally) = self.tallies.last_mut() {
            tally.add_clean(operation, payloads);
        }
        if let Some(file) = self.files.last_mut() {
            file.payloads += payloads;
        }
    }

    /// How many payloads and findings there are so far.
    pub(crate) fn progress(&self) -> (u64, u64) {
        (self.payloads, self.found)
    }

    /// Prints the counts, or what is written at the end; `exit` tells what went wrong besides the payloads.
    pub(crate) fn close(
        mut self,
        console: &mut Console,
        severities: &Severities,
        exit: Exit,
    ) -> anyhow::Result<Exit> {
        let exit = match self.baseline.take() {
            Some(baseline) => exit.max(baseline.close(console, severities, exit)?),
            None => exit,
        };
        let known = if self.known > 0 { format!(", {} known", self.known) } else { String::new() };
        let counted = format!("{}, {}{known}", plural(self.payloads, "payload"), self.counts.shown());
        // Nothing was checked, and why has been said.
        let nothing = exit == Exit::Unread && self.payloads == 0;
        match self.format {
            ReportFormat::Human | ReportFormat::Concise | ReportFormat::Github if nothing => {}
            ReportFormat::Human => {
                for kind in self.groups.kinds() {
                    writeln!(console.out(), "{}\n", kind.drawn().trim_end())?;
                }
                if let Some(rest) = self.groups.rest() {
                    writeln!(console.out(), "{rest}\n")?;
                }
                coverage::write(console.out(), &self.coverage)?;
                tally::write(console.out(), &self.tallies)?;
                writeln!(console.out(), "{counted}")?;
            }
            ReportFormat::Concise | ReportFormat::Github => writeln!(console.out(), "{counted}")?,
            ReportFormat::Csv => {}
            ReportFormat::Json => {
                report_json::write_report(console.out(), self.summary(), &self.findings, &self.coverage)?;
            }
            ReportFormat::Jsonl => {
                report_json::write_summary(console.out(), self.summary(), &self.coverage)?;
            }
            ReportFormat::Sarif => formats::sarif::write(console.out(), &self.findings)?,
            ReportFormat::Junit => formats::junit::write(console.out(), &self.files, &self.findings)?,
            ReportFormat::Gitlab => formats::gitlab::write(console.out(), &self.findings)?,
            ReportFormat::Html => {
                let head = Head {
                    documents: self.tallies.iter().map(|tally| tally.document.clone()).collect(),
                    payloads: self.payloads,
                    invalid: self.invalid,
                    known: self.known,
                    counts: self.counts,
                    coverage: &self.coverage,
                };
                formats::html::write(console.out(), &head, &self.groups)?;
            }
            ReportFormat::Markdown => formats::markdown::write(console.out(), &counted, &self.findings)?,
        }
        Ok(exit.max(if self.invalid > 0 { Exit::Found } else { Exit::Clean }))
    }

    fn summary(&self) -> Summary {
        Summary {
            payloads: self.payloads,
            valid: self.payloads - self.invalid,
            invalid: self.invalid,
            findings: self.found,
            known: self.known,
        }
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

    /// Adds those of other payloads.
    pub(crate) fn join(&mut self, other: Counts) {
        let Counts { errors, drift, warnings, infos } = other;
        self.errors += errors;
        self.drift += drift;
        self.warnings += warnings;
        self.infos += infos;
    }

    /// How many there are of a severity.
    pub(crate) fn of(self, severity: Severity) -> u64 {
        match severity {
            Severity::Error => self.errors,
            Severity::Drift => self.drift,
            Severity::Warning => self.warnings,
            Severity::Info => self.infos,
        }
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
