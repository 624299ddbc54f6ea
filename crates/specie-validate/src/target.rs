//! What a payload is checked against: a part of an operation, a webhook, or a schema by its name.

use std::fmt;

use specie_spec::api::{Body, Location, Operation, Parameter, Response, Webhook};
use specie_spec::bundle::Reading;
use specie_spec::diagnostic::did_you_mean;
use specie_spec::schema::SchemaId;
use specie_spec::{Api, Code, Diagnostic, Part};

use crate::report::child;

/// Names a part of a document that describes a JSON value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The body of an operation's request.
    Request {
        /// The operation's id.
        operation: String,
    },
    /// The body of one of an operation's responses.
    Response {
        /// The operation's id.
        operation: String,
        /// The status code of the answer.
        status: u16,
    },
    /// The body of a call that the provider makes.
    Webhook {
        /// The key under `webhooks`, or the operation's id there.
        name: String,
    },
    /// A schema of `components.schemas`.
    Schema {
        /// Its name there.
        name: String,
        /// In which direction the value goes.
        reading: Reading,
    },
    /// A parameter of an operation's request.
    Parameter {
        /// The operation's id.
        operation: String,
        /// Where the parameter stands.
        location: Location,
        /// Its name.
        name: String,
    },
    /// A header of one of an operation's responses.
    Header {
        /// The operation's id.
        operation: String,
        /// The status code of the answer.
        status: u16,
        /// The header's name.
        name: String,
    },
    /// A body of one media type, for what a request, a response or a webhook describes beside its JSON form.
    Media {
        /// Whose body.
        of: Box<Target>,
        /// The key under `content`.
        range: String,
    },
}

/// What messages call the value of a target, and where it stands in its part.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub(crate) name: String,
    /// Put before the pointers of findings: a parameter's name.
    pub(crate) pointer: String,
}

impl Target {
    /// The request of an operation.
    #[must_use]
    pub fn request(operation: impl Into<String>) -> Target {
        Target::Request { operation: operation.into() }
    }

    /// A response of an operation.
    #[must_use]
    pub fn response(operation: impl Into<String>, status: u16) -> Target {
        Target::Response { operation: operation.into(), status }
    }

    /// A webhook by its key or its operation's id.
    #[must_use]
    pub fn webhook(name: impl Into<String>) -> Target {
        Target::Webhook { name: name.into() }
    }

    /// A named schema, read as something received.
    #[must_use]
    pub fn schema(name: impl Into<String>) -> Target {
        Target::Schema { name: name.into(), reading: Reading::Receive }
    }

    /// The operation's id, or the webhook's name; none for a schema by its name.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        match self {
            Target::Request { operation }
            | Target::Response { operation, .. }
            | Target::Parameter { operation, .. }
            | Target::Header { operation, .. } => Some(operation),
            Target::Webhook { name } => Some(name),
            Target::Media { of, .. } => of.operation(),
            Target::Schema { .. } => None,
        }
    }

    /// Which part of an exchange it is.
    #[must_use]
    pub fn part(&self) -> Part {
        match self {
            Target::Request { .. } => Part::RequestBody,
            Target::Response { .. } => Part::ResponseBody,
            Target::Webhook { .. } => Part::WebhookBody,
            Target::Schema { .. } => Part::Body,
            Target::Parameter { location, .. } => part_of(*location),
            Target::Header { .. } => Part::ResponseHeader,
            Target::Media { of, .. } => of.part(),
        }
    }

    pub(crate) fn subject(&self) -> Subject {
        let named = |what: &str, name: &str| Subject {
            name: format!("the {what} `{name}`"),
            pointer: child("", name),
        };
        match self {
            Target::Parameter { location: Location::Header, name, .. } | Target::Header { name, .. } => {
                named("header", name)
            }
            Target::Parameter { location: Location::Cookie, name, .. } => named("cookie", name),
            Target::Parameter { location, name, .. } => {
                named(&format!("{} parameter", location.as_str()), name)
            }
            Target::Request { .. }
            | Target::Response { .. }
            | Target::Webhook { .. }
            | Target::Schema { .. }
            | Target::Media { .. } => Subject { name: "the body".to_owned(), pointer: String::new() },
        }
    }

    /// How the part is read unless an option says otherwise.
    #[must_use]
    pub fn reading(&self) -> Reading {
        match self {
            Target::Request { .. } | Target::Parameter { .. } => Reading::Send,
            Target::Response { .. } | Target::Webhook { .. } | Target::Header { .. } => Reading::Receive,
            Target::Media { of, .. } => of.reading(),
            Target::Schema { reading, .. } => *reading,
        }
    }

    /// The schemas that describe the part, `None` for any value; the value may fit any one of them.
    pub(crate) fn resolve(&self, api: &Api) -> Result<Vec<Option<SchemaId>>, TargetError> {
        match self {
            Target::Request { .. } | Target::Response { .. } | Target::Webhook { .. } => {
                Ok(self.bodies(api)?.into_iter().map(json).collect())
            }
            Target::Media { of, range } => {
                let schema = |body: Option<&Body>| body.and_then(|body| body.content.get(range)?.schema);
                Ok(of.bodies(api)?.into_iter().map(schema).collect())
            }
            Target::Parameter { operation, location, name } => {
                let parameters = &find_operation(api, operation)?.parameters;
                let here = || parameters.iter().filter(|parameter| parameter.location == *location);
                let found = here().find(|parameter| parameter.name == *name);
                found
                    .map(|parameter| vec![parameter.schema])
                    .ok_or_else(|| unknown("parameter", name, here()))
            }
            Target::Header { operation, status, name } => {
                let responses = responses(find_operation(api, operation)?, *status)?;
                let headers = || responses.iter().flat_map(|response| &response.headers);
                let found = headers().find(|header| header.name.eq_ignore_ascii_case(name));
                found.map(|header| vec![header.schema]).ok_or_else(|| unknown("header", name, headers()))
            }
            Target::Schema { name, .. } => {
                let names = || api.components.keys().map(String::as_str);
                let id = api.components.get(name).ok_or_else(|| TargetError::new("schema", name, names()))?;
                Ok(vec![Some(*id)])
            }
        }
    }

    /// The bodies that the target may have; none for what is no body.
    fn bodies<'a>(&self, api: &'a Api) -> Result<Vec<Option<&'a Body>>, TargetError> {
        Ok(match self {
            Target::Request { operation } => vec![find_operation(api, operation)?.request.as_ref()],
            Target::Response { operation, status } => {
                let responses = responses(find_operation(api, operation)?, *status)?;
                responses.into_iter().map(|response| response.body.as_ref()).collect()
            }
            Target::Webhook { name } => vec![find_webhook(api, name)?.body.as_ref()],
            Target::Media { of, .. } => of.bodies(api)?,
            Target::Schema { .. } | Target::Parameter { .. } | Target::Header { .. } => Vec::new(),
        })
    }
}

/// Which part of a request has the parameters of a location.
pub(crate) fn part_of(location: Location) -> Part {
    match location {
        Location::Path => Part::Path,
        Location::Query => Part::Query,
        Location::Header => Part::RequestHeader,
        Location::Cookie => Part::Cookie,
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Request { operation } => write!(out, "request of {operation}"),
            Target::Response { operation, status } => write!(out, "response {status} of {operation}"),
            Target::Webhook { name } => write!(out, "webhook {name}"),
            Target::Schema { name, .. } => write!(out, "schema {name}"),
            Target::Parameter { operation, location, name } => {
                write!(out, "{} parameter {name} of {operation}", location.as_str())
            }
            Target::Header { operation, status, name } => {
                write!(out, "header {name} of response {status} of {operation}")
            }
            Target::Media { of, range } => write!(out, "{of} as {range}"),
        }
    }
}

/// A body that is not described, or not as JSON, may be any value.
fn json(body: Option<&Body>) -> Option<SchemaId> {
    body.and_then(Body::json).flatten()
}

fn find_operation<'a>(api: &'a Api, id: &str) -> Result<&'a Operation, TargetError> {
    let ids = || api.operations.iter().map(|operation| operation.id.as_str());
    api.operation(id).ok_or_else(|| TargetError::new("operation", id, ids()))
}

fn find_webhook<'a>(api: &'a Api, name: &str) -> Result<&'a Webhook, TargetError> {
    let by_id = || api.webhooks.values().find(|webhook| webhook.id == name);
    let names = || api.webhooks.keys().map(String::as_str);
    api.webhooks.get(name).or_else(by_id).ok_or_else(|| TargetError::new("webhook", name, names()))
}

fn responses(operation: &Operation, status: u16) -> Result<Vec<&Response>, TargetError> {
    let responses = operation.response(status);
    if responses.is_empty() { Err(no_status(operation, status)) } else { Ok(responses) }
}

fn unknown<'a>(kind: &str, name: &str, known: impl Iterator<Item = &'a Parameter> + Clone) -> TargetError {
    TargetError::new(kind, name, known.map(|parameter| parameter.name.as_str()))
}

fn no_status(operation: &Operation, status: u16) -> TargetError {
    TargetError {
        message: format!("operation `{}` describes no response {status}", operation.id),
        suggestion: None,
        known: operation.responses.iter().map(|(status, _)| status.to_string()).collect(),
    }
}

/// A target that the document does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetError {
    /// What is missing, a terse phrase.
    pub message: String,
    /// The name that was probably meant.
    pub suggestion: Option<String>,
    /// Every name that would do, in document order.
    pub known: Vec<String>,
}

impl TargetError {
    fn new<'a>(kind: &str, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> TargetError {
        TargetError {
            message: format!("the document has no {kind} `{name}`"),
            suggestion: did_you_mean(name, known.clone()).map(str::to_owned),
            known: known.map(str::to_owned).collect(),
        }
    }

    /// The way out, a sentence: the name that was meant, else the names that there are.
    #[must_use]
    pub fn help(&self) -> String {
        const SHOWN: usize = 12;
        if let Some(name) = &self.suggestion {
            return format!("did you mean `{name}`?");
        }
        if self.known.is_empty() {
            return "the document has none".to_owned();
        }
        let listed: Vec<String> = self.known.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
        let rest = self.known.len().saturating_sub(SHOWN);
        let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
        format!("choose one of {}{more}", listed.join(", "))
    }

    /// The same as a diagnostic without a place.
    #[must_use]
    pub fn to_diagnostic(&self) -> Diagnostic {
        Diagnostic::new(Code::NoTarget, &*self.message).help(self.help())
    }
}

impl fmt::Display for TargetError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}; {}", self.message, self.help())
    }
}

impl std::error::Error for TargetError {}
