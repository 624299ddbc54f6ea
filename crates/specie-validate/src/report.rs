//! What a check says of one payload: findings with both places, in the order of the payload.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use specie_json::{Lines, escape_pointer_token};
use specie_spec::{At, Code, Diagnostic, Label, Part, PayloadPlace, Place, Severity};

use crate::mask::Masker;
use crate::target::Subject;

/// Everything found in one payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Which payload of its file, from 0.
    pub record: u64,
    /// The line of the file on which the payload starts, from 1.
    pub line: u32,
    /// The operation or webhook that the payload belongs to, where one is known.
    pub operation: Option<Arc<str>>,
    /// Findings by their place in the payload.
    pub findings: Vec<Finding>,
}

impl Report {
    /// True when no finding is an error.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// Where a payload stands in the file that it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFile {
    /// The file's name, as it is to be shown.
    pub file: Arc<str>,
    /// Which payload of the file it is, from 0.
    pub record: u64,
    /// The line of the payload's first byte, from 1.
    pub line: u32,
    /// The column of the payload's first byte, from 1, in code points.
    pub column: u32,
}

impl InFile {
    /// A file that is one payload.
    #[must_use]
    pub fn new(file: impl Into<Arc<str>>) -> Self {
        InFile { file: file.into(), record: 0, line: 1, column: 1 }
    }
}

/// Where a span of a payload's text is written in the file that it was recorded in, when it does not stand there as it is.
pub type Locate<'l> = dyn Fn(Range<usize>) -> Place + 'l;

/// One disagreement between a payload and the document. No text of it shows a card number or a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which kind of disagreement.
    pub code: Code,
    /// The id of the operation, or the name of the webhook, that the payload belongs to; none where it is not known, and
    /// for schemas by name.
    pub operation: Option<Arc<str>>,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong: one lower-case phrase, names in backticks.
    pub message: String,
    /// What the document asks for, a short phrase.
    pub expected: String,
    /// What stands in the payload, a short phrase.
    pub found: String,
    /// Where in the payload.
    pub payload: PayloadPlace,
    /// The rule in the document; none for what every JSON text must be.
    pub spec: Option<Place>,
    /// Further places.
    pub related: Vec<Related>,
    /// What to do.
    pub help: Option<String>,
}

/// A further place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// What stands there, a short phrase.
    pub label: String,
    /// Where.
    pub at: At,
}

impl Finding {
    /// The finding as a diagnostic, to be drawn: first the place in the payload, then the one in the document, then
    /// the others.
    #[must_use]
    pub fn to_diagnostic(&self) -> Diagnostic {
        let mut labels = vec![Label { at: At::Payload(self.payload.clone()), text: self.found.clone() }];
        if let Some(place) = &self.spec {
            labels.push(Label { at: At::Spec(place.clone()), text: self.rule().to_owned() });
        }
        labels.extend(self.related.iter().map(|r| Label { at: r.at.clone(), text: r.label.clone() }));
        Diagnostic {
            code: self.code,
            severity: self.severity,
            message: self.message.clone(),
            labels,
            help: self.help.clone(),
        }
    }

    /// What to write at the place in the document.
    fn rule(&self) -> &'static str {
        match (self.code, self.severity) {
            (Code::UndocumentedField, Severity::Drift)
            | (
                Code::UndocumentedMethod
                | Code::UndocumentedStatus
                | Code::UndocumentedMediaType
                | Code::UndocumentedParameter
                | Code::UnexpectedBody,
                _,
            ) => "described here without it",
            (Code::UnknownEnumValue, _) => "the documented values",
            (Code::ReadOnlySent, _) => "only for responses",
            (Code::WriteOnlyReceived, _) => "only for requests",
            (Code::DeprecatedUse, _) => "deprecated here",
            (Code::Unchecked, _) => "this could not be checked",
            _ => "required by this",
        }
    }
}

impl From<&Finding> for Diagnostic {
    fn from(finding: &Finding) -> Diagnostic {
        finding.to_diagnostic()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}[{}]: {}", self.severity.as_str(), self.code, self.message)
    }
}

/// A finding before its places in the payload are known as lines and columns.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) expected: String,
    pub(crate) found: String,
    pub(crate) at: Spot,
    pub(crate) spec: Option<Place>,
    pub(crate) related: Vec<(String, DraftAt)>,
    pub(crate) help: Option<String>,
}

/// A place in the text of a payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Bytes of the payload's text.
    pub(crate) span: Range<usize>,
    /// Pointer of the value.
    pub(crate) pointer: String,
}

/// A further place of a draft.
#[derive(Debug, Clone)]
pub(crate) enum DraftAt {
    Payload(Spot),
    Spec(Place),
}

/// Start of the span, place in the document, code, pointer, message.
type Key<'d> = (usize, Option<(&'d str, u32, u32)>, &'static str, &'d str, &'d str);

impl Draft {
    pub(crate) fn new(code: Code, at: Spot, message: impl Into<String>) -> Draft {
        Draft {
            code,
            severity: code.severity(),
            message: message.into(),
            expected: String::new(),
            found: String::new(),
            at,
            spec: None,
            related: Vec::new(),
            help: None,
        }
    }

    pub(crate) fn saying(mut self, expected: impl Into<String>, found: impl Into<String>) -> Draft {
        self.expected = expected.into();
        self.found = found.into();
        self
    }

    pub(crate) fn by(mut self, spec: Option<Place>) -> Draft {
        self.spec = spec;
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Draft {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn also(mut self, label: impl Into<String>, at: DraftAt) -> Draft {
        self.related.push((label.into(), at));
        self
    }

    /// Orders findings and tells whether two are the same one, reached by two ways.
    fn key(&self) -> Key<'_> {
        let spec = self.spec.as_ref().map(|place| (&*place.file, place.line, place.column));
        (self.at.span.start, spec, self.code.as_str(), &self.at.pointer, &self.message)
    }
}

/// Turns drafts into findings: sorted, each once, with lines and columns, and nothing sensitive in them.
pub(crate) struct Finish<'t> {
    pub(crate) text: &'t str,
    pub(crate) within: &'t InFile,
    pub(crate) part: Part,
    pub(crate) operation: Option<&'t Arc<str>>,
    pub(crate) subject: &'t Subject,
    pub(crate) masker: &'t Masker,
    pub(crate) locate: Option<&'t Locate<'t>>,
}

impl Finish<'_> {
    pub(crate) fn report(&self, mut drafts: Vec<Draft>) -> Report {
        drafts.sort_by(|left, right| left.key().cmp(&right.key()));
        drafts.dedup_by(|left, right| left.key() == right.key());
        let lines = Lines::new(if drafts.is_empty() { "" } else { self.text });
        let findings = drafts.into_iter().map(|draft| self.finding(&lines, draft)).collect();
        let operation = self.operation.cloned();
        Report { record: self.within.record, line: self.within.line, operation, findings }
    }

    fn finding(&self, lines: &Lines<'_>, draft: Draft) -> Finding {
        let Draft { code, severity, message, expected, found, at, spec, related, help } = draft;
        let shorten = |text: String| self.masker.shorten(&text).into_owned();
        let related = related.into_iter().map(|(label, at)| Related {
            label: shorten(label),
            at: match at {
                DraftAt::Payload(spot) => At::Payload(self.place(lines, &spot)),
                DraftAt::Spec(place) => At::Spec(place),
            },
        });
        Finding {
            code,
            operation: self.operation.cloned(),
            severity,
            message: shorten(message),
            expected: shorten(expected),
            found: shorten(found),
            payload: self.place(lines, &at),
            spec,
            related: related.collect(),
            help: help.map(shorten),
        }
    }

    fn place(&self, lines: &Lines<'_>, spot: &Spot) -> PayloadPlace {
        let pointer = format!("{}{}", self.subject.pointer, spot.pointer);
        let pointer = self.masker.shorten(&pointer).into_owned();
        let place = match self.locate {
            Some(locate) => Place { pointer, ..locate(spot.span.clone()) },
            None => Place { pointer, ..self.own_place(lines, spot) },
        };
        PayloadPlace { place, record: self.within.record, part: self.part }
    }

    /// The place of a payload that stands in its file as it is.
    fn own_place(&self, lines: &Lines<'_>, spot: &Spot) -> Place {
        let specie_json::Place { line, column } = lines.place(spot.span.start);
        let first = self.text.get(spot.span.clone()).unwrap_or("").lines().next().unwrap_or("");
        let length = u32::try_from(first.trim_end().chars().count().max(1)).unwrap_or(u32::MAX);
        let column = if line == 1 { column + self.within.column - 1 } else { column };
        let line = line + self.within.line - 1;
        Place { file: self.within.file.clone(), line, column, length, pointer: String::new() }
    }
}

/// The pointer of a member.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape_pointer_token(key))
}
