//! Type expressions, and how presence and null become `Option` and `Patch`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::shape::{Field, Place, Shape, Ty, Width};

/// How a field is there: its Rust type, and the words of its table entry.
pub(super) struct Presence {
    pub(super) ty: TokenStream,
    pub(super) holds: Holds,
    /// A value cannot be made without it.
    pub(super) needed: bool,
    pub(super) flags: Vec<&'static str>,
}

/// What stands around the type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Plain,
    Option,
    Patch,
}

impl Emitter<'_> {
    /// The type of a field in the struct that it stands in.
    pub(super) fn presence(&self, shape: &Shape, field: &Field) -> Presence {
        let krate = &self.krate;
        let ty = self.bare(&field.place);
        let required = match (field.required, field.read_only, field.write_only) {
            (false, _, _) | (true, true, true) => None,
            (true, true, false) if shape.usage.send => Some("required-in-responses"),
            (true, false, true) if shape.usage.receive => Some("required-in-requests"),
            (true, ..) => Some("required"),
        };
        let nullable = field.place.nullable;
        let needed = required == Some("required");
        let holds = match (needed, nullable) {
            (true, false) => Holds::Plain,
            (false, false) | (true, true) => Holds::Option,
            (false, true) => Holds::Patch,
        };
        let ty = match holds {
            Holds::Plain => ty,
            Holds::Option => quote!(Option<#ty>),
            Holds::Patch => quote!(#krate::Patch<#ty>),
        };
        let mut flags: Vec<&'static str> = required.into_iter().collect();
        flags.extend(nullable.then_some("null"));
        Presence { ty, holds, needed, flags }
    }

    /// The type of an item or member: null makes it an `Option`.
    pub(super) fn inner(&self, place: &Place) -> TokenStream {
        let ty = self.bare(place);
        if place.nullable { quote!(Option<#ty>) } else { ty }
    }

    /// The type without null.
    pub(super) fn bare(&self, place: &Place) -> TokenStream {
        let krate = &self.krate;
        let ty = match &place.ty {
            Ty::Bool => quote!(bool),
            Ty::Integer(width) => integer(*width),
            Ty::Float => quote!(f64),
            Ty::Decimal => quote!(#krate::Decimal),
            Ty::String => quote!(String),
            Ty::Secret => quote!(#krate::Secret<String>),
            Ty::DateTime => quote!(#krate::DateTime),
            Ty::Date => quote!(#krate::Date),
            Ty::Bytes => quote!(#krate::Bytes),
            Ty::File => quote!(#krate::File),
            Ty::Json => quote!(#krate::Json),
            Ty::List(item) => {
                let item = self.inner(item);
                quote!(Vec<#item>)
            }
            Ty::Map(value) => {
                let value = self.inner(value);
                quote!(#krate::Map<#value>)
            }
            Ty::Foreign(foreign) => super::tokens(&foreign.path).unwrap_or_default(),
            Ty::Named(id) => {
                let name = self.names.of(*id);
                quote!(#name)
            }
        };
        if place.boxed { quote!(Box<#ty>) } else { ty }
    }
}

fn integer(width: Width) -> TokenStream {
    match width {
        Width::I8 => quote!(i8),
        Width::U8 => quote!(u8),
        Width::I16 => quote!(i16),
        Width::U16 => quote!(u16),
        Width::I32 => quote!(i32),
        Width::U32 => quote!(u32),
        Width::I64 => quote!(i64),
        Width::U64 => quote!(u64),
    }
}
