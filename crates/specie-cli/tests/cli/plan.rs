//! `specie explain-plan`: how bodies are judged.

use insta::assert_snapshot;

use crate::shop::with_files;

const HARD: &str = "openapi: 3.1.0
info: {title: t, version: v}
paths:
  /pets:
    post:
      operationId: createPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '201': {description: d, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        default: {description: d, content: {text/plain: {schema: {type: string}}}}
components:
  schemas:
    Pet:
      anyOf: [{properties: {a: {}}}, {properties: {b: {}}}]
      unevaluatedProperties: false
";

#[test]
fn what_takes_the_slower_engine_is_named() {
    assert_snapshot!(with_files(&[("hard.yaml", HARD)], &["explain-plan", "hard.yaml", "createPet"], ""));
}

#[test]
fn a_plan_can_be_json() {
    let args = ["explain-plan", "hard.yaml", "createPet", "--format", "json"];
    assert_snapshot!(with_files(&[("hard.yaml", HARD)], &args, ""));
}

#[test]
fn an_unknown_operation_is_a_usage_error() {
    assert_snapshot!(with_files(&[("hard.yaml", HARD)], &["explain-plan", "hard.yaml", "createPets"], ""));
}

#[test]
fn all_bodies_of_the_providers_are_judged_from_the_bytes() {
    for (spec, operation) in
        [("wooshpay", "createRefund"), ("rapyd", "createRefund"), ("gr4vy", "createTransactionRefund")]
    {
        let run = with_files(&[], &["explain-plan", spec, operation], "");
        assert!(run.contains("all judged from the bytes") && !run.contains("slower"), "{run}");
    }
}
