//! What reading a document finds: one small document a fact, the codes with their places.

use std::fmt::Write as _;

use specie_spec::{Input, Source, read};

/// Reads a document and gives a line for each problem: `code line:column pointer`.
fn problems(text: &str) -> Vec<String> {
    let loaded = read(&Input::new(Source::new("spec.yaml", text)));
    let sorted = loaded.diagnostics.into_sorted();
    let line = |diagnostic: &specie_spec::Diagnostic| {
        let place = diagnostic.labels[0].at.place();
        format!("{} {}:{} {}", diagnostic.code, place.line, place.column, place.pointer)
    };
    sorted.iter().map(line).collect()
}

/// Checks the problems of a schema named `Pet` (its keywords start in column 7 of line 6) in a 3.0 or 3.1 document.
#[track_caller]
fn check_schema(version: &str, keywords: &str, expected: &[&str]) {
    let mut text = format!(
        "openapi: {version}\ninfo: {{title: t, version: v}}\npaths: {{}}\ncomponents:\n  schemas: {{Pet: {{\n"
    );
    text.push_str(keywords);
    text.push_str("\n  }}\n");
    assert_eq!(problems(&text), expected, "{text}");
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(problems(text), expected, "{text}");
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: v}\n";

#[test]
fn a_clean_document_has_no_problems() {
    check("openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {}\n", &[]);
}

#[test]
fn text_that_is_no_yaml_is_refused() {
    check("openapi: 3.0.3\ninfo: {title: t", &["not-a-document 2:16 "]);
    check("", &["not-a-document 1:1 "]);
    check("{\"openapi\": \"3.0.3\",, }", &["not-a-document 1:21 "]);
}

#[test]
fn a_list_is_no_document() {
    check("- openapi", &["not-an-object 1:1 "]);
}

#[test]
fn a_version_that_is_not_read_is_refused() {
    check("openapi: 4.0.0\n", &["unknown-version 1:10 /openapi"]);
    check("swagger: '1.2'\n", &["unknown-version 1:10 /swagger"]);
    check("opnapi: 3.0.0\n", &["unknown-version 1:1 "]);
}

#[test]
fn nested_aliases_cannot_grow_without_bound() {
    let mut text = "openapi: 3.0.3\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(text, "a{level}: &a{level} [{aliases}]").expect("a String takes everything");
    }
    let found = problems(&text);
    assert!(found[0].starts_with("resource-limit"), "{found:?}");
}

#[test]
fn nesting_is_limited() {
    let text = format!("openapi: 3.0.3\nx-deep: {}{}\n", "[".repeat(300), "]".repeat(300));
    let found = problems(&text);
    assert!(found[0].starts_with("resource-limit 2:"), "{found:?}");
}

#[test]
fn a_repeated_key_is_reported_where_it_counts() {
    check(
        "openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {}\npaths: {}\n",
        &["duplicate-spec-key 4:1 /paths"],
    );
}

#[test]
fn unknown_keys_of_the_envelope_are_reported() {
    check(&format!("{HEAD}paths: {{}}\nsevers: []\n"), &["unread-key 4:1 /severs"]);
}

#[test]
fn missing_members_are_filled_in() {
    check("openapi: 3.0.3\ninfo: {title: t}\npaths: {}\n", &["missing-member 2:7 /info"]);
    check("openapi: 3.1.0\ninfo: {title: t, version: v}\nwebhooks: {}\n", &[]);
}

#[test]
fn a_part_that_cannot_be_read_is_left_out_alone() {
    let text = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      parameters:\n      - {{name: x, in: nowhere, schema: {{}}}}\n      responses: {{}}\n"
    );
    check(&text, &["envelope-fault 7:23 /paths/~1a/get/parameters/0/in"]);
    let loaded = read(&Input::new(Source::new("spec.yaml", text)));
    assert_eq!(loaded.api.expect("the document is read").operations.len(), 1);
}

#[test]
fn an_ignored_header_parameter_is_information() {
    let text = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      parameters:\n      - {{name: Accept, in: header, schema: {{}}}}\n      responses: {{}}\n"
    );
    check(&text, &["ignored-header 7:16 /paths/~1a/get/parameters/0/name"]);
}

#[test]
fn an_operation_id_is_given_once() {
    let text = format!(
        "{HEAD}paths:\n  /a:\n    get: {{operationId: x, responses: {{}}}}\n    put: {{operationId: x, responses: {{}}}}\n"
    );
    check(&text, &["duplicate-operation-id 6:24 /paths/~1a/put/operationId"]);
}

#[test]
fn references_are_followed_or_reported() {
    check_schema(
        "3.0.3",
        "properties: {a: {$ref: '#/components/schemas/Pett'}}",
        &["dangling-ref 6:24 /components/schemas/Pet/properties/a/$ref"],
    );
    check_schema(
        "3.1.0",
        "$ref: 'https://example.com/pet.yaml'",
        &["remote-ref 6:7 /components/schemas/Pet/$ref"],
    );
    check_schema("3.1.0", "$ref: 'pet.yaml#/Pet'", &["dangling-ref 6:7 /components/schemas/Pet/$ref"]);
    check_schema("3.1.0", "$ref: '../pet.yaml#/Pet'", &["outside-root 6:7 /components/schemas/Pet/$ref"]);
    check_schema("3.1.0", "$ref: '#/components/schemas/Pet'", &[]);
}

#[test]
fn siblings_of_a_reference_are_ignored_in_3_0_only() {
    let keywords = "properties: {a: {$ref: '#/components/schemas/Pet', minimum: 1, description: d}}";
    check_schema("3.0.3", keywords, &["ref-siblings 6:52 /components/schemas/Pet/properties/a/minimum"]);
    let keywords = "properties: {a: {$ref: '#/components/schemas/Pet', nullable: true}}";
    check_schema("3.0.3", keywords, &["lenient-null 6:62 /components/schemas/Pet/properties/a/nullable"]);
    check_schema("3.1.0", "properties: {a: {$ref: '#/components/schemas/Pet', minimum: 1}}", &[]);
}

#[test]
fn malformed_keywords_are_dropped_alone() {
    check_schema("3.0.3", "type: strin", &["malformed-keyword 6:7 /components/schemas/Pet/type"]);
    check_schema("3.0.3", "required: true", &["malformed-keyword 6:11 /components/schemas/Pet/required"]);
    check_schema("3.0.3", "minLength: -1", &["malformed-keyword 6:12 /components/schemas/Pet/minLength"]);
    check_schema("3.0.3", "multipleOf: 0", &["malformed-keyword 6:13 /components/schemas/Pet/multipleOf"]);
    check_schema("3.0.3", "enum: []", &["malformed-keyword 6:7 /components/schemas/Pet/enum"]);
    check_schema("3.0.3", "maximum: 99999999.0", &[]);
}

#[test]
fn bounds_of_the_other_version_are_understood() {
    check_schema(
        "3.1.0",
        "minimum: 0, exclusiveMinimum: true",
        &["foreign-bound 6:31 /components/schemas/Pet/exclusiveMinimum"],
    );
    check_schema(
        "3.0.3",
        "exclusiveMinimum: 0",
        &["foreign-bound 6:19 /components/schemas/Pet/exclusiveMinimum"],
    );
    check_schema("3.0.3", "minimum: 0, exclusiveMinimum: true", &[]);
}

#[test]
fn newer_keywords_are_read_with_a_warning() {
    check_schema("3.0.3", "const: ok", &["newer-keyword 6:1 /components/schemas/Pet/const"]);
    check_schema("3.0.3", "type: [string, 'null']", &["newer-keyword 6:1 /components/schemas/Pet/type"]);
}

#[test]
fn a_null_that_the_letter_refuses_is_questioned() {
    check_schema("3.0.3", "nullable: true", &["lenient-null 6:11 /components/schemas/Pet/nullable"]);
    check_schema(
        "3.0.3",
        "type: string, nullable: true, enum: [a]",
        &["lenient-null 6:25 /components/schemas/Pet/nullable"],
    );
    check_schema("3.0.3", "type: string, nullable: true, enum: [a, null]", &[]);
    check_schema(
        "3.1.0",
        "type: string, nullable: true",
        &["lenient-null 6:15 /components/schemas/Pet/nullable"],
    );
}

#[test]
fn the_text_null_is_no_default() {
    check_schema(
        "3.0.3",
        "type: string, nullable: true, default: 'null'",
        &["text-null 6:40 /components/schemas/Pet/default"],
    );
    check_schema("3.0.3", "type: string, default: 'null'", &[]);
}

#[test]
fn misspelt_keywords_are_reported() {
    check_schema("3.0.3", "requried: [a]", &["unread-key 6:1 /components/schemas/Pet/requried"]);
}

#[test]
fn places_in_a_page_count_from_the_top_of_the_page() {
    let page =
        "# Pets\n\n```yaml\nopenapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {}\nserver: []\n```\n";
    check(page, &["unread-key 7:1 /server"]);
}

#[test]
fn a_closing_bracket_may_stand_at_the_key_it_belongs_to() {
    check(&format!("{HEAD}paths: {{}}\nx-a:\n  example: {{\n    a: 1\n  }}\n"), &[]);
}

/// The problems of an operation on a path, in a document that declares one security scheme.
fn problems_of_path(path: &str, operation: &str) -> Vec<String> {
    problems(&format!(
        "{HEAD}components: {{securitySchemes: {{key: {{type: apiKey, in: header, name: k}}}}}}\n\
         paths:\n  {path}:\n    get: {operation}\n"
    ))
}

#[test]
fn paths_and_their_parameters_are_brought_to_agree() {
    let parameter =
        |name: &str| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}");
    let check = |path: &str, names: &[&str], expected: &[&str]| {
        let parameters: Vec<_> = names.iter().map(|name| parameter(name)).collect();
        let operation = format!("{{parameters: [{}], responses: {{}}}}", parameters.join(", "));
        assert_eq!(problems_of_path(path, &operation), expected, "{path} {names:?}");
    };
    check("/a/{x}", &["x"], &[]);
    check("/a/{id}", &["a_Id"], &[]);
    check("/a/{ id }", &["id"], &[]);
    let unlike = ["path-template 5:3 /paths/~1a~1{x}", "path-template 6:24 /paths/~1a~1{x}/get/parameters/0"];
    check("/a/{x}", &["y"], &unlike);
    check("/a/{x}", &[], &["path-template 5:3 /paths/~1a~1{x}"]);
    check("/a", &["x"], &["path-template 6:24 /paths/~1a/get/parameters/0"]);
    check("/a/:x", &["x"], &["path-template 5:3 /paths/~1a~1:x"]);
    check("a/{x}", &["x"], &["path-template 5:3 /paths/a~1{x}"]);
    check("https://example.com/a", &[], &["unread-key 5:3 /paths/https:~1~1example.com~1a"]);
}

#[test]
fn a_security_scheme_that_is_not_declared_is_reported() {
    assert_eq!(problems_of_path("/a", "{security: [{key: []}], responses: {}}"), [""; 0]);
    let found = problems_of_path("/a", "{security: [{keys: []}, {}], responses: {}}");
    assert_eq!(found, ["dangling-ref 6:23 /paths/~1a/get/security/0/keys"]);
}

#[test]
fn faults_that_cost_nothing_are_reported_where_they_are_in_the_document() {
    let components = |text: &str| problems(&format!("{HEAD}paths: {{}}\ncomponents: {text}\n"));
    let unused = components("{responses: {A: {$ref: '#/components/responses/B'}}}");
    assert_eq!(unused, ["dangling-ref 4:36 /components/responses/A/$ref"]);
    let remote = components("{securitySchemes: {A: {$ref: 'https://example.com/a.json#/a'}}}");
    assert_eq!(remote, [""; 0]);
    let relative = components(
        "{securitySchemes: {A: {type: oauth2, flows: {password: {tokenUrl: /token, scopes: {}}}}}}",
    );
    assert_eq!(relative, ["relative-url 4:79 /components/securitySchemes/A/flows/password/tokenUrl"]);
    let header = components("{headers: {x-count: {allowReserved: true, schema: {type: string}}}}");
    assert_eq!(header, ["unread-key 4:34 /components/headers/x-count/allowReserved"]);
    let both = components("{parameters: {A: {name: a, in: query, schema: {}, example: 1, examples: {}}}}");
    assert_eq!(both, ["unread-key 4:63 /components/parameters/A/example"]);
    let reserved =
        components("{parameters: {A: {name: a, in: path, required: true, allowReserved: true, schema: {}}}}");
    assert_eq!(reserved, ["unread-key 4:66 /components/parameters/A/allowReserved"]);
}

#[test]
fn server_variables_have_values() {
    let check = |variable: &str| {
        problems(&format!(
            "{HEAD}paths: {{}}\nservers: [{{url: 'https://{{a}}', variables: {{a: {variable}}}}}]\n"
        ))
    };
    assert_eq!(check("{default: x, enum: [x]}"), [""; 0]);
    assert_eq!(check("{default: x, enum: []}"), ["envelope-fault 4:66 /servers/0/variables/a/enum"]);
    assert_eq!(check("{default: x, enum: [y]}"), ["envelope-fault 4:66 /servers/0/variables/a/enum"]);
    assert_eq!(check("{enum: [y]}"), ["missing-member 4:47 /servers/0/variables/a"]);
}

#[test]
fn a_document_has_something_in_it() {
    check("openapi: 3.1.0\ninfo: {title: t, version: v}\n", &["missing-member 1:1 "]);
    check("openapi: 3.1.0\ninfo: {title: t, version: v}\ncomponents: {}\n", &[]);
}

#[test]
fn what_is_clearly_meant_is_read() {
    let schemas = "components: {schemas: {Pet: {allOf: {type: object}}}}\n";
    let text = format!(
        "{HEAD}{schemas}paths:\n  /a:\n    post:\n      parameters: [{{name: q, in: query}}, q]\n      \
         requestBody: {{$ref: '#/components/schemas/Pet'}}\n      responses: {{'200': {{$ref: '#/components/schemas/Pet'}}}}\n"
    );
    let expected = [
        "malformed-keyword 3:37 /components/schemas/Pet/allOf",
        "missing-member 7:20 /paths/~1a/post/parameters/0",
        "envelope-fault 7:42 /paths/~1a/post/parameters/1",
        "envelope-fault 8:27 /paths/~1a/post/requestBody/$ref",
        "envelope-fault 9:33 /paths/~1a/post/responses/200/$ref",
    ];
    check(&text, &expected);
    let api = read(&Input::new(Source::new("spec.yaml", text))).api.expect("the document is read");
    let operation = &api.operations[0];
    assert_eq!(operation.parameters.len(), 1);
    let pet = api.components["Pet"];
    assert_eq!(api.schemas[pet].all_of.len(), 1);
    let body = operation.request.as_ref().and_then(specie_spec::api::Body::json);
    assert!(matches!(body, Some(Some(_))));
    assert!(operation.response(200)[0].body.is_some());
}
