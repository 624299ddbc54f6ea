//! Where each rule was written, as the one text of a module that the runtime looks places up in: `specie::rt::Spec`.
//!
//! In: the schemas that a type or place was made of. Out: an entry for each pointer that a table can name, with the line
//! and column of the schema and of its keywords, counted from the position before. Names of files are relative.

use std::fmt::Write;

use specie_spec::api::Api;
use specie_spec::node::Origin;
use specie_spec::schema::{Schema, SchemaId, Written};

use super::Emitter;
use super::text::raw;
use crate::shape::{Field, Kind, Place, Rest, ShapeId, Ty, Union};

/// The lines so far, and the position that the next is counted from.
struct Lines<'a> {
    api: &'a Api,
    files: Vec<String>,
    entries: Vec<String>,
    file: usize,
    line: u32,
}

impl Emitter<'_> {
    /// The places of all rules of some types, as a literal.
    pub(super) fn places(&self, shapes: &[ShapeId]) -> String {
        let api = self.api;
        let files = api.files.sources().map(|source| relative(&source.name)).collect();
        let mut lines = Lines { api, files, entries: Vec::new(), file: 0, line: 0 };
        let mut text: Vec<String> = lines.files.iter().map(|name| format!("={name}")).collect();
        // A line for each type.
        for id in shapes {
            self.shape_places(&mut lines, *id);
            let entries = std::mem::take(&mut lines.entries);
            text.extend((!entries.is_empty()).then(|| entries.join("; ")));
        }
        raw(&text.join("\n"))
    }

    fn shape_places(&self, lines: &mut Lines<'_>, id: ShapeId) {
        let shape = self.shape(id);
        let parts = &shape.parts.0;
        match &shape.kind {
            Kind::Union(union) => lines.union(&shape.pointer, parts, union),
            Kind::Struct(_) | Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Newtype(_) => {
                let call = self.shapes.calls.get(&id).map(|call| ("", call.at));
                lines.add(&shape.pointer, parts, call.as_slice());
            }
            Kind::Replies(_) => {}
        }
        match &shape.kind {
            Kind::Struct(object) => {
                for field in &object.fields {
                    lines.field(parts, field);
                }
                if let Rest::Typed(place) = &object.rest {
                    lines.place("/additionalProperties", place);
                }
            }
            Kind::Newtype(place) => lines.inner("", place),
            Kind::Union(union) => {
                for branch in &union.branches {
                    lines.inner("", &branch.place);
                }
            }
            Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Replies(_) => {}
        }
    }
}

impl Lines<'_> {
    /// A field, unless the places in its type say all.
    fn field(&mut self, owner: &[SchemaId], field: &Field) {
        let pointer = format!("/properties/{}", specie_json::escape_pointer_token(&field.wire));
        let own = required_elsewhere(self.api, owner, &field.wire);
        let own: Vec<_> = own.map(|at| ("required", at)).into_iter().collect();
        if field.place.named().is_none() || !own.is_empty() {
            self.add(&pointer, &field.place.parts.0, &own);
        }
        self.inner(&pointer, &field.place);
    }

    fn place(&mut self, pointer: &str, place: &Place) {
        if place.named().is_none() {
            self.add(pointer, &place.parts.0, &[]);
        }
        self.inner(pointer, place);
    }

    /// The items of a list and the values of a map.
    fn inner(&mut self, pointer: &str, place: &Place) {
        match &place.ty {
            Ty::List(item) => self.place(&format!("{pointer}/items"), item),
            Ty::Map(value) => self.place(&format!("{pointer}/additionalProperties"), value),
            _ => {}
        }
    }

    /// A union: besides its own keywords those that only one of its unnamed branches has.
    fn union(&mut self, pointer: &str, parts: &[SchemaId], union: &Union) {
        let mut branches: Vec<(&'static str, Origin)> = Vec::new();
        let unnamed = union.branches.iter().filter(|branch| branch.place.named().is_none());
        for branch in unnamed {
            branches.extend(keywords(self.api, &branch.place.parts.0));
        }
        let own = keywords(self.api, parts);
        let single = |(word, at): &(&'static str, Origin)| {
            branches.iter().all(|(other, place)| other != word || place == at)
                && own.iter().all(|(known, _)| known != word)
        };
        let mut more: Vec<_> = branches.iter().filter(|entry| single(entry)).copied().collect();
        more.dedup();
        self.add(pointer, parts, &more);
    }

    /// An entry, if the schemas were written anywhere.
    fn add(&mut self, pointer: &str, parts: &[SchemaId], more: &[(&'static str, Origin)]) {
        let at = parts.iter().rev().find_map(|id| self.api.schemas[*id].at);
        let mut entries: Vec<(&str, Origin)> = at.map(|at| ("", at)).into_iter().collect();
        entries.extend(keywords(self.api, parts));
        entries.extend(more);
        if entries.is_empty() {
            return;
        }
        let mut text = String::new();
        for (word, at) in entries {
            let (file, line, column) = self.api.files.rule_position(at);
            if file != self.file {
                let _ = write!(text, "@{file} ");
                (self.file, self.line) = (file, 0);
            }
            let step = i64::from(line) - i64::from(self.line);
            let _ = write!(text, "{word}{step:+}:{column} ");
            self.line = line;
        }
        // Fields are what most entries are about.
        let pointer = match pointer.strip_prefix("/properties/") {
            Some(field) => format!(".{field}"),
            None => pointer.to_owned(),
        };
        let plain = pointer.chars().map(|c| if c.is_control() { ' ' } else { c });
        text.extend(plain);
        self.entries.push(text.replace(';', "~2"));
    }
}

/// A file's name without what tells machines apart.
pub(super) fn relative(name: &str) -> String {
    let absolute = name.starts_with(['/', '\\']) || name.get(1..2) == Some(":");
    let last = || name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = if absolute { last() } else { name };
    name.replace(char::is_control, " ")
}

/// Where a field is required, when that is not the first list of its object's schemas.
fn required_elsewhere(api: &Api, parts: &[SchemaId], wire: &str) -> Option<Origin> {
    let lists: Vec<&Schema> = parts
        .iter()
        .map(|id| &api.schemas[*id])
        .filter(|schema| schema.object.required_at.is_some())
        .collect();
    let index =
        lists.iter().position(|schema| schema.object.required.iter().any(|name| name.value == wire))?;
    if index == 0 { None } else { lists[index].object.required_at }
}

/// The keywords of schemas that hold at once, each where its strictest form was written.
fn keywords(api: &Api, parts: &[SchemaId]) -> Vec<(&'static str, Origin)> {
    let schemas: Vec<&Schema> = parts.iter().map(|id| &api.schemas[*id]).collect();
    let first = |get: &dyn Fn(&Schema) -> Option<Origin>| schemas.iter().find_map(|schema| get(schema));
    let child =
        |get: fn(&Schema) -> Option<SchemaId>| first(&|schema| get(schema).and_then(|id| api.schemas[id].at));
    let entries = [
        ("type", first(&|schema| Some(schema.types.as_ref()?.at))),
        ("enum", first(&|schema| Some(schema.enumeration.as_ref()?.at))),
        ("const", first(&|schema| Some(schema.constant.as_ref()?.at))),
        ("format", first(&|schema| Some(schema.format.as_ref()?.at))),
        ("minimum", bound(&schemas, |s| [&s.number.minimum, &s.number.exclusive_minimum], true)),
        ("maximum", bound(&schemas, |s| [&s.number.maximum, &s.number.exclusive_maximum], false)),
        ("multipleOf", first(&|schema| Some(schema.number.multiple_of.as_ref()?.at))),
        ("minLength", bound(&schemas, |s| [&s.string.min_length, &None], true)),
        ("maxLength", bound(&schemas, |s| [&s.string.max_length, &None], false)),
        ("pattern", first(&|schema| Some(schema.string.pattern.as_ref()?.at))),
        ("minItems", bound(&schemas, |s| [&s.array.min_items, &None], true)),
        ("maxItems", bound(&schemas, |s| [&s.array.max_items, &None], false)),
        ("uniqueItems", first(&|schema| schema.array.unique_items)),
        ("required", first(&|schema| schema.object.required_at)),
        ("minProperties", bound(&schemas, |s| [&s.object.min_properties, &None], true)),
        ("maxProperties", bound(&schemas, |s| [&s.object.max_properties, &None], false)),
        ("propertyNames", child(|schema| schema.object.property_names)),
        ("additionalProperties", child(|schema| schema.object.additional_properties)),
        ("unevaluatedProperties", child(|schema| schema.object.unevaluated_properties)),
        ("prefixItems", first(&|schema| api.schemas[*schema.array.prefix_items.first()?].at)),
        ("contains", child(|schema| schema.array.contains)),
        ("unevaluatedItems", child(|schema| schema.array.unevaluated_items)),
        (
            "patternProperties",
            first(&|schema| api.schemas[*schema.object.pattern_properties.values().next()?].at),
        ),
        ("dependentRequired", first(&|schema| Some(schema.object.dependent_required.as_ref()?.at))),
        (
            "dependentSchemas",
            first(&|schema| api.schemas[*schema.object.dependent_schemas.values().next()?].at),
        ),
        ("not", child(|schema| schema.not)),
        ("then", child(|schema| schema.consequence)),
        ("else", child(|schema| schema.alternative)),
        ("oneOf", first(&|schema| schema.union_at.one_of)),
        ("anyOf", first(&|schema| schema.union_at.any_of)),
    ];
    entries.into_iter().filter_map(|(word, at)| Some((word, at?))).collect()
}

/// Where the tightest of several limits was written.
fn bound<T: PartialOrd>(
    schemas: &[&Schema],
    get: impl Fn(&Schema) -> [&Option<Written<T>>; 2],
    lower: bool,
) -> Option<Origin> {
    let mut tightest: Option<&Written<T>> = None;
    for limit in schemas.iter().flat_map(|schema| get(schema)).flatten() {
        let tighter = |known: &Written<T>| {
            if lower { limit.value > known.value } else { limit.value < known.value }
        };
        if tightest.is_none_or(tighter) {
            tightest = Some(limit);
        }
    }
    tightest.map(|limit| limit.at)
}
