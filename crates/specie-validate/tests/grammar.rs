//! The verdict engine and explain read JSON as the parser does: no more, no less, whatever they look for in it.

#[path = "../../specie-json/tests/grammar/cases.rs"]
mod cases;

use std::sync::Arc;

use specie_spec::bundle::Reading;
use specie_spec::{Input, Source, read};
use specie_validate::{Checker, Target, Validator};

const DOCUMENT: &str = r"
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Anything: {}
    Everything:
      type: [object, array, string, number, boolean, 'null']
      pattern: '^[\s\S]*$'
      maxLength: 1000
      multipleOf: 1e-400
      uniqueItems: true
      items: {$ref: '#/components/schemas/Everything'}
      propertyNames: {minLength: 0, pattern: '^[\s\S]*$'}
      properties:
        a: {$ref: '#/components/schemas/Everything'}
        constructor: {type: array}
      additionalProperties: {$ref: '#/components/schemas/Everything'}
    Exclusive:
      oneOf:
      - {type: string, minLength: 0}
      - {type: number, not: {type: string}}
      - {type: array, contains: {}, minContains: 0}
      - {type: object, minProperties: 0, unevaluatedProperties: {$ref: '#/components/schemas/Exclusive'}}
      - {enum: [true, false, null]}
";

/// A checker for each way to look at a value, from not at all to all the way down.
fn checkers() -> Vec<Arc<Checker>> {
    let loaded = read(&Input::new(Source::new("spec.yaml", DOCUMENT)));
    let validator = Validator::new(&loaded.api.expect("the document is sound"));
    let target = |name: &str| Target::Schema { name: name.into(), reading: Reading::Receive };
    ["Anything", "Everything", "Exclusive"]
        .iter()
        .map(|name| validator.target(&target(name)).expect("the schema is there"))
        .collect()
}

#[track_caller]
fn judge(checkers: &[Arc<Checker>], bytes: &[u8], is_json: bool, rule: &str) {
    for (index, checker) in checkers.iter().enumerate() {
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(checker.is_valid(bytes), is_json, "checker {index}: {text:?} ({rule})");
        assert_eq!(checker.compare(bytes).disagreement, None, "checker {index}: {text:?} ({rule})");
        assert_eq!(checker.check(bytes).is_valid(), is_json, "checker {index}: {text:?} ({rule})");
    }
}

#[test]
fn json_is_valid_and_nothing_else() {
    let checkers = checkers();
    for (bytes, is_json, rule) in cases::all() {
        judge(&checkers, bytes, is_json, rule);
        // The same where it is not at the end of the text. A byte order mark stands at its beginning alone.
        if !bytes.starts_with(b"\xef\xbb\xbf") {
            let within = [b"[[],{\"a\": ", bytes, b"}]"].concat();
            let holds = std::str::from_utf8(&within)
                .is_ok_and(|text| specie_json::parse(&specie_json::Arena::new(), text).is_ok());
            judge(&checkers, &within, holds, rule);
        }
    }
}

#[test]
fn what_is_special_is_seen_at_every_place() {
    let checkers = checkers();
    for (bytes, is_json) in cases::blocks() {
        judge(&checkers, &bytes, is_json, "");
        judge(&checkers, &[b"{", &*bytes, b": 1}"].concat(), is_json, "as a name");
    }
}

#[test]
fn nesting_has_a_limit() {
    let checkers = checkers();
    for (depth, is_valid) in [(1, true), (128, true), (129, false), (100_000, false)] {
        judge(&checkers, (("[").repeat(depth) + &"]".repeat(depth)).as_bytes(), is_valid, "nested");
        judge(
            &checkers,
            (r#"{"a":"#.repeat(depth) + "1" + &"}".repeat(depth)).as_bytes(),
            is_valid,
            "nested",
        );
    }
}
