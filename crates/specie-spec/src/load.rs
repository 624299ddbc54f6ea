//! From sources to an [`Api`]: the passes in their order.
//!
//! Text -> tree -> files joined -> overlays -> vendor extensions -> Swagger 2.0 lifted -> model. Each pass takes the diagnostics first and goes on
//! whatever it finds; only [`Diagnostics::refused`] documents give no model.

use crate::api::Api;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::{Document, Files, Source, Version};
use crate::folder::Folder;
use crate::join::Joiner;
use crate::node::Node;

/// What a document may cost. A document beyond a limit is refused.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of one file; at most 4 GiB.
    pub bytes: usize,
    /// Values in one file, aliases expanded.
    pub nodes: usize,
    /// Nesting of lists and maps.
    pub depth: usize,
}

impl Default for Limits {
    /// 256 MiB, 4 million values, 128 levels.
    fn default() -> Self {
        Limits { bytes: 256 << 20, nodes: 4_000_000, depth: 128 }
    }
}

/// A document with what is laid over it.
#[derive(Debug, Clone)]
pub struct Input {
    /// The document: YAML, JSON, or Markdown around one of them.
    pub source: Source,
    /// OpenAPI Overlays, applied in this order.
    pub overlays: Vec<Source>,
    /// Documents that an absolute URI in a `$ref` may name. Nothing is ever fetched.
    pub resources: Vec<(String, Source)>,
    /// The files that relative references may name; without it they accept any value.
    pub folder: Option<Folder>,
    /// What the document may cost.
    pub limits: Limits,
}

impl Input {
    /// A document without overlays.
    #[must_use]
    pub fn new(source: Source) -> Self {
        Input { source, overlays: Vec::new(), resources: Vec::new(), folder: None, limits: Limits::default() }
    }

    /// Lets relative references name the files of a folder.
    #[must_use]
    pub fn folder(mut self, folder: Folder) -> Self {
        self.folder = Some(folder);
        self
    }

    /// Adds an overlay after those already there.
    #[must_use]
    pub fn overlay(mut self, source: Source) -> Self {
        self.overlays.push(source);
        self
    }
}

/// What came of reading a document.
#[derive(Debug)]
pub struct Loaded {
    /// The model; `None` when the document is refused.
    pub api: Option<Api>,
    /// Every problem found, in the order in which it was found.
    pub diagnostics: Diagnostics,
    /// The files that were read, for drawing the diagnostics.
    pub files: Files,
}

/// Reads a document with its overlays: every problem at once, and the model unless one of them is an error.
///
/// ```
/// use specie_spec::{Input, Source, read};
///
/// let text = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\n";
/// let loaded = read(&Input::new(Source::new("shop.yaml", text)));
/// assert!(loaded.api.is_some());
/// assert_eq!(loaded.diagnostics.iter().count(), 0);
/// ```
#[must_use]
pub fn read(input: &Input) -> Loaded {
    let mut diags = Diagnostics::new();
    let mut files = Files::default();
    let document = load(&mut diags, &mut files, input);
    let api = document.filter(|_| !diags.refused()).map(|document| crate::lower(&mut diags, &document));
    Loaded { api: api.filter(|_| !diags.refused()), diagnostics: diags, files }
}

/// A document as the passes after overlays see it.
#[derive(Debug)]
pub struct Overlaid {
    /// The document with its overlays, as YAML or JSON as its text is; `None` when it is refused.
    pub text: Option<String>,
    /// Every problem found, those of overlays placed in them.
    pub diagnostics: Diagnostics,
    /// The files that were read, for drawing the diagnostics.
    pub files: Files,
}

/// Lays the overlays over a document, with the files that it refers to brought into it.
///
/// ```
/// use specie_spec::{Input, Source, overlaid};
///
/// let shop = Source::new("shop.yaml", "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\n");
/// let text = "overlay: 1.0.0\nactions: [{target: $.info, update: {title: Store}}]\n";
/// let overlaid = overlaid(&Input::new(shop).overlay(Source::new("overlay.yaml", text)));
/// assert_eq!(overlaid.text.unwrap(), "openapi: 3.0.3\ninfo:\n  title: Store\n  version: '1'\n");
/// ```
#[must_use]
pub fn overlaid(input: &Input) -> Overlaid {
    let mut diags = Diagnostics::new();
    let mut files = Files::default();
    let document = assembled(&mut diags, &mut files, input).filter(|_| !diags.refused());
    let text = document.map(|document| {
        if crate::tree::is_json(&input.source.text) {
            document.root.to_pretty_json()
        } else {
            crate::yaml::to_text(&document.root)
        }
    });
    Overlaid { text, diagnostics: diags, files }
}

/// The document in its normal form, before it becomes a model; `None` when it is refused.
pub(crate) fn load(diags: &mut Diagnostics, files: &mut Files, input: &Input) -> Option<Document> {
    let mut document = assembled(diags, files, input)?;
    crate::vendor::apifox::resolve(diags, &mut document);
    crate::swagger::lift(diags, &mut document);
    Some(document)
}

/// The document with the files that it refers to and its overlays.
pub(crate) fn assembled(diags: &mut Diagnostics, files: &mut Files, input: &Input) -> Option<Document> {
    let root = crate::tree::parse(diags, files, &input.source, input.limits)?;
    let version = check_version(diags, files, &root)?;
    let mut document = Document::new(version, root, files.clone());
    for (uri, source) in &input.resources {
        if let Some(root) = crate::tree::parse(diags, &mut document.files, source, input.limits) {
            document.resources.push((uri.clone(), root));
        }
    }
    let mut joiner = Joiner::new(&document, input);
    joiner.join(diags, &mut document);
    for overlay in &input.overlays {
        crate::overlay::apply_source(diags, &mut document, overlay, input.limits);
    }
    if !input.overlays.is_empty() {
        // What an overlay refers to is brought in too.
        joiner.join(diags, &mut document);
    }
    *files = document.files.clone();
    Some(document)
}

/// Refuses what is no OpenAPI or Swagger document at all.
fn check_version(diags: &mut Diagnostics, files: &Files, root: &Node) -> Option<Version> {
    let place = files.place(root.at);
    let Some(object) = root.as_object() else {
        diags.push(
            Diagnostic::new(Code::NotAnObject, format!("the document is {}, not an object", root.kind()))
                .at(place, "")
                .help("give an OpenAPI document: an object with `openapi`, `info` and `paths`"),
        );
        return None;
    };
    let written = ["openapi", "swagger"].into_iter().find_map(|key| Some((key, root.get(key)?)));
    let diagnostic = if let Some((key, node)) = written {
        let text = node.as_str().map_or_else(|| node.to_json(), str::to_owned);
        if let Some(version) = Version::parse(key, &text) {
            return Some(version);
        }
        Diagnostic::new(Code::UnknownVersion, format!("`{key}: {text}` is no version that can be read"))
            .at(files.place(node.at), "")
            .help("give an OpenAPI 3.0, 3.1 or 3.2 document, or a Swagger 2.0 one")
    } else {
        let near = did_you_mean("openapi", object.keys().map(AsRef::as_ref));
        let help = near.map_or_else(
            || "add `openapi: 3.0.3` or the version that the document follows".to_owned(),
            |near| format!("did you mean `openapi` where `{near}` stands?"),
        );
        Diagnostic::new(Code::UnknownVersion, "the document has no `openapi` version")
            .at(place, "")
            .help(help)
    };
    diags.push(diagnostic);
    None
}
