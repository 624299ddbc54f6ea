//! From the model of a document to the shapes of its types, without names.
//!
//! In: `status: {type: string, enum: [pending, done]}`. Out: an enum of two texts, and a field that holds it. Schemas that
//! mean the same are lowered once; nothing is left out: what Rust cannot say becomes a looser type with a note.

mod bodies;
mod conjunction;
mod foreign;
mod object;
mod operations;
mod scalar;
mod union;
mod values;

use std::collections::BTreeMap;

use specie_spec::api::{Api, Dialect, Status};
use specie_spec::schema::{Schema, SchemaId};
use specie_spec::{Code, Diagnostic, Diagnostics};

use crate::options::{Newtypes, Options};
use crate::shape::{Docs, Guard, Hint, Kind, Parts, Place, Rank, Rules, Shape, ShapeId, Shapes, Ty, Usage};
pub(crate) use conjunction::merge;
use conjunction::{View, expand, nullable, target};

/// Lowers a whole document, on a stack that holds the deepest one.
pub(crate) fn lower(diags: &mut Diagnostics, api: &Api, options: &Options) -> Shapes {
    let outcome = std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK);
        let thread = builder.spawn_scoped(scope, || lower_here(&mut *diags, api, options)).ok()?;
        Some(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    // Where no such thread can be had, the stack at hand must do.
    outcome.unwrap_or_else(|| lower_here(diags, api, options))
}

fn lower_here(diags: &mut Diagnostics, api: &Api, options: &Options) -> Shapes {
    let owners = owners(api);
    // Of two names for one schema the first is taken.
    let components = api.components.iter().rev().map(|(name, id)| (*id, name.as_str())).collect();
    let (shapes, memo, guards) = (Shapes::default(), BTreeMap::new(), Vec::new());
    let mut lowerer = Lowerer { api, diags, shapes, memo, owners, components, options, guards };
    lowerer.shapes.option_errors = lowerer.unknown_replacements();
    lowerer.components();
    lowerer.operations();
    lowerer.shapes
}

/// Bytes of stack, which are taken only as they are used.
pub(crate) const STACK: usize = 1 << 28;

/// How deep types may hold each other before the innermost becomes any value; [`STACK`] holds it.
const DEEPEST: usize = 4_000;

struct Lowerer<'a> {
    api: &'a Api,
    diags: &'a mut Diagnostics,
    shapes: Shapes,
    /// What each conjunction became, by its parts.
    memo: BTreeMap<Vec<SchemaId>, Entry>,
    /// The component that a conjunction is, however it was reached.
    owners: BTreeMap<Vec<SchemaId>, (String, SchemaId)>,
    /// The names of components.
    components: BTreeMap<SchemaId, &'a str>,
    options: &'a Options,
    /// For each conjunction that is being lowered, from the outermost inwards, what its type will not say.
    guards: Vec<Vec<Guard>>,
}

/// Components by what they consist of. One that only refers to another is not its owner.
fn owners(api: &Api) -> BTreeMap<Vec<SchemaId>, (String, SchemaId)> {
    let mut owners = BTreeMap::new();
    for (name, id) in &api.components {
        let parts = expand(api, &[*id]);
        let own = (name.clone(), *id);
        if parts.contains(id) {
            owners.insert(parts, own);
        } else {
            owners.entry(parts).or_insert(own);
        }
    }
    owners
}

/// How far a conjunction is.
enum Entry {
    Done(Box<Place>),
    /// It is being lowered; a shape of its own once it meets itself.
    Open(Option<ShapeId>),
}

/// A schema on its way to a place: what it consists of, and what its type would be called.
struct Subject<'s> {
    parts: &'s [SchemaId],
    view: View,
    hint: &'s Hint,
    docs: Docs,
}

impl Lowerer<'_> {
    fn components(&mut self) {
        let api = self.api;
        for (name, id) in &api.components {
            let place = self.lower(&[*id], &component_hint(name));
            let docs = self.docs(&[*id]);
            self.shapes.components.push((name.clone(), place, docs));
        }
    }

    /// A component or body with rules of its own becomes a newtype, so that the rules have a name and a constructor.
    fn guarded(&mut self, parts: &[SchemaId], place: Place, hint: &Hint, docs: Docs) -> Place {
        if self.options.newtypes == Newtypes::None || !is_restricted(&place) {
            return place;
        }
        let id = self.reserve(parts, hint, docs);
        self.shapes.list[id.0].kind = Kind::Newtype(Box::new(place));
        Place::plain(Ty::Named(id))
    }

    /// The place of a body, which the document may have as a component.
    fn body_place(&mut self, id: SchemaId, words: Vec<String>, ending: &'static str) -> Place {
        let at = self.api.schemas[id].at;
        let words = at.and_then(|at| component_word(&self.api.files.pointer(at))).unwrap_or(words);
        let hint = Hint { rank: Rank::Operation, owner: None, words, role: ending };
        let place = self.lower(&[id], &hint);
        let nullable = place.nullable;
        let parts = expand(self.api, &[id]);
        let place = self.guarded(&parts, Place { nullable: false, ..place }, &hint, self.docs(&[id]));
        self.memo.insert(parts, Entry::Done(Box::new(Place { nullable: false, ..place.clone() })));
        Place { nullable, ..place }
    }

    /// What schemas that hold at once become.
    fn lower(&mut self, ids: &[SchemaId], hint: &Hint) -> Place {
        let parts = expand(self.api, ids);
        let mut place = match self.memo.get(&parts) {
            Some(Entry::Done(place)) => place.as_ref().clone(),
            Some(Entry::Open(Some(id))) => Place::plain(Ty::Named(*id)),
            Some(Entry::Open(None)) => {
                let owner = self.owners.get(&parts).map(|(name, _)| component_hint(name));
                let id = self.reserve(&parts, owner.as_ref().unwrap_or(hint), self.docs(ids));
                Place::plain(Ty::Named(id))
            }
            None if self.guards.len() >= DEEPEST => {
                self.report(&parts, "nested too deep to be followed: any value is taken here");
                return Place::plain(Ty::Json);
            }
            None => match self.owners.get(&parts).cloned() {
                Some((name, id)) if !parts.is_empty() => {
                    self.fresh(&[id], &parts, &component_hint(&name), true)
                }
                _ => self.fresh(ids, &parts, hint, false),
            },
        };
        self.suggest(&place, hint);
        place.parts = Parts(parts);
        place.nullable = place.ty != Ty::Json && nullable(self.api, ids);
        place
    }

    fn fresh(&mut self, ids: &[SchemaId], parts: &[SchemaId], hint: &Hint, component: bool) -> Place {
        if parts.is_empty() {
            return Place::plain(Ty::Json);
        }
        let mut view = merge(self.api, parts);
        if component && let Some(place) = self.replaced(&hint.words[0], &view) {
            self.memo.insert(parts.to_vec(), Entry::Done(Box::new(place.clone())));
            return place;
        }
        self.memo.insert(parts.to_vec(), Entry::Open(None));
        self.guards.push(std::mem::take(&mut view.guards));
        let subject = Subject { parts, view, hint, docs: self.docs(ids) };
        let before = self.shapes.list.len();
        let mut place = self.typed(subject);
        place.nullable = false;
        let guards = self.guards.pop().unwrap_or_default();
        self.guard(&mut place, guards, before);
        // The schema around an `allOf` is the place of what its parts make.
        if let (Some(id), [outer]) = (place.named(), ids)
            && id.0 >= before
            && target(&self.api.schemas[*outer]).is_none()
        {
            self.shapes.list[id.0].pointer = self.pointer(ids);
        }
        // A list or map that meets itself has become a type of its own meanwhile.
        if let Some(Entry::Open(Some(id))) = self.memo.get(parts)
            && place.named() != Some(*id)
        {
            let id = *id;
            self.shapes.list[id.0].kind = Kind::Newtype(Box::new(place));
            place = Place::plain(Ty::Named(id));
        }
        let every = self.options.newtypes == Newtypes::All && is_scalar(&place.ty);
        if component || every {
            place = self.guarded(parts, place, hint, self.docs(ids));
        }
        self.memo.insert(parts.to_vec(), Entry::Done(Box::new(place.clone())));
        place
    }

    /// Notes that something about the conjunction in work is left to the runtime.
    fn leave(&mut self, guard: Guard) {
        if let Some(guards) = self.guards.last_mut() {
            guards.push(guard);
        }
    }

    /// Has the runtime check what the type of a place does not say.
    fn guard(&mut self, place: &mut Place, mut guards: Vec<Guard>, before: usize) {
        guards.sort();
        guards.dedup();
        if guards.is_empty() {
            return;
        }
        let Some(id) = place.named() else {
            place.rules.guards = guards;
            return;
        };
        let shape = &mut self.shapes.list[id.0];
        if matches!(shape.kind, Kind::Struct(_) | Kind::Union(_)) && id.0 >= before {
            shape.guards = guards;
            return;
        }
        // Enums have no table for rules, and another schema's type is not this one's to add to.
        let words: Vec<String> = guards.iter().map(|guard| format!("`{}`", guard.keyword)).collect();
        shape.docs.notes.push(format!("Rules that are not checked here: {}.", words.join(", ")));
    }

    /// Chooses what a conjunction becomes.
    fn typed(&mut self, subject: Subject<'_>) -> Place {
        if let Some(conflict) = &subject.view.conflict {
            self.report(subject.parts, conflict);
        }
        if !subject.view.unions.is_empty() {
            return self.union(subject);
        }
        if subject.view.constant.is_some() || subject.view.values.is_some() {
            return self.listed(subject);
        }
        self.by_type(subject)
    }

    /// A shape that is filled in later, so that schemas inside it can refer to it.
    fn reserve(&mut self, parts: &[SchemaId], hint: &Hint, docs: Docs) -> ShapeId {
        if let Some(Entry::Open(Some(id))) = self.memo.get(parts) {
            return *id;
        }
        let id = ShapeId(self.shapes.list.len());
        self.shapes.list.push(Shape {
            kind: Kind::Struct(crate::shape::Struct::default()),
            hints: vec![hint.clone()],
            docs,
            usage: Usage::default(),
            pointer: self.pointer(parts),
            parts: Parts(parts.to_vec()),
            guards: Vec::new(),
            closed: false,
        });
        self.memo.insert(parts.to_vec(), Entry::Open(Some(id)));
        id
    }

    /// Remembers that a shape could have this name too. A component's own name belongs to it alone.
    fn suggest(&mut self, place: &Place, hint: &Hint) {
        if let Some(id) = place.named() {
            let hints = &mut self.shapes.list[id.0].hints;
            if hints.iter().any(|known| known.rank == Rank::Component) {
                return;
            }
            if hint.owner != Some(id) && !hints.contains(hint) {
                hints.push(hint.clone());
            }
        }
    }

    /// Where a conjunction stands: the part that the user wrote last, which is the outermost.
    fn pointer(&self, parts: &[SchemaId]) -> String {
        let at = parts.iter().rev().find_map(|id| self.api.schemas[*id].at);
        at.map_or_else(|| "#".to_owned(), |at| format!("#{}", self.api.files.pointer(at)))
    }

    /// The words at the schemas themselves, not behind their references.
    fn docs(&self, ids: &[SchemaId]) -> Docs {
        let schemas = || ids.iter().rev().map(|id| &self.api.schemas[*id]);
        let described = |schema: &Schema| schema.description.as_ref().map(|text| text.value.clone());
        let text = schemas().find_map(described).or_else(|| {
            let branches = || schemas().flat_map(|schema| &schema.all_of);
            branches().find_map(|id| described(&self.api.schemas[*id]))
        });
        Docs {
            text: text.unwrap_or_default(),
            default: schemas().find_map(|schema| schema.default.as_ref()).map(specie_spec::Node::to_json),
            deprecated: schemas().any(|schema| schema.deprecated.is_some()),
            notes: Vec::new(),
        }
    }

    fn title(&self, ids: &[SchemaId]) -> Option<String> {
        let title =
            |id: &SchemaId| self.api.schemas[*id].title.as_ref().map(|title| title.value.trim().to_owned());
        ids.iter().rev().find_map(title).filter(|title| !title.is_empty())
    }

    fn whole(&self) -> bool {
        self.api.dialect == Dialect::OpenApi30
    }

    fn report(&mut self, parts: &[SchemaId], message: &str) {
        let diagnostic = Diagnostic::new(Code::Unchecked, message.to_owned());
        let at = parts.iter().rev().find_map(|id| self.api.schemas[*id].at);
        let diagnostic = match at {
            Some(at) => diagnostic.at(self.api.files.key_place(at), "the type is looser than this"),
            None => diagnostic,
        };
        self.diags.push(diagnostic);
    }

    /// The component that a schema is, or refers to and nothing more.
    fn component(&self, id: SchemaId) -> Option<&str> {
        let known = |id: SchemaId| self.components.get(&id).copied();
        known(id).or_else(|| target(&self.api.schemas[id]).and_then(known))
    }
}

/// True for a place with rules that its type does not say.
fn is_restricted(place: &Place) -> bool {
    let mut rules = Rules { whole: false, ..place.rules.clone() };
    // What stands for a format keeps it by itself.
    if matches!(place.ty, Ty::Foreign(_)) {
        rules.format = None;
    }
    place.named().is_none() && rules != Rules::default()
}

fn is_scalar(ty: &Ty) -> bool {
    match ty {
        Ty::Bool | Ty::Json | Ty::List(_) | Ty::Map(_) | Ty::Named(_) => false,
        Ty::Integer(_)
        | Ty::Float
        | Ty::Decimal
        | Ty::String
        | Ty::Secret
        | Ty::DateTime
        | Ty::Date
        | Ty::Bytes
        | Ty::File
        | Ty::Foreign(_) => true,
    }
}

fn component_hint(name: &str) -> Hint {
    Hint { rank: Rank::Component, owner: None, words: vec![name.to_owned()], role: "" }
}

/// `#/components/responses/BadRequest/…` is called by its own name, not by one of its operations.
fn component_word(pointer: &str) -> Option<Vec<String>> {
    let rest = pointer.strip_prefix("/components/")?;
    let mut tokens = rest.split('/');
    let section = tokens.next()?;
    let name = tokens.next()?;
    let shared = matches!(section, "responses" | "requestBodies" | "pathItems");
    shared.then(|| vec![specie_json::unescape_pointer_token(name).into_owned()])
}

/// What a status is called in names.
pub(crate) fn status_word(status: &Status) -> String {
    let code = match status {
        Status::Code(code) => *code,
        Status::Range(digit) => return format!("Status {digit}xx"),
        Status::Named(_, name) => return name.clone(),
        Status::Default => return "Default".to_owned(),
    };
    let word = match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        409 => "Conflict",
        410 => "Gone",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        425 => "Too Early",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return format!("Status {code}"),
    };
    word.to_owned()
}
