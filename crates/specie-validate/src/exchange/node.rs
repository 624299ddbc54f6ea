//! Values that were recorded as texts, and their way to JSON: a schema tells numbers from texts and lists from single
//! values, and every byte of the JSON knows where it was recorded.

use std::collections::BTreeMap;
use std::ops::Range;

use specie_json::{Arena, Data, parse, write_json_string};

use super::piece::{Piece, Source};
use crate::shape::{Kinds, Shape};

/// Keys in brackets behind one name; what is deeper is left out.
const DEPTH: usize = 32;

/// A value as it was recorded.
#[derive(Debug, Clone)]
pub(crate) enum Node<'t> {
    /// Nothing yet.
    Empty,
    /// A text, to be read as the schema says.
    Text(Piece<'t>),
    /// A JSON text.
    Json(Piece<'t>),
    /// A file or what is no text.
    Opaque(Piece<'t>),
    /// Several values.
    List(Vec<Node<'t>>),
    /// Members by their keys. Empty keys and numbers may be a list's.
    Object(Members<'t>),
}

/// The members of an object in the order in which they were met.
#[derive(Debug, Clone, Default)]
pub(crate) struct Members<'t> {
    list: Vec<(Piece<'t>, Node<'t>)>,
    by_name: BTreeMap<String, usize>,
}

impl<'t> Members<'t> {
    /// The member of a name, made when there is none. Each one without a name is another.
    fn member(&mut self, key: Piece<'t>) -> Option<&mut Node<'t>> {
        let name = key.text();
        let new = self.list.len();
        let at = if name.is_empty() { new } else { *self.by_name.entry(name.into_owned()).or_insert(new) };
        if at == new {
            self.list.push((key, Node::Empty));
        }
        self.list.get_mut(at).map(|(_, value)| value)
    }
}

impl<'t> Node<'t> {
    /// Several values under one name: one alone is itself.
    pub(crate) fn several(mut nodes: Vec<Node<'t>>) -> Node<'t> {
        match nodes.len() {
            0 => Node::Empty,
            1 => nodes.remove(0),
            _ => Node::List(nodes),
        }
    }

    /// Puts a value below keys; values of the same keys become a list.
    pub(crate) fn insert(&mut self, keys: &[Piece<'t>], value: Node<'t>) {
        let Some((key, rest)) = keys.split_first() else {
            match std::mem::replace(self, Node::Empty) {
                Node::Empty => *self = value,
                Node::List(mut items) => {
                    items.push(value);
                    *self = Node::List(items);
                }
                known => *self = Node::List(vec![known, value]),
            }
            return;
        };
        let rest = &rest[..rest.len().min(DEPTH)];
        if !matches!(self, Node::Object(_)) {
            let known = std::mem::replace(self, Node::Object(Members::default()));
            if let (Node::Object(members), false) = (&mut *self, matches!(known, Node::Empty)) {
                members.list.push((key.part(0..0), known));
            }
        }
        let Node::Object(members) = self else { return };
        if let Some(member) = members.member(*key) {
            member.insert(rest, value);
        }
    }

    /// The first and the last stretch that it is made of.
    pub(crate) fn span(&self) -> Option<(Source, Range<usize>)> {
        match self {
            Node::Empty => None,
            Node::Text(piece) | Node::Json(piece) | Node::Opaque(piece) => Some((piece.source, piece.span())),
            Node::List(items) => joined(items.iter().filter_map(Node::span)),
            Node::Object(members) => joined(members.list.iter().flat_map(|(key, value)| {
                [Some((key.source, key.span())), value.span()].into_iter().flatten()
            })),
        }
    }
}

/// From the first span to the last one of the same source.
fn joined(mut spans: impl Iterator<Item = (Source, Range<usize>)>) -> Option<(Source, Range<usize>)> {
    let (source, first) = spans.next()?;
    let end = spans.filter(|(other, _)| *other == source).map(|(_, span)| span.end).max();
    Some((source, first.start..end.unwrap_or(first.end).max(first.end)))
}

/// Which of two readings of a text counts where the schema takes both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prefer {
    /// `12` is a number.
    Value,
    /// `12` is a text.
    Text,
}

/// JSON that was made of recorded texts.
#[derive(Debug, Default)]
pub(crate) struct Made {
    pub(crate) json: String,
    stretches: Vec<Stretch>,
}

/// Where a part of the JSON comes from.
#[derive(Debug)]
struct Stretch {
    at: usize,
    source: Source,
    span: Range<usize>,
    /// Each byte is one of the source.
    plain: bool,
}

impl Made {
    /// A value as JSON.
    pub(crate) fn new(node: &Node<'_>, shape: &Shape<'_>, prefer: Prefer) -> Made {
        let mut made = Made::default();
        made.write(node, shape, prefer);
        made
    }

    /// Where a part of the JSON was recorded.
    pub(crate) fn place(&self, span: Range<usize>) -> Option<(Source, Range<usize>)> {
        let after = self.stretches.partition_point(|stretch| stretch.at <= span.start);
        let stretch = self.stretches.get(after.checked_sub(1)?)?;
        if !stretch.plain {
            return Some((stretch.source, stretch.span.clone()));
        }
        let start = (stretch.span.start + span.start - stretch.at).min(stretch.span.end);
        Some((stretch.source, start..(start + span.len()).min(stretch.span.end)))
    }

    fn stretch(&mut self, source: Source, span: Range<usize>, plain: bool) {
        self.stretches.push(Stretch { at: self.json.len(), source, span, plain });
    }

    /// Recurses as deep as the value, which [`DEPTH`] bounds.
    fn write(&mut self, node: &Node<'_>, shape: &Shape<'_>, prefer: Prefer) {
        if let (Some((source, span)), false) = (node.span(), matches!(node, Node::Json(_))) {
            self.stretch(source, span, false);
        }
        match node {
            Node::Empty => self.json.push_str("null"),
            Node::Text(piece) => self.text(piece, shape, prefer),
            Node::Json(piece) => self.embed(piece),
            Node::Opaque(piece) => write_json_string(&mut self.json, &piece.text()),
            Node::List(items) => self.list(items.iter(), shape, prefer),
            Node::Object(members) if is_list(&members.list, shape) => {
                let mut sorted: Vec<&(Piece<'_>, Node<'_>)> = members.list.iter().collect();
                // Items without an index stay in their order, behind those with one.
                sorted.sort_by_key(|(key, _)| key.text().parse::<usize>().unwrap_or(usize::MAX));
                self.list(sorted.into_iter().map(|(_, item)| item), shape, prefer);
            }
            Node::Object(members) => {
                self.json.push('{');
                for (index, (key, value)) in members.list.iter().enumerate() {
                    if index > 0 {
                        self.json.push(',');
                    }
                    let name = key.text();
                    self.stretch(key.source, key.span(), false);
                    write_json_string(&mut self.json, &name);
                    self.json.push(':');
                    self.write(value, &shape.property(&name), prefer);
                }
                self.json.push('}');
            }
        }
    }

    fn list<'n, 't: 'n>(
        &mut self,
        items: impl Iterator<Item = &'n Node<'t>>,
        shape: &Shape<'_>,
        prefer: Prefer,
    ) {
        self.json.push('[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.json.push(',');
            }
            self.write(item, &shape.item(index), prefer);
        }
        self.json.push(']');
    }

    fn embed(&mut self, piece: &Piece<'_>) {
        self.stretch(piece.source, piece.span(), piece.is_plain());
        self.json.push_str(&piece.text());
    }

    /// A text where the schema may want something else.
    fn text(&mut self, piece: &Piece<'_>, shape: &Shape<'_>, prefer: Prefer) {
        let text = piece.text();
        let Some(kinds) = shape.kinds() else { return write_json_string(&mut self.json, &text) };
        if (kinds.array || kinds.object) && !kinds.string && is_container(&text) {
            self.embed(piece);
        } else if kinds.only_array() {
            let items: &[Node<'_>] = if text.is_empty() { &[] } else { &[Node::Text(*piece)] };
            self.list(items.iter(), shape, prefer);
        } else {
            self.scalar(&text, kinds, prefer);
        }
    }

    fn scalar(&mut self, text: &str, kinds: Kinds, prefer: Prefer) {
        let may_be = |other: bool| other && !(prefer == Prefer::Text && kinds.string);
        if kinds.null && !kinds.string && matches!(text, "" | "null") {
            self.json.push_str("null");
        } else if (may_be(kinds.number) && is_number(text))
            || (may_be(kinds.boolean) && matches!(text, "true" | "false"))
        {
            self.json.push_str(text);
        } else {
            write_json_string(&mut self.json, text);
        }
    }
}

/// Whether members are the items of a list: by their keys they can be, and the schema takes one or says nothing.
fn is_list(members: &[(Piece<'_>, Node<'_>)], shape: &Shape<'_>) -> bool {
    let is_index = |(key, _): &(Piece<'_>, Node<'_>)| key.text().bytes().all(|byte| byte.is_ascii_digit());
    let kinds = shape.any_kinds();
    !members.is_empty()
        && members.iter().all(is_index)
        && (kinds.array && (!kinds.object || shape.kinds().is_none())
            || members.iter().all(|(key, _)| key.raw.is_empty()))
}

fn is_number(text: &str) -> bool {
    let arena = Arena::new();
    let number = |text| parse(&arena, text).is_ok_and(|document| document.root.as_number() == Some(text));
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) && number(text)
}

/// Whether a text is a JSON object or array.
fn is_container(text: &str) -> bool {
    let arena = Arena::new();
    let container = |text| {
        parse(&arena, text)
            .is_ok_and(|document| matches!(document.root.data(), Data::Object(_) | Data::Array(_)))
    };
    text.trim_start().starts_with(['{', '[']) && container(text)
}
