//! Everything that a document describes and traffic can show, as a list with an index for each way to ask for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use specie_spec::api::{Body, Location, Operation, Parameter};
use specie_spec::schema::SchemaId;
use specie_spec::{Api, Origin};

use super::reach::{self, Part, Root, Way};
use super::{CoverageKind, Index};

/// The items of a document.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) api: &'a Api,
    pub(super) items: Vec<Item>,
    pub(super) calls: BTreeMap<&'a str, Call>,
    pub(super) webhooks: Index<String>,
    pub(super) parameters: Index<(String, Location, String)>,
    pub(super) parts: Index<Part>,
    pub(super) roots: Vec<Root>,
}

/// An operation: its item, and what its responses have, in document order.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) item: usize,
    /// Its index in the document.
    index: usize,
    pub(super) responses: Vec<Answer>,
}

/// A response: the item of its status, and those of its headers by their names in lower case.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) item: usize,
    pub(super) headers: Index<String>,
}

/// Something that can be seen.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) kind: CoverageKind,
    pub(super) of: Arc<str>,
    pub(super) name: String,
    pub(super) at: Origin,
    /// The item without which this one cannot be seen.
    pub(super) holder: Option<usize>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(api: &'a Api) -> Plan<'a> {
        let mut plan = Plan {
            api,
            items: Vec::new(),
            calls: BTreeMap::new(),
            webhooks: BTreeMap::new(),
            parameters: BTreeMap::new(),
            parts: BTreeMap::new(),
            roots: Vec::new(),
        };
        for (index, operation) in api.operations.iter().enumerate() {
            plan.operation(index, operation);
        }
        for (name, webhook) in &api.webhooks {
            let item = plan.item(CoverageKind::Webhook, &"".into(), name, webhook.at, None);
            plan.webhooks.insert(name.clone(), item);
            plan.webhooks.entry(webhook.id.clone()).or_insert(item);
            plan.body(webhook.body.as_ref(), item, name, Way::Received);
        }
        // Without calls a document is a collection of schemas.
        if plan.items.is_empty() {
            for (name, id) in &api.components {
                plan.root(None, Some(*id), name, Way::Received);
            }
        }
        plan.parts();
        plan
    }

    /// An operation by its id.
    pub(super) fn call(&self, operation: &str) -> Option<&Call> {
        self.calls.get(operation)
    }

    /// Which of an operation's responses describe a status.
    pub(super) fn described(&self, operation: &str, status: u16) -> Vec<bool> {
        let operation = self.call(operation).and_then(|call| self.api.operations.get(call.index));
        let Some(operation) = operation else { return Vec::new() };
        let described = operation.response(status);
        let is_one = |response| described.iter().any(|one| std::ptr::eq(*one, response));
        operation.responses.iter().map(|(_, response)| is_one(response)).collect()
    }

    /// A header of the responses that describe a status.
    pub(super) fn header(&self, operation: &str, status: u16, name: &str) -> Option<&usize> {
        let answers = &self.call(operation)?.responses;
        let mut described = answers.iter().zip(self.described(operation, status));
        described.find_map(
            |(answer, described)| {
                if described { answer.headers.get(&name.to_ascii_lowercase()) } else { None }
            },
        )
    }

    fn operation(&mut self, index: usize, operation: &'a Operation) {
        let id: Arc<str> = operation.id.as_str().into();
        let item = self.item(CoverageKind::Operation, &"".into(), &operation.id, operation.at, None);
        for parameter in &operation.parameters {
            let name = format!("{} {}", parameter.location.as_str(), parameter.name);
            let own = self.parameter(CoverageKind::Parameter, &id, &name, parameter, item);
            self.root(Some(own), parameter.schema, &format!("{id} {name}"), Way::Sent);
            let key = (operation.id.clone(), parameter.location, parameter.name.clone());
            self.parameters.insert(key, own);
        }
        self.body(operation.request.as_ref(), item, &format!("{id} request"), Way::Sent);
        let mut responses = Vec::new();
        for (status, response) in &operation.responses {
            let own = self.item(CoverageKind::Status, &id, &status.to_string(), response.at, Some(item));
            let answer: Arc<str> = format!("{id} {status}").into();
            let mut headers = BTreeMap::new();
            for header in &response.headers {
                let item = self.parameter(CoverageKind::Header, &answer, &header.name, header, own);
                self.root(Some(item), header.schema, &format!("{answer} {}", header.name), Way::Received);
                headers.insert(header.name.to_ascii_lowercase(), item);
            }
            self.body(response.body.as_ref(), own, &answer, Way::Received);
            responses.push(Answer { item: own, headers });
        }
        self.calls.insert(&operation.id, Call { item, index, responses });
    }

    fn item(
        &mut self,
        kind: CoverageKind,
        of: &Arc<str>,
        name: &str,
        at: Origin,
        holder: Option<usize>,
    ) -> usize {
        self.items.push(Item { kind, of: Arc::clone(of), name: name.to_owned(), at, holder });
        self.items.len() - 1
    }

    fn parameter(
        &mut self,
        kind: CoverageKind,
        of: &Arc<str>,
        name: &str,
        parameter: &Parameter,
        holder: usize,
    ) -> usize {
        self.item(kind, of, name, parameter.at, Some(holder))
    }

    fn body(&mut self, body: Option<&Body>, holder: usize, name: &str, way: Way) {
        for media in body.into_iter().flat_map(|body| body.content.values()) {
            self.root(Some(holder), media.schema, name, way);
        }
    }

    fn root(&mut self, holder: Option<usize>, schema: Option<SchemaId>, name: &str, way: Way) {
        self.roots.extend(schema.map(|schema| Root { holder, schema, name: name.into(), way }));
    }

    /// The fields and values that the roots reach, in the order of the document.
    fn parts(&mut self) {
        let mut found: BTreeMap<Part, Item> = BTreeMap::new();
        reach::walk(self.api, self.roots.iter(), &mut |met| {
            let kind = match met.part {
                Part::Field(..) => CoverageKind::Field,
                Part::Value(..) => CoverageKind::Value,
            };
            let (of, name) = (Arc::clone(met.of), met.name);
            found.entry(met.part).or_insert(Item { kind, of, name, at: met.at, holder: None });
            true
        });
        let mut found: Vec<(Part, Item)> = found.into_iter().collect();
        found.sort_by_key(|(_, item)| item.at);
        for (part, item) in found {
            self.parts.insert(part, self.items.len());
            self.items.push(item);
        }
    }
}
