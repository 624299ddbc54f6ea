//! A document: its tree, and the files that it came from with the place of every node.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use specie_json::{LineIndex, Lines, escape_pointer_token};

use crate::api::Dialect;
use crate::diagnostic::Place;
use crate::node::{Node, Origin};

/// A named text. Who reads it from where is the caller's business.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name shown in every place, usually a path relative to where the user stands.
    pub name: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
}

impl Source {
    /// A source with a name and a text.
    #[must_use]
    pub fn new(name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        Source { name: name.into(), text: text.into() }
    }
}

/// Which specification a document follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// Swagger 2.0.
    Swagger20,
    /// OpenAPI 3.0.
    OpenApi30,
    /// OpenAPI 3.1.
    OpenApi31,
    /// OpenAPI 3.2, and later versions, which add to it.
    OpenApi32,
}

impl Version {
    /// The version that a document's own text names; `None` for one that cannot be read.
    pub(crate) fn parse(key: &str, text: &str) -> Option<Version> {
        let (major, rest) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
        let minor = rest.split('.').next().and_then(|minor| minor.parse::<u32>().ok())?;
        match (key, major, minor) {
            ("swagger", "2", 0) => Some(Version::Swagger20),
            ("openapi", "3", 0) => Some(Version::OpenApi30),
            ("openapi", "3", 1) => Some(Version::OpenApi31),
            ("openapi", "3", _) => Some(Version::OpenApi32),
            _ => None,
        }
    }

    /// How schemas are read.
    pub(crate) fn dialect(self) -> Dialect {
        match self {
            Version::Swagger20 | Version::OpenApi30 => Dialect::OpenApi30,
            Version::OpenApi31 | Version::OpenApi32 => Dialect::OpenApi31,
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Version::Swagger20 => "Swagger 2.0",
            Version::OpenApi30 => "OpenAPI 3.0",
            Version::OpenApi31 => "OpenAPI 3.1",
            Version::OpenApi32 => "OpenAPI 3.2",
        })
    }
}

/// A document on its way to an [`crate::Api`].
#[derive(Debug, Clone)]
pub struct Document {
    /// The specification that its author followed, whatever passes made of it.
    pub version: Version,
    /// The tree as the passes left it.
    pub root: Node,
    /// Documents that absolute URIs name.
    pub resources: Vec<(String, Node)>,
    /// The files that its nodes came from.
    pub files: Files,
    /// References that lead nowhere and were reported.
    pub(crate) told: BTreeSet<Origin>,
}

impl Document {
    /// A document whose text is among the files.
    pub(crate) fn new(version: Version, root: Node, files: Files) -> Self {
        Document { version, root, resources: Vec::new(), files, told: BTreeSet::new() }
    }
}

/// The files of a document, with the place of every node. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Files(Vec<Arc<File>>);

/// One file and the places of its nodes.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) source: Source,
    pub(crate) table: Vec<Entry>,
    pub(crate) names: Vec<Box<str>>,
    /// A reference named it; nobody gave it.
    referred: bool,
    lines: OnceLock<LineIndex>,
}

/// Where a node stands: its parent, its key there, and the bytes of value and key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) parent: u32,
    pub(crate) key: Key,
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) key_start: u32,
    pub(crate) key_end: u32,
}

/// Under what a node stands in its parent.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Key {
    /// The root.
    Root,
    /// An item of a list.
    Index(u32),
    /// A member of a map: an index into the file's names.
    Name(u32),
}

impl File {
    pub(crate) fn new(source: Source, table: Vec<Entry>, names: Vec<Box<str>>) -> Self {
        File { source, table, names, referred: false, lines: OnceLock::new() }
    }

    fn position(&self, offset: u32) -> specie_json::Place {
        let text = &*self.source.text;
        let index = self.lines.get_or_init(|| LineIndex::new(text));
        Lines::with_index(text, index).place(offset as usize)
    }
}

impl Files {
    pub(crate) fn next(&self) -> u32 {
        narrow(self.0.len())
    }

    pub(crate) fn push(&mut self, file: File) {
        self.0.push(Arc::new(file));
    }

    /// The sources, in the order in which they were read.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.0.iter().map(|file| &file.source)
    }

    /// The sources that the caller gave: all but those that references brought in.
    pub fn given(&self) -> impl Iterator<Item = &Source> {
        self.0.iter().filter(|file| !file.referred).map(|file| &file.source)
    }

    /// Says that a reference brought in the last file.
    pub(crate) fn referred(&mut self) {
        if let Some(file) = self.0.last_mut().and_then(Arc::get_mut) {
            file.referred = true;
        }
    }

    /// Every node of every file, in the order of the texts.
    pub fn origins(&self) -> impl Iterator<Item = Origin> {
        let nodes = |(file, nodes): (usize, usize)| {
            let origin = move |node| Origin { file: narrow(file), node: narrow(node) };
            (0..nodes).map(origin)
        };
        self.0.iter().map(|file| file.table.len()).enumerate().flat_map(nodes)
    }

    /// The text of a file by its name.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.sources().find(|source| &*source.name == name).map(|source| &*source.text)
    }

    /// The name of the file that a node was written in.
    #[must_use]
    pub fn name(&self, at: Origin) -> Arc<str> {
        self.0.get(at.file as usize).map_or_else(|| "".into(), |file| Arc::clone(&file.source.name))
    }

    /// Where a node's value was written.
    #[must_use]
    pub fn place(&self, at: Origin) -> Place {
        self.locate(at, |entry| (entry.start, entry.end))
    }

    /// Where a node's key was written; the value's place for a node without a key.
    #[must_use]
    pub fn key_place(&self, at: Origin) -> Place {
        self.locate(at, |entry| {
            if entry.key_end > entry.key_start {
                (entry.key_start, entry.key_end)
            } else {
                (entry.start, entry.end)
            }
        })
    }

    /// The bytes of its file that a node's value was written in.
    #[must_use]
    pub fn span(&self, at: Origin) -> Range<usize> {
        self.entry(at).map_or(0..0, |entry| entry.start as usize..entry.end as usize)
    }

    /// The bytes of its file that a node's key was written in; empty for a node without a key.
    #[must_use]
    pub fn key_span(&self, at: Origin) -> Range<usize> {
        self.entry(at).map_or(0..0, |entry| entry.key_start as usize..entry.key_end as usize)
    }

    fn entry(&self, at: Origin) -> Option<&Entry> {
        self.0.get(at.file as usize)?.table.get(at.node as usize)
    }

    /// The place of a member of an object that was written as one, by its key; the object's own when it has none of that
    /// name there.
    #[must_use]
    pub fn member_place(&self, at: Origin, key: &str) -> Place {
        let member = || {
            let file = self.0.get(at.file as usize)?;
            // A node stands behind its parent, and its descendants end with it.
            let end = file.table.get(at.node as usize)?.end;
            let is_member = |entry: &Entry| {
                entry.parent == at.node
                    && matches!(entry.key, Key::Name(name) if &*file.names[name as usize] == key)
            };
            let below = file.table.iter().enumerate().skip(at.node as usize + 1);
            let mut within = below.take_while(|(_, entry)| entry.start <= end);
            let (node, _) = within.find(|(_, entry)| is_member(entry))?;
            Some(self.key_place(Origin { file: at.file, node: u32::try_from(node).ok()? }))
        };
        member().unwrap_or_else(|| self.key_place(at))
    }

    /// Where a rule is read: the value, but the key of a list or map that begins on a later line than its key.
    #[must_use]
    pub fn rule_place(&self, at: Origin) -> Place {
        if self.reads_at_key(at) { self.key_place(at) } else { self.place(at) }
    }

    /// The file, line and column of [`Self::rule_place`]: the index of the file among [`Self::sources`], and the others
    /// from 1, the column in code points.
    #[must_use]
    pub fn rule_position(&self, at: Origin) -> (usize, u32, u32) {
        let index = at.file as usize;
        let (Some(file), Some(entry)) = (self.0.get(index), self.entry(at)) else { return (0, 1, 1) };
        let offset = if self.reads_at_key(at) { entry.key_start } else { entry.start };
        let place = file.position(offset);
        (index, place.line, place.column)
    }

    /// Whether a node has a key that stands on an earlier line than its value.
    fn reads_at_key(&self, at: Origin) -> bool {
        let (Some(file), Some(entry)) = (self.0.get(at.file as usize), self.entry(at)) else { return false };
        let between = file.source.text.get(entry.key_end as usize..entry.start as usize);
        entry.key_end > entry.key_start && between.is_some_and(|between| between.contains('\n'))
    }

    /// The JSON Pointer of a node in the file that it was written in.
    #[must_use]
    pub fn pointer(&self, at: Origin) -> String {
        let Some(file) = self.0.get(at.file as usize) else { return String::new() };
        let mut tokens = Vec::new();
        let mut node = at.node;
        while let Some(entry) = file.table.get(node as usize) {
            match entry.key {
                Key::Root => break,
                Key::Index(index) => tokens.push(index.to_string()),
                Key::Name(name) => tokens.push(escape_pointer_token(&file.names[name as usize]).into_owned()),
            }
            node = entry.parent;
        }
        tokens.iter().rev().fold(String::new(), |pointer, token| pointer + "/" + token)
    }

    fn locate(&self, at: Origin, span: impl Fn(&Entry) -> (u32, u32)) -> Place {
        let Some(file) = self.0.get(at.file as usize) else {
            return Place { file: "".into(), line: 1, column: 1, length: 1, pointer: String::new() };
        };
        let (start, end) = file.table.get(at.node as usize).map_or((0, 0), span);
        let place = file.position(start);
        let rest = file.source.text.get(start as usize..end as usize).unwrap_or("");
        let length = rest.lines().next().unwrap_or("").trim_end().chars().count().max(1);
        Place {
            file: file.source.name.clone(),
            line: place.line,
            column: place.column,
            length: u32::try_from(length).unwrap_or(u32::MAX),
            pointer: self.pointer(at),
        }
    }
}

/// Counts of files and nodes fit, because [`crate::Limits`] are smaller.
fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
