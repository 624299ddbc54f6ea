//! `specie validate`: documents and payloads in, a report out. What concerns a payload is a finding on standard output;
//! what concerns a document is said on standard error, once.

use specie_spec::{Code, Loaded, Severity, read};

use crate::args::Validate;
use crate::baseline::Baseline;
use crate::check::{self, Checks};
use crate::console::{Console, Exit, Usage};
use crate::examine::Examiner;
use crate::payload_files::{self, Group, Unread};
use crate::report::{Reports, plural};
use crate::settings::Settings;
use crate::severities::Severities;
use crate::texts::Texts;
use crate::{draw, spec_source, suggest};

/// Checks everything that can be read; the exit code tells the worst that happened.
pub(crate) fn run(console: &mut Console, args: Validate) -> anyhow::Result<Exit> {
    let args = &Settings::find()?.complete(args);
    check::whole_target(args)?;
    let baseline = Baseline::open(args.baseline.as_ref(), args.write_baseline)?;
    let mut reports = Reports::new(args.format, baseline);
    reports.open(console)?;
    let mut exit = Exit::Clean;
    let groups = groups(args, &mut |error| {
        console.error(&error);
        exit = Exit::Unread;
    });
    if args.suggest.is_some() && groups.len() > 1 {
        let specs: Vec<&str> = groups.iter().map(|group| group.spec.as_str()).collect();
        let help = format!("give --spec with one of {}, and its payloads alone", specs.join(", "));
        return Err(Usage::error("--suggest corrects one document", help));
    }
    console.begin_progress(bytes(&groups));
    for group in groups {
        exit = exit.max(check_group(console, args, &mut reports, &group)?);
    }
    console.end_progress();
    reports.close(console, &args.severities, exit)
}

/// Bytes of all files; unknown with standard input among them.
fn bytes(groups: &[Group]) -> Option<u64> {
    let files = groups.iter().flat_map(|group| &group.files);
    files.map(|file| Some(file.path.as_ref()?.metadata().map_or(0, |found| found.len()))).sum()
}

/// Payload files by document. An argument that cannot be read is told, and the others are kept.
pub(crate) fn groups(args: &Validate, unread: &mut Unread<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut stdin = false;
    for argument in &args.payloads {
        if argument.as_os_str() == "-" && std::mem::replace(&mut stdin, true) {
            unread(Usage::error("standard input can be read only once", "give `-` once"));
            continue;
        }
        let found = match &args.spec {
            Some(spec) => {
                payload_files::files(argument, unread).map(|files| vec![Group { spec: spec.clone(), files }])
            }
            None => payload_files::groups(argument, unread),
        };
        for Group { spec, files } in found.unwrap_or_else(|error| {
            unread(error);
            Vec::new()
        }) {
            match groups.iter_mut().find(|group| group.spec == spec) {
                Some(group) => group.files.extend(files),
                None => groups.push(Group { spec, files }),
            }
        }
    }
    groups
}

fn check_group(
    console: &mut Console,
    args: &Validate,
    reports: &mut Reports,
    group: &Group,
) -> anyhow::Result<Exit> {
    let input = match spec_source::resolve(&group.spec, &args.beside) {
        Ok(input) => input,
        Err(error) => {
            console.error(&error);
            return Ok(Exit::Unread);
        }
    };
    // A document that was found beside its payloads is ours to keep in order: its corrections must apply.
    let severities = match args.spec {
        Some(_) => args.severities.clone(),
        None => args.severities.clone().and_deny(Code::OverlayNoMatch).and_deny(Code::OverlayFault),
    };
    let loaded = read(&input);
    reports.begin(&input.source.name);
    let texts = Texts::new(&loaded.files);
    let shown = show_document(console, &severities, &loaded, &texts)?;
    let Some(api) = &loaded.api else { return Ok(Exit::Unread) };
    hint(console, group, &loaded, shown.hidden)?;
    let examiner = Examiner::new(args, &group.spec, api);
    let mut checks = Checks::new(args, severities, group, &examiner, texts);
    let exit = checks.run(console, reports)?;
    if let Some(coverage) = &examiner.coverage {
        reports.cover(&input.source.name, coverage.items());
    }
    if let (Some(path), Some(suggestions)) = (&args.suggest, &checks.suggestions) {
        suggest::write(console, path, suggestions, &input)?;
    }
    Ok(shown.exit.max(exit))
}

/// What was said of a document.
struct Shown {
    exit: Exit,
    /// Warnings that were not shown.
    hidden: u64,
}

/// Shows what refuses a document, overlays without effect, and what is denied; `specie lint` shows the rest.
fn show_document(
    console: &mut Console,
    severities: &Severities,
    loaded: &Loaded,
    texts: &Texts<'_>,
) -> anyhow::Result<Shown> {
    let mut shown = Shown { exit: Exit::Clean, hidden: 0 };
    for mut diagnostic in loaded.diagnostics.clone().into_sorted() {
        let Some(severity) = severities.of_document(diagnostic.code, diagnostic.severity) else { continue };
        diagnostic.severity = severity;
        let overlay = matches!(diagnostic.code, Code::OverlayNoMatch | Code::OverlayFault);
        if diagnostic.severity == Severity::Error {
            shown.exit = Exit::Found;
        } else if !overlay {
            shown.hidden += u64::from(diagnostic.severity == Severity::Warning);
            continue;
        }
        console.draw_aside(|renderer| draw::diagnostic(renderer, texts, None, &diagnostic))?;
    }
    Ok(shown)
}

fn hint(console: &mut Console, group: &Group, loaded: &Loaded, hidden: u64) -> anyhow::Result<()> {
    let Some(source) = loaded.files.sources().next().filter(|_| hidden > 0) else { return Ok(()) };
    let warnings = plural(hidden, "warning");
    console.hint(&format!("{warnings} in {}; see `specie lint {}`", source.name, group.spec))
}
