//! Gathers what findings say of a document until it can be corrected as a whole: an OpenAPI Overlay with which the document
//! agrees with what was seen.
//!
//! In: findings with the bodies that they are about. Out: an [`Overlay`](Draft) of null allowed, types widened, values
//! added to enums, fields and statuses described, fields no longer required; and what is left for a person. No text
//! of a payload gets into it but names of fields and values of enums that look like no secret.

mod actions;
mod infer;
mod secret;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use specie_json::{Arena, Document, Value, decode_utf8, parse};
use specie_spec::overlay::{Addresses, Draft};
use specie_spec::{Code, Part, Place, Severity};

use crate::mask::{Mask, Masker};
use crate::report::Finding;
use infer::{BUDGET, Inferred, Kind, Taking};

/// Rules that are remembered, and changes of one rule.
const RULES: usize = 20_000;
const CHANGES: usize = 500;
/// New values of one enum; more say that there is no list.
const VALUES: usize = 50;
/// Places shown of each change.
const PLACES: usize = 3;

/// What is to be changed in a document. Memory is bounded: what is beyond it is left, and said.
#[derive(Debug)]
pub struct Suggestions {
    masker: Masker,
    rules: IndexMap<(String, String), Rule>,
    budget: usize,
    /// Findings that no action mends, by why.
    left: BTreeMap<Left, u64>,
}

/// The bodies that findings are about.
#[derive(Debug, Clone, Default)]
pub struct Seen<'s> {
    /// The body of the request or of the webhook's call.
    pub request: Option<&'s [u8]>,
    /// The body of the response.
    pub response: Option<&'s [u8]>,
    /// The status of the response.
    pub status: Option<u16>,
    /// The media type of the response.
    pub media_type: Option<String>,
}

/// An overlay, and what it leaves.
#[derive(Debug, Clone)]
pub struct Suggested {
    /// The overlay; without actions when there is nothing to correct.
    pub overlay: Draft,
    /// How many findings it mends.
    pub mended: u64,
    /// How many findings it leaves, by why.
    pub left: BTreeMap<Left, u64>,
}

/// Why a finding is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// An overlay cannot say what would mend findings of this code.
    Code(Code),
    /// A value or a name may be a secret.
    Secret,
    /// The rule stands in a place, or is written in a way, that an action cannot name or change.
    Rule,
    /// There were too many different ones.
    TooMany,
}

/// What is known of one rule.
#[derive(Debug)]
struct Rule {
    place: Place,
    changes: IndexMap<Change, Evidence>,
    values: usize,
}

/// What is to become of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Change {
    /// `type` takes values of a kind.
    Take(Kind),
    /// A union takes null.
    TakeNull,
    /// `enum` has a value, as JSON text.
    List(Box<str>),
    /// `enum` goes: there were too many other values.
    Unlist,
    /// A field is described.
    Describe(Box<str>),
    /// A field is no longer required.
    Relax,
    /// A status is described, for answers of a media type.
    Answer(u16, Option<Box<str>>),
}

/// What speaks for a change.
#[derive(Debug, Default)]
struct Evidence {
    count: u64,
    first: Vec<String>,
    inferred: Inferred,
}

impl<'s> Seen<'s> {
    /// A body that was checked alone.
    #[must_use]
    pub fn body(body: &'s [u8]) -> Self {
        Seen { request: Some(body), response: Some(body), ..Seen::default() }
    }

    fn part(&self, part: Part) -> Option<&'s [u8]> {
        match part {
            Part::RequestBody | Part::WebhookBody => self.request,
            Part::ResponseBody => self.response,
            Part::Body => self.response.or(self.request),
            // Their values are no JSON texts.
            Part::Path | Part::Query | Part::RequestHeader | Part::Cookie | Part::ResponseHeader => None,
        }
    }
}

impl Suggestions {
    /// Nothing yet, for payloads in which a masker knows what is sensitive. It hides also where reports show all.
    #[must_use]
    pub fn new(masker: &Masker) -> Self {
        let masker = masker.with(Mask::Hide);
        Suggestions { masker, rules: IndexMap::new(), budget: BUDGET, left: BTreeMap::new() }
    }

    /// Takes in findings. Those that are information only, as of a request that the server refused, ask for nothing.
    pub fn add(&mut self, findings: &[Finding], seen: &Seen<'_>) {
        let findings: Vec<&Finding> =
            findings.iter().filter(|finding| finding.severity != Severity::Info).collect();
        for finding in &findings {
            if seen.part(finding.payload.part).is_none() && finding.payload.part != Part::Body {
                self.leave(Left::Code(finding.code), 1);
            }
        }
        for part in [Part::RequestBody, Part::ResponseBody, Part::WebhookBody, Part::Body] {
            let about: Vec<&Finding> =
                findings.iter().copied().filter(|finding| finding.payload.part == part).collect();
            if about.is_empty() || (seen.part(part).is_none() && part != Part::Body) {
                continue;
            }
            let arena = Arena::new();
            let text = seen.part(part).and_then(|body| decode_utf8(body).ok());
            let document = text.and_then(|text| parse(&arena, text).ok());
            for finding in about {
                self.finding(finding, document.as_ref(), seen);
            }
        }
    }

    /// The overlay that mends what was found, for a document as it was read for the findings.
    #[must_use]
    pub fn overlay(&self, addresses: &Addresses) -> Suggested {
        actions::overlay(self, addresses)
    }

    fn finding(&mut self, finding: &Finding, document: Option<&Document<'_>>, seen: &Seen<'_>) {
        let value = document.and_then(|document| document.pointer(&finding.payload.place.pointer));
        match self.change(finding, value, document, seen) {
            Ok(change) => self.note(finding, change, value, seen),
            Err(left) => self.leave(left, 1),
        }
    }

    fn leave(&mut self, left: Left, count: u64) {
        *self.left.entry(left).or_default() += count;
    }

    /// What would mend a finding.
    fn change(
        &self,
        finding: &Finding,
        value: Option<&Value<'_>>,
        document: Option<&Document<'_>>,
        seen: &Seen<'_>,
    ) -> Result<Change, Left> {
        let pointer = &finding.payload.place.pointer;
        let unclear = Left::Code(finding.code);
        match finding.code {
            Code::Type => value.map(|value| Change::Take(Kind::of(value))).ok_or(unclear),
            Code::NoBranch if value.is_some_and(Value::is_null) => Ok(Change::TakeNull),
            Code::Enum | Code::UnknownEnumValue => {
                let value = value.ok_or(unclear)?;
                if value.as_array().is_some() || value.as_object().is_some() {
                    return Err(unclear);
                }
                if self.masker.hides(pointer) || secret::is_likely(&self.masker, value) {
                    return Err(Left::Secret);
                }
                Ok(Change::List(value.raw().into()))
            }
            Code::UndocumentedField => {
                let member = document.and_then(|document| document.member(pointer));
                document.ok_or(unclear)?;
                // A name that is masked in the pointer is found nowhere.
                let key = member.ok_or(Left::Secret)?.key;
                if secret::is_likely_name(&self.masker, key) {
                    Err(Left::Secret)
                } else {
                    Ok(Change::Describe(key.into()))
                }
            }
            Code::MissingField => Ok(Change::Relax),
            Code::UndocumentedStatus => {
                let status = seen.status.ok_or(unclear)?;
                let json = || seen.response.filter(|body| body.trim_ascii_start().starts_with(b"{"));
                let unnamed = || json().map(|_| "application/json".to_owned());
                let named = seen.media_type.clone().or_else(unnamed).filter(|name| is_media_type(name));
                Ok(Change::Answer(status, named.map(Into::into)))
            }
            _ => Err(unclear),
        }
    }

    /// Remembers a change and what speaks for it.
    fn note(&mut self, finding: &Finding, change: Change, value: Option<&Value<'_>>, seen: &Seen<'_>) {
        let Some(place) = &finding.spec else { return self.leave(Left::Code(finding.code), 1) };
        let key = (place.file.to_string(), place.pointer.clone());
        let full = self.rules.len() >= RULES && !self.rules.contains_key(&key);
        if full {
            return self.leave(Left::TooMany, 1);
        }
        let new = || Rule { place: place.clone(), changes: IndexMap::new(), values: 0 };
        let rule = self.rules.entry(key).or_insert_with(new);
        let mut change = change;
        if matches!(change, Change::List(_)) && !rule.changes.contains_key(&change) {
            rule.values += 1;
            if rule.values > VALUES {
                change = Change::Unlist;
            }
        }
        if rule.changes.len() >= CHANGES && !rule.changes.contains_key(&change) {
            return self.leave(Left::TooMany, 1);
        }
        let mut taking = Taking { masker: &self.masker, budget: &mut self.budget };
        let evidence = rule.changes.entry(change.clone()).or_default();
        evidence.see(&finding.payload.place);
        match change {
            Change::Take(_) | Change::Describe(_) => {
                if let Some(value) = value {
                    evidence.inferred.take(&mut taking, value);
                }
            }
            Change::Answer(..) => {
                let arena = Arena::new();
                let text = seen.response.and_then(|body| decode_utf8(body).ok());
                if let Some(document) = text.and_then(|text| parse(&arena, text).ok()) {
                    evidence.inferred.take(&mut taking, &document.root);
                }
            }
            Change::TakeNull | Change::List(_) | Change::Unlist | Change::Relax => {}
        }
    }
}

impl Evidence {
    fn see(&mut self, place: &Place) {
        self.count += 1;
        if self.first.len() < PLACES {
            let shown = format!("{}:{}:{}", place.file, place.line, place.column);
            if !self.first.contains(&shown) {
                self.first.push(shown);
            }
        }
    }

    /// Such as `3 times: a.json:1:5, a.json:9:5 and 1 more`.
    fn shown(&self) -> String {
        let times = if self.count == 1 { "once".to_owned() } else { format!("{} times", self.count) };
        let more = self.count.saturating_sub(self.first.len() as u64);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("{times}: {}{more}", self.first.join(", "))
    }
}

/// True for what can be a key of `content`: short, and of the characters of RFC 9110 section 5.6.2.
fn is_media_type(text: &str) -> bool {
    let token = |token: &str| {
        !token.is_empty()
            && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte))
    };
    text.len() <= 100 && text.split_once('/').is_some_and(|(kind, name)| token(kind) && token(name))
}
