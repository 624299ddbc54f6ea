//! Where types say something else than the document: each place that takes any value, each rule that nothing checks.
//!
//! In: shapes with their names. Out: a diagnostic for each such place that is written, with where the schema stands and
//! why Rust says no more of it. The documentation of the types says the same.

use specie_spec::node::Origin;
use specie_spec::schema::{JsonType, SchemaId};
use specie_spec::{Api, Code, Diagnostic, Diagnostics};

use crate::lower::merge;
use crate::names::Names;
use crate::shape::{Kind, Place, Rest, Shape, ShapeId, Shapes, Ty};

/// Reports what is lost in some types, and in the components that are none.
pub(crate) fn report(diags: &mut Diagnostics, api: &Api, shapes: &Shapes, names: &Names, types: &[ShapeId]) {
    let mut losses = Losses { diags, api };
    for id in types {
        losses.shape(&shapes.list[id.0], &names.of(*id).to_string());
    }
    for (name, place, docs) in &shapes.components {
        if place.named().is_none() {
            let at = api.components.get(name).and_then(|id| api.schemas[*id].at);
            losses.place(name, "", place, at);
            losses.notes(name, &docs.notes, at);
        }
    }
}

struct Losses<'a> {
    diags: &'a mut Diagnostics,
    api: &'a Api,
}

impl Losses<'_> {
    fn shape(&mut self, shape: &Shape, name: &str) {
        let at = self.origin(&shape.parts.0);
        self.notes(name, &shape.docs.notes, at);
        match &shape.kind {
            Kind::Struct(object) => {
                for field in object.fields.iter().filter(|field| field.constant.is_none()) {
                    let path = format!("{name}.{}", field.wire);
                    let at = self.property(&shape.parts.0, &field.wire).or(at);
                    self.place(&path, "", &field.place, at);
                    self.notes(&path, &field.docs.notes, at);
                }
                if let Rest::Typed(place) = &object.rest {
                    self.place(name, "every other field of ", place, at);
                }
            }
            Kind::Union(union) => {
                for branch in &union.branches {
                    let path = format!("{name}::{}", branch.word);
                    self.place(&path, "", &branch.place, at);
                }
            }
            Kind::Newtype(place) => self.place(name, "", place, at),
            Kind::Replies(replies) => {
                for reply in replies {
                    if let Some(body) = &reply.body {
                        self.place(
                            name,
                            &format!("the body of status {} in ", reply.status),
                            &body.place,
                            at,
                        );
                    }
                }
            }
            Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) => {}
        }
    }

    /// A place that takes any value, or holds one that does.
    fn place(&mut self, path: &str, of: &str, place: &Place, at: Option<Origin>) {
        let at = self.origin(&place.parts.0).or(at);
        match &place.ty {
            Ty::Json => {
                let message = format!("{of}`{path}` takes any value: {}", self.reason(place));
                self.push(message, at);
            }
            Ty::List(item) => self.place(path, &format!("each item of {of}"), item, at),
            Ty::Map(value) => self.place(path, &format!("each value of {of}"), value, at),
            _ => {}
        }
    }

    fn notes(&mut self, path: &str, notes: &[String], at: Option<Origin>) {
        for note in notes {
            let note = note.trim_end_matches('.');
            self.push(format!("`{path}`: {}", lower_first(note)), at);
        }
    }

    fn push(&mut self, message: String, at: Option<Origin>) {
        let diagnostic = Diagnostic::new(Code::InexactType, message);
        self.diags.push(match at {
            Some(at) => diagnostic.at(self.api.files.key_place(at), ""),
            None => diagnostic,
        });
    }

    /// Why a place takes any value.
    fn reason(&self, place: &Place) -> String {
        if place.parts.0.is_empty() {
            return "the document says nothing of it".to_owned();
        }
        let view = merge(self.api, &place.parts.0);
        let only_null = view.types.is_some_and(|types| types.iter().all(|kind| kind == JsonType::Null));
        let reason = if let Some(conflict) = view.conflict {
            return conflict;
        } else if only_null {
            "only null is allowed"
        } else if view.values.is_some() || view.constant.is_some() {
            "the listed values have no type of their own in Rust"
        } else if view.types.is_none() {
            "the document names no `type`"
        } else {
            "its types hold each other without end"
        };
        reason.to_owned()
    }

    /// Where some schemas stand: the part that the user wrote last, which is the outermost.
    fn origin(&self, parts: &[SchemaId]) -> Option<Origin> {
        parts.iter().rev().find_map(|id| self.api.schemas[*id].at)
    }

    /// Where a property of an object stands, also one whose schema asks for nothing.
    fn property(&self, parts: &[SchemaId], wire: &str) -> Option<Origin> {
        parts.iter().rev().find_map(|id| {
            let property = self.api.schemas[*id].object.properties.get(wire)?;
            self.api.schemas[property.schema].at
        })
    }
}

fn lower_first(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_lowercase().chain(rest).collect()).unwrap_or_default()
}
