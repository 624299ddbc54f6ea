//! Turns the model of a document into Rust source.
//!
//! In: an [`Api`] and [`Options`]. Out: [`Generated`], the same bytes for the same input. The stages are shapes (what
//! types there are), names (what they are called) and emission (how they are written); each reads only the one before.
//! Nothing is refused: what Rust cannot say becomes a looser type, and its documentation says so.

mod decide;
mod directions;
mod emit;
mod expand;
mod graph;
mod losses;
mod lower;
mod names;
mod options;
mod outline;
mod shape;
mod sizes;

use indexmap::IndexMap;
use specie_spec::{Api, Diagnostics};

use emit::Layout;

pub use expand::expand;
pub use options::{
    DateTimes, Decimals, Include, Known, Newtypes, OPTIONS, OptionError, OptionPart, Options, Setting, Takes,
    Unknown, unknown_option,
};
pub use outline::{Change, Changed, Item, ItemKind, Member, MemberKind, Outline, outline};
pub use specie_spec::folder;

/// Source text, and what there is to say about it.
#[derive(Debug)]
pub struct Generated {
    /// The text of a module, or of a file that holds one.
    pub source: String,
    /// The Rust type of each target, as it is written inside the module: `Refund`, `createRefund.request`,
    /// `createRefund.200` and `webhook-refund.moved`
    /// (the webhook's name) are targets. Where requests hold another type of a component, that is `Refund.sent`.
    pub targets: IndexMap<String, String>,
    /// What could not be said in Rust: faults of the document, and with [`Code::InexactType`](specie_spec::Code::InexactType)
    /// every place whose type does not say what its schema says.
    pub diagnostics: Diagnostics,
    /// Options that name what the document does not have. The text is what the others make of it; a caller that shows
    /// these refuses it.
    pub option_errors: Vec<OptionError>,
}

/// Generates the types of a document.
///
/// ```
/// use specie_codegen::{Options, generate};
/// use specie_spec::{Input, Source, read};
///
/// let text = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n\
///             components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}\n";
/// let api = read(&Input::new(Source::new("pets.yaml", text))).api.expect("an OpenAPI document");
/// let generated = generate(&api, &Options::default());
/// assert!(generated.source.contains("pub name: String"));
/// ```
#[must_use]
pub fn generate(api: &Api, options: &Options) -> Generated {
    let (diagnostics, emitted) = run(api, options, Layout::File);
    let emit::Emitted { files, targets, option_errors, types: _ } = emitted;
    let source = files.into_values().next().unwrap_or_default();
    Generated { source, targets, diagnostics, option_errors }
}

/// A module that is a folder, and what there is to say about it.
#[derive(Debug)]
pub struct GeneratedFolder {
    /// The texts by the names of files: `mod.rs`, a file for each tag that has types of its own, `common.rs`, `tables.rs`.
    pub files: IndexMap<String, String>,
    /// What could not be said in Rust.
    pub diagnostics: Diagnostics,
    /// As in [`Generated`].
    pub option_errors: Vec<OptionError>,
}

/// What every file of generated source begins with.
pub const MARK: &str = "// @generated from ";

/// Generates the types of a document as a folder with a file for each tag. Every type is re-exported by its `mod.rs`, so
/// code that uses the types sees no difference to [`generate`]. The option `mod` has no effect: the folder is a module.
#[must_use]
pub fn generate_folder(api: &Api, options: &Options) -> GeneratedFolder {
    let (diagnostics, emitted) = run(api, options, Layout::Folder);
    let emit::Emitted { files, targets: _, option_errors, types: _ } = emitted;
    GeneratedFolder { files, diagnostics, option_errors }
}

fn run(api: &Api, options: &Options, layout: Layout) -> (Diagnostics, emit::Emitted) {
    let mut diags = Diagnostics::new();
    let mut shapes = lower::lower(&mut diags, api, options);
    decide::decide(&mut shapes);
    graph::mark_usage(&mut shapes);
    directions::split(&mut shapes);
    graph::break_endless(&mut diags, &mut shapes);
    graph::share(&mut shapes);
    graph::place_boxes(&mut shapes);
    sizes::box_large_branches(&mut shapes, options.unknown_fields);
    let names = names::names(&shapes, &options.renames, api);
    let emitted = emit::emit(api, &shapes, &names, options, layout);
    losses::report(&mut diags, api, &shapes, &names, &emitted.types);
    (diags, emitted)
}
