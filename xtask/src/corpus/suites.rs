//! The public test suites of JSON Schema, each schema wrapped in a small OpenAPI document.
//!
//! Strict reading, formats as annotations, remote documents given and never fetched; files about formats that are
//! asserted run with formats on. Every required test of 2020-12 passes, and every one of the 3.0 suite; of the optional
//! files of 2020-12 those about asserted formats run too.

mod group;

use std::path::Path;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use specie_spec::bundle::{Formats, Nullable, Reading};
use specie_spec::{Input, Source, read};
use specie_validate::{Options, Target, Validator};

use crate::workspace;
use group::Group;

/// The tests that every implementation of 2020-12 has to pass.
const REQUIRED: &str = "2020-12, required";

/// Formats that the checker asserts and both suites test alike. Of `hostname` 2020-12 asks for IDNA beside RFC 1123.
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
            tally.file(REQUIRED, &name, &groups()?, Formats::Annotate);
        } else if is_about(&name, FORMATS) {
            tally.file("2020-12, asserted formats", &name, &groups()?, Formats::Assert);
        }
    }
    let lines = workspace::text(&suites.join("oas30-from-draft4.jsonl"))?;
    for (name, groups) in group::of_lines(&lines)? {
        let asserted = is_about(&name, FORMATS) || is_about(&name, &["hostname", "unknown"]);
        tally.file("3.0", &name, &groups, if asserted { Formats::Assert } else { Formats::Annotate });
    }
    for (suite, Count { passed, all }) in &tally.counts {
        println!("{suite}: {passed} of {all} passed");
    }
    super::finish(&tally.failures, "test of a public suite")
}

/// Whether a file is about one of some formats.
fn is_about(name: &str, formats: &[&str]) -> bool {
    let file = name.split_once("optional/format/").map(|(_, file)| file.trim_end_matches(".json"));
    file.is_some_and(|file| formats.contains(&file))
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
    /// By suite.
    counts: IndexMap<&'static str, Count>,
    failures: Vec<String>,
}

#[derive(Default)]
struct Count {
    passed: usize,
    all: usize,
}

impl Tally {
    #[expect(clippy::print_stdout, reason = "the task's report")]
    fn file(&mut self, suite: &'static str, name: &str, groups: &[Group], formats: Formats) {
        let (mut passed, mut all) = (0, 0);
        for group in groups {
            let failed = self.failed_tests(group, formats);
            all += group.tests.len();
            passed += group.tests.len() - failed.len();
            self.failures.extend(failed.iter().map(|test| format!("{name}: {}: {test}", group.description)));
        }
        println!("{name}: {passed} of {all} passed");
        let count = self.counts.entry(suite).or_default();
        count.passed += passed;
        count.all += all;
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
                _ if checker.compare(test.data.as_bytes()).disagreement.is_some() => "the engines disagree",
                (true, _) if !test.valid => "is accepted",
                (false, _) if test.valid => "is refused",
                _ => return None,
            };
            Some(format!("{}: {said}", test.description))
        });
        wrong.collect()
    }
}
