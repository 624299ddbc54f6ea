//! One type for every problem: of a document, of an overlay, of a payload.
//!
//! A diagnostic has a code, a severity, a message, labels (the first is the primary place) and help. It holds places,
//! never the layout of text.

use std::sync::Arc;

use crate::Code;

/// How much a problem matters. A document or payload is accepted when it has no [`Severity::Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The payload breaks the document, or the document cannot be read.
    Error,
    /// The payload and the document disagree in a way that a reader open to the future accepts.
    Drift,
    /// Something is wrong and was repaired, ignored or left out.
    Warning,
    /// Worth knowing; nothing is wrong.
    Info,
}

impl Severity {
    /// The word used in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Drift => "drift",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// A place in a text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's name as the caller gave it.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in code points.
    pub column: u32,
    /// How many code points of that line belong to the place, at least 1.
    pub length: u32,
    /// JSON Pointer (RFC 6901) inside the file's document, or inside the part for payloads.
    pub pointer: String,
}

/// Which part of an exchange a payload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The body of a request.
    RequestBody,
    /// The body of a response.
    ResponseBody,
    /// The body of a webhook call.
    WebhookBody,
    /// The path of a request's URL.
    Path,
    /// The query of a request's URL.
    Query,
    /// The header fields of a request, cookies aside.
    RequestHeader,
    /// The cookies of a request.
    Cookie,
    /// The header fields of a response.
    ResponseHeader,
    /// A value checked against a schema by name, outside any exchange.
    Body,
}

impl Part {
    /// The word used in reports, such as `request.body`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Part::RequestBody => "request.body",
            Part::ResponseBody => "response.body",
            Part::WebhookBody => "webhook.body",
            Part::Path => "request.path",
            Part::Query => "request.query",
            Part::RequestHeader => "request.header",
            Part::Cookie => "request.cookie",
            Part::ResponseHeader => "response.header",
            Part::Body => "body",
        }
    }
}

/// A place in a payload: a place in the given file, and which payload of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayloadPlace {
    /// The place in the file; its pointer is inside `part`.
    pub place: Place,
    /// Which payload of the file, from 0.
    pub record: u64,
    /// Which part of the exchange.
    pub part: Part,
}

/// What a label points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// A place in a document or overlay.
    Spec(Place),
    /// A place in a payload.
    Payload(PayloadPlace),
}

impl At {
    /// The place in its file.
    #[must_use]
    pub fn place(&self) -> &Place {
        match self {
            At::Spec(place) => place,
            At::Payload(payload) => &payload.place,
        }
    }
}

/// A place with a few words on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub at: At,
    /// What stands there, a short phrase; may be empty.
    pub text: String,
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of problem.
    pub code: Code,
    /// How much it matters in this run.
    pub severity: Severity,
    /// What is wrong: one lower-case phrase, names in backticks, no final dot.
    pub message: String,
    /// Where; the first is the primary place.
    pub labels: Vec<Label>,
    /// What to do: one imperative sentence.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic with the code's own severity and no place yet.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            labels: Vec::new(),
            help: None,
        }
    }

    /// Adds a place in a document or overlay.
    #[must_use]
    pub fn at(mut self, place: Place, text: impl Into<String>) -> Self {
        self.labels.push(Label { at: At::Spec(place), text: text.into() });
        self
    }

    /// Sets the help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The problems found so far, in the order in which they were found.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds every problem of another list.
    pub fn extend(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// The problems, in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// True when a problem is an error: the document is refused.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The problems sorted by file, line, column and code, each once.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        let key = |d: &Diagnostic| {
            let place = d.labels.first().map(|label| label.at.place());
            place.map(|p| (p.file.clone(), p.line, p.column))
        };
        self.0.sort_by(|a, b| key(a).cmp(&key(b)).then(a.code.as_str().cmp(b.code.as_str())));
        self.0.dedup();
        self.0
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The known name nearest to `unknown`, when one is near enough to be a slip of the keyboard.
#[must_use]
pub fn did_you_mean<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody mistypes a text of that length, and comparing two such costs the product of their lengths.
    const LONGEST: usize = 100;
    if unknown.len() > LONGEST {
        return None;
    }
    let folded = unknown.to_lowercase();
    known
        .into_iter()
        .filter(|name| name.len() <= 2 * LONGEST)
        .map(|name| (strsim::damerau_levenshtein(&folded, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= 1.max(name.chars().count() / 3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
