//! OpenAPI Overlay 1.0 and 1.1: corrections kept apart from the document that they correct.
//!
//! In: an overlay and a document. Out: the document with each action applied in turn; what an action sets has its place
//! in the overlay. An action that cannot be read, does not fit, or matches nothing is reported and left out whole.

mod address;
mod draft;
mod edit;
mod path;
#[cfg(test)]
mod tests;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::document::{Document, Files, Source};
use crate::load::Limits;
use crate::node::{Node, Object, Origin};

pub use address::{Address, Addresses, quoted};
pub use draft::{Draft, DraftAction, DraftChange, object};
use path::{Location, Query};

/// Parses an overlay and applies it. A text that cannot be parsed is an error in `diags`.
pub fn apply_source(diags: &mut Diagnostics, document: &mut Document, overlay: &Source, limits: Limits) {
    if let Some(overlay) = crate::tree::parse(diags, &mut document.files, overlay, limits) {
        apply(diags, document, &overlay, limits);
    }
}

/// Applies an overlay whose text is among the document's files. `extends` is the caller's business.
pub(crate) fn apply(diags: &mut Diagnostics, document: &mut Document, overlay: &Node, limits: Limits) {
    let Document { root, files, .. } = document;
    let mut report = Report { diags, files };
    let Some(actions) = actions(&mut report, overlay) else { return };
    let mut shadow = root.to_value();
    for node in actions {
        let Some(action) = Action::read(&mut report, node) else { continue };
        if action.apply(&mut report, root, &shadow, limits).is_some() {
            shadow = root.to_value();
        }
        if report.diags.refused() {
            return;
        }
    }
}

/// The list of actions of an overlay in a version that is known.
fn actions<'o>(report: &mut Report<'_>, overlay: &'o Node) -> Option<&'o [Node]> {
    let Some(object) = overlay.as_object() else {
        let message = format!("the overlay is {}, not an object", overlay.kind());
        report.fault(overlay.at, message, "give an overlay: an object with `overlay`, `info` and `actions`");
        return None;
    };
    report.unknown_keys(object, &["overlay", "info", "extends", "actions"]);
    let version = overlay.get("overlay");
    let text = version.map(|node| node.as_str().map_or_else(|| node.to_json(), str::to_owned));
    if !text.as_deref().is_some_and(|text| text == "1" || text.starts_with("1.")) {
        let message = match &text {
            Some(text) => format!("overlay version `{text}` is not one that can be read"),
            None => "the overlay has no `overlay` version".to_owned(),
        };
        report.fault(version.unwrap_or(overlay).at, message, "write `overlay: 1.1.0`");
        return None;
    }
    let actions = overlay.get("actions");
    let list = actions.and_then(Node::as_array).filter(|list| !list.is_empty());
    if list.is_none() {
        let at = actions.unwrap_or(overlay).at;
        report.fault(at, "the overlay has no list of `actions`".to_owned(), "list at least one action");
    }
    list
}

/// What to do where a target matches.
enum Change<'o> {
    Update(&'o Node),
    /// The expression of the node to copy.
    Copy(&'o Node),
    Remove,
}

/// One action that can be read.
struct Action<'o> {
    target: &'o Node,
    query: Query<'o>,
    change: Change<'o>,
}

impl<'o> Action<'o> {
    fn read(report: &mut Report<'_>, node: &'o Node) -> Option<Self> {
        let Some(object) = node.as_object() else {
            let message = format!("the action is {}, not an object", node.kind());
            report.fault(node.at, message, "write `target` with `update`, `copy` or `remove`");
            return None;
        };
        let known = report.unknown_keys(object, &["target", "description", "update", "copy", "remove"]);
        let Some(target) = node.get("target") else {
            if known {
                report.fault(node.at, "the action has no `target`".to_owned(), "name the nodes to change");
            }
            return None;
        };
        let query = report.query(target, "target")?;
        let change = Self::change(report, node, known)?;
        Some(Action { target, query, change })
    }

    fn change(report: &mut Report<'_>, node: &'o Node, known: bool) -> Option<Change<'o>> {
        let (update, copy, remove) = (node.get("update"), node.get("copy"), node.get("remove"));
        match remove.map(|remove| (remove, remove.as_bool())) {
            Some((_, Some(true))) => return Some(Change::Remove),
            Some((remove, None)) => {
                let message = format!("`remove` is {}, not a boolean", remove.kind());
                report.fault(remove.at, message, "write `remove: true` or leave it out");
                return None;
            }
            Some((_, Some(false))) | None => {}
        }
        match (update, copy) {
            (Some(update), None) => Some(Change::Update(update)),
            (None, Some(copy)) => Some(Change::Copy(copy)),
            (Some(_), Some(copy)) => {
                let message = "the action has both `update` and `copy`".to_owned();
                report.fault(copy.at, message, "make two actions of it");
                None
            }
            (None, None) => {
                if known {
                    let help = "add `update`, `copy` or `remove: true`";
                    report.fault(node.at, "the action changes nothing".to_owned(), help);
                }
                None
            }
        }
    }

    /// Applies the action as a whole or not at all; `None` when it changed nothing.
    fn apply(
        &self,
        report: &mut Report<'_>,
        root: &mut Node,
        shadow: &serde_json::Value,
        limits: Limits,
    ) -> Option<()> {
        let locations = self.query.locate(shadow);
        if locations.is_empty() {
            report.no_match(self.target, &self.query, shadow);
            return None;
        }
        let update = match self.change {
            Change::Remove => return self.remove(report, root, locations),
            Change::Update(update) => update.clone(),
            Change::Copy(copy) => copied(report, root, shadow, copy)?,
        };
        self.fits(report, root, &locations, &update)?;
        let size = crate::tree::count(&update).saturating_mul(locations.len());
        let deepest = locations.iter().map(|location| location.0.len()).max().unwrap_or(0);
        let deep = deepest + edit::height(&update) > limits.depth;
        if deep || size.saturating_add(crate::tree::count(root)) > limits.nodes {
            let limit = if deep {
                format!("nesting deeper than {}", limits.depth)
            } else {
                format!("more than {} values", limits.nodes)
            };
            let diagnostic = Diagnostic::new(Code::ResourceLimit, format!("the action gives {limit}"));
            let help = "make the target match fewer nodes";
            report.diags.push(diagnostic.at(report.place(self.target.at), "").help(help));
            return None;
        }
        for location in &locations {
            if let Some(node) = edit::resolve(root, &location.0) {
                edit::merge(node, &update);
            }
        }
        Some(())
    }

    fn remove(&self, report: &mut Report<'_>, root: &mut Node, locations: Vec<Location>) -> Option<()> {
        if locations.iter().any(|location| location.0.is_empty()) {
            let message = "the whole document cannot be removed".to_owned();
            report.fault(self.target.at, message, "name a node inside the document");
            return None;
        }
        edit::remove(root, locations);
        Some(())
    }

    /// Checks that the update can be merged with every target, and that the targets are of one kind.
    fn fits(
        &self,
        report: &mut Report<'_>,
        root: &Node,
        locations: &[Location],
        update: &Node,
    ) -> Option<()> {
        let targets = || locations.iter().filter_map(|location| edit::peek(root, &location.0));
        let mut kinds = targets().map(edit::shape);
        let first = kinds.next()?;
        if let Some(other) = kinds.find(|kind| *kind != first) {
            let message = format!("the target matches {first} and {other} alike");
            report.fault(self.target.at, message, "make one action for each kind of node");
            return None;
        }
        let Some((existing, given)) = targets().find_map(|target| edit::clash(target, update)) else {
            return Some(());
        };
        let message = format!("{} cannot be merged with {}", edit::shape(given), edit::shape(existing));
        let diagnostic = Diagnostic::new(Code::OverlayFault, message)
            .at(report.place(given.at), "this update")
            .at(report.place(existing.at), "stands here")
            .help("remove what stands there with an action before this one");
        report.diags.push(diagnostic);
        None
    }
}

/// The one node that `copy` names.
fn copied(report: &mut Report<'_>, root: &Node, shadow: &serde_json::Value, copy: &Node) -> Option<Node> {
    let query = report.query(copy, "copy")?;
    match query.locate(shadow).as_slice() {
        [] => {
            report.no_match(copy, &query, shadow);
            None
        }
        [one] => edit::peek(root, &one.0).cloned(),
        several => {
            let message = format!("`copy` matches {} nodes", several.len());
            report.fault(copy.at, message, "name the one node to copy");
            None
        }
    }
}

/// Where problems of an overlay go.
struct Report<'a> {
    diags: &'a mut Diagnostics,
    files: &'a Files,
}

impl Report<'_> {
    fn place(&self, at: Origin) -> Place {
        self.files.place(at)
    }

    fn fault(&mut self, at: Origin, message: String, help: &str) {
        let place = self.place(at);
        self.diags.push(Diagnostic::new(Code::OverlayFault, message).at(place, "").help(help));
    }

    /// Reports keys that an overlay does not have; true when there is none.
    fn unknown_keys(&mut self, object: &Object, known: &[&str]) -> bool {
        let unknown = object.iter().filter(|(key, _)| !key.starts_with("x-") && !known.contains(&&***key));
        let mut all_known = true;
        for (key, member) in unknown {
            all_known = false;
            let help = match did_you_mean(key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("remove it, or use one of {}", known.join(", ")),
            };
            let diagnostic =
                Diagnostic::new(Code::OverlayFault, format!("no such key in an overlay: `{key}`"));
            self.diags.push(diagnostic.at(self.files.key_place(member.key), "").help(help));
        }
        all_known
    }

    fn query<'o>(&mut self, node: &'o Node, key: &str) -> Option<Query<'o>> {
        let help = "write an RFC 9535 JSONPath; a name with other signs than letters, digits and `_` goes into ['…']";
        let Some(text) = node.as_str() else {
            self.fault(node.at, format!("`{key}` is {}, not a JSONPath", node.kind()), help);
            return None;
        };
        match Query::parse(text) {
            Ok(query) => Some(query),
            Err(error) => {
                let message =
                    format!("`{key}` is not a JSONPath at column {}: {}", error.character + 1, error.message);
                let place = self.inside(self.place(node.at), text, error.character);
                self.diags.push(Diagnostic::new(Code::OverlayFault, message).at(place, "").help(help));
                None
            }
        }
    }

    /// The place of one character of a scalar, where the scalar stands in the file as it is.
    fn inside(&self, place: Place, text: &str, character: usize) -> Place {
        let line = self.files.text(&place.file).and_then(|file| file.lines().nth(place.line as usize - 1));
        let written: String =
            line.into_iter().flat_map(|line| line.chars().skip(place.column as usize - 1)).collect();
        let quote = usize::from(written.starts_with(['\'', '"']));
        if !written[quote..].starts_with(text) {
            return place;
        }
        let column = place.column as usize + quote + character.min(text.chars().count());
        Place { column: u32::try_from(column).unwrap_or(place.column), length: 1, ..place }
    }

    fn no_match(&mut self, node: &Node, query: &Query<'_>, shadow: &serde_json::Value) {
        let message = format!("`{}` matches nothing", node.as_str().unwrap_or_default());
        let place = self.place(node.at);
        let diagnostic = Diagnostic::new(Code::OverlayNoMatch, message).at(place, "");
        self.diags.push(diagnostic.help(query.explain(shadow)));
    }
}
