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
        .args(["generate", "pets.yaml", "-o", "pets.rs", "--module", "pets", "--rename", "Pet=Animal"])
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
