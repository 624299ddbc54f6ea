//! Payloads that nobody sent: what documentation pages and consoles show in place of a body.
//!
//! `"<number>"` placeholders, Ruby hashes, HTML-escaped JSON, and the fold marks that a rendered example leaves when it
//! is copied. Each is one finding, with the cleaned form where cleaning makes it JSON.

use specie_json::{Arena, Data, Value, parse};
use specie_spec::Code;

use crate::explain::view::View;
use crate::mask::Masker;
use crate::report::{Draft, Spot, child};

/// Words that documentation tools put between angle brackets for a value of a type.
const PLACEHOLDERS: &[&str] = &[
    "any",
    "array",
    "boolean",
    "bool",
    "byte",
    "date",
    "dateTime",
    "date-time",
    "double",
    "email",
    "enum",
    "float",
    "int32",
    "int64",
    "integer",
    "long",
    "null",
    "number",
    "object",
    "string",
    "uri",
    "uuid",
];

/// Longest cleaned form that a help shows, in code points.
const SHOWN: usize = 400;

/// The finding for a text that is JSON but holds placeholders instead of values.
pub(crate) fn placeholder(view: &View<'_>) -> Option<Draft> {
    let mut pointers = Vec::new();
    collect(&view.document.root, "", &mut pointers);
    let first = pointers.first()?;
    let value = view.value(first)?;
    let shown = value.raw().trim_matches('"');
    let more = match pointers.len() - 1 {
        0 => String::new(),
        1 => " and one more place".to_owned(),
        more => format!(" and {more} more places"),
    };
    let message = format!(
        "the body is documentation, not a capture: {} is the placeholder `{shown}`",
        view.name(first)
    );
    let draft =
        Draft::new(Code::NotACapture, view.spot(first), message).saying("a recorded value", value.raw());
    Some(draft.help(format!("give a recorded body; placeholders stand here{more}")))
}

fn collect(value: &Value<'_>, pointer: &str, found: &mut Vec<String>) {
    match value.data() {
        Data::String(text) if is_placeholder(text) => found.push(pointer.to_owned()),
        Data::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                collect(element, &format!("{pointer}/{index}"), found);
            }
        }
        Data::Object(members) => {
            for member in members {
                collect(&member.value, &child(pointer, member.key), found);
            }
        }
        Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => {}
    }
}

/// Whether a string says what stands there instead of being it: `<string>`.
pub(crate) fn is_placeholder(text: &str) -> bool {
    text.strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'))
        .is_some_and(|word| PLACEHOLDERS.contains(&word))
}

/// The finding for a text that is not JSON but is known for what it is.
pub(crate) fn of_text(text: &str, masker: &Masker) -> Option<Draft> {
    let (kind, offset, cleaned) = html(text).or_else(|| ruby(text)).or_else(|| folds(text))?;
    let end = text[offset..].find(['\n', '\r']).map_or(text.len(), |length| offset + length);
    let at = Spot { span: offset..end, pointer: String::new() };
    let draft = Draft::new(Code::NotACapture, at, format!("the body is {kind}, not a capture"))
        .saying("a recorded body", kind);
    let arena = Arena::new();
    Some(if parse(&arena, &cleaned).is_ok() {
        let one_line = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown = masker.mask_text(&one_line);
        let cut: String = shown.chars().take(SHOWN).collect();
        let rest = if cut.len() < shown.len() { "…" } else { "" };
        draft.help(format!("this is the JSON that it shows: {cut}{rest}"))
    } else {
        draft.help("give the body as it was sent")
    })
}

type Dump = (&'static str, usize, String);

/// JSON whose quotes were escaped for HTML.
fn html(text: &str) -> Option<Dump> {
    let quote = ["&quot;", "&#34;", "&#x22;"].into_iter().filter_map(|quote| text.find(quote)).min()?;
    // In a text that has real quotes before it, the escape is somebody's content.
    if text[..quote].contains('"') {
        return None;
    }
    let names = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#x22;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("<br>", "\n"),
        ("<br/>", "\n"),
        ("&amp;", "&"),
    ];
    let cleaned = names.iter().fold(text.to_owned(), |text, (name, char)| text.replace(name, char));
    Some(("HTML-escaped JSON", quote, cleaned))
}

/// A Ruby hash as `inspect` prints it: `{"a"=>1, :b=>nil}`, also with `b: 1`.
fn ruby(text: &str) -> Option<Dump> {
    let mut cleaned = String::new();
    let mut arrow = None;
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        let rest = &text[at..];
        let taken = if char == '"' {
            let length = literal_length(rest);
            cleaned.push_str(&rest[..length]);
            length
        } else if rest.starts_with("=>") {
            arrow = arrow.or(Some(at));
            cleaned.push_str(": ");
            2
        } else if let Some(name) = rest.strip_prefix(':').map(word).filter(|name| !name.is_empty()) {
            cleaned.extend(["\"", name, "\""]);
            1 + name.len()
        } else if !word(rest).is_empty() {
            let name = word(rest);
            cleaned.push_str(if name == "nil" { "null" } else { name });
            name.len()
        } else {
            cleaned.push(char);
            char.len_utf8()
        };
        at += taken;
    }
    let opens = text.trim_start().starts_with(['{', '[']);
    arrow.filter(|_| opens).map(|offset| ("a Ruby hash", offset, cleaned))
}

/// Marks for folding at the start of lines: `- "id": 1`.
fn folds(text: &str) -> Option<Dump> {
    let mut offset = None;
    let mut cleaned = String::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start();
        let mark = content.strip_prefix(['-', '+', '−']).map(str::trim_start);
        match mark.filter(|rest| rest.starts_with(['"', '{', '[', '}', ']'])) {
            Some(rest) => {
                offset = offset.or(Some(start + line.len() - content.len()));
                cleaned.push_str(rest);
            }
            None => cleaned.push_str(line),
        }
        start += line.len();
    }
    let opens = text.trim_start().starts_with(['{', '[', '-', '+', '−']);
    offset.filter(|_| opens).map(|offset| ("a rendered example with fold marks", offset, cleaned))
}

/// Bytes of the quoted text at the start, its quotes included.
fn literal_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, char) in text.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The name at the start of a text.
fn word(text: &str) -> &str {
    let end = text.find(|char: char| !char.is_ascii_alphanumeric() && char != '_').unwrap_or(text.len());
    if text.starts_with(|char: char| char.is_ascii_alphabetic() || char == '_') { &text[..end] } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, message: &str, help: &str) {
        let draft = of_text(text, &Masker::default()).unwrap();
        assert_eq!((draft.message.as_str(), draft.help.as_deref().unwrap()), (message, help));
    }

    #[test]
    fn a_ruby_hash_is_known_and_cleaned() {
        check(
            r#"{"id"=>"a=>b", :amount=>1.5, "none"=>nil, "list"=>[true]}"#,
            "the body is a Ruby hash, not a capture",
            r#"this is the JSON that it shows: {"id": "a=>b", "amount": 1.5, "none": null, "list": [true]}"#,
        );
        check("{\"a\"=>#<Object>}", "the body is a Ruby hash, not a capture", "give the body as it was sent");
    }

    #[test]
    fn escaped_html_is_known_and_cleaned() {
        check(
            "{&quot;token&quot;: &quot;a&amp;b&quot;}",
            "the body is HTML-escaped JSON, not a capture",
            r#"this is the JSON that it shows: {"token": "***"}"#,
        );
        assert!(of_text(r#"{"a": "&quot;",}"#, &Masker::default()).is_none());
    }

    #[test]
    fn fold_marks_are_known_and_cleaned() {
        check(
            "{\n- \"id\": 1,\n- \"data\": {\n  - \"a\": [-1]\n  }\n}",
            "the body is a rendered example with fold marks, not a capture",
            r#"this is the JSON that it shows: {"id": 1, "data": { "a": [-1] } }"#.replace("{\"id\"", "{ \"id\"").as_str(),
        );
    }

    #[test]
    fn broken_json_is_no_dump() {
        for text in ["{\"a\": 1,}", "hello", "", "[1, -]", "{'a': 1}", "- 1"] {
            assert!(of_text(text, &Masker::default()).is_none(), "{text}");
        }
    }
}
