//! Forms as objects: pairs of `application/x-www-form-urlencoded`, parts of `multipart/form-data`, and fields that were
//! recorded one by one. Names with brackets are nested (`a[b][c]=1`).

use specie_spec::Code;
use specie_spec::api::{Encoding, Media, Style};

use super::Field;
use super::body::Side;
use super::found::Found;
use super::media::{self, is_json};
use super::multipart;
use super::node::{Members, Node};
use super::piece::{Coding, Pair, Piece, Source};
use crate::shape::Shape;
use crate::target::Target;

/// What stands for content that is no text.
const BINARY: &str = "(binary)";

/// A form on its way to an object.
struct Form<'f, 't> {
    media: &'f Media,
    /// Names that the schema has as they are, brackets included.
    literal: &'f dyn Fn(&str) -> bool,
    node: Node<'t>,
}

impl<'t> Form<'_, 't> {
    /// Adds a field. Its name is nested where it has brackets.
    fn add(&mut self, name: Piece<'t>, value: impl FnOnce(Option<&Encoding>) -> Node<'t>) {
        let pair = Pair { name, value: None };
        let path = match pair.brackets() {
            Some((first, keys)) if !(self.literal)(&name.text()) => [&[first], keys.as_slice()].concat(),
            _ => vec![name],
        };
        let encoding = path.first().and_then(|first| self.media.encoding.get(&*first.text()));
        self.node.insert(&path, value(encoding));
    }
}

/// The node of a form whose fields `fill` adds.
fn node<'t>(
    found: &Found<'_>,
    target: &Target,
    media: &Media,
    fill: impl FnOnce(&mut Form<'_, 't>),
) -> Node<'t> {
    let checker = found.checker(target);
    let shape = Shape::new(checker.as_ref().and_then(|checker| checker.schema()));
    let literal = |name: &str| shape.has_property(name);
    let mut form = Form { media, literal: &literal, node: Node::Object(Members::default()) };
    fill(&mut form);
    form.node
}

/// The pairs of a body.
pub(super) fn of_pairs<'t>(found: &Found<'_>, target: &Target, media: &Media, body: Piece<'t>) -> Node<'t> {
    node(found, target, media, |form| {
        for pair in body.pairs() {
            form.add(pair.name, |encoding| encoded(encoding, pair.value()));
        }
    })
}

/// A value as its encoding says (OAS 3.0.3 section 4.7.15).
fn encoded<'t>(encoding: Option<&Encoding>, value: Piece<'t>) -> Node<'t> {
    let Some(Encoding { content_type, style, explode }) = encoding else { return Node::Text(value) };
    if content_type.as_deref().is_some_and(is_json) {
        return Node::Json(value);
    }
    let separators: &[&str] = match style {
        Some(Style::SpaceDelimited) => &["%20", "+", " "],
        Some(Style::PipeDelimited) => &["|", "%7C", "%7c"],
        // OAS 3.0.3 section 4.7.15: with style `form` the default is true.
        _ if *explode == Some(false) => &[",", "%2C", "%2c"],
        _ => return Node::Text(value),
    };
    let parts = value.split(separators);
    if parts.len() > 1 { Node::List(parts.into_iter().map(Node::Text).collect()) } else { Node::Text(value) }
}

/// Fields that were recorded one by one.
pub(super) fn of_fields<'t>(
    found: &Found<'_>,
    target: &Target,
    media: &Media,
    fields: &'t [Field<'_>],
) -> Node<'t> {
    node(found, target, media, |form| {
        for (index, field) in fields.iter().enumerate() {
            let piece = |source, raw| Piece::whole(source, raw, Coding::Plain);
            let name = piece(Source::FieldName(index), &field.name);
            let value = piece(Source::Field(index), field.value.as_deref().unwrap_or(BINARY));
            let json = field.content_type.as_deref().is_some_and(is_json);
            form.add(name, |encoding| {
                if field.file && !json {
                    Node::Opaque(value)
                } else if json {
                    Node::Json(value)
                } else {
                    encoded(encoding, value)
                }
            });
        }
    })
}

/// Checks a multipart body.
pub(super) fn multipart(found: &mut Found<'_>, target: &Target, media: &Media, side: &Side<'_>, body: &[u8]) {
    let content_type = side.content_type();
    let Some(parts) = multipart::parts(body, content_type.map_or("", |(_, value)| value)) else {
        let message = "the body has no part between boundaries";
        let at = (side.source, Some(0..body.len().min(1)));
        let finding = found.add(Code::UnreadableBody, side.part, at, message);
        finding.expected = "lines that begin with `--` and the boundary of `Content-Type`".into();
        finding.help = Some("record the body as it was sent".to_owned());
        return;
    };
    let text = |range: std::ops::Range<usize>| {
        let start = range.start;
        let raw = body.get(range).and_then(|bytes| std::str::from_utf8(bytes).ok());
        (Piece { start, ..Piece::whole(side.source, raw.unwrap_or(BINARY), Coding::Plain) }, raw.is_some())
    };
    let node = node(found, target, media, |form| {
        for part in &parts {
            let Some((name, at)) = part.name() else { continue };
            let name = Piece { start: at, ..Piece::whole(side.source, name, Coding::Plain) };
            let (value, is_text) = text(part.content.clone());
            let json = part.content_type().is_some_and(|(media_type, _)| is_json(media_type));
            form.add(name, |encoding| match encoding.and_then(|encoding| encoding.content_type.as_deref()) {
                _ if json => Node::Json(value),
                _ if part.is_file() || !is_text => Node::Opaque(value),
                Some(documented) if is_json(documented) => Node::Json(value),
                _ => Node::Text(value),
            });
        }
    });
    for part in &parts {
        part_type(found, media, side, part);
    }
    found.check_node(target, &node);
}

/// A part of another media type than its encoding names.
fn part_type(found: &mut Found<'_>, media: &Media, side: &Side<'_>, part: &multipart::Part<'_>) {
    let (Some((name, _)), Some((written, at))) = (part.name(), part.content_type()) else { return };
    let Some(documented) = media.encoding.get(name).and_then(|encoding| encoding.content_type.as_ref())
    else {
        return;
    };
    let media_type = specie_spec::api::essence(written);
    if media::covers(documented, &media_type) {
        return;
    }
    let message = format!("`{media_type}` is not documented for the part `{name}`");
    let stretch = (side.source, Some(at..at + written.len()));
    let finding = found.add_named(Code::UndocumentedMediaType, (side.part, name), stretch, &message);
    finding.expected.clone_from(documented);
    finding.found = media_type;
    finding.help = Some("send the documented media type, or correct `encoding` with an overlay".to_owned());
}
