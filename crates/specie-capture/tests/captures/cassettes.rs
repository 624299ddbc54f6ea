//! Cassettes of VCR and its relatives.

use specie_capture::Format;

use crate::shared::{all, at_value, check, read};

const RUBY: &str = r#"---
http_interactions:
- request:
    method: post
    uri: https://shop.example/orders
    body:
      encoding: UTF-8
      string: '{"name":"it''s","id":
        7}'
    headers:
      Accept:
      - "*/*"
      - text/plain
  response:
    status:
      code: 200
      message: OK
    headers: !ruby/hash:Net::HTTPHeader
      Content-Type:
      - application/json
    body:
      encoding: ASCII-8BIT
      string: !binary |-
        eyJvayI6
        InllcyJ9
    http_version:
  recorded_at: Sat, 19 Jul 2025 11:03:01 GMT
- request:
    method: get
    uri: https://shop.example/orders/1
    body:
      encoding: US-ASCII
      string: ''
    headers: {}
  response:
    status:
      code: 404
      message: Not Found
    headers: {}
    body:
      encoding: UTF-8
      string: |-
        {
          "error": "gone"
        }
recorded_with: VCR 6.1.0
"#;

#[test]
fn a_cassette_of_ruby_is_read() {
    assert_eq!(
        all(RUBY.as_bytes(), Format::Vcr),
        [
            "POST https://shop.example/orders {\"name\":\"it's\",\"id\": 7} -> 200 {\"ok\":\"yes\"}",
            "GET https://shop.example/orders/1 -> 404 {\\n  \"error\": \"gone\"\\n}",
        ]
    );
}

#[test]
fn a_place_in_a_scalar_is_one_in_the_file() {
    let (_, records) = read("a", RUBY.as_bytes());
    assert_eq!(at_value(&records[0], "7}"), (9, 9, 2));
    assert_eq!(at_value(&records[0], "\"yes\""), (25, 9, 6));
    assert_eq!(at_value(&records[1], "\"gone\""), (44, 20, 6));
}

#[test]
fn cassettes_of_other_languages_are_read() {
    let python = "interactions:\n- request:\n    body: null\n    headers:\n      Accept: ['*/*']\n    method: GET\n    uri: http://a.example/x\n  response:\n    body: {string: !!python/unicode '{\"a\": 1}'}\n    headers: {content-type: [application/json]}\n    status: {code: 200, message: OK}\nversion: 1\n";
    let go = "---\nversion: 2\ninteractions:\n    - id: 0\n      request:\n        body: \"\"\n        form:\n            a: [\"1\"]\n        headers: {}\n        url: http://a.example/y\n        method: POST\n      response:\n        body: '[]'\n        headers: {}\n        status: 201 Created\n        code: 201\n        duration: 1ms\n";
    let php = "\n-\n    request:\n        method: GET\n        url: 'http://a.example/z'\n        headers:\n            Host: a.example\n    response:\n        status:\n            http_version: '1.1'\n            code: '204'\n            message: 'No Content'\n        headers: {}\n";
    let json = r#"{"http_interactions": [{"request": {"method": "GET", "uri": "/j", "headers": {}, "body": {"encoding": "utf-8", "string": ""}},
        "response": {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"encoding": "utf-8", "base64_string": "eyJhIjoxfQ=="}}}], "recorded_with": "betamax"}"#;
    for (text, expected) in [
        (python, "GET http://a.example/x -> 200 {\"a\": 1}"),
        (go, "POST http://a.example/y (form a=1) -> 201 []"),
        (php, "GET http://a.example/z -> 204"),
        (json, "GET /j -> 200 {\"a\":1}"),
    ] {
        assert_eq!(all(text.as_bytes(), Format::Vcr), [expected]);
    }
}

#[test]
fn broken_cassettes_are_noted() {
    check(
        "http_interactions:\n- request: {method: get}\n- 7\n",
        &[
            "0 unreadable 2:12 [unreadable-record] the request has no URL",
            "1 unreadable 3:3 [unreadable-record] there is neither a request nor a response",
        ],
    );
    check(
        "http_interactions:\n- request: {method: \"get\n",
        &[
            "0 unreadable 2:21 [unreadable-record] not YAML: while scanning a quoted scalar, found unexpected end of stream",
        ],
    );
    check(
        "interactions: 7\n",
        &["0 unreadable 1:1 [unreadable-record] expected a list `http_interactions` or `interactions`"],
    );
}
