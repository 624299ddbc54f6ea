//! Which types are written: those that the chosen operations and schemas reach.

use std::collections::BTreeSet;

use specie_spec::diagnostic::did_you_mean;
use specie_spec::{Api, Code, Diagnostic, Diagnostics};

use crate::graph::closure;
use crate::options::{Include, Options};
use crate::shape::{Place, ShapeId, Shapes};

/// What is written, in the order of the document.
pub(super) struct Selected {
    pub(super) shapes: Vec<ShapeId>,
    /// Indices of components that are aliases, among all that are.
    pub(super) aliases: Vec<usize>,
}

pub(super) fn select(diags: &mut Diagnostics, api: &Api, shapes: &Shapes, options: &Options) -> Selected {
    let Include { operations, schemas } = &options.include;
    let all = operations.is_empty() && schemas.is_empty();
    let webhook =
        |owner: &str, wanted: &str| api.webhooks.get(wanted).is_some_and(|webhook| webhook.id == owner);
    let chosen =
        |owner: &str| all || operations.iter().any(|wanted| wanted == owner || webhook(owner, wanted));
    let operation_ids = || {
        let webhooks = api.webhooks.values().map(|webhook| webhook.id.as_str());
        api.operations.iter().map(|operation| operation.id.as_str()).chain(webhooks)
    };
    for wanted in operations {
        if !operation_ids().any(|id| id == wanted) && !api.webhooks.contains_key(wanted) {
            missing(diags, "operation", wanted, operation_ids());
        }
    }
    for wanted in schemas.iter().filter(|wanted| !api.components.contains_key(*wanted)) {
        missing(diags, "schema", wanted, api.components.keys().map(String::as_str));
    }
    let bodies =
        shapes.bodies.iter().filter(|body| chosen(&body.owner)).filter_map(|body| body.place.as_ref());
    let wanted = |name: &str| all || schemas.iter().any(|schema| schema == name);
    let components = shapes.components.iter().filter(|(name, _, _)| wanted(name)).map(|(_, place, _)| place);
    let roots: Vec<ShapeId> = bodies.chain(components).flat_map(Place::mentions).collect();
    let reached: BTreeSet<ShapeId> = closure(shapes, roots);
    let aliases = alias_components(shapes);
    Selected {
        shapes: reached.into_iter().collect(),
        aliases: (0..aliases.len()).filter(|index| wanted(&shapes.components[aliases[*index]].0)).collect(),
    }
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

fn missing<'a>(diags: &mut Diagnostics, what: &str, name: &str, known: impl Iterator<Item = &'a str>) {
    let diagnostic = Diagnostic::new(Code::NoTarget, format!("the document has no {what} `{name}`"));
    diags.push(match did_you_mean(name, known) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    });
}
