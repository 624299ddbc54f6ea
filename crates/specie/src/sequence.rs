//! Bodies that are sequences, item by item: JSON lines, JSON text sequences (RFC 7464) and server-sent events.
//!
//! A whole body is given at once, or pushed as it comes in; each item is read and checked when it is asked for.

use std::marker::PhantomData;

use crate::rt::{Model, Reading, from_slice};
use crate::{DecodeError, Json};

/// Separates the texts of a JSON text sequence (RFC 7464 section 2.2).
const RECORD_SEPARATOR: u8 = 0x1E;

/// The items of a body that has a JSON text a line, or a JSON text sequence.
///
/// ```
/// use specie::{Json, Lines};
///
/// let mut lines: Lines<Json> = Lines::new();
/// lines.push(b"{\"id\": 1}\n{\"id\"");
/// assert_eq!(lines.next().unwrap()?.to_string(), r#"{"id":1}"#);
/// assert!(lines.next().is_none());
/// lines.push(b": 2}");
/// lines.finish();
/// assert_eq!(lines.next().unwrap()?.to_string(), r#"{"id":2}"#);
/// # Ok::<(), specie::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Lines<T> {
    text: Text,
    item: PhantomData<T>,
}

/// The events of a body that is a stream of server-sent events (HTML standard, section 9.2.6).
///
/// Where the document gives a schema for the body, an item is the data of an event; data that is `[DONE]` ends the
/// events. Where it gives one for items (OAS 3.2), an item is an object of the event's fields.
///
/// ```
/// use specie::{Events, Json};
///
/// let mut events: Events<Json> = Events::new();
/// events.push(b"event: moved\nid: 7\ndata: {\"pet\":\ndata: 1}\n\ndata: [DONE]\n\n");
/// assert_eq!(events.next().unwrap()?.to_string(), r#"{"pet":1}"#);
/// assert_eq!((events.name(), events.id()), ("moved", "7"));
/// assert!(events.next().is_none());
/// # Ok::<(), specie::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Events<T> {
    text: Text,
    /// An item is the whole event.
    whole: bool,
    name: String,
    id: String,
    item: PhantomData<T>,
}

impl<T> Lines<T> {
    /// No items yet.
    #[must_use]
    pub fn new() -> Self {
        Self { text: Text::default(), item: PhantomData }
    }

    /// Adds a piece of the body.
    pub fn push(&mut self, bytes: &[u8]) {
        self.text.push(bytes);
    }

    /// Nothing follows: what is left is the last item.
    pub fn finish(&mut self) {
        self.text.finished = true;
    }

    pub(crate) fn whole(bytes: &[u8]) -> Self {
        Self { text: Text::whole(bytes), item: PhantomData }
    }
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Model> Iterator for Lines<T> {
    type Item = Result<T, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let sequence = self.text.rest().trim_ascii_start().first() == Some(&RECORD_SEPARATOR);
            let record = if sequence { self.text.record()? } else { self.text.line()? };
            let record = record.trim_ascii();
            if !record.is_empty() {
                return Some(from_slice(record, Reading::Receive));
            }
        }
    }
}

impl<T> Events<T> {
    /// No events yet; an item is the data of an event.
    #[must_use]
    pub fn new() -> Self {
        Self::of(Text::default(), false)
    }

    /// Adds a piece of the body.
    pub fn push(&mut self, bytes: &[u8]) {
        self.text.push(bytes);
    }

    /// Nothing follows: what is left is the last event.
    pub fn finish(&mut self) {
        self.text.finished = true;
    }

    /// The type of the last event that was read, `message` where it had none.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.name.is_empty() { "message" } else { &self.name }
    }

    /// The last id that an event had; empty before the first.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn whole(bytes: &[u8], whole: bool) -> Self {
        Self::of(Text::whole(bytes), whole)
    }

    fn of(text: Text, whole: bool) -> Self {
        Self { text, whole, name: String::new(), id: String::new(), item: PhantomData }
    }

    /// The lines of the next event that says anything.
    fn event(&mut self) -> Option<Event> {
        loop {
            let start = self.text.at;
            let mut event = Event::default();
            loop {
                let Some(line) = self.text.line() else {
                    // The rest of an event has not come in yet.
                    self.text.at = start;
                    return None;
                };
                let last = line.is_empty();
                event.add(&String::from_utf8_lossy(line));
                if last || self.text.is_over() {
                    break;
                }
            }
            if !event.is_empty() {
                return Some(event);
            }
        }
    }
}

impl<T> Default for Events<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Model> Iterator for Events<T> {
    type Item = Result<T, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let event = self.event()?;
        self.name.clone_from(&event.name);
        if let Some(id) = &event.id {
            self.id.clone_from(id);
        }
        if self.whole {
            return Some(from_slice(event.json().to_string().as_bytes(), Reading::Receive));
        }
        let data = event.data.unwrap_or_default();
        if data == "[DONE]" {
            self.text.at = self.text.bytes.len();
            return None;
        }
        Some(json_or_text(&data))
    }
}

/// A value from JSON text, or from the text itself where only that is one.
pub(crate) fn json_or_text<T: Model>(text: &str) -> Result<T, DecodeError> {
    let mut quoted = String::new();
    specie_json::write_json_string(&mut quoted, text);
    from_slice(text.as_bytes(), Reading::Receive)
        .or_else(|error| from_slice(quoted.as_bytes(), Reading::Receive).map_err(|_: DecodeError| error))
}

/// The fields of an event.
#[derive(Debug, Default)]
struct Event {
    name: String,
    id: Option<String>,
    data: Option<String>,
    retry: Option<String>,
}

impl Event {
    fn add(&mut self, line: &str) {
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value).to_owned();
        match field {
            "event" => self.name = value,
            "id" => self.id = Some(value),
            "retry" => self.retry = Some(value),
            "data" => match &mut self.data {
                Some(data) => data.extend(["\n", &value]),
                None => self.data = Some(value),
            },
            // Comments, and fields that nobody knows.
            _ => {}
        }
    }

    fn is_empty(&self) -> bool {
        self.data.is_none()
    }

    fn json(self) -> Json {
        let text = |key: &str, value: String| (key.to_owned(), Json::String(value));
        let mut members = crate::Map::new();
        members.extend((!self.name.is_empty()).then(|| text("event", self.name)));
        members.extend(self.data.map(|data| text("data", data)));
        members.extend(self.id.map(|id| text("id", id)));
        let retry =
            self.retry.and_then(|retry| Some(("retry".to_owned(), Json::Number(retry.parse().ok()?))));
        members.extend(retry);
        Json::Object(members)
    }
}

/// What has come in of a body, and how much of it has been read.
#[derive(Clone, Debug, Default, PartialEq)]
struct Text {
    bytes: Vec<u8>,
    at: usize,
    finished: bool,
}

impl Text {
    fn whole(bytes: &[u8]) -> Self {
        Self { bytes: bytes.to_vec(), at: 0, finished: true }
    }

    fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..std::mem::take(&mut self.at));
        self.bytes.extend_from_slice(bytes);
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn is_over(&self) -> bool {
        self.finished && self.rest().is_empty()
    }

    /// The next line without its end; what has no end counts when nothing follows.
    fn line(&mut self) -> Option<&[u8]> {
        let start = self.at;
        let end = self.rest().iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        // A carriage return at the end may be half of a line's end.
        let half = end.is_some_and(|end| self.rest().get(end..) == Some(b"\r"));
        let (length, next) = match end {
            Some(_) if half && !self.finished => return None,
            Some(end) => {
                let pair = self.rest().get(end..).is_some_and(|rest| rest.starts_with(b"\r\n"));
                (end, end + if pair { 2 } else { 1 })
            }
            None if self.finished && !self.rest().is_empty() => (self.rest().len(), self.rest().len()),
            None => return None,
        };
        self.at += next;
        self.bytes.get(start..start + length)
    }

    /// The next text of a sequence, between two separators.
    fn record(&mut self) -> Option<&[u8]> {
        let skip = self.rest().iter().position(|byte| *byte == RECORD_SEPARATOR)? + 1;
        let start = self.at + skip;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = match rest.iter().position(|byte| *byte == RECORD_SEPARATOR) {
            Some(length) => length,
            None if self.finished => rest.len(),
            None => return None,
        };
        self.at = start + length;
        self.bytes.get(start..start + length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T>(items: impl Iterator<Item = Result<Json, DecodeError>>, of: fn(Json) -> T) -> Vec<T> {
        items.map(|item| of(item.unwrap())).collect()
    }

    #[test]
    fn lines_end_in_every_way() {
        let lines = Lines::whole(b"1\r\n\n2\r3");
        assert_eq!(read(lines, |json| json.to_string()), ["1", "2", "3"]);
        let sequence = Lines::whole(b"\x1E{\n}\n\x1E[1]\n");
        assert_eq!(read(sequence, |json| json.to_string()), ["{}", "[1]"]);
    }

    #[test]
    fn lines_come_in_pieces_of_any_size() {
        let mut lines: Lines<Json> = Lines::new();
        let mut seen = Vec::new();
        for byte in b"[1,\t2]\r\n\"a\"\r\n" {
            lines.push(&[*byte]);
            seen.extend(lines.by_ref().map(|line| line.unwrap().to_string()));
        }
        lines.finish();
        seen.extend(lines.map(|line| line.unwrap().to_string()));
        assert_eq!(seen, ["[1,2]", "\"a\""]);
    }

    #[test]
    fn events_have_data_of_several_lines_and_comments() {
        let body = b": hello\n\ndata:1\n\nevent: a\ndata: [2,\ndata: 3]\n\nid: 9\n\ndata: text";
        let events = Events::whole(body, false);
        assert_eq!(read(events, |json| json.to_string()), ["1", "[2,3]", "\"text\""]);
    }

    #[test]
    fn events_may_be_read_whole() {
        let events = Events::whole(b"event: a\nid: 1\nretry: 30\ndata: {}\n\n", true);
        let whole = r#"{"event":"a","data":"{}","id":"1","retry":30}"#;
        assert_eq!(read(events, |json| json.to_string()), [whole]);
    }

    #[test]
    fn a_wrong_item_is_an_error_and_the_next_is_read() {
        let mut lines: Lines<Json> = Lines::whole(b"{\n2\n");
        assert!(lines.next().unwrap().is_err());
        assert!(lines.next().unwrap().is_ok());
        assert!(lines.next().is_none());
    }
}
