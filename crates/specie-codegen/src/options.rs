//! What the user may ask of the generator. Every option has a default that suits a client of somebody else's API.

use indexmap::IndexMap;

/// What to generate, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Which operations and schemas to generate; what they reach comes along.
    pub include: Include,
    /// Wraps everything in a public module of this name.
    pub module: Option<String>,
    /// New names of types, by the name they would have (`CreateRefundOk`) or by where they stand (`#/components/schemas/Refund`).
    pub renames: IndexMap<String, String>,
    /// Derives beside `Clone`, `Debug` and `PartialEq`, as paths, on every type.
    pub derives: Vec<String>,
    /// What becomes of texts that an enum does not list. Requests are closed all the same.
    pub unknown_values: Unknown,
    /// What becomes of fields that an object does not list.
    pub unknown_fields: Unknown,
    /// The path of the crate `specie` in the generated code.
    pub crate_path: String,
}

/// Which operations and schemas to generate. Empty means all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Include {
    /// Operations by their id; webhooks by their id or name.
    pub operations: Vec<String>,
    /// Components by their name.
    pub schemas: Vec<String>,
}

/// What becomes of what the document does not describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// It is kept, and written again.
    Keep,
    /// It is dropped. A value cannot be dropped, so for enums this is [`Unknown::Keep`].
    Ignore,
    /// It is an error.
    Refuse,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            include: Include::default(),
            module: None,
            renames: IndexMap::new(),
            derives: Vec::new(),
            unknown_values: Unknown::Keep,
            unknown_fields: Unknown::Keep,
            crate_path: "::specie".to_owned(),
        }
    }
}

impl Options {
    /// The options that differ from the defaults, in one line, for the header of a file.
    #[must_use]
    pub fn describe(&self) -> String {
        let Options { include, module, renames, derives, unknown_values, unknown_fields, crate_path } = self;
        let default = Options::default();
        let mut parts = Vec::new();
        let mut list = |name: &str, values: &[String]| {
            if !values.is_empty() {
                parts.push(format!("{name} = [{}]", values.join(", ")));
            }
        };
        list("operations", &include.operations);
        list("schemas", &include.schemas);
        let renamed: Vec<String> = renames.iter().map(|(from, to)| format!("{from} = {to}")).collect();
        list("rename", &renamed);
        list("derives", derives);
        let word = |unknown: Unknown| format!("{unknown:?}").to_lowercase();
        let changed = [
            ("mod", module.clone().unwrap_or_default(), String::new()),
            ("unknown_values", word(*unknown_values), word(default.unknown_values)),
            ("unknown_fields", word(*unknown_fields), word(default.unknown_fields)),
            ("crate", crate_path.clone(), default.crate_path),
        ];
        for (name, value, default) in changed {
            if value != default {
                parts.push(format!("{name} = {value}"));
            }
        }
        if parts.is_empty() { "default options".to_owned() } else { parts.join(", ") }
    }
}
