//! Makes values that should fit a schema.
//!
//! A value is made for several schemas at once: a schema with what it refers to, all its `allOf` and one branch of each
//! union. What comes out is a proposal; the judge says whether it fits.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value};
use specie_json::Decimal;
use specie_spec::Api;
use specie_spec::node::Node;
use specie_spec::schema::{JsonType, Reference, Schema, SchemaId};

use super::text::{self, Patterns};

/// Depth from which only what is required is made.
const SPARSE: usize = 6;

/// Depth at which making gives up: the schema asks for itself.
const DEEPEST: usize = 40;

/// Schemas that one value is made for at most.
const FACETS: usize = 200;

/// What texts are made of: letters, what JSON escapes, and code points of one to four bytes.
const LETTERS: &[char] = &['a', 'B', '7', '_', ' ', '"', '\\', 'é', '中', '😀', '\n'];

/// Makes values of one document.
pub(in crate::corpus) struct Maker<'a> {
    api: &'a Api,
    pub(in crate::corpus) random: fastrand::Rng,
    patterns: Patterns,
    depth: usize,
}

impl<'a> Maker<'a> {
    pub(in crate::corpus) fn new(api: &'a Api, random: fastrand::Rng) -> Maker<'a> {
        Maker { api, random, patterns: Patterns::default(), depth: 0 }
    }

    /// A value for a schema; `None` when none was found.
    pub(in crate::corpus) fn make(&mut self, id: SchemaId) -> Option<Value> {
        self.depth = 0;
        self.value(&[id])
    }

    fn value(&mut self, ids: &[SchemaId]) -> Option<Value> {
        if self.depth > DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = self.conjunction(ids);
        self.depth -= 1;
        value
    }

    fn conjunction(&mut self, ids: &[SchemaId]) -> Option<Value> {
        let facets = self.facets(ids)?;
        let may_be_null = facets.iter().all(|facet| allows_null(facet));
        if may_be_null && (self.random.u8(..) < 24 || self.depth > SPARSE) {
            return Some(Value::Null);
        }
        // Of several lists one of the shortest: the branch that was chosen may not be the one that the others mean.
        let lists = facets.iter().flat_map(|facet| {
            let values = facet.enumeration.as_ref().map(|values| values.value.as_slice());
            values.into_iter().chain(facet.constant.as_ref().map(std::slice::from_ref))
        });
        let mut lists: Vec<&[Node]> = lists.collect();
        let shortest = lists.iter().map(|list| list.len()).min();
        lists.retain(|list| Some(list.len()) == shortest);
        if let Some(list) = self.random.choice(lists) {
            return self.random.choice(list).map(Node::to_value);
        }
        match self.kind(&facets)? {
            JsonType::Null => Some(Value::Null),
            JsonType::Boolean => Some(Value::Bool(self.random.bool())),
            JsonType::Integer => self.integer(&facets),
            JsonType::Number => self.number(&facets),
            JsonType::String => Some(Value::String(self.text(&facets))),
            JsonType::Array => self.array(&facets),
            JsonType::Object => self.object(&facets),
        }
    }

    /// Every schema that holds for the value itself, one branch chosen for each union.
    fn facets(&mut self, ids: &[SchemaId]) -> Option<Vec<&'a Schema>> {
        let mut seen = BTreeSet::new();
        let mut stack = ids.to_vec();
        let mut facets = Vec::new();
        while let Some(id) = stack.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = &self.api.schemas[id];
            if schema.boolean == Some(false) || facets.len() > FACETS {
                return None;
            }
            if let Some(Reference::Schema(target)) =
                schema.reference.as_ref().map(|reference| &reference.value)
            {
                stack.push(*target);
            }
            stack.extend(&schema.all_of);
            for branches in [&schema.any_of, &schema.one_of] {
                stack.extend(self.random.choice(branches).copied());
            }
            let conditional = if self.random.bool() { schema.consequence } else { schema.alternative };
            stack.extend(conditional);
            facets.push(schema);
        }
        Some(facets)
    }

    fn kind(&mut self, facets: &[&Schema]) -> Option<JsonType> {
        let mut kinds: Vec<JsonType> = JsonType::ALL.to_vec();
        let mut said = false;
        for types in facets.iter().filter_map(|facet| facet.types.as_ref()) {
            said = true;
            let types = types.value;
            kinds
                .retain(|kind| types.has(*kind) || *kind == JsonType::Integer && types.has(JsonType::Number));
        }
        if !said {
            kinds = implied(facets);
        }
        // Null is chosen before, and seldom.
        if kinds.len() > 1 {
            kinds.retain(|kind| *kind != JsonType::Null);
        }
        self.random.choice(kinds)
    }

    fn integer(&mut self, facets: &[&Schema]) -> Option<Value> {
        let range = Range::of(facets);
        let formats = facets.iter().filter_map(|facet| facet.format.as_ref());
        let (mut low, mut high) = (i64::MIN, i64::MAX);
        for format in formats {
            let (least, most) = match format.value.as_str() {
                "int32" => (i32::MIN.into(), i32::MAX.into()),
                "uint32" => (0, u32::MAX.into()),
                "uint64" => (0, i64::MAX),
                _ => (i64::MIN, i64::MAX),
            };
            (low, high) = (low.max(least), high.min(most));
        }
        let (low, high) =
            (range.low.map_or(low, |bound| low.max(bound)), range.high.map_or(high, |bound| high.min(bound)));
        if low > high {
            return None;
        }
        let any = match self.random.u8(..8) {
            0 => low,
            1 => high,
            2 => self.random.i64(low..=high),
            _ => self.random.i64(low.max(0).min(high)..=high.min(low.max(0).saturating_add(10_000))),
        };
        let step = range.step.and_then(|step| step.to_i64()).filter(|step| *step > 0).unwrap_or(1);
        Some(Value::Number((any / step * step).into()))
    }

    fn number(&mut self, facets: &[&Schema]) -> Option<Value> {
        let range = Range::of(facets);
        if self.random.bool() || range.step.is_some() || range.low.is_some() && range.low == range.high {
            return self.integer(facets);
        }
        let low = range.low.unwrap_or(-1000);
        let high = range.high.unwrap_or_else(|| low.saturating_add(2000)).min(low.saturating_add(1_000_000));
        let whole = self.random.i64(low..high.max(low.saturating_add(1)));
        let hundredths = self.random.i64(1..100);
        format!("{whole}.{hundredths:02}").parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number)
    }

    fn text(&mut self, facets: &[&Schema]) -> String {
        let rules = || facets.iter().map(|facet| &facet.string);
        let least = rules().filter_map(|rules| rules.min_length.as_ref()).map(|least| least.value).max();
        let most = rules().filter_map(|rules| rules.max_length.as_ref()).map(|most| most.value).min();
        let patterns: Vec<&str> = rules()
            .filter_map(|rules| rules.pattern.as_ref())
            .map(|pattern| pattern.value.as_str())
            .collect();
        if let Some(pattern) = patterns.first() {
            // Lengths beside a pattern: the sample that fits them, of several.
            let mut sample = String::new();
            for _ in 0..20 {
                sample = self.patterns.sample(pattern, &mut self.random).unwrap_or_default();
                let length = sample.chars().count() as u64;
                if least.is_none_or(|least| length >= least) && most.is_none_or(|most| length <= most) {
                    break;
                }
            }
            return sample;
        }
        for format in facets.iter().filter_map(|facet| facet.format.as_ref()) {
            if let Some(text) = text::sample(&format.value, &mut self.random) {
                return text;
            }
        }
        let least = usize::try_from(least.unwrap_or(0)).unwrap_or(usize::MAX).min(10_000);
        let most =
            most.map_or(least + 12, |most| usize::try_from(most).unwrap_or(usize::MAX).min(least + 12));
        let length = self.random.usize(least..=most.max(least));
        (0..length).filter_map(|_| self.random.choice(LETTERS)).collect()
    }

    fn array(&mut self, facets: &[&Schema]) -> Option<Value> {
        let rules = || facets.iter().map(|facet| &facet.array);
        let least =
            rules().filter_map(|rules| rules.min_items.as_ref()).map(|least| least.value).max().unwrap_or(0);
        let most = rules().filter_map(|rules| rules.max_items.as_ref()).map(|most| most.value).min();
        let extra = if self.depth > SPARSE { 0 } else { self.random.u64(0..3) };
        let count = (least.max(u64::from(rules().any(|rules| rules.contains.is_some()))) + extra)
            .min(most.unwrap_or(u64::MAX));
        let unique = rules().any(|rules| rules.unique_items.is_some());
        let mut items: Vec<Value> = Vec::new();
        for index in 0..usize::try_from(count.min(50)).unwrap_or(50) {
            let mut ids: Vec<SchemaId> = Vec::new();
            for rules in rules() {
                ids.extend(rules.prefix_items.get(index).copied().or(rules.items));
                ids.extend(rules.contains.filter(|_| index == 0));
            }
            let mut item = self.value(&ids);
            for _ in 0..10 {
                if !unique || !item.as_ref().is_some_and(|item| items.contains(item)) {
                    break;
                }
                item = self.value(&ids);
            }
            items.push(item?);
        }
        Some(Value::Array(items))
    }

    fn object(&mut self, facets: &[&'a Schema]) -> Option<Value> {
        let rules = || facets.iter().map(|facet| &facet.object);
        let mut fields: BTreeMap<&str, Vec<SchemaId>> = BTreeMap::new();
        for (name, property) in rules().flat_map(|rules| &rules.properties) {
            fields.entry(name).or_default().push(property.schema);
        }
        let required: BTreeSet<&str> =
            rules().flat_map(|rules| &rules.required).map(|name| name.value.as_str()).collect();
        let additional: Vec<SchemaId> = rules().filter_map(|rules| rules.additional_properties).collect();
        let mut members = Map::new();
        for name in &required {
            let ids = fields.get(name).unwrap_or(&additional);
            members.insert((*name).to_owned(), self.value(ids)?);
        }
        let chance = if self.depth > SPARSE { 0 } else { [255, 160, 60][self.random.usize(..3)] };
        for (name, ids) in fields.iter().filter(|(name, _)| !required.contains(*name)) {
            if self.random.u8(..) < chance
                && let Some(value) = self.value(ids)
            {
                members.insert((*name).to_owned(), value);
            }
        }
        self.further(facets, &additional, &mut members)?;
        Some(Value::Object(members))
    }

    /// Members that no `properties` names: as many as are asked for, or a few.
    fn further(
        &mut self,
        facets: &[&Schema],
        additional: &[SchemaId],
        members: &mut Map<String, Value>,
    ) -> Option<()> {
        let rules = || facets.iter().map(|facet| &facet.object);
        let least = rules().filter_map(|rules| rules.min_properties.as_ref()).map(|least| least.value).max();
        let wanted = usize::try_from(least.unwrap_or(0)).unwrap_or(0).min(50);
        let open = !additional.is_empty() && self.depth <= SPARSE && self.random.bool();
        let patterns: Vec<(&String, SchemaId)> =
            rules().flat_map(|rules| &rules.pattern_properties).map(|(pattern, id)| (pattern, *id)).collect();
        for index in 0..50 {
            if members.len() >= wanted && !(open && index < 2) {
                break;
            }
            let (name, ids) = match self.random.choice(&patterns) {
                Some((pattern, id)) => (self.patterns.sample(pattern, &mut self.random)?, vec![*id]),
                None => (format!("key {index}"), additional.to_vec()),
            };
            let Some(value) = self.value(&ids) else { break };
            members.insert(name, value);
        }
        Some(())
    }
}

fn allows_null(facet: &Schema) -> bool {
    let listed = facet.types.as_ref().is_none_or(|types| types.value.has(JsonType::Null));
    let in_enum = facet.enumeration.as_ref().is_none_or(|values| values.value.iter().any(Node::is_null));
    let bare = facet.constant.is_none();
    // A schema that says nothing of types is not asked for null: seldom meant.
    facet.nullable.is_some()
        || facet.types.is_some() && listed && in_enum && bare
        || facet.reference.is_some()
}

/// The types that keywords speak of where no `type` does.
fn implied(facets: &[&Schema]) -> Vec<JsonType> {
    let any = |test: fn(&Schema) -> bool| facets.iter().any(|facet| test(facet));
    if any(|facet| {
        !facet.object.properties.is_empty()
            || !facet.object.required.is_empty()
            || facet.object.additional_properties.is_some()
            || !facet.object.pattern_properties.is_empty()
    }) {
        return vec![JsonType::Object];
    }
    if any(|facet| facet.array.items.is_some() || !facet.array.prefix_items.is_empty()) {
        return vec![JsonType::Array];
    }
    if any(|facet| {
        facet.string.pattern.is_some() || facet.string.min_length.is_some() || facet.format.is_some()
    }) {
        return vec![JsonType::String];
    }
    if any(|facet| facet.number.minimum.is_some() || facet.number.maximum.is_some()) {
        return vec![JsonType::Integer];
    }
    vec![JsonType::String, JsonType::Integer, JsonType::Boolean]
}

/// The whole numbers between the bounds.
struct Range {
    low: Option<i64>,
    high: Option<i64>,
    step: Option<Decimal>,
}

impl Range {
    fn of(facets: &[&Schema]) -> Range {
        let rules = || facets.iter().map(|facet| &facet.number);
        let whole = |bound: &Decimal| bound.to_i64().or_else(|| rounded(bound));
        let low = rules().flat_map(|rules| {
            let above =
                rules.exclusive_minimum.as_ref().and_then(|bound| whole(&bound.value)?.checked_add(1));
            [rules.minimum.as_ref().and_then(|least| whole(&least.value)), above]
        });
        let high = rules().flat_map(|rules| {
            let below =
                rules.exclusive_maximum.as_ref().and_then(|bound| whole(&bound.value)?.checked_sub(1));
            [rules.maximum.as_ref().and_then(|most| whole(&most.value)), below]
        });
        let step = rules().find_map(|rules| rules.multiple_of.as_ref());
        Range {
            low: low.flatten().max(),
            high: high.flatten().min(),
            step: step.map(|step| step.value.clone()),
        }
    }
}

/// The whole part of a bound that has a fraction.
fn rounded(bound: &Decimal) -> Option<i64> {
    bound.to_string().split('.').next()?.parse().ok()
}
