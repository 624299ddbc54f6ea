//! Models as generated code has them, one for each construct, and what they accept, refuse and write.

#[path = "models/sample.rs"]
mod sample;

use sample::{
    BankType, BothWays, Either, Flags, Level, Method, Mode, Number, Order, Reason, Refund, Target, Wide,
};
use specie::{
    Decimal, DecodeError, Decoded, Json, Map, Model, Patch, Reading, Severity, Violation, decode, rt,
};

const REFUND: &str = r#"{"id":"re_1","object":"refund","amount":10.50,"charge":null,"reason":null,"currency":"EUR","level":1,"items":[{"sku":"a"}],"method":{"type":"card","last4":"4242"},"target":"x"}"#;

/// The errors of a payload: code, pointer, line and column.
#[track_caller]
fn errors<T: Model + std::fmt::Debug>(text: &str) -> Vec<String> {
    match decode::<T>(text.as_bytes(), Reading::Receive) {
        Ok(value) => vec![format!("accepted: {value:?}")],
        Err(DecodeError { violations }) => {
            if serde_json::from_str::<serde_json::Value>(text).is_ok() {
                assert_eq!(errors_by_serde::<T>(text), places(&violations), "{text}");
            }
            violations.iter().map(|v| format!("{} {} {}:{}", v.code, v.pointer, v.line, v.column)).collect()
        }
    }
}

/// Where the errors are, in their order.
fn places(violations: &[Violation]) -> Vec<String> {
    let errors = violations.iter().filter(|v| v.severity == Severity::Error);
    errors
        .map(|v| format!("{} at {}", v.code, if v.pointer.is_empty() { "the payload" } else { &v.pointer }))
        .collect()
}

/// The same as serde's way to the type has them.
#[track_caller]
fn errors_by_serde<T: Model + std::fmt::Debug>(text: &str) -> Vec<String> {
    let mut json = serde_json::Deserializer::from_str(text);
    let Err(error) = rt::from_serde::<T, _>(&mut json, Reading::Receive) else {
        return vec!["accepted".to_owned()];
    };
    let error = error.to_string();
    error
        .split("; ")
        .filter_map(|error| error.split_once(": ").map(|(place, _)| place.to_owned()))
        .filter(|place| place.contains(" at "))
        .collect()
}

/// REFUND with one text replaced by another.
#[track_caller]
fn with(from: &str, to: &str) -> String {
    assert!(REFUND.contains(from), "{from}");
    REFUND.replacen(from, to, 1)
}

#[track_caller]
fn refused(from: &str, to: &str, code: &str, pointer: &str) {
    let found = errors::<Refund>(&with(from, to));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("{code} {pointer} ")), "{found:?}");
}

#[test]
fn a_value_is_written_as_it_was_read() {
    let refund = Refund::from_slice(REFUND.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(refund.to_vec()).unwrap(), REFUND);
    assert_eq!(refund.amount.to_string(), "10.50");
    assert_eq!((refund.charge, refund.note, refund.reason), (None, None, Patch::Null));
    assert!(matches!(&refund.method, Method::Card(card) if card.last4 == "4242"));
    assert_eq!(refund.target, Target::Text("x".to_owned()));
}

#[test]
fn every_required_field_is_required() {
    let Ok(Json::Object(members)) = REFUND.parse::<Json>() else { panic!("REFUND is an object") };
    for key in members.keys().filter(|key| *key != "reason") {
        let mut without = members.clone();
        without.shift_remove(key);
        assert_eq!(errors::<Refund>(&Json::Object(without).to_string()), ["missing-field  1:1"], "{key}");
    }
}

#[test]
fn rules_are_checked() {
    refused("\"re_1\"", "\"re\"", "length", "/id");
    refused("\"re_1\"", "\"é€𝄞\"", "length", "/id");
    refused("\"re_1\"", "1", "type", "/id");
    refused("\"re_1\"", "null", "type", "/id");
    refused("\"refund\"", "\"charge\"", "const", "/object");
    refused("10.50", "0.001", "bounds", "/amount");
    refused("10.50", "10.505", "multiple-of", "/amount");
    refused("10.50", "\"10.50\"", "type", "/amount");
    refused("10.50", "1e400", "bounds", "/amount");
    refused("\"EUR\"", "\"eur\"", "pattern", "/currency");
    refused("1,\"items\"", "3,\"items\"", "enum", "/level");
    refused("1,\"items\"", "1.5,\"items\"", "type", "/level");
    refused("[{\"sku\":\"a\"}]", "[]", "items", "/items");
    refused("{\"sku\":\"a\"}", "{\"sku\":\"a\",\"x\":1}", "undocumented-field", "/items/0/x");
    refused("{\"sku\":\"a\"}", "{\"sku\":1}", "type", "/items/0/sku");
    refused("\"target\":\"x\"", "\"target\":\"\"", "length", "/target");
    refused("\"target\":\"x\"", "\"target\":true", "no-branch", "/target");
    refused("\"target\":\"x\"", "\"target\":[\"a\",\"a\"]", "unique-items", "/target");
    refused("\"target\":\"x\"", "\"target\":[1]", "type", "/target/0");
    refused("\"type\":\"card\"", "\"type\":\"cash\"", "enum", "/method/type");
    refused("\"type\":\"card\",", "", "missing-field", "/method");
}

#[test]
fn all_violations_come_with_both_places() {
    let text = "{\n  \"id\": \"re_1\",\n  \"amount\": 0,\n  \"items\": [{}, {\"sku\": 1}],\n  \"a/b\": 1\n}";
    let found = errors::<Refund>(text);
    let missing = ["missing-field  1:1"; 6];
    let inner = ["bounds /amount 3:13", "missing-field /items/0 4:13", "type /items/1/sku 4:25"];
    assert_eq!(found, [&missing[..], &inner[..], &["undocumented-field /a~1b 5:3"]].concat());

    let error = Refund::from_slice(text.as_bytes()).unwrap_err();
    let schemas: Vec<&str> = error.violations.iter().skip(6).map(|v| v.schema.as_str()).collect();
    assert_eq!(
        schemas,
        [
            "#/components/schemas/Refund/properties/amount",
            "#/components/schemas/Item/required",
            "#/components/schemas/Item/properties/sku",
            "#/components/schemas/Refund",
        ]
    );
    let shown: Vec<String> = error.violations.iter().skip(6).map(ToString::to_string).collect();
    assert!(shown[0].starts_with("bounds at /amount (3:13): "), "{shown:?}");
    assert!(shown[0].ends_with(" (openapi.yaml:14:20)"), "{shown:?}");
    assert!(shown[1].ends_with(" (openapi.yaml:30:7)"), "{shown:?}");
    assert!(shown[3].ends_with(" (openapi.yaml:10:5)"), "{shown:?}");
}

#[test]
fn absent_null_and_value_stay_apart() {
    let absent = with("\"reason\":null,", "");
    let value = with("\"reason\":null", "\"reason\":\"fraud\"");
    for text in [REFUND, &absent, &value] {
        assert_eq!(String::from_utf8(Refund::from_slice(text.as_bytes()).unwrap().to_vec()).unwrap(), text);
    }
    refused("\"reason\":null", "\"note\":null", "type", "/note");
}

#[test]
fn unknown_values_and_fields_are_kept_as_drift() {
    let text = with("\"reason\":null", "\"reason\":\"new\"")
        .replace("\"x\"}", "\"x\",\"later\":{\"b\":1.0,\"a\":2}}");
    let Decoded { value, drift } = decode::<Refund>(text.as_bytes(), Reading::Receive).unwrap();
    assert_eq!(String::from_utf8(value.to_vec()).unwrap(), text);
    let codes: Vec<_> = drift.iter().map(|v| (v.code, v.pointer.as_str())).collect();
    assert_eq!(codes, [("unknown-enum-value", "/reason"), ("undocumented-field", "/later")]);
    let error = decode::<Refund>(text.as_bytes(), Reading::Send).unwrap_err();
    assert_eq!(error.violations.iter().find(|v| v.severity == Severity::Error).unwrap().code, "enum");
    assert!(value.validate().is_ok());
}

#[test]
fn the_last_of_a_duplicate_key_counts() {
    let twice = with("\"id\":\"re_1\"", "\"id\":7,\"id\":\"re_2\"");
    let Decoded { value, drift } = decode::<Refund>(twice.as_bytes(), Reading::Receive).unwrap();
    assert_eq!(value.id, "re_2");
    assert_eq!((drift[0].code, drift[0].pointer.as_str(), drift.len()), ("duplicate-key", "/id", 1));

    let bad = with("\"id\":\"re_1\"", "\"id\":\"re_1\",\"id\":7");
    assert_eq!(errors::<Refund>(&bad), ["duplicate-key /id 1:14", "type /id 1:19"]);
}

#[test]
fn a_second_value_replaces_the_first_whole() {
    let first = REFUND.replace("\"x\"}", "\"x\",\"note\":\"n\",\"labels\":{\"a\":\"b\"},\"later\":1}");
    let order = format!("{{\"refund\":{first},\"refund\":{REFUND}}}");
    let order = Order::from_slice(order.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(order.to_vec()).unwrap(), format!("{{\"refund\":{REFUND}}}"));
}

#[test]
fn serde_formats_replace_the_first_value_whole_too() {
    let first = REFUND.replace("\"x\"}", "\"x\",\"note\":\"n\",\"labels\":{\"a\":\"b\"},\"later\":1}");
    for order in [
        format!("{{\"refund\":{first},\"refund\":{REFUND}}}"),
        format!("{{\"refund\":{first},\"new\":[1,{{}}]}}"),
    ] {
        assert_eq!(
            serde_json::from_str::<Order>(&order).unwrap(),
            Order::from_slice(order.as_bytes()).unwrap()
        );
    }
    let later = with("\"x\"}", "\"x\",\"later\":1,\"later\":{\"a\":[null]}}");
    let refund = serde_json::from_str::<Refund>(&later.replace("10.50", "10.5")).unwrap();
    assert_eq!(refund, Refund::from_slice(later.as_bytes()).unwrap());
}

#[test]
fn tags_may_come_last_and_twice() {
    let late = with("{\"type\":\"card\",\"last4\":\"4242\"}", "{\"last4\":\"4242\",\"type\":\"card\"}");
    assert!(Refund::from_slice(late.as_bytes()).is_ok());
    let twice = with(
        "{\"type\":\"card\",\"last4\":\"4242\"}",
        "{\"type\":\"card\",\"iban\":\"x\",\"type\":\"sepa\"}",
    );
    let refund = Refund::from_slice(twice.as_bytes()).unwrap();
    assert!(matches!(refund.method, Method::Bank(_)));
}

#[test]
fn more_than_64_fields() {
    let text: Vec<String> =
        (0..70).filter(|index| index % 3 > 0).map(|index| format!("\"f{index}\":{index}")).collect();
    let text = format!("{{{}}}", text.join(","));
    let wide = Wide::from_slice(text.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(wide.to_vec()).unwrap(), text);
    assert_eq!((wide.fields[65], wide.fields[66]), (Some(65), None));
    let last_first = r#"{"f69":1,"f0":2,"f69":3}"#;
    assert_eq!(Wide::from_slice(last_first.as_bytes()).unwrap().fields[69], Some(3));
}

#[test]
fn recursion_ends_at_the_depth_limit() {
    let nested = |depth: usize| {
        let mut text = REFUND.to_owned();
        for _ in 1..depth {
            text = format!("{},\"parent\":{text}}}", REFUND.strip_suffix('}').unwrap());
        }
        text
    };
    assert!(Refund::from_slice(nested(125).as_bytes()).is_ok());
    assert_eq!(errors::<Refund>(&nested(128)).len(), 1);
    let brackets = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(brackets(127).parse::<Json>().is_ok());
    assert_eq!(brackets(128).parse::<Json>().unwrap_err().violations[0].message, "nesting deeper than 127");
    // Two levels of a refund lie deeper than its parents.
    assert!(serde_json::from_str::<Refund>(&nested(125)).is_ok());
    assert!(serde_json::from_str::<Refund>(&nested(200)).is_err());
}

#[test]
fn enums_know_their_texts() {
    assert_eq!(Mode::ALL, [Mode::Fast, Mode::Slow]);
    assert_eq!("slow".parse::<Mode>(), Ok(Mode::Slow));
    assert_eq!("x".parse::<Mode>().unwrap_err().to_string(), "`x` is none of the documented values");
    assert_eq!(Reason::from("new").as_str(), "new");
    assert_eq!(Reason::from("fraud"), Reason::Fraud);
    assert_eq!(errors::<Mode>("\"x\""), ["enum  1:1"]);
    assert_eq!(Level::try_from(10), Ok(Level::High));
}

#[test]
fn newtypes_check_what_they_are_made_of() {
    assert_eq!("EUR".parse::<sample::Currency>().unwrap().as_str(), "EUR");
    let error = sample::Currency::try_from("eur").unwrap_err();
    assert_eq!(error.to_string(), "pattern at the payload (1:1): does not match ^[A-Z]{3}$");
    assert_eq!(*sample::Percent::try_from(7).unwrap().get(), 7);
    assert!(sample::Percent::try_from(101).is_err());
    let flags = Flags::from_slice(br#"{"a":true,"b":false}"#).unwrap();
    assert_eq!(flags.len(), 2);
    assert_eq!(
        errors::<Flags>(r#"{"a":true,"b":false,"c":true,"D":true}"#),
        ["members  1:1", "field-name /D 1:30"]
    );
}

#[test]
fn unions_without_a_tag() {
    use sample::{Either, Keyed, Number};
    assert!(matches!(Keyed::from_slice(br#"{"iban":"x","bic":1}"#), Ok(Keyed::Bank(_))));
    assert!(matches!(Keyed::from_slice(br#"{"last4":"1"}"#), Ok(Keyed::Card(_))));
    assert_eq!(errors::<Keyed>("{}"), ["no-branch  1:1"]);
    assert!(matches!(Number::from_slice(b"1"), Ok(Number::Small(1))));
    assert!(matches!(Number::from_slice(b"1.5"), Ok(Number::Exact(_))));
    assert!(matches!(Number::from_slice(b"1000"), Ok(Number::Exact(_))));
    assert_eq!(errors::<Number>("\"x\""), ["no-branch  1:1"]);
    assert!(matches!(Either::from_slice(b"3"), Ok(Either::Three(3))));
    assert!(matches!(Either::from_slice(b"10"), Ok(Either::Five(10))));
    assert_eq!(errors::<Either>("15"), ["several-branches  1:1"]);
    assert_eq!(errors::<Either>("7"), ["no-branch  1:1"]);
}

#[test]
fn nested_tries_run_out_of_fuel() {
    use sample::Tree;
    let text = "{\"next\":".repeat(60) + "1" + &"}".repeat(60);
    assert_eq!(errors::<Tree>(&text)[0].split(' ').next(), Some("unchecked"));
    assert!(Tree::from_slice(br#"{"next":{"next":null}}"#).is_ok());
}

#[test]
fn debug_shows_names_of_types_fields_and_variants() {
    let refund = Refund::from_slice(REFUND.as_bytes()).unwrap();
    assert_eq!(
        format!("{refund:?}"),
        "Refund { id: \"re_1\", amount: 10.50, charge: null, reason: null, currency: Currency(\"EUR\"), level: Low, \
         items: [Item { sku: \"a\" }], method: Card(Card { last4: \"4242\" }), target: Text(\"x\") }"
    );
    assert_eq!(format!("{:?} {:?}", Reason::Duplicate, Reason::from("new")), "Duplicate Other(\"new\")");
    assert_eq!(format!("{:?} {:?}", BankType::Sepa, Level::High), "Sepa High");
}

#[test]
fn secrets_are_masked() {
    let text = with("\"target\"", "\"password\":\"hunter2\",\"target\"");
    let refund = Refund::from_slice(text.as_bytes()).unwrap();
    assert!(!format!("{refund:?}").contains("hunter2"));
    assert!(String::from_utf8(refund.to_vec()).unwrap().contains("hunter2"));
}

#[test]
fn serde_formats_give_the_same() {
    let refund = Refund::from_slice(REFUND.as_bytes()).unwrap();
    let json = serde_json::to_string(&refund).unwrap();
    assert_eq!(json, REFUND.replace("10.50", "10.5"));
    assert_eq!(serde_json::from_str::<Refund>(&json).unwrap(), refund);
    let yaml = serde_yaml::to_string(&refund).unwrap();
    assert_eq!(serde_yaml::from_str::<Refund>(&yaml).unwrap(), refund);
    let error = serde_json::from_str::<Refund>(&with("10.50", "-1")).unwrap_err().to_string();
    assert!(error.starts_with("bounds at /amount: at least 0.01 expected"), "{error}");
    let long = with("10.50", "0.10000000000000000000000001").replace("0.1", "1.1");
    // More digits than a double has reach the runtime as JSON alone.
    let error = decode::<Refund>(long.as_bytes(), Reading::Receive).unwrap_err();
    assert_eq!(error.violations[0].code, "multiple-of");
    let number: Json = "0.10000000000000000000000001".parse().unwrap();
    assert!(serde_json::to_string(&number).is_err(), "serde_json has only doubles");
}

/// What both ways make of a payload.
#[track_caller]
fn same<T: Model + std::fmt::Debug + PartialEq>(text: &str) {
    let ours = decode::<T>(text.as_bytes(), Reading::Receive);
    let mut json = serde_json::Deserializer::from_str(text);
    let by_serde = rt::from_serde::<T, _>(&mut json, Reading::Receive);
    let same = matches!((&ours, &by_serde), (Ok(ours), Ok(by_serde)) if ours.value == *by_serde);
    assert!(same, "{text}\n{ours:?}\n{by_serde:?}");
}

#[test]
fn serde_formats_fill_slots_of_every_type() {
    same::<Json>(r#"[null,true,-1,1.5,"a",{"b":[{}]},18446744073709551615,1e300,2.0]"#);
    same::<Vec<Option<bool>>>("[true,null,false]");
    same::<Vec<Decimal>>("[0,-2,1.5]");
    same::<Vec<f64>>("[1,-1.5,1e300]");
    same::<Map<Option<u64>>>(r#"{"a":18446744073709551615,"b":null,"a":0}"#);
    let places = errors::<Vec<i8>>(r#"[128,1.5,true,null,"a",[],{},-129]"#);
    let codes: Vec<&str> = places.iter().filter_map(|place| place.split(' ').next()).collect();
    assert_eq!(codes, ["format", "type", "type", "type", "type", "type", "type", "format"]);
    assert_eq!(errors::<Vec<f32>>("[3e38,3.5e38,true]"), ["format /1 1:7", "type /2 1:14"]);
    assert_eq!(errors::<Vec<bool>>("[true,null,1]"), ["type /1 1:7", "type /2 1:12"]);
}

#[test]
fn values_as_plain_text() {
    use specie::rt::text;
    assert_eq!(text(&true).as_deref(), Some("true"));
    assert_eq!(text(&Some(-7_i64)).as_deref(), Some("-7"));
    assert_eq!(text(&Mode::Slow).as_deref(), Some("slow"));
    assert_eq!(text(&"1.50".parse::<Decimal>().unwrap()).as_deref(), Some("1.50"));
    assert_eq!(text(&None::<String>), None);
    assert_eq!(text(&vec![1_i32]), None);
}

#[test]
fn a_reading_decides_what_is_required() {
    let response = BothWays::from_slice(br#"{"id":"a"}"#).unwrap();
    assert_eq!(response.to_vec(), br#"{"id":"a"}"#);
    let error = specie::validate_for(&response, Reading::Send).unwrap_err();
    assert_eq!(error.to_string(), "missing-field at the payload (1:1): `BothWays` lacks `pin`");
    assert_eq!(errors::<BothWays>(r#"{"pin":"1"}"#), ["missing-field  1:1"]);
    assert_eq!(serde_json::to_string(&response).unwrap(), r#"{"id":"a"}"#);
}

#[test]
fn keys_with_escapes_numbers_of_enums_and_counts() {
    let value = BothWays::from_slice(br#"{"rate":0.5,"id":"","mode":15e-1}"#).unwrap();
    assert_eq!((value.rate, value.mode.map(|mode| mode.to_string())), (Some(0.5), Some("15e-1".to_owned())));
    assert_eq!(errors::<BothWays>(r#"{"id":"","mode":2}"#), ["enum /mode 1:17"]);
    assert_eq!(errors::<BothWays>(r#"{"id":"","rate":3.5e38}"#), ["format /rate 1:17"]);
    assert_eq!(errors::<BothWays>(r#"{"id":"","a":1,"b":2,"c":3}"#)[0], "members  1:1");
}

#[test]
fn json_edge_cases() {
    for bad in [
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "01",
        "1.",
        "nul",
        "\"\u{1}\"",
        "\"\\x\"",
        "1 2",
        "'a'",
        "{a:1}",
        "\u{feff}\u{feff}1",
    ] {
        assert_eq!(bad.parse::<Json>().unwrap_err().violations[0].code, "not-json", "{bad}");
    }
    assert_eq!(decode::<Json>(b"\"\xff\"", Reading::Receive).unwrap_err().violations[0].code, "not-json");
    for good in ["1e400", "-0", "\"\\ud800\"", "\u{feff} {} ", "[[],{}]", "12345678901234567890.5"] {
        assert!(good.parse::<Json>().is_ok(), "{good}");
    }
    assert_eq!(
        r#"{"b":1.0,"a":[true,null,"\u00e9\n"]}"#.parse::<Json>().unwrap().to_string(),
        "{\"b\":1.0,\"a\":[true,null,\"é\\n\"]}"
    );
    let twice: Json = r#"{"a":1,"b":2,"a":3}"#.parse().unwrap();
    assert_eq!(twice.to_string(), r#"{"a":3,"b":2}"#);
    assert_eq!("[1.0,{\"a\":1,\"b\":2}]".parse::<Json>(), "[1,{\"b\":2,\"a\":1e0}]".parse::<Json>());
}

/// Asserts that the runtime finds two values equal exactly when the derived `PartialEq` does.
#[track_caller]
fn compared<T: Model + PartialEq>(left: &T, right: &T, equal: bool) {
    assert_eq!(left == right, equal, "derived");
    assert_eq!(rt::equal(left, right), equal, "by the runtime");
    assert_eq!(rt::equal(right, left), equal, "by the runtime, the other way round");
}

#[test]
fn payloads_are_equal_as_derives_have_it() {
    let texts = [
        REFUND.to_owned(),
        with("10.50", "10.5"),
        with("10.50", "10.51"),
        with("\"charge\":null", "\"charge\":\"c\""),
        with("\"charge\":null", "\"charge\":\"\""),
        with("\"reason\":null,", ""),
        with("\"reason\":null", "\"reason\":\"fraud\""),
        with("\"reason\":null", "\"reason\":\"new\""),
        with("EUR", "USD"),
        with("\"level\":1", "\"level\":10"),
        with("[{\"sku\":\"a\"}]", "[{\"sku\":\"b\"}]"),
        with("[{\"sku\":\"a\"}]", "[{\"sku\":\"a\"},{\"sku\":\"a\"}]"),
        with("{\"type\":\"card\",\"last4\":\"4242\"}", "{\"type\":\"ideal\",\"iban\":\"4242\"}"),
        with("\"target\"", "\"labels\":{\"a\":\"1\",\"b\":\"2\"},\"target\""),
        with("\"target\"", "\"labels\":{\"b\":\"2\",\"a\":\"1\"},\"target\""),
        with("\"target\"", "\"labels\":{\"b\":\"1\",\"a\":\"2\"},\"target\""),
        with("\"target\"", "\"labels\":{\"a\":\"1\",\"c\":\"2\"},\"target\""),
        with("\"target\"", "\"labels\":{},\"target\""),
        with("\"target\"", "\"password\":\"x\",\"target\""),
        with("\"target\"", "\"password\":\"y\",\"target\""),
        with("\"target\"", "\"more\":{\"a\":[1,null],\"b\":true},\"target\""),
        with("\"target\"", "\"more\":{\"b\":true,\"a\":[1.0,null]},\"target\""),
        with("\"target\"", "\"more\":{\"a\":[null,1],\"b\":true},\"target\""),
        with("\"target\"", "\"more\":{\"a\":[\"1\",null],\"b\":true},\"target\""),
        with("\"target\":", &format!("\"parent\":{REFUND},\"target\":")),
        with("\"target\":", &format!("\"parent\":{},\"target\":", with("10.50", "10.5"))),
        with("\"target\":", &format!("\"parent\":{},\"target\":", with("10.50", "10.51"))),
    ];
    let refunds: Vec<Refund> =
        texts.iter().map(|text| Refund::from_slice(text.as_bytes()).unwrap()).collect();
    let mut equal = 0;
    for left in &refunds {
        for right in &refunds {
            compared(left, right, left == right);
            equal += usize::from(left == right);
        }
    }
    // Each itself; and twice, both ways round, the amount, the order of labels, the number and order in `more`, and the
    // parent's amount.
    assert_eq!(equal, texts.len() + 8);
}

#[test]
fn values_that_look_alike_are_apart() {
    compared(&Either::Three(15), &Either::Five(15), false);
    compared(&Either::Three(15), &Either::Three(15), true);
    compared(&Number::Small(1), &Number::Exact(1.into()), false);
    compared(&Patch::<Json>::Absent, &Patch::Null, false);
    compared(&Patch::Value(Json::Null), &Patch::Value(Json::Null), true);
    compared(&None, &Some(Json::Null), false);
    compared(&Some(Json::String("1".into())), &Some(Json::from(1)), false);
    compared(&f64::NAN, &f64::NAN, false);
    compared(&0.0_f64, &-0.0_f64, true);
    compared(&0.5_f32, &0.5_f32, true);
    compared(&vec![None, Some(1)], &vec![Some(1), None], false);
    compared(&vec![None, Some(1)], &vec![None, Some(1)], true);
    compared(&specie::Bytes::from("ab".to_owned()), &specie::Bytes::from("ac".to_owned()), false);
    let wide = |last: Option<i32>| {
        let mut fields = [Some(1); 70];
        fields[69] = last;
        Wide { fields }
    };
    compared(&wide(None), &wide(None), true);
    compared(&wide(None), &wide(Some(1)), false);
}
