//! Exact decimal numbers of any size: compared, divided and shown by value, from the digits of a JSON number.
//!
//! No operation's time or memory grows with the exponent: `1e1000000000` costs what `1` costs.

mod divide;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use crate::parse::number;

/// An exact decimal number. Equality, order and hash are those of the mathematical value: `1`, `1.0` and `10e-1` are
/// one number, and so are `0` and `-0`.
///
/// Exponents beyond `i64` saturate: such a number keeps its sign and digits and takes the outermost exponent, so two of
/// them may be equal that are not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// Never set for zero.
    negative: bool,
    /// Significant ASCII digits without zeros at either end, so that equal values are equal fields. Empty for zero.
    digits: Box<str>,
    /// The power of ten of the last digit. 0 for zero.
    exponent: i64,
}

/// The longest run of zeros that `Display` writes to avoid an exponent.
const PLAIN_ZEROS: i128 = 24;

impl Decimal {
    /// The value of a JSON number (RFC 8259 section 6); `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if !text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
            return None;
        }
        if number::end(text.as_bytes(), 0) != Ok(text.len()) {
            return None;
        }
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        Some(Self::from_parts(negative, whole, fraction, saturating_exponent(exponent)))
    }

    /// The canonical form of ±`whole.fraction` × 10^`exponent`.
    fn from_parts(negative: bool, whole: &str, fraction: &str, exponent: i64) -> Self {
        let digits = if fraction.is_empty() { Cow::from(whole) } else { [whole, fraction].concat().into() };
        let significant = digits.trim_end_matches('0');
        let zeros = digits.len() - significant.len();
        let significant = significant.trim_start_matches('0');
        if significant.is_empty() {
            return Self { negative: false, digits: Box::default(), exponent: 0 };
        }
        let exponent = i128::from(exponent) + length(zeros) - length(fraction.len());
        Self { negative, digits: significant.into(), exponent: saturate(exponent) }
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// Whether this is less than zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether the value is a whole number, however it was written: `1.0` and `1e2` are.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        self.exponent >= 0
    }

    /// Whether this divided by `divisor` is a whole number, exactly. Nothing is a multiple of zero.
    #[must_use]
    pub fn is_multiple_of(&self, divisor: &Self) -> bool {
        if divisor.is_zero() || self.is_zero() {
            return !divisor.is_zero();
        }
        // The digits end with no zero, so they cannot be divided by a power of ten that is left over.
        let shift = i128::from(self.exponent) - i128::from(divisor.exponent);
        shift >= 0 && divide::divides(&divisor.digits, &self.digits, shift)
    }

    /// The value as `u64`, where it is one: `1.0` and `-0` are, `1.5` and `-1` are not.
    #[must_use]
    pub fn to_u64(&self) -> Option<u64> {
        u64::try_from(self.to_i128()?).ok()
    }

    /// The value as `i64`, where it is one: `-1e3` is, `1.5` is not.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        i64::try_from(self.to_i128()?).ok()
    }

    /// The value where it is a whole number of at most 20 digits.
    fn to_i128(&self) -> Option<i128> {
        if self.magnitude() > 20 || !self.is_integer() {
            return None;
        }
        let digits = self.digits.bytes().fold(0, |value, digit| value * 10 + i128::from(digit - b'0'));
        let value = digits * 10_i128.pow(u32::try_from(self.exponent).ok()?);
        Some(if self.negative { -value } else { value })
    }

    /// The nearest `f64`; `None` where that would be infinite. A number too near to zero gives zero.
    #[must_use]
    pub fn to_f64(&self) -> Option<f64> {
        // f64 ends below 1.8e308 and has nothing between 0 and 4.9e-324.
        let magnitude = self.magnitude();
        if magnitude > 309 {
            return None;
        }
        let nearest = if magnitude < -330 {
            0.0
        } else {
            format!("{}e{}", self.digits, self.exponent).parse().unwrap_or(0.0)
        };
        f64::is_finite(nearest).then_some(if self.negative { -nearest } else { nearest })
    }

    /// Whether the nearest `f64`, written with the fewest digits that name it, is this value again: true for `0.1`,
    /// false for 2^53 + 1. Such a number survives every reader that has only `f64`.
    #[must_use]
    pub fn is_exact_f64(&self) -> bool {
        self.to_f64().and_then(|nearest| Self::parse(&format!("{nearest:e}"))).as_ref() == Some(self)
    }

    /// The power of ten just above the absolute value: 1 for `1` to `9.9`, 0 for `0.1`. 0 for zero.
    fn magnitude(&self) -> i128 {
        i128::from(self.exponent) + length(self.digits.len())
    }

    fn cmp_absolute(&self, other: &Self) -> Ordering {
        // Aligned at the first digit, the shorter of two equal beginnings is the smaller number.
        let aligned =
            || self.magnitude().cmp(&other.magnitude()).then_with(|| self.digits.cmp(&other.digits));
        other.is_zero().cmp(&self.is_zero()).then_with(aligned)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.cmp_absolute(other),
            (true, true) => other.cmp_absolute(self),
            (negative, _) => {
                if negative {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<u64> for Decimal {
    fn from(value: u64) -> Self {
        Self::from_parts(false, &value.to_string(), "", 0)
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self::from_parts(value < 0, &value.unsigned_abs().to_string(), "", 0)
    }
}

impl fmt::Display for Decimal {
    /// One text a value, itself a JSON number: plain digits where they need few zeros, else as in `1.5e400`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str("0");
        }
        if self.negative {
            f.write_str("-")?;
        }
        let digits = &*self.digits;
        let magnitude = self.magnitude();
        let zeros = |count: i128| usize::try_from(count).unwrap_or(0);
        if (0..=PLAIN_ZEROS).contains(&i128::from(self.exponent)) {
            write!(f, "{digits}{:0<1$}", "", zeros(self.exponent.into()))
        } else if self.exponent < 0 && magnitude > 0 {
            let (whole, fraction) = digits.split_at(zeros(magnitude));
            write!(f, "{whole}.{fraction}")
        } else if (-PLAIN_ZEROS..=0).contains(&magnitude) {
            write!(f, "0.{:0<1$}{digits}", "", zeros(-magnitude))
        } else {
            let (first, others) = digits.split_at(1);
            let point = if others.is_empty() { "" } else { "." };
            write!(f, "{first}{point}{others}e{}", magnitude - 1)
        }
    }
}

/// The exponent of a number, its sign included; saturates.
fn saturating_exponent(text: &str) -> i64 {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let absolute = digits
        .bytes()
        .fold(0_i64, |value, digit| value.saturating_mul(10).saturating_add(i64::from(digit - b'0')));
    if negative { -absolute } else { absolute }
}

fn saturate(exponent: i128) -> i64 {
    i64::try_from(exponent).unwrap_or(if exponent < 0 { i64::MIN } else { i64::MAX })
}

/// A length of text, which always fits.
fn length(bytes: usize) -> i128 {
    i128::try_from(bytes).unwrap_or(i128::MAX)
}
