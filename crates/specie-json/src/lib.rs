//! JSON text (RFC 8259) as a tree that keeps every place, digit and duplicate key.
//!
//! In: UTF-8 text. Out: a [`Document`] whose values are slices of that text, so each one knows its span and each
//! number its digits. Two members of one name, and halves of surrogate pairs, are kept as facts beside the tree.
//! Formats of texts and numbers are here, since whoever
//! checks must judge alike; of schemas nothing here knows.
//!
//! ```
//! use specie_json::{Arena, Data, Decimal, Lines, parse};
//!
//! let text = "{\n  \"amount\": 10.50,\n  \"amount\": 1e400\n}";
//! let arena = Arena::new();
//! let document = parse(&arena, text)?;
//!
//! let amount = document.pointer("/amount").expect("the last of the two members counts");
//! assert!(matches!(amount.data(), Data::Number));
//! assert_eq!(amount.raw(), "1e400");
//! assert!(Decimal::parse(amount.raw()) > Decimal::parse("1e399"));
//!
//! let place = Lines::new(text).place(document.span(amount.raw()).start);
//! assert_eq!((place.line, place.column), (3, 13));
//! assert_eq!(document.duplicates[0].value.raw(), "10.50");
//!
//! let error = parse(&arena, "[1, 2,]").unwrap_err();
//! assert_eq!((error.to_string().as_str(), error.offset), ("trailing comma", 5));
//! # Ok::<(), specie_json::SyntaxError>(())
//! ```

mod arena;
mod decimal;
mod duplicates;
mod error;
mod format;
mod lines;
mod names;
mod parse;
mod pointer;
mod scan;
mod text;
mod value;

pub use arena::Arena;
pub use decimal::Decimal;
pub use error::{SyntaxError, SyntaxErrorKind};
pub use format::Format;
pub use lines::{LineIndex, Lines, Place};
pub use names::Names;
pub use parse::{Limits, parse, parse_with};
pub use pointer::{escape_pointer_token, unescape_pointer_token};
pub use scan::{Malformed, Number, Scanner, is_plain, plain_prefix};
pub use text::{decode_utf8, write_json_string};
pub use value::{Data, Document, Duplicate, Member, Value};
