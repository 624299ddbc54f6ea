//! `specie lint`: documents in, all that is wrong with them out.

use specie_spec::{Severity, read};

use crate::args::Lint;
use crate::console::{Console, Exit};
use crate::document_report::DocumentReport;
use crate::spec_source;
use crate::texts::Texts;

/// Shows every diagnostic of every document; one that cannot be read is said, and the others are still shown.
pub(crate) fn run(console: &mut Console, args: &Lint) -> anyhow::Result<Exit> {
    let mut exit = Exit::Clean;
    let mut report = DocumentReport::new(args.format, &args.severities);
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
        report.begin(loaded.api.is_none());
        if loaded.api.is_none() {
            exit = Exit::Unread;
        }
        let texts = Texts::new(&loaded.files);
        let mut diagnostics = loaded.diagnostics;
        if let Some(api) = &loaded.api {
            diagnostics.extend(specie_validate::lint(api));
        }
        for diagnostic in diagnostics.into_sorted() {
            if report.add(console, &texts, diagnostic)? == Some(Severity::Error) {
                exit = exit.max(Exit::Found);
            }
        }
    }
    report.close(console)?;
    Ok(exit)
}
