//! One finding of every kind: its words and its two places.

use specie_spec::bundle::Reading;
use specie_spec::{Input, Place, Source, read};
use specie_validate::{InFile, Mask, Options, Report, Target, Validator};

/// The document with `schemas` under `components`, from line 6 on.
fn validator(schemas: &str, options: Options) -> Validator {
    let body = schemas.trim().replace('\n', "\n    ");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    {body}\n"
    );
    let loaded = read(&Input::new(Source::new("spec", text)));
    let warnings: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| &diagnostic.message).collect();
    assert_eq!(warnings, Vec::<&String>::new());
    Validator::with_options(&loaded.api.expect("the document is sound"), options)
}

fn report(schemas: &str, payload: &str, reading: Reading) -> Report {
    let validator = validator(schemas, Options::default());
    let checker =
        validator.target(&Target::Schema { name: "A".into(), reading }).expect("the schema is there");
    assert_eq!(checker.diagnostics(), []);
    let report = checker.check(payload.as_bytes());
    assert_eq!(report.is_valid(), checker.is_valid(payload.as_bytes()));
    assert_eq!(checker.compare(payload.as_bytes()).disagreement, None);
    report
}

fn show(place: &Place) -> String {
    format!("{}:{}+{}", place.line, place.column, place.length)
}

/// Each finding as its text, its place in the payload, and its place in the document.
fn lines(report: &Report) -> Vec<String> {
    let spec = |place: &Option<Place>| {
        place.as_ref().map_or("-".to_owned(), |place| format!("{} {}", show(place), place.pointer))
    };
    let line = |finding: &specie_validate::Finding| {
        format!("{finding} | {} | {}", show(&finding.payload.place), spec(&finding.spec))
    };
    report.findings.iter().map(line).collect()
}

#[track_caller]
fn received(schemas: &str, payload: &str, expected: &[&str]) {
    assert_eq!(lines(&report(schemas, payload, Reading::Receive)), expected);
}

#[track_caller]
fn sent(schemas: &str, payload: &str, expected: &[&str]) {
    assert_eq!(lines(&report(schemas, payload, Reading::Send)), expected);
}

#[test]
fn a_null_names_the_type() {
    received(
        "A:\n  properties:\n    fx_rate: {type: string}",
        "{\n  \"fx_rate\": null\n}",
        &[
            "error[type]: `fx_rate` is null, the spec says string | 2:14+4 | 8:25+6 /components/schemas/A/properties/fx_rate/type",
        ],
    );
}

#[test]
fn every_missing_field_has_its_own_place() {
    received(
        "A: {required: [id, b]}",
        "{}",
        &[
            "error[missing-field]: the body lacks `id` | 1:1+1 | 6:20+2 /components/schemas/A/required/0",
            "error[missing-field]: the body lacks `b` | 1:1+1 | 6:24+1 /components/schemas/A/required/1",
        ],
    );
}

#[test]
fn a_dependent_field_is_missing() {
    let schema = "A: {dependentRequired: {amount: [currency]}, properties: {amount: {}, currency: {}}}";
    let report = report(schema, "{\"amount\": 1}", Reading::Send);
    assert_eq!(report.findings[0].code.as_str(), "dependent-field");
}

#[test]
fn an_undocumented_field_is_drift_unless_a_request_is_closed() {
    let schema = "A:\n  properties: {refund_id: {}}\n  additionalProperties: false";
    received(
        schema,
        "{\"refund_ids\": 1}",
        &["drift[undocumented-field]: `refund_ids` is not documented | 1:2+12 | 6:5+1 /components/schemas/A"],
    );
    sent(
        schema,
        "{\"refund_ids\": 1}",
        &[
            "error[undocumented-field]: `refund_ids` is not documented, and the spec closes the body | 1:2+12 | 8:7+20 /components/schemas/A/additionalProperties",
        ],
    );
    let report = report(schema, "{\"refund_ids\": 1}", Reading::Receive);
    assert_eq!(
        report.findings[0].help.as_deref(),
        Some("did you mean `refund_id`? else describe the field with an overlay")
    );
}

#[test]
fn an_open_map_documents_all_its_fields() {
    received("A: {type: object}", "{\"a\": {\"b\": 1}}", &[]);
    received(
        "A: {properties: {m: {type: object, additionalProperties: {type: string}}}}",
        "{\"m\": {\"b\": \"\"}}",
        &[],
    );
    received("A: {properties: {a: {}}, additionalProperties: true}", "{\"b\": 1}", &[]);
    received("A: {properties: {a: {}}, patternProperties: {^x-: {}}}", "{\"x-b\": 1}", &[]);
}

#[test]
fn a_field_of_any_branch_is_documented() {
    let schema = "A:\n  allOf:\n  - properties: {a: {}}\n  - anyOf: [{required: [b], properties: {b: {}}}, {properties: {c: {}}}]";
    received(schema, "{\"a\": 1, \"c\": 2}", &[]);
    received(
        schema,
        "{\"d\": 1}",
        &["drift[undocumented-field]: `d` is not documented | 1:2+3 | 8:9+19 /components/schemas/A/allOf/0"],
    );
}

#[test]
fn an_open_map_is_open_whatever_branches_that_do_not_fit_list() {
    let schema = "A:\n  oneOf:\n  - {required: [a], properties: {a: {const: 1}, m: {type: object, properties: {n: {}}}}}\n  \
                  - {required: [a], properties: {a: {const: 2}, m: {type: object}}}";
    received(schema, "{\"a\": 2, \"m\": {\"x\": 1}}", &[]);
    received(
        schema,
        "{\"a\": 1, \"m\": {\"x\": 1}}",
        &[
            "drift[undocumented-field]: `x` is not documented | 1:16+3 | 8:53+1 /components/schemas/A/oneOf/0/properties/m",
        ],
    );
}

#[test]
fn an_unknown_text_of_an_enum_is_drift_when_received() {
    let schema = "A: {properties: {status: {enum: [pending, canceled]}}}";
    received(
        schema,
        "{\"status\": \"cancelled\"}",
        &[
            "drift[unknown-enum-value]: `status` is \"cancelled\", none of the documented values | 1:12+11 | 6:37+19 /components/schemas/A/properties/status/enum",
        ],
    );
    sent(
        schema,
        "{\"status\": \"cancelled\"}",
        &[
            "error[enum]: `status` is \"cancelled\", none of the listed values | 1:12+11 | 6:37+19 /components/schemas/A/properties/status/enum",
        ],
    );
    received(
        schema,
        "{\"status\": null}",
        &[
            "error[enum]: `status` is null, none of the listed values | 1:12+4 | 6:37+19 /components/schemas/A/properties/status/enum",
        ],
    );
    received(
        "A: {type: string, enum: [a]}",
        "null",
        &[
            "error[type]: the body is null, the spec says string | 1:1+4 | 6:15+6 /components/schemas/A/type",
            "error[enum]: the body is null, the spec says \"a\" | 1:1+4 | 6:29+3 /components/schemas/A/enum",
        ],
    );
    let report = report(schema, "{\"status\": \"cancelled\"}", Reading::Send);
    assert_eq!(report.findings[0].help.as_deref(), Some("did you mean \"canceled\"?"));
    assert_eq!(report.findings[0].expected, "one of \"pending\", \"canceled\"");
}

#[test]
fn fixed_values() {
    received(
        "A: {properties: {a: {const: 1}, b: {enum: [1, 2]}}}",
        "{\"a\": 1.0, \"b\": 3}",
        &[
            "error[enum]: `b` is 3, none of the listed values | 1:17+1 | 6:47+6 /components/schemas/A/properties/b/enum",
        ],
    );
    received(
        "A: {const: x}",
        "\"y\"",
        &[
            "error[const]: the body is \"y\", the spec says \"x\" | 1:1+3 | 6:16+1 /components/schemas/A/const",
        ],
    );
}

#[test]
fn numbers_have_bounds_and_steps() {
    received(
        "A: {items: {minimum: 1, exclusiveMaximum: 0.3, multipleOf: 0.01}}",
        "[0.015, 18446744073709551616]",
        &[
            "error[bounds]: the body's item `[0]` is 0.015, the spec asks for at least 1 | 1:2+5 | 6:26+1 /components/schemas/A/items/minimum",
            "error[multiple-of]: the body's item `[0]` is 0.015, no multiple of 0.01 | 1:2+5 | 6:64+4 /components/schemas/A/items/multipleOf",
            "drift[lossy-number]: the body's item `[1]` loses digits in readers that hold numbers as doubles | 1:9+20 | -",
            "error[bounds]: the body's item `[1]` is 18446744073709551616, the spec asks for less than 0.3 | 1:9+20 | 6:47+3 /components/schemas/A/items/exclusiveMaximum",
        ],
    );
}

#[test]
fn texts_have_lengths_patterns_and_formats() {
    received(
        "A: {items: {minLength: 2, maxLength: 30, pattern: '^[A-Z]+$', format: date}}",
        "[\"é\"]",
        &[
            "error[length]: the body's item `[0]` has 1 character, the spec asks for at least 2 | 1:2+3 | 6:28+1 /components/schemas/A/items/minLength",
            "error[pattern]: the body's item `[0]` does not match `^[A-Z]+$` | 1:2+3 | 6:55+10 /components/schemas/A/items/pattern",
            "error[format]: the body's item `[0]` is no date | 1:2+3 | 6:75+4 /components/schemas/A/items/format",
        ],
    );
}

#[test]
fn lists_have_sizes_and_distinct_items() {
    received(
        "A: {minItems: 2}",
        "[1]",
        &[
            "error[items]: the body has 1 item, the spec asks for at least 2 | 1:1+1 | 6:19+1 /components/schemas/A/minItems",
        ],
    );
    received(
        "A: {uniqueItems: true}",
        "[1, 2, 1.0]",
        &[
            "error[unique-items]: the body has an item twice | 1:8+3 | 6:22+4 /components/schemas/A/uniqueItems",
        ],
    );
    received(
        "A: {contains: {type: string}}",
        "[1]",
        &[
            "error[contains]: the body has too few or too many items of the kind that the spec asks for | 1:1+1 | 6:19+14 /components/schemas/A/contains",
        ],
    );
}

#[test]
fn objects_have_sizes_and_names() {
    received(
        "A: {minProperties: 1}",
        "{}",
        &[
            "error[members]: the body has 0 fields, the spec asks for at least 1 | 1:1+1 | 6:24+1 /components/schemas/A/minProperties",
        ],
    );
    received(
        "A: {propertyNames: {pattern: '^a'}}",
        "{\"b\": 1}",
        &[
            "error[field-name]: the name `b` is not allowed in the body | 1:2+3 | 6:34+4 /components/schemas/A/propertyNames/pattern",
        ],
    );
    received(
        "A: {properties: {old: false}}",
        "{\"old\": 1}",
        &["error[forbidden]: `old` must not be there | 1:2+5 | 6:27+5 /components/schemas/A/properties/old"],
    );
    received(
        "A: {not: {type: string}}",
        "\"x\"",
        &["error[not]: the body is what the spec forbids | 1:1+3 | 6:14+14 /components/schemas/A/not"],
    );
}

#[test]
fn the_discriminator_names_the_branch() {
    let schemas = "A:\n  oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]\n  discriminator: {propertyName: kind, mapping: {card: '#/components/schemas/Card'}}\nCard: {required: [kind, pan], properties: {kind: {}, pan: {}}}\nBank: {required: [kind, iban, bic], properties: {kind: {}, iban: {}, bic: {}}}";
    for (payload, findings) in [
        ("{\"kind\": \"card\"}", &["the body lacks `pan`"][..]),
        ("{\"kind\": \"Bank\"}", &["the body lacks `iban`", "the body lacks `bic`"]),
        ("{\"kind\": \"x\"}", &["the body fits none of 2 alternatives"]),
    ] {
        let report = report(schemas, payload, Reading::Send);
        let messages: Vec<_> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, findings);
    }
}

#[test]
fn a_fixed_field_names_the_branch() {
    let schemas = "A:\n  anyOf:\n  - {properties: {k: {const: a}, x: {type: string}}}\n  - {properties: {k: {const: b}, x: {type: integer}}}";
    let report = report(schemas, "{\"k\": \"a\", \"x\": 1}", Reading::Send);
    assert_eq!(report.findings[0].to_string(), "error[type]: `x` is 1, the spec says string");
}

#[test]
fn required_fields_name_the_branch() {
    let schemas = "A:\n  anyOf:\n  - {required: [pan], properties: {pan: {type: string}}}\n  - {required: [iban], properties: {iban: {type: string}}}";
    let report = report(schemas, "{\"iban\": 1}", Reading::Receive);
    assert_eq!(report.findings[0].to_string(), "error[type]: `iban` is 1, the spec says string");
}

#[test]
fn where_nothing_tells_the_nearest_branch_is_named() {
    let report = report("A: {anyOf: [{type: string}, {type: integer, minimum: 2}]}", "1", Reading::Send);
    let finding = &report.findings[0];
    assert_eq!(finding.to_string(), "error[no-branch]: the body fits none of 2 alternatives");
    assert_eq!(finding.help.as_deref(), Some("make it fit alternative 2, the nearest one"));
    assert_eq!(finding.related.len(), 2, "{:?}", finding.related);
}

#[test]
fn null_beside_one_branch_is_no_choice() {
    received(
        "A: {properties: {a: {anyOf: [{type: 'null'}, {type: object, required: [id], properties: {b: {enum: [x]}}}]}}}",
        "{\"a\": {\"b\": \"y\", \"c\": 1}}",
        &[
            "error[missing-field]: `a` lacks `id` | 1:7+1 | 6:76+2 /components/schemas/A/properties/a/anyOf/1/required/0",
            "drift[unknown-enum-value]: `b` is \"y\", none of the documented values | 1:13+3 | 6:104+3 /components/schemas/A/properties/a/anyOf/1/properties/b/enum",
            "drift[undocumented-field]: `c` is not documented | 1:18+3 | 6:50+60 /components/schemas/A/properties/a/anyOf/1",
        ],
    );
}

#[test]
fn several_branches_are_named() {
    let report = report(
        "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: integer}]}\nB: {type: number}",
        "1",
        Reading::Send,
    );
    assert_eq!(report.findings[0].message, "the body fits 2 alternatives, `B` and alternative 2");
}

#[test]
fn directions_are_drift_and_deprecation_is_information() {
    let schema = "A: {properties: {id: {readOnly: true}, pw: {writeOnly: true}, old: {deprecated: true}}}";
    let payload = "{\"id\": 1, \"pw\": 2, \"old\": 3}";
    sent(
        schema,
        payload,
        &[
            "drift[read-only-sent]: `id` is sent, but only responses have it | 1:2+4 | 6:37+4 /components/schemas/A/properties/id/readOnly",
            "info[deprecated-use]: `old` is deprecated | 1:20+5 | 6:85+4 /components/schemas/A/properties/old/deprecated",
        ],
    );
    received(
        schema,
        payload,
        &[
            "drift[write-only-received]: `pw` came back, but only requests have it | 1:11+4 | 6:60+4 /components/schemas/A/properties/pw/writeOnly",
            "info[deprecated-use]: `old` is deprecated | 1:20+5 | 6:85+4 /components/schemas/A/properties/old/deprecated",
        ],
    );
}

#[test]
fn the_text_itself_is_checked() {
    received(
        "A: {}",
        "{\"a\": \"\\ud83d\",\n \"b\": 1, \"\\u0062\": 2}",
        &[
            "drift[lone-surrogate]: half of a character in a text | 1:8+6 | -",
            "drift[duplicate-key]: `b` stands twice in one object | 2:10+8 | -",
        ],
    );
    received("A: {}", "{\"a\": 1,}", &["error[not-json]: the body is not JSON: trailing comma | 1:8+1 | -"]);
    received(
        "A: {}",
        "{\"a\": [\"<number>\", \"<string>\"]}",
        &[
            "error[not-a-capture]: the body is documentation, not a capture: `a[0]` is the placeholder `<number>` | 1:8+10 | -",
        ],
    );
    received(
        "A: {}",
        "{\"a\" => 1}",
        &["error[not-a-capture]: the body is a Ruby hash, not a capture | 1:6+5 | -"],
    );
    let validator = validator("A: {}", Options::default());
    let checker = validator.target(&Target::schema("A")).unwrap();
    assert_eq!(
        lines(&checker.check(b"\"a\n\xff\"")),
        ["error[not-json]: the body is not JSON: not UTF-8 | 2:1+1 | -"]
    );
}

#[test]
fn a_pattern_that_cannot_be_run_is_left_out() {
    let validator = validator("A: {pattern: '^a\\Z', minLength: 2}", Options::default());
    let checker = validator.target(&Target::schema("A")).unwrap();
    let codes: Vec<_> = checker.diagnostics().iter().map(|diagnostic| diagnostic.code.as_str()).collect();
    assert_eq!(codes, ["unusable-pattern"]);
    assert_eq!(checker.diagnostics()[0].labels[0].at.place().pointer, "/components/schemas/A/pattern");
    assert!(checker.is_valid(b"\"xyz\""));
    assert!(!checker.is_valid(b"\"x\""));
}

#[test]
fn a_pattern_without_end_is_not_decided() {
    let schema = "A: {pattern: '^(?:(?!x)a+)+$'}";
    received(schema, "\"aaa\"", &[]);
    let payload = format!("\"{}!\"", "a".repeat(40));
    received(
        schema,
        &payload,
        &[
            "warning[unchecked]: a rule for the body could not be decided within its limits | 1:1+43 | 6:18+16 /components/schemas/A/pattern",
        ],
    );
}

#[test]
fn sensitive_text_is_masked_unless_revealed() {
    let schema = "A: {properties: {access_token: {type: integer}, n: {type: integer}, pass: {type: integer, format: password}}}";
    let payload = "{\"access_token\": \"abc\", \"n\": \"4111 1111 1111 1111\", \"pass\": \"hunter2\"}";
    for (mask, expected) in [
        (Mask::Hide, ["****", "\"****1111\"", "****"]),
        (Mask::Reveal, ["\"abc\"", "\"4111 1111 1111 1111\"", "\"hunter2\""]),
    ] {
        let validator = validator(schema, Options { mask, ..Options::default() });
        let report = validator.target(&Target::schema("A")).unwrap().check(payload.as_bytes());
        assert_eq!(
            report.findings.iter().map(|finding| finding.found.as_str()).collect::<Vec<_>>(),
            expected
        );
    }
}

#[test]
fn lines_of_a_stream_are_records() {
    let validator = validator("A: {type: object}", Options::default());
    let checker = validator.target(&Target::schema("A")).unwrap();
    let mut seen = Vec::new();
    let stream: &[u8] = b"{}\r\n\n  1\n{\xff}\n{}";
    checker
        .check_ndjson(stream, "log", |report| {
            let places = report
                .findings
                .iter()
                .map(|finding| show(&finding.payload.place))
                .collect::<Vec<_>>()
                .join(" ");
            seen.push(format!("{} line {} {places}", report.record, report.line));
        })
        .unwrap();
    assert_eq!(seen, ["0 line 1 ", "1 line 3 3:3+1", "2 line 4 4:2+1", "3 line 5 "]);
}

#[test]
fn places_count_from_where_the_payload_stands() {
    let validator = validator("A: {items: {type: string}}", Options::default());
    let checker = validator.target(&Target::schema("A")).unwrap();
    let within = InFile { file: "log".into(), record: 7, line: 10, column: 5 };
    let report = checker.check_at(b"[1,\n2]", &within);
    assert_eq!(
        report.findings.iter().map(|finding| show(&finding.payload.place)).collect::<Vec<_>>(),
        ["10:6+1", "11:1+1"]
    );
    assert!(report.findings.iter().all(|finding| finding.payload.record == 7));
}

#[test]
fn an_unknown_target_has_a_suggestion() {
    let validator = validator("Refund: {}", Options::default());
    let error = validator.target(&Target::schema("Refnud")).unwrap_err();
    assert_eq!(error.to_string(), "the document has no schema `Refnud`; did you mean `Refund`?");
    let error = validator.target(&Target::webhook("x")).unwrap_err();
    assert_eq!(error.to_string(), "the document has no webhook `x`; the document has none");
}

#[test]
fn checkers_are_shared_between_threads() {
    fn assert_shared<T: Send + Sync>() {}
    assert_shared::<Validator>();
    assert_shared::<specie_validate::Checker>();
}

#[test]
fn overlapping_recursive_alternatives_are_no_trap() {
    let schema = "\
A: {anyOf: [{$ref: '#/components/schemas/T'}], required: [id], properties: {t: {$ref: '#/components/schemas/T'}}}
T:
  anyOf:
    - {type: array, items: {$ref: '#/components/schemas/T'}}
    - {type: array, items: {$ref: '#/components/schemas/T'}, maxItems: 3}
    - {type: integer}";
    let payload = |innermost: &str| format!("{{\"t\": {}{innermost}{}}}", "[".repeat(60), "]".repeat(60));
    received(
        schema,
        &payload("\"x\""),
        &[
            "warning[unchecked]: the body can be read in too many ways to give every reason | 1:1+1 | 6:8+110 /components/schemas/A",
            "error[no-branch]: the body does not fit any of 1 alternative | 1:1+1 | 6:16+34 /components/schemas/A/anyOf",
            "error[missing-field]: the body lacks `id` | 1:1+1 | 6:63+2 /components/schemas/A/required/0",
            "error[no-branch]: `t` does not fit any of 3 alternatives | 1:7+1 | 8:7+5 /components/schemas/T/anyOf",
        ],
    );
    let fits = "A: {properties: {t: {$ref: '#/components/schemas/T'}}}\n".to_owned()
        + schema.split_once('\n').map_or("", |(_, rest)| rest);
    received(&fits, &payload("1"), &[]);
}

#[test]
fn a_schema_used_twice_on_every_level_is_no_trap() {
    let schema = "A: {allOf: [{type: array, items: {$ref: '#/components/schemas/A'}}, {items: {$ref: '#/components/schemas/A'}}]}";
    received(
        schema,
        &format!("{}1{}", "[".repeat(60), "]".repeat(60)),
        &[
            "error[no-branch]: the body does not fit `A` | 1:1+1 | 6:8+108 /components/schemas/A",
            "warning[unchecked]: the body can be read in too many ways to give every reason | 1:1+1 | 6:8+108 /components/schemas/A",
        ],
    );
    received(schema, &format!("{}{}", "[".repeat(60), "]".repeat(60)), &[]);
}

/// On the stack of a test's thread, which is a quarter of the main thread's.
/// Many ways lead through each of these.
#[test]
fn unions_that_hold_themselves_are_no_trap() {
    let each_other = "A: {pattern: ^a, oneOf: [{$ref: '#/components/schemas/B'}]}
B: {pattern: ^a, oneOf: [{$ref: '#/components/schemas/A'}]}";
    let twice = "A: {allOf: [{oneOf: [{$ref: '#/components/schemas/A'}]}, {anyOf: [{$ref: '#/components/schemas/A'}]}]}";
    let level = |at: usize| {
        format!(
            "L{at}: {{allOf: [{{anyOf: [{{$ref: '#/components/schemas/L{n}'}}]}}, {{oneOf: [{{$ref: '#/components/schemas/L{n}'}}]}}]}}",
            n = at + 1
        )
    };
    let levels: Vec<String> = (0..10).map(level).collect();
    let levels = format!(
        "A: {{$ref: '#/components/schemas/L0'}}\n{}\nL10: {{type: [string, 'null']}}",
        levels.join("\n")
    );
    let mut dependent = "{}".to_owned();
    for _ in 0..5 {
        dependent = format!("{{dependentSchemas: {{a: {dependent}, b: {dependent}, c: {dependent}}}}}");
    }
    for schemas in [each_other, twice, &levels, &format!("A: {dependent}")] {
        for payload in ["null", "true", r#""a""#, r#"{"a":1,"b":{"c":2}}"#] {
            report(schemas, payload, Reading::Receive);
        }
    }
}

#[test]
fn a_long_chain_of_schemas_is_cut_with_a_warning() {
    let links = (0..3000)
        .map(|index| format!("P{index}: {{allOf: [{{$ref: '#/components/schemas/P{}'}}]}}\n", index + 1));
    let schemas: String =
        links.chain(["P3000: {type: string}\nA: {$ref: '#/components/schemas/P0'}".to_owned()]).collect();
    let validator = validator(&schemas, Options::default());
    let checker = validator.target(&Target::schema("A")).expect("the schema is there");
    assert!(checker.check(b"1").is_valid() && checker.is_valid(b"1"));
    let said: Vec<_> = checker.diagnostics().iter().map(|diagnostic| diagnostic.code.as_str()).collect();
    assert_eq!(said, ["unchecked"]);
}
