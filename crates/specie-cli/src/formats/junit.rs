//! The XML of `JUnit`, as CI servers read it: a suite for each document, a test case for each file, which fails when an error is
//! in it; what is no error stands in the case's output.

use std::collections::BTreeMap;
use std::io::Write;

use specie_spec::Severity;
use specie_validate::Finding;

use super::lines::concise;
use crate::report::{FileReport, plural};

/// Writes the suites, in the order of the documents.
pub(crate) fn write(out: &mut impl Write, files: &[FileReport], findings: &[Finding]) -> anyhow::Result<()> {
    let mut by_file: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        by_file.entry(&finding.payload.place.file).or_default().push(finding);
    }
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"specie validate\">")?;
    for suite in files.chunk_by(|left, right| left.document == right.document) {
        let cases: Vec<Case<'_>> =
            suite.iter().map(|file| Case::new(file, by_file.get(&*file.name))).collect();
        let failures = cases.iter().filter(|case| case.errors > 0).count();
        let name = escaped(&suite[0].document);
        writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">",
            cases.len()
        )?;
        for case in cases {
            case.write(out, &name)?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    Ok(writeln!(out, "</testsuites>")?)
}

struct Case<'f> {
    file: &'f FileReport,
    errors: u64,
    /// A line for each error, and one for each other finding.
    failure: String,
    output: String,
}

impl<'f> Case<'f> {
    fn new(file: &'f FileReport, findings: Option<&Vec<&Finding>>) -> Self {
        let mut case = Case { file, errors: 0, failure: String::new(), output: String::new() };
        for finding in findings.into_iter().flatten() {
            if finding.severity == Severity::Error {
                case.errors += 1;
                case.failure.push_str(&concise(finding));
            } else {
                case.output.push_str(&concise(finding));
            }
        }
        case
    }

    fn write(&self, out: &mut impl Write, suite: &str) -> anyhow::Result<()> {
        let name = escaped(&self.file.name);
        write!(out, "    <testcase name=\"{name}\" classname=\"{suite}\"")?;
        if self.failure.is_empty() && self.output.is_empty() {
            return Ok(writeln!(out, "/>")?);
        }
        writeln!(out, ">")?;
        if self.errors > 0 {
            let message =
                format!("{} in {}", plural(self.errors, "error"), plural(self.file.payloads, "payload"));
            let text = escaped(&self.failure);
            writeln!(out, "      <failure message=\"{message}\" type=\"error\">{text}</failure>")?;
        }
        if !self.output.is_empty() {
            writeln!(out, "      <system-out>{}</system-out>", escaped(&self.output))?;
        }
        Ok(writeln!(out, "    </testcase>")?)
    }
}

/// Text for content and attributes; what XML 1.0 section 2.2 has no character for becomes U+FFFD.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' | '\t' => xml.push(character),
            '\u{fffe}' | '\u{ffff}' => xml.push('\u{fffd}'),
            control if control.is_control() => xml.push('\u{fffd}'),
            _ => xml.push(character),
        }
    }
    xml
}
