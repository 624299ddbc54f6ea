//! The files of a document: read when a reference first names them, each once, and never changed.

use std::collections::BTreeMap;

use super::location::Location;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::Document;
use crate::folder::Unread;
use crate::load::Input;
use crate::node::{Data, Node};
use crate::reference::{REFERENCE_HOPS, alias_on_the_way};

/// A node of a file. File 0 is the document itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub(super) file: usize,
    pub(super) pointer: String,
}

/// Why a reference has no target.
pub(super) enum Miss {
    /// Whoever reads the reference later knows more of it: a URI without a copy, an `$id`.
    Elsewhere(String),
    /// It leads nowhere.
    Fault(Box<Diagnostic>),
}

pub(super) struct Files<'i> {
    input: &'i Input,
    /// Locations in the order in which they were met, with what was found there; nothing is kept of the first.
    found: Vec<(Location, Result<Node, Failure>)>,
    known: BTreeMap<Location, usize>,
}

enum Failure {
    Outside,
    Unread(String),
}

impl<'i> Files<'i> {
    pub(super) fn new(own: Location, document: &Document, input: &'i Input) -> Self {
        let mut known = BTreeMap::from([(own.clone(), 0)]);
        // OAS 3.2.0 section 4.1: `$self` is the URI of the document.
        if let Some(uri) = document.root.get("$self").and_then(Node::as_str) {
            known.insert(Location::Uri(uri.to_owned()), 0);
        }
        let nothing = Node::new(Data::Null, document.root.at);
        Files { input, found: vec![(own, Ok(nothing))], known }
    }

    pub(super) fn location(&self, file: usize) -> &Location {
        &self.found[file].0
    }

    /// The node of a target in another file than the first.
    pub(super) fn node(&self, target: &Target) -> Option<&Node> {
        self.found.get(target.file)?.1.as_ref().ok()?.pointer(&target.pointer)
    }

    /// What a reference in a file names. Aliases on the way are followed.
    pub(super) fn target(
        &mut self,
        diags: &mut Diagnostics,
        document: &mut Document,
        text: &str,
        base: usize,
    ) -> Result<Target, Miss> {
        self.hop(diags, document, text, base, REFERENCE_HOPS)
    }

    fn hop(
        &mut self,
        diags: &mut Diagnostics,
        document: &mut Document,
        text: &str,
        base: usize,
        hops: usize,
    ) -> Result<Target, Miss> {
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        let file = if uri.is_empty() { base } else { self.open(diags, document, uri, base, text)? };
        let fragment = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned();
        if file == 0 {
            return Ok(Target { file, pointer: fragment });
        }
        let nowhere = |files: &Self| Miss::Fault(Box::new(files.nothing_at(file, &fragment)));
        let Ok(root) = &self.found[file].1 else { return Err(nowhere(self)) };
        let pointer = if fragment.is_empty() || fragment.starts_with('/') {
            Some(fragment.clone())
        } else {
            anchored(root, &fragment, &mut String::new())
        };
        let Some(pointer) = pointer else { return Err(nowhere(self)) };
        if root.pointer(&pointer).is_some() {
            return Ok(Target { file, pointer });
        }
        // The pointer may go on behind a reference.
        match alias_on_the_way(root, &pointer) {
            Some((alias, rest)) if hops > 0 => {
                let alias = alias.to_owned();
                let before = self.hop(diags, document, &alias, file, hops - 1)?;
                let onward =
                    format!("#{}{}", super::names::encoded(&before.pointer), super::names::encoded(&rest));
                self.hop(diags, document, &onward, before.file, hops - 1)
            }
            _ => Err(nowhere(self)),
        }
    }

    fn open(
        &mut self,
        diags: &mut Diagnostics,
        document: &mut Document,
        uri: &str,
        base: usize,
        text: &str,
    ) -> Result<usize, Miss> {
        let Some(location) = self.location(base).join(uri) else {
            return Err(Miss::Fault(Box::new(outside(text))));
        };
        let file = if let Some(file) = self.known.get(&location) {
            *file
        } else {
            let Some(outcome) = self.read(diags, document, &location) else {
                let fragment = text.split_once('#').map_or(String::new(), |(_, rest)| format!("#{rest}"));
                return Err(Miss::Elsewhere(format!("{location}{fragment}")));
            };
            self.known.insert(location.clone(), self.found.len());
            self.found.push((location, outcome));
            self.found.len() - 1
        };
        match &self.found[file].1 {
            Ok(_) => Ok(file),
            Err(Failure::Outside) => Err(Miss::Fault(Box::new(outside(text)))),
            Err(Failure::Unread(why)) => {
                let message = format!("`{}` cannot be read: {why}", self.location(file));
                let help = "correct the reference, or put the file there";
                Err(Miss::Fault(Box::new(Diagnostic::new(Code::DanglingRef, message).help(help))))
            }
        }
    }

    /// Reads a file; `None` where nobody gave it.
    fn read(
        &self,
        diags: &mut Diagnostics,
        document: &mut Document,
        location: &Location,
    ) -> Option<Result<Node, Failure>> {
        let source = match location {
            Location::Path(path) => match self.input.folder.as_ref()?.source(path) {
                Ok(source) => source,
                Err(Unread::Outside) => return Some(Err(Failure::Outside)),
                Err(Unread::Failed(why)) => return Some(Err(Failure::Unread(why))),
            },
            Location::Uri(uri) => {
                // Copies that have an `$id` are JSON Schema's own business.
                let (_, root) = document.resources.iter().find(|(known, _)| known == uri)?;
                return root.get("$id").is_none().then(|| Ok(root.clone()));
            }
        };
        let mut said = Diagnostics::new();
        let root = crate::tree::parse(&mut said, &mut document.files, &source, self.input.limits);
        document.files.referred();
        let refusal = said.iter().find(|diagnostic| diagnostic.code == Code::NotADocument);
        match (root, refusal) {
            (None, Some(refusal)) => {
                let place = refusal.labels.first().map(|label| label.at.place());
                let place = place.map(|place| format!(" in line {}", place.line)).unwrap_or_default();
                Some(Err(Failure::Unread(format!("{}{place}", refusal.message))))
            }
            (root, _) => {
                diags.extend(said);
                Some(root.ok_or_else(|| Failure::Unread("it is beyond a limit".to_owned())))
            }
        }
    }

    fn nothing_at(&self, file: usize, fragment: &str) -> Diagnostic {
        let (location, root) = &self.found[file];
        let near = root.as_ref().ok().and_then(|root| {
            let (parent, name) = fragment.rsplit_once('/')?;
            let keys = root.pointer(parent)?.as_object()?.keys().map(AsRef::as_ref);
            Some(format!("did you mean `{location}#{parent}/{}`?", did_you_mean(name, keys)?))
        });
        let message = format!("`{location}` has nothing at `{fragment}`");
        Diagnostic::new(Code::DanglingRef, message)
            .help(near.unwrap_or_else(|| "correct the reference, or add what it names".to_owned()))
    }
}

fn outside(text: &str) -> Diagnostic {
    Diagnostic::new(Code::OutsideRoot, format!("`{text}` is outside the root folder of the document"))
        .help("move what it names into the folder, or give a folder that holds both as the root")
}

/// The pointer of an anchor (JSON Schema 2020-12 core section 8.2.2).
fn anchored(node: &Node, name: &str, pointer: &mut String) -> Option<String> {
    let length = pointer.len();
    let mut below = |token: &str, child: &Node| {
        pointer.push('/');
        pointer.push_str(&specie_json::escape_pointer_token(token));
        let found = anchored(child, name, pointer);
        pointer.truncate(length);
        found
    };
    match &node.data {
        Data::Object(object) => {
            let is = |key: &str| node.get(key).and_then(Node::as_str) == Some(name);
            if is("$anchor") || is("$dynamicAnchor") {
                return Some(pointer.clone());
            }
            object.iter().find_map(|(key, member)| below(key, &member.value))
        }
        Data::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| below(&index.to_string(), item))
        }
        _ => None,
    }
}
