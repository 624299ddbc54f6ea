//! Decimal numbers for money: exact, of any size, with the digits that were written.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::rt::{Edit, F, Look, Model, Res};

/// A decimal number that keeps its digits: `10.50` is written as `10.50`.
///
/// Equality, order and hash go by value, so that `10.50` equals `10.5`. There is no arithmetic: parse the text with the
/// decimal crate of your choice.
///
/// ```
/// let amount: specie::Decimal = "10.50".parse()?;
/// assert_eq!(amount.to_string(), "10.50");
/// assert!(amount < specie::Decimal::from(11));
/// assert!("10,50".parse::<specie::Decimal>().is_err());
/// # Ok::<(), specie::ParseDecimalError>(())
/// ```
///
/// Formats other than JSON get an integer or a double, where one of them holds the exact value, and else an error.
#[derive(Clone)]
pub struct Decimal {
    /// A JSON number (RFC 8259 section 6).
    text: Box<str>,
}

/// The text is no JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number such as -10.50")
    }
}

impl std::error::Error for ParseDecimalError {}

impl Decimal {
    /// The digits, as they were written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The value as `i64`, where it is one: `1.0` is.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        self.value().to_i64()
    }

    /// The nearest `f64`; `None` where that would be infinite.
    #[must_use]
    pub fn to_f64(&self) -> Option<f64> {
        self.value().to_f64()
    }

    pub(crate) fn value(&self) -> specie_json::Decimal {
        specie_json::Decimal::parse(&self.text).unwrap_or_else(|| specie_json::Decimal::from(0_u64))
    }

    pub(crate) fn from_number(number: specie_json::Number<'_>) -> Self {
        Self { text: number.text.into() }
    }
}

/// A number of the document; digits that are none, which the generator does not write, are zero.
#[must_use]
pub fn decimal(digits: &str) -> Decimal {
    digits.parse().unwrap_or_else(|_| Decimal::from(0))
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        specie_json::Decimal::parse(text).map(|_| Self { text: text.into() }).ok_or(ParseDecimalError)
    }
}

impl From<specie_json::Decimal> for Decimal {
    fn from(value: specie_json::Decimal) -> Self {
        Self { text: value.to_string().into() }
    }
}

macro_rules! from_integers {
    ($($integer:ident)*) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self { text: value.to_string().into() }
            }
        }
    )*};
}

from_integers! { i32 i64 u32 u64 }

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text || self.value() == other.value()
    }
}

impl Eq for Decimal {}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(&other.value())
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

impl Model for Decimal {
    type Home = crate::rt::Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        Self { text: Box::default() }
    }

    fn look(&self, look: &mut Look<'_>) {
        look.number(&self.text);
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if let Some(digits) = edit.given_number(place) {
            self.text = digits;
        } else if let Some(number) = edit.number(place, "number")? {
            *self = Self::from_number(number);
        }
        Ok(())
    }
}

crate::rt::serde_only!(Decimal);
