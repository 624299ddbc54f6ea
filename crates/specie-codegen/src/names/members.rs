//! Names inside a type: the fields of a struct, the variants of an enum, and what each calls its rest.

use std::collections::{BTreeMap, BTreeSet};

use super::ident::{camel, snake};
use super::numbered;
use crate::shape::{Kind, Shape, Union, Variant};

/// Names that have been given, none of them twice.
#[derive(Default)]
struct Taken(BTreeSet<String>);

impl Taken {
    /// The name, with a number where it is taken.
    fn unique(&mut self, name: &str, gap: &str) -> String {
        let name = numbered(name, gap, &self.0);
        self.0.insert(name.clone());
        name
    }
}

/// The names inside a type, and that of its rest; `types` are the names of all.
pub(super) fn inside(shape: &Shape, name: &str, types: &[String]) -> (Vec<String>, String) {
    let mut taken = Taken::default();
    let words: Vec<String> = match &shape.kind {
        Kind::Struct(object) => {
            let fields = object.fields.iter().map(|field| {
                if field.constant.is_some() { String::new() } else { taken.unique(&snake(&field.wire), "_") }
            });
            let fields = fields.collect();
            return (fields, taken.unique("extra", "_"));
        }
        Kind::Union(union) => return (branches(&mut taken, union, name, types), "Other".to_owned()),
        Kind::Texts(variants) => texts(variants),
        Kind::Integers(variants) => {
            let own = |variant: &Variant<i64>| value_word(&variant.value.to_string(), variant);
            variants.iter().map(own).collect()
        }
        Kind::Values(variants) => {
            variants.iter().map(|variant| value_word(&variant.value, variant)).collect()
        }
        Kind::Replies(replies) => replies.iter().map(|reply| camel(&reply.word)).collect(),
        Kind::Newtype(_) => Vec::new(),
    };
    let list = words.iter().map(|word| taken.unique(word, "")).collect();
    (list, taken.unique("Other", ""))
}

/// A text is called by its name for code, else by itself, else by its label.
fn texts(variants: &[Variant<String>]) -> Vec<String> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut words = Vec::new();
    for Variant { value, label, code, .. } in variants {
        let plain = value.chars().any(char::is_alphanumeric) || label.is_empty();
        let word = if plain { value } else { label };
        let name = camel(if readable(code) { code } else { word });
        let first = *seen.entry(name.clone()).or_insert(value);
        // Of values that differ by case alone the later ones say their case.
        let same = first != value && first.to_lowercase() == value.to_lowercase();
        words.push(if same { format!("{name}{}", case_word(value)) } else { name });
    }
    words
}

/// A value that is no text is called by its name for code, else by its label, else by its digits.
fn value_word<T>(value: &str, variant: &Variant<T>) -> String {
    let names = [&variant.code, &variant.label];
    names.into_iter().find(|name| readable(name)).map_or_else(|| camel(value), |name| camel(name))
}

/// Variants without what they share with the union's name.
fn branches(taken: &mut Taken, union: &Union, name: &str, types: &[String]) -> Vec<String> {
    let short = |word: &str| {
        let rest = word.strip_prefix(name).filter(|rest| rest.starts_with(char::is_uppercase));
        rest.unwrap_or(word).to_owned()
    };
    let mut list: Vec<String> = Vec::new();
    for branch in &union.branches {
        let word = short(&camel(&branch.word));
        // Of two branches of one word the second goes by the name of its type.
        let own = branch.place.named().map(|id| short(&types[id.0]));
        let own = own.filter(|own| list.contains(&word) && !list.contains(own));
        list.push(taken.unique(&own.unwrap_or(word), ""));
    }
    list
}

/// What tells a text from another of the same words, where its case does.
fn case_word(value: &str) -> &'static str {
    let cased = || value.chars().filter(|c| c.is_lowercase() || c.is_uppercase());
    match (cased().next().is_some(), cased().all(char::is_lowercase), cased().all(char::is_uppercase)) {
        (true, true, _) => "Lower",
        (true, _, true) => "Upper",
        _ => "",
    }
}

/// True for a name with a letter.
fn readable(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
}
