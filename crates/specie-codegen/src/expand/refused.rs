//! What is said of a document that is refused: every problem with its place, a line each.

use specie_spec::diagnostic::did_you_mean;
use specie_spec::{Code, Diagnostic, Diagnostics, Severity};

use super::Fault;
use super::input::Spanned;

/// Codes that are errors in this call, beside those that always are.
#[derive(Debug, Default)]
pub(super) struct Denied {
    warnings: bool,
    codes: Vec<Code>,
}

impl Denied {
    /// `warnings`, or the codes of problems.
    pub(super) fn set(&mut self, names: &[&Spanned]) -> Result<(), Fault> {
        for name in names {
            match Code::from_name(&name.text) {
                Some(code) => self.codes.push(code),
                None if name.text == "warnings" => self.warnings = true,
                None => {
                    let known = Code::ALL.iter().map(|code| code.as_str()).chain(["warnings"]);
                    let help = did_you_mean(&name.text, known).map_or_else(
                        || "`specie explain` lists them".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    );
                    return Err(Fault::new(name.at, format!("there is no code `{}`; {help}", name.text)));
                }
            }
        }
        Ok(())
    }

    fn severity(&self, problem: &Diagnostic) -> Severity {
        let denied =
            self.codes.contains(&problem.code) || (self.warnings && problem.severity == Severity::Warning);
        if denied { Severity::Error } else { problem.severity }
    }
}

/// Every problem, when one of them is an error; what is only information is left out.
pub(super) fn message(problems: &Diagnostics, denied: &Denied) -> Option<String> {
    let problems = problems.clone().into_sorted();
    let errors = problems.iter().filter(|problem| denied.severity(problem) == Severity::Error).count();
    if errors == 0 {
        return None;
    }
    let told = problems.iter().filter(|problem| denied.severity(problem) != Severity::Info);
    let lines = told.map(|problem| line(problem, denied.severity(problem)));
    let head =
        if errors == 1 { "the document is refused" } else { "the document is refused for several reasons" };
    Some(format!("{head}\n{}", lines.collect::<Vec<_>>().join("\n")))
}

/// `pets.yaml:3:7: error[code]: message`, and the help below it.
fn line(problem: &Diagnostic, severity: Severity) -> String {
    let place = problem.labels.first().map(|label| label.at.place());
    let place = place.map(|at| format!("{}:{}:{}: ", at.file, at.line, at.column)).unwrap_or_default();
    let help = problem.help.as_ref().map(|help| format!("\n    help: {help}")).unwrap_or_default();
    format!("{place}{}[{}]: {}{help}", severity.as_str(), problem.code.as_str(), problem.message)
}
