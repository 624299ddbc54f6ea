//! tests/tests/types/cases.rs: the types of every behaviour case, and a table from the name of a target to its type.

use std::fmt::Write;

use anyhow::{Context, Result};
use specie_codegen::{Options, generate};
use specie_spec::read;
use specie_tests::Case;

use super::Output;

/// A module for each case, in the order of their names.
pub(crate) fn output() -> Result<Output> {
    let mut table = String::new();
    let mut modules = String::new();
    for case in Case::all().context("tests/cases")? {
        let api = read(&case.input()).api.with_context(|| format!("tests/cases/{}: refused", case.name))?;
        let module = case.name.replace('-', "_");
        let _ = writeln!(table, "    ({:?}, {module}::TARGETS),", case.name);
        let _ = write!(
            modules,
            "\npub(crate) mod {module} {{\n    specie::api!(\"cases/{}/spec.yaml\");\n\n    \
             pub(super) const TARGETS: super::Targets = &[\n",
            case.name
        );
        for (target, ty) in &generate(&api, &Options::default()).targets {
            let _ = writeln!(modules, "        ({target:?}, super::super::decode::<{ty}>),");
        }
        modules.push_str("    ];\n}\n");
    }
    let text = format!(
        "// @generated from tests/cases/*/spec.yaml\n\
         // do not edit; run `cargo xtask regenerate`\n\n\
         //! The types of every behaviour case, with a table from the name of each target to its type.\n\n\
         use super::Targets;\n\n\
         /// The targets of each case.\n\
         pub(crate) const CASES: &[(&str, Targets)] = &[\n{table}];\n{modules}"
    );
    Ok(Output { path: "tests/tests/types/cases.rs".to_owned(), text, notes: Vec::new() })
}
