//! Operations: the table of a request, its way to HTTP, and the enum of its responses by status.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specie_spec::api::{Location, Status, Style};

use super::types::Derives;
use super::{Emitter, docs};
use crate::shape::{Call, Held, Kind, Param, ParamStyle, Reply, Shape, ShapeId};

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
        let krate = &self.krate;
        let table = self.call_name(id);
        let raw = self.raw(id, call);
        let docs = docs::lines(&format!(
            "The request at a base URL, such as `https://api.example.com/v2`. {}\n\n# Errors\n\n\
             A value breaks a rule of the document, or cannot be written into a request.",
            if call.security.is_empty() {
                "`auth` adds credentials; `&()` adds none."
            } else {
                "`auth` adds credentials, when everything else is in place."
            }
        ));
        quote! {
            #docs
            pub fn to_http(
                &self,
                base: &str,
                auth: &dyn #krate::Authorize,
            ) -> Result<#krate::http::Request<Vec<u8>>, #krate::RequestError> {
                #krate::rt::request(&tables::#table, self, #raw, base, auth)
            }
        }
    }

    /// The body where it is sent as it is.
    fn raw(&self, id: ShapeId, call: &Call) -> TokenStream {
        let body = call.body.as_ref().filter(|body| !body.json);
        let (Some(_), Kind::Struct(record)) = (body, &self.shape(id).kind) else { return quote!(None) };
        match (record.fields.last(), self.names.members(id).last()) {
            (Some(field), Some(ident)) if field.required => quote!(Some(self.#ident.as_ref())),
            (Some(_), Some(ident)) => quote!(self.#ident.as_ref().map(AsRef::as_ref)),
            _ => quote!(None),
        }
    }

    fn decoding(&self, call: &Call) -> Option<TokenStream> {
        let Kind::Replies(replies) = &self.shape(call.replies).kind else { return None };
        if replies.is_empty() {
            return None;
        }
        let krate = &self.krate;
        let name = self.names.of(call.replies);
        let members: Vec<(&Reply, &Ident)> = replies.iter().zip(self.names.members(call.replies)).collect();
        let mut statuses: Vec<Status> = Vec::new();
        for reply in replies {
            let status = match &reply.status {
                Status::Named(code, _) => Status::Code(*code),
                status => status.clone(),
            };
            if !statuses.contains(&status) {
                statuses.push(status);
            }
        }
        // The most exact first (OAS 3.0.3 section 4.7.16).
        statuses.sort_by_key(|status| match status {
            Status::Code(_) | Status::Named(..) => 0,
            Status::Range(_) => 1,
            Status::Default => 2,
        });
        let undescribed =
            (!statuses.contains(&Status::Default)).then(|| quote!(_ => Err(received.undescribed()),));
        let arms = statuses.iter().map(|status| arm(name, status, &members)).chain(undescribed);
        let docs = docs::lines(
            "What a response says.\n\n# Errors\n\nThe document does not describe the status, or the body breaks its rules.",
        );
        Some(quote! {
            #docs
            pub fn from_http(
                response: #krate::http::Response<impl AsRef<[u8]>>,
            ) -> Result<#name, #krate::ResponseError> {
                let received = #krate::rt::Received::new(response);
                match received.code() { #(#arms)* }
            }
        })
    }

    /// The enum of an operation's responses.
    pub(super) fn replies(&self, id: ShapeId, shape: &Shape, replies: &[Reply]) -> TokenStream {
        let krate = &self.krate;
        let name = self.names.of(id);
        let docs = docs::item(shape, Vec::new());
        let derive = self.derive(Derives::Shown);
        let variants = replies.iter().zip(self.names.members(id)).map(|(reply, ident)| {
            let status = carries_status(&reply.status).then(|| quote!(#krate::http::StatusCode));
            let body = match &reply.holds {
                Held::Nothing => None,
                Held::Raw => Some(quote!(#krate::Bytes)),
                Held::Json(place) => Some(self.inner(place)),
            };
            let held: Vec<TokenStream> = status.into_iter().chain(body).collect();
            let docs = docs::reply(reply);
            if held.is_empty() { quote!(#docs #ident,) } else { quote!(#docs #ident(#(#held),*),) }
        });
        quote!(#docs #derive pub enum #name { #(#variants)* })
    }

    /// What the documentation of a request says of its way to the provider.
    pub(super) fn call_docs(&self, call: &Call) -> Vec<String> {
        let scheme = |name: &String| {
            self.names
                .schemes
                .get(name)
                .map_or_else(|| format!("`{name}`"), |ident| format!("[`auth::{ident}`]"))
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
        said
    }

    fn call_name(&self, id: ShapeId) -> Ident {
        self.call_tables.get(&id).cloned().unwrap_or_else(|| self.names.of(id).clone())
    }

    /// Names the tables of calls, which come after the items that use them.
    pub(super) fn name_calls(&mut self, selected: &[ShapeId]) {
        for id in selected.iter().filter(|id| self.shapes.calls.contains_key(id)) {
            let table = self.statics.name(self.names.of(*id), &["call"]);
            self.call_tables.insert(*id, table);
        }
    }

    /// The table of a call; none for other types.
    pub(super) fn call_table(&self, id: ShapeId) -> Option<TokenStream> {
        let Call { method, path, params, body, accept, .. } = self.shapes.calls.get(&id)?;
        let table = self.call_name(id);
        let params = params.iter().map(|param| {
            let Param { name, location, style, explode } = param;
            let (place, style) = (place(*location), style_name(*style));
            quote!(rt::Param { name: #name, place: rt::In::#place, style: rt::Style::#style, explode: #explode })
        });
        let body = body.as_ref().map_or("", |body| body.media_type.as_str());
        let accept = accept.join(", ");
        Some(quote! {
            pub(super) static #table: rt::Call = rt::Call {
                method: #method,
                path: #path,
                params: &[#(#params),*],
                body: #body,
                accept: #accept,
                spec: &SPEC,
            };
        })
    }
}

/// What a status stands for; with several responses of one status the first that fits.
fn arm(name: &Ident, status: &Status, members: &[(&Reply, &Ident)]) -> TokenStream {
    let same = |reply: &Reply| match (&reply.status, status) {
        (Status::Code(code) | Status::Named(code, _), Status::Code(wanted)) => code == wanted,
        (one, other) => one == other,
    };
    let pattern = match status {
        Status::Code(code) | Status::Named(code, _) => number(*code),
        // A range that overlaps with a code is no pattern, since linters ask whether it is meant.
        Status::Range(digit) if members.iter().any(|(reply, _)| is_within(&reply.status, *digit)) => {
            let hundred = number(u16::from(*digit));
            quote!(code if code / 100 == #hundred)
        }
        Status::Range(digit) => {
            let (low, high) = (number(u16::from(*digit) * 100), number(u16::from(*digit) * 100 + 99));
            quote!(#low..=#high)
        }
        Status::Default => quote!(_),
    };
    let values: Vec<TokenStream> = members
        .iter()
        .filter(|(reply, _)| same(reply))
        .map(|(reply, ident)| reply_value(name, reply, ident))
        .collect();
    let (first, others) = values.split_first().expect("a status comes from one of the responses");
    let others = others.iter().map(|other| quote!(.or_else(|error| #other.map_err(|_| error))));
    quote!(#pattern => #first #(#others)*,)
}

/// True for one status of a hundred.
fn is_within(status: &Status, digit: u8) -> bool {
    matches!(status, Status::Code(code) | Status::Named(code, _) if code / 100 == u16::from(digit))
}

fn reply_value(name: &Ident, reply: &Reply, ident: &Ident) -> TokenStream {
    let many = carries_status(&reply.status);
    match &reply.holds {
        Held::Nothing if many => quote!(Ok(#name::#ident(received.status()))),
        Held::Nothing => quote!(Ok(#name::#ident)),
        Held::Raw if many => quote!(Ok(#name::#ident(received.status(), received.bytes()))),
        Held::Raw => quote!(Ok(#name::#ident(received.bytes()))),
        Held::Json(place) => {
            let read = if place.nullable { quote!(json_or_null) } else { quote!(json) };
            if many {
                quote!(received.#read().map(|body| #name::#ident(received.status(), body)))
            } else {
                quote!(received.#read().map(#name::#ident))
            }
        }
    }
}

/// True where one response stands for several statuses.
fn carries_status(status: &Status) -> bool {
    matches!(status, Status::Range(_) | Status::Default)
}

fn number(code: u16) -> TokenStream {
    let literal = proc_macro2::Literal::u16_unsuffixed(code);
    quote!(#literal)
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
        ParamStyle::Styled(style) => match style {
            Style::Simple => quote!(Simple),
            Style::Label => quote!(Label),
            Style::Matrix => quote!(Matrix),
            Style::Form => quote!(Form),
            Style::SpaceDelimited => quote!(SpaceDelimited),
            Style::PipeDelimited => quote!(PipeDelimited),
            Style::DeepObject => quote!(DeepObject),
        },
    }
}
