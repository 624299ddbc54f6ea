//! Documentation: what the document says in words, the rules, and where it stands. Text that rustdoc would take for
//! markup of its own (tags, links, code to run) is written so that it shows as it is.

use proc_macro2::TokenStream;
use quote::quote;
use specie_spec::api::Status;

use crate::shape::{Docs, Field, Format, Guard, Place, Reply, Shape, Ty, Variant};

/// The documentation of a type, but for its place in the document.
pub(super) fn item(shape: &Shape, more: Vec<String>) -> String {
    let mut paragraphs = said(&shape.docs);
    paragraphs.extend(more);
    if !shape.guards.is_empty() {
        paragraphs.push(sentence(&guarded(&shape.guards)));
    }
    paragraphs.extend(shape.docs.notes.iter().cloned());
    joined(&paragraphs)
}

/// The documentation of a component that is another type.
pub(super) fn alias(docs: &Docs, place: &Place, pointer: &str) -> TokenStream {
    let mut paragraphs = said(docs);
    paragraphs.push(rules(place));
    paragraphs.extend(normalised(place));
    paragraphs.extend(docs.notes.iter().cloned());
    paragraphs.push(format!("In the document: `{}`.", inline(pointer)));
    lines(&joined(&paragraphs))
}

/// The documentation of a field; none where its name says all that is known.
pub(super) fn field(field: &Field, ident: &str) -> String {
    let mut sentences = vec![rules(&field.place)];
    sentences.extend(normalised(&field.place));
    match (field.read_only, field.write_only) {
        (true, false) => sentences.push("Only in responses.".to_owned()),
        (false, true) => sentences.push("Only in requests.".to_owned()),
        _ => {}
    }
    if let Some(default) = &field.docs.default {
        sentences.push(format!("When left out: `{}`.", inline(default)));
    }
    sentences.retain(|text| !text.trim().is_empty());
    let mut paragraphs = followed(said(&field.docs), &sentences.join(" "));
    paragraphs.extend(field.docs.notes.iter().cloned());
    if joined(&paragraphs).is_empty() && field.wire != ident.trim_start_matches("r#") {
        paragraphs.push(format!("The field `{}`.", inline(&field.wire)));
    }
    joined(&paragraphs)
}

/// Paragraphs, and sentences after the last of them where that is one line of plain text.
fn followed(mut paragraphs: Vec<String>, sentences: &str) -> Vec<String> {
    paragraphs.retain(|text| !text.trim().is_empty());
    let plain = |text: &&mut String| {
        let starts = text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | '(' | '"' | '\''));
        starts && !text.contains('\n') && list_indent(text).is_none()
    };
    match paragraphs.last_mut().filter(plain) {
        Some(last) if !sentences.is_empty() => {
            let ended = last.ends_with(['.', '!', '?', ':', ';']);
            *last = format!("{last}{} {sentences}", if ended { "" } else { "." });
        }
        _ => paragraphs.push(sentences.to_owned()),
    }
    paragraphs
}

/// What a type of another crate changes when it is written again.
fn normalised(place: &Place) -> Option<String> {
    match &place.ty {
        Ty::Foreign(foreign) => Some(foreign.note.to_owned()),
        Ty::List(inner) | Ty::Map(inner) => normalised(inner),
        _ => None,
    }
}

/// The documentation of a value of an enum, which follows the value; mostly none.
pub(super) fn variant<T>(variant: &Variant<T>) -> String {
    let words: Vec<String> = [&variant.label, &variant.description]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| safe(text))
        .collect();
    words.join(". ")
}

/// The documentation of a response; its media types are named where its status has others.
pub(super) fn reply(reply: &Reply, alone: bool) -> String {
    let status = match &reply.status {
        Status::Code(code) | Status::Named(code, _) => format!("Status {code}."),
        Status::Range(digit) => {
            format!("Any status from {digit}00 to {digit}99 that has no variant of its own.")
        }
        Status::Default => "Every other status.".to_owned(),
    };
    let media = reply.body.as_ref().filter(|_| !alone).map_or_else(String::new, |held| {
        let types: Vec<String> = held.media_types.iter().map(|name| format!("`{}`", inline(name))).collect();
        format!(" Media type {}.", types.join(" or "))
    });
    joined(&followed(vec![safe(&reply.description)], &(status + &media)))
}

/// The documentation of credentials.
pub(super) fn scheme(description: &str, what: &str) -> TokenStream {
    lines(&joined(&[safe(description), what.to_owned()]))
}

/// What the document says about a thing.
fn said(docs: &Docs) -> Vec<String> {
    let mut paragraphs = vec![safe(&docs.text)];
    if docs.deprecated {
        paragraphs.push("Deprecated.".to_owned());
    }
    paragraphs
}

/// The documentation of a variant of a union: its type, unless that has a name, and the rules.
pub(super) fn branch(place: &Place) -> String {
    let what = match &place.ty {
        Ty::Bool => "A truth value.",
        Ty::Integer(_) => "An integer.",
        Ty::Float | Ty::Decimal => "A number.",
        Ty::String => "A text.",
        Ty::Secret => "A secret text.",
        Ty::DateTime => "A date-time (RFC 3339).",
        Ty::Date => "A date (RFC 3339).",
        Ty::Bytes => "Bytes.",
        Ty::File => "A file.",
        Ty::Json => "Any value.",
        Ty::Foreign(foreign) => return branch(&Place { ty: foreign.of.clone(), ..place.clone() }),
        Ty::List(_) => "A list.",
        Ty::Map(_) => "A map.",
        Ty::Named(_) => return String::new(),
    };
    format!("{what} {}", rules(place)).trim_end().to_owned()
}

/// The rules for a value in words, empty where the type says it all.
pub(super) fn rules(place: &Place) -> String {
    let rules = &place.rules;
    let mut parts = Vec::new();
    let span = |min: Option<u64>, max: Option<u64>, one: &str, many: &str| match (min, max) {
        (None, None) => None,
        (Some(min), Some(max)) if min == max => {
            Some(format!("exactly {min} {}", if min == 1 { one } else { many }))
        }
        (Some(min), Some(max)) => Some(format!("{min} to {max} {many}")),
        (Some(min), None) => Some(format!("at least {min} {}", if min == 1 { one } else { many })),
        (None, Some(max)) => Some(format!("at most {max} {}", if max == 1 { one } else { many })),
    };
    parts.extend(span(rules.min_len, rules.max_len, "character", "characters"));
    parts.extend(span(rules.min_items, rules.max_items, "item", "items"));
    parts.extend(rules.unique.then(|| "no item twice".to_owned()));
    parts.extend(span(rules.min_members, rules.max_members, "member", "members"));
    parts.extend(rules.format.map(|format| format_words(format).to_owned()));
    parts.extend(
        rules
            .min
            .as_ref()
            .map(|bound| format!("{} {}", if bound.exclusive { "above" } else { "at least" }, bound.digits)),
    );
    parts.extend(
        rules
            .max
            .as_ref()
            .map(|bound| format!("{} {}", if bound.exclusive { "below" } else { "at most" }, bound.digits)),
    );
    parts.extend(rules.multiple_of.as_ref().map(|step| format!("a multiple of {step}")));
    parts.extend(rules.pattern.as_ref().map(|pattern| format!("matches `{}`", inline(pattern))));
    if !rules.choices.is_empty() {
        let choices: Vec<String> =
            rules.choices.iter().map(|choice| format!("`{}`", inline(choice))).collect();
        let word = if choices.len() == 1 { "always" } else { "one of" };
        parts.push(format!("{word} {}", choices.join(", ")));
    }
    if !rules.guards.is_empty() {
        parts.push(guarded(&rules.guards));
    }
    let own = sentence(&parts.join(", "));
    let (Ty::List(inner) | Ty::Map(inner)) = &place.ty else { return own };
    let below = self::rules(inner);
    match (own.is_empty(), below.is_empty()) {
        (_, true) => own,
        (true, false) => format!("Each: {}", lower_first(&below)),
        (false, false) => format!("{own} Each: {}", lower_first(&below)),
    }
}

/// What is checked although no type says it.
pub(crate) fn guarded(guards: &[Guard]) -> String {
    let mut words: Vec<String> = guards.iter().map(|guard| format!("`{}`", guard.keyword)).collect();
    words.dedup();
    let whole = guards.iter().any(|guard| guard.keyword == Guard::ALL);
    let words = if whole { "the whole schema".to_owned() } else { words.join(", ") };
    format!("checked beyond what the type says: {words}")
}

fn format_words(format: Format) -> &'static str {
    match format {
        Format::Time => "a time (RFC 3339)",
        Format::Uuid => "a UUID",
        Format::Byte => "base64",
        Format::Uri => "an absolute URI",
        Format::Email => "an e-mail address",
        Format::Hostname => "a host name (RFC 1123)",
        Format::Ipv4 => "an IPv4 address",
        Format::Ipv6 => "an IPv6 address",
        Format::Decimal => "a decimal number",
        Format::Float => "within the range of a 32-bit float",
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_lowercase(), letters.as_str()))
}

/// Text for inside backticks; a blank one in quotes.
pub(super) fn inline(text: &str) -> String {
    if text.trim().is_empty() {
        return format!("{text:?}");
    }
    text.replace('`', "'").replace(['\n', '\r'], " ")
}

fn joined(paragraphs: &[String]) -> String {
    let texts: Vec<&str> =
        paragraphs.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}

/// Documentation as comments, indented.
pub(super) fn comment(text: &str, indent: &str) -> String {
    let line = |line: &str| {
        let line = line.trim_end().replace('\r', " ");
        if line.is_empty() { format!("{indent}///\n") } else { format!("{indent}/// {line}\n") }
    };
    text.trim().lines().map(line).collect()
}

/// One attribute a line.
pub(super) fn lines(text: &str) -> TokenStream {
    if text.trim().is_empty() {
        return TokenStream::new();
    }
    let lines = text.trim().lines().map(|line| {
        let line = line.trim_end();
        if line.is_empty() { String::new() } else { format!(" {line}") }
    });
    quote!(#(#[doc = #lines])*)
}

/// Markdown of a document as Markdown that rustdoc shows as it is: no tags, no links by brackets, no code to run.
fn safe(text: &str) -> String {
    let mut out = String::new();
    let mut fenced = false;
    let mut indent = "";
    for line in text.trim().lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            // A fence without a language would be run as a test.
            out.push_str(if fenced { "```\n" } else { "```text\n" });
            fenced = !fenced;
            continue;
        }
        if fenced {
            out.push_str(line.trim_end());
        } else {
            // Lines that go on after a list's item belong to it only when they are indented.
            let item = list_indent(trimmed);
            if trimmed.is_empty() || item.is_some() {
                indent = item.unwrap_or("");
            } else {
                out.push_str(indent);
            }
            out.push_str(&safe_line(trimmed));
        }
        out.push('\n');
    }
    if fenced {
        out.push_str("```\n");
    }
    out.trim_end().to_owned()
}

/// The indentation of what belongs to a list's item.
fn list_indent(line: &str) -> Option<&'static str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < line.len() {
        return rest.starts_with(['.', ')']).then_some("   ");
    }
    ["- ", "* ", "+ "].iter().any(|bullet| line.starts_with(bullet)).then_some("  ")
}

fn safe_line(line: &str) -> String {
    let mut out = String::new();
    let code_spans = line.matches('`').count().is_multiple_of(2);
    let mut code = false;
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' if code_spans => {
                code = !code;
                out.push(c);
                1
            }
            _ if code => {
                out.push(c);
                c.len_utf8()
            }
            '`' | '<' | '[' | ']' => {
                out.push('\\');
                out.push(c);
                1
            }
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let stop = |c: char| c.is_whitespace() || "<>()[]`\"'|*".contains(c);
                let url =
                    rest[..rest.find(stop).unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!']);
                out.push('<');
                out.push_str(url);
                out.push('>');
                url.len()
            }
            _ if c.is_alphanumeric() => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
                let word = &rest[..end];
                let quote = if is_code(word) { "`" } else { "" };
                out.push_str(quote);
                out.push_str(word);
                out.push_str(quote);
                end
            }
            _ => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out
}

/// True for a word that reads as an identifier: `payment_intent`, `GiftCard`.
fn is_code(word: &str) -> bool {
    let word = word.trim_end_matches('s');
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let small = word.chars().any(char::is_lowercase);
    (word.contains('_') && word.chars().any(char::is_alphanumeric))
        || (capitals > 1 && small && word.chars().all(|c| c.is_ascii_alphanumeric()))
}
