//! `specie generate`: a document in, Rust source out, as one file or as a folder. A file is written whole or not at all.

mod folder;
mod options;

use std::io::Write;

use specie_codegen::{Generated, GeneratedFolder, Options};
use specie_spec::{Api, Severity, read};

use crate::args::Generate;
use crate::console::{Console, Exit};
use crate::document_report::DocumentReport;
use crate::texts::Texts;
use crate::{draw, spec_source, whole_file};
pub(crate) use options::Flags;

/// Generates the types; what is denied is shown, and then nothing is written.
pub(crate) fn run(console: &mut Console, args: &Generate) -> anyhow::Result<Exit> {
    let options = args.flags.options().map_err(|error| options::usage(&error))?;
    let mut loaded = read(&spec_source::resolve(&args.spec, &args.beside)?);
    let in_folder = args.output.as_ref().is_some_and(|path| folder::is_folder(path));
    let generated = loaded.api.as_ref().map(|api| generated(api, &options, in_folder));
    // The program ends soon; until then a large document would be taken apart node by node.
    std::mem::forget(loaded.api.take());
    let mut diagnostics = loaded.diagnostics;
    if let Some(generated) = &generated {
        diagnostics.extend(generated.diagnostics.clone());
        for error in &generated.option_errors {
            console.error(&options::usage(error));
        }
    }
    let texts = Texts::new(&loaded.files);
    let mut report = args.report.then(|| DocumentReport::new(args.format, &args.severities));
    if let Some(report) = &mut report {
        report.begin(generated.is_none());
    }
    let mut denied = false;
    for mut diagnostic in diagnostics.into_sorted() {
        let severity = args.severities.of_document(diagnostic.code, diagnostic.severity);
        let Some(severity) = severity else { continue };
        diagnostic.severity = severity;
        let error = diagnostic.severity == Severity::Error;
        denied |= error;
        match &mut report {
            Some(report) => {
                report.add(console, &texts, diagnostic)?;
            }
            None if error => {
                console.draw_aside(|renderer| draw::diagnostic(renderer, &texts, None, &diagnostic))?;
            }
            None => {}
        }
    }
    if let Some(report) = report {
        report.close(console)?;
    }
    match generated {
        None => return Ok(Exit::Unread),
        Some(generated) if !generated.option_errors.is_empty() => return Ok(Exit::Unread),
        Some(_) if denied => return Ok(Exit::Found),
        Some(generated) => match &args.output {
            Some(path) if in_folder => folder::write(path, &generated.files)?,
            output => {
                for source in generated.files.values() {
                    match output {
                        Some(path) => whole_file::write(path, source)?,
                        None => console.out().write_all(source.as_bytes())?,
                    }
                }
            }
        },
    }
    Ok(Exit::Clean)
}

/// The types, as several files for a folder and as one else.
fn generated(api: &Api, options: &Options, in_folder: bool) -> GeneratedFolder {
    if in_folder {
        return specie_codegen::generate_folder(api, options);
    }
    let Generated { source, targets: _, diagnostics, option_errors } = specie_codegen::generate(api, options);
    GeneratedFolder { files: [(String::new(), source)].into_iter().collect(), diagnostics, option_errors }
}
