//! What a request carries beside its body, and who may send it.

use specie_spec::api::{Location, SecurityKind, Style};
use specie_spec::{Api, Input, Operation, Source, read};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\n";

fn api(text: &str) -> Api {
    let read = read(&Input::new(Source::new("pets.yaml", format!("{HEAD}{text}"))));
    assert!(
        read.diagnostics.iter().all(|diagnostic| diagnostic.code.as_str() == "ignored-header"),
        "{:?}",
        read.diagnostics
    );
    read.api.expect("an OpenAPI document")
}

/// The parameters of an operation, a line each.
fn shown(operation: &Operation) -> Vec<String> {
    let line = |parameter: &specie_spec::api::Parameter| {
        let required = if parameter.required { "" } else { "?" };
        let explode = if parameter.explode { "*" } else { "" };
        format!("{} {}{required} {:?}{explode}", parameter.location.as_str(), parameter.name, parameter.style)
    };
    operation.parameters.iter().map(line).collect()
}

#[test]
fn an_operation_s_parameter_replaces_the_path_item_s() {
    let api = api("paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: Trace, in: header, schema: {type: string}}
    get:
      parameters:
        - {name: trace, in: header, required: true, schema: {type: string}}
        - {name: sort, in: query, schema: {type: array, items: {type: string}}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object}}
        - {name: Accept, in: header, schema: {type: string}}
      responses: {}
");
    assert_eq!(
        shown(&api.operations[0]),
        ["path id Simple", "header trace Simple", "query sort? Form*", "query filter? DeepObject*"]
    );
}

#[test]
fn a_parameter_may_be_text_of_a_media_type() {
    let api = api("paths:
  /pets:
    get:
      parameters:
        - {name: where, in: query, content: {application/json: {schema: {type: object}}}}
      responses: {}
");
    let parameter = &api.operations[0].parameters[0];
    assert_eq!((parameter.location, parameter.style), (Location::Query, Style::Form));
    assert_eq!(parameter.media_type.as_deref(), Some("application/json"));
    assert!(parameter.schema.is_some());
}

#[test]
fn an_operation_s_security_replaces_the_document_s() {
    let api = api("security: [{app: [], token: []}]
paths:
  /a: {get: {responses: {}}}
  /b: {get: {security: [], responses: {}}}
  /c: {get: {security: [{basic: []}, {oauth: [read]}], responses: {}}}
components:
  securitySchemes:
    app: {type: apiKey, in: header, name: App-Id}
    token: {type: apiKey, in: query, name: token}
    basic: {type: http, scheme: Basic}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: ''}}}}
    digest: {type: http, scheme: digest}
");
    let needed: Vec<_> = api.operations.iter().map(|operation| operation.security.clone()).collect();
    assert_eq!(needed[0], [["app", "token"]]);
    assert!(needed[1].is_empty());
    assert_eq!(needed[2], [["basic"], ["oauth"]]);
    let kinds: Vec<_> = api.security_schemes.values().map(|scheme| &scheme.kind).collect();
    assert_eq!(kinds[0], &SecurityKind::ApiKey { name: "App-Id".to_owned(), location: Location::Header });
    assert_eq!(
        kinds[2..],
        [&SecurityKind::Basic, &SecurityKind::Bearer, &SecurityKind::Other("digest".to_owned())]
    );
    assert_eq!(api.secrets, ["App-Id", "token"]);
}

#[test]
fn what_openapi_3_2_adds_to_operations_is_read() {
    let text = "
openapi: 3.2.0
$self: https://example.com/openapi.yaml
info: {title: t, version: v}
paths:
  /a:
    query: {responses: {}}
    additionalOperations: {COPY: {operationId: copy, responses: {}}}
    get:
      parameters:
      - in: querystring
        name: q
        content:
          application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
      - {in: cookie, name: c, style: cookie, schema: {type: string}}
components:
  mediaTypes: {Lines: {itemSchema: {type: object}}}
tags: [{name: a, summary: s, kind: nav}, {name: b, parent: a}]
";
    let loaded = read(&Input::new(Source::new("spec.yaml", text)));
    assert_eq!(loaded.diagnostics.iter().count(), 0, "{:?}", loaded.diagnostics);
    let api = loaded.api.unwrap();
    let called: Vec<_> = api.operations.iter().map(|operation| operation.method.as_str()).collect();
    assert_eq!(called, ["QUERY", "GET", "COPY"]);
    assert_eq!(api.operations[0].id, "query /a");
    let parameters: Vec<_> = api.operations[1]
        .parameters
        .iter()
        .map(|one| (one.location.as_str(), one.style, one.explode))
        .collect();
    assert_eq!(parameters, [("query", Style::Form, true), ("cookie", Style::Form, true)]);
}

#[test]
fn what_openapi_3_2_adds_is_reported_in_older_documents() {
    let text = "
openapi: 3.0.3
info: {title: t, version: v}
paths: {/a: {query: {responses: {}}}}
webhooks: {}
";
    let loaded = read(&Input::new(Source::new("spec.yaml", text)));
    let said: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(said, ["`query` is a key of OpenAPI 3.2", "`webhooks` is a key of OpenAPI 3.1"]);
    assert_eq!(loaded.api.unwrap().operations.len(), 1);
}
