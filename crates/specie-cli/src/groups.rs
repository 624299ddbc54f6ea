//! Findings of one kind, drawn once: the first of them with its frames, and how often and where else it was found.
//!
//! Memory grows with the kinds of findings, not with their number, and not beyond [`KINDS`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use specie_spec::{Code, Severity};
use specie_validate::Finding;

use crate::formats::{fingerprint, shown};
use crate::report::Counts;

/// Kinds that are kept; of others only the number is known.
const KINDS: usize = 2000;

/// Further places of a kind that are named.
const PLACES: usize = 3;

/// Stands in a drawing where [`Kind::seen`] goes.
pub(crate) const SEEN: &str = "\u{e000}";

/// A finding with its frames.
pub(crate) struct Drawing {
    pub(crate) alone: String,
    /// With a line for [`SEEN`].
    pub(crate) noted: String,
}

/// Kinds of findings, in the order of the first of each.
#[derive(Default)]
pub(crate) struct Groups {
    kinds: Vec<Kind>,
    by_key: BTreeMap<(Severity, Code, String), usize>,
    /// Findings of kinds that are not kept.
    rest: Counts,
    left_out: u64,
}

/// Findings that are one problem.
pub(crate) struct Kind {
    pub(crate) first: Finding,
    /// How often it was found, and in how many payloads.
    pub(crate) count: u64,
    pub(crate) payloads: u64,
    /// Where it was found: operations and webhooks, and none for payloads of which that is not known.
    pub(crate) operations: BTreeSet<Option<Arc<str>>>,
    /// The first with its frames.
    drawing: Drawing,
    /// Where else it was found.
    places: Vec<String>,
    /// The payload of the last, as it is counted in the run.
    last: u64,
}

impl Groups {
    /// Adds a finding of a payload; `draw` is called for the first of its kind.
    pub(crate) fn add(&mut self, finding: &Finding, payload: u64, draw: impl FnOnce() -> Drawing) {
        let key = (finding.severity, finding.code, problem(finding));
        if let Some(kind) = self.by_key.get(&key).and_then(|index| self.kinds.get_mut(*index)) {
            kind.again(finding, payload);
        } else if self.kinds.len() == KINDS {
            self.rest.add(finding.severity);
            self.left_out += 1;
        } else {
            self.by_key.insert(key, self.kinds.len());
            self.kinds.push(Kind {
                first: finding.clone(),
                count: 1,
                payloads: 1,
                operations: BTreeSet::from([finding.operation.clone()]),
                drawing: draw(),
                places: Vec::new(),
                last: payload,
            });
        }
    }

    /// All that are kept.
    pub(crate) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// Of what only the number is known, as a line.
    pub(crate) fn rest(&self) -> Option<String> {
        (self.left_out > 0)
            .then(|| format!("and {} of further kinds; `--format jsonl` lists each", self.rest.shown()))
    }
}

/// What tells the problems of one code apart: the rule that is broken, wherever in payloads; and where nothing is there
/// that a rule could be about, the name of what is.
fn problem(finding: &Finding) -> String {
    let Some(spec) = &finding.spec else { return finding.message.clone() };
    let name = match finding.code {
        Code::MissingField => &*finding.expected,
        Code::UndocumentedField => {
            finding.payload.place.pointer.rsplit_once('/').map_or("", |(_, name)| name)
        }
        code if code.as_str().starts_with("undocumented") => &*finding.message,
        _ => "",
    };
    format!("{}\n{}\n{name}", spec.file, fingerprint::rule(finding))
}

impl Kind {
    fn again(&mut self, finding: &Finding, payload: u64) {
        self.count += 1;
        self.payloads += u64::from(self.last != payload);
        self.last = payload;
        if !self.operations.contains(&finding.operation) {
            self.operations.insert(finding.operation.clone());
        }
        if self.places.len() < PLACES {
            self.places.push(shown(&finding.payload.place));
        }
    }

    /// How often it was found and where else; nothing of what was found once.
    pub(crate) fn seen(&self) -> Option<String> {
        let times = (self.count > 1).then_some(self.count)?;
        let operations = match self.operations.iter().flatten().count() {
            0 | 1 => String::new(),
            several => format!(" of {several} operations"),
        };
        let payloads = match self.payloads {
            0 | 1 => String::new(),
            several => format!(" in {several} payloads{operations}"),
        };
        let more = times - 1 - self.places.len() as u64;
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        Some(format!("found {times} times{payloads}: here, at {}{more}", self.places.join(", ")))
    }

    /// The first with its frames, and how often there are others.
    pub(crate) fn drawn(&self) -> String {
        let Some(seen) = self.seen() else { return self.drawing.alone.clone() };
        let noted = &self.drawing.noted;
        // A payload may hold the same character: the note is the last.
        let Some(at) = noted.rfind(SEEN) else { return noted.clone() };
        format!("{}{seen}{}", &noted[..at], &noted[at + SEEN.len()..])
    }

    /// The first with its frames alone.
    pub(crate) fn frames(&self) -> &str {
        &self.drawing.alone
    }
}
