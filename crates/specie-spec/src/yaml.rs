//! YAML 1.2 text to a tree with places, and a tree back to YAML text.
//!
//! Scalars follow the core schema with two choices of this project: digits are kept as written (no 64-bit limit), and
//! what only YAML 1.1 reads as a number, date or truth value (`yes`, `0123`, `2013-07-16`) is text.
//! Aliases are expanded, merge keys (`<<`) applied.

use std::borrow::Cow;
use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document::{Files, Source};
use crate::load::Limits;
use crate::node::{Data, Node, Object, Origin};
use crate::tree::{Builder, Refusal, count};

/// Why a text is no YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YamlError {
    /// What is wrong, a lower-case phrase.
    pub message: String,
    /// Where, in bytes from the start of the text.
    pub offset: usize,
}

/// Reads a text that is no OpenAPI document, such as a recording, into a tree with places. Tags are ignored, save those
/// of the core schema. Of several documents in the text the first is read.
///
/// # Errors
///
/// The text is not YAML, or beyond the limits.
pub fn read(source: &Source, limits: Limits) -> Result<(Node, Files), YamlError> {
    let mut files = Files::default();
    let (root, builder) = parse(files.next(), &source.text, 0, limits)
        .map_err(|Refusal { message, offset, .. }| YamlError { message, offset })?;
    // A repeated key of a recording is no fault of a document.
    builder.finish(source.clone(), &mut files, &mut Diagnostics::new());
    Ok((root, files))
}

/// Reads `text`, which starts `base` bytes into its file.
pub(crate) fn parse(file: u32, text: &str, base: usize, limits: Limits) -> Result<(Node, Builder), Refusal> {
    let stripped = text.strip_prefix('\u{feff}').unwrap_or(text);
    let base = base + text.len() - stripped.len();
    let mut text = Cow::Borrowed(stripped);
    for _ in 0..JOINED_LINES {
        match read_events(file, &text, base, limits) {
            Err(refusal) => match join_flow_line(&text, &refusal, base) {
                Some(joined) => text = Cow::Owned(joined),
                None => return Err(refusal),
            },
            read => return read,
        }
    }
    read_events(file, &text, base, limits)
}

/// How many lines per document are forgiven their indentation; each costs a reading.
const JOINED_LINES: usize = 256;

/// Inside brackets, a line that is indented no deeper than the key around them (`example: {` … `}`) is common, read by other
/// parsers, and against YAML 1.2.2 section 7.4. The line break before it becomes a space, which keeps every offset.
fn join_flow_line(text: &str, refusal: &Refusal, base: usize) -> Option<String> {
    let flow = ["not YAML: invalid indentation", "not YAML: invalid indentation in flow construct"];
    let before = text.get(..refusal.offset - base)?.trim_end_matches([' ', '\t']);
    let line = before.strip_suffix('\n')?.rsplit('\n').next()?;
    if !flow.contains(&refusal.message.as_str()) || line.contains('#') {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    bytes[before.len() - 1] = b' ';
    String::from_utf8(bytes).ok()
}

fn read_events(file: u32, stripped: &str, base: usize, limits: Limits) -> Result<(Node, Builder), Refusal> {
    let offsets = Offsets::new(stripped, base);
    let mut reader = Reader {
        text: stripped,
        builder: Builder::new(file, limits),
        offsets,
        open: Vec::new(),
        anchors: BTreeMap::new(),
        root: None,
    };
    for event in Parser::new_from_str(stripped) {
        match event {
            Ok((Event::DocumentEnd, _)) => break,
            Ok((event, span)) => {
                let (start, end) =
                    (reader.offsets.byte(span.start.index()), reader.offsets.byte(span.end.index()));
                reader.event(event, start, end)?;
            }
            Err(error) => {
                let offset = reader.offsets.byte(error.marker().index());
                // The scanner has a limit of its own for brackets, above ours for values.
                let code = if error.info() == "recursion limit exceeded" {
                    Code::ResourceLimit
                } else {
                    Code::NotADocument
                };
                return Err(Refusal { code, message: format!("not YAML: {}", error.info()), offset });
            }
        }
    }
    match reader.root {
        Some(root) => Ok((root, reader.builder)),
        None => Err(not_yaml("the text is empty".to_owned(), base)),
    }
}

fn not_yaml(message: String, offset: usize) -> Refusal {
    Refusal { code: Code::NotADocument, message, offset }
}

/// Byte offsets of characters: the scanner counts characters.
struct Offsets {
    base: usize,
    len: usize,
    /// Each character of several bytes, by its number, with the bytes that it and those before it have beyond one.
    wide: Vec<(usize, usize)>,
}

impl Offsets {
    fn new(text: &str, base: usize) -> Self {
        let mut wide = Vec::new();
        let mut beyond = 0;
        for (offset, byte) in text.bytes().enumerate().filter(|(_, byte)| *byte >= 0xc0) {
            let character = offset - beyond;
            // The first byte has as many leading ones as there are bytes (RFC 3629 section 3).
            beyond += byte.leading_ones() as usize - 1;
            wide.push((character, beyond));
        }
        Offsets { base, len: text.len(), wide }
    }

    fn byte(&self, character: usize) -> usize {
        let before = self.wide.partition_point(|(number, _)| *number < character);
        let beyond = before.checked_sub(1).map_or(0, |last| self.wide[last].1);
        self.base + (character + beyond).min(self.len)
    }
}

/// A list or map that has begun and not ended.
enum Open {
    Array {
        at: Origin,
        anchor: usize,
        items: Vec<Node>,
    },
    Object {
        at: Origin,
        anchor: usize,
        object: Object,
        key: Option<(Box<str>, (usize, usize))>,
        merges: Vec<Node>,
    },
}

struct Reader<'t> {
    text: &'t str,
    builder: Builder,
    offsets: Offsets,
    open: Vec<Open>,
    anchors: BTreeMap<usize, (Node, usize)>,
    root: Option<Node>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, start: usize, end: usize) -> Result<(), Refusal> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if self.takes_key() {
                    self.set_key(text.into(), (start, end));
                    return Ok(());
                }
                self.builder.grow(1, self.open.len(), start)?;
                let at = self.builder.begin(start, end);
                let node = Node::new(scalar(&text, style, tag.as_deref()), at);
                self.close(node, anchor, start)
            }
            Event::SequenceStart(anchor, _) => {
                self.refuse_compound_key(start)?;
                self.builder.grow(1, self.open.len() + 1, start)?;
                let at = self.builder.begin(self.dash(start), end);
                self.open.push(Open::Array { at, anchor, items: Vec::new() });
                Ok(())
            }
            Event::MappingStart(anchor, _) => {
                self.refuse_compound_key(start)?;
                self.builder.grow(1, self.open.len() + 1, start)?;
                let at = self.builder.begin(start, end);
                let object = Object::new();
                self.open.push(Open::Object { at, anchor, object, key: None, merges: Vec::new() });
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(end),
            Event::Alias(anchor) => self.alias(anchor, start, end),
            _ => Ok(()),
        }
    }

    /// Where a list begins: the scanner points behind the dash of one that is indented no deeper than its key.
    fn dash(&self, start: usize) -> usize {
        let before = self.text.get(..start - self.offsets.base).unwrap_or_default();
        let rest = &self.text[before.len()..];
        let begins = ["[", "- ", "-\n", "-\r"].iter().any(|start| rest.starts_with(start));
        let dash = before.trim_end_matches(' ').strip_suffix('-');
        dash.filter(|_| !begins).map_or(start, |line| self.offsets.base + line.len())
    }

    fn takes_key(&self) -> bool {
        matches!(self.open.last(), Some(Open::Object { key: None, .. }))
    }

    fn set_key(&mut self, text: Box<str>, span: (usize, usize)) {
        if let Some(Open::Object { key, .. }) = self.open.last_mut() {
            *key = Some((text, span));
        }
    }

    fn refuse_compound_key(&self, offset: usize) -> Result<(), Refusal> {
        if self.takes_key() {
            Err(not_yaml("a key must be a single value".to_owned(), offset))
        } else {
            Ok(())
        }
    }

    fn alias(&mut self, anchor: usize, start: usize, end: usize) -> Result<(), Refusal> {
        let Some((node, size)) = self.anchors.get(&anchor) else {
            return Err(not_yaml("an alias stands inside its own anchor".to_owned(), start));
        };
        let (node, size) = (node.clone(), *size);
        if self.takes_key() {
            let Data::String(text) = node.data else {
                return Err(not_yaml("a key must be a single value".to_owned(), start));
            };
            self.set_key(text, (start, end));
            return Ok(());
        }
        self.builder.grow(size, self.open.len(), start)?;
        self.close(node, 0, start)
    }

    fn end(&mut self, end: usize) -> Result<(), Refusal> {
        match self.open.pop() {
            Some(Open::Array { at, anchor, items }) => {
                self.builder.end(at, end);
                self.close(Node::new(Data::Array(items), at), anchor, end)
            }
            Some(Open::Object { at, anchor, mut object, merges, .. }) => {
                self.builder.end(at, end);
                for merge in merges {
                    merge_into(&mut object, merge);
                }
                self.close(Node::new(Data::from(object), at), anchor, end)
            }
            None => Ok(()),
        }
    }

    /// A value is complete: remember its anchor and hand it to what is open around it.
    fn close(&mut self, node: Node, anchor: usize, offset: usize) -> Result<(), Refusal> {
        if anchor != 0 {
            let size = count(&node);
            // The copy kept under the anchor counts too, or nested anchors could grow without bound.
            self.builder.grow(size, 0, offset)?;
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::Array { at, items, .. }) => {
                self.builder.item(*at, items.len(), node.at);
                items.push(node);
            }
            Some(Open::Object { at, object, key, merges, .. }) => {
                let (name, span) = key.take().unwrap_or_default();
                if &*name == "<<" && matches!(node.data, Data::Object(_) | Data::Array(_)) {
                    self.builder.named(*at, &name, node.at, span);
                    merges.push(node);
                } else {
                    self.builder.member(*at, object, name, span, node);
                }
            }
        }
        Ok(())
    }
}

/// YAML merge keys: keys that the map does not have itself; the first of several maps wins.
fn merge_into(object: &mut Object, merge: Node) {
    match merge.data {
        Data::Object(other) => {
            for (key, member) in *other {
                object.entry(key).or_insert(member);
            }
        }
        Data::Array(items) => items.into_iter().for_each(|item| merge_into(object, item)),
        _ => {}
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Data {
    let string = || Data::String(text.into());
    match tag {
        Some(tag) if tag.is_yaml_core_schema() && tag.suffix == "str" => return string(),
        Some(tag) if tag.is_yaml_core_schema() => return plain(text),
        _ => {}
    }
    if style == ScalarStyle::Plain { plain(text) } else { string() }
}

/// Resolves a plain scalar by the core schema (YAML 1.2.2 section 10.3.2).
fn plain(text: &str) -> Data {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Data::Null,
        "true" | "True" | "TRUE" => Data::Bool(true),
        "false" | "False" | "FALSE" => Data::Bool(false),
        _ => number(text).map_or_else(|| Data::String(text.into()), |digits| Data::Number(digits.into())),
    }
}

/// The JSON number text of a YAML number, if it is one.
fn number(text: &str) -> Option<String> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u128::from_str_radix(digits, 16).ok().map(|value| value.to_string());
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u128::from_str_radix(digits, 8).ok().map(|value| value.to_string());
    }
    let (sign, rest) = match text.as_bytes().first()? {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    let mantissa_end = rest.find(['e', 'E']).unwrap_or(rest.len());
    let (mantissa, exponent) = rest.split_at(mantissa_end);
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let empty = whole.is_empty() && fraction.is_none_or(str::is_empty);
    if empty || !digits(whole) || !fraction.is_none_or(digits) || (whole.len() > 1 && whole.starts_with('0'))
    {
        return None;
    }
    if !exponent.is_empty() {
        let power = exponent[1..].strip_prefix(['+', '-']).unwrap_or(&exponent[1..]);
        if power.is_empty() || !digits(power) {
            return None;
        }
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction =
        fraction.map(|part| format!(".{}", if part.is_empty() { "0" } else { part })).unwrap_or_default();
    Some(format!("{sign}{whole}{fraction}{exponent}"))
}

/// A tree as YAML text. Whole numbers keep their digits up to 128 bits; others are written as the nearest double.
#[must_use]
pub fn to_text(node: &Node) -> String {
    // What the writer refused would be written as JSON, which is YAML too.
    serde_yaml::to_string(&Written(node)).unwrap_or_else(|_| node.to_pretty_json())
}

/// Serializes a node in the order of its keys.
struct Written<'a>(&'a Node);

impl serde::Serialize for Written<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.data {
            Data::Object(object) => {
                serializer.collect_map(object.iter().map(|(key, member)| (key, Written(&member.value))))
            }
            Data::Array(items) => serializer.collect_seq(items.iter().map(Written)),
            Data::Number(text) => match text.parse::<i128>() {
                Ok(whole) => serializer.serialize_i128(whole),
                Err(_) => self.0.to_value().serialize(serializer),
            },
            _ => self.0.to_value().serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests;
