//! What texts of tables become.

use super::*;

#[track_caller]
fn check_place(text: &'static str, flags: u8, rule: &str) {
    let place = place(text);
    assert_eq!((place.flags, format!("{:?}", place.rule).as_str()), (REQ | flags, rule), "{text}");
}

#[test]
fn rules_have_their_shortest_form() {
    check_place("", 0, "Any");
    check_place("null, whole", NULL | WHOLE, "Any");
    check_place("minLength 4, maxLength 64", 0, "Len(4, 64)");
    check_place("maxLength 99999999999", 0, "Len(0, 4294967295)");
    check_place("minimum -1, maximum 9", 0, "Int(Some(-1), Some(9))");
    check_place("minimum 1", 0, "Int(Some(1), None)");
    check_place("maximum 9223372036854775807", 0, "Int(None, Some(9223372036854775807))");
    check_place("format date-time", 0, "Format(DateTime)");
    check_place(r#"const {"a": [1, "}"]}"#, 0, r#"Const("{\"a\": [1, \"}\"]}")"#);
    let any = r#"F { key: "", flags: 3, rule: Any }"#;
    check_place("minItems 1", 0, &format!("Items({any}, 1, 4294967295)"));
    check_place(
        "items (null, maxLength 5), maxItems 3",
        0,
        r#"Items(F { key: "", flags: 7, rule: Len(0, 5) }, 0, 3)"#,
    );
    check_place("additionalProperties (), minProperties 2", 0, &format!("Values({any}, 2, 4294967295)"));
}

#[track_caller]
fn rules(text: &'static str) -> &'static Rules {
    match place(text).rule {
        Rule::Full(rules) => rules,
        rule => panic!("{text}: {rule:?}"),
    }
}

#[test]
fn all_else_is_whole() {
    let number = rules("minimum 0.01, exclusiveMaximum 1e20, multipleOf 0.01");
    assert!(
        matches!(number.min, Some(Bound::Incl("0.01"))) && matches!(number.max, Some(Bound::Excl("1e20")))
    );
    assert_eq!(number.multiple_of, Some("0.01"));
    assert!(matches!(rules("minimum 1, exclusiveMaximum 3").min, Some(Bound::Incl("1"))));

    let text = rules(r#"pattern "^\\d \"x\"$", format uuid, enum ["a]", 1, null]"#);
    assert_eq!(text.pattern.map(Pattern::source), Some(r#"^\d "x"$"#));
    assert_eq!((text.format, text.choices), (Some(Format::Uuid), [r#""a]""#, "1", "null"].as_slice()));

    let map =
        rules(r#"propertyNames (pattern "^a"), additionalProperties (items (minLength 1)), maxProperties 2"#);
    assert_eq!((map.max_members, map.key.map(|key| key.flags)), (2, Some(REQ)));
    let list = rules(r#"uniqueItems, items (), guard {"not": {"const": "{"}} {"not": true}, minItems 1"#);
    assert!(list.unique && list.min_items == 1 && list.guard.is_some());
}

#[test]
fn structs() {
    let table = record(
        "Pet",
        "#/pet",
        r#"
        typed, additionalProperties (maxLength 3), minProperties 1, maxProperties 9
        "id": required, maxLength 64
        "":
        "a \"\\": required-in-requests, null
        "last": required-in-responses"#,
        "",
    );
    assert!(matches!(table.rest, Rest::Typed(F { rule: Rule::Len(0, 3), .. })));
    assert_eq!(table.members, (1, 9));
    let fields: Vec<(&str, u8)> = table.fields.iter().map(|field| (field.key, field.flags)).collect();
    let expected =
        [(r#""id":"#, REQ), (r#""":"#, 0), (r#""a \"\\":"#, REQ_SEND | NULL), (r#""last":"#, REQ_RECEIVE)];
    assert_eq!(fields, expected);
    for (text, rest) in
        [("keep", "Keep"), ("closed", "Closed"), ("refuse", "Refuse"), ("ignore", "Ignore"), ("", "Ignore")]
    {
        let table = record("Empty", "#", text, "");
        assert_eq!((format!("{:?}", table.rest).as_str(), table.fields.len()), (rest, 0));
    }
    assert!(record("Guarded", "#", r#"keep, guard {"not": {}}"#, "").guard.is_some());
}

#[test]
fn fields_without_rules_are_left_out() {
    let keys = |text, members| {
        let table = record("Pet", "#", text, members);
        table.fields.iter().map(|field| (field.key, field.flags)).collect::<Vec<_>>()
    };
    let text = r#"keep; id: required; born_at "bornAt": null; "kind": required, const "a;b"; last: null"#;
    let members = "a id r#type born_at = Const é last r#fn extra";
    let expected = [
        (r#""a":"#, 0),
        (r#""id":"#, REQ),
        (r#""type":"#, 0),
        (r#""bornAt":"#, NULL),
        (r#""kind":"#, REQ),
        (r#""é":"#, 0),
        (r#""last":"#, NULL),
        (r#""fn":"#, 0),
    ];
    assert_eq!(keys(text, members), expected);
    assert_eq!(keys("ignore", "id"), [(r#""id":"#, 0)]);
    assert_eq!(keys("keep", "extra"), []);
    let constants = r#"keep; "a": required, const 1; "b": required, const 2"#;
    let expected = [(r#""a":"#, REQ), (r#""b":"#, REQ), (r#""c":"#, 0)];
    assert_eq!(keys(constants, "= Const = Const c extra"), expected);
}

#[test]
fn unions() {
    let table = union(
        "Pet",
        "#/pet",
        r#"
        discriminator "pet type", lenient-in-responses, closed-tags ["a\"", "b"], closed-fields [0, 2], guard {"not": {}} {}
        Cat "cat" "c\"t":
        Dog:
        Text "string": whole, minLength 1"#,
        "Cat Dog Text Other",
    );
    assert!(matches!(table.pick, Pick::Tag("pet type")) && table.guard.is_some());
    let closes = table.closes.map(|closes| (closes.tags, closes.texts, closes.fields));
    assert_eq!(closes, Some((["a\"", "b"].as_slice(), false, [0, 2].as_slice())));
    assert_eq!(table.lenient, Some(Reading::Receive));
    let branches: Vec<(&str, &[&str], u8)> =
        table.branches.iter().map(|branch| (branch.name, branch.when, branch.place.flags)).collect();
    let expected: [(&str, &[&str], u8); 4] = [
        ("Cat", &["cat", "c\"t"], REQ),
        ("Dog", &[], REQ),
        ("Text", &["string"], REQ | WHOLE),
        ("Other", &[], REQ),
    ];
    assert_eq!(branches, expected);
    for (text, pick) in [
        ("types", "Types"),
        ("keys", "Keys"),
        ("one-keys", "OneKeys"),
        ("order", "Order"),
        ("one", "One"),
        ("media", "Media"),
    ] {
        assert_eq!(format!("{:?}", union("Pick", "#", text, "").pick), pick);
    }
}
