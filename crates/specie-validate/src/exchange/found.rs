//! The findings of one exchange, as they gather.

use std::ops::Range;
use std::sync::Arc;

use specie_spec::api::Operation;
use specie_spec::diagnostic::did_you_mean;
use specie_spec::{Code, Files, Part, PayloadPlace};

use super::node::{Made, Node, Prefer};
use super::piece::Source;
use super::{Checked, Recording, Request};
use crate::checker::Checker;
use crate::explain::view::cut;
use crate::report::{Finding, InFile, Report, child};
use crate::route::Routed;
use crate::shape::Shape;
use crate::target::Target;
use crate::validator::Validator;

/// Names per exchange for which a near one is looked for.
const SUGGESTIONS: usize = 50;

/// A stretch of a recorded text, or all of it.
pub(super) type Stretch = (Source, Option<Range<usize>>);

/// What was found, and what more is found with.
pub(super) struct Found<'f> {
    pub(super) validator: &'f Validator,
    recording: Recording<'f>,
    checked: &'f mut Checked<'f>,
    /// What the exchange is a call of, once it is known.
    pub(super) operation: Option<Arc<str>>,
    pub(super) findings: Vec<Finding>,
    suggestions: usize,
}

impl<'f> Found<'f> {
    pub(super) fn new(
        validator: &'f Validator,
        recording: Recording<'f>,
        checked: &'f mut Checked<'_>,
    ) -> Found<'f> {
        Found {
            validator,
            recording,
            checked,
            operation: None,
            findings: Vec::new(),
            suggestions: SUGGESTIONS,
        }
    }

    pub(super) fn files(&self) -> &'f Files {
        &self.validator.api().files
    }

    /// Adds a finding about a recorded text.
    pub(super) fn add(&mut self, code: Code, part: Part, at: Stretch, message: &str) -> &mut Finding {
        let place = (self.recording.locate)(at.0, at.1);
        self.findings.push(Finding {
            code,
            operation: self.operation.clone(),
            severity: code.severity(),
            message: self.shown(message),
            expected: String::new(),
            found: String::new(),
            payload: PayloadPlace { place, record: self.recording.within.record, part },
            spec: None,
            related: Vec::new(),
            help: None,
        });
        self.findings.last_mut().expect("one was pushed")
    }

    /// Adds a finding about something that has a name in its part.
    pub(super) fn add_named(
        &mut self,
        code: Code,
        (part, name): (Part, &str),
        at: Stretch,
        message: &str,
    ) -> &mut Finding {
        let pointer = self.validator.masker().shorten(&child("", name)).into_owned();
        let finding = self.add(code, part, at, message);
        finding.payload.place.pointer = pointer;
        finding
    }

    /// A text without anything sensitive.
    pub(super) fn shown(&self, text: &str) -> String {
        let masker = self.validator.masker();
        masker.mask_text(&masker.shorten(text)).into_owned()
    }

    /// A short excerpt of the value of a name, without anything sensitive.
    pub(super) fn excerpt(&self, name: &str, value: &str) -> String {
        if self.validator.masker().hides(&child("", name)) {
            "****".to_owned()
        } else {
            cut(&self.shown(value))
        }
    }

    /// What was found, as a report.
    pub(super) fn report(self) -> Report {
        let InFile { record, line, .. } = *self.recording.within;
        Report { record, line, operation: self.operation, findings: self.findings }
    }

    /// Looks for a near name, but not without end.
    pub(super) fn suggest<'n>(
        &mut self,
        name: &str,
        known: impl Iterator<Item = &'n str>,
    ) -> Option<&'n str> {
        self.suggestions = self.suggestions.checked_sub(1)?;
        did_you_mean(name, known)
    }

    pub(super) fn checker(&self, target: &Target) -> Option<Arc<Checker>> {
        self.validator.target(target).ok()
    }

    /// Checks a value in JSON; `place` tells where a stretch of it was recorded.
    pub(super) fn check(&mut self, target: &Target, json: &[u8], place: &dyn Fn(Range<usize>) -> Stretch) {
        let Some(checker) = self.checker(target) else { return };
        let locate = |span: Range<usize>| {
            let (source, span) = place(span);
            (self.recording.locate)(source, span)
        };
        let mut report = checker.check_recorded(json, self.recording.within, &locate);
        (self.checked)(target, &checker, json, &mut report);
        self.findings.append(&mut report.findings);
    }

    /// Checks a value that was recorded as text.
    pub(super) fn check_node(&mut self, target: &Target, node: &Node<'_>) {
        let Some(checker) = self.checker(target) else { return };
        let Some(schema) = checker.schema() else { return };
        let shape = Shape::new(Some(schema));
        let mut made = Made::new(node, &shape, Prefer::Value);
        if !checker.is_valid(made.json.as_bytes()) {
            let text = Made::new(node, &shape, Prefer::Text);
            if text.json != made.json && checker.is_valid(text.json.as_bytes()) {
                made = text;
            }
        }
        let whole = node.span();
        let place = |span: Range<usize>| match made.place(span).or_else(|| whole.clone()) {
            Some((source, span)) => (source, Some(span)),
            None => (Source::Url, None),
        };
        self.check(target, made.json.as_bytes(), &place);
    }

    /// Only the request says what operation a response belongs to.
    pub(super) fn no_request(&mut self) {
        let message = "the response was recorded without its request";
        let finding = self.add(Code::NoTarget, Part::Body, (Source::Status, None), message);
        finding.help = Some("give --operation and --response".to_owned());
    }

    pub(super) fn elsewhere(&mut self, operation: &Operation, request: &Request<'_>) {
        let end = request.url.split(['?', '#']).next().unwrap_or_default();
        let message = format!("`{end}` is on none of the document's servers");
        let servers: Vec<String> = operation.servers.iter().map(|server| server.url.clone()).collect();
        let finding = self.add(Code::UndocumentedHost, Part::Body, (Source::Url, None), &message);
        finding.expected = servers.join(", ");
        finding.help =
            Some("give --server with the base of the recorded URLs, or add it to the document".to_owned());
    }

    /// A request that is no call of the document.
    pub(super) fn missed(&mut self, routed: Routed<'_>, request: &Request<'_>) {
        let (method, url) = (&request.method, &request.url);
        match routed {
            Routed::Operation { .. } => {}
            Routed::Method { other } => {
                let message = format!("`{}` is documented, but not with {method}", other.path);
                let spec = self.files().key_place(other.at);
                let finding =
                    self.add(Code::UndocumentedMethod, Part::Body, (Source::Method, None), &message);
                finding.spec = Some(spec);
                finding.help = Some("correct the method, or add the operation to the document".to_owned());
            }
            Routed::Path { near } => {
                let path = url.split(['?', '#']).next().unwrap_or_default();
                let message = format!("`{method} {path}` is not documented");
                let finding = self.add(Code::UndocumentedPath, Part::Body, (Source::Url, None), &message);
                finding.help = Some(match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => {
                        "give --server when another base stands before the path, or add the path".to_owned()
                    }
                });
            }
        }
    }
}
