//! What guards accept, refuse, and say.

use super::Guard;
use crate::Reading;

/// What a schema says of each text: nothing, or the code, keyword, pointer and offset of what is wrong.
#[track_caller]
fn check(schema: &'static str, table: &[(&str, &str)]) {
    let guard = Guard::new(schema, "");
    for (text, expected) in table {
        let said = guard
            .check(text, Reading::Receive)
            .map(|(found, offset)| format!("{} {} {:?} {offset}", found.code, found.keyword, found.pointer));
        assert_eq!(said.unwrap_or_default(), *expected, "{text}");
    }
}

#[test]
fn branches_and_conditions() {
    let holds = "";
    check(r#"{"not": {"required": ["a"]}}"#, &[("{}", holds), ("1", "not not \"\" 0")]);
    check(
        r#"{"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}, "else": false}"#,
        &[
            (r#"{"a": 1.0, "b": 2}"#, holds),
            (r#"{"a": 1}"#, "missing-field then \"\" 0"),
            ("{}", "forbidden else \"\" 0"),
        ],
    );
    check(
        r##"{"oneOf": [{"$ref": "#/$defs/n"}, {"multipleOf": 3}], "$defs": {"n": {"minimum": 5}}}"##,
        &[
            ("3", holds),
            ("5", holds),
            ("6", "several-branches oneOf \"\" 0"),
            ("1", "no-branch oneOf \"\" 0"),
        ],
    );
}

#[test]
fn members_by_name() {
    check(
        r#"{"properties": {"a": true}, "patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": false}"#,
        &[
            (r#"{"a": 1, "x-b": "c"}"#, ""),
            (r#"{"x-b": [1]}"#, "type patternProperties \"/x-b\" 8"),
            (r#"{"b/c": 1}"#, "undocumented-field additionalProperties \"/b~1c\" 1"),
        ],
    );
    check(
        r#"{"propertyNames": {"maxLength": 2}, "dependentRequired": {"a": ["b"]}}"#,
        &[
            (r#"{"a": 1, "b": 1}"#, ""),
            (r#"{"a": 1}"#, "dependent-field dependentRequired \"\" 0"),
            (r#"{"abc": 1}"#, "field-name propertyNames \"/abc\" 1"),
        ],
    );
    check(
        r#"{"allOf": [{"properties": {"a": true}}], "unevaluatedProperties": false}"#,
        &[(r#"{"a": 1}"#, ""), (r#"{"b": 1}"#, "undocumented-field unevaluatedProperties \"/b\" 1")],
    );
}

#[test]
fn items_by_position_and_number() {
    check(
        r#"{"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}"#,
        &[
            (r#"["a", 1, 2.0]"#, ""),
            ("[1]", "type prefixItems \"/0\" 1"),
            (r#"["a", 1.5]"#, "type items \"/1\" 6"),
        ],
    );
    check(
        r#"{"contains": {"const": "a"}, "maxContains": 1, "unevaluatedItems": {"type": "number"}}"#,
        &[
            (r#"["a", 1]"#, ""),
            ("[1]", "contains contains \"\" 0"),
            (r#"["a", "a"]"#, "contains contains \"\" 0"),
            (r#"["a", null]"#, "type unevaluatedItems \"/1\" 6"),
        ],
    );
}

#[test]
fn numbers_keep_every_digit() {
    check(
        r#"{"x-specie-maximum": "9007199254740992.5", "x-specie-integer": true, "x-specie-enum": ["1", "9007199254740993"]}"#,
        &[
            ("1", ""),
            ("9007199254740993", "bounds maximum \"\" 0"),
            ("1.0", "type type \"\" 0"),
            ("2", "enum enum \"\" 0"),
        ],
    );
}

#[test]
fn a_schema_that_refers_to_itself_ends() {
    check(r##"{"$ref": "#"}"##, &[("1", "")]);
    check(r##"{"anyOf": [{"$ref": "#"}, {"$ref": "#"}]}"##, &[("1", "")]);
}
