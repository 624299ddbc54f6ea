//! Responses: what generated code asks of one, by its status and media type.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use super::{Model, Reading, from_slice};
use crate::exchange::ResponseError;
use crate::sequence::json_or_text;
use crate::{Bytes, DecodeError, Events, File, Lines};

/// A response.
#[derive(Debug)]
pub struct Received<B> {
    status: StatusCode,
    content_type: String,
    headers: HeaderMap,
    body: B,
}

/// How the text of a header holds a value (OAS 3.0.3 section 4.7.12.2.1, style `simple`).
#[derive(Clone, Copy, Debug)]
pub enum Plain {
    /// The value is the text.
    Text,
    /// The value is JSON: a number or a truth value, or JSON by the header's media type.
    Json,
    /// The value is JSON if that is what the text is, else the text.
    Either,
    /// Items between commas.
    List(&'static Plain),
    /// `name,value,name,value`, or `name=value,name=value`.
    Object,
}

impl<B: AsRef<[u8]>> Received<B> {
    /// The parts of a response that its value comes from.
    pub fn new(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        let content_type = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Self {
            status: parts.status,
            content_type: content_type.unwrap_or_default().to_owned(),
            headers: parts.headers,
            body,
        }
    }

    /// The status code.
    pub fn code(&self) -> u16 {
        self.status.as_u16()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// A value that has the status beside the body.
    pub fn with<T, R>(&self, make: impl FnOnce(StatusCode, T) -> R) -> impl FnOnce(T) -> R {
        let status = self.status;
        move |body| make(status, body)
    }

    /// Which of several lists of media type ranges, each separated by `, `, has the media type of the body: the most exact
    /// range counts, and the first list where none fits.
    pub fn media(&self, lists: &[&str]) -> usize {
        let essence = |name: &str| name.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        let own = essence(&self.content_type);
        let kind = own.split_once('/').map_or("", |(kind, _)| kind);
        let ranges = [own.clone(), format!("{kind}/*"), "*/*".to_owned()];
        let find = |range: &String| {
            let has = |list: &&str| list.split(", ").any(|name| essence(name) == **range);
            lists.iter().position(has)
        };
        ranges.iter().find_map(find).unwrap_or(0)
    }

    /// The body, as it is.
    pub fn bytes(&self) -> Bytes {
        self.body.as_ref().into()
    }

    /// The body with its media type.
    pub fn file(&self) -> File {
        File {
            name: String::new(),
            media_type: self.content_type.clone(),
            content: self.body.as_ref().to_vec(),
        }
    }

    /// The body, from JSON.
    ///
    /// # Errors
    ///
    /// All violations.
    pub fn json<T: Model>(&self) -> Result<T, ResponseError> {
        from_slice(self.body.as_ref(), Reading::Receive).map_err(|error| self.error(Some(error)))
    }

    /// The body, from JSON that may be null.
    ///
    /// # Errors
    ///
    /// All violations.
    pub fn json_or_null<T: Model>(&self) -> Result<Option<T>, ResponseError> {
        let body = self.body.as_ref();
        if body.trim_ascii() == b"null" { Ok(None) } else { self.json().map(Some) }
    }

    /// The body, from plain text.
    ///
    /// # Errors
    ///
    /// All violations.
    pub fn text<T: Model>(&self) -> Result<T, ResponseError> {
        let text = String::from_utf8_lossy(self.body.as_ref());
        let mut quoted = String::new();
        specie_json::write_json_string(&mut quoted, &text);
        from_slice(quoted.as_bytes(), Reading::Receive)
            .or_else(|error| json_or_text(&text).map_err(|_: DecodeError| self.error(Some(error))))
    }

    /// The items of the body.
    pub fn lines<T: Model>(&self) -> Lines<T> {
        Lines::whole(self.body.as_ref())
    }

    /// The data of the events in the body.
    pub fn data<T: Model>(&self) -> Events<T> {
        Events::whole(self.body.as_ref(), false)
    }

    /// The events in the body, as objects.
    pub fn events<T: Model>(&self) -> Events<T> {
        Events::whole(self.body.as_ref(), true)
    }

    /// The headers that the document describes, each with its way to hold a value.
    ///
    /// # Errors
    ///
    /// All violations; places are those in the headers as one JSON object.
    pub fn headers<T: Model>(&self, described: &[(&str, Plain)]) -> Result<T, ResponseError> {
        let mut json = String::from("{");
        for (name, plain) in described {
            let values: Vec<_> = self.headers.get_all(*name).iter().collect();
            if values.is_empty() {
                continue;
            }
            // Several fields of one name are one list (RFC 9110 section 5.3).
            let texts = values.iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
            let text = texts.collect::<Vec<_>>().join(", ");
            if json.len() > 1 {
                json.push(',');
            }
            specie_json::write_json_string(&mut json, name);
            json.push(':');
            plain.write(&mut json, text.trim());
        }
        json.push('}');
        from_slice(json.as_bytes(), Reading::Receive).map_err(|error| self.error(Some(error)))
    }

    /// The document does not describe the status.
    pub fn undescribed(&self) -> ResponseError {
        self.error(None)
    }

    fn error(&self, invalid: Option<DecodeError>) -> ResponseError {
        let Self { status, content_type, headers: _, body } = self;
        ResponseError {
            status: *status,
            content_type: content_type.clone(),
            body: body.as_ref().to_vec(),
            invalid,
        }
    }
}

impl Plain {
    /// Writes the JSON of a header's text.
    fn write(self, json: &mut String, text: &str) {
        let is_json = || crate::Json::parse(text).is_some();
        match self {
            // What is no JSON is shown as the text that it is, and refused by its type.
            Plain::Json | Plain::Either if is_json() => json.push_str(text),
            Plain::Text | Plain::Json | Plain::Either => specie_json::write_json_string(json, text),
            Plain::List(item) => {
                json.push('[');
                for (index, text) in text.split(',').filter(|_| !text.is_empty()).enumerate() {
                    json.push_str(if index > 0 { "," } else { "" });
                    item.write(json, text.trim());
                }
                json.push(']');
            }
            Plain::Object => {
                json.push('{');
                let parts: Vec<&str> =
                    text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
                let exploded = parts.iter().all(|part| part.contains('='));
                let pairs: Vec<(&str, &str)> = if exploded {
                    parts.iter().filter_map(|part| part.split_once('=')).collect()
                } else {
                    parts.chunks(2).map(|pair| (pair[0], pair.get(1).copied().unwrap_or_default())).collect()
                };
                for (index, (name, text)) in pairs.into_iter().enumerate() {
                    json.push_str(if index > 0 { "," } else { "" });
                    specie_json::write_json_string(json, name);
                    json.push(':');
                    Plain::Either.write(json, text);
                }
                json.push('}');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn headers_become_json() {
        let check = |plain: Plain, text: &str, expected: &str| {
            let mut json = String::new();
            plain.write(&mut json, text);
            assert_eq!(json, expected);
        };
        check(Plain::Text, "12", r#""12""#);
        check(Plain::Json, "12", "12");
        check(Plain::Json, "a", r#""a""#);
        check(Plain::Either, "true", "true");
        check(Plain::List(&Plain::Text), "a, b,1", r#"["a","b","1"]"#);
        check(Plain::List(&Plain::Json), "", "[]");
        check(Plain::Object, "R,100,G,x", r#"{"R":100,"G":"x"}"#);
        check(Plain::Object, "R=100,G=x", r#"{"R":100,"G":"x"}"#);
    }
}
