//! The bundle's own keywords: what JSON Schema over doubles cannot say exactly, and OpenAPI's formats.
//!
//! See [`specie_spec::bundle::Bundle::document`] for their values. A keyword with a value of another kind is ignored.

use std::collections::BTreeSet;

use jsonschema::paths::Location;
use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::{Map, Value as Plain};
use specie_json::{Arena, Decimal, Value, parse};

use super::instance::Spanned;
use crate::explain::canonical;
use crate::formats::{Format, accepts};

/// What all own keywords are: a test of one value.
enum Rule {
    /// The first number is not above the value.
    Minimum(Decimal),
    /// The number is not below the value.
    Maximum(Decimal),
    /// The number is below the value.
    ExclusiveMinimum(Decimal),
    /// The number is above the value.
    ExclusiveMaximum(Decimal),
    /// The value is a multiple of the number.
    MultipleOf(Decimal),
    /// The value is one of these, by canonical text.
    Enum(BTreeSet<String>),
    /// A number is written without fraction and exponent.
    WrittenInteger,
    /// The value is of the format.
    Format(Format),
    /// Anything is right.
    Nothing,
}

impl Rule {
    fn accepts(&self, value: &Value<'_>) -> bool {
        let number =
            |test: &dyn Fn(Decimal) -> bool| value.as_number().and_then(Decimal::parse).is_none_or(test);
        match self {
            Rule::Minimum(limit) => number(&|value| value >= *limit),
            Rule::Maximum(limit) => number(&|value| value <= *limit),
            Rule::ExclusiveMinimum(limit) => number(&|value| value > *limit),
            Rule::ExclusiveMaximum(limit) => number(&|value| value < *limit),
            Rule::MultipleOf(step) => number(&|value| value.is_multiple_of(step)),
            Rule::Enum(options) => options.contains(&canonical::text(value)),
            Rule::WrittenInteger => value.as_number().is_none_or(|text| !text.contains(['.', 'e', 'E'])),
            Rule::Format(format) => accepts(*format, value),
            Rule::Nothing => true,
        }
    }
}

impl<'i> Keyword<'i, Spanned> for Rule {
    fn validate(&self, value: &'i Value<'i>) -> Result<(), ValidationError<'i>> {
        if self.accepts(value) { Ok(()) } else { Err(ValidationError::custom("")) }
    }

    fn is_valid(&self, value: &'i Value<'i>) -> bool {
        self.accepts(value)
    }
}

/// Adds every own keyword to the options of a validator.
pub(crate) fn register<R>(options: ValidationOptions<'_, R, Spanned>) -> ValidationOptions<'_, R, Spanned> {
    options
        .with_keyword("x-specie-minimum", factory(|value| limit(value).map(Rule::Minimum)))
        .with_keyword("x-specie-maximum", factory(|value| limit(value).map(Rule::Maximum)))
        .with_keyword("x-specie-exclusiveMinimum", factory(|value| limit(value).map(Rule::ExclusiveMinimum)))
        .with_keyword("x-specie-exclusiveMaximum", factory(|value| limit(value).map(Rule::ExclusiveMaximum)))
        .with_keyword("x-specie-multipleOf", factory(|value| limit(value).map(Rule::MultipleOf)))
        .with_keyword("x-specie-enum", factory(|value| options_of(value).map(Rule::Enum)))
        .with_keyword(
            "x-specie-integer",
            factory(|value| (value == &Plain::Bool(true)).then_some(Rule::WrittenInteger)),
        )
        .with_keyword(
            "x-specie-format",
            factory(|value| Format::from_name(value.as_str()?).map(Rule::Format)),
        )
}

type Compiled<'a> = Result<Box<dyn for<'i> Keyword<'i, Spanned>>, ValidationError<'a>>;

fn factory(
    read: fn(&Plain) -> Option<Rule>,
) -> impl for<'a> Fn(&'a Map<String, Plain>, &'a Plain, Location) -> Compiled<'a> + Send + Sync + 'static {
    move |_, value, _| Ok(Box::new(read(value).unwrap_or(Rule::Nothing)))
}

fn limit(value: &Plain) -> Option<Decimal> {
    match value {
        Plain::String(text) => Decimal::parse(text),
        Plain::Number(number) => canonical::decimal(number),
        _ => None,
    }
}

fn options_of(value: &Plain) -> Option<BTreeSet<String>> {
    let texts = value.as_array()?.iter().filter_map(Plain::as_str);
    let arena = Arena::new();
    Some(texts.filter_map(|text| Some(canonical::text(&parse(&arena, text).ok()?.root))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(schema: &Plain, payload: &str, expected: bool) {
        let options = register(jsonschema::options_for::<Spanned>());
        let validator = options.with_draft(jsonschema::Draft::Draft202012).build(schema).unwrap();
        let arena = Arena::new();
        let document = parse(&arena, payload).unwrap();
        assert_eq!(validator.is_valid(&document.root), expected, "{payload} against {schema}");
        assert_eq!(
            validator.iter_errors(&document.root).next().is_none(),
            expected,
            "{payload} against {schema}"
        );
    }

    #[test]
    fn numbers_are_exact_whatever_their_size() {
        check(&json!({"type": "integer"}), "18446744073709551616", true);
        check(&json!({"type": "integer"}), "1e400", true);
        check(&json!({"type": "integer"}), "1e-400", false);
        check(&json!({"type": "integer"}), "1.0000000000000000001", false);
        check(&json!({"type": "integer"}), "1.0", true);
        check(&json!({"exclusiveMinimum": 0}), "1e-400", true);
        check(&json!({"x-specie-minimum": "-9223372036854775808"}), "-9223372036854775809", false);
        check(&json!({"x-specie-minimum": "-9223372036854775808"}), "-9223372036854775808", true);
        check(&json!({"x-specie-maximum": "0.3"}), "0.3000000000000000000001", false);
        check(&json!({"x-specie-maximum": "0.3"}), "0.30", true);
        check(&json!({"x-specie-exclusiveMaximum": "0.3"}), "0.3", false);
        check(&json!({"x-specie-multipleOf": "0.01"}), "0.07", true);
        check(&json!({"x-specie-multipleOf": "0.01"}), "1070468.14", true);
        check(&json!({"x-specie-multipleOf": "0.01"}), "0.015", false);
        check(&json!({"x-specie-multipleOf": "0.01"}), "0.01000000000000000000001", false);
        check(&json!({"x-specie-multipleOf": "0.01"}), "1e400", true);
        check(&json!({"multipleOf": 3}), "18446744073709551618", true);
    }

    #[test]
    fn values_are_equal_by_value() {
        check(&json!({"enum": [1]}), "1.0", true);
        check(&json!({"enum": [1]}), "10e-1", true);
        check(&json!({"enum": [1]}), "1.0000000000000000001", false);
        check(&json!({"enum": [9_007_199_254_740_993_u64]}), "9007199254740992", false);
        check(&json!({"x-specie-enum": ["18446744073709551616"]}), "18446744073709551616", true);
        check(&json!({"x-specie-enum": ["18446744073709551616"]}), "18446744073709551617", false);
        check(&json!({"x-specie-enum": ["{\"a\":1,\"b\":[2]}"]}), "{\"b\": [2.0], \"a\": 1}", true);
    }

    #[test]
    fn items_are_distinct_by_value() {
        check(&json!({"uniqueItems": true}), "[1, 1.0]", false);
        check(&json!({"uniqueItems": true}), "[{\"a\":1,\"b\":2}, {\"b\":2,\"a\":1}]", false);
        check(&json!({"uniqueItems": true}), "[18446744073709551616, 18446744073709551617]", true);
        check(&json!({"uniqueItems": true}), "[1, \"1\", true, null, [1], {}]", true);
    }

    #[test]
    fn a_written_integer_has_no_fraction() {
        check(&json!({"x-specie-integer": true}), "1.0", false);
        check(&json!({"x-specie-integer": true}), "1e2", false);
        check(&json!({"x-specie-integer": true}), "-12", true);
    }
}
