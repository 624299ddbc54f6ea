//! `specie validate`: recorded exchanges, found by method and URL, with places in the recording.

use insta::assert_snapshot;

use crate::shop::with_files;

const ORDERS: &str = "\
openapi: 3.0.3
info: {title: Orders, version: '1'}
servers: [{url: 'https://api.shop.example/v1'}]
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [item], properties: {item: {type: string}, card: {type: string}}}
      responses:
        '201':
          description: The order.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties: {id: {type: string}, paid: {type: boolean}}
";

const HAR: &str = r#"{"log": {"version": "1.2", "creator": {"name": "t", "version": "1"}, "entries": [
  {"request": {"method": "POST", "url": "https://api.shop.example/v1/orders", "headers": [], "postData": {"mimeType": "application/json", "text": "{\"item\": 7, \"card\": \"4111111111111111\"}"}},
   "response": {"status": 201, "headers": [], "content": {"mimeType": "application/json", "text": "{\n  \"id\": \"o_1\",\n  \"paid\": \"yes\"\n}"}}},
  {"request": {"method": "GET", "url": "https://api.shop.example/v1/orders/o_1", "headers": []},
   "response": {"status": 200, "headers": [], "content": {"mimeType": "application/json", "encoding": "base64", "text": "eyJpZCI6IDF9"}}},
  {"request": {"method": "GET", "url": "http://localhost:8080/orders/o_1?key=k", "headers": []},
   "response": {"status": 200, "headers": [], "content": {"mimeType": "application/json", "text": "{\"id\": \"o_1\"}"}}},
  {"request": {"method": "GET", "url": "https://api.shop.example/v1/order/o_1", "headers": []}, "response": {"status": 404, "content": {}}},
  {"request": {"method": "PUT", "url": "https://api.shop.example/v1/orders/o_1", "headers": []}, "response": {"status": 405, "content": {}}},
  {"request": {"method": "GET", "url": "https://api.shop.example/v1/orders/o_1", "headers": []}, "response": {"status": 429, "content": {}}},
  {"request": {"method": "GET", "url": "https://api.shop.example/v1/orders/o_1", "headers": []}, "response": {"status": 200, "content": {"mimeType": "text/html", "text": "<p>"}}},
  {"request": {"method": "GET", "url": "https://api.shop.example/v1/orders/o_1", "headers": []}, "response": {"status": 200, "content": {"size": 12}}},
  {"request": {"url": "https://api.shop.example/v1/orders"}}
]}}"#;

fn run(files: &[(&str, &str)], args: &[&'static str], stdin: &str) -> String {
    let files: Vec<(&str, &str)> = [("orders.yaml", ORDERS)].iter().chain(files).copied().collect();
    let args: Vec<&str> = [&["validate", "--spec", "orders.yaml"], args].concat();
    with_files(&files, &args, stdin)
}

#[test]
fn a_har_is_checked_exchange_by_exchange() {
    assert_snapshot!(run(&[("orders.har", HAR)], &["orders.har"], ""));
}

#[test]
fn places_of_a_har_are_json_on_demand() {
    let first = HAR.lines().take(3).collect::<Vec<_>>().join("\n");
    let har = first.strip_suffix(',').unwrap_or(&first).to_owned() + "]}}";
    assert_snapshot!(run(&[("orders.har", &har)], &["orders.har", "--format", "json"], ""));
}

#[test]
fn a_server_can_be_given() {
    let line = r#"{"request":{"method":"GET","url":"http://localhost:8080/orders/o_1"},"response":{"status":200,"body":{"id":1}}}"#;
    assert_snapshot!(run(&[], &["-", "--server", "http://localhost:8080"], line));
}

#[test]
fn requests_that_were_refused_are_for_information() {
    let text =
        "POST /v1/orders HTTP/1.1\nHost: api.shop.example\n\n{\"item\": 7}\nHTTP/1.1 422 Unprocessable\n\n";
    assert_snapshot!(run(&[], &["-"], text));
}

#[test]
fn a_named_target_is_the_body_of_every_exchange() {
    let text = "HTTP/2 200 \ncontent-type: application/json\n\n{\"id\": 1}\n";
    assert_snapshot!(run(&[], &["-", "--operation", "getOrder", "--response", "200"], text));
    assert_snapshot!(run(&[], &["-"], text));
}

#[test]
fn calls_of_webhooks_are_known_by_their_content() {
    let call = |body: &str| {
        format!(
            "{{\"request\":{{\"method\":\"POST\",\"url\":\"https://mine.example/hook\",\"body\":{body}}},\"response\":{{\"status\":200}}}}\n"
        )
    };
    let document = "openapi: 3.1.0\ninfo: {title: Hooks, version: '1'}\npaths: {}\nwebhooks:\n  order.paid:\n    post: {requestBody: {content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}, type: {type: string}}}}}}}\n  order.gone:\n    post: {requestBody: {content: {application/json: {schema: {type: object, required: [gone], properties: {gone: {const: true}}}}}}}\n";
    let lines =
        [r#"{"type": "order.paid", "id": 7}"#, r#"{"gone": true}"#, r#"{"other": 1}"#].map(call).concat();
    let files = [("hooks.yaml", document), ("calls.ndjson", lines.as_str())];
    assert_snapshot!(with_files(&files, &["validate", "calls.ndjson", "--spec", "hooks.yaml"], ""));
}

#[test]
fn patterns_and_folders_find_recordings() {
    let cassette = "http_interactions:\n- request: {method: get, uri: 'https://api.shop.example/v1/orders/1', headers: {}, body: {encoding: UTF-8, string: ''}}\n  response:\n    status: {code: 200, message: OK}\n    headers: {}\n    body:\n      encoding: UTF-8\n      string: '{\"id\": 1}'\n";
    let files = [
        ("rec/a/one.yml", cassette),
        ("rec/a/config.yml", "debug: true\n"),
        ("rec/b/two.txt", "GET /v1/orders/2 HTTP/1.1\nHost: api.shop.example\n\n"),
        ("rec/b/notes.txt", "Recorded by hand.\n"),
    ];
    assert_snapshot!(run(&files, &["rec"], ""));
    assert_snapshot!(run(&files, &["rec/*/one.*"], ""));
    assert_snapshot!(run(&files, &["rec/**/none.har"], ""));
}

#[test]
fn parameters_headers_and_missing_bodies_are_shown_in_both_files() {
    let document = "\
openapi: 3.0.3
info: {title: Orders, version: '1'}
paths:
  /orders:
    get:
      operationId: listOrders
      parameters:
        - {name: currency, in: query, required: true, schema: {type: string}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: access_token, in: query, schema: {type: string, maxLength: 3}}
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: {required: true, schema: {type: integer}}
          content:
            application/json: {schema: {type: array, items: {type: object}}}
        '204': {description: None.}
";
    let lines = r#"{"request":{"method":"GET","url":"/orders?curency=EUR&ids=1&ids=2&access_token=planted-secret"},"response":{"status":200,"headers":{"Date":"x"},"body":""}}
{"request":{"method":"GET","url":"/orders?currency=EUR&ids=1,zwei"},"response":{"status":204,"body":"{}"}}
"#;
    let files = [("list.yaml", document), ("calls.ndjson", lines)];
    assert_snapshot!(with_files(&files, &["validate", "calls.ndjson", "--spec", "list.yaml"], ""));
}
