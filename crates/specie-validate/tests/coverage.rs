//! What of a document was seen, and what never.

use std::borrow::Cow;

use specie_spec::{Api, Input, Place, Source, read};
use specie_validate::{
    Coverage, CoverageKind, Exchange, InFile, Message, Recording, Request, Response, Router, Target,
    Validator,
};

const PETS: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: sort, in: query, schema: {type: string, enum: [name, age]}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: All.
          headers: {X-Total: {schema: {type: integer}}}
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
        4XX: {description: No.}
    post:
      operationId: addPet
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses:
        '204': {description: Done.}
        '400':
          description: No.
          content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        id: {type: string, readOnly: true}
        kind: {$ref: '#/components/schemas/Kind'}
        owner: {nullable: true, allOf: [{$ref: '#/components/schemas/Owner'}]}
        parent: {$ref: '#/components/schemas/Pet'}
    Kind: {type: string, enum: [cat, dog]}
    Owner:
      type: object
      properties:
        name: {type: string}
        age: {type: integer, enum: [1, 20]}
        home: {type: object, properties: {street: {type: string}}}
";

fn api(text: &str) -> Api {
    read(&Input::new(Source::new("pets.yaml", text))).api.expect("the document is sound")
}

/// Every item with how often it was seen; `?` where it could not have been.
fn shown(coverage: &Coverage<'_>) -> Vec<String> {
    let items = coverage.items().into_iter();
    let line = |item: specie_validate::CoverageItem| {
        let unreached = if item.reached { "" } else { "?" };
        format!("{} {item} {}{unreached}", item.kind.plural(), item.seen)
    };
    items.map(line).collect()
}

fn bodies(api: &Api, bodies: &[(Target, &str)]) -> Vec<String> {
    let validator = Validator::new(api);
    let coverage = Coverage::new(api);
    for (target, body) in bodies {
        let checker = validator.target(target).expect("the target is there");
        coverage.body(target, &checker, body.as_bytes());
    }
    shown(&coverage)
}

#[test]
fn nothing_of_what_was_never_called_could_be_seen() {
    let pet = r#"{"kind": "dog", "owner": {"name": "Ann", "age": 20.0}, "tail": 1}"#;
    assert_eq!(
        bodies(&api(PETS), &[(Target::request("addPet"), pet), (Target::response("addPet", 204), "")]),
        [
            "operations listPets 0",
            "operations addPet 2",
            "statuses listPets 200 0?",
            "statuses listPets 4XX 0?",
            "statuses addPet 204 1",
            "statuses addPet 400 0",
            "parameters listPets query sort 0?",
            "parameters listPets query limit 0?",
            "headers listPets 200 X-Total 0?",
            "fields addPet 400.why 0?",
            "fields Pet.id 0?",
            "fields Pet.kind 1",
            "fields Pet.owner 1",
            "fields Pet.parent 0",
            "fields Owner.name 1",
            "fields Owner.age 1",
            "fields Owner.home 0",
            "fields Owner.home.street 0?",
            "enum values listPets query sort \"name\" 0?",
            "enum values listPets query sort \"age\" 0?",
            "enum values Kind \"cat\" 0",
            "enum values Kind \"dog\" 1",
            "enum values Owner.age 1 0",
            "enum values Owner.age 20 1",
        ]
    );
}

#[test]
fn an_exchange_shows_parameters_statuses_and_headers() {
    let api = api(PETS);
    let (validator, router, coverage) = (Validator::new(&api), Router::new(&api), Coverage::new(&api));
    let exchange = Exchange {
        request: Some(Request {
            method: "GET".into(),
            url: "/pets?sort=age".into(),
            message: Message::default(),
        }),
        response: Some(Response {
            status: 200,
            message: Message {
                headers: vec![(Cow::from("x-total"), Cow::from("3"))],
                headers_recorded: true,
                content: specie_validate::Content::Bytes(br#"[{"id": "a"}, {"id": "b"}]"#),
            },
        }),
    };
    let place = Place { file: "t".into(), line: 1, column: 1, length: 1, pointer: String::new() };
    let within = InFile::new("t");
    let recording = Recording { within: &within, locate: &|_, _| place.clone() };
    let report = exchange.check(&validator, &router, recording, &mut |target, checker, json, _| {
        coverage.value(target, checker, json);
    });
    coverage.exchange(&report, Some(200));
    assert_eq!(report.operation.as_deref(), Some("listPets"));
    let seen: Vec<String> = shown(&coverage).into_iter().filter(|line| !line.ends_with(['0', '?'])).collect();
    assert_eq!(
        seen,
        [
            "operations listPets 1",
            "statuses listPets 200 1",
            "parameters listPets query sort 1",
            "headers listPets 200 X-Total 1",
            "fields Pet.id 2",
            "enum values listPets query sort \"age\" 1",
        ]
    );
}

#[test]
fn bodies_alone_have_no_parameters_and_headers() {
    let seen = bodies(&api(PETS), &[(Target::response("listPets", 200), "[]")]);
    for line in
        ["parameters listPets query sort 0?", "headers listPets 200 X-Total 0?", "statuses listPets 4XX 0"]
    {
        assert!(seen.iter().any(|seen| seen == line), "{line}: {seen:#?}");
    }
}

#[test]
fn only_the_branch_that_fits_is_seen() {
    let text = "
openapi: 3.1.0
info: {title: Pets, version: '1'}
components:
  schemas:
    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
    Cat: {type: object, required: [meows], properties: {name: {type: string}, meows: {type: boolean}}}
    Dog: {type: object, required: [barks], properties: {name: {type: string}, barks: {type: boolean}}}
";
    assert_eq!(
        bodies(&api(text), &[(Target::schema("Pet"), r#"{"name": "Rex", "barks": true}"#)]),
        ["fields Cat.name 0", "fields Cat.meows 0", "fields Dog.name 1", "fields Dog.barks 1"]
    );
}

#[test]
fn a_union_of_constants_is_an_enum() {
    let text = "
openapi: 3.1.0
info: {title: Pets, version: '1'}
components:
  schemas:
    Size: {oneOf: [{const: small}, {const: large}, {const: 7}, {const: 8}]}
    Sizes: {type: array, items: {$ref: '#/components/schemas/Size'}}
";
    assert_eq!(
        bodies(&api(text), &[(Target::schema("Sizes"), r#"["large", 7.0, "other", "large"]"#)]),
        [
            "enum values Size \"small\" 0",
            "enum values Size \"large\" 2",
            "enum values Size 7 1",
            "enum values Size 8 0",
        ]
    );
}

#[test]
fn webhooks_are_calls() {
    let text = "
openapi: 3.1.0
info: {title: Pets, version: '1'}
webhooks:
  petMoved:
    post:
      requestBody: {content: {application/json: {schema: {properties: {to: {type: string}}}}}}
  petLost: {post: {}}
";
    let api = api(text);
    assert_eq!(
        bodies(&api, &[(Target::webhook("petMoved"), r#"{"to": "here"}"#)]),
        ["webhooks petMoved 1", "webhooks petLost 0", "fields petMoved.to 1"]
    );
    let places: Vec<String> = Coverage::new(&api)
        .items()
        .iter()
        .filter(|item| item.kind == CoverageKind::Webhook)
        .map(|item| format!("{}:{}", item.place.line, item.place.column))
        .collect();
    assert_eq!(places, ["5:3", "8:3"]);
}
