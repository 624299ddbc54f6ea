//! Reads a node into any type that serde can read, in document order, and names the place that does not fit.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::node::{Data, Node};

/// Why a node is not of a type: what serde says, and the pointer of the place inside the node.
#[derive(Debug)]
pub(crate) struct Misfit {
    pub(crate) pointer: String,
    pub(crate) message: String,
}

/// Reads a node.
pub(crate) fn from_node<T: DeserializeOwned>(node: &Node) -> Result<T, Misfit> {
    serde_path_to_error::deserialize(NodeDeserializer(node))
        .map_err(|error| Misfit { pointer: pointer(error.path()), message: error.inner().to_string() })
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut out = String::new();
    for segment in path {
        let token = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => specie_json::escape_pointer_token(key).into_owned(),
            Segment::Enum { .. } | Segment::Unknown => continue,
        };
        out.push('/');
        out.push_str(&token);
    }
    out
}

type Error = serde::de::value::Error;

#[derive(Clone, Copy)]
struct NodeDeserializer<'a>(&'a Node);

impl IntoDeserializer<'_, Error> for NodeDeserializer<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for NodeDeserializer<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.data {
            Data::Null => visitor.visit_unit(),
            Data::Bool(value) => visitor.visit_bool(*value),
            Data::Number(_) => match self.0.to_value() {
                serde_json::Value::Number(number) => number.deserialize_any(visitor).map_err(Error::custom),
                _ => visitor.visit_f64(f64::INFINITY),
            },
            Data::String(text) => visitor.visit_str(text),
            Data::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.iter().map(NodeDeserializer))),
            Data::Object(object) => {
                let members = object.iter().map(|(key, member)| (&**key, NodeDeserializer(&member.value)));
                visitor.visit_map(MapDeserializer::new(members))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    /// Texts that YAML reads as numbers or truth values (`version: 1.0`, `summary: yes`) are taken as written.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.data {
            Data::Number(_) | Data::Bool(_) => visitor.visit_string(self.0.to_json()),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.0.data {
            Data::String(text) => visitor.visit_enum((**text).into_deserializer()),
            _ => Err(Error::custom(format!("invalid type: {}, expected a string", self.0.kind()))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}
