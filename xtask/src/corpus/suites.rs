//! The public test suites of JSON Schema, each schema wrapped in a small OpenAPI document.
//!
//! Strict reading, formats as annotations, remote documents given and never fetched; the files about formats that are
//! asserted run once more with formats on. A failure passes only when [`skips`] lists its group with a reason, and a
//! listed group must fail.

mod group;
mod skips;

use std::path::Path;

use anyhow::{Context, Result};
use specie_spec::bundle::{Formats, Nullable, Reading};
use specie_spec::{Input, Source, read};
use specie_validate::{Options, Target, Validator};

use crate::workspace;
use group::Group;
use skips::SKIPS;

/// Formats that the checker asserts and the suites test.
const FORMATS: &[&str] = &["date", "date-time", "email", "ipv4", "ipv6", "uri", "uuid"];

/// Runs both suites.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let suites = workspace::shared()?.join("suites");
    let mut tally =
        Tally { remotes: remotes(&suites.join("JSON-Schema-Test-Suite/remotes"))?, ..Tally::default() };
    let tests = suites.join("JSON-Schema-Test-Suite/tests/draft2020-12");
    for path in workspace::files(&tests)? {
        let name = path.strip_prefix(&tests).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let groups = || group::of_file(&name, &workspace::text(&path)?);
        if !name.contains('/') {
            tally.file(&name, &groups()?, Formats::Annotate);
        } else if is_asserted(&name) {
            tally.file(&name, &groups()?, Formats::Assert);
        }
    }
    let lines = workspace::text(&suites.join("oas30-from-draft4.jsonl"))?;
    for (name, groups) in group::of_lines(&lines)? {
        if is_asserted(&name) {
            tally.file(&name, &groups, Formats::Assert);
        } else if !name.contains("optional/format/") {
            tally.file(&name, &groups, Formats::Annotate);
        }
    }
    println!("{} passed, {} failed, {} skipped", tally.passed, tally.failures.len(), tally.skipped);
    tally.unused_skips();
    super::finish(&tally.failures, "test of a public suite or a skip that is not needed")
}

/// Whether a file is about a format that is asserted.
fn is_asserted(name: &str) -> bool {
    let file = name.split_once("optional/format/").map(|(_, file)| file.trim_end_matches(".json"));
    file.is_some_and(|file| FORMATS.contains(&file))
}

/// The remote documents by the address that the suites give them.
fn remotes(folder: &Path) -> Result<Vec<(String, Source)>> {
    let paths = workspace::files(&folder.join("draft2020-12")).context("the remotes of the suite")?;
    paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
            let uri = format!("http://localhost:1234/{name}");
            Ok((uri.clone(), Source::new(uri, workspace::text(path)?)))
        })
        .collect()
}

/// What came of the tests so far.
#[derive(Default)]
struct Tally {
    remotes: Vec<(String, Source)>,
    passed: usize,
    skipped: usize,
    failures: Vec<String>,
    used: Vec<usize>,
}

impl Tally {
    #[expect(clippy::print_stdout, reason = "the task's report")]
    fn file(&mut self, name: &str, groups: &[Group], formats: Formats) {
        let before = (self.passed, self.failures.len(), self.skipped);
        for group in groups {
            self.group(name, group, formats);
        }
        let (passed, failed, skipped) =
            (self.passed - before.0, self.failures.len() - before.1, self.skipped - before.2);
        println!("{name}: {passed} passed, {failed} failed, {skipped} skipped");
    }

    fn group(&mut self, name: &str, group: &Group, formats: Formats) {
        let failed = self.failed_tests(group, formats);
        let skip = SKIPS.iter().position(|skip| skip.file == name && skip.group == group.description);
        if let Some(skip) = skip {
            self.skipped += group.tests.len();
            if !failed.is_empty() {
                self.used.push(skip);
            }
            return;
        }
        self.passed += group.tests.len() - failed.len();
        self.failures.extend(failed.iter().map(|test| format!("{name}: {}: {test}", group.description)));
    }

    /// The tests of a group that come out wrong, each said in a phrase.
    fn failed_tests(&self, group: &Group, formats: Formats) -> Vec<String> {
        let mut input = Input::new(Source::new("suite.json", group.document()));
        input.resources.clone_from(&self.remotes);
        let loaded = read(&input);
        let Some(api) = loaded.api else {
            let said: Vec<_> = loaded.diagnostics.iter().map(super::said).collect();
            return vec![format!("the document is refused: {}", said.join("; "))];
        };
        let options = Options {
            formats,
            nullable: Nullable::Strict,
            reading: Some(Reading::Strict),
            ..Options::default()
        };
        let validator = Validator::with_options(&api, options);
        let checker = match validator.target(&Target::schema("T")) {
            Ok(checker) => checker,
            Err(error) => return vec![error.to_string()],
        };
        let wrong = group.tests.iter().filter_map(|test| {
            let report = checker.check(test.data.as_bytes());
            let said = match (report.is_valid(), checker.is_valid(test.data.as_bytes())) {
                (valid, quick) if valid != quick => "`check` and `is_valid` disagree",
                (true, _) if !test.valid => "is accepted",
                (false, _) if test.valid => "is refused",
                _ => return None,
            };
            Some(format!("{}: {said}", test.description))
        });
        wrong.collect()
    }

    fn unused_skips(&mut self) {
        for (index, skip) in SKIPS.iter().enumerate() {
            if !self.used.contains(&index) {
                self.failures
                    .push(format!("{}: {}: is skipped but passes, or is not there", skip.file, skip.group));
            }
        }
    }
}
