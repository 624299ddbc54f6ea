//! What no compiler checks: who depends on whom, how files begin and how long they are, that every code is tested and
//! that the map of the code is true.
//!
//! Each check returns its failures; a failure names the file and what mends it.

mod architecture;
mod codes;
mod dependencies;
mod sources;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::workspace;

/// A file of the workspace with its text.
pub(crate) struct File {
    /// Relative to the root, with `/` between its parts.
    pub(crate) path: String,
    /// Empty for a file that is not UTF-8.
    pub(crate) text: String,
}

impl File {
    /// Whether it is Rust source.
    pub(crate) fn is_rust(&self) -> bool {
        self.extension() == Some("rs")
    }

    /// What stands after the last dot of its name.
    pub(crate) fn extension(&self) -> Option<&str> {
        self.path.rsplit('/').next()?.rsplit_once('.').map(|(_, extension)| extension)
    }

    /// Whether a task wrote it.
    pub(crate) fn is_generated(&self) -> bool {
        self.text.lines().next().is_some_and(|line| line.contains("@generated"))
    }

    /// The part before the tests at its end.
    pub(crate) fn without_tests(&self) -> &str {
        self.text.split("\n#[cfg(test)]").next().unwrap_or(&self.text)
    }

    /// The tests at its end; all of it for a file under a `tests` folder.
    pub(crate) fn tests(&self) -> &str {
        if self.path.contains("/tests/") {
            return &self.text;
        }
        &self.text[self.without_tests().len()..]
    }
}

/// Runs every check.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let failures = failures()?;
    if !failures.is_empty() {
        bail!("{}\n{} untidy", failures.join("\n"), failures.len());
    }
    println!("tidy");
    Ok(())
}

fn failures() -> Result<Vec<String>> {
    let paths = workspace::own_files()?;
    let files: Vec<File> = paths.iter().map(read).collect();
    let mut failures = dependencies::check()?;
    failures.extend(sources::check(&files));
    failures.extend(codes::check(&files));
    failures.extend(architecture::check(&files));
    Ok(failures)
}

fn read(path: &PathBuf) -> File {
    let text = workspace::text(&workspace::root().join(path)).unwrap_or_default();
    File { path: path.to_string_lossy().replace('\\', "/"), text }
}

#[cfg(test)]
mod tests {
    #[test]
    fn workspace_is_tidy() {
        let failures = super::failures().unwrap();
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}
