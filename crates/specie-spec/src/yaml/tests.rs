//! Our reading of YAML against that of serde, on every construct that documents use.

use crate::document::{Files, Source};
use crate::load::Limits;
use crate::{Diagnostics, tree};

/// Both readers give the same value, and what is written is read back.
#[track_caller]
fn check(text: &str) {
    let mut diags = Diagnostics::new();
    let node =
        tree::parse(&mut diags, &mut Files::default(), &Source::new("a.yaml", text), Limits::default());
    let node = node.unwrap_or_else(|| panic!("{text}: {diags:?}"));
    let theirs: serde_json::Value = serde_yaml::from_str(text).expect("serde_yaml reads it");
    assert_eq!(node.to_value(), theirs, "{text}");
    let written = super::to_text(&node);
    let again: serde_json::Value = serde_yaml::from_str(&written).expect("what was written is read");
    assert_eq!(again, theirs, "{written}");
}

#[test]
fn scalars_are_resolved_alike() {
    let plain = [
        "null",
        "~",
        "",
        "true",
        "False",
        "yes",
        "on",
        "1",
        "-1",
        "+1",
        "0",
        "0123",
        "1.5",
        "-1.50",
        ".5",
        "1.5e-3",
        "0x1F",
        "0o17",
        "2013-07-16",
        "2013-07-16T19:23:00Z",
        "1_000",
        "12:30",
        "a b",
        "'1'",
        "\"1\"",
        "\"a\\n\\u00e9\"",
        "'it''s'",
        "9223372036854775807",
        "-9223372036854775808",
        "18446744073709551615",
        "1.0.0",
    ];
    for scalar in plain {
        check(&format!("a: {scalar}\nb:\n- {scalar}\n"));
    }
}

#[test]
fn blocks_and_flows_are_read_alike() {
    check("a: |\n  one\n  two\n\nb: >-\n  one\n  two\n\n  three\nc: |2\n   x\n");
    check("a: {b: [1, {c: d}], e: }\n? f\n: g\n'200': x\n200: y\n");
    check("# comment\na: # another\n  - b\n  - - c\n    - d\n  -\n    e: f\n");
    check("a: plain text\n  on two lines\nb: \"quoted\n  on two\\\n  lines\"\n");
    check("退款: «x»\n\"\\u9000\": y\n");
    check("{\"a\": 1, \"b\": [true, null]}");
}

#[test]
fn aliases_are_expanded() {
    check("a: &x {b: 1}\nc: *x\nd: [*x, *x]\n");
}

#[test]
fn merge_keys_give_way_to_own_keys() {
    let mut diags = Diagnostics::new();
    let text = "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n";
    let source = Source::new("a.yaml", text);
    let node =
        tree::parse(&mut diags, &mut Files::default(), &source, Limits::default()).expect("it is YAML");
    assert_eq!(node.get("d").map(crate::Node::to_json).as_deref(), Some(r#"{"c":3,"b":1}"#));
}

#[test]
fn digits_are_kept() {
    let mut diags = Diagnostics::new();
    let text = "[-9223372036854776000, 0.30000000000000000001, 1e400, 1.10]";
    let source = Source::new("a.yaml", format!("a: {text}"));
    let node =
        tree::parse(&mut diags, &mut Files::default(), &source, Limits::default()).expect("it is YAML");
    assert_eq!(
        node.get("a").map(crate::Node::to_json).as_deref(),
        Some("[-9223372036854776000,0.30000000000000000001,1e400,1.10]")
    );
}
