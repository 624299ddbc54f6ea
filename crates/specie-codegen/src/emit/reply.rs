//! Responses: the enum of an operation's responses by status and media type, and how it is read.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specie_spec::api::Status;

use super::text::literal;
use super::{Emitter, docs};
use crate::shape::{Call, Form, Held, Kind, Place, Reply, Shape, ShapeId, Ty};

impl Emitter<'_> {
    /// The enum of the responses, and which is meant by each status; none where no response is described, and where each
    /// variant says its status.
    pub(super) fn decoding(&self, call: &Call) -> Option<String> {
        let Kind::Replies(replies) = &self.shape(call.replies).kind else { return None };
        if replies.is_empty() || are_plain(replies) {
            return None;
        }
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
        let arms = statuses.iter().map(|status| self.arm(name, status, &members)).chain(undescribed);
        let whole = super::print(quote!(fn arms() { match status { #(#arms)* } }));
        let lines: Vec<&str> = whole.lines().collect();
        let arms = lines.get(2..lines.len() - 2).unwrap_or_default();
        let arms: Vec<&str> = arms.iter().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
        Some(format!("{name}, received {{\n{}\n}}", arms.join("\n")))
    }

    /// The enum of an operation's responses.
    pub(super) fn replies(&self, id: ShapeId, shape: &Shape, replies: &[Reply]) -> String {
        let krate = &self.krate_text;
        let docs = docs::comment(&docs::item(shape, Vec::new()), "") + &self.derive_of_replies();
        let plain = are_plain(replies);
        let variants = replies.iter().zip(self.names.members(id)).map(|(reply, ident)| {
            let status = carries_status(&reply.status).then(|| format!("{krate}::http::StatusCode"));
            let body = reply.body.as_ref().map(|held| {
                let item = self.inner_text(&held.place);
                match held.form {
                    Form::Lines => format!("{krate}::Lines<{item}>"),
                    Form::Data | Form::Events => format!("{krate}::Events<{item}>"),
                    _ => item,
                }
            });
            let headers = reply.headers.as_ref().map(|headers| self.inner_text(headers));
            let held: Vec<String> = status.into_iter().chain(body).chain(headers).collect();
            let alone = replies.iter().filter(|other| other.status == reply.status).count() == 1;
            let docs = docs::comment(&docs::reply(reply, alone), "    ");
            let held = if held.is_empty() { String::new() } else { format!("({})", held.join(", ")) };
            let status = match &reply.status {
                _ if !plain => String::new(),
                Status::Code(code) => format!(" = {code}"),
                Status::Named(..) | Status::Range(_) | Status::Default => " = _".to_owned(),
            };
            format!("{docs}    {ident}{held}{status},\n")
        });
        let variants: String = variants.collect();
        let (name, pointer) = (self.names.of(id), literal(&shape.pointer));
        let request = self.shapes.calls.iter().find(|(_, call)| plain && call.replies == id);
        let of = request.map_or_else(String::new, |(request, _)| format!(" {}", self.names.of(*request)));
        format!("{docs}pub enum {name} in ({pointer}, replies{of}) {{\n{variants}}}\n")
    }

    /// What a status stands for: by media type where it has several. Of several responses of one status and media type it
    /// is the first that fits.
    fn arm(&self, name: &Ident, status: &Status, members: &[(&Reply, &Ident)]) -> TokenStream {
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
        let mut groups: Vec<(String, Vec<TokenStream>)> = Vec::new();
        for (reply, ident) in members.iter().filter(|(reply, _)| same(reply)) {
            let media = reply.body.as_ref().map_or_else(String::new, |held| held.media_types.join(", "));
            let value = self.reply_value(name, reply, ident);
            match groups.iter_mut().find(|(known, _)| *known == media) {
                Some((_, values)) => values.push(value),
                None => groups.push((media, vec![value])),
            }
        }
        let lists: Vec<&String> = groups.iter().map(|(media, _)| media).collect();
        let mut chains: Vec<TokenStream> = groups.iter().map(|(_, values)| chain(values)).collect();
        let first = chains.remove(0);
        if chains.is_empty() {
            return quote!(#pattern => #first,);
        }
        let index = (1..).map(proc_macro2::Literal::usize_unsuffixed);
        let others = index.zip(chains).map(|(index, chain)| quote!(#index => #chain,));
        quote!(#pattern => match received.media(&[#(#lists),*]) { #(#others)* _ => #first, },)
    }

    fn reply_value(&self, name: &Ident, reply: &Reply, ident: &Ident) -> TokenStream {
        let variant = quote!(#name::#ident);
        let status = carries_status(&reply.status).then(|| quote!(received.status()));
        let headers = reply.headers.as_ref().and_then(|place| self.headers_read(place));
        let Some(held) = &reply.body else {
            let held: Vec<TokenStream> = status.into_iter().chain(headers).collect();
            return if held.is_empty() { quote!(Ok(#variant)) } else { quote!(Ok(#variant(#(#held),*))) };
        };
        let body = read(held);
        let fallible = matches!(held.form, Form::Json | Form::Text | Form::UrlEncoded | Form::Multipart);
        match (fallible, status, headers) {
            (true, None, None) => quote!(received.#body.map(#variant)),
            (true, Some(_), None) => quote!(received.#body.map(received.with(#variant))),
            (true, status, Some(headers)) => {
                let status = status.map(|status| quote!(#status,));
                quote!(received.#body.and_then(|body| Ok(#variant(#status body, #headers))))
            }
            (false, status, headers) => {
                let held = status.into_iter().chain([quote!(received.#body)]).chain(headers);
                quote!(Ok(#variant(#(#held),*)))
            }
        }
    }

    /// The headers of a response, read by their table.
    fn headers_read(&self, place: &Place) -> Option<TokenStream> {
        let table = self.header_tables.get(&place.named()?)?;
        Some(quote!(received.headers(tables::#table)?))
    }

    /// How the texts of headers hold their values; none for other types.
    pub(super) fn header_table(&self, id: ShapeId) -> Option<TokenStream> {
        let (table, Kind::Struct(record)) = (self.header_tables.get(&id)?, &self.shape(id).kind) else {
            return None;
        };
        let entries = record.fields.iter().map(|field| {
            let (name, plain) = (&field.wire, self.plain(&field.place));
            quote!((#name, #plain))
        });
        Some(quote!(pub(super) static #table: &[(&str, rt::Plain)] = &[#(#entries),*];))
    }

    fn plain(&self, place: &Place) -> TokenStream {
        match &place.ty {
            Ty::List(item) => {
                let item = self.plain(item);
                return quote!(rt::Plain::List(&#item));
            }
            Ty::Json => return quote!(rt::Plain::Either),
            _ => {}
        }
        let Some(kinds) = crate::decide::kinds_of(&self.shapes.list, place) else {
            return quote!(rt::Plain::Either);
        };
        let text = kinds.contains("string");
        match kinds.len() {
            1 if text => quote!(rt::Plain::Text),
            1 if kinds.contains("object") => quote!(rt::Plain::Object),
            _ if text => quote!(rt::Plain::Either),
            _ => quote!(rt::Plain::Json),
        }
    }
}

/// The method that reads a body.
fn read(held: &Held) -> TokenStream {
    match held.form {
        Form::Json | Form::UrlEncoded | Form::Multipart if held.place.nullable => quote!(json_or_null()),
        Form::Json | Form::UrlEncoded | Form::Multipart => quote!(json()),
        Form::Text => quote!(text()),
        Form::Raw if held.place.ty == Ty::File => quote!(file()),
        Form::Raw => quote!(bytes()),
        Form::Lines => quote!(lines()),
        Form::Data => quote!(data()),
        Form::Events => quote!(events()),
    }
}

/// The first value that can be read.
fn chain(values: &[TokenStream]) -> TokenStream {
    let (first, others) = values.split_first().expect("a status comes from one of the responses");
    let others = others.iter().map(|other| quote!(.or_else(|error| #other.map_err(|_| error))));
    quote!(#first #(#others)*)
}

/// True where each response has a status of its own, the one of every other status last, and JSON or nothing besides.
fn are_plain(replies: &[Reply]) -> bool {
    let plain = |reply: &Reply| {
        let body = reply.body.as_ref().is_none_or(|held| held.form == Form::Json && !held.place.nullable);
        body && reply.headers.is_none() && matches!(reply.status, Status::Code(_) | Status::Default)
    };
    let alone = |reply: &Reply| replies.iter().filter(|other| other.status == reply.status).count() == 1;
    let others = replies.iter().position(|reply| reply.status == Status::Default);
    replies.iter().all(|reply| plain(reply) && alone(reply))
        && others.is_none_or(|at| at + 1 == replies.len())
}

/// True for one status of a hundred.
fn is_within(status: &Status, digit: u8) -> bool {
    matches!(status, Status::Code(code) | Status::Named(code, _) if code / 100 == u16::from(digit))
}

/// True where one response stands for several statuses.
fn carries_status(status: &Status) -> bool {
    matches!(status, Status::Range(_) | Status::Default)
}

fn number(code: u16) -> TokenStream {
    let literal = proc_macro2::Literal::u16_unsuffixed(code);
    quote!(#literal)
}
