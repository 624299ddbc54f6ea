//! Every code of a diagnostic is produced by a test: it stands in a snapshot, or a test asserts it.

use specie_spec::Code;

use super::File;

/// The codes that no test produces.
pub(crate) fn check(files: &[File]) -> Vec<String> {
    let untested = Code::ALL.iter().filter(|code| !files.iter().any(|file| shows(file, **code)));
    untested
        .map(|code| {
            format!("crates/specie-spec/src/code.rs: no test produces `{code}`; add a case to tests/cases, or remove the code")
        })
        .collect()
}

fn shows(file: &File, code: Code) -> bool {
    let drawn = format!("[{code}]");
    if file.extension() == Some("snap") {
        return file.text.contains(&drawn) || file.text.contains(&format!("\"code\": \"{code}\""));
    }
    file.is_rust() && file.path != "crates/specie-spec/src/code.rs" && asserts(file.tests(), &drawn, code)
}

fn asserts(tests: &str, drawn: &str, code: Code) -> bool {
    let variant = format!("Code::{code:?}");
    let ends = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    tests.contains(drawn) || tests.split(&variant).skip(1).any(ends)
}
