//! What the compiler says of calls of `specie::api!`. Regenerate with `TRYBUILD=overwrite`, and read what changes.

use std::fs;
use std::path::Path;

/// Lays the documents of the cases where the crate that trybuild makes of them looks for files: in its own folder, below
/// whatever folder cargo builds in.
fn lay_documents() -> std::io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../tests/trybuild/specie-macros/ui");
    fs::create_dir_all(&target)?;
    for entry in fs::read_dir("tests/ui")? {
        let path = entry?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, target.join(name))?;
        }
    }
    Ok(())
}

#[test]
fn calls_compile_or_say_why_not() {
    lay_documents().unwrap();
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
