//! Values and pointers in the form that JSON Schema over doubles can hold.

use serde_json::Value;
use specie_json::Decimal;

use crate::node::Node;

/// An integer that every double holds together with its neighbours.
pub(super) fn small_integer(value: &Decimal) -> Option<i64> {
    const LIMIT: i64 = 1 << 53;
    value.to_i64().filter(|value| (-LIMIT..=LIMIT).contains(value))
}

/// True when `serde_json` holds the value without loss.
pub(super) fn is_exact(node: &Node) -> bool {
    use crate::node::Data;
    match &node.data {
        Data::Number(_) => node.as_decimal().is_some_and(|value| small_integer(&value).is_some()),
        Data::Array(items) => items.iter().all(is_exact),
        Data::Object(object) => object.values().all(|member| is_exact(&member.value)),
        Data::Null | Data::Bool(_) | Data::String(_) => true,
    }
}

pub(super) fn texts_of(values: &[Node], null: bool) -> Value {
    let mut texts: Vec<Value> = values.iter().map(|value| value.to_json().into()).collect();
    if null && !values.iter().any(Node::is_null) {
        texts.push("null".into());
    }
    Value::Array(texts)
}

/// A pointer as a URI fragment (RFC 6901 section 6).
pub(super) fn percent_encode(pointer: &str) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const KEPT: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(pointer, KEPT).to_string()
}
