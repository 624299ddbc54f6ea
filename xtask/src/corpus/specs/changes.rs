//! What is told of a year of Gr4vy's API, as one that has been through it knows it.

use anyhow::Result;
use specie_codegen::{Outline, outline};

use super::{Row, output};
use crate::workspace;

/// The older and the newer document, by the ends of their names.
const YEARS: [&str; 2] = ["gr4vy-go-2024-01-16-61e8eb1.full.yaml", "gr4vy-go-2025-02-28-dd7d89e.full.yaml"];

/// Some of the changes between them.
const KNOWN: [&str; 4] = [
    "+ field `Refund.reason`: `::specie::Patch<String>`",
    "+ field `Refund.external_identifier`: `::specie::Patch<String>`",
    "+ field `RefundAll.body`: `Option<TransactionRefundAllRequest>`",
    "+ operation `GetSingleRefund`",
];

/// The changes that are not told.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(super) fn untold(rows: &[Row<'_>]) -> Result<Vec<String>> {
    let mut outlines: Vec<Outline> = Vec::new();
    for year in YEARS {
        for row in rows.iter().filter(|row| row.document.name.ends_with(year)) {
            outlines.push(outline(&workspace::text(&output(row.document))?)?);
        }
    }
    // What did not become Rust has been said.
    let [old, new] = outlines.as_slice() else { return Ok(Vec::new()) };
    let lines: Vec<String> = Outline::changes(old, new).iter().map(ToString::to_string).collect();
    println!("{} to {}: {} changes", YEARS[0], YEARS[1], lines.len());
    let untold = KNOWN.iter().filter(|known| !lines.iter().any(|line| line == *known));
    Ok(untold.map(|known| format!("{} to {}: no `{known}`", YEARS[0], YEARS[1])).collect())
}
