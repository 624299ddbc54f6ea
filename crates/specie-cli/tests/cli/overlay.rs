//! `specie overlay`: the document as corrected, and overlays that do not do what they say.

use insta::assert_snapshot;

use crate::shop::with_files;

const FIRST: &str =
    "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n- {target: $.info, update: {title: Store}}\n";
const SECOND: &str = "overlay: 1.1.0\ninfo: {title: o, version: '1'}\nactions:\n- {target: $.info, update: {title: Market, x-id: 12345678901234567890123}}\n- {target: $.paths, remove: true}\n";
const STALE: &str =
    "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n- {target: $.info.titel, remove: true}\n";
const YAML: &str = "openapi: 3.1.0\n# The name.\ninfo: {title: Shop, version: '1.10'}\npaths: {}\n";
const JSON: &str = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Shop\", \"version\": \"1\"}, \"paths\": {}, \"x-rate\": 0.10}\n";
const FILES: &[(&str, &str)] = &[
    ("api.yaml", YAML),
    ("api.json", JSON),
    ("first.yaml", FIRST),
    ("second.yaml", SECOND),
    ("stale.yaml", STALE),
];

#[test]
fn overlays_apply_in_their_order() {
    assert_snapshot!("yaml", with_files(FILES, &["overlay", "api.yaml", "first.yaml", "second.yaml"], ""));
    assert_snapshot!("json", with_files(FILES, &["overlay", "api.json", "second.yaml", "first.yaml"], ""));
}

#[test]
fn an_action_without_effect_gives_nothing() {
    assert_snapshot!(with_files(FILES, &["overlay", "api.yaml", "first.yaml", "stale.yaml"], ""));
}
