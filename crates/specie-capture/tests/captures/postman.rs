//! Postman collections.

use specie_capture::Format;

use crate::shared::{all, at_value, check, read};

const COLLECTION: &str = r#"{
  "info": {"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
  "item": [
    {"name": "Orders", "variable": [{"key": "version", "value": "v1"}], "item": [
      {"name": "create",
       "request": {
         "method": "POST", "header": [{"key": "X-Key", "value": "{{key}}"}, {"key": "Off", "value": "x", "disabled": true}],
         "url": {"raw": "{{base}}/orders/:id?x=1", "host": ["{{base}}"], "path": ["orders", ":id"], "variable": [{"key": "id", "value": "7"}]},
         "body": {"mode": "raw", "raw": "{\n  \"at\": \"{{version}}\", \"paid\": 12\n}", "options": {"raw": {"language": "json"}}}
       },
       "response": [
         {"name": "ok", "code": 201, "status": "Created", "header": [{"key": "Content-Type", "value": "application/json"}], "body": "{\"ok\": true}"},
         {"name": "bad", "code": 400, "header": null, "body": null,
          "originalRequest": {"method": "POST", "url": {"protocol": "https", "host": ["shop", "example"], "path": ["orders", ""], "query": [{"key": "a", "value": "b"}, {"key": "c", "value": null}]},
            "body": {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "{{version}}"}, {"key": "b", "value": "x", "disabled": true}]}}}
       ]},
      {"name": "list", "request": "https://shop.example/{{nowhere}}"}
    ]},
    {"name": "search", "request": {"method": "POST", "url": "/search", "body": {"mode": "graphql", "graphql": {"query": "{ a }", "variables": "{\"b\": 1}"}}}},
    {"name": "upload", "request": {"method": "POST", "url": "/files", "body": {"mode": "formdata", "formdata": [{"key": "f", "src": "a.txt", "type": "file"}]}}},
    {"name": "empty"}
  ],
  "variable": [{"key": "base", "value": "https://{{host}}"}, {"key": "host", "value": "shop.example"}, {"key": "key", "value": 5}]
}"#;

#[test]
fn saved_responses_and_requests_are_records() {
    assert_eq!(
        all(COLLECTION.as_bytes(), Format::Postman),
        [
            "POST https://shop.example/orders/7?x=1 {\\n  \"at\": \"v1\", \"paid\": 12\\n} -> 201 {\"ok\": true}",
            "POST https://shop.example/orders/?a=b&c (form a=v1) -> 400",
            "GET https://shop.example/{{nowhere}} -> none",
            "POST /search {\"query\":\"{ a }\",\"variables\":{\"b\": 1}} -> none",
            "POST /files (form f=a.txt) -> none",
            "unreadable: expected a `request`, or a list `item`, here",
        ]
    );
}

#[test]
fn places_behind_a_variable_are_still_known() {
    let (_, records) = read("a", COLLECTION.as_bytes());
    let raw = COLLECTION.lines().nth(8).unwrap();
    let column = |text: &str| u32::try_from(raw.find(text).unwrap() + 1).unwrap();
    assert_eq!(at_value(&records[0], "12"), (9, column("12"), 2));
    assert_eq!(at_value(&records[0], "\"v1\""), (9, column("\\\"{{version"), 15));
}

#[test]
fn what_has_no_value_is_noted() {
    let (_, records) = read("a", COLLECTION.as_bytes());
    let notes = crate::shared::noted(&records);
    assert_eq!(notes[2], "2 exchange 17:36 [unresolved-placeholder] no value is recorded for `{{nowhere}}`");
    check(
        r#"{"info": {"_postman_id": "x"}, "item": [{"request": {"method": "GET"}}, {"item": {}}]}"#,
        &[
            "0 unreadable 1:53 [unreadable-record] the request has no URL",
            "1 unreadable 1:73 [unreadable-record] expected a list `item` in this folder",
        ],
    );
    check(
        r#"{"id": "x", "order": [], "requests": [{"url": "/a", "method": "GET"}]}"#,
        &["0 unreadable 1:1 [unreadable-record] the collection has Postman's format 1, which is not read"],
    );
}
