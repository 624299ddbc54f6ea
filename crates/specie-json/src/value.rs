//! The tree: documents, values and members, all slices of the text, and the way back from a slice to its span.
//!
//! Everything is `Copy` (save the document) and covariant in `'a`.

use std::fmt;
use std::ops::Range;

/// A parsed text: its tree, and what the tree cannot show.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The whole text as given, a byte order mark included.
    pub text: &'a str,
    /// The one value of the text.
    pub root: Value<'a>,
    /// Members that a later member of the same name shadows, in the order of the text. They are not in the tree.
    pub duplicates: Vec<Duplicate<'a>>,
    /// Byte offsets of `\u` escapes that are half a surrogate pair, in the order of the text; the strings hold U+FFFD
    /// in their place.
    pub lone_surrogates: Vec<usize>,
}

/// One value and the text it was read from.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    raw: &'a str,
    data: Data<'a>,
}

/// What a value is. The text of a number is [`Value::raw`], to be read with [`Decimal`](crate::Decimal).
#[derive(Clone, Copy, Debug)]
pub enum Data<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number of any size.
    Number,
    /// A string, unescaped.
    String(&'a str),
    /// Elements in the order of the text.
    Array(&'a [Value<'a>]),
    /// Members in the order of the text, no two with the same key.
    Object(&'a [Member<'a>]),
}

/// One member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// The key, unescaped.
    pub key: &'a str,
    /// The key as written, with its quotes.
    pub raw_key: &'a str,
    /// The value.
    pub value: Value<'a>,
}

/// A member that a later one of the same object shadows. Of three equal keys the first two are each one of these.
#[derive(Clone, Copy, Debug)]
pub struct Duplicate<'a> {
    /// The key, unescaped: `"\u0061"` and `"a"` are the same key.
    pub key: &'a str,
    /// The key of the shadowed member as written.
    pub first: &'a str,
    /// The key of the member that counts, the last of that name, as written.
    pub last: &'a str,
    /// The shadowed value.
    pub value: Value<'a>,
}

impl Document<'_> {
    /// Offset in bytes of a slice of [`text`](Self::text) from its start; 0 for a slice of another text.
    #[must_use]
    pub fn offset(&self, raw: &str) -> usize {
        self.span(raw).start
    }

    /// Offsets in bytes of a slice of [`text`](Self::text), such as [`Value::raw`] or [`Member::raw_key`].
    ///
    /// A slice of another text has no place in this one and gives `0..0`.
    #[must_use]
    pub fn span(&self, raw: &str) -> Range<usize> {
        let start = raw.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        match start.checked_add(raw.len()) {
            Some(end) if end <= self.text.len() => start..end,
            _ => 0..0,
        }
    }
}

impl<'a> Value<'a> {
    pub(crate) const fn new(raw: &'a str, data: Data<'a>) -> Self {
        Self { raw, data }
    }

    /// A string that stands in no text: [`raw`](Self::raw) is empty.
    #[must_use]
    pub const fn string(content: &'a str) -> Self {
        Self { raw: "", data: Data::String(content) }
    }

    /// The value as written, without surrounding whitespace.
    #[must_use]
    pub const fn raw(&self) -> &'a str {
        self.raw
    }

    /// What the value is.
    #[must_use]
    pub const fn data(&self) -> Data<'a> {
        self.data
    }

    /// The value of an object's member; `None` too when this is no object. Linear in the number of members.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'a Value<'a>> {
        self.member(key).map(|member| &member.value)
    }

    /// An object's member; `None` too when this is no object. Linear in the number of members.
    #[must_use]
    pub fn member(&self, key: &str) -> Option<&'a Member<'a>> {
        self.as_object()?.iter().find(|member| member.key == key)
    }

    /// The members of an object.
    #[must_use]
    pub const fn as_object(&self) -> Option<&'a [Member<'a>]> {
        if let Data::Object(members) = self.data { Some(members) } else { None }
    }

    /// The elements of an array.
    #[must_use]
    pub const fn as_array(&self) -> Option<&'a [Value<'a>]> {
        if let Data::Array(elements) = self.data { Some(elements) } else { None }
    }

    /// The content of a string, unescaped.
    #[must_use]
    pub const fn as_str(&self) -> Option<&'a str> {
        if let Data::String(content) = self.data { Some(content) } else { None }
    }

    /// The truth of a boolean.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        if let Data::Bool(truth) = self.data { Some(truth) } else { None }
    }

    /// The digits of a number as written.
    #[must_use]
    pub const fn as_number(&self) -> Option<&'a str> {
        if let Data::Number = self.data { Some(self.raw) } else { None }
    }

    /// Whether this is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self.data, Data::Null)
    }
}

impl fmt::Debug for Value<'_> {
    /// The text of the value, or the content of a string that stands in no text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.data {
            Data::String(content) if self.raw.is_empty() => fmt::Debug::fmt(content, f),
            _ => f.write_str(self.raw),
        }
    }
}
