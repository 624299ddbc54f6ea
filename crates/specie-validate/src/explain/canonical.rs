//! Equality of JSON values as JSON Schema means it: numbers by value, objects in any key order.

use serde_json::Value as Plain;
use specie_json::{Data, Decimal, Value, write_json_string};

/// One text for each value: equal values have equal texts.
pub(crate) fn text(value: &Value<'_>) -> String {
    let mut out = String::new();
    write(&mut out, value);
    out
}

fn write(out: &mut String, value: &Value<'_>) {
    match value.data() {
        Data::Null => out.push_str("null"),
        Data::Bool(truth) => out.push_str(if truth { "true" } else { "false" }),
        Data::Number => match Decimal::parse(value.raw()) {
            Some(decimal) => out.push_str(&decimal.to_string()),
            None => out.push_str(value.raw()),
        },
        Data::String(content) => write_json_string(out, content),
        Data::Array(elements) => {
            out.push('[');
            for element in elements {
                write(out, element);
                out.push(',');
            }
            out.push(']');
        }
        Data::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by_key(|member| member.key);
            out.push('{');
            for member in sorted {
                write_json_string(out, member.key);
                out.push(':');
                write(out, &member.value);
                out.push(',');
            }
            out.push('}');
        }
    }
}

/// True when a payload's value equals a value of a schema.
pub(crate) fn equals_plain(value: &Value<'_>, expected: &Plain) -> bool {
    match (value.data(), expected) {
        (Data::Null, Plain::Null) => true,
        (Data::Bool(left), Plain::Bool(right)) => left == *right,
        (Data::Number, Plain::Number(right)) => Decimal::parse(value.raw()) == decimal(right),
        (Data::String(left), Plain::String(right)) => left == right,
        (Data::Array(left), Plain::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equals_plain(left, right))
        }
        (Data::Object(left), Plain::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|member| {
                    right.get(member.key).is_some_and(|expected| equals_plain(&member.value, expected))
                })
        }
        _ => false,
    }
}

/// The value of a number that `serde_json` holds, by the shortest digits that name it.
pub(crate) fn decimal(number: &serde_json::Number) -> Option<Decimal> {
    Decimal::parse(&number.to_string())
}
