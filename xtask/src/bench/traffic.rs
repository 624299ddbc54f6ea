//! Recorded traffic made at random, the same for the same seed, and the document that describes it: charges of about 3 KB,
//! refunds of about 450 bytes alone and in lists, requests with bodies, refusals, and answers without a body. One exchange
//! in twenty disagrees with the document in one thing, which any checker of schemas sees.

use std::io::Write;

use anyhow::Result;
use fastrand::Rng;
use serde_json::json;

use super::charge;

/// Of the random numbers.
pub(super) const SEED: u64 = 5;

/// Where the recorded requests go.
const SERVER: &str = "https://api.pay.example/v1";

const PATHS: &str = "\
servers: [{url: 'https://api.pay.example/v1'}]
paths:
  /charges:
    post:
      operationId: createCharge
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewCharge'}}}}
      responses:
        '201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Charge'}}}}
  /charges/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string, minLength: 4}}]
    get:
      operationId: getCharge
      parameters: [{name: expand, in: query, schema: {type: string, enum: [card, refunds]}}]
      responses:
        '200': {description: The charge., content: {application/json: {schema: {$ref: '#/components/schemas/Charge'}}}}
        '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  /refunds:
    get:
      operationId: listRefunds
      parameters:
        - {name: limit, in: query, required: true, schema: {type: integer, minimum: 1, maximum: 100}}
        - {name: starting_after, in: query, schema: {type: string, minLength: 4}}
      responses:
        '200': {description: Some., content: {application/json: {schema: {$ref: '#/components/schemas/Refunds'}}}}
  /refunds/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string, minLength: 4}}]
    get:
      operationId: getRefund
      responses:
        '200': {description: The refund., content: {application/json: {schema: {$ref: '#/components/schemas/Refund'}}}}
    delete:
      operationId: cancelRefund
      responses:
        '204': {description: Cancelled.}
";

const SCHEMAS: &str = "
    NewCharge:
      type: object
      required: [amount, currency]
      properties:
        amount: {type: integer, minimum: 1, maximum: 99999999}
        currency: {type: string, minLength: 3, maxLength: 3}
        description: {type: string, maxLength: 1000}
    Refunds:
      type: object
      required: [data, has_more]
      properties:
        data: {type: array, maxItems: 100, items: {$ref: '#/components/schemas/Refund'}}
        has_more: {type: boolean}
    Error:
      type: object
      required: [error]
      properties:
        error:
          type: object
          required: [code, message]
          properties: {code: {type: string}, message: {type: string, maxLength: 500}}
";

/// The document.
pub(super) fn document() -> String {
    charge::DOCUMENT.replace("paths: {}\n", PATHS) + SCHEMAS.trim_start_matches('\n')
}

/// How much traffic there is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Size {
    Exchanges(u64),
    Bytes(u64),
}

/// Traffic that was written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Written {
    pub(super) exchanges: u64,
    /// How many disagree with the document.
    pub(super) wrong: u64,
    pub(super) bytes: u64,
}

/// Writes an HTTP archive.
pub(super) fn write_har(out: &mut impl Write, size: Size) -> Result<Written> {
    let head =
        "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"specie\",\"version\":\"1\"},\"entries\":[\n";
    out.write_all(head.as_bytes())?;
    let mut written = Written { bytes: head.len() as u64, ..Written::default() };
    let mut rng = Rng::with_seed(SEED);
    loop {
        let enough = match size {
            Size::Exchanges(exchanges) => written.exchanges == exchanges,
            Size::Bytes(bytes) => written.bytes >= bytes,
        };
        if enough {
            break;
        }
        let wrong = rng.u32(..20) == 0;
        let separator = if written.exchanges > 0 { ",\n" } else { "" };
        let entry = separator.to_owned() + &entry(&mut rng, wrong);
        out.write_all(entry.as_bytes())?;
        written.exchanges += 1;
        written.wrong += u64::from(wrong);
        written.bytes += entry.len() as u64;
    }
    out.write_all(b"\n]}}\n")?;
    out.flush()?;
    Ok(written)
}

/// An exchange.
fn entry(rng: &mut Rng, wrong: bool) -> String {
    let id = rng.u64(1_000_000..10_000_000);
    // Only bodies that have an amount are made wrong.
    let kind = if wrong { rng.u32(..8) } else { rng.u32(..10) };
    let (method, path, sent, status, body) = match kind {
        0..=2 => ("GET", format!("/charges/ch_{id}?expand=card"), None, 200, Some(charge(rng, wrong))),
        3 => {
            let sent = format!("{{\"amount\":{id},\"currency\":\"eur\",\"description\":\"boots {id}\"}}");
            ("POST", "/charges".to_owned(), Some(sent), 201, Some(charge(rng, wrong)))
        }
        4 | 5 => ("GET", format!("/refunds/re_{id}"), None, 200, Some(refund(rng, wrong))),
        6 | 7 => {
            let list: Vec<String> = (0..10).map(|place| refund(rng, wrong && place == 0)).collect();
            let body = format!("{{\"data\":[{}],\"has_more\":true}}", list.join(","));
            ("GET", format!("/refunds?limit=10&starting_after=re_{id}"), None, 200, Some(body))
        }
        8 => ("DELETE", format!("/refunds/re_{id}"), None, 204, None),
        _ => {
            let body = format!("{{\"error\":{{\"code\":\"missing\",\"message\":\"no charge ch_{id}\"}}}}");
            ("GET", format!("/charges/ch_{id}"), None, 404, Some(body))
        }
    };
    let json = json!([{"name": "Content-Type", "value": "application/json"}]);
    let headers = |body: &Option<String>| if body.is_some() { json.clone() } else { json!([]) };
    let mut request = json!({
        "method": method, "url": format!("{SERVER}{path}"), "httpVersion": "HTTP/1.1", "cookies": [],
        "headers": headers(&sent), "queryString": [], "headersSize": -1, "bodySize": -1,
    });
    if let Some(sent) = &sent {
        request["postData"] = json!({"mimeType": "application/json", "text": sent});
    }
    let mut content = json!({"size": body.as_ref().map_or(0, String::len), "mimeType": "application/json"});
    if let Some(body) = &body {
        content["text"] = json!(body);
    }
    json!({
        "startedDateTime": "2026-01-02T03:04:05.000Z", "time": 12, "request": request,
        "response": {
            "status": status, "statusText": "", "httpVersion": "HTTP/1.1", "cookies": [], "headers": headers(&body),
            "content": content, "redirectURL": "", "headersSize": -1, "bodySize": -1,
        },
        "cache": {}, "timings": {"send": 1, "wait": 10, "receive": 1},
    })
    .to_string()
}

fn charge(rng: &mut Rng, wrong: bool) -> String {
    let amount = amount(rng);
    let charge = charge::CHARGE.replacen("109900", &amount, 2);
    if wrong { spoilt(rng, &charge, &amount) } else { charge }
}

fn refund(rng: &mut Rng, wrong: bool) -> String {
    let (amount, id) = (amount(rng), rng.u64(..1_000_000_000));
    let status = ["pending", "succeeded", "requires_action"][rng.usize(..3)];
    let refund = format!(
        "{{\"id\":\"re_{id}\",\"object\":\"refund\",\"amount\":{amount},\"currency\":\"eur\",\"charge\":\"ch_{id}\",\
         \"payment_intent\":\"pi_{id}\",\"metadata\":{{\"order\":\"order-{id}\",\"channel\":\"web\",\"agent\":\"Zoë\"}},\
         \"reason\":\"the customer asked \\\"for it\\\"\",\"receipt_number\":null,\"status\":\"{status}\",\
         \"created\":1730829493,\"livemode\":true}}"
    );
    if wrong { spoilt(rng, &refund, &amount) } else { refund }
}

fn amount(rng: &mut Rng) -> String {
    rng.u32(10_000_000..99_999_999).to_string()
}

/// The same with another type, a field less, or a text that is too long.
fn spoilt(rng: &mut Rng, body: &str, amount: &str) -> String {
    match rng.u32(..3) {
        0 => body.replacen(amount, &format!("\"{amount}\""), 1),
        1 => body.replacen(&format!("\"amount\":{amount},"), "", 1),
        _ => body.replacen("\"currency\":\"eur\"", "\"currency\":\"euros\"", 1),
    }
}
