//! The arguments of the macro: a path, then options with the places of their parts.

use indexmap::IndexMap;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Token, Type};

use super::Fault;
use crate::options::{OptionPart, Setting};

/// A call of the macro.
#[derive(Debug)]
pub(super) struct Invocation {
    /// By which path the crate `specie` is found.
    pub(super) krate: Option<TokenStream>,
    pub(super) document: Spanned,
    pub(super) options: Vec<Given>,
}

/// A text, and the tokens that say it.
#[derive(Debug, Clone)]
pub(super) struct Spanned {
    pub(super) text: String,
    pub(super) at: (Span, Span),
}

/// An option as it is written.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) name: Spanned,
    kind: Kind,
    at: (Span, Span),
    /// The text itself, the items of a list, or the values of a map.
    pub(super) items: Vec<Spanned>,
    /// The keys of a map.
    pub(super) keys: Vec<Spanned>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    List,
    Map,
}

impl Invocation {
    pub(super) fn parse(input: TokenStream) -> Result<Self, Vec<Fault>> {
        let (krate, input) = split(input);
        let outcome = (|input: ParseStream<'_>| Ok(invocation(input, krate))).parse2(input);
        outcome.unwrap_or_else(|error| Err(vec![fault(&error)]))
    }
}

impl Given {
    /// The value, without its places.
    pub(super) fn setting(&self) -> Setting {
        let mut texts = self.items.iter().map(|item| item.text.clone());
        match self.kind {
            Kind::Text => Setting::Text(texts.next().unwrap_or_default()),
            Kind::List => Setting::List(texts.collect()),
            Kind::Map => Setting::Map(self.keys.iter().map(|key| key.text.clone()).zip(texts).collect()),
        }
    }

    /// Where a part stands.
    pub(super) fn place(&self, part: OptionPart) -> (Span, Span) {
        let item = |list: &[Spanned], index: usize| list.get(index).map_or(self.at, |item| item.at);
        match part {
            OptionPart::Name => self.name.at,
            OptionPart::Value => self.at,
            OptionPart::Item(index) => item(&self.items, index),
            OptionPart::Key(index) => item(&self.keys, index),
        }
    }
}

/// The tokens before the first `;`, and those after it.
fn split(input: TokenStream) -> (Option<TokenStream>, TokenStream) {
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let end =
        tokens.iter().position(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';'));
    match end {
        Some(end) => {
            (Some(tokens[..end].iter().cloned().collect()), tokens[end + 1..].iter().cloned().collect())
        }
        None => (None, tokens.into_iter().collect()),
    }
}

fn invocation(input: ParseStream<'_>, krate: Option<TokenStream>) -> Result<Invocation, Vec<Fault>> {
    let here = (input.span(), input.span());
    let document = input.parse::<LitStr>().map_err(|_| {
        let message = if input.is_empty() {
            "the path of a document is missing; write `specie::api!(\"openapi.yaml\")`"
        } else {
            "the path of a document comes first, as a text in quotes; write `specie::api!(\"openapi.yaml\")`"
        };
        vec![Fault::new(here, message)]
    });
    let document = match document {
        Ok(literal) => Spanned { text: literal.value(), at: (literal.span(), literal.span()) },
        Err(faults) => {
            // What follows cannot be told apart without it.
            drop(input.parse::<TokenStream>());
            return Err(faults);
        }
    };
    let (mut options, mut faults) = (Vec::new(), Vec::new());
    while !input.is_empty() {
        match comma(input).and_then(|more| if more { given(input).map(Some) } else { Ok(None) }) {
            Ok(Some(given)) => options.push(given),
            Ok(None) => break,
            Err(fault) => {
                faults.push(fault);
                skip(input);
            }
        }
    }
    if faults.is_empty() { Ok(Invocation { krate, document, options }) } else { Err(faults) }
}

/// Takes a comma; false when nothing follows it.
fn comma(input: ParseStream<'_>) -> Result<bool, Fault> {
    let here = (input.span(), input.span());
    match input.parse::<Token![,]>() {
        Ok(_) => Ok(!input.is_empty()),
        Err(_) => Err(Fault::new(
            here,
            "a comma is missing before this; write `name = value` pairs with commas between",
        )),
    }
}

/// Goes on at the next comma.
fn skip(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        drop(input.parse::<TokenTree>());
    }
}

fn given(input: ParseStream<'_>) -> Result<Given, Fault> {
    let name = name(input)?;
    let here = (input.span(), input.span());
    if input.parse::<Token![=]>().is_err() {
        let message = format!("`{}` has no value; write `{} = …`", name.text, name.text);
        return Err(Fault::new(if input.is_empty() { name.at } else { here }, message));
    }
    if input.is_empty() {
        return Err(Fault::new(name.at, format!("`{}` has no value; write `{} = …`", name.text, name.text)));
    }
    let group = input.fork().parse::<Group>().ok();
    let here = group.as_ref().map_or(input.span(), Group::span);
    match group.map(|group| (group.delimiter(), group)) {
        Some((Delimiter::Bracket, group)) => {
            drop(input.parse::<Group>());
            let items = inside(&group, value)?;
            Ok(Given { name, kind: Kind::List, at: (here, here), items, keys: Vec::new() })
        }
        Some((Delimiter::Brace, group)) => {
            drop(input.parse::<Group>());
            let pairs = inside(&group, pair)?;
            let (keys, items): (Vec<Spanned>, Vec<Spanned>) = pairs.into_iter().unzip();
            let mut seen = IndexMap::new();
            if let Some(again) = keys.iter().find(|key| seen.insert(key.text.clone(), ()).is_some()) {
                return Err(Fault::new(
                    again.at,
                    format!("`{}` is named twice; remove one of them", again.text),
                ));
            }
            Ok(Given { name, kind: Kind::Map, at: (here, here), items, keys })
        }
        _ => {
            let item = value(input)?;
            Ok(Given { name, kind: Kind::Text, at: item.at, items: vec![item], keys: Vec::new() })
        }
    }
}

fn name(input: ParseStream<'_>) -> Result<Spanned, Fault> {
    let here = (input.span(), input.span());
    match Ident::parse_any(input) {
        Ok(ident) => Ok(Spanned { text: ident.to_string(), at: here }),
        Err(_) => Err(Fault::new(here, "the name of an option is expected here; write `name = value`")),
    }
}

/// The items of a list or map, with commas between.
fn inside<T>(group: &Group, parse: impl Fn(ParseStream<'_>) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
    let items = |input: ParseStream<'_>| {
        let mut items = Vec::new();
        while !input.is_empty() {
            match parse(input) {
                Ok(item) => items.push(item),
                Err(fault) => {
                    drop(input.parse::<TokenStream>());
                    return Ok(Err(fault));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(Ok(items))
    };
    items.parse2(group.stream()).unwrap_or_else(|error| Err(fault(&error)))
}

/// `from = to`.
fn pair(input: ParseStream<'_>) -> Result<(Spanned, Spanned), Fault> {
    let key = value(input)?;
    if input.parse::<Token![=]>().is_err() || input.is_empty() {
        return Err(Fault::new(key.at, format!("`{}` has no value; write `{} = …`", key.text, key.text)));
    }
    Ok((key, value(input)?))
}

/// A text in quotes, or a name, path or type as it is.
fn value(input: ParseStream<'_>) -> Result<Spanned, Fault> {
    let start = input.span();
    if input.peek(LitStr) {
        let literal = input.parse::<LitStr>().map_err(|error| fault(&error))?;
        return Ok(Spanned { text: literal.value(), at: (start, start) });
    }
    let before = input.fork();
    let typed = input.fork();
    if typed.parse::<Type>().is_err() {
        let found =
            before.parse::<TokenTree>().map_or_else(|_| "this".to_owned(), |token| format!("`{token}`"));
        let message =
            format!("{found} is no value of an option; write a text in quotes, a name, a list or a map");
        return Err(Fault::new((start, start), message));
    }
    let mut tokens = Vec::new();
    while !input.is_empty() && input.cursor() != typed.cursor() {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.push(token),
            Err(error) => return Err(fault(&error)),
        }
    }
    let end = tokens.last().map_or(start, TokenTree::span);
    let tokens: TokenStream = tokens.into_iter().collect();
    Ok(Spanned { text: crate::emit::printed(&tokens), at: (start, end) })
}

fn fault(error: &syn::Error) -> Fault {
    Fault::new((error.span(), error.span()), error.to_string())
}
