//! Twins of generated types: the same structs and enums, with serde's derives instead of codecs.
//!
//! Properties of one value, which generated structs do not hold, are texts; decimal numbers are doubles, and unions are
//! untagged. What else a twin holds is said by [`Holds`].

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::{Item, Token};

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
    let mut types = Vec::new();
    for item in &file.items {
        match item {
            Item::Macro(call) => {
                types.extend(call.mac.parse_body_with(|input: ParseStream<'_>| codecs.items(input))?);
            }
            item => types.push(item.clone()),
        }
    }
    let items = types.iter().filter_map(|item| match item {
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
    /// The types of a call of the macro of types, as Rust has them.
    fn items(&mut self, input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
        let mut items = Vec::new();
        while !input.is_empty() && !input.peek(Token![;]) {
            input.call(syn::Attribute::parse_outer)?;
            let vis: syn::Visibility = input.parse()?;
            let (kind, name): (TokenTree, Ident) = (input.parse()?, input.parse()?);
            input.parse::<Token![in]>()?;
            let (head, body): (Group, Group) = (input.parse()?, input.parse()?);
            let head = head.to_string();
            let word = head.split(',').nth(1).unwrap_or_default().trim().to_owned();
            if kind.to_string() == "impl" || word.starts_with("replies") {
                continue;
            }
            if !head.ends_with("request)") {
                self.types.insert(name.to_string());
            }
            if word.starts_with("integers") {
                self.numbers.insert(name.to_string());
            }
            let fields = body.delimiter() == Delimiter::Brace;
            let (body, end) = match (kind.to_string().as_str(), fields) {
                ("struct", false) => (body.stream(), quote!(;)),
                ("struct", true) => {
                    let table = table(&head)?;
                    let (fields, stream) =
                        Parser::parse2(|input: ParseStream<'_>| record(input, &table), body.stream())?;
                    self.fields.insert(name.to_string(), fields);
                    (stream, TokenStream::new())
                }
                _ => {
                    let read = |input: ParseStream<'_>| self.variants(input, &name.to_string(), &word);
                    (Parser::parse2(read, body.stream())?, TokenStream::new())
                }
            };
            let body = if fields { quote!({ #body }) } else { quote!((#body)) };
            items.push(syn::parse2(quote!(#vis #kind #name #body #end))?);
        }
        input.parse::<TokenStream>()?;
        Ok(items)
    }

    /// The variants of an enum, and the texts of its values.
    fn variants(&mut self, input: ParseStream<'_>, name: &str, word: &str) -> syn::Result<TokenStream> {
        let mut all = TokenStream::new();
        while !input.is_empty() {
            input.call(syn::Attribute::parse_outer)?;
            let variant: Ident = input.parse()?;
            let held = if input.peek(syn::token::Paren) { Some(input.parse::<Group>()?) } else { None };
            input.parse::<Option<Ident>>()?;
            if input.parse::<Option<Token![=]>>()?.is_some()
                && let syn::Lit::Str(text) = input.parse()?
            {
                self.texts.insert((name.to_owned(), variant.to_string()), text.value());
            }
            input.parse::<Option<Token![,]>>()?;
            all.extend(quote!(#variant #held,));
        }
        let other = word
            .strip_prefix("open ")
            .map(|other| Ident::new(other.trim_end_matches(')'), Span::call_site()));
        all.extend(other.map(|other| quote!(#other(String),)));
        Ok(all)
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
                let ident = Ident::new(&format!("constant_{index}"), name.span());
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
        let text = |variant: &Ident| self.texts.get(&(name.to_string(), variant.to_string()));
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

/// The table in what stands in brackets after a struct's name: `("#/pet", "keep; id: required")`.
fn table(head: &str) -> syn::Result<String> {
    let parse = |input: ParseStream<'_>| {
        let _: (syn::LitStr, Token![,]) = (input.parse()?, input.parse()?);
        let table = input.parse::<syn::LitStr>()?.value();
        input.parse::<TokenStream>()?;
        Ok(table)
    };
    Parser::parse_str(parse, head.trim_start_matches('(').trim_end_matches(')'))
}

/// The fields of `{ pub id: String, = Const, pub ..extra: Map<Json>, }`, and the same as Rust has them.
fn record(input: ParseStream<'_>, table: &str) -> syn::Result<(Fields, TokenStream)> {
    let mut slots = Vec::new();
    let mut all = TokenStream::new();
    while !input.is_empty() {
        input.call(syn::Attribute::parse_outer)?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<Ident>()?;
            slots.push(None);
        } else {
            let vis: syn::Visibility = input.parse()?;
            input.parse::<Option<Token![..]>>()?;
            let (name, _, ty): (Ident, Token![:], syn::Type) =
                (input.parse()?, input.parse()?, input.parse()?);
            if input.parse::<Option<Token![=]>>()?.is_some() {
                input.parse::<Ident>()?;
            }
            slots.push(Some(name.to_string()));
            all.extend(quote!(#vis #name: #ty,));
        }
        input.parse::<Option<Token![,]>>()?;
    }
    let entries = entries(table);
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
    Ok((Fields { named, rest }, all))
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
