//! The checks of payload files against one document: which target each has, what is found, what the overlay would say.

use std::collections::BTreeSet;
use std::sync::Arc;

use specie_spec::{Api, Code, Diagnostic, Part, PayloadPlace, Place, Severity};
use specie_validate::{Checker, Finding, InFile, Mask, Options, Report, Target, Validator};

use crate::args::{Denied, Validate};
use crate::console::{Console, Exit, Usage, is_broken_pipe};
use crate::corrected::Corrected;
use crate::payload_files::{Group, PayloadFile};
use crate::report::Reports;
use crate::texts::{PayloadText, Texts};
use crate::{draw, records, target_name};

/// A document ready to check the files of its group.
pub(crate) struct Checks<'a> {
    args: &'a Validate,
    denied: Denied,
    group: &'a Group,
    api: &'a Api,
    texts: Texts<'a>,
    validator: Validator,
    corrected: Option<Corrected>,
    /// Targets whose own diagnostics were shown.
    said: BTreeSet<Target>,
    exit: Exit,
}

impl<'a> Checks<'a> {
    pub(crate) fn new(
        args: &'a Validate,
        denied: Denied,
        group: &'a Group,
        api: &'a Api,
        texts: Texts<'a>,
    ) -> Self {
        let mask = if args.reveal { Mask::Reveal } else { Mask::Hide };
        let validator = Validator::with_options(api, Options { mask, ..Options::default() });
        let corrected = Corrected::new(&group.spec, &args.beside);
        Checks {
            args,
            denied,
            group,
            api,
            texts,
            validator,
            corrected,
            said: BTreeSet::new(),
            exit: Exit::Clean,
        }
    }

    /// Checks every file; what cannot be read is said, and the rest is still checked.
    pub(crate) fn run(mut self, console: &mut Console, reports: &mut Reports) -> anyhow::Result<Exit> {
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
        let (target, checker) = match self.checker(file) {
            Ok(found) => found,
            Err(diagnostic) => {
                let report = no_target(file, diagnostic);
                return reports.add(console, &self.denied, report, &self.texts, || None);
            }
        };
        self.say(console, &target, &checker)?;
        let masker = self.validator.masker();
        let corrected = self.corrected.as_ref().and_then(|corrected| corrected.target(&target));
        let outcome = records::each(file, self.args.input, &mut |within: &InFile, bytes: &[u8]| {
            let mut report = checker.check_at(bytes, within);
            if let Some(corrected) = &corrected {
                corrected.advise(bytes, &mut report);
            }
            let text = || Some(PayloadText::new(masker, bytes, within.line));
            reports.add(console, &self.denied, report, &self.texts, text)
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
        if !self.said.insert(target.clone()) {
            return Ok(());
        }
        let nothing = checker.accepts_anything().then(|| undescribed(target));
        for mut diagnostic in checker.diagnostics().iter().cloned().chain(nothing) {
            diagnostic.severity = self.denied.severity(diagnostic.code, diagnostic.severity);
            if diagnostic.severity == Severity::Error {
                self.exit = self.exit.max(Exit::Found);
            }
            console.draw_aside(|renderer| draw::diagnostic(renderer, &self.texts, None, &diagnostic))?;
        }
        Ok(())
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
