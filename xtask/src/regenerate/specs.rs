//! specs/src/lib.rs: one constant for each document and overlay, and the table of providers.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result};

use super::Output;
use crate::workspace;

const HEAD: &str = "\
// @generated from specs/*/openapi.yaml and specs/*/overlay.yaml
// do not edit; run `cargo xtask regenerate`

//! The refund APIs of WooshPay, Rapyd, WePay and Gr4vy: one constant a file, and a table of them.
//!
//! Each document says what the provider publishes, faults included; its overlay corrects what recorded payloads show to
//! be wrong. Places in them are named `<provider>/openapi.yaml` and `<provider>/overlay.yaml`.

/// One provider's document with its overlay.
#[derive(Debug, Clone, Copy)]
pub struct Provider {
    /// The folder's name, in lower case.
    pub name: &'static str,
    /// The text of `openapi.yaml`.
    pub openapi: &'static str,
    /// The text of `overlay.yaml`.
    pub overlay: &'static str,
}

/// Every provider, sorted by name.
pub const PROVIDERS: &[Provider] = &[
";

/// The file, from the folders that are there.
pub(crate) fn output() -> Result<Output> {
    let providers = providers()?;
    let mut text = HEAD.to_owned();
    for name in &providers {
        let constant = name.to_uppercase();
        let _ = writeln!(
            text,
            "    Provider {{ name: \"{name}\", openapi: {constant}_OPENAPI, overlay: {constant}_OVERLAY }},"
        );
    }
    text.push_str("];\n\n");
    for name in &providers {
        for kind in ["openapi", "overlay"] {
            let constant = format!("{name}_{kind}").to_uppercase();
            let file = format!("{name}/{kind}.yaml");
            let _ = writeln!(text, "/// `{file}`\npub const {constant}: &str = include_str!(\"../{file}\");");
        }
    }
    Ok(Output { path: "specs/src/lib.rs".to_owned(), text, notes: Vec::new() })
}

/// Folders that hold both files, sorted.
fn providers() -> Result<Vec<String>> {
    let specs = workspace::root().join("specs");
    let mut names = Vec::new();
    for entry in fs::read_dir(&specs).with_context(|| specs.display().to_string())? {
        let folder = entry?.path();
        if folder.join("openapi.yaml").is_file() && folder.join("overlay.yaml").is_file() {
            names.push(workspace::file_name(&folder));
        }
    }
    names.sort();
    Ok(names)
}
