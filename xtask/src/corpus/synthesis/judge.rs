//! A second opinion: whether a value fits a schema, keyword by keyword, straight from the model.
//!
//! It shares nothing with the checker but the model and exact decimals. Where the reading leaves something open, or a
//! rule is beyond it, it says that it is unsure instead of following the checker's ways.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use specie_json::Decimal;
use specie_spec::Api;
use specie_spec::api::Dialect;
use specie_spec::bundle::Reading;
use specie_spec::node::Node;
use specie_spec::schema::{JsonType, Reference, Schema, SchemaId, StringRules};

use super::text::{self, Patterns};
use super::truth::Truth;

/// Schemas that one value may be held against before the judge gives up.
const STEPS: usize = 50_000;

/// Schemas within schemas before the judge gives up.
const DEPTH: usize = 200;

/// Judges values of one document in one reading.
pub(super) struct Judge<'a> {
    api: &'a Api,
    reading: Reading,
    /// Names of fields that the reading does not require somewhere in the document.
    relaxed: BTreeSet<&'a str>,
    patterns: Patterns,
    /// The last value met a rule that generated types do not have: tests/disagreements.txt says which there are.
    pub(super) beyond_types: bool,
    steps: usize,
    depth: usize,
}

impl<'a> Judge<'a> {
    pub(super) fn new(api: &'a Api, reading: Reading) -> Judge<'a> {
        let mut relaxed = BTreeSet::new();
        for schema in api.schemas.iter() {
            for (name, property) in &schema.object.properties {
                if for_the_other_side(api, reading, property.schema, 0) {
                    relaxed.insert(name.as_str());
                }
            }
        }
        Judge {
            api,
            reading,
            relaxed,
            patterns: Patterns::default(),
            beyond_types: false,
            steps: 0,
            depth: 0,
        }
    }

    /// Whether a value fits a schema.
    pub(super) fn judge(&mut self, id: SchemaId, value: &Value) -> Truth {
        self.steps = 0;
        // That a component may be null, the places that hold it say.
        self.beyond_types = value.is_null();
        self.fits(id, value, false)
    }

    /// `verbatim`: under `not` and its kin the schema counts as written.
    fn fits(&mut self, id: SchemaId, value: &Value, verbatim: bool) -> Truth {
        self.steps += 1;
        if self.steps > STEPS || self.depth > DEPTH {
            return Truth::Unsure;
        }
        self.depth += 1;
        let truth = self.schema(&self.api.schemas[id], value, verbatim);
        self.depth -= 1;
        truth
    }

    fn schema(&mut self, schema: &Schema, value: &Value, verbatim: bool) -> Truth {
        if let Some(boolean) = schema.boolean {
            return Truth::of(boolean);
        }
        if schema.nullable.is_some() && value.is_null() {
            return Truth::lenient(self.api.dialect == Dialect::OpenApi30 && !verbatim);
        }
        self.beyond_types |= is_beyond_types(schema, value);
        let mut truth = match &schema.reference {
            None => Truth::Yes,
            Some(reference) => match &reference.value {
                Reference::Schema(target) => self.fits(*target, value, verbatim),
                Reference::Uri(_) => Truth::Unsure,
            },
        };
        if schema.dynamic_ref.is_some() {
            truth = truth.and(Truth::Unsure);
        }
        // A list with null beside a type without it: readings that open the list let null pass.
        let lists_null =
            schema.enumeration.as_ref().is_some_and(|values| values.value.iter().any(Node::is_null));
        if value.is_null() && lists_null && self.reading == Reading::Receive && !verbatim {
            return Truth::Unsure;
        }
        truth = truth.and(types(schema, value)).and(self.values(schema, value, verbatim));
        truth = truth.and(match value {
            Value::Number(number) => numbers(schema, &number.to_string()),
            Value::String(text) => self.text(schema, text),
            Value::Array(items) => self.array(schema, items, verbatim),
            Value::Object(members) => self.object(schema, members, value, verbatim),
            Value::Null | Value::Bool(_) => Truth::Yes,
        });
        truth.and(self.logic(schema, value, verbatim))
    }

    fn values(&self, schema: &Schema, value: &Value, verbatim: bool) -> Truth {
        let mut truth = Truth::Yes;
        if let Some(values) = &schema.enumeration {
            let listed = values.value.iter().any(|node| equal(&node.to_value(), value));
            // Texts of an enum may be open to the future.
            let open = self.reading == Reading::Receive && !verbatim && value.is_string();
            truth = if open { Truth::lenient(listed) } else { Truth::of(listed) };
        }
        if let Some(constant) = &schema.constant {
            truth = truth.and(Truth::of(equal(&constant.to_value(), value)));
        }
        truth
    }

    fn text(&mut self, schema: &Schema, text: &str) -> Truth {
        let rules = &schema.string;
        let length = text.chars().count() as u64;
        let short = rules.min_length.as_ref().is_some_and(|least| length < least.value);
        let long = rules.max_length.as_ref().is_some_and(|most| length > most.value);
        let mut truth = Truth::of(!short && !long);
        if let Some(pattern) = &rules.pattern {
            truth = truth.and(self.patterns.fits(&pattern.value, text));
        }
        match &schema.format {
            Some(format) => truth.and(text::fits_format(&format.value, text)),
            None => truth,
        }
    }

    fn array(&mut self, schema: &Schema, items: &[Value], verbatim: bool) -> Truth {
        let rules = &schema.array;
        let count = items.len() as u64;
        let few = rules.min_items.as_ref().is_some_and(|least| count < least.value);
        let many = rules.max_items.as_ref().is_some_and(|most| count > most.value);
        let mut truth = Truth::of(!few && !many);
        if rules.unique_items.is_some() {
            let repeated =
                items.iter().enumerate().any(|(at, item)| items[..at].iter().any(|other| equal(other, item)));
            truth = truth.and(Truth::of(!repeated));
        }
        for (item, id) in items.iter().zip(&rules.prefix_items) {
            truth = truth.and(self.fits(*id, item, verbatim));
        }
        if let Some(id) = rules.items {
            for item in items.iter().skip(rules.prefix_items.len()) {
                truth = truth.and(self.fits(id, item, verbatim));
            }
        }
        if let Some(id) = rules.contains {
            truth = truth.and(self.contains(schema, id, items));
        }
        if rules.unevaluated_items.is_some() && !items.is_empty() { truth.and(Truth::Unsure) } else { truth }
    }

    fn contains(&mut self, schema: &Schema, id: SchemaId, items: &[Value]) -> Truth {
        let (mut sure, mut perhaps) = (0, 0);
        for item in items {
            match self.fits(id, item, true) {
                Truth::Yes => sure += 1,
                Truth::Unsure => perhaps += 1,
                Truth::No => {}
            }
        }
        let least = schema.array.min_contains.as_ref().map_or(1, |least| least.value);
        let most = schema.array.max_contains.as_ref().map_or(u64::MAX, |most| most.value);
        match () {
            () if sure >= least && sure + perhaps <= most => Truth::Yes,
            () if sure + perhaps < least || sure > most => Truth::No,
            () => Truth::Unsure,
        }
    }

    fn object(
        &mut self,
        schema: &Schema,
        members: &Map<String, Value>,
        value: &Value,
        verbatim: bool,
    ) -> Truth {
        let rules = &schema.object;
        let count = members.len() as u64;
        let few = rules.min_properties.as_ref().is_some_and(|least| count < least.value);
        let many = rules.max_properties.as_ref().is_some_and(|most| count > most.value);
        let mut truth = Truth::of(!few && !many);
        for name in rules.required.iter().filter(|name| !members.contains_key(&name.value)) {
            let relaxed = !verbatim && self.relaxed.contains(name.value.as_str());
            truth = truth.and(if relaxed { Truth::Unsure } else { Truth::No });
        }
        for (name, member) in members {
            truth = truth.and(self.member(schema, name, member, verbatim));
        }
        if let Some(dependent) = &rules.dependent_required {
            for (_, names) in dependent.value.iter().filter(|(name, _)| members.contains_key(*name)) {
                truth = truth.and(Truth::of(names.iter().all(|name| members.contains_key(name))));
            }
        }
        for (_, id) in rules.dependent_schemas.iter().filter(|(name, _)| members.contains_key(*name)) {
            truth = truth.and(self.fits(*id, value, verbatim));
        }
        let unevaluated = rules.unevaluated_properties.is_some() && !members.is_empty();
        if unevaluated { truth.and(Truth::Unsure) } else { truth }
    }

    fn member(&mut self, schema: &Schema, name: &str, member: &Value, verbatim: bool) -> Truth {
        let rules = &schema.object;
        let mut truth = Truth::Yes;
        let mut described = false;
        if let Some(property) = rules.properties.get(name) {
            described = true;
            truth = truth.and(self.fits(property.schema, member, verbatim));
        }
        for (pattern, id) in &rules.pattern_properties {
            match self.patterns.fits(pattern, name) {
                Truth::Yes => {
                    described = true;
                    truth = truth.and(self.fits(*id, member, verbatim));
                }
                Truth::No => {}
                Truth::Unsure => {
                    described = true;
                    truth = truth.and(Truth::Unsure);
                }
            }
        }
        if let Some(id) = rules.property_names {
            truth = truth.and(self.fits(id, &Value::String(name.to_owned()), true));
        }
        if let Some(id) = rules.additional_properties.filter(|_| !described) {
            let opened =
                self.reading == Reading::Receive && !verbatim && self.api.schemas[id].boolean == Some(false);
            truth = truth.and(if opened { Truth::Unsure } else { self.fits(id, member, verbatim) });
        }
        truth
    }

    fn logic(&mut self, schema: &Schema, value: &Value, verbatim: bool) -> Truth {
        let mut truth = Truth::Yes;
        for id in &schema.all_of {
            truth = truth.and(self.fits(*id, value, verbatim));
        }
        if !schema.any_of.is_empty() {
            let any = schema.any_of.iter().fold(Truth::No, |any, id| any.or(self.fits(*id, value, verbatim)));
            truth = truth.and(any);
        }
        if !schema.one_of.is_empty() {
            truth = truth.and(self.one_of(&schema.one_of, value, verbatim));
        }
        if let Some(id) = schema.not {
            truth = truth.and(!self.fits(id, value, true));
        }
        if let Some(condition) = schema.condition {
            let condition = self.fits(condition, value, true);
            let mut branch =
                |id: Option<SchemaId>| id.map_or(Truth::Yes, |id| self.fits(id, value, verbatim));
            truth = truth.and((!condition).or(branch(schema.consequence)));
            truth = truth.and(condition.or(branch(schema.alternative)));
        }
        truth
    }

    fn one_of(&mut self, branches: &[SchemaId], value: &Value, verbatim: bool) -> Truth {
        let (mut sure, mut perhaps) = (0, 0);
        for id in branches {
            match self.fits(*id, value, verbatim) {
                Truth::Yes => sure += 1,
                Truth::Unsure => perhaps += 1,
                Truth::No => {}
            }
        }
        // A union that the reading opens may ask for one branch at least.
        let opened = self.reading == Reading::Receive && !verbatim;
        match (sure, perhaps) {
            (0, 0) => Truth::No,
            (1, 0) => Truth::Yes,
            (2.., _) if !opened => Truth::No,
            _ => Truth::Unsure,
        }
    }
}

fn types(schema: &Schema, value: &Value) -> Truth {
    let Some(types) = schema.types.as_ref().map(|types| types.value) else { return Truth::Yes };
    match value {
        Value::Null => Truth::of(types.has(JsonType::Null)),
        Value::Bool(_) => Truth::of(types.has(JsonType::Boolean)),
        Value::String(_) => Truth::of(types.has(JsonType::String)),
        Value::Array(_) => Truth::of(types.has(JsonType::Array)),
        Value::Object(_) => Truth::of(types.has(JsonType::Object)),
        Value::Number(_) if types.has(JsonType::Number) => Truth::Yes,
        Value::Number(_) if !types.has(JsonType::Integer) => Truth::No,
        Value::Number(number) if number.is_i64() || number.is_u64() => Truth::Yes,
        Value::Number(number) => match Decimal::parse(&number.to_string()) {
            // Written with a fraction of zero: an integer in 3.1, none in 3.0.
            Some(decimal) if decimal.is_integer() => Truth::Unsure,
            _ => Truth::No,
        },
    }
}

/// What types say otherwise: a schema with `properties` and no `type` is a struct, one with `items` a list, which hold
/// nothing else; whole numbers end at 64 bits, and are written as such; a double has 17 digits; texts that an enum does
/// not list are free.
fn is_beyond_types(schema: &Schema, value: &Value) -> bool {
    let untyped = schema.types.is_none();
    let is = |kind| schema.types.as_ref().is_some_and(|types| types.value.has(kind));
    let format = schema.format.as_ref().map(|format| format.value.as_str());
    let objects = untyped && !value.is_object() && speaks_of_objects(schema);
    let lists = untyped && !value.is_array() && schema.array.items.is_some();
    objects
        || lists
        || match value {
            Value::Number(number) => {
                let Some(decimal) = Decimal::parse(&number.to_string()) else { return true };
                let whole = number.is_f64() && decimal.is_integer() && is(JsonType::Integer);
                let long = !decimal.is_exact_f64() && !number.is_f64();
                whole || long && matches!(format, Some("float" | "double"))
            }
            Value::String(_) => {
                let StringRules { min_length, max_length, pattern } = &schema.string;
                let ruled = min_length.is_some() || max_length.is_some() || pattern.is_some();
                let among =
                    [&schema.all_of, &schema.any_of, &schema.one_of].iter().any(|ids| !ids.is_empty());
                (ruled || among) && schema.enumeration.is_some()
            }
            _ => false,
        }
}

fn speaks_of_objects(schema: &Schema) -> bool {
    let rules = &schema.object;
    !rules.properties.is_empty() || !rules.required.is_empty() || rules.additional_properties.is_some()
}

fn numbers(schema: &Schema, digits: &str) -> Truth {
    let Some(value) = Decimal::parse(digits) else { return Truth::Unsure };
    let rules = &schema.number;
    let low = rules.minimum.as_ref().is_some_and(|least| value < least.value)
        || rules.exclusive_minimum.as_ref().is_some_and(|bound| value <= bound.value);
    let high = rules.maximum.as_ref().is_some_and(|most| value > most.value)
        || rules.exclusive_maximum.as_ref().is_some_and(|bound| value >= bound.value);
    let step = rules.multiple_of.as_ref().is_none_or(|divisor| value.is_multiple_of(&divisor.value));
    let truth = Truth::of(!low && !high && step);
    match schema.format.as_ref().map(|format| format.value.as_str()) {
        Some("int32") => {
            truth.and(Truth::of(value.to_i64().is_some_and(|value| i32::try_from(value).is_ok())))
        }
        Some("int64") => truth.and(Truth::of(value.to_i64().is_some())),
        Some("uint32") => {
            truth.and(Truth::of(value.to_u64().is_some_and(|value| u32::try_from(value).is_ok())))
        }
        Some("uint64") => truth.and(Truth::of(value.to_u64().is_some())),
        Some("float" | "double") if digits.len() > 20 => truth.and(Truth::Unsure),
        _ => truth,
    }
}

/// Equality of JSON values; numbers by value (JSON Schema 2020-12 core section 4.2.2).
pub(crate) fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            Decimal::parse(&left.to_string()) == Decimal::parse(&right.to_string())
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| equal(value, other)))
        }
        _ => left == right,
    }
}

/// True when a field may be left out in this direction: `readOnly` when sending, `writeOnly` when receiving.
fn for_the_other_side(api: &Api, reading: Reading, id: SchemaId, hops: usize) -> bool {
    let schema = &api.schemas[id];
    let flag = match reading {
        Reading::Send => schema.read_only,
        Reading::Receive => schema.write_only,
        Reading::Strict => None,
    };
    let target = schema.reference.as_ref().and_then(|reference| match &reference.value {
        Reference::Schema(target) => Some(*target),
        Reference::Uri(_) => None,
    });
    let mut below =
        target.into_iter().chain(schema.all_of.iter().chain(&schema.any_of).chain(&schema.one_of).copied());
    flag.is_some() || hops < 8 && below.any(|id| for_the_other_side(api, reading, id, hops + 1))
}
