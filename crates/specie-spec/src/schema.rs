//! The model of schemas: one closed set of keywords for every dialect, with the origin of each.
//!
//! The reader turns nodes into it and mends what is malformed, so that nobody after it meets a keyword of the wrong kind,
//! a boolean bound, or a reference by name. The model means JSON Schema 2020-12 plus OpenAPI's annotations.

pub(crate) mod keywords;
mod labels;
pub(crate) mod read;

use indexmap::IndexMap;
use specie_json::Decimal;

use crate::node::{Node, Origin};

/// Names a schema of [`Schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub(crate) u32);

/// Every schema of a document.
#[derive(Debug, Clone, Default)]
pub struct Schemas(pub(crate) Vec<Schema>);

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.0[id.0 as usize]
    }
}

impl Schemas {
    /// Every schema, in the order in which they were first asked for.
    pub fn iter(&self) -> std::slice::Iter<'_, Schema> {
        self.0.iter()
    }

    /// How many schemas there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Schemas {
    type Item = &'a Schema;
    type IntoIter = std::slice::Iter<'a, Schema>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A value of a keyword, and where it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Written<T> {
    /// The value.
    pub value: T,
    /// The keyword's value in the document; its key is the keyword.
    pub at: Origin,
}

/// A set of JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Types(u8);

/// One of the JSON types of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// `null`
    Null = 1,
    /// `boolean`
    Boolean = 2,
    /// `integer`
    Integer = 4,
    /// `number`
    Number = 8,
    /// `string`
    String = 16,
    /// `array`
    Array = 32,
    /// `object`
    Object = 64,
}

impl JsonType {
    /// Every type, in the order in which sets list them.
    pub const ALL: [JsonType; 7] = [
        JsonType::String,
        JsonType::Integer,
        JsonType::Number,
        JsonType::Boolean,
        JsonType::Array,
        JsonType::Object,
        JsonType::Null,
    ];

    /// The name in JSON Schema.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            JsonType::Null => "null",
            JsonType::Boolean => "boolean",
            JsonType::Integer => "integer",
            JsonType::Number => "number",
            JsonType::String => "string",
            JsonType::Array => "array",
            JsonType::Object => "object",
        }
    }
}

impl Types {
    /// Adds a type.
    #[must_use]
    pub fn with(self, kind: JsonType) -> Types {
        Types(self.0 | kind as u8)
    }

    /// True when the type is in the set.
    #[must_use]
    pub fn has(self, kind: JsonType) -> bool {
        self.0 & kind as u8 != 0
    }

    /// True when a value can be of a type of both sets.
    #[must_use]
    pub fn overlaps(self, other: Types) -> bool {
        let numbers = |types: Types| types.has(JsonType::Integer) || types.has(JsonType::Number);
        self.0 & other.0 != 0 || (numbers(self) && numbers(other))
    }

    /// The types of the set.
    pub fn iter(self) -> impl Iterator<Item = JsonType> {
        JsonType::ALL.into_iter().filter(move |kind| self.has(*kind))
    }
}

/// What a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// A schema of this document.
    Schema(SchemaId),
    /// A URI inside a schema resource that has an `$id`, left for JSON Schema's own resolution.
    Uri(String),
}

/// A property of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// Its schema.
    pub schema: SchemaId,
    /// Its value in the document; the key there is the name.
    pub at: Origin,
}

/// OpenAPI's discriminator: it never changes what is valid, it tells which branch is meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Discriminator {
    /// The field that tells.
    pub property: String,
    /// Values with the schema each one means, by component name or reference; only those that resolve.
    pub mapping: IndexMap<String, SchemaId>,
    /// Where it was written.
    pub at: Origin,
}

/// A label that a vendor extension gives to a value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumLabel {
    /// The value as JSON text.
    pub value: String,
    /// A display name, may be empty.
    pub name: String,
    /// A name for code, may be empty.
    pub code: String,
    /// A sentence about the value, may be empty.
    pub description: String,
}

/// A schema: the conjunction of its keywords. All `None` and empty means any value.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// Where the schema was written; `None` only for the schema that stands in for a missing one.
    pub at: Option<Origin>,
    /// The schemas `true` and `false`.
    pub boolean: Option<bool>,
    /// `$ref`.
    pub reference: Option<Written<Reference>>,
    /// `$dynamicRef`, as written.
    pub dynamic_ref: Option<Written<String>>,
    /// `$id`, absolute where a base is known.
    pub id: Option<Written<String>>,
    /// `$anchor`.
    pub anchor: Option<Written<String>>,
    /// `$dynamicAnchor`.
    pub dynamic_anchor: Option<Written<String>>,
    /// `$schema` of a schema resource.
    pub dialect: Option<Written<String>>,
    /// `type`; null is a member only where the document lists it.
    pub types: Option<Written<Types>>,
    /// OpenAPI 3.0's `nullable: true`.
    pub nullable: Option<Origin>,
    /// `enum`.
    pub enumeration: Option<Written<Vec<Node>>>,
    /// Labels of the values of `enum`.
    pub labels: Vec<EnumLabel>,
    /// `const`.
    pub constant: Option<Node>,
    /// `format`.
    pub format: Option<Written<String>>,
    /// `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf`.
    pub number: NumberRules,
    /// `minLength`, `maxLength`, `pattern`.
    pub string: StringRules,
    /// `items` and its kin.
    pub array: ArrayRules,
    /// `properties` and its kin.
    pub object: ObjectRules,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// Where `allOf`, `anyOf` and `oneOf` were written.
    pub union_at: UnionPlaces,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `if`.
    pub condition: Option<SchemaId>,
    /// `then`.
    pub consequence: Option<SchemaId>,
    /// `else`.
    pub alternative: Option<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `readOnly: true`.
    pub read_only: Option<Origin>,
    /// `writeOnly: true`.
    pub write_only: Option<Origin>,
    /// `deprecated: true`.
    pub deprecated: Option<Origin>,
    /// `title`.
    pub title: Option<Written<String>>,
    /// `description`.
    pub description: Option<Written<String>>,
    /// `default`.
    pub default: Option<Node>,
    /// `$defs`, and `definitions` of older dialects, by keyword and name.
    pub definitions: IndexMap<(&'static str, String), SchemaId>,
}

impl Schema {
    /// The schemas that stand inside this one.
    pub(crate) fn child_ids(&self) -> impl Iterator<Item = SchemaId> {
        let Schema { array, object, .. } = self;
        let single = [
            array.items,
            array.contains,
            array.unevaluated_items,
            object.additional_properties,
            object.property_names,
            object.unevaluated_properties,
            self.not,
            self.condition,
            self.consequence,
            self.alternative,
        ];
        let lists = [&array.prefix_items, &self.all_of, &self.any_of, &self.one_of];
        single
            .into_iter()
            .flatten()
            .chain(lists.into_iter().flatten().copied())
            .chain(object.properties.values().map(|property| property.schema))
            .chain(object.pattern_properties.values().copied())
            .chain(object.dependent_schemas.values().copied())
            .chain(self.definitions.values().copied())
    }

    /// The schemas that stand inside this one, with the token path of each below it. References are not among them.
    #[must_use]
    pub fn children(&self) -> Vec<(String, SchemaId)> {
        let Schema { array, object, .. } = self;
        let mut children = Vec::new();
        let named = |key: &str, name: &str| format!("{key}/{}", specie_json::escape_pointer_token(name));
        let single = [
            ("items", array.items),
            ("contains", array.contains),
            ("unevaluatedItems", array.unevaluated_items),
            ("additionalProperties", object.additional_properties),
            ("propertyNames", object.property_names),
            ("unevaluatedProperties", object.unevaluated_properties),
            ("not", self.not),
            ("if", self.condition),
            ("then", self.consequence),
            ("else", self.alternative),
        ];
        children.extend(single.into_iter().filter_map(|(key, id)| Some((key.to_owned(), id?))));
        let lists = [
            ("prefixItems", &array.prefix_items),
            ("allOf", &self.all_of),
            ("anyOf", &self.any_of),
            ("oneOf", &self.one_of),
        ];
        for (key, ids) in lists {
            children.extend(ids.iter().enumerate().map(|(index, id)| (format!("{key}/{index}"), *id)));
        }
        children.extend(
            object.properties.iter().map(|(name, property)| (named("properties", name), property.schema)),
        );
        for (key, map) in [
            ("patternProperties", &object.pattern_properties),
            ("dependentSchemas", &object.dependent_schemas),
        ] {
            children.extend(map.iter().map(|(name, id)| (named(key, name), *id)));
        }
        children.extend(self.definitions.iter().map(|((key, name), id)| (named(key, name), *id)));
        children
    }
}

/// Where the lists of branches were written.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct UnionPlaces {
    /// `allOf`.
    pub all_of: Option<Origin>,
    /// `anyOf`.
    pub any_of: Option<Origin>,
    /// `oneOf`.
    pub one_of: Option<Origin>,
}

/// Rules for numbers; bounds keep every digit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NumberRules {
    /// `minimum`.
    pub minimum: Option<Written<Decimal>>,
    /// `maximum`.
    pub maximum: Option<Written<Decimal>>,
    /// `exclusiveMinimum` as a number.
    pub exclusive_minimum: Option<Written<Decimal>>,
    /// `exclusiveMaximum` as a number.
    pub exclusive_maximum: Option<Written<Decimal>>,
    /// `multipleOf`, above zero.
    pub multiple_of: Option<Written<Decimal>>,
}

/// Rules for strings; lengths in code points.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StringRules {
    /// `minLength`.
    pub min_length: Option<Written<u64>>,
    /// `maxLength`.
    pub max_length: Option<Written<u64>>,
    /// `pattern`, ECMA-262, not anchored.
    pub pattern: Option<Written<String>>,
}

/// Rules for arrays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArrayRules {
    /// `items`.
    pub items: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `contains`.
    pub contains: Option<SchemaId>,
    /// `minContains`.
    pub min_contains: Option<Written<u64>>,
    /// `maxContains`.
    pub max_contains: Option<Written<u64>>,
    /// `minItems`.
    pub min_items: Option<Written<u64>>,
    /// `maxItems`.
    pub max_items: Option<Written<u64>>,
    /// `uniqueItems: true`.
    pub unique_items: Option<Origin>,
    /// `unevaluatedItems`.
    pub unevaluated_items: Option<SchemaId>,
}

/// Rules for objects.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectRules {
    /// `properties`, in the document's field order.
    pub properties: IndexMap<String, Property>,
    /// `patternProperties`.
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// `additionalProperties`.
    pub additional_properties: Option<SchemaId>,
    /// `propertyNames`.
    pub property_names: Option<SchemaId>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<SchemaId>,
    /// `required`: each name with its own place.
    pub required: Vec<Written<String>>,
    /// Where `required` was written.
    pub required_at: Option<Origin>,
    /// `minProperties`.
    pub min_properties: Option<Written<u64>>,
    /// `maxProperties`.
    pub max_properties: Option<Written<u64>>,
    /// `dependentRequired`.
    pub dependent_required: Option<Written<IndexMap<String, Vec<String>>>>,
    /// `dependentSchemas`.
    pub dependent_schemas: IndexMap<String, SchemaId>,
}
