//! The formats that are checked where the Rust type does not check them. A format says nothing about other JSON types.

use specie_json::Decimal;

use crate::time::{is_date, is_date_time, is_time};

/// A format of texts or numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "`describe` says what each is")]
pub enum Format {
    Date,
    DateTime,
    Time,
    Uuid,
    Byte,
    Uri,
    Email,
    Ipv4,
    Ipv6,
    Decimal,
    Float,
    Double,
    Int32,
    Int64,
    Uint32,
    Uint64,
}

impl Format {
    /// The format of a name; `None` for those that only annotate.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "date" => Self::Date,
            "date-time" => Self::DateTime,
            "time" => Self::Time,
            "uuid" => Self::Uuid,
            "byte" => Self::Byte,
            "uri" => Self::Uri,
            "email" => Self::Email,
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

    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Date => "a date such as 2025-02-28 (RFC 3339)",
            Self::DateTime => "a date-time such as 2025-02-28T14:30:00Z (RFC 3339)",
            Self::Time => "a time such as 14:30:00Z (RFC 3339)",
            Self::Uuid => "a UUID (RFC 9562)",
            Self::Byte => "base64 with padding (RFC 4648)",
            Self::Uri => "an absolute URI (RFC 3986)",
            Self::Email => "an e-mail address (RFC 5321)",
            Self::Ipv4 => "an IPv4 address",
            Self::Ipv6 => "an IPv6 address",
            Self::Decimal => "a decimal number",
            Self::Float => "a number within the range of a 32-bit float",
            Self::Double => "a number within the range of a double",
            Self::Int32 => "a whole number of 32 bits",
            Self::Int64 => "a whole number of 64 bits",
            Self::Uint32 => "a whole number of 32 bits, not negative",
            Self::Uint64 => "a whole number of 64 bits, not negative",
        }
    }

    pub(super) fn accepts_text(self, text: &str) -> bool {
        match self {
            Self::Date => is_date(text),
            Self::DateTime => is_date_time(text),
            Self::Time => is_time(text),
            Self::Uuid => is_uuid(text),
            Self::Byte => is_base64(text),
            Self::Uri => is_uri(text),
            Self::Email => is_email(text),
            Self::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
            Self::Decimal => !text.contains(['e', 'E']) && Decimal::parse(text).is_some(),
            Self::Float | Self::Double | Self::Int32 | Self::Int64 | Self::Uint32 | Self::Uint64 => true,
        }
    }

    pub(super) fn accepts_number(self, text: &str) -> bool {
        let Some(value) = Decimal::parse(text) else { return true };
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
            | Self::Ipv4
            | Self::Ipv6
            | Self::Decimal => true,
        }
    }
}

/// 8-4-4-4-12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// RFC 4648 section 4; the bits that padding leaves over may be anything.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        && text.len().is_multiple_of(4)
        && padding <= 2
}

/// RFC 3986 section 3, with a scheme. The host of an IP literal is checked, every other host is a name.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let scheme_is_sound = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path_is_sound = match hierarchy.strip_prefix("//") {
        None => is_made_of(hierarchy, "/:@"),
        Some(after) => {
            let (authority, path) = after.split_at(after.find('/').unwrap_or(after.len()));
            is_authority(authority) && is_made_of(path, "/:@")
        }
    };
    scheme_is_sound && path_is_sound && is_made_of(query, "/?:@") && is_made_of(fragment, "/?:@")
}

fn is_authority(authority: &str) -> bool {
    let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (host, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) if port.is_empty() || port.starts_with(':') => {
            let future = address.starts_with(['v', 'V']) && is_made_of(address, ":");
            if address.parse::<std::net::Ipv6Addr>().is_err() && !future {
                return false;
            }
            ("", port.trim_start_matches(':'))
        }
        Some(_) => return false,
        None => host.split_once(':').unwrap_or((host, "")),
    };
    is_made_of(user, ":") && is_made_of(host, "") && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Only unreserved characters, sub-delimiters, percent-encoded bytes (RFC 3986 section 2) and those given.
fn is_made_of(text: &str, others: &str) -> bool {
    let escapes_are_sound = text
        .split('%')
        .skip(1)
        .all(|rest| rest.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)));
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=%".contains(c) || others.contains(c);
    escapes_are_sound && text.chars().all(plain)
}

/// A mailbox of RFC 5321 section 4.1.2: a dot-string or quoted string, `@`, a domain or an address in brackets.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let local_is_sound = match local.strip_prefix('"').and_then(|local| local.strip_suffix('"')) {
        Some(quoted) => is_quoted(quoted),
        None => local.split('.').all(|part| !part.is_empty() && part.chars().all(atom)),
    };
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let domain_is_sound = match domain.strip_prefix('[').and_then(|domain| domain.strip_suffix(']')) {
        Some(address) => match address.strip_prefix("IPv6:") {
            Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
            None => address.parse::<std::net::Ipv4Addr>().is_ok(),
        },
        None => domain.len() <= 253 && domain.split('.').all(label),
    };
    (1..=64).contains(&local.len()) && local_is_sound && domain_is_sound
}

/// Printable ASCII, with a backslash before each quote and backslash.
fn is_quoted(text: &str) -> bool {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let sound = match c {
            '\\' => chars.next().is_some_and(|c| matches!(c, ' '..='~')),
            c => c != '"' && matches!(c, ' '..='~'),
        };
        if !sound {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[track_caller]
    fn check(format: Format, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(format.accepts_text(text), "{format:?} {text}");
        }
        for text in bad {
            assert!(!format.accepts_text(text), "{format:?} {text}");
        }
    }

    #[test]
    fn formats_of_texts() {
        check(
            Format::Uuid,
            &["2EB8AA08-AA98-11EA-B4AA-73B441D16380"],
            &["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638", ""],
        );
        check(
            Format::Byte,
            &["", "Zg==", "Zm8=", "Zm9v", "Zh=="],
            &["Z", "Zg", "Zg=", "Z===", "Zm 9v", "-_-_"],
        );
        check(
            Format::Uri,
            &["https://example.com/a?b=c#d", "urn:x:y", "http://[::1]:80/", "http://u:p@h/%20", "a:"],
            &[
                "/relative",
                "http://a b",
                "",
                "http://h/%2",
                "1a:b",
                "http://[::g]/",
                "http://h:8x/",
                "http://é/",
            ],
        );
        check(
            Format::Email,
            &[
                "joe.bloggs@example.com",
                "\"a b\"@example.com",
                "a@[127.0.0.1]",
                "ann.lee+pets@mail.example.co.uk",
            ],
            &["2962", "a@b@c", ".a@example.com", "ann lee@example.com", "ann@", "@example.com", "a..b@c.d"],
        );
        check(Format::Decimal, &["12.50", "-0.5"], &["1e3", "", "12 ", "1."]);
        check(Format::Ipv4, &["192.168.0.1"], &["256.0.0.1", "01.2.3.4"]);
    }

    #[test]
    fn formats_of_numbers() {
        assert!(Format::Int32.accepts_number("2147483647") && !Format::Int32.accepts_number("2147483648"));
        assert!(Format::Float.accepts_number("3.4028235e38") && !Format::Float.accepts_number("3.5e38"));
        assert!(Format::Double.accepts_number("1.7e308") && !Format::Double.accepts_number("1e400"));
        assert!(
            Format::Uint64.accepts_number("18446744073709551615") && !Format::Uint64.accepts_number("-1")
        );
    }
}
