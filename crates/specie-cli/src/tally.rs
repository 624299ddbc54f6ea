//! Payloads by document and operation: the table at the end of a report for people.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use specie_spec::Severity;
use specie_validate::Finding;

use crate::formats::one_line;
use crate::report::{Counts, plural};

/// Operations of a document that have a line of their own.
const ROWS: usize = 40;

/// Columns of severities; all but the first are left out where they are empty.
const COLUMNS: [(Severity, &str); 4] = [
    (Severity::Error, "errors"),
    (Severity::Drift, "drift"),
    (Severity::Warning, "warnings"),
    (Severity::Info, "info"),
];

/// The payloads of one document.
pub(crate) struct Tally {
    /// The document's name.
    pub(crate) document: String,
    whole: Row,
    /// By operation or webhook; `None` for payloads of which none is known.
    operations: BTreeMap<Option<Arc<str>>, Row>,
}

/// How many payloads there are, and how they are.
#[derive(Debug, Default, Clone, Copy)]
struct Row {
    payloads: u64,
    valid: u64,
    counts: Counts,
}

/// A line before its columns are aligned.
struct Line(String, Row);

impl Tally {
    pub(crate) fn new(document: &str) -> Tally {
        Tally { document: document.to_owned(), whole: Row::default(), operations: BTreeMap::new() }
    }

    /// Adds a payload with what was found in it.
    pub(crate) fn add(&mut self, operation: Option<&Arc<str>>, valid: bool, findings: &[Finding]) {
        self.whole.add(valid, findings);
        self.operations.entry(operation.cloned()).or_default().add(valid, findings);
    }

    /// Adds payloads in which nothing was found.
    pub(crate) fn add_clean(&mut self, operation: Option<&Arc<str>>, payloads: u64) {
        let clean = Row { payloads, valid: payloads, counts: Counts::default() };
        self.whole.join(&clean);
        self.operations.entry(operation.cloned()).or_default().join(&clean);
    }

    /// A line for each operation, those with errors first, then those with drift. A document of one has none.
    fn lines(&self, indent: &str) -> Vec<Line> {
        if self.operations.len() < 2 {
            return Vec::new();
        }
        let mut rows: Vec<(&Option<Arc<str>>, &Row)> = self.operations.iter().collect();
        let clean = |row: &Row, severity| row.counts.of(severity) == 0;
        rows.sort_by_key(|(name, row)| {
            (row.valid == row.payloads, clean(row, Severity::Drift), name.is_none())
        });
        let name = |name: &Option<Arc<str>>| name.as_deref().unwrap_or("no operation").to_owned();
        let mut lines: Vec<Line> = rows
            .iter()
            .take(ROWS)
            .map(|(id, row)| Line(indent.to_owned() + &one_line(&name(id)), **row))
            .collect();
        let mut rest = Row::default();
        rows.iter().skip(ROWS).for_each(|(_, row)| rest.join(row));
        if let Some(left) = rows.len().checked_sub(ROWS).filter(|left| *left > 0) {
            lines.push(Line(format!("{indent}{} more", plural(left as u64, "operation")), rest));
        }
        lines
    }
}

impl Row {
    fn add(&mut self, valid: bool, findings: &[Finding]) {
        self.payloads += 1;
        self.valid += u64::from(valid);
        for finding in findings {
            self.counts.add(finding.severity);
        }
    }

    fn join(&mut self, other: &Row) {
        self.payloads += other.payloads;
        self.valid += other.valid;
        self.counts.join(other.counts);
    }
}

/// Writes a line for each of several documents, and for each of several operations of one.
pub(crate) fn write(out: &mut impl Write, tallies: &[Tally]) -> anyhow::Result<()> {
    let several = tallies.len() > 1;
    let mut lines = Vec::new();
    for tally in tallies {
        lines.extend(several.then(|| Line(tally.document.clone(), tally.whole)));
        lines.extend(tally.lines(if several { "  " } else { "" }));
    }
    if lines.is_empty() {
        return Ok(());
    }
    let used = |severity| lines.iter().any(|Line(_, row)| row.counts.of(severity) > 0);
    let columns: Vec<(Severity, &str)> =
        COLUMNS.into_iter().filter(|(severity, _)| *severity == Severity::Error || used(*severity)).collect();
    let head = if several { "document" } else { "operation" };
    let wide = lines.iter().map(|Line(name, _)| name.chars().count()).max().unwrap_or(0).max(head.len());
    write!(out, "{head:wide$}  payloads     valid")?;
    for (_, title) in &columns {
        write!(out, "  {title:>8}")?;
    }
    writeln!(out)?;
    for Line(name, row) in &lines {
        write!(out, "{name:wide$}  {:>8}  {:>8}", row.payloads, number(row.valid))?;
        for (severity, _) in &columns {
            write!(out, "  {:>8}", number(row.counts.of(*severity)))?;
        }
        writeln!(out)?;
    }
    Ok(writeln!(out)?)
}

/// A number; what is not there catches no eye.
fn number(number: u64) -> String {
    if number == 0 { "-".to_owned() } else { number.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_beyond_the_bound_share_a_line() {
        let mut tally = Tally::new("shop.yaml");
        for index in 0..ROWS + 5 {
            tally.add(Some(&format!("op{index:03}").into()), index != ROWS + 4, &[]);
        }
        let lines = tally.lines("");
        assert_eq!(lines.len(), ROWS + 1);
        assert_eq!((lines[0].0.as_str(), lines[0].1.valid), ("op044", 0));
        let last = lines.last().unwrap();
        assert_eq!((last.0.as_str(), last.1.payloads, last.1.valid), ("5 operations more", 5, 5));
    }

    #[test]
    fn one_operation_has_no_table() {
        let mut tally = Tally::new("shop.yaml");
        tally.add(Some(&"getPet".into()), true, &[]);
        let mut out = Vec::new();
        write(&mut out, &[tally]).unwrap();
        assert!(out.is_empty());
    }
}
