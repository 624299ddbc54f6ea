//! `specie lint`: documents in, all that is wrong with them out.

use std::io::Write;

use specie_spec::{Diagnostic, Severity, read};

use crate::args::{Format, Lint};
use crate::console::{Console, Exit};
use crate::report::{Counts, plural};
use crate::report_json::{self, LintSummary};
use crate::texts::Texts;
use crate::{draw, spec_source};

/// Shows every diagnostic of every document; one that cannot be read is said, and the others are still shown.
pub(crate) fn run(console: &mut Console, args: &Lint) -> anyhow::Result<Exit> {
    let mut exit = Exit::Clean;
    let mut counts = Counts::default();
    let mut all: Vec<Diagnostic> = Vec::new();
    let mut summary = LintSummary { documents: 0, refused: 0, diagnostics: 0 };
    for spec in &args.specs {
        let input = match spec_source::resolve(spec, &args.beside) {
            Ok(input) => input,
            Err(error) => {
                console.error(&error);
                exit = Exit::Unread;
                continue;
            }
        };
        let loaded = read(&input);
        summary.documents += 1;
        if loaded.api.is_none() {
            summary.refused += 1;
            exit = Exit::Unread;
        }
        let texts = Texts::new(&loaded.files);
        let mut diagnostics = loaded.diagnostics;
        if let Some(api) = &loaded.api {
            diagnostics.extend(specie_validate::lint(api));
        }
        for mut diagnostic in diagnostics.into_sorted() {
            diagnostic.severity = args.deny.severity(diagnostic.code, diagnostic.severity);
            counts.add(diagnostic.severity);
            if diagnostic.severity == Severity::Error {
                exit = exit.max(Exit::Found);
            }
            if args.format == Format::Human {
                console.draw(|renderer| draw::diagnostic(renderer, &texts, None, &diagnostic))?;
            }
            all.push(diagnostic);
        }
    }
    summary.diagnostics = all.len();
    match args.format {
        Format::Json => report_json::write_lint(console.out(), summary, &all)?,
        Format::Human => write_counts(console, &summary, &counts)?,
    }
    Ok(exit)
}

fn write_counts(console: &mut Console, summary: &LintSummary, counts: &Counts) -> anyhow::Result<()> {
    let documents = plural(summary.documents as u64, "document");
    let refused = if summary.refused > 0 { format!(", {} refused", summary.refused) } else { String::new() };
    Ok(writeln!(console.out(), "{documents}{refused}, {}", counts.shown())?)
}
