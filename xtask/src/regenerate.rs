//! Generated files: what they hold is computed from the workspace, then written or compared.

mod apis;
mod cases;
mod codes;
mod constructs;
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
    for line in bring(mode, &workspace::root(), outputs()?)? {
        println!("{line}");
    }
    println!("generated files are up to date");
    Ok(())
}

/// Every generated file.
fn outputs() -> Result<Vec<Output>> {
    let mut outputs = vec![specs::output()?, codes::output(), cases::output()?, constructs::output()?];
    outputs.extend(apis::outputs()?);
    Ok(outputs)
}

/// Writes the outputs that differ from their files below a folder, and says what that changes; or fails.
fn bring(mode: Mode, root: &Path, outputs: Vec<Output>) -> Result<Vec<String>> {
    let with_old = outputs.into_iter().map(|output| {
        let old = fs::read_to_string(root.join(&output.path)).unwrap_or_default();
        (output, old)
    });
    let stale: Vec<(Output, String)> = with_old.filter(|(output, old)| output.text != *old).collect();
    if mode == Mode::Check && !stale.is_empty() {
        let differences: Vec<String> = stale.iter().map(|(output, old)| difference(output, old)).collect();
        bail!("{}\nout of date; run `cargo xtask regenerate`", differences.join("\n"));
    }
    let mut said = Vec::new();
    for (output, _) in &stale {
        write(&root.join(&output.path), &output.text)?;
        said.push(format!("wrote {}", output.path));
        said.extend(output.notes.iter().map(|note| format!("    {note}")));
    }
    Ok(said)
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
    fn only_files_that_differ_are_written_and_none_by_a_check() {
        let root = workspace::root().join("target/regenerate-test");
        let _ = fs::remove_dir_all(&root);
        write(&root.join("same.rs"), "same\n").unwrap();
        write(&root.join("old.rs"), "old\n").unwrap();
        let output = |path: &str, text: &str| {
            let notes = vec!["+ struct `Refund`".to_owned()];
            Output { path: path.to_owned(), text: text.to_owned(), notes }
        };
        let outputs = || {
            vec![output("same.rs", "same\n"), output("old.rs", "new\n"), output("src/fresh.rs", "fresh\n")]
        };
        let files = || workspace::files(&root).unwrap().len();
        let before = fs::metadata(root.join("same.rs")).unwrap().modified().unwrap();

        let error = bring(Mode::Check, &root, outputs()).unwrap_err().to_string();
        assert!(error.contains("-old\n+new\n") && !error.contains("same.rs"), "{error}");
        assert!(error.ends_with("out of date; run `cargo xtask regenerate`"), "{error}");
        assert_eq!((fs::read_to_string(root.join("old.rs")).unwrap().as_str(), files()), ("old\n", 2));

        let said = bring(Mode::Write, &root, outputs()).unwrap();
        let note = "    + struct `Refund`";
        assert_eq!(said, ["wrote old.rs", note, "wrote src/fresh.rs", note]);
        assert_eq!(fs::metadata(root.join("same.rs")).unwrap().modified().unwrap(), before);
        assert_eq!((fs::read_to_string(root.join("old.rs")).unwrap().as_str(), files()), ("new\n", 3));
        assert_eq!(bring(Mode::Check, &root, outputs()).unwrap(), Vec::<String>::new());
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
