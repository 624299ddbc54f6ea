//! Bodies of requests: JSON, forms, text, bytes and sequences (OAS 3.0.3 section 4.7.14).

use std::fmt::Write;

use super::style::{self, Value};
use super::{Form, Media, Part, Style, escaped, json};
use crate::rt::Model;
use crate::rt::look::{Look, View};
use crate::rt::table::{ANY, F, Pick};

/// The content type and the bytes of a body; none where it is absent. A value of several media types knows which it is.
pub(super) fn body(
    all: &'static [Media],
    index: usize,
    value: &dyn Model,
    place: &'static F,
) -> Option<(String, Vec<u8>)> {
    let mut chosen = None;
    let mut view = |view: View<'_>| {
        if let View::Branch(union, index, value) = view
            && matches!(union.pick, Pick::Media)
        {
            chosen = Some(written(all.get(index), value, &ANY));
        }
    };
    value.look(&mut Look::named(&mut view, place));
    chosen.unwrap_or_else(|| written(all.get(index), value, place))
}

fn written(media: Option<&'static Media>, value: &dyn Model, place: &'static F) -> Option<(String, Vec<u8>)> {
    let media = media?;
    let plain = |bytes: Vec<u8>| (media.name.to_owned(), bytes);
    match media.form {
        Form::Json => json(value, place).map(plain),
        Form::Text => Some(plain(Value::of(value, place)?.text().into_bytes())),
        Form::Lines => lines(media, value, place).map(plain),
        Form::UrlEncoded => {
            let pairs: Vec<String> =
                fields(value, place)?.iter().flat_map(|field| pairs(media.parts, field)).collect();
            Some(plain(pairs.join("&").into_bytes()))
        }
        Form::Multipart => {
            let parts: Vec<Piece> =
                fields(value, place)?.into_iter().flat_map(|field| pieces(media.parts, field)).collect();
            Some(multipart(media.name, &parts))
        }
        Form::Raw => {
            let file = file(value, place)?;
            let own = if file.media_type.is_empty() { media.name.to_owned() } else { file.media_type };
            Some((own, file.content))
        }
    }
}

/// A JSON text a line; in a sequence each begins with a separator (RFC 7464 section 2.2).
fn lines(media: &Media, value: &dyn Model, place: &'static F) -> Option<Vec<u8>> {
    let mut out = None;
    let mut view = |view: View<'_>| {
        let View::List(items) = view else { return };
        let mut text = Vec::new();
        items.each(&mut |_, item| {
            text.extend_from_slice(if media.name.contains("json-seq") { b"\x1E" } else { b"" });
            text.extend(json(item, &ANY).unwrap_or_else(|| b"null".to_vec()));
            text.push(b'\n');
        });
        out = Some(text);
    };
    value.look(&mut Look::view(&mut view, place));
    out
}

/// A field of a form.
struct Field {
    name: String,
    value: Option<Value>,
    /// The value as JSON.
    json: Vec<u8>,
    /// The files that it is, if it is one or several.
    files: Vec<crate::File>,
}

/// The fields of a form that are there; none where the form itself is absent.
fn fields(value: &dyn Model, place: &'static F) -> Option<Vec<Field>> {
    let mut found = None;
    let mut view = |view: View<'_>| {
        if matches!(view, View::Absent | View::Null) {
            return;
        }
        let fields = found.get_or_insert_with(Vec::new);
        style::fields(view, &mut |name, value, place| {
            let field = Field {
                name: name.to_owned(),
                value: Value::of(value, place),
                json: json(value, place).unwrap_or_default(),
                files: files(value, place),
            };
            if field.value.is_some() {
                fields.push(field);
            }
        });
    };
    value.look(&mut Look::view(&mut view, place));
    found
}

/// The file that a value is.
fn file(value: &dyn Model, place: &'static F) -> Option<crate::File> {
    files(value, place).into_iter().next()
}

fn files(value: &dyn Model, place: &'static F) -> Vec<crate::File> {
    let mut files = Vec::new();
    let mut view = |view: View<'_>| match view {
        View::Bytes(bytes, name, media_type) => {
            files.push(crate::File {
                name: name.to_owned(),
                media_type: media_type.to_owned(),
                content: bytes.to_vec(),
            });
        }
        View::List(items) => items.each(&mut |_, item| files.extend(file(item, &ANY))),
        _ => {}
    };
    value.look(&mut Look::named(&mut view, place));
    files
}

/// The encoding of a field: content type and style.
fn encoding(parts: &'static [Part], name: &str) -> (&'static str, Option<(Style, bool)>) {
    let part = parts.iter().find(|part| part.name == name);
    part.map_or(("", None), |part| (part.content_type, part.style))
}

fn is_json(media_type: &str) -> bool {
    media_type.split(';').next().is_some_and(|name| name.trim_end().ends_with("json"))
}

/// A field as pairs of a query. Without a style, objects are JSON text, and lists are repeated (OAS 3.0.4 section 4.7.15).
fn pairs(parts: &'static [Part], field: &Field) -> Vec<String> {
    let Field { name, value: Some(value), json, files: _ } = field else { return Vec::new() };
    let (content_type, style) = encoding(parts, name);
    let text = || vec![format!("{}={}", escaped(name), escaped(&String::from_utf8_lossy(json)))];
    match (style, value) {
        (Some((style, explode)), _) => style::query(name, style, explode, value),
        (None, Value::Object(_)) => text(),
        (None, Value::List(_)) if is_json(content_type) => text(),
        (None, Value::List(_) | Value::Text(_) | Value::Plain(_)) => {
            style::query(name, Style::Form, true, value)
        }
    }
}

/// A part of a multipart form.
struct Piece {
    name: String,
    file_name: Option<String>,
    /// Empty for plain text.
    content_type: String,
    content: Vec<u8>,
}

/// A field as parts. Files have a name and a content type, objects are JSON, and lists are repeated
/// (OAS 3.0.3 section 4.7.14.4).
fn pieces(parts: &'static [Part], field: Field) -> Vec<Piece> {
    let Field { name, value, json, files } = field;
    let (content_type, style) = encoding(parts, &name);
    // Of several media types the first is named, if it is no range.
    let first = content_type.split(',').next().unwrap_or("").trim();
    let first = if first.contains('*') { "" } else { first };
    let piece = |name: String, content_type: &str, content: Vec<u8>| Piece {
        name,
        file_name: None,
        content_type: content_type.to_owned(),
        content,
    };
    if !files.is_empty() {
        let of = |file: crate::File| {
            let own = [file.media_type.as_str(), first, "application/octet-stream"];
            let content_type = own.into_iter().find(|name| !name.is_empty()).unwrap_or_default().to_owned();
            let file_name = if file.name.is_empty() { name.clone() } else { file.name };
            Piece { name: name.clone(), file_name: Some(file_name), content_type, content: file.content }
        };
        return files.into_iter().map(of).collect();
    }
    let object = if first.is_empty() { "application/json" } else { first };
    match (style, value) {
        (Some((Style::DeepObject, _)), Some(value)) => {
            let pairs = style::deep(&name, &value, &str::to_owned).into_iter();
            pairs.map(|(name, text)| piece(name, first, text.into_bytes())).collect()
        }
        (_, Some(Value::Object(_))) => vec![piece(name, object, json)],
        (_, Some(_)) if is_json(first) => vec![piece(name, first, json)],
        (_, Some(Value::List(items))) => {
            let kind = |item: &Value| if matches!(item, Value::Object(_)) { object } else { first };
            items.iter().map(|item| piece(name.clone(), kind(item), item.text().into_bytes())).collect()
        }
        (_, Some(value)) => vec![piece(name, first, value.text().into_bytes())],
        (_, None) => Vec::new(),
    }
}

/// The parts between boundaries (RFC 7578).
fn multipart(media_type: &str, parts: &[Piece]) -> (String, Vec<u8>) {
    let boundary = boundary(parts);
    let mut out = Vec::new();
    for part in parts {
        let mut head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&part.name));
        if let Some(name) = &part.file_name {
            let _ = write!(head, "; filename=\"{}\"", quoted(name));
        }
        if !part.content_type.is_empty() {
            let _ = write!(head, "\r\nContent-Type: {}", part.content_type);
        }
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(b"\r\n\r\n");
        out.extend_from_slice(&part.content);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let name = media_type.split(';').next().unwrap_or_default();
    (format!("{name}; boundary={boundary}"), out)
}

/// A boundary that no part contains.
fn boundary(parts: &[Piece]) -> String {
    let mut number = 0_usize;
    loop {
        let boundary = format!("specie-part-{number}");
        let holds =
            |part: &Piece| part.content.windows(boundary.len()).any(|text| text == boundary.as_bytes());
        if !parts.iter().any(holds) {
            return boundary;
        }
        number += 1;
    }
}

/// A name within quotes, as the HTML standard writes it (section 4.10.21.8).
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
