//! Crates outside the workspace, in the target folder, with the workspace's versions of what they depend on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use specie_codegen::{Generated, Options, generate};
use specie_spec::{Input, read};

use crate::workspace;

/// Writes a crate and gives its folder. `files` are names under `src` with their text.
pub(crate) fn write(
    name: &str,
    edition: &str,
    dependencies: &str,
    files: &[(String, String)],
) -> Result<PathBuf> {
    let folder = folder(name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
    );
    put(&folder.join("Cargo.toml"), &manifest)?;
    // The defaults of clippy, not the limits of this workspace.
    put(&folder.join("clippy.toml"), "")?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    for (file, text) in files {
        put(&folder.join("src").join(file), text)?;
    }
    Ok(folder)
}

/// Where a crate is.
pub(crate) fn folder(name: &str) -> PathBuf {
    workspace::root().join("target/crates").join(name)
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| path.display().to_string())
}

/// A dependency on the crate `specie`, with what is said of its features.
pub(crate) fn specie(more: &str) -> String {
    let path = workspace::root().join("crates/specie");
    format!("specie = {{ path = {:?}, {more} }}\n", path.display().to_string())
}

/// Cargo in a crate's folder, not incremental, with one target folder for all.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).args(["-q", "--offline"]).current_dir(folder).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_TARGET_DIR", self::folder("target"));
    command
}

/// Fetches what a crate depends on and the workspace does not.
pub(crate) fn fetch(folder: &Path) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["fetch", "-q"]).current_dir(folder);
    done(command)
}

/// Runs a command to its end.
pub(crate) fn done(mut command: Command) -> Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

/// The types of a document.
pub(crate) fn types(input: &Input) -> Result<Generated> {
    let api = read(input).api.context("the document is refused")?;
    Ok(generate(&api, &Options::default()))
}
