//! `specie lint`: clean, warned, denied and refused documents.

use insta::assert_snapshot;

use crate::shop::{check, with_files};

#[test]
fn a_clean_document() {
    assert_snapshot!(check(&["lint", "clean.yaml"], ""));
}

#[test]
fn warnings_do_not_fail() {
    assert_snapshot!(check(&["lint", "warned.yaml"], ""));
}

#[test]
fn a_denied_warning_fails() {
    assert_snapshot!("denied_code", check(&["lint", "warned.yaml", "--deny", "dangling-ref"], ""));
    assert_snapshot!("denied_warnings", check(&["lint", "warned.yaml", "--deny", "warnings"], ""));
}

#[test]
fn a_refused_document_wins() {
    assert_snapshot!(check(
        &["lint", "refused.yaml", "warned.yaml", "broken.yaml", "--deny", "warnings"],
        ""
    ));
}

#[test]
fn diagnostics_are_json_on_demand() {
    assert_snapshot!(check(&["lint", "warned.yaml", "--format", "json"], ""));
}

#[test]
fn a_missing_document_is_said_and_the_others_shown() {
    assert_snapshot!(check(&["lint", "gone.yaml", "clean.yaml"], ""));
}

#[test]
fn an_overlay_without_effect_is_shown() {
    assert_snapshot!(check(&["lint", "shop.yaml", "--overlay", "useless.overlay.yaml"], ""));
}

#[test]
fn patterns_that_cannot_be_run_are_shown() {
    let pets = "openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {}\ncomponents:\n  schemas:\n    Pet: {type: string, pattern: '^a\\Z'}\n";
    assert_snapshot!(with_files(&[("pets.yaml", pets)], &["lint", "pets.yaml"], ""));
}

#[test]
fn diagnostics_come_in_the_formats_of_other_programs() {
    let formats = ["concise", "jsonl", "github", "gitlab", "sarif"];
    let outputs =
        formats.map(|format| check(&["lint", "warned.yaml", "refused.yaml", "--format", format], ""));
    assert_snapshot!(outputs.join("\n"));
}

#[test]
fn a_code_can_be_left_out_or_made_a_warning() {
    let args = ["lint", "warned.yaml", "--format", "concise"];
    let more = [["--allow", "dangling-ref"], ["--allow", "warnings"]];
    let outputs = more.map(|more| check(&[&args[..], &more].concat(), ""));
    assert_snapshot!(outputs.join("\n"));
}

#[test]
fn what_refuses_a_document_is_always_said() {
    assert_snapshot!(check(
        &["lint", "refused.yaml", "--format", "concise", "--allow", "unknown-version"],
        ""
    ));
}
