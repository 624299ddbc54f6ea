//! Bodies by media type: what each form of a body holds, and which of them Rust has a value for.
//!
//! In: `content: {application/json: …, text/csv: …}`. Out: the place of the JSON value, and a text. XML and other formats
//! that nothing here writes are left out beside a form that has a value, and are bytes where they stand alone.

use specie_spec::api::{Body as ApiBody, Encoding, Media as ApiMedia, Style, essence};
use specie_spec::schema::{JsonType, SchemaId};

use super::Lowerer;
use super::conjunction::{View, expand, merge};
use super::object::member;
use crate::shape::{Body, Docs, Field, Form, Hint, Kind, Part, Place, Rank, Rest, Role, ShapeId, Struct, Ty};

/// One way to write or read a body.
pub(super) struct Way {
    pub(super) form: Form,
    pub(super) media_types: Vec<String>,
    pub(super) parts: Vec<Part>,
    /// What it holds; of a sequence that is received, each item.
    pub(super) place: Place,
    /// A word for its variant.
    pub(super) word: String,
}

/// What a body belongs to, and what its type would be called.
pub(super) struct Owner<'o> {
    /// The operation's or webhook's id.
    pub(super) id: &'o str,
    pub(super) role: Role,
    pub(super) words: Vec<String>,
    pub(super) ending: &'static str,
}

impl Lowerer<'_> {
    /// The ways of a body, JSON first.
    pub(super) fn ways(&mut self, owner: &Owner<'_>, body: &ApiBody) -> Vec<Way> {
        let json = body.json_media_type();
        let mut written: Vec<(&String, &ApiMedia, Form)> = Vec::new();
        for (media_type, media) in &body.content {
            written.push((media_type, media, self.form(media_type, media, owner.role.is_sent())));
        }
        written.sort_by_key(|(media_type, _, _)| json != Some(*media_type));
        let valued = written.iter().any(|(_, _, form)| !matches!(form, Form::Text | Form::Raw));
        let mut ways: Vec<Way> = Vec::new();
        for (media_type, media, form) in written {
            let foreign =
                matches!(form, Form::Text | Form::Raw) && media.schema.is_some_and(|id| self.is_nested(id));
            if foreign && valued {
                continue;
            }
            let first = ways.is_empty();
            let place = self.way_place(owner, media_type, media, form, first);
            let known = ways.iter_mut().find(|way| {
                way.form == form
                    && form != Form::Text
                    && way.place.parts.0 == place.parts.0
                    && way.place == place
            });
            if let Some(known) = known {
                known.media_types.push(media_type.clone());
                continue;
            }
            let parts =
                if matches!(form, Form::UrlEncoded | Form::Multipart) { parts(media) } else { Vec::new() };
            let word = word(form, media_type);
            ways.push(Way { form, media_types: vec![media_type.clone()], parts, place, word });
        }
        for way in ways.iter_mut().filter(|way| way.form == Form::Raw) {
            let open = way.media_types.len() > 1 || way.media_types.iter().any(|name| name.contains('*'));
            if open {
                "Bytes".clone_into(&mut way.word);
                way.place = Place::plain(Ty::File);
            }
        }
        ways
    }

    fn form(&self, media_type: &str, media: &ApiMedia, sent: bool) -> Form {
        let name = essence(media_type);
        let binary =
            || media.schema.is_some_and(|id| is_binary(&merge(self.api, &expand(self.api, &[id])), None));
        match name.as_str() {
            "application/x-www-form-urlencoded" if sent => Form::UrlEncoded,
            "text/event-stream" if sent => Form::Raw,
            "text/event-stream" if media.item.is_some() => Form::Events,
            "text/event-stream" => Form::Data,
            "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonlines"
            | "application/json-seq"
            | "application/jsonlines"
            | "application/json-lines" => Form::Lines,
            "*/*" | "application/*" if binary() => Form::Raw,
            "*/*" | "application/*" => Form::Json,
            _ if name.ends_with("+json-seq") => Form::Lines,
            _ if name == "application/json" || name.ends_with("+json") || name.ends_with("/json") => {
                Form::Json
            }
            _ if name.starts_with("multipart/form-data") && sent => Form::Multipart,
            _ if name.starts_with("text/") => Form::Text,
            _ => Form::Raw,
        }
    }

    /// True for a schema whose values no plain text holds.
    fn is_nested(&self, id: SchemaId) -> bool {
        let view = merge(self.api, &expand(self.api, &[id]));
        let nested =
            |types: specie_spec::schema::Types| types.has(JsonType::Object) || types.has(JsonType::Array);
        view.types.map_or(!view.properties.is_empty() || !view.unions.is_empty(), nested)
    }

    fn way_place(
        &mut self,
        owner: &Owner<'_>,
        media_type: &str,
        media: &ApiMedia,
        form: Form,
        first: bool,
    ) -> Place {
        let mut words = owner.words.clone();
        if !first {
            words.push(word(form, media_type));
        }
        let any = || Place::plain(Ty::Json);
        match form {
            Form::Json => {
                let place = media.schema.map(|id| self.body_place(id, words, owner.ending));
                if first {
                    // The checker knows one JSON body a target.
                    let (id, role) = (owner.id.to_owned(), owner.role.clone());
                    self.shapes.bodies.push(Body { owner: id, role, place: place.clone() });
                }
                place.unwrap_or_else(any)
            }
            Form::UrlEncoded | Form::Data => {
                media.schema.map_or_else(any, |id| self.body_place(id, words, owner.ending))
            }
            Form::Multipart => {
                media.schema.map_or_else(any, |id| self.multipart(id, media, words, owner.ending))
            }
            Form::Text => self.text_place(media.schema, words),
            Form::Raw => Place::plain(Ty::Bytes),
            Form::Lines | Form::Events => {
                let item = match (media.item, media.schema) {
                    (Some(item), _) => vec![item],
                    (None, Some(whole)) => {
                        let items = merge(self.api, &expand(self.api, &[whole])).items;
                        if items.is_empty() { vec![whole] } else { items }
                    }
                    (None, None) => Vec::new(),
                };
                words.push("Item".to_owned());
                let hint = Hint { rank: Rank::Operation, owner: None, words, role: "" };
                let item = if item.is_empty() { any() } else { self.lower(&item, &hint) };
                if owner.role.is_sent() { Place::plain(Ty::List(Box::new(item))) } else { item }
            }
        }
    }

    /// What a text body holds: a text, or a value that plain text can hold.
    fn text_place(&mut self, schema: Option<SchemaId>, words: Vec<String>) -> Place {
        let text = || Place::plain(Ty::String);
        let Some(id) = schema.filter(|id| !self.is_nested(*id)) else { return text() };
        let hint = Hint { rank: Rank::Operation, owner: None, words, role: "" };
        let place = self.lower(&[id], &hint);
        if place.ty == Ty::Json { text() } else { Place { nullable: false, ..place } }
    }

    /// The fields of a multipart form. Without files it is what the same schema is as JSON.
    fn multipart(
        &mut self,
        id: SchemaId,
        media: &ApiMedia,
        words: Vec<String>,
        ending: &'static str,
    ) -> Place {
        let api = self.api;
        let parts = expand(api, &[id]);
        let view = merge(api, &parts);
        let file = |name: &str, ids: &[SchemaId]| {
            let encoding = media.encoding.get(name);
            let own = merge(api, &expand(api, ids));
            let item = merge(api, &expand(api, &own.items));
            match (is_binary(&own, encoding), !own.items.is_empty() && is_binary(&item, encoding)) {
                (true, _) => Some(Place::plain(Ty::File)),
                (false, true) => Some(Place::plain(Ty::List(Box::new(Place::plain(Ty::File))))),
                (false, false) => None,
            }
        };
        if !view.properties.iter().any(|(name, ids)| file(name, ids).is_some()) {
            return self.body_place(id, words, ending);
        }
        let hint = Hint { rank: Rank::Operation, owner: None, words, role: ending };
        let shape = self.form_shape(&parts, &hint, self.docs(&[id]));
        let mut fields = Vec::new();
        for (wire, ids) in &view.properties {
            let required = view.required.contains(wire);
            let place = file(wire, ids);
            fields.extend(match place {
                Some(place) => {
                    Some(Field { docs: self.docs(ids), ..Field::plain(wire.clone(), place, required) })
                }
                None => self.field(shape, wire, ids, required),
            });
        }
        let rest = if view.closed {
            Rest::Closed
        } else if view.additional.is_empty() {
            Rest::Open
        } else {
            Rest::Typed(Box::new(self.lower(&view.additional, &member(shape, "value"))))
        };
        self.shapes.list[shape.0].kind = Kind::Struct(Struct { fields, rest, ..Struct::default() });
        self.shapes.list[shape.0].guards = view.guards;
        Place::plain(Ty::Named(shape))
    }

    /// A shape beside the one that its schema has elsewhere.
    fn form_shape(&mut self, parts: &[SchemaId], hint: &Hint, docs: Docs) -> ShapeId {
        let known = self.memo.remove(parts);
        let shape = self.reserve(parts, hint, docs);
        self.memo.remove(parts);
        self.memo.extend(known.map(|known| (parts.to_vec(), known)));
        shape
    }

    /// The headers of a response as a struct; none without headers.
    pub(super) fn headers(
        &mut self,
        words: Vec<String>,
        headers: &[specie_spec::api::Parameter],
    ) -> Option<Place> {
        if headers.is_empty() {
            return None;
        }
        let at = headers.first().map_or_else(String::new, |header| self.api.files.pointer(header.at));
        let section = at.rsplit_once('/').map_or("", |(section, _)| section);
        let hint = Hint { rank: Rank::Operation, owner: None, words, role: "Headers" };
        let docs = Docs { text: "Headers of the response.".to_owned(), ..Docs::default() };
        let id = self.plain_shape(Kind::Struct(Struct::default()), hint, docs, format!("#{section}"));
        let mut fields: Vec<Field> = Vec::new();
        for header in headers {
            let field = self.param_field(id, &fields, header);
            fields.push(field);
        }
        self.shapes.list[id.0].kind =
            Kind::Struct(Struct { fields, rest: Rest::Closed, ..Struct::default() });
        // Only headers that are described are read.
        self.shapes.list[id.0].closed = true;
        self.shapes.headers.insert(id);
        Some(Place::plain(Ty::Named(id)))
    }
}

/// True for values that are bytes: `format: binary`, or a media type of its own that is neither text nor JSON
/// (OAS 3.0.3 section 4.7.14.2, OAS 3.1.0 section 4.8.14.3).
fn is_binary(view: &View, encoding: Option<&Encoding>) -> bool {
    let text = view.types.is_none_or(|types| types.has(JsonType::String) && !types.has(JsonType::Object));
    let plain = text && view.properties.is_empty() && view.unions.is_empty() && view.values.is_none();
    let encoded = encoding.and_then(|encoding| encoding.content_type.as_deref()).is_some_and(|written| {
        let name = essence(written);
        !name.starts_with("text/") && !name.ends_with("json") && !name.contains("x-www-form-urlencoded")
    });
    plain && (view.format.as_deref() == Some("binary") || (view.format.is_none() && encoded))
}

/// The fields of a form that are not written as every other field.
fn parts(media: &ApiMedia) -> Vec<Part> {
    let part = |(name, encoding): (&String, &Encoding)| {
        let Encoding { content_type, style, explode } = encoding;
        let styled = style.is_some() || explode.is_some();
        let style = style.unwrap_or(Style::Form);
        Part {
            name: name.clone(),
            content_type: content_type.clone().unwrap_or_default(),
            style: styled.then(|| (style, explode.unwrap_or(style == Style::Form))),
        }
    };
    media.encoding.iter().map(part).collect()
}

/// A word for a media type.
fn word(form: Form, media_type: &str) -> String {
    let name = essence(media_type);
    let word = match form {
        Form::Json if matches!(name.as_str(), "application/json" | "*/*" | "application/*") => "Json",
        Form::UrlEncoded => "Form",
        Form::Multipart => "Multipart",
        Form::Lines => "Lines",
        Form::Data | Form::Events => "Events",
        Form::Text if matches!(name.as_str(), "text/plain" | "text/*") => "Text",
        Form::Raw if name == "application/octet-stream" || name.contains('*') => "Bytes",
        Form::Json | Form::Text | Form::Raw => {
            let (_, own) = name.split_once('/').unwrap_or(("", &name));
            let own = own.strip_suffix("+json").unwrap_or(own);
            let own = own.strip_prefix("x-").unwrap_or(own);
            return own.strip_prefix("vnd.").unwrap_or(own).replace(['.', '-', '+'], " ");
        }
    };
    word.to_owned()
}
