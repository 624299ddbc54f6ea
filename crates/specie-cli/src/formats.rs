//! Findings in the formats that other programs read.

pub(crate) mod fingerprint;
pub(crate) mod gitlab;
pub(crate) mod html;
pub(crate) mod junit;
mod lines;
pub(crate) mod markdown;
pub(crate) mod sarif;

use specie_spec::Place;
use specie_validate::Finding;

use crate::args::ReportFormat;
use crate::report_json;

/// Whether findings are written as they come, so that memory does not grow with them.
pub(crate) fn streams(format: ReportFormat) -> bool {
    use ReportFormat::{Concise, Csv, Github, Human, Jsonl};
    matches!(format, Human | Concise | Jsonl | Github | Csv)
}

/// What stands before the first finding.
pub(crate) fn head(format: ReportFormat) -> &'static str {
    if format == ReportFormat::Csv { lines::CSV_HEAD } else { "" }
}

/// A finding with its line break, in a format that [`streams`] and is not for people.
pub(crate) fn line(format: ReportFormat, finding: &Finding) -> anyhow::Result<String> {
    Ok(match format {
        ReportFormat::Jsonl => report_json::line(finding)?,
        ReportFormat::Github => lines::github(finding),
        ReportFormat::Csv => lines::csv(finding),
        _ => lines::concise(finding),
    })
}

/// The place of the rule, where it is another than that of the finding.
fn rule_place(finding: &Finding) -> Option<&Place> {
    finding.spec.as_ref().filter(|spec| **spec != finding.payload.place)
}

/// A text without line breaks and other control characters, which stand there as Rust would escape them.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// `FILE:LINE:COLUMN`.
pub(crate) fn shown(place: &Place) -> String {
    format!("{}:{}:{}", one_line(&place.file), place.line, place.column)
}
