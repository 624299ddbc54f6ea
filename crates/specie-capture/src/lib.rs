//! Recorded HTTP traffic, read record by record, with the place in the file of whatever it says.
//!
//! In: a reader of a file in any of the [`Format`]s, compressed or not. Out: a stream of [`Record`]s; a body knows how it
//! is written in the file, so that a place in it is a line and column there, also inside an escaped string.
//! What cannot be read is a [`Note`] of its record; nothing is left out without one. Memory holds a
//! batch of some records, or the whole file where a format needs it.

mod batch;
mod body;
mod capture;
mod chunk;
mod coding;
mod curl;
mod detect;
mod draft;
mod elements;
mod exchange;
mod format;
mod http;
mod input;
mod json_value;
mod lines;
mod log;
mod mitmproxy;
mod postman;
mod record;
mod sketch;
mod text;
mod tnetstring;
mod tree;
mod unpack;
mod url;
mod utf16;
mod values;
mod vcr;
mod wiremock;
mod written;
mod zstd;

pub use batch::{Batch, Bodies, BodyLine, Records};
pub use capture::{Capture, Options};
pub use chunk::Start;
pub use format::{Format, Limits};
pub use record::{Body, Exchange, FormField, Header, Headers, Item, Note, Places, Record, Request, Response};
pub use text::Text;
