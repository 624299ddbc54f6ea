//! Cases: folders that hold a document and payloads whose names say what each one is checked as.
//!
//! `tests/cases/<fact>` has `spec.yaml`, `ok/` and `bad/`, and `models/` where the document is of several files; `specs/<provider>` has `openapi.yaml`, `overlay.yaml` and
//! `payloads/`. Both become a [`Case`].

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use specie_spec::api::Body;
use specie_spec::bundle::Reading;
use specie_spec::schema::{Reference, SchemaId};
use specie_spec::{Api, Folder, Input, Source};
use specie_validate::Target;

/// A document with payloads to check against it.
#[derive(Debug, Clone)]
pub struct Case {
    /// The name of its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// The document, named as in its folder.
    pub spec: Source,
    /// The overlay that goes with the document.
    pub overlay: Option<Source>,
    /// The payloads, sorted by name.
    pub payloads: Vec<Payload>,
}

/// A payload of a case.
#[derive(Debug, Clone)]
pub struct Payload {
    /// The file's path inside the case, such as `bad/Pet.1.json`.
    pub name: String,
    /// What the case says about it.
    pub verdict: Verdict,
    /// What it is checked as.
    pub named: Named,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What checking a payload must give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// No error.
    Ok,
    /// At least one error.
    Bad,
    /// No error with the overlay; whatever the document says without it.
    OkWithOverlay,
}

/// What the name of a payload's file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// `createPet.request.1.json`
    Request(String),
    /// `createPet.200.1.json`
    Response(String, u16),
    /// `webhook-petMoved.1.json`: the rest of the name, which starts with that of a webhook.
    Webhook(String),
    /// `Pet.1.json`
    Schema(String),
}

impl Case {
    /// The case in a folder of `tests/cases`.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn read(folder: &Path) -> io::Result<Case> {
        let mut payloads = payloads(folder, "ok", Verdict::Ok)?;
        payloads.extend(self::payloads(folder, "bad", Verdict::Bad)?);
        Ok(Case {
            name: file_name(folder),
            folder: folder.to_owned(),
            spec: source(folder, "spec.yaml")?,
            overlay: None,
            payloads,
        })
    }

    /// The provider in a folder of `specs`.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn read_provider(folder: &Path) -> io::Result<Case> {
        Ok(Case {
            name: file_name(folder),
            folder: folder.to_owned(),
            spec: source(folder, "openapi.yaml")?,
            overlay: Some(source(folder, "overlay.yaml")?),
            payloads: payloads(folder, "payloads", Verdict::OkWithOverlay)?,
        })
    }

    /// Every case of `tests/cases`, sorted by name.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn all() -> io::Result<Vec<Case>> {
        folders(&root().join("tests/cases"))?.iter().map(|folder| Case::read(folder)).collect()
    }

    /// Every provider of `specs`, sorted by name.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn providers() -> io::Result<Vec<Case>> {
        let folders = folders(&root().join("specs"))?;
        folders
            .iter()
            .filter(|folder| folder.join("openapi.yaml").is_file())
            .map(|folder| Case::read_provider(folder))
            .collect()
    }

    /// The document as input, with its overlay if it has one.
    #[must_use]
    pub fn input(&self) -> Input {
        self.overlay.iter().fold(self.bare_input(), |input, overlay| input.overlay(overlay.clone()))
    }

    /// The document as input, without its overlay.
    #[must_use]
    pub fn bare_input(&self) -> Input {
        let folder = Folder::open(&self.folder, Path::new(&*self.spec.name), None);
        folder.into_iter().fold(Input::new(self.spec.clone()), Input::folder)
    }

    /// The fact that the document's first line states.
    #[must_use]
    pub fn fact(&self) -> &str {
        self.spec.text.lines().next().unwrap_or("").trim_start_matches('#').trim()
    }
}

impl Named {
    /// Reads a file's name: what stands before the number or the note.
    #[must_use]
    pub fn parse(file: &str) -> Named {
        let stem = file.strip_suffix(".json").unwrap_or(file);
        let (first, rest) = stem.split_once('.').unwrap_or((stem, ""));
        if let Some(webhook) = stem.strip_prefix("webhook-").or_else(|| rest.strip_prefix("webhook-")) {
            return Named::Webhook(webhook.to_owned());
        }
        let second = rest.split('.').next().unwrap_or("");
        match second.parse() {
            _ if second == "request" => Named::Request(first.to_owned()),
            Ok(status) if second.len() == 3 => Named::Response(first.to_owned(), status),
            _ => Named::Schema(first.to_owned()),
        }
    }

    /// The target in an API. A webhook is the longest of its webhooks that the name starts with.
    #[must_use]
    pub fn target(&self, api: &Api) -> Target {
        match self {
            Named::Request(operation) => Target::Request { operation: operation.clone() },
            Named::Response(operation, status) => {
                Target::Response { operation: operation.clone(), status: *status }
            }
            Named::Webhook(name) => {
                let starts = |key: &&String| {
                    name.strip_prefix(key.as_str())
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                };
                let key = api.webhooks.keys().filter(starts).max_by_key(|key| key.len());
                let first = || name.split('.').next().unwrap_or(name);
                Target::Webhook { name: key.map_or_else(|| first().to_owned(), Clone::clone) }
            }
            Named::Schema(name) => Target::Schema { name: name.clone(), reading: Reading::Receive },
        }
    }
}

/// What the generator calls a target: `createRefund.request`, `createRefund.200`, `webhook-refund.moved`, `Refund`.
#[must_use]
pub fn target_name(target: &Target) -> String {
    match target {
        Target::Request { operation } => format!("{operation}.request"),
        Target::Response { operation, status } => format!("{operation}.{status}"),
        Target::Webhook { name } => format!("webhook-{name}"),
        Target::Schema { name, .. } => name.clone(),
        // No file name says one of these.
        Target::Parameter { .. } | Target::Header { .. } | Target::Media { .. } => target.to_string(),
    }
}

/// In which directions a document uses its schemas.
#[derive(Debug)]
pub struct Uses {
    sent: BTreeSet<SchemaId>,
    received: BTreeSet<SchemaId>,
}

impl Uses {
    /// What the bodies and parameters of a document reach.
    #[must_use]
    pub fn of(api: &Api) -> Uses {
        let schemas = |body: &Body| body.schemas().collect::<Vec<_>>();
        let requests =
            api.operations.iter().filter_map(|operation| operation.request.as_ref()).flat_map(schemas);
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let parameters = parameters.filter_map(|parameter| parameter.schema);
        let responses = || api.operations.iter().flat_map(|operation| &operation.responses);
        let headers = responses().flat_map(|(_, response)| &response.headers);
        let headers = headers.filter_map(|header| header.schema);
        let responses = responses().filter_map(|(_, response)| response.body.as_ref());
        let callbacks = api.operations.iter().flat_map(|operation| &operation.callbacks);
        let calls: Vec<_> = api.webhooks.values().chain(callbacks.map(|callback| &callback.call)).collect();
        let events = calls.iter().filter_map(|call| call.body.as_ref());
        let answers = calls.iter().flat_map(|call| &call.responses);
        let answers = answers.filter_map(|(_, response)| response.body.as_ref()).flat_map(schemas);
        Uses {
            sent: reached(api, requests.chain(parameters).chain(answers)),
            received: reached(api, responses.chain(events).flat_map(schemas).chain(headers)),
        }
    }

    /// The readings in which values of a schema are read: as its document uses it, and as received where nothing does.
    #[must_use]
    pub fn readings(&self, id: SchemaId) -> Vec<Reading> {
        let sent = self.sent.contains(&id);
        let mut readings = Vec::new();
        if sent {
            readings.push(Reading::Send);
        }
        if self.received.contains(&id) || !sent {
            readings.push(Reading::Receive);
        }
        readings
    }
}

/// Every schema that schemas are made of.
fn reached(api: &Api, roots: impl Iterator<Item = SchemaId>) -> BTreeSet<SchemaId> {
    let mut seen = BTreeSet::new();
    let mut stack: Vec<SchemaId> = roots.collect();
    while let Some(id) = stack.pop() {
        if seen.insert(id) {
            let schema = &api.schemas[id];
            stack.extend(schema.children().into_iter().map(|(_, child)| child));
            if let Some(Reference::Schema(target)) =
                schema.reference.as_ref().map(|reference| &reference.value)
            {
                stack.push(*target);
            }
        }
    }
    seen
}

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

fn source(folder: &Path, name: &str) -> io::Result<Source> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path)
        .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
    Ok(Source::new(name, text))
}

fn payloads(folder: &Path, kind: &str, verdict: Verdict) -> io::Result<Vec<Payload>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.join(kind))? {
        files.push(entry?.path());
    }
    files.sort();
    files
        .iter()
        .map(|path| {
            let file = file_name(path);
            let named = Named::parse(&file);
            Ok(Payload { name: format!("{kind}/{file}"), verdict, named, bytes: fs::read(path)? })
        })
        .collect()
}

fn folders(parent: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(parent)? {
        let path = entry?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_say_the_target() {
        let request = || Named::Request("createPet".into());
        assert_eq!(Named::parse("createPet.request.1.json"), request());
        assert_eq!(Named::parse("createPet.request.json"), request());
        assert_eq!(Named::parse("createPet.200.1.json"), Named::Response("createPet".into(), 200));
        assert_eq!(Named::parse("Pet.1.json"), Named::Schema("Pet".into()));
        assert_eq!(Named::parse("webhook-petMoved.1.json"), Named::Webhook("petMoved.1".into()));
        assert_eq!(
            Named::parse("moved.webhook-pet.moved.note.json"),
            Named::Webhook("pet.moved.note".into())
        );
    }
}
