//! What reading and checking a case says, as text that people review in snapshots.
//!
//! One block a diagnostic or finding: its code and message, both places, what was expected and found, help.

use std::fmt::Write;

use specie_spec::{At, Diagnostic, Loaded, read};
use specie_validate::{Finding, Report, Validator};

use crate::case::{Case, Payload};

/// The diagnostics of a document and the findings of every payload of its case.
#[must_use]
pub fn of_case(case: &Case) -> String {
    of_loaded(&read(&case.input()), &case.payloads)
}

/// The same without the overlay.
#[must_use]
pub fn of_bare_case(case: &Case) -> String {
    of_loaded(&read(&case.bare_input()), &case.payloads)
}

/// The diagnostics of a document that was read, and the findings of payloads.
#[must_use]
pub fn of_loaded(loaded: &Loaded, payloads: &[Payload]) -> String {
    let mut out = String::new();
    let diagnostics = loaded.diagnostics.clone().into_sorted();
    for diagnostic in &diagnostics {
        write_diagnostic(&mut out, diagnostic);
    }
    let Some(api) = &loaded.api else {
        out.push_str("refused\n");
        return out;
    };
    let validator = Validator::new(api);
    // A target's diagnostics are the document's too: each is said once, however many payloads use the target.
    let mut said: Vec<Diagnostic> = diagnostics;
    for payload in payloads {
        let _ = write!(out, "\n{}: ", payload.name);
        match validator.target(&payload.named.target(api)) {
            Err(error) => {
                let _ = writeln!(out, "no target: {error}");
            }
            Ok(checker) => {
                write_report(&mut out, &checker.check(&payload.bytes));
                for diagnostic in checker.diagnostics() {
                    if !said.contains(diagnostic) {
                        write_diagnostic(&mut out, diagnostic);
                        said.push(diagnostic.clone());
                    }
                }
            }
        }
    }
    out
}

/// Whether a payload is valid, and its findings.
#[must_use]
pub fn of_report(report: &Report) -> String {
    let mut out = String::new();
    write_report(&mut out, report);
    out
}

fn write_report(out: &mut String, report: &Report) {
    out.push_str(if report.is_valid() { "valid\n" } else { "invalid\n" });
    report.findings.iter().for_each(|finding| write_finding(out, finding));
}

fn write_finding(out: &mut String, finding: &Finding) {
    let place = &finding.payload.place;
    let (line, column) = (place.line, place.column);
    let head = format!("{}[{}] at {line}:{column}", finding.severity.as_str(), finding.code);
    let _ = writeln!(out, "  {head}{}", quoted(&place.pointer));
    let _ = writeln!(out, "    {}", finding.message);
    if let Some(rule) = &finding.spec {
        let _ =
            writeln!(out, "    rule: {}:{}:{}{}", rule.file, rule.line, rule.column, quoted(&rule.pointer));
    }
    let _ = writeln!(out, "    expected: {}", finding.expected);
    let _ = writeln!(out, "    found: {}", finding.found);
    for related in &finding.related {
        let _ = writeln!(out, "    {}: {}", related.label, at(&related.at));
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "    help: {help}");
    }
}

fn write_diagnostic(out: &mut String, diagnostic: &Diagnostic) {
    let _ = writeln!(out, "{}[{}]", diagnostic.severity.as_str(), diagnostic.code);
    let _ = writeln!(out, "  {}", diagnostic.message);
    for label in &diagnostic.labels {
        let text = if label.text.is_empty() { String::new() } else { format!(": {}", label.text) };
        let _ = writeln!(out, "  at {}{text}", at(&label.at));
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(out, "  help: {help}");
    }
}

fn at(at: &At) -> String {
    let place = at.place();
    let file = if matches!(at, At::Payload(_)) { "payload" } else { &place.file };
    format!("{file}:{}:{}{}", place.line, place.column, quoted(&place.pointer))
}

/// A pointer after a space, nothing for the root.
fn quoted(pointer: &str) -> String {
    if pointer.is_empty() { String::new() } else { format!(" `{pointer}`") }
}
