//! The tables of requests from their text: the method and the path, then parameters, media types of the body and of the
//! responses, with commas between them.
//!
//! ```text
//! POST "/pets/{id}", path "id", query "tags" form, body "application/x-www-form-urlencoded" form,
//! part "owner" deepObject explode, accept "application/json"
//! ```
//!
//! A parameter without a style has that of its place (OAS 3.0.3 section 4.7.12.1). A part may have a content type before
//! its style.

use super::Reader;
use crate::rt::call::{Call, Form, In, JSON, Media, Param, Part, Style};

/// A media type whose parts come next.
type Open = (&'static str, Form, Vec<Part>);

pub(in crate::rt::table) fn call(text: &'static str) -> Call {
    let mut reader = Reader { rest: text };
    let (method, path) = (reader.word(), reader.text());
    let (mut params, mut accept) = (Vec::new(), "");
    let mut body: Vec<Open> = Vec::new();
    let mut json = false;
    while reader.take(",") {
        let word = reader.word();
        match (word, body.last_mut()) {
            ("json", _) => json = true,
            ("accept", _) => accept = reader.text(),
            ("body", _) => body.push((reader.text(), form(reader.word()), Vec::new())),
            ("part", Some((_, _, parts))) => parts.push(reader.part()),
            (place, _) => params.push(reader.param(place)),
        }
    }
    let close = |(name, form, parts): Open| Media { name, form, parts: Vec::leak(parts) };
    let body: &[Media] = if json { JSON } else { Vec::leak(body.into_iter().map(close).collect()) };
    Call { method, path, params: Vec::leak(params), body, accept }
}

impl Reader {
    fn param(&mut self, place: &str) -> Param {
        let (place, style) = match place {
            "path" => (In::Path, Style::Simple),
            "query" => (In::Query, Style::Form),
            "header" => (In::Header, Style::Simple),
            "cookie" => (In::Cookie, Style::Form),
            _ => unreachable!("the generator writes no place `{place}`"),
        };
        let name = self.text();
        let (style, explode) = self.style().unwrap_or((style, matches!(style, Style::Form)));
        Param { name, place, style, explode }
    }

    fn part(&mut self) -> Part {
        let name = self.text();
        let content_type = if self.rest.trim_start().starts_with('"') { self.text() } else { "" };
        Part { name, content_type, style: self.style() }
    }

    /// A style, and whether items and members stand for themselves.
    fn style(&mut self) -> Option<(Style, bool)> {
        let style = match self.word() {
            "simple" => Style::Simple,
            "label" => Style::Label,
            "matrix" => Style::Matrix,
            "form" => Style::Form,
            "spaceDelimited" => Style::SpaceDelimited,
            "pipeDelimited" => Style::PipeDelimited,
            "deepObject" => Style::DeepObject,
            "json" => Style::Json,
            _ => return None,
        };
        Some((style, self.word() == "explode"))
    }
}

fn form(word: &str) -> Form {
    match word {
        "json" => Form::Json,
        "form" => Form::UrlEncoded,
        "multipart" => Form::Multipart,
        "text" => Form::Text,
        "lines" => Form::Lines,
        _ => Form::Raw,
    }
}
