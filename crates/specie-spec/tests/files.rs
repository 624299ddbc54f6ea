//! Documents of several files: what relative references bring in, and what they do not.

use std::collections::BTreeMap;

use specie_spec::folder::{Folder, Unread};
use specie_spec::{Api, Input, Loaded, Source, read};

/// Reads `openapi.yaml` of a folder that is given as files with a text each.
fn load(files: &[(&str, &str)], change: impl FnOnce(Input) -> Input) -> Loaded {
    let files: BTreeMap<String, String> =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let root = Source::new("shop/openapi.yaml", files["openapi.yaml"].as_str());
    let folder = Folder::new("openapi.yaml", "shop", move |path| {
        files.get(path).cloned().ok_or_else(|| Unread::Failed("no such file".to_owned()))
    });
    read(&change(Input::new(root).folder(folder)))
}

/// A line for each problem.
fn problems(loaded: &Loaded) -> Vec<String> {
    let line = |diagnostic: &specie_spec::Diagnostic| {
        let place = diagnostic.labels[0].at.place();
        format!("{} {}:{}:{} {}", diagnostic.code, place.file, place.line, place.column, diagnostic.message)
    };
    loaded.diagnostics.iter().map(line).collect()
}

/// The model of files without a problem.
#[track_caller]
fn api(files: &[(&str, &str)]) -> Api {
    let loaded = load(files, |input| input);
    assert_eq!(problems(&loaded), [""; 0]);
    loaded.api.expect("the document is read")
}

fn components(api: &Api) -> Vec<&str> {
    api.components.keys().map(String::as_str).collect()
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: v}\n";

#[test]
fn schemas_of_files_are_components_by_their_names() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Pet: {{properties: {{owner: {{$ref: 'models/Owner.yaml'}}, \
         tag: {{$ref: 'models/all.yaml#/defs/Tag%20One'}}}}}}\n"
    );
    let api = api(&[
        ("openapi.yaml", &root),
        (
            "models/Owner.yaml",
            "{type: object, properties: {pet: {$ref: '../openapi.yaml#/components/schemas/Pet'}, tag: {$ref: 'all.yaml#/defs/Tag One'}}}",
        ),
        ("models/all.yaml", "{defs: {Tag One: {type: string}, Unused: {type: string}}}"),
    ]);
    assert_eq!(components(&api), ["Pet", "Tag One", "Owner"]);
    let place = api.files.place(api.schemas[api.components["Owner"]].at.unwrap());
    assert_eq!((&*place.file, place.line), ("shop/models/Owner.yaml", 1));
}

#[test]
fn components_that_are_files_keep_their_names() {
    let root = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: d\n          \
         content: {{application/json: {{schema: {{$ref: pet.yaml}}}}}}\ncomponents:\n  schemas:\n    \
         Animal: {{$ref: pet.yaml}}\n    Other: {{type: string}}\n"
    );
    let api =
        api(&[("openapi.yaml", &root), ("pet.yaml", "{type: object, properties: {next: {$ref: '#'}}}")]);
    assert_eq!(components(&api), ["Animal", "Other"]);
    assert_eq!(api.schemas[api.components["Animal"]].object.properties.len(), 1);
}

#[test]
fn names_that_are_taken_get_what_is_around_them() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Pet: {{properties: {{a: {{$ref: 'a/Pet.yaml'}}, \
         b: {{$ref: 'b/Pet.yaml'}}, c: {{$ref: 'b/Pet.yaml#/properties/x'}}, d: {{$ref: 'c/Pet.yaml#/x'}}}}}}\n    \
         x: {{type: string}}\n"
    );
    let api = api(&[
        ("openapi.yaml", &root),
        ("a/Pet.yaml", "{type: string}"),
        ("b/Pet.yaml", "{properties: {x: {type: string}}}"),
        ("c/Pet.yaml", "{x: {type: integer}}"),
    ]);
    assert_eq!(components(&api), ["Pet", "x", "a_Pet", "b_Pet", "Pet_x"]);
}

#[test]
fn path_items_stand_where_they_are_named() {
    let root = format!(
        "{HEAD}paths:\n  /pets: {{$ref: 'paths/alias.yaml'}}\n  /all: {{$ref: 'paths/pets.yaml#/~1pets'}}\n"
    );
    let api = api(&[
        ("openapi.yaml", &root),
        ("paths/alias.yaml", "{$ref: 'pets.yaml#/~1pets'}"),
        (
            "paths/pets.yaml",
            "
/pets:
  parameters: [{$ref: '../shared.yaml#/parameters/Limit'}]
  get:
    responses:
      '200': {$ref: '../shared.yaml#/responses/Pets'}
",
        ),
        (
            "shared.yaml",
            "
parameters: {Limit: {name: limit, in: query, schema: {$ref: '#/Count'}}}
responses: {Pets: {description: d, content: {application/json: {schema: {$ref: Pet.json}}}}}
Count: {type: integer}
",
        ),
        ("Pet.json", r#"{"type": "string"}"#),
    ]);
    assert_eq!(api.operations.len(), 2);
    for operation in &api.operations {
        assert_eq!(operation.parameters[0].name, "limit");
        assert_eq!(operation.response(200).len(), 1);
    }
    assert_eq!(components(&api), ["Count", "Pet"]);
}

#[test]
fn pointers_go_on_behind_references() {
    let root =
        format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: 'b.yaml#/B/properties/x'}}}}}}\n");
    let api = api(&[
        ("openapi.yaml", &root),
        ("b.yaml", "{B: {$ref: 'c.yaml#/C'}}"),
        ("c.yaml", "{C: {properties: {x: {type: integer}}}}"),
    ]);
    assert!(api.schemas[api.components["A"]].types.is_some());
}

#[test]
fn mappings_of_discriminators_may_name_files() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Pet: {{oneOf: [{{$ref: Cat.yaml}}], \
         discriminator: {{propertyName: kind, mapping: {{cat: Cat.yaml}}}}}}\n"
    );
    let api =
        api(&[("openapi.yaml", &root), ("Cat.yaml", "{type: object, properties: {kind: {type: string}}}")]);
    let pet = &api.schemas[api.components["Pet"]];
    assert_eq!(pet.discriminator.as_ref().unwrap().mapping["cat"], api.components["Cat"]);
}

#[test]
fn files_of_swagger_2_are_brought_in_too() {
    let root = "
swagger: '2.0'
info: {title: t, version: v}
paths:
  /a:
    post:
      parameters: [{$ref: 'parameters.yaml#/pet'}]
      responses: {'200': {description: d, schema: {$ref: Pet.yaml}}}
";
    let api = api(&[
        ("openapi.yaml", root),
        ("parameters.yaml", "{pet: {in: body, name: pet, schema: {$ref: Pet.yaml}}}"),
        ("Pet.yaml", "{type: string}"),
    ]);
    assert!(api.operations[0].request.is_some());
    assert_eq!(components(&api), ["Pet"]);
}

#[test]
fn a_file_that_is_not_there_takes_any_value() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{properties: {{a: {{$ref: gone.yaml}}, \
         b: {{$ref: 'broken.yaml#/B'}}, c: {{$ref: 'there.yaml#/Pett'}}}}}}\n"
    );
    let files =
        [("openapi.yaml", &*root), ("broken.yaml", "{a: [}"), ("there.yaml", "{Pet: {type: string}}")];
    let loaded = load(&files, |input| input);
    assert_eq!(
        problems(&loaded),
        [
            "dangling-ref shop/openapi.yaml:6:32 `gone.yaml` cannot be read: no such file",
            "dangling-ref shop/openapi.yaml:6:54 `broken.yaml` cannot be read: not JSON: expected a key in double quotes in line 1",
            "dangling-ref shop/openapi.yaml:6:83 `there.yaml` has nothing at `/Pett`",
        ]
    );
    assert!(loaded.api.is_some());
}

#[test]
fn a_file_outside_the_folder_is_refused() {
    let root = format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: '../b.yaml'}}}}}}\n");
    let loaded = load(&[("openapi.yaml", &root)], |input| input);
    let expected =
        ["outside-root shop/openapi.yaml:4:34 `../b.yaml` is outside the root folder of the document"];
    assert_eq!(problems(&loaded), expected);
    assert!(loaded.api.is_none());
}

#[test]
fn a_uri_is_read_only_from_a_copy() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: 'https://example.com/v1/b.yaml#/B'}}}}}}\n"
    );
    let loaded = load(&[("openapi.yaml", &root)], |input| input);
    let said = problems(&loaded);
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("remote-ref"), "{said:?}");
    let loaded = load(&[("openapi.yaml", &root)], |mut input| {
        let copy = Source::new("copies/b.yaml", "{B: {properties: {c: {$ref: '../c.yaml'}}}}");
        input.resources.push(("https://example.com/v1/b.yaml".to_owned(), copy));
        input
    });
    let said = problems(&loaded);
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("remote-ref copies/b.yaml:1:29 `https://example.com/c.yaml`"), "{said:?}");
    let api = loaded.api.unwrap();
    assert_eq!(api.schemas[api.components["A"]].object.properties.len(), 1);
}

#[test]
fn what_an_overlay_names_is_brought_in() {
    let root = format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{type: object}}}}}}\n");
    let overlay = "
overlay: 1.0.0
info: {title: t, version: v}
actions: [{target: $.components.schemas.A, update: {properties: {b: {$ref: B.yaml}}}}]
";
    let loaded = load(&[("openapi.yaml", &root), ("B.yaml", "{type: string}")], |input| {
        input.overlay(Source::new("overlay.yaml", overlay))
    });
    assert_eq!(problems(&loaded), [""; 0]);
    assert_eq!(components(&loaded.api.unwrap()), ["A", "B"]);
}

#[test]
fn path_items_that_name_each_other_end() {
    let root = format!("{HEAD}paths: {{/a: {{$ref: a.yaml}}}}\n");
    let loaded = load(
        &[("openapi.yaml", &root), ("a.yaml", "{$ref: b.yaml}"), ("b.yaml", "{$ref: a.yaml}")],
        |input| input,
    );
    assert!(loaded.api.is_some());
    assert_eq!(problems(&loaded).len(), 1, "{:?}", problems(&loaded));
}
