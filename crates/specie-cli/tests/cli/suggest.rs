//! `specie validate --suggest`: overlays made of findings, and what checking says with them.

use insta::assert_snapshot;

use crate::shop::Folder;

/// Checks, shows the overlay that was written, and checks again with it.
fn suggested(files: &[(&str, &str)], args: &[&str]) -> String {
    let folder = Folder::new(files);
    let args = [&["validate", "--format", "concise"], args].concat();
    let first = folder.run(&[&args[..], &["--suggest", "suggested.yaml"]].concat(), "");
    let Some(overlay) = folder.text("suggested.yaml") else { return first };
    let second = folder.run(&[&args[..], &["--overlay", "suggested.yaml"]].concat(), "");
    format!("{first}\n--- suggested.yaml\n{overlay}\n{second}")
}

const TRAFFIC: &str = r#"{"request":{"method":"GET","url":"https://shop.example/v1/a b/x"},"response":{"status":200,"headers":{"content-type":"application/json"},"body":{"the 'key'":null,"kind":"late","size":1.5,"tags":"one","n":1,"sk_live_51":1}}}
{"request":{"method":"GET","url":"https://shop.example/v1/a b/x"},"response":{"status":200,"headers":{"content-type":"application/json"},"body":{"the 'key'":"k","kind":null,"size":2,"tags":["one",null],"n":{"a":[1,"x"]},"id":"i"}}}
{"request":{"method":"GET","url":"https://shop.example/v1/a b/x"},"response":{"status":418,"headers":{"content-type":"application/problem+json"},"body":{"title":"tea","pots":[{"id":1},{"id":2.5,"full":true}]}}}
{"request":{"method":"GET","url":"https://shop.example/v1/a b/x"},"response":{"status":418,"headers":{"content-type":"text/html"},"body":"<p>tea</p>"}}
{"request":{"method":"GET","url":"https://shop.example/v1/a b/x"},"response":{"status":200,"headers":{"content-type":"application/json"},"body":{"id":"i","kind":"4111111111111111"}}}
"#;

const THING: &str = "
      type: object
      required: [id, kind]
      properties:
        id: {type: string}
        \"the 'key'\": {type: string}
        kind: {type: string, enum: [early]}
        size: {type: integer, format: int32}
        tags: {type: array, items: {type: string}}
";

#[test]
fn an_overlay_mends_an_openapi_3_0_document() {
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
servers: [{url: 'https://shop.example/v1'}]
paths:
  '/a b/{id}':
    get:
      operationId: getThing
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: 'models/thing.yaml#/Thing'}}}}
";
    let thing = format!("Thing:{THING}");
    let files = [("spec.yaml", spec), ("models/thing.yaml", &*thing), ("traffic.ndjson", TRAFFIC)];
    assert_snapshot!(suggested(&files, &["traffic.ndjson", "--spec", "spec.yaml"]));
}

#[test]
fn an_overlay_mends_an_openapi_3_1_document() {
    let spec = format!(
        "openapi: 3.1.0
info: {{title: t, version: '1'}}
servers: [{{url: 'https://shop.example/v1'}}]
paths:
  '/a b/{{id}}':
    get:
      operationId: getThing
      responses:
        '200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}
components:
  schemas:
    Thing:{THING}"
    );
    let files = [("spec.yaml", &*spec), ("traffic.ndjson", TRAFFIC)];
    assert_snapshot!(suggested(&files, &["traffic.ndjson", "--spec", "spec.yaml"]));
}

#[test]
fn an_overlay_mends_a_swagger_document() {
    let spec = format!(
        "swagger: '2.0'
info: {{title: t, version: '1'}}
host: shop.example
schemes: [https]
basePath: /v1
produces: [application/json]
paths:
  '/a b/{{id}}':
    get:
      operationId: getThing
      responses:
        '200': {{description: d, schema: {{$ref: '#/definitions/Thing'}}}}
definitions:
    Thing:{THING}"
    );
    let files = [("spec.yaml", &*spec), ("traffic.ndjson", TRAFFIC)];
    assert_snapshot!(suggested(&files, &["traffic.ndjson", "--spec", "spec.yaml"]));
}

#[test]
fn without_anything_to_correct_no_overlay_is_written() {
    assert_snapshot!(suggested(&[], &["Refund.1.json", "--spec", "shop.yaml"]));
}

#[test]
fn an_overlay_is_for_one_document() {
    let folder = Folder::new(&[]);
    assert_snapshot!(folder.run(&["validate", "specs/shop", "stale/shop", "--suggest", "o.yaml"], ""));
}

#[test]
fn a_request_that_the_server_refused_corrects_nothing() {
    let traffic = r#"{"request":{"method":"POST","url":"/refunds","headers":{"content-type":"application/json"},"body":{"payment":1}},"response":{"status":400}}"#;
    assert_snapshot!(suggested(&[("t.ndjson", traffic)], &["t.ndjson", "--spec", "shop.yaml"]));
}
