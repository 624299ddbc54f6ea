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
    assert!(text.contains("pub mod pets {") && text.contains("pub struct Animal {"), "{text}");
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
