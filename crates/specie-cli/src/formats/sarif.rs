//! SARIF 2.1.0 (OASIS), for code scanning: a result for each finding, with a fingerprint that outlives edits.

use std::fmt::Write as _;
use std::io::Write;

use serde_json::{Value, json};
use specie_spec::{At, Code, Place, Severity};
use specie_validate::Finding;

use super::{fingerprint, rule_place};
use crate::explain;
use crate::report_json;

/// Writes one run. Columns are counted in code points.
pub(crate) fn write(out: &mut impl Write, findings: &[Finding]) -> anyhow::Result<()> {
    let mut codes: Vec<Code> = Vec::new();
    let mut results = Vec::new();
    for finding in findings {
        let index = codes.iter().position(|code| *code == finding.code).unwrap_or_else(|| {
            codes.push(finding.code);
            codes.len() - 1
        });
        results.push(result(finding, index));
    }
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "specie",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.into_iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    report_json::write(out, &log)
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "shortDescription": {"text": explain::summary(code)},
        "defaultConfiguration": {"level": level(code.severity())},
    })
}

fn result(finding: &Finding, rule: usize) -> Value {
    let payload = &finding.payload.place;
    let mut text = finding.message.clone();
    if let Some(help) = &finding.help {
        text = format!("{text}\n{help}");
    }
    let mut location = physical(payload);
    if !payload.pointer.is_empty() {
        location["logicalLocations"] = json!([{"fullyQualifiedName": payload.pointer, "kind": "value"}]);
    }
    let spec = rule_place(finding).into_iter().map(|spec| (spec, "the rule in the document"));
    let others = finding.related.iter().map(|related| match &related.at {
        At::Payload(at) => (&at.place, related.label.as_str()),
        At::Spec(place) => (place, related.label.as_str()),
    });
    let related: Vec<Value> = spec
        .chain(others)
        .enumerate()
        .map(|(id, (place, label))| {
            let mut location = physical(place);
            location["id"] = json!(id);
            location["message"] = json!({"text": label});
            location
        })
        .collect();
    let mut properties = json!({"severity": finding.severity.as_str(), "record": finding.payload.record});
    if let Some(operation) = &finding.operation {
        properties["operation"] = json!(**operation);
    }
    json!({
        "ruleId": finding.code.as_str(),
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [location],
        "relatedLocations": related,
        "partialFingerprints": {"specie/v1": fingerprint::of(finding)},
        "properties": properties,
    })
}

fn physical(place: &Place) -> Value {
    let end = place.column.saturating_add(place.length.max(1));
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(&place.file)},
        "region": {"startLine": place.line, "startColumn": place.column, "endColumn": end},
    }})
}

/// A path as a relative reference (RFC 3986 section 4.2): what a path segment cannot hold is percent-encoded.
fn uri(file: &str) -> String {
    let mut uri = String::with_capacity(file.len());
    for byte in file.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            b'\\' => uri.push('/'),
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Drift | Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
