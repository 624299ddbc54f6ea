//! Recorded exchanges against a document: the operation that each is a call of, and the checks of its bodies.

use std::cell::OnceCell;
use std::sync::Arc;

use specie_capture::{Body, Exchange, Headers, Places, Record, Request, Response, Text};
use specie_spec::api::{self, Operation};
use specie_spec::{Api, Code, Diagnostic, Part, PayloadPlace, Place, Severity};
use specie_validate::{Checker, Finding, InFile, Masker, Report, Routed, Router, Target, Validator};

use crate::corrected::Corrected;

/// What exchanges are checked with.
pub(crate) struct Exchanges<'a> {
    pub(crate) validator: &'a Validator,
    pub(crate) router: &'a Router<'a>,
    /// The document with the overlay that was left out.
    pub(crate) corrected: Option<&'a Corrected>,
}

/// Gives the checker of a target, if the document has it.
pub(crate) type CheckerOf<'c> = dyn FnMut(&Target) -> anyhow::Result<Option<Arc<Checker>>> + 'c;

/// One body with what it is checked against.
struct Checked<'r> {
    target: Target,
    body: &'r Text,
}

impl Exchanges<'_> {
    /// Everything to say about an exchange.
    pub(crate) fn report(
        &self,
        record: &Record,
        exchange: &Exchange,
        checker: &mut CheckerOf<'_>,
    ) -> anyhow::Result<Report> {
        let mut found = Found { record, masker: self.validator.masker(), findings: notes(record) };
        let bodies = self.bodies(exchange, &mut found);
        let refused = exchange.response.as_ref().is_some_and(|response| response.status / 100 == 4);
        for Checked { target, body } in bodies {
            if let Some(checker) = checker(&target)? {
                let mut report = check(record, &checker, body);
                if let Some(corrected) = self.corrected.and_then(|corrected| corrected.target(&target)) {
                    corrected.advise(body.bytes(), &mut report);
                }
                if refused && target.part() == Part::RequestBody {
                    // The server has said itself that the request is wrong.
                    report.findings.iter_mut().for_each(|finding| finding.severity = Severity::Info);
                }
                found.findings.append(&mut report.findings);
            }
        }
        let mut findings = found.findings;
        findings.sort_by_key(|finding| (finding.payload.place.line, finding.payload.place.column));
        Ok(Report { record: record.index, line: record.start().line, findings })
    }

    /// The bodies that the document describes; what it does not describe is a finding.
    fn bodies<'r>(&self, exchange: &'r Exchange, found: &mut Found<'_>) -> Vec<Checked<'r>> {
        let Some(request) = &exchange.request else {
            found.no_request(exchange);
            return Vec::new();
        };
        let operation = match self.router.route(&request.method.to_str(), &request.url.to_str()) {
            Routed::Operation { operation, elsewhere } => {
                if elsewhere {
                    found.elsewhere(operation, request);
                }
                operation
            }
            missed => {
                let target = request.body.text().and_then(|body| self.validator.webhook_of(body.bytes()));
                if let (Some(target), Some(body)) = (target, request.body.text()) {
                    return vec![Checked { target, body }];
                }
                self.missed(missed, request, found);
                return Vec::new();
            }
        };
        let mut bodies = Vec::new();
        let described = operation.request.as_ref();
        let target = Target::request(&operation.id);
        bodies.extend(found.body(&request.body, &request.headers, described, target, &request.method));
        if let Some(response) = &exchange.response {
            bodies.extend(self.response(operation, response, found));
        }
        bodies
    }

    /// A request that is no call of the document.
    fn missed(&self, routed: Routed<'_>, request: &Request, found: &mut Found<'_>) {
        let (method, url) = (request.method.to_str(), request.url.to_str());
        match routed {
            Routed::Operation { .. } => {}
            Routed::Method { other } => {
                let message = format!("`{}` is documented, but not with {method}", other.path);
                let spec = self.api().files.key_place(other.at);
                found.add(Code::UndocumentedMethod, &message, &request.method, Some(spec)).help =
                    Some("correct the method, or add the operation to the document".to_owned());
            }
            Routed::Path { near } => {
                let path = url.split(['?', '#']).next().unwrap_or_default();
                let message = format!("`{method} {path}` is not documented");
                found.add(Code::UndocumentedPath, &message, &request.url, None).help = Some(match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => {
                        "give --server when another base stands before the path, or add the path".to_owned()
                    }
                });
            }
        }
    }

    fn api(&self) -> &Api {
        self.validator.api()
    }

    fn response<'r>(
        &self,
        operation: &Operation,
        response: &'r Response,
        found: &mut Found<'_>,
    ) -> Option<Checked<'r>> {
        let described = operation.response(response.status);
        if described.is_empty() {
            let message = format!("`{}` describes no response {}", operation.id, response.status);
            let spec = self.api().files.key_place(operation.at);
            let documented: Vec<String> =
                operation.responses.iter().map(|(status, _)| status.to_string()).collect();
            let finding = found.add(Code::UndocumentedStatus, &message, &response.status_text, Some(spec));
            finding.expected = documented.join(", ");
            return None;
        }
        let target = Target::response(&operation.id, response.status);
        let body = described.iter().find_map(|response| response.body.as_ref());
        found.body(&response.body, &response.headers, body, target, &response.status_text)
    }
}

fn target_name(target: &Target) -> &'static str {
    if target.part() == Part::RequestBody { "request" } else { "response" }
}

/// Whether a media type range (RFC 9110 section 12.5.1) covers a media type.
fn covers(range: &str, media_type: &str) -> bool {
    let range = range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => media_type.starts_with(kind),
        // Vendors' types and their plain forms stand for each other in what is published.
        None => range == media_type || (is_json(&range) && is_json(media_type)),
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json") || media_type.ends_with("/json")
}

/// Checks a body that was recorded in some way.
pub(crate) fn check(record: &Record, checker: &Checker, body: &Text) -> Report {
    let start = record.start();
    let within =
        InFile { file: record.file.clone(), record: record.index, line: start.line, column: start.column };
    let places: OnceCell<Places<'_>> = OnceCell::new();
    checker
        .check_recorded(body.bytes(), &within, &|span| places.get_or_init(|| record.places(body)).place(span))
}

/// What was noted of a record, as findings.
pub(crate) fn notes(record: &Record) -> Vec<Finding> {
    record.notes.iter().map(|note| finding(record, record.diagnostic(note))).collect()
}

fn finding(record: &Record, diagnostic: Diagnostic) -> Finding {
    let place = diagnostic.labels.first().map(|label| label.at.place().clone());
    let whole = || Place { file: record.file.clone(), line: 1, column: 1, length: 1, pointer: String::new() };
    Finding {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: diagnostic.message,
        expected: String::new(),
        found: String::new(),
        payload: PayloadPlace { place: place.unwrap_or_else(whole), record: record.index, part: Part::Body },
        spec: None,
        related: Vec::new(),
        help: diagnostic.help,
    }
}

/// The findings of one exchange.
struct Found<'r> {
    record: &'r Record,
    masker: &'r Masker,
    findings: Vec<Finding>,
}

impl Found<'_> {
    /// Adds a finding about a text of the record.
    fn add(&mut self, code: Code, message: &str, at: &Text, spec: Option<Place>) -> &mut Finding {
        let message = self.masker.mask_text(message).into_owned();
        let mut finding = finding(self.record, Diagnostic::new(code, message));
        finding.payload.place = self.record.place_of(at);
        finding.spec = spec;
        self.findings.push(finding);
        self.findings.last_mut().expect("one was pushed")
    }

    /// A body in JSON that the document describes. `at` stands in its place where there is none.
    fn body<'b>(
        &mut self,
        body: &'b Body,
        headers: &Headers,
        described: Option<&api::Body>,
        target: Target,
        at: &Text,
    ) -> Option<Checked<'b>> {
        let described = described.filter(|described| !described.content.is_empty())?;
        if matches!(body, Body::NotRecorded) {
            let message = format!("the body of the {} was not recorded", target_name(&target));
            self.add(Code::BodyNotRecorded, &message, at, None);
        }
        let text = body.text()?;
        let media_type = headers.media_type();
        if let Some(media_type) = &media_type
            && !described.content.keys().any(|range| covers(range, media_type))
        {
            let message = format!("`{media_type}` is not documented for the {target}");
            let finding = self.add(
                Code::UndocumentedMediaType,
                &message,
                headers.get("content-type").unwrap_or(at),
                None,
            );
            finding.expected = described.content.keys().cloned().collect::<Vec<_>>().join(", ");
            return None;
        }
        let json = media_type.is_none_or(|media_type| is_json(&media_type));
        (json && described.json().is_some()).then_some(Checked { target, body: text })
    }

    fn elsewhere(&mut self, operation: &Operation, request: &Request) {
        let url = request.url.to_str();
        let end = url.split(['?', '#']).next().unwrap_or_default();
        let message = format!("`{end}` is on none of the document's servers");
        let servers: Vec<String> = operation.servers.iter().map(|server| server.url.clone()).collect();
        let finding = self.add(Code::UndocumentedHost, &message, &request.url, None);
        finding.expected = servers.join(", ");
        finding.help =
            Some("give --server with the base of the recorded URLs, or add it to the document".to_owned());
    }

    /// Only the request says what operation a response belongs to.
    fn no_request(&mut self, exchange: &Exchange) {
        let Some(response) = &exchange.response else { return };
        let message = "the response was recorded without its request";
        self.add(Code::NoTarget, message, &response.status_text, None).help =
            Some("give --operation and --response".to_owned());
    }
}
