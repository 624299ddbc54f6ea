//! Variables of a Postman collection: `{{name}}` in its texts.

use std::sync::Arc;

use crate::record::Note;
use crate::text::{Piece, Text, Written};
use crate::tree::Tree;

/// How often a value may itself hold variables.
const DEPTH: usize = 8;

/// Variables with their values, the nearest last.
#[derive(Debug, Default, Clone)]
pub(super) struct Variables(Vec<(String, String)>);

impl Variables {
    /// These, and those that a collection, a folder or a request declares.
    pub(super) fn and<T: Tree>(&self, scope: T) -> Variables {
        let mut variables = self.clone();
        for variable in scope.get("variable").and_then(Tree::items).unwrap_or_default() {
            let text = |keys: &[&str]| variable.first(keys).and_then(Tree::scalar);
            let disabled = text(&["disabled"]).is_some_and(|disabled| disabled.bytes() == b"true");
            if let (Some(key), Some(value), false) = (text(&["key", "id"]), text(&["value"]), disabled) {
                variables.0.push((key.to_str().into_owned(), value.to_str().into_owned()));
            }
        }
        variables
    }

    fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().rfind(|(key, _)| key == name)?;
        Some(value)
    }

    /// A text with its variables filled in; those without a value stay, and are noted.
    pub(super) fn fill(&self, text: Text, notes: &mut Vec<Note>) -> Text {
        let content = text.to_str();
        if !content.contains("{{") {
            return text;
        }
        let (mut filled, mut pieces) = (String::new(), Vec::new());
        let mut at = 0;
        for (start, end, name) in placeholders(&content) {
            match self.value(name, DEPTH) {
                Some(value) => {
                    pieces.push(Piece { text: filled.len(), chunk: at, plain: true });
                    filled.push_str(&content[at..start]);
                    pieces.push(Piece { text: filled.len(), chunk: start, plain: false });
                    filled.push_str(&value);
                    at = end;
                }
                None => notes.push(super::unresolved(name, &text)),
            }
        }
        if pieces.is_empty() {
            return text;
        }
        pieces.push(Piece { text: filled.len(), chunk: at, plain: true });
        filled.push_str(&content[at..]);
        drop(content);
        Text::new(filled.into(), Written::Within { outer: Arc::new(text), pieces: pieces.into() })
    }

    /// A variable's value, the variables in it filled in.
    fn value(&self, name: &str, depth: usize) -> Option<String> {
        let value = self.get(name)?;
        let (mut filled, mut at) = (String::new(), 0);
        for (start, end, name) in placeholders(value) {
            if let Some(inner) = depth.checked_sub(1).and_then(|depth| self.value(name, depth)) {
                filled.push_str(&value[at..start]);
                filled.push_str(&inner);
                at = end;
            }
        }
        filled.push_str(&value[at..]);
        Some(filled)
    }
}

/// The places of `{{name}}` in a text, with the names.
fn placeholders(text: &str) -> impl Iterator<Item = (usize, usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find("{{")?;
        let length = text[start + 2..].find("}}")?;
        at = start + 2 + length + 2;
        Some((start, at, text[start + 2..start + 2 + length].trim()))
    })
}
