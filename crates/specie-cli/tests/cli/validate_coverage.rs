//! `specie validate --coverage`: what of a document was seen, in the formats that show it.

use insta::assert_snapshot;

use crate::shop::{Folder, check, with_files};

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Orders, version: '1'}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: fields, in: query, schema: {type: string, enum: [all, few]}}
      responses:
        '200':
          description: The order.
          headers: {X-Rate: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
        '404': {description: None.}
  /orders:
    post:
      operationId: createOrder
      requestBody: {content: {application/json: {schema: {type: object, properties: {item: {type: string}}}}}}
      responses: {'201': {description: Made.}}
components:
  schemas:
    Order:
      type: object
      properties:
        id: {type: string}
        state: {type: string, enum: [open, paid, \"<b>\"]}
        buyer: {type: object, properties: {name: {type: string}}}
";

const TRAFFIC: &str = r#"{"request":{"method":"GET","url":"/orders/o_1?fields=all"},"response":{"status":200,"body":{"id":"o_1","state":"open"}}}
{"request":{"method":"GET","url":"/orders/o_2"},"response":{"status":200,"body":{"id":"o_2","state":"paid","more":1}}}
"#;

fn run(more: &[&str]) -> String {
    let files = [("spec.yaml", SPEC), ("traffic.ndjson", TRAFFIC)];
    let args = [&["validate", "traffic.ndjson", "--spec", "spec.yaml"], more].concat();
    with_files(&files, &args, "")
}

#[test]
fn people_read_counts_and_what_was_never_seen() {
    assert_snapshot!(run(&["--coverage", "--allow", "drift"]));
}

#[test]
fn json_has_every_item_with_its_place() {
    assert_snapshot!(run(&["--coverage", "--allow", "drift", "--format", "json"]));
}

#[test]
fn the_last_line_of_json_lines_has_the_coverage() {
    let output = run(&["--coverage", "--format", "jsonl"]);
    let last = output.lines().rfind(|line| line.starts_with('{')).unwrap();
    let last: serde_json::Value = serde_json::from_str(last).unwrap();
    assert_eq!(last["coverage"]["documents"][0]["operations"]["seen"], 1);
}

#[test]
fn nobody_pays_for_what_was_not_asked_for() {
    for format in ["human", "json", "jsonl", "html"] {
        let output = run(&["--format", format]);
        assert!(!output.contains("never seen") && !output.contains("reached"), "{output}");
    }
    let table = |more: &[&str]| run(more).split_once("--- stdout").unwrap().1.to_owned();
    assert_eq!(table(&["--coverage", "--format", "csv"]), table(&["--format", "csv"]));
}

#[test]
fn settings_ask_for_coverage() {
    let toml = "[validate]\nspec = \"spec.yaml\"\ncoverage = true\n";
    let folder = Folder::new(&[("spec.yaml", SPEC), ("traffic.ndjson", TRAFFIC), ("specie.toml", toml)]);
    let output = folder.run(&["validate", "traffic.ndjson"], "");
    assert!(output.contains("seen of spec.yaml\n  operations   1 of 2\n"), "{output}");
}

#[test]
fn bodies_alone_show_operations_statuses_and_fields() {
    let files =
        ["createRefund.request.json", "createRefund.200.note.json", "webhook-refund.created.late.json"];
    let args = [&["validate"], &files[..], &["--spec", "shop.yaml", "--coverage"]].concat();
    let output = check(&args, "");
    assert_snapshot!(output.split_once("seen of").map_or(&*output, |(_, seen)| seen));
}

#[test]
fn a_page_draws_coverage() {
    let page = run(&["--coverage", "--format", "html"]);
    for wanted in [
        "role=\"img\" aria-label=\"Seen: operations: 1 of 2, statuses: 1 of 3, ",
        "<a href=\"#coverage\">",
        "<g class=\"status seen\"><title>200: seen 2 times</title>",
        "<g class=\"status never\"><title>404: never seen</title>",
        "<text class=\"name never\" x=\"0\" y=\"",
        "Order.state &quot;&lt;b&gt;&quot;",
        "1 of 2 operations and webhooks were called",
    ] {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
    for unwanted in ["http://", "https://", " src=", "<b>\""] {
        assert!(!page.contains(unwanted), "{unwanted}\n{page}");
    }
    for tag in ["svg", "figure", "details", "section", "g", "text"] {
        let count = |opening: &str| page.matches(opening).count();
        let opened = count(&format!("<{tag} ")) + count(&format!("<{tag}>"));
        assert_eq!(opened, count(&format!("</{tag}>")), "{tag}\n{page}");
    }
}
