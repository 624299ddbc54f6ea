//! `oneOf` and `anyOf`: null taken out, enums of one value each joined, what stands beside the union given to each branch.
//!
//! In: `anyOf: [{$ref: Owner}, {type: 'null'}]`. Out: the type of Owner; that it may be null, the place says.

use specie_spec::node::{Data, Node};
use specie_spec::schema::{EnumLabel, JsonType, Schema, SchemaId, Written};

use super::conjunction::{UnionGroup, View, expand, merge};
use super::object::member;
use super::scalar::kind_word;
use super::values::enumeration;
use super::{Lowerer, Subject};
use crate::shape::{Branch, Closes, Guard, Kind, Pick, Place, Rules, Ty, Union};

impl Lowerer<'_> {
    pub(super) fn union(&mut self, mut subject: Subject<'_>) -> Place {
        let groups = std::mem::take(&mut subject.view.unions);
        let Some(mut group) = self.chosen(subject.parts, groups) else { return self.typed(subject) };
        self.drop_other_types(&subject.view, &mut group);
        if let Some((values, labels)) = self.joined_values(&subject.view, &group) {
            return self.named_values(subject, &values, &labels);
        }
        if let Some(place) = self.plain(&group) {
            return place;
        }
        let base = self.base(&subject, &group);
        let api = self.api;
        let branches: Vec<Vec<SchemaId>> =
            group.branches.iter().map(|branch| [base.as_slice(), &[*branch]].concat()).collect();
        if let [branch] = branches.as_slice() {
            // A union of one thing is that thing.
            if expand(api, branch) != subject.parts {
                return self.lower(branch, subject.hint);
            }
        }
        let Subject { parts, view, hint, mut docs } = subject;
        docs.notes.extend(view.notes);
        let id = self.reserve(parts, hint, docs);
        let mut lowered = Vec::new();
        for (branch, own) in branches.iter().zip(&group.branches) {
            let word =
                self.branch_word(*own, branch, group.discriminator.as_ref().map(|d| d.property.as_str()));
            let place = self.lower(branch, &member(id, &word));
            lowered.push(Branch { place, word, when: Vec::new() });
        }
        let discriminator = group.discriminator.map(|discriminator| discriminator.property);
        let union = Union {
            pick: Pick::Trial,
            branches: lowered,
            exclusive: group.exclusive,
            discriminator,
            blank: 0,
            closes: Closes::default(),
        };
        self.shapes.list[id.0].kind = Kind::Union(union);
        Place::plain(Ty::Named(id))
    }

    /// Takes out branches whose JSON types what stands beside the union rules out, unless that is all of them.
    fn drop_other_types(&self, view: &View, group: &mut UnionGroup) {
        let Some(allowed) = view.types else { return };
        let fits = |id: &SchemaId| {
            let types = merge(self.api, &expand(self.api, &[*id])).types;
            types.is_none_or(|types| types.overlaps(allowed))
        };
        if group.branches.iter().any(fits) {
            group.branches.retain(fits);
        }
    }

    /// The group that becomes the type. Groups that only ask for fields, and all further ones, are left to the runtime.
    fn chosen(&mut self, parts: &[SchemaId], groups: Vec<UnionGroup>) -> Option<UnionGroup> {
        let mut chosen: Option<UnionGroup> = None;
        for mut group in groups {
            group.branches.retain(|id| !self.only_null(*id));
            let rules_only = group.branches.iter().all(|id| self.only_rules(*id));
            let anything = group.branches.iter().any(|id| expand(self.api, &[*id]).is_empty());
            if group.branches.is_empty() || (anything && !group.exclusive) || self.is_met(parts, &group) {
                continue;
            }
            if rules_only || chosen.is_some() {
                let keyword = if group.exclusive { "oneOf" } else { "anyOf" };
                self.leave(Guard::new(group.owner, keyword));
            } else {
                chosen = Some(group);
            }
        }
        chosen
    }

    /// True where one of the branches holds here anyway: this is the branch of that very union.
    fn is_met(&self, here: &[SchemaId], group: &UnionGroup) -> bool {
        group.branches.iter().any(|id| {
            let parts = expand(self.api, &[*id]);
            !parts.is_empty() && parts.iter().all(|part| here.contains(part))
        })
    }

    fn only_null(&self, id: SchemaId) -> bool {
        let schema = &self.api.schemas[id];
        let types = schema
            .types
            .as_ref()
            .is_some_and(|types| types.value.has(JsonType::Null) && types.value.iter().count() == 1);
        let values = schema.enumeration.as_ref().is_some_and(|values| values.value.iter().all(Node::is_null));
        types || values || schema.constant.as_ref().is_some_and(Node::is_null)
    }

    /// True for a branch such as `required: [card]`, which is a rule for the fields beside the union and no type.
    fn only_rules(&self, id: SchemaId) -> bool {
        let view = merge(self.api, &expand(self.api, &[id]));
        let nothing = view.types.is_none() && view.values.is_none() && view.constant.is_none();
        nothing && view.properties.is_empty() && view.unions.is_empty() && view.items.is_empty()
    }

    /// The parts beside the union that each branch has too; none when they only say that it is an object.
    fn base(&self, subject: &Subject<'_>, group: &UnionGroup) -> Vec<SchemaId> {
        let api = self.api;
        let carries = |schema: &Schema| {
            group.branches.iter().any(|id| schema.one_of.contains(id) || schema.any_of.contains(id))
        };
        let shared = |id: &&SchemaId| {
            let schema = &api.schemas[**id];
            let View { types, .. } = merge(api, &[**id]);
            let plain = types.is_none_or(|types| types.iter().count() == 1 && types.has(JsonType::Object));
            let view = merge(api, &[**id]);
            let silent = view.properties.is_empty() && view.required.is_empty() && view.additional.is_empty();
            let silent = silent && !view.closed && view.values.is_none() && view.constant.is_none();
            !(plain && silent && (carries(schema) || view.unions.is_empty()))
        };
        subject.parts.iter().filter(shared).copied().collect()
    }

    /// Of `anyOf` branches of one type, one without rules takes all that the others take.
    fn plain(&mut self, group: &UnionGroup) -> Option<Place> {
        let mut places = Vec::new();
        for branch in group.branches.iter().filter(|_| !group.exclusive) {
            let view = merge(self.api, &expand(self.api, &[*branch]));
            if !view.unions.is_empty() || view.values.is_some() || view.constant.is_some() {
                return None;
            }
            places.push(self.scalar(&view)?);
        }
        let same = places.windows(2).all(|pair| pair[0].ty == pair[1].ty);
        let free = |place: &&Place| Rules { whole: false, ..place.rules.clone() } == Rules::default();
        (same && places.len() > 1).then(|| places.iter().find(free).cloned()).flatten()
    }

    /// Branches that are one value each, or lists of values, are one enum; titles and descriptions are its labels.
    fn joined_values(&self, view: &View, group: &UnionGroup) -> Option<(Vec<Node>, Vec<EnumLabel>)> {
        let api = self.api;
        let mut values: Vec<Node> = Vec::new();
        let mut labels: Vec<EnumLabel> = Vec::new();
        for branch in &group.branches {
            let branch_view = merge(api, &expand(api, &[*branch]));
            let own = branch_view.constant.map(|constant| vec![constant]).or(branch_view.values)?;
            labels.extend(branch_view.labels);
            let schema = &api.schemas[*branch];
            let text = |written: &Option<Written<String>>| {
                written.as_ref().map(|written| written.value.trim().to_owned()).unwrap_or_default()
            };
            for value in own.into_iter().filter(|value| !value.is_null()) {
                if values.iter().any(|known| known.to_json() == value.to_json()) {
                    return None;
                }
                let (name, description) = (text(&schema.title), text(&schema.description));
                if group.branches.len() > 1
                    && !(name.is_empty() && description.is_empty())
                    && labels.iter().all(|label| label.value != value.to_json())
                {
                    labels.push(EnumLabel { value: value.to_json(), name, code: String::new(), description });
                }
                values.push(value);
            }
        }
        let fits = |value: &Node| {
            let kind = match &value.data {
                Data::String(_) => Some(JsonType::String),
                Data::Bool(_) => Some(JsonType::Boolean),
                _ => None,
            };
            view.types.is_none_or(|types| match kind {
                Some(kind) => types.has(kind),
                None => types.has(JsonType::Number) || types.has(JsonType::Integer),
            })
        };
        let sound =
            group.branches.len() > 1 && values.iter().all(fits) && enumeration(&values, &labels).is_some();
        sound.then_some((values, labels))
    }

    /// The enum of values that the branches of a union list, or of those that a list beside it leaves.
    fn named_values(&mut self, mut subject: Subject<'_>, values: &[Node], labels: &[EnumLabel]) -> Place {
        let view = &mut subject.view;
        if let Some(listed) = view.values.as_mut() {
            let known: Vec<String> = values.iter().map(Node::to_json).collect();
            listed.retain(|value| value.is_null() || known.contains(&value.to_json()));
        }
        if view.values.is_some() || view.constant.is_some() {
            view.labels.extend_from_slice(labels);
            if view.constant.is_none() && values.iter().any(|value| value.as_str().is_some()) {
                let note = "Other texts are kept, even those that another list of the document rules out.";
                subject.docs.notes.push(note.to_owned());
            }
            return self.listed(subject);
        }
        let Some(kind) = enumeration(values, labels) else { return self.typed(subject) };
        let id = self.reserve(subject.parts, subject.hint, subject.docs);
        let shape = &mut self.shapes.list[id.0];
        shape.kind = kind;
        shape.closed = true;
        Place::plain(Ty::Named(id))
    }

    fn branch_word(&self, own: SchemaId, branch: &[SchemaId], tag: Option<&str>) -> String {
        let view = merge(self.api, &expand(self.api, branch));
        let text = |name: &str| {
            let texts = fixed_texts(self.api, view.properties.get(name)?)?;
            texts.into_iter().next().filter(|text| !text.is_empty())
        };
        let mut tags = tag.into_iter().chain(view.required.iter().map(String::as_str));
        if let Some(name) = self.component(own) {
            return name.to_owned();
        }
        if let Some(title) = self.title(&[own]) {
            return title;
        }
        if let Some(text) = tags.find_map(text) {
            return text;
        }
        let kinds: Vec<JsonType> = view.types.iter().flat_map(|types| types.iter()).collect();
        match kinds.iter().find(|kind| **kind != JsonType::Null) {
            Some(JsonType::Object) | None if !view.properties.is_empty() => {
                let first = view.required.first().or_else(|| view.properties.keys().next());
                first.map_or_else(|| "Object".to_owned(), Clone::clone)
            }
            Some(kind) => kind_word(*kind).to_owned(),
            None => "Value".to_owned(),
        }
    }
}

/// The texts that schemas list, when they list any.
fn fixed_texts(api: &specie_spec::Api, ids: &[SchemaId]) -> Option<Vec<String>> {
    let view = merge(api, &expand(api, ids));
    let values = view.constant.map(|constant| vec![constant]).or(view.values)?;
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}
