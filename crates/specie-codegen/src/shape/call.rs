//! Operations: how a request is sent, and what its responses hold.

use specie_spec::api::{Location, SecurityRequirement, Status, Style};
use specie_spec::node::Origin;

use super::{Place, ShapeId};

/// An operation: what is beside the shape of its request, whose fields are the parameters, then the body.
#[derive(Debug)]
pub(crate) struct Call {
    /// The operation's id.
    pub(crate) id: String,
    /// The method as it is sent.
    pub(crate) method: String,
    /// The path template, its names as they are in `params`.
    pub(crate) path: String,
    pub(crate) params: Vec<Param>,
    pub(crate) body: Option<CallBody>,
    /// The media types of the responses.
    pub(crate) accept: Vec<String>,
    /// The shape of its responses.
    pub(crate) replies: ShapeId,
    pub(crate) security: Vec<SecurityRequirement>,
    /// Callbacks by name, with the type of what each sends.
    pub(crate) callbacks: Vec<(String, Option<Place>)>,
    /// Where the operation was written.
    pub(crate) at: Origin,
}

/// A parameter, in the order of the request's fields.
#[derive(Debug)]
pub(crate) struct Param {
    /// The name in the request; the field's may differ where two have one name.
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) style: ParamStyle,
    pub(crate) explode: bool,
}

/// How a parameter's value becomes text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ParamStyle {
    Styled(Style),
    /// As JSON text.
    Json,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) struct CallBody {
    /// The ways to write it, the preferred one first. One value has them all, unless the field holds a union with a branch
    /// for each.
    pub(crate) media: Vec<Media>,
    /// The struct that belongs to this operation alone, whose fields are set on the request itself.
    pub(crate) own: Option<ShapeId>,
}

/// A media type of a body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Media {
    /// What is sent as the content type, unless the value has one of its own.
    pub(crate) name: String,
    pub(crate) form: Form,
    /// How the fields of a form are written.
    pub(crate) parts: Vec<Part>,
}

/// How a body is made of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    /// `application/x-www-form-urlencoded`
    UrlEncoded,
    Multipart,
    /// The text itself.
    Text,
    /// Bytes as they are.
    Raw,
    /// A JSON text an item: NDJSON, JSON lines, JSON text sequences.
    Lines,
    /// Server-sent events: the data of each is JSON.
    Data,
    /// Server-sent events, each an object of its fields (OAS 3.2.0 section 4.14.4).
    Events,
}

/// A field of a form that has an encoding of its own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// Empty where the value decides.
    pub(crate) content_type: String,
    /// With explode.
    pub(crate) style: Option<(Style, bool)>,
}

/// What a response with some status holds. A status with several media types has several.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: Status,
    /// Words for its variant.
    pub(crate) word: String,
    pub(crate) body: Option<Held>,
    /// The struct of its headers.
    pub(crate) headers: Option<Place>,
    pub(crate) description: String,
}

/// What a response's body is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Held {
    pub(crate) form: Form,
    /// The media types that it has, as written.
    pub(crate) media_types: Vec<String>,
    /// What it holds; of a sequence each item.
    pub(crate) place: Place,
}

impl Reply {
    pub(super) fn places(&self) -> impl Iterator<Item = &Place> {
        self.body.iter().map(|held| &held.place).chain(&self.headers)
    }

    pub(super) fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        self.body.iter_mut().map(|held| &mut held.place).chain(&mut self.headers)
    }
}
