//! The model of a document: its operations, webhooks and named schemas, free of OpenAPI's spelling.

mod body;
mod parameter;
mod security;
mod server;

use std::sync::Arc;

use indexmap::IndexMap;

use crate::document::Files;
use crate::node::Origin;
use crate::schema::{SchemaId, Schemas};

pub use body::{Body, Encoding, Media, essence};
pub use parameter::{Location, Parameter, Style};
pub use security::{SecurityKind, SecurityRequirement, SecurityScheme};
pub use server::Server;

/// What a document describes. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Api {
    /// `info.title`, empty when the document has none.
    pub title: String,
    /// Operations in document order.
    pub operations: Vec<Operation>,
    /// Webhooks by name, in document order: `webhooks` of OpenAPI 3.1 and `x-webhooks` of older documents.
    pub webhooks: IndexMap<String, Webhook>,
    /// `components.schemas` in document order.
    pub components: IndexMap<String, SchemaId>,
    /// Names of headers and query parameters that carry secrets, from the security schemes, in document order.
    pub secrets: Vec<String>,
    /// `components.securitySchemes` in document order.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// Every schema.
    pub schemas: Arc<Schemas>,
    /// The files that every [`Origin`] points into.
    pub files: Files,
    /// Which of OpenAPI's two families of schemas the document was written in.
    pub dialect: Dialect,
}

/// How a document's schemas were written. The model is the same for both; some readings of a value differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAPI 3.0: an integer is written without a fraction, `1.0` is none.
    OpenApi30,
    /// OpenAPI 3.1 and later: JSON Schema 2020-12, where `1.0` is an integer.
    OpenApi31,
}

/// An HTTP method.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// HEAD
    Head,
    /// PATCH
    Patch,
    /// TRACE
    Trace,
    /// QUERY, from OpenAPI 3.2 on.
    Query,
    /// Any other, as `additionalOperations` names it (OAS 3.2.0 section 4.9.1).
    Other(Arc<str>),
}

impl Method {
    /// The method as it is sent: the known ones in capitals, any other as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
            Method::Query => "QUERY",
            Method::Other(name) => name,
        }
    }
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`, or method and path (`post /v1/refunds`) when there is none. Unique in the document.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template, with `{name}` for each parameter in the path and for nothing else.
    pub path: String,
    /// `tags`, as written.
    pub tags: Vec<String>,
    /// `summary`, empty when there is none.
    pub summary: String,
    /// `description`, empty when there is none.
    pub description: String,
    /// `deprecated`.
    pub deprecated: bool,
    /// Parameters of the path item, then those of the operation, in document order. An operation's parameter replaces the
    /// path item's of equal name and location.
    pub parameters: Vec<Parameter>,
    /// Alternatives of who may call, those of the document where the operation has none of its own. Empty: nothing is said.
    pub security: Vec<SecurityRequirement>,
    /// Where it is served: its own servers, else those of its path, else those of the document. Empty: nothing is said.
    pub servers: Vec<Server>,
    /// Bodies of requests, if a body is described.
    pub request: Option<Body>,
    /// Responses in document order.
    pub responses: Vec<(Status, Response)>,
    /// Calls that the provider makes because of this one, in document order.
    pub callbacks: Vec<Callback>,
    /// Where the operation was written.
    pub at: Origin,
}

/// A call that the provider makes.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// `operationId`, or the webhook's name when there is none.
    pub id: String,
    /// `summary`, empty when there is none.
    pub summary: String,
    /// The body of the call, if one is described.
    pub body: Option<Body>,
    /// What the provider takes for an answer, in document order.
    pub responses: Vec<(Status, Response)>,
    /// Where the webhook was written.
    pub at: Origin,
}

/// A call that the provider makes because of an operation (OAS 3.0.3 section 4.7.18).
#[derive(Debug, Clone)]
pub struct Callback {
    /// Its key in `callbacks`.
    pub name: String,
    /// The runtime expression that gives its URL, `{$request.body#/url}`.
    pub expression: String,
    /// Its method.
    pub method: Method,
    /// What is sent and answered; the id is `operationId`, or the operation's id with the callback's name.
    pub call: Webhook,
}

/// What a response may hold.
#[derive(Debug, Clone)]
pub struct Response {
    /// `description`, empty when there is none.
    pub description: String,
    /// The headers, without `Content-Type`, for which the media types speak (OAS 3.0.3 section 4.7.17).
    pub headers: Vec<Parameter>,
    /// The body, if one is described.
    pub body: Option<Body>,
    /// Where the response was written.
    pub at: Origin,
}

/// Which statuses a response stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status code.
    Code(u16),
    /// A hundred of them: `2XX` is `Range(2)`.
    Range(u8),
    /// A further response of one status, as Apifox writes them: `x-200:name`.
    Named(u16, String),
    /// Every other status.
    Default,
}

impl Status {
    /// Reads a key of `responses`.
    #[must_use]
    pub fn parse(key: &str) -> Option<Status> {
        if key == "default" {
            return Some(Status::Default);
        }
        if let Some((code, name)) = key.strip_prefix("x-").and_then(|rest| rest.split_once(':')) {
            return Some(Status::Named(status_code(code)?, name.to_owned()));
        }
        if let Some(digit) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
            return digit.parse().ok().filter(|digit| (1..=5).contains(digit)).map(Status::Range);
        }
        status_code(key).map(Status::Code)
    }
}

fn status_code(text: &str) -> Option<u16> {
    text.parse().ok().filter(|code| text.len() == 3 && (100..=599).contains(code))
}

impl std::fmt::Display for Status {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Status::Code(code) => write!(out, "{code}"),
            Status::Range(digit) => write!(out, "{digit}XX"),
            Status::Named(code, name) => write!(out, "x-{code}:{name}"),
            Status::Default => out.write_str("default"),
        }
    }
}

impl Operation {
    /// The responses that describe a status, the most exact first: code, range, default (OAS 3.0.3 section 4.7.16).
    /// A status with further named responses has them all; a body is right when it fits one of them.
    #[must_use]
    pub fn response(&self, status: u16) -> Vec<&Response> {
        let matching = |test: &dyn Fn(&Status) -> bool| {
            self.responses
                .iter()
                .filter(|(key, _)| test(key))
                .map(|(_, response)| response)
                .collect::<Vec<_>>()
        };
        let exact =
            matching(&|key| matches!(key, Status::Code(code) | Status::Named(code, _) if *code == status));
        if !exact.is_empty() {
            return exact;
        }
        let range = matching(&|key| matches!(key, Status::Range(digit) if u16::from(*digit) == status / 100));
        if range.is_empty() { matching(&|key| *key == Status::Default) } else { range }
    }
}

impl Api {
    /// The operation with an id.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }
}
