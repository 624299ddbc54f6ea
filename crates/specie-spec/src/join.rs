//! Several files become one document: what references to other files name is brought into the first file's `components`,
//! and path items are put where they are named. What is brought in keeps the place where it was written.
//!
//! In: `schema: {$ref: 'schemas/Pet.yaml'}`. Out: `schema: {$ref: '#/components/schemas/Pet'}`, with the content of the
//! file there. Files are read below the root folder alone; a URI is read only where a copy of it was given.

mod files;
mod location;
mod names;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Version};
use crate::envelope::tables::Kind;
use crate::load::Input;
use crate::node::{Data, Member, Node, Object};
use crate::reference::{ANY_VALUE, LEFT_OUT};

use files::{Files, Target};
use location::Location;

/// Brings files together, once before overlays and once after them.
pub(crate) struct Joiner<'i> {
    files: Files<'i>,
    /// What was brought in, in the order in which it was met, and how many of it is in its place.
    entries: Vec<Entry>,
    filled: usize,
    /// Entries by what they hold.
    known: BTreeMap<(Part, Target), usize>,
    /// References to all that is there, from the beginning or since.
    taken: BTreeSet<String>,
    version: Version,
    limits: crate::load::Limits,
    /// Values that were brought in so far.
    size: usize,
}

/// A part of `components`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Schemas,
    Parameters,
    Responses,
    RequestBodies,
    Headers,
    SecuritySchemes,
    Links,
    Callbacks,
    MediaTypes,
}

/// Something of another file in the `components` of the first.
struct Entry {
    part: Part,
    name: Box<str>,
    target: Target,
    /// A reference to it.
    place: String,
    /// Entries that it refers to, in document order.
    refers: Vec<usize>,
}

impl<'i> Joiner<'i> {
    pub(crate) fn new(document: &Document, input: &'i Input) -> Self {
        let own = input.folder.as_ref().map_or("", |folder| folder.document());
        Joiner {
            files: Files::new(Location::Path(own.to_owned()), document, input),
            entries: Vec::new(),
            filled: 0,
            known: BTreeMap::new(),
            taken: BTreeSet::new(),
            version: document.version,
            limits: input.limits,
            size: 0,
        }
    }

    /// Brings in what the document refers to and does not have.
    pub(crate) fn join(&mut self, diags: &mut Diagnostics, document: &mut Document) {
        if !refers_elsewhere(&document.root) {
            return;
        }
        let at = document.root.at;
        let mut root = std::mem::replace(&mut document.root, Node::new(Data::Null, at));
        for part in Part::ALL {
            let names = part.of(&mut root, self.version).into_iter().flat_map(|map| map.keys());
            self.taken.extend(names.map(|name| part.reference(self.version, name)));
        }
        let mut pass = Pass { joiner: self, diags, document, within: None, met: Vec::new() };
        pass.aliases(&mut root);
        pass.object(Kind::Root, &mut root, 0);
        pass.fill(&mut root);
        document.root = root;
    }
}

impl Joiner<'_> {
    /// A new entry under a name that is free.
    fn enter(&mut self, part: Part, name: Box<str>, target: Target) -> usize {
        let place = part.reference(self.version, &name);
        let index = self.entries.len();
        self.taken.insert(place.clone());
        self.known.insert((part, target.clone()), index);
        self.entries.push(Entry { part, name, target, place, refers: Vec::new() });
        index
    }
}

/// A walk over the document with what it needs.
struct Pass<'p, 'i> {
    joiner: &'p mut Joiner<'i>,
    diags: &'p mut Diagnostics,
    document: &'p mut Document,
    /// The entry that is walked; none in the first file.
    within: Option<usize>,
    /// Entries that the first file refers to, in document order.
    met: Vec<usize>,
}

impl Pass<'_, '_> {
    /// A component that is nothing but a reference to another file is where that file's content goes.
    fn aliases(&mut self, root: &mut Node) {
        for part in Part::ALL {
            let Some(map) = part.of(root, self.joiner.version) else { continue };
            let lost = if part == Part::Schemas { ANY_VALUE } else { LEFT_OUT };
            for (name, member) in map {
                let reference = alias(&mut member.value);
                let target = reference.and_then(|reference| self.target(reference, 0, lost));
                let Some(target) = target.filter(|target| target.file != 0) else { continue };
                if !self.joiner.known.contains_key(&(part, target.clone())) {
                    member.value.data = Data::Null;
                    self.joiner.enter(part, name.clone(), target);
                }
            }
        }
    }

    /// Puts what was met into `components`, and what that refers to, until nothing is left. What an entry refers to comes
    /// before it, as in the documents that bundlers write.
    fn fill(&mut self, root: &mut Node) {
        let first = self.joiner.filled;
        let mut nodes = Vec::new();
        while let Some(Entry { part, target, .. }) = self.joiner.entries.get(first + nodes.len()) {
            let (part, target) = (*part, target.clone());
            let Some(mut node) = self.copied(&target) else { return };
            self.within = Some(first + nodes.len());
            match part.kind() {
                None => self.schema(&mut node, target.file, false),
                Some(kind) => self.object(kind, &mut node, target.file),
            }
            nodes.push(Some(node));
        }
        self.within = None;
        let entries = &self.joiner.entries;
        for index in names::in_order(entries, &self.met) {
            let node = index.checked_sub(first).and_then(|index| nodes.get_mut(index)).and_then(Option::take);
            let (Some(entry), Some(node)) = (entries.get(index), node) else { continue };
            let at = root.at;
            if let Some(map) = entry.part.container(root, self.joiner.version, at) {
                map.insert(entry.name.clone(), Member { key: node.at, value: node });
            }
        }
        self.joiner.filled = self.joiner.entries.len();
    }

    /// A copy of what a target names, counted against the limits; `None` beyond them.
    fn copied(&mut self, target: &Target) -> Option<Node> {
        let node = self.joiner.files.node(target)?;
        self.joiner.size += crate::tree::count(node);
        if self.joiner.size <= self.joiner.limits.nodes {
            return Some(node.clone());
        }
        let message = format!("references to files bring in more than {} values", self.joiner.limits.nodes);
        self.diags.push(
            Diagnostic::new(Code::ResourceLimit, message)
                .at(self.document.files.place(node.at), "brought in here")
                .help("split the document, or refer to fewer files"),
        );
        None
    }
}

/// The reference of a component that says nothing else of effect.
fn alias(node: &mut Node) -> Option<&mut Node> {
    let silent = |key: &str| matches!(key, "$ref" | "description" | "summary");
    if !node.as_object()?.keys().all(|key| silent(key)) {
        return None;
    }
    node.get_mut("$ref")
}

/// True when a reference names something outside the document itself.
fn refers_elsewhere(node: &Node) -> bool {
    match &node.data {
        Data::Object(object) => object.iter().any(|(key, member)| {
            let away = |text: &str| !text.starts_with('#');
            match member.value.as_str() {
                Some(text) => &**key == "$ref" && away(text),
                None => {
                    (&**key == "mapping" && mapped(&member.value).any(names::is_file))
                        || refers_elsewhere(&member.value)
                }
            }
        }),
        Data::Array(items) => items.iter().any(refers_elsewhere),
        _ => false,
    }
}

/// The targets that a discriminator's mapping names.
fn mapped(mapping: &Node) -> impl Iterator<Item = &str> {
    let members = mapping.as_object().into_iter().flat_map(Object::values);
    members.filter_map(|member| member.value.as_str())
}
