//! Where places of a document stand in the document as an overlay sees it: files joined, earlier overlays applied.
//!
//! In: the place of a rule, in whatever file it was written. Out: every node of the joined document that was written
//! there, with the JSONPath that an action names it by.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::path::Step;
use crate::diagnostic::{Diagnostics, Place};
use crate::document::{Document, Files, Version};
use crate::load::{Input, assembled};
use crate::node::{Data, Node};

/// A document as the next overlay finds it.
#[derive(Debug)]
pub struct Addresses(Document);

/// A node of the document, and the way to it.
#[derive(Debug, Clone)]
pub struct Address<'a> {
    /// The step to each node of the way, but for the root.
    steps: Vec<Step>,
    /// The nodes of the way, from the root on.
    nodes: Vec<&'a Node>,
    /// Which node of the document it is, in the document's order.
    pub order: usize,
}

/// A place as it is looked for: its file and its pointer there.
type Wanted = (Arc<str>, String);

impl Addresses {
    /// Reads a document with its overlays; `None` when it is refused.
    #[must_use]
    pub fn read(input: &Input) -> Option<Addresses> {
        let mut diags = Diagnostics::new();
        assembled(&mut diags, &mut Files::default(), input).filter(|_| !diags.refused()).map(Addresses)
    }

    /// The specification that the document follows.
    #[must_use]
    pub fn version(&self) -> Version {
        self.0.version
    }

    /// The nodes that were written at each of the places, in the order of the places. A node that is not in the joined
    /// document has none, one that an alias repeats has several.
    #[must_use]
    pub fn find<'p>(&self, places: impl IntoIterator<Item = &'p Place>) -> Vec<Vec<Address<'_>>> {
        let mut found: Vec<Vec<Address<'_>>> = Vec::new();
        let mut wanted: BTreeMap<Wanted, Vec<usize>> = BTreeMap::new();
        for (index, place) in places.into_iter().enumerate() {
            wanted.entry((Arc::clone(&place.file), place.pointer.clone())).or_default().push(index);
            found.push(Vec::new());
        }
        let mut walk = Walk { files: &self.0.files, wanted, found, order: 0 };
        walk.node(&mut Address { steps: Vec::new(), nodes: vec![&self.0.root], order: 0 });
        walk.found
    }
}

impl<'a> Address<'a> {
    /// The node.
    #[must_use]
    pub fn node(&self) -> &'a Node {
        self.nodes[self.nodes.len() - 1]
    }

    /// The node that holds it; `None` for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Address<'a>> {
        let (_, steps) = self.steps.split_last()?;
        let nodes = self.nodes[..self.nodes.len() - 1].to_vec();
        Some(Address { steps: steps.to_vec(), nodes, order: self.order })
    }

    /// The key that it stands under; `None` for the root and for items of lists.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        match self.steps.last()? {
            Step::Name(name) => Some(name),
            Step::Index(_) => None,
        }
    }

    /// The root of the document.
    #[must_use]
    pub fn root(&self) -> &'a Node {
        self.nodes[0]
    }

    /// The JSONPath that names this node alone (RFC 9535).
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = "$".to_owned();
        for step in &self.steps {
            let _ = match step {
                Step::Name(name) if is_plain(name) => write!(path, ".{name}"),
                Step::Name(name) => write!(path, "[{}]", quoted(name)),
                Step::Index(index) => write!(path, "[{index}]"),
            };
        }
        path
    }
}

/// True for a name that needs no brackets.
fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// A text as a literal of a JSONPath (RFC 9535 section 2.3.1.1).
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut literal = "'".to_owned();
    for character in text.chars() {
        match character {
            '\'' | '\\' => literal.extend(['\\', character]),
            control if control.is_control() => {
                let mut units = [0; 2];
                for unit in control.encode_utf16(&mut units) {
                    let _ = write!(literal, "\\u{unit:04x}");
                }
            }
            _ => literal.push(character),
        }
    }
    literal.push('\'');
    literal
}

struct Walk<'a> {
    files: &'a Files,
    wanted: BTreeMap<Wanted, Vec<usize>>,
    found: Vec<Vec<Address<'a>>>,
    order: usize,
}

impl<'a> Walk<'a> {
    /// Recurses as deep as the document, which its limits bound.
    fn node(&mut self, at: &mut Address<'a>) {
        at.order = self.order;
        self.order += 1;
        let node = at.node();
        let key = (self.files.name(node.at), self.files.pointer(node.at));
        for index in self.wanted.get(&key).into_iter().flatten() {
            self.found[*index].push(at.clone());
        }
        match &node.data {
            Data::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.child(at, Step::Index(index), item);
                }
            }
            Data::Object(object) => {
                for (name, member) in object.iter() {
                    self.child(at, Step::Name(name.clone()), &member.value);
                }
            }
            Data::Null | Data::Bool(_) | Data::Number(_) | Data::String(_) => {}
        }
    }

    fn child(&mut self, at: &mut Address<'a>, step: Step, node: &'a Node) {
        at.steps.push(step);
        at.nodes.push(node);
        self.node(at);
        at.steps.pop();
        at.nodes.pop();
    }
}
