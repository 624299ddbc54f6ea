//! Typed netstrings, in which mitmproxy writes its flows: `LENGTH:CONTENT` and a letter for the type.

use crate::chunk::Chunk;
use crate::text::Text;

/// A value; texts are spans of the chunk.
#[derive(Debug)]
pub(crate) enum Value {
    /// Bytes (`,`) or text (`;`).
    Text(usize, usize),
    /// A number (`#`, `^`) or truth value (`!`), as written.
    Plain(usize, usize),
    /// `~`
    Null,
    /// `]`
    List(Vec<Value>),
    /// `}`, keys before their values.
    Map(Vec<(Value, Value)>),
}

/// Nesting that flows never reach.
const DEPTH: usize = 32;

/// Reads the value that begins at an offset; the error is the offset at which there is none.
pub(crate) fn read(bytes: &[u8], at: usize) -> Result<(Value, usize), usize> {
    read_at(bytes, at, DEPTH)
}

fn read_at(bytes: &[u8], at: usize, depth: usize) -> Result<(Value, usize), usize> {
    let (start, end) = extent(&bytes[at..]).map(|(start, end)| (at + start, at + end)).ok_or(at)?;
    let kind = *bytes.get(end).ok_or(at)?;
    let value = match kind {
        b',' | b';' => Value::Text(start, end),
        b'#' | b'^' | b'!' => Value::Plain(start, end),
        b'~' => Value::Null,
        b']' | b'}' if depth > 0 => {
            let mut items = Vec::new();
            let mut next = start;
            while next < end {
                let (item, after) = read_at(&bytes[..end], next, depth - 1)?;
                items.push(item);
                next = after;
            }
            if kind == b']' { Value::List(items) } else { Value::Map(pairs(items).ok_or(at)?) }
        }
        _ => return Err(end),
    };
    Ok((value, end + 1))
}

fn pairs(items: Vec<Value>) -> Option<Vec<(Value, Value)>> {
    let mut items = items.into_iter();
    let mut pairs = Vec::new();
    while let Some(key) = items.next() {
        pairs.push((key, items.next()?));
    }
    Some(pairs)
}

/// Where the content of a netstring begins and ends, told from its length; it need not be there yet.
pub(crate) fn extent(bytes: &[u8]) -> Option<(usize, usize)> {
    let digits = bytes.iter().take(12).take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 || bytes.get(digits) != Some(&b':') {
        return None;
    }
    let length: usize = std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok()?;
    Some((digits + 1, digits + 1 + length))
}

/// A value with the chunk that its texts stand in.
#[derive(Clone, Copy)]
pub(crate) struct Net<'a> {
    pub(crate) value: &'a Value,
    pub(crate) chunk: &'a Chunk,
}

impl<'a> Net<'a> {
    /// The value under a key of a map; `None` for null too.
    pub(crate) fn get(self, key: &str) -> Option<Net<'a>> {
        let Value::Map(members) = self.value else { return None };
        let is_key = |name: &Value| match name {
            Value::Text(start, end) => self.chunk.bytes[*start..*end] == *key.as_bytes(),
            _ => false,
        };
        let (_, value) =
            members.iter().find(|(name, value)| is_key(name) && !matches!(value, Value::Null))?;
        Some(Net { value, ..self })
    }

    /// The elements of a list.
    pub(crate) fn items(self) -> impl Iterator<Item = Net<'a>> {
        let items = if let Value::List(items) = self.value { items.as_slice() } else { &[] };
        items.iter().map(move |value| Net { value, ..self })
    }

    /// A text or number.
    pub(crate) fn text(self) -> Option<Text> {
        match self.value {
            Value::Text(start, end) | Value::Plain(start, end) => Some(Text::plain(self.chunk, *start, *end)),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_nest_and_broken_ones_are_refused() {
        let bytes = b"25:3:key,5:value,1:b;4:true!}x";
        let (value, end) = read(bytes, 0).unwrap();
        assert_eq!(end, 29);
        let Value::Map(members) = value else { panic!("{value:?}") };
        assert_eq!(members.len(), 2);
        for (broken, at) in
            [(&b"5:abc,"[..], 0), (b"3:abc?", 5), (b"x", 0), (b"9:3:abc,1:a", 0), (b"4:1:a,}", 0)]
        {
            assert_eq!(read(broken, 0).unwrap_err(), at, "{broken:?}");
        }
    }
}
