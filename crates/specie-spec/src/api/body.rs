//! Bodies of requests and responses: a schema for each media type, and how forms are written.

use indexmap::IndexMap;

use super::Style;
use crate::schema::SchemaId;

/// A body: what it holds by media type, in document order.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// True when a request must have the body.
    pub required: bool,
    /// Media type ranges as written, with what each holds.
    pub content: IndexMap<String, Media>,
}

/// What a body of one media type holds (OAS 3.0.3 section 4.7.14).
#[derive(Debug, Clone, Default)]
pub struct Media {
    /// The schema of the whole body; `None` where any value may stand.
    pub schema: Option<SchemaId>,
    /// The schema of each item of a body that is a sequence (OAS 3.2.0 section 4.14, `itemSchema`).
    pub item: Option<SchemaId>,
    /// How the fields of a form are written, by field.
    pub encoding: IndexMap<String, Encoding>,
}

/// How a field of a form is written (OAS 3.0.3 section 4.7.15).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Encoding {
    /// `contentType`: media types of the field, separated by commas.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<Style>,
    /// `explode`.
    pub explode: Option<bool>,
}

impl Body {
    /// The schema of JSON bodies: `application/json`, else the first `+json` or other JSON type, else `*/*`.
    /// The outer `None` says that the body has no JSON form.
    #[must_use]
    pub fn json(&self) -> Option<Option<SchemaId>> {
        Some(self.content.get(self.json_media_type()?)?.schema)
    }

    /// The media type of the JSON form, as written.
    #[must_use]
    pub fn json_media_type(&self) -> Option<&String> {
        let find = |test: &dyn Fn(&str) -> bool| self.content.keys().find(|key| test(&essence(key)));
        find(&|key| key == "application/json")
            .or_else(|| find(&|key| key.ends_with("+json") || key.ends_with("/json")))
            .or_else(|| find(&|key| matches!(key, "*/*" | "application/*")))
    }

    /// The schemas of all media types.
    pub fn schemas(&self) -> impl Iterator<Item = SchemaId> {
        self.content.values().flat_map(|media| media.schema.into_iter().chain(media.item))
    }
}

/// A media type without its parameters, in lower case (RFC 9110 section 8.3.1).
#[must_use]
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}
