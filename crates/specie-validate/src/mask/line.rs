//! Covers secrets and card numbers in source text with one asterisk a code point.
//!
//! The text may be any part of a file, so this is a scanner that never fails, not a parser. It runs once for each way
//! in which captured JSON spells a quote, and [`bare`] looks for secrets without quotes.

mod bare;
mod pairs;

use std::borrow::Cow;

use super::card;

/// The spellings of a quote: as it is, in a text of JSON, in a text of JSON in a text of JSON and once more, and in HTML.
const QUOTES: [&str; 8] = ["\"", "\\\"", "\\\\\\\"", "\\\\\\\\\\\\\\\"", "\\u0022", "&quot;", "&#34;", "'"];

/// The text with secrets covered; `secret` tells which keys hold one.
pub(super) fn mask<'t>(text: &'t str, secret: &dyn Fn(&str) -> bool) -> Cow<'t, str> {
    let original: Vec<char> = text.chars().collect();
    let mut chars = original.clone();
    for quote in QUOTES {
        if text.contains(quote) {
            let mut scanner = Scanner { chars: &mut chars, quote: quote.chars().collect(), secret };
            scanner.cover_pairs();
            scanner.run();
        }
    }
    bare::cover(&mut chars, secret);
    card::cover(&mut chars);
    if chars == original { Cow::Borrowed(text) } else { Cow::Owned(chars.into_iter().collect()) }
}

struct Scanner<'s> {
    chars: &'s mut [char],
    quote: Vec<char>,
    secret: &'s dyn Fn(&str) -> bool,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while at < self.chars.len() {
            let quoted = self.quote_at(at);
            let (name, end) = if quoted {
                self.literal(at)
            } else if is_word(self.chars[at]) {
                let end = at + self.chars[at..].iter().take_while(|char| is_word(**char)).count();
                (at..end, end)
            } else {
                at += 1;
                continue;
            };
            let name: String = self.chars[name].iter().collect();
            let beside = || Some(self.skip_space(end)).filter(|at| quoted && self.quote_at(*at));
            // A key whose colon is missing still has its value beside it.
            at = match self.value_after(end).or_else(beside) {
                Some(value) if (self.secret)(&decoded(&name)) => self.cover_value(value),
                _ => end,
            };
        }
    }

    /// Where the value starts when `:`, `=>` or `=` follows.
    fn value_after(&self, at: usize) -> Option<usize> {
        let at = self.skip_space(at);
        let rest = &self.chars[at..];
        let width = match rest {
            ['=', '>', ..] => 2,
            [':' | '=', ..] => 1,
            _ => return None,
        };
        Some(self.skip_space(at + width))
    }

    /// Covers a text, a number, or everything in a list or map but its keys; gives where it ends.
    fn cover_value(&mut self, start: usize) -> usize {
        let mut depth = 0_usize;
        let mut at = start;
        while at < self.chars.len() {
            if self.quote_at(at) {
                let (inner, end) = self.literal(at);
                if depth == 0 || self.value_after(end).is_none() {
                    self.chars[inner].fill('*');
                }
                at = end;
            } else {
                match self.chars[at] {
                    '{' | '[' => depth += 1,
                    '}' | ']' => depth = depth.saturating_sub(1),
                    '0'..='9' | '-' | '.' => at = self.cover_number(at),
                    ',' | ':' => {}
                    char if char.is_whitespace() => {}
                    _ if depth == 0 => return at,
                    _ => {}
                }
                at += 1;
            }
            if depth == 0 {
                return at;
            }
        }
        at
    }

    /// Covers a number; gives its last place.
    fn cover_number(&mut self, start: usize) -> usize {
        let digits = |char: &char| char.is_ascii_digit() || matches!(char, '.' | '-' | '+' | 'e' | 'E');
        let length = self.chars[start..].iter().take_while(|char| digits(char)).count();
        self.chars[start..start + length].fill('*');
        start + length.max(1) - 1
    }

    /// The content of the quoted text at a place, and where it ends. One without end reaches to the end of the text.
    fn literal(&self, at: usize) -> (std::ops::Range<usize>, usize) {
        let start = at + self.quote.len();
        let escapes = self.quote.len() == 1;
        let mut end = start;
        while end < self.chars.len() {
            if self.quote_at(end) {
                return (start..end, end + self.quote.len());
            }
            end += if escapes && self.chars[end] == '\\' { 2 } else { 1 };
        }
        (start..self.chars.len(), self.chars.len())
    }

    fn quote_at(&self, at: usize) -> bool {
        self.chars.get(at..at + self.quote.len()).is_some_and(|chars| chars == self.quote)
    }

    fn skip_space(&self, at: usize) -> usize {
        let at = at.min(self.chars.len());
        at + self.chars[at..].iter().take_while(|char| char.is_whitespace()).count()
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '_' | '-')
}

/// A key as the payload means it, its JSON escapes undone.
fn decoded(name: &str) -> Cow<'_, str> {
    if !name.contains('\\') {
        return Cow::Borrowed(name);
    }
    let arena = specie_json::Arena::new();
    let literal = format!("\"{name}\"");
    let text = specie_json::parse(&arena, &literal)
        .ok()
        .and_then(|document| document.root.as_str().map(str::to_owned));
    text.map_or(Cow::Borrowed(name), Cow::Owned)
}
