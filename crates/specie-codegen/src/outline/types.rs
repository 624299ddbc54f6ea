//! The items of the macro of types, as the Rust that they stand for.
//!
//! In: `pub struct Pet in ("#/…", "keep") { pub name: String, pub ..extra: Map<Json>, }`. Out: a struct with the fields
//! `name` and `extra`.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, Token};

use super::{Member, operations, tokens};

/// What a call of the macro has.
#[derive(Default)]
pub(super) struct Types {
    /// Types and blocks of functions, as Rust.
    pub(super) items: Vec<syn::Item>,
    /// The functions of operations, by their request.
    pub(super) called: BTreeMap<String, Vec<Member>>,
}

/// The items of a call; none for the call of another macro.
pub(super) fn types(mac: &syn::Macro) -> Option<Types> {
    if mac.path.segments.last().is_none_or(|last| last.ident != "types") {
        return None;
    }
    let krate = tokens::text(&mac.path).trim_end_matches("::rt::types").to_owned();
    Parser::parse2(|input: ParseStream<'_>| items(input, &krate), mac.tokens.clone()).ok()
}

fn items(input: ParseStream<'_>, krate: &str) -> syn::Result<Types> {
    let mut types = Types::default();
    while !input.is_empty() && !input.peek(Token![;]) {
        input.call(Attribute::parse_outer)?;
        let vis: syn::Visibility = input.parse()?;
        let kind: TokenTree = input.parse()?;
        let name: Ident = input.parse()?;
        input.parse::<Token![in]>()?;
        let (head, body): (Group, Group) = (input.parse()?, input.parse()?);
        if let Some(request) = answered(head.stream()) {
            let function = operations::from_http(&name.to_string(), krate);
            types.called.entry(request).or_default().push(function);
        }
        let word = head.stream().into_iter().next().map(|word| word.to_string()).unwrap_or_default();
        if kind.to_string() == "impl" {
            if word == "call" {
                let functions = operations::functions(body.stream(), krate)?;
                types.called.entry(name.to_string()).or_default().extend(functions);
            } else if let Some(functions) = functions(&word, body.stream()) {
                types.items.push(syn::parse2(quote!(impl #name { #functions }))?);
            }
            continue;
        }
        let end = (body.delimiter() == Delimiter::Parenthesis).then(|| quote!(;));
        let stream = match (kind.to_string().as_str(), &end) {
            ("struct", None) => fields.parse2(body.stream())?,
            ("enum", _) => {
                let (listed, other) = (variants.parse2(body.stream())?, other(head.stream()));
                quote!(#listed #other)
            }
            _ => body.stream(),
        };
        let body = Group::new(body.delimiter(), stream);
        types.items.push(syn::parse2(quote!(#vis #kind #name #body #end))?);
    }
    input.parse::<TokenStream>()?;
    Ok(types)
}

/// The functions of a block that are no setters.
fn functions(word: &str, body: TokenStream) -> Option<TokenStream> {
    match word {
        "fns" => Some(body),
        "new" => {
            let arguments = arguments.parse2(body).ok()?;
            Some(quote!(pub fn new(#arguments) -> Self {}))
        }
        _ => None,
    }
}

/// What `id: T; body: Body(name: U)` asks for: `id` and `name`.
fn arguments(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut all = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        let (name, _, ty): (Ident, Token![:], syn::Type) = (input.parse()?, input.parse()?, input.parse()?);
        all.extend(quote!(#name: #ty,));
        input.parse::<Option<Token![,]>>()?;
    }
    if !input.is_empty() {
        let _: (Token![;], Ident, Token![:], Ident) =
            (input.parse()?, input.parse()?, input.parse()?, input.parse()?);
        all.extend(input.parse::<Group>()?.stream());
    }
    Ok(all)
}

/// The fields of a struct, without constants.
fn fields(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut all = TokenStream::new();
    while !input.is_empty() {
        input.call(Attribute::parse_outer)?;
        let vis: syn::Visibility = input.parse()?;
        if matches!(vis, syn::Visibility::Public(_)) {
            input.parse::<Option<Token![..]>>()?;
            let (name, _, ty): (Ident, Token![:], syn::Type) =
                (input.parse()?, input.parse()?, input.parse()?);
            all.extend(quote!(#vis #name: #ty,));
        }
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<Ident>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(all)
}

/// The variants of an enum, without their values.
fn variants(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut all = TokenStream::new();
    while !input.is_empty() {
        input.call(Attribute::parse_outer)?;
        let name: Ident = input.parse()?;
        let held = if input.peek(syn::token::Paren) { Some(input.parse::<Group>()?) } else { None };
        input.parse::<Option<Ident>>()?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<TokenTree>()?;
        }
        all.extend(quote!(#name #held,));
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(all)
}

/// The request whose responses an enum reads.
fn answered(head: TokenStream) -> Option<String> {
    let mut words = head.into_iter().skip(2);
    let replies = words.next()?.to_string() == "replies";
    let request = words.next()?.to_string();
    replies.then_some(request)
}

/// The variant of an open enum for what it does not list.
fn other(head: TokenStream) -> Option<TokenStream> {
    let mut words = head.into_iter().skip(2);
    let open = words.next()?.to_string() == "open";
    let other = words.next()?;
    open.then(|| quote!(#other(String)))
}
