//! Requests: the table of each, and its way to HTTP.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specie_spec::api::{Location, Style};

use super::{Emitter, Layout, docs};
use crate::shape::{Call, Form, Kind, Media, Param, ParamStyle, Part, Pick, ShapeId};

impl Emitter<'_> {
    /// The methods of a request.
    pub(super) fn call(&self, id: ShapeId) -> Option<TokenStream> {
        let call = self.shapes.calls.get(&id)?;
        let name = self.names.of(id);
        let encoding = self.encoding(id, call);
        let decoding = self.decoding(call);
        Some(quote!(impl #name { #encoding #decoding }))
    }

    fn encoding(&self, id: ShapeId, call: &Call) -> TokenStream {
        let auth = if call.security.is_empty() {
            "`auth` adds credentials; `&()` adds none."
        } else {
            "`auth` adds credentials, when everything else is in place."
        };
        let errors =
            "# Errors\n\nA value breaks a rule of the document, or cannot be written into a request.";
        let first = self.to_http(
            id,
            "to_http",
            0,
            &format!("The request at a base URL, such as `https://api.example.com/v2`. {auth}\n\n{errors}"),
        );
        // A union has a branch for each media type; one type that is written in several ways has a method for each.
        let media = call.body.as_ref().filter(|_| !self.is_content(id)).map_or(&[][..], |body| &body.media);
        let mut methods = vec!["to_http".to_owned()];
        let others = media.iter().enumerate().skip(1).map(|(index, media)| {
            let stem = format!("to_http_{}", form_word(media.form));
            let free = std::iter::once(stem.clone()).chain((2..).map(|number| format!("{stem}_{number}")));
            let method = free.into_iter().find(|name| !methods.contains(name)).unwrap_or(stem);
            methods.push(method.clone());
            let text = format!("The request with its body as `{}`.\n\n{errors}", docs::inline(&media.name));
            self.to_http(id, &method, index, &text)
        });
        let others: Vec<TokenStream> = others.collect();
        quote!(#first #(#others)*)
    }

    fn to_http(&self, id: ShapeId, method: &str, media: usize, text: &str) -> TokenStream {
        let krate = &self.krate;
        let table = self.call_name(id);
        let docs = docs::lines(text);
        let method = crate::names::method(method);
        let media = proc_macro2::Literal::usize_unsuffixed(media);
        quote! {
            #docs
            pub fn #method(
                &self,
                base: &str,
                auth: &dyn #krate::Authorize,
            ) -> Result<#krate::http::Request<Vec<u8>>, #krate::RequestError> {
                #krate::rt::request(&tables::#table, self, #media, base, auth)
            }
        }
    }

    /// True for a request whose body is a union by media type.
    fn is_content(&self, id: ShapeId) -> bool {
        let Kind::Struct(record) = &self.shape(id).kind else { return false };
        let body = record.fields.last().and_then(|field| field.place.named());
        body.is_some_and(|id| matches!(&self.shape(id).kind, Kind::Union(union) if union.pick == Pick::Media))
    }

    /// What the documentation of a request says of its way to the provider.
    pub(super) fn call_docs(&self, call: &Call) -> Vec<String> {
        let scheme = |name: &String| {
            self.names
                .schemes
                .get(name)
                .map_or_else(|| format!("`{name}`"), |ident| self.credentials_link(ident))
        };
        let together = |schemes: &Vec<String>| match schemes.as_slice() {
            [] => "none".to_owned(),
            schemes => schemes.iter().map(scheme).collect::<Vec<_>>().join(" with "),
        };
        let mut said = vec![format!("`{} {}`", call.method, docs::inline(&call.path))];
        if !call.security.is_empty() {
            let ways: Vec<String> = call.security.iter().map(together).collect();
            said.push(format!("Credentials: {}.", ways.join(", or ")));
        }
        said.extend(call.callbacks.iter().map(|(name, place)| {
            let name = docs::inline(name);
            match place.as_ref().map(|place| super::types::printed(&self.inner(place))) {
                Some(ty) => format!("Calls back `{name}` with `{ty}`."),
                None => format!("Calls back `{name}`."),
            }
        }));
        said
    }

    /// A link to credentials from where requests stand.
    fn credentials_link(&self, ident: &Ident) -> String {
        match self.layout {
            Layout::File => format!("[`auth::{ident}`]"),
            Layout::Folder => format!("[`auth::{ident}`](super::auth::{ident})"),
        }
    }

    fn call_name(&self, id: ShapeId) -> Ident {
        self.call_tables.get(&id).cloned().unwrap_or_else(|| self.names.of(id).clone())
    }

    /// The tables of calls and headers.
    fn tables(&self, selected: &[ShapeId]) -> Vec<TokenStream> {
        let tables = |id: &ShapeId| self.call_table(*id).into_iter().chain(self.header_table(*id));
        selected.iter().flat_map(tables).collect()
    }

    /// Their module, if there is one.
    pub(super) fn tables_module(&self, selected: &[ShapeId]) -> Option<TokenStream> {
        let (tables, krate) = (self.tables(selected), &self.krate);
        (!tables.is_empty()).then(|| {
            quote! {
                mod tables {
                    use #krate::rt;
                    #(#tables)*
                }
            }
        })
    }

    /// Their file, with the places of all types; none without types.
    pub(super) fn tables_file(&self, selected: &[ShapeId]) -> Option<String> {
        let (tables, krate) = (self.tables(selected), &self.krate);
        let places =
            format!("pub(super) static SPEC: rt::Spec = rt::Spec::new({});\n", self.places(selected));
        (!selected.is_empty()).then(|| super::print(quote!(use #krate::rt; #(#tables)*)) + &places)
    }

    /// The table of a call; none for other types.
    fn call_table(&self, id: ShapeId) -> Option<TokenStream> {
        let Call { method, path, params, body, accept, .. } = self.shapes.calls.get(&id)?;
        let table = self.call_name(id);
        let params = params.iter().map(|param| {
            let Param { name, location, style, explode } = param;
            let (place, style) = (place(*location), style_name(*style));
            quote!(rt::Param { name: #name, place: rt::In::#place, style: rt::Style::#style, explode: #explode })
        });
        let body = body.as_ref().map_or(&[][..], |body| &body.media);
        let json = matches!(body, [media] if *media == plain_json());
        let body = if json {
            quote!(rt::JSON)
        } else {
            let body = body.iter().map(media_entry);
            quote!(&[#(#body),*])
        };
        let accept = accept.join(", ");
        Some(quote! {
            pub(super) static #table: rt::Call = rt::Call {
                method: #method,
                path: #path,
                params: &[#(#params),*],
                body: #body,
                accept: #accept,
            };
        })
    }
}

fn place(location: Location) -> TokenStream {
    match location {
        Location::Path => quote!(Path),
        Location::Query => quote!(Query),
        Location::Header => quote!(Header),
        Location::Cookie => quote!(Cookie),
    }
}

fn style_name(style: ParamStyle) -> TokenStream {
    match style {
        ParamStyle::Json => quote!(Json),
        ParamStyle::Styled(style) => styled(style),
    }
}

fn styled(style: Style) -> TokenStream {
    match style {
        Style::Simple => quote!(Simple),
        Style::Label => quote!(Label),
        Style::Matrix => quote!(Matrix),
        Style::Form => quote!(Form),
        Style::SpaceDelimited => quote!(SpaceDelimited),
        Style::PipeDelimited => quote!(PipeDelimited),
        Style::DeepObject => quote!(DeepObject),
    }
}

/// The body of most requests, which has a table of its own.
fn plain_json() -> Media {
    Media { name: "application/json".to_owned(), form: Form::Json, parts: Vec::new() }
}

fn media_entry(media: &Media) -> TokenStream {
    let Media { name: media_type, form, parts } = media;
    let form = match form {
        Form::Json => quote!(Json),
        Form::UrlEncoded => quote!(UrlEncoded),
        Form::Multipart => quote!(Multipart),
        Form::Text => quote!(Text),
        // Events are not written item by item.
        Form::Raw | Form::Data | Form::Events => quote!(Raw),
        Form::Lines => quote!(Lines),
    };
    let parts = parts.iter().map(|Part { name, content_type, style }| {
        let style = style.map_or_else(
            || quote!(None),
            |(style, explode)| {
                let style = styled(style);
                quote!(Some((rt::Style::#style, #explode)))
            },
        );
        quote!(rt::Part { name: #name, content_type: #content_type, style: #style })
    });
    quote!(rt::Media { name: #media_type, form: rt::Form::#form, parts: &[#(#parts),*] })
}

/// What the method is called that sends a form.
fn form_word(form: Form) -> &'static str {
    match form {
        Form::Json => "json",
        Form::UrlEncoded => "form",
        Form::Multipart => "multipart",
        Form::Text => "text",
        Form::Raw | Form::Data | Form::Events => "bytes",
        Form::Lines => "lines",
    }
}
