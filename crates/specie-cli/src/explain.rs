//! `specie explain`: what a code means, or all codes in a line each.

use std::io::Write;

use specie_spec::Code;
use specie_spec::diagnostic::did_you_mean;

use crate::args::Explain;
use crate::console::{Console, Exit, Usage};

/// Prints the explanation of one code, or the list of all.
pub(crate) fn run(console: &mut Console, args: &Explain) -> anyhow::Result<Exit> {
    if let Some(name) = &args.code {
        let code = Code::from_name(name).ok_or_else(|| unknown(name))?;
        writeln!(console.out(), "{}[{code}]\n\n{}", code.severity().as_str(), text(code))?;
        return Ok(Exit::Clean);
    }
    let width = Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or(0);
    for code in Code::ALL {
        let severity = code.severity().as_str();
        writeln!(console.out(), "{:width$}  {severity:7}  {}", code.as_str(), first_sentence(&text(*code)))?;
    }
    Ok(Exit::Clean)
}

/// The explanation without the space that a doc comment has after its slashes.
fn text(code: Code) -> String {
    let lines: Vec<&str> =
        code.explanation().trim_end().lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n")
}

/// What a code means, in a sentence.
pub(crate) fn summary(code: Code) -> String {
    first_sentence(&text(code)).to_owned()
}

fn first_sentence(text: &str) -> &str {
    let line = text.lines().next().unwrap_or("");
    line.split_once(". ").map_or(line, |(sentence, _)| sentence).trim_end_matches('.')
}

fn unknown(name: &str) -> anyhow::Error {
    let help = match did_you_mean(name, Code::ALL.iter().map(|code| code.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`specie explain` lists all codes".to_owned(),
    };
    Usage::error(format!("there is no code `{name}`"), help)
}
