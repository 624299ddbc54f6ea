//! What severities findings and diagnostics have in a run: by code or as a whole, on the command line and in specie.toml.

use clap::Args as ClapArgs;
use specie_spec::diagnostic::did_you_mean;
use specie_spec::{Code, Severity};

/// What severities findings have in this run. A code that is named goes before a severity that is named, and the command
/// line before specie.toml.
#[derive(Debug, Clone, Default, ClapArgs)]
pub(crate) struct Severities {
    /// Make errors of this code, or of all warnings, drift or info; may be given several times.
    #[arg(help_heading = "Severities", long, value_name = "CODE|warnings|drift|info", value_parser = select)]
    deny: Vec<Select>,
    /// Make warnings of this code, or of all drift or info; may be given several times.
    #[arg(help_heading = "Severities", long, value_name = "CODE|drift|info", value_parser = select)]
    warn: Vec<Select>,
    /// Leave this code, or all warnings, drift or info, out of the report; may be given several times.
    #[arg(help_heading = "Severities", long, value_name = "CODE|warnings|drift|info", value_parser = select)]
    allow: Vec<Select>,
    /// What specie.toml says.
    #[arg(skip)]
    settings: Lists,
}

/// The same without a command line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Lists {
    pub(crate) deny: Vec<Select>,
    pub(crate) warn: Vec<Select>,
    pub(crate) allow: Vec<Select>,
}

/// Which findings an option is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Select {
    Code(Code),
    All(Severity),
}

impl Severities {
    /// The same with one code more denied.
    pub(crate) fn and_deny(mut self, code: Code) -> Self {
        self.deny.push(Select::Code(code));
        self
    }

    /// The same on top of what specie.toml says.
    pub(crate) fn over(mut self, settings: Lists) -> Self {
        self.settings = settings;
        self
    }

    /// The severity that a code of some severity has in this run; `None` when it is not reported.
    pub(crate) fn severity(&self, code: Code, severity: Severity) -> Option<Severity> {
        let Severities { deny, warn, allow, settings } = self;
        let given = [(deny, Some(Severity::Error)), (warn, Some(Severity::Warning)), (allow, None)];
        let Lists { deny, warn, allow } = settings;
        let set = [(deny, Some(Severity::Error)), (warn, Some(Severity::Warning)), (allow, None)];
        [Select::Code(code), Select::All(severity)]
            .iter()
            .find_map(|select| {
                let mut levels = given.iter().chain(&set);
                levels.find_map(|(list, level)| list.contains(select).then_some(*level))
            })
            .unwrap_or(Some(severity))
    }

    /// The same for a diagnostic of a document: what refuses the document stays an error.
    pub(crate) fn of_document(&self, code: Code, severity: Severity) -> Option<Severity> {
        if severity == Severity::Error { Some(severity) } else { self.severity(code, severity) }
    }
}

/// The severities that have a name of their own among the codes.
const GROUPS: [(&str, Severity); 3] =
    [("warnings", Severity::Warning), ("drift", Severity::Drift), ("info", Severity::Info)];

/// Reads a code, or the name of a severity.
pub(crate) fn select(text: &str) -> Result<Select, String> {
    if let Some((_, severity)) = GROUPS.iter().find(|(name, _)| *name == text) {
        return Ok(Select::All(*severity));
    }
    Code::from_name(text).map(Select::Code).ok_or_else(|| {
        let known = Code::ALL.iter().map(|code| code.as_str()).chain(GROUPS.iter().map(|(name, _)| *name));
        match did_you_mean(text, known) {
            Some(near) => format!("no such code; did you mean `{near}`?"),
            None => "no such code; `specie explain` lists them".to_owned(),
        }
    })
}
