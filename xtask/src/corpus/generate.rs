//! The published documents, whole, as Rust: the compiler, clippy's pedantic lints and rustdoc have nothing to say.
//!
//! In: documents of Gr4vy and Rapyd in the shared folder. Out: a workspace under `target` with a crate for each, which
//! depends on nothing but `specie`, built without a network.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use specie_codegen::{Options, Outline, generate, outline};
use specie_spec::{Input, Severity};

use crate::workspace;

/// The crates with their editions, and the documents below `providers` that they are generated from.
const DOCUMENTS: &[(&str, &str, &str)] = &[
    ("gr4vy-2024", "2024", "gr4vy/openapi/gr4vy-go-2024-01-16-61e8eb1.full.yaml"),
    ("gr4vy-2025", "2024", "gr4vy/openapi/gr4vy-go-2025-02-28-dd7d89e.full.yaml"),
    ("rapyd-1-0-5", "2021", "rapyd/openapi/rapyd-openapi-1.0.5-2024-05-19-94cf549.full.yaml"),
];

/// Generates the crates and compiles them.
pub(crate) fn run() -> Result<()> {
    let folder = workspace::root().join("target/corpus-generate");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut failures = Vec::new();
    for (name, edition, path) in DOCUMENTS {
        failures.extend(write_crate(&folder.join(name), name, edition, path)?);
    }
    let members: Vec<String> = DOCUMENTS.iter().map(|(name, _, _)| format!("\"{name}\"")).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    write(&folder.join("Cargo.toml"), &manifest)?;
    // The defaults of clippy, not the limits of this workspace.
    write(&folder.join("clippy.toml"), "")?;
    let lock = folder.join("Cargo.lock");
    fs::copy(workspace::root().join("Cargo.lock"), &lock).with_context(|| lock.display().to_string())?;
    failures.extend(changes(&folder)?);
    super::finish(&failures, "document that gives no code, or a change that is not told")?;
    cargo(&folder, &["clippy"])?;
    cargo(&folder, &["doc", "--no-deps"])
}

/// What is told of a year of Gr4vy's API, as one that has been through it knows it.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn changes(folder: &Path) -> Result<Vec<String>> {
    const KNOWN: &[&str] = &[
        "+ field `Refund.reason`: `::specie::Patch<String>`",
        "+ field `Refund.external_identifier`: `::specie::Patch<String>`",
        "+ field `RefundAll.body`: `Option<TransactionRefundAllRequest>`",
        "+ operation `GetSingleRefund`",
    ];
    let outline_of = |name: &str| -> Result<Outline> {
        Ok(outline(&workspace::text(&folder.join(name).join("src/api.rs"))?)?)
    };
    let changes = Outline::changes(&outline_of("gr4vy-2024")?, &outline_of("gr4vy-2025")?);
    let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    println!("gr4vy-2024 to gr4vy-2025: {} changes", lines.len());
    let untold = KNOWN.iter().filter(|known| !lines.iter().any(|line| line == *known));
    Ok(untold.map(|known| format!("gr4vy-2024 to gr4vy-2025: no `{known}`")).collect())
}

/// A crate of one module; what is wrong with the document.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn write_crate(folder: &Path, name: &str, edition: &str, path: &str) -> Result<Vec<String>> {
    let source = workspace::source(&workspace::shared()?.join("providers").join(path))?;
    let api = super::load(&Input::new(source))?;
    let generated = generate(&api, &Options::default());
    let errors = generated.diagnostics.iter().filter(|problem| problem.severity == Severity::Error);
    let errors = errors.map(|problem| format!("{path}: {}", super::said(problem))).collect();
    let items = outline(&generated.source).with_context(|| format!("the Rust of {path}"))?.items.len();
    println!("{path}: {items} items, {} lines", generated.source.lines().count());
    let specie = workspace::root().join("crates/specie");
    let mut manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\n"
    );
    let _ = writeln!(
        manifest,
        "specie = {{ path = {:?}, default-features = false }}",
        specie.display().to_string()
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(
        &folder.join("src/lib.rs"),
        "//! Generated.\n#![deny(warnings, missing_docs, clippy::pedantic)]\n\npub mod api;\n",
    )?;
    write(&folder.join("src/api.rs"), &format!("//! Generated.\n{}", generated.source))?;
    Ok(errors)
}

/// Writes a file that differs, so that what did not change is not compiled again.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path)).with_context(|| path.display().to_string())?;
    fs::write(path, text).with_context(|| path.display().to_string())
}

#[expect(clippy::print_stdout, reason = "the task's report")]
fn cargo(folder: &Path, command: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(command)
        .args(["-q", "--offline", "--workspace", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(folder.join("target"))
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .status()
        .context("cargo does not start")?;
    let command = command.join(" ");
    ensure!(status.success(), "`cargo {command}` fails in {}", folder.display());
    println!("{} crates pass `cargo {command}`", DOCUMENTS.len());
    Ok(())
}
