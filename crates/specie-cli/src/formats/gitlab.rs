//! GitLab Code Quality: a list of issues, each with a fingerprint that must be unique in it.

use std::io::Write;

use serde::Serialize;
use specie_spec::Severity;
use specie_validate::Finding;

use super::fingerprint;
use crate::report_json;

#[derive(Serialize)]
struct Issue<'f> {
    description: String,
    check_name: &'f str,
    fingerprint: String,
    severity: &'f str,
    location: Location<'f>,
}

#[derive(Serialize)]
struct Location<'f> {
    path: &'f str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

/// Writes one issue for each kind of finding, at its first place.
pub(crate) fn write(out: &mut impl Write, findings: &[Finding]) -> anyhow::Result<()> {
    let issues = fingerprint::groups(findings).into_iter().map(|group| {
        let Finding { code, severity, message, payload, .. } = group.first;
        let more = if group.count > 1 { format!(" ({} times)", group.count) } else { String::new() };
        Issue {
            description: format!("{message}{more}"),
            check_name: code.as_str(),
            fingerprint: group.fingerprint,
            severity: match severity {
                Severity::Error => "major",
                Severity::Drift | Severity::Warning => "minor",
                Severity::Info => "info",
            },
            location: Location { path: &payload.place.file, lines: Lines { begin: payload.place.line } },
        }
    });
    report_json::write(out, &issues.collect::<Vec<_>>())
}
