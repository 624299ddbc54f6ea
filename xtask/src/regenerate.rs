//! Generated files: what they hold is computed from the workspace, then written or compared.

mod codes;
mod specs;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// What to do with a generated file that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write it.
    Write,
    /// Fail.
    Check,
}

/// A generated file.
pub(crate) struct Output {
    /// Relative to the root of the workspace.
    pub(crate) path: &'static str,
    /// Its whole text, header included.
    pub(crate) text: String,
}

/// Brings every generated file up to date, or fails when one is not.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run(mode: Mode) -> Result<()> {
    let changed = stale()?;
    if mode == Mode::Check && !changed.is_empty() {
        let names: Vec<_> = changed.iter().map(|output| output.path).collect();
        bail!("out of date: {}; run `cargo xtask regenerate`", names.join(", "));
    }
    for output in &changed {
        write(&workspace::root().join(output.path), &output.text)?;
        println!("wrote {}", output.path);
    }
    println!("generated files are up to date");
    Ok(())
}

fn stale() -> Result<Vec<Output>> {
    let mut outputs = vec![specs::output()?, codes::output()];
    outputs.retain(|output| {
        fs::read_to_string(workspace::root().join(output.path)).ok().as_ref() != Some(&output.text)
    });
    Ok(outputs)
}

/// The file is whole at every moment: written beside its place, then moved there.
fn write(path: &Path, text: &str) -> Result<()> {
    let fresh = path.with_extension("new");
    fs::create_dir_all(path.parent().unwrap_or(path)).with_context(|| path.display().to_string())?;
    fs::write(&fresh, text).with_context(|| fresh.display().to_string())?;
    fs::rename(&fresh, path).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_up_to_date() {
        super::run(super::Mode::Check).unwrap();
    }
}
