//! Type expressions, and how presence and null become `Option` and `Patch`.

use proc_macro2::TokenStream;

use super::Emitter;
use super::types::printed;
use crate::shape::{Field, Place, Shape, Ty, Width};

/// How a field is there: its Rust type, and the words of its table entry.
pub(super) struct Presence {
    pub(super) ty: String,
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
        let ty = self.bare_text(&field.place);
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
            Holds::Option => format!("Option<{ty}>"),
            Holds::Patch => format!("{}::Patch<{ty}>", self.krate_text),
        };
        let mut flags: Vec<&'static str> = required.into_iter().collect();
        flags.extend(nullable.then_some("null"));
        Presence { ty, holds, needed, flags }
    }

    /// The type of an item or member: null makes it an `Option`.
    pub(super) fn inner_text(&self, place: &Place) -> String {
        let ty = self.bare_text(place);
        if place.nullable { format!("Option<{ty}>") } else { ty }
    }

    /// The same as tokens.
    pub(super) fn inner(&self, place: &Place) -> TokenStream {
        super::tokens(&self.inner_text(place)).unwrap_or_default()
    }

    /// The type without null.
    pub(super) fn bare_text(&self, place: &Place) -> String {
        let krate = &self.krate_text;
        let own = |name: &str| format!("{krate}::{name}");
        let ty = match &place.ty {
            Ty::Bool => "bool".to_owned(),
            Ty::Integer(width) => integer(*width).to_owned(),
            Ty::Float => "f64".to_owned(),
            Ty::Decimal => own("Decimal"),
            Ty::String => "String".to_owned(),
            Ty::Secret => format!("{krate}::Secret<String>"),
            Ty::DateTime => own("DateTime"),
            Ty::Date => own("Date"),
            Ty::Bytes => own("Bytes"),
            Ty::File => own("File"),
            Ty::Json => own("Json"),
            Ty::List(item) => format!("Vec<{}>", self.inner_text(item)),
            Ty::Map(value) => format!("{krate}::Map<{}>", self.inner_text(value)),
            Ty::Foreign(foreign) => {
                super::tokens(&foreign.path).map(|path| printed(&path)).unwrap_or_default()
            }
            Ty::Named(id) => self.names.of(*id).to_string(),
        };
        if place.boxed { format!("Box<{ty}>") } else { ty }
    }

    /// The same as tokens.
    pub(super) fn bare(&self, place: &Place) -> TokenStream {
        super::tokens(&self.bare_text(place)).unwrap_or_default()
    }
}

fn integer(width: Width) -> &'static str {
    match width {
        Width::I8 => "i8",
        Width::U8 => "u8",
        Width::I16 => "i16",
        Width::U16 => "u16",
        Width::I32 => "i32",
        Width::U32 => "u32",
        Width::I64 => "i64",
        Width::U64 => "u64",
    }
}
