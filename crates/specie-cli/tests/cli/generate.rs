//! `specie generate`: to standard output, to a file, and not at all.

use insta::assert_snapshot;

use crate::shop::{check, with_files};

const PETS: &str = "openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {}\ncomponents:\n  schemas:\n    Pet:\n      type: object\n      required: [name]\n      properties:\n        name: {type: string, maxLength: 20}\n        tag: {type: string, nullable: true}\n";

#[test]
fn the_types_of_a_document() {
    assert_snapshot!(with_files(&[("pets.yaml", PETS)], &["generate", "pets.yaml"], ""));
}

#[test]
fn a_file_is_written_whole() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pets.yaml"), PETS).unwrap();
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_specie"))
        .args(["generate", "pets.yaml", "-o", "pets.rs", "--mod", "pets", "--rename", "Pet=Animal"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(run.status.success() && run.stdout.is_empty());
    let text = std::fs::read_to_string(folder.path().join("pets.rs")).unwrap();
    assert!(text.contains("pub mod pets {") && text.contains("pub struct Animal in ("), "{text}");
}

const LOOSE: &str = "openapi: 3.1.0\ninfo: {title: t, version: v}\npaths: {}\ncomponents:\n  schemas:\n    Pet:\n      type: object\n      required: [name]\n      properties:\n        name: {type: string}\n        meta: {}\n        marks: {type: array, items: {enum: [a, 1]}}\n        links: {type: object, additionalProperties: true}\n";

#[test]
fn a_report_lists_what_types_do_not_say() {
    let args = ["generate", "loose.yaml", "-o", "loose.rs", "--report"];
    assert_snapshot!(with_files(&[("loose.yaml", LOOSE)], &args, ""));
}

#[test]
fn what_types_do_not_say_can_be_denied() {
    let args = ["generate", "loose.yaml", "--deny", "inexact-type"];
    let run = with_files(&[("loose.yaml", LOOSE)], &args, "");
    assert!(
        run.contains("error[inexact-type]: `Pet.meta` takes any value") && !run.contains("struct"),
        "{run}"
    );
}

#[test]
fn a_folder_has_a_file_for_each_tag_and_is_refreshed_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let operation = |path: &str, tag: &str, of: &str| {
        format!(
            "  /{path}:\n    get:\n      tags: [{tag}]\n      responses:\n        '200':\n          description: d\n          \
             content: {{application/json: {{schema: {{$ref: '#/components/schemas/{of}'}}}}}}\n"
        )
    };
    let schema =
        |name: &str, holds: &str| format!("    {name}: {{type: object, properties: {{of: {holds}}}}}\n");
    let shared = "{$ref: '#/components/schemas/Money'}";
    let document = |tag: &str| {
        let paths = operation("pets", "Pets", "Pet") + &operation("shops", tag, "Shop");
        let schemas = schema("Pet", shared) + &schema("Shop", shared) + &schema("Money", "{type: number}");
        format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: v}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
        )
    };
    let generate = |tag: &str| {
        std::fs::write(folder.path().join("shop.yaml"), document(tag)).unwrap();
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_specie"))
            .args(["generate", "shop.yaml", "-o", "shop/"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        (run.status.success(), String::from_utf8_lossy(&run.stderr).into_owned())
    };
    let shop = folder.path().join("shop");
    let names = || {
        let entries = std::fs::read_dir(&shop).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(generate("The shops"), (true, String::new()));
    assert_eq!(names(), ["common.rs", "mod.rs", "pets.rs", "tables.rs", "the_shops.rs"]);
    let text = |name: &str| std::fs::read_to_string(shop.join(name)).unwrap();
    assert!(text("pets.rs").contains("use super::{Money, tables};"), "{}", text("pets.rs"));
    assert!(text("common.rs").contains("pub struct Money in ("), "{}", text("common.rs"));
    assert!(text("mod.rs").contains("mod pets;\npub use pets::*;"), "{}", text("mod.rs"));

    std::fs::write(shop.join("by_hand.rs"), "// mine\n").unwrap();
    let before = std::fs::metadata(shop.join("pets.rs")).unwrap().modified().unwrap();
    assert_eq!(generate("type"), (true, String::new()));
    assert_eq!(names(), ["by_hand.rs", "common.rs", "mod.rs", "pets.rs", "tables.rs", "type_.rs"]);
    assert_eq!(std::fs::metadata(shop.join("pets.rs")).unwrap().modified().unwrap(), before);

    std::fs::write(shop.join("mod.rs"), "// mine\n").unwrap();
    let (done, said) = generate("type");
    assert!(!done && said.contains("mod.rs was not generated, and is not overwritten"), "{said}");
}

#[test]
fn a_refused_document_gives_nothing() {
    assert_snapshot!(check(&["generate", "refused.yaml", "-o", "out.rs"], ""));
}

#[test]
fn the_help_lists_every_option() {
    let help = check(&["generate", "--help"], "");
    for known in specie_codegen::OPTIONS {
        assert!(help.contains(&format!("--{} ", known.name.replace('_', "-"))), "{}", known.name);
    }
    assert_snapshot!(help);
}

#[test]
fn options_shape_the_types() {
    let files = [("pets.yaml", PETS)];
    let args = ["generate", "pets.yaml", "--mod", "pets", "--rename", "Pet=Animal", "--derives", "Eq"];
    let args = [&args[..], &["--unknown-fields", "ignore", "--crate", "my::specie"]].concat();
    assert_snapshot!(with_files(&files, &args, ""));
}

#[test]
fn an_overlay_is_laid_over_first() {
    let overlay = "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n  - target: $.components.schemas.Pet.properties\n    update: {age: {type: integer}}\n";
    let files = [("pets.yaml", PETS), ("older.yaml", overlay)];
    let run = with_files(&files, &["generate", "pets.yaml", "--overlay", "older.yaml"], "");
    assert!(run.contains("// @generated from pets.yaml, older.yaml with default options."), "{run}");
    assert!(run.contains("pub age: Option<i64>,"), "{run}");
}

#[test]
fn wrong_options_are_said_by_flag() {
    let files = [("pets.yaml", PETS)];
    let run = |args: &[&str]| with_files(&files, &[&["generate", "pets.yaml"], args].concat(), "");
    assert_snapshot!(
        [
            run(&["--derives", "serde:Serialize"]),
            run(&["--unknown-values", "kepe"]),
            run(&["--rename", "Pet"]),
            run(&["--rename", "Pte=Animal", "--operations", "listPets", "--schemas", "Pte"]),
            run(&["--operation", "listPets"]),
        ]
        .join("\n")
    );
}

#[test]
fn denied_warnings_give_nothing() {
    assert_snapshot!(check(&["generate", "warned.yaml", "--deny", "warnings"], ""));
}
