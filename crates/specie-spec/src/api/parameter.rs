//! What a request carries beside its body: values in the path, the query, headers and cookies.

use crate::node::Origin;
use crate::schema::SchemaId;

/// A value in the path, the query, a header or a cookie (OAS 3.0.3 section 4.7.12).
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of OpenAPI of its own")]
pub struct Parameter {
    /// The name as written. Header names are compared without regard to case.
    pub name: String,
    /// Where it stands in the request.
    pub location: Location,
    /// Whether a request must have it; always true in the path.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `allowEmptyValue`: in the query the name may stand without a value.
    pub allow_empty: bool,
    /// `description`, empty when there is none.
    pub description: String,
    /// How the value becomes text.
    pub style: Style,
    /// Whether each item of a list and each member of an object stands for itself.
    pub explode: bool,
    /// The value is text of this media type (`content`); style and explode then say nothing.
    pub media_type: Option<String>,
    /// Its schema; `None` where any value may stand.
    pub schema: Option<SchemaId>,
    /// Where the parameter was written.
    pub at: Origin,
}

/// Where a parameter stands in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// In the place of `{name}` in the path template.
    Path,
    /// After the question mark.
    Query,
    /// A header field.
    Header,
    /// In the header `Cookie`.
    Cookie,
}

impl Location {
    /// The word of OpenAPI's key `in`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        }
    }
}

/// How the value of a parameter becomes text (OAS 3.0.3 section 4.7.12.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a,b`: in paths and headers.
    Simple,
    /// `.a.b`: in paths.
    Label,
    /// `;name=a,b`: in paths.
    Matrix,
    /// `name=a,b`: in queries and cookies.
    Form,
    /// `name=a%20b`: in queries.
    SpaceDelimited,
    /// `name=a|b`: in queries.
    PipeDelimited,
    /// `name[member]=a`: in queries.
    DeepObject,
}
