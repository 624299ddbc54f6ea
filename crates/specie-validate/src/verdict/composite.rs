//! Rules of arrays and objects from the keywords of all schemas that have to hold.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Plain;

use super::compile::{Compiler, put};
use super::goal::{Goal, SchemaIndex};
use super::keys::Keys;
use super::pattern::Matcher;
use super::program::{ANYTHING, ArrayRule, Contains, NodeId, ObjectRule, Patterned, Slot};
use crate::explain::canonical;

/// Fields that one object may name: as many as [`specie_json::Names`] finds.
const MAX_NAMES: usize = 65_000;

impl Compiler<'_> {
    pub(super) fn array(&mut self, goal: &Goal) -> Slot {
        let own: Vec<SchemaIndex> = goal.own().collect();
        let values = self.values(goal, Plain::is_array);
        if values.as_ref().is_some_and(BTreeSet::is_empty) {
            return Slot::Reject;
        }
        let prefixes = own.iter().map(|schema| self.prefix(*schema));
        let length = prefixes.max().unwrap_or(0);
        let prefix: Vec<NodeId> = (0..length).map(|at| self.element(&own, Some(at))).collect();
        let rest = self.element(&own, None);
        let mut contains = Vec::new();
        for schema in &own {
            let Some(wanted) = self.schemas.under(*schema, "contains") else { continue };
            contains.push(Contains {
                node: self.node_of([wanted]),
                min: self.count(*schema, "minContains").unwrap_or(1),
                max: self.count(*schema, "maxContains").unwrap_or(u64::MAX),
            });
        }
        let unique = own.iter().any(|schema| self.schemas.get(*schema, "uniqueItems") == Some(&true.into()));
        let rule = ArrayRule {
            min: self.largest(&own, "minItems"),
            max: self.smallest(&own, "maxItems"),
            prefix: prefix.into(),
            rest,
            contains: contains.into(),
            unique,
            values: values.map(|values| values.into_iter().collect()),
        };
        put(&mut self.program.arrays, rule)
    }

    fn prefix(&self, schema: SchemaIndex) -> usize {
        self.schemas.get(schema, "prefixItems").and_then(Plain::as_array).map_or(0, Vec::len)
    }

    /// The node of the element at an index, or of those after all that are named by index.
    fn element(&mut self, own: &[SchemaIndex], at: Option<usize>) -> NodeId {
        let mut all = Vec::new();
        for schema in own {
            let prefix = self.schemas.list(*schema, "prefixItems");
            match at.and_then(|at| prefix.get(at)) {
                Some(element) => all.push(*element),
                None => all.extend(self.schemas.under(*schema, "items")),
            }
            if let Some(unevaluated) = self.schemas.under(*schema, "unevaluatedItems") {
                let around = self.schemas.around(*schema);
                let all_evaluated = around.iter().any(|one| self.schemas.get(*one, "items").is_some());
                let evaluated = around.iter().map(|one| self.prefix(*one)).max().unwrap_or(0);
                if !all_evaluated && at.is_none_or(|at| at >= evaluated) {
                    all.push(unevaluated);
                }
            }
        }
        self.node_of(all)
    }

    pub(super) fn object(&mut self, goal: &Goal) -> Slot {
        let own: Vec<SchemaIndex> = goal.own().collect();
        let values = self.values(goal, Plain::is_object);
        if values.as_ref().is_some_and(BTreeSet::is_empty) {
            return Slot::Reject;
        }
        let patterns: Vec<Vec<(Matcher, SchemaIndex)>> =
            own.iter().map(|schema| self.patterns(*schema)).collect();
        let names = self.field_names(&own);
        if names.len() > MAX_NAMES {
            return Slot::Unknown;
        }
        let index: BTreeMap<&str, usize> =
            names.iter().enumerate().map(|(index, name)| (name.as_str(), index)).collect();
        let fields: Vec<NodeId> = names.iter().map(|name| self.field(&own, &patterns, name)).collect();
        let words = names.len().div_ceil(64);
        let bits = |wanted: &mut dyn Iterator<Item = &str>| {
            let mut bits = vec![0_u64; words];
            for at in wanted.filter_map(|name| index.get(name)) {
                bits[at / 64] |= 1 << (at % 64);
            }
            bits.into_boxed_slice()
        };
        let required = bits(&mut own.iter().flat_map(|schema| texts(self.schemas.get(*schema, "required"))));
        let mut dependent = Vec::new();
        for schema in &own {
            let map = self.schemas.get(*schema, "dependentRequired").and_then(Plain::as_object);
            for (name, wanted) in map.into_iter().flatten() {
                if let Some(at) = index.get(name.as_str()) {
                    dependent.push((*at, bits(&mut texts(Some(wanted)))));
                }
            }
        }
        let (rest, documents) = self.rest(&own);
        let patterned = if patterns.iter().any(|patterns| !patterns.is_empty()) {
            own.iter().zip(patterns).map(|(schema, patterns)| self.patterned(*schema, patterns)).collect()
        } else {
            Vec::new()
        };
        let propertyless: Vec<SchemaIndex> =
            own.iter().filter_map(|schema| self.schemas.under(*schema, "propertyNames")).collect();
        let rule = ObjectRule {
            keys: Keys::new(names),
            fields: fields.into(),
            required,
            dependent: dependent.into(),
            rest,
            undocumented: goal.lists_fields && !documents,
            patterned: patterned.into(),
            names: self.node_of(propertyless),
            min: self.largest(&own, "minProperties"),
            max: self.smallest(&own, "maxProperties"),
            values: values.map(|values| values.into_iter().collect()),
        };
        put(&mut self.program.objects, rule)
    }

    /// Every name that a keyword knows, in the order of the document.
    fn field_names(&self, own: &[SchemaIndex]) -> Vec<String> {
        let mut names = Vec::new();
        let mut seen = BTreeSet::new();
        for schema in own {
            let get = |keyword: &str| self.schemas.get(*schema, keyword);
            let properties = get("properties").and_then(Plain::as_object).into_iter().flatten();
            let dependent = get("dependentRequired").and_then(Plain::as_object);
            let dependent = dependent.into_iter().flatten();
            let tag = get("x-specie-discriminator").and_then(|discriminator| discriminator.get("property"));
            let all = properties
                .map(|(name, _)| name.as_str())
                .chain(texts(get("required")))
                .chain(tag.and_then(Plain::as_str))
                .chain(
                    dependent
                        .flat_map(|(name, wanted)| std::iter::once(name.as_str()).chain(texts(Some(wanted)))),
                );
            for name in all {
                if seen.insert(name) {
                    names.push(name.to_owned());
                }
            }
        }
        names
    }

    /// The node of a field whose name is known.
    fn field(&mut self, own: &[SchemaIndex], patterns: &[Vec<(Matcher, SchemaIndex)>], name: &str) -> NodeId {
        let mut all = Vec::new();
        for (schema, patterns) in own.iter().zip(patterns) {
            let before = all.len();
            all.extend(self.schemas.named(*schema, "properties", name));
            all.extend(
                patterns.iter().filter(|(matcher, _)| matcher.matches(name)).map(|(_, schema)| *schema),
            );
            if all.len() == before {
                all.extend(self.schemas.under(*schema, "additionalProperties"));
            }
            if let Some(unevaluated) = self.schemas.under(*schema, "unevaluatedProperties")
                && !self.evaluates(*schema, Some(name))
            {
                all.push(unevaluated);
            }
        }
        self.node_of(all)
    }

    /// Whether the keywords around `unevaluatedProperties` evaluate a field: of a name, or of one that they do not know.
    fn evaluates(&mut self, schema: SchemaIndex, name: Option<&str>) -> bool {
        self.schemas.around(schema).into_iter().any(|one| {
            self.schemas.get(one, "additionalProperties").is_some()
                || name.is_some_and(|name| {
                    self.schemas.get(one, "properties").is_some_and(|fields| fields.get(name).is_some())
                })
        })
    }

    /// The node of a field that no name and no pattern knows, and whether some schema means it to be there.
    fn rest(&mut self, own: &[SchemaIndex]) -> (NodeId, bool) {
        let mut all = Vec::new();
        let mut documents = false;
        for schema in own {
            for keyword in ["additionalProperties", "unevaluatedProperties"] {
                let rest = self.schemas.get(*schema, keyword);
                documents |= rest.is_some_and(|rest| *rest != Plain::Bool(false));
            }
            all.extend(self.schemas.under(*schema, "additionalProperties"));
            if let Some(unevaluated) = self.schemas.under(*schema, "unevaluatedProperties")
                && !self.evaluates(*schema, None)
            {
                all.push(unevaluated);
            }
        }
        (self.node_of(all), documents)
    }

    fn patterns(&mut self, schema: SchemaIndex) -> Vec<(Matcher, SchemaIndex)> {
        let map = self.schemas.get(schema, "patternProperties").and_then(Plain::as_object);
        let mut found = Vec::new();
        for (pattern, _) in map.into_iter().flatten() {
            if let Some(under) = self.schemas.named(schema, "patternProperties", pattern) {
                found.push((Matcher::new(self.schemas.compiled, pattern), under));
            }
        }
        found
    }

    fn patterned(&mut self, schema: SchemaIndex, patterns: Vec<(Matcher, SchemaIndex)>) -> Patterned {
        let rest = match self.schemas.under(schema, "additionalProperties") {
            Some(rest) => self.node_of([rest]),
            None => ANYTHING,
        };
        let nodes = patterns.into_iter().map(|(matcher, schema)| (matcher, self.node_of([schema])));
        Patterned { patterns: nodes.collect(), rest }
    }

    fn count(&self, schema: SchemaIndex, keyword: &str) -> Option<u64> {
        let count = self.schemas.get(schema, keyword)?;
        count.as_u64().or_else(|| {
            let count = canonical::decimal(count.as_number()?)?;
            Some(count.to_u64().unwrap_or(u64::MAX))
        })
    }

    /// The largest of the counts that a keyword has; 0 where there is none.
    fn largest(&self, own: &[SchemaIndex], keyword: &str) -> u64 {
        own.iter().filter_map(|schema| self.count(*schema, keyword)).max().unwrap_or(0)
    }

    /// The smallest of the counts that a keyword has.
    fn smallest(&self, own: &[SchemaIndex], keyword: &str) -> u64 {
        own.iter().filter_map(|schema| self.count(*schema, keyword)).min().unwrap_or(u64::MAX)
    }
}

/// The texts of a list.
fn texts(list: Option<&Plain>) -> impl Iterator<Item = &str> {
    list.and_then(Plain::as_array).into_iter().flatten().filter_map(Plain::as_str)
}
