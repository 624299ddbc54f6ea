//! The tables, as text in the words of JSON Schema: the fields of a struct, the branches of a union, the rules of a
//! newtype. `specie::rt::table::read` has the grammar.
//!
//! In: a required text of at most 64 characters, `id`. Out: `id: required, maxLength 64`. A field or branch of which there
//! is nothing to say is left out.

use proc_macro2::Ident;

use super::text::{filled, raw};
use super::{Emitter, RestIs};
use crate::decide::lenient;
use crate::shape::{Closes, Field, Kind, Pick, Place, Rest, Rules, Shape, ShapeId, Struct, Ty, Union};

impl Emitter<'_> {
    /// The table of a struct, as a literal.
    pub(super) fn record_table(&self, id: ShapeId, shape: &Shape, object: &Struct) -> String {
        let (rest, values) = match (self.rest(shape, &object.rest), &object.rest) {
            (RestIs::Typed, Rest::Typed(place)) => {
                ("typed", self.nested(shape, "additionalProperties", place))
            }
            (RestIs::Kept, _) => ("keep", None),
            (RestIs::Closed, _) => ("closed", None),
            (RestIs::Refused, _) => ("refuse", None),
            (RestIs::Ignored | RestIs::Typed, _) => ("ignore", None),
        };
        let members = counts([("minProperties", object.min_members), ("maxProperties", object.max_members)]);
        let guard = self.guard(&shape.guards, shape.usage);
        let head: Vec<String> =
            std::iter::once(rest.to_owned()).chain(values).chain(members).chain(guard).collect();
        let fields = object.fields.iter().zip(self.names.members(id));
        let fields = fields.filter_map(|(field, ident)| self.field_entry(shape, field, ident));
        text(&std::iter::once(head.join(", ")).chain(fields).collect::<Vec<_>>())
    }

    /// What there is to say of a field: its key, where that is not its name in Rust, and its rules.
    fn field_entry(&self, shape: &Shape, field: &Field, ident: &Ident) -> Option<String> {
        let key = json(&field.wire);
        if let Some(constant) = &field.constant {
            return Some(format!("{key}: required, const {}", constant.json));
        }
        let flags = self.presence(shape, field).flags.into_iter().map(str::to_owned);
        let words = flags.chain(self.words(shape, &field.place)).collect::<Vec<_>>().join(", ");
        let name = ident.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        let same = key == format!("\"{name}\"");
        let key = if same { String::new() } else { format!(" {key}") };
        (!same || !words.is_empty()).then(|| format!("{name}{key}: {words}").trim_end().to_owned())
    }

    /// The table of a union, as a literal.
    pub(super) fn union_table(&self, id: ShapeId, shape: &Shape, union: &Union) -> String {
        let trying = union.exclusive && matches!(union.pick, Pick::Keys | Pick::Trial);
        let lenient = trying.then(|| lenient(self.shapes, union));
        let one = lenient.is_some_and(|lenient| lenient.within(shape.usage) != Some(true));
        let lenient = lenient.filter(|lenient| lenient.within(shape.usage) == Some(false)).map(|lenient| {
            if lenient.send { "lenient-in-requests" } else { "lenient-in-responses" }.to_owned()
        });
        let pick = match &union.pick {
            Pick::Tag(tag) => format!("discriminator {}", json(tag)),
            Pick::Types => "types".to_owned(),
            Pick::Keys if one => "one-keys".to_owned(),
            Pick::Keys => "keys".to_owned(),
            Pick::Trial if one => "one".to_owned(),
            Pick::Trial => "order".to_owned(),
            Pick::Media => "media".to_owned(),
        };
        let closes = self.closes(shape, union);
        let guard = self.guard(&shape.guards, shape.usage);
        let head: Vec<String> = std::iter::once(pick).chain(lenient).chain(closes).chain(guard).collect();
        let branches = union.branches.iter().zip(self.names.members(id)).filter_map(|(branch, ident)| {
            let when = branch.when.iter().map(|text| json(text));
            let told = std::iter::once(ident.to_string()).chain(when).collect::<Vec<_>>().join(" ");
            let words = self.words(shape, &branch.place).join(", ");
            let colon = if words.is_empty() { "" } else { ": " };
            let said = !(branch.when.is_empty() && words.is_empty());
            said.then(|| format!("{told}{colon}{words}"))
        });
        text(&std::iter::once(head.join(", ")).chain(branches).collect::<Vec<_>>())
    }

    /// What open types below a union must not take: what its pick and closed types do not see to.
    fn closes(&self, shape: &Shape, union: &Union) -> Vec<String> {
        let Closes { tags, texts, fields } = &union.closes;
        let branches = || union.branches.iter().filter_map(|branch| Some(self.shape(branch.place.named()?)));
        let opens = |name: &str| {
            branches().any(|branch| {
                let Kind::Struct(object) = &branch.kind else { return false };
                let mut named = object.fields.iter().filter(|field| field.wire == name);
                named.any(|field| field.place.named().is_some_and(|id| self.open(self.shape(id))))
            })
        };
        let picked = |name: &String| matches!(&union.pick, Pick::Tag(tag) if tag == name);
        let tags: Vec<&String> = tags.iter().filter(|name| !picked(name) && opens(name)).collect();
        let texts =
            *texts && branches().any(|branch| matches!(branch.kind, Kind::Texts(_)) && self.open(branch));
        let loose = |index: &&usize| {
            let branch = union.branches.get(**index).and_then(|branch| branch.place.named());
            branch.is_some_and(|id| !self.shape(id).closed)
        };
        let fields: Vec<String> = fields.iter().filter(loose).map(ToString::to_string).collect();
        if !shape.usage.receive {
            return Vec::new();
        }
        let tags: Vec<String> = tags.into_iter().map(|tag| json(tag)).collect();
        let list = |word: &str, items: &[String]| {
            (!items.is_empty()).then(|| format!("{word} [{}]", items.join(", ")))
        };
        let texts = texts.then(|| "closed-texts".to_owned());
        let (tags, fields) = (list("closed-tags", &tags), list("closed-fields", &fields));
        tags.into_iter().chain(texts).chain(fields).collect()
    }

    /// The table of a newtype, as a literal.
    pub(super) fn place_table(&self, shape: &Shape, place: &Place) -> String {
        raw(&self.words(shape, place).join(", "))
    }

    /// The place of items, members or keys; none where the type says it all.
    fn nested(&self, shape: &Shape, keyword: &str, place: &Place) -> Option<String> {
        let null = place.nullable.then(|| "null".to_owned());
        let words: Vec<String> = null.into_iter().chain(self.words(shape, place)).collect();
        (!words.is_empty()).then(|| format!("{keyword} ({})", words.join(", ")))
    }

    /// What the type of a place does not say.
    fn words(&self, shape: &Shape, place: &Place) -> Vec<String> {
        let Rules { min_len, max_len, pattern, format, min, max, multiple_of, whole, .. } = &place.rules;
        let Rules { min_items, max_items, unique, min_members, max_members, key, choices, guards, .. } =
            &place.rules;
        let mut words: Vec<String> = whole.then(|| "whole".to_owned()).into_iter().collect();
        words.extend(counts([("minLength", *min_len), ("maxLength", *max_len)]));
        words.extend(pattern.as_ref().map(|pattern| format!("pattern {}", json(pattern))));
        // The names of formats have one word.
        words.extend(format.map(|format| format!("format {format:?}").to_lowercase()));
        for (bound, inclusive, exclusive) in
            [(min, "minimum", "exclusiveMinimum"), (max, "maximum", "exclusiveMaximum")]
        {
            words.extend(bound.as_ref().map(|bound| {
                format!("{} {}", if bound.exclusive { exclusive } else { inclusive }, bound.digits)
            }));
        }
        words.extend(multiple_of.as_ref().map(|digits| format!("multipleOf {digits}")));
        match &place.ty {
            Ty::List(item) => words.extend(self.nested(shape, "items", item)),
            Ty::Map(value) => words.extend(self.nested(shape, "additionalProperties", value)),
            _ => {}
        }
        words.extend(counts([("minItems", *min_items), ("maxItems", *max_items)]));
        words.extend(unique.then(|| "uniqueItems".to_owned()));
        words.extend(key.as_ref().and_then(|key| self.nested(shape, "propertyNames", key)));
        words.extend(counts([("minProperties", *min_members), ("maxProperties", *max_members)]));
        words.extend((!choices.is_empty()).then(|| format!("enum [{}]", choices.join(", "))));
        words.extend(self.guard(guards, shape.usage));
        words
    }
}

/// A table that is longer has lines of its own.
const SHORT: usize = 60;

/// Entries as a literal: what holds for the whole type, then what fields and branches have.
fn text(entries: &[String]) -> String {
    let line = entries.join("; ");
    if line.chars().count() <= SHORT || entries.len() == 1 {
        return raw(&line);
    }
    let lines = filled(&entries[1..], ";").into_iter().map(|line| format!("    {line}"));
    raw(&format!("{};\n{}", entries[0], lines.collect::<Vec<_>>().join("\n")))
}

fn counts(counts: [(&str, Option<u64>); 2]) -> impl Iterator<Item = String> {
    counts.map(|(word, count)| count.map(|count| format!("{word} {count}"))).into_iter().flatten()
}

/// A text as JSON.
pub(super) fn json(text: &str) -> String {
    let mut json = String::new();
    specie_json::write_json_string(&mut json, text);
    json
}
