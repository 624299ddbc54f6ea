//! Builds a [`Node`] tree and the table of its places, for every text format alike.

use indexmap::IndexMap;
use indexmap::map::Entry as Slot;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::document::{Entry, File, Files, Key, Source};
use crate::load::Limits;
use crate::node::{Data, Member, Node, Object, Origin};

/// Why a text gives no tree: one phrase, where (bytes from the start of the file), and under which code.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) offset: usize,
}

/// Builds one file's nodes. Nodes are numbered in the order in which they begin.
pub(crate) struct Builder {
    file: u32,
    table: Vec<Entry>,
    names: IndexMap<Box<str>, ()>,
    duplicates: Vec<(Origin, Origin, Box<str>)>,
    limits: Limits,
    size: usize,
}

impl Builder {
    pub(crate) fn new(file: u32, limits: Limits) -> Self {
        Builder { file, table: Vec::new(), names: IndexMap::new(), duplicates: Vec::new(), limits, size: 0 }
    }

    /// Registers a node that begins at `start`; its parent and key are set when it is attached.
    pub(crate) fn begin(&mut self, start: usize, end: usize) -> Origin {
        let node = narrow(self.table.len());
        let (start, end) = (narrow(start), narrow(end));
        self.table.push(Entry { parent: node, key: Key::Root, start, end, key_start: 0, key_end: 0 });
        Origin { file: self.file, node }
    }

    /// Sets where a node ends.
    pub(crate) fn end(&mut self, at: Origin, end: usize) {
        if let Some(entry) = self.table.get_mut(at.node as usize) {
            entry.end = narrow(end);
        }
    }

    /// Counts nodes against the limit; `offset` is blamed.
    pub(crate) fn grow(&mut self, nodes: usize, depth: usize, offset: usize) -> Result<(), Refusal> {
        self.size += nodes;
        let limit = if depth > self.limits.depth {
            format!("nesting deeper than {}", self.limits.depth)
        } else if self.size > self.limits.nodes {
            format!("more than {} values, aliases expanded", self.limits.nodes)
        } else {
            return Ok(());
        };
        Err(Refusal { code: Code::ResourceLimit, message: limit, offset })
    }

    /// Says that an item of a list stands at `index` of `parent`.
    pub(crate) fn item(&mut self, parent: Origin, index: usize, child: Origin) {
        self.adopt(parent, Key::Index(narrow(index)), child, (0, 0));
    }

    /// Says under which key of `parent` a node stands.
    pub(crate) fn named(&mut self, parent: Origin, key: &str, child: Origin, span: (usize, usize)) {
        let name = self.names.get_index_of(key).unwrap_or_else(|| self.names.insert_full(key.into(), ()).0);
        self.adopt(parent, Key::Name(narrow(name)), child, span);
    }

    /// Puts a member into a map; a repeated key replaces the first value, as JSON readers do, and is remembered.
    pub(crate) fn member(
        &mut self,
        parent: Origin,
        object: &mut Object,
        key: Box<str>,
        span: (usize, usize),
        value: Node,
    ) {
        self.named(parent, &key, value.at, span);
        let member = Member { key: value.at, value };
        match object.entry(key) {
            Slot::Vacant(free) => drop(free.insert(member)),
            Slot::Occupied(mut taken) => {
                let (key, now) = (taken.key().clone(), member.key);
                self.duplicates.push((taken.insert(member).key, now, key));
            }
        }
    }

    /// An alias keeps the place of its anchor: only a node without a parent is adopted.
    fn adopt(&mut self, parent: Origin, key: Key, child: Origin, span: (usize, usize)) {
        if let Some(entry) = self.table.get_mut(child.node as usize)
            && matches!(entry.key, Key::Root)
        {
            entry.parent = parent.node;
            entry.key = key;
            (entry.key_start, entry.key_end) = (narrow(span.0), narrow(span.1));
        }
    }

    /// Hands the file over, and says which keys were repeated.
    pub(crate) fn finish(self, source: Source, files: &mut Files, diags: &mut Diagnostics) {
        let names = self.names.into_keys().collect();
        files.push(File::new(source, self.table, names));
        for (first, last, key) in self.duplicates {
            diags.push(
                Diagnostic::new(
                    Code::DuplicateSpecKey,
                    format!("key `{key}` stands twice; the last one counts"),
                )
                .at(files.key_place(last), "this one counts")
                .at(files.key_place(first), "this one is lost")
                .help("remove one of the two"),
            );
        }
    }
}

/// Offsets and counts fit in 32 bits because [`Limits::bytes`] does.
fn narrow(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// Reads a text into a tree: the Markdown fence is cut out, JSON is read as JSON, all else as YAML.
///
/// `None` when it is neither; the reason is then an error in `diags`.
pub(crate) fn parse(
    diags: &mut Diagnostics,
    files: &mut Files,
    source: &Source,
    limits: Limits,
) -> Option<Node> {
    let text = &*source.text;
    let range = crate::markdown::fence(text).unwrap_or(0..text.len());
    let result = parse_range(files.next(), text, range, limits);
    match result {
        Ok((root, builder)) => {
            builder.finish(source.clone(), files, diags);
            Some(root)
        }
        Err(refusal) => {
            let lines = specie_json::Lines::new(text);
            let place = lines.place(refusal.offset);
            diags.push(
                Diagnostic::new(refusal.code, refusal.message)
                    .at(
                        Place {
                            file: source.name.clone(),
                            line: place.line,
                            column: place.column,
                            length: 1,
                            pointer: String::new(),
                        },
                        "",
                    )
                    .help(match refusal.code {
                        Code::ResourceLimit => "split the document, or expand its aliases less deeply",
                        _ => "correct the text here; the document must be YAML, JSON, or Markdown around one of them",
                    }),
            );
            // The refused text is kept, so that the error can be drawn with its source.
            Builder::new(files.next(), limits).finish(source.clone(), files, diags);
            None
        }
    }
}

fn parse_range(
    file: u32,
    text: &str,
    range: std::ops::Range<usize>,
    limits: Limits,
) -> Result<(Node, Builder), Refusal> {
    if text.len() > limits.bytes {
        let message = format!("the text has {} bytes, the limit is {}", text.len(), limits.bytes);
        return Err(Refusal { code: Code::ResourceLimit, message, offset: 0 });
    }
    let slice = text.get(range.clone()).unwrap_or("");
    if looks_like_json(slice) {
        let json = crate::json::parse(file, slice, range.start, limits);
        // A text that begins like JSON may still be YAML in flow style.
        return match json {
            Err(error) if error.code == Code::NotADocument => {
                crate::yaml::parse(file, slice, range.start, limits).map_err(|_| error)
            }
            other => other,
        };
    }
    crate::yaml::parse(file, slice, range.start, limits)
}

fn looks_like_json(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with(['{', '['])
}

/// True for a document that is written as JSON, by itself or in Markdown.
pub(crate) fn is_json(text: &str) -> bool {
    let range = crate::markdown::fence(text).unwrap_or(0..text.len());
    looks_like_json(text.get(range).unwrap_or_default())
}

/// How many nodes a tree has.
pub(crate) fn count(node: &Node) -> usize {
    1 + match &node.data {
        Data::Array(items) => items.iter().map(count).sum::<usize>(),
        Data::Object(object) => object.values().map(|member| count(&member.value)).sum::<usize>(),
        _ => 0,
    }
}
