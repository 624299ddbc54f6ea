//! The parser: one pass of recursive descent over the bytes, depth counted, children gathered on stacks.
//!
//! It accepts what RFC 8259 allows and nothing more, save a byte order mark at the start, which section 8.1 lets a
//! parser ignore. Numbers of any size and halves of surrogate pairs are JSON too, unlike in `serde_json`.

pub(crate) mod number;
mod string;

use crate::arena::{Arena, Stacks};
use crate::duplicates::shadows;
use crate::error::{SyntaxError, SyntaxErrorKind};
use crate::value::{Data, Document, Duplicate, Member, Value};

/// What a text may ask of the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many arrays and objects may be open at once. The parser recurses, so this also bounds its stack.
    pub depth: usize,
}

impl Default for Limits {
    /// 128 levels. (`serde_json` has the same number but refuses the 128th level itself.)
    fn default() -> Self {
        Self { depth: 128 }
    }
}

/// Reads a text that holds one JSON value, with the default [`Limits`].
///
/// # Errors
///
/// The first place where the text is not JSON.
pub fn parse<'a>(arena: &'a Arena, text: &'a str) -> Result<Document<'a>, SyntaxError> {
    parse_with(arena, text, Limits::default())
}

/// Reads a text that holds one JSON value.
///
/// # Errors
///
/// The first place where the text is not JSON, or is nested too deep.
pub fn parse_with<'a>(arena: &'a Arena, text: &'a str, limits: Limits) -> Result<Document<'a>, SyntaxError> {
    let mut parser = Parser::new(arena, text, limits);
    let root = parser.text();
    let Parser { stacks, mut duplicates, lone_surrogates, .. } = parser;
    arena.return_stacks(stacks);
    let mut document = Document { text, root: root?, duplicates: Vec::new(), lone_surrogates };
    // An object's duplicates are known when it closes, after those of the objects inside it.
    duplicates.sort_by_key(|duplicate| document.offset(duplicate.first));
    document.duplicates = duplicates;
    Ok(document)
}

struct Parser<'a> {
    arena: &'a Arena,
    text: &'a str,
    bytes: &'a [u8],
    /// Offset of the next byte to read; always the boundary of a character when a slice of `text` is taken.
    at: usize,
    /// Arrays and objects open now.
    depth: usize,
    limits: Limits,
    stacks: Stacks<'a>,
    /// The string in work, where it has escapes.
    unescaped: String,
    duplicates: Vec<Duplicate<'a>>,
    lone_surrogates: Vec<usize>,
}

impl<'a> Parser<'a> {
    fn new(arena: &'a Arena, text: &'a str, limits: Limits) -> Self {
        Self {
            arena,
            text,
            bytes: text.as_bytes(),
            at: 0,
            depth: 0,
            limits,
            stacks: arena.take_stacks(),
            unescaped: String::new(),
            duplicates: Vec::new(),
            lone_surrogates: Vec::new(),
        }
    }

    fn text(&mut self) -> Result<Value<'a>, SyntaxError> {
        if self.text.starts_with('\u{feff}') {
            self.at = '\u{feff}'.len_utf8();
        }
        if self.next().is_none() {
            return Err(SyntaxErrorKind::Empty.at(self.at));
        }
        let root = self.value()?;
        match self.next() {
            None => Ok(root),
            Some(_) => Err(self.refuse(SyntaxErrorKind::TextAfterValue)),
        }
    }

    /// The value that starts at the next byte, which is no whitespace.
    fn value(&mut self) -> Result<Value<'a>, SyntaxError> {
        let start = self.at;
        let data = match self.peek() {
            Some(b'"') => Data::String(self.string()?),
            Some(b'{') => Data::Object(self.object()?),
            Some(b'[') => Data::Array(self.array()?),
            Some(b'-' | b'0'..=b'9') => {
                self.at = number::end(self.bytes, start)?;
                Data::Number
            }
            Some(b't') => self.word("true", Data::Bool(true))?,
            Some(b'f') => self.word("false", Data::Bool(false))?,
            Some(b'n') => self.word("null", Data::Null)?,
            Some(b'+') => return Err(SyntaxErrorKind::LeadingPlus.at(start)),
            Some(b'.') => return Err(SyntaxErrorKind::NoDigitBeforePoint.at(start)),
            _ => return Err(self.refuse(SyntaxErrorKind::ExpectedValue)),
        };
        Ok(Value::new(&self.text[start..self.at], data))
    }

    fn word(&mut self, word: &str, data: Data<'a>) -> Result<Data<'a>, SyntaxError> {
        let rest = &self.bytes[self.at..];
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(data)
        } else if word.as_bytes().starts_with(rest) {
            Err(SyntaxErrorKind::UnexpectedEnd.at(self.bytes.len()))
        } else {
            Err(SyntaxErrorKind::ExpectedValue.at(self.at))
        }
    }

    fn array(&mut self) -> Result<&'a [Value<'a>], SyntaxError> {
        self.open()?;
        let base = self.stacks.elements.len();
        if self.next() != Some(b']') {
            loop {
                let element = self.value()?;
                self.stacks.elements.push(element);
                if !self.comma(b']', SyntaxErrorKind::ExpectedCommaOrBracket)? {
                    break;
                }
            }
        }
        self.close();
        let elements = self.arena.bump.alloc_slice_copy(&self.stacks.elements[base..]);
        self.stacks.elements.truncate(base);
        Ok(elements)
    }

    fn object(&mut self) -> Result<&'a [Member<'a>], SyntaxError> {
        self.open()?;
        let base = self.stacks.members.len();
        if self.next() != Some(b'}') {
            loop {
                let member = self.member()?;
                self.stacks.members.push(member);
                if !self.comma(b'}', SyntaxErrorKind::ExpectedCommaOrBrace)? {
                    break;
                }
            }
        }
        self.close();
        self.drop_shadowed(base);
        let members = self.arena.bump.alloc_slice_copy(&self.stacks.members[base..]);
        self.stacks.members.truncate(base);
        Ok(members)
    }

    fn member(&mut self) -> Result<Member<'a>, SyntaxError> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.refuse(SyntaxErrorKind::ExpectedKey));
        }
        let key = self.string()?;
        let raw_key = &self.text[start..self.at];
        if self.next() != Some(b':') {
            return Err(self.refuse(SyntaxErrorKind::ExpectedColon));
        }
        self.at += 1;
        self.next();
        Ok(Member { key, raw_key, value: self.value()? })
    }

    /// After a child: steps over a comma to the next child (`true`) or stops at the closing bracket (`false`).
    fn comma(&mut self, closing: u8, otherwise: SyntaxErrorKind) -> Result<bool, SyntaxError> {
        match self.next() {
            Some(byte) if byte == closing => Ok(false),
            Some(b',') => {
                let comma = self.at;
                self.at += 1;
                if self.next() == Some(closing) {
                    Err(SyntaxErrorKind::TrailingComma.at(comma))
                } else {
                    Ok(true)
                }
            }
            _ => Err(self.refuse(otherwise)),
        }
    }

    /// Moves shadowed members of the object on top of the stack to the duplicates: the last of a name counts.
    fn drop_shadowed(&mut self, base: usize) {
        let members = &self.stacks.members[base..];
        let shadows = shadows(members);
        if shadows.is_empty() {
            return;
        }
        self.duplicates.extend(shadows.iter().map(|shadow| {
            let Member { key, raw_key: first, value } = members[shadow.shadowed];
            Duplicate { key, first, last: members[shadow.counts].raw_key, value }
        }));
        let mut dropped = shadows.iter().map(|shadow| base + shadow.shadowed).peekable();
        let mut index = 0;
        self.stacks.members.retain(|_| {
            let drop = dropped.next_if_eq(&index).is_some();
            index += 1;
            !drop
        });
    }

    /// Steps over an opening bracket.
    fn open(&mut self) -> Result<(), SyntaxError> {
        if self.depth == self.limits.depth {
            return Err(SyntaxErrorKind::TooDeep { limit: self.limits.depth }.at(self.at));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Steps over a closing bracket.
    fn close(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips whitespace (RFC 8259 section 2) and peeks.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// The error for a byte that fits nowhere, more exact where it starts a common mistake.
    fn refuse(&self, otherwise: SyntaxErrorKind) -> SyntaxError {
        let kind = match self.bytes[self.at..] {
            [] => SyntaxErrorKind::UnexpectedEnd,
            [b'/', b'/' | b'*', ..] => SyntaxErrorKind::Comment,
            [b'\'', ..]
                if matches!(otherwise, SyntaxErrorKind::ExpectedValue | SyntaxErrorKind::ExpectedKey) =>
            {
                SyntaxErrorKind::SingleQuotes
            }
            _ => otherwise,
        };
        kind.at(self.at)
    }
}
