//! How users make values that are sent: `new` with what is required, a setter for each other field, and unions from
//! what they hold. Types that are only received have none of it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ty::Holds;
use super::{Emitter, docs};
use crate::names::setter;
use crate::shape::{Field, Kind, Place, Shape, ShapeId, Struct, Ty, Union};

/// More arguments than this are no longer told apart by their order; such a type is written as a literal.
const ARGUMENTS: usize = 7;

/// More truth values than this say nothing at the place of the call.
pub(super) const TRUTHS: usize = 3;

impl Emitter<'_> {
    /// What is needed to make values of a type that is sent.
    pub(super) fn construction(&self, id: ShapeId) -> Option<TokenStream> {
        let shape = self.shape(id);
        match &shape.kind {
            _ if !shape.usage.send => None,
            Kind::Struct(object) => self.builder(id, shape, object),
            Kind::Union(union) => self.conversions(id, union),
            Kind::Texts(_) | Kind::Integers(_) | Kind::Newtype(_) => None,
        }
    }

    fn builder(&self, id: ShapeId, shape: &Shape, object: &Struct) -> Option<TokenStream> {
        let name = self.names.of(id);
        let fields = || {
            let named = object.fields.iter().zip(self.names.members(id));
            named.filter(|(field, _)| field.constant.is_none())
        };
        let (needed, others): (Vec<_>, Vec<_>) =
            fields().partition(|(field, _)| self.presence(shape, field).needed);
        let setters: Vec<TokenStream> =
            others.iter().map(|(field, ident)| self.setter(shape, field, ident)).collect();
        let truths = needed.iter().filter(|(field, _)| field.place.ty == Ty::Bool).count();
        let new = (needed.len() <= ARGUMENTS && truths <= TRUTHS)
            .then(|| self.constructor(id, shape, object, &needed));
        if new.is_none() && setters.is_empty() {
            return None;
        }
        let default = needed.is_empty().then(|| {
            quote! {
                impl Default for #name {
                    fn default() -> Self { Self::new() }
                }
            }
        });
        Some(quote!(impl #name { #new #(#setters)* } #default))
    }

    fn constructor(
        &self,
        id: ShapeId,
        shape: &Shape,
        object: &Struct,
        needed: &[(&Field, &Ident)],
    ) -> TokenStream {
        let arguments = needed.iter().map(|(field, ident)| {
            let ty = self.argument(&field.place);
            quote!(#ident: #ty)
        });
        let krate = &self.krate;
        let named = object.fields.iter().zip(self.names.members(id));
        let values = named.filter(|(field, _)| field.constant.is_none()).map(|(field, ident)| {
            let presence = self.presence(shape, field);
            match presence.holds {
                _ if presence.needed => {
                    let direct = !self.converts(&field.place) && !field.place.nullable && !field.place.boxed;
                    let value = (!direct).then(|| self.converted(&field.place, ident));
                    value.map_or_else(|| quote!(#ident), |value| quote!(#ident: #value))
                }
                Holds::Patch => quote!(#ident: #krate::Patch::Absent),
                Holds::Plain | Holds::Option => quote!(#ident: None),
            }
        });
        let extra = self.rest(shape, &object.rest).has_field().then(|| {
            let ident = self.names.rest(id);
            quote!(#ident: #krate::Map::default(),)
        });
        let docs = docs::lines(if needed.is_empty() {
            "A value without any field."
        } else {
            "A value with the fields that are required."
        });
        quote! {
            #docs
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* #extra }
            }
        }
    }

    fn setter(&self, shape: &Shape, field: &Field, ident: &Ident) -> TokenStream {
        let krate = &self.krate;
        let docs = docs::lines(&format!("Sets `{}`.", docs::inline(&field.wire)));
        let method = setter(ident);
        let bare = Place { nullable: false, ..field.place.clone() };
        let ty = self.argument(&bare);
        let value = self.converted(&bare, ident);
        let value = match self.presence(shape, field).holds {
            Holds::Patch => quote!(#krate::Patch::Value(#value)),
            Holds::Plain | Holds::Option => quote!(Some(#value)),
        };
        quote! {
            #docs
            #[must_use]
            pub fn #method(mut self, #ident: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    }

    /// The type of an argument: whatever converts, where that helps and does not confuse numbers.
    fn argument(&self, place: &Place) -> TokenStream {
        let plain = self.bare(&Place { boxed: false, ..place.clone() });
        match (self.converts(place), place.nullable) {
            (_, true) => quote!(impl Into<Option<#plain>>),
            (true, false) => quote!(impl Into<#plain>),
            (false, false) => plain,
        }
    }

    fn converts(&self, place: &Place) -> bool {
        match place.ty {
            Ty::String | Ty::Decimal | Ty::Json => true,
            Ty::Named(id) => matches!(self.shape(id).kind, Kind::Texts(_) | Kind::Union(_)),
            _ => false,
        }
    }

    /// An argument as the field holds it.
    fn converted(&self, place: &Place, ident: &Ident) -> TokenStream {
        let value = match (self.converts(place), place.nullable) {
            (_, true) | (true, false) => quote!(#ident.into()),
            (false, false) => quote!(#ident),
        };
        match (place.boxed, place.nullable) {
            (true, true) => quote!(#value.map(Box::new)),
            (true, false) => quote!(Box::new(#value)),
            (false, _) => value,
        }
    }

    /// A union from each type that only one of its branches holds.
    fn conversions(&self, id: ShapeId, union: &Union) -> Option<TokenStream> {
        let name = self.names.of(id);
        let plain = |place: &Place| self.bare(&Place { boxed: false, ..place.clone() });
        let types: Vec<String> =
            union.branches.iter().map(|branch| plain(&branch.place).to_string()).collect();
        let branches = union.branches.iter().zip(self.names.members(id)).zip(&types);
        // Everything is already made from itself.
        let alone = |text: &str| name != text && types.iter().filter(|other| *other == text).count() == 1;
        let impls: Vec<TokenStream> = branches
            .filter(|(_, text)| alone(text))
            .map(|((branch, variant), _)| {
                let ty = plain(&branch.place);
                let value = if branch.place.boxed { quote!(Box::new(value)) } else { quote!(value) };
                let text = (branch.place.ty == Ty::String).then(|| {
                    quote! {
                        impl From<&str> for #name {
                            fn from(value: &str) -> Self { Self::#variant(value.to_owned()) }
                        }
                    }
                });
                quote! {
                    impl From<#ty> for #name {
                        fn from(value: #ty) -> Self { Self::#variant(#value) }
                    }
                    #text
                }
            })
            .collect();
        (!impls.is_empty()).then(|| quote!(#(#impls)*))
    }
}
