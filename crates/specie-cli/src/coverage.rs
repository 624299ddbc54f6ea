//! What of a document was seen, for people: counts, and some of what never was.

use std::io::Write;

use specie_validate::{CoverageItem, CoverageKind};

use crate::args::ReportFormat;
use crate::formats::one_line;

/// Names of a kind that are listed.
const NAMES: usize = 12;

/// Where lines are broken, in columns.
const WIDTH: usize = 100;

/// The coverage of one document.
pub(crate) struct DocumentCoverage {
    pub(crate) document: String,
    pub(crate) items: Vec<CoverageItem>,
}

/// The items of one kind.
pub(crate) struct OfKind<'c> {
    pub(crate) kind: CoverageKind,
    pub(crate) items: Vec<&'c CoverageItem>,
}

/// Whether a format has a place for coverage.
pub(crate) fn is_shown(format: ReportFormat) -> bool {
    matches!(format, ReportFormat::Human | ReportFormat::Html | ReportFormat::Json | ReportFormat::Jsonl)
}

impl DocumentCoverage {
    /// The kinds that the document has.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = OfKind<'_>> {
        CoverageKind::ALL.into_iter().filter_map(|kind| {
            let items: Vec<&CoverageItem> = self.items.iter().filter(|item| item.kind == kind).collect();
            (!items.is_empty()).then_some(OfKind { kind, items })
        })
    }
}

impl OfKind<'_> {
    pub(crate) fn seen(&self) -> usize {
        self.items.iter().filter(|item| item.seen > 0).count()
    }

    /// What was never seen although it could have been.
    pub(crate) fn missed(&self) -> impl Iterator<Item = &CoverageItem> {
        self.items.iter().copied().filter(|item| item.seen == 0 && item.reached)
    }

    /// How many could not have been seen, because what they stand in was not.
    pub(crate) fn beyond(&self) -> usize {
        self.items.iter().filter(|item| item.seen == 0 && !item.reached).count()
    }

    /// Such as `3 of 12`.
    pub(crate) fn counted(&self) -> String {
        format!("{} of {}", self.seen(), self.items.len())
    }

    /// What was never seen, not more than some names of it; nothing when all was.
    pub(crate) fn never(&self, names: usize) -> Option<String> {
        let mut parts: Vec<String> = self.missed().take(names).map(ToString::to_string).collect();
        let more = self.missed().count().saturating_sub(names);
        if more > 0 {
            parts.push(format!("{more} more"));
        }
        let beyond = self.beyond();
        if beyond > 0 {
            parts.push(format!("{beyond} out of reach"));
        }
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// Writes the counts of each document, and what was never seen.
pub(crate) fn write(out: &mut impl Write, coverage: &[DocumentCoverage]) -> anyhow::Result<()> {
    for document in coverage {
        writeln!(out, "seen of {}", document.document)?;
        if document.items.is_empty() {
            writeln!(out, "  it describes nothing that could be seen")?;
        }
        for kind in document.kinds() {
            writeln!(out, "  {:<12} {}", kind.kind.plural(), kind.counted())?;
            if let Some(never) = kind.never(NAMES) {
                write_wrapped(out, &format!("never: {}", one_line(&never)))?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Writes a text below what it belongs to, in lines that are broken after commas.
fn write_wrapped(out: &mut impl Write, text: &str) -> anyhow::Result<()> {
    const INDENT: &str = "      ";
    let mut line = String::new();
    for part in text.split_inclusive(", ") {
        if !line.is_empty() && INDENT.len() + line.chars().count() + part.trim_end().chars().count() > WIDTH {
            writeln!(out, "{INDENT}{}", line.trim_end())?;
            line.clear();
        }
        line.push_str(part);
    }
    Ok(writeln!(out, "{INDENT}{line}")?)
}
