//! The table of documents, as it is printed and as it stands in docs/corpus.md.

use std::fmt::Write;

use super::Row;

const HEAD: [&str; 10] = [
    "document",
    "operations",
    "types",
    "generate ms",
    "generate MB",
    "lines",
    "check s",
    "check MB",
    "diagnostics",
    "losses",
];

/// What docs/corpus.md says before the table.
const PAGE: &str = "\
# Real documents as Rust

Written by `cargo xtask corpus specs`, which generates the types of every document of the shared folder, whole and with default options, and compiles them: `cargo check`, clippy with its pedantic lints and rustdoc, with every warning denied. No document is left out. `cargo xtask corpus specs --listed`, which is part of `.ci/run`, generates all of them and compiles a third.

*Generate* is the CPU time and the peak memory of `specie generate`, built with optimisation. *Check* is those of `cargo check` of the types, `specie` being compiled already; the times are of a machine with two busy cores; a row without them was not compiled in the latest run. *Diagnostics* are faults of the document. *Losses* are places whose type says less than their schema; `specie generate --report` lists both.

";

/// The rows, each column as wide as it needs to be.
pub(super) fn table(rows: &[Row<'_>]) -> String {
    let mut lines: Vec<Vec<String>> = vec![HEAD.iter().map(|word| (*word).to_owned()).collect()];
    lines.extend(rows.iter().map(cells));
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEAD.len()).map(width).collect();
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            let _ = if column == 0 {
                write!(text, "| {cell:width$} ")
            } else {
                write!(text, "| {cell:>width$} ")
            };
        }
        text.push_str("|\n");
        if index == 0 {
            for (column, width) in widths.iter().enumerate() {
                let _ = write!(text, "| {}{} ", "-".repeat(width - 1), if column == 0 { "-" } else { ":" });
            }
            text.push_str("|\n");
        }
    }
    text
}

/// A row on a line of its own.
pub(super) fn line(row: &Row<'_>) -> String {
    format!("| {} |", cells(row).join(" | "))
}

fn cells(row: &Row<'_>) -> Vec<String> {
    let check = |digits: usize, get: fn(&crate::measure::Cost) -> f64| {
        row.check.as_ref().map(|cost| format!("{:.digits$}", get(cost))).unwrap_or_default()
    };
    vec![
        row.document.name.trim_start_matches("corpus/").to_owned(),
        row.operations.to_string(),
        row.types.to_string(),
        format!("{:.0}", row.generate.cpu * 1000.0),
        format!("{:.0}", row.generate.memory),
        row.lines.to_string(),
        check(1, |cost| cost.cpu),
        check(0, |cost| cost.memory),
        row.diagnostics.to_string(),
        row.losses.to_string(),
    ]
}

/// The whole page.
pub(super) fn page(rows: &[Row<'_>]) -> String {
    format!("{PAGE}{}", table(rows))
}
