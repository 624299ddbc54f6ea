//! RFC 9535 JSONPath: from an expression to the places that it matches, and why it matches none.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::diagnostic::did_you_mean;

/// Brackets and parentheses inside one another; the parser recurses into them.
const NESTING: usize = 32;

/// A step from a node to one of its children.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    Name(Box<str>),
    Index(usize),
}

/// The way from the root to a node. Children sort after their parent, items by index.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Location(pub(super) Vec<Step>);

/// An expression that can be evaluated.
pub(super) struct Query<'o> {
    text: &'o str,
    path: JsonPath,
}

/// Why a text is no JSONPath, and at which character, from 0.
pub(super) struct Malformed {
    pub(super) message: String,
    pub(super) character: usize,
}

impl<'o> Query<'o> {
    pub(super) fn parse(text: &'o str) -> Result<Self, Malformed> {
        if let Some(offset) = cuts(text).too_deep {
            let message = format!("brackets nest deeper than {NESTING}");
            return Err(Malformed { message, character: characters(text, offset) });
        }
        let path = JsonPath::parse(text).map_err(|error| Malformed {
            message: error.message().replace("parser error", "not understood from here on"),
            character: characters(text, error.position()),
        })?;
        Ok(Query { text, path })
    }

    /// Every node that matches, each once.
    pub(super) fn locate(&self, document: &Value) -> Vec<Location> {
        let found = self.path.query_located(document);
        let locations = found.locations().map(|path| {
            let step = |element: &PathElement<'_>| match element {
                PathElement::Name(name) => Step::Name((*name).into()),
                PathElement::Index(index) => Step::Index(*index),
            };
            Location(path.iter().map(step).collect())
        });
        let unique: indexmap::IndexSet<Location> = locations.collect();
        unique.into_iter().collect()
    }

    /// Says how far the expression matches, and what stands there instead of the next name.
    pub(super) fn explain(&self, document: &Value) -> String {
        let cuts = cuts(self.text).at;
        let ends = cuts.iter().skip(1).copied().chain([self.text.len()]);
        let segments: Vec<(usize, usize)> = cuts.iter().copied().zip(ends).collect();
        for (start, end) in segments.into_iter().rev() {
            let prefix = &self.text[..start];
            let Ok(path) = JsonPath::parse(prefix) else { continue };
            let found = path.query(document).all();
            if found.is_empty() {
                continue;
            }
            let segment = &self.text[start..end];
            let keys = found.iter().filter_map(|value| value.as_object()).flat_map(|object| object.keys());
            let near = name(segment).and_then(|name| did_you_mean(name, keys.map(String::as_str)));
            return match near {
                Some(near) => format!("`{prefix}` matches; did you mean `{near}` after it?"),
                None => format!("correct the path: `{prefix}` matches, `{segment}` after it does not"),
            };
        }
        "correct the path: it begins with `$`, the document".to_owned()
    }
}

/// Where segments of an expression begin, and where its brackets nest too deeply.
struct Cuts {
    at: Vec<usize>,
    too_deep: Option<usize>,
}

fn cuts(text: &str) -> Cuts {
    let mut cuts = Cuts { at: Vec::new(), too_deep: None };
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    let mut before = ' ';
    for (offset, c) in text.char_indices() {
        if let Some(open) = quote {
            if !escaped && c == open {
                quote = None;
            }
            escaped = c == '\\' && !escaped;
            continue;
        }
        let descends = before == '.' && text[..offset].ends_with("..");
        match c {
            '\'' | '"' => quote = Some(c),
            '.' if depth == 0 && before != '.' => cuts.at.push(offset),
            '[' | '(' => {
                if depth == 0 && c == '[' && !descends {
                    cuts.at.push(offset);
                }
                depth += 1;
                if depth > NESTING {
                    cuts.too_deep = cuts.too_deep.or(Some(offset));
                }
            }
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = c;
    }
    cuts
}

/// The name that a segment selects, if it is a plain name.
fn name(segment: &str) -> Option<&str> {
    let quoted = |quote: char| {
        let inner = segment.strip_prefix('[')?.strip_suffix(']')?.trim();
        inner.strip_prefix(quote)?.strip_suffix(quote)
    };
    segment
        .strip_prefix('.')
        .map(|name| name.trim_start_matches('.'))
        .or_else(|| quoted('\''))
        .or_else(|| quoted('"'))
}

fn characters(text: &str, offset: usize) -> usize {
    text.get(..offset).map_or_else(|| text.chars().count(), |before| before.chars().count())
}
