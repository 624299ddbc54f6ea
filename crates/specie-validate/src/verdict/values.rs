//! Listed values: what `const` and `enum` leave of each kind, and what that means for `null`, `true` and `false`.

use std::collections::BTreeSet;

use serde_json::Value as Plain;

use super::compile::Compiler;
use super::decisions::MAX_UNIONS;
use super::goal::{Goal, Part, SchemaIndex, Schemas};
use crate::explain::canonical;

impl Compiler<'_> {
    /// Whether a goal accepts `null`, `true` or `false`; `None` where unions go too deep.
    pub(super) fn accepts(&mut self, goal: &Goal, kind: u8, value: &Plain, depth: usize) -> Option<bool> {
        if depth > MAX_UNIONS {
            return None;
        }
        if goal.kinds & kind == 0 {
            return Some(false);
        }
        let of = |compiler: &mut Self, schema: SchemaIndex| {
            if let Some(known) = compiler.judged.get(&(schema, kind)) {
                return *known;
            }
            // What is reached from itself is not known.
            compiler.judged.insert((schema, kind), None);
            let goal = compiler.schemas.goal([schema]);
            let accepts = compiler.accepts(&goal, kind, value, depth + 1);
            compiler.judged.insert((schema, kind), accepts);
            accepts
        };
        for (schema, part) in &goal.items {
            let schema = *schema;
            let accepts = match part {
                Part::Own => self.lists(schema, value),
                Part::AnyOf | Part::OneOf => {
                    let keyword = if *part == Part::AnyOf { "anyOf" } else { "oneOf" };
                    let mut fitting = 0;
                    for branch in self.schemas.list(schema, keyword) {
                        fitting += usize::from(of(self, branch)?);
                    }
                    fitting == 1 || fitting > 1 && *part == Part::AnyOf
                }
                Part::Not => match self.schemas.under(schema, "not") {
                    Some(not) => !of(self, not)?,
                    None => true,
                },
                Part::If => {
                    let holds = match self.schemas.under(schema, "if") {
                        Some(test) => of(self, test)?,
                        None => true,
                    };
                    match self.schemas.under(schema, if holds { "then" } else { "else" }) {
                        Some(consequence) => of(self, consequence)?,
                        None => true,
                    }
                }
                Part::Dependent(_) => true,
                Part::Whole(_) => self.explain_accepts(schema, value),
            };
            if !accepts {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Whether the lists of values of a schema have a value.
    fn lists(&self, schema: SchemaIndex, value: &Plain) -> bool {
        let constant = self.schemas.get(schema, "const").is_none_or(|constant| constant == value);
        let listed = self.schemas.get(schema, "enum").and_then(Plain::as_array);
        let texts = self.schemas.get(schema, "x-specie-enum").and_then(Plain::as_array);
        let text = Plain::String(value.to_string());
        constant
            && listed.is_none_or(|values| values.contains(value))
            && texts.is_none_or(|texts| texts.contains(&text))
    }

    fn explain_accepts(&self, schema: SchemaIndex, value: &Plain) -> bool {
        let text = value.to_string();
        let arena = specie_json::Arena::new();
        let part = self.schemas.compiled.part(self.schemas.pointer(schema));
        match (part, specie_json::parse(&arena, &text)) {
            (Some(part), Ok(document)) => part.is_valid(&document.root),
            _ => false,
        }
    }

    /// The canonical texts of listed values of one kind, of all lists together; `None` where nothing is listed.
    pub(super) fn values(&self, goal: &Goal, kind: fn(&Plain) -> bool) -> Option<BTreeSet<String>> {
        listed(&self.schemas, goal, kind)
    }
}

/// The canonical texts of the values of a kind that every list of a goal has; `None` where it has no list.
pub(super) fn listed(
    schemas: &Schemas<'_>,
    goal: &Goal,
    kind: fn(&Plain) -> bool,
) -> Option<BTreeSet<String>> {
    let mut all: Option<BTreeSet<String>> = None;
    let mut narrow = |texts: BTreeSet<String>| {
        all = Some(match all.take() {
            Some(known) => known.intersection(&texts).cloned().collect(),
            None => texts,
        });
    };
    for schema in goal.own() {
        if let Some(constant) = schemas.get(schema, "const") {
            narrow(Some(constant).into_iter().filter(|value| kind(value)).filter_map(text_of).collect());
        }
        if let Some(Plain::Array(values)) = schemas.get(schema, "enum") {
            narrow(values.iter().filter(|value| kind(value)).filter_map(text_of).collect());
        }
        if let Some(Plain::Array(texts)) = schemas.get(schema, "x-specie-enum") {
            let values = texts.iter().filter_map(Plain::as_str);
            narrow(values.filter_map(|text| canonical_text(text, kind)).collect());
        }
    }
    all
}

fn text_of(value: &Plain) -> Option<String> {
    canonical_text(&value.to_string(), |_| true)
}

/// The canonical text of a JSON text, if it is of a kind.
fn canonical_text(text: &str, kind: fn(&Plain) -> bool) -> Option<String> {
    let arena = specie_json::Arena::new();
    let document = specie_json::parse(&arena, text).ok()?;
    let sample = match document.root.data() {
        specie_json::Data::Null => Plain::Null,
        specie_json::Data::Bool(truth) => Plain::Bool(truth),
        specie_json::Data::Number => Plain::from(0),
        specie_json::Data::String(_) => Plain::String(String::new()),
        specie_json::Data::Array(_) => Plain::Array(Vec::new()),
        specie_json::Data::Object(_) => Plain::Object(serde_json::Map::new()),
    };
    kind(&sample).then(|| canonical::text(&document.root))
}
