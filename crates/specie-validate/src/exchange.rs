//! Recorded exchanges against a document: which operation each is a call of, and everything that request and response
//! say otherwise than it: parameters, headers, statuses, bodies.
//!
//! Texts come as they were recorded, and the caller tells where a stretch of one stands in its file.

mod body;
mod form;
mod found;
mod headers;
mod media;
mod multipart;
mod node;
mod pairs;
mod parameters;
mod piece;
mod style;

use std::borrow::Cow;
use std::ops::Range;

use specie_spec::api::Operation;
use specie_spec::{Code, Part, Place, Severity};

use crate::checker::Checker;
use crate::report::{InFile, Report};
use crate::route::{Routed, Router};
use crate::target::Target;
use crate::validator::Validator;
use found::Found;

pub use piece::Source;

/// A request and its response, as far as they were recorded.
#[derive(Debug, Clone, Default)]
pub struct Exchange<'e> {
    /// The request.
    pub request: Option<Request<'e>>,
    /// The response.
    pub response: Option<Response<'e>>,
}

/// A recorded request.
#[derive(Debug, Clone)]
pub struct Request<'e> {
    /// The method.
    pub method: Cow<'e, str>,
    /// The URL with its query, absolute or from the path on.
    pub url: Cow<'e, str>,
    /// Header fields and body.
    pub message: Message<'e>,
}

/// A recorded response.
#[derive(Debug, Clone)]
pub struct Response<'e> {
    /// The status code.
    pub status: u16,
    /// Header fields and body.
    pub message: Message<'e>,
}

/// What requests and responses have in common.
#[derive(Debug, Clone, Default)]
pub struct Message<'e> {
    /// Header fields in their order, names and values.
    pub headers: Vec<(Cow<'e, str>, Cow<'e, str>)>,
    /// Whether the record has header fields at all; without them none is missing.
    pub headers_recorded: bool,
    /// The body.
    pub content: Content<'e>,
}

/// The body of a recorded message.
#[derive(Debug, Clone, Default)]
pub enum Content<'e> {
    /// There was none.
    #[default]
    Absent,
    /// There was one, but the record does not have it.
    NotRecorded,
    /// Its bytes.
    Bytes(&'e [u8]),
    /// The fields of a form.
    Fields(Vec<Field<'e>>),
}

/// A field of a form that was recorded field by field.
#[derive(Debug, Clone)]
pub struct Field<'e> {
    /// Its name.
    pub name: Cow<'e, str>,
    /// Its value; `None` for a file whose content was not recorded.
    pub value: Option<Cow<'e, str>>,
    /// Whether it is a file.
    pub file: bool,
    /// Its media type.
    pub content_type: Option<Cow<'e, str>>,
}

/// Where a recorded text, or a stretch of its bytes, is written.
pub type LocateSource<'l> = dyn Fn(Source, Option<Range<usize>>) -> Place + 'l;

/// Is told of each value that was checked: against what, the value as JSON, and what was found.
pub type Checked<'c> = dyn FnMut(&Target, &Checker, &[u8], &mut Report) + 'c;

/// Where an exchange was recorded.
#[derive(Clone, Copy)]
pub struct Recording<'r> {
    /// Which record of which file.
    pub within: &'r InFile,
    /// The way from a text of the exchange to the file.
    pub locate: &'r LocateSource<'r>,
}

impl Exchange<'_> {
    /// Everything to say about the exchange, its findings in no particular order.
    ///
    /// When the server refused the request (4xx), what is wrong with the request is for information.
    pub fn check(
        &self,
        validator: &Validator,
        router: &Router<'_>,
        recording: Recording<'_>,
        checked: &mut Checked<'_>,
    ) -> Report {
        let mut found = Found::new(validator, recording, checked);
        let Some(request) = &self.request else {
            if self.response.is_some() {
                found.no_request();
            }
            return found.report();
        };
        let operation = match router.route(&request.method, &request.url) {
            Routed::Operation { operation, elsewhere } => {
                found.operation = Some(operation.id.as_str().into());
                if elsewhere {
                    found.elsewhere(operation, request);
                }
                parameters::check(&mut found, operation, request);
                body::of_request(&mut found, operation, request);
                deprecated(&mut found, operation);
                Some(operation)
            }
            missed => {
                if !webhook(&mut found, request) {
                    found.missed(missed, request);
                }
                None
            }
        };
        if self.response.as_ref().is_some_and(|response| response.status / 100 == 4) {
            // The server has said itself that the request is wrong.
            found.findings.iter_mut().for_each(|finding| finding.severity = Severity::Info);
        }
        if let (Some(operation), Some(response)) = (operation, &self.response) {
            answer(&mut found, operation, request, response);
        }
        found.report()
    }
}

/// A call of a webhook is known by its content; its URL is the receiver's own.
fn webhook(found: &mut Found<'_>, request: &Request<'_>) -> bool {
    let Content::Bytes(bytes) = request.message.content else { return false };
    let Some(target) = found.validator.webhook_of(bytes) else { return false };
    found.operation = target.operation().map(Into::into);
    found.check(&target, bytes, &|span| (Source::RequestBody, Some(span)));
    true
}

fn deprecated(found: &mut Found<'_>, operation: &Operation) {
    if !operation.deprecated {
        return;
    }
    let spec = found.files().member_place(operation.at, "deprecated");
    let message = format!("`{}` is deprecated", operation.id);
    let finding = found.add(Code::DeprecatedUse, Part::Body, (Source::Method, None), &message);
    finding.spec = Some(spec);
    finding.expected = "no such call".into();
    finding.help = Some("move to the operation that replaces it, if the document names one".to_owned());
}

fn answer(found: &mut Found<'_>, operation: &Operation, request: &Request<'_>, response: &Response<'_>) {
    let described = operation.response(response.status);
    if described.is_empty() {
        let message = format!("`{}` describes no response {}", operation.id, response.status);
        let spec = found.files().key_place(operation.at);
        let documented: Vec<String> =
            operation.responses.iter().map(|(status, _)| status.to_string()).collect();
        let finding = found.add(Code::UndocumentedStatus, Part::Body, (Source::Status, None), &message);
        finding.spec = Some(spec);
        finding.expected = documented.join(", ");
        return;
    }
    for described in &described {
        headers::check(found, operation, described, response);
    }
    body::of_response(found, operation, &described, request, response);
}
