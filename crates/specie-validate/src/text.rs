//! What is wrong with a payload as JSON text, whatever the document says: syntax, keys that stand twice, halves of
//! characters, numbers that doubles cannot hold.

use specie_json::{Data, Decimal, Document, SyntaxError, SyntaxErrorKind as Kind, Value};
use specie_spec::Code;

use crate::explain::view::View;
use crate::report::{Draft, DraftAt, Spot, child};

/// The finding for a text that is not JSON.
pub(crate) fn not_json(subject: &str, text: &str, error: SyntaxError) -> Draft {
    let end = text[error.offset..].chars().next().map_or(error.offset, |char| error.offset + char.len_utf8());
    let at = Spot { span: error.offset..end, pointer: String::new() };
    let found = match text[error.offset..].chars().next() {
        Some(char) if !char.is_control() => format!("`{char}`"),
        Some(char) => format!("U+{:04X}", u32::from(char)),
        None => "the end".to_owned(),
    };
    Draft::new(Code::NotJson, at, format!("{subject} is not JSON: {error}"))
        .saying("JSON (RFC 8259)", found)
        .help(way_out(text, error))
}

/// What to do about a text that is not JSON.
fn way_out(text: &str, error: SyntaxError) -> String {
    let lines = || text[..error.offset].trim_end_matches([' ', '\t']).ends_with(['\n', '\r']);
    match error.kind {
        _ if text.starts_with('\0') || text.get(1..2) == Some("\0") => UTF_16.to_owned(),
        Kind::Empty => "there is nothing to check; give the body as it was sent, or leave it out".to_owned(),
        Kind::TextAfterValue if lines() => {
            "give one body a file; a file with a body a line is read with `--input ndjson`".to_owned()
        }
        Kind::TooDeep { limit } => {
            format!("lists and objects may stand {limit} deep in each other; check the inner part by itself")
        }
        Kind::UnexpectedEnd | Kind::UnterminatedString => {
            "the text may have been cut off; give the whole body as it was sent".to_owned()
        }
        Kind::TrailingComma => {
            "give the body as it was sent; remove the comma if it came in by hand".to_owned()
        }
        Kind::Comment => "give the body as it was sent; remove the comment if it came in by hand".to_owned(),
        Kind::SingleQuotes | Kind::ExpectedKey => {
            "JSON has keys and texts in double quotes; give the body as it was sent".to_owned()
        }
        _ => "give the body as it was sent".to_owned(),
    }
}

const UTF_16: &str = "the text seems to be UTF-16; save it as UTF-8";

/// The finding for bytes that are not UTF-8; `text` is what comes before them.
pub(crate) fn not_utf8(subject: &str, text: &str, bytes: &[u8]) -> Draft {
    let at = Spot { span: text.len()..text.len(), pointer: String::new() };
    let help = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => UTF_16,
        [0x1f, 0x8b, ..] => "the bytes are compressed with gzip; unpack them",
        _ => "give the body as it was sent",
    };
    let found = bytes.get(text.len()).map_or_else(String::new, |byte| format!("the byte {byte:02X}"));
    Draft::new(Code::NotJson, at, format!("{subject} is not JSON: not UTF-8"))
        .saying("UTF-8 (RFC 8259 section 8.1)", found)
        .help(help)
}

/// Everything that readers of the text may disagree about.
pub(crate) fn drafts(view: &View<'_>) -> Vec<Draft> {
    let document = view.document;
    let mut drafts: Vec<Draft> = document
        .duplicates
        .iter()
        .map(|duplicate| {
            let (first, last) = (document.span(duplicate.first), document.span(duplicate.last));
            let pointer = parent_pointer(document, last.start);
            let at = Spot { span: last, pointer: child(&pointer, duplicate.key) };
            let other = Spot { span: first, pointer: at.pointer.clone() };
            Draft::new(Code::DuplicateKey, at, format!("`{}` stands twice in one object", duplicate.key))
                .saying("each key once", "the key again")
                .also("first here, without effect", DraftAt::Payload(other))
                .help("send each key once; the last one counts here, readers differ")
        })
        .collect();
    drafts.extend(document.lone_surrogates.iter().map(|offset| {
        let at = Spot {
            span: *offset..(*offset + 6).min(document.text.len()),
            pointer: document.pointer_at(*offset),
        };
        Draft::new(Code::LoneSurrogate, at, "half of a character in a text")
            .saying("a whole character", document.text.get(*offset..*offset + 6).unwrap_or_default())
            .help("send both halves of the pair, or the character itself")
    }));
    numbers(view, &document.root, &mut String::new(), &mut drafts);
    drafts
}

/// The pointer of the object whose key stands at an offset.
fn parent_pointer(document: &Document<'_>, offset: usize) -> String {
    let pointer = document.pointer_at(offset);
    pointer.rsplit_once('/').map_or(String::new(), |(parent, _)| parent.to_owned())
}

fn numbers(view: &View<'_>, value: &Value<'_>, pointer: &mut String, drafts: &mut Vec<Draft>) {
    let length = pointer.len();
    match value.data() {
        Data::Number => drafts.extend(lossy(view, value, pointer)),
        Data::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&index.to_string());
                numbers(view, element, pointer, drafts);
                pointer.truncate(length);
            }
        }
        Data::Object(members) => {
            for member in members {
                pointer.push('/');
                pointer.push_str(&specie_json::escape_pointer_token(member.key));
                numbers(view, &member.value, pointer, drafts);
                pointer.truncate(length);
            }
        }
        Data::Null | Data::Bool(_) | Data::String(_) => {}
    }
}

fn lossy(view: &View<'_>, value: &Value<'_>, pointer: &str) -> Option<Draft> {
    // Every number of at most 15 digits survives; this spares the exact test for nearly all.
    if value.raw().len() <= 15 && !value.raw().contains(['e', 'E']) {
        return None;
    }
    let decimal = Decimal::parse(value.raw()).filter(|decimal| !decimal.is_exact_f64())?;
    let name = view.name(pointer);
    let message = format!("{name} loses digits in readers that hold numbers as doubles");
    let becomes = decimal.to_f64().map_or("infinity".to_owned(), |nearest| format!("{nearest}"));
    // The nearest double of a number that is hidden would give most of its digits away.
    let hidden = view.found(value, pointer).contains('*');
    let becomes = if hidden { "another number".to_owned() } else { becomes };
    let draft = Draft::new(Code::LossyNumber, view.spot(pointer), message)
        .saying("a number that a double holds", view.found(value, pointer));
    Some(draft.help(format!("send it as a text; such readers take it for {becomes}")))
}
