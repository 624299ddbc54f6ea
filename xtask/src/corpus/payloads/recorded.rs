//! Payloads that were published beside a document: Stripe's fixtures, the examples of GitHub's webhooks, and the Postman
//! collections of Adyen.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;
use specie_spec::Api;
use specie_spec::api::Operation;
use specie_validate::Target;

use super::Sample;
use crate::corpus::documents::Document;
use crate::workspace;

const STRIPE: &str = "stripe/openapi/fixtures3.json";
const WEBHOOKS: &str = "octokit-webhooks/payload-examples/api.github.com";
const ADYEN: &str = "adyen-postman/postman";

/// What goes with a document.
pub(super) fn samples(document: &Document, api: &Api) -> Result<Vec<Sample>> {
    let payloads = workspace::shared()?.join("corpus/payloads");
    match document.name.as_str() {
        "corpus/specs/stripe/openapi/spec3.yaml" => fixtures(&payloads.join(STRIPE)),
        "corpus/specs/github-webhooks/generated/api.github.com.json" => {
            webhooks(&payloads.join(WEBHOOKS), api)
        }
        name => {
            let file = name.strip_prefix("corpus/specs/adyen/json/");
            let collection = file.map(|file| payloads.join(ADYEN).join(file)).filter(|path| path.is_file());
            collection.map_or_else(|| Ok(Vec::new()), |path| collected(&path, api))
        }
    }
}

/// An object for each resource, by the name of its schema.
fn fixtures(path: &Path) -> Result<Vec<Sample>> {
    let fixtures = json(path)?;
    let resources = fixtures["resources"].as_object().context("the fixtures hold resources")?;
    let sample = |(name, payload): (&String, &Value)| Sample {
        name: format!("fixture {name}"),
        target: Target::schema(name),
        payload: payload.clone(),
    };
    Ok(resources.iter().map(sample).collect())
}

/// A file for each webhook, in a folder for each event; the file says the action.
fn webhooks(folder: &Path, api: &Api) -> Result<Vec<Sample>> {
    let mut samples = Vec::new();
    for path in workspace::files(folder)? {
        let payload = json(&path)?;
        let event = path.parent().map(workspace::file_name).unwrap_or_default();
        let words = [Some(event.as_str()), payload["action"].as_str()].map(Option::unwrap_or_default);
        let name = words.join("-").trim_end_matches('-').replace('_', "-");
        // An event that anybody may name, such as `repository_dispatch`, is described under one example name.
        if api.webhooks.contains_key(&name) {
            let file = workspace::file_name(&path);
            samples.push(Sample { name: format!("{event}/{file}"), target: Target::webhook(name), payload });
        }
    }
    Ok(samples)
}

/// The requests of a Postman collection with their recorded responses.
fn collected(path: &Path, api: &Api) -> Result<Vec<Sample>> {
    fn walk(item: &Value, api: &Api, samples: &mut Vec<Sample>) {
        for item in item["item"].as_array().into_iter().flatten() {
            walk(item, api, samples);
        }
        let Some(operation) = operation(api, &item["request"]) else { return };
        let name = item["name"].as_str().unwrap_or_default();
        let mut push = |what: String, target: Target, body: &Value| {
            if let Some(payload) = body.as_str().and_then(|text| serde_json::from_str(text).ok()) {
                samples.push(Sample { name: format!("{} of {name}, {what}", operation.id), target, payload });
            }
        };
        if operation.request.is_some() {
            let target = Target::request(&operation.id);
            push("request".to_owned(), target, &item["request"]["body"]["raw"]);
        }
        for response in item["response"].as_array().into_iter().flatten() {
            let status = response["code"].as_u64().and_then(|code| u16::try_from(code).ok()).unwrap_or(0);
            if !operation.response(status).is_empty() {
                push(format!("{status}"), Target::response(&operation.id, status), &response["body"]);
            }
        }
    }
    let mut samples = Vec::new();
    walk(&json(path)?, api, &mut samples);
    Ok(samples)
}

/// The operation that a request of a collection calls: `:id` there is `{id}` here.
fn operation<'a>(api: &'a Api, request: &Value) -> Option<&'a Operation> {
    let words = |path: &str| -> Vec<String> {
        let plain = |word: &str| if word.starts_with([':', '{']) { "{}".to_owned() } else { word.to_owned() };
        path.trim_matches('/').split('/').map(plain).collect()
    };
    let path: Vec<&str> = request["url"]["path"].as_array()?.iter().filter_map(Value::as_str).collect();
    let (method, path) = (request["method"].as_str()?, words(&path.join("/")));
    api.operations.iter().find(|operation| {
        operation.method.as_str().eq_ignore_ascii_case(method) && words(&operation.path) == path
    })
}

fn json(path: &Path) -> Result<Value> {
    serde_json::from_str(&workspace::text(path)?).with_context(|| path.display().to_string())
}
