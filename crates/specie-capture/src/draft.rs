//! A record on its way: what a reader hands over before it is counted, and how the JSON of one is read.

use std::sync::Arc;

use bytes::Bytes;
use specie_json::{Arena, SyntaxError, decode_utf8, parse};
use specie_spec::Code;

use crate::chunk::{Chunk, Start};
use crate::exchange::{self, Unreadable};
use crate::log;
use crate::record::{Exchange, Item, Note, Record};
use crate::text::Text;
use crate::tree::{Json, Tree};
use crate::wiremock;

/// A record without its number.
pub(crate) struct Draft {
    pub(crate) chunk: Arc<Chunk>,
    pub(crate) item: Item,
    pub(crate) notes: Vec<Note>,
}

impl Draft {
    pub(crate) fn body(chunk: Chunk) -> Draft {
        let item = Item::Body(Text::plain(&chunk, 0, chunk.bytes.len()));
        Draft { chunk: Arc::new(chunk), item, notes: Vec::new() }
    }

    pub(crate) fn unreadable(chunk: Chunk, note: Note) -> Draft {
        Draft { chunk: Arc::new(chunk), item: Item::Unreadable, notes: vec![note] }
    }

    /// A fault at a place of which nothing is kept.
    pub(crate) fn fault(start: Start, message: impl Into<String>) -> Draft {
        Draft::unreadable(Chunk::new(Bytes::new(), start), Note::new(Code::UnreadableRecord, message, 0..0))
    }

    pub(crate) fn read(chunk: Chunk, outcome: Result<Exchange, Unreadable>, notes: Vec<Note>) -> Draft {
        Draft::shared(&Arc::new(chunk), outcome, notes)
    }

    /// One of several records of a chunk.
    pub(crate) fn shared(
        chunk: &Arc<Chunk>,
        outcome: Result<Exchange, Unreadable>,
        notes: Vec<Note>,
    ) -> Draft {
        let item = match outcome {
            Ok(exchange) => Item::Exchange(Box::new(exchange)),
            Err(Unreadable) => Item::Unreadable,
        };
        Draft { chunk: Arc::clone(chunk), item, notes }
    }

    /// The record with its number.
    pub(crate) fn record(self, file: &Arc<str>, index: u64) -> Record {
        let Draft { chunk, item, notes } = self;
        Record { file: Arc::clone(file), index, item, notes, chunk }
    }
}

/// What an element of a capture has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An exchange.
    Exchange,
    /// A stub mapping of WireMock, or an entry of its journal.
    Stub,
    /// A body.
    Body,
    /// An exchange or a line of an access log if it looks like one; if not, a body.
    Any,
}

/// Reads one JSON value.
pub(crate) fn of_json(chunk: Chunk, kind: Kind, arena: &mut Arena) -> Draft {
    if kind == Kind::Body {
        return Draft::body(chunk);
    }
    arena.reset();
    let mut notes = Vec::new();
    let outcome = match decode_utf8(&chunk.bytes).and_then(|text| parse(arena, text)) {
        Ok(document) => of_tree(Json::root(&document, &chunk), kind, &mut notes),
        // The checker of bodies says itself what is wrong.
        Err(_) if kind == Kind::Any => None,
        Err(error) => {
            notes.push(not_json(error));
            Some(Err(Unreadable))
        }
    };
    match outcome {
        Some(outcome) => Draft::read(chunk, outcome, notes),
        None => Draft::body(chunk),
    }
}

/// `None` for a body.
fn of_tree<T: Tree>(tree: T, kind: Kind, notes: &mut Vec<Note>) -> Option<Result<Exchange, Unreadable>> {
    match kind {
        Kind::Exchange => Some(of_exchange(tree, notes)),
        Kind::Stub => Some(wiremock::read(tree, notes)),
        Kind::Any if wiremock::is_stub(tree) => Some(wiremock::read(tree, notes)),
        Kind::Any if exchange::is_exchange(tree) => Some(exchange::read(tree, notes)),
        Kind::Any if exchange::is_request(tree) => Some(of_exchange(tree, notes)),
        Kind::Any if log::is_log(tree) => Some(log::read(tree, notes)),
        Kind::Any | Kind::Body => None,
    }
}

fn of_exchange<T: Tree>(tree: T, notes: &mut Vec<Note>) -> Result<Exchange, Unreadable> {
    if exchange::is_request(tree) && tree.get("request").is_none() {
        let request = exchange::request(tree, notes)?;
        return Ok(Exchange { request: Some(request), response: None });
    }
    if tree.members().is_none() {
        notes.push(exchange::unreadable(tree, "a record must be an object"));
        return Err(Unreadable);
    }
    exchange::read(tree, notes)
}

pub(crate) fn not_json(error: SyntaxError) -> Note {
    Note::new(Code::UnreadableRecord, format!("not JSON: {error}"), error.offset..error.offset)
}
