//! specie-json's values as an instance of the jsonschema crate, so that nothing is lost on the way into it.
//!
//! Numbers stay text until a keyword asks, and then answer exactly; errors never copy the value they are about.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::JsonType;
use jsonschema::json::{Array, Json, JsonNumber, Node, NodeIdentity, Object};
use jsonschema_value::LazyInstance;
use serde_json::Value as Plain;
use specie_json::{Arena, Data, Decimal, Member, Value, parse};

use crate::explain::{budget, canonical};

/// Names the representation.
pub(crate) struct Spanned;

impl Json for Spanned {
    type Node<'a> = &'a Value<'a>;
    type PreparedKey = Box<str>;
    type StringBuffer = ();

    /// A pass over the members beats a linear search for each key.
    const KEYS_PER_LOOKUP: usize = 16;

    fn prepare_key(key: &str) -> Box<str> {
        key.into()
    }

    fn with_string_node<T>((): &mut (), string: &str, f: impl FnOnce(Self::Node<'_>) -> T) -> T {
        f(&Value::string(string))
    }
}

impl<'a> Node<'a, Spanned> for &'a Value<'a> {
    type Object = Members<'a>;
    type Array = Elements<'a>;
    type Number = Number<'a>;

    fn as_object(&self) -> Option<Members<'a>> {
        Value::as_object(self).map(|members| Members(if budget::step() { members } else { &[] }))
    }

    fn as_array(&self) -> Option<Elements<'a>> {
        Value::as_array(self).map(|elements| Elements(if budget::step() { elements } else { &[] }))
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        self.as_str().map(Cow::Borrowed)
    }

    fn as_number(&self) -> Option<Number<'a>> {
        Value::as_number(self).map(Number)
    }

    fn as_boolean(&self) -> Option<bool> {
        self.as_bool()
    }

    fn is_null(&self) -> bool {
        Value::is_null(self)
    }

    fn is_number(&self) -> bool {
        matches!(self.data(), Data::Number)
    }

    fn is_string(&self) -> bool {
        matches!(self.data(), Data::String(_))
    }

    fn json_type(&self) -> JsonType {
        match self.data() {
            Data::Null => JsonType::Null,
            Data::Bool(_) => JsonType::Boolean,
            Data::Number => JsonType::Number,
            Data::String(_) => JsonType::String,
            Data::Array(_) => JsonType::Array,
            Data::Object(_) => JsonType::Object,
        }
    }

    fn string_length(&self) -> Option<u64> {
        self.as_str().map(|text| text.chars().count() as u64)
    }

    fn equals_value(&self, expected: &Plain) -> bool {
        canonical::equals_plain(self, expected)
    }

    fn to_value(&self) -> Cow<'a, Plain> {
        Cow::Owned(plain(self))
    }

    /// The value that an error would carry, read again from its text when it is asked for: by the crate for a pattern
    /// that gave up, and here for the names that `propertyNames` checks, which stand in no text. Copying it for every
    /// failed branch would make long payloads slow.
    fn lazy_value(&self) -> LazyInstance<'a> {
        match self.data() {
            Data::String(name) if self.raw().is_empty() => {
                LazyInstance::Ready(Cow::Owned(Plain::String(name.into())))
            }
            _ => LazyInstance::Deferred {
                bytes: self.raw().as_bytes(),
                tag: 0,
                make: |text, _| read_again(text),
                cell: OnceLock::new(),
            },
        }
    }

    fn identity(&self) -> Option<NodeIdentity> {
        Some(NodeIdentity::new(std::ptr::from_ref::<Value<'a>>(self).addr()))
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
pub(crate) struct Members<'a>(&'a [Member<'a>]);

impl<'a> Object<'a, Spanned> for Members<'a> {
    type Node = &'a Value<'a>;
    type MemberName = &'a str;
    type MembersIter =
        std::iter::Map<std::slice::Iter<'a, Member<'a>>, fn(&'a Member<'a>) -> (&'a str, &'a Value<'a>)>;

    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, key: &Box<str>) -> Option<&'a Value<'a>> {
        self.0.iter().find(|member| member.key == &**key).map(|member| &member.value)
    }

    fn members(&self) -> Self::MembersIter {
        self.0.iter().map(|member| (member.key, &member.value))
    }
}

/// The elements of an array.
#[derive(Clone, Copy)]
pub(crate) struct Elements<'a>(&'a [Value<'a>]);

impl<'a> Array<'a, Spanned> for Elements<'a> {
    type Node = &'a Value<'a>;
    type ElementsIter = std::slice::Iter<'a, Value<'a>>;

    fn len(&self) -> usize {
        self.0.len()
    }

    fn elements(&self) -> Self::ElementsIter {
        self.0.iter()
    }

    /// By sorted canonical texts: exact, and not quadratic in the number of elements.
    fn is_unique(&self) -> bool {
        let mut seen = BTreeSet::new();
        self.0.iter().all(|element| seen.insert(canonical::text(element)))
    }
}

/// The text of a number.
pub(crate) struct Number<'a>(&'a str);

impl Number<'_> {
    fn decimal(&self) -> Option<Decimal> {
        Decimal::parse(self.0)
    }
}

impl JsonNumber for Number<'_> {
    fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok().or_else(|| self.decimal()?.to_u64())
    }

    fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok().or_else(|| self.decimal()?.to_i64())
    }

    /// None beyond the range of doubles, which jsonschema takes for a signed infinity; a number too near to zero stays
    /// off zero, so that `exclusiveMinimum: 0` is right about it.
    fn as_f64(&self) -> Option<f64> {
        let decimal = self.decimal()?;
        let nearest = decimal.to_f64()?;
        let smallest = f64::from_bits(1);
        Some(match (nearest == 0.0 && !decimal.is_zero(), decimal.is_negative()) {
            (false, _) => nearest,
            (true, false) => smallest,
            (true, true) => -smallest,
        })
    }

    fn as_str(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    fn to_number(&self) -> Cow<'_, serde_json::Number> {
        Cow::Owned(nearest(self.0))
    }

    fn is_integer(&self) -> bool {
        self.0.bytes().all(|byte| byte.is_ascii_digit())
            || self.decimal().is_some_and(|value| value.is_integer())
    }

    fn is_written_as_integer(&self) -> bool {
        !self.0.contains(['.', 'e', 'E'])
    }
}

/// The nearest number that `serde_json` can hold.
fn nearest(text: &str) -> serde_json::Number {
    let decimal = Decimal::parse(text);
    let integer = || {
        let decimal = decimal.as_ref()?;
        decimal.to_u64().map(Into::into).or_else(|| decimal.to_i64().map(Into::into))
    };
    let double = || serde_json::Number::from_f64(decimal.as_ref()?.to_f64()?);
    let limit = if text.starts_with('-') { f64::MIN } else { f64::MAX };
    integer().or_else(double).or_else(|| serde_json::Number::from_f64(limit)).unwrap_or_else(|| 0.into())
}

/// The value as `serde_json` holds it.
fn plain(value: &Value<'_>) -> Plain {
    match value.data() {
        Data::Null => Plain::Null,
        Data::Bool(truth) => Plain::Bool(truth),
        Data::Number => Plain::Number(nearest(value.raw())),
        Data::String(text) => Plain::String(text.into()),
        Data::Array(elements) => Plain::Array(elements.iter().map(plain).collect()),
        Data::Object(members) => {
            Plain::Object(members.iter().map(|member| (member.key.into(), plain(&member.value))).collect())
        }
    }
}

/// The value of a JSON text that was parsed before.
fn read_again(text: &[u8]) -> Plain {
    let arena = Arena::new();
    let text = std::str::from_utf8(text).unwrap_or_default();
    parse(&arena, text).map_or(Plain::Null, |document| plain(&document.root))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conforms_to_jsonschema() {
        let text = jsonschema::json::conformance::document().to_string();
        let arena = Arena::new();
        let document = parse(&arena, &text).unwrap();
        jsonschema::json::conformance::assert_conformance::<Spanned>(&&document.root);
    }
}
