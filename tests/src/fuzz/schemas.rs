//! Schemas and payloads spelled by bytes: each byte decides one thing, and where there are no more the simplest is taken.

use std::fmt::Write;

/// Names that properties and fields share, so that they meet.
const NAMES: [&str; 6] = ["a", "b", "c", "id", "type", "a b"];

/// Values that payloads, enums and constants share.
const VALUES: [&str; 24] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "1.0",
    "10e-1",
    "2",
    "3.5",
    "-7",
    "100",
    "1e2",
    "9007199254740993",
    "18446744073709551616",
    "0.1",
    "\"\"",
    "\"a\"",
    "\"\\u0061\"",
    "\"abc\"",
    "\"2025-02-28\"",
    "\"2025-02-28T14:30:00Z\"",
    "\"😀\"",
    "\"<string>\"",
];

const PATTERNS: [&str; 8] = ["^a", "b$", "^[a-z]+$", "^.{2,3}$", r"\\d", r"^\\w*$", "^(?!a)", r"^\\p{L}"];

const FORMATS: [&str; 10] =
    ["date", "date-time", "email", "uri", "uuid", "ipv4", "ipv6", "hostname", "int32", "byte"];

const TYPES: [&str; 7] = ["object", "array", "string", "integer", "number", "boolean", "null"];

/// Keywords of schemas; most have meaning in OpenAPI 3.1 alone, and the reader of 3.0 has to cope.
const KEYWORDS: [&str; 40] = [
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "readOnly",
    "writeOnly",
    "nullable",
    "discriminator",
    "const",
    "exclusiveMinimum",
    "contains",
    "minContains",
    "prefixItems",
    "propertyNames",
    "patternProperties",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
];

/// Schemas within schemas.
const DEPTH: usize = 4;

/// What bytes spell.
pub(super) struct Made {
    /// A document with the components `A` and `B`, as JSON.
    pub(super) document: String,
    /// Payloads to check against `A`.
    pub(super) payloads: Vec<String>,
}

impl Made {
    pub(super) fn new(bytes: &[u8]) -> Self {
        let mut spell = Spell { bytes: bytes.iter(), old: false };
        spell.old = spell.below(3) == 0;
        let version = if spell.old { "3.0.3" } else { "3.1.0" };
        let (a, b) = (spell.schema(DEPTH), spell.schema(DEPTH - 1));
        let document = format!(
            r#"{{"openapi":"{version}","info":{{"title":"T","version":"1"}},"paths":{{}},"components":{{"schemas":{{"A":{a},"B":{b}}}}}}}"#
        );
        let payloads = (0..6).map(|_| spell.value(DEPTH)).collect();
        Self { document, payloads }
    }
}

/// A speller of bytes.
struct Spell<'a> {
    bytes: std::slice::Iter<'a, u8>,
    /// The document is of OpenAPI 3.0.
    old: bool,
}

impl Spell<'_> {
    /// A number below a limit; 0 at the end of the bytes.
    fn below(&mut self, limit: u8) -> u8 {
        self.bytes.next().map_or(0, |byte| byte % limit.max(1))
    }

    fn one<'c>(&mut self, choices: &[&'c str]) -> &'c str {
        let count = u8::try_from(choices.len()).unwrap_or(u8::MAX);
        choices[usize::from(self.below(count))]
    }

    /// Parts with commas between, up to a number of them.
    fn several(&mut self, most: u8, mut part: impl FnMut(&mut Self) -> String) -> String {
        let count = self.below(most + 1);
        (0..count).map(|_| part(self)).collect::<Vec<_>>().join(",")
    }

    fn schema(&mut self, depth: usize) -> String {
        if depth == 0 {
            return "{}".to_owned();
        }
        match self.below(12) {
            0 => return "{}".to_owned(),
            1 => return format!(r##"{{"$ref":"#/components/schemas/{}"}}"##, self.one(&["A", "B"])),
            2 if !self.old => return self.one(&["true", "false"]).to_owned(),
            _ => {}
        }
        let mut parts: Vec<(&str, String)> = Vec::new();
        for _ in 0..=self.below(4) {
            let (keyword, value) = self.keyword(depth);
            if !parts.iter().any(|(known, _)| *known == keyword) {
                parts.push((keyword, value));
            }
        }
        let members = parts.iter().map(|(keyword, value)| format!(r#""{keyword}":{value}"#));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    fn keyword(&mut self, depth: usize) -> (&'static str, String) {
        let keyword = self.one(&KEYWORDS);
        let value = match keyword {
            "type" => self.types(),
            "properties" | "dependentSchemas" => self.named(&NAMES, depth),
            "patternProperties" => self.named(&["^a", "b$", "^[a-z]+$", "d"], depth),
            "required" => self.names(),
            "dependentRequired" => format!(r#"{{"{}":{}}}"#, self.one(&NAMES), self.names()),
            "enum" => format!("[{},{}]", self.one(&VALUES), self.one(&VALUES)),
            "const" => self.one(&VALUES).to_owned(),
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                let first = self.schema(depth - 1);
                let more = self.several(2, |spell| spell.schema(depth - 1));
                if more.is_empty() { format!("[{first}]") } else { format!("[{first},{more}]") }
            }
            "pattern" => format!(r#""{}""#, self.one(&PATTERNS)),
            "format" => format!(r#""{}""#, self.one(&FORMATS)),
            "minimum" | "maximum" => self.one(&["0", "1", "2.5", "-1", "9007199254740992", "1e2"]).to_owned(),
            "exclusiveMinimum" if self.old => "true".to_owned(),
            "exclusiveMinimum" => self.one(&["0", "1", "3.5"]).to_owned(),
            "multipleOf" => self.one(&["1", "0.1", "2", "0.01", "1e-3"]).to_owned(),
            "uniqueItems" | "readOnly" | "writeOnly" | "nullable" => "true".to_owned(),
            "discriminator" => r#"{"propertyName":"type"}"#.to_owned(),
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"
            | "minContains" => self.below(4).to_string(),
            _ => self.schema(depth - 1),
        };
        (keyword, value)
    }

    fn types(&mut self) -> String {
        let one = self.one(&TYPES[..if self.old { 6 } else { 7 }]);
        let another = self.one(&TYPES);
        if self.old || one == another || self.below(2) == 0 {
            format!(r#""{one}""#)
        } else {
            format!(r#"["{one}","{another}"]"#)
        }
    }

    /// Schemas by some of the names.
    fn named(&mut self, names: &[&str], depth: usize) -> String {
        let mut text = String::from("{");
        for name in names {
            if self.below(3) == 1 {
                let comma = if text.len() > 1 { "," } else { "" };
                let _ = write!(text, r#"{comma}"{name}":{}"#, self.schema(depth - 1));
            }
        }
        text + "}"
    }

    fn names(&mut self) -> String {
        let names: Vec<String> =
            NAMES.iter().filter(|_| self.below(4) == 1).map(|name| format!(r#""{name}""#)).collect();
        format!("[{}]", names.join(","))
    }

    /// A payload; names may stand twice, and white space is where it may be.
    fn value(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 3 } else { 8 }) {
            0..=2 => self.one(&VALUES).to_owned(),
            3 | 4 => format!("[{}]", self.several(4, |spell| spell.value(depth - 1))),
            _ => {
                let space = self.one(&["", "", "", " ", "\n"]);
                let members = self.several(5, |spell| {
                    let name = spell.one(&["a", "b", "c", "id", "type", "a b", "\\u0061", "zz"]);
                    format!(r#"{space}"{name}":{space}{}"#, spell.value(depth - 1))
                });
                format!("{{{members}{space}}}")
            }
        }
    }
}
