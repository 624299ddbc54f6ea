//! Texts, numbers, booleans, enums and constants.

use std::borrow::Cow;

use specie_json::{Decimal, Number};

use super::{Edit, Found, Res, Stop};
use crate::Json;
use crate::error::{Reading, Severity};
use crate::rt::Model;
use crate::rt::check;
use crate::rt::table::{ANY, Enumeration, F, Rule, WHOLE};

/// What an enum's text is.
#[derive(Debug)]
pub enum Choice {
    /// The value of this index.
    Known(usize),
    /// Another text, of an open enum.
    Other(String),
    /// Another text or value, which has been reported.
    Refused,
}

/// A whole number as its type, if that and the rules of its place, which must be simple, hold it.
#[inline]
pub(in crate::rt) fn held<T: TryFrom<i64>>(rule: &Rule, value: i64) -> Option<T> {
    let keeps = match rule {
        Rule::Any => true,
        Rule::Int(min, max) => check::within(value, *min, *max),
        _ => false,
    };
    T::try_from(value).ok().filter(|_| keeps)
}

impl<'a> Edit<'a> {
    /// Reads a text without escapes, if one comes next and its rules are simple and kept; reads nothing if not.
    #[inline]
    pub(crate) fn plain_str(&mut self, place: &'static F) -> Option<&str> {
        let (min, max) = match place.rule {
            Rule::Any => (0, u32::MAX),
            Rule::Len(min, max) => (min, max),
            _ => return None,
        };
        let start = self.scan.offset();
        let text = self.scan.plain_string()?;
        if check::length(text, min, max).is_none() {
            return Some(text);
        }
        self.scan.rewind(start);
        None
    }

    /// Reads a text; `None` when the value is none, which has been reported.
    pub(crate) fn str(&mut self, place: &'static F) -> Result<Option<Cow<'a, str>>, Stop> {
        if self.scan.peek() != Some(b'"') {
            if self.takes_str(&place.rule) {
                let text = self.given_text.clone();
                if let Some(fault) = check::text(&place.rule, &text) {
                    self.fault(0, fault);
                }
                return Ok(Some(Cow::Owned(text)));
            }
            self.mismatch("string")?;
            return Ok(None);
        }
        let start = self.scan.offset();
        let text = self.scan.string()?;
        self.surrogates(start);
        match &place.rule {
            Rule::Any => {}
            rule => {
                if let Some(fault) = check::text(rule, &text) {
                    self.fault(start, fault);
                }
                if let Rule::Full(rules) = rule {
                    self.whole_value(rules, start);
                }
            }
        }
        Ok(Some(text))
    }

    /// Reads a text of a form of its own, which comes after the rules of the place.
    pub(crate) fn formatted(
        &mut self,
        place: &'static F,
        accepts: impl Fn(&str) -> bool,
        expected: &'static str,
    ) -> Result<Option<Cow<'a, str>>, Stop> {
        self.scan.peek();
        let start = self.scan.offset();
        let text = self.str(place)?;
        if text.as_ref().is_some_and(|text| !accepts(text)) {
            self.violation("format", start, format!("not {expected}"));
            return Ok(None);
        }
        Ok(text)
    }

    /// Reads a value of one type as another; `None` when it is none of either, which has been reported.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn converted<T: Model, U>(
        &mut self,
        place: &'static F,
        convert: impl FnOnce(T) -> Result<U, String>,
    ) -> Result<Option<U>, Stop> {
        self.scan.peek();
        let start = self.scan.offset();
        let before = self.found.len();
        let mut value = T::blank();
        value.edit(self, place)?;
        if self.found[before..].iter().any(|found| found.severity == Severity::Error) || self.overflow {
            return Ok(None);
        }
        match convert(value) {
            Ok(value) => Ok(Some(value)),
            Err(message) => {
                self.violation("format", start, message);
                Ok(None)
            }
        }
    }

    pub(crate) fn bool(&mut self, place: &'static F) -> Result<Option<bool>, Stop> {
        if !matches!(self.scan.peek(), Some(b't' | b'f')) {
            if let Some(value) = self.take_bool(&place.rule) {
                return Ok(Some(value));
            }
            self.mismatch("boolean")?;
            return Ok(None);
        }
        let start = self.scan.offset();
        let value = self.scan.boolean()?;
        if let Rule::Full(rules) = place.rule {
            self.whole_value(rules, start);
        }
        Ok(Some(value))
    }

    /// Reads any number, checked against the rules of the place.
    pub(crate) fn number(&mut self, place: &'static F, expected: &str) -> Result<Option<Number<'a>>, Stop> {
        if !matches!(self.scan.peek(), Some(b'-' | b'0'..=b'9')) {
            self.mismatch(expected)?;
            return Ok(None);
        }
        let start = self.scan.offset();
        let number = self.scan.number()?;
        if !matches!(place.rule, Rule::Any) {
            if let Some(fault) = check::number(&place.rule, number) {
                self.fault(start, fault);
            }
            if let Rule::Full(rules) = place.rule {
                self.whole_value(rules, start);
            }
        }
        Ok(Some(number))
    }

    /// Reads a whole number that its type holds, if one comes next and its rules are simple and kept; reads nothing if
    /// not.
    #[inline]
    pub(crate) fn plain_integer<T: TryFrom<i64>>(&mut self, place: &'static F) -> Option<T> {
        let start = self.scan.offset();
        let Some(value) = self.scan.small_integer() else { return self.take_integer(&place.rule) };
        let held = held(&place.rule, value);
        if held.is_none() {
            self.scan.rewind(start);
        }
        held
    }

    /// Reads a whole number within a range, that of a Rust type.
    pub(crate) fn integer(
        &mut self,
        place: &'static F,
        (min, max): (i128, i128),
    ) -> Result<Option<i128>, Stop> {
        self.scan.peek();
        let start = self.scan.offset();
        let Some(number) = self.number(place, "integer")? else { return Ok(None) };
        let value = match number.small {
            Some(small) => i128::from(small),
            None => match self.large_integer(number.text, place, start) {
                Some(value) => value,
                None => return Ok(None),
            },
        };
        if (min..=max).contains(&value) {
            return Ok(Some(value));
        }
        self.violation("format", start, format!("not a whole number from {min} to {max}"));
        Ok(None)
    }

    /// The value of a whole number that is long or written with a fraction or exponent; those beyond 64 bits are all
    /// the same.
    #[cold]
    fn large_integer(&mut self, text: &str, place: &F, start: usize) -> Option<i128> {
        let value = Decimal::parse(text)?;
        if !value.is_integer() || (place.flags & WHOLE != 0 && text.contains(['.', 'e', 'E'])) {
            let found = if value.is_integer() { "number with a fraction or exponent" } else { "fraction" };
            self.violation("type", start, format!("{found}, where integer is expected"));
            return None;
        }
        let value = value.to_i64().map(i128::from).or_else(|| value.to_u64().map(i128::from));
        Some(value.unwrap_or(i128::MAX))
    }

    /// Reads a number whose absolute value is below a limit as the nearest double.
    pub(crate) fn float(&mut self, place: &'static F, limit: f64) -> Result<Option<f64>, Stop> {
        if let Some(value) = self.take_float(&place.rule, limit) {
            return Ok(Some(value));
        }
        self.scan.peek();
        let start = self.scan.offset();
        let Some(number) = self.number(place, "number")? else { return Ok(None) };
        match number.text.parse::<f64>() {
            Ok(value) if value.abs() < limit => Ok(Some(value)),
            _ => {
                self.violation("format", start, "too large for a floating-point number".to_owned());
                Ok(None)
            }
        }
    }

    /// Reads the text of an enum.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn choice(&mut self, meta: &'static Enumeration, open: bool) -> Result<Choice, Stop> {
        let mut start = 0;
        let text = if self.scan.peek() == Some(b'"') {
            start = self.scan.offset();
            let text = self.scan.string()?;
            self.surrogates(start);
            text
        } else if self.takes_str(&Rule::Any) {
            if let Some(index) = meta.find(&self.given_text) {
                return Ok(Choice::Known(index));
            }
            Cow::Owned(self.given_text.clone())
        } else {
            self.mismatch_at("string", Some(meta.schema))?;
            return Ok(Choice::Refused);
        };
        if let Some(index) = meta.find(&text) {
            return Ok(Choice::Known(index));
        }
        let kept = open && self.reading == Reading::Receive;
        if !kept || self.keeps_drift() {
            let code = if open { "unknown-enum-value" } else { "enum" };
            let code = if kept { code } else { "enum" };
            let message = format!("`{text}` is no value of {}: {}", meta.name, meta.values.join(", "));
            let found = Found::new(code, start, message).at_schema(format!("{}/enum", meta.schema));
            self.push(if kept { found.drift() } else { found });
        }
        Ok(if kept { Choice::Other(text.into_owned()) } else { Choice::Refused })
    }

    /// Reads the number of an enum; `None` for a value that has been reported. Numbers are closed in every reading.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn numeric_choice(
        &mut self,
        place: &'static F,
        schema: &'static str,
        values: &'static [i64],
        open: bool,
    ) -> Result<Option<i64>, Stop> {
        self.scan.peek();
        let start = self.scan.offset();
        let Some(value) = self.integer(place, (i64::MIN.into(), i64::MAX.into()))? else { return Ok(None) };
        let Ok(value) = i64::try_from(value) else { return Ok(None) };
        if values.contains(&value) {
            return Ok(Some(value));
        }
        let kept = open && self.reading == Reading::Receive;
        let found = Found::new("enum", start, format!("{value} is no documented value"));
        let found = found.at_schema(format!("{schema}/enum"));
        self.push(if kept { Found { code: "unknown-enum-value", ..found.drift() } } else { found });
        Ok(kept.then_some(value))
    }

    /// The index of a value among those of an enum, which are given as JSON text.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn value_choice(
        &mut self,
        schema: &'static str,
        values: &'static [&'static str],
    ) -> Result<Option<usize>, Stop> {
        self.scan.peek();
        let start = self.scan.offset();
        let mut value = Json::Null;
        value.edit(self, &ANY)?;
        let index = values.iter().position(|known| Json::parse(known).as_ref() == Some(&value));
        if index.is_none() {
            let found = Found::new("enum", start, format!("{value} is no documented value"));
            self.push(found.at_schema(format!("{schema}/enum")));
        }
        Ok(index)
    }

    /// Reads the one value that a place has.
    pub(crate) fn constant(&mut self, place: &'static F) -> Res {
        let Rule::Const(expected) = place.rule else {
            self.scan.skip()?;
            return Ok(());
        };
        self.scan.peek();
        if expected.starts_with('"') && self.scan.take(expected) {
            return Ok(());
        }
        if self.given_is(expected) {
            return Ok(());
        }
        let start = self.scan.offset();
        let value = Json::parse(self.scan.skip()?);
        if value.is_none() || value != Json::parse(expected) {
            self.violation("const", start, format!("not {expected}"));
        }
        Ok(())
    }
}
