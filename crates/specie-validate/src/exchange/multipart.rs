//! The parts of a multipart body (RFC 2046 section 5.1, RFC 7578).

use std::ops::Range;

use super::media;

/// A part: its header fields and where its content stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part<'b> {
    headers: &'b str,
    headers_at: usize,
    /// Bytes of the body.
    pub(super) content: Range<usize>,
}

impl<'b> Part<'b> {
    /// The name of the field, with its place.
    pub(super) fn name(&self) -> Option<(&'b str, usize)> {
        let name = media::parameter(self.header("content-disposition")?, "name")?;
        Some((name, self.headers_at + offset(self.headers, name)))
    }

    /// Whether the part is a file.
    pub(super) fn is_file(&self) -> bool {
        let disposition = self.header("content-disposition");
        disposition.is_some_and(|value| {
            ["filename", "filename*"].iter().any(|name| media::parameter(value, name).is_some())
        })
    }

    /// Its media type as written, with its place.
    pub(super) fn content_type(&self) -> Option<(&'b str, usize)> {
        let value = self.header("content-type")?;
        Some((value, self.headers_at + offset(self.headers, value)))
    }

    fn header(&self, name: &str) -> Option<&'b str> {
        let mut fields = self.headers.lines().filter_map(|line| line.split_once(':'));
        fields.find(|(field, _)| field.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// Where a slice of a text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

/// The parts of a body; `None` when it has no boundary lines. Without a boundary the first line is one.
pub(super) fn parts<'b>(body: &'b [u8], content_type: &str) -> Option<Vec<Part<'b>>> {
    let first = || {
        let line = body.split(|byte| *byte == b'\n').find(|line| line.starts_with(b"--"))?;
        std::str::from_utf8(line.trim_ascii_end().get(2..)?).ok()
    };
    let boundary =
        media::parameter(content_type, "boundary").or_else(first).filter(|text| !text.is_empty())?;
    let delimiter = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut start = None;
    for line in (Lines { body, at: 0 }) {
        let Some(rest) = body[line.clone()].strip_prefix(delimiter.as_bytes()) else { continue };
        let rest = rest.trim_ascii_end();
        if !rest.is_empty() && rest != b"--" {
            continue;
        }
        if let Some(start) = start {
            parts.extend(part(body, start, line.start));
        }
        start = Some(line.end);
        if rest == b"--" {
            return Some(parts);
        }
    }
    // The last boundary may have been cut off.
    let start = start?;
    parts.extend(part(body, start, body.len()));
    Some(parts)
}

/// The part from behind its boundary line to the next one.
fn part(body: &[u8], start: usize, end: usize) -> Option<Part<'_>> {
    let mut lines = Lines { body: body.get(..end)?, at: start };
    let empty = lines.find(|line| body[line.clone()].trim_ascii().is_empty())?;
    let headers = std::str::from_utf8(&body[start..empty.start]).ok()?;
    let content = &body[empty.end..end];
    // The line break before a boundary belongs to the boundary.
    let content =
        content.strip_suffix(b"\n").map_or(content, |rest| rest.strip_suffix(b"\r").unwrap_or(rest));
    Some(Part { headers, headers_at: start, content: empty.end..empty.end + content.len() })
}

/// Lines with their breaks.
struct Lines<'b> {
    body: &'b [u8],
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.body.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let line = self.at..self.at + length;
        self.at = line.end;
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_know_where_they_stand() {
        let body = "preamble\r\n--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n2\r\n--x\nContent-Type: text/plain\nContent-Disposition: form-data; name=f; filename=\"f.txt\"\n\n\n--x--\nrest";
        for content_type in ["multipart/form-data; boundary=x", "multipart/form-data"] {
            let parts = parts(body.as_bytes(), content_type).unwrap();
            let shown: Vec<(&str, &str, bool)> = parts
                .iter()
                .map(|part| (part.name().unwrap().0, &body[part.content.clone()], part.is_file()))
                .collect();
            assert_eq!(shown, [("a", "1\r\n2", false), ("f", "", true)]);
            let (name, at) = parts[0].name().unwrap();
            assert_eq!(&body[at..at + name.len()], "a");
            assert_eq!(parts[1].content_type().unwrap().0, "text/plain");
        }
    }

    #[test]
    fn what_is_not_multipart_has_no_parts() {
        for body in ["", "a=b", "--", "--\n"] {
            assert_eq!(parts(body.as_bytes(), "multipart/form-data"), None, "{body}");
        }
        assert_eq!(parts(b"--x\n", "multipart/form-data; boundary=x"), Some(Vec::new()));
        assert_eq!(parts(b"--y\n\n", "multipart/form-data; boundary=x"), None);
    }
}
