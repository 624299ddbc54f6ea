//! Generated Rust: an outline for the providers as snapshots, and what holds for all of it.

use std::fs;
use std::path::{Path, PathBuf};

use specie_codegen::{Generated, Include, Options, Setting, Unknown, generate};
use specie_spec::{Api, Input, Source, read};

const PROVIDERS: &[&str] = &["gr4vy", "rapyd", "wepay", "wooshpay"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn api(input: &Input) -> Option<Api> {
    read(input).api
}

fn source(path: &Path, name: &str) -> Source {
    Source::new(name, fs::read_to_string(path).expect("a file of this repository"))
}

fn case(name: &str) -> Option<Api> {
    let path = root().join("tests/cases").join(name).join("spec.yaml");
    api(&Input::new(source(&path, "spec.yaml")))
}

fn provider(name: &str) -> Api {
    let folder = root().join("specs").join(name);
    let input = Input::new(source(&folder.join("openapi.yaml"), "openapi.yaml"));
    api(&input.overlay(source(&folder.join("overlay.yaml"), "overlay.yaml")))
        .expect("a document that is not refused")
}

fn inline(yaml: &str) -> Api {
    let text = format!("openapi: 3.1.0\ninfo: {{title: Test, version: '1'}}\npaths: {{}}\n{yaml}");
    api(&Input::new(Source::new("test.yaml", text))).expect("a document that is not refused")
}

fn check(yaml: &str, expected: &[&str]) {
    let source = generate(&inline(yaml), &Options::default()).source;
    for line in expected {
        assert!(source.contains(line), "no `{line}` in\n{source}");
    }
}

/// Types, fields and variants, a line each.
fn outline(generated: &Generated) -> String {
    specie_codegen::outline(&generated.source).expect("Rust source").to_string()
}

#[test]
fn providers_become_these_types() {
    for name in PROVIDERS {
        let generated = generate(&provider(name), &Options::default());
        insta::assert_snapshot!(format!("outline-{name}"), outline(&generated));
    }
}

#[test]
fn every_source_parses_and_documents_what_is_public() {
    let folders = fs::read_dir(root().join("tests/cases")).unwrap();
    let names = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let cases = names.filter_map(|name| case(&name));
    for api in cases.chain(PROVIDERS.iter().map(|name| provider(name))) {
        let source = generate(&api, &Options::default()).source;
        syn::parse_file(&source).unwrap();
        let types = source.split("\nmod tables").next().unwrap_or("");
        let (mut documented, mut inside_impl) = (false, false);
        for line in types.lines() {
            inside_impl = line.starts_with("impl") || (inside_impl && !line.starts_with('}'));
            // The macro of types says where a type stands in the document, what a field is called and what a variant
            // stands for or holds.
            let by_macro = line.contains(" in (\"#/") || line.starts_with("    ");
            let line = line.trim_start();
            let opens_item = line.starts_with("pub ") || line.starts_with(char::is_uppercase);
            assert!(
                documented || by_macro || inside_impl || !opens_item,
                "no documentation: {line}\n{source}"
            );
            documented = line.starts_with("///") || (documented && line.starts_with("#["));
        }
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    for name in PROVIDERS {
        let first = generate(&provider(name), &Options::default());
        let second = generate(&provider(name), &Options::default());
        assert_eq!(first.source, second.source);
        assert_eq!(first.targets, second.targets);
    }
}

#[test]
fn folder_of_the_document_changes_nothing() {
    let generated = |folder: &str| {
        let path = root().join("specs/wooshpay/openapi.yaml");
        let input = Input::new(source(&path, &format!("{folder}/openapi.yaml")));
        generate(&api(&input).unwrap(), &Options::default()).source
    };
    let here = generated("/build/shop");
    assert_eq!(here, generated("C:/build"));
    assert!(here.starts_with("// @generated from openapi.yaml with"), "{}", &here[..200]);
}

/// The document of a provider with the members of some of its maps in another order.
fn reordered(name: &str, change: fn(&mut Vec<(serde_yaml::Value, serde_yaml::Value)>)) -> Api {
    let folder = root().join("specs").join(name);
    let text = fs::read_to_string(folder.join("openapi.yaml")).expect("a file of this repository");
    let mut document: serde_yaml::Value = serde_yaml::from_str(&text).expect("a YAML document");
    for keys in [["components", "schemas"], ["components", "responses"], ["paths", ""], ["webhooks", ""]] {
        let found =
            keys.iter().filter(|key| !key.is_empty()).try_fold(&mut document, |at, key| at.get_mut(key));
        if let Some(serde_yaml::Value::Mapping(map)) = found {
            let mut members: Vec<_> = std::mem::take(map).into_iter().collect();
            change(&mut members);
            *map = members.into_iter().collect();
        }
    }
    let text = serde_yaml::to_string(&document).expect("a document that can be written");
    let input = Input::new(Source::new("openapi.yaml", text));
    api(&input.overlay(source(&folder.join("overlay.yaml"), "overlay.yaml")))
        .expect("a document that is not refused")
}

#[test]
fn order_of_a_providers_parts_changes_no_names() {
    let lines = |api: &Api| {
        let generated = generate(api, &Options::default());
        let mut lines: Vec<String> = outline(&generated).lines().map(str::to_owned).collect();
        lines.sort();
        (lines, generated.targets.into_iter().collect::<std::collections::BTreeMap<_, _>>())
    };
    for name in PROVIDERS {
        let expected = lines(&provider(name));
        let halves = |members: &mut Vec<_>| {
            let half = members.len() / 2;
            members.rotate_left(half);
        };
        assert_eq!(expected, lines(&reordered(name, |members| members.reverse())), "{name}");
        assert_eq!(expected, lines(&reordered(name, halves)), "{name}");
    }
}

#[test]
fn order_of_components_changes_no_names() {
    let parts = [
        "    Pet: {type: object, properties: {kind: {type: string, enum: [cat]}, home: {type: object, properties: {kind: {type: integer}}}}}\n",
        "    pet: {type: object, properties: {kind: {type: string, enum: [dog]}}}\n",
        "    Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/pet'}, kind: {type: string, enum: [cat]}}}\n",
    ];
    let names = |order: [usize; 3]| {
        let yaml: String = order.iter().map(|index| parts[*index]).collect();
        let generated = generate(&inline(&format!("components:\n  schemas:\n{yaml}")), &Options::default());
        let mut lines: Vec<String> = outline(&generated).lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let first = names([0, 1, 2]);
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(first, names(order));
    }
    assert!(first.contains(&"struct Pet2".to_owned()), "{first:?}");
}

#[test]
fn included_schemas_bring_what_they_reach() {
    let options = Options {
        include: Include { schemas: vec!["Error".to_owned()], ..Include::default() },
        ..Options::default()
    };
    let generated = generate(&provider("wooshpay"), &options);
    let types: Vec<String> =
        outline(&generated).lines().filter(|line| !line.starts_with(' ')).map(str::to_owned).collect();
    assert_eq!(types, ["struct Error", "enum ErrorType"]);
}

#[test]
fn included_paths_bring_what_is_below_them() {
    let calls = |path: &str| {
        let include = Include { paths: vec![path.to_owned()], ..Include::default() };
        let generated = generate(&provider("wooshpay"), &Options { include, ..Options::default() });
        assert!(generated.option_errors.is_empty());
        let outline = outline(&generated);
        ["CreateRefund", "RetrieveRefund"].map(|name| outline.contains(&format!("operation {name}\n")))
    };
    assert_eq!(calls("/v1/refunds"), [true, false]);
    assert_eq!(calls("/v1/refunds/*"), [true, true]);
    assert_eq!(calls("/*"), [true, true]);
}

#[test]
fn unknown_names_in_options_are_reported() {
    let options = Options {
        include: Include {
            operations: vec!["createRefnud".to_owned(), "createRefund".to_owned()],
            tags: vec!["Refudn".to_owned()],
            paths: vec!["/v1/refunds/*".to_owned(), "/v1/refund/*".to_owned()],
            schemas: vec!["error".to_owned()],
        },
        ..Options::default()
    };
    let generated = generate(&provider("wooshpay"), &options);
    let errors: Vec<String> = generated.option_errors.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(errors.join("\n"), @r#"
    the document has no operation `createRefnud`; did you mean `createRefund`?
    the document has no tag `Refudn`; choose one of `API Reference/Refunds`
    the document has no schema `error`; did you mean `Error`?
    the document has no path `/v1/refund/*`; did you mean `/v1/refunds`?
    "#);
}

#[test]
fn rename_moves_a_name_and_the_names_inside() {
    let renames = [("CreateRefundOk".to_owned(), "Refund".to_owned())].into_iter().collect();
    let include = Include { operations: vec!["createRefund".to_owned()], ..Include::default() };
    let generated = generate(&provider("wooshpay"), &Options { renames, include, ..Options::default() });
    let outline = outline(&generated);
    assert!(outline.contains("struct Refund\n"), "{outline}");
    assert!(outline.contains("enum RefundReason\n"), "{outline}");
    assert!(!outline.contains("struct Refund2\n"), "the component is not reached: {outline}");
    assert_eq!(generated.targets["createRefund.200"], "Refund");
}

#[test]
fn branches_of_one_word_go_by_the_names_of_their_types() {
    let renames =
        [("RefundEventTargetRefund".to_owned(), "RefundReference".to_owned())].into_iter().collect();
    let outline = outline(&generate(&provider("gr4vy"), &Options { renames, ..Options::default() }));
    assert!(outline.contains("    Refund(Box<Refund>)\n    RefundReference(RefundReference)\n"), "{outline}");
}

#[test]
fn options_shape_the_code() {
    let api = inline(
        "components: {schemas: {Pet: {type: object, properties: {kind: {type: string, enum: [cat, Other]}}}}}",
    );
    let options = Options {
        module: Some("pets".to_owned()),
        derives: vec!["my::Derive".to_owned()],
        unknown_values: Unknown::Refuse,
        unknown_fields: Unknown::Ignore,
        crate_path: "::renamed".to_owned(),
        ..Options::default()
    };
    insta::assert_snapshot!("options", generate(&api, &options).source);
}

#[test]
fn colliding_values_and_fields_get_numbers() {
    check(
        "components: {schemas: {Sort: {type: string, enum: [ASC, asc, Other, '', '-', '+1']}, \
         Pet: {type: object, properties: {extra: {type: integer}, Extra: {type: integer}, type: {type: string}}}}}",
        &[
            "pub enum Sort in (\"#/components/schemas/Sort\", open Other2) {",
            "Asc = \"ASC\", AscLower = \"asc\", Other = \"Other\", Empty = \"\", Minus = \"-\", Plus1 = \"+1\"",
            "pub extra: Option<i64>",
            "pub extra_2: Option<i64>",
            "pub ..extra_3: ::specie::Map<::specie::Json>",
            "pub r#type: Option<String>",
        ],
    );
}

#[test]
fn endless_type_is_reported_and_ends() {
    let api = inline(
        "components: {schemas: {Pet: {type: object, required: [twin], properties: {twin: {$ref: '#/components/schemas/Pet'}}}}}",
    );
    let generated = generate(&api, &Options::default());
    assert!(generated.source.contains("pub twin: ::specie::Json"), "{}", generated.source);
    let problem = generated.diagnostics.iter().next().unwrap();
    assert_eq!(problem.message, "`#/components/schemas/Pet` needs itself: no finite value fits it");
}

#[test]
fn list_may_hold_itself() {
    check(
        "components: {schemas: {Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}",
        &[r##"pub struct Tree in ("#/components/schemas/Tree", transparent "") (pub Vec<Tree>)"##],
    );
}

#[test]
fn equal_inline_types_are_one() {
    check(
        "components: {schemas: {A: {type: object, properties: {mood: {type: string, enum: [calm, cross]}}}, \
         LongName: {type: object, properties: {mood: {type: string, enum: [calm, cross]}}}}}",
        &["pub struct A in", "pub struct LongName in", "pub mood: Option<AMood>"],
    );
}

#[test]
fn integers_take_the_smallest_honest_type() {
    let table = [
        ("minimum: 0, maximum: 255", "u8"),
        ("minimum: -1, maximum: 100", "i8"),
        ("minimum: 0, maximum: 256", "u16"),
        ("format: int32", "i32"),
        ("format: int32, minimum: 0", "u32"),
        ("minimum: 1", "u64"),
        ("maximum: 9", "i64"),
        ("minimum: 0.5, maximum: 9.5", "u8"),
        ("minimum: 0, exclusiveMaximum: 256", "u8"),
        ("format: int64", "i64"),
        ("minimum: 99999999999999999999", "::specie::Decimal"),
    ];
    for (rules, ty) in table {
        let yaml = format!(
            "components: {{schemas: {{Pet: {{type: object, required: [n], properties: {{n: {{type: integer, {rules}}}}}}}}}}}"
        );
        check(&yaml, &[&format!("pub n: {ty},")]);
    }
}

#[test]
fn documentation_shows_markup_as_it_is() {
    check(
        "components: {schemas: {Pet: {type: object, description: \"A <b>pet</b> of [owner], see https://a.example/b.\\n\\n```\\nlet x = 1;\\n```\"}, \
         Cat: {type: object, properties: {a: {type: string}}, description: \"A <b>cat</b> of [owner], see https://a.example/b.\\n\\n```\\nlet x = 1;\\n```\"}}}",
        &[r"/// A \<b>cat\</b> of \[owner\], see <https://a.example/b>.", "/// ```text"],
    );
}

#[test]
fn types_of_other_crates_stand_for_texts_and_numbers() {
    let api = inline(
        "components: {schemas: {Money: {type: object, properties: {cents: {type: integer}}}, \
         Id: {type: string, format: uuid}, \
         Pet: {type: object, required: [id, price, born, day, cost], properties: {id: {$ref: '#/components/schemas/Id'}, \
         price: {type: number, minimum: 0}, born: {type: string, format: date-time}, day: {type: string, format: date}, \
         cost: {$ref: '#/components/schemas/Money'}, costs: {type: array, items: {$ref: '#/components/schemas/Money'}}}}}}",
    );
    let mut options = Options::default();
    let text = |text: &str| Setting::Text(text.to_owned());
    let map = |pairs: &[(&str, &str)]| {
        Setting::Map(pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect())
    };
    options.set("date_time", text("chrono")).unwrap();
    options.set("decimal", text("rust_decimal")).unwrap();
    options.set("replace", map(&[("format:uuid", "uuid::Uuid"), ("Money", "crate::Money")])).unwrap();
    let generated = generate(&api, &options);
    assert_eq!(generated.option_errors, []);
    for line in [
        "pub type Id = uuid::Uuid;",
        "pub type Money = crate::Money;",
        "pub id: uuid::Uuid,",
        "pub price: ::specie::crates::rust_decimal::Decimal,",
        "pub born: ::specie::crates::chrono::DateTime<",
        "pub day: ::specie::crates::chrono::NaiveDate,",
        "pub cost: crate::Money,",
        "pub costs: Option<Vec<crate::Money>>,",
        "/// Written with three, six or nine digits of a second, or none, and with `Z` for an offset of zero.",
    ] {
        assert!(generated.source.contains(line), "{line}\n{}", generated.source);
    }
    assert!(!generated.source.contains("cents"), "{}", generated.source);
    options.set("replace", map(&[("format:uiud", "uuid::Uuid"), ("Monye", "crate::Money")])).unwrap();
    let errors: Vec<String> =
        generate(&api, &options).option_errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "the document has no text with `format:uiud`; did you mean `format:uuid`?",
            "the document has no schema `Monye`; did you mean `Money`?"
        ]
    );
}

#[test]
fn newtypes_are_of_components_of_all_or_of_none() {
    let api = inline(
        "components: {schemas: {Code: {type: string, maxLength: 4}, Pet: {type: object, properties: \
         {code: {$ref: '#/components/schemas/Code'}, name: {type: string, maxLength: 20}, \
         tags: {type: array, items: {type: string, pattern: '^a'}}}}}}",
    );
    let outline_of = |word: &str| {
        let mut options = Options::default();
        options.set("newtypes", Setting::Text(word.to_owned())).unwrap();
        let generated = generate(&api, &options);
        outline(&generated).lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    let components = outline_of("components");
    assert!(components.contains(&"struct Code(String)".to_owned()), "{components:?}");
    assert!(components.contains(&"name: Option<String>".to_owned()), "{components:?}");
    let all = outline_of("all");
    for line in ["struct PetName(String)", "name: Option<PetName>", "tags: Option<Vec<PetTagsItem>>"] {
        assert!(all.contains(&line.to_owned()), "{all:?}");
    }
    let none = outline_of("none");
    assert!(none.contains(&"type Code = String".to_owned()), "{none:?}");
    assert!(none.contains(&"code: Option<String>".to_owned()), "{none:?}");
}

#[test]
fn types_may_hold_each_other_a_thousand_deep() {
    let link = |index: usize| {
        let next = index + 1;
        format!(
            "    A{index}: {{type: object, required: [x], properties: {{x: {{$ref: '#/components/schemas/A{next}'}}}}}}\n"
        )
    };
    let chain: String = (0..1_000).map(link).collect();
    let api = inline(&format!("components:\n  schemas:\n{chain}    A1000: {{type: boolean}}\n"));
    let source = generate(&api, &Options::default()).source;
    assert!(source.contains("pub struct A999 in"));
}
