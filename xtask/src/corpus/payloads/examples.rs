//! Examples inside a document: of schemas of its components, and of the JSON bodies of its operations.

use anyhow::{Result, anyhow};
use serde_json::Value;
use specie_spec::api::{Operation, Status};
use specie_spec::bundle::Reading;
use specie_spec::{Api, Limits, yaml};
use specie_tests::case::Uses;
use specie_validate::Target;

use super::Sample;
use crate::corpus::documents::Document;
use crate::workspace;

/// How many references lead from one to another.
const HOPS: usize = 8;

/// The examples of a document of one file.
pub(super) fn samples(document: &Document, api: &Api) -> Result<Vec<Sample>> {
    let text = workspace::text(&document.path)?;
    let root: Value = match document.path.extension().and_then(|extension| extension.to_str()) {
        Some("json") => serde_json::from_str(&text)?,
        Some("yaml" | "yml") => {
            let read = yaml::read(&workspace::source(&document.path)?, Limits::default());
            let (tree, _) = read.map_err(|why| anyhow!("{}: {why:?}", document.name))?;
            tree.to_value()
        }
        // Markdown around a document.
        _ => return Ok(Vec::new()),
    };
    let mut samples = Vec::new();
    schemas(&root, api, &mut samples);
    for operation in &api.operations {
        bodies(&root, operation, &mut samples);
    }
    Ok(samples)
}

fn schemas(root: &Value, api: &Api, samples: &mut Vec<Sample>) {
    let uses = Uses::of(api);
    for (name, schema) in members(root.pointer("/components/schemas")) {
        let Some(id) = api.components.get(name) else { continue };
        // What is both sent and received is shown as it is received: with the fields that only a response has.
        let reading = uses.readings(*id).pop().unwrap_or(Reading::Receive);
        let several = schema["examples"].as_array().into_iter().flatten();
        for payload in schema.get("example").into_iter().chain(several) {
            let target = Target::Schema { name: name.clone(), reading };
            samples.push(Sample { name: format!("example of {name}"), target, payload: payload.clone() });
        }
    }
}

fn bodies(root: &Value, operation: &Operation, samples: &mut Vec<Sample>) {
    let path = root["paths"].get(&operation.path).map(|path| resolved(root, path));
    let Some(written) = path.and_then(|path| path.get(operation.method.as_str().to_lowercase())) else {
        return;
    };
    let mut add = |what: &str, target: &Target, body: &Value| {
        let json = |media_type: &str| {
            media_type.split(';').next().is_some_and(|kind| kind.trim() == "application/json")
        };
        for (_, media) in members(resolved(root, body).get("content")).filter(|(kind, _)| json(kind)) {
            let named = members(media.get("examples"))
                .filter_map(|(_, example)| resolved(root, example).get("value"));
            for payload in media.get("example").into_iter().chain(named) {
                let name = format!("example of {}, {what}", operation.id);
                samples.push(Sample { name, target: target.clone(), payload: payload.clone() });
            }
        }
    };
    if operation.request.is_some() {
        add("request", &Target::request(&operation.id), &written["requestBody"]);
    }
    for (status, _) in &operation.responses {
        if let Status::Code(code) = status {
            let what = code.to_string();
            add(&what, &Target::response(&operation.id, *code), &written["responses"][&what]);
        }
    }
}

fn members(object: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    object.and_then(Value::as_object).into_iter().flatten()
}

/// What a reference within the document leads to.
fn resolved<'v>(root: &'v Value, mut value: &'v Value) -> &'v Value {
    for _ in 0..HOPS {
        let target = value["$ref"].as_str().and_then(|reference| root.pointer(reference.strip_prefix('#')?));
        match target {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}
