//! Segments of path templates: literals, parameters in braces, or several of both (`{id}.{format}`, `{id}:cancel`).

use std::ops::Range;

use percent_encoding::percent_decode_str;

use super::url;

/// One segment, or a host.
#[derive(Debug, Clone)]
pub(super) struct Template(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Literal(String),
    /// A parameter with its name; values that are written out may hold what others may not.
    Open(String, Vec<String>),
}

impl Template {
    /// Reads a segment; `values` gives what is known of a variable.
    pub(super) fn new<'v>(text: &str, values: &dyn Fn(&str) -> &'v [String]) -> Template {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((literal, name, after)) = braces(rest) {
            push_literal(&mut pieces, literal);
            pieces.push(Piece::Open(name.to_owned(), values(name).to_vec()));
            rest = after;
        }
        push_literal(&mut pieces, rest);
        Template(pieces)
    }

    /// How open the segment is when a text fits it: 0 for a literal, more for less that is written out.
    pub(super) fn matches(&self, text: &str) -> Option<usize> {
        let openness = match self.0.as_slice() {
            [] | [Piece::Literal(_)] => 0,
            [Piece::Open(..)] => 2,
            _ => 1,
        };
        fits(&self.0, text).then_some(openness)
    }

    /// What stands in a text in the place of each parameter, as bytes of the text; nothing when the text does not fit.
    pub(super) fn captures(&self, text: &str) -> Vec<(String, Range<usize>)> {
        let mut spans = Vec::new();
        if !captured(&self.0, text, 0, &mut spans) {
            return Vec::new();
        }
        let names = self.0.iter().filter_map(|piece| match piece {
            Piece::Open(name, _) => Some(name.clone()),
            Piece::Literal(_) => None,
        });
        names.zip(spans).collect()
    }

    /// Whether it is the segment behind a slash at the end.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn is_open(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Open(..)))
    }

    fn text(&self) -> String {
        self.0.iter().map(|piece| if let Piece::Literal(text) = piece { text } else { "" }).collect()
    }
}

/// What stands before the first pair of braces, in it, and behind it.
fn braces(text: &str) -> Option<(&str, &str, &str)> {
    let (literal, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

fn push_literal(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Literal(percent_decode_str(text).decode_utf8_lossy().into_owned()));
    }
}

fn fits(pieces: &[Piece], text: &str) -> bool {
    match pieces {
        [] => text.is_empty(),
        [Piece::Literal(literal), rest @ ..] => {
            text.strip_prefix(literal.as_str()).is_some_and(|text| fits(rest, text))
        }
        [Piece::Open(_, values), rest @ ..] => {
            let known = || {
                values
                    .iter()
                    .any(|value| text.strip_prefix(value.as_str()).is_some_and(|text| fits(rest, text)))
            };
            // Only where the next literal begins can the parameter end.
            let ends = || match rest {
                [] => !text.is_empty(),
                [Piece::Literal(next), ..] => {
                    let starts = text.match_indices(next.as_str()).map(|(at, _)| at).filter(|at| *at > 0);
                    starts.into_iter().any(|at| fits(rest, &text[at..]))
                }
                [Piece::Open(..), ..] => text.char_indices().skip(1).any(|(at, _)| fits(rest, &text[at..])),
            };
            known() || ends()
        }
    }
}

/// The same for parameters without known values, with the stretch of each: the shortest that lets the rest fit.
fn captured(pieces: &[Piece], text: &str, at: usize, spans: &mut Vec<Range<usize>>) -> bool {
    match pieces {
        [] => at == text.len(),
        [Piece::Literal(literal), rest @ ..] => {
            text[at..].starts_with(literal.as_str()) && captured(rest, text, at + literal.len(), spans)
        }
        [Piece::Open(..), rest @ ..] => {
            let ends = text[at..].char_indices().skip(1).map(|(end, _)| at + end);
            let fits = |end: usize, spans: &mut Vec<Range<usize>>| {
                spans.push(at..end);
                let fits = captured(rest, text, end, spans);
                if !fits {
                    spans.pop();
                }
                fits
            };
            if rest.is_empty() {
                return at < text.len() && fits(text.len(), spans);
            }
            let last = (at < text.len()).then_some(text.len());
            ends.chain(last).any(|end| fits(end, spans))
        }
    }
}

/// The segments of a path template.
pub(super) fn path(template: &str) -> Vec<Template> {
    let template = template.split(['?', '#']).next().unwrap_or(template);
    url::segments(template).map(|segment| Template::new(segment, &|_| &[])).collect()
}

/// What is left of a path behind a base.
pub(super) fn after<'s>(base: &[Template], segments: &'s [String]) -> Option<&'s [String]> {
    let (front, rest) = segments.split_at_checked(base.len())?;
    base.iter().zip(front).all(|(template, segment)| template.matches(segment).is_some()).then_some(rest)
}

/// Whether a slash at the end is too much or missing, and how open each segment is.
pub(super) fn matches(template: &[Template], segments: &[String]) -> Option<(bool, Vec<usize>)> {
    let ends = |segments: usize, empty: bool| if empty { segments - 1 } else { segments };
    let given = ends(segments.len(), segments.last().is_some_and(String::is_empty));
    let wanted = ends(template.len(), template.last().is_some_and(|last| last.0.is_empty()));
    if given != wanted {
        return None;
    }
    let pairs = template[..wanted].iter().zip(&segments[..given]);
    let openness = pairs.map(|(template, segment)| template.matches(segment)).collect::<Option<Vec<_>>>()?;
    Some((segments.len() != template.len(), openness))
}

/// A template with the segments of a path in the place of its parameters, for comparing the two.
pub(super) fn filled(template: &[Template], segments: &[String]) -> String {
    let segment = |(at, template): (usize, &Template)| {
        if template.is_open() { segments.get(at).cloned().unwrap_or_default() } else { template.text() }
    };
    let filled: Vec<String> = template.iter().enumerate().map(segment).collect();
    format!("/{}", filled.join("/"))
}
