//! The parts of a URL that tell operations apart (RFC 3986 section 3).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// A URL in parts.
#[derive(Debug)]
pub(super) struct Url {
    /// Host and port in small letters, without the port that its scheme implies.
    pub(super) host: Option<String>,
    /// Segments of the path, decoded; the last one is empty when the path ends with a slash.
    pub(super) segments: Vec<String>,
}

impl Url {
    pub(super) fn new(text: &str) -> Url {
        let (host, path) = split(text);
        let decoded = |segment| percent_decode_str(segment).decode_utf8_lossy().into_owned();
        Url {
            host: host.map(|host| host.to_ascii_lowercase()),
            segments: segments(path).map(decoded).collect(),
        }
    }
}

/// The host with its port, and the path without query and fragment.
pub(super) fn split(url: &str) -> (Option<Cow<'_, str>>, &str) {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let url = &url[..end];
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (scheme, rest),
        None => match url.strip_prefix("//") {
            Some(rest) => ("", rest),
            None => return (None, url),
        },
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let usual = match scheme.to_ascii_lowercase().as_str() {
        "https" | "wss" => ":443",
        "http" | "ws" => ":80",
        // Without a scheme either is implied.
        _ if host.ends_with(":443") => ":443",
        _ => ":80",
    };
    (Some(host.strip_suffix(usual).unwrap_or(host).into()), path)
}

/// The segments of a path that begins with a slash, or should.
pub(super) fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}
