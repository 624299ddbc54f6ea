//! The formats that are asserted, each exactly as its standard has it.
//!
//! A format judges values of its own JSON types and lets all others pass, as JSON Schema 2020-12 section 7 of the
//! validation vocabulary has it. Only `decimal` has a form for numbers and one for texts.

mod address;
mod base64;
mod time;

use crate::Decimal;

/// A format that is asserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
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
    /// RFC 1123 section 2.1 host name, in ASCII.
    Hostname,
    /// RFC 2673 dotted quad.
    Ipv4,
    /// RFC 4291 section 2.2.
    Ipv6,
    /// A decimal number of any size; as text without exponent.
    Decimal,
    /// A number that a 32-bit float does not turn into infinity.
    Float,
    /// A number that a double does not turn into infinity.
    Double,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// A whole number of 32 bits, not negative.
    Uint32,
    /// A whole number of 64 bits, not negative.
    Uint64,
}

impl Format {
    /// The format of a name; `None` for those that only annotate.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "date" => Self::Date,
            "date-time" => Self::DateTime,
            "time" => Self::Time,
            "uuid" => Self::Uuid,
            "byte" => Self::Byte,
            "uri" => Self::Uri,
            "email" => Self::Email,
            "hostname" => Self::Hostname,
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            "decimal" => Self::Decimal,
            "float" => Self::Float,
            "double" => Self::Double,
            "int32" => Self::Int32,
            "int64" => Self::Int64,
            "uint32" => Self::Uint32,
            "uint64" => Self::Uint64,
            _ => return None,
        })
    }

    /// What a value of the format is, for people.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Int32 => "a whole number from -2147483648 to 2147483647 (int32)",
            Self::Int64 => "a whole number from -9223372036854775808 to 9223372036854775807 (int64)",
            Self::Uint32 => "a whole number from 0 to 4294967295 (uint32)",
            Self::Uint64 => "a whole number from 0 to 18446744073709551615 (uint64)",
            Self::Float => "a number within the range of a 32-bit float",
            Self::Double => "a number within the range of a double",
            Self::Decimal => "a decimal number",
            Self::Date => "a date such as 2025-02-28 (RFC 3339)",
            Self::DateTime => "a date-time such as 2025-02-28T14:30:00Z (RFC 3339)",
            Self::Time => "a time such as 14:30:00Z (RFC 3339)",
            Self::Uuid => "a UUID such as 1f0c7a62-5d2e-4c4b-9f0e-2f6f5a3f9b11 (RFC 9562)",
            Self::Byte => "base64 with padding (RFC 4648)",
            Self::Uri => "an absolute URI (RFC 3986)",
            Self::Email => "an e-mail address (RFC 5321)",
            Self::Hostname => "a host name such as api.shop.example (RFC 1123)",
            Self::Ipv4 => "an IPv4 address",
            Self::Ipv6 => "an IPv6 address",
        }
    }

    /// True when a text is of the format, or the format says nothing about texts.
    #[must_use]
    pub fn accepts_text(self, text: &str) -> bool {
        match self {
            Self::Date => time::is_date(text),
            Self::DateTime => time::is_date_time(text),
            Self::Time => time::is_time(text),
            Self::Uuid => is_uuid(text),
            Self::Byte => base64::is_base64(text),
            Self::Uri => address::is_uri(text),
            Self::Email => address::is_email(text),
            Self::Hostname => address::is_hostname(text),
            Self::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
            Self::Decimal => !text.contains(['e', 'E']) && Decimal::parse(text).is_some(),
            Self::Float | Self::Double | Self::Int32 | Self::Int64 | Self::Uint32 | Self::Uint64 => true,
        }
    }

    /// True when the digits of a JSON number are of the format, or the format says nothing about numbers.
    #[must_use]
    pub fn accepts_number(self, digits: &str) -> bool {
        let Some(value) = Decimal::parse(digits) else { return true };
        match self {
            // Beyond the largest float by half a step and more, rounding gives infinity.
            Self::Float => value.to_f64().is_some_and(|value| value.abs() < 3.402_823_567_797_336_6e38),
            Self::Double => value.to_f64().is_some(),
            Self::Int32 => value.to_i64().is_some_and(|value| i32::try_from(value).is_ok()),
            Self::Int64 => value.to_i64().is_some(),
            Self::Uint32 => value.to_u64().is_some_and(|value| u32::try_from(value).is_ok()),
            Self::Uint64 => value.to_u64().is_some(),
            Self::Date
            | Self::DateTime
            | Self::Time
            | Self::Uuid
            | Self::Byte
            | Self::Uri
            | Self::Email
            | Self::Hostname
            | Self::Ipv4
            | Self::Ipv6
            | Self::Decimal => true,
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
        let arena = crate::Arena::new();
        let accepts = |text: &&str| match crate::parse(&arena, text).unwrap().root {
            value if value.as_number().is_some() => format.accepts_number(value.raw()),
            value => value.as_str().is_none_or(|text| format.accepts_text(text)),
        };
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
        let long = format!("\"{}\"", ["a".repeat(63).as_str(); 4].join("."));
        let hosts = ["\"a-b.example\"", "\"h0st\"", "5"];
        check("hostname", &hosts, &["\"\"", "\"a..b\"", "\"a_b\"", "\"a-\"", "\"b\u{fc}.example\"", &long]);
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
