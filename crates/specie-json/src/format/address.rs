//! Addresses: absolute URIs (RFC 3986), mailboxes (RFC 5321) and host names (RFC 1123).

/// RFC 3986 section 3, with a scheme. The host of an IP literal is checked, every other host is a name.
pub(super) fn is_uri(text: &str) -> bool {
    let bytes = text.as_bytes();
    let scheme = run(bytes, SCHEME);
    if !bytes.first().is_some_and(u8::is_ascii_alphabetic) || bytes.get(scheme) != Some(&b':') {
        return false;
    }
    let mut rest = &bytes[scheme + 1..];
    if let Some(after) = rest.strip_prefix(b"//") {
        let end = after.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(after.len());
        if !is_authority(&after[..end]) {
            return false;
        }
        rest = &after[end..];
    }
    rest = &rest[run(rest, PATH)..];
    if let [b'?', query @ ..] = rest {
        rest = &query[run(query, QUERY)..];
    }
    if let [b'#', fragment @ ..] = rest {
        rest = &fragment[run(fragment, QUERY)..];
    }
    rest.is_empty()
}

fn is_authority(authority: &[u8]) -> bool {
    let is_made_of = |text: &[u8], class: u8| run(text, class) == text.len();
    let at = authority.iter().rposition(|byte| *byte == b'@');
    let (user, host) = at.map_or((&authority[..0], authority), |at| (&authority[..at], &authority[at + 1..]));
    if !is_made_of(user, USER) {
        return false;
    }
    let port = match host.strip_prefix(b"[") {
        None => &host[run(host, NAME)..],
        Some(literal) => {
            let Some(end) = literal.iter().position(|byte| *byte == b']') else { return false };
            let address = &literal[..end];
            let text = std::str::from_utf8(address).unwrap_or_default();
            let future = matches!(address, [b'v' | b'V', ..]) && is_made_of(address, USER);
            if text.parse::<std::net::Ipv6Addr>().is_err() && !future {
                return false;
            }
            &literal[end + 1..]
        }
    };
    port.is_empty() || port.strip_prefix(b":").is_some_and(|port| port.iter().all(u8::is_ascii_digit))
}

/// Letters, digits, `+`, `-` and `.`.
const SCHEME: u8 = 1;
/// Unreserved characters and sub-delimiters (RFC 3986 section 2); percent-encoded bytes go with them.
const NAME: u8 = 2;
/// The same and `:`.
const USER: u8 = 4;
/// The same and `@` and `/`.
const PATH: u8 = 8;
/// The same and `?`.
const QUERY: u8 = 16;
/// What stands in a mailbox between dots (RFC 5322 section 3.2.3).
const ATOM: u8 = 32;

/// What each byte may stand in.
static CLASSES: [u8; 256] = {
    const fn add(classes: &mut [u8; 256], bytes: &[u8], class: u8) {
        let mut at = 0;
        while at < bytes.len() {
            classes[bytes[at] as usize] |= class;
            at += 1;
        }
    }
    let alphanumeric = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut classes = [0; 256];
    add(&mut classes, alphanumeric, SCHEME | NAME | USER | PATH | QUERY | ATOM);
    add(&mut classes, b"+-.", SCHEME);
    add(&mut classes, b"-._~!$&'()*+,;=", NAME | USER | PATH | QUERY);
    add(&mut classes, b":", USER | PATH | QUERY);
    add(&mut classes, b"@/", PATH | QUERY);
    add(&mut classes, b"?", QUERY);
    add(&mut classes, b"!#$%&'*+-/=?^_`{|}~", ATOM);
    classes
};

/// How many bytes at the start are of a class; of a URI's classes percent-encoded bytes are members.
fn run(bytes: &[u8], class: u8) -> usize {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if CLASSES[usize::from(*byte)] & class != 0 {
            at += 1;
        } else if *byte == b'%' && class != SCHEME {
            match bytes.get(at + 1..at + 3) {
                Some(hex) if hex.iter().all(u8::is_ascii_hexdigit) => at += 3,
                _ => break,
            }
        } else {
            break;
        }
    }
    at
}

/// A mailbox of RFC 5321 section 4.1.2: a dot-string or quoted string, `@`, a domain or an address in brackets.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let local_is_sound = match local.strip_prefix('"').and_then(|local| local.strip_suffix('"')) {
        Some(quoted) => is_quoted(quoted),
        None => local.split('.').all(|part| !part.is_empty() && run(part.as_bytes(), ATOM) == part.len()),
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
