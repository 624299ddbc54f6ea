//! Which format a file has, told from its beginning; its name is asked only where the content leaves two answers.

use std::io;

use crate::format::Format;
use crate::input::Input;
use crate::json_value;
use crate::sketch::{self, Sketch};

/// Bytes that are looked at.
const HEAD: usize = 64 << 10;

/// What a file is, and for an array of records inside a document the keys that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) format: Format,
    pub(crate) path: Vec<String>,
}

impl Found {
    fn new(format: Format) -> Found {
        Found { format, path: Vec::new() }
    }

    fn at(format: Format, path: &[&str]) -> Found {
        Found { format, path: path.iter().map(ToString::to_string).collect() }
    }
}

/// Looks at the bytes ahead; reads none.
pub(crate) fn format(input: &mut Input, name: &str) -> io::Result<Found> {
    while input.ahead().len() < HEAD && !are_lines(input.ahead()) && input.fetch()? {}
    let head = input.ahead();
    let head = &head[..head.len().min(HEAD)];
    let start = head.trim_ascii_start();
    let found = match start.first() {
        Some(b'{' | b'[') => json(head, input.ended(), name),
        Some(_) => Found::new(text(start, input.ended(), name)),
        None => Found::new(Format::Json),
    };
    Ok(found)
}

/// The path of a format whose records stand in an array, from the beginning of a document.
pub(crate) fn path(input: &mut Input, format: Format) -> io::Result<Vec<String>> {
    if !matches!(format, Format::Har | Format::Exchanges | Format::WireMock | Format::Vcr) {
        return Ok(Vec::new());
    }
    input.fetch_to(HEAD)?;
    let found = container(&sketch::of(&lossless(input.ahead())));
    Ok(match (found, format) {
        (Some(found), _) if found.format == format => found.path,
        (_, Format::Har) => vec!["log".to_owned(), "entries".to_owned()],
        (_, Format::WireMock) => vec!["mappings".to_owned()],
        _ => Vec::new(),
    })
}

/// The part of the bytes that is UTF-8.
fn lossless(head: &[u8]) -> String {
    match std::str::from_utf8(head) {
        Ok(text) => text.to_owned(),
        Err(error) => String::from_utf8_lossy(&head[..error.valid_up_to()]).into_owned(),
    }
}

fn json(head: &[u8], ended: bool, name: &str) -> Found {
    // The members of the first line are those of all its kin.
    if are_lines(head) || is_lines(head, ended) || is_named_lines(name) {
        return Found::new(Format::Ndjson);
    }
    let named = || {
        let har = has_extension(name, &["har"]);
        if har { Found::at(Format::Har, &["log", "entries"]) } else { Found::new(Format::Json) }
    };
    container(&sketch::of(&lossless(head))).unwrap_or_else(named)
}

/// The format of a document that holds many records.
fn container(sketch: &Sketch) -> Option<Found> {
    if sketch.has("info", b'{') && (sketch.has("item", b'[') || is_postman(sketch, "info")) {
        return Some(Found::new(Format::Postman));
    }
    // Format 1 has its requests in one list, and the order beside it.
    let first_format = sketch.has("order", b'[') && sketch.knows("requests/*/url");
    if sketch.has("collection/info", b'{') || first_format {
        return Some(Found::new(Format::Postman));
    }
    let arrays = [
        ("http_interactions", Format::Vcr),
        ("interactions", Format::Vcr),
        ("mappings", Format::WireMock),
        ("requests", Format::WireMock),
    ];
    for (key, format) in arrays {
        let holds = sketch.knows(&format!("{key}/*/request"));
        let empty = sketch.has(key, b'[') && !sketch.knows(&format!("{key}/*"));
        if holds || (empty && (format == Format::Vcr || key == "mappings")) {
            return Some(Found::at(format, &[key]));
        }
    }
    if is_har(sketch, "log") {
        return Some(Found::at(Format::Har, &["log", "entries"]));
    }
    // Some tools wrap the log once more.
    let wrapper = sketch.keys("").next()?;
    if wrapper != "*" && is_har(sketch, &format!("{wrapper}/log")) {
        return Some(Found::at(Format::Har, &[wrapper, "log", "entries"]));
    }
    let method = |path: &str| sketch.has(path, b'"');
    let exchange = method("*/request/method") || sketch.has("*/response/status", b'2');
    (exchange || (sketch.has("*/request", b'{') && sketch.has("*/response", b'{')))
        .then(|| Found::new(Format::Exchanges))
}

fn is_postman(sketch: &Sketch, info: &str) -> bool {
    sketch.text(&format!("{info}/schema")).is_some_and(|schema| schema.contains("postman.com"))
        || sketch.knows(&format!("{info}/_postman_id"))
}

/// A log of HAR: an object with members that HAR names.
fn is_har(sketch: &Sketch, path: &str) -> bool {
    let known =
        |key: &str| matches!(key, "version" | "creator" | "browser" | "pages" | "entries" | "comment");
    let entries = sketch.has(&format!("{path}/entries"), b'[');
    sketch.has(path, b'{')
        && (entries || sketch.keys(path).next().is_some_and(|key| known(key) || key.starts_with('_')))
}

/// Whether the first two lines are an object each: this much says it of a stream that goes on for ever.
fn are_lines(head: &[u8]) -> bool {
    let mut lines = head.split_inclusive(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let is_object = |line: &[u8]| {
        let object = line.trim_ascii();
        line.ends_with(b"\n") && object.starts_with(b"{") && json_value::length(object) == Some(object.len())
    };
    lines.next().is_some_and(is_object) && lines.next().is_some_and(is_object)
}

/// Whether lines hold one whole value each: most of those that are there do, and at least two.
fn is_lines(head: &[u8], ended: bool) -> bool {
    const LOOKED_AT: usize = 64;
    let whole = if ended { head.len() } else { memchr::memrchr(b'\n', head).unwrap_or(0) };
    let lines =
        head[..whole].split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let (mut values, mut others) = (0, 0);
    for line in lines.take(LOOKED_AT) {
        let value = matches!(line.first(), Some(b'{' | b'[')) && json_value::length(line) == Some(line.len());
        *(if value { &mut values } else { &mut others }) += 1;
    }
    values >= 2 && values > others
}

fn is_named_lines(name: &str) -> bool {
    has_extension(name, &["ndjson", "jsonl"])
}

/// Whether a name ends so, the ending of a compressed file taken off.
fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let name = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(name);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    extensions.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn text(start: &[u8], ended: bool, name: &str) -> Format {
    if is_lines(start, ended) || is_named_lines(name) {
        return Format::Ndjson;
    }
    let digits = start.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if (1..=12).contains(&digits) && start.get(digits) == Some(&b':') {
        return Format::Mitmproxy;
    }
    let text = lossless(start);
    let lines = || text.lines().map(str::trim_end);
    let is_separator = |line: &&str| line.is_empty() || line.starts_with("###");
    if lines().find(|line| !is_separator(line)).is_some_and(is_http_start) {
        return Format::Http;
    }
    let verbose = lines().filter(|line| line.starts_with("> ") || line.starts_with("< ")).take(2).count();
    if verbose == 2
        && lines().any(|line| line.starts_with("< HTTP/") || is_http_start(line.trim_start_matches("> ")))
    {
        return Format::Curl;
    }
    let key = |line: &str| line.starts_with("http_interactions:") || line.starts_with("interactions:");
    let listed = |line: &str| matches!(line, "- request:" | "-");
    let content =
        || lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '%']) && *line != "---");
    if content().any(key) || content().next().is_some_and(listed) {
        return Format::Vcr;
    }
    Format::Json
}

/// Whether a line begins an HTTP/1.1 message (RFC 9112 section 2.1), or one that `curl -i` shows of a later version.
pub(crate) fn is_http_start(line: &str) -> bool {
    if let Some(rest) = line.strip_prefix("HTTP/") {
        let mut parts = rest.split(' ');
        let version =
            parts.next().is_some_and(|version| matches!(version, "1.0" | "1.1" | "2" | "2.0" | "3" | "3.0"));
        return version && parts.next().is_some_and(|code| code.len() == 3 && code.parse::<u16>().is_ok());
    }
    let mut parts = line.split(' ');
    let token = |method: &str| {
        !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
    };
    parts.next().is_some_and(token)
        && parts.next().is_some_and(|target| !target.is_empty())
        && parts.next().is_some_and(|version| version.starts_with("HTTP/"))
        && parts.next().is_none()
}
