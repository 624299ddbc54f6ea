//! The codecs: one short impl a type over its table, in one anonymous constant.

use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Emitter;
use super::ty::Holds;
use crate::shape::{Field, Kind, Place, Rules, Shape, ShapeId, Struct, Ty, Union};

/// How long a line of a macro call may be.
const WIDTH: usize = 96;

/// True for a newtype that says nothing about its value: it exists because it holds itself.
pub(super) fn is_transparent(place: &Place) -> bool {
    let rules = Rules { whole: false, ..place.rules.clone() };
    rules == Rules::default() && matches!(place.ty, Ty::List(_) | Ty::Map(_) | Ty::Named(_))
}

impl Emitter<'_> {
    /// The text of all codecs. The calls of macros in it are laid out here: a printer of Rust knows nothing of theirs.
    pub(super) fn codecs(&self, selected: &[ShapeId]) -> Option<String> {
        let selected: Vec<ShapeId> =
            selected.iter().copied().filter(|id| !matches!(self.shape(*id).kind, Kind::Replies(_))).collect();
        if selected.is_empty() {
            return None;
        }
        let mut parts = vec![format!("use {}::rt;\n", self.krate.to_string().replace(' ', ""))];
        parts.extend(selected.iter().map(|id| self.codec(*id)));
        for send in [true, false] {
            let travels = |id: &&ShapeId| {
                let usage = self.shape(**id).usage;
                (usage.send && !usage.receive) == send && !self.shapes.calls.contains_key(id)
            };
            let names: Vec<String> =
                selected.iter().filter(travels).map(|id| self.names.of(*id).to_string()).collect();
            if !names.is_empty() {
                let direction = if send { "send tables::SPEC;" } else { "receive tables::SPEC;" };
                parts.push(call("impls", &[direction], &names));
            }
        }
        let compared = selected.iter().filter(|id| self.compared(**id));
        let compared: Vec<String> = compared.map(|id| self.names.of(*id).to_string()).collect();
        if !compared.is_empty() {
            parts.push(call("compared", &[], &compared));
        }
        let body = parts.join("\n");
        let lines =
            body.lines().map(|line| if line.is_empty() { String::new() } else { format!("    {line}") });
        Some(format!("const _: () = {{\n{}\n}};\n", lines.collect::<Vec<_>>().join("\n")))
    }

    fn codec(&self, id: ShapeId) -> String {
        let shape = self.shape(id);
        let name = self.names.of(id).to_string();
        let pairs = |values: Vec<String>| -> Vec<String> {
            let members = self.names.members(id).iter();
            members.zip(values).map(|(member, value)| format!("{member} = {value}")).collect()
        };
        match &shape.kind {
            Kind::Struct(object) => super::print(self.struct_codec(id, shape, object)),
            Kind::Union(union) => super::print(self.union_codec(id, union)),
            Kind::Texts(variants) => {
                let values = variants.iter().map(|variant| literal(&variant.value)).collect();
                let other = self.names.rest(id);
                let other = if other == "Other" { String::new() } else { format!(", other = {other}") };
                let (macro_name, other) =
                    if self.open(shape) { ("open_enum", other) } else { ("closed_enum", String::new()) };
                call(macro_name, &[&format!("{name}, {}{other};", literal(&shape.pointer))], &pairs(values))
            }
            Kind::Integers(variants) => {
                let values = variants.iter().map(|variant| separated(variant.value)).collect();
                call("integer_enum", &[&format!("{name}, {};", literal(&shape.pointer))], &pairs(values))
            }
            Kind::Values(variants) => {
                let values = variants.iter().map(|variant| literal(&variant.value)).collect();
                call("value_enum", &[&format!("{name}, {};", literal(&shape.pointer))], &pairs(values))
            }
            Kind::Newtype(place) => {
                let table = self.table_of(id);
                let ty = super::types::printed(&self.bare(place));
                let pointer = literal(&shape.pointer);
                match place.ty {
                    _ if is_transparent(place) => {
                        format!("rt::transparent!({name}({ty}), {pointer}, tables::{table});\n")
                    }
                    Ty::String => format!("rt::text_newtype!({name}, {pointer}, tables::{table});\n"),
                    _ => format!("rt::newtype!({name}({ty}), {pointer}, tables::{table});\n"),
                }
            }
            Kind::Replies(_) => String::new(),
        }
    }

    fn table_of(&self, id: ShapeId) -> Ident {
        self.table_names.get(&id).cloned().unwrap_or_else(|| self.names.of(id).clone())
    }

    fn struct_codec(&self, id: ShapeId, shape: &Shape, object: &Struct) -> TokenStream {
        let (name, table) = (self.names.of(id), self.table_of(id));
        let extra = self.rest(shape, &object.rest).has_field().then(|| self.names.rest(id));
        let named = || object.fields.iter().zip(self.names.members(id));
        let stored = named().filter(|(field, _)| field.constant.is_none());
        let blanks = stored.map(|(field, ident)| {
            let blank = self.blank(shape, field);
            quote!(#ident: #blank)
        });
        let blanks = blanks.chain(extra.map(|ident| quote!(#ident: rt::blank())));
        let slots = |reference: TokenStream| {
            let slot = |(field, ident): (&Field, &Ident)| {
                if field.constant.is_some() {
                    quote!(#reference rt::Const)
                } else {
                    quote!(#reference self.#ident)
                }
            };
            let extra = extra.map(|ident| quote!(#reference self.#ident));
            named().map(slot).chain(extra).collect::<Vec<_>>()
        };
        let (shared, changed) = (slots(quote!(&)), slots(quote!(&mut)));
        quote! {
            impl rt::Model for #name {
                fn blank() -> Self {
                    Self { #(#blanks),* }
                }
                fn look(&self, look: &mut rt::Look<'_>) {
                    look.record(&tables::#table, &[#(#shared),*]);
                }
                fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
                    edit.record(&tables::#table, &mut [#(#changed),*])
                }
            }
        }
    }

    /// What a field is before it is read: a literal where one says it, which costs the compiler least.
    fn blank(&self, shape: &Shape, field: &Field) -> TokenStream {
        match (self.presence(shape, field).holds, &field.place.ty) {
            (Holds::Option, _) => quote!(None),
            (Holds::Plain, Ty::Bool) if !field.place.boxed => quote!(false),
            (Holds::Plain, Ty::Integer(_)) if !field.place.boxed => quote!(0),
            (Holds::Plain | Holds::Patch, _) => quote!(rt::blank()),
        }
    }

    fn union_codec(&self, id: ShapeId, union: &Union) -> TokenStream {
        let (name, table) = (self.names.of(id), self.table_of(id));
        let members = self.names.members(id);
        let index = || (0..members.len()).map(proc_macro2::Literal::usize_unsuffixed);
        let last = members.len().saturating_sub(1);
        let (before, final_one) = (&members[..last], &members[last]);
        let numbers = index().take(last);
        let blank = &members[union.blank];
        let all = index();
        let select = if before.is_empty() {
            quote!({ let _ = index; *self = Self::#final_one(rt::blank()); })
        } else {
            quote! {
                *self = match index {
                    #(#numbers => Self::#before(rt::blank()),)*
                    _ => Self::#final_one(rt::blank()),
                };
            }
        };
        // Variants that hold one type share an arm.
        let mut arms: IndexMap<String, Vec<TokenStream>> = IndexMap::new();
        for (branch, member) in union.branches.iter().zip(members) {
            arms.entry(self.bare(&branch.place).to_string()).or_default().push(quote!(Self::#member(value)));
        }
        let arms = arms.values();
        quote! {
            impl rt::Branches for #name {
                fn select(&mut self, index: usize) -> &mut dyn rt::Model {
                    #select
                    match self { #(#(#arms)|* => value,)* }
                }
            }
            impl rt::Model for #name {
                fn blank() -> Self {
                    Self::#blank(rt::blank())
                }
                fn look(&self, look: &mut rt::Look<'_>) {
                    let (index, value): (usize, &dyn rt::Model) = match self {
                        #(Self::#members(value) => (#all, value),)*
                    };
                    look.branch(&tables::#table, index, value);
                }
                fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
                    edit.union(&tables::#table, self)
                }
            }
        }
    }
}

/// A text as a Rust literal.
fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// A call of one of the runtime's macros: on one line if it fits, else an entry a line.
fn call(name: &str, head: &[&str], entries: &[String]) -> String {
    let head = head.join(" ");
    let line = format!("rt::{name}!({});", format!("{head} {}", entries.join(", ")).trim_start());
    if line.chars().count() <= WIDTH {
        return line + "\n";
    }
    let head = if head.is_empty() { head } else { format!("    {head}\n") };
    format!("rt::{name}!(\n{head}    {}\n);\n", entries.join(",\n    "))
}

/// A number with its digits in groups of three from 10,000 on.
pub(super) fn separated(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

#[cfg(test)]
mod tests {
    use super::separated;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(separated(9999), "9999");
        assert_eq!(separated(10_000), "10_000");
        assert_eq!(separated(-2_147_483_648), "-2_147_483_648");
    }
}
