//! The documents with which the OpenAPI Initiative tests its own schemas: those that pass are read without a word, those
//! that fail are read all the same, each with a warning.

use anyhow::{Result, ensure};
use specie_spec::{Input, read};

use crate::workspace;

/// Folders of documents, and whether something must be said of each document.
const FOLDERS: [(&str, bool); 3] = [
    ("suites/OAI/v3.1-dev/tests/schema/pass", false),
    ("suites/OAI/v3.1-dev/_archive_/schemas/v3.0/pass", false),
    ("suites/OAI/v3.1-dev/tests/schema/fail", true),
];

/// Reads every document of the folders as `specie lint` does.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let mut failures = Vec::new();
    for (folder, faulty) in FOLDERS {
        let files = workspace::files(&workspace::shared()?.join(folder))?;
        for path in &files {
            let loaded = read(&Input::new(workspace::source(path)?));
            let mut said = loaded.diagnostics;
            match &loaded.api {
                Some(api) => said.extend(specie_validate::lint(api)),
                None => failures.push(format!("{}: is refused", path.display())),
            }
            let said: Vec<String> = said.iter().map(super::said).collect();
            if faulty && said.is_empty() {
                failures.push(format!("{}: nothing is said of it", path.display()));
            } else if !faulty {
                failures.extend(said);
            }
        }
        ensure!(!files.is_empty(), "{folder} holds no documents");
        println!("{folder}: {} documents", files.len());
    }
    super::finish(&failures, "document of which too much or too little is said")
}
