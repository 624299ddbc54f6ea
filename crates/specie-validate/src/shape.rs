//! What a compiled schema says of the kinds of values, so that text can become JSON: `12` is a number only where the
//! schema takes numbers.

use serde_json::Value as Plain;

use crate::compile::Compiled;

/// How many schemas may stand in each other, through references and compositions.
const DEPTH: usize = 32;

/// The kinds of values that a schema takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a set of kinds, each asked for by its name")]
pub(crate) struct Kinds {
    pub(crate) null: bool,
    pub(crate) boolean: bool,
    pub(crate) number: bool,
    pub(crate) string: bool,
    pub(crate) array: bool,
    pub(crate) object: bool,
}

impl Kinds {
    const NONE: Kinds =
        Kinds { null: false, boolean: false, number: false, string: false, array: false, object: false };
    const ALL: Kinds =
        Kinds { null: true, boolean: true, number: true, string: true, array: true, object: true };

    fn and(self, other: Kinds) -> Kinds {
        Kinds {
            null: self.null && other.null,
            boolean: self.boolean && other.boolean,
            number: self.number && other.number,
            string: self.string && other.string,
            array: self.array && other.array,
            object: self.object && other.object,
        }
    }

    fn or(self, other: Kinds) -> Kinds {
        Kinds {
            null: self.null || other.null,
            boolean: self.boolean || other.boolean,
            number: self.number || other.number,
            string: self.string || other.string,
            array: self.array || other.array,
            object: self.object || other.object,
        }
    }

    fn add(&mut self, name: &str) {
        match name {
            "null" => self.null = true,
            "boolean" => self.boolean = true,
            "number" | "integer" => self.number = true,
            "string" => self.string = true,
            "array" => self.array = true,
            "object" => self.object = true,
            _ => {}
        }
    }

    /// Whether a text alone can be a value.
    pub(crate) fn scalar(self) -> bool {
        self.boolean || self.number || self.string
    }

    /// Whether only a list can be a value.
    pub(crate) fn only_array(self) -> bool {
        self.array && !self.object && !self.scalar()
    }

    /// Whether only an object can be a value.
    pub(crate) fn only_object(self) -> bool {
        self.object && !self.array && !self.scalar()
    }
}

/// Schemas of which a value may have to fit any.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shape<'c> {
    compiled: Option<&'c Compiled>,
    schemas: Vec<&'c Plain>,
}

impl<'c> Shape<'c> {
    /// The root of what was compiled; any value for `None`.
    pub(crate) fn new(compiled: Option<&'c Compiled>) -> Shape<'c> {
        let root = compiled.and_then(|compiled| compiled.bundle.document.pointer(&compiled.bundle.root));
        Shape { compiled, schemas: root.into_iter().collect() }
    }

    /// The kinds of values; `None` where nothing is said of them.
    pub(crate) fn kinds(&self) -> Option<Kinds> {
        let said = self.schemas.iter().filter_map(|schema| self.kinds_of(schema, DEPTH));
        said.reduce(Kinds::or)
    }

    /// The kinds, all of them where nothing is said.
    pub(crate) fn any_kinds(&self) -> Kinds {
        self.kinds().unwrap_or(Kinds::ALL)
    }

    fn kinds_of(&self, schema: &'c Plain, depth: usize) -> Option<Kinds> {
        let depth = depth.checked_sub(1)?;
        let mut kinds = own_kinds(schema);
        let mut narrow = |more: Option<Kinds>| {
            kinds = match (kinds, more) {
                (Some(kinds), Some(more)) => Some(kinds.and(more)),
                (kinds, more) => kinds.or(more),
            };
        };
        if let Some(schema) = self.referred(schema) {
            narrow(self.kinds_of(schema, depth));
        }
        for schema in schemas(schema, "allOf") {
            narrow(self.kinds_of(schema, depth));
        }
        for key in ["anyOf", "oneOf"] {
            let branches = schemas(schema, key);
            let branches = branches.map(|schema| self.kinds_of(schema, depth).unwrap_or(Kinds::ALL));
            narrow(branches.reduce(Kinds::or));
        }
        kinds
    }

    fn referred(&self, schema: &Plain) -> Option<&'c Plain> {
        let reference = schema.get("$ref").and_then(Plain::as_str)?;
        self.compiled?.follow(reference).map(|(_, schema)| schema)
    }

    /// The schemas themselves and all that they are composed of.
    fn all(&self) -> Vec<&'c Plain> {
        let mut found: Vec<&'c Plain> = Vec::new();
        let mut open: Vec<&'c Plain> = self.schemas.iter().rev().copied().collect();
        while let Some(schema) = open.pop() {
            if found.iter().any(|known| std::ptr::eq(*known, schema)) {
                continue;
            }
            found.push(schema);
            open.extend(self.referred(schema));
            let parts = ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| schemas(schema, key));
            open.extend(parts);
            open.extend(["then", "else"].into_iter().filter_map(|key| schema.get(key)));
        }
        found
    }

    fn below(&self, child: impl Fn(&'c Plain) -> Option<&'c Plain>) -> Shape<'c> {
        let schemas = self.all().into_iter().filter_map(child).collect();
        Shape { compiled: self.compiled, schemas }
    }

    /// The values of a field.
    pub(crate) fn property(&self, name: &str) -> Shape<'c> {
        let named = self.below(|schema| schema.get("properties")?.get(name));
        if named.schemas.is_empty() { self.below(|schema| schema.get("additionalProperties")) } else { named }
    }

    /// Whether a field is described by its name.
    pub(crate) fn has_property(&self, name: &str) -> bool {
        self.all()
            .iter()
            .any(|schema| schema.get("properties").is_some_and(|fields| fields.get(name).is_some()))
    }

    /// Whether the schema says that fields of any name may be there.
    pub(crate) fn is_map(&self) -> bool {
        let says = |schema: &&Plain| {
            schema
                .get("additionalProperties")
                .is_some_and(|more| more.is_object() || *more == Plain::Bool(true))
        };
        self.all().iter().any(says)
    }

    /// The items of a list.
    pub(crate) fn item(&self, index: usize) -> Shape<'c> {
        self.below(|schema| {
            schema.get("prefixItems").and_then(|items| items.get(index)).or_else(|| schema.get("items"))
        })
    }
}

fn schemas<'c>(schema: &'c Plain, key: &str) -> impl DoubleEndedIterator<Item = &'c Plain> {
    schema.get(key).and_then(Plain::as_array).into_iter().flatten()
}

/// What a schema says by itself.
fn own_kinds(schema: &Plain) -> Option<Kinds> {
    let mut kinds = Kinds::NONE;
    match schema.get("type") {
        Some(Plain::String(name)) => kinds.add(name),
        Some(Plain::Array(names)) => names.iter().filter_map(Plain::as_str).for_each(|name| kinds.add(name)),
        _ => {
            let listed = schema.get("enum").and_then(Plain::as_array).map(Vec::as_slice);
            let listed = listed.or_else(|| schema.get("const").map(std::slice::from_ref))?;
            for value in listed {
                kinds.add(name_of(value));
            }
        }
    }
    Some(kinds)
}

fn name_of(value: &Plain) -> &'static str {
    match value {
        Plain::Null => "null",
        Plain::Bool(_) => "boolean",
        Plain::Number(_) => "number",
        Plain::String(_) => "string",
        Plain::Array(_) => "array",
        Plain::Object(_) => "object",
    }
}
