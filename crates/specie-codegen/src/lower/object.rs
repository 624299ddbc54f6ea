//! Objects: structs with fields in the document's order, and maps.
//!
//! In: `required: [id], properties: {id: …, note: …}`. Out: a struct of two fields. An object that names no field is a map.

use specie_spec::schema::{JsonType, SchemaId, Types};

use super::conjunction::{expand, flagged, merge, nullable};
use super::{Lowerer, Subject};
use crate::shape::{
    Constant, Field, Guard, Hint, Kind, Parts, Place, Rank, Rest, Rules, ShapeId, Struct, Ty,
};

impl Lowerer<'_> {
    /// An object: a map when no field is named, else a struct.
    pub(super) fn object(&mut self, subject: Subject<'_>) -> Place {
        let view = &subject.view;
        if view.properties.is_empty() && view.required.is_empty() && !view.closed {
            return self.map(subject);
        }
        let Subject { parts, view, hint, mut docs } = subject;
        docs.notes.extend(view.notes.iter().cloned());
        let id = self.reserve(parts, hint, docs);
        let mut fields = Vec::new();
        for (wire, schemas) in &view.properties {
            if let Some(field) = self.field(id, wire, schemas, view.required.contains(wire)) {
                fields.push(field);
                continue;
            }
            let api = self.api;
            let forbids = |part: &&SchemaId| api.schemas[**part].object.properties.contains_key(wire);
            for part in parts.iter().filter(forbids) {
                self.leave(Guard::new(*part, "properties"));
            }
        }
        for wire in view.required.iter().filter(|wire| !view.properties.contains_key(*wire)) {
            let place = self.rest_place(id, &view.additional, wire);
            fields.push(Field::plain(wire.clone(), place, true));
        }
        let rest = if view.closed {
            Rest::Closed
        } else if view.additional.is_empty() {
            Rest::Open
        } else {
            Rest::Typed(Box::new(self.rest_place(id, &view.additional, "value")))
        };
        self.shapes.list[id.0].kind = Kind::Struct(Struct {
            fields,
            rest,
            min_members: view.min_members.filter(|count| *count > 0),
            max_members: view.max_members,
        });
        Place::plain(Ty::Named(id))
    }

    fn rest_place(&mut self, owner: ShapeId, schemas: &[SchemaId], word: &str) -> Place {
        if schemas.is_empty() { Place::plain(Ty::Json) } else { self.lower(schemas, &member(owner, word)) }
    }

    /// A field; none where the document forbids it.
    pub(super) fn field(
        &mut self,
        owner: ShapeId,
        wire: &str,
        ids: &[SchemaId],
        required: bool,
    ) -> Option<Field> {
        let api = self.api;
        let parts = expand(api, ids);
        if parts.iter().any(|id| api.schemas[*id].boolean == Some(false)) {
            return None;
        }
        let read_only = flagged(api, ids, |schema| schema.read_only.is_some());
        let write_only = flagged(api, ids, |schema| schema.write_only.is_some());
        let plain = Field::plain(wire.to_owned(), Place::plain(Ty::Json), required);
        let mut field = Field { read_only, write_only, ..plain };
        field.docs = self.docs(ids);
        let view = merge(api, &parts);
        let null = view.constant.as_ref().is_some_and(specie_spec::Node::is_null);
        let one = view.unions.is_empty() && (null || !nullable(api, ids));
        let fixed = required && !read_only && !write_only && one;
        match view.constant {
            Some(constant) if fixed => {
                field.constant = Some(constant_of(&constant));
                field.place.parts = Parts(parts.clone());
            }
            _ => field.place = self.lower(ids, &self.member_hint(owner, wire, ids)),
        }
        if field.place.named().is_none() {
            field.docs.notes.extend(view.notes);
        } else if expand(api, ids).len() == 1 && !parts.iter().any(|id| ids.contains(id)) && ids.len() == 1 {
            // The words of a field that is only a reference are those of its type.
            let written = &api.schemas[ids[0]];
            if written.description.is_none() && written.all_of.is_empty() {
                field.docs.text = String::new();
            }
        }
        Some(field)
    }

    /// The title of an inline schema, if it says more than the field's own name.
    fn member_hint(&self, owner: ShapeId, wire: &str, ids: &[SchemaId]) -> Hint {
        let plain = |text: &str| -> String {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        match self.title(ids) {
            Some(title) if plain(&title) != plain(wire) && title.split_whitespace().count() <= 4 => {
                Hint { rank: Rank::Title, owner: None, words: vec![title], role: "" }
            }
            _ => member(owner, wire),
        }
    }

    fn map(&mut self, subject: Subject<'_>) -> Place {
        let Subject { parts: _, view, hint, docs: _ } = subject;
        let below = inside(hint, "Value");
        let value = if view.additional.is_empty() {
            Place::plain(Ty::Json)
        } else {
            self.lower(&view.additional, &below)
        };
        let key = (!view.names.is_empty()).then(|| {
            let mut names = merge(self.api, &expand(self.api, &view.names));
            let plain = names.unions.is_empty()
                && names.values.is_none()
                && names.constant.is_none()
                && names.guards.is_empty();
            if plain && let Some(guards) = self.guards.last_mut() {
                // The rule of every key says it all.
                guards.retain(|guard| guard.keyword != "propertyNames");
            }
            names.types = Some(Types::default().with(JsonType::String));
            Box::new(super::scalar::string(&names))
        });
        let rules = Rules {
            min_members: view.min_members.filter(|count| *count > 0),
            max_members: view.max_members,
            key: key.filter(|key| key.rules != Rules::default()),
            ..Rules::default()
        };
        Place { rules, ..Place::plain(Ty::Map(Box::new(value))) }
    }

    /// A list of what its items are.
    pub(super) fn list(&mut self, subject: Subject<'_>) -> Place {
        let Subject { parts: _, view, hint, docs: _ } = subject;
        let item = if view.items.is_empty() {
            Place::plain(Ty::Json)
        } else {
            self.lower(&view.items, &inside(hint, "Item"))
        };
        let rules = Rules {
            min_items: view.min_items.filter(|count| *count > 0),
            max_items: view.max_items,
            unique: view.unique,
            ..Rules::default()
        };
        Place { rules, ..Place::plain(Ty::List(Box::new(item))) }
    }
}

fn constant_of(node: &specie_spec::Node) -> Constant {
    Constant { json: node.to_json(), text: node.as_str().map(str::to_owned) }
}

/// The name of a type that stands in a field.
pub(super) fn member(owner: ShapeId, word: &str) -> Hint {
    Hint { rank: Rank::Member, owner: Some(owner), words: vec![word.to_owned()], role: "" }
}

/// The name of a type inside a list or map.
pub(super) fn inside(hint: &Hint, word: &str) -> Hint {
    let mut words = hint.words.clone();
    words.push(word.to_owned());
    Hint { rank: hint.rank.max(Rank::Member), owner: hint.owner, words, role: "" }
}
