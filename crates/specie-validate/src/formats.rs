//! The formats that are asserted, each exactly as its standard has it.
//!
//! A format judges values of its own JSON types and lets all others pass, as JSON Schema 2020-12 section 7 of the
//! validation vocabulary has it. Only `decimal` has a form for numbers and one for texts.

mod base64;
mod builtin;
mod time;

use specie_json::{Data, Decimal, Value};

/// A format that is asserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// Whole numbers between two bounds.
    Integer(Width),
    /// A number that a 32-bit float does not turn into infinity.
    Float,
    /// A number that a double does not turn into infinity.
    Double,
    /// A decimal number of any size; as text without exponent.
    Decimal,
    /// RFC 3339 `full-date`.
    Date,
    /// RFC 3339 `date-time`.
    DateTime,
    /// RFC 3339 `full-time`.
    Time,
    /// RFC 9562 text form, any version.
    Uuid,
    /// RFC 4648 section 4, with padding.
    Byte,
    /// RFC 3986, absolute.
    Uri,
    /// RFC 5321 mailbox.
    Email,
    /// RFC 2673 dotted quad.
    Ipv4,
    /// RFC 4291 section 2.2.
    Ipv6,
}

/// The range of an integer format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// `int32`
    I32,
    /// `int64`
    I64,
    /// `uint32`
    U32,
    /// `uint64`
    U64,
}

impl Width {
    fn holds(self, value: &Decimal) -> bool {
        match self {
            Width::I32 => value.to_i64().is_some_and(|value| i32::try_from(value).is_ok()),
            Width::I64 => value.to_i64().is_some(),
            Width::U32 => value.to_u64().is_some_and(|value| u32::try_from(value).is_ok()),
            Width::U64 => value.to_u64().is_some(),
        }
    }
}

impl Format {
    /// The format of a name; `None` for those that only annotate.
    pub(crate) fn from_name(name: &str) -> Option<Format> {
        Some(match name {
            "int32" => Format::Integer(Width::I32),
            "int64" => Format::Integer(Width::I64),
            "uint32" => Format::Integer(Width::U32),
            "uint64" => Format::Integer(Width::U64),
            "float" => Format::Float,
            "double" => Format::Double,
            "decimal" => Format::Decimal,
            "date" => Format::Date,
            "date-time" => Format::DateTime,
            "time" => Format::Time,
            "uuid" => Format::Uuid,
            "byte" => Format::Byte,
            "uri" => Format::Uri,
            "email" => Format::Email,
            "ipv4" => Format::Ipv4,
            "ipv6" => Format::Ipv6,
            _ => return None,
        })
    }

    /// What a value of the format is, for people.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Format::Integer(Width::I32) => "a whole number from -2147483648 to 2147483647 (int32)",
            Format::Integer(Width::I64) => {
                "a whole number from -9223372036854775808 to 9223372036854775807 (int64)"
            }
            Format::Integer(Width::U32) => "a whole number from 0 to 4294967295 (uint32)",
            Format::Integer(Width::U64) => "a whole number from 0 to 18446744073709551615 (uint64)",
            Format::Float => "a number within the range of a 32-bit float",
            Format::Double => "a number within the range of a double",
            Format::Decimal => "a decimal number",
            Format::Date => "a date such as 2025-02-28 (RFC 3339)",
            Format::DateTime => "a date-time such as 2025-02-28T14:30:00Z (RFC 3339)",
            Format::Time => "a time such as 14:30:00Z (RFC 3339)",
            Format::Uuid => "a UUID such as 1f0c7a62-5d2e-4c4b-9f0e-2f6f5a3f9b11 (RFC 9562)",
            Format::Byte => "base64 with padding (RFC 4648)",
            Format::Uri => "an absolute URI (RFC 3986)",
            Format::Email => "an e-mail address (RFC 5321)",
            Format::Ipv4 => "an IPv4 address",
            Format::Ipv6 => "an IPv6 address",
        }
    }

    /// True when the value is of the format, or of a JSON type that the format says nothing about.
    pub(crate) fn accepts(self, value: &Value<'_>) -> bool {
        match value.data() {
            Data::Number => self.accepts_number(value.raw()),
            Data::String(text) => self.accepts_text(text),
            Data::Null | Data::Bool(_) | Data::Array(_) | Data::Object(_) => true,
        }
    }

    fn accepts_number(self, text: &str) -> bool {
        let Some(value) = Decimal::parse(text) else { return true };
        match self {
            Format::Integer(width) => width.holds(&value),
            // Beyond the largest float by half a step and more, rounding gives infinity.
            Format::Float => value.to_f64().is_some_and(|value| value.abs() < 3.402_823_567_797_336_6e38),
            Format::Double => value.to_f64().is_some(),
            Format::Decimal
            | Format::Date
            | Format::DateTime
            | Format::Time
            | Format::Uuid
            | Format::Byte
            | Format::Uri
            | Format::Email
            | Format::Ipv4
            | Format::Ipv6 => true,
        }
    }

    fn accepts_text(self, text: &str) -> bool {
        match self {
            Format::Integer(_) | Format::Float | Format::Double => true,
            Format::Decimal => !text.contains(['e', 'E']) && Decimal::parse(text).is_some(),
            Format::Date => time::is_date(text),
            Format::DateTime => time::is_date_time(text),
            Format::Time => time::is_time(text),
            Format::Uuid => is_uuid(text),
            Format::Byte => base64::is_base64(text),
            Format::Uri => builtin::is_uri(text),
            Format::Email => builtin::is_email(text),
            Format::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
            Format::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
        }
    }
}

/// 8-4-4-4-12 hexadecimal digits, either case.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, good: &[&str], bad: &[&str]) {
        let format = Format::from_name(name).unwrap();
        let arena = specie_json::Arena::new();
        let accepts = |text: &&str| format.accepts(&specie_json::parse(&arena, text).unwrap().root);
        assert_eq!(
            good.iter().filter(|text| !accepts(text)).collect::<Vec<_>>(),
            Vec::<&&str>::new(),
            "{name}"
        );
        assert_eq!(
            bad.iter().filter(|text| accepts(text)).collect::<Vec<_>>(),
            Vec::<&&str>::new(),
            "{name}"
        );
    }

    #[test]
    fn integers_have_exact_bounds() {
        check(
            "int32",
            &["2147483647", "-2147483648", "1.0", "1e3", "\"99999999999\"", "null"],
            &["2147483648", "1.5", "1e400"],
        );
        check(
            "int64",
            &["9223372036854775807", "-9223372036854775808"],
            &["9223372036854775808", "-9223372036854775809"],
        );
        check("uint32", &["4294967295", "-0"], &["4294967296", "-1"]);
        check("uint64", &["18446744073709551615"], &["18446744073709551616"]);
    }

    #[test]
    fn fractions_have_ranges() {
        check("float", &["3.4028235e38", "1e-60", "0.1"], &["3.5e38", "1e400"]);
        check("double", &["1.7e308", "\"12,50\""], &["1e400"]);
        check("decimal", &["1e400", "\"12.50\"", "\"-0.5\""], &["\"1e3\"", "\"\"", "\"12 \"", "\"1.\""]);
    }

    #[test]
    fn a_uuid_has_hyphens_in_their_places() {
        check(
            "uuid",
            &["\"2EB8AA08-AA98-11EA-B4AA-73B441D16380\"", "\"00000000-0000-0000-0000-000000000000\"", "1"],
            &["\"2eb8aa08aa9811eab4aa73b441d16380\"", "\"2eb8aa08-aa98-11ea-b4aa-73b441d1638\"", "\"\""],
        );
    }

    #[test]
    fn addresses() {
        check("ipv4", &["\"192.168.0.1\""], &["\"256.0.0.1\"", "\"01.2.3.4\"", "\"1.2.3\""]);
        check("ipv6", &["\"::1\"", "\"::ffff:192.168.0.1\""], &["\"fe80::a%eth1\"", "\"12345::\""]);
        check(
            "uri",
            &["\"https://example.com/a?b=c#d\"", "\"urn:x:y\""],
            &["\"/relative\"", "\"http://a b\"", "\"\""],
        );
        check("email", &["\"joe.bloggs@example.com\""], &["\"2962\"", "\"a@b@c\"", "\".a@example.com\""]);
    }
}
