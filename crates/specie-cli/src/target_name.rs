//! From a payload's file name to what it is checked against.
//!
//! `createRefund.request.json`, `createRefund.200.late.json`, `webhook-refund.created.json`,
//! `refundCreated.webhook-refund.created.json`, `Refund.json`. Names may hold dots, so the longest known one counts.

use std::path::Path;

use specie_spec::Api;
use specie_spec::diagnostic::did_you_mean;
use specie_validate::Target;

/// A file name that says nothing, or something that the document does not know.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unnamed {
    pub(crate) message: String,
    /// The way out where it is plain.
    pub(crate) help: Option<String>,
}

/// What a file name says, whether or not the document describes that status.
pub(crate) fn target(api: &Api, file_name: &str) -> Result<Target, Unnamed> {
    let stem = stem(file_name);
    if let Some(rest) = stem.strip_prefix("webhook-").or_else(|| Some(stem.split_once(".webhook-")?.1)) {
        return webhook(api, rest);
    }
    if let Some(id) = longest(api.operations.iter().map(|operation| operation.id.as_str()), stem)
        && let Some(target) = part(id, &stem[id.len()..])
    {
        return Ok(target);
    }
    if let Some(name) = longest(api.components.keys().map(String::as_str), stem) {
        return Ok(Target::schema(name));
    }
    Err(unknown(api, file_name, stem))
}

/// `.request` or `.200`, perhaps with a note behind it.
fn part(operation: &str, rest: &str) -> Option<Target> {
    let word = rest.strip_prefix('.')?.split('.').next()?;
    if word == "request" {
        return Some(Target::request(operation));
    }
    let status = word.parse().ok().filter(|status| word.len() == 3 && (100..600).contains(status))?;
    Some(Target::response(operation, status))
}

fn webhook(api: &Api, rest: &str) -> Result<Target, Unnamed> {
    let names = || api.webhooks.keys().map(String::as_str);
    longest(names(), rest).map(Target::webhook).ok_or_else(|| Unnamed {
        message: format!("the document has no webhook that `{rest}` begins with"),
        help: near(rest, &names()).map(|name| format!("did you mean `webhook-{name}`?")),
    })
}

fn unknown(api: &Api, file_name: &str, stem: &str) -> Unnamed {
    let ids = || api.operations.iter().map(|operation| operation.id.as_str());
    if let Some(id) = longest(ids(), stem) {
        return Unnamed {
            message: format!("`{file_name}` does not say which part of `{id}` it is"),
            help: Some(format!(
                "name it `{id}.request.json`, or `{id}.STATUS.json` with a status such as 200"
            )),
        };
    }
    Unnamed {
        message: format!("`{file_name}` names no operation, webhook or schema of the document"),
        help: near(stem, &ids().chain(api.components.keys().map(String::as_str)))
            .map(|name| format!("did you mean `{name}`?")),
    }
}

/// The name near to the text before one of its dots.
fn near<'a>(text: &str, names: &(impl Iterator<Item = &'a str> + Clone)) -> Option<&'a str> {
    let ends = text.match_indices('.').map(|(at, _)| at).chain([text.len()]);
    ends.into_iter().find_map(|end| did_you_mean(&text[..end], names.clone()))
}

/// The longest name that is the text, or that the text begins with before a dot.
fn longest<'a>(names: impl Iterator<Item = &'a str>, text: &str) -> Option<&'a str> {
    let begins =
        |name: &&str| text.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    names.filter(begins).max_by_key(|name| name.len())
}

fn stem(file_name: &str) -> &str {
    let name = Path::new(file_name);
    match name.extension().and_then(|extension| extension.to_str()) {
        Some("json" | "ndjson" | "jsonl") => {
            name.file_stem().and_then(|stem| stem.to_str()).unwrap_or(file_name)
        }
        _ => file_name,
    }
}

#[cfg(test)]
mod tests {
    use specie_spec::{Input, Source, read};

    use super::*;

    const SPEC: &str = "
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /refunds:
    post:
      operationId: refunds
      responses: {'200': {description: ok}}
    get:
      operationId: refunds.list
      responses: {'200': {description: ok}}
webhooks:
  refund:
    post: {responses: {'200': {description: ok}}}
  refund.created:
    post: {operationId: refundCreated, responses: {'200': {description: ok}}}
components:
  schemas:
    Refund: {type: object}
    Refund.v2: {type: object}
";

    #[track_caller]
    fn check(file_name: &str, expected: &str) {
        let loaded = read(&Input::new(Source::new("shop.yaml", SPEC)));
        let api = loaded.api.expect("the document is read");
        let shown = match target(&api, file_name) {
            Ok(target) => target.to_string(),
            Err(unnamed) => format!("{}; {:?}", unnamed.message, unnamed.help),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_longest_known_name_counts() {
        check("refunds.request.json", "request of refunds");
        check("refunds.list.200.late.json", "response 200 of refunds.list");
        check("refunds.404.json", "response 404 of refunds");
        check("webhook-refund.created.note.json", "webhook refund.created");
        check("webhook-refund.note.jsonl", "webhook refund");
        check("refundCreated.webhook-refund.created.json", "webhook refund.created");
        check("Refund.json", "schema Refund");
        check("Refund.v2.note.ndjson", "schema Refund.v2");
    }

    #[test]
    fn what_is_not_known_is_said() {
        check("x.json", "`x.json` names no operation, webhook or schema of the document; None");
        check(
            "Refnud.1.json",
            "`Refnud.1.json` names no operation, webhook or schema of the document; Some(\"did you mean `Refund`?\")",
        );
        check(
            "webhook-refnud.json",
            "the document has no webhook that `refnud` begins with; Some(\"did you mean `webhook-refund`?\")",
        );
        check(
            "refunds.json",
            "`refunds.json` does not say which part of `refunds` it is; Some(\"name it `refunds.request.json`, or `refunds.STATUS.json` with a status such as 200\")",
        );
    }
}
