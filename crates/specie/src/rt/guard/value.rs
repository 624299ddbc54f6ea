//! Keywords for values of any type, numbers and texts.

use specie_json::{Data, Decimal, Value};

use super::{Outcome, Run, Schema, broken};
use crate::Json;
use crate::rt::check::{count, type_name};
use specie_json::Format;

impl<'p> Run<'p> {
    pub(super) fn values<'t>(&self, schema: Schema<'p>, value: &Value<'t>) -> Outcome<'t> {
        if let Some(types) = schema.get("type") {
            let fitting = |name: &Json| name.as_str().is_some_and(|name| is_of(value, name));
            let fits = match types {
                Json::Array(names) => names.iter().any(fitting),
                name => fitting(name),
            };
            if !fits {
                let message = format!("{}, where another type is expected", type_name(value.raw()));
                return broken("type", "type", value, message);
            }
        }
        if schema.contains_key("x-specie-integer")
            && value.as_number().is_some_and(|digits| digits.contains(['.', 'e', 'E']))
        {
            let message = "number with a fraction or exponent, where integer is expected";
            return broken("type", "type", value, message);
        }
        for (keyword, texts) in [("const", false), ("enum", false), ("x-specie-enum", true)] {
            let Some(listed) = schema.get(keyword) else { continue };
            // The name of a member is a value without a text of its own.
            let own = match value.data() {
                Data::String(text) => Some(Json::String((*text).to_owned())),
                _ => Json::parse(value.raw()),
            };
            let equal = |choice: &Json| match choice {
                Json::String(text) if texts => Json::parse(text) == own,
                choice => own.as_ref() == Some(choice),
            };
            let fits = match listed {
                Json::Array(choices) if keyword != "const" => choices.iter().any(equal),
                constant => equal(constant),
            };
            if !fits {
                let code = if keyword == "const" { "const" } else { "enum" };
                return broken(code, code, value, "none of the values that are allowed");
            }
        }
        match value.data() {
            Data::Number => number(schema, value),
            Data::String(text) => self.text(schema, value, text),
            _ => Ok(()),
        }
    }

    /// Texts, and names of members, which stand in no text of their own.
    pub(super) fn text<'t>(&self, schema: Schema<'p>, value: &Value<'t>, text: &str) -> Outcome<'t> {
        let (min, max) = (limit(schema, "minLength", 0), limit(schema, "maxLength", u32::MAX));
        if let Some((keyword, message)) =
            count("character", ["minLength", "maxLength"], text.chars().count(), min, max)
        {
            return broken("length", keyword, value, message);
        }
        if let Some(source) = schema.get("pattern").and_then(Json::as_str)
            && !self.matches(source, text)
        {
            return broken("pattern", "pattern", value, format!("does not match {source}"));
        }
        match format(schema).filter(|format| !format.accepts_text(text)) {
            Some(format) => broken("format", "format", value, format!("not {}", format.describe())),
            None => Ok(()),
        }
    }

    pub(super) fn matches(&self, source: &str, text: &str) -> bool {
        self.program.patterns.get(source).is_none_or(|pattern| pattern.matches(text))
    }
}

fn is_of(value: &Value<'_>, name: &str) -> bool {
    match value.data() {
        Data::Null => name == "null",
        Data::Bool(_) => name == "boolean",
        Data::Number => {
            let whole = || Decimal::parse(value.raw()).is_some_and(|number| number.is_integer());
            name == "number" || (name == "integer" && whole())
        }
        Data::String(_) => name == "string",
        Data::Array(_) => name == "array",
        Data::Object(_) => name == "object",
    }
}

/// Whether a number breaks a limit.
type Wrong = fn(&Decimal, &Decimal) -> bool;

fn number<'t>(schema: Schema<'_>, value: &Value<'t>) -> Outcome<'t> {
    let Some(number) = Decimal::parse(value.raw()) else { return Ok(()) };
    let own = |keyword: &str| schema.get(keyword).or_else(|| schema.get(&format!("x-specie-{keyword}")));
    let digits = |keyword: &str| match own(keyword)? {
        Json::Number(limit) => Some(limit.value()),
        Json::String(text) => Decimal::parse(text),
        _ => None,
    };
    let rules: [(_, _, Wrong); 4] = [
        ("minimum", "at least", |number, limit| number < limit),
        ("maximum", "at most", |number, limit| number > limit),
        ("exclusiveMinimum", "more than", |number, limit| number <= limit),
        ("exclusiveMaximum", "less than", |number, limit| number >= limit),
    ];
    for (keyword, words, wrong) in rules {
        if let Some(limit) = digits(keyword).filter(|limit| wrong(&number, limit)) {
            return broken("bounds", keyword, value, format!("{words} {limit} expected"));
        }
    }
    if let Some(step) = digits("multipleOf").filter(|step| !number.is_multiple_of(step)) {
        return broken("multiple-of", "multipleOf", value, format!("no multiple of {step}"));
    }
    match format(schema).filter(|format| !format.accepts_number(value.raw())) {
        Some(format) => broken("format", "format", value, format!("not {}", format.describe())),
        None => Ok(()),
    }
}

fn format(schema: Schema<'_>) -> Option<Format> {
    schema.get("x-specie-format").and_then(Json::as_str).and_then(Format::from_name)
}

/// A limit of a count; `without` where there is none, or none that a count can reach.
pub(super) fn limit(schema: Schema<'_>, keyword: &str, without: u32) -> u32 {
    let Some(Json::Number(limit)) = schema.get(keyword) else { return without };
    limit.value().to_u64().map_or(without, |limit| u32::try_from(limit).unwrap_or(u32::MAX))
}
