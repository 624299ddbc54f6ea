//! `specie validate`: the formats of reports that other programs read, and the severities of a run.

use insta::assert_snapshot;
use serde_json::Value;

use crate::shop::{Folder, check, with_files};

/// Checks a bad payload and a good one.
fn shop(more: &[&'static str]) -> String {
    let target = ["--spec", "shop.yaml", "--operation", "createRefund", "--response", "200"];
    check(&[&["validate", "bad.json", "ok.json"], &target[..], more].concat(), "")
}

/// What stands on standard output, as JSON.
fn json(output: &str) -> Value {
    let text = output.split_once("--- stdout\n").map_or(output, |(_, rest)| rest);
    let text = text.split("--- stderr").next().unwrap_or(text);
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_finding_is_a_line() {
    assert_snapshot!(shop(&["--format", "concise"]));
}

#[test]
fn findings_are_json_lines() {
    assert_snapshot!(shop(&["--format", "jsonl"]));
}

#[test]
fn findings_are_csv() {
    assert_snapshot!(shop(&["--format", "csv"]));
}

#[test]
fn findings_annotate_a_pull_request() {
    assert_snapshot!(shop(&["--format", "github"]));
}

#[test]
fn findings_are_code_quality_issues() {
    assert_snapshot!(shop(&["--format", "gitlab"]));
}

#[test]
fn files_are_test_cases() {
    assert_snapshot!(shop(&["--format", "junit"]));
}

#[test]
fn findings_are_a_table() {
    assert_snapshot!(shop(&["--format", "markdown"]));
}

#[test]
fn findings_are_sarif() {
    assert_snapshot!(shop(&["--format", "sarif"]));
}

#[test]
fn a_fingerprint_outlives_lines_and_items() {
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components: {schemas: {List: {type: array, items: {type: object, properties: {id: {type: string}}}}}}
";
    let print = |payload: &str| {
        let files = [("spec.yaml", spec), ("List.json", payload)];
        let log =
            with_files(&files, &["validate", "List.json", "--spec", "spec.yaml", "--format", "sarif"], "");
        json(&log)["runs"][0]["results"][0]["partialFingerprints"]["specie/v1"].as_str().unwrap().to_owned()
    };
    let first = print(r#"[{"id": 1}]"#);
    assert_eq!(first, print("[{\"id\": \"a\"},\n\n {\"id\": 27}]"));
    assert_ne!(first, print("[7]"));
}

#[test]
fn names_and_texts_cannot_break_a_format() {
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components: {schemas: {Pet: {type: object, additionalProperties: false, properties: {id: {type: string}}}}}
";
    let payload = r#"{"id": "x", "<a>,\"|\n::error::%0A\u0007": 1}"#;
    let files = [("spec.yaml", spec), ("Pet.a b,c.json", payload)];
    let formats = ["concise", "github", "csv", "junit", "markdown", "sarif", "gitlab"];
    let outputs = formats.map(|format| {
        let args =
            ["validate", "Pet.a b,c.json", "--spec", "spec.yaml", "--deny", "drift", "--format", format];
        with_files(&files, &args, "")
    });
    assert_snapshot!(outputs.join("\n"));
}

#[test]
fn a_page_stands_alone_and_holds_each_kind_once() {
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components: {schemas: {Pet: {type: object, additionalProperties: false, properties: {id: {type: string}}}}}
";
    let hostile = r#"{"id": 1, "</pre><script>alert(1)</script>'\"{title}\u202e": 1}"#;
    let files = [("spec.yaml", spec), ("Pet.<b>.json", hostile), ("Pet.2.json", "{\"id\": 2}")];
    let args = ["validate", "Pet.<b>.json", "Pet.2.json", "--spec", "spec.yaml", "--format", "html"];
    let output = with_files(&files, &args, "");
    let page = output.split_once("<!doctype").unwrap().1;
    for wanted in [
        "<html lang=\"en\">",
        "name=\"viewport\"",
        "default-src 'none'",
        "<code>id</code> is 1, the spec says string",
        ">2 times<",
        "&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
        "{title}\\u{202e}",
        "Pet.&lt;b&gt;.json:1:8",
    ] {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
    for unwanted in ["<b>.json", "<script>alert", "http://", "https://", " src=", "\u{202e}"] {
        assert!(!page.contains(unwanted), "{unwanted}\n{page}");
    }
    assert_eq!((page.matches("<details").count(), page.matches("</details>").count()), (2, 2));
    assert_eq!((page.matches("<script").count(), page.matches("</script>").count()), (1, 1));
}

#[test]
fn a_page_tells_operations_apart() {
    let target = |name: &'static str| {
        let files = ["createRefund.request.json", "createRefund.200.note.json", name];
        let args = [&["validate"], &files[..], &["--spec", "shop.yaml", "--format", "html"]].concat();
        check(&args, "")
    };
    let page = target("webhook-refund.created.late.json");
    for wanted in [
        "<option value=\"0\">createRefund</option><option value=\"1\">refund.created</option>",
        "data-operations=\"0\"",
        "data-operations=\"1\"",
        "<dt>operation</dt><dd>refund.created</dd>",
    ] {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
    // There is nothing to choose from.
    assert!(!target("createRefund.200.note.json").contains("id=\"operation\""));
}

#[test]
fn findings_of_one_kind_are_one() {
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components: {schemas: {Pet: {type: object, required: [name], properties: {id: {type: string}}}}}
";
    let lines = "{\"id\": 5, \"name\": \"n\"}\n".repeat(9) + "{\"id\": \"a\"}\n{\"id\": 7}\n";
    let files = [("spec.yaml", spec), ("pets.ndjson", &*lines)];
    assert_snapshot!(with_files(
        &files,
        &["validate", "pets.ndjson", "--spec", "spec.yaml", "--schema", "Pet"],
        ""
    ));
}

#[test]
fn one_kind_may_be_of_several_operations() {
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /pets:
    get: {operationId: getPet, responses: {'200': {$ref: '#/components/responses/Pet'}}}
    post: {operationId: addPet, responses: {'200': {$ref: '#/components/responses/Pet'}}}
components:
  responses: {Pet: {description: A pet., content: {application/json: {schema: {properties: {id: {type: string}}}}}}}
";
    let files = [("spec.yaml", spec), ("getPet.200.json", "{\"id\": 1}"), ("addPet.200.json", "{\"id\": 2}")];
    let args = ["validate", "getPet.200.json", "addPet.200.json", "--spec", "spec.yaml"];
    assert_snapshot!(with_files(&files, &args, ""));
}

#[test]
fn an_error_can_be_a_warning() {
    assert_snapshot!(shop(&["--format", "concise", "--warn", "type"]));
}

#[test]
fn a_code_can_be_left_out() {
    assert_snapshot!(shop(&["--format", "concise", "--allow", "type", "--deny", "drift"]));
}

#[test]
fn a_code_goes_before_a_severity() {
    assert_snapshot!(shop(&["--format", "concise", "--allow", "drift", "--deny", "unknown-enum-value"]));
}

#[test]
fn a_wrong_code_is_met_with_the_right_one() {
    assert_snapshot!(shop(&["--allow", "missing-feild"]));
}

/// What the planted secrets are checked against.
const PAY: &str = "openapi: 3.0.3
info: {title: t, version: '1'}
servers: [{url: 'https://api.shop.example'}]
paths:
  /pay:
    post:
      operationId: pay
      requestBody:
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [amount]
              properties: {amount: {type: integer}, pin: {type: string, format: password, minLength: 40}}
      responses:
        '200':
          description: Paid.
          content:
            application/json:
              schema: {type: object, properties: {note: {type: integer}, state: {type: string, enum: [paid]}}}
";

/// Secrets of every kind, in every place of an exchange, and the exchanges.
fn planted() -> (Vec<String>, String) {
    let (mut lines, mut secrets) = (String::new(), Vec::new());
    for nth in 0..20_u32 {
        let card = luhn(&format!("4111111111{nth:05}"));
        let mut plant = |kind: &str| {
            let secret = format!("{kind}-{}", 7_000_003 + nth * 9973);
            secrets.push(secret.clone());
            secret
        };
        let (key, token, session, sign) = (plant("sk_live"), plant("tok"), plant("sess"), plant("sign"));
        let (pin, password, cvv) = (plant("pin"), plant("pw"), plant("cvv"));
        let (query, secret) = (plant("qk"), plant("cs"));
        let exchange = serde_json::json!({
                "request": {
                    "method": "POST",
                    "url": format!("https://api.shop.example/pay?api_key={query}&number={card}"),
                    "headers": {"Authorization": format!("Bearer {token}"), "Cookie": format!("sid={session}"),
                        "X-Api-Key": key, "Signature": sign, "Content-Type": "application/json"},
                    "body": {"amount": format!("card {card}"), "pin": pin, "password": password, "cvv": cvv,
                        "client_secret": secret},
                },
                "response": {"status": 200, "headers": {"Set-Cookie": format!("sid={session}"),
                    "Content-Type": "application/json"},
                    "body": {"note": format!("paid with {card}"), "state": card, "access_token": token}},
        });
        lines += &(exchange.to_string() + "\n");
        secrets.push(card);
    }
    assert_eq!(secrets.len(), 200);
    (secrets, lines)
}

#[test]
fn planted_secrets_are_in_no_report() {
    let (secrets, lines) = planted();
    let files = [("spec.yaml", PAY), ("traffic.ndjson", &*lines)];
    for format in
        ["human", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html"]
    {
        let args = ["validate", "traffic.ndjson", "--spec", "spec.yaml", "--coverage", "--format", format];
        let output = with_files(&files, &args, "");
        assert!(output.len() > 500, "{format}: {output}");
        let leaked: Vec<&String> = secrets.iter().filter(|secret| output.contains(secret.as_str())).collect();
        assert!(leaked.is_empty(), "{format}: {leaked:?}\n{output}");
    }
}

#[test]
fn planted_secrets_are_in_no_overlay() {
    let (secrets, lines) = planted();
    let folder = Folder::new(&[("spec.yaml", PAY), ("traffic.ndjson", &lines)]);
    folder.run(&["validate", "traffic.ndjson", "--spec", "spec.yaml", "--suggest", "o.yaml", "--reveal"], "");
    let overlay = folder.text("o.yaml").unwrap();
    let leaked: Vec<&String> = secrets.iter().filter(|secret| overlay.contains(secret.as_str())).collect();
    assert!(leaked.is_empty(), "{leaked:?}\n{overlay}");
}

/// A number with the digit that makes it a card number (ISO/IEC 7812-1 annex B).
fn luhn(digits: &str) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, digit)| {
            let digit = u32::from(digit - b'0') * if index % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}
