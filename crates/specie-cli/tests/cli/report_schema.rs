//! Real reports fit the schemas in `docs/`.

use serde_json::Value;

use crate::shop::json;

const REPORT: &str = include_str!("../../../../docs/report.schema.json");
const LINT: &str = include_str!("../../../../docs/lint.schema.json");

#[track_caller]
fn check(schema: &str, args: &[&str]) -> Value {
    let schema = serde_json::from_str(schema).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let report = json(args);
    let faults: Vec<String> = jsonschema::validator_for(&schema)
        .unwrap()
        .iter_errors(&report)
        .map(|fault| fault.to_string())
        .collect();
    assert_eq!(faults, Vec::<String>::new(), "{report:#}");
    report
}

#[test]
fn a_report_fits_its_schema() {
    let args = [
        "bad.json",
        "log.ndjson",
        "placeholders.json",
        "card.json",
        "--spec",
        "shop.yaml",
        "--schema",
        "Refund",
    ];
    let args: Vec<&str> = ["validate"].into_iter().chain(args).chain(["--format", "json"]).collect();
    let report = check(REPORT, &args);
    assert_eq!(report["summary"]["payloads"], 6);
    assert_eq!(report["summary"]["findings"], report["findings"].as_array().unwrap().len());
}

#[test]
fn a_report_with_coverage_fits_its_schema() {
    let files =
        ["createRefund.request.json", "createRefund.200.note.json", "webhook-refund.created.late.json"];
    let args = ["--spec", "shop.yaml", "--coverage", "--format", "json"];
    let report = check(REPORT, &[&["validate"], &files[..], &args].concat());
    assert_eq!(report["coverage"]["documents"][0]["document"], "shop.yaml");
}

#[test]
fn a_report_without_targets_fits_its_schema() {
    let report = check(REPORT, &["validate", "ok.json", "--spec", "shop.yaml", "--format", "json"]);
    assert_eq!(report["findings"][0]["code"], "no-target");
}

#[test]
fn a_lint_report_fits_its_schema() {
    let report = check(LINT, &["lint", "warned.yaml", "refused.yaml", "--format", "json"]);
    assert_eq!(report["summary"]["refused"], 1);
}

#[test]
fn a_report_on_types_fits_the_schema_of_lint() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("api.rs").display().to_string();
    let report = check(LINT, &["generate", "shop.yaml", "-o", &output, "--report", "--format", "json"]);
    assert_eq!(report["summary"]["documents"], 1);
}
