//! `specie operations`: what a document names and `specie validate` can check against, as a table or as JSON.

use std::io::Write;

use serde::Serialize;
use specie_spec::{Api, Operation};

use crate::args::{Format, Operations};
use crate::console::{Console, Exit};
use crate::{report_json, spec_source};

#[derive(Serialize)]
struct Listing<'a> {
    version: u32,
    operations: Vec<OperationRow<'a>>,
    webhooks: Vec<WebhookRow<'a>>,
    schemas: Vec<&'a str>,
}

#[derive(Serialize)]
struct OperationRow<'a> {
    id: &'a str,
    method: &'a str,
    path: &'a str,
    summary: &'a str,
    /// Whether a request body is described.
    request: bool,
    responses: Vec<String>,
}

#[derive(Serialize)]
struct WebhookRow<'a> {
    name: &'a str,
    id: &'a str,
    summary: &'a str,
}

/// Prints the list; a refused document is shown like in `lint`.
pub(crate) fn run(console: &mut Console, args: &Operations) -> anyhow::Result<Exit> {
    let Some(api) = spec_source::load(console, &args.spec, &args.beside)? else { return Ok(Exit::Unread) };
    let listing = listing(&api);
    match args.format {
        Format::Json => report_json::write(console.out(), &listing)?,
        Format::Human => write_tables(console.out(), &listing)?,
    }
    Ok(Exit::Clean)
}

fn listing(api: &Api) -> Listing<'_> {
    Listing {
        version: 1,
        operations: api.operations.iter().map(operation_row).collect(),
        webhooks: api
            .webhooks
            .iter()
            .map(|(name, webhook)| WebhookRow { name, id: &webhook.id, summary: &webhook.summary })
            .collect(),
        schemas: api.components.keys().map(String::as_str).collect(),
    }
}

fn operation_row(operation: &Operation) -> OperationRow<'_> {
    OperationRow {
        id: &operation.id,
        method: operation.method.as_str(),
        path: &operation.path,
        summary: &operation.summary,
        request: operation.request.is_some(),
        responses: operation.responses.iter().map(|(status, _)| status.to_string()).collect(),
    }
}

fn write_tables(out: &mut impl Write, listing: &Listing<'_>) -> anyhow::Result<()> {
    let operations = listing.operations.iter().map(|row| {
        let parts =
            row.request.then(|| "request".to_owned()).into_iter().chain(row.responses.iter().cloned());
        let call = format!("{} {}", row.method, row.path);
        vec![row.id.to_owned(), call, parts.collect::<Vec<_>>().join(" "), row.summary.to_owned()]
    });
    let webhooks = listing.webhooks.iter().map(|row| {
        let id = if row.id == row.name { "" } else { row.id };
        vec![row.name.to_owned(), id.to_owned(), row.summary.to_owned()]
    });
    let schemas = listing.schemas.iter().map(|name| vec![(*name).to_owned()]);
    write_table(
        out,
        "operations (--operation ID with --request or --response STATUS)",
        operations.collect(),
    )?;
    write_table(out, "webhooks (--webhook NAME)", webhooks.collect())?;
    write_table(out, "schemas (--schema NAME)", schemas.collect())
}

/// Rows under a title, their columns aligned; nothing when there are no rows.
fn write_table(out: &mut impl Write, title: &str, rows: Vec<Vec<String>>) -> anyhow::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows: Vec<Vec<String>> =
        rows.into_iter().map(|row| row.iter().map(|cell| one_line(cell)).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    writeln!(out, "{title}")?;
    for row in &rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .filter(|(_, width)| **width > 0)
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        writeln!(out, "  {}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// The first line of a text, without characters that would move the cursor.
fn one_line(text: &str) -> String {
    text.lines().next().unwrap_or("").chars().map(|char| if char.is_control() { ' ' } else { char }).collect()
}
