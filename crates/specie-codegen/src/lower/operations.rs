//! Operations: the request as a struct of its parameters and body, the responses by status; and all webhooks as one union.
//!
//! In: `get /refunds/{id}` with responses 200 and 404. Out: a struct with the field `id`, and two kinds of replies.

use specie_spec::api::{Body as ApiBody, Location, Operation, Parameter, Response, Status};

use super::object::member;
use super::{Lowerer, status_word};
use crate::shape::{
    Body, Branch, Call, CallBody, Closes, Docs, Field, Held, Hint, Kind, Param, ParamStyle, Parts, Pick,
    Place, Rank, Reply, Rest, Role, Shape, ShapeId, Struct, Ty, Union, Usage,
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
                self.body(&webhook.id, role, body, vec![webhook.id.clone()], "Event");
            }
        }
        self.webhooks();
    }

    fn replies(&mut self, operation: &Operation) -> ShapeId {
        let mut replies = Vec::new();
        for (status, response) in &operation.responses {
            let word = status_word(status);
            let holds = self.held(operation, status, response);
            replies.push(Reply {
                status: status.clone(),
                word,
                holds,
                description: response.description.clone(),
            });
        }
        let docs = Docs { text: format!("What `{}` is answered with.", operation.id), ..Docs::default() };
        self.derived(operation, Kind::Replies(replies), "Response", docs)
    }

    fn held(&mut self, operation: &Operation, status: &Status, response: &Response) -> Held {
        let Some(body) = &response.body else { return Held::Nothing };
        let words = vec![operation.id.clone(), status_word(status)];
        let place = self.body(&operation.id, Role::Response(status.clone()), body, words, "");
        place.map_or(Held::Raw, |place| Held::Json(Box::new(place)))
    }

    /// A body's place as JSON, if it has a JSON form.
    fn body(
        &mut self,
        owner: &str,
        role: Role,
        body: &ApiBody,
        words: Vec<String>,
        ending: &'static str,
    ) -> Option<Place> {
        let schema = body.json()?;
        let place = schema.map(|id| self.body_place(id, words, ending));
        self.shapes.bodies.push(Body { owner: owner.to_owned(), role, place: place.clone() });
        Some(place.unwrap_or_else(|| Place::plain(Ty::Json)))
    }

    /// A type without schema: it belongs to its operation.
    fn derived(&mut self, operation: &Operation, kind: Kind, role: &'static str, docs: Docs) -> ShapeId {
        let id = ShapeId(self.shapes.list.len());
        let hint = Hint { rank: Rank::Operation, owner: None, words: vec![operation.id.clone()], role };
        self.shapes.list.push(Shape {
            kind,
            hints: vec![hint],
            docs,
            usage: Usage::default(),
            pointer: format!("#{}", self.api.files.pointer(operation.at)),
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
        let body = operation.request.as_ref().and_then(|body| {
            let words = vec![operation.id.clone()];
            self.body(&operation.id, Role::Request, body, words, "Body")
        });
        let (path, implied) = template(operation);
        let mut fields = Vec::new();
        let mut params = Vec::new();
        for parameter in &operation.parameters {
            if parameter.location == Location::Header && self.is_signed(&parameter.name) {
                continue;
            }
            fields.push(self.param_field(request, &fields, parameter));
            params.push(param(parameter));
        }
        for name in implied {
            let docs = Docs {
                text: "Part of the path; the document says no more of it.".to_owned(),
                ..Docs::default()
            };
            fields.push(Field {
                docs,
                ..plain_field(unused(&fields, &name, "path"), Place::plain(Ty::String), true)
            });
            params.push(Param {
                name,
                location: Location::Path,
                style: ParamStyle::Styled(specie_spec::api::Style::Simple),
                explode: false,
            });
        }
        let body = operation.request.as_ref().and_then(|described| {
            let (field, body) = self.body_field(&fields, described, body)?;
            fields.push(field);
            Some(body)
        });
        // The record has no rest: a request is made of what is described.
        let record = Struct { fields, rest: Rest::Closed, ..Struct::default() };
        self.shapes.list[request.0].kind = Kind::Struct(record);
        let replies = self.replies(operation);
        let call = Call {
            id: operation.id.clone(),
            method: operation.method.as_str().to_owned(),
            path,
            params,
            body,
            accept: accept(operation),
            replies,
            security: operation.security.clone(),
            at: operation.at,
        };
        self.shapes.calls.insert(request, call);
    }

    fn is_signed(&self, name: &str) -> bool {
        self.options.signed.iter().any(|signed| signed.eq_ignore_ascii_case(name))
    }

    fn param_field(&mut self, request: ShapeId, known: &[Field], parameter: &Parameter) -> Field {
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
        Field { docs, ..plain_field(wire, place, parameter.required) }
    }

    /// The body as the last field. A body whose fields are required is sent always, whatever `required` says of it:
    /// documents leave that word out more often than they mean it.
    fn body_field(
        &self,
        known: &[Field],
        described: &ApiBody,
        place: Option<Place>,
    ) -> Option<(Field, CallBody)> {
        let json = place.is_some();
        let media_type =
            if json { described.json_media_type() } else { described.content.keys().next() }?.clone();
        let place = place.unwrap_or_else(|| Place::plain(Ty::Bytes));
        let record = place.named().and_then(|id| match &self.shapes.list[id.0].kind {
            Kind::Struct(record) => Some((id, record)),
            _ => None,
        });
        let asks = record
            .is_some_and(|(_, record)| record.fields.iter().any(|field| field.required && !field.read_only));
        let own =
            record.map(|(id, _)| id).filter(|id| !self.shapes.list[id.0].is_component() && !place.nullable);
        let text = if json { "The body." } else { "The body, sent as it is." };
        let docs = Docs { text: format!("{text} Media type `{media_type}`."), ..Docs::default() };
        let required = described.required || (asks && !place.nullable);
        let field = Field { docs, ..plain_field(unused(known, "body", "request"), place, required) };
        Some((field, CallBody { media_type, json, own }))
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

fn plain_field(wire: String, place: Place, required: bool) -> Field {
    Field {
        wire,
        place,
        required,
        read_only: false,
        write_only: false,
        constant: None,
        docs: Docs::default(),
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

/// The path template without blanks inside its braces, and the names in it that no parameter describes.
fn template(operation: &Operation) -> (String, Vec<String>) {
    let known = |name: &str| {
        let path = |parameter: &&Parameter| parameter.location == Location::Path;
        operation.parameters.iter().filter(path).find(|parameter| parameter.name.trim() == name)
    };
    let mut path = String::new();
    let mut implied: Vec<String> = Vec::new();
    let mut rest = operation.path.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        path.push_str(before);
        let name = name.trim();
        let written = known(name).map_or(name, |parameter| parameter.name.as_str());
        if known(name).is_none() && !implied.iter().any(|implied| implied == name) {
            implied.push(name.to_owned());
        }
        path.extend(["{", written, "}"]);
        rest = after;
    }
    path.push_str(rest);
    (path, implied)
}

/// The media types of all responses, each once.
fn accept(operation: &Operation) -> Vec<String> {
    let bodies = operation.responses.iter().filter_map(|(_, response)| response.body.as_ref());
    let types = bodies.filter_map(|body| body.json_media_type().or_else(|| body.content.keys().next()));
    let mut accept: Vec<String> = Vec::new();
    for media_type in types {
        if !accept.contains(media_type) {
            accept.push(media_type.clone());
        }
    }
    accept
}
