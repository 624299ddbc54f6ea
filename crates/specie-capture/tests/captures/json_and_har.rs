//! JSON, NDJSON and HAR: which records come out, what they hold, and where in the file it stands.

use specie_capture::{Body, Format, Item};

use crate::shared::{check, noted, one, read, shown};

const ENTRY: &str = r#"{"startedDateTime": "2026-01-02T03:04:05Z", "request": {"method": "POST", "url": "https://shop.example/orders",
 "headers": [{"name": "Content-Type", "value": "application/json"}], "postData": {"mimeType": "application/json", "text": "{\n  \"id\": 7\n}"}},
 "response": {"status": 201, "headers": [], "content": {"mimeType": "application/json", "size": 11, "text": "{\"ok\":\"é\"}"}}}"#;

fn har(entries: &str) -> String {
    format!("{{\"log\": {{\"version\": \"1.2\", \"creator\": {{}}, \"entries\": [{entries}]}}}}")
}

#[test]
fn a_har_is_read_entry_by_entry() {
    let text = har(&[ENTRY, ENTRY].join(",\n"));
    let (format, records) = read("a.har", text.as_bytes());
    assert_eq!((format, records.len()), (Format::Har, 2));
    for (index, record) in records.iter().enumerate() {
        assert_eq!(record.index, index as u64);
        assert_eq!(
            shown(record),
            "POST https://shop.example/orders {\\n  \"id\": 7\\n} -> 201 {\"ok\":\"é\"}"
        );
    }
}

#[test]
fn a_place_in_an_escaped_body_is_one_in_the_file() {
    let text = har(&format!("\n\n{ENTRY},{ENTRY}"));
    let (_, records) = read("a.har", text.as_bytes());
    for record in &records {
        let Item::Exchange(exchange) = &record.item else { panic!("{record:?}") };
        for (body, value) in [
            (&exchange.request.as_ref().unwrap().body, "7"),
            (&exchange.response.as_ref().unwrap().body, "\"é\""),
        ] {
            let Body::Text(body) = body else { panic!("{body:?}") };
            let start = body.to_str().find(value).unwrap();
            let place = record.places(body).place(start..start + value.len());
            let line = text.lines().nth(place.line as usize - 1).unwrap();
            let written: String =
                line.chars().skip(place.column as usize - 1).take(place.length as usize).collect();
            assert_eq!(written.replace('\\', ""), value);
        }
    }
}

#[test]
fn what_tools_make_of_har_is_read() {
    for (entry, expected) in [
        // A browser that got no answer.
        (
            r#"{"request":{"method":"GET","url":"/a"},"response":{"status":0,"headers":[],"content":{}}}"#,
            "GET /a -> none",
        ),
        (r#"{"request":{"method":"GET","url":"/a"},"response":null}"#, "GET /a -> none"),
        // A body that was not kept.
        (
            r#"{"request":{"method":"GET","url":"/a","headers":null},"response":{"status":"200","content":{"size":7}}}"#,
            "GET /a -> 200 (not recorded)",
        ),
        (
            r#"{"request":{"method":"GET","url":"/a"},"response":{"status":204,"content":{"size":0,"text":""}}}"#,
            "GET /a -> 204",
        ),
        // Base64, packed and not.
        (
            r#"{"request":{"method":"GET","url":"/a"},"response":{"status":200,"content":{"text":"eyJhIjoxfQ==","encoding":"base64"}}}"#,
            r#"GET /a -> 200 {"a":1}"#,
        ),
        (
            r#"{"request":{"method":"GET","url":"/a"},"response":{"status":200,"headers":[{"name":"Content-Encoding","value":"gzip"}],
               "content":{"text":"H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA","encoding":"base64"}}}"#,
            r#"GET /a -> 200 {"a":1}"#,
        ),
        // A header that outlived its coding.
        (
            r#"{"request":{"method":"GET","url":"/a"},"response":{"status":200,"headers":[{"name":"content-encoding","value":"br"}],
               "content":{"text":"[1]"}}}"#,
            "GET /a -> 200 [1]",
        ),
        // The query beside the URL, once.
        (
            r#"{"request":{"method":"GET","url":"/a?x=1","queryString":[{"name":"x","value":"1"},{"name":"y z","value":"ä&"}]},"response":{"status":200}}"#,
            "GET /a?x=1&y%20z=%C3%A4%26 -> 200 (not recorded)",
        ),
        // Keys that HAR does not know.
        (
            r#"{"request":{"method":"POST","url":"/a","postData":{"text":"{}","stored":true}},"response":{"status":200}}"#,
            "POST /a {} -> 200 (not recorded)",
        ),
        // A form in fields.
        (
            r#"{"request":{"method":"POST","url":"/a","postData":{"mimeType":"application/x-www-form-urlencoded","params":[{"name":"a","value":"1"}]}},"response":{"status":200}}"#,
            "POST /a (form a=1) -> 200 (not recorded)",
        ),
    ] {
        assert_eq!(one(&har(entry)), expected);
    }
}

#[test]
fn a_har_may_have_a_mark_and_a_wrapper() {
    let text = format!("\u{feff}{{\"capture\": {}}}", har(ENTRY));
    let (format, records) = read("a", text.as_bytes());
    assert_eq!((format, records.len()), (Format::Har, 1));
    assert_eq!(records[0].start().column, 67);
}

#[test]
fn broken_entries_are_noted_and_the_rest_is_read() {
    check(
        &har(&format!("{ENTRY},\n{{\"request\": {{}}}},\n{{\"request\" 1}},\n7,\n{ENTRY}")),
        &[
            "0 exchange",
            "1 unreadable 4:13 [unreadable-record] the request has no method",
            "2 unreadable 5:12 [unreadable-record] not JSON: expected `:`",
            "3 unreadable 6:1 [unreadable-record] a record must be an object",
            "4 exchange",
        ],
    );
    let text = har(&format!("{ENTRY},\n{{\"request\": {{\"method"));
    check(
        text.strip_suffix("]}}").unwrap(),
        &["0 exchange", "1 unreadable 4:1 [unreadable-record] the file ends inside of this record"],
    );
    check(
        &har(ENTRY).replace("]}}", "]"),
        &["0 exchange", "1 unreadable 3:129 [unreadable-record] the file is cut off here"],
    );
    check(
        &format!("{} x", har(ENTRY)),
        &["0 exchange", "1 unreadable 3:132 [unreadable-record] text after the end of the document"],
    );
    check(r#"{"log": {"version": "1.2", "entries": 7}}"#, &[]);
    let (_, records) = read("a.har", b"{\"log\":\n[1 \"request:\"}");
    assert_eq!(noted(&records), ["0 unreadable 2:1 [unreadable-record] expected an object here"]);
}

#[test]
fn bodies_that_are_not_what_they_say_are_noted() {
    let entry = |content: &str| {
        har(&format!(
            r#"{{"request":{{"method":"GET","url":"/a"}},"response":{{"status":200,
              "headers":[{{"name":"Content-Encoding","value":"gzip"}}],"content":{content}}}}}"#
        ))
    };
    check(
        &entry(r#"{"text":"a?b","encoding":"base64"}"#),
        &["0 exchange 2:89 [unreadable-body] the body is said to be base64 and is not"],
    );
    check(
        &entry(r#"{"text":"H4sIAAAA","encoding":"base64"}"#),
        &["0 exchange 2:89 [unreadable-body] the body cannot be unpacked as `gzip`: unexpected end of file"],
    );
}

#[test]
fn lines_are_bodies_or_exchanges_each() {
    let text = concat!(
        "{\"id\": 1}\r\n",
        "\n",
        "{\"request\":{\"method\":\"get\",\"url\":\"http://a.example/x\",\"headers\":{\"Accept\":[\"a\",\"b\"]}},",
        "\"response\":{\"status\":200,\"headers\":[[\"a\",\"b\"]],\"body\":{\"id\": 2}}}\n",
        "{\"id\": 3\n",
        "{\"request_method\":\"POST\",\"request_uri\":\"/y?z=1\",\"status\":404,\"host\":\"a.example\",\"request_body\":\"-\"}\n",
        "{\"service\":{},\"request\":{\"method\":\"GET\",\"uri\":\"/k\",\"url\":\"http://a.example:8000/k\",\"size\":\"70\"},\"response\":{\"status\":200,\"size\":\"9\",\"headers\":{}}}\n",
        "{\"remote\":\"::1\",\"request\":\"GET /l HTTP/1.1\",\"status\":\"204\"}\n",
        "{\"host\":\"a.example\",\"request\":\"/m\",\"query\":\"?n=1\",\"method\":\"GET\",\"status\":\"204\"}\n",
        "{\"level\":\"info\",\"request\":{\"host\":\"a.example\",\"method\":\"GET\",\"uri\":\"/o\",\"headers\":{}},\"size\":0,\"status\":304}",
    );
    let (format, records) = read("a", text.as_bytes());
    assert_eq!(format, Format::Ndjson);
    let told: Vec<String> = records.iter().map(shown).collect();
    assert_eq!(
        told,
        [
            "body {\"id\": 1}",
            "GET http://a.example/x -> 200 {\"id\": 2}",
            "body {\"id\": 3",
            "POST //a.example/y?z=1 (not recorded) -> 404 (not recorded)",
            "GET http://a.example:8000/k -> 200 (not recorded)",
            "GET /l -> 204",
            "GET //a.example/m?n=1 -> 204",
            "GET //a.example/o -> 304",
        ]
    );
    let lines: Vec<u32> = records.iter().map(|record| record.start().line).collect();
    assert_eq!(lines, [1, 3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn a_file_of_one_value_is_one_body() {
    for text in
        ["{\n}\n", "[1, 2]", "", " \"a\" ", "{} junk", "{\"log\": \"text\"}", "no JSON", "[{\"a\": 1}]"]
    {
        let (format, records) = read("a.json", text.as_bytes());
        assert_eq!((format, records.len()), (Format::Json, 1), "{text}");
        assert_eq!(shown(&records[0]), format!("body {}", text.replace('\n', "\\n")));
    }
}

#[test]
fn several_values_in_a_row_are_several_records() {
    let (format, records) = read("a.json", b"{\n\"a\": 1\n}\n{\n\"a\": 2\n}\n");
    assert_eq!((format, records.len()), (Format::Json, 2));
    assert_eq!(records[1].start().line, 4);
}

#[test]
fn an_array_of_exchanges_is_no_body() {
    let text = r#"[{"request":{"method":"GET","url":"/a"},"response":{"status":200,"body":"x"}},
        {"request":{"method":"PUT","url":"/b","body":"eyJhIjoxfQ==","bodyEncoding":"base64"},"response":{"statusCode":500,"body":null}}]"#;
    let (format, records) = read("a.json", text.as_bytes());
    assert_eq!(format, Format::Exchanges);
    let told: Vec<String> = records.iter().map(shown).collect();
    assert_eq!(told, ["GET /a -> 200 x", "PUT /b {\"a\":1} -> 500"]);
}
