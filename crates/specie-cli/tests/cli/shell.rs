//! `specie completions` and `specie man`.

use insta::assert_snapshot;

use crate::shop::{Folder, check};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];
const COMMANDS: [&str; 10] = [
    "validate",
    "lint",
    "operations",
    "generate",
    "overlay",
    "explain",
    "explain-plan",
    "init",
    "completions",
    "man",
];

#[test]
fn every_shell_completes_every_command() {
    for shell in SHELLS {
        let script = check(&["completions", shell], "");
        assert!(script.contains("exit code: 0") && script.ends_with("--- stderr\n"), "{shell}: {script}");
        for word in COMMANDS.iter().copied().chain(["suggest", "baseline"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn a_shell_that_is_not_known_is_refused() {
    assert_snapshot!(check(&["completions", "dos"], ""));
}

#[test]
fn a_command_has_a_manual_page() {
    assert_snapshot!(check(&["man", "explain"], ""));
}

#[test]
fn pages_are_written_to_a_folder() {
    let folder = Folder::new(&[]);
    folder.run(&["man", "--folder", "pages/man1"], "");
    let name = |command: &&str| format!("pages/man1/specie-{command}.1");
    for path in COMMANDS.iter().map(name).chain(["pages/man1/specie.1".to_owned()]) {
        let page = folder.text(&path).unwrap();
        assert!(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "{path}: {page}");
    }
}

#[test]
fn a_page_of_no_command_is_refused() {
    assert_snapshot!(check(&["man", "valdate"], ""));
}
