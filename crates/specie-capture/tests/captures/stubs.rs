//! WireMock's stub mappings and journal.

use specie_capture::Format;

use crate::shared::{all, noted, one, read};

#[test]
fn mappings_are_exchanges() {
    let text = r#"{"mappings": [
      {"id": "1", "request": {"method": "POST", "urlPath": "/orders", "queryParameters": {"a": {"equalTo": "b c"}, "d": {"matches": ".*"}},
        "headers": {"Accept": {"equalTo": "application/json"}}, "bodyPatterns": [{"equalToJson": "{\"id\": 1}"}]},
       "response": {"status": 201, "jsonBody": {"ok": true}, "headers": {"Content-Type": "application/json"}}},
      {"request": {"method": "GET", "urlPathPattern": "/orders/[0-9]+"}, "response": {"bodyFileName": "a.json"}},
      {"request": {"method": "ANY", "url": "/x"}, "response": {"status": 200}},
      {"request": {"method": "GET", "url": "/y"}, "response": {"fault": "EMPTY_RESPONSE"}}
    ], "meta": {"total": 4}}"#;
    assert_eq!(
        all(text.as_bytes(), Format::WireMock),
        [
            "POST /orders?a=b%20c {\"id\": 1} -> 201 {\"ok\": true}",
            "GET /orders/[0-9]+ -> 200 (not recorded)",
            "unreadable: the mapping answers any method, so it is no exchange",
            "GET /y -> none",
        ]
    );
    let (_, records) = read("a", text.as_bytes());
    assert_eq!(
        noted(&records)[1..],
        [
            "1 exchange 5:56 [unresolved-placeholder] the URL is a regular expression, so it is matched as it is written",
            "2 unreadable 6:19 [unreadable-record] the mapping answers any method, so it is no exchange",
            "3 exchange 7:63 [no-exchange] the mapping makes no response of its own",
        ]
    );
}

#[test]
fn one_mapping_a_file_is_the_usual_case() {
    let text = r#"{"request": {"method": "GET", "url": "/a"}, "response": {"status": 200, "base64Body": "eyJhIjoxfQ==", "transformers": ["response-template"]}}"#;
    assert_eq!(one(text), "GET /a -> 200 {\"a\":1}");
    let (_, records) = read("a", text.as_bytes());
    assert_eq!(
        noted(&records),
        ["0 exchange 1:57 [unresolved-placeholder] the response is made by 1 transformer"]
    );
}

#[test]
fn the_journal_has_real_exchanges() {
    let text = r#"{"requests": [{"id": "1", "request": {"url": "/a", "absoluteUrl": "http://a.example/a", "method": "PUT", "headers": {"A": "b"},
        "body": "{}", "bodyAsBase64": "e30="}, "responseDefinition": {"status": 200}, "response": {"status": 200, "body": "[]", "bodyAsBase64": "W10="}, "wasMatched": true}]}"#;
    assert_eq!(all(text.as_bytes(), Format::WireMock), ["PUT http://a.example/a {} -> 200 []"]);
}
