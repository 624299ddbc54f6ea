//! Media types of recorded bodies, and which documented one covers each.

use specie_spec::api::{Body, Media, essence};

pub(super) const FORM: &str = "application/x-www-form-urlencoded";

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json") || essence.ends_with("/json")
}

pub(super) fn is_multipart(media_type: &str) -> bool {
    media_type.starts_with("multipart/")
}

/// What a body describes for a media type: the same type before ranges of types (OAS 3.0.3 section 4.7.13).
pub(super) fn described<'b>(body: &'b Body, media_type: &str) -> Option<(&'b str, &'b Media)> {
    let rank = |range: &str| match essence(range) {
        range if range == media_type => Some(0),
        // Vendors' types and their plain forms stand for each other in what is published.
        range if is_json(&range) && is_json(media_type) => Some(1),
        range if range == "*/*" || range == "*" => Some(3),
        range => range.strip_suffix('*').filter(|kind| media_type.starts_with(kind)).map(|_| 2),
    };
    let ranked = body.content.iter().filter_map(|(range, media)| Some((rank(range)?, range, media)));
    ranked.min_by_key(|(rank, ..)| *rank).map(|(_, range, media)| (range.as_str(), media))
}

/// Whether one of some media types with commas between them covers another.
pub(super) fn covers(ranges: &str, media_type: &str) -> bool {
    ranges.split(',').map(essence).any(|range| {
        range == media_type
            || range == "*/*"
            || range.strip_suffix('*').is_some_and(|kind| media_type.starts_with(kind))
            || (is_json(&range) && is_json(media_type))
    })
}

/// The value of a parameter behind a media type or a disposition, such as `boundary` or `name`, with its quotes removed.
pub(super) fn parameter<'t>(header: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (key, behind) = rest.split_once('=')?;
        let behind = behind.trim_start();
        let (value, after) = match behind.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => behind.split_at(behind.find(';').unwrap_or(behind.len())),
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value.trim_end());
        }
        rest = after.split_once(';')?.1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_of_headers_are_found() {
        let disposition = "form-data; name=\"a; b\"; filename = c.txt ;x";
        assert_eq!(parameter(disposition, "name"), Some("a; b"));
        assert_eq!(parameter(disposition, "FileName"), Some("c.txt"));
        assert_eq!(parameter(disposition, "x"), None);
        assert_eq!(parameter("form-data", "name"), None);
    }
}
