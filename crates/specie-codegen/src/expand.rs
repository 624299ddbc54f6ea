//! The macro `specie::api!`: tokens in, tokens out; whoever calls reads the files.
//!
//! In: `"specs/pets.yaml", mod = pets, operations = ["getPet"]`. Out: a mark that makes the compiler watch every file that
//! was read, then what [`generate`](crate::generate) writes for the same options. What is wrong becomes a compile error at
//! the token that says it.

mod beside;
mod input;
mod refused;
#[cfg(test)]
mod tests;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use specie_spec::{Api, Folder, Source};

use crate::options::{OptionError, OptionPart, Options, Setting};
use beside::Beside;
use input::{Given, Invocation, Spanned};
use refused::Denied;

/// The options that the macro has beside those of [`OPTIONS`](crate::OPTIONS): what to read, and what to refuse.
pub(crate) const OWN: [&str; 4] = ["overlay", "root", "map", "deny"];

/// Expands a call of the macro. `read` gives the text of a file, or says why it cannot; `open` gives the folder that
/// references of a document may reach, for the document's path and the option `root`.
///
/// Before the arguments may stand the path of the crate `specie` and a `;`. The macro of that crate writes it so, since it
/// knows best by what name it is found.
///
/// ```
/// use quote::quote;
///
/// let read = |path: &str| match path {
///     "pets.yaml" => Ok("openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n".to_owned()),
///     _ => Err("there is no such file".to_owned()),
/// };
/// let open = |_: &str, _: Option<&str>| Err("there is no folder".to_owned());
/// let tokens = specie_codegen::expand(quote!("pets.yml", mod = pets), read, open);
/// assert!(tokens.to_string().contains("there is no such file"));
/// ```
pub fn expand(
    input: TokenStream,
    read: impl FnMut(&str) -> Result<String, String>,
    open: impl FnOnce(&str, Option<&str>) -> Result<Folder, String>,
) -> TokenStream {
    let outcome = Invocation::parse(input).and_then(|invocation| run(&invocation, read, open));
    outcome.unwrap_or_else(|faults| faults.into_iter().map(Fault::into_tokens).collect())
}

/// What is wrong, and where.
#[derive(Debug)]
struct Fault {
    at: (Span, Span),
    message: String,
}

impl Fault {
    fn new(at: (Span, Span), message: impl Into<String>) -> Self {
        Fault { at, message: message.into() }
    }

    /// A call of `compile_error!` that the compiler shows at the tokens at fault.
    fn into_tokens(self) -> TokenStream {
        let message = self.message;
        let respan = |tokens: TokenStream, span: Span| -> TokenStream {
            let spanned = tokens.into_iter().map(|mut token| {
                token.set_span(span);
                token
            });
            spanned.collect()
        };
        let mut tokens = respan(quote!(::core::compile_error!), self.at.0);
        let mut group = Group::new(proc_macro2::Delimiter::Brace, respan(quote!(#message), self.at.1));
        group.set_span(self.at.1);
        tokens.extend([TokenTree::Group(group)]);
        tokens
    }
}

fn run(
    invocation: &Invocation,
    read: impl FnMut(&str) -> Result<String, String>,
    open: impl FnOnce(&str, Option<&str>) -> Result<Folder, String>,
) -> Result<TokenStream, Vec<Fault>> {
    let (options, denied, beside) = settings(invocation)?;
    let loaded = specie_spec::read(&beside.input(&invocation.document, read, open)?);
    let marks: TokenStream = loaded.files.sources().map(mark).collect();
    let refuse = |message: Option<String>| match message {
        Some(message) => Err(vec![Fault::new(invocation.document.at, message)]),
        None => Ok(()),
    };
    let Some(api) = loaded.api else {
        return refuse(refused::message(&loaded.diagnostics, &denied)).map(|()| TokenStream::new());
    };
    let items = items(&api, &options, invocation)?;
    let mut diagnostics = loaded.diagnostics;
    diagnostics.extend(items.diagnostics);
    refuse(refused::message(&diagnostics, &denied))?;
    let source = match &invocation.krate {
        Some(krate) if options.crate_path == Options::default().crate_path => found_by(items.source, krate),
        _ => items.source,
    };
    Ok(quote!(#marks #source))
}

/// The options, what is refused beside errors, and what is read beside the document.
fn settings(invocation: &Invocation) -> Result<(Options, Denied, Beside<'_>), Vec<Fault>> {
    let (mut options, mut denied, mut beside) = (Options::default(), Denied::default(), Beside::default());
    let mut faults = Vec::new();
    for (index, given) in invocation.options.iter().enumerate() {
        let name = given.name.text.as_str();
        if invocation.options[..index].iter().any(|earlier| earlier.name.text == name) {
            let message = format!("the option `{name}` is set twice; remove one of them");
            faults.push(Fault::new(given.name.at, message));
            continue;
        }
        let outcome = match name {
            "overlay" => given.texts().map(|paths| beside.overlays = paths),
            "root" => given.text().map(|path| beside.root = Some(path)),
            "map" => given.pairs().map(|pairs| beside.maps = pairs),
            "deny" => given.texts().and_then(|codes| denied.set(&codes)),
            _ => options.set(name, given.setting()).map_err(|error| {
                let error = match error.part {
                    OptionPart::Name => crate::options::unknown_option(name, &OWN),
                    OptionPart::Value | OptionPart::Item(_) | OptionPart::Key(_) => error,
                };
                Fault::new(given.place(error.part), error.to_string())
            }),
        };
        faults.extend(outcome.err());
    }
    if faults.is_empty() { Ok((options, denied, beside)) } else { Err(faults) }
}

/// Makes the compiler read a file, so that whoever edits it has the macro run again.
fn mark(source: &Source) -> TokenStream {
    let name = &*source.name;
    if std::path::Path::new(name).is_absolute() {
        return quote!(
            const _: &[u8] = ::core::include_bytes!(#name);
        );
    }
    quote! {
        const _: &[u8] = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #name));
    }
}

struct Items {
    source: TokenStream,
    diagnostics: specie_spec::Diagnostics,
}

/// The generated items; options that name nothing are at fault where they stand.
fn items(api: &Api, options: &Options, invocation: &Invocation) -> Result<Items, Vec<Fault>> {
    let generated = crate::generate(api, options);
    let place = |error: &OptionError| {
        let given = invocation.options.iter().find(|given| given.name.text == error.option);
        given.map_or(invocation.document.at, |given| given.place(error.part))
    };
    let faults: Vec<Fault> =
        generated.option_errors.iter().map(|error| Fault::new(place(error), error.to_string())).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let source = generated.source.parse().expect("the generator writes Rust");
    Ok(Items { source, diagnostics: generated.diagnostics })
}

/// Puts the path by which the crate is found in the place of `::specie`.
fn found_by(tokens: TokenStream, krate: &TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), found_by(group.stream(), krate));
                inner.set_span(group.span());
                out.push(TokenTree::Group(inner));
            }
            TokenTree::Ident(name) if name == "specie" && is_root(&out) => {
                out.truncate(out.len() - 2);
                out.extend(krate.clone());
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => out.push(token),
        }
    }
    out.into_iter().collect()
}

/// True after the two colons that begin a path, and not after those within one.
fn is_root(before: &[TokenTree]) -> bool {
    let colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    match before {
        [rest @ .., first, second] if colon(first) && colon(second) => {
            !matches!(rest.last(), Some(TokenTree::Ident(name)) if !is_keyword(&name.to_string()))
        }
        _ => false,
    }
}

/// Keywords after which a path may begin.
fn is_keyword(word: &str) -> bool {
    ["use", "for", "impl", "dyn", "as", "in", "return", "match", "if", "mut", "else", "where"].contains(&word)
}

impl Given {
    /// What an option takes that is one text.
    fn text(&self) -> Result<&Spanned, Fault> {
        match (self.setting(), self.items.first()) {
            (Setting::Text(_), Some(text)) => Ok(text),
            _ => Err(self.misfit("one text; write `{name} = \"…\"`")),
        }
    }

    /// What an option takes that is a map of texts.
    fn pairs(&self) -> Result<Vec<(&Spanned, &Spanned)>, Fault> {
        match self.setting() {
            Setting::Map(_) => Ok(self.keys.iter().zip(&self.items).collect()),
            Setting::Text(_) | Setting::List(_) => {
                Err(self.misfit("a map; write `{name} = { \"…\" = \"…\" }`"))
            }
        }
    }

    /// The value is of the wrong kind.
    fn misfit(&self, wanted: &str) -> Fault {
        let name = &self.name.text;
        Fault::new(
            self.place(OptionPart::Value),
            format!("`{name}` takes {}", wanted.replace("{name}", name)),
        )
    }

    /// What an option takes that is one text or a list of them.
    fn texts(&self) -> Result<Vec<&Spanned>, Fault> {
        match self.setting() {
            Setting::Text(_) | Setting::List(_) => Ok(self.items.iter().collect()),
            Setting::Map(_) => Err(self.misfit("a list; write `{name} = [\"…\"]`")),
        }
    }
}
