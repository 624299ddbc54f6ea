//! Rules on texts, numbers and counts: what is wrong with a value, exactly.

use std::cmp::Ordering;

use specie_json::{Decimal, Number};

use super::table::{Bound, Rule, Rules};

/// A code, the keyword that is broken, and what is wrong.
pub(super) type Fault = (&'static str, &'static str, String);

/// What a rule has against a text.
pub(super) fn text(rule: &Rule, text: &str) -> Option<Fault> {
    match rule {
        Rule::Len(min, max) => length(text, *min, *max),
        Rule::Format(format) => {
            (!format.accepts_text(text)).then(|| ("format", "format", format!("not {}", format.describe())))
        }
        Rule::Full(rules) => text_rules(rules, text),
        Rule::Any | Rule::Int(..) | Rule::Items(..) | Rule::Values(..) | Rule::Const(_) => None,
    }
}

fn text_rules(rules: &Rules, text: &str) -> Option<Fault> {
    let pattern = || {
        let pattern = rules.pattern.filter(|pattern| !pattern.matches(text))?;
        Some(("pattern", "pattern", format!("does not match {}", pattern.source())))
    };
    let format = || {
        let format = rules.format.filter(|format| !format.accepts_text(text))?;
        Some(("format", "format", format!("not {}", format.describe())))
    };
    length(text, rules.min_len, rules.max_len).or_else(pattern).or_else(format)
}

#[inline]
pub(super) fn length(text: &str, min: u32, max: u32) -> Option<Fault> {
    // A code point takes one to four bytes, so that most texts need no counting.
    if text.len() <= max as usize && text.len() / 4 >= min as usize { None } else { counted(text, min, max) }
}

fn counted(text: &str, min: u32, max: u32) -> Option<Fault> {
    let (keyword, message) = count("character", ["minLength", "maxLength"], text.chars().count(), min, max)?;
    Some(("length", keyword, message))
}

/// What bounds have against a number of things, and the one of their keywords that is broken.
#[inline]
pub(super) fn count(
    thing: &str,
    [least, most]: [&'static str; 2],
    count: usize,
    min: u32,
    max: u32,
) -> Option<(&'static str, String)> {
    // No text reaches 2^32 things.
    if count >= min as usize && (max == u32::MAX || count <= max as usize) {
        return None;
    }
    let plural = if count == 1 { "" } else { "s" };
    let (keyword, limit) =
        if count < min as usize { (least, format!("least {min}")) } else { (most, format!("most {max}")) };
    Some((keyword, format!("{count} {thing}{plural}, at {limit} expected")))
}

/// What a rule has against a number.
pub(super) fn number(rule: &Rule, number: Number<'_>) -> Option<Fault> {
    match rule {
        Rule::Int(min, max) => {
            if number.small.is_some_and(|value| within(value, *min, *max)) {
                return None;
            }
            let value = decimal(number.text)?;
            let below = min.filter(|min| value < Decimal::from(*min));
            let above = max.filter(|max| value > Decimal::from(*max));
            let below = below.map(|min| bound("least", &min.to_string()));
            below.or_else(|| above.map(|max| bound("most", &max.to_string())))
        }
        Rule::Format(format) => (!format.accepts_number(number.text))
            .then(|| ("format", "format", format!("not {}", format.describe()))),
        Rule::Full(rules) => number_rules(rules, number),
        Rule::Any | Rule::Len(..) | Rule::Items(..) | Rule::Values(..) | Rule::Const(_) => None,
    }
}

fn number_rules(rules: &Rules, Number { text, small }: Number<'_>) -> Option<Fault> {
    let Rules { min, max, multiple_of, format, .. } = rules;
    if multiple_of.is_none() && format.is_none() && between(small, *min, *max) {
        return None;
    }
    let value = decimal(text)?;
    let below = min.and_then(|min| match min {
        Bound::Incl(min) => (value < decimal(min)?).then(|| bound("least", min)),
        Bound::Excl(min) => {
            (value <= decimal(min)?).then(|| ("bounds", "minimum", format!("not more than {min}")))
        }
    });
    let above = || match (*max)? {
        Bound::Incl(max) => (value > decimal(max)?).then(|| bound("most", max)),
        Bound::Excl(max) => {
            (value >= decimal(max)?).then(|| ("bounds", "maximum", format!("not less than {max}")))
        }
    };
    let multiple = || {
        let divisor = (*multiple_of)?;
        let wrong = !value.is_multiple_of(&decimal(divisor)?);
        wrong.then(|| ("multiple-of", "multipleOf", format!("no multiple of {divisor}")))
    };
    let format = || {
        let format = (*format).filter(|format| !format.accepts_number(text))?;
        Some(("format", "format", format!("not {}", format.describe())))
    };
    below.or_else(above).or_else(multiple).or_else(format)
}

/// Whether a whole number keeps its bounds.
#[inline]
pub(super) fn within(value: i64, min: Option<i64>, max: Option<i64>) -> bool {
    min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max)
}

/// Whether a number lies between bounds and is none of them, as far as short whole numbers show it.
fn between(small: Option<i64>, min: Option<Bound>, max: Option<Bound>) -> bool {
    let side = |bound: Option<Bound>, side: Ordering| match bound {
        None => true,
        Some(Bound::Incl(digits) | Bound::Excl(digits)) => {
            let bound = digits.parse::<i64>().ok();
            small.zip(bound).is_some_and(|(value, bound)| value.cmp(&bound) == side)
        }
    };
    side(min, Ordering::Greater) && side(max, Ordering::Less)
}

/// The JSON type of a value's text.
pub(super) fn type_name(text: &str) -> &'static str {
    text.bytes().next().map_or("nothing", super::edit::kind)
}

fn bound(side: &str, limit: &str) -> Fault {
    let keyword = if side == "least" { "minimum" } else { "maximum" };
    ("bounds", keyword, format!("at {side} {limit} expected"))
}

fn decimal(text: &str) -> Option<Decimal> {
    Decimal::parse(text)
}
