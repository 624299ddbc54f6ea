//! A module as a folder: a file for each tag, one for what several tags share, and the tables.
//!
//! In: types in the document's order. Out: `mod.rs`, which re-exports all of them, `refunds.rs`, …, `common.rs` and
//! `tables.rs`. A type stands in the file of the only tag whose operations reach it.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use proc_macro2::Ident;
use quote::quote;

use super::{Emitter, Selected, print};
use crate::graph::closure;
use crate::shape::{Kind, Place, ShapeId};

/// The file of what no tag has for itself.
const COMMON: &str = "common";

impl Emitter<'_> {
    /// The files by name. `types` are the printed types, `root` what stands beside them all.
    pub(super) fn folder(
        &self,
        header: &str,
        selected: &Selected,
        types: Vec<(ShapeId, String)>,
        root: &[String],
    ) -> IndexMap<String, String> {
        let homes = self.homes(selected);
        let home = |id: &ShapeId| homes.get(id).map_or(COMMON, String::as_str);
        let mut texts: BTreeMap<&str, (Vec<ShapeId>, Vec<String>)> = BTreeMap::new();
        for (id, text) in types {
            let (ids, parts) = texts.entry(home(&id)).or_default();
            ids.push(id);
            parts.push(text);
        }
        let mut files = IndexMap::new();
        let mut modules = Vec::new();
        for (module, (ids, parts)) in texts {
            let imports = self.imports(&ids);
            let imports = (!imports.is_empty()).then(|| print(quote!(use super::{#(#imports),*};)) + "\n");
            let types = self.types(&parts, "at tables::SPEC");
            let text = format!("{header}\n{}{types}", imports.unwrap_or_default());
            files.insert(format!("{module}.rs"), text);
            let name = crate::names::method(module);
            modules.push(quote!(mod #name; pub use #name::*;));
        }
        let tables = self.tables_file(&selected.shapes);
        modules.extend(tables.as_ref().map(|_| {
            quote!(
                mod tables;
            )
        }));
        files.extend(tables.map(|text| ("tables.rs".to_owned(), format!("{header}\n{text}"))));
        let parts: Vec<String> =
            std::iter::once(print(quote!(#(#modules)*))).chain(root.iter().cloned()).collect();
        files.insert("mod.rs".to_owned(), format!("{header}\n{}", parts.join("\n")));
        files
    }

    /// The file of each type that only operations of one tag reach; the first tag of an operation counts.
    fn homes(&self, selected: &Selected) -> BTreeMap<ShapeId, String> {
        let tags = self.api.operations.iter().filter_map(|operation| operation.tags.first());
        let modules = crate::names::modules(tags.map(String::as_str), &[COMMON, "tables", "auth", "mod"]);
        let of = |owner: &str| -> Option<&String> {
            modules.get(self.api.operation(owner)?.tags.first()?.as_str())
        };
        let mut roots: BTreeMap<Option<&String>, Vec<ShapeId>> = BTreeMap::new();
        for (request, call) in &self.shapes.calls {
            roots.entry(of(&call.id)).or_default().extend([*request, call.replies]);
        }
        for body in &self.shapes.bodies {
            let mentioned = body.place.iter().flat_map(Place::mentions);
            roots.entry(of(&body.owner)).or_default().extend(mentioned);
        }
        roots.entry(None).or_default().extend(self.shapes.webhooks);
        let mut reached: BTreeMap<ShapeId, BTreeSet<Option<&String>>> = BTreeMap::new();
        for (module, ids) in roots {
            for id in closure(self.shapes, ids) {
                reached.entry(id).or_default().insert(module);
            }
        }
        let only = |id: &ShapeId| {
            let modules = reached.get(id)?;
            let module = (*modules.first()?)?;
            (modules.len() == 1).then(|| (*id, module.clone()))
        };
        selected.shapes.iter().filter_map(only).collect()
    }

    /// What a file uses of the others.
    fn imports(&self, ids: &[ShapeId]) -> Vec<Ident> {
        let own: BTreeSet<ShapeId> = ids.iter().copied().collect();
        let mut used: BTreeSet<ShapeId> = BTreeSet::new();
        let mut tables = false;
        for id in ids {
            let shape = self.shape(*id);
            tables |= !matches!(shape.kind, Kind::Replies(_));
            used.extend(shape.places().into_iter().flat_map(Place::mentions));
            let Some(call) = self.shapes.calls.get(id) else { continue };
            used.extend((!self.shapes.is_void(call.replies)).then_some(call.replies));
            if let Some(body) = self.passed_through(*id) {
                used.extend(self.shape(body).places().into_iter().flat_map(Place::mentions));
            }
        }
        let mut names: Vec<Ident> = used.difference(&own).map(|id| self.names.of(*id).clone()).collect();
        names.sort();
        names.extend(tables.then(|| crate::names::method("tables")));
        names
    }
}
