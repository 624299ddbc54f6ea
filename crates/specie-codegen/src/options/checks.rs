//! Checks of the values of options, and what is said of those that fail.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::{OptionError, OptionPart, Setting, Takes, choose};
use crate::names::TAKEN;

/// What is wrong with the value of an option.
#[derive(Debug)]
pub(super) struct Fault {
    part: OptionPart,
    message: String,
    help: Option<String>,
}

impl Fault {
    fn new(message: String, help: &str) -> Self {
        Fault { part: OptionPart::Value, message, help: Some(help.to_owned()) }
    }

    pub(super) fn no_such_word(word: &str, known: &[&str]) -> Self {
        Fault::new(format!("`{word}` is no value of this option"), &choose(word, known))
    }

    pub(super) fn at_value(self) -> Self {
        Fault { part: OptionPart::Value, ..self }
    }

    pub(super) fn at_item(self, index: usize) -> Self {
        Fault { part: OptionPart::Item(index), ..self }
    }

    fn at_key(self, index: usize) -> Self {
        Fault { part: OptionPart::Key(index), ..self }
    }

    pub(super) fn of(self, option: &str) -> OptionError {
        let Fault { part, message, help } = self;
        OptionError { option: option.to_owned(), part, message, help }
    }
}

impl Takes {
    /// What to say when a value is of the wrong kind.
    pub(super) fn misfit(self, option: &str, value: &Setting) -> Option<Fault> {
        let (kind, help) = match (self, value) {
            (Takes::Text(_) | Takes::Word(_), Setting::Text(_))
            | (Takes::List(_), Setting::List(_))
            | (Takes::Map(..), Setting::Map(_)) => return None,
            (Takes::Text(_), _) => ("a single name", "give one name or path".to_owned()),
            (Takes::Word(words), _) => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                ("a single word", format!("choose one of {}", words.join(", ")))
            }
            (Takes::List(_), Setting::Text(text)) => ("a list", format!("write `{option} = [\"{text}\"]`")),
            (Takes::List(what), Setting::Map(_)) => ("a list", format!("write `{option} = [{what}, …]`")),
            (Takes::Map(from, to), _) => ("a map", format!("write `{option} = {{ {from} = {to}, … }}`")),
        };
        Some(Fault::new(format!("`{option}` takes {kind}"), &help))
    }
}

/// A name of the document; what it has is known when it is read.
pub(super) fn name(text: &str) -> Result<String, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::new("the name is empty".to_owned(), "give a name that the document has"));
    }
    Ok(text.to_owned())
}

/// A module's name.
pub(super) fn module(text: String) -> Result<String, Fault> {
    let plain = text.strip_prefix("r#").unwrap_or(&text);
    if syn::parse_str::<proc_macro2::Ident>(&text).is_err()
        || matches!(plain, "_" | "crate" | "self" | "super" | "Self")
    {
        return Err(Fault::new(
            format!("`{text}` cannot be the name of a module"),
            "give an identifier such as `refunds`",
        ));
    }
    Ok(text)
}

/// A path, as people write it.
pub(super) fn path(text: &str) -> Result<String, Fault> {
    let parsed = syn::parse_str::<syn::Path>(text);
    if parsed.is_ok_and(|path| path.segments.iter().all(|segment| segment.arguments.is_none())) {
        return Ok(as_written(text));
    }
    Err(Fault::new(format!("`{text}` is no Rust path"), "write a path such as `serde::Serialize`"))
}

/// A path with the spaces that people give it, whatever it was given.
fn as_written(path: &str) -> String {
    path.parse().map_or_else(|_| path.to_owned(), |tokens| crate::emit::printed(&tokens))
}

/// A header's name, RFC 9110 section 5.1: without regard to case.
pub(super) fn header(text: &str) -> Result<String, Fault> {
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if text.is_empty() || !text.chars().all(token) {
        return Err(Fault::new(
            format!("`{text}` cannot be the name of a header"),
            "give a name such as `x-signature`",
        ));
    }
    Ok(text.to_ascii_lowercase())
}

/// Rust types by schema name or format.
pub(super) fn replacements(value: Setting) -> Result<IndexMap<String, String>, Fault> {
    let mut checked = IndexMap::new();
    for (index, (key, ty)) in pairs(value).enumerate() {
        let empty = key.strip_prefix("format:").unwrap_or(&key).trim().is_empty();
        if empty {
            let help = "give the name of a schema, or `format:` and the name of a format";
            return Err(Fault::new(format!("`{key}` names no schema"), help).at_key(index));
        }
        if syn::parse_str::<syn::TypePath>(&ty).is_err() {
            let fault =
                Fault::new(format!("`{ty}` is no path of a Rust type"), "write a path such as `uuid::Uuid`");
            return Err(fault.at_item(index));
        }
        checked.insert(key, as_written(&ty));
    }
    Ok(checked)
}

/// New names of types: identifiers that nothing else has.
pub(super) fn renames(value: Setting) -> Result<IndexMap<String, String>, Fault> {
    let mut seen = BTreeSet::new();
    let mut checked = IndexMap::new();
    for (index, (from, to)) in pairs(value).enumerate() {
        if syn::parse_str::<proc_macro2::Ident>(&to).is_err() || to.starts_with("r#") || to.starts_with('_') {
            let fault = Fault::new(
                format!("`{to}` cannot be the name of a type"),
                "give an identifier such as `Refund`",
            );
            return Err(fault.at_item(index));
        }
        if TAKEN.contains(&to.as_str()) {
            let fault =
                Fault::new(format!("`{to}` has a meaning in the generated code"), "choose another name");
            return Err(fault.at_item(index));
        }
        if !seen.insert(to.clone()) {
            let fault = Fault::new(format!("two types are renamed to `{to}`"), "give each type its own name");
            return Err(fault.at_item(index));
        }
        checked.insert(from, to);
    }
    Ok(checked)
}

/// A list without repetition.
pub(super) fn distinct(list: Vec<String>) -> Result<Vec<String>, Fault> {
    let mut seen = BTreeSet::new();
    match list.iter().position(|item| !seen.insert(item)) {
        Some(index) => {
            Err(Fault::new(format!("`{}` is named twice", list[index]), "remove one of them").at_item(index))
        }
        None => Ok(list),
    }
}

fn pairs(value: Setting) -> impl Iterator<Item = (String, String)> {
    let map = match value {
        Setting::Map(map) => map,
        Setting::Text(_) | Setting::List(_) => IndexMap::new(),
    };
    map.into_iter()
}
