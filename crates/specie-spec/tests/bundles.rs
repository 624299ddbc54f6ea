//! What bundles say: small schemas in, emitted JSON Schema out, with the origin of every keyword.

use serde_json::{Value, json};
use specie_spec::bundle::{Bundle, Integers, Nullable, Profile, Reading, bundle};
use specie_spec::{Api, Input, Source, read};

fn api(version: &str, schemas: &str) -> Api {
    let text = format!(
        "openapi: {version}\ninfo: {{title: t, version: v}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let loaded = read(&Input::new(Source::new("spec.yaml", text)));
    loaded.api.expect("the document is read")
}

fn emit(api: &Api, name: &str, reading: Reading) -> Bundle {
    bundle(api, api.components[name], Profile::new(reading))
}

/// Checks the emitted root of `Pet`.
#[track_caller]
fn check(version: &str, reading: Reading, pet: &str, expected: &Value) {
    let api = api(version, &format!("    Pet: {pet}\n"));
    let bundle = emit(&api, "Pet", reading);
    assert_eq!(bundle.document.pointer(&bundle.root), Some(expected));
}

#[test]
fn nullable_joins_types_and_enums() {
    let pet = "{type: string, nullable: true, enum: [a]}";
    check("3.0.3", Reading::Send, pet, &json!({"type": ["string", "null"], "enum": ["a", null]}));
}

#[test]
fn nullable_beside_a_composition_is_an_alternative() {
    let pet = "{nullable: true, allOf: [{type: string}]}";
    let expected = json!({"anyOf": [{"type": "null"}, {"allOf": [{"type": "string"}]}]});
    check("3.0.3", Reading::Send, pet, &expected);
}

#[test]
fn whether_1_0_is_an_integer_can_be_said() {
    for (version, integers, written) in
        [("3.0.3", Integers::Value, false), ("3.1.0", Integers::Written, true)]
    {
        let api = api(version, "    Pet: {type: integer}\n");
        let profile = Profile { integers, ..Profile::new(Reading::Send) };
        let bundle = bundle(&api, api.components["Pet"], profile);
        let root = bundle.document.pointer(&bundle.root).unwrap();
        assert_eq!(root.get("x-specie-integer").is_some(), written, "{version}");
    }
}

/// A meta-schema that is given counts, for a schema by `$schema` and for all by `jsonSchemaDialect`.
#[test]
fn a_dialect_without_validation_limits_nothing() {
    let uri = "https://shop.example/dialect";
    let meta = |vocabulary: &str| {
        let text = format!(
            r#"{{"$id": "{uri}", "$vocabulary": {{"https://json-schema.org/draft/2020-12/vocab/{vocabulary}": true}}}}"#
        );
        Source::new("dialect.json", text)
    };
    let pet = "{type: object, required: [id], properties: {id: {type: string}, tag: false}}";
    let whole = format!("jsonSchemaDialect: {uri}\ncomponents: {{schemas: {{Pet: {pet}}}}}\n");
    let one = format!(
        "components: {{schemas: {{Pet: {}}}}}\n",
        pet.replacen('{', &format!("{{$schema: '{uri}', "), 1)
    );
    for text in [whole, one] {
        for (vocabulary, limits) in [("applicator", false), ("validation", true)] {
            let text = format!("openapi: 3.1.0\ninfo: {{title: t, version: v}}\npaths: {{}}\n{text}");
            let mut input = Input::new(Source::new("spec.yaml", text));
            input.resources.push((uri.to_owned(), meta(vocabulary)));
            let api = read(&input).api.expect("the document is read");
            let bundle = emit(&api, "Pet", Reading::Strict);
            let root = bundle.document.pointer(&bundle.root).unwrap();
            assert_eq!(root.get("required").is_some(), limits, "{root}");
            assert_eq!(root.pointer("/properties/id/type").is_some(), limits, "{root}");
            assert_eq!(root.pointer("/properties/tag"), Some(&json!(false)), "{root}");
        }
    }
}

#[test]
fn an_integer_of_3_0_is_written_without_a_fraction() {
    check("3.0.3", Reading::Send, "{type: integer}", &json!({"type": "integer", "x-specie-integer": true}));
    check("3.1.0", Reading::Send, "{type: integer}", &json!({"type": "integer"}));
}

#[test]
fn bounds_beyond_doubles_keep_their_digits() {
    let pet = "{type: integer, minimum: -9223372036854775808, maximum: 99999999.0}";
    let expected =
        json!({"type": "integer", "x-specie-minimum": "-9223372036854775808", "maximum": 99_999_999});
    check("3.1.0", Reading::Strict, pet, &expected);
    let pet = "{maximum: 1, multipleOf: 0.01}";
    let expected = json!({"x-specie-maximum": "1", "x-specie-multipleOf": "0.01"});
    check("3.1.0", Reading::Strict, pet, &expected);
}

#[test]
fn string_enums_are_open_when_received() {
    let pet = "{enum: [a, b]}";
    check("3.1.0", Reading::Receive, pet, &json!({"type": "string", "x-specie-open-enum": ["a", "b"]}));
    check("3.1.0", Reading::Send, pet, &json!({"enum": ["a", "b"]}));
    check("3.1.0", Reading::Receive, "{not: {enum: [a]}}", &json!({"not": {"enum": ["a"]}}));
}

#[test]
fn required_fields_of_the_other_direction_are_not_asked_for() {
    let pet = "{required: [id, key], properties: {id: {readOnly: true}, key: {writeOnly: true}}}";
    let required = |reading: Reading| {
        let api = api("3.0.3", &format!("    Pet: {pet}\n"));
        let bundle = emit(&api, "Pet", reading);
        bundle.document.pointer(&format!("{}/required", bundle.root)).cloned()
    };
    assert_eq!(required(Reading::Send), Some(json!(["key"])));
    assert_eq!(required(Reading::Receive), Some(json!(["id"])));
    assert_eq!(required(Reading::Strict), Some(json!(["id", "key"])));
}

#[test]
fn a_bundle_holds_what_its_root_reaches() {
    let api = api(
        "3.0.3",
        "    Pet: {properties: {tag: {$ref: '#/components/schemas/Tag'}}}\n    Tag: {type: string}\n    Other: {type: object}\n",
    );
    let bundle = emit(&api, "Pet", Reading::Strict);
    let defs = bundle.document["$defs"].as_object().expect("definitions are a map");
    assert_eq!(defs.len(), 2);
}

#[test]
fn a_schema_that_contains_itself_is_written_once() {
    let api = api("3.1.0", "    Pet: {properties: {child: {$ref: '#/components/schemas/Pet'}}}\n");
    let bundle = emit(&api, "Pet", Reading::Strict);
    let root = bundle.document.pointer(&bundle.root).expect("the root is there");
    assert_eq!(root["properties"]["child"]["$ref"], "urn:specie:bundle#/%24defs/s0");
}

#[test]
fn every_emitted_keyword_has_an_origin() {
    let pet = "
      type: object
      required: [id]
      readOnly: true
      properties:
        id: {type: integer, minimum: 1, maximum: 0.5, format: int32}
        name: {type: string, minLength: 1, pattern: a, enum: [a, b], nullable: true}
        list: {type: array, uniqueItems: true, minItems: 1, items: {oneOf: [{const: 1}, {$ref: '#/components/schemas/Pet'}]}}
      additionalProperties: false
      minProperties: 1
      not: {required: [x]}
";
    for reading in [Reading::Send, Reading::Receive, Reading::Strict] {
        let api = api("3.1.0", &format!("    Pet: {pet}\n"));
        let bundle = emit(&api, "Pet", reading);
        let mut pointers = Vec::new();
        keywords(&bundle.document["$defs"], "/$defs", false, &mut pointers);
        assert!(pointers.len() > 20, "{pointers:?}");
        let known: Vec<_> = bundle.origins.iter().map(|(pointer, _)| pointer.to_owned()).collect();
        for pointer in pointers {
            assert!(known.contains(&pointer), "{reading:?}: `{pointer}` has no origin");
        }
    }
}

/// The pointers of keywords and schemas. Maps of schemas (`properties`, `$defs`) are not keywords with a rule of their own.
fn keywords(value: &Value, pointer: &str, is_schema: bool, out: &mut Vec<String>) {
    let Some(map) = value.as_object() else { return };
    for (key, child) in map {
        let pointer = format!("{pointer}/{key}");
        let holds_schemas = is_schema && matches!(key.as_str(), "properties" | "$defs");
        if !holds_schemas {
            out.push(pointer.clone());
        }
        let data = is_schema && matches!(key.as_str(), "enum" | "x-specie-discriminator");
        if !data {
            keywords(child, &pointer, !is_schema || !holds_schemas, out);
        }
        for (index, item) in child.as_array().into_iter().flatten().enumerate().filter(|_| !data) {
            keywords(item, &format!("{pointer}/{index}"), true, out);
        }
    }
}

#[test]
fn an_enum_lists_null_itself_by_the_letter() {
    let api = api("3.0.3", "    Pet: {type: string, nullable: true, enum: [a]}\n");
    let profile = Profile { nullable: Nullable::Strict, ..Profile::new(Reading::Send) };
    let bundle = bundle(&api, api.components["Pet"], profile);
    let expected = json!({"type": ["string", "null"], "enum": ["a"]});
    assert_eq!(bundle.document.pointer(&bundle.root), Some(&expected));
}

#[test]
fn a_chain_of_references_is_cut() {
    let links =
        (1..=2000).map(|next| format!("    P{}: {{$ref: '#/components/schemas/P{next}'}}\n", next - 1));
    let mut schemas = links.collect::<Vec<_>>().concat();
    schemas.push_str("    P2000: {type: string}\n");
    let api = api("3.1.0", &schemas);
    assert_eq!(emit(&api, "P1900", Reading::Receive).cut, []);
    let cut = emit(&api, "P0", Reading::Receive).cut;
    assert_eq!(
        cut.iter().map(|place| place.pointer.as_str()).collect::<Vec<_>>(),
        ["/components/schemas/P500"]
    );
}

/// Names that are relaxed along two ways at each step would double the bundle at each.
#[test]
fn modes_do_not_multiply() {
    let member = |name: &str, next: usize| {
        format!(
            "    {name}{}: {{properties: {{{name}{next}: {{writeOnly: true}}}}, required: [{name}{next}], \
             anyOf: [{{$ref: '#/components/schemas/X{next}'}}, {{$ref: '#/components/schemas/Y{next}'}}]}}\n",
            next - 1
        )
    };
    let mut schemas: String = (1..30).map(|next| member("X", next) + &member("Y", next)).collect();
    schemas.push_str("    X29: {}\n    Y29: {}\n");
    let api = api("3.1.0", &schemas);
    let bundle = emit(&api, "X0", Reading::Receive);
    let written = bundle.document["$defs"].as_object().map_or(0, serde_json::Map::len);
    assert!(written < 600, "{written} schemas");
}
