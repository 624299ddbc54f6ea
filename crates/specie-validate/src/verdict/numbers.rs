//! Rules of numbers, exact whatever their size: bounds, steps, lists, formats, whole numbers.

use serde_json::Value as Plain;
use specie_json::{Decimal, Number};

use super::goal::{Goal, SchemaIndex, Schemas};
use super::values::listed;
use crate::explain::canonical;
use crate::formats::Format;

/// What the schemas of a goal say of a number.
pub(super) struct NumberRule {
    /// The whole numbers from `low` to `high` are accepted, if nothing else is asked; beyond, `exact` decides.
    low: i64,
    high: i64,
    /// Nothing is asked of whole numbers of 18 digits but to lie between the two.
    simple: bool,
    integer: Integer,
    exact: Vec<Test>,
    /// Canonical texts of the values, where they are listed.
    listed: Option<Vec<String>>,
}

/// Which numbers are integers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Integer {
    /// All numbers are accepted.
    No,
    /// Whole numbers.
    ByValue,
    /// Numbers without fraction and exponent.
    ByWriting,
}

/// A test of any number.
enum Test {
    Minimum(Decimal),
    Maximum(Decimal),
    ExclusiveMinimum(Decimal),
    ExclusiveMaximum(Decimal),
    MultipleOf(Decimal),
    Format(Format),
}

type ToTest = fn(Decimal) -> Test;

/// Largest absolute value of a whole number of 18 digits.
const SMALL: i64 = 999_999_999_999_999_999;

impl NumberRule {
    /// `None` where no number is accepted.
    pub(super) fn new(schemas: &Schemas<'_>, goal: &Goal) -> Option<NumberRule> {
        let listed = listed(schemas, goal, Plain::is_number);
        if listed.as_ref().is_some_and(std::collections::BTreeSet::is_empty) {
            return None;
        }
        let mut rule = NumberRule {
            low: -SMALL,
            high: SMALL,
            simple: listed.is_none(),
            integer: Integer::No,
            exact: Vec::new(),
            listed: listed.map(|texts| texts.into_iter().collect()),
        };
        for schema in goal.own() {
            rule.add(schemas, schema);
        }
        Some(rule)
    }

    fn add(&mut self, schemas: &Schemas<'_>, schema: SchemaIndex) {
        let get = |keyword: &str| schemas.get(schema, keyword);
        let names = |name: &str| match get("type") {
            Some(Plain::Array(names)) => names.iter().any(|one| one == name),
            Some(one) => one == name,
            None => false,
        };
        if names("integer") && !names("number") {
            self.integer = self.integer.max(Integer::ByValue);
        }
        if get("x-specie-integer") == Some(&Plain::Bool(true)) {
            self.integer = Integer::ByWriting;
        }
        let limits: [(&str, ToTest); 5] = [
            ("minimum", Test::Minimum),
            ("maximum", Test::Maximum),
            ("exclusiveMinimum", Test::ExclusiveMinimum),
            ("exclusiveMaximum", Test::ExclusiveMaximum),
            ("multipleOf", Test::MultipleOf),
        ];
        for (keyword, test) in limits {
            let number = get(keyword).and_then(Plain::as_number).and_then(canonical::decimal);
            let text = get(&format!("x-specie-{keyword}")).and_then(limit);
            for limit in number.into_iter().chain(text) {
                self.exact.push(test(limit));
            }
        }
        if let Some(format) = get("x-specie-format").and_then(Plain::as_str).and_then(Format::from_name) {
            self.exact.push(Test::Format(format));
        }
        let mut small = (self.low, self.high);
        let mut simple = true;
        for test in &self.exact {
            simple &= test.narrow(&mut small);
        }
        (self.low, self.high) = small;
        self.simple &= simple;
    }

    /// True when every number is accepted.
    pub(super) fn is_empty(&self) -> bool {
        self.integer == Integer::No && self.exact.is_empty() && self.listed.is_none()
    }

    #[inline]
    pub(super) fn accepts(&self, number: &Number<'_>) -> bool {
        match number.small {
            Some(small) if self.simple => (self.low..=self.high).contains(&small),
            _ => self.accepts_any(number.text),
        }
    }

    #[cold]
    fn accepts_any(&self, text: &str) -> bool {
        let fraction = text.contains(['.', 'e', 'E']);
        if self.integer == Integer::ByWriting && fraction {
            return false;
        }
        let Some(decimal) = Decimal::parse(text) else { return false };
        (self.integer != Integer::ByValue || decimal.is_integer())
            && self.exact.iter().all(|test| test.accepts(text, &decimal))
            && self.listed.as_ref().is_none_or(|texts| texts.contains(&decimal.to_string()))
    }
}

impl Test {
    fn accepts(&self, text: &str, decimal: &Decimal) -> bool {
        match self {
            Test::Minimum(limit) => decimal >= limit,
            Test::Maximum(limit) => decimal <= limit,
            Test::ExclusiveMinimum(limit) => decimal > limit,
            Test::ExclusiveMaximum(limit) => decimal < limit,
            Test::MultipleOf(step) => decimal.is_multiple_of(step),
            Test::Format(format) => format.accepts_number(text),
        }
    }

    /// Narrows the range of the whole numbers of 18 digits that pass; false where that cannot say it all.
    fn narrow(&self, (low, high): &mut (i64, i64)) -> bool {
        // Past the range on the side of the limit, nothing passes, or all does.
        let place = |limit: &Decimal| match limit.to_i64() {
            Some(limit) => Some(limit.clamp(-SMALL - 1, SMALL + 1)),
            None if limit.is_integer() && limit.is_negative() => Some(-SMALL - 1),
            None if limit.is_integer() => Some(SMALL + 1),
            None => None,
        };
        match self {
            Test::Minimum(limit) => place(limit).is_some_and(|limit| {
                *low = limit.max(*low);
                true
            }),
            Test::Maximum(limit) => place(limit).is_some_and(|limit| {
                *high = limit.min(*high);
                true
            }),
            Test::ExclusiveMinimum(limit) => place(limit).is_some_and(|limit| {
                *low = (limit + 1).max(*low);
                true
            }),
            Test::ExclusiveMaximum(limit) => place(limit).is_some_and(|limit| {
                *high = (limit - 1).min(*high);
                true
            }),
            Test::MultipleOf(step) => step.to_i64() == Some(1),
            Test::Format(format) => match format {
                Format::Int32 => {
                    *low = (*low).max(i32::MIN.into());
                    *high = (*high).min(i32::MAX.into());
                    true
                }
                Format::Uint32 => {
                    *low = (*low).max(0);
                    *high = (*high).min(u32::MAX.into());
                    true
                }
                Format::Uint64 => {
                    *low = (*low).max(0);
                    true
                }
                // Of other formats all whole numbers of 18 digits are.
                _ => true,
            },
        }
    }
}

/// A limit as `x-specie-minimum` and its like have it.
fn limit(value: &Plain) -> Option<Decimal> {
    match value {
        Plain::String(text) => Decimal::parse(text),
        Plain::Number(number) => canonical::decimal(number),
        _ => None,
    }
}
