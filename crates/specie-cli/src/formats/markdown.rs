//! A table in GitHub Flavored Markdown with a line for each kind of finding, to paste into an issue.

use std::io::Write;

use specie_validate::Finding;

use super::{fingerprint, one_line, shown};

/// Writes the counts and the table.
pub(crate) fn write(out: &mut impl Write, counted: &str, findings: &[Finding]) -> anyhow::Result<()> {
    writeln!(out, "{counted}")?;
    if findings.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "\n| | code | what | times | first place | rule |\n| --- | --- | --- | ---: | --- | --- |"
    )?;
    for group in fingerprint::groups(findings) {
        let Finding { code, severity, message, payload, spec, .. } = group.first;
        writeln!(
            out,
            "| {} | {code} | {} | {} | {} | {} |",
            severity.as_str(),
            cell(message),
            group.count,
            cell(&shown(&payload.place)),
            spec.as_ref().map(|spec| cell(&shown(spec))).unwrap_or_default()
        )?;
    }
    Ok(())
}

/// Text of a cell: one line, and nothing that ends the cell or is a tag.
fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|").replace('<', "&lt;")
}
