//! The walk over a file, by what stands where: references in the place of an object or a schema are followed.

use super::files::{Miss, Target};
use super::names::{self, encoded};
use super::{Joiner, Part, Pass, mapped};
use crate::document::Version;
use crate::envelope::tables::{Kind, Slot};
use crate::node::{Data, Node};
use crate::reference::{ANY_VALUE, LEFT_OUT, REFERENCE_HOPS, placed};
use crate::schema::keywords::{MAPS, SCHEMAS};

impl Pass<'_, '_> {
    /// Walks an object of the specification that was written in file `base`.
    pub(super) fn object(&mut self, kind: Kind, node: &mut Node, mut base: usize) {
        if kind == Kind::PathItem {
            base = self.path_item(node, base);
        }
        if kind.may_be_reference()
            && let Some(reference) = node.get_mut("$ref")
        {
            if let Some(part) = Part::of_kind(kind) {
                self.reference(part, reference, base);
            }
            return;
        }
        for (key, member) in node.as_object_mut().into_iter().flatten() {
            let Some(slot) = slot(kind, key, self.joiner.version) else { continue };
            self.slot(slot, &mut member.value, base);
        }
    }

    fn slot(&mut self, slot: Slot, node: &mut Node, base: usize) {
        match slot {
            Slot::Leaf | Slot::Drop => {}
            Slot::Schema => self.schema(node, base, false),
            Slot::SchemaMap => {
                for member in node.as_object_mut().into_iter().flat_map(indexmap::IndexMap::values_mut) {
                    self.schema(&mut member.value, base, false);
                }
            }
            Slot::One(kind) => self.object(kind, node, base),
            Slot::MapOf(kind) => {
                for member in node.as_object_mut().into_iter().flat_map(indexmap::IndexMap::values_mut) {
                    self.object(kind, &mut member.value, base);
                }
            }
            Slot::ListOf(kind) => {
                if let Data::Array(items) = &mut node.data {
                    for item in items {
                        self.object(kind, item, base);
                    }
                }
            }
        }
    }

    /// Walks a schema. Inside an `$id` relative references are relative to that, unless there is such a file.
    pub(super) fn schema(&mut self, node: &mut Node, base: usize, within_id: bool) {
        let id = self.joiner.version >= Version::OpenApi31 && node.get("$id").is_some();
        let within_id = within_id || id;
        for (key, member) in node.as_object_mut().into_iter().flatten() {
            match (&**key, &mut member.value.data) {
                ("$ref", Data::String(_)) if within_id => self.reference_within_id(&mut member.value, base),
                ("$ref", Data::String(_)) => self.reference(Part::Schemas, &mut member.value, base),
                ("discriminator", Data::Object(_)) => self.discriminator(&mut member.value, base),
                (key, Data::Object(map)) if MAPS.contains(&key) => {
                    for member in map.values_mut() {
                        self.schema(&mut member.value, base, within_id);
                    }
                }
                (key, Data::Object(_)) if SCHEMAS.contains(&key) => {
                    self.schema(&mut member.value, base, within_id);
                }
                (key, Data::Array(items)) if SCHEMAS.contains(&key) => {
                    for item in items {
                        self.schema(item, base, within_id);
                    }
                }
                _ => {}
            }
        }
    }

    fn discriminator(&mut self, node: &mut Node, base: usize) {
        let Some(mapping) = node.get_mut("mapping") else { return };
        if mapped(mapping).any(|text| text.contains('#') || names::is_file(text)) {
            for (_, member) in mapping.as_object_mut().into_iter().flatten() {
                if member.value.as_str().is_some_and(|text| text.contains('#') || names::is_file(text)) {
                    self.reference(Part::Schemas, &mut member.value, base);
                }
            }
        }
    }

    fn reference_within_id(&mut self, reference: &mut Node, base: usize) {
        let Some(text) = reference.as_str().filter(|text| !text.starts_with('#')).map(str::to_owned) else {
            return;
        };
        let found = self.joiner.files.target(self.diags, self.document, &text, base);
        if let Ok(target) = found
            && target.file != 0
        {
            let place = self.place(Part::Schemas, target);
            reference.data = Data::String(place.into());
        }
    }

    /// Points a reference to where its target is in the first file.
    fn reference(&mut self, part: Part, reference: &mut Node, base: usize) {
        let lost = if part == Part::Schemas { ANY_VALUE } else { LEFT_OUT };
        let Some(target) = self.target(reference, base, lost) else { return };
        if target.file == 0 {
            if base != 0 {
                reference.data = Data::String(format!("#{}", encoded(&target.pointer)).into());
            }
            return;
        }
        let place = self.place(part, target);
        reference.data = Data::String(place.into());
    }

    /// The target of a reference. What leads nowhere is reported; what others resolve is made absolute for them.
    /// `lost` says what becomes of the part around it.
    pub(super) fn target(&mut self, reference: &mut Node, base: usize, lost: &str) -> Option<Target> {
        let text = reference.as_str()?.to_owned();
        if base == 0 && text.starts_with('#') {
            return Some(Target { file: 0, pointer: text[1..].to_owned() });
        }
        match self.joiner.files.target(self.diags, self.document, &text, base) {
            Ok(target) => Some(target),
            Err(Miss::Elsewhere(uri)) => {
                if base != 0 {
                    reference.data = Data::String(uri.into());
                }
                None
            }
            Err(Miss::Fault(fault)) => {
                if self.document.told.insert(reference.at) {
                    self.diags.push(placed(*fault, self.document.files.place(reference.at), lost));
                }
                None
            }
        }
    }

    /// The reference to where a target is in the first file; a new one gets its place.
    fn place(&mut self, part: Part, target: Target) -> String {
        let version = self.joiner.version;
        for (end, _) in target.pointer.match_indices('/').chain([(target.pointer.len(), "")]).rev() {
            // What stands inside a schema that is there already is there too.
            let around = Target { file: target.file, pointer: target.pointer[..end].to_owned() };
            let whole = end == target.pointer.len();
            if let Some(index) = self.joiner.known.get(&(part, around)).copied()
                && (whole || part == Part::Schemas)
            {
                return format!("{}{}", self.met(index), encoded(&target.pointer[end..]));
            }
        }
        let Joiner { files, taken, .. } = &self.joiner;
        let name = names::name(files, &target, |name| taken.contains(&part.reference(version, name)));
        let index = self.joiner.enter(part, name, target);
        self.met(index).to_owned()
    }

    /// Remembers who refers to an entry; gives the reference.
    fn met(&mut self, index: usize) -> &str {
        match self.within {
            Some(within) => self.joiner.entries[within].refers.push(index),
            None => self.met.push(index),
        }
        &self.joiner.entries[index].place
    }

    /// Puts what a path item's reference names in its place; gives the file that it came from.
    fn path_item(&mut self, node: &mut Node, mut base: usize) -> usize {
        for _ in 0..REFERENCE_HOPS {
            let Some(reference) = node.get_mut("$ref") else { return base };
            let Some(target) = self.target(reference, base, LEFT_OUT) else { return base };
            if target.file == 0 {
                if base != 0 {
                    reference.data = Data::String(format!("#{}", encoded(&target.pointer)).into());
                }
                return base;
            }
            let Some(mut named) = self.copied(&target) else { return base };
            if let (Some(written), Some(named)) = (node.as_object_mut(), named.as_object_mut()) {
                written.shift_remove("$ref");
                for (key, member) in std::mem::take(written) {
                    named.entry(key).or_insert(member);
                }
            }
            *node = named;
            base = target.file;
        }
        base
    }
}

/// What stands under a key, in every version.
fn slot(kind: Kind, key: &str, version: Version) -> Option<Slot> {
    if version == Version::Swagger20 {
        let own = match (kind, key) {
            (Kind::Root, "definitions") => Some(Slot::SchemaMap),
            (Kind::Root, "parameters") => Some(Slot::MapOf(Kind::Parameter)),
            (Kind::Root, "responses") => Some(Slot::MapOf(Kind::Response)),
            (Kind::Root, "securityDefinitions") => Some(Slot::MapOf(Kind::SecurityScheme)),
            (Kind::Response, "schema") => Some(Slot::Schema),
            _ => None,
        };
        if own.is_some() {
            return own;
        }
    }
    kind.slot(key)
}
