//! `cargo xtask scratch`: crates outside the workspace that depend on `specie` alone, as a user's crate does.
//!
//! Each holds the types of one document twice, by the macro and as a generated file, forbids every warning, and decodes
//! a payload with both. There is one for each edition, and one that gives `specie` another name. They are built offline
//! with the versions of the workspace.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use specie_codegen::{Options, Setting, generate};
use specie_spec::{Input, Source, read};

use crate::workspace::{root, text};

/// A crate: its name, its edition, and what it calls `specie`.
const CRATES: [(&str, &str, &str); 3] = [
    ("edition-2021", "2021", "specie"),
    ("edition-2024", "2024", "specie"),
    ("renamed", "2024", "wire_types"),
];

/// The document, and a payload of the response that it describes.
const SPEC: &str = "specs/wooshpay/openapi.yaml";
const OVERLAY: &str = "specs/wooshpay/overlay.yaml";
const PAYLOAD: &str = "specs/wooshpay/payloads/createRefund.200.failed.json";
const TARGET: &str = "createRefund.200";

/// Writes the crates, builds and runs them.
pub(crate) fn run() -> Result<()> {
    let folder = root().join("target/scratch");
    for (name, edition, krate) in CRATES {
        let at = folder.join(name);
        write(&at, name, edition, krate)?;
        let status = Command::new("cargo")
            .args(["run", "--offline", "--quiet"])
            .current_dir(&at)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .status()
            .context("cargo cannot be run")?;
        ensure!(status.success(), "{} does not build or run; see what is said above", at.display());
    }
    lean()?;
    print(&format!("{} crates use nothing but specie", CRATES.len()));
    Ok(())
}

/// Without its default features `specie` builds nothing that reads documents.
fn lean() -> Result<()> {
    let arguments =
        ["tree", "--offline", "-p", "specie", "--no-default-features", "-e", "normal", "--prefix", "none"];
    let output =
        Command::new("cargo").args(arguments).current_dir(root()).output().context("cargo cannot be run")?;
    let tree = String::from_utf8_lossy(&output.stdout);
    ensure!(tree.starts_with("specie "), "cargo tree shows nothing; run `cargo {}`", arguments.join(" "));
    ensure!(!tree.contains("specie-spec"), "specie depends on specie-spec without its default features");
    Ok(())
}

#[expect(clippy::print_stdout, reason = "what the task did")]
fn print(text: &str) {
    println!("{text}");
}

fn write(at: &Path, name: &str, edition: &str, krate: &str) -> Result<()> {
    fs::create_dir_all(at.join("src"))?;
    let root = root();
    for file in [SPEC, OVERLAY] {
        let copy = at.join(file);
        fs::create_dir_all(copy.parent().context("a file in a folder")?)?;
        fs::copy(root.join(file), copy)?;
    }
    fs::copy(root.join("Cargo.lock"), at.join("Cargo.lock"))?;
    let specie = root.join("crates/specie").display().to_string().replace(std::path::MAIN_SEPARATOR, "/");
    let manifest = format!(
        "[package]\nname = \"scratch-{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[workspace]\n\n\
         [dependencies]\n{krate} = {{ package = \"specie\", path = \"{specie}\", default-features = false, \
         features = [\"macros\"] }}\n"
    );
    fs::write(at.join("Cargo.toml"), manifest)?;
    let (file, ty) = generated(krate)?;
    fs::write(at.join("src/file.rs"), file)?;
    fs::write(at.join("src/main.rs"), main(krate, &ty)?)?;
    Ok(())
}

/// The generated file, and the type of the payload.
fn generated(krate: &str) -> Result<(String, String)> {
    let source = |file: &str| -> Result<Source> { Ok(Source::new(file, text(&root().join(file))?)) };
    let api =
        read(&Input::new(source(SPEC)?).overlay(source(OVERLAY)?)).api.context("the document is read")?;
    let mut options = Options::default();
    options.set("crate", Setting::Text(format!("::{krate}")))?;
    let generated = generate(&api, &options);
    let ty = generated.targets.get(TARGET).with_context(|| format!("{TARGET} has a type"))?;
    Ok((generated.source, ty.clone()))
}

fn main(krate: &str, ty: &str) -> Result<String> {
    let payload = text(&root().join(PAYLOAD))?;
    let mut main =
        String::from("//! Two ways to the same types.\n\n#![deny(warnings)]\n#![forbid(unsafe_code)]\n\n");
    writeln!(main, "pub mod file;\n{krate}::api!({SPEC:?}, overlay = {OVERLAY:?}, mod = by_macro);\n")?;
    writeln!(main, "const PAYLOAD: &[u8] = br###\"{payload}\"###;\n")?;
    writeln!(main, "fn main() {{")?;
    writeln!(main, "    let one = file::{ty}::from_slice(PAYLOAD).expect(\"a payload of the document\");")?;
    writeln!(
        main,
        "    let other = by_macro::{ty}::from_slice(PAYLOAD).expect(\"a payload of the document\");"
    )?;
    writeln!(main, "    assert_eq!(one.to_vec(), other.to_vec());")?;
    writeln!(main, "    assert!(by_macro::{ty}::from_slice(b\"{{\\\"id\\\": 5}}\").is_err());\n}}")?;
    Ok(main)
}
