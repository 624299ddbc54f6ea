//! Rules of strings: lengths in code points, lists, formats, patterns.

use serde_json::Value as Plain;

use super::goal::{Goal, Schemas};
use super::pattern::Matcher;
use super::values::listed;
use crate::formats::Format;

/// Up to this many texts, comparing with each is faster than a search.
const FEW: usize = 8;

/// What the schemas of a goal say of a string.
pub(super) struct StringRule {
    /// In code points.
    min: usize,
    /// In code points.
    max: usize,
    listed: Option<Texts>,
    /// Texts of enums that the reading left open: others are news.
    open: Box<[Texts]>,
    formats: Box<[Format]>,
    patterns: Box<[Matcher]>,
}

/// What a rule says of a string.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Heard {
    /// It is not accepted.
    Refused,
    /// It is accepted, and outside of an open enum.
    News,
    /// It is accepted.
    Accepted,
}

impl StringRule {
    /// `None` where no string is accepted.
    pub(super) fn new(schemas: &Schemas<'_>, goal: &Goal) -> Option<StringRule> {
        let strings = |keyword: &'static str| {
            goal.own().filter_map(move |schema| schemas.get(schema, keyword)?.as_str())
        };
        let count = |keyword: &'static str| {
            goal.own().filter_map(move |schema| {
                let count = schemas.get(schema, keyword)?.as_number()?;
                let count = crate::explain::canonical::decimal(count)?;
                Some(count.to_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX))
            })
        };
        let listed = listed(schemas, goal, Plain::is_string);
        if listed.as_ref().is_some_and(std::collections::BTreeSet::is_empty) {
            return None;
        }
        let open = goal.own().filter_map(|schema| schemas.get(schema, "x-specie-open-enum")?.as_array());
        Some(StringRule {
            min: count("minLength").max().unwrap_or(0),
            max: count("maxLength").min().unwrap_or(usize::MAX),
            listed: listed.map(|texts| Texts::new(texts.iter().filter_map(|text| unquoted(text)))),
            open: open
                .map(|texts| Texts::new(texts.iter().filter_map(Plain::as_str).map(str::to_owned)))
                .collect(),
            formats: strings("x-specie-format")
                .filter_map(Format::from_name)
                .filter(|format| of_texts(*format))
                .collect(),
            patterns: strings("pattern").map(|pattern| Matcher::new(schemas.compiled, pattern)).collect(),
        })
    }

    /// True when every string is accepted without news.
    pub(super) fn is_empty(&self) -> bool {
        self.min == 0
            && self.max == usize::MAX
            && self.listed.is_none()
            && self.open.is_empty()
            && self.formats.is_empty()
            && self.patterns.is_empty()
    }

    #[inline]
    pub(super) fn hear(&self, text: &str) -> Heard {
        let accepts = self.accepts_length(text)
            && self.listed.as_ref().is_none_or(|texts| texts.contains(text))
            && self.formats.iter().all(|format| format.accepts_text(text))
            && self.patterns.iter().all(|pattern| pattern.matches(text));
        if !accepts {
            Heard::Refused
        } else if self.open.iter().all(|texts| texts.contains(text)) {
            Heard::Accepted
        } else {
            Heard::News
        }
    }

    /// A text of n bytes has at most n code points and at least a quarter of that.
    #[inline]
    fn accepts_length(&self, text: &str) -> bool {
        let bytes = text.len();
        if bytes <= self.max && bytes.div_ceil(4) >= self.min {
            return true;
        }
        let length = if bytes < self.min || bytes.div_ceil(4) > self.max {
            return false;
        } else {
            text.chars().count()
        };
        (self.min..=self.max).contains(&length)
    }
}

/// A set of texts.
struct Texts(Box<[Box<str>]>);

impl Texts {
    fn new(texts: impl Iterator<Item = String>) -> Texts {
        let mut texts: Vec<Box<str>> = texts.map(String::into_boxed_str).collect();
        texts.sort();
        Texts(texts.into())
    }

    #[inline]
    fn contains(&self, text: &str) -> bool {
        if self.0.len() <= FEW {
            self.0.iter().any(|one| **one == *text)
        } else {
            self.0.binary_search_by(|one| (**one).cmp(text)).is_ok()
        }
    }
}

/// True for a format that says something of texts.
fn of_texts(format: Format) -> bool {
    !matches!(
        format,
        Format::Float | Format::Double | Format::Int32 | Format::Int64 | Format::Uint32 | Format::Uint64
    )
}

/// The content of a JSON string.
fn unquoted(text: &str) -> Option<String> {
    let arena = specie_json::Arena::new();
    specie_json::parse(&arena, text).ok()?.root.as_str().map(str::to_owned)
}
