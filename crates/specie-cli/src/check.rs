//! The checks of payload files against one document: records go out to be examined, and what was found is told in their
//! order.

use std::collections::BTreeSet;

use specie_capture::{Item, Record};
use specie_spec::{At, Code, Diagnostic, Part, PayloadPlace, Place, Severity};
use specie_validate::{Checker, Finding, Report, Seen, Suggestions, Target};

use crate::args::Validate;
use crate::console::{Console, Exit, Usage};
use crate::examine::{Examined, Examiner, report_of};
use crate::payload_files::{Group, PayloadFile};
use crate::records::{Reading, Records, Step};
use crate::report::Reports;
use crate::severities::Severities;
use crate::texts::{PayloadText, Texts};
use crate::{draw, exchanges, jobs, suggest};

/// A document ready to check the files of its group.
pub(crate) struct Checks<'a> {
    args: &'a Validate,
    severities: Severities,
    group: &'a Group,
    examiner: &'a Examiner<'a>,
    texts: Texts<'a>,
    /// What the findings ask of the document, when that was asked for.
    pub(crate) suggestions: Option<Suggestions>,
    /// Targets whose own diagnostics were shown.
    said: BTreeSet<Target>,
    exit: Exit,
}

impl<'a> Checks<'a> {
    pub(crate) fn new(
        args: &'a Validate,
        severities: Severities,
        group: &'a Group,
        examiner: &'a Examiner<'a>,
        texts: Texts<'a>,
    ) -> Self {
        let suggestions = args.suggest.as_ref().map(|_| Suggestions::new(examiner.validator.masker()));
        Checks {
            args,
            severities,
            group,
            examiner,
            texts,
            suggestions,
            said: BTreeSet::new(),
            exit: Exit::Clean,
        }
    }

    /// Checks every file; what cannot be read is said, and the rest is still checked.
    pub(crate) fn run(&mut self, console: &mut Console, reports: &mut Reports) -> anyhow::Result<Exit> {
        let checks = self.examiner;
        if let Some(target) = checks.named_target()
            && let Err(error) = checks.validator.target(&target)
        {
            console.error(&Usage::error(&*error.message, error.help()));
            return Ok(Exit::Unread);
        }
        let meter = console.meter();
        let mut records = Records::new(checks, &self.group.files, self.args.input, meter);
        jobs::run(
            self.args.jobs.unwrap_or_else(jobs::all),
            || records.next(),
            |(reading, step)| {
                let step = match step {
                    Step::Begin => Done::Begun,
                    Step::OfBodies(batch) => Done::Examined(Examiner::without_target(batch)),
                    Step::Batch(batch) => Done::Examined(checks.batch(&reading.named, batch)),
                    Step::Failed(error) => Done::Failed(error),
                };
                (reading, step)
            },
            |done| match done {
                Some((reading, Done::Begun)) => self.begin(console, reports, &reading),
                Some((reading, Done::Examined(examined))) => {
                    for examined in examined {
                        self.take(console, reports, &reading, examined)?;
                    }
                    Ok(())
                }
                Some((_, Done::Failed(error))) => {
                    console.error(&error);
                    self.exit = Exit::Unread;
                    Ok(())
                }
                None => console.idle(|| reports.progress()),
            },
        )?;
        Ok(self.exit)
    }

    fn begin(
        &mut self,
        console: &mut Console,
        reports: &mut Reports,
        reading: &Reading<'_>,
    ) -> anyhow::Result<()> {
        reports.begin_file(&reading.file.name);
        match &reading.named {
            Ok((target, checker)) => self.say(console, target, checker),
            Err(_) => Ok(()),
        }
    }

    /// Takes what was found in one record, or that nothing was in several.
    fn take(
        &mut self,
        console: &mut Console,
        reports: &mut Reports,
        reading: &Reading<'_>,
        examined: Examined,
    ) -> anyhow::Result<()> {
        match examined {
            Examined::Clean { records, operation } => {
                reports.add_clean(records, operation.as_ref());
                Ok(())
            }
            Examined::Body(body, report) => {
                let (bytes, line) = (body.raw(), body.start().line);
                self.suggest(&report, &Seen::body(bytes));
                let text = || Some(PayloadText::new(self.examiner.validator.masker(), bytes, line));
                reports.add(console, &self.severities, report, &self.texts, text)
            }
            Examined::NoTarget => {
                let error = reading.named.as_ref().err();
                let report = error.map(|error| no_target(reading.file, error.clone()));
                report.map_or(Ok(()), |report| {
                    reports.add(console, &self.severities, report, &self.texts, || None)
                })
            }
            Examined::Unnamed(record) => self.unnamed(console, reports, reading, &record),
            Examined::Record(record, report, targets) => {
                for target in &targets {
                    if let Ok(checker) = self.examiner.validator.target(target) {
                        self.say(console, target, &checker)?;
                    }
                }
                if let Item::Exchange(exchange) = &record.item {
                    self.suggest(&report, &suggest::seen(exchange));
                }
                self.add(console, reports, &record, report)
            }
        }
    }

    /// A body among exchanges that there is nothing to check with.
    fn unnamed(
        &self,
        console: &mut Console,
        reports: &mut Reports,
        reading: &Reading<'_>,
        record: &Record,
    ) -> anyhow::Result<()> {
        let Err(diagnostic) = &reading.named else { return Ok(()) };
        let mut no_target = no_target(reading.file, diagnostic.clone());
        let mut report = report_of(record, exchanges::notes(record, None));
        for finding in &mut no_target.findings {
            finding.payload.place.line = record.start().line;
            finding.payload.record = record.index;
        }
        report.findings.append(&mut no_target.findings);
        self.add(console, reports, record, report)
    }

    /// Remembers what the findings of this run ask of the document.
    fn suggest(&mut self, report: &Report, seen: &Seen<'_>) {
        let Some(suggestions) = &mut self.suggestions else { return };
        let reported =
            |finding: &&Finding| self.severities.severity(finding.code, finding.severity).is_some();
        let findings: Vec<Finding> = report.findings.iter().filter(reported).cloned().collect();
        suggestions.add(&findings, seen);
    }

    /// Adds a report whose frames show the file as it is.
    fn add(
        &self,
        console: &mut Console,
        reports: &mut Reports,
        record: &Record,
        report: Report,
    ) -> anyhow::Result<()> {
        let related = |finding: &Finding| {
            finding
                .related
                .iter()
                .filter_map(|related| match &related.at {
                    At::Payload(at) => Some(at.place.line),
                    At::Spec(_) => None,
                })
                .collect::<Vec<_>>()
        };
        let lines = |finding: &Finding| [vec![finding.payload.place.line], related(finding)].concat();
        let shown: BTreeSet<u32> = report.findings.iter().flat_map(lines).collect();
        let text = || Some(PayloadText::of_record(self.examiner.validator.masker(), record, &shown));
        reports.add(console, &self.severities, report, &self.texts, text)
    }

    /// Shows once what a target's schemas lost because it could not be compiled, and that there are none.
    fn say(&mut self, console: &mut Console, target: &Target, checker: &Checker) -> anyhow::Result<()> {
        if self.said.insert(target.clone()) {
            self.exit = self.exit.max(self.say_once(console, target, checker)?);
        }
        Ok(())
    }

    fn say_once(&self, console: &mut Console, target: &Target, checker: &Checker) -> anyhow::Result<Exit> {
        let mut exit = Exit::Clean;
        let nothing = checker.accepts_anything().then(|| undescribed(target));
        for mut diagnostic in checker.diagnostics().iter().cloned().chain(nothing) {
            let severity = self.severities.severity(diagnostic.code, diagnostic.severity);
            let Some(severity) = severity else { continue };
            diagnostic.severity = severity;
            if diagnostic.severity == Severity::Error {
                exit = Exit::Found;
            }
            console.draw_aside(|renderer| draw::diagnostic(renderer, &self.texts, None, &diagnostic))?;
        }
        Ok(exit)
    }
}

/// What was done with a file.
enum Done {
    Begun,
    Examined(Vec<Examined>),
    Failed(anyhow::Error),
}

/// The finding of a file that cannot be tied to anything in the document.
fn no_target(file: &PayloadFile, diagnostic: Diagnostic) -> Report {
    let place = Place { file: file.name.clone(), line: 1, column: 1, length: 1, pointer: String::new() };
    let finding = Finding {
        code: diagnostic.code,
        operation: None,
        severity: diagnostic.severity,
        message: diagnostic.message,
        expected: "something that the document names".to_owned(),
        found: file.file_name().to_owned(),
        payload: PayloadPlace { place, record: 0, part: Part::Body },
        spec: None,
        related: Vec::new(),
        help: diagnostic.help,
    };
    Report { record: 0, line: 1, operation: None, findings: vec![finding] }
}

/// A target without a schema: what passes there has not been checked.
fn undescribed(target: &Target) -> Diagnostic {
    let message = format!("the document describes no JSON body for the {target}, so any value passes");
    Diagnostic::new(Code::Unchecked, message)
        .help("name another operation, status or schema, or describe the body with an overlay")
}

/// An operation alone is no target.
pub(crate) fn whole_target(args: &Validate) -> anyhow::Result<()> {
    match &args.operation {
        Some(operation) if !args.request && args.response.is_none() => Err(Usage::error(
            format!("--operation {operation} has a request and responses"),
            "add --request, or --response STATUS",
        )),
        _ => Ok(()),
    }
}
