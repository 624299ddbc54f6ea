//! Decisions between schemas of one value: unions, `not`, `if`, `dependentSchemas`, and what the program cannot say.

use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

use serde_json::Value as Plain;

use super::compile::Compiler;
use super::goal::{Goal, Item, Part, SchemaIndex, narrow};
use super::program::{Branch, NodeId, Slot, kind};

/// How deep unions of one value may stand in each other; deeper ones, which may hold themselves, are decided one by one.
pub(super) const MAX_UNIONS: usize = 32;

/// Schemas of the same value, told apart by the text of a field.
struct Tag {
    field: String,
    /// The texts of each branch.
    texts: Vec<Vec<String>>,
}

impl Compiler<'_> {
    /// Replaces every union of which only one branch accepts values of a kind by that branch.
    pub(super) fn take_only_branches(&mut self, goal: &mut Goal, one: u8) {
        for _ in 0..MAX_UNIONS {
            let unions: Vec<Item> = goal
                .items
                .iter()
                .filter(|(_, part)| matches!(part, Part::AnyOf | Part::OneOf))
                .copied()
                .collect();
            let mut changed = false;
            for item in unions {
                let branches = self.candidates(item, one);
                match branches[..] {
                    [] => goal.kinds = 0,
                    [only] => {
                        goal.items.remove(&item);
                        self.schemas.add(goal, only);
                        changed = true;
                    }
                    _ => {}
                }
            }
            if !changed || goal.kinds & one == 0 {
                return;
            }
        }
    }

    /// The branches of a union that may accept values of a kind.
    fn candidates(&mut self, (schema, part): Item, one: u8) -> Vec<SchemaIndex> {
        let keyword = if part == Part::AnyOf { "anyOf" } else { "oneOf" };
        let branches = self.schemas.list(schema, keyword);
        branches.into_iter().filter(|branch| self.may_accept(*branch, one, 0)).collect()
    }

    /// False when a schema refuses all values of a kind by their type.
    fn may_accept(&mut self, schema: SchemaIndex, one: u8, depth: usize) -> bool {
        if depth > MAX_UNIONS {
            return true;
        }
        // A schema that is reached from itself refuses nothing by that, so it is taken to accept until it is known.
        match self.may_accept.entry((schema, one)) {
            Entry::Occupied(known) => return *known.get(),
            Entry::Vacant(vacant) => *vacant.insert(true),
        };
        let accepts = self.has_type(schema, one, depth);
        self.may_accept.insert((schema, one), accepts);
        accepts
    }

    /// [`Self::may_accept`], worked out.
    fn has_type(&mut self, schema: SchemaIndex, one: u8, depth: usize) -> bool {
        let goal = self.schemas.goal([schema]);
        goal.kinds & one != 0
            && goal.items.iter().all(|(schema, part)| {
                let keyword = match part {
                    Part::AnyOf => "anyOf",
                    Part::OneOf => "oneOf",
                    _ => return true,
                };
                let branches = self.schemas.list(*schema, keyword);
                branches.into_iter().any(|branch| self.may_accept(branch, one, depth + 1))
            })
    }

    /// The decision that an item asks for.
    pub(super) fn branch(&mut self, goal: &Goal, item: Item, one: u8) -> Slot {
        let (schema, part) = item;
        let rest = goal.without(item);
        let with = |compiler: &mut Self, schema: SchemaIndex| {
            let mut goal = rest.clone();
            compiler.schemas.add(&mut goal, schema);
            compiler.node(goal)
        };
        let branch = match part {
            Part::AnyOf | Part::OneOf => self.union(item, one, with),
            Part::Not => {
                let Some(refused) = self.schemas.under(schema, "not") else { return Slot::Unknown };
                let refused = self.schemas.goal([refused]).only(one);
                Branch::Not { refused: self.node(refused), rest: self.node(rest.clone()) }
            }
            Part::If => {
                let Some(test) = self.schemas.under(schema, "if") else { return Slot::Unknown };
                let test = self.schemas.goal([test]).only(one);
                let under = |compiler: &mut Self, keyword: &str| match compiler.schemas.under(schema, keyword)
                {
                    Some(consequence) => with(compiler, consequence),
                    None => compiler.node(rest.clone()),
                };
                let then = under(self, "then");
                let otherwise = under(self, "else");
                Branch::If { test: self.node(test), then, otherwise }
            }
            Part::Dependent(at) => {
                if one != kind::OBJECT {
                    return self.slot(&rest, one).0;
                }
                let dependents = self.schemas.dependents(schema);
                let Some((field, dependent)) = dependents.get(at as usize).copied() else {
                    return Slot::Unknown;
                };
                let with = with(self, dependent);
                Branch::Has { field: field.into(), with, without: self.node(rest.clone()) }
            }
            Part::Whole(why) => {
                let pointer = self.schemas.pointer(schema).to_owned();
                let Some(part) = self.schemas.compiled.part(&pointer) else { return Slot::Unknown };
                self.program.left.insert(pointer, why);
                Branch::Explain { schema: part, rest: self.node(rest.clone()) }
            }
            Part::Own => return Slot::Unknown,
        };
        self.program.branches.push(branch);
        Slot::Branch(narrow(self.program.branches.len() - 1))
    }

    /// The decision between the branches of a union; `with` gives the node of all that holds beside one of them.
    fn union(&mut self, item: Item, one: u8, with: impl Fn(&mut Self, SchemaIndex) -> NodeId) -> Branch {
        let branches = self.candidates(item, one);
        let tag = if one == kind::OBJECT { self.tag(item.0, &branches) } else { None };
        let nodes: Vec<NodeId> = branches.iter().map(|branch| with(self, *branch)).collect();
        match tag {
            Some(Tag { field, texts }) => {
                let of = |(node, texts): (&NodeId, Vec<String>)| {
                    let node = *node;
                    texts.into_iter().map(move |text| (text.into(), node))
                };
                let mut by_text: Vec<(Box<str>, NodeId)> = nodes.iter().zip(texts).flat_map(of).collect();
                by_text.sort();
                Branch::Tagged { tag: field.into(), by_text: by_text.into() }
            }
            None if item.1 == Part::AnyOf => Branch::AnyOf(nodes.into()),
            None => Branch::OneOf(nodes.into()),
        }
    }

    /// A field by whose text the branches of a union can be told apart before they are tried.
    fn tag(&mut self, union: SchemaIndex, branches: &[SchemaIndex]) -> Option<Tag> {
        let named = self.schemas.get(union, "x-specie-discriminator");
        let named = named.and_then(|discriminator| discriminator.get("property")?.as_str());
        let first = self.schemas.goal([*branches.first()?]);
        let fields: Vec<&str> = first
            .own()
            .filter_map(|schema| self.schemas.get(schema, "required")?.as_array())
            .flatten()
            .filter_map(Plain::as_str)
            .collect();
        named.into_iter().chain(fields).find_map(|field| {
            let texts: Option<Vec<Vec<String>>> =
                branches.iter().map(|branch| self.texts_of(*branch, field)).collect();
            let texts = texts?;
            let mut seen = BTreeSet::new();
            let apart = texts.iter().flatten().all(|text| seen.insert(text));
            apart.then(|| Tag { field: field.to_owned(), texts })
        })
    }

    /// The only texts that a field of a schema may have, if it has to be there.
    fn texts_of(&mut self, schema: SchemaIndex, field: &str) -> Option<Vec<String>> {
        let goal = self.schemas.goal([schema]);
        let own: Vec<SchemaIndex> = goal.own().collect();
        let requires = |schema: &SchemaIndex| {
            let required = self.schemas.get(*schema, "required").and_then(Plain::as_array);
            required.is_some_and(|names| names.iter().any(|name| name == field))
        };
        if !own.iter().any(requires) {
            return None;
        }
        for schema in own {
            let Some(property) = self.schemas.named(schema, "properties", field) else { continue };
            let property = self.schemas.goal([property]);
            for schema in property.own() {
                if let Some(Plain::String(text)) = self.schemas.get(schema, "const") {
                    return Some(vec![text.clone()]);
                }
                let values = self.schemas.get(schema, "enum").and_then(Plain::as_array);
                let texts: Option<Vec<String>> = values
                    .and_then(|values| values.iter().map(|value| Some(value.as_str()?.to_owned())).collect());
                if texts.is_some() {
                    return texts;
                }
            }
        }
        None
    }
}
