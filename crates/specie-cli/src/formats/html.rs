//! The report as one page: no other file, no network, and nothing in it that the payloads wrote as markup.

mod coverage;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write;
use std::sync::Arc;

use specie_spec::Severity;
use specie_validate::Finding;

use super::shown;
use crate::coverage::DocumentCoverage;
use crate::groups::{Groups, Kind};
use crate::report::Counts;

/// The page, with a name in braces where something goes.
const PAGE: &str = include_str!("html/page.html");

/// Severities, the gravest first.
const SEVERITIES: [Severity; 4] = [Severity::Error, Severity::Drift, Severity::Warning, Severity::Info];

/// Operations of a finding that are named.
const OPERATIONS: usize = 20;

/// What stands above the findings.
pub(crate) struct Head<'h> {
    /// The documents that payloads were checked against.
    pub(crate) documents: Vec<String>,
    pub(crate) payloads: u64,
    pub(crate) invalid: u64,
    pub(crate) known: u64,
    pub(crate) counts: Counts,
    /// What of the documents was seen; empty when nobody asked.
    pub(crate) coverage: &'h [DocumentCoverage],
}

/// Writes the page.
pub(crate) fn write(out: &mut impl Write, head: &Head<'_>, groups: &Groups) -> anyhow::Result<()> {
    let title = match &head.documents[..] {
        [] => "Payloads".to_owned(),
        [document] => format!("Payloads against {document}"),
        documents => format!("Payloads against {} documents", documents.len()),
    };
    let mut kinds: Vec<&Kind> = groups.kinds().iter().collect();
    kinds.sort_by_key(|kind| SEVERITIES.iter().position(|severity| *severity == kind.first.severity));
    let codes: BTreeSet<&str> = kinds.iter().map(|kind| kind.first.code.as_str()).collect();
    let operations = kinds.iter().flat_map(|kind| &kind.operations).map(Option::as_deref);
    let operations: Vec<Option<&str>> = operations.collect::<BTreeSet<_>>().into_iter().collect();
    let used: BTreeSet<Severity> = kinds.iter().map(|kind| kind.first.severity).collect();
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once('{') {
        out.write_all(before.as_bytes())?;
        let part = after.split_once('}').and_then(|(name, after)| {
            let text = match name {
                "title" => escaped(&title),
                "subtitle" => subtitle(head),
                "counts" => counts(head),
                "ways" if head.coverage.is_empty() => String::new(),
                "ways" => {
                    "<nav aria-label=\"On this page\"><a href=\"#coverage\">Coverage of the document</a></nav>\n".to_owned()
                }
                "coverage" => coverage::section(head.coverage),
                "codes" => {
                    codes.iter().fold(String::new(), |list, code| list + "<option>" + code + "</option>")
                }
                "operations" => choice(&operations),
                "boxes" => used.iter().map(|severity| checkbox(*severity)).collect(),
                "findings" if kinds.is_empty() => "<p>Nothing to report.</p>\n".to_owned(),
                "findings" => {
                    (1..).zip(&kinds).map(|(number, kind)| finding(number, kind, &operations)).collect()
                }
                "rest" => {
                    groups.rest().map(|rest| format!("<p>{}</p>\n", escaped(&rest))).unwrap_or_default()
                }
                _ => return None,
            };
            Some((text, after))
        });
        // Other braces are the page's own.
        let (text, after) = part.unwrap_or_else(|| ("{".to_owned(), after));
        out.write_all(text.as_bytes())?;
        rest = after;
    }
    Ok(out.write_all(rest.as_bytes())?)
}

fn subtitle(head: &Head<'_>) -> String {
    let known =
        if head.known > 0 { format!(" {} known findings are left out.", head.known) } else { String::new() };
    let documents = if head.documents.len() > 1 { head.documents.join(", ") + ". " } else { String::new() };
    let documents = escaped(&documents);
    format!("{documents}Each finding names its place in the payload and the rule in the document.{known}")
}

fn counts(head: &Head<'_>) -> String {
    let valid = head.payloads - head.invalid;
    let mut list = String::new();
    let mut count = |class: &str, number: u64, noun: &str| {
        let _ = writeln!(list, "<li class=\"{class}\"><b>{number}</b>{noun}</li>");
    };
    count("", head.payloads, if head.payloads == 1 { "payload" } else { "payloads" });
    count("good", valid, "valid");
    for severity in SEVERITIES {
        let number = head.counts.of(severity);
        if number > 0 || severity == Severity::Error {
            let plural = matches!(severity, Severity::Error | Severity::Warning) && number != 1;
            let noun = format!("{}{}", severity.as_str(), if plural { "s" } else { "" });
            count(if number > 0 { severity.as_str() } else { "good" }, number, &noun);
        }
    }
    list
}

/// A choice of one of several operations, by their index.
fn choice(operations: &[Option<&str>]) -> String {
    if operations.len() < 2 {
        return String::new();
    }
    let options = operations.iter().enumerate().fold(String::new(), |mut list, (index, operation)| {
        let _ = write!(
            list,
            "<option value=\"{index}\">{}</option>",
            escaped(operation.unwrap_or("no operation"))
        );
        list
    });
    format!(
        "<select id=\"operation\" aria-label=\"Operation\"><option value=\"\">All operations</option>{options}</select>\n"
    )
}

fn checkbox(severity: Severity) -> String {
    let name = severity.as_str();
    format!(
        "<label class=\"box {name}\"><input type=\"checkbox\" value=\"{name}\" checked> <span class=\"severity\">{name}</span></label>\n"
    )
}

fn finding(number: usize, kind: &Kind, operations: &[Option<&str>]) -> String {
    let Finding { code, severity, message, payload, spec, .. } = &kind.first;
    let severity = severity.as_str();
    let times = if kind.count == 1 { "once".to_owned() } else { format!("{} times", kind.count) };
    let mut place = escaped(&shown(&payload.place));
    if let Some(spec) = spec {
        let _ = write!(place, " · {}", escaped(&shown(spec)));
    }
    let index = |operation: &Option<Arc<str>>| operations.binary_search(&operation.as_deref()).ok();
    let indices = kind.operations.iter().filter_map(index);
    let indices: Vec<String> = indices.map(|index| index.to_string()).collect();
    let indices = indices.join(" ");
    let mut text = format!(
        "<details class=\"{severity}\" data-severity=\"{severity}\" data-code=\"{code}\" data-operations=\"{indices}\" id=\"finding-{number}\">\n\
         <summary><span class=\"what\"><span class=\"severity\">{severity}</span> {}</span>\
         <span class=\"times\">{times}</span><span class=\"where\"><code>{code}</code> · {place}</span></summary>\n",
        phrase(message)
    );
    let _ = writeln!(text, "<pre tabindex=\"0\">{}</pre>", frames(kind.frames()));
    text.push_str("<dl>");
    for (term, said) in [("operation", called(&kind.operations)), ("where", kind.seen())] {
        if let Some(said) = said {
            let _ = write!(text, "<dt>{term}</dt><dd>{}</dd>", escaped(&said));
        }
    }
    text.push_str("</dl>\n");
    text.push_str("</details>\n");
    text
}

/// Some of the operations of a kind; nothing where none is known.
fn called(operations: &BTreeSet<Option<Arc<str>>>) -> Option<String> {
    let known: Vec<&str> = operations.iter().filter_map(Option::as_deref).collect();
    let shown = known.iter().take(OPERATIONS).copied().collect::<Vec<_>>().join(", ");
    let more = known.len().saturating_sub(OPERATIONS);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!known.is_empty()).then(|| shown + &more)
}

/// A message with its names, which stand in backticks, as code.
fn phrase(message: &str) -> String {
    let text = escaped(message);
    if text.matches('`').count() % 2 == 1 {
        return text;
    }
    let parts = text.split('`').enumerate();
    let part = |(index, part): (usize, &str)| {
        if index % 2 == 1 { format!("<code>{part}</code>") } else { part.to_owned() }
    };
    parts.map(part).collect()
}

/// The lines of a drawing but for its title: numbers and bars are quiet, marks stand out.
fn frames(drawing: &str) -> String {
    let lines = drawing.lines().skip(1).map(|line| {
        let (edge, rest) = match line.split_once('|') {
            Some((edge, rest)) if edge.chars().all(|c| c == ' ' || c.is_ascii_digit()) => {
                (format!("<span class=\"edge\">{edge}|</span>"), rest)
            }
            _ => (String::new(), line),
        };
        let marks = !edge.is_empty()
            && rest.trim_start().starts_with(['^', '-'])
            && !line.starts_with(|c: char| c.is_ascii_digit());
        let rest = escaped(rest);
        if marks { format!("{edge}<span class=\"mark\">{rest}</span>") } else { edge + &rest }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A text that is no markup, in an element or an attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(character),
            // What turns the direction of writing could show a text as another.
            control if control.is_control() || turns(control) => {
                let _ = write!(escaped, "\\u{{{:x}}}", u32::from(control));
            }
            plain => escaped.push(plain),
        }
    }
    escaped
}

/// Whether a character changes the direction of the text around it (Unicode Standard Annex 9).
fn turns(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        assert_eq!(escaped("<b a='1'>\"&\u{202e}\u{7}"), "&lt;b a=&#39;1&#39;&gt;&quot;&amp;\\u{202e}\\u{7}");
        assert_eq!(phrase("`<a>` is `b`"), "<code>&lt;a&gt;</code> is <code>b</code>");
        assert_eq!(phrase("`a` ` <b>"), "`a` ` &lt;b&gt;");
    }

    #[test]
    fn marks_stand_out() {
        let drawn = frames("error: x\n --> a.json:1:2\n  |\n1 | {\"a\": 1}\n  |  ^^^ 1 <\n  = help: mend it");
        assert_eq!(
            drawn,
            " --&gt; a.json:1:2\n<span class=\"edge\">  |</span>\n<span class=\"edge\">1 |</span> {&quot;a&quot;: 1}\n\
             <span class=\"edge\">  |</span><span class=\"mark\">  ^^^ 1 &lt;</span>\n  = help: mend it"
        );
    }
}
