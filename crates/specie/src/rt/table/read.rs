//! Tables from their text, which generated code has instead of literals.
//!
//! A struct's text begins with what becomes of undocumented fields, then has its fields; a union's begins with how a
//! branch is found, then has its branches; a newtype's is one place. Everything has the words of JSON Schema:
//!
//! ```text
//! keep, minProperties 1; id: required, minLength 4, maxLength 64;
//! labels: null, maxProperties 50, additionalProperties (maxLength 500);
//! created_at "createdAt": required; "object": required, const "refund"
//! ```
//!
//! ```text
//! discriminator "type"; Card "card"; Bank "ideal" "sepa": minLength 3
//! ```
//!
//! A field goes by its name in Rust, with its key where that is another one. Fields and branches of which there is
//! nothing to say are left out: the names in Rust, which come beside the text, have them all.
//!
//! What follows how a branch is found: `lenient-in-requests` or `-in-responses`, where a value may fit several branches, and
//! what tells them apart, `closed-tags ["kind"]`, `closed-texts` and `closed-fields [0]`: [`Closes`].
//!
//! A place in brackets, a branch and a newtype are always there, so that they have no `required`. Words between commas may
//! have a value: JSON, a word, or a place in brackets. Only the generator writes such text, and this reads what it writes.

mod call;

use std::borrow::Cow;
use std::sync::OnceLock;

use specie_json::{Format, Scanner};

use super::{
    Bound, Branch, Closes, F, NULL, Pick, REQ, REQ_RECEIVE, REQ_SEND, Record, Rest, Rule, Rules, Union, WHOLE,
};
use crate::rt::{Guard, Pattern, Reading};
pub(super) use call::call;

/// Which keywords a place has: the short rules are for places with those of one kind.
const LENGTH: u8 = 1;
const BOUNDS: u8 = 2;
const ITEMS: u8 = 4;
const VALUES: u8 = 8;
const FORMAT: u8 = 16;
const OTHER: u8 = 32;

pub(super) fn record(
    name: &'static str,
    schema: &'static str,
    text: &'static str,
    members: &'static str,
) -> Record {
    let mut reader = Reader { rest: text };
    let rest = reader.word();
    let more = if reader.take(",") { reader.words(0) } else { Words::new(0) };
    let Rules { value, min_members, max_members, guard, .. } = more.rules;
    let rest = match rest {
        "keep" => Rest::Keep,
        "typed" => Rest::Typed(value.unwrap_or(&super::ANY)),
        "closed" => Rest::Closed,
        "refuse" => Rest::Refuse,
        _ => Rest::Ignore,
    };
    let fields = fields(reader, members, rest.has_slot());
    Record {
        name,
        schema,
        rest,
        fields: Vec::leak(fields),
        members: (min_members, max_members),
        guard,
        index: OnceLock::new(),
    }
}

/// The fields of a struct: those that the text has, and between them those that it leaves out.
fn fields(mut reader: Reader, members: &'static str, extra: bool) -> Vec<F> {
    let mut slots: Vec<&str> = members.split([' ', '\n', ',']).filter(|word| !word.is_empty()).collect();
    if extra {
        slots.pop();
    }
    // A constant is `= Const`.
    slots.retain(|slot| !slot.ends_with("Const") || slot.starts_with('='));
    let mut slots = slots.into_iter().map(|slot| slot.strip_prefix("r#").unwrap_or(slot)).peekable();
    let plain = |slot: &str| Words::new(0).place(String::leak(format!("\"{slot}\":")));
    let mut fields = Vec::new();
    while let Some((name, key)) = reader.field() {
        let words = reader.words(0);
        let constant = words.constant.is_some();
        let before = |slot: &&str| if constant { !slot.starts_with('=') } else { *slot != name };
        if constant || !name.is_empty() {
            fields.extend(std::iter::from_fn(|| slots.next_if(before)).map(plain));
        }
        slots.next();
        fields.push(words.place(key));
    }
    fields.extend(slots.map(plain));
    fields
}

pub(super) fn union(
    name: &'static str,
    schema: &'static str,
    text: &'static str,
    members: &'static str,
) -> Union {
    let mut reader = Reader { rest: text };
    let pick = match reader.word() {
        "discriminator" => Pick::Tag(reader.text()),
        "types" => Pick::Types,
        "keys" => Pick::Keys,
        "one-keys" => Pick::OneKeys,
        "order" => Pick::Order,
        "media" => Pick::Media,
        _ => Pick::One,
    };
    let (mut lenient, mut closes, mut guard) = (None, None, None);
    while reader.take(",") {
        match reader.word() {
            "lenient-in-requests" => lenient = Some(Reading::Send),
            "lenient-in-responses" => lenient = Some(Reading::Receive),
            "guard" => guard = Some(reader.guard()),
            word => reader.closed(word, closes.get_or_insert_default()),
        }
    }
    let closes = closes.map(|closes| &*Box::leak(Box::new(closes)));
    let branches = branches(reader, members);
    Union { name, schema, pick, branches: Vec::leak(branches), lenient, closes, guard }
}

/// The branches of a union: those that the text has, and between them those that it leaves out.
fn branches(mut reader: Reader, members: &'static str) -> Vec<Branch> {
    let mut names = members.split([' ', '\n', ',']).filter(|word| !word.is_empty()).peekable();
    let plain = |name| Branch { name, when: &[], place: Words::new(REQ).place("") };
    let mut branches = Vec::new();
    loop {
        reader.take(";");
        let name = reader.word();
        if name.is_empty() {
            branches.extend(names.map(plain));
            return branches;
        }
        branches.extend(std::iter::from_fn(|| names.next_if(|before| *before != name)).map(plain));
        names.next();
        let mut when = Vec::new();
        while reader.next_is('"') {
            when.push(reader.text());
        }
        let words = if reader.take(":") { reader.words(REQ) } else { Words::new(REQ) };
        branches.push(Branch { name, when: Vec::leak(when), place: words.place("") });
    }
}

pub(super) fn place(text: &'static str) -> F {
    Reader { rest: text }.words(REQ).place("")
}

/// What a place says.
struct Words {
    flags: u8,
    rules: Rules,
    constant: Option<&'static str>,
    kinds: u8,
}

impl Words {
    fn new(flags: u8) -> Self {
        Self { flags, rules: Rules::NONE, constant: None, kinds: 0 }
    }

    fn place(self, key: &'static str) -> F {
        F { key, flags: self.flags, rule: self.rule() }
    }

    /// The shortest form of the rules.
    fn rule(self) -> Rule {
        let rules = self.rules;
        // A bound that is there and no whole number leaves none.
        let whole = |bound: Option<Bound>| match bound {
            None => Some(None),
            Some(Bound::Incl(digits)) => digits.parse().ok().map(Some),
            Some(Bound::Excl(_)) => None,
        };
        match (self.constant, self.kinds, rules.format, whole(rules.min), whole(rules.max)) {
            (Some(text), ..) => Rule::Const(text),
            (None, 0, ..) => Rule::Any,
            (None, LENGTH, ..) => Rule::Len(rules.min_len, rules.max_len),
            (None, FORMAT, Some(format), ..) => Rule::Format(format),
            (None, BOUNDS, _, Some(min), Some(max)) => Rule::Int(min, max),
            (None, ITEMS, ..) => {
                Rule::Items(rules.item.unwrap_or(&super::ANY), rules.min_items, rules.max_items)
            }
            (None, VALUES, ..) => {
                Rule::Values(rules.value.unwrap_or(&super::ANY), rules.min_members, rules.max_members)
            }
            _ => Rule::Full(Box::leak(Box::new(rules))),
        }
    }
}

/// What of a table's text has not been read.
struct Reader {
    rest: &'static str,
}

impl Reader {
    /// Words between commas, to the end of a line or the next semicolon.
    fn words(&mut self, flags: u8) -> Words {
        let mut words = Words::new(flags);
        loop {
            self.rest = self.rest.trim_start_matches(' ');
            let word = if self.rest.starts_with(['\n', ';']) { "" } else { self.word() };
            if word.is_empty() {
                return words;
            }
            self.keyword(word, &mut words);
            if !self.take(",") {
                return words;
            }
        }
    }

    fn keyword(&mut self, word: &str, words: &mut Words) {
        let rules = &mut words.rules;
        words.kinds |= match word {
            "required" | "required-in-requests" | "required-in-responses" | "null" | "whole" => {
                words.flags |= flag(word);
                0
            }
            "const" => {
                words.constant = Some(self.value());
                0
            }
            "minLength" | "maxLength" => {
                *if word == "minLength" { &mut rules.min_len } else { &mut rules.max_len } = self.count();
                LENGTH
            }
            "minimum" | "exclusiveMinimum" => {
                rules.min = Some(self.bound(word == "minimum"));
                BOUNDS
            }
            "maximum" | "exclusiveMaximum" => {
                rules.max = Some(self.bound(word == "maximum"));
                BOUNDS
            }
            "items" => {
                rules.item = Some(self.inner());
                ITEMS
            }
            "minItems" | "maxItems" => {
                *if word == "minItems" { &mut rules.min_items } else { &mut rules.max_items } = self.count();
                ITEMS
            }
            "additionalProperties" => {
                rules.value = Some(self.inner());
                VALUES
            }
            "minProperties" => {
                rules.min_members = self.count();
                VALUES
            }
            "maxProperties" => {
                rules.max_members = self.count();
                VALUES
            }
            "format" => {
                rules.format = Format::from_name(self.word());
                FORMAT
            }
            _ => {
                self.seldom(word, rules);
                OTHER
            }
        };
    }

    /// Keywords that have no short rule.
    fn seldom(&mut self, word: &str, rules: &mut Rules) {
        match word {
            "pattern" => rules.pattern = Some(Box::leak(Box::new(Pattern::new(self.text())))),
            "multipleOf" => rules.multiple_of = Some(self.value()),
            "uniqueItems" => rules.unique = true,
            "propertyNames" => rules.key = Some(self.inner()),
            "enum" => rules.choices = items(self.value()),
            "guard" => rules.guard = Some(self.guard()),
            _ => unreachable!("the generator writes no keyword `{word}`"),
        }
    }

    /// The schemas of rules that no type says.
    fn guard(&mut self) -> &'static Guard {
        let send = self.value();
        let receive = if self.rest.starts_with(" {") { self.value() } else { "" };
        Box::leak(Box::new(Guard::new(send, receive)))
    }

    /// What tells the branches of a union apart.
    fn closed(&mut self, word: &str, closes: &mut Closes) {
        match word {
            "closed-tags" => {
                let tags = items(self.value()).iter().map(|tag| Self { rest: tag }.text());
                closes.tags = Vec::leak(tags.collect());
            }
            "closed-texts" => closes.texts = true,
            "closed-fields" => {
                closes.fields =
                    Vec::leak(items(self.value()).iter().filter_map(|index| index.parse().ok()).collect());
            }
            _ => unreachable!("the generator writes no keyword `{word}` for unions"),
        }
    }

    /// The next letters, digits and hyphens; empty where something else follows.
    fn word(&mut self) -> &'static str {
        self.rest = self.rest.trim_start();
        let end = self.rest.find([' ', '\n', ',', ':', ';', '"', '(', ')', '{']).unwrap_or(self.rest.len());
        self.split(end)
    }

    fn split(&mut self, end: usize) -> &'static str {
        let (before, after) = self.rest.split_at(end);
        self.rest = after;
        before
    }

    /// Steps over some text, if it comes next.
    fn take(&mut self, expected: &str) -> bool {
        let rest = self.rest.trim_start();
        let after = rest.strip_prefix(expected);
        self.rest = after.unwrap_or(rest);
        after.is_some()
    }

    /// Whether a character comes next, after white space.
    fn next_is(&mut self, expected: char) -> bool {
        self.rest = self.rest.trim_start();
        self.rest.starts_with(expected)
    }

    /// The next field: its name in Rust, which may be left out before a key, and its key with quotes and colon.
    fn field(&mut self) -> Option<(&'static str, &'static str)> {
        self.take(";");
        let name = self.word();
        if self.next_is('"') {
            let key = self.split(string_end(self.rest) + 1);
            return Some((name, key));
        }
        let after = self.take(":");
        after.then(|| (name, &*String::leak(format!("\"{name}\":"))))
    }

    /// A place in brackets.
    fn inner(&mut self) -> &'static F {
        self.take("(");
        let place = self.words(REQ).place("");
        self.take(")");
        Box::leak(Box::new(place))
    }

    /// The text of a JSON value.
    fn value(&mut self) -> &'static str {
        self.rest = self.rest.trim_start();
        let end = value_end(self.rest);
        self.split(end)
    }

    /// What a JSON string says.
    fn text(&mut self) -> &'static str {
        match Scanner::new(self.value(), 1).string() {
            Ok(Cow::Borrowed(text)) => text,
            Ok(Cow::Owned(text)) => String::leak(text),
            Err(_) => unreachable!("the generator writes whole strings"),
        }
    }

    /// A count; one that is too large is no limit.
    fn count(&mut self) -> u32 {
        self.value().parse().unwrap_or(u32::MAX)
    }

    fn bound(&mut self, inclusive: bool) -> Bound {
        let digits = self.value();
        if inclusive { Bound::Incl(digits) } else { Bound::Excl(digits) }
    }
}

fn flag(word: &str) -> u8 {
    match word {
        "required" => REQ,
        "required-in-requests" => REQ_SEND,
        "required-in-responses" => REQ_RECEIVE,
        "null" => NULL,
        _ => WHOLE,
    }
}

/// The texts of an array's items.
fn items(array: &'static str) -> &'static [&'static str] {
    let mut reader = Reader { rest: array.get(1..).unwrap_or_default() };
    let mut items = Vec::new();
    while !reader.take("]") {
        items.push(reader.value());
        reader.take(",");
    }
    Vec::leak(items)
}

/// Where a JSON value ends that begins a text.
fn value_end(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'"' => at += string_end(text.get(at..).unwrap_or_default()),
            b'{' | b'[' => (depth, at) = (depth + 1, at + 1),
            b'}' | b']' if depth > 0 => (depth, at) = (depth - 1, at + 1),
            b' ' | b'\n' | b',' | b';' | b')' | b']' if depth == 0 => return at,
            _ => {
                at += 1;
                continue;
            }
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

/// Where a JSON string ends that begins a text.
fn string_end(text: &str) -> usize {
    let mut escaped = true;
    let end = text.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    end.map_or(text.len(), |end| end + 1)
}

#[cfg(test)]
mod tests;
