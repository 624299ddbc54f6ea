//! Documents exported with Apifox's extensions against the same API exported without them.
//!
//! The clean export has every reference between models expanded already, so the fields that the vendor pass works out
//! must be the fields there, but for later edits of the API, which [`edits`] lists by name.

mod edits;
mod fields;

use anyhow::{Context, Result, ensure};
use specie_json::{Arena, Value, parse};
use specie_spec::api::{Body, Operation};
use specie_spec::schema::SchemaId;
use specie_spec::{Api, Input, Source};

use crate::workspace;
use edits::EDITS;
use fields::{Difference, Side, differences};

/// The fields of WooshPay's refund, in the order of the page.
const WOOSHPAY_FIELDS: [&str; 11] = [
    "id",
    "object",
    "amount",
    "created",
    "currency",
    "metadata",
    "payment_intent",
    "reason",
    "status",
    "description",
    "failure_reason",
];

/// The fields of its model that the page hides.
const WOOSHPAY_HIDDEN: usize = 5;

/// Compares the napcat documents with their clean export, and reads the other documents of the corpus.
pub(crate) fn run() -> Result<()> {
    let mut failures = napcat()?;
    failures.extend(wooshpay()?);
    failures.extend(catalogue()?);
    super::finish(
        &failures,
        "difference that xtask/src/corpus/apifox/edits.rs does not list, or a document refused",
    )
}

#[expect(clippy::print_stdout, reason = "the task's report")]
fn napcat() -> Result<Vec<String>> {
    let corpus = workspace::shared()?.join("corpus/apifox");
    let clean = corpus.join("clean-exports/faithleysath+napcat-sdk/apifox.openapi.json");
    let clean = super::load(&Input::new(workspace::source(&clean)?))?;
    let (mut failures, mut found) = (Vec::new(), Vec::new());
    let (mut operations, mut compared) = (0, 0);
    let paths = workspace::files(&corpus.join("napcat"))?;
    for path in &paths {
        let api = match super::load(&Input::new(workspace::source(path)?)) {
            Ok(api) => api,
            Err(error) => {
                failures.push(format!("{error:#}"));
                continue;
            }
        };
        for operation in &api.operations {
            operations += 1;
            let same = |other: &&Operation| other.method == operation.method && other.path == operation.path;
            if let Some(other) = clean.operations.iter().find(same) {
                compared += 1;
                found.extend(compare((&api, operation), (&clean, other)));
            }
        }
    }
    println!(
        "napcat: {} documents, {operations} operations, {compared} of them in the clean export",
        paths.len()
    );
    println!("napcat: {} differences, which later edits of the API explain:", found.len());
    ensure!(compared > 0, "no operation of {} is in the clean export", corpus.join("napcat").display());
    failures.extend(unlisted(&found));
    Ok(failures)
}

/// Differences that are no listed edit, and listed edits that are no difference any more.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn unlisted(found: &[(String, Difference)]) -> Vec<String> {
    let mut failures = Vec::new();
    let mut used = [0; EDITS.len()];
    for (part, difference) in found {
        match EDITS.iter().position(|edit| edit.covers(part, difference)) {
            Some(edit) => used[edit] += 1,
            None => failures.push(format!("{part}{}: {}", difference.place, difference.what)),
        }
    }
    for (edit, count) in EDITS.iter().zip(used) {
        println!("    {count} at {}{}: {}", edit.part, edit.place, edit.reason);
        if count == 0 {
            failures.push(format!("{}{}: no difference any more", edit.part, edit.place));
        }
    }
    failures
}

/// What differs between the request and the 200 response of one operation in two documents.
fn compare(
    (api, operation): (&Api, &Operation),
    (clean, other): (&Api, &Operation),
) -> Vec<(String, Difference)> {
    let parts = [
        ("request", operation.request.as_ref(), other.request.as_ref()),
        ("response", success(operation), success(other)),
    ];
    let mut found = Vec::new();
    for (part, here, there) in parts {
        let name = format!("{} {} {part}", operation.method.as_str(), operation.path);
        let differences = match (schema(here), schema(there)) {
            (Some(here), Some(there)) => {
                differences(Side { api, schema: here }, Side { api: clean, schema: there })
            }
            (None, None) => Vec::new(),
            (here, _) => {
                let what = format!("has a body only {}", if here.is_some() { "here" } else { "there" });
                vec![Difference { place: String::new(), what }]
            }
        };
        found.extend(differences.into_iter().map(|difference| (name.clone(), difference)));
    }
    found
}

fn success(operation: &Operation) -> Option<&Body> {
    operation.response(200).first().and_then(|response| response.body.as_ref())
}

fn schema(body: Option<&Body>) -> Option<SchemaId> {
    body.and_then(Body::json).flatten()
}

/// The refund of the page has its eleven fields in order; the five that the page hides are in the model alone.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn wooshpay() -> Result<Vec<String>> {
    let page = workspace::shared()?.join("corpus/apifox/wooshpay/create-a-refund.md");
    let api = super::load(&Input::new(workspace::source(&page)?))?;
    let operation = api.operations.first().context("the page of WooshPay has no operation")?;
    let response = schema(success(operation)).context("the page of WooshPay has no response")?;
    let names: Vec<_> = api.schemas[response].object.properties.keys().map(String::as_str).collect();
    let model = api.components.get("Refund").context("the page of WooshPay has no `Refund`")?;
    let hidden =
        api.schemas[*model].object.properties.keys().filter(|name| !names.contains(&name.as_str())).count();
    println!("wooshpay: {} fields in the response, {hidden} of the model hidden", names.len());
    let mut failures = Vec::new();
    if names != WOOSHPAY_FIELDS {
        failures.push(format!("the page of WooshPay: the response has the fields {names:?}"));
    }
    if hidden != WOOSHPAY_HIDDEN {
        failures.push(format!("the page of WooshPay: {hidden} fields are hidden"));
    }
    Ok(failures)
}

/// The catalogue of Apidog is no OpenAPI document: each of its endpoints becomes one.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn catalogue() -> Result<Vec<String>> {
    let path = workspace::shared()?.join("corpus/apifox/apidog/kie-ai/openapi_endpoint_catalog.json");
    let text = workspace::text(&path)?;
    let arena = Arena::new();
    let document = parse(&arena, &text)?;
    let endpoints = document
        .pointer("/endpoints")
        .and_then(Value::as_array)
        .context("the catalogue lists no endpoints")?;
    let mut failures = Vec::new();
    for (index, endpoint) in endpoints.iter().enumerate() {
        let source = Source::new(format!("kie-ai endpoint {index}"), endpoint_document(endpoint)?);
        if let Err(error) = super::load(&Input::new(source)) {
            failures.push(format!("{error:#}"));
        }
    }
    println!("apidog: {} endpoints", endpoints.len());
    Ok(failures)
}

fn endpoint_document(endpoint: &Value<'_>) -> Result<String> {
    let raw = |key: &str| endpoint.get(key).map_or("null", Value::raw);
    let method =
        endpoint.get("method").and_then(Value::as_str).context("an endpoint has no method")?.to_lowercase();
    let body = if raw("request") == "null" {
        String::new()
    } else {
        format!(r#""requestBody":{{"content":{}}},"#, raw("request"))
    };
    let operation = format!(
        r#"{{"operationId":{},"tags":{},"parameters":{},"security":{},{body}"responses":{}}}"#,
        raw("operationId"),
        raw("tags"),
        raw("parameters"),
        raw("security"),
        raw("responses")
    );
    let info = r#"{"title":"endpoint","version":"1"}"#;
    Ok(format!(
        r#"{{"openapi":"3.0.1","info":{info},"paths":{{{}:{{"{method}":{operation}}}}}}}"#,
        raw("path")
    ))
}
