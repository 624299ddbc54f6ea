//! Operations: the request as a struct of its parameters and body, the responses by status; and all webhooks as one union.
//!
//! In: `get /refunds/{id}` with responses 200 and 404. Out: a struct with the field `id`, and two kinds of replies.

use specie_spec::api::{Body as ApiBody, Location, Operation, Parameter, Webhook};

use super::bodies::{Owner, Way};
use super::object::member;
use super::{Lowerer, status_word};
use crate::shape::{
    Branch, Call, CallBody, Closes, Docs, Field, Form, Held, Hint, Kind, Media, Param, ParamStyle, Parts,
    Pick, Place, Rank, Reply, Rest, Role, Shape, ShapeId, Struct, Ty, Union, Usage,
};

impl Lowerer<'_> {
    pub(super) fn operations(&mut self) {
        let api = self.api;
        for operation in &api.operations {
            self.call(operation);
        }
        for (name, webhook) in &api.webhooks {
            if let Some(body) = &webhook.body {
                let role = Role::Webhook(name.clone());
                let words = vec![webhook.id.clone()];
                self.ways(&Owner { id: &webhook.id, role, words, ending: "Event" }, body);
            }
            self.answers(&webhook.id, webhook);
        }
        self.webhooks();
    }

    /// What the provider sends because of an operation, and what it takes for an answer.
    fn callbacks(&mut self, operation: &Operation) -> Vec<(String, Option<Place>)> {
        let mut callbacks = Vec::new();
        for callback in &operation.callbacks {
            let sent = callback.call.body.as_ref().and_then(|body| {
                let words = vec![callback.call.id.clone()];
                let owner = Owner { id: &operation.id, role: Role::Callback, words, ending: "Event" };
                self.ways(&owner, body).into_iter().next().map(|way| way.place)
            });
            callbacks.push((callback.name.clone(), sent));
            self.answers(&operation.id, &callback.call);
        }
        callbacks
    }

    /// The bodies with which a webhook or callback is answered.
    fn answers(&mut self, owner: &str, call: &Webhook) {
        for (status, response) in &call.responses {
            if let Some(body) = &response.body {
                let words = vec![call.id.clone(), status_word(status)];
                self.ways(&Owner { id: owner, role: Role::Answer, words, ending: "Answer" }, body);
            }
        }
    }

    fn replies(&mut self, operation: &Operation) -> ShapeId {
        let mut replies = Vec::new();
        for (status, response) in &operation.responses {
            let word = status_word(status);
            let words = vec![operation.id.clone(), word.clone()];
            let headers = self.headers(words.clone(), &response.headers);
            let (status, description) = (status.clone(), response.description.clone());
            let reply = Reply { status: status.clone(), word, body: None, headers, description };
            let Some(body) = &response.body else {
                replies.push(reply);
                continue;
            };
            let owner = Owner { id: &operation.id, role: Role::Response(status), words, ending: "" };
            for (index, way) in self.ways(&owner, body).into_iter().enumerate() {
                let word =
                    if index == 0 { reply.word.clone() } else { format!("{} {}", reply.word, way.word) };
                let held = Held { form: way.form, media_types: way.media_types, place: way.place };
                replies.push(Reply { word, body: Some(held), ..reply.clone() });
            }
        }
        let docs = Docs { text: format!("What `{}` is answered with.", operation.id), ..Docs::default() };
        self.derived(operation, Kind::Replies(replies), "Response", docs)
    }

    /// A type without schema: it belongs to its operation.
    fn derived(&mut self, operation: &Operation, kind: Kind, role: &'static str, docs: Docs) -> ShapeId {
        let hint = Hint { rank: Rank::Operation, owner: None, words: vec![operation.id.clone()], role };
        let pointer = format!("#{}", self.api.files.pointer(operation.at));
        self.plain_shape(kind, hint, docs, pointer)
    }

    /// A type that stands for no schema.
    pub(super) fn plain_shape(&mut self, kind: Kind, hint: Hint, docs: Docs, pointer: String) -> ShapeId {
        let id = ShapeId(self.shapes.list.len());
        self.shapes.list.push(Shape {
            kind,
            hints: vec![hint],
            docs,
            usage: Usage::default(),
            pointer,
            closed: false,
            parts: Parts::default(),
            guards: Vec::new(),
        });
        id
    }

    fn call(&mut self, operation: &Operation) {
        let docs = Docs {
            text: [operation.summary.trim(), operation.description.trim()].join("\n\n"),
            deprecated: operation.deprecated,
            ..Docs::default()
        };
        let request = self.derived(operation, Kind::Replies(Vec::new()), "", docs);
        let ways = operation.request.as_ref().map_or_else(Vec::new, |body| {
            let words = vec![operation.id.clone()];
            self.ways(&Owner { id: &operation.id, role: Role::Request, words, ending: "Body" }, body)
        });
        let path = operation.path.clone();
        let mut fields = Vec::new();
        let mut params = Vec::new();
        for parameter in &operation.parameters {
            if parameter.location == Location::Header && self.is_signed(&parameter.name) {
                continue;
            }
            fields.push(self.param_field(request, &fields, parameter));
            params.push(param(parameter));
        }
        let body = operation.request.as_ref().and_then(|described| {
            let (field, body) = self.body_field(operation, &fields, described, ways)?;
            fields.push(field);
            Some(body)
        });
        // The record has no rest: a request is made of what is described.
        let record = Struct { fields, rest: Rest::Closed, ..Struct::default() };
        self.shapes.list[request.0].kind = Kind::Struct(record);
        let replies = self.replies(operation);
        let callbacks = self.callbacks(operation);
        let accept = self.accept(replies);
        let call = Call {
            id: operation.id.clone(),
            method: operation.method.as_str().to_owned(),
            path,
            params,
            body,
            accept,
            replies,
            security: operation.security.clone(),
            callbacks,
            at: operation.at,
        };
        self.shapes.calls.insert(request, call);
    }

    fn is_signed(&self, name: &str) -> bool {
        self.options.signed.iter().any(|signed| signed.eq_ignore_ascii_case(name))
    }

    pub(super) fn param_field(&mut self, request: ShapeId, known: &[Field], parameter: &Parameter) -> Field {
        let wire = unused(known, &parameter.name, parameter.location.as_str());
        let (place, mut docs) = match parameter.schema {
            Some(schema) => (self.lower(&[schema], &member(request, &wire)), self.docs(&[schema])),
            None => (Place::plain(Ty::Json), Docs::default()),
        };
        if !parameter.description.trim().is_empty() {
            docs.text.clone_from(&parameter.description);
        }
        docs.deprecated |= parameter.deprecated;
        let place = Place { nullable: false, ..place };
        Field { docs, ..Field::plain(wire, place, parameter.required) }
    }

    /// The body as the last field. A body whose fields are required is sent always, whatever `required` says of it:
    /// documents leave that word out more often than they mean it.
    fn body_field(
        &mut self,
        operation: &Operation,
        known: &[Field],
        described: &ApiBody,
        ways: Vec<Way>,
    ) -> Option<(Field, CallBody)> {
        let media: Vec<Media> = ways.iter().map(media).collect();
        let first = ways.first()?.place.clone();
        let one = ways.iter().all(|way| way.place == first);
        let place = if one { first } else { self.content(operation, ways) };
        let record = place.named().and_then(|id| match &self.shapes.list[id.0].kind {
            Kind::Struct(record) => Some((id, record)),
            _ => None,
        });
        let asks = record
            .is_some_and(|(_, record)| record.fields.iter().any(|field| field.required && !field.read_only));
        let own =
            record.map(|(id, _)| id).filter(|id| !self.shapes.list[id.0].is_component() && !place.nullable);
        let raw = one && media.iter().all(|media| media.form == Form::Raw);
        let text = if raw { "The body, sent as it is." } else { "The body." };
        let types: Vec<String> = media.iter().map(|media| format!("`{}`", media.name)).collect();
        let docs = Docs { text: format!("{text} Media type {}.", types.join(" or ")), ..Docs::default() };
        let required = described.required || (asks && !place.nullable);
        let field = Field { docs, ..Field::plain(unused(known, "body", "request"), place, required) };
        Some((field, CallBody { media, own }))
    }

    /// The union of bodies of different types, a branch for each media type.
    fn content(&mut self, operation: &Operation, ways: Vec<Way>) -> Place {
        let branch = |way: Way| {
            let when = vec![media(&way).name];
            Branch { place: Place { nullable: false, ..way.place }, word: way.word, when }
        };
        let branches = ways.into_iter().map(branch).collect();
        let union = Union {
            pick: Pick::Media,
            branches,
            exclusive: false,
            closes: Closes::default(),
            discriminator: None,
            blank: 0,
        };
        let docs = Docs { text: format!("What `{}` sends.", operation.id), ..Docs::default() };
        Place::plain(Ty::Named(self.derived(operation, Kind::Union(union), "Content", docs)))
    }

    /// The media types of all responses, each once.
    fn accept(&self, replies: ShapeId) -> Vec<String> {
        let mut accept: Vec<String> = Vec::new();
        let Kind::Replies(replies) = &self.shapes.list[replies.0].kind else { return accept };
        for media_type in
            replies.iter().filter_map(|reply| reply.body.as_ref()).flat_map(|held| &held.media_types)
        {
            if !accept.contains(media_type) {
                accept.push(media_type.clone());
            }
        }
        accept
    }

    /// The union of what webhooks send, a branch each.
    fn webhooks(&mut self) {
        let api = self.api;
        let mut branches: Vec<Branch> = Vec::new();
        for body in &self.shapes.bodies {
            if let (Role::Webhook(name), Some(place)) = (&body.role, &body.place) {
                branches.push(Branch { place: place.clone(), word: name.clone(), when: Vec::new() });
            }
        }
        if branches.is_empty() {
            return;
        }
        let id = ShapeId(self.shapes.list.len());
        let at = api.webhooks.values().next().map(|webhook| webhook.at);
        let pointer = at.map_or_else(String::new, |at| self.api.files.pointer(at));
        let section = pointer.rsplit_once('/').map_or("", |(section, _)| section);
        self.shapes.list.push(Shape {
            kind: Kind::Union(Union {
                pick: Pick::Trial,
                branches,
                exclusive: false,
                discriminator: None,
                blank: 0,
                closes: Closes::default(),
            }),
            hints: vec![Hint {
                rank: Rank::Operation,
                owner: None,
                words: vec!["Webhook".to_owned()],
                role: "",
            }],
            docs: Docs { text: "What the provider sends by itself.".to_owned(), ..Docs::default() },
            usage: Usage::default(),
            pointer: format!("#{section}"),
            closed: false,
            parts: Parts::default(),
            guards: Vec::new(),
        });
        self.shapes.webhooks = Some(id);
    }
}

fn param(parameter: &Parameter) -> Param {
    let json = parameter.media_type.as_deref().is_some_and(|media_type| media_type.contains("json"));
    Param {
        name: parameter.name.clone(),
        location: parameter.location,
        style: if json { ParamStyle::Json } else { ParamStyle::Styled(parameter.style) },
        explode: parameter.explode,
    }
}

/// A name that no field has: two parameters may have one name in different places.
fn unused(known: &[Field], name: &str, place: &str) -> String {
    let mut free = name.to_owned();
    while known.iter().any(|field| field.wire == free) {
        free = format!("{place}.{free}");
    }
    free
}

/// The media type that a way is sent as.
fn media(way: &Way) -> Media {
    let range = |name: &&String| name.contains('*');
    let name = match (way.media_types.iter().find(|name| !range(name)), way.form) {
        (Some(name), _) => name.clone(),
        (None, Form::Json) => "application/json".to_owned(),
        (None, Form::Text) => "text/plain".to_owned(),
        (None, _) => "application/octet-stream".to_owned(),
    };
    Media { name, form: way.form, parts: way.parts.clone() }
}
