//! Rules that no Rust type says, such as `not`, `if` and `patternProperties`: a schema checked against the text of a
//! value that its type has accepted.
//!
//! In: JSON Schema 2020-12 with the keywords that bundles of documents have (`x-specie-enum` and the like), cut down to
//! what types leave open. It is read when the first value is checked, and costs types without such rules nothing.

mod array;
mod object;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use specie_json::{Arena, Limits, Value, escape_pointer_token, parse_with};

use super::Reading;
use super::edit::MAX_DEPTH;
use super::pattern::Pattern;
use crate::{Json, Map};

/// How many references and branches deep a schema is followed at one value.
const MAX_HOPS: usize = 256;

/// A schema for each reading.
#[derive(Debug)]
pub struct Guard {
    send: &'static str,
    receive: &'static str,
    programs: [OnceLock<Program>; 2],
}

/// A schema that has been read.
#[derive(Debug, Default)]
struct Program {
    root: Json,
    patterns: BTreeMap<String, Pattern>,
}

/// A rule that does not hold.
#[derive(Debug)]
pub(super) struct Broken<'t> {
    pub(super) code: &'static str,
    /// The outermost keyword that failed.
    pub(super) keyword: &'static str,
    /// The pointer below the value that was checked.
    pub(super) pointer: String,
    /// The text that is wrong, a slice of the whole.
    raw: &'t str,
    pub(super) message: String,
}

type Outcome<'t> = Result<(), Box<Broken<'t>>>;

impl Guard {
    /// Schemas as JSON; an empty text for a reading in which no value is read.
    #[must_use]
    pub const fn new(send: &'static str, receive: &'static str) -> Self {
        Self { send, receive, programs: [OnceLock::new(), OnceLock::new()] }
    }

    /// What the schema has against a value, and the offset in its text.
    pub(super) fn check(&self, text: &str, reading: Reading) -> Option<(Found, usize)> {
        let [send, receive] = &self.programs;
        let (source, program) = match reading {
            Reading::Send if !self.send.is_empty() => (self.send, send),
            Reading::Receive if self.receive.is_empty() => (self.send, send),
            Reading::Send | Reading::Receive => (self.receive, receive),
        };
        let program = program.get_or_init(|| Program::read(source));
        let arena = Arena::new();
        let document = parse_with(&arena, text, Limits { depth: MAX_DEPTH }).ok()?;
        let mut run = Run { program, fuel: text.len().saturating_mul(64).saturating_add(1 << 16), hops: 0 };
        let broken = run.check(&program.root, &document.root, &mut Seen::default()).err()?;
        let Broken { code, keyword, pointer, raw, message } = *broken;
        Some((Found { code, keyword, pointer, message }, document.offset(raw)))
    }
}

/// A rule that does not hold, apart from the text.
pub(super) struct Found {
    pub(super) code: &'static str,
    pub(super) keyword: &'static str,
    pub(super) pointer: String,
    pub(super) message: String,
}

impl Program {
    fn read(source: &str) -> Self {
        let root = Json::parse(source).unwrap_or_default();
        let mut patterns = BTreeMap::new();
        gather(&root, &mut patterns);
        Self { root, patterns }
    }
}

/// Every pattern of a schema; texts that only look like one do no harm.
fn gather(schema: &Json, patterns: &mut BTreeMap<String, Pattern>) {
    match schema {
        Json::Array(items) => items.iter().for_each(|item| gather(item, patterns)),
        Json::Object(members) => {
            let mut add = |text: &str| {
                patterns.entry(text.to_owned()).or_insert_with(|| Pattern::owned(text.to_owned()));
            };
            if let Some(text) = schema.get("pattern").and_then(Json::as_str) {
                add(text);
            }
            if let Some(Json::Object(named)) = schema.get("patternProperties") {
                named.keys().for_each(|text| add(text));
            }
            members.values().for_each(|member| gather(member, patterns));
        }
        _ => {}
    }
}

/// Which members and items of a value some schema has described.
#[derive(Debug, Default)]
struct Seen<'t> {
    keys: BTreeSet<&'t str>,
    items: BTreeSet<usize>,
}

impl Seen<'_> {
    fn take(&mut self, other: Self) {
        self.keys.extend(other.keys);
        self.items.extend(other.items);
    }
}

struct Run<'p> {
    program: &'p Program,
    /// How many more schemas may be looked at; without any left, everything holds.
    fuel: usize,
    hops: usize,
}

type Schema<'p> = &'p Map<Json>;

impl<'p> Run<'p> {
    /// What a schema has against a value.
    fn check<'t>(&mut self, schema: &'p Json, value: &Value<'t>, seen: &mut Seen<'t>) -> Outcome<'t> {
        let schema = match schema {
            Json::Bool(false) => return broken("forbidden", "", value, "no value is allowed here"),
            Json::Object(schema) => schema,
            _ => return Ok(()),
        };
        if self.fuel == 0 || self.hops == MAX_HOPS {
            return Ok(());
        }
        self.fuel -= 1;
        self.hops += 1;
        let outcome = self.keywords(schema, value, seen);
        self.hops -= 1;
        outcome
    }

    fn keywords<'t>(&mut self, schema: Schema<'p>, value: &Value<'t>, seen: &mut Seen<'t>) -> Outcome<'t> {
        if let Some(target) = schema.get("$ref").and_then(Json::as_str).and_then(|uri| self.target(uri)) {
            about("$ref", self.check(target, value, seen))?;
        }
        self.values(schema, value)?;
        self.logic(schema, value, seen)?;
        self.items(schema, value, seen)?;
        self.members(schema, value, seen)
    }

    /// The schema that a reference inside the bundle names.
    fn target(&self, uri: &str) -> Option<&'p Json> {
        let program = self.program;
        let (_, pointer) = uri.split_once('#')?;
        let mut tokens = pointer.split('/').skip(1);
        tokens.try_fold(&program.root, |schema, token| {
            let token = specie_json::unescape_pointer_token(token);
            match schema {
                Json::Array(items) => items.get(token.parse::<usize>().ok()?),
                _ => schema.get(&token),
            }
        })
    }

    fn logic<'t>(&mut self, schema: Schema<'p>, value: &Value<'t>, seen: &mut Seen<'t>) -> Outcome<'t> {
        for branch in list(schema, "allOf") {
            about("allOf", self.check(branch, value, seen))?;
        }
        for (keyword, at_most) in [("anyOf", usize::MAX), ("oneOf", 1)] {
            let branches = list(schema, keyword);
            let mut fitting = 0;
            for branch in branches {
                let mut below = Seen::default();
                if self.check(branch, value, &mut below).is_ok() {
                    fitting += 1;
                    seen.take(below);
                }
            }
            if !branches.is_empty() && fitting == 0 {
                return broken("no-branch", keyword, value, "fits no branch of the rules");
            }
            if fitting > at_most {
                return broken("several-branches", keyword, value, "fits several branches of the rules");
            }
        }
        if let Some(not) = schema.get("not")
            && self.check(not, value, &mut Seen::default()).is_ok()
        {
            return broken("not", "not", value, "fits what `not` forbids");
        }
        if let Some(condition) = schema.get("if") {
            let mut below = Seen::default();
            let holds = self.check(condition, value, &mut below).is_ok();
            if holds {
                seen.take(below);
            }
            let keyword = if holds { "then" } else { "else" };
            if let Some(branch) = schema.get(keyword) {
                about(keyword, self.check(branch, value, seen))?;
            }
        }
        Ok(())
    }
}

/// The schemas or values that a keyword lists.
fn list<'p>(schema: Schema<'p>, keyword: &str) -> &'p [Json] {
    match schema.get(keyword) {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}

fn broken<'t>(
    code: &'static str,
    keyword: &'static str,
    value: &Value<'t>,
    message: impl Into<String>,
) -> Outcome<'t> {
    let (pointer, raw, message) = (String::new(), value.raw(), message.into());
    Err(Box::new(Broken { code, keyword, pointer, raw, message }))
}

/// Says which keyword has failed, on the way out. References and `allOf` are not what is wrong.
fn about<'t>(keyword: &'static str, outcome: Outcome<'t>) -> Outcome<'t> {
    outcome.map_err(|mut broken| {
        if !matches!(keyword, "$ref" | "allOf") {
            broken.keyword = keyword;
        }
        broken
    })
}

/// Says under which key a value is wrong, on the way out.
fn under<'t>(keyword: &'static str, key: &str, outcome: Outcome<'t>) -> Outcome<'t> {
    about(keyword, outcome).map_err(|mut broken| {
        broken.pointer = format!("/{}{}", escape_pointer_token(key), broken.pointer);
        broken
    })
}

#[cfg(test)]
mod tests;
