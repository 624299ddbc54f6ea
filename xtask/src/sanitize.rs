//! Tests of the one crate with unsafe code, and of the verdict engine over it, by `AddressSanitizer` and by Valgrind.

use std::process::Command;

use anyhow::{Context, Result};

use crate::crates::done;
use crate::installed::installed;
use crate::workspace;

/// The readers of JSON.
const READERS: &[&str] = &["-p", "specie-json", "--lib", "--tests"];

/// The verdict engine over them, on every text that is hard to read.
const ENGINE: &[&str] = &["-p", "specie-validate", "--test", "grammar"];

/// Runs the readers both ways, and the engine by the quicker of the two. Each has a target folder of its own, since other
/// flags would build the workspace anew.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let host = host()?;
    for tests in [READERS, ENGINE] {
        let mut command = test(&host, tests, "sanitize");
        // The sanitizer is a flag of a compiler that takes unstable ones; `--target` keeps it from build scripts.
        command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address");
        done(command)
            .context("AddressSanitizer: a test failed, or the toolchain has no sanitizer for this target")?;
    }
    println!("AddressSanitizer finds nothing");
    let valgrind = installed(&["valgrind"], &["valgrind"])?;
    let runner = format!("CARGO_TARGET_{}_RUNNER", host.to_uppercase().replace('-', "_"));
    let mut command = test(&host, READERS, "valgrind");
    command.env(&runner, format!("{valgrind} --quiet --error-exitcode=99 --leak-check=no"));
    // Optimised, as it is used: what runs here runs twenty times slower.
    command.env("CARGO_PROFILE_TEST_OPT_LEVEL", "2");
    done(command).context("Valgrind: a test failed")?;
    println!("Valgrind finds nothing");
    Ok(())
}

/// The triple of this machine, as the compiler names it.
fn host() -> Result<String> {
    let output = Command::new("rustc").args(["--print", "host-tuple"]).output().context("rustc")?;
    let host = String::from_utf8(output.stdout)?;
    anyhow::ensure!(output.status.success(), "rustc does not say what machine this is");
    Ok(host.trim().to_owned())
}

fn test(host: &str, tests: &[&str], target: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args(["test", "-q", "--target", host]).args(tests);
    command
        .current_dir(workspace::root())
        .env("CARGO_TARGET_DIR", workspace::root().join("target").join(target));
    command
}
