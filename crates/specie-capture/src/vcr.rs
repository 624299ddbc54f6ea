//! Cassettes in YAML: those of VCR (Ruby), vcrpy, go-vcr and PHP-VCR. Tags that only their language knows are ignored.

use std::ops::Range;
use std::sync::Arc;

use specie_json::decode_utf8;
use specie_spec::node::Data;
use specie_spec::{Code, Files, Limits, Member, Node, Source, yaml};

use crate::chunk::Chunk;
use crate::draft::{Draft, not_json};
use crate::exchange::{self, Unreadable};
use crate::record::Note;
use crate::text::{Text, Written};
use crate::tree::Tree;

/// Reads every interaction of a cassette.
pub(crate) fn records(chunk: Chunk, limit: usize) -> Vec<Draft> {
    let chunk = Arc::new(chunk);
    let unreadable = |note: Note| vec![Draft::shared(&chunk, Err(Unreadable), vec![note])];
    let text = match decode_utf8(&chunk.bytes) {
        Ok(text) => text,
        Err(error) => return unreadable(not_json(error)),
    };
    let limits = Limits { bytes: limit, ..Limits::default() };
    let (root, files) = match yaml::read(&Source::new("", text), limits) {
        Ok(read) => read,
        Err(error) => {
            let span = error.offset..error.offset;
            return unreadable(Note::new(Code::UnreadableRecord, error.message, span));
        }
    };
    let root = Yaml { node: &root, files: &files, chunk: &chunk };
    let interactions = root.first(&["http_interactions", "interactions"]).unwrap_or(root);
    let Some(interactions) = interactions.items() else {
        return unreadable(exchange::unreadable(
            root,
            "expected a list `http_interactions` or `interactions`",
        ));
    };
    let read = |interaction| {
        let mut notes = Vec::new();
        let outcome = exchange::read(interaction, &mut notes);
        Draft::shared(&chunk, outcome, notes)
    };
    interactions.into_iter().map(read).collect()
}

/// A node of YAML.
#[derive(Clone, Copy)]
struct Yaml<'a> {
    node: &'a Node,
    files: &'a Files,
    chunk: &'a Chunk,
}

impl<'a> Yaml<'a> {
    fn at(self, node: &'a Node) -> Self {
        Yaml { node, ..self }
    }

    /// The bytes of the value's tag and anchor, and those of its content.
    fn spans(self) -> (Range<usize>, Range<usize>) {
        let span = self.files.span(self.node.at);
        let bytes = self.chunk.bytes.get(span.clone()).unwrap_or_default();
        let mut content = 0;
        // No plain scalar begins so (YAML 1.2.2 section 5.3).
        while matches!(bytes.get(content), Some(b'!' | b'&')) {
            let rest = &bytes[content..];
            let word = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
            let space = rest[word..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            content += word + space;
        }
        (span.start..span.start + content, span.start + content..span.end)
    }

    fn text(self, content: &str, span: Range<usize>) -> Text {
        if self.chunk.bytes.get(span.clone()) == Some(content.as_bytes()) {
            return Text::plain(self.chunk, span.start, span.end);
        }
        Text::new(content.to_owned().into(), Written::Yaml { start: span.start, end: span.end })
    }
}

impl Tree for Yaml<'_> {
    fn get(self, key: &str) -> Option<Self> {
        self.node.get(key).map(|node| self.at(node))
    }

    fn items(self) -> Option<Vec<Self>> {
        Some(self.node.as_array()?.iter().map(|node| self.at(node)).collect())
    }

    fn members(self) -> Option<Vec<(Text, Self)>> {
        let members = self.node.as_object()?.iter();
        let name = |key: &str, member: &Member| self.text(key, self.files.key_span(member.key));
        Some(members.map(|(key, member)| (name(key, member), self.at(&member.value))).collect())
    }

    fn string(self) -> Option<Text> {
        self.node.as_str().map(|content| self.text(content, self.spans().1))
    }

    fn scalar(self) -> Option<Text> {
        match &self.node.data {
            Data::String(_) => self.string(),
            Data::Number(digits) => Some(self.text(digits, self.spans().1)),
            Data::Bool(value) => {
                let (start, end) = self.span();
                Some(Text::made(if *value { "true" } else { "false" }, start, end))
            }
            Data::Null | Data::Array(_) | Data::Object(_) => None,
        }
    }

    fn is_null(self) -> bool {
        self.node.is_null()
    }

    fn json(self) -> Text {
        let (start, end) = self.span();
        Text::made(self.node.to_json(), start, end)
    }

    fn span(self) -> (usize, usize) {
        let (_, content) = self.spans();
        (content.start, content.end)
    }

    /// `!binary` and `!!binary` mark base64.
    fn is_binary(self) -> bool {
        let (tags, _) = self.spans();
        memchr::memmem::find(&self.chunk.bytes[tags], b"!binary").is_some()
    }
}
