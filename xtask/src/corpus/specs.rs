//! Every document of the shared folder as Rust: it is generated whole, and the compiler, clippy's pedantic lints and
//! rustdoc have nothing to say.
//!
//! In: the documents. Out: a crate for each, which depends on nothing but `specie`, and a table of what it took.

mod changes;
mod table;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::documents::{self, Document};
use crate::crates::{self, cargo, done};
use crate::measure::{Cost, cost};
use crate::workspace;

/// Which documents are compiled; all are generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All, and docs/corpus.md is written; what does not compile has no times there.
    Whole,
    /// Those of the list.
    Listed,
}

/// A document as Rust.
struct Row<'d> {
    document: &'d Document,
    lines: usize,
    operations: usize,
    types: usize,
    generate: Cost,
    /// None where it was not compiled.
    check: Option<Cost>,
    diagnostics: usize,
    losses: usize,
}

/// Generates every document, compiles those that are asked for, and prints the table.
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "the task's report, and how far it is")]
pub(crate) fn run(extent: Extent) -> Result<()> {
    let documents = documents::all()?;
    let tool = tool(extent)?;
    let mut rows = Vec::new();
    let mut failures = Vec::new();
    for document in &documents {
        match generated(&tool, document) {
            Ok(row) => rows.push(row),
            Err(error) => failures.push(format!("{}: {error:#}", document.name)),
        }
    }
    failures.extend(changes::untold(&rows)?);
    ready()?;
    for row in rows.iter_mut().filter(|row| extent == Extent::Whole || row.document.listed) {
        match compiled(row) {
            Ok(check) => row.check = Some(check),
            Err(error) => failures.push(format!("{}: {error:#}", row.document.name)),
        }
        // A whole run takes the better part of an hour.
        eprintln!("{}", table::line(row));
    }
    println!("{}", table::table(&rows));
    if extent == Extent::Whole {
        let page = workspace::root().join("docs/corpus.md");
        fs::write(&page, table::page(&rows)).with_context(|| page.display().to_string())?;
    }
    super::finish(&failures, "document that gives no clean Rust, or a change that is not told")
}

/// The command. What is measured for docs/corpus.md is the one that users have; to see that everything becomes Rust, the
/// one that tests have built already will do.
fn tool(extent: Extent) -> Result<PathBuf> {
    let root = workspace::root();
    let (profile, folder) = match extent {
        Extent::Whole => ("release", "release"),
        Extent::Listed => ("dev", "debug"),
    };
    let mut build = Command::new("cargo");
    build.args(["build", "-q", "--offline", "-p", "specie-cli", "--profile", profile]).current_dir(&root);
    done(build)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target.join(folder).join(format!("specie{}", std::env::consts::EXE_SUFFIX)))
}

/// Generates a document in the way that a user does.
fn generated<'d>(tool: &Path, document: &'d Document) -> Result<Row<'d>> {
    let folder = crates::folder(&document.krate());
    fs::create_dir_all(&folder)?;
    let (output, report) = (output(document), folder.join("report.json"));
    let mut command = Command::new(tool);
    command.arg("generate").arg(&document.path).arg("-o").arg(&output).arg("--root").arg(&document.root);
    command.args(["--report", "--format", "json"]).stdout(File::create(&report)?);
    let generate = cost(&mut command)?;
    let report: Value = serde_json::from_str(&workspace::text(&report)?)?;
    let said = report["diagnostics"].as_array().context("a report lists its diagnostics")?;
    let losses = said.iter().filter(|diagnostic| diagnostic["code"] == "inexact-type").count();
    let source = workspace::text(&output)?;
    let types = ["pub struct ", "pub enum ", "pub type "];
    let starts = |word: &str| source.lines().filter(|line| line.starts_with(word)).count();
    Ok(Row {
        document,
        operations: source.matches(" in (call) {").count(),
        types: types.into_iter().map(starts).sum(),
        generate,
        check: None,
        diagnostics: said.len() - losses,
        losses,
        lines: source.lines().count(),
    })
}

/// The generated file of a document. Rows do not hold its text: a child's peak memory counts its parent's at the start.
fn output(document: &Document) -> PathBuf {
    crates::folder(&document.krate()).join("api.rs")
}

/// Compiles `specie`, so that it is no part of what its users cost.
fn ready() -> Result<()> {
    let folder = crates::write("ready", "2024", &specie(), &[("lib.rs".to_owned(), String::new())])?;
    done(cargo(&folder, &["check"]))?;
    done(cargo(&folder, &["clippy"]))
}

fn specie() -> String {
    crates::specie("default-features = false")
}

/// Has the compiler, clippy and rustdoc read the types of a document.
fn compiled(row: &Row<'_>) -> Result<Cost> {
    let lib = "//! Generated.\n#![deny(warnings, missing_docs, clippy::pedantic)]\n\npub mod api;\n";
    let files = [
        ("lib.rs".to_owned(), lib.to_owned()),
        ("api.rs".to_owned(), format!("//! Generated.\n{}", workspace::text(&output(row.document))?)),
    ];
    let folder = crates::write(&row.document.krate(), row.document.edition(), &specie(), &files)?;
    let check = cost(&mut cargo(&folder, &["check"]))?;
    done(cargo(&folder, &["clippy"]))?;
    let mut doc = cargo(&folder, &["doc", "--no-deps"]);
    let status = doc.env("RUSTDOCFLAGS", "-Dwarnings").status()?;
    ensure!(status.success(), "rustdoc warns in {}", folder.display());
    Ok(check)
}
