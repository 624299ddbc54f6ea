//! `specie explain`: the codes.

use insta::assert_snapshot;

use crate::shop::check;

#[test]
fn a_code_is_explained() {
    assert_snapshot!(check(&["explain", "undocumented-field"], ""));
}

#[test]
fn an_unknown_code_has_a_near_one() {
    assert_snapshot!(check(&["explain", "missing-feild"], ""));
}

#[test]
fn a_code_like_no_other() {
    assert_snapshot!(check(&["explain", "quite-something-else"], ""));
}

#[test]
fn all_codes_are_listed() {
    assert_snapshot!(check(&["explain"], ""));
}
