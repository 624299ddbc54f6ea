//! From what was gathered to the actions of an overlay, in the order of the document.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use specie_spec::Version;
use specie_spec::node::{Data, Node};
use specie_spec::overlay::{Address, Addresses, Draft, DraftAction, DraftChange, object, quoted};

use super::infer::{Inferred, Kind, named, nullable, text, types_of};
use super::{Change, Evidence, Left, Rule, Suggested, Suggestions};

/// Keys of a document whose value is a list of alternatives.
const UNIONS: [&str; 2] = ["anyOf", "oneOf"];
/// Keys whose schema is a condition.
const CONDITIONS: [&str; 2] = ["if", "not"];
/// Keys whose value has names of the author's choice.
const MAPS: [&str; 5] = ["properties", "patternProperties", "schemas", "definitions", "$defs"];
/// Levels of references and compositions that are followed.
const COMPOSED: usize = 12;
/// Keys that close an object.
const CLOSING: [&str; 2] = ["additionalProperties", "unevaluatedProperties"];

/// Makes the overlay.
pub(super) fn overlay(suggestions: &Suggestions, addresses: &Addresses) -> Suggested {
    let mut left = suggestions.left.clone();
    let mut mended = 0;
    let mut writer = Writer { version: addresses.version(), actions: Vec::new(), lists: IndexMap::new() };
    let places = suggestions.rules.values().map(|rule| &rule.place);
    for (rule, found) in suggestions.rules.values().zip(addresses.find(places)) {
        let done =
            found.iter().map(|address| At { writer: &mut writer, address }.rule(rule)).min().unwrap_or(0);
        let all: u64 = rule.changes.values().map(|evidence| evidence.count).sum();
        if all > done {
            *left.entry(Left::Rule).or_default() += all - done;
        }
        mended += done;
    }
    let title = "Corrections that recorded payloads ask for".to_owned();
    Suggested { overlay: Draft { title, actions: writer.finish() }, mended, left }
}

/// The actions so far, each with its order in the document.
struct Writer {
    version: Version,
    actions: Vec<(usize, DraftAction)>,
    /// Lists of required fields, by their JSONPath.
    lists: IndexMap<String, Required>,
}

/// What becomes of a list of required fields.
struct Required {
    order: usize,
    /// How many different names it has.
    names: usize,
    /// The names that go, and what speaks for it.
    gone: Vec<(String, String)>,
}

impl Writer {
    fn finish(mut self) -> Vec<DraftAction> {
        for (path, Required { order, names, gone }) in std::mem::take(&mut self.lists) {
            // An empty list is not allowed in OpenAPI 3.0.
            if gone.len() == names {
                let seen: Vec<String> =
                    gone.iter().map(|(name, seen)| format!("{} {seen}", code(name))).collect();
                let why = format!("Missing: {}.", seen.join("; "));
                self.actions.push((order, remove(path, why)));
                continue;
            }
            for (name, seen) in gone {
                let target = format!("{path}[?@ == {}]", quoted(&name));
                self.actions.push((order, remove(target, format!("Missing {seen}."))));
            }
        }
        self.actions.sort_by_key(|(order, _)| *order);
        self.actions.into_iter().map(|(_, action)| action).collect()
    }
}

fn remove(target: String, description: String) -> DraftAction {
    DraftAction { target, description, change: DraftChange::Remove }
}

/// One place of a rule.
struct At<'w, 'a> {
    writer: &'w mut Writer,
    address: &'w Address<'a>,
}

impl<'a> At<'_, 'a> {
    /// Writes the actions of a rule, and says how many findings they mend.
    fn rule(&mut self, rule: &Rule) -> u64 {
        let kinds: Vec<(Kind, &Evidence)> = rule
            .changes
            .iter()
            .filter_map(|(change, evidence)| match change {
                Change::Take(kind) => Some((*kind, evidence)),
                _ => None,
            })
            .collect();
        let unlisted = rule.changes.contains_key(&Change::Unlist);
        let mut done = 0;
        if !kinds.is_empty() && self.take(&kinds).is_some() {
            done += kinds.iter().map(|(_, evidence)| evidence.count).sum::<u64>();
        }
        for (change, evidence) in &rule.changes {
            let mended = match change {
                Change::Take(_) => None,
                Change::TakeNull => self.take_null(evidence),
                // The list goes as a whole.
                Change::List(_) if unlisted => Some(()),
                Change::List(value) => self.list(value, evidence),
                Change::Unlist => self.unlist(evidence),
                Change::Describe(name) => self.describe(name, &evidence.inferred, evidence),
                Change::Relax => self.relax(evidence),
                Change::Answer(status, _) => self.answers(rule, *status, evidence),
            };
            done += mended.map_or(0, |()| evidence.count);
        }
        done
    }

    fn version(&self) -> Version {
        self.writer.version
    }

    fn push(&mut self, target: String, description: String, change: DraftChange) {
        self.writer.actions.push((self.address.order, DraftAction { target, description, change }));
    }

    /// The schema whose keyword the rule is.
    fn schema_of(&self, keys: &[&str]) -> Option<Address<'a>> {
        let key = self.address.key()?;
        self.address.parent().filter(|parent| keys.contains(&key) && parent.node().as_object().is_some())
    }

    /// Lets `type` take further kinds of values.
    fn take(&mut self, kinds: &[(Kind, &Evidence)]) -> Option<()> {
        let schema = self.schema_of(&["type"])?;
        let (path, node) = (schema.path(), schema.node());
        let base = types(self.address.node())?;
        let null = base.contains(&Kind::Null) || kinds.iter().any(|(kind, _)| *kind == Kind::Null);
        let all = named(base.iter().copied().chain(kinds.iter().map(|(kind, _)| *kind)));
        let seen: Vec<String> =
            kinds.iter().map(|(kind, evidence)| format!("{} {}", article(*kind), evidence.shown())).collect();
        let why = format!("Seen: {}.", seen.join("; "));
        let at = node.at;
        let mut actions = Vec::new();
        let mut update = |value| actions.push((path.clone(), DraftChange::Update(value)));
        let widened: Vec<(Kind, &Inferred)> = kinds
            .iter()
            .filter(|(kind, _)| all.contains(kind))
            .map(|(kind, seen)| (*kind, &seen.inferred))
            .collect();
        let listed = self.address.node().as_array().is_some();
        let modern = matches!(self.version(), Version::OpenApi31 | Version::OpenApi32);
        if widened.is_empty() && !modern && !listed {
            let mut value = object(at, []);
            nullable(&mut value, self.version());
            update(value);
        } else if let ([kind], false, true) = (&all[..], listed, !null || !modern) {
            // A number where there was an integer.
            let mut value = object(at, [("type", text(at, kind.as_str()))]);
            if null {
                nullable(&mut value, self.version());
            }
            update(value);
        } else if modern || listed {
            let types = types_of(at, all.iter().copied().chain(null.then_some(Kind::Null)));
            let mut value = object(at, [("type", types)]);
            for (kind, inferred) in widened {
                add_parts(&mut value, node, &inferred.branch(kind, self.version(), at));
            }
            update(value);
            actions.insert(0, (self.address.path(), DraftChange::Remove));
        } else {
            if self.version() == Version::OpenApi30 {
                let first = base.first().copied().filter(|kind| all.contains(kind));
                let null = null || node.get("nullable").and_then(Node::as_bool) == Some(true);
                update(union(node, self.version(), first, &all, &widened, null));
            }
            actions.insert(0, (self.address.path(), DraftChange::Remove));
        }
        if all.contains(&Kind::Number) && !base.contains(&Kind::Number) {
            let whole = |format: &Node| {
                format.as_str().is_some_and(|name| name.starts_with("int") || name.starts_with("uint"))
            };
            if node.get("format").is_some_and(whole) {
                actions.push((format!("{path}.format"), DraftChange::Remove));
            }
        }
        for (target, change) in actions {
            self.push(target, why.clone(), change);
        }
        Some(())
    }

    /// Lets a union take null.
    fn take_null(&mut self, evidence: &Evidence) -> Option<()> {
        let schema = self.schema_of(&UNIONS)?;
        let at = schema.node().at;
        let (target, value) = match self.version() {
            Version::OpenApi31 | Version::OpenApi32 => {
                (self.address.path(), object(at, [("type", text(at, Kind::Null.as_str()))]))
            }
            Version::Swagger20 | Version::OpenApi30 => {
                let mut value = object(at, []);
                nullable(&mut value, self.version());
                (schema.path(), value)
            }
        };
        self.push(target, format!("Seen: null {}.", evidence.shown()), DraftChange::Update(value));
        Some(())
    }

    fn list(&mut self, value: &str, evidence: &Evidence) -> Option<()> {
        self.address.node().as_array()?;
        let at = self.address.node().at;
        let arena = specie_json::Arena::new();
        let document = specie_json::parse(&arena, value).ok()?;
        let data = match document.root.data() {
            specie_json::Data::Null => Data::Null,
            specie_json::Data::Bool(truth) => Data::Bool(truth),
            specie_json::Data::Number => Data::Number(value.into()),
            specie_json::Data::String(text) => Data::String(text.into()),
            specie_json::Data::Array(_) | specie_json::Data::Object(_) => return None,
        };
        let why = format!("Seen {}.", evidence.shown());
        self.push(self.address.path(), why, DraftChange::Update(Node::new(data, at)));
        Some(())
    }

    fn unlist(&mut self, evidence: &Evidence) -> Option<()> {
        self.schema_of(&["enum"])?;
        let why = format!(
            "Too many other values were seen for a list; beyond {} more, {}.",
            super::VALUES,
            evidence.shown()
        );
        self.push(self.address.path(), why, DraftChange::Remove);
        Some(())
    }

    /// Describes a field of a schema, which the rule is or whose keyword that closes it the rule is.
    fn describe(&mut self, name: &str, inferred: &Inferred, evidence: &Evidence) -> Option<()> {
        let closed = self.schema_of(&CLOSING).filter(|_| self.address.node().as_object().is_none());
        let schema = outside_conditions(closed.unwrap_or_else(|| self.address.clone()));
        schema.node().as_object()?;
        let at = schema.node().at;
        // What some part of the schema says of the field goes on to hold for the values that it is about.
        let elsewhere = is_described(&schema, Some(name));
        let described = if elsewhere { object(at, []) } else { inferred.schema(self.version(), at) };
        let value = object(at, [("properties", object(at, [(name, described)]))]);
        let why = format!("Seen {}.", evidence.shown());
        if schema.node().get("properties").is_some_and(|fields| fields.as_object().is_none()) {
            let why = format!("There were none before {} was seen.", code(name));
            self.push(format!("{}.properties", schema.path()), why, DraftChange::Remove);
        }
        self.push(schema.path(), why, DraftChange::Update(value));
        Some(())
    }

    /// Takes a name out of `required`.
    fn relax(&mut self, evidence: &Evidence) -> Option<()> {
        let list = self.address.parent().filter(|list| list.key() == Some("required"));
        match (list, &self.address.node().data) {
            (Some(list), Data::String(name)) => {
                let items = list.node().as_array()?;
                let names: BTreeSet<&str> = items.iter().filter_map(Node::as_str).collect();
                let new = || Required { order: list.order, names: names.len(), gone: Vec::new() };
                let required = self.writer.lists.entry(list.path()).or_insert_with(new);
                if required.gone.iter().all(|(gone, _)| *gone != **name) {
                    required.gone.push((name.to_string(), evidence.shown()));
                    self.keep_documented(&list, name);
                }
            }
            (_, Data::Bool(true)) if self.address.key() == Some("required") => {
                let why = format!("Missing: {}.", evidence.shown());
                self.push(self.address.path(), why, DraftChange::Remove);
            }
            _ => return None,
        }
        Some(())
    }

    /// Describes a field that only `required` documents.
    fn keep_documented(&mut self, list: &Address<'a>, name: &str) {
        let Some(schema) = list.parent() else { return };
        // Where no fields are listed, all are welcome.
        if is_described(&schema, Some(name)) || !is_described(&schema, None) {
            return;
        }
        let at = schema.node().at;
        let value = object(at, [("properties", object(at, [(name, object(at, []))]))]);
        let why = format!("Nothing but `required` names {}.", code(name));
        self.push(schema.path(), why, DraftChange::Update(value));
    }

    /// Describes a status with all its media types, when it comes to the first of them.
    fn answers(&mut self, rule: &Rule, status: u16, evidence: &Evidence) -> Option<()> {
        let at = self.address.node().at;
        self.address.node().as_object()?;
        let answers: Vec<(Option<&str>, &Evidence)> = rule
            .changes
            .iter()
            .filter_map(|(change, evidence)| match change {
                Change::Answer(other, kind) if *other == status => Some((kind.as_deref(), evidence)),
                _ => None,
            })
            .collect();
        if !answers.first().is_some_and(|(_, first)| std::ptr::eq(*first, evidence)) {
            return Some(());
        }
        let seen: Vec<String> = answers.iter().map(|(_, evidence)| evidence.shown()).collect();
        let mut response = object(at, [("description", text(at, "Seen in recorded traffic."))]);
        let json = |kind: &str| kind.ends_with("/json") || kind.ends_with("+json");
        if self.version() == Version::Swagger20 {
            let body = answers.iter().find(|(kind, _)| kind.is_some_and(json));
            if let Some((_, evidence)) = body {
                response.insert("schema", evidence.inferred.schema(self.version(), at));
            }
        } else {
            let media = answers.iter().filter_map(|(kind, evidence)| {
                let kind = (*kind)?;
                let schema = evidence.inferred.schema(self.version(), at);
                Some((kind, if json(kind) { object(at, [("schema", schema)]) } else { object(at, []) }))
            });
            let content = object(at, media);
            if content.as_object().is_some_and(|content| !content.is_empty()) {
                response.insert("content", content);
            }
        }
        let status = status.to_string();
        let value = object(at, [("responses", object(at, [(status.as_str(), response)]))]);
        let why = format!("Seen {}.", seen.join("; "));
        self.push(self.address.path(), why, DraftChange::Update(value));
        Some(())
    }
}

/// The schema that a condition is part of: a condition with more fields in it would be another one.
fn outside_conditions(schema: Address<'_>) -> Address<'_> {
    let mut ancestor = Some(schema.clone());
    let mut outside = schema;
    while let Some(address) = ancestor {
        ancestor = address.parent();
        let Some(parent) = &ancestor else { break };
        let named = parent.key().is_some_and(|key| MAPS.contains(&key));
        if !named && address.key().is_some_and(|key| CONDITIONS.contains(&key)) {
            outside = parent.clone();
        }
    }
    outside
}

/// True when a schema, or one that it is composed of or part of, lists a field; any field without a name.
fn is_described(schema: &Address<'_>, name: Option<&str>) -> bool {
    if lists(schema.root(), schema.node(), name, 0) {
        return true;
    }
    // A part of `allOf` stands in a list, and that in the whole.
    let whole = match schema.key() {
        Some("then" | "else" | "if") => schema.parent(),
        _ => schema.parent().filter(|list| list.key() == Some("allOf")).and_then(|list| list.parent()),
    };
    whole.is_some_and(|whole| is_described(&whole, name))
}

fn lists(root: &Node, schema: &Node, name: Option<&str>, depth: usize) -> bool {
    if depth > COMPOSED {
        return false;
    }
    let fields = schema.get("properties").and_then(Node::as_object);
    let listed = fields.is_some_and(|fields| name.is_none_or(|name| fields.contains_key(name)));
    let reference = schema.get("$ref").and_then(Node::as_str);
    let target = reference.and_then(|text| root.pointer(text.strip_prefix('#')?));
    if reference.is_some() && target.is_none() && name.is_none() {
        // What is not followed may list fields.
        return true;
    }
    let parts =
        ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let conditional = ["if", "then", "else"].into_iter().filter_map(|key| schema.get(key));
    let dependent = schema.get("dependentSchemas").and_then(Node::as_object).into_iter().flatten();
    let dependent = dependent.map(|(_, member)| &member.value);
    listed
        || target
            .into_iter()
            .chain(parts)
            .chain(conditional)
            .chain(dependent)
            .any(|part| lists(root, part, name, depth + 1))
}

/// The types that a node lists.
fn types(node: &Node) -> Option<Vec<Kind>> {
    let kind = |node: &Node| {
        Some(match node.as_str()? {
            "string" => Kind::String,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "boolean" => Kind::Boolean,
            "array" => Kind::Array,
            "object" => Kind::Object,
            "null" => Kind::Null,
            _ => return None,
        })
    };
    match node.as_array() {
        Some(items) => items.iter().map(kind).collect(),
        None => Some(vec![kind(node)?]),
    }
}

/// Adds what an inferred schema says of the insides of values, where the schema says nothing of them yet.
fn add_parts(value: &mut Node, schema: &Node, inferred: &Node) {
    for key in ["properties", "additionalProperties", "items"] {
        if let (Some(part), None) = (inferred.get(key), schema.get(key)) {
            value.insert(key, part.clone());
        }
    }
}

/// An alternative for each type, in OpenAPI 3.0: that of the schema, which its other keywords describe, and those that
/// were seen. Beside an `anyOf` that is there already it goes into `allOf`.
fn union(
    schema: &Node,
    version: Version,
    first: Option<Kind>,
    all: &[Kind],
    widened: &[(Kind, &Inferred)],
    null: bool,
) -> Node {
    let at = schema.at;
    let first = first.into_iter().map(|kind| object(at, [("type", text(at, kind.as_str()))]));
    let seen = all.iter().filter_map(|kind| {
        let (kind, inferred) = widened.iter().find(|(seen, _)| seen == kind)?;
        Some(inferred.branch(*kind, version, at))
    });
    let mut branches: Vec<Node> = first.chain(seen).collect();
    if let (true, Some(branch)) = (null, branches.first_mut()) {
        nullable(branch, version);
    }
    let union = object(at, [("anyOf", Node::new(Data::Array(branches), at))]);
    if schema.get("anyOf").is_none() {
        return union;
    }
    object(at, [("allOf", Node::new(Data::Array(vec![union]), at))])
}

/// A name in backticks.
fn code(name: &str) -> String {
    format!("`{name}`")
}

fn article(kind: Kind) -> String {
    match kind {
        Kind::Null => "null".to_owned(),
        Kind::Array => "a list".to_owned(),
        Kind::Integer | Kind::Object => format!("an {}", kind.as_str()),
        Kind::String | Kind::Number | Kind::Boolean => format!("a {}", kind.as_str()),
    }
}
