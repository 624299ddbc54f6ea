//! HTTP messages in text, and what curl prints.

use specie_capture::Format;

use crate::shared::{all, at_value, check, fields, read};

#[test]
fn requests_are_paired_with_their_responses() {
    let text = concat!(
        "POST /orders HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 7\r\n\r\n{\"a\":1}",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"b\"\r\n3;x=y\r\n:2}\r\n0\r\nTrailer: x\r\n\r\n",
        "GET https://shop.example/b HTTP/1.1\r\n\r\n",
        "HEAD /c HTTP/1.1\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
    );
    assert_eq!(
        all(text.as_bytes(), Format::Http),
        [
            "POST //shop.example/orders {\"a\":1} -> 201 {\"b\":2}",
            "GET https://shop.example/b -> none",
            "HEAD /c -> 200",
        ]
    );
}

#[test]
fn a_place_in_a_chunked_body_is_one_in_the_file() {
    let text = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n6\r\n \"wro\"\r\n1\r\n}\r\n0\r\n\r\n";
    let (_, records) = read("a", text.as_bytes());
    assert_eq!(at_value(&records[0], "\"wro\""), (7, 2, 5));
}

#[test]
fn lengths_are_believed_where_they_fit() {
    let text = concat!(
        "### first\n",
        "GET /a HTTP/1.1\nHost: a.example\n\n",
        "HTTP/2 200 \ncontent-length: 5\ncontent-type: application/json\n\n{\n  \"a\": 1\n}\n\n",
        "###\n",
        "PUT /b HTTP/1.1\nContent-Length: 900\n\n{}\n",
    );
    assert_eq!(
        all(text.as_bytes(), Format::Http),
        ["GET //a.example/a -> 200 {\\n  \"a\": 1\\n}", "PUT /b {} -> none"]
    );
}

#[test]
fn what_is_no_message_is_noted() {
    let text = "GET /a HTTP/1.1\nno field\nA: b\n c\n\nHTTP/1.1 2x0 OK\n\nstray\nGET /b HTTP/1.1\n\n";
    check(text, &["0 exchange 2:1 [unreadable-record] expected a header field here", "1 exchange"]);
    let (_, records) = read("a", b"HTTP/1.1 200 OK\nA: b\n c\n\n");
    let specie_capture::Item::Exchange(exchange) = &records[0].item else { panic!("{records:?}") };
    assert_eq!(fields(&exchange.response.as_ref().unwrap().headers), "A: b c");
    check(
        "CONNECT a.example:443 HTTP/1.1\n\n",
        &["0 unreadable 1:1 [no-exchange] CONNECT opens a tunnel and is no exchange of an API"],
    );
}

#[test]
fn responses_that_curl_shows_are_records() {
    let text = concat!(
        "HTTP/1.1 200 Connection established\r\n\r\n",
        "HTTP/2 301 \r\nlocation: /b\r\ncontent-length: 0\r\n\r\n",
        "HTTP/2 200 \r\ncontent-encoding: gzip\r\n\r\n{\"unpacked\": true}",
    );
    assert_eq!(all(text.as_bytes(), Format::Http), ["none -> 301", "none -> 200 {\"unpacked\": true}"]);
}

const VERBOSE: &str = "\
*   Trying 192.0.2.1:443...
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
} [5 bytes data]
> POST /orders?x=1 HTTP/2
> Host: shop.example
> content-type: application/json
> content-length: 7
>\x20
* We are completely uploaded and fine
< HTTP/2 100\x20
<\x20
< HTTP/2 422\x20
< content-type: application/json
<\x20
  % Total    % Received % Xferd  Average Speed
100    17  100    17    0     0     99      0 --:--:-- --:--:-- --:--:--    99
{ [17 bytes data]
{
  \"code\": \"no\"
}* Connection #0 to host shop.example left intact
> GET /b HTTP/1.1
> Host: shop.example
>
< HTTP/1.1 200 OK
< Content-Length: 12
<
> quoted
{}

* Connection #0 to host shop.example left intact
";

#[test]
fn a_verbose_trace_is_read_without_its_marks() {
    assert_eq!(
        all(VERBOSE.as_bytes(), Format::Curl),
        [
            "POST https://shop.example/orders?x=1 (not recorded) -> 422 {\\n  \"code\": \"no\"\\n}",
            "GET https://shop.example/b -> 200 > quoted\\n{}",
        ]
    );
    let (_, records) = read("a", VERBOSE.as_bytes());
    assert_eq!(at_value(&records[0], "\"no\""), (19, 11, 4));
}
