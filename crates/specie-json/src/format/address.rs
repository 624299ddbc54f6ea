//! Addresses: absolute URIs (RFC 3986), mailboxes (RFC 5321) and host names (RFC 1123).

/// RFC 3986 section 3, with a scheme. The host of an IP literal is checked, every other host is a name.
pub(super) fn is_uri(text: &str) -> bool {
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
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let local_is_sound = match local.strip_prefix('"').and_then(|local| local.strip_suffix('"')) {
        Some(quoted) => is_quoted(quoted),
        None => local.split('.').all(|part| !part.is_empty() && part.chars().all(atom)),
    };
    let domain_is_sound = match domain.strip_prefix('[').and_then(|domain| domain.strip_suffix(']')) {
        Some(address) => match address.strip_prefix("IPv6:") {
            Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
            None => address.parse::<std::net::Ipv4Addr>().is_ok(),
        },
        None => is_hostname(domain),
    };
    (1..=64).contains(&local.len()) && local_is_sound && domain_is_sound
}

/// Labels of letters, digits and inner hyphens, at most 63 each and 253 in all (RFC 1123 section 2.1, RFC 1035 section
/// 2.3.4).
pub(super) fn is_hostname(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253 && text.split('.').all(label)
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
    use super::*;

    #[test]
    fn uris_are_absolute() {
        for good in ["https://example.com/a?b=c#d", "urn:x:y", "http://[::1]:80/", "http://u:p@h/%20", "a:"] {
            assert!(is_uri(good), "{good}");
        }
        for bad in [
            "/relative",
            "http://a b",
            "",
            "http://h/%2",
            "1a:b",
            "http://[::g]/",
            "http://h:8x/",
            "http://é/",
        ] {
            assert!(!is_uri(bad), "{bad}");
        }
    }

    #[test]
    fn mailboxes_have_a_local_part_and_a_domain() {
        for good in [
            "joe.bloggs@example.com",
            "\"a b\"@example.com",
            "a@[127.0.0.1]",
            "ann.lee+pets@mail.example.co.uk",
        ] {
            assert!(is_email(good), "{good}");
        }
        for bad in
            ["2962", "a@b@c", ".a@example.com", "ann lee@example.com", "ann@", "@example.com", "a..b@c.d"]
        {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
