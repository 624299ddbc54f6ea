//! Crates outside the workspace, in the target folder, with the workspace's versions of what they depend on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use specie_codegen::{Generated, Options, generate};
use specie_spec::{Input, read};

use crate::workspace;

/// Writes a crate and gives its folder. `files` are names under `src` with their text.
pub(super) fn write(name: &str, dependencies: &str, files: &[(String, String)]) -> Result<PathBuf> {
    let folder = workspace::root().join("target/bench").join(name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
    );
    put(&folder.join("Cargo.toml"), &manifest)?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    for (file, text) in files {
        put(&folder.join("src").join(file), text)?;
    }
    Ok(folder)
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| path.display().to_string())
}

/// A dependency on the crate `specie`, with what is said of its features.
pub(super) fn specie(more: &str) -> String {
    let path = workspace::root().join("crates/specie");
    format!("specie = {{ path = {:?}, {more} }}\n", path.display().to_string())
}

/// Cargo in a crate's folder, not incremental, with one target folder for all.
pub(super) fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.arg("-q").args(arguments).current_dir(folder).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_TARGET_DIR", workspace::root().join("target/bench/target"));
    command
}

/// Runs a command to its end.
pub(super) fn done(mut command: Command) -> Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

/// The types of a document.
pub(super) fn types(input: &Input) -> Result<Generated> {
    let api = read(input).api.context("the document is refused")?;
    Ok(generate(&api, &Options::default()))
}
