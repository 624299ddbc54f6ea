//! A document as a tree that can be changed node by node, read by a YAML library that is not the one under test.

use std::fmt::{self, Write};

use serde_yaml::Value;
use specie_json::{Decimal, escape_pointer_token, write_json_string};

/// A document.
pub(crate) struct Tree(Value);

/// A way from a node to one below it.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Key(Value),
    Index(usize),
}

/// What is done to a node.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mutation {
    Delete,
    /// Replace it by this JSON.
    Replace(&'static str),
}

/// Everything that is done to a node, in turn.
pub(crate) const MUTATIONS: [Mutation; 6] = [
    Mutation::Delete,
    Mutation::Replace("null"),
    Mutation::Replace("42"),
    Mutation::Replace("\"x\""),
    Mutation::Replace("[]"),
    Mutation::Replace("{}"),
];

impl fmt::Display for Mutation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mutation::Delete => out.write_str("nothing"),
            Mutation::Replace(json) => out.write_str(json),
        }
    }
}

impl Tree {
    /// The tree of YAML or JSON, or of the first fenced block of Markdown.
    pub(crate) fn parse(text: &str) -> Option<Tree> {
        let text = text.trim_start_matches('\u{feff}');
        let mut value: Value = serde_yaml::from_str(&mark_long_numbers(fenced(text).unwrap_or(text))).ok()?;
        value.apply_merge().ok()?;
        value.is_mapping().then_some(Tree(value))
    }

    /// The way to every node, parents first, the root included.
    pub(crate) fn paths(&self) -> Vec<Vec<Step>> {
        let mut found = Vec::new();
        collect(&self.0, &mut Vec::new(), &mut found);
        found
    }

    /// The JSON Pointer of a way.
    pub(crate) fn pointer(path: &[Step]) -> String {
        let tokens = path.iter().map(|step| match step {
            Step::Key(key) => escape_pointer_token(&key_text(key)).into_owned(),
            Step::Index(index) => index.to_string(),
        });
        tokens.fold(String::new(), |pointer, token| pointer + "/" + &token)
    }

    /// The value that a JSON Pointer names.
    pub(crate) fn get(&self, pointer: &str) -> Option<&Value> {
        let Some(tokens) = pointer.strip_prefix('/') else { return Some(&self.0) };
        tokens.split('/').try_fold(&self.0, |value, token| {
            let token = specie_json::unescape_pointer_token(token);
            match value {
                Value::Mapping(members) => {
                    members.iter().find(|(key, _)| key_text(key) == *token).map(|(_, value)| value)
                }
                Value::Sequence(items) => items.get(token.parse::<usize>().ok()?),
                _ => None,
            }
        })
    }

    /// The document with one node changed, as JSON; `None` where there is nothing to do.
    pub(crate) fn mutated(&self, path: &[Step], mutation: Mutation) -> Option<String> {
        let mut root = self.0.clone();
        match (mutation, path.split_last()) {
            (Mutation::Delete, None) => return None,
            (Mutation::Delete, Some((last, parents))) => match (walk(&mut root, parents)?, last) {
                (Value::Mapping(members), Step::Key(key)) => drop(members.shift_remove(key)),
                (Value::Sequence(items), Step::Index(index)) => drop(items.remove(*index)),
                _ => return None,
            },
            (Mutation::Replace(json), _) => *walk(&mut root, path)? = serde_yaml::from_str(json).ok()?,
        }
        let mut text = String::new();
        write_json(&mut text, &root);
        Some(text)
    }
}

fn collect(value: &Value, path: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    found.push(path.clone());
    let mut below = |step: Step, value: &Value| {
        path.push(step);
        collect(value, path, found);
        path.pop();
    };
    match value {
        Value::Mapping(members) => {
            for (key, value) in members {
                below(Step::Key(key.clone()), value);
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                below(Step::Index(index), item);
            }
        }
        _ => {}
    }
}

fn walk<'v>(root: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(root, |value, step| match (value, step) {
        (Value::Mapping(members), Step::Key(key)) => members.get_mut(key),
        (Value::Sequence(items), Step::Index(index)) => items.get_mut(*index),
        _ => None,
    })
}

/// A key as the text that a JSON reader would see.
pub(crate) fn key_text(key: &Value) -> String {
    match key {
        Value::String(text) => text.trim_start_matches(LONG_NUMBER).to_owned(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim_end().to_owned(),
    }
}

/// Stands before the digits of a number that the YAML library would refuse, to make a text of it.
const LONG_NUMBER: char = '\u{e000}';

/// The text with its plain numbers of more than 15 digits as marked texts.
fn mark_long_numbers(text: &str) -> String {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
    let mut marked = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let end = rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |length| start + length);
        let (word, before) = (&rest[start..end], rest[..start].chars().next_back());
        marked.push_str(&rest[..start]);
        let plain =
            before.is_some_and(|c| " [,".contains(c)) && rest[end..].starts_with([' ', ',', ']', '}', '\n']);
        if plain && word.len() > 15 && Decimal::parse(word).is_some() {
            let _ = write!(marked, "\"{LONG_NUMBER}{word}\"");
        } else {
            marked.push_str(word);
        }
        rest = &rest[end..];
    }
    marked + rest
}

/// A line for each item and member: the column of a place in a very long line takes long to count.
fn write_json(out: &mut String, value: &Value) {
    let separate = |out: &mut String, index: usize| out.push_str(if index > 0 { ",\n" } else { "" });
    match value {
        Value::String(text) if text.starts_with(LONG_NUMBER) => out.push_str(&text[LONG_NUMBER.len_utf8()..]),
        Value::String(text) => write_json_string(out, text),
        Value::Sequence(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(out, index);
                write_json(out, item);
            }
            out.push(']');
        }
        Value::Mapping(members) => {
            out.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                separate(out, index);
                write_json_string(out, &key_text(key));
                out.push(':');
                write_json(out, value);
            }
            out.push('}');
        }
        Value::Tagged(tagged) => write_json(out, &tagged.value),
        Value::Null => out.push_str("null"),
        Value::Bool(_) | Value::Number(_) => out.push_str(&key_text(value)),
    }
}

/// What stands in the first fenced block that says it is YAML or JSON.
fn fenced(text: &str) -> Option<&str> {
    let start = ["```yaml\n", "```yml\n", "```json\n"]
        .iter()
        .filter_map(|fence| Some(text.find(fence)? + fence.len()))
        .min()?;
    let rest = &text[start..];
    Some(&rest[..=rest.find("\n```")?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_keep_their_digits() {
        let text = "{a: -12345678901234567890.5, b: '12345678901234567890', c: [1, 0.1]}\n";
        let tree = Tree::parse(text).unwrap();
        let same = tree.mutated(&[Step::Key("d".into())], Mutation::Delete).unwrap();
        assert_eq!(
            same,
            "{\"a\":-12345678901234567890.5,\n\"b\":\"12345678901234567890\",\n\"c\":[1,\n0.1]}"
        );
    }

    #[test]
    fn nodes_are_deleted_and_replaced() {
        let tree = Tree::parse("a: [1, {b: 2}]\n").unwrap();
        let paths = tree.paths();
        let pointers: Vec<_> = paths.iter().map(|path| Tree::pointer(path)).collect();
        assert_eq!(pointers, ["", "/a", "/a/0", "/a/1", "/a/1/b"]);
        assert_eq!(tree.mutated(&paths[2], Mutation::Delete).unwrap(), r#"{"a":[{"b":2}]}"#);
        assert_eq!(tree.mutated(&paths[4], Mutation::Replace("[]")).unwrap(), "{\"a\":[1,\n{\"b\":[]}]}");
        assert_eq!(tree.mutated(&paths[0], Mutation::Delete), None);
    }
}
