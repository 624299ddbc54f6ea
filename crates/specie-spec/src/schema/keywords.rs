//! One schema keyword at a time, in every dialect's spelling, into the model's fields.
//!
//! In: `exclusiveMinimum: true` beside `minimum: 0`. Out: an exclusive minimum of 0. A value of the wrong kind is reported
//! and dropped; the rest of the schema stays.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use specie_json::Decimal;

use crate::api::Dialect;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::document::Version;
use crate::envelope::with_article;
use crate::node::{Data, Member, Node};
use crate::schema::read::{Reader, Scope};
use crate::schema::{JsonType, Property, Schema, SchemaId, Types, Written};

/// Keywords that only describe, that other keywords' readers take, or that say nothing about JSON values.
const PASSIVE: &[&str] = &[
    "example",
    "examples",
    "externalDocs",
    "xml",
    "$comment",
    "$vocabulary",
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
];

/// Keywords with an effect, for "did you mean".
const ACTIVE: &[&str] = &[
    "type",
    "format",
    "enum",
    "const",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "nullable",
    "description",
    "title",
    "default",
    "example",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "readOnly",
    "writeOnly",
    "deprecated",
    "discriminator",
    "$ref",
    "patternProperties",
    "propertyNames",
    "prefixItems",
    "contains",
    "if",
    "then",
    "else",
];

/// Keywords that limit values: the vocabulary of validation (JSON Schema 2020-12, Validation, section 6).
pub(crate) const LIMITS: &[&str] = &[
    "type",
    "enum",
    "const",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxContains",
    "minContains",
    "maxProperties",
    "minProperties",
    "required",
    "dependentRequired",
];

/// Keywords that OpenAPI 3.0 does not know and that are read all the same (OAS 3.1.0 section 4.8.24).
const NEWER: &[&str] = &[
    "const",
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "$defs",
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
];

/// Keywords whose value is a schema, a list of them, or either.
pub(crate) const SCHEMAS: &[&str] = &[
    "items",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "additionalItems",
    "unevaluatedItems",
    "unevaluatedProperties",
    "prefixItems",
];

/// Keywords whose value is a map of schemas.
pub(crate) const MAPS: &[&str] =
    &["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"];

impl<'d> Reader<'d> {
    /// Reads one keyword into the schema.
    pub(crate) fn keyword(
        &mut self,
        schema: &mut Schema,
        key: &str,
        member: &'d Member,
        owner: &'d Node,
        scope: &Scope<'d>,
    ) {
        if self.dialect == Dialect::OpenApi30 && NEWER.contains(&key) {
            self.newer(format!("`{key}` is a keyword of OpenAPI 3.1"), member);
        }
        let node = &member.value;
        let taken = self.identity_keyword(schema, key, node, scope)
            || self.type_keyword(schema, key, member)
            || self.number_keyword(schema, key, node, owner)
            || self.string_keyword(schema, key, node)
            || self.array_keyword(schema, key, node, scope)
            || self.object_keyword(schema, key, node, scope)
            || self.logic_keyword(schema, key, node, scope)
            || self.annotation_keyword(schema, key, member, scope);
        if !taken && !key.starts_with("x-") && !PASSIVE.contains(&key) {
            let near = did_you_mean(key, ACTIVE.iter().copied().filter(|name| owner.get(name).is_none()));
            // JSON Schema 2020-12 core section 6.5: a keyword that nobody knows annotates. Names with `$` are reserved.
            if near.is_none() && self.dialect == Dialect::OpenApi31 && !key.starts_with('$') {
                return;
            }
            let help = near.map_or_else(
                || "remove it, or give it the prefix `x-` if it is an extension".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            let place = self.document.files.key_place(member.key);
            self.diags.push(
                Diagnostic::new(Code::UnreadKey, format!("`{key}` is no schema keyword"))
                    .at(place, "nothing reads this")
                    .help(help),
            );
        }
    }

    fn identity_keyword(
        &mut self,
        schema: &mut Schema,
        key: &str,
        node: &'d Node,
        scope: &Scope<'d>,
    ) -> bool {
        let text = |reader: &mut Self| reader.text(key, node);
        match key {
            "$ref" => schema.reference = self.reference(node, scope),
            "$dynamicRef" => schema.dynamic_ref = text(self),
            "$anchor" => schema.anchor = text(self),
            "$dynamicAnchor" => schema.dynamic_anchor = text(self),
            "$schema" => schema.dialect = text(self),
            "$id" => {
                let uri = scope.uri().to_owned();
                schema.id =
                    text(self).map(|id| Written { value: uri, at: id.at }).filter(|id| !id.value.is_empty());
            }
            "$defs" | "definitions" => {
                let name = if key == "$defs" { "$defs" } else { "definitions" };
                let map = self.map(key, node, scope);
                schema.definitions.extend(map.into_iter().map(|(key, id)| ((name, key), id)));
            }
            _ => return false,
        }
        true
    }

    fn type_keyword(&mut self, schema: &mut Schema, key: &str, member: &'d Member) -> bool {
        let node = &member.value;
        match key {
            "type" => schema.types = self.types(node, member),
            "nullable" => {
                schema.nullable = self.flag(key, node);
                if self.dialect == Dialect::OpenApi31 && schema.nullable.is_some() {
                    self.lenient(
                        member,
                        "`nullable` is no keyword of OpenAPI 3.1; null is accepted all the same",
                    );
                }
            }
            "enum" => match node.as_array() {
                // JSON Schema lets a list be empty, which accepts nothing; older exports leave one behind and mean nothing by it.
                Some(values) if !values.is_empty() || self.dialect == Dialect::OpenApi31 => {
                    schema.enumeration = Some(Written { value: values.to_vec(), at: node.at });
                }
                _ => self.malformed(node.at, "`enum` is no list of values".to_owned()),
            },
            "const" => schema.constant = Some(node.clone()),
            "format" => schema.format = self.text(key, node),
            _ => return false,
        }
        true
    }

    fn types(&mut self, node: &'d Node, member: &'d Member) -> Option<Written<Types>> {
        let written = |value| Some(Written { value, at: node.at });
        if let Some(name) = node.as_str() {
            if name == "null" && self.dialect == Dialect::OpenApi30 {
                self.newer("type `null` is one of OpenAPI 3.1".to_owned(), member);
            }
            return self.json_type(name, node).and_then(|kind| written(Types::default().with(kind)));
        }
        let Some(names) = node.as_array().filter(|names| !names.is_empty()) else {
            self.malformed(node.at, format!("`type` is {}, not a type's name", with_article(node.kind())));
            return None;
        };
        if self.dialect == Dialect::OpenApi30 {
            self.newer("a list of types is one of OpenAPI 3.1".to_owned(), member);
        }
        let kinds: Vec<_> = names
            .iter()
            .filter_map(|name| match name.as_str() {
                Some(text) => self.json_type(text, name),
                // An unquoted `null` in a YAML list is the value, and its author meant the type.
                None if name.is_null() => Some(JsonType::Null),
                None => None,
            })
            .collect();
        // A list that names an unknown type would refuse what that type meant.
        if kinds.len() < names.len() {
            None
        } else {
            written(kinds.into_iter().fold(Types::default(), Types::with))
        }
    }

    fn json_type(&mut self, name: &str, node: &Node) -> Option<JsonType> {
        let found = JsonType::ALL.into_iter().find(|kind| kind.as_str() == name);
        if found.is_none() {
            let near = did_you_mean(name, JsonType::ALL.map(JsonType::as_str));
            let help = near.map_or("give one of JSON Schema's seven types".to_owned(), |near| {
                format!("did you mean `{near}`?")
            });
            let place = self.document.files.place(node.at);
            self.diags.push(
                Diagnostic::new(Code::MalformedKeyword, format!("`{name}` is no type"))
                    .at(place, "ignored")
                    .help(help),
            );
        }
        found
    }

    fn number_keyword(&mut self, schema: &mut Schema, key: &str, node: &'d Node, owner: &'d Node) -> bool {
        match key {
            // A boolean exclusive bound beside it makes the bound exclusive, and takes it over.
            "minimum" if owner.get("exclusiveMinimum").and_then(Node::as_bool) == Some(true) => {
                schema.number.exclusive_minimum = self.decimal(key, node);
            }
            "maximum" if owner.get("exclusiveMaximum").and_then(Node::as_bool) == Some(true) => {
                schema.number.exclusive_maximum = self.decimal(key, node);
            }
            "minimum" => schema.number.minimum = self.decimal(key, node),
            "maximum" => schema.number.maximum = self.decimal(key, node),
            "exclusiveMinimum" | "exclusiveMaximum" => {
                let boolean = node.as_bool().is_some();
                if boolean != (self.dialect == Dialect::OpenApi30) {
                    let other = if boolean { "OpenAPI 3.0" } else { "OpenAPI 3.1" };
                    let place = self.document.files.place(node.at);
                    self.diags.push(
                        Diagnostic::new(Code::ForeignBound, format!("`{key}` is written as in {other}"))
                            .at(place, "understood all the same")
                            .help("write the bound in the form of this document's version"),
                    );
                }
                if !boolean {
                    let bound = self.decimal(key, node);
                    let minimum = key == "exclusiveMinimum";
                    let slot = if minimum {
                        &mut schema.number.exclusive_minimum
                    } else {
                        &mut schema.number.exclusive_maximum
                    };
                    *slot = bound;
                }
            }
            "multipleOf" => {
                schema.number.multiple_of = self.decimal(key, node);
                if schema
                    .number
                    .multiple_of
                    .as_ref()
                    .is_some_and(|step| step.value.is_zero() || step.value.is_negative())
                {
                    self.malformed(node.at, "`multipleOf` must be above zero".to_owned());
                    schema.number.multiple_of = None;
                }
            }
            _ => return false,
        }
        true
    }

    fn string_keyword(&mut self, schema: &mut Schema, key: &str, node: &'d Node) -> bool {
        match key {
            "minLength" => schema.string.min_length = self.count(key, node),
            "maxLength" => schema.string.max_length = self.count(key, node),
            "pattern" => schema.string.pattern = self.text(key, node),
            _ => return false,
        }
        true
    }

    fn array_keyword(&mut self, schema: &mut Schema, key: &str, node: &'d Node, scope: &Scope<'d>) -> bool {
        let array = &mut schema.array;
        match key {
            // Drafts before 2020-12 wrote tuples so.
            "items" if node.as_array().is_some() => {
                let place = self.document.files.place(node.at);
                self.diags.push(
                    Diagnostic::new(
                        Code::MalformedKeyword,
                        "a list under `items` is a tuple of older drafts",
                    )
                    .at(place, "read as `prefixItems`")
                    .help("give `items` one schema, or declare `openapi: 3.1.0` and write `prefixItems`"),
                );
                array.prefix_items = self.list(key, node, scope);
            }
            "items" => array.items = Some(self.enter(node, scope)),
            "prefixItems" => array.prefix_items = self.list(key, node, scope),
            "contains" => array.contains = Some(self.enter(node, scope)),
            "minContains" => array.min_contains = self.count(key, node),
            "maxContains" => array.max_contains = self.count(key, node),
            "minItems" => array.min_items = self.count(key, node),
            "maxItems" => array.max_items = self.count(key, node),
            "uniqueItems" => array.unique_items = self.flag(key, node),
            "unevaluatedItems" => array.unevaluated_items = Some(self.enter(node, scope)),
            _ => return false,
        }
        true
    }

    fn object_keyword(&mut self, schema: &mut Schema, key: &str, node: &'d Node, scope: &Scope<'d>) -> bool {
        let object = &mut schema.object;
        match key {
            "properties" => {
                object.properties = self.properties(node, scope);
            }
            "patternProperties" => object.pattern_properties = self.map(key, node, scope),
            "additionalProperties" => object.additional_properties = Some(self.enter(node, scope)),
            "propertyNames" => object.property_names = Some(self.enter(node, scope)),
            "unevaluatedProperties" => object.unevaluated_properties = Some(self.enter(node, scope)),
            "required" => {
                object.required = self.names(key, node);
                object.required_at = Some(node.at);
            }
            "minProperties" => object.min_properties = self.count(key, node),
            "maxProperties" => object.max_properties = self.count(key, node),
            "dependentRequired" => match node.as_object() {
                Some(map) => {
                    let entries = map.iter().map(|(name, member)| {
                        let names = self.names(name, &member.value).into_iter().map(|name| name.value);
                        (name.to_string(), names.collect())
                    });
                    let value: IndexMap<_, _> = entries.collect();
                    object.dependent_required = Some(Written { value, at: node.at });
                }
                None => self.malformed(node.at, "`dependentRequired` is no map".to_owned()),
            },
            "dependentSchemas" => object.dependent_schemas = self.map(key, node, scope),
            _ => return false,
        }
        true
    }

    fn properties(&mut self, node: &'d Node, scope: &Scope<'d>) -> IndexMap<String, Property> {
        let Some(map) = node.as_object() else {
            self.malformed(node.at, "`properties` is no map".to_owned());
            return IndexMap::new();
        };
        let property = |reader: &mut Self, member: &'d Member| Property {
            schema: reader.enter(&member.value, scope),
            at: member.key,
        };
        map.iter().map(|(name, member)| (name.to_string(), property(self, member))).collect()
    }

    fn logic_keyword(&mut self, schema: &mut Schema, key: &str, node: &'d Node, scope: &Scope<'d>) -> bool {
        match key {
            "allOf" => {
                schema.all_of = self.list(key, node, scope);
                schema.union_at.all_of = Some(node.at);
            }
            "anyOf" => {
                schema.any_of = self.list(key, node, scope);
                schema.union_at.any_of = Some(node.at);
            }
            "oneOf" => {
                schema.one_of = self.list(key, node, scope);
                schema.union_at.one_of = Some(node.at);
            }
            "not" => schema.not = Some(self.enter(node, scope)),
            "if" => schema.condition = Some(self.enter(node, scope)),
            "then" => schema.consequence = Some(self.enter(node, scope)),
            "else" => schema.alternative = Some(self.enter(node, scope)),
            "discriminator" => schema.discriminator = self.discriminator(node, scope),
            _ => return false,
        }
        true
    }

    fn annotation_keyword(
        &mut self,
        schema: &mut Schema,
        key: &str,
        member: &'d Member,
        _scope: &Scope<'d>,
    ) -> bool {
        let node = &member.value;
        match key {
            "title" => schema.title = self.text(key, node),
            "description" => schema.description = self.text(key, node),
            "default" => schema.default = Some(node.clone()),
            "readOnly" => schema.read_only = self.flag(key, node),
            "writeOnly" => schema.write_only = self.flag(key, node),
            "deprecated" => schema.deprecated = self.flag(key, node),
            _ => return false,
        }
        true
    }

    fn text(&mut self, key: &str, node: &Node) -> Option<Written<String>> {
        match &node.data {
            Data::String(text) => Some(Written { value: text.to_string(), at: node.at }),
            // An empty key says nothing.
            Data::Null => None,
            _ => {
                self.malformed(node.at, format!("`{key}` is {}, not a text", with_article(node.kind())));
                None
            }
        }
    }

    fn flag(&mut self, key: &str, node: &Node) -> Option<crate::Origin> {
        match (&node.data, node.as_str()) {
            (Data::Bool(value), _) => value.then_some(node.at),
            (_, Some("true" | "false")) => {
                self.malformed(node.at, format!("`{key}` is a text, not true or false"));
                None
            }
            (Data::Null, _) => None,
            _ => {
                self.malformed(
                    node.at,
                    format!("`{key}` is {}, not true or false", with_article(node.kind())),
                );
                None
            }
        }
    }

    fn decimal(&mut self, key: &str, node: &Node) -> Option<Written<Decimal>> {
        let value = node.as_decimal();
        if value.is_none() {
            self.malformed(node.at, format!("`{key}` is {}, not a number", with_article(node.kind())));
        }
        value.map(|value| Written { value, at: node.at })
    }

    /// A count; `5.0` is one (JSON Schema Validation 2020-12 section 6).
    fn count(&mut self, key: &str, node: &Node) -> Option<Written<u64>> {
        let value = node.as_decimal().and_then(|value| value.to_u64());
        if value.is_none() {
            self.malformed(node.at, format!("`{key}` is no count"));
        }
        value.map(|value| Written { value, at: node.at })
    }

    fn names(&mut self, key: &str, node: &Node) -> Vec<Written<String>> {
        let Some(items) = node.as_array() else {
            self.malformed(node.at, format!("`{key}` is {}, not a list of names", with_article(node.kind())));
            return Vec::new();
        };
        let mut names: Vec<Written<String>> = Vec::new();
        let mut known = BTreeSet::new();
        for item in items {
            match item.as_str() {
                Some(name) if !known.insert(name) => {
                    let place = self.document.files.place(item.at);
                    self.diags.push(
                        Diagnostic::new(Code::MalformedKeyword, format!("`{name}` is listed twice"))
                            .at(place, "ignored")
                            .help("remove one of the two"),
                    );
                }
                Some(name) => names.push(Written { value: name.to_owned(), at: item.at }),
                None => self.malformed(item.at, format!("a name is {}", with_article(item.kind()))),
            }
        }
        names
    }

    fn list(&mut self, key: &str, node: &'d Node, scope: &Scope<'d>) -> Vec<SchemaId> {
        match node.as_array() {
            Some(items) if !items.is_empty() => items.iter().map(|item| self.enter(item, scope)).collect(),
            None if node.as_object().is_some() => {
                let place = self.document.files.place(node.at);
                self.diags.push(
                    Diagnostic::new(
                        Code::MalformedKeyword,
                        format!("`{key}` is one schema, not a list of them"),
                    )
                    .at(place, "read as a list of one")
                    .help("put the schema into a list"),
                );
                vec![self.enter(node, scope)]
            }
            _ => {
                self.malformed(node.at, format!("`{key}` is no list of schemas"));
                Vec::new()
            }
        }
    }

    fn map(&mut self, key: &str, node: &'d Node, scope: &Scope<'d>) -> IndexMap<String, SchemaId> {
        let Some(map) = node.as_object() else {
            self.malformed(node.at, format!("`{key}` is no map of schemas"));
            return IndexMap::new();
        };
        map.iter().map(|(name, member)| (name.to_string(), self.enter(&member.value, scope))).collect()
    }

    fn newer(&mut self, message: String, member: &Member) {
        let place = self.document.files.key_place(member.key);
        let help = match self.document.version {
            Version::Swagger20 => "convert the document to OpenAPI 3.1, or use the form of Swagger 2.0",
            _ => "declare `openapi: 3.1.0`, or use the form of 3.0",
        };
        self.diags
            .push(Diagnostic::new(Code::NewerKeyword, message).at(place, "read as 3.1 means it").help(help));
    }

    fn lenient(&mut self, member: &Member, message: &str) {
        let place = self.document.files.key_place(member.key);
        self.diags.push(
            Diagnostic::new(Code::LenientNull, message).at(place, "").help("list `null` among the types"),
        );
    }
}
