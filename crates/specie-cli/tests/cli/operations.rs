//! `specie operations`: what can be named.

use insta::assert_snapshot;

use crate::shop::check;

#[test]
fn names_come_as_tables() {
    assert_snapshot!(check(&["operations", "--spec", "shop.yaml"], ""));
}

#[test]
fn names_come_as_json() {
    assert_snapshot!(check(&["operations", "--spec", "shop.yaml", "--format", "json"], ""));
}

#[test]
fn a_refused_document_has_no_names() {
    assert_snapshot!(check(&["operations", "--spec", "refused.yaml"], ""));
}

#[test]
fn each_embedded_document_has_names() {
    for name in ["gr4vy", "rapyd", "wepay", "wooshpay"] {
        let shown = check(&["operations", "--spec", name], "");
        assert!(shown.contains("exit code: 0") && shown.contains("efund"), "{shown}");
    }
}
