//! From named shapes to source text: the items of the macro of types, a blank line between them, and what stands beside
//! it. Nothing is decided here but layout.

mod auth;
mod build;
mod call;
mod defaults;
mod docs;
mod folder;
mod guard;
mod places;
mod reply;
mod select;
mod table;
mod text;
mod ty;
mod types;
mod workers;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specie_spec::Api;

use crate::names::{Names, Statics};
use crate::options::{OptionError, Options, Unknown};
use crate::shape::{Place, Rest, Role, Shape, ShapeId, Shapes};
use select::Selected;
pub(crate) use types::printed;

/// How the text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// As one file.
    File,
    /// As a folder with a file for each tag.
    Folder,
}

/// Writes the selected types.
pub(crate) fn emit(api: &Api, shapes: &Shapes, names: &Names, options: &Options, layout: Layout) -> Emitted {
    let mut option_errors = [shapes.option_errors.clone(), names.option_errors.clone()].concat();
    let selected = select::select(&mut option_errors, api, shapes, options);
    let emitter = Emitter::new(api, shapes, names, options, layout, &selected.shapes);
    let aliases = selected.aliases.iter().map(|index| emitter.alias(*index));
    let mut root: Vec<String> = aliases.map(print).collect();
    root.extend(emitter.auth_module(api, &selected.shapes).map(print));
    let targets = emitter.targets(&selected);
    let header = header(api, options);
    let files = match layout {
        Layout::Folder => {
            let types = workers::types(&emitter, &selected.shapes);
            emitter.folder(&header, &selected, types, &root)
        }
        Layout::File => {
            root.extend(emitter.tables_module(&selected.shapes).map(print));
            let (types, places) = workers::types_and_places(&emitter, &selected.shapes);
            let types: Vec<String> = types.into_iter().map(|(_, text)| text).collect();
            let types = (!types.is_empty()).then(|| emitter.types(&types, &places));
            let parts: Vec<String> = types.into_iter().chain(root).collect();
            let source = header + "\n" + &in_module(parts.join("\n"), options);
            [(String::new(), source)].into_iter().collect()
        }
    };
    Emitted { files, targets, option_errors, types: selected.shapes }
}

/// What emission gives.
pub(crate) struct Emitted {
    /// Texts by the names of files; one without a name where there is one file.
    pub(crate) files: IndexMap<String, String>,
    pub(crate) targets: IndexMap<String, String>,
    pub(crate) option_errors: Vec<OptionError>,
    /// The types that were written.
    pub(crate) types: Vec<ShapeId>,
}

struct Emitter<'a> {
    api: &'a Api,
    shapes: &'a Shapes,
    names: &'a Names,
    options: &'a Options,
    krate: TokenStream,
    /// The same as text.
    krate_text: String,
    derives: Vec<TokenStream>,
    statics: Statics,
    /// Types that hold one of another crate, whose equality is its own.
    foreign: BTreeSet<ShapeId>,
    /// The table of each response's headers.
    header_tables: BTreeMap<ShapeId, Ident>,
    layout: Layout,
}

impl<'a> Emitter<'a> {
    fn new(
        api: &'a Api,
        shapes: &'a Shapes,
        names: &'a Names,
        options: &'a Options,
        layout: Layout,
        selected: &[ShapeId],
    ) -> Emitter<'a> {
        let krate = tokens(&options.crate_path).unwrap_or_else(|| quote!(::specie));
        let mut emitter = Emitter {
            api,
            shapes,
            names,
            options,
            krate_text: krate.to_string().replace(' ', ""),
            krate,
            derives: options.derives.iter().filter_map(|derive| tokens(derive)).collect(),
            statics: Statics::default(),
            foreign: crate::graph::foreign(shapes),
            header_tables: BTreeMap::new(),
            layout,
        };
        emitter.name_tables(selected);
        emitter
    }

    /// A type, and what is built, defaulted and called with it.
    fn type_text(&self, id: ShapeId) -> String {
        let more = self.construction(id).into_iter().chain(self.defaults(id)).chain(self.operation(id));
        let more: String = more.collect();
        let gap = if more.is_empty() { "" } else { "\n" };
        format!("{}{gap}{more}", self.type_item(id))
    }

    /// The call of the macro of types.
    fn types(&self, texts: &[String], places: &str) -> String {
        format!("{}::rt::types! {{\n{}\n; {places}\n}}\n", self.krate_text, texts.join("\n"))
    }

    /// Names the tables, which come after the items that use them.
    fn name_tables(&mut self, selected: &[ShapeId]) {
        for id in selected {
            if self.shapes.headers.contains(id) {
                self.header_tables.insert(*id, self.statics.name(self.names.of(*id), &["texts"]));
            }
        }
    }

    fn shape(&self, id: ShapeId) -> &'a Shape {
        &self.shapes.list[id.0]
    }

    /// True for an enum that keeps texts which it does not list.
    fn open(&self, shape: &Shape) -> bool {
        shape.usage.receive && !shape.closed && self.options.unknown_values != Unknown::Refuse
    }

    /// The types of bodies and components that are written.
    fn targets(&self, selected: &Selected) -> IndexMap<String, String> {
        let written = |place: &Place| place.mentions().iter().all(|id| selected.shapes.contains(id));
        let bodies = self.shapes.bodies.iter().filter_map(|body| {
            let key = match &body.role {
                Role::Request => format!("{}.request", body.owner),
                Role::Response(status) => format!("{}.{status}", body.owner),
                Role::Webhook(name) => format!("webhook-{name}"),
                Role::Callback | Role::Answer => return None,
            };
            Some((key, body.place.as_ref()?))
        });
        let components = self.shapes.components.iter().map(|(name, place, _)| (name.clone(), place));
        let all = components.chain(bodies).filter(|(_, place)| written(place));
        let mut targets: IndexMap<String, String> =
            all.map(|(key, place)| (key, self.inner_text(place))).collect();
        let sent = |id| self.shapes.sent.get(&id).copied().unwrap_or(id);
        for (name, place, _) in &self.shapes.components {
            let mut copy = place.clone();
            copy.replace(&sent);
            if copy != *place && written(&copy) {
                targets.insert(format!("{name}.sent"), self.inner_text(&copy));
            }
        }
        targets
    }

    fn rest(&self, shape: &Shape, rest: &Rest) -> RestIs {
        RestIs::of(shape, rest, self.options.unknown_fields)
    }
}

/// What becomes of the fields that a struct does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RestIs {
    Ignored,
    Kept,
    Typed,
    Closed,
    Refused,
}

impl RestIs {
    pub(crate) fn of(shape: &Shape, rest: &Rest, unknown: Unknown) -> RestIs {
        match (rest, unknown) {
            (Rest::Typed(_), _) => RestIs::Typed,
            (Rest::Closed, _) if shape.closed || !shape.usage.receive => RestIs::Refused,
            (_, Unknown::Refuse) => RestIs::Refused,
            (_, Unknown::Ignore) => RestIs::Ignored,
            (Rest::Closed, Unknown::Keep) => RestIs::Closed,
            (Rest::Open, Unknown::Keep) => RestIs::Kept,
        }
    }

    /// True when the struct has a field for them.
    pub(crate) fn has_field(self) -> bool {
        matches!(self, RestIs::Kept | RestIs::Typed | RestIs::Closed)
    }
}

/// A path that the user wrote, which [`Options::set`] has checked.
fn tokens(path: &str) -> Option<TokenStream> {
    path.parse().ok()
}

fn print(item: TokenStream) -> String {
    let file: syn::File = syn::parse2(item).expect("the emitter writes items that parse");
    prettyplease::unparse(&file)
}

fn header(api: &Api, options: &Options) -> String {
    let names: Vec<String> = api.files.given().map(|source| places::relative(&source.name)).collect();
    let described = options.describe();
    format!(
        "// @generated from {} with {described}.\n// Do not edit: generate it again instead.\n",
        names.join(", ")
    )
}

fn in_module(body: String, options: &Options) -> String {
    let Some(module) = &options.module else { return body };
    let lines =
        body.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") });
    format!("pub mod {module} {{\n{}}}\n", lines.collect::<String>())
}
