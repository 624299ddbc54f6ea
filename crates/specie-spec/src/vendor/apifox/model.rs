//! Which fields an object has, and which of them are required, once the models that it refers to are followed.
//!
//! In: an object with its vendor keys, and the document as it was exported. Out: borrowed fields in their order. Cycles,
//! missing models and growth beyond a budget are reported; what cannot be followed contributes nothing.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::Files;
use crate::node::{Data, Member, Node, Object, Origin};

use super::keys::{EXPANDED, ORDERS, OVERRIDES, REFS, get, is_ulid, texts};

/// Nesting that following references may reach; the loader's own limit.
const DEPTH: usize = 128;

/// An object schema: its keywords and its vendor keys, which are one map in the document as it was exported.
#[derive(Clone, Copy)]
pub(super) struct Shape<'n> {
    pub(super) at: Origin,
    pub(super) own: &'n Object,
    pub(super) vendor: &'n Object,
}

impl<'n> Shape<'n> {
    fn of(node: &'n Node) -> Option<Self> {
        node.as_object().map(|object| Shape { at: node.at, own: object, vendor: object })
    }

    pub(super) fn properties(self) -> Option<&'n Object> {
        self.own.get("properties").and_then(|member| member.value.as_object()).filter(|own| !own.is_empty())
    }

    fn refs(self) -> Option<&'n Object> {
        get(self.vendor, REFS).and_then(Node::as_object).filter(|refs| !refs.is_empty())
    }

    pub(super) fn refs_at(self) -> Option<Origin> {
        get(self.vendor, REFS).map(|refs| refs.at)
    }

    /// True when the fields of the references are not in `properties` yet. An export that has put them there says so
    /// with a list of them, and then `properties` is the truth even where it differs from the references.
    pub(super) fn inlines(self) -> bool {
        let expanded = self.properties().is_some() && get(self.vendor, EXPANDED).is_some();
        self.refs().is_some() && !expanded
    }
}

/// The `$ref` of an object that is a model and nothing else: one reference, no change to it, no keyword beside it.
pub(super) fn sole_reference(shape: Shape<'_>) -> Option<&Member> {
    let refs = shape.refs().filter(|refs| refs.len() == 1)?;
    let (_, entry) = refs.first()?;
    let changed = entry.value.as_object().and_then(|entry| get(entry, OVERRIDES));
    let unchanged = changed.is_none_or(|changes| changes.as_object().is_none_or(Object::is_empty));
    let alone = shape.own.iter().all(|(key, member)| match &**key {
        "type" => member.value.as_str() == Some("object"),
        "properties" => shape.properties().is_none(),
        _ => false,
    });
    let reference = entry.value.as_object()?.get("$ref")?;
    (unchanged && alone).then_some(reference)
}

/// The fields of an object in their order, and the names of the required ones, each with its node.
#[derive(Default)]
pub(super) struct Model<'n> {
    pub(super) fields: IndexMap<&'n str, &'n Member>,
    pub(super) required: IndexMap<&'n str, &'n Node>,
}

impl<'n> Model<'n> {
    /// Adds a field after the others; the first of one name stays.
    fn add(&mut self, name: &'n str, member: &'n Member) {
        self.fields.entry(name).or_insert(member);
    }
}

/// Follows references in one document.
pub(super) struct Models<'a> {
    root: &'a Node,
    pub(super) report: Report<'a>,
    path: Vec<Origin>,
    budget: usize,
}

impl<'a> Models<'a> {
    pub(super) fn new(root: &'a Node, report: Report<'a>, budget: usize) -> Self {
        Models { root, report, path: Vec::new(), budget: budget + crate::tree::count(root) }
    }

    /// True when a reference leads to a value.
    pub(super) fn exists(&self, reference: &Node) -> bool {
        reference.as_str().is_some_and(|reference| self.find(reference).is_some())
    }

    /// The fields of an object: its own, and those of its references where the export has not put them in.
    pub(super) fn model<'n>(&mut self, shape: Shape<'n>) -> Model<'n>
    where
        'a: 'n,
    {
        let own = shape.properties();
        let orders = get(shape.vendor, ORDERS);
        let slots: IndexSet<&str> = texts(orders).map(|(id, _)| id).collect();
        let mut parts = self.parts(shape);
        // A reference without a slot comes after those that have one.
        let ids: Vec<&str> =
            slots.iter().chain(parts.keys().filter(|id| !slots.contains(*id))).copied().collect();
        let mut model = Model::default();
        for id in ids {
            let Some(part) = parts.swap_remove(id) else {
                if let Some(member) = own.and_then(|own| own.get(id)) {
                    model.add(id, member);
                }
                continue;
            };
            for (name, member) in part.fields {
                match own.and_then(|own| own.get(name)) {
                    // A field of one's own stands in its own slot, if it has one.
                    Some(_) if slots.contains(name) => {}
                    Some(member) => model.add(name, member),
                    None if shape.inlines() => model.add(name, member),
                    None => {}
                }
            }
            model.required.extend(part.required);
        }
        for (name, member) in own.into_iter().flatten() {
            model.add(name, member);
        }
        model.required = required(shape, &model.fields, model.required);
        model
    }

    /// What each reference of an object contributes, by its ULID.
    fn parts<'n>(&mut self, shape: Shape<'n>) -> IndexMap<&'n str, Model<'n>>
    where
        'a: 'n,
    {
        let mut parts = IndexMap::new();
        for (id, entry) in shape.refs().into_iter().flatten() {
            parts.insert(&**id, self.inherited(&entry.value, shape.inlines()));
        }
        parts
    }

    /// What one reference contributes: the model's fields after the overrides, then overrides that add a field.
    fn inherited<'n>(&mut self, entry: &'n Node, needed: bool) -> Model<'n>
    where
        'a: 'n,
    {
        let overrides = entry.as_object().and_then(|entry| get(entry, OVERRIDES)).and_then(Node::as_object);
        // An override without a single keyword changes nothing.
        let empty = |member: &Member| member.value.as_object().is_some_and(Object::is_empty);
        let changed = |name: &str| overrides.and_then(|all| all.get(name)).filter(|change| !empty(change));
        let base = self.target(entry, needed);
        let mut model = Model::default();
        for (name, member) in base.fields {
            match changed(name) {
                None => model.add(name, member),
                Some(change) if change.value.is_null() => {}
                Some(change) => model.add(name, change),
            }
        }
        for (name, member) in overrides.into_iter().flatten().filter(|(_, member)| !member.value.is_null()) {
            model.add(name, member);
        }
        let kept = base.required.into_iter().filter(|(name, _)| changed(name).is_none());
        // `required` beside the `$ref` speaks of the overridden fields only.
        let said = texts(entry.get("required"));
        let replaced = said.filter(|(name, _)| changed(name).is_some_and(|change| !change.value.is_null()));
        model.required = kept.chain(replaced).collect();
        model
    }

    /// The model that a reference leads to, as the document had it.
    fn target<'n>(&mut self, entry: &'n Node, needed: bool) -> Model<'n>
    where
        'a: 'n,
    {
        let reference = entry.get("$ref");
        let shape: Option<Shape<'n>> = match reference.and_then(Node::as_str) {
            Some(reference) => self.find(reference).and_then(Shape::of),
            // A deleted model leaves an object without fields behind; one with fields is its own model.
            None => Shape::of(entry).filter(|shape| shape.properties().is_some()),
        };
        let Some(shape) = shape else {
            if needed {
                self.report.missing(reference.unwrap_or(entry), self.root);
            }
            return Model::default();
        };
        if self.path.contains(&shape.at) {
            self.report.cycle(shape.at);
            return Model::default();
        }
        if self.path.len() >= DEPTH {
            self.exhausted(entry.at);
        }
        if self.budget == 0 {
            return Model::default();
        }
        self.path.push(shape.at);
        let model = self.model(shape);
        self.path.pop();
        self.spend(1 + model.fields.len(), entry.at);
        model
    }

    /// The value that a reference inside the document names, through references to references.
    fn find(&self, reference: &str) -> Option<&'a Node> {
        let mut reference = reference;
        for _ in 0..16 {
            let node = locate(self.root, reference)?;
            match node.get("$ref").and_then(Node::as_str) {
                Some(next) => reference = next,
                None => return Some(node),
            }
        }
        None
    }

    /// Pays for a copy of a value `depth` levels down; false when the document is not worth more.
    pub(super) fn afford(&mut self, node: &Node, at: Origin, depth: usize) -> bool {
        if depth + height(node) > DEPTH {
            self.exhausted(at);
        }
        self.budget > 0 && self.spend(crate::tree::count(node), at)
    }

    fn spend(&mut self, cost: usize, at: Origin) -> bool {
        if cost >= self.budget {
            self.exhausted(at);
        }
        self.budget = self.budget.saturating_sub(cost);
        self.budget > 0
    }

    fn exhausted(&mut self, at: Origin) {
        if self.budget > 0 {
            self.report.exhausted(at);
        }
        self.budget = 0;
    }
}

/// The names that are required. The own list of an expanded object states the result; beside references that are not
/// expanded it speaks of the own fields, and what is inherited comes first.
fn required<'n>(
    shape: Shape<'n>,
    fields: &IndexMap<&'n str, &'n Member>,
    inherited: IndexMap<&'n str, &'n Node>,
) -> IndexMap<&'n str, &'n Node> {
    let inherited = inherited.into_iter().filter(|(name, _)| fields.contains_key(name));
    let Some(own) = shape.own.get("required") else { return inherited.collect() };
    let refs = shape.refs();
    let overrides = |entry: &'n Member| entry.value.as_object().and_then(|entry| get(entry, OVERRIDES));
    let hides = |entry: &'n Member, name: &str| overrides(entry)?.get(name).map(Node::is_null);
    let phantom = |name: &str| {
        is_ulid(name)
            || refs.is_some_and(|refs| {
                refs.contains_key(name) || refs.values().any(|entry| hides(entry, name) == Some(true))
            })
    };
    let own = texts(Some(&own.value)).filter(|(name, _)| fields.contains_key(name) || !phantom(name));
    if shape.inlines() { inherited.chain(own).collect() } else { own.collect() }
}

/// The value at a `#/…` reference; Apifox percent-encodes names that are not ASCII (RFC 3986 section 3.5).
fn locate<'a>(root: &'a Node, reference: &str) -> Option<&'a Node> {
    let pointer = reference.strip_prefix("#/")?;
    pointer.split('/').try_fold(root, |node, token| {
        let token = percent_encoding::percent_decode_str(token).decode_utf8_lossy();
        node.get(&specie_json::unescape_pointer_token(&token))
    })
}

/// How many levels a value has below itself.
fn height(node: &Node) -> usize {
    match &node.data {
        Data::Array(items) => items.iter().map(|item| 1 + height(item)).max().unwrap_or(0),
        Data::Object(object) => object.values().map(|member| 1 + height(&member.value)).max().unwrap_or(0),
        _ => 0,
    }
}

/// Says each fault once, however often the object at fault was copied.
pub(super) struct Report<'a> {
    diags: &'a mut Diagnostics,
    files: &'a Files,
    said: BTreeSet<Origin>,
}

impl<'a> Report<'a> {
    pub(super) fn new(diags: &'a mut Diagnostics, files: &'a Files) -> Self {
        Report { diags, files, said: BTreeSet::new() }
    }

    fn missing(&mut self, reference: &Node, root: &Node) {
        let Some(name) = reference.as_str() else {
            let help = "export the project again with all its models";
            return self.push(reference.at, "a reference names no model".to_owned(), help.to_owned());
        };
        let known = root.pointer("/components/schemas").and_then(Node::as_object);
        let last = name.rsplit('/').next().unwrap_or(name);
        let near = did_you_mean(last, known.into_iter().flatten().map(|(key, _)| &**key));
        let help = near.map_or_else(
            || "export the project again with all its models".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        self.push(reference.at, format!("`{name}` leads to no model; its fields are missing here"), help);
    }

    pub(super) fn cycle(&mut self, at: Origin) {
        let help = "break the cycle: let one of the models hold the fields itself";
        self.push(at, "a model takes its fields from itself".to_owned(), help.to_owned());
    }

    fn exhausted(&mut self, at: Origin) {
        let message =
            format!("following Apifox references gives too many values, or more than {DEPTH} levels");
        let diagnostic =
            Diagnostic::new(Code::ResourceLimit, message).at(self.files.place(at), "the last one followed");
        self.diags.push(
            diagnostic.help("export the project with its references expanded, or nest them less deeply"),
        );
    }

    fn push(&mut self, at: Origin, message: String, help: String) {
        if self.said.insert(at) {
            self.diags
                .push(Diagnostic::new(Code::ApifoxFault, message).at(self.files.place(at), "").help(help));
        }
    }
}
