//! Why a text is not JSON: one kind and one byte offset, shown as a terse phrase.

use std::fmt;

/// The first reason why a text is not JSON, and where.
///
/// It displays as one lower-case phrase without the place: the caller knows the file and its [`Lines`](crate::Lines).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong.
    pub kind: SyntaxErrorKind,
    /// Offset in bytes from the start of the text (a byte order mark counts). It is the length of the text when
    /// something is missing at its end.
    pub offset: usize,
}

/// What is wrong with a text that is not JSON. The variants that name a section follow RFC 8259.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxErrorKind {
    /// The bytes are not UTF-8 (section 8.1).
    NotUtf8,
    /// There is nothing but whitespace.
    Empty,
    /// The text ends inside an array, an object or a word.
    UnexpectedEnd,
    /// Something follows the one value that a text holds (section 2).
    TextAfterValue,
    /// No value starts here (section 3).
    ExpectedValue,
    /// No `,` or `]` after an element (section 5).
    ExpectedCommaOrBracket,
    /// No `,` or `}` after a member (section 4).
    ExpectedCommaOrBrace,
    /// No `:` after a key (section 4).
    ExpectedColon,
    /// A key is not a string (section 4).
    ExpectedKey,
    /// A `,` before `]` or `}`; the offset is that of the comma.
    TrailingComma,
    /// A `//` or `/*` comment.
    Comment,
    /// A string in single quotes.
    SingleQuotes,
    /// A number starts with `+` (section 6).
    LeadingPlus,
    /// A number starts with `0` and another digit (section 6).
    LeadingZero,
    /// A number starts with `.`, after a `-` perhaps (section 6).
    NoDigitBeforePoint,
    /// No digit after `-` (section 6).
    NoDigitAfterMinus,
    /// No digit after `.` (section 6).
    NoDigitAfterPoint,
    /// No digit after `e` or `E` and its sign (section 6).
    NoDigitInExponent,
    /// A string has no closing quote; the offset is that of the opening one.
    UnterminatedString,
    /// U+0000 to U+001F unescaped in a string (section 7).
    ControlCharacter,
    /// A backslash before a character that cannot be escaped (section 7); the offset is that of the backslash.
    UnknownEscape,
    /// `\u` without four hexadecimal digits (section 7); the offset is that of the backslash.
    ShortUnicodeEscape,
    /// Arrays and objects are nested deeper than the limit given to the parser (section 9); the offset is that of
    /// the first bracket too many.
    TooDeep {
        /// The number of levels that were allowed.
        limit: usize,
    },
}

impl SyntaxErrorKind {
    /// The error of this kind at a byte offset.
    pub(crate) const fn at(self, offset: usize) -> SyntaxError {
        SyntaxError { kind: self, offset }
    }
}

impl fmt::Display for SyntaxErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotUtf8 => "not UTF-8",
            Self::Empty => "no JSON value",
            Self::UnexpectedEnd => "unexpected end of text",
            Self::TextAfterValue => "text after the value",
            Self::ExpectedValue => "expected a value",
            Self::ExpectedCommaOrBracket => "expected `,` or `]`",
            Self::ExpectedCommaOrBrace => "expected `,` or `}`",
            Self::ExpectedColon => "expected `:`",
            Self::ExpectedKey => "expected a key in double quotes",
            Self::TrailingComma => "trailing comma",
            Self::Comment => "comment in JSON",
            Self::SingleQuotes => "string in single quotes",
            Self::LeadingPlus => "number has a leading `+`",
            Self::LeadingZero => "number has a leading zero",
            Self::NoDigitBeforePoint => "number has no digit before `.`",
            Self::NoDigitAfterMinus => "number has no digit after `-`",
            Self::NoDigitAfterPoint => "number has no digit after `.`",
            Self::NoDigitInExponent => "number has no digit in its exponent",
            Self::UnterminatedString => "string has no closing quote",
            Self::ControlCharacter => "control character in a string",
            Self::UnknownEscape => "unknown escape in a string",
            Self::ShortUnicodeEscape => "`\\u` without four hexadecimal digits",
            Self::TooDeep { limit } => return write!(f, "nesting deeper than {limit}"),
        })
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for SyntaxError {}
