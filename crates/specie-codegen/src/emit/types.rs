//! The items that users see: structs, enums, newtypes, aliases, with their documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::build::TRUTHS;
use super::ty::Holds;
use super::{Emitter, docs};
use crate::shape::{Kind, Pick, Place, Rest, Shape, ShapeId, Struct, Ty, Union, Variant};

/// What a type can do beside what its codec gives it, `Debug` among it.
#[derive(Clone, Copy)]
pub(super) enum Derives {
    /// It can be cloned; the runtime compares it.
    Clone,
    /// It can be cloned and compared.
    Value,
    /// It has no codec, which shows the others.
    Shown,
    /// It can also be a key of a map.
    Key,
    /// It is also as cheap as a number.
    CopyKey,
}

impl Emitter<'_> {
    pub(super) fn type_item(&self, id: ShapeId) -> TokenStream {
        let shape = self.shape(id);
        match &shape.kind {
            Kind::Struct(object) => self.structure(id, shape, object),
            Kind::Texts(variants) => self.texts(id, shape, variants),
            Kind::Integers(variants) => self.listed(id, shape, variants, ToString::to_string),
            Kind::Values(variants) => self.listed(id, shape, variants, |value| docs::inline(value)),
            Kind::Union(union) => self.union(id, shape, union),
            Kind::Newtype(place) => self.newtype(id, shape, place),
            Kind::Replies(replies) => self.replies(id, shape, replies),
        }
    }

    pub(super) fn derive(&self, own: Derives) -> TokenStream {
        let own: &[&str] = match own {
            Derives::Clone => &["Clone"],
            Derives::Value => &["Clone", "PartialEq"],
            Derives::Shown => &["Clone", "Debug", "PartialEq"],
            Derives::Key => &["Clone", "PartialEq", "Eq", "Hash"],
            Derives::CopyKey => &["Clone", "Copy", "PartialEq", "Eq", "Hash"],
        };
        let has = |derive: &str| derive == "Debug" || own.contains(&derive);
        let more = self.derives.iter().filter(|derive| !has(&derive.to_string()));
        let own = own.iter().filter_map(|name| name.parse::<TokenStream>().ok());
        let derives = own.chain(more.cloned());
        quote!(#[derive(#(#derives),*)])
    }

    /// Whether the runtime compares a type, which costs the compiler less than a derive. The equality of types of other
    /// crates is their own; and what derives `Hash` derives `PartialEq` with it.
    pub(super) fn compared(&self, id: ShapeId) -> bool {
        let kind = matches!(self.shape(id).kind, Kind::Struct(_) | Kind::Union(_));
        let last = |derive: &TokenStream| derive.clone().into_iter().last().map(|word| word.to_string());
        let mut derives = self.derives.iter().filter_map(last);
        kind && !self.shapes.calls.contains_key(&id)
            && !self.foreign.contains(&id)
            && !derives.any(|derive| derive == "PartialEq" || derive == "Hash")
    }

    fn derives_of_value(&self, id: ShapeId) -> Derives {
        if self.compared(id) { Derives::Clone } else { Derives::Value }
    }

    fn structure(&self, id: ShapeId, shape: &Shape, object: &Struct) -> TokenStream {
        let name = self.names.of(id);
        let constants = object.fields.iter().filter_map(|field| {
            let constant = field.constant.as_ref()?;
            Some(format!("The field `{}` is always `{}`.", field.wire, constant.json))
        });
        let call = self.shapes.calls.get(&id).map(|call| self.call_docs(call));
        let docs = docs::item(shape, call.into_iter().flatten().chain(constants).collect());
        let called = self.shapes.calls.contains_key(&id);
        let derive = self.derive(if called { Derives::Shown } else { self.derives_of_value(id) });
        let named = object.fields.iter().zip(self.names.members(id));
        let fields = named.filter(|(field, _)| field.constant.is_none()).map(|(field, ident)| {
            let docs = docs::field(field);
            let ty = self.presence(shape, field).ty;
            quote!(#docs pub #ident: #ty,)
        });
        let extra = self.extra(id, shape, &object.rest);
        let truths = object.fields.iter().filter(|field| {
            let plain = field.constant.is_none() && field.place.ty == Ty::Bool;
            plain && self.presence(shape, field).holds == Holds::Plain
        });
        let many = (truths.count() > TRUTHS)
            .then(|| quote!(#[expect(clippy::struct_excessive_bools, reason = "the document has them")]));
        quote! {
            #docs
            #derive
            #many
            pub struct #name {
                #(#fields)*
                #extra
            }
        }
    }

    fn extra(&self, id: ShapeId, shape: &Shape, rest: &Rest) -> Option<TokenStream> {
        let is = self.rest(shape, rest);
        if !is.has_field() {
            return None;
        }
        let krate = &self.krate;
        let ident = self.names.rest(id);
        Some(match rest {
            Rest::Typed(place) => {
                let docs = docs::lines("Every other field.");
                let value = self.inner(place);
                quote!(#docs pub #ident: #krate::Map<#value>,)
            }
            Rest::Closed => {
                let docs =
                    docs::lines("Fields that the document forbids, when they were received all the same.");
                quote!(#docs pub #ident: #krate::Map<#krate::Json>,)
            }
            Rest::Open => {
                let docs = docs::lines("Fields that the document does not name.");
                quote!(#docs pub #ident: #krate::Map<#krate::Json>,)
            }
        })
    }

    fn texts(&self, id: ShapeId, shape: &Shape, variants: &[Variant<String>]) -> TokenStream {
        let name = self.names.of(id);
        let docs = docs::item(shape, Vec::new());
        let values = variants.iter().zip(self.names.members(id)).map(|(variant, ident)| {
            let docs = docs::variant(&format!("`{}`", docs::inline(&variant.value)), variant);
            quote!(#docs #ident,)
        });
        if self.open(shape) {
            let derive = self.derive(Derives::Key);
            let other = self.names.rest(id);
            let other_docs = docs::lines("A text that the document does not list.");
            return quote! {
                #docs
                #derive
                pub enum #name { #(#values)* #other_docs #other(String), }
            };
        }
        let derive = self.derive(Derives::CopyKey);
        quote!(#docs #derive pub enum #name { #(#values)* })
    }

    /// An enum of values that are no texts.
    fn listed<T>(
        &self,
        id: ShapeId,
        shape: &Shape,
        variants: &[Variant<T>],
        shown: fn(&T) -> String,
    ) -> TokenStream {
        let name = self.names.of(id);
        let docs = docs::item(shape, Vec::new());
        let derive = self.derive(Derives::CopyKey);
        let values = variants.iter().zip(self.names.members(id)).map(|(variant, ident)| {
            let docs = docs::variant(&format!("`{}`", shown(&variant.value)), variant);
            quote!(#docs #ident,)
        });
        quote!(#docs #derive pub enum #name { #(#values)* })
    }

    fn union(&self, id: ShapeId, shape: &Shape, union: &Union) -> TokenStream {
        let name = self.names.of(id);
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
        let docs = docs::item(shape, vec![told]);
        let derive = self.derive(self.derives_of_value(id));
        let variants = union.branches.iter().zip(self.names.members(id)).map(|(branch, ident)| {
            let ty = self.bare(&branch.place);
            let plain = Place { boxed: false, ..branch.place.clone() };
            let text = match &union.pick {
                Pick::Tag(tag) => format!("`{tag}` is {}.", list(&branch.when)),
                Pick::Media => format!("Media type {}.", list(&branch.when)),
                _ => docs::branch(&branch.place, &printed(&self.bare(&plain))),
            };
            let docs = docs::lines(&text);
            quote!(#docs #ident(#ty),)
        });
        quote!(#docs #derive pub enum #name { #(#variants)* })
    }

    fn newtype(&self, id: ShapeId, shape: &Shape, place: &Place) -> TokenStream {
        let name = self.names.of(id);
        let docs = docs::item(shape, vec![docs::rules(place)]);
        let ty = self.bare(place);
        if super::codec::is_transparent(place) {
            let derive = self.derive(Derives::Value);
            return quote!(#docs #derive pub struct #name(pub #ty););
        }
        let derive = match place.ty {
            Ty::String => self.derive(Derives::Key),
            Ty::Integer(_) => self.derive(Derives::CopyKey),
            _ => self.derive(Derives::Value),
        };
        quote!(#docs #derive pub struct #name(#ty);)
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
