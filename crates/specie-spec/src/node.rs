//! The untyped tree that a document is while passes work on it.
//!
//! A node keeps the digits of its numbers, the order of its keys, and an [`Origin`]: which node of which file it came
//! from, whatever overlays and passes moved it since.

use indexmap::IndexMap;
use specie_json::Decimal;

/// Which node of which file: an index into the document's [`crate::Files`]. Cheap to copy and stable under every pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    pub(crate) file: u32,
    pub(crate) node: u32,
}

/// A value of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub data: Data,
    /// Where it was written.
    pub at: Origin,
}

/// The value of a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A finite number, as JSON number text with all its digits.
    Number(Box<str>),
    /// A text.
    String(Box<str>),
    /// A list.
    Array(Vec<Node>),
    /// A map, in the order of the file. Boxed, so that the many values that are none stay small.
    Object(Box<Object>),
}

impl From<Object> for Data {
    fn from(object: Object) -> Self {
        Data::Object(Box::new(object))
    }
}

/// A map of keys to members, in the order of the file. Keys that YAML wrote as numbers or booleans are their text.
pub type Object = IndexMap<Box<str>, Member>;

/// What stands under a key.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Where the key was written: the node whose [`crate::Files::key_place`] is the key.
    pub key: Origin,
    /// The value.
    pub value: Node,
}

impl Node {
    /// A node with a value and an origin.
    #[must_use]
    pub fn new(data: Data, at: Origin) -> Self {
        Node { data, at }
    }

    /// A text node.
    #[must_use]
    pub fn string(text: impl Into<Box<str>>, at: Origin) -> Self {
        Node { data: Data::String(text.into()), at }
    }

    /// The map, if it is one.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match &self.data {
            Data::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The map, if it is one, to change.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match &mut self.data {
            Data::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The list, if it is one.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.data {
            Data::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match &self.data {
            Data::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, exactly, if it is one.
    #[must_use]
    pub fn as_decimal(&self) -> Option<Decimal> {
        match &self.data {
            Data::Number(text) => Decimal::parse(text),
            _ => None,
        }
    }

    /// True for `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.data, Data::Null)
    }

    /// The value under a key of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key).map(|member| &member.value)
    }

    /// The value under a key of a map, to change.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.as_object_mut()?.get_mut(key).map(|member| &mut member.value)
    }

    /// Puts a value under a key, at the end when the key is new.
    pub fn insert(&mut self, key: &str, value: Node) {
        if let Some(object) = self.as_object_mut() {
            let origin = value.at;
            object
                .entry(key.into())
                .and_modify(|member| member.value = value.clone())
                .or_insert_with(|| Member { key: origin, value });
        }
    }

    /// Takes a key out of a map, keeping the order of the rest.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        self.as_object_mut()?.shift_remove(key).map(|member| member.value)
    }

    /// The node that a JSON Pointer names (RFC 6901), the node itself for the empty pointer.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |node, token| {
            let token = specie_json::unescape_pointer_token(token);
            match &node.data {
                Data::Object(object) => object.get(token.as_ref()).map(|member| &member.value),
                Data::Array(items) => array_index(&token).and_then(|index| items.get(index)),
                _ => None,
            }
        })
    }

    /// The node that a JSON Pointer names, to change.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |node, token| {
            let token = specie_json::unescape_pointer_token(token);
            match &mut node.data {
                Data::Object(object) => object.get_mut(token.as_ref()).map(|member| &mut member.value),
                Data::Array(items) => array_index(&token).and_then(|index| items.get_mut(index)),
                _ => None,
            }
        })
    }

    /// What kind of value it is, in the words of JSON Schema, `number` for every number.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.data {
            Data::Null => "null",
            Data::Bool(_) => "boolean",
            Data::Number(_) => "number",
            Data::String(_) => "string",
            Data::Array(_) => "array",
            Data::Object(_) => "object",
        }
    }

    /// The value as `serde_json` holds it. Numbers that it cannot hold become the nearest `f64`, or text beyond its range.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.data {
            Data::Null => Value::Null,
            Data::Bool(value) => Value::Bool(*value),
            Data::Number(text) => number_to_value(text),
            Data::String(text) => Value::String(text.to_string()),
            Data::Array(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Data::Object(object) => Value::Object(
                object.iter().map(|(key, member)| (key.to_string(), member.value.to_value())).collect(),
            ),
        }
    }

    /// The value as JSON text of several lines, each level indented by two, with every digit of its numbers.
    #[must_use]
    pub fn to_pretty_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out, Some(0));
        out.push('\n');
        out
    }

    /// The value as compact JSON text, with every digit of its numbers.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out, None);
        out
    }

    /// Writes JSON text, with a line for each item where `indent` says how deep this one stands.
    fn write_json(&self, out: &mut String, indent: Option<usize>) {
        let inner = indent.map(|depth| depth + 1);
        let line = |out: &mut String, depth: Option<usize>| {
            if let Some(depth) = depth {
                out.push('\n');
                out.extend(std::iter::repeat_n("  ", depth));
            }
        };
        match &self.data {
            Data::Null => out.push_str("null"),
            Data::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Data::Number(text) => out.push_str(text),
            Data::String(text) => specie_json::write_json_string(out, text),
            Data::Array(items) if items.is_empty() => out.push_str("[]"),
            Data::Object(object) if object.is_empty() => out.push_str("{}"),
            Data::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    line(out, inner);
                    item.write_json(out, inner);
                }
                line(out, indent);
                out.push(']');
            }
            Data::Object(object) => {
                out.push('{');
                for (index, (key, member)) in object.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    line(out, inner);
                    specie_json::write_json_string(out, key);
                    out.push_str(if inner.is_some() { ": " } else { ":" });
                    member.value.write_json(out, inner);
                }
                line(out, indent);
                out.push('}');
            }
        }
    }
}

/// An array index as RFC 6901 section 4 writes it: digits without a leading zero.
fn array_index(token: &str) -> Option<usize> {
    let digits = token.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || (token.len() > 1 && token.starts_with('0')) {
        return None;
    }
    token.parse().ok()
}

/// A number as `serde_json` holds it: exactly when it is a 64-bit integer, else the nearest double, else its text.
#[must_use]
pub fn number_to_value(text: &str) -> serde_json::Value {
    if let Some(decimal) = Decimal::parse(text) {
        if let Some(value) = decimal.to_i64() {
            return value.into();
        }
        if let Some(value) = decimal.to_u64() {
            return value.into();
        }
        if let Some(value) = decimal.to_f64().and_then(serde_json::Number::from_f64) {
            return serde_json::Value::Number(value);
        }
    }
    serde_json::Value::String(text.to_owned())
}
