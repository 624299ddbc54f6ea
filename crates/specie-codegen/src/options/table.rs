//! The one table of options: names, what they take, and how they are set and read.

use super::checks::{self, Fault};
use super::{DateTimes, Decimals, Newtypes, Options, Setting, Unknown};

/// An option that can be set by name.
#[derive(Debug)]
pub struct Known {
    /// The name in the macro and in `specie.toml`; the command writes `-` for `_`.
    pub name: &'static str,
    /// What its value is.
    pub takes: Takes,
    /// What it does, in a sentence without its final dot.
    pub about: &'static str,
    pub(super) get: fn(&Options) -> Setting,
    pub(super) set: fn(&mut Options, Setting) -> Result<(), Fault>,
}

/// What the value of an option is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A name or path; the word says of what.
    Text(&'static str),
    /// One of these words, the default first.
    Word(&'static [&'static str]),
    /// A list; the word says of what.
    List(&'static str),
    /// A map; the words say from what to what.
    Map(&'static str, &'static str),
}

/// Every option, in the order in which they are shown.
pub const OPTIONS: &[Known] = &[
    Known {
        name: "operations",
        takes: Takes::List("ID"),
        about: "Generate only what these operations and webhooks reach",
        get: |options| Setting::List(options.include.operations.clone()),
        set: |options, value| set_list(&mut options.include.operations, value, checks::name),
    },
    Known {
        name: "tags",
        takes: Takes::List("TAG"),
        about: "Generate only what the operations with these tags reach",
        get: |options| Setting::List(options.include.tags.clone()),
        set: |options, value| set_list(&mut options.include.tags, value, checks::name),
    },
    Known {
        name: "paths",
        takes: Takes::List("PATH"),
        about: "Generate only what the operations of these paths reach; `/pets/*` has those below `/pets` too",
        get: |options| Setting::List(options.include.paths.clone()),
        set: |options, value| set_list(&mut options.include.paths, value, checks::name),
    },
    Known {
        name: "schemas",
        takes: Takes::List("NAME"),
        about: "Generate only what these schemas reach",
        get: |options| Setting::List(options.include.schemas.clone()),
        set: |options, value| set_list(&mut options.include.schemas, value, checks::name),
    },
    Known {
        name: "mod",
        takes: Takes::Text("NAME"),
        about: "Wrap everything in a public module of this name",
        get: |options| Setting::Text(options.module.clone().unwrap_or_default()),
        set: |options, value| {
            options.module = Some(checks::module(text(value))?);
            Ok(())
        },
    },
    Known {
        name: "derives",
        takes: Takes::List("PATH"),
        about: "Derive these traits too, on every type",
        get: |options| Setting::List(options.derives.clone()),
        set: |options, value| set_list(&mut options.derives, value, checks::path),
    },
    Known {
        name: "replace",
        takes: Takes::Map("SCHEMA|format:NAME", "TYPE"),
        about: "Use this Rust type for a schema, or for texts of a format",
        get: |options| Setting::Map(options.replace.clone()),
        set: |options, value| {
            options.replace = checks::replacements(value)?;
            Ok(())
        },
    },
    Known {
        name: "rename",
        takes: Takes::Map("TYPE", "NAME"),
        about: "Give a type another name",
        get: |options| Setting::Map(options.renames.clone()),
        set: |options, value| {
            options.renames = checks::renames(value)?;
            Ok(())
        },
    },
    Known {
        name: "unknown_values",
        takes: Takes::Word(&["keep", "ignore", "refuse"]),
        about: "What becomes of texts that an enum does not list",
        get: |options| word_of(UNKNOWN, &options.unknown_values),
        set: |options, value| set_word(UNKNOWN, &mut options.unknown_values, &value),
    },
    Known {
        name: "unknown_fields",
        takes: Takes::Word(&["keep", "ignore", "refuse"]),
        about: "What becomes of fields that an object does not list",
        get: |options| word_of(UNKNOWN, &options.unknown_fields),
        set: |options, value| set_word(UNKNOWN, &mut options.unknown_fields, &value),
    },
    Known {
        name: "date_time",
        takes: Takes::Word(&["text", "chrono", "time", "jiff"]),
        about: "The crate whose types dates and date-times have",
        get: |options| word_of(DATE_TIMES, &options.date_time),
        set: |options, value| set_word(DATE_TIMES, &mut options.date_time, &value),
    },
    Known {
        name: "decimal",
        takes: Takes::Word(&["text", "rust_decimal"]),
        about: "The crate whose type exact numbers have",
        get: |options| word_of(DECIMALS, &options.decimal),
        set: |options, value| set_word(DECIMALS, &mut options.decimal, &value),
    },
    Known {
        name: "newtypes",
        takes: Takes::Word(&["components", "all", "none"]),
        about: "Which schemas with rules become types that keep them",
        get: |options| word_of(NEWTYPES, &options.newtypes),
        set: |options, value| set_word(NEWTYPES, &mut options.newtypes, &value),
    },
    Known {
        name: "signed",
        takes: Takes::List("HEADER"),
        about: "Headers that the authentication sets, so that no caller is asked for them",
        get: |options| Setting::List(options.signed.clone()),
        set: |options, value| set_list(&mut options.signed, value, checks::header),
    },
    Known {
        name: "crate",
        takes: Takes::Text("PATH"),
        about: "The path of the crate `specie` in the generated code",
        get: |options| Setting::Text(options.crate_path.clone()),
        set: |options, value| {
            options.crate_path = checks::path(&text(value)).map_err(Fault::at_value)?;
            Ok(())
        },
    },
];

const UNKNOWN: &[(&str, Unknown)] =
    &[("keep", Unknown::Keep), ("ignore", Unknown::Ignore), ("refuse", Unknown::Refuse)];
const DATE_TIMES: &[(&str, DateTimes)] = &[
    ("text", DateTimes::Text),
    ("chrono", DateTimes::Chrono),
    ("time", DateTimes::Time),
    ("jiff", DateTimes::Jiff),
];
const DECIMALS: &[(&str, Decimals)] = &[("text", Decimals::Text), ("rust_decimal", Decimals::RustDecimal)];
const NEWTYPES: &[(&str, Newtypes)] =
    &[("components", Newtypes::Components), ("all", Newtypes::All), ("none", Newtypes::None)];

/// The text of a setting whose kind has been checked.
fn text(value: Setting) -> String {
    match value {
        Setting::Text(text) => text,
        Setting::List(_) | Setting::Map(_) => String::new(),
    }
}

fn word_of<T: PartialEq>(words: &[(&str, T)], value: &T) -> Setting {
    let word = words.iter().find(|(_, known)| known == value).map_or("", |(word, _)| word);
    Setting::Text(word.to_owned())
}

fn set_word<T: Copy>(words: &[(&str, T)], target: &mut T, value: &Setting) -> Result<(), Fault> {
    let Setting::Text(text) = value else { return Ok(()) };
    let known = words.iter().find(|(word, _)| word == text);
    let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    let (_, value) = known.ok_or_else(|| Fault::no_such_word(text, &words))?;
    *target = *value;
    Ok(())
}

fn set_list(
    target: &mut Vec<String>,
    value: Setting,
    check: fn(&str) -> Result<String, Fault>,
) -> Result<(), Fault> {
    let Setting::List(list) = value else { return Ok(()) };
    let items = list.into_iter().enumerate();
    let checked = items.map(|(index, item)| check(&item).map_err(|fault| fault.at_item(index)));
    *target = checks::distinct(checked.collect::<Result<_, _>>()?)?;
    Ok(())
}
