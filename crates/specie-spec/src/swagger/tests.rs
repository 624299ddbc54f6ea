//! One fact about Swagger 2.0 a test: a document before and after, and what was reported.

use super::*;
use crate::document::Source;
use crate::load::Limits;
use crate::yaml;

fn parse(files: &mut Files, text: &str) -> Node {
    let source = Source::new("swagger.yaml", text);
    crate::tree::parse(&mut Diagnostics::new(), files, &source, Limits::default()).unwrap()
}

/// The document after the pass, and a line for each problem.
fn run(text: &str) -> (Document, String) {
    let mut files = Files::default();
    let root = parse(&mut files, text);
    let mut document = Document::new(Version::Swagger20, root, files);
    let mut diags = Diagnostics::new();
    lift(&mut diags, &mut document);
    let line = |diagnostic: &Diagnostic| {
        let place = diagnostic.labels[0].at.place();
        format!("{}:{} {}: {}\n", place.line, place.column, diagnostic.code, diagnostic.message)
    };
    let said = diags.iter().map(line).collect();
    (document, said)
}

/// The node at a pointer before and after; key order counts.
#[track_caller]
fn check_reported(before: &str, pointer: &str, after: &str) -> String {
    let (document, said) = run(before);
    let expected = parse(&mut Files::default(), after);
    let found = document.root.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"));
    assert_eq!(yaml::to_text(found), yaml::to_text(&expected));
    said
}

#[track_caller]
fn check(before: &str, pointer: &str, after: &str) {
    assert_eq!(check_reported(before, pointer, after), "");
}

/// An operation before and after, in a document that takes and gives JSON.
#[track_caller]
fn check_operation(before: &str, after: &str) {
    let before = format!(
        "consumes: [application/json]\nproduces: [application/json]\npaths: {{/a: {{post: {before}}}}}"
    );
    check(&before, "/paths/~1a/post", after);
}

#[test]
fn the_root_is_sorted_into_components_and_servers() {
    check(
        "
swagger: '2.0'
info: {title: t, version: v}
host: api.example.com
basePath: /v1
schemes: [https, http]
definitions: {Pet: {type: object}}
securityDefinitions: {key: {type: apiKey, name: k, in: header}}
paths: {}
",
        "",
        "
info: {title: t, version: v}
paths: {}
servers: [{url: 'https://api.example.com/v1'}, {url: 'http://api.example.com/v1'}]
components:
  schemas: {Pet: {type: object}}
  securitySchemes: {key: {type: apiKey, name: k, in: header}}
openapi: 3.0.3
",
    );
    check("{host: api.example.com}", "/servers", "[{url: //api.example.com}]");
    check("{basePath: /v1, schemes: [https]}", "/servers", "[{url: /v1}]");
}

#[test]
fn a_body_parameter_is_the_request_body() {
    check_operation(
        "{parameters: [{in: body, name: pet, required: true, schema: {$ref: '#/definitions/Pet'}}]}",
        "
parameters: []
requestBody:
  required: true
  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
",
    );
}

#[test]
fn media_types_are_those_of_the_operation() {
    check_operation(
        "
        {consumes: [text/plain, application/xml], produces: [], parameters: [{in: body, name: b, schema: {type: string}}],
         responses: {'200': {description: d, schema: {type: string}}}}",
        "
parameters: []
responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}
requestBody: {content: {text/plain: {schema: {type: string}}, application/xml: {schema: {type: string}}}}
",
    );
}

#[test]
fn the_fields_of_a_form_are_one_body() {
    check_operation(
        "
        {parameters: [{in: formData, name: a, type: integer, required: true, description: d},
                      {in: formData, name: b, type: array, items: {type: string}, collectionFormat: pipes},
                      {in: formData, name: c, type: array, items: {type: string}, collectionFormat: multi}]}",
        "
parameters: []
requestBody:
  content:
    application/x-www-form-urlencoded:
      schema:
        type: object
        properties:
          a: {type: integer, description: d}
          b: {type: array, items: {type: string}}
          c: {type: array, items: {type: string}}
        required: [a]
      encoding: {b: {style: pipeDelimited, explode: false}}
  required: true
",
    );
}

#[test]
fn a_file_makes_a_form_multipart() {
    for consumes in ["[application/x-www-form-urlencoded]", "[application/json]", "[multipart/form-data]"] {
        check_operation(
            &format!("{{consumes: {consumes}, parameters: [{{in: formData, name: f, type: file}}]}}"),
            "
parameters: []
requestBody:
  content:
    multipart/form-data:
      schema: {type: object, properties: {f: {type: string, format: binary}}}
",
        );
    }
}

#[test]
fn a_form_that_may_be_json_says_so() {
    check_operation(
        "
        {consumes: [application/x-www-form-urlencoded, application/json],
         parameters: [{in: formData, name: a, type: string}]}",
        "
parameters: []
requestBody:
  content:
    application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
    application/json: {schema: {type: object, properties: {a: {type: string}}}}
",
    );
}

#[test]
fn shared_bodies_are_put_where_they_are_named() {
    let before = "
parameters:
  Pet: {in: body, name: pet, schema: {type: object}}
  Limit: {in: query, name: limit, type: integer}
paths:
  /a:
    parameters: [{$ref: '#/parameters/Pet'}]
    get: {}
    post: {parameters: [{in: body, name: other, schema: {type: string}}, {$ref: '#/parameters/Limit'}]}
";
    check(
        before,
        "/paths",
        "
/a:
  parameters: []
  get: {requestBody: {content: {application/json: {schema: {type: object}}}}}
  post:
    parameters: [{$ref: '#/components/parameters/Limit'}]
    requestBody: {content: {application/json: {schema: {type: string}}}}
",
    );
    check(before, "/components/parameters", "{Limit: {in: query, name: limit, schema: {type: integer}}}");
}

#[test]
fn parameters_keep_how_lists_are_joined() {
    let parameter = |format: &str| {
        format!(
            "{{parameters: [{{in: query, name: q, type: array, items: {{type: string, collectionFormat: csv}}{format}}}]}}"
        )
    };
    let expected = |style: &str| {
        format!(
            "parameters: [{{in: query, name: q, {style}, schema: {{type: array, items: {{type: string}}}}}}]"
        )
    };
    for (format, style) in [
        ("", "style: form, explode: false"),
        (", collectionFormat: csv", "style: form, explode: false"),
        (", collectionFormat: multi", "style: form, explode: true"),
        (", collectionFormat: ssv", "style: spaceDelimited, explode: false"),
        (", collectionFormat: pipes", "style: pipeDelimited, explode: false"),
    ] {
        check_operation(&parameter(format), &expected(style));
    }
}

#[test]
fn a_list_joined_by_tabs_is_reported() {
    let before =
        "paths: {/a: {get: {parameters: [{in: query, name: q, type: array, collectionFormat: tsv}]}}}";
    let after = "[{in: query, name: q, style: form, explode: false, schema: {type: array}}]";
    let said = check_reported(before, "/paths/~1a/get/parameters", after);
    assert_eq!(said, "1:85 envelope-fault: no style of OpenAPI 3 joins lists as `tsv` does\n");
}

#[test]
fn headers_and_examples_of_responses_are_kept() {
    check_operation(
        "
        {responses: {'200': {description: d, schema: {type: file}, examples: {application/json: {a: 1}},
                             headers: {X-Count: {type: array, items: {type: integer}, collectionFormat: csv}}}}}",
        "
responses:
  '200':
    description: d
    headers: {X-Count: {schema: {type: array, items: {type: integer}}}}
    content: {application/json: {schema: {type: string, format: binary}, example: {a: 1}}}
",
    );
}

#[test]
fn an_example_without_a_schema_shows_a_body() {
    check_operation(
        "{responses: {'200': {description: d, examples: {text/html: x}}, '204': {description: d}}}",
        "responses: {'200': {description: d, content: {text/html: {example: x}}}, '204': {description: d}}",
    );
}

#[test]
fn schemas_are_spelled_as_in_openapi_3() {
    check(
        "
definitions:
  Pet:
    type: object
    discriminator: kind
    properties:
      kind: {type: string, x-nullable: true, x-example: a}
      discriminator: {type: string, x-nullable: false}
      owner: {$ref: '#/definitions/Owner'}
    additionalProperties: {allOf: [{$ref: '#/definitions/Pet'}]}
",
        "/components/schemas/Pet",
        "
type: object
discriminator: {propertyName: kind}
properties:
  kind: {type: string, nullable: true, example: a}
  discriminator: {type: string, x-nullable: false}
  owner: {$ref: '#/components/schemas/Owner'}
additionalProperties: {allOf: [{$ref: '#/components/schemas/Pet'}]}
",
    );
}

#[test]
fn security_schemes_have_their_flows() {
    check(
        "
securityDefinitions:
  a: {type: basic}
  b: {type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, scopes: {s: d}}
  c: {type: oauth2, flow: application, tokenUrl: t, scopes: {}}
",
        "/components/securitySchemes",
        "
a: {type: http, scheme: basic}
b: {type: oauth2, flows: {authorizationCode: {authorizationUrl: a, tokenUrl: t, scopes: {s: d}}}}
c: {type: oauth2, flows: {clientCredentials: {tokenUrl: t, scopes: {}}}}
",
    );
}

#[test]
fn references_follow_what_moves() {
    check(
        "
definitions: {A: {properties: {a: {type: string}}}}
parameters: {P: {in: query, name: p, type: string}}
paths:
  /a:
    get: {responses: {'200': {description: d, schema: {type: object}}, default: {$ref: '#/responses/E'}}}
    put:
      responses:
        '200': {description: d, schema: {$ref: '#/paths/~1a/get/responses/200/schema'}}
        '201': {description: d, schema: {$ref: '#/definitions/A/properties/a'}}
",
        "/paths/~1a/put/responses",
        "
'200':
  description: d
  content: {application/json: {schema: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'}}}
'201':
  description: d
  content: {application/json: {schema: {$ref: '#/components/schemas/A/properties/a'}}}
",
    );
}

#[test]
fn a_schema_in_the_place_of_a_response_is_its_body() {
    let before = "paths: {/a: {get: {responses: {'400': {$ref: '#/definitions/E'}}}}}";
    let after = "{content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}";
    let said = check_reported(before, "/paths/~1a/get/responses/400", after);
    assert_eq!(said, "1:46 envelope-fault: the reference names a schema where a response is expected\n");
}

#[test]
fn keys_of_openapi_3_are_reported_and_stay() {
    let before = "
definitions: {A: {nullable: true, oneOf: [{type: string}]}}
paths: {/a: {get: {requestBody: {content: {}}}}}
";
    let after = "{nullable: true, oneOf: [{type: string}]}";
    let said = check_reported(before, "/components/schemas/A", after);
    let expected = "\
        2:19 newer-keyword: `nullable` is a key of OpenAPI 3\n\
        2:35 newer-keyword: `oneOf` is a key of OpenAPI 3\n\
        3:20 newer-keyword: `requestBody` is a key of OpenAPI 3\n";
    assert_eq!(said, expected);
}
