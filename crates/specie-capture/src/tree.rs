//! What readers of exchanges see of JSON and YAML alike: a tree whose texts know their place.

use specie_json::{Data, Document, Value, write_json_string};

use crate::chunk::Chunk;
use crate::text::{Text, Written};

/// A value of a tree.
pub(crate) trait Tree: Copy {
    /// The value of an object's member.
    fn get(self, key: &str) -> Option<Self>;

    /// The elements of an array.
    fn items(self) -> Option<Vec<Self>>;

    /// The members of an object.
    fn members(self) -> Option<Vec<(Text, Self)>>;

    /// The content of a string.
    fn string(self) -> Option<Text>;

    /// The content of a string, or the text of a number or truth value.
    fn scalar(self) -> Option<Text>;

    fn is_null(self) -> bool;

    /// The value as JSON text.
    fn json(self) -> Text;

    /// Where it begins and ends in the chunk.
    fn span(self) -> (usize, usize);

    /// Whether it is marked as base64, as YAML marks bytes.
    fn is_binary(self) -> bool {
        false
    }

    /// The value of the first of several members that is there and not null.
    fn first(self, keys: &[&str]) -> Option<Self> {
        keys.iter().find_map(|key| self.get(key).filter(|value| !value.is_null()))
    }
}

/// A value of a JSON text.
#[derive(Clone, Copy)]
pub(crate) struct Json<'a> {
    pub(crate) value: &'a Value<'a>,
    pub(crate) document: &'a Document<'a>,
    pub(crate) chunk: &'a Chunk,
}

impl<'a> Json<'a> {
    pub(crate) fn root(document: &'a Document<'a>, chunk: &'a Chunk) -> Self {
        Json { value: &document.root, document, chunk }
    }

    fn at(self, value: &'a Value<'a>) -> Self {
        Json { value, ..self }
    }

    /// A string, written as `raw`, quotes included.
    fn text(self, raw: &str, content: &str) -> Text {
        let start = self.document.offset(raw) + 1;
        if content.len() + 2 == raw.len() {
            return Text::plain(self.chunk, start, start + content.len());
        }
        Text::new(content.to_owned().into(), Written::Json(start))
    }
}

impl Tree for Json<'_> {
    fn get(self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.at(value))
    }

    fn items(self) -> Option<Vec<Self>> {
        Some(self.value.as_array()?.iter().map(|value| self.at(value)).collect())
    }

    fn members(self) -> Option<Vec<(Text, Self)>> {
        let members = self.value.as_object()?.iter();
        Some(members.map(|member| (self.text(member.raw_key, member.key), self.at(&member.value))).collect())
    }

    fn string(self) -> Option<Text> {
        self.value.as_str().map(|content| self.text(self.value.raw(), content))
    }

    fn scalar(self) -> Option<Text> {
        match self.value.data() {
            Data::String(content) => Some(self.text(self.value.raw(), content)),
            Data::Number | Data::Bool(_) => Some(self.json()),
            Data::Null | Data::Array(_) | Data::Object(_) => None,
        }
    }

    fn is_null(self) -> bool {
        self.value.is_null()
    }

    fn json(self) -> Text {
        let (start, end) = self.span();
        Text::plain(self.chunk, start, end)
    }

    fn span(self) -> (usize, usize) {
        let span = self.document.span(self.value.raw());
        (span.start, span.end)
    }
}

/// An object of JSON made of texts: the names of its members with their values, which are JSON.
pub(crate) fn object_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = String::from("{");
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_json_string(&mut out, name);
        out.push(':');
        out.push_str(&String::from_utf8_lossy(value));
    }
    out.push('}');
    out.into_bytes()
}
