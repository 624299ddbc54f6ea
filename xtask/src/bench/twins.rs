//! Twins of generated types: the same structs and enums, with serde's derives instead of codecs.
//!
//! Properties of one value, which generated structs do not hold, are texts; decimal numbers are doubles, and unions are
//! untagged. What else a twin holds is said by [`Holds`].

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Expr, Item, Stmt};

/// How much of a generated type its twin holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// All that it holds: undocumented fields, other texts of an enum, and null apart from what is absent.
    Same,
    /// None of these three, which cost derives much.
    Less,
}

/// The fields of a struct.
struct Fields {
    /// The JSON name, whether it must be there, and what it is in Rust; none for a property of one value.
    named: Vec<(String, bool, Option<String>)>,
    /// The field for all others.
    rest: Option<String>,
}

/// What the codecs of a module say of its types.
#[derive(Default)]
struct Codecs {
    /// Types that have a codec of their own.
    types: BTreeSet<String>,
    /// By struct.
    fields: BTreeMap<String, Fields>,
    /// By enum and variant, the text.
    texts: BTreeMap<(String, String), String>,
    /// Enums of whole numbers.
    numbers: BTreeSet<String>,
}

/// The source of the twins of all types that have codecs.
pub(super) fn twins(source: &str, holds: Holds) -> Result<String> {
    let file = syn::parse_file(source)?;
    let mut codecs = Codecs::default();
    for item in &file.items {
        if let Item::Const(constant) = item {
            codecs.codecs(constant)?;
        }
    }
    let items = file.items.iter().filter_map(|item| match item {
        Item::Struct(item) if codecs.types.contains(&item.ident.to_string()) => codecs.structure(item, holds),
        Item::Enum(item) if codecs.types.contains(&item.ident.to_string()) => {
            Some(codecs.enumeration(item, holds))
        }
        Item::Type(item) => {
            let (name, ty) = (&item.ident, replaced(&item.ty, holds));
            Some(quote!(pub type #name = #ty;))
        }
        _ => None,
    });
    let tokens = quote! {
        #![allow(dead_code, missing_docs)]
        pub type Map<T> = indexmap::IndexMap<String, T>;
        pub type Patch<T> = Option<Option<T>>;

        /// A field that is there, perhaps null.
        fn present<'de, T: serde::Deserialize<'de>, D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Patch<T>, D::Error> {
            serde::Deserialize::deserialize(deserializer).map(Some)
        }

        #(#items)*
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

impl Codecs {
    fn codecs(&mut self, constant: &syn::ItemConst) -> Result<()> {
        let Expr::Block(block) = &*constant.expr else { return Ok(()) };
        for statement in &block.block.stmts {
            match statement {
                Stmt::Item(Item::Macro(item)) => self.call(&item.mac)?,
                Stmt::Macro(call) => self.call(&call.mac)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// A call of `rt::record!`, `rt::open_enum!`, `rt::closed_enum!`, `rt::integer_enum!` or `rt::impls!`.
    fn call(&mut self, call: &syn::Macro) -> Result<()> {
        let text = call.tokens.to_string();
        let (head, entries) = text.split_once(';').unwrap_or((&text, ""));
        let name = head.split(',').next().and_then(|name| name.split(" for ").last()).unwrap_or_default();
        let name = name.trim().to_owned();
        match last_word(&call.path).as_str() {
            "record" => {
                let (name, fields) = call.parse_body_with(record)?;
                self.fields.insert(name, fields);
            }
            "impls" => self.types.extend(entries.split(',').map(|name| name.trim().to_owned())),
            "integer_enum" => drop(self.numbers.insert(name)),
            "open_enum" | "closed_enum" => {
                let parser = syn::punctuated::Punctuated::<syn::ExprAssign, syn::Token![,]>::parse_terminated;
                let entries: TokenStream =
                    entries.parse().map_err(|_| anyhow::anyhow!("{name}: no tokens"))?;
                for entry in syn::parse::Parser::parse2(parser, entries)? {
                    let text = literal(&entry.right).unwrap_or_default();
                    self.texts.insert((name.clone(), last_word(&entry.left)), text);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn structure(&self, item: &syn::ItemStruct, holds: Holds) -> Option<TokenStream> {
        let name = &item.ident;
        let derive = derive();
        let syn::Fields::Named(fields) = &item.fields else {
            let ty = replaced(&item.fields.iter().next()?.ty, holds);
            return Some(quote!(#derive #[serde(transparent)] pub struct #name(pub #ty);));
        };
        let field = |slot: &Option<String>| {
            fields
                .named
                .iter()
                .find(|field| field.ident.as_ref().map(ToString::to_string).as_ref() == slot.as_ref())
        };
        let Fields { named, rest } = self.fields.get(&name.to_string())?;
        let members = named.iter().enumerate().map(|(index, (key, required, slot))| {
            let Some(field) = field(slot) else {
                let ident = syn::Ident::new(&format!("constant_{index}"), name.span());
                return quote!(#[serde(rename = #key)] pub #ident: String,);
            };
            let (ident, ty) = (&field.ident, replaced(&field.ty, holds));
            let more = match ty.to_string() {
                ty if ty.starts_with("Patch") => quote!(#[serde(
                    default, deserialize_with = "present", skip_serializing_if = "Option::is_none"
                )]),
                ty if ty.starts_with("Option") && !required => {
                    quote!(#[serde(skip_serializing_if = "Option::is_none")])
                }
                _ => TokenStream::new(),
            };
            quote!(#[serde(rename = #key)] #more pub #ident: #ty,)
        });
        let rest = field(rest).filter(|_| holds == Holds::Same).map(|field| {
            let (ident, ty) = (&field.ident, replaced(&field.ty, holds));
            quote!(#[serde(flatten)] pub #ident: #ty,)
        });
        Some(quote!(#derive pub struct #name { #(#members)* #rest }))
    }

    fn enumeration(&self, item: &syn::ItemEnum, holds: Holds) -> TokenStream {
        let (name, derive) = (&item.ident, derive());
        if self.numbers.contains(&name.to_string()) {
            return quote!(pub type #name = i64;);
        }
        let text = |variant: &syn::Ident| self.texts.get(&(name.to_string(), variant.to_string()));
        let union = !item.variants.iter().any(|variant| text(&variant.ident).is_some());
        let variants = item.variants.iter().map(|variant| {
            let ident = &variant.ident;
            match (text(ident), variant.fields.iter().next()) {
                (Some(text), _) => quote!(#[serde(rename = #text)] #ident,),
                (None, Some(field)) if union => {
                    let ty = replaced(&field.ty, holds);
                    quote!(#ident(#ty),)
                }
                (None, _) if holds == Holds::Same => quote!(#[serde(untagged)] #ident(String),),
                (None, _) => quote!(#[serde(other)] #ident,),
            }
        });
        let untagged = union.then(|| quote!(#[serde(untagged)]));
        quote!(#derive #untagged pub enum #name { #(#variants)* })
    }
}

fn derive() -> TokenStream {
    quote!(#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)])
}

/// The struct and fields of `PET for Pet, "#/pet", r#"keep; id: required"#; id, extra`.
fn record(input: syn::parse::ParseStream<'_>) -> syn::Result<(String, Fields)> {
    input.parse::<syn::Ident>()?;
    input.parse::<syn::Token![for]>()?;
    let name: syn::Ident = input.parse()?;
    input.parse::<syn::Token![,]>()?;
    input.parse::<syn::LitStr>()?;
    input.parse::<syn::Token![,]>()?;
    let table = input.parse::<syn::LitStr>()?.value();
    input.parse::<syn::Token![;]>()?;
    let mut slots = Vec::new();
    while !input.is_empty() {
        let constant = input.parse::<Option<syn::Token![=]>>()?.is_some();
        let slot = input.call(syn::Ident::parse_any)?;
        input.parse::<Option<syn::Token![,]>>()?;
        slots.push((!constant).then(|| slot.to_string()));
    }
    let entries = entries(&table);
    let (head, entries) = entries.split_first().ok_or_else(|| input.error("a table begins with a word"))?;
    let kept = ["keep", "typed", "closed"].iter().any(|word| head.starts_with(word));
    let rest = if kept { slots.pop().flatten() } else { None };
    let mut entries = entries.iter().peekable();
    let mut named = Vec::new();
    for slot in slots {
        let word = slot.as_deref().map_or("", |slot| slot.trim_start_matches("r#"));
        let own = |entry: &&str| {
            entry.split([':', ' ']).next() == Some(word) || (word.is_empty() && entry.starts_with('"'))
        };
        let entry = entries.next_if(|entry| own(entry)).copied().unwrap_or_default();
        let key = entry.get(word.len()..).unwrap_or_default().trim_start();
        let mut scanner = specie_json::Scanner::new(key, 1);
        let key = if key.starts_with('"') { scanner.string().ok() } else { None };
        let required = entry.split([':', ',', ' ']).any(|word| word == "required");
        named.push((key.map_or_else(|| word.to_owned(), Into::into), required, slot));
    }
    Ok((name.to_string(), Fields { named, rest }))
}

/// The entries of a table, which have semicolons between them.
fn entries(table: &str) -> Vec<&str> {
    let mut quoted = false;
    let mut escaped = false;
    let entries = table.split(|c: char| {
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        c == ';' && !quoted
    });
    entries.map(str::trim).collect()
}

fn literal(expr: &Expr) -> Option<String> {
    let Expr::Lit(literal) = expr else { return None };
    let syn::Lit::Str(text) = &literal.lit else { return None };
    Some(text.value())
}

/// The last word of a path or field.
fn last_word(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.rsplit([' ', '.', ':', '&']).next().unwrap_or_default().to_owned()
}

/// A type with what users of serde have for the types of `specie`.
fn replaced(ty: &syn::Type, holds: Holds) -> TokenStream {
    let mut text = ty.to_token_stream().to_string();
    let patch = if holds == Holds::Same { "Patch" } else { "Option" };
    let pairs = [
        (":: specie :: Map", "Map"),
        (":: specie :: Json", "serde_json :: Value"),
        (":: specie :: Decimal", "f64"),
        (":: specie :: DateTime", "String"),
        (":: specie :: Date", "String"),
        (":: specie :: Bytes", "String"),
        (":: specie :: Secret < String >", "String"),
        (":: specie :: Patch", patch),
    ];
    for (from, to) in pairs {
        text = text.replace(from, to);
    }
    text.parse().unwrap_or_default()
}
