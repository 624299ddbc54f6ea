//! Which types are written: those that the chosen operations and schemas reach.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use specie_spec::Api;

use crate::graph::closure;
use crate::options::{Include, OptionError, OptionPart, Options};
use crate::shape::{Place, ShapeId, Shapes};

/// What is written, in the order of the document.
pub(super) struct Selected {
    pub(super) shapes: Vec<ShapeId>,
    /// Indices of components that are aliases, among all that are.
    pub(super) aliases: Vec<usize>,
}

pub(super) fn select(
    errors: &mut Vec<OptionError>,
    api: &Api,
    shapes: &Shapes,
    options: &Options,
) -> Selected {
    check(errors, api, &options.include);
    let Include { operations, tags, paths, schemas } = &options.include;
    let all = operations.is_empty() && tags.is_empty() && paths.is_empty() && schemas.is_empty();
    let webhook =
        |owner: &str, wanted: &str| api.webhooks.get(wanted).is_some_and(|webhook| webhook.id == owner);
    let named = |owner: &str| operations.iter().any(|wanted| wanted == owner || webhook(owner, wanted));
    let tagged = |owner: &str| {
        let mut own = api.operation(owner).into_iter().flat_map(|operation| &operation.tags);
        own.any(|tag| tags.contains(tag))
    };
    let below = |owner: &str| {
        api.operation(owner)
            .is_some_and(|operation| paths.iter().any(|wanted| covers(wanted, &operation.path)))
    };
    let chosen = |owner: &str| all || named(owner) || tagged(owner) || below(owner);
    let bodies =
        shapes.bodies.iter().filter(|body| chosen(&body.owner)).filter_map(|body| body.place.as_ref());
    let wanted = |name: &str| all || schemas.iter().any(|schema| schema == name);
    let components = shapes.components.iter().filter(|(name, _, _)| wanted(name)).map(|(_, place, _)| place);
    let calls = shapes.calls.iter().filter(|(_, call)| chosen(&call.id));
    let calls = calls.flat_map(|(request, call)| [*request, call.replies]);
    // The union of all webhooks reaches every one of them.
    let webhooks = shapes.webhooks.filter(|_| api.webhooks.values().all(|webhook| chosen(&webhook.id)));
    let roots = bodies.chain(components).flat_map(Place::mentions).chain(calls).chain(webhooks);
    let roots: Vec<ShapeId> = roots.filter(|id| !shapes.is_void(*id)).collect();
    let reached: BTreeSet<ShapeId> = closure(shapes, roots);
    let aliases = alias_components(shapes);
    Selected {
        shapes: reached.into_iter().collect(),
        aliases: (0..aliases.len()).filter(|index| wanted(&shapes.components[aliases[*index]].0)).collect(),
    }
}

/// Whether a path is the one that is wanted, or below it: `/pets/*` covers `/pets` and `/pets/{id}`.
fn covers(wanted: &str, path: &str) -> bool {
    let Some(root) = wanted.strip_suffix("/*") else { return wanted == path };
    path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Indices of the components that are no type of their own, in the order in which they are named.
pub(super) fn alias_components(shapes: &Shapes) -> Vec<usize> {
    let own = |name: &str, place: &Place| {
        place.named().is_some_and(|id| {
            let mut hints = shapes.list[id.0].hints.iter();
            hints.any(|hint| hint.rank == crate::shape::Rank::Component && hint.words[0] == name)
        })
    };
    let components = shapes.components.iter().enumerate();
    components.filter(|(_, (name, place, _))| !own(name, place)).map(|(index, _)| index).collect()
}

/// Names in the options that the document does not have.
fn check(errors: &mut Vec<OptionError>, api: &Api, include: &Include) {
    let webhooks = || api.webhooks.values().map(|webhook| webhook.id.as_str());
    let keys = || api.webhooks.keys().map(String::as_str);
    let operations = || api.operations.iter().map(|operation| operation.id.as_str());
    let called: Vec<&str> = operations().chain(webhooks()).chain(keys()).collect();
    let tags = api.operations.iter().flat_map(|operation| &operation.tags).map(String::as_str);
    let tags: Vec<&str> = tags.collect::<IndexSet<&str>>().into_iter().collect();
    let schemas: Vec<&str> = api.components.keys().map(String::as_str).collect();
    let lists = [
        ("operations", "operation", &include.operations, called),
        ("tags", "tag", &include.tags, tags),
        ("schemas", "schema", &include.schemas, schemas),
    ];
    for (option, what, wanted, known) in lists {
        for (index, name) in wanted.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                errors.push(OptionError::missing(option, OptionPart::Item(index), what, name, &known));
            }
        }
    }
    let paths: IndexSet<&str> = api.operations.iter().map(|operation| operation.path.as_str()).collect();
    for (index, wanted) in include.paths.iter().enumerate() {
        if !paths.iter().any(|path| covers(wanted, path)) {
            let known: Vec<&str> = paths.iter().copied().collect();
            errors.push(OptionError::missing("paths", OptionPart::Item(index), "path", wanted, &known));
        }
    }
}
