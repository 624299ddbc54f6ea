//! Generated files: what they hold is computed from the workspace, then written or compared.

mod apis;
mod codes;
mod manifest;
mod refunds;
mod specs;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use similar::TextDiff;

use crate::workspace;

/// What to do with a generated file that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write it.
    Write,
    /// Fail.
    Check,
}

/// Lines of a difference that are shown for each file, and characters of a line.
const SHOWN: usize = 12;
const WIDTH: usize = 120;

/// A generated file.
pub(crate) struct Output {
    /// Relative to the root of the workspace.
    pub(crate) path: String,
    /// Its whole text, header included.
    pub(crate) text: String,
    /// What changes for its readers, beside the text.
    pub(crate) notes: Vec<String>,
}

/// Brings every generated file up to date, or fails when one is not.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run(mode: Mode) -> Result<()> {
    let changed = stale()?;
    if mode == Mode::Check && !changed.is_empty() {
        let differences: Vec<String> = changed.iter().map(|(output, old)| difference(output, old)).collect();
        bail!("{}\nout of date; run `cargo xtask regenerate`", differences.join("\n"));
    }
    for (output, _) in &changed {
        write(&workspace::root().join(&output.path), &output.text)?;
        println!("wrote {}", output.path);
        for note in &output.notes {
            println!("    {note}");
        }
    }
    println!("generated files are up to date");
    Ok(())
}

/// The outputs that differ from their files, with the text that is there.
fn stale() -> Result<Vec<(Output, String)>> {
    let mut outputs = vec![specs::output()?, codes::output()];
    outputs.extend(apis::outputs()?);
    let with_old = outputs.into_iter().map(|output| {
        let old = fs::read_to_string(workspace::root().join(&output.path)).unwrap_or_default();
        (output, old)
    });
    Ok(with_old.filter(|(output, old)| output.text != *old).collect())
}

/// The first lines that differ, and what that changes.
fn difference(output: &Output, old: &str) -> String {
    let Output { path, text, notes } = output;
    let shown =
        TextDiff::from_lines(old, text).unified_diff().context_radius(1).header(path, path).to_string();
    let mut lines = first(shown.lines().map(str::to_owned).collect());
    lines.extend(first(notes.iter().map(|note| format!("    {note}")).collect()));
    lines.join("\n")
}

/// The first lines, cut where they are long, and how many more there are.
fn first(lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(SHOWN);
    let cut = |line: String| match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line,
    };
    let mut lines: Vec<String> = lines.into_iter().take(SHOWN).map(cut).collect();
    if more > 0 {
        lines.push(format!("... {more} more lines"));
    }
    lines
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
    use super::*;

    #[test]
    fn generated_files_are_up_to_date() {
        run(Mode::Check).unwrap();
    }

    #[test]
    fn a_difference_is_short_and_says_what_changes() {
        let lines: Vec<String> = (0..40).map(|line| format!("line {line}")).collect();
        let old = lines.join("\n") + "\n";
        let text = old.replace("line 3\n", "line three\n");
        let notes = vec!["+ field `Refund.note`: `Option<String>`".to_owned()];
        let output = Output { path: "api.rs".to_owned(), text, notes };
        assert_eq!(
            difference(&output, &old),
            "--- api.rs\n+++ api.rs\n@@ -3,3 +3,3 @@\n line 2\n-line 3\n+line three\n line 4\n    + field `Refund.note`: `Option<String>`"
        );
        let shown = difference(&output, &"x".repeat(200));
        assert!(shown.contains(&format!("\n-{}...\n", "x".repeat(WIDTH - 1))), "{shown}");
        let shown = difference(&output, "");
        assert!(shown.contains("... 31 more lines"), "{shown}");
    }
}
