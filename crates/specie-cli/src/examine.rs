//! The checks of records, on any thread: a batch in, what was found in it out, in its order.

use std::collections::BTreeSet;
use std::sync::Arc;

use specie_capture::{Batch, Exchange, Item, Record, Text};
use specie_spec::{Api, Code, Diagnostic};
use specie_validate::{Checker, Coverage, Finding, InFile, Mask, Options, Report, Router, Target, Validator};

use crate::args::Validate;
use crate::corrected::Corrected;
use crate::payload_files::PayloadFile;
use crate::{coverage, exchanges, target_name};

/// What the bodies of a file are checked with, or why there is nothing to check them with.
pub(crate) type Named = Result<(Target, Arc<Checker>), Diagnostic>;

/// A document ready to check records.
pub(crate) struct Examiner<'a> {
    args: &'a Validate,
    /// The document, as `--spec` would name it.
    spec: &'a str,
    api: &'a Api,
    pub(crate) validator: Validator,
    router: Router<'a>,
    corrected: Option<Corrected>,
    /// What of the document was seen, when that was asked for.
    pub(crate) coverage: Option<Coverage<'a>>,
}

/// What was found, in the order of the batch.
pub(crate) enum Examined {
    /// Nothing, in so many records of an operation.
    Clean { records: u64, operation: Option<Arc<str>> },
    /// Something in a body alone.
    Body(Record, Report),
    /// A body alone among exchanges, that there is nothing to check with.
    Unnamed(Record),
    /// The first of bodies alone, that there is nothing to check with.
    NoTarget,
    /// Something in an exchange or in what could not be read; and the targets that the batch has not met before.
    Record(Record, Report, Vec<Target>),
}

impl<'a> Examiner<'a> {
    pub(crate) fn new(args: &'a Validate, spec: &'a str, api: &'a Api) -> Self {
        let mask = if args.reveal { Mask::Reveal } else { Mask::Hide };
        let options = options(args);
        let validator = Validator::with_options(api, Options { mask, ..options });
        let corrected = Corrected::new(spec, &args.beside, options);
        let router = Router::new(api).with_servers(args.servers.iter().map(String::as_str));
        let coverage = (args.coverage && coverage::is_shown(args.format)).then(|| Coverage::new(api));
        Examiner { args, spec, api, validator, router, corrected, coverage }
    }

    /// Checks a batch.
    pub(crate) fn batch(&self, named: &Named, batch: Batch) -> Vec<Examined> {
        let mut examined = Found::default();
        if let (Ok((target, checker)), Some(bodies)) = (named, batch.bodies()) {
            let mut within = InFile::new(batch.file());
            for line in bodies {
                (within.record, within.line) = (line.index, line.line);
                let report = self.body(target, checker, line.bytes, &within);
                examined.add(report, |report| Examined::Body(line.record(), report));
            }
            return examined.0;
        }
        let mut met = BTreeSet::new();
        for record in batch.records() {
            match (&record.item, named) {
                (Item::Body(body), Ok((target, checker))) => {
                    let report = self.body(target, checker, body.bytes(), &exchanges::within(&record));
                    examined.add(report, |report| Examined::Body(record, report));
                }
                (Item::Body(_), Err(_)) => examined.0.push(Examined::Unnamed(record)),
                (Item::Exchange(exchange), _) => {
                    let mut targets = Vec::new();
                    let report = self.exchange(&record, exchange, &mut |target| {
                        if !met.contains(target) {
                            met.insert(target.clone());
                            targets.push(target.clone());
                        }
                    });
                    if targets.is_empty() {
                        examined.add(report, |report| Examined::Record(record, report, targets));
                    } else {
                        examined.0.push(Examined::Record(record, report, targets));
                    }
                }
                (Item::Unreadable, _) => examined.0.push(unreadable(record)),
            }
        }
        examined.0
    }

    /// What is before the first body of a batch, and that there is nothing to check bodies with: this tells it for all.
    pub(crate) fn without_target(batch: Batch) -> Vec<Examined> {
        let before = batch.records().take_while(|record| !matches!(record.item, Item::Body(_)));
        before.map(unreadable).chain([Examined::NoTarget]).collect()
    }

    /// A body against the target that the arguments or the file's name give.
    fn body(&self, target: &Target, checker: &Checker, body: &[u8], within: &InFile) -> Report {
        let mut report = checker.check_at(body, within);
        if !report.findings.is_empty()
            && let Some(corrected) = self.corrected.as_ref().and_then(|corrected| corrected.target(target))
        {
            corrected.advise(body, &mut report);
        }
        if let Some(coverage) = &self.coverage {
            coverage.body(target, checker, body);
        }
        report
    }

    /// An exchange against the target that the arguments give, or else against the operation that it is a call of.
    fn exchange(&self, record: &Record, exchange: &Exchange, met: &mut dyn FnMut(&Target)) -> Report {
        if let Some(target) = self.named_target() {
            let operation = target.operation().map(Into::into);
            let mut findings = exchanges::notes(record, operation.as_ref());
            if let (Some(body), Ok(checker)) = (part(exchange, &target), self.validator.target(&target)) {
                findings.append(&mut exchanges::check(record, &checker, body).findings);
                if let Some(coverage) = &self.coverage {
                    coverage.body(&target, &checker, body.bytes());
                }
            }
            return Report { operation, ..report_of(record, findings) };
        }
        let (corrected, coverage) = (self.corrected.as_ref(), self.coverage.as_ref());
        let (validator, router) = (&self.validator, &self.router);
        let report =
            exchanges::report(validator, router, record, exchange, &mut |target, checker, value, report| {
                if let Some(corrected) = corrected.and_then(|corrected| corrected.target(target)) {
                    corrected.advise(value, report);
                }
                if let Some(coverage) = coverage {
                    coverage.value(target, checker, value);
                }
                met(target);
            });
        if let Some(coverage) = coverage {
            coverage.exchange(&report, exchange.response.as_ref().map(|response| response.status));
        }
        report
    }

    /// What a file's bodies are checked with.
    pub(crate) fn named(&self, file: &PayloadFile) -> Named {
        let target = match self.named_target() {
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

    fn unnamed(&self, message: String, help: Option<String>) -> Diagnostic {
        let spec = self.spec;
        let general = format!(
            "give --operation, --webhook or --schema, or name the file after one; \
             `specie operations --spec {spec}` lists them"
        );
        let help = help.map_or(general.clone(), |help| format!("{help}\n{general}"));
        Diagnostic::new(Code::NoTarget, message).help(help)
    }

    /// The target that the options name, if they name one.
    pub(crate) fn named_target(&self) -> Option<Target> {
        let Validate { webhook, schema, operation, response, .. } = self.args;
        if let Some(name) = webhook {
            return Some(Target::webhook(name));
        }
        if let Some(name) = schema {
            return Some(Target::schema(name));
        }
        let operation = operation.as_ref()?;
        Some(match response {
            Some(status) => Target::response(operation, *status),
            None => Target::request(operation),
        })
    }
}

/// What was found in a batch so far.
#[derive(Default)]
struct Found(Vec<Examined>);

impl Found {
    /// Adds a record, which is only counted when nothing was found in it.
    fn add(&mut self, report: Report, found: impl FnOnce(Report) -> Examined) {
        if !report.findings.is_empty() {
            self.0.push(found(report));
            return;
        }
        match self.0.last_mut() {
            Some(Examined::Clean { records, operation }) if *operation == report.operation => *records += 1,
            _ => self.0.push(Examined::Clean { records: 1, operation: report.operation }),
        }
    }
}

fn unreadable(record: Record) -> Examined {
    let report = report_of(&record, exchanges::notes(&record, None));
    Examined::Record(record, report, Vec::new())
}

pub(crate) fn report_of(record: &Record, findings: Vec<Finding>) -> Report {
    Report { record: record.index, line: record.start().line, operation: None, findings }
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
