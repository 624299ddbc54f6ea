//! URLs as records spell them: with the query beside them, or without the host.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::text::Text;
use crate::tree::Tree;

/// What a query component keeps as it is (RFC 3986 section 2.3).
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The URL with what HAR's `queryString` has and the URL has not: tools disagree whether the URL holds the query.
pub(crate) fn with_query<T: Tree>(url: Text, tree: T) -> Text {
    let Some(items) = tree.get("queryString").and_then(Tree::items) else { return url };
    let text = url.to_str();
    let query = text.split_once('?').map_or("", |(_, query)| query);
    let has = |name: &str| {
        let encoded = encode(name);
        query.split(['&', '#']).any(|pair| {
            let key = pair.split('=').next().unwrap_or_default();
            key == name || key.eq_ignore_ascii_case(&encoded) || decode(key) == name
        })
    };
    let mut whole = text.to_string();
    for item in items {
        let member = |key| item.get(key).and_then(Tree::scalar);
        let Some(name) = member("name") else { continue };
        if has(&name.to_str()) {
            continue;
        }
        let value = member("value");
        let value = value.as_ref().map_or_else(Default::default, Text::to_str);
        push_query(&mut whole, &name.to_str(), Some(&value));
    }
    if whole.len() == text.len() { url } else { url.remade(whole) }
}

/// The URL on the host that the record names beside it.
pub(crate) fn with_host(url: Text, host: Option<&Text>) -> Text {
    match host {
        Some(host) if url.bytes().starts_with(b"/") && !url.bytes().starts_with(b"//") => {
            url.remade(on_host("", &host.to_str(), &url.to_str()))
        }
        _ => url,
    }
}

/// Adds a parameter to a URL that may have some already.
pub(crate) fn push_query(url: &mut String, name: &str, value: Option<&str>) {
    let separator = if url.contains('?') { '&' } else { '?' };
    write!(url, "{separator}{}", encode(name)).expect("writing to a String cannot fail");
    if let Some(value) = value {
        write!(url, "={}", encode(value)).expect("writing to a String cannot fail");
    }
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

/// The URL of a target (RFC 9112 section 3.2) on a host. Without a scheme it is relative to one (RFC 3986 section 4.2).
pub(crate) fn on_host(scheme: &str, host: &str, target: &str) -> String {
    if target.contains("://") || host.is_empty() {
        return target.to_owned();
    }
    let slash = if target.starts_with('/') || target.is_empty() { "" } else { "/" };
    let colon = if scheme.is_empty() { "" } else { ":" };
    format!("{scheme}{colon}//{host}{slash}{target}")
}
