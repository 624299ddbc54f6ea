//! Flow files of mitmproxy.

use specie_capture::Format;

use crate::shared::{all, check, read};

/// A typed netstring.
fn net(content: &str, kind: char) -> String {
    format!("{}:{content}{kind}", content.len())
}

fn map(members: &[(&str, String)]) -> String {
    let members = members.iter().map(|(key, value)| format!("{}{value}", net(key, ';')));
    net(&members.collect::<String>(), '}')
}

fn list(items: &[String]) -> String {
    net(&items.concat(), ']')
}

fn flow(kind: &str, content: String) -> String {
    let header = list(&[net("Host", ','), net("shop.example:8443", ',')]);
    let request = map(&[
        ("method", net("PUT", ',')),
        ("scheme", net("https", ',')),
        ("host", net("192.0.2.1", ';')),
        ("port", net("8443", '#')),
        ("path", net("/a?b=c", ',')),
        ("headers", list(&[header])),
        ("content", net("{\"a\":1}", ',')),
    ]);
    let response = map(&[("status_code", net("201", '#')), ("content", content), ("headers", list(&[]))]);
    map(&[("type", net(kind, ';')), ("request", request), ("response", response), ("error", net("", '~'))])
}

#[test]
fn flows_are_read_one_by_one() {
    let text =
        [flow("http", net("{\n\"b\": 2}", ',')), flow("tcp", net("", ',')), flow("http", net("", '~'))]
            .concat();
    assert_eq!(
        all(text.as_bytes(), Format::Mitmproxy),
        [
            "PUT https://shop.example:8443/a?b=c {\"a\":1} -> 201 {\\n\"b\": 2}",
            "unreadable: a flow of type `tcp` is no exchange of HTTP",
            "PUT https://shop.example:8443/a?b=c {\"a\":1} -> 201 (not recorded)",
        ]
    );
    let (_, records) = read("a", text.as_bytes());
    assert_eq!(crate::shared::at_value(&records[0], "2").0, 2);
}

#[test]
fn the_names_of_old_versions_are_known() {
    let request = map(&[
        ("method", net("GET", ',')),
        ("scheme", net("http", ',')),
        ("host", net("shop.example", ',')),
        ("port", net("80", '#')),
        ("path", net("/", ',')),
        ("content", net("", ',')),
    ]);
    let response = map(&[("code", net("200", '#')), ("content", net("x", ','))]);
    let text = map(&[("request", request), ("response", response)]).replace(';', ",");
    assert_eq!(all(text.as_bytes(), Format::Mitmproxy), ["GET http://shop.example/ -> 200 x"]);
}

#[test]
fn broken_flows_are_noted() {
    let whole = flow("http", net("x", ','));
    check(
        &whole[..whole.len() - 9],
        &["0 unreadable 1:1 [unreadable-record] the file ends inside of this record"],
    );
    check(
        &format!("{whole}3:a:b,{whole}"),
        &[
            "0 exchange",
            "1 unreadable 1:256 [unreadable-record] the flow has neither a request nor a response",
            "2 exchange",
        ],
    );
    check(
        &format!("{whole}junk"),
        &["0 exchange", "1 unreadable 1:256 [unreadable-record] expected the length of a flow here"],
    );
    check(
        &whole.replace("3:201#", "3:2x1#"),
        &["0 unreadable 1:1 [unreadable-record] the response has no status"],
    );
}
