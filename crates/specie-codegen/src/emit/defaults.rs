//! Defaults: they are never filled in, but a method gives the document's value where a field is absent.
//!
//! In: `limit: {type: integer, default: 20}`. Out: `fn limit_or_default(&self) -> i64`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specie_json::Scanner;

use super::build::functions;
use super::text::separated;
use super::ty::Holds;
use super::{Emitter, docs};
use crate::names::or_default;
use crate::shape::{Field, Kind, Shape, ShapeId, Ty};

impl Emitter<'_> {
    /// The methods of a struct's fields that have a default; none for lists, objects and what may be null.
    pub(super) fn defaults(&self, id: ShapeId) -> Option<String> {
        let shape = self.shape(id);
        let Kind::Struct(object) = &shape.kind else { return None };
        let members = self.names.members(id);
        let named = object.fields.iter().zip(members).filter(|(field, _)| field.constant.is_none());
        let methods: Vec<TokenStream> =
            named.filter_map(|(field, ident)| self.or_default(shape, field, ident, members)).collect();
        let name = self.names.of(id);
        (!methods.is_empty()).then(|| functions(name, &methods))
    }

    fn or_default(
        &self,
        shape: &Shape,
        field: &Field,
        ident: &Ident,
        members: &[Ident],
    ) -> Option<TokenStream> {
        let default = field.docs.default.as_ref()?;
        let plain = self.presence(shape, field).holds == Holds::Option && !field.place.nullable;
        let method = or_default(ident);
        if !plain || field.place.boxed || members.contains(&method) {
            return None;
        }
        let (ty, value) = self.default_value(&field.place.ty, default, ident)?;
        let docs = docs::lines(&format!(
            "`{}`, or `{}` where it is left out.",
            docs::inline(&field.wire),
            docs::inline(default)
        ));
        Some(quote! {
            #docs
            #[must_use]
            pub fn #method(&self) -> #ty { #value }
        })
    }

    /// The type of the method, and its body; none for a default that is no value of the type.
    fn default_value(&self, ty: &Ty, json: &str, ident: &Ident) -> Option<(TokenStream, TokenStream)> {
        let krate = &self.krate;
        let bare = self.bare(&crate::shape::Place::plain(ty.clone()));
        let text = || Scanner::new(json, 1).string().ok().map(std::borrow::Cow::into_owned);
        match ty {
            Ty::Bool => {
                let value: bool = json.parse().ok()?;
                Some((bare, quote!(self.#ident.unwrap_or(#value))))
            }
            Ty::Integer(width) => {
                let value: i64 = json.parse().ok()?;
                let (min, max) = width.range();
                let value: TokenStream =
                    separated(value).parse().ok().filter(|_| (min..=max).contains(&value.into()))?;
                Some((bare, quote!(self.#ident.unwrap_or(#value))))
            }
            Ty::Decimal => {
                specie_json::Decimal::parse(json)?;
                Some((bare, quote!(self.#ident.clone().unwrap_or_else(|| #krate::rt::decimal(#json)))))
            }
            Ty::String => {
                let value = text()?;
                Some((quote!(&str), quote!(self.#ident.as_deref().unwrap_or(#value))))
            }
            Ty::Named(id) => {
                let (shape, value) = (self.shape(*id), text()?);
                let Kind::Texts(variants) = &shape.kind else { return None };
                let index = variants.iter().position(|variant| variant.value == value)?;
                let (name, variant) = (self.names.of(*id), self.names.members(*id).get(index)?);
                let clone = self.open(shape).then(|| quote!(.clone()));
                Some((bare, quote!(self.#ident #clone.unwrap_or(#name::#variant))))
            }
            Ty::Float
            | Ty::Secret
            | Ty::DateTime
            | Ty::Date
            | Ty::Bytes
            | Ty::File
            | Ty::Json
            | Ty::List(_)
            | Ty::Map(_)
            | Ty::Foreign(_) => None,
        }
    }
}
