//! How findings speak of a payload: names of values, excerpts of them without anything sensitive, and their places.

use specie_json::{Data, Document, Value, unescape_pointer_token};

use crate::mask::Masker;
use crate::report::Spot;

/// Longest excerpt of a payload in a finding, in code points.
const EXCERPT: usize = 60;

/// A payload and what must not be shown of it.
#[derive(Clone, Copy)]
pub(crate) struct View<'d> {
    pub(crate) document: &'d Document<'d>,
    pub(crate) masker: &'d Masker,
}

impl<'d> View<'d> {
    /// The value at a pointer.
    pub(crate) fn value(&self, pointer: &str) -> Option<&'d Value<'d>> {
        self.document.pointer(pointer)
    }

    /// The value's name: its key, with the index for items of a list; `the body` for the root.
    pub(crate) fn name(&self, pointer: &str) -> String {
        let mut steps = Vec::new();
        let mut value = self.document.root;
        for token in pointer.split('/').skip(1) {
            let token = unescape_pointer_token(token);
            let next = if let Data::Array(elements) = value.data() {
                steps.push(format!("[{token}]"));
                token.parse::<usize>().ok().and_then(|index| elements.get(index)).copied()
            } else {
                steps = vec![token.clone().into_owned()];
                value.get(&token).copied()
            };
            let Some(next) = next else { break };
            value = next;
        }
        match steps.first() {
            None => "the body".to_owned(),
            Some(first) if first.starts_with('[') => format!("the body's item `{}`", steps.concat()),
            Some(_) => format!("`{}`", steps.concat()),
        }
    }

    /// The text of a value, short and without card numbers and secrets; what kind of value it is for lists and objects.
    pub(crate) fn found(&self, value: &Value<'_>, pointer: &str) -> String {
        match value.data() {
            Data::Array(elements) => format!("a list of {}", plural(elements.len(), "item")),
            Data::Object(members) => format!("an object with {}", plural(members.len(), "field")),
            Data::Number | Data::String(_) if self.masker.hides(pointer) => "****".to_owned(),
            Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => {
                let shortened = self.masker.shorten(value.raw());
                cut(&self.masker.mask_text(&shortened))
            }
        }
    }

    /// What a message says that a value is: short values themselves, else their kind.
    pub(crate) fn is(&self, value: &Value<'_>, pointer: &str) -> String {
        match value.data() {
            Data::String(_) => "a string".to_owned(),
            Data::Array(_) => "a list".to_owned(),
            Data::Object(_) => "an object".to_owned(),
            Data::Number | Data::Null | Data::Bool(_) => self.found(value, pointer),
        }
    }

    /// The whole value at a pointer; for an object or list only the bracket that opens it.
    pub(crate) fn spot(&self, pointer: &str) -> Spot {
        let raw = self.value(pointer).map_or("", |value| match value.data() {
            Data::Object(_) | Data::Array(_) => &value.raw()[..1],
            _ => value.raw(),
        });
        Spot { span: self.document.span(raw), pointer: pointer.to_owned() }
    }

    /// The key of the member at a pointer; the value's own place for what is no member.
    pub(crate) fn key_spot(&self, pointer: &str) -> Spot {
        match self.document.member(pointer) {
            Some(member) => Spot { span: self.document.span(member.raw_key), pointer: pointer.to_owned() },
            None => self.spot(pointer),
        }
    }
}

/// A number of things.
pub(crate) fn plural(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

/// At most [`EXCERPT`] code points of a text, on one line.
pub(crate) fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = if text.contains(['\n', '\r']) { line } else { text.to_owned() };
    if line.chars().count() <= EXCERPT {
        return line;
    }
    line.chars().take(EXCERPT - 1).chain(['…']).collect()
}

/// A list of values for people, the first few and how many more.
pub(crate) fn listed(values: &[String]) -> String {
    const SHOWN: usize = 8;
    let shown = values.iter().take(SHOWN).map(|value| cut(value)).collect::<Vec<_>>().join(", ");
    match values.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
