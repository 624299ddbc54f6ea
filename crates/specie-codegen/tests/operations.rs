//! Operations as Rust: one small document a fact, and what must stand in the generated source.

use specie_codegen::{Options, generate};
use specie_spec::{Input, Source, read};

fn source(yaml: &str, options: &Options) -> String {
    let text = format!("openapi: 3.1.0\ninfo: {{title: Test, version: '1'}}\n{yaml}");
    let api = read(&Input::new(Source::new("test.yaml", text))).api.expect("a document that is not refused");
    generate(&api, options).source
}

#[track_caller]
fn check(source: &str, expected: &[&str], unexpected: &[&str]) {
    // Where lines break, and the braces and commas that this brings, is the printer's choice.
    let flat = |text: &str| text.replace(|c: char| c.is_whitespace() || "{},".contains(c), "");
    let text = flat(source);
    for part in expected {
        assert!(text.contains(&flat(part)), "no `{part}` in\n{source}");
    }
    for part in unexpected {
        assert!(!text.contains(&flat(part)), "`{part}` in\n{source}");
    }
}

const PETS: &str = "
paths:
  /pets/{pet_id}/photos/{name }:
    parameters:
      - {name: pet_id, in: path, required: true, schema: {type: integer, format: int64}}
    post:
      operationId: addPhoto
      summary: Adds a photo
      parameters:
        - {name: salt, in: header, required: true, schema: {type: string}}
        - {name: size, in: query, schema: {type: string, enum: [small, large]}}
        - {name: size, in: header, schema: {type: integer}}
      requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}
      responses:
        '201': {description: Added., content: {application/json: {schema: {$ref: '#/components/schemas/Photo'}}}}
        '204': {description: Known.}
        4XX: {description: Refused., content: {text/plain: {schema: {type: string}}}}
        default: {description: Failed., content: {application/json: {schema: {type: [object, 'null']}}}}
components:
  schemas:
    Photo: {type: object, properties: {id: {type: string}}}
    AddPhotoResponse: {type: object, properties: {id: {type: string}}}
";

#[test]
fn a_request_has_a_field_for_each_parameter() {
    let signed = Options { signed: vec!["Salt".to_owned()], ..Options::default() };
    let fields = &[
        "pub struct AddPhoto in (",
        "pub pet_id: i64,",
        "pub size: Option<AddPhotoSize>,",
        "pub header_size: Option<i64>,",
        "pub body: ::specie::Bytes,",
        "impl AddPhoto in (new) (pet_id: i64, name: impl Into<String>, body: ::specie::Bytes)",
        r#"impl AddPhoto in (call) { r#"POST "/pets/{pet_id}/photos/{name}", path "pet_id", query "size", header "size", path "name","#,
        r#"body "image/png" raw, accept "application/json, text/plain""#,
    ];
    check(&source(PETS, &signed), fields, &["salt"]);
    check(&source(PETS, &Options::default()), &["pub salt: String,"], &[]);
}

#[test]
fn responses_go_by_status_and_keep_out_of_the_way_of_components() {
    let expected = &[
        "pub struct AddPhotoResponse {",
        "pub enum AddPhotoResponses {",
        "Created(Photo),",
        "NoContent,",
        "Status4xx(::specie::http::StatusCode, String),",
        "Default(::specie::http::StatusCode, Option<::specie::Map<::specie::Json>>),",
        "201 => received.json().map(AddPhotoResponses::Created),
         204 => Ok(AddPhotoResponses::NoContent),
         400..=499 => received.text().map(received.with(AddPhotoResponses::Status4xx)),
         _ => received.json_or_null().map(received.with(AddPhotoResponses::Default)),",
    ];
    check(&source(PETS, &Options::default()), expected, &["undescribed"]);
}

#[test]
fn several_responses_of_one_status_are_tried_in_order() {
    let yaml = "
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}
        x-200:Empty: {description: '', content: {application/json: {schema: {type: boolean}}}}
";
    let arm = "200 => received.json().map(ListPetsResponse::Ok)
        .or_else(|error| { received.json().map(ListPetsResponse::Empty).map_err(|_| error) }),
        _ => Err(received.undescribed()),";
    check(&source(yaml, &Options::default()), &[arm], &[]);
}

#[test]
fn the_fields_of_an_own_body_are_set_on_the_request() {
    let yaml = |name: &str, required: &str| {
        format!(
            "
paths:
  /pets/{{id}}:
    put:
      operationId: putPet
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      requestBody:
        content: {{application/json: {{schema: {{type: object, {required} properties: {{{name}: {{type: string}}, age: {{type: integer}}}}}}}}}}
      responses: {{'200': {{description: ''}}}}
"
        )
    };
    let through = &[
        "impl PutPet in (new) (id: impl Into<String>; body: PutPetBody(name: impl Into<String>))",
        "impl PutPet in (set in (body)) { age: i64 }",
    ];
    check(&source(&yaml("name", "required: [name],"), &Options::default()), through, &[]);
    let optional = &[
        "pub body: Option<PutPetBody>,",
        "impl PutPet in (new) (id: impl Into<String>)",
        "impl PutPet in (set in (body.get_or_insert_with(PutPetBody::new))) { name into: String, age: i64 }",
    ];
    check(&source(&yaml("name", ""), &Options::default()), optional, &[]);
    // A field with the name of a parameter is set on the body.
    let apart = &["impl PutPet in (new) (id: impl Into<String>, body: PutPetBody)"];
    check(&source(&yaml("id", "required: [id],"), &Options::default()), apart, &["in (body"]);
}

#[test]
fn an_operation_without_responses_has_no_enum_of_them() {
    let yaml = "paths: {/pets: {delete: {operationId: dropPets, responses: {}}}}";
    check(
        &source(yaml, &Options::default()),
        &[
            r##"pub struct DropPets in ("#/paths/~1pets/delete", "refuse", request) {}"##,
            r#"impl DropPets in (call) { r#"DELETE "/pets""#,
        ],
        &["from_http", "enum"],
    );
}

#[test]
fn credentials_are_those_of_the_written_operations() {
    let yaml = "
security: [{app: [], token: []}]
paths:
  /a: {get: {operationId: a, responses: {}}}
  /b: {get: {operationId: b, security: [{type: []}, {}], responses: {}}}
components:
  securitySchemes:
    app: {type: apiKey, in: header, name: App-Id}
    token: {type: http, scheme: bearer}
    type: {type: http, scheme: basic}
    unused: {type: http, scheme: basic}
";
    let expected = &[
        "/// `GET /a` with credentials: [`auth::app`] with [`auth::token`].",
        "/// `GET /b` with credentials: [`auth::r#type`], or none.",
        r#"pub fn app(key: impl Into<String>) -> ::specie::auth::ApiKey { ::specie::auth::ApiKey::header("App-Id", key) }"#,
        "pub fn token(token: impl Into<String>) -> ::specie::auth::Bearer",
        "pub fn r#type(user_name: &str, password: &str) -> ::specie::auth::Basic",
    ];
    check(&source(yaml, &Options::default()), expected, &["unused"]);
}

#[test]
fn webhooks_are_told_apart_by_the_field_that_has_their_names() {
    let yaml = |kind: &str| {
        format!(
            "
webhooks:
  moved: &moved {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Event'}}}}}}}}}}}}
  sold: *moved
components: {{schemas: {{Event: {{type: object, required: [kind], properties: {{kind: {kind}}}}}}}}}
"
        )
    };
    let told = &["Moved(Event),", "Sold(Event),", r#"discriminator "kind"; Moved "moved"; Sold "sold""#];
    check(&source(&yaml("{type: string, enum: [moved, sold, other]}"), &Options::default()), told, &[]);
    check(
        &source(&yaml("{type: string}"), &Options::default()),
        &[
            r##"pub enum Webhook in ("#/webhooks", union Event r#"types; Event "object""#) { Event(Event), }"##,
        ],
        &[],
    );
}

#[test]
fn defaults_are_given_on_request_and_never_filled_in() {
    let yaml = "
components:
  schemas:
    Page:
      type: object
      properties:
        limit: {type: integer, default: 20}
        order: {type: string, enum: [up, down], default: down}
        title: {type: string, default: 'A \"b\"'}
        all: {type: boolean, default: false}
        rate: {type: number, default: 0.10}
        wrong: {type: integer, default: none}
        nothing: {type: [string, 'null'], default: null}
";
    let expected = &[
        "pub limit: Option<i64>,",
        "pub fn limit_or_default(&self) -> i64 { self.limit.unwrap_or(20) }",
        "pub fn order_or_default(&self) -> PageOrder { self.order.clone().unwrap_or(PageOrder::Down) }",
        r#"pub fn title_or_default(&self) -> &str { self.title.as_deref().unwrap_or("A \"b\"") }"#,
        "pub fn all_or_default(&self) -> bool { self.all.unwrap_or(false) }",
        r#"self.rate.clone().unwrap_or_else(|| ::specie::rt::decimal("0.10"))"#,
    ];
    check(&source(yaml, &Options::default()), expected, &["wrong_or_default", "nothing_or_default"]);
}

#[test]
fn every_other_status_comes_last_wherever_the_document_has_it() {
    let yaml = "
paths:
  /pets:
    get:
      operationId: getPets
      responses:
        default: {description: Failed.}
        '200': {description: Found.}
";
    let arms = "200 => Ok(GetPetsResponse::Ok), _ => Ok(GetPetsResponse::Default(received.status())),";
    check(&source(yaml, &Options::default()), &[arms], &[]);
    let last = yaml.replace("        default: {description: Failed.}\n", "")
        + "        default: {description: Failed.}\n";
    check(
        &source(&last, &Options::default()),
        &["Ok = 200,", "Default(::specie::http::StatusCode) = _,"],
        &[],
    );
}
