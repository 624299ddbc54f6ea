//! The items that users see: structs, enums, newtypes, aliases, with their documentation, and in each what its codec is
//! made of.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::text::{filled, indented, item, literal, separated};
use super::{Emitter, docs};
use crate::shape::{Kind, Pick, Place, Rest, Rules, Shape, ShapeId, Struct, Ty, Union, Variant};

/// Derives that every type has by its kind, or that the runtime stands in for.
const OWN: [&str; 2] = ["Clone", "Debug"];
const OWN_OF_VALUES: [&str; 3] = ["Clone", "Debug", "PartialEq"];
const OWN_OF_KEYS: [&str; 5] = ["Clone", "Debug", "PartialEq", "Eq", "Hash"];
const OWN_OF_WORDS: [&str; 6] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "Hash"];

/// True for a newtype that says nothing about its value: it exists because it holds itself.
fn is_transparent(place: &Place) -> bool {
    let rules = Rules { whole: false, ..place.rules.clone() };
    rules == Rules::default() && matches!(place.ty, Ty::List(_) | Ty::Map(_) | Ty::Named(_))
}

impl Emitter<'_> {
    pub(super) fn type_item(&self, id: ShapeId) -> String {
        let shape = self.shape(id);
        match &shape.kind {
            Kind::Struct(object) => self.structure(id, shape, object),
            Kind::Texts(variants) => self.texts(id, shape, variants),
            Kind::Integers(variants) => {
                let values: Vec<String> = variants.iter().map(|variant| separated(variant.value)).collect();
                self.listed(id, shape, "integers", variants, &values)
            }
            Kind::Values(variants) => {
                let values: Vec<String> = variants.iter().map(|variant| literal(&variant.value)).collect();
                self.listed(id, shape, "values", variants, &values)
            }
            Kind::Union(union) => self.union(id, shape, union),
            Kind::Newtype(place) => self.newtype(id, shape, place),
            Kind::Replies(replies) => self.replies(id, shape, replies),
        }
    }

    /// The attribute of derives that were asked for beside those of a kind; mostly none.
    fn derive(&self, own: &[&str], more: &[&str]) -> String {
        let asked =
            self.derives.iter().map(ToString::to_string).filter(|derive| !own.contains(&derive.as_str()));
        let derives: Vec<String> = more.iter().map(|derive| (*derive).to_owned()).chain(asked).collect();
        if derives.is_empty() { String::new() } else { format!("#[derive({})]\n", derives.join(", ")) }
    }

    /// What stands in brackets after a type's name: its place in the document, what its codec is made of, and whether its
    /// values are only sent, or compared by a derive.
    fn head(&self, id: ShapeId, table: &str, compares: bool) -> String {
        let shape = self.shape(id);
        let called = self.shapes.calls.contains_key(&id);
        let flags = [
            (called, ", request"),
            (!called && shape.usage.send && !shape.usage.receive, ", sent"),
            (!called && compares && !self.compared(id), ", derived"),
        ];
        let flags: String = flags.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect();
        format!("{} in ({}, {table}{flags})", self.names.of(id), literal(&shape.pointer))
    }

    /// Whether the runtime compares a type, which costs the compiler less than a derive. The equality of types of other
    /// crates is their own; and what derives `Hash` derives `PartialEq` with it.
    fn compared(&self, id: ShapeId) -> bool {
        let kind = matches!(self.shape(id).kind, Kind::Struct(_) | Kind::Union(_));
        let last = |derive: &TokenStream| derive.clone().into_iter().last().map(|word| word.to_string());
        let mut derives = self.derives.iter().filter_map(last);
        kind && !self.shapes.calls.contains_key(&id)
            && !self.foreign.contains(&id)
            && !derives.any(|derive| derive == "PartialEq" || derive == "Hash")
    }

    pub(super) fn derive_of_replies(&self) -> String {
        self.derive(&OWN_OF_VALUES, &[])
    }

    /// The derives of a struct or a union.
    fn derive_of_held(&self, id: ShapeId) -> String {
        if self.shapes.calls.contains_key(&id) {
            return self.derive(&OWN_OF_VALUES, &[]);
        }
        if self.compared(id) { self.derive(&OWN, &[]) } else { self.derive(&OWN_OF_VALUES, &["PartialEq"]) }
    }

    fn structure(&self, id: ShapeId, shape: &Shape, object: &Struct) -> String {
        let constants = object.fields.iter().filter_map(|field| {
            let constant = field.constant.as_ref()?;
            Some(format!("The field `{}` is always `{}`.", field.wire, constant.json))
        });
        let call = self.shapes.calls.get(&id).map(|call| self.call_docs(call));
        let docs = docs::item(shape, call.into_iter().flatten().chain(constants).collect());
        let mut text = docs::comment(&docs, "") + &self.derive_of_held(id);
        text.push_str("pub struct ");
        text.push_str(&self.head(id, &self.record_table(id, shape, object), true));
        text.push_str(" {");
        for (field, ident) in object.fields.iter().zip(self.names.members(id)) {
            if field.constant.is_some() {
                text.push_str(" = Const,");
                continue;
            }
            let ty = self.presence(shape, field).ty;
            text.push('\n');
            text.push_str(&docs::comment(&docs::field(field, &ident.to_string()), "    "));
            let _ = write!(text, "    pub {ident}: {ty},");
        }
        text.push_str(&self.extra(id, shape, &object.rest));
        text.push_str(if text.ends_with('{') { "}\n" } else { "\n}\n" });
        text
    }

    /// The field for what a struct does not name.
    fn extra(&self, id: ShapeId, shape: &Shape, rest: &Rest) -> String {
        if !self.rest(shape, rest).has_field() {
            return String::new();
        }
        let (krate, ident) = (&self.krate_text, self.names.rest(id));
        let values = match rest {
            Rest::Typed(place) => self.inner_text(place),
            Rest::Closed | Rest::Open => format!("{krate}::Json"),
        };
        let closed = if matches!(rest, Rest::Closed) { " = forbidden" } else { "" };
        format!("\n    pub ..{ident}: {krate}::Map<{values}>{closed},")
    }

    /// The values of an enum, each on a line of its own where one is described.
    fn values<T>(&self, id: ShapeId, variants: &[Variant<T>], values: &[String]) -> String {
        let described = variants.iter().any(|variant| !docs::variant(variant).is_empty());
        let entries = variants.iter().zip(self.names.members(id)).zip(values);
        let entries: Vec<String> = entries
            .map(|((variant, ident), value)| {
                format!("{}{ident} = {value}", docs::comment(&docs::variant(variant), ""))
            })
            .collect();
        let lines = if described {
            entries
                .iter()
                .flat_map(|entry| format!("{entry},").lines().map(str::to_owned).collect::<Vec<_>>())
                .collect()
        } else {
            filled(&entries, ",")
        };
        indented(&lines)
    }

    fn texts(&self, id: ShapeId, shape: &Shape, variants: &[Variant<String>]) -> String {
        let docs = docs::comment(&docs::item(shape, Vec::new()), "");
        let values: Vec<String> = variants.iter().map(|variant| literal(&variant.value)).collect();
        let (kind, derive) = if self.open(shape) {
            (format!("open {}", self.names.rest(id)), self.derive(&OWN_OF_KEYS, &[]))
        } else {
            ("closed".to_owned(), self.derive(&OWN_OF_WORDS, &[]))
        };
        self.enumeration(id, &(docs + &derive), &kind, variants, &values)
    }

    /// An enum of values that are no texts.
    fn listed<T>(
        &self,
        id: ShapeId,
        shape: &Shape,
        kind: &str,
        variants: &[Variant<T>],
        values: &[String],
    ) -> String {
        let docs = docs::comment(&docs::item(shape, Vec::new()), "") + &self.derive(&OWN_OF_WORDS, &[]);
        self.enumeration(id, &docs, kind, variants, values)
    }

    fn enumeration<T>(
        &self,
        id: ShapeId,
        docs: &str,
        kind: &str,
        variants: &[Variant<T>],
        values: &[String],
    ) -> String {
        let decl = format!("pub enum {}", self.head(id, kind, false));
        let inside = self.values(id, variants, values);
        if inside.lines().count() == 1 {
            return item(docs, &decl, ["{", "}"], &[inside.trim().to_owned()]);
        }
        format!("{docs}{decl} {{\n{inside}}}\n")
    }

    fn union(&self, id: ShapeId, shape: &Shape, union: &Union) -> String {
        let list =
            |branch: &[String]| branch.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ");
        let told = match &union.pick {
            Pick::Tag(tag) => format!("The field `{tag}` tells which one it is."),
            Pick::Types => "The JSON type tells which one it is.".to_owned(),
            Pick::Keys => {
                let keys: Vec<String> = union.branches.iter().map(|branch| list(&branch.when)).collect();
                let several =
                    if union.exclusive { "exactly one must fit" } else { "it is the first that fits" };
                format!(
                    "The field that is there tells which one it is: {}. With several of them {several}.",
                    keys.join(", ")
                )
            }
            Pick::Trial if union.exclusive => {
                "Exactly one of them must fit; they are tried in order.".to_owned()
            }
            Pick::Trial => "The first that fits is taken.".to_owned(),
            Pick::Media => "A variant for each media type.".to_owned(),
        };
        let mut text = docs::comment(&docs::item(shape, vec![told]), "") + &self.derive_of_held(id);
        let members = self.names.members(id);
        let table = format!("union {} {}", members[union.blank], self.union_table(id, shape, union));
        let _ = writeln!(text, "pub enum {} {{", self.head(id, &table, true));
        let made = self.made_from(id, union);
        for ((branch, ident), made) in union.branches.iter().zip(members).zip(made) {
            let docs = match &union.pick {
                Pick::Tag(tag) => format!("`{tag}` is {}.", list(&branch.when)),
                Pick::Media => format!("Media type {}.", list(&branch.when)),
                _ => docs::branch(&branch.place),
            };
            text.push_str(&docs::comment(&docs, "    "));
            let _ = writeln!(text, "    {ident}({}){made},", self.bare_text(&branch.place));
        }
        text + "}\n"
    }

    fn newtype(&self, id: ShapeId, shape: &Shape, place: &Place) -> String {
        let docs = docs::comment(&docs::item(shape, vec![docs::rules(place)]), "");
        let (kind, own): (_, &[&str]) = match place.ty {
            _ if is_transparent(place) => ("transparent", &OWN_OF_VALUES),
            Ty::String => ("text", &OWN_OF_KEYS),
            Ty::Integer(_) => ("number", &OWN_OF_WORDS),
            _ => ("value", &OWN_OF_VALUES),
        };
        let vis = if kind == "transparent" { "pub " } else { "" };
        let table = format!("{kind} {}", self.place_table(shape, place));
        let decl = format!("pub struct {}", self.head(id, &table, false));
        format!("{docs}{}{decl} ({vis}{})\n", self.derive(own, &[]), self.bare_text(place))
    }

    /// A component that is no type of its own.
    pub(super) fn alias(&self, index: usize) -> TokenStream {
        let (component, ident) = &self.names.aliases[index];
        let found = self.shapes.components.iter().find(|(name, _, _)| name == component);
        let Some((_, place, docs)) = found else { return TokenStream::new() };
        let pointer = format!("#/components/schemas/{}", specie_json::escape_pointer_token(component));
        let docs = docs::alias(docs, place, &pointer);
        let ty = self.bare(place);
        quote!(#docs pub type #ident = #ty;)
    }
}

/// A type as it is written by hand.
pub(crate) fn printed(ty: &TokenStream) -> String {
    let item = super::print(quote!(type T = #ty;));
    item.trim().trim_start_matches("type T = ").trim_end_matches(';').to_owned()
}
