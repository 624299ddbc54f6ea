//! The types of `specie-refunds` on the samples: they take exactly what the checker takes, with the overlays.
//!
//! The types are asked through a program of their own, so that they need not compile for `cargo xtask regenerate`.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use indexmap::IndexMap;
use specie_tests::case::target_name;

use super::table::{Rows, SAMPLES};
use super::{Documents, cut};
use crate::workspace;

/// A sample against the document that a module was generated from.
struct Asked {
    arguments: [String; 3],
    /// Whether the checker takes it.
    valid: bool,
    name: String,
}

/// Where a type and the checker disagree.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(super) fn differences(documents: &IndexMap<&str, Documents>) -> Result<Vec<String>> {
    let asked = questions(documents)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(workspace::root())
        .args(["run", "-q", "-p", "specie-tests", "--example", "refunds", "--"])
        .args(asked.iter().flat_map(|asked| &asked.arguments))
        .output()
        .context("cargo does not start")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answers = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        answers.lines().count() == asked.len(),
        "{} answers to {} samples",
        answers.lines().count(),
        asked.len()
    );
    println!("{} samples read as types of specie-refunds", asked.len());
    let wrong = asked.iter().zip(answers.lines()).filter(|(asked, answer)| asked.valid != (*answer == "ok"));
    let said = wrong.map(|(asked, answer)| {
        let verdict = if asked.valid { "takes" } else { "refuses" };
        format!("{}: the checker {verdict} it, the type says: {answer}", asked.name)
    });
    Ok(said.collect())
}

/// Writes each part of a sample into a file of its own.
fn questions(documents: &IndexMap<&str, Documents>) -> Result<Vec<Asked>> {
    let folder = workspace::root().join("target/corpus-providers");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut asked = Vec::new();
    for Rows { sample, rows } in SAMPLES {
        for row in *rows {
            let Some(provider) = row.document.strip_prefix("specs/") else { continue };
            let text = workspace::text(&workspace::shared()?.join("providers").join(sample))?;
            let payload = cut(&text, row.part).with_context(|| format!("{sample} has no `{}`", row.part))?;
            let target = row.target.resolve();
            let checker =
                documents.get(row.document).context("a row names a document")?.overlaid.target(&target)?;
            let file = folder.join(format!("{}.json", asked.len()));
            fs::write(&file, &payload).with_context(|| file.display().to_string())?;
            let arguments = [provider.to_owned(), target_name(&target), file.display().to_string()];
            let valid = checker.check(&payload).is_valid();
            asked.push(Asked { arguments, valid, name: format!("{sample}{} as {target}", row.part) });
        }
    }
    Ok(asked)
}
