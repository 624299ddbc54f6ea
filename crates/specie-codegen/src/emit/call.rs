//! Requests: the table of each, and its way to HTTP.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specie_spec::api::{Location, Style};

use super::table::json;
use super::text::{filled, literal, raw};
use super::{Emitter, Layout, docs};
use crate::shape::{Call, Form, Kind, Media, Param, ParamStyle, Part, Pick, ShapeId};

impl Emitter<'_> {
    /// The methods of a request and of its response.
    pub(super) fn operation(&self, id: ShapeId) -> Option<String> {
        let call = self.shapes.calls.get(&id)?;
        let mut head = vec![raw(&call_table(call))];
        // A union has a branch for each media type; one type that is written in several ways has a method for each.
        let media = call.body.as_ref().filter(|_| !self.is_content(id)).map_or(&[][..], |body| &body.media);
        let mut methods = vec!["to_http".to_owned()];
        for (index, media) in media.iter().enumerate().skip(1) {
            let stem = format!("to_http_{}", form_word(media.form));
            let free = std::iter::once(stem.clone()).chain((2..).map(|number| format!("{stem}_{number}")));
            let method = free.into_iter().find(|name| !methods.contains(name)).unwrap_or(stem);
            let name = literal(&docs::inline(&media.name));
            head.push(format!("{name} as {} = {index}", crate::names::method(&method)));
            methods.push(method);
        }
        let mut head = head.join(", ");
        if let Some(arms) = self.decoding(call) {
            head = format!("{head}; {arms}");
        }
        Some(format!("impl {} in (call) {{ {head} }}\n", self.names.of(id)))
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
        let mut way = format!("`{} {}`", call.method, docs::inline(&call.path));
        if !call.security.is_empty() {
            let ways: Vec<String> = call.security.iter().map(together).collect();
            way = format!("{way} with credentials: {}.", ways.join(", or "));
        }
        let mut said = vec![way];
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

    /// The tables of headers.
    fn tables(&self, selected: &[ShapeId]) -> Vec<TokenStream> {
        selected.iter().filter_map(|id| self.header_table(*id)).collect()
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
}

/// The table of a call: `specie::rt::table::read::call` has the grammar.
fn call_table(call: &Call) -> String {
    let Call { method, path, params, body, accept, .. } = call;
    let mut entries = vec![format!("{method} {}", json(path))];
    entries.extend(params.iter().map(|param| {
        let Param { name, location, style, explode } = param;
        let (place, usual) = place(*location);
        let plain = *style == ParamStyle::Styled(usual) && *explode == (usual == Style::Form);
        let style = if plain {
            String::new()
        } else {
            match style {
                ParamStyle::Json => " json".to_owned(),
                ParamStyle::Styled(style) => styled(*style, *explode),
            }
        };
        format!("{place} {}{style}", json(name))
    }));
    let body = body.as_ref().map_or(&[][..], |body| &body.media);
    if matches!(body, [media] if *media == plain_json()) {
        entries.push("json".to_owned());
    } else {
        entries.extend(body.iter().flat_map(media_entries));
    }
    if !accept.is_empty() {
        entries.push(format!("accept {}", json(&accept.join(", "))));
    }
    filled(&entries, ",").join("\n")
}

/// A place in a request, and the style that parameters have there (OAS 3.0.3 section 4.7.12.1).
fn place(location: Location) -> (&'static str, Style) {
    match location {
        Location::Path => ("path", Style::Simple),
        Location::Query => ("query", Style::Form),
        Location::Header => ("header", Style::Simple),
        Location::Cookie => ("cookie", Style::Form),
    }
}

fn styled(style: Style, explode: bool) -> String {
    let style = match style {
        Style::Simple => "simple",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::DeepObject => "deepObject",
    };
    format!(" {style}{}", if explode { " explode" } else { "" })
}

/// The body of most requests, which has a table of its own.
fn plain_json() -> Media {
    Media { name: "application/json".to_owned(), form: Form::Json, parts: Vec::new() }
}

fn media_entries(media: &Media) -> Vec<String> {
    let Media { name: media_type, form, parts } = media;
    let form = match form {
        // Events are not written item by item.
        Form::Raw | Form::Data | Form::Events => "raw",
        Form::Json | Form::UrlEncoded | Form::Multipart | Form::Text | Form::Lines => form_word(*form),
    };
    let parts = parts.iter().map(|Part { name, content_type, style }| {
        let content_type =
            if content_type.is_empty() { String::new() } else { format!(" {}", json(content_type)) };
        let style = style.map_or_else(String::new, |(style, explode)| styled(style, explode));
        format!("part {}{content_type}{style}", json(name))
    });
    std::iter::once(format!("body {} {form}", json(media_type))).chain(parts).collect()
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
