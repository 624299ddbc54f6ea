//! `specie validate`: documents and payloads in folders, and overlays.

use insta::assert_snapshot;

use crate::shop::check;

#[test]
fn a_folder_of_providers_is_checked_with_their_overlays() {
    assert_snapshot!(check(&["validate", "specs"], ""));
}

#[test]
fn without_overlays_the_known_findings_come() {
    assert_snapshot!(check(&["validate", "specs", "--no-overlay"], ""));
}

#[test]
fn a_payload_in_a_provider_folder_finds_its_document() {
    assert_snapshot!(check(&["validate", "specs/shop/payloads/createRefund.request.json"], ""));
}

#[test]
fn an_overlay_without_effect_is_denied_beside_its_payloads() {
    assert_snapshot!(check(&["validate", "stale"], ""));
}

#[test]
fn an_overlay_without_effect_is_a_warning_elsewhere() {
    let overlay = ["validate", "Refund.1.json", "--spec", "shop.yaml", "--overlay", "useless.overlay.yaml"];
    assert_snapshot!(check(&overlay, ""));
}

#[test]
fn a_folder_brings_its_overlay() {
    assert_snapshot!(check(&["validate", "createRefund.200.note.json", "--spec", "folder"], ""));
}

#[test]
fn a_file_brings_no_overlay() {
    assert_snapshot!(check(&["validate", "createRefund.200.note.json", "--spec", "folder/openapi.yaml"], ""));
}

#[test]
fn an_overlay_can_be_given() {
    let args = [
        "validate",
        "createRefund.200.note.json",
        "--spec",
        "shop.yaml",
        "--overlay",
        "relaxed.overlay.yaml",
    ];
    assert_snapshot!(check(&args, ""));
}

#[test]
fn the_only_document_of_a_folder_is_taken() {
    assert_snapshot!(check(&["validate", "Refund.1.json", "--spec", "single"], ""));
}

#[test]
fn one_of_several_documents_must_be_chosen() {
    assert_snapshot!(check(&["validate", "Refund.1.json", "--spec", "several"], ""));
}

#[test]
fn a_folder_without_document_is_a_usage_error() {
    assert_snapshot!("no_document_in_folder", check(&["validate", "Refund.1.json", "--spec", "none"], ""));
    assert_snapshot!("no_provider_in_folder", check(&["validate", "none"], ""));
}

#[test]
fn a_folder_without_payloads_is_a_usage_error() {
    assert_snapshot!(check(&["validate", "none", "--spec", "shop.yaml"], ""));
}
