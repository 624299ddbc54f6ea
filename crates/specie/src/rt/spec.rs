//! Where the rules of a document were written: one text a module, read only when a violation is shown.
//!
//! The text has a line `=name` for each file, then an entry for each place, with semicolons between them: `@file` where the
//! file changes, the line and column of the schema, those of its keywords, and the pointer, as in
//! `+3:9 type+1:11 minLength+1:11 .id`. Lines are counted from the position before, so that a line more in the document
//! changes one number here; columns are counted from 1. A pointer that begins with `/` goes on from the last that begins
//! with `#`, and `.id` is `/properties/id`. A semicolon of a pointer is `~2`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::error::SpecPlace;

/// The places of a document.
#[derive(Debug)]
pub struct Spec {
    text: &'static str,
    index: OnceLock<Index>,
}

/// A document without places.
pub static NOWHERE: Spec = Spec::new("");

#[derive(Debug, Default)]
struct Index {
    files: Vec<&'static str>,
    places: BTreeMap<String, Position>,
}

#[derive(Debug, Clone, Copy)]
struct Position {
    file: usize,
    line: u32,
    column: u32,
}

impl Spec {
    /// The places that a text lists.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, index: OnceLock::new() }
    }

    /// The place of a keyword of a schema, else of the schema, else of what it stands in.
    pub(super) fn find(&self, schema: &str, keyword: &str) -> Option<SpecPlace> {
        let index = self.index.get_or_init(|| Index::read(self.text));
        let written = |pointer: &str| index.places.get(pointer).copied();
        let mut stand_ins = std::iter::once(keyword).chain(instead(keyword).iter().copied());
        let mut position = stand_ins.find_map(|word| written(&format!("{schema}/{word}")));
        let mut pointer = schema;
        while position.is_none() {
            position = written(pointer);
            let Some(end) = pointer.rfind('/') else { break };
            pointer = pointer.get(..end).unwrap_or_default();
        }
        let Position { file, line, column } = position?;
        Some(SpecPlace { file: (*index.files.get(file)?).to_owned(), line, column })
    }
}

/// Keywords by which a rule may have been written too.
fn instead(keyword: &str) -> &'static [&'static str] {
    match keyword {
        "minimum" | "maximum" => &["format"],
        "enum" => &["const"],
        "const" => &["enum"],
        "additionalProperties" => &["unevaluatedProperties"],
        "oneOf" => &["anyOf", "type"],
        _ => &[],
    }
}

impl Index {
    fn read(text: &'static str) -> Self {
        let mut index = Self::default();
        let mut base = "";
        let mut last = Position { file: 0, line: 0, column: 0 };
        let mut text = text.trim_start();
        while let Some((name, after)) =
            text.strip_prefix('=').map(|text| text.split_once('\n').unwrap_or((text, "")))
        {
            index.files.push(name);
            text = after.trim_start();
        }
        for entry in text.split([';', '\n']).map(str::trim_start) {
            let mut rest = entry;
            let mut own = Vec::new();
            while !rest.starts_with(['/', '#', '.']) {
                let Some((word, after)) = rest.split_once(' ') else { break };
                rest = after;
                if let Some(file) = word.strip_prefix('@') {
                    last = Position { file: file.parse().unwrap_or_default(), line: 0, column: 0 };
                } else if let Some((keyword, position)) = last.after(word) {
                    last = position;
                    own.push((keyword, position));
                }
            }
            let pointer = match (rest.strip_prefix('.'), rest.starts_with('#')) {
                (Some(field), _) => format!("{base}/properties/{field}"),
                (None, true) => rest.to_owned(),
                (None, false) => format!("{base}{rest}"),
            };
            let pointer = pointer.replace("~2", ";");
            if rest.starts_with('#') {
                base = rest;
            }
            for (keyword, position) in own {
                let separator = if keyword.is_empty() { "" } else { "/" };
                index.places.entry(format!("{pointer}{separator}{keyword}")).or_insert(position);
            }
        }
        index
    }
}

impl Position {
    /// The keyword and position of a word such as `type+1:11`, counted from this position.
    fn after(self, word: &'static str) -> Option<(&'static str, Self)> {
        let (keyword, position) = word.split_at(word.find(['+', '-'])?);
        let (step, column) = position.split_once(':')?;
        let line = self.line.checked_add_signed(step.parse().ok()?)?;
        Some((keyword, Self { file: self.file, line, column: column.parse().ok()? }))
    }
}

#[cfg(test)]
mod tests {
    use super::Spec;

    #[test]
    fn keyword_then_schema_then_what_it_stands_in() {
        let spec = Spec::new(
            "=openapi.yaml\n=overlay.yaml\n+4:5 required-1:7 #/components/schemas/Pet; \
             +3:9 type+1:11 minLength+1:11 .a name~2;\n    \
             @1 +7:3 format+1:5 .age; @0 +1:1 #/other",
        );
        let find = |schema: &str, keyword: &str| {
            spec.find(schema, keyword).map(|place| place.to_string()).unwrap_or_default()
        };
        let pet = "#/components/schemas/Pet";
        assert_eq!(find(pet, "required"), "openapi.yaml:3:7");
        assert_eq!(find(&format!("{pet}/required"), ""), "openapi.yaml:3:7");
        assert_eq!(find(&format!("{pet}/properties/a name;"), "minLength"), "openapi.yaml:8:11");
        assert_eq!(find(&format!("{pet}/properties/a name;"), "pattern"), "openapi.yaml:6:9");
        assert_eq!(find(&format!("{pet}/properties/age"), "minimum"), "overlay.yaml:8:5");
        assert_eq!(find(&format!("{pet}/properties/none/items"), "type"), "openapi.yaml:4:5");
        assert_eq!(find("#/other", "type"), "openapi.yaml:1:1");
        assert_eq!(find("", "type"), "");
    }
}
