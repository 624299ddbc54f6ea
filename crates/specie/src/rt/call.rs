//! Requests: the parameters and the body of one value, as its table says.

mod body;
mod style;

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName};
use http::{HeaderValue, Method, Request, Uri};
use percent_encoding::utf8_percent_encode;

use super::look::{Look, View};
use super::table::{ANY, F, Table};
use super::{Model, Reading, fill, to_vec};
use crate::auth::Authorize;
use crate::exchange::{RequestError, UNRESERVED};
use style::Value;

/// An operation, over the record of its request: a field for each parameter, then one for the body if there is any.
#[derive(Debug)]
pub struct Call {
    pub(super) method: &'static str,
    /// The path template.
    pub(super) path: &'static str,
    pub(super) params: &'static [Param],
    /// The media types of the body, the preferred one first; empty where there is no body.
    pub(super) body: &'static [Media],
    /// The media types of the responses.
    pub(super) accept: &'static str,
}

/// A parameter.
#[derive(Debug)]
pub(super) struct Param {
    /// Its name in the request.
    pub(super) name: &'static str,
    /// Where it stands.
    pub(super) place: In,
    /// How its value becomes text.
    pub(super) style: Style,
    /// Whether items and members stand for themselves.
    pub(super) explode: bool,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum In {
    Path,
    Query,
    Header,
    Cookie,
}

/// How the value of a parameter becomes text (OAS 3.0.3 section 4.7.12.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// JSON text, for parameters with `content`.
    Json,
}

/// A media type of a body.
#[derive(Debug)]
pub(super) struct Media {
    /// The content type.
    pub(super) name: &'static str,
    /// How the body is written.
    pub(super) form: Form,
    /// The fields of a form that have an encoding.
    pub(super) parts: &'static [Part],
}

/// The body of most requests.
pub(super) const JSON: &[Media] = &[Media { name: "application/json", form: Form::Json, parts: &[] }];

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As JSON.
    Json,
    /// As the pairs of `application/x-www-form-urlencoded`.
    UrlEncoded,
    /// As parts of `multipart/form-data`.
    Multipart,
    /// As the text that it is.
    Text,
    /// As the bytes that it is.
    Raw,
    /// As JSON text, a line an item.
    Lines,
}

/// The encoding of a field of a form (OAS 3.0.3 section 4.7.15).
#[derive(Debug)]
pub(super) struct Part {
    /// The field.
    pub(super) name: &'static str,
    /// Its content type; empty where the value decides.
    pub(super) content_type: &'static str,
    /// Its style, with explode, where it has one.
    pub(super) style: Option<(Style, bool)>,
}

/// The request of a value. `media` is the index of the body's media type, unless the value itself says which it is.
///
/// # Errors
///
/// The value breaks rules of the document, or cannot be written into a request.
pub fn request<T: Model>(
    table: &'static Table<Call>,
    value: &T,
    media: usize,
    base: &str,
    auth: &dyn Authorize,
) -> Result<Request<Vec<u8>>, RequestError> {
    fill(&mut T::blank(), super::model::spec::<T>(), &to_vec(value), Reading::Send, false)?;
    build(table.get(), value, media, base, auth)
}

fn build(
    call: &'static Call,
    value: &dyn Model,
    media: usize,
    base: &str,
    auth: &dyn Authorize,
) -> Result<Request<Vec<u8>>, RequestError> {
    let mut parts =
        Parts { path: call.path.to_owned(), query: String::new(), headers: Vec::new(), cookies: Vec::new() };
    let mut body = None;
    let mut outcome = Ok(());
    let mut view = |view: View<'_>| {
        let View::Record(record, slots) = view else { return };
        for (param, (slot, field)) in call.params.iter().zip(slots.iter().zip(record.fields)) {
            if outcome.is_ok() {
                outcome = parts.add(param, *slot, field);
            }
        }
        let index = call.params.len();
        if let (Some(slot), Some(field)) = (slots.get(index), record.fields.get(index)) {
            body = body::body(call.body, media, *slot, field);
        }
    };
    value.look(&mut Look::view(&mut view, &ANY));
    outcome?;
    let mut request = Request::new(Vec::new());
    *request.method_mut() = call.method.parse::<Method>().map_err(|_| RequestError::Url)?;
    *request.uri_mut() = parts.uri(base)?;
    if !call.accept.is_empty() {
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static(call.accept));
    }
    if let Some((media_type, body)) = body {
        let unusable = |_| RequestError::Header(CONTENT_TYPE.to_string());
        let media_type = HeaderValue::try_from(media_type).map_err(unusable)?;
        request.headers_mut().insert(CONTENT_TYPE, media_type);
        *request.body_mut() = body;
    }
    for (name, text) in &parts.headers {
        let unusable = || RequestError::Header((*name).to_owned());
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unusable())?;
        let text = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| unusable())?;
        request.headers_mut().append(header, text);
    }
    if !parts.cookies.is_empty() {
        let unusable = |_| RequestError::Header(COOKIE.to_string());
        let cookies = HeaderValue::from_bytes(parts.cookies.join("; ").as_bytes()).map_err(unusable)?;
        request.headers_mut().insert(COOKIE, cookies);
    }
    auth.authorize(&mut request)?;
    Ok(request)
}

/// A value as JSON; none where it is absent.
fn json(value: &dyn Model, place: &'static F) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut look = Look::json(&mut out);
    look.place = place;
    value.look(&mut look);
    (!look.absent).then_some(out)
}

/// A request in the making.
struct Parts {
    path: String,
    query: String,
    headers: Vec<(&'static str, String)>,
    cookies: Vec<String>,
}

impl Parts {
    fn add(
        &mut self,
        param: &'static Param,
        slot: &dyn Model,
        place: &'static F,
    ) -> Result<(), RequestError> {
        let value = if param.style == Style::Json {
            json(slot, place).map(|text| Value::Text(String::from_utf8_lossy(&text).into_owned()))
        } else {
            Value::of(slot, place)
        };
        let Some(value) = value else {
            // A path has no place for what is not there.
            return if param.place == In::Path {
                Err(RequestError::Path(param.name.to_owned()))
            } else {
                Ok(())
            };
        };
        match param.place {
            In::Path => {
                let text = style::path(param, &value);
                if matches!(text.as_str(), "" | "." | "..") {
                    return Err(RequestError::Path(param.name.to_owned()));
                }
                self.path = self.path.replace(&format!("{{{}}}", param.name), &text);
            }
            In::Query => {
                for pair in style::query(param.name, param.style, param.explode, &value) {
                    self.query.push(if self.query.is_empty() { '?' } else { '&' });
                    self.query.push_str(&pair);
                }
            }
            In::Header => {
                self.headers.push((param.name, style::simple(param.explode, &value, &str::to_owned)));
            }
            In::Cookie => self.cookies.extend(style::query(param.name, param.style, param.explode, &value)),
        }
        Ok(())
    }

    fn uri(&self, base: &str) -> Result<Uri, RequestError> {
        let wrong = || RequestError::Base(base.to_owned());
        let parsed: Uri = base.parse().map_err(|_| wrong())?;
        if parsed.scheme().is_none() || parsed.authority().is_none() || base.contains(['?', '#']) {
            return Err(wrong());
        }
        format!("{}{}{}", base.trim_end_matches('/'), self.path, self.query)
            .parse()
            .map_err(|_| RequestError::Url)
    }
}

/// A text for a path or query.
fn escaped(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}
