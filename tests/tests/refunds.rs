//! The types of `specie-refunds` on the payloads of `specs`: they take what the checker takes, and write it again.

#[path = "refunds/targets.rs"]
#[rustfmt::skip]
mod targets;

use specie::Reading;
use specie_json::{Arena, Data, Value, parse};
use specie_spec::read;
use specie_tests::case::target_name;
use specie_tests::{Case, Payload};
use specie_validate::{Checker, Validator};
use targets::Again;

/// Calls with each payload of each provider, its type and its checker.
fn each(mut visit: impl FnMut(&str, &Payload, Again, Reading, &Checker)) {
    for case in Case::providers().expect("the payloads of specs can be read") {
        let api = read(&case.input()).api.expect("a document that is not refused");
        let validator = Validator::new(&api);
        for payload in &case.payloads {
            let target = payload.named.target(&api);
            let name = format!("{}/{} as {target}", case.name, payload.name);
            let found = targets::find(&case.name, &target_name(&target));
            let (again, reading) = found.expect("a type for every payload of specs");
            visit(
                &name,
                payload,
                again,
                reading,
                &validator.target(&target).expect("a target of the document"),
            );
        }
    }
}

/// The text of a value with one member changed: left out, or with another value.
fn changed(value: &Value<'_>, key: &str, new: Option<&str>, out: &mut String) {
    match value.data() {
        Data::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                changed(item, key, new, out);
            }
            out.push(']');
        }
        Data::Object(members) => {
            out.push('{');
            for member in members {
                let here = std::ptr::eq(member.raw_key, key);
                if here && new.is_none() {
                    continue;
                }
                out.push_str(if out.ends_with('{') { "" } else { "," });
                out.push_str(member.raw_key);
                out.push(':');
                match new.filter(|_| here) {
                    Some(new) => out.push_str(new),
                    None => changed(&member.value, key, new, out),
                }
            }
            out.push('}');
        }
        _ => out.push_str(value.raw()),
    }
}

/// The keys of every object, as they stand in the text.
fn keys<'a>(value: &Value<'a>, out: &mut Vec<&'a str>) {
    for item in value.as_array().unwrap_or_default() {
        keys(item, out);
    }
    for member in value.as_object().unwrap_or_default() {
        out.push(member.raw_key);
        keys(&member.value, out);
    }
}

/// The text with the members of each object sorted, and without whitespace.
fn sorted(value: &Value<'_>) -> String {
    match value.data() {
        Data::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        Data::Object(members) => {
            let mut members: Vec<String> =
                members.iter().map(|member| format!("{:?}:{}", member.key, sorted(&member.value))).collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
        Data::String(text) => format!("{text:?}"),
        _ => value.raw().to_owned(),
    }
}

fn canonical(json: &[u8]) -> String {
    let arena = Arena::new();
    let text = std::str::from_utf8(json).expect("JSON is UTF-8");
    sorted(&parse(&arena, text).expect("JSON").root)
}

#[test]
fn every_payload_is_read_and_written_again() {
    each(|name, payload, again, reading, checker| {
        assert!(checker.check(&payload.bytes).is_valid(), "{name}");
        let written = again(&payload.bytes, reading).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(canonical(&written), canonical(&payload.bytes), "{name}");
    });
}

#[test]
fn no_required_field_can_be_missing_and_no_other_can_be_null() {
    let (mut tried, mut refused) = (0, 0);
    each(|name, payload, again, reading, checker| {
        let arena = Arena::new();
        let text = std::str::from_utf8(&payload.bytes).expect("JSON is UTF-8");
        let document = parse(&arena, text).expect("a payload is JSON");
        let mut all = Vec::new();
        keys(&document.root, &mut all);
        for key in all {
            for new in [None, Some("null"), Some("[{}]"), Some("\"\""), Some("-1")] {
                let mut text = String::new();
                changed(&document.root, key, new, &mut text);
                let report = checker.check(text.as_bytes());
                let outcome = again(text.as_bytes(), reading);
                tried += 1;
                refused += usize::from(outcome.is_err());
                let said = outcome.err().map(|error| error.to_string());
                assert_eq!(
                    report.is_valid(),
                    said.is_none(),
                    "{name}: {key} as {new:?}: {said:?}, {:?}",
                    report.findings
                );
            }
        }
    });
    assert!(tried > 1000 && refused > tried / 4, "{refused} of {tried} refused");
}
