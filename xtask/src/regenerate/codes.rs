//! docs/codes.md: every code with what `specie explain` says about it.

use std::fmt::Write;

use specie_spec::Code;

use super::Output;

/// The page of all codes, in the order of their table.
pub(crate) fn output() -> Output {
    let mut text = String::from(
        "<!-- @generated from crates/specie-spec/src/code.rs -->\n\
         <!-- do not edit; run `cargo xtask regenerate` -->\n\n\
         # Codes\n\n\
         Every diagnostic and every finding has one of these codes. `specie explain CODE` prints the same text.\n",
    );
    for code in Code::ALL {
        let _ = write!(text, "\n## {code}\n\nSeverity: {}.\n\n", code.severity().as_str());
        for line in code.explanation().lines() {
            let _ = writeln!(text, "{}", line.strip_prefix(' ').unwrap_or(line));
        }
    }
    Output { path: "docs/codes.md".to_owned(), text, notes: Vec::new() }
}
