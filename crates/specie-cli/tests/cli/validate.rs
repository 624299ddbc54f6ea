//! `specie validate`: targets, formats, exit codes.

use insta::assert_snapshot;

use crate::shop::check;

const RESPONSE: [&str; 6] = ["--spec", "shop.yaml", "--operation", "createRefund", "--response", "200"];

fn response(before: &[&'static str]) -> Vec<&'static str> {
    ["validate"].iter().chain(before).chain(&RESPONSE).copied().collect()
}

#[test]
fn a_valid_payload_is_clean() {
    assert_snapshot!(check(&response(&["ok.json"]), ""));
}

#[test]
fn findings_name_both_places() {
    assert_snapshot!(check(&response(&["bad.json"]), ""));
}

#[test]
fn findings_are_json_on_demand() {
    assert_snapshot!(check(&response(&["bad.json", "--format", "json"]), ""));
}

#[test]
fn a_top_level_array_is_one_payload() {
    assert_snapshot!(check(&response(&["array.json"]), ""));
}

#[test]
fn standard_input_is_a_dash() {
    assert_snapshot!(check(&response(&["-"]), "{\"id\": 1}"));
}

#[test]
fn a_request_is_closed_to_unknown_enum_values() {
    assert_snapshot!(check(&["validate", "createRefund.request.json", "--spec", "shop.yaml"], ""));
}

#[test]
fn a_file_name_gives_the_target() {
    let names = ["createRefund.200.note.json", "webhook-refund.created.late.json", "Refund.1.json"];
    let args: Vec<&str> = ["validate", "--spec", "shop.yaml"].into_iter().chain(names).collect();
    assert_snapshot!(check(&args, ""));
}

#[test]
fn a_webhook_is_named_by_its_key() {
    assert_snapshot!(check(
        &["validate", "ok.json", "--spec", "shop.yaml", "--webhook", "refund.created"],
        ""
    ));
}

#[test]
fn a_schema_checks_any_payload() {
    assert_snapshot!(check(
        &["validate", "createRefund.418.json", "--spec", "shop.yaml", "--schema", "Refund"],
        ""
    ));
}

#[test]
fn a_file_without_target_is_a_finding() {
    assert_snapshot!(check(&["validate", "createRefnud.200.json", "ok.json", "--spec", "shop.yaml"], ""));
}

#[test]
fn an_undescribed_status_falls_to_default() {
    assert_snapshot!(check(&["validate", "createRefund.418.json", "--spec", "shop.yaml"], ""));
}

#[test]
fn an_unknown_operation_is_a_usage_error() {
    let args = ["validate", "ok.json", "--spec", "shop.yaml", "--operation", "createRefnud", "--request"];
    assert_snapshot!(check(&args, ""));
}

#[test]
fn an_operation_alone_is_no_target() {
    assert_snapshot!(check(
        &["validate", "ok.json", "--spec", "shop.yaml", "--operation", "createRefund"],
        ""
    ));
}

#[test]
fn a_payload_needs_a_document() {
    assert_snapshot!(check(&["validate", "ok.json"], ""));
}

#[test]
fn an_unknown_document_is_a_usage_error() {
    assert_snapshot!(check(&["validate", "ok.json", "--spec", "rapid"], ""));
}

#[test]
fn a_refused_document_is_shown_and_checks_nothing() {
    assert_snapshot!(check(&["validate", "ok.json", "--spec", "refused.yaml", "--schema", "Refund"], ""));
}

#[test]
fn what_cannot_be_read_wins_and_the_rest_is_checked() {
    assert_snapshot!(check(&response(&["gone.json", "bad.json"]), ""));
}

#[test]
fn an_embedded_document_needs_no_file() {
    let args = ["validate", "ok.json", "--spec", "rapyd", "--operation", "createRefund", "--request"];
    assert!(check(&args, "").starts_with("$ specie validate"));
    assert!(!check(&args, "").contains("exit code: 2"));
}

#[test]
fn denied_drift_is_an_error() {
    let args = ["validate", "-", "--spec", "shop.yaml", "--schema", "Refund", "--deny", "undocumented-field"];
    assert_snapshot!(check(&args, "{\"id\": \"re_1\", \"amount\": 1, \"fee\": 1}"));
}

#[test]
fn an_unknown_code_cannot_be_denied() {
    assert_snapshot!(check(&["validate", "ok.json", "--spec", "shop.yaml", "--deny", "tpye"], ""));
}

#[test]
fn help() {
    assert_snapshot!("help_of_specie", check(&["--help"], ""));
    assert_snapshot!("help_of_validate", check(&["validate", "--help"], ""));
    assert_snapshot!("help_of_lint", check(&["lint", "--help"], ""));
    assert_snapshot!("help_of_operations", check(&["operations", "--help"], ""));
    assert_snapshot!("help_of_explain", check(&["explain", "--help"], ""));
}

#[test]
fn standard_input_is_read_once() {
    let args = ["validate", "-", "-", "--spec", "shop.yaml", "--schema", "Refund"];
    assert_snapshot!(check(&args, "{\"id\": \"re_1\", \"amount\": 5}"));
}

#[test]
fn a_body_that_is_not_described_is_said() {
    let args =
        ["validate", "ok.json", "--spec", "shop.yaml", "--operation", "createRefund", "--response", "500"];
    assert_snapshot!(check(&args, ""));
}
