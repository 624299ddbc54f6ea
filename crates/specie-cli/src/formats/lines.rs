//! A finding as one line: for compilers' problem matchers, GitHub Actions and tables.

use std::fmt::Write;

use specie_spec::Severity;
use specie_validate::Finding;

use super::{one_line, rule_place, shown};

/// `FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE (SPEC:LINE:COLUMN)`.
pub(crate) fn concise(finding: &Finding) -> String {
    let mut line = format!("{}: {}", shown(&finding.payload.place), one_line(&finding.to_string()));
    if let Some(spec) = rule_place(finding) {
        let _ = write!(line, " ({})", shown(spec));
    }
    line.push('\n');
    line
}

/// A workflow command that annotates a line of a file. Data and properties are escaped as the runner's toolkit does.
pub(crate) fn github(finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning | Severity::Drift => "warning",
        Severity::Info => "notice",
    };
    let place = &finding.payload.place;
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut message = one_line(&finding.message);
    if let Some(spec) = rule_place(finding) {
        let _ = write!(message, " ({})", shown(spec));
    }
    if let Some(help) = &finding.help {
        let _ = write!(message, "\n{help}");
    }
    let (line, column) = (place.line, place.column);
    // The last column is inclusive.
    let end = column.saturating_add(place.length.max(1) - 1);
    format!(
        "::{command} file={},line={line},col={column},endColumn={end},title={}::{}\n",
        property(&place.file),
        property(finding.code.as_str()),
        data(&message)
    )
}

/// The names of the columns.
pub(crate) const CSV_HEAD: &str = "severity,code,message,expected,found,file,record,part,pointer,line,column,\
                                   spec_file,spec_pointer,spec_line,spec_column,help,operation\r\n";

/// A record by RFC 4180: fields with separators, quotes or line breaks in quotes, lines end with CR LF.
pub(crate) fn csv(finding: &Finding) -> String {
    let Finding { payload, spec, .. } = finding;
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let spec = spec.as_ref();
    let fields = [
        finding.severity.as_str().to_owned(),
        finding.code.as_str().to_owned(),
        finding.message.clone(),
        finding.expected.clone(),
        finding.found.clone(),
        payload.place.file.to_string(),
        payload.record.to_string(),
        payload.part.as_str().to_owned(),
        payload.place.pointer.clone(),
        payload.place.line.to_string(),
        payload.place.column.to_string(),
        spec.map(|spec| spec.file.to_string()).unwrap_or_default(),
        spec.map(|spec| spec.pointer.clone()).unwrap_or_default(),
        number(spec.map(|spec| spec.line)),
        number(spec.map(|spec| spec.column)),
        finding.help.clone().unwrap_or_default(),
        finding.operation.as_deref().unwrap_or_default().to_owned(),
    ];
    fields.map(|field| quoted(&field)).join(",") + "\r\n"
}

fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
