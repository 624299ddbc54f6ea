//! `specie validate`: documents and payloads in, a report out. What concerns a payload is a finding on standard output;
//! what concerns a document is said on standard error, once.

use std::collections::BTreeSet;
use std::sync::Arc;

use specie_spec::{Api, Code, Diagnostic, Loaded, Part, PayloadPlace, Place, Severity, read};
use specie_validate::{Checker, Finding, InFile, Mask, Options, Report, Target, TargetError, Validator};

use crate::args::{Denied, Validate};
use crate::console::{Console, Exit, Usage, is_broken_pipe};
use crate::payload_files::{self, Group, PayloadFile};
use crate::report::{Reports, plural};
use crate::texts::{PayloadText, Texts};
use crate::{draw, records, spec_source, target_name};

/// Checks everything that can be read; the exit code tells the worst that happened.
pub(crate) fn run(console: &mut Console, args: &Validate) -> anyhow::Result<Exit> {
    whole_target(args)?;
    let mut exit = Exit::Clean;
    let mut reports = Reports::new(args.format);
    for group in groups(console, args, &mut exit)? {
        exit = exit.max(check_group(console, args, &mut reports, &group)?);
    }
    Ok(exit.max(reports.close(console)?))
}

/// Payload files by document. An argument that cannot be read is said, and the others are kept.
fn groups(console: &mut Console, args: &Validate, exit: &mut Exit) -> anyhow::Result<Vec<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for argument in &args.payloads {
        let found = match &args.spec {
            Some(spec) => {
                payload_files::files(argument).map(|files| vec![Group { spec: spec.clone(), files }])
            }
            None => payload_files::groups(argument),
        };
        match found {
            Ok(found) => {
                for Group { spec, files } in found {
                    match groups.iter_mut().find(|group| group.spec == spec) {
                        Some(group) => group.files.extend(files),
                        None => groups.push(Group { spec, files }),
                    }
                }
            }
            Err(error) => {
                console.error(&error);
                *exit = Exit::Unread;
            }
        }
    }
    Ok(groups)
}

fn check_group(
    console: &mut Console,
    args: &Validate,
    reports: &mut Reports,
    group: &Group,
) -> anyhow::Result<Exit> {
    let input = match spec_source::resolve(&group.spec, &args.overlays) {
        Ok(input) => input,
        Err(error) => {
            console.error(&error);
            return Ok(Exit::Unread);
        }
    };
    // A document that was found beside its payloads is ours to keep in order: its corrections must apply.
    let denied = match args.spec {
        Some(_) => args.deny.clone(),
        None => args.deny.clone().and(Code::OverlayNoMatch).and(Code::OverlayFault),
    };
    let loaded = read(&input);
    let texts = Texts::new(&loaded.files);
    let shown = show_document(console, &denied, &loaded, &texts)?;
    let Some(api) = &loaded.api else { return Ok(Exit::Unread) };
    hint(console, group, &loaded, shown.hidden)?;
    let mask = if args.reveal { Mask::Reveal } else { Mask::Hide };
    let validator = Validator::with_options(api, Options { mask, ..Options::default() });
    let mut run = Run { args, denied, group, api, texts, validator, said: BTreeSet::new(), exit: shown.exit };
    if let Some(target) = named_target(args)
        && let Err(error) = run.validator.target(&target)
    {
        console.error(&Usage::error(&*error.message, error.help()));
        return Ok(Exit::Unread);
    }
    for file in &group.files {
        run.file(console, reports, file)?;
    }
    Ok(run.exit)
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
    denied: &Denied,
    loaded: &Loaded,
    texts: &Texts<'_>,
) -> anyhow::Result<Shown> {
    let mut shown = Shown { exit: Exit::Clean, hidden: 0 };
    for mut diagnostic in loaded.diagnostics.clone().into_sorted() {
        diagnostic.severity = denied.severity(diagnostic.code, diagnostic.severity);
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

/// The checks against one document.
struct Run<'a> {
    args: &'a Validate,
    denied: Denied,
    group: &'a Group,
    api: &'a Api,
    texts: Texts<'a>,
    validator: Validator,
    /// Targets whose own diagnostics were shown.
    said: BTreeSet<Target>,
    exit: Exit,
}

impl Run<'_> {
    fn file(
        &mut self,
        console: &mut Console,
        reports: &mut Reports,
        file: &PayloadFile,
    ) -> anyhow::Result<()> {
        let checker = match self.checker(console, file)? {
            Ok(checker) => checker,
            Err(diagnostic) => {
                let report = no_target(file, diagnostic);
                return reports.add(console, &self.denied, report, &self.texts, || None);
            }
        };
        let masker = self.validator.masker();
        let checked = records::each(file, self.args.input, &mut |within: &InFile, bytes: &[u8]| {
            let report = checker.check_at(bytes, within);
            let text = || Some(PayloadText::new(masker, bytes, within.line));
            reports.add(console, &self.denied, report, &self.texts, text)
        });
        match checked {
            Err(error) if !is_broken_pipe(&error) => {
                console.error(&error);
                self.exit = Exit::Unread;
                Ok(())
            }
            checked => checked,
        }
    }

    /// What a file is checked with, or why there is nothing to check it with.
    fn checker(
        &mut self,
        console: &mut Console,
        file: &PayloadFile,
    ) -> anyhow::Result<Result<Arc<Checker>, Diagnostic>> {
        let target = match named_target(self.args) {
            Some(target) => target,
            None => match target_name::target(self.api, file.file_name()) {
                Ok(target) => target,
                Err(unnamed) => return Ok(Err(self.unnamed(unnamed.message, unnamed.help))),
            },
        };
        let checker = match self.validator.target(&target) {
            Ok(checker) => checker,
            Err(error) => {
                let TargetError { message, .. } = &error;
                return Ok(Err(self.unnamed(message.clone(), Some(error.help()))));
            }
        };
        if self.said.insert(target) {
            for mut diagnostic in checker.diagnostics().iter().cloned() {
                diagnostic.severity = self.denied.severity(diagnostic.code, diagnostic.severity);
                if diagnostic.severity == Severity::Error {
                    self.exit = self.exit.max(Exit::Found);
                }
                console.draw_aside(|renderer| draw::diagnostic(renderer, &self.texts, None, &diagnostic))?;
            }
        }
        Ok(Ok(checker))
    }

    fn unnamed(&self, message: String, help: Option<String>) -> Diagnostic {
        let general = format!(
            "give --operation, --webhook or --schema, or name the file after one; `specie operations --spec {}` lists them",
            self.group.spec
        );
        let help = help.map_or(general.clone(), |help| format!("{help}\n{general}"));
        Diagnostic::new(Code::NoTarget, message).help(help)
    }
}

/// The finding of a file that cannot be tied to anything in the document.
fn no_target(file: &PayloadFile, diagnostic: Diagnostic) -> Report {
    let place = Place { file: file.name.clone(), line: 1, column: 1, length: 1, pointer: String::new() };
    let finding = Finding {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: diagnostic.message,
        expected: "something that the document names".to_owned(),
        found: file.file_name().to_owned(),
        payload: PayloadPlace { place, record: 0, part: Part::Body },
        spec: None,
        related: Vec::new(),
        help: diagnostic.help,
    };
    Report { record: 0, line: 1, findings: vec![finding] }
}

/// The target that the options name, if they name one.
fn named_target(args: &Validate) -> Option<Target> {
    if let Some(name) = &args.webhook {
        return Some(Target::webhook(name));
    }
    if let Some(name) = &args.schema {
        return Some(Target::schema(name));
    }
    let operation = args.operation.as_ref()?;
    Some(match args.response {
        Some(status) => Target::response(operation, status),
        None => Target::request(operation),
    })
}

/// An operation alone is no target.
fn whole_target(args: &Validate) -> anyhow::Result<()> {
    match &args.operation {
        Some(operation) if !args.request && args.response.is_none() => Err(Usage::error(
            format!("--operation {operation} has a request and responses"),
            "add --request, or --response STATUS",
        )),
        _ => Ok(()),
    }
}
