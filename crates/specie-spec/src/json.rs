//! JSON text to a tree with places.

use specie_json::{Arena, Data as Json, Value};

use crate::code::Code;
use crate::load::Limits;
use crate::node::{Data, Node, Object};
use crate::tree::{Builder, Refusal};

/// Reads `text`, which starts `base` bytes into its file.
pub(crate) fn parse(file: u32, text: &str, base: usize, limits: Limits) -> Result<(Node, Builder), Refusal> {
    let arena = Arena::new();
    let parsed = specie_json::parse_with(&arena, text, specie_json::Limits { depth: limits.depth });
    let document = parsed.map_err(|error| Refusal {
        code: Code::NotADocument,
        message: format!("not JSON: {error}"),
        offset: base + error.offset,
    })?;
    let mut reader = Reader { builder: Builder::new(file, limits), document: &document, base };
    let root = reader.node(document.root, 0)?;
    Ok((root, reader.builder))
}

struct Reader<'d, 'a> {
    builder: Builder,
    document: &'d specie_json::Document<'a>,
    base: usize,
}

impl<'a> Reader<'_, 'a> {
    /// Depth is bounded by the parser.
    fn node(&mut self, value: Value<'a>, depth: usize) -> Result<Node, Refusal> {
        let span = self.span(value.raw());
        self.builder.grow(1, depth, span.0)?;
        let at = self.builder.begin(span.0, span.1);
        let data = match value.data() {
            Json::Null => Data::Null,
            Json::Bool(value) => Data::Bool(value),
            Json::Number => Data::Number(value.raw().into()),
            Json::String(text) => Data::String(text.into()),
            Json::Array(items) => {
                let mut nodes = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let node = self.node(*item, depth + 1)?;
                    self.builder.item(at, index, node.at);
                    nodes.push(node);
                }
                Data::Array(nodes)
            }
            Json::Object(members) => {
                let mut object = Object::with_capacity(members.len());
                for member in members {
                    let node = self.node(member.value, depth + 1)?;
                    let span = self.span(member.raw_key);
                    self.builder.member(at, &mut object, member.key.into(), span, node);
                }
                Data::from(object)
            }
        };
        Ok(Node::new(data, at))
    }

    fn span(&self, raw: &str) -> (usize, usize) {
        let span = self.document.span(raw);
        (self.base + span.start, self.base + span.end)
    }
}
