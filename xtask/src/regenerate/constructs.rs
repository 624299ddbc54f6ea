//! docs/constructs.md: what each construct of a document becomes in Rust, and what is checked, from the behaviour cases.

use std::fmt::Write;

use anyhow::{Context, Result};
use specie_codegen::{Item, ItemKind, MemberKind, Options, generate, outline};
use specie_spec::{Severity, read};
use specie_tests::{Case, Verdict};
use specie_validate::Validator;

use super::Output;

/// Sections with the words of names that belong to each, the first that fits counts.
const SECTIONS: &[(&str, &[&str])] = &[
    ("Apifox", &["apifox", "apidog"]),
    ("Swagger 2.0", &["swagger"]),
    (
        "Text of payloads",
        &["capture", "payload", "duplicate-key", "surrogate", "escapes", "byte-order", "nesting"],
    ),
    (
        "Bodies, parameters and responses",
        &[
            "body",
            "bodies",
            "form-",
            "multipart",
            "response-header",
            "responses-of",
            "status",
            "callback",
            "webhook",
            "parameter",
            "sequences",
            "event-stream",
            "media-type",
            "operation",
            "path-item",
            "querystring",
        ],
    ),
    (
        "Requests and responses apart",
        &["read-only", "write-only", "direction", "one-type-is", "branches-relax"],
    ),
    ("Listed values", &["enum", "const", "x-enum"]),
    ("Unions", &["union", "one-of", "any-of", "discriminator", "texts-that-tell"]),
    ("`allOf`, `not` and conditions", &["all-of", "not-inverts", "if-then", "boolean-schema", "unevaluated"]),
    ("Null and presence", &["null", "absent", "required", "default-"]),
    ("References", &["ref", "anchor", "loop", "id-is", "schema-id", "itself", "ring", "defs", "file"]),
    (
        "Objects and maps",
        &["propert", "object", "map", "field", "depend", "pattern-prop", "named-patterns", "names-"],
    ),
    ("Lists", &["item", "contains", "list"]),
    ("Numbers", &["bound", "multiple", "number", "integer", "int32", "int64", "float", "decimal", "zero"]),
    (
        "Texts and formats",
        &[
            "pattern", "string", "format", "date", "uuid", "uri", "email", "ip-", "byte", "password",
            "duration", "text",
        ],
    ),
    ("Documents with faults, and everything else", &[""]),
];

/// How many of the first sections are no constructs of documents.
const SPECIAL: usize = 3;

/// Types of a case that are shown, and fields or variants of a type.
const SHOWN: usize = 4;
const MEMBERS: usize = 6;

/// The page, a table a section and a line a case.
pub(crate) fn output() -> Result<Output> {
    let mut sections: Vec<(&str, Vec<String>)> =
        SECTIONS.iter().map(|(title, _)| (*title, Vec::new())).collect();
    for case in Case::all().context("tests/cases")? {
        let fits = |(_, words): &(&str, &[&str])| words.iter().any(|word| case.name.contains(word));
        let index = SECTIONS.iter().position(fits).unwrap_or(SECTIONS.len() - 1);
        sections[index].1.push(row(&case)?);
    }
    let mut text = String::from(
        "<!-- @generated from tests/cases -->\n\
         <!-- do not edit; run `cargo xtask regenerate` -->\n\n\
         # Constructs\n\n\
         What each construct becomes in Rust, and what is said of payloads that break its rules. Every line is a behaviour \
         case: a document with payloads that must be accepted and refused, by the checker and by the types alike. A link \
         leads to its document; the whole Rust stands beside it. Structs are shown without `extra`, which keeps the fields \
         that a document does not name.\n",
    );
    // What is special to vendors and payloads comes last.
    sections.rotate_left(SPECIAL);
    for (title, rows) in sections {
        let _ = write!(
            text,
            "\n## {title}\n\n| construct | Rust | checked |\n| --- | --- | --- |\n{}",
            rows.concat()
        );
    }
    Ok(Output { path: "docs/constructs.md".to_owned(), text, notes: Vec::new() })
}

fn row(case: &Case) -> Result<String> {
    let api = read(&case.input()).api.with_context(|| format!("tests/cases/{}: refused", case.name))?;
    let outline = outline(&generate(&api, &Options::default()).source)
        .with_context(|| format!("tests/cases/{}: the generated source", case.name))?;
    let types: Vec<String> =
        outline.items.iter().filter(|item| item.kind != ItemKind::Function).map(shown).collect();
    let more = types.len().saturating_sub(SHOWN);
    let mut types: Vec<String> = types.into_iter().take(SHOWN).collect();
    if more > 0 {
        types.push(format!("and {more} more"));
    }
    let validator = Validator::new(&api);
    let mut said: Vec<String> = Vec::new();
    for payload in case.payloads.iter().filter(|payload| payload.verdict == Verdict::Bad) {
        let Ok(checker) = validator.target(&payload.named.target(&api)) else { continue };
        let report = checker.check(&payload.bytes);
        let first = report.findings.iter().find(|finding| finding.severity == Severity::Error);
        let Some(finding) = first else { continue };
        let line = format!("{}: {}", finding.code, cell(&finding.message));
        if !said.contains(&line) && said.len() < SHOWN {
            said.push(line);
        }
    }
    let (name, fact) = (&case.name, cell(case.fact()));
    let (types, said) = (types.join("<br>"), said.join("<br>"));
    Ok(format!("| [{fact}](../tests/cases/{name}/spec.yaml) | {types} | {said} |\n"))
}

/// A type on one line, as code.
fn shown(item: &Item) -> String {
    let kind = match item.kind {
        ItemKind::Operation => "operation",
        ItemKind::Struct => "struct",
        ItemKind::Enum => "enum",
        ItemKind::Alias => "type",
        ItemKind::Function => "fn",
    };
    let members =
        item.members.iter().filter(|member| member.kind != MemberKind::Function && member.name != "extra");
    let members: Vec<String> = members
        .map(|member| match member.kind {
            MemberKind::Field => format!("{}: {}", member.name, member.ty),
            MemberKind::Variant | MemberKind::Function => format!("{}{}", member.name, member.ty),
        })
        .collect();
    let more = if members.len() > MEMBERS { ", …" } else { "" };
    let members = members.into_iter().take(MEMBERS).collect::<Vec<_>>().join(", ");
    let members = if members.is_empty() { members } else { format!(" {{ {members}{more} }}") };
    let text = format!("{kind} {}{}{members}", item.name, item.rest).replace("::specie::", "");
    format!("`{}`", text.replace('|', "\\|"))
}

/// Text that stays in its cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;")
}
