//! The checks of payload files against one document: which target each has, what is found, what the overlay would say.

use std::collections::BTreeSet;
use std::sync::Arc;

use specie_capture::{Exchange, Item, Record, Text};
use specie_spec::{Api, At, Code, Diagnostic, Part, PayloadPlace, Place, Severity};
use specie_validate::{
    Checker, Coverage, Finding, InFile, Mask, Options, Report, Router, Seen, Suggestions, Target, Validator,
};

use crate::args::Validate;
use crate::console::{Console, Exit, Usage, is_broken_pipe};
use crate::corrected::Corrected;
use crate::exchanges;
use crate::payload_files::{Group, PayloadFile};
use crate::records::Then;
use crate::report::Reports;
use crate::severities::Severities;
use crate::texts::{PayloadText, Texts};
use crate::{coverage, draw, records, suggest, target_name};

/// A document ready to check the files of its group.
pub(crate) struct Checks<'a> {
    args: &'a Validate,
    severities: Severities,
    group: &'a Group,
    api: &'a Api,
    texts: Texts<'a>,
    validator: Validator,
    router: Router<'a>,
    corrected: Option<Corrected>,
    /// What the findings ask of the document, when that was asked for.
    pub(crate) suggestions: Option<Suggestions>,
    /// What of the document was seen, when that was asked for.
    pub(crate) coverage: Option<Coverage<'a>>,
    /// Targets whose own diagnostics were shown.
    said: BTreeSet<Target>,
    exit: Exit,
}

impl<'a> Checks<'a> {
    pub(crate) fn new(
        args: &'a Validate,
        severities: Severities,
        group: &'a Group,
        api: &'a Api,
        texts: Texts<'a>,
    ) -> Self {
        let mask = if args.reveal { Mask::Reveal } else { Mask::Hide };
        let options = options(args);
        let validator = Validator::with_options(api, Options { mask, ..options });
        let suggestions = args.suggest.as_ref().map(|_| Suggestions::new(validator.masker()));
        let coverage = (args.coverage && coverage::is_shown(args.format)).then(|| Coverage::new(api));
        let corrected = Corrected::new(&group.spec, &args.beside, options);
        let servers = args.servers.iter().map(String::as_str);
        let router = Router::new(api).with_servers(servers);
        Checks {
            args,
            severities,
            group,
            api,
            texts,
            validator,
            router,
            corrected,
            suggestions,
            coverage,
            said: BTreeSet::new(),
            exit: Exit::Clean,
        }
    }

    /// Checks every file; what cannot be read is said, and the rest is still checked.
    pub(crate) fn run(&mut self, console: &mut Console, reports: &mut Reports) -> anyhow::Result<Exit> {
        if let Some(target) = named_target(self.args)
            && let Err(error) = self.validator.target(&target)
        {
            console.error(&Usage::error(&*error.message, error.help()));
            return Ok(Exit::Unread);
        }
        for file in &self.group.files {
            self.file(console, reports, file)?;
        }
        Ok(self.exit)
    }

    fn file(
        &mut self,
        console: &mut Console,
        reports: &mut Reports,
        file: &PayloadFile,
    ) -> anyhow::Result<()> {
        reports.begin_file(&file.name);
        let checker = self.checker(file);
        let named = match &checker {
            Ok((target, checker)) => {
                self.say(console, target, checker)?;
                Some((target.clone(), Arc::clone(checker)))
            }
            Err(_) => None,
        };
        let mut exchanges = false;
        let outcome = records::each(file, self.args.input, named.is_some(), &mut |record| {
            exchanges |= matches!(record.item, Item::Exchange(_));
            match (&record.item, &named, &checker) {
                (Item::Body(body), Some((target, checker)), _) => {
                    self.body(console, reports, record, body, target, checker)?;
                }
                // One finding tells it for all bodies of a file of bodies.
                (Item::Body(_), None, Err(diagnostic)) if !exchanges => {
                    let report = no_target(file, diagnostic.clone());
                    reports.add(console, &self.severities, report, &self.texts, || None)?;
                    return Ok(Then::Stop);
                }
                (Item::Body(_), None, _) => {
                    let mut report = report_of(record, exchanges::notes(record, None));
                    report.findings.extend(checker.as_ref().err().map(|diagnostic| {
                        let mut finding = no_target(file, diagnostic.clone()).findings.remove(0);
                        finding.payload.place.line = record.start().line;
                        finding.payload.record = record.index;
                        finding
                    }));
                    self.add(console, reports, record, report)?;
                }
                (Item::Exchange(exchange), _, _) => {
                    let report = self.exchange(console, record, exchange)?;
                    self.suggest(&report, &suggest::seen(exchange));
                    self.add(console, reports, record, report)?;
                }
                (Item::Unreadable, _, _) => {
                    let report = report_of(record, exchanges::notes(record, None));
                    self.add(console, reports, record, report)?;
                }
            }
            Ok(Then::Next)
        });
        match outcome {
            Err(error) if !is_broken_pipe(&error) => {
                console.error(&error);
                self.exit = Exit::Unread;
                Ok(())
            }
            outcome => outcome,
        }
    }

    /// A body against the target that the arguments or the file's name give.
    fn body(
        &mut self,
        console: &mut Console,
        reports: &mut Reports,
        record: &Record,
        body: &Text,
        target: &Target,
        checker: &Checker,
    ) -> anyhow::Result<()> {
        let start = record.start();
        let within = InFile {
            file: record.file.clone(),
            record: record.index,
            line: start.line,
            column: start.column,
        };
        let mut report = checker.check_at(body.bytes(), &within);
        if let Some(corrected) = self.corrected.as_ref().and_then(|corrected| corrected.target(target)) {
            corrected.advise(body.bytes(), &mut report);
        }
        if let Some(coverage) = &self.coverage {
            coverage.body(target, checker, body.bytes());
        }
        self.suggest(&report, &Seen::body(body.bytes()));
        let text = || Some(PayloadText::new(self.validator.masker(), body.bytes(), start.line));
        reports.add(console, &self.severities, report, &self.texts, text)
    }

    /// An exchange against the target that the arguments give, or else against the operation that it is a call of.
    fn exchange(
        &mut self,
        console: &mut Console,
        record: &Record,
        exchange: &Exchange,
    ) -> anyhow::Result<Report> {
        if let Some(target) = named_target(self.args) {
            let operation = target.operation().map(Into::into);
            let mut findings = exchanges::notes(record, operation.as_ref());
            if let (Some(body), Ok(checker)) = (part(exchange, &target), self.validator.target(&target)) {
                findings.append(&mut exchanges::check(record, &checker, body).findings);
                if let Some(coverage) = &self.coverage {
                    coverage.body(&target, &checker, body.bytes());
                }
            }
            return Ok(Report { operation, ..report_of(record, findings) });
        }
        let mut said = std::mem::take(&mut self.said);
        let mut exit = self.exit;
        let mut outcome = Ok(());
        let corrected = self.corrected.as_ref();
        let coverage = self.coverage.as_ref();
        let report = exchanges::report(
            &self.validator,
            &self.router,
            record,
            exchange,
            &mut |target, checker, value, report| {
                if let Some(corrected) = corrected.and_then(|corrected| corrected.target(target)) {
                    corrected.advise(value, report);
                }
                if let Some(coverage) = coverage {
                    coverage.value(target, checker, value);
                }
                if outcome.is_ok() && said.insert(target.clone()) {
                    match self.say_once(console, target, checker) {
                        Ok(said) => exit = exit.max(said),
                        Err(error) => outcome = Err(error),
                    }
                }
            },
        );
        if let Some(coverage) = coverage {
            coverage.exchange(&report, exchange.response.as_ref().map(|response| response.status));
        }
        (self.said, self.exit) = (said, exit);
        outcome.map(|()| report)
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
        let text = || Some(PayloadText::of_record(self.validator.masker(), record, &shown));
        reports.add(console, &self.severities, report, &self.texts, text)
    }

    /// What a file is checked with, or why there is nothing to check it with.
    fn checker(&self, file: &PayloadFile) -> Result<(Target, Arc<Checker>), Diagnostic> {
        let target = match named_target(self.args) {
            Some(target) => target,
            None => target_name::target(self.api, file.file_name())
                .map_err(|unnamed| self.unnamed(unnamed.message, unnamed.help))?,
        };
        let checker = self.validator.target(&target).map_err(|error| {
            let help = error.help();
            self.unnamed(error.message, Some(help))
        })?;
        Ok((target, checker))
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

    fn unnamed(&self, message: String, help: Option<String>) -> Diagnostic {
        let spec = &self.group.spec;
        let general = format!(
            "give --operation, --webhook or --schema, or name the file after one; \
             `specie operations --spec {spec}` lists them"
        );
        let help = help.map_or(general.clone(), |help| format!("{help}\n{general}"));
        Diagnostic::new(Code::NoTarget, message).help(help)
    }
}

fn report_of(record: &Record, findings: Vec<Finding>) -> Report {
    Report { record: record.index, line: record.start().line, operation: None, findings }
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

/// How payloads are checked, but for what is hidden.
fn options(args: &Validate) -> Options {
    let usual = Options::default();
    Options {
        reading: args.reading.map(Into::into),
        nullable: args.nullable.map_or(usual.nullable, Into::into),
        integers: args.integers.map_or(usual.integers, Into::into),
        formats: args.formats.map_or(usual.formats, Into::into),
        ..usual
    }
}

/// The part of an exchange that a target is about.
fn part<'e>(exchange: &'e Exchange, target: &Target) -> Option<&'e Text> {
    let request = exchange.request.as_ref().and_then(|request| request.body.text());
    let response = exchange.response.as_ref();
    match target {
        Target::Request { .. } | Target::Webhook { .. } => request,
        Target::Response { status, .. } => {
            response.filter(|response| response.status == *status)?.body.text()
        }
        Target::Schema { .. } => response.and_then(|response| response.body.text()).or(request),
        // No option names one of these.
        Target::Parameter { .. } | Target::Header { .. } | Target::Media { .. } => None,
    }
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
