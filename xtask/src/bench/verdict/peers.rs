//! Validators that are no Rust, on the same records: Ajv in node, timed from inside, and the command-line program of
//! Blaze on its own terms. Where `npm` is not there, or cannot install them, they are left out.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::measure::{median, used};
use crate::workspace;

/// The packages, as they are installed.
const AJV: [&str; 2] = ["ajv@8.20.0", "ajv-formats@3.0.1"];
const BLAZE: &str = "@sourcemeta/jsonschema@16.11.0";

/// What drives Ajv, which is a library.
const DRIVER: &str = include_str!("ajv.js");

/// How often Blaze judges each record when it measures itself, and how often it is run as a whole.
const LOOPS: &str = "20";
const ROUNDS: usize = 3;

/// A corpus that was written: its name, and the folder of its schema and its records.
pub(super) struct Written {
    pub(super) name: &'static str,
    pub(super) folder: PathBuf,
}

/// The lines that the program of the Rust engines prints, for these.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(super) fn lines(corpora: &[Written]) -> Result<String> {
    let peers = workspace::root().join("target/peers");
    let mut out = String::new();
    match install(&peers.join("ajv"), &AJV) {
        Ok(()) => out += &ajv(&peers.join("ajv"), corpora)?,
        Err(error) => println!("Ajv is left out: {error:#}"),
    }
    match install(&peers.join("blaze"), &[BLAZE]) {
        Ok(()) => {
            for corpus in corpora {
                for order in ["plain", "shuffled"] {
                    blaze(&mut out, &peers.join("blaze"), corpus, order)?;
                }
            }
        }
        Err(error) => println!("Blaze is left out: {error:#}"),
    }
    Ok(out)
}

/// Installs packages into a folder, unless they are there.
fn install(folder: &Path, packages: &[&str]) -> Result<()> {
    let installed = folder.join("installed");
    let wanted = packages.join("\n");
    if fs::read_to_string(&installed).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix", "."]).args(packages);
    let status = npm.current_dir(folder).status().context("there is no `npm`")?;
    ensure!(status.success(), "`npm` cannot install {}", packages.join(" "));
    Ok(fs::write(installed, wanted)?)
}

/// Ajv on what `JSON.parse` makes of the records, and `JSON.parse` alone.
fn ajv(folder: &Path, corpora: &[Written]) -> Result<String> {
    fs::write(folder.join("driver.js"), DRIVER)?;
    let mut node = Command::new("node");
    node.arg("driver.js").current_dir(folder);
    for corpus in corpora {
        node.arg(corpus.name).arg(&corpus.folder);
    }
    let output = node.output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// Blaze as it measures itself, on records that are parsed already; and whole runs of its program without its start,
/// which read the records and print a verdict on each.
#[expect(clippy::cast_precision_loss, reason = "records are few")]
fn blaze(out: &mut String, folder: &Path, corpus: &Written, order: &str) -> Result<()> {
    let text = workspace::text(&corpus.folder.join(format!("{order}.ndjson")))?;
    let count = text.lines().count();
    // It tells a list of records by the end of the file's name.
    let (all, one) = (folder.join("all.jsonl"), folder.join("one.jsonl"));
    fs::write(&all, &text)?;
    fs::write(&one, text.lines().next().unwrap_or_default())?;
    let (printed, said) = (folder.join("printed"), folder.join("said"));
    let run = |records: &Path, options: &[&str]| -> Result<f64> {
        let mut command = Command::new(folder.join("node_modules/.bin/jsonschema"));
        command.arg("validate").arg(corpus.folder.join("schema.json")).arg(records);
        command.args(["--fast", "--format-assertion", "--continue"]).args(options);
        command.stdout(fs::File::create(&printed)?).stderr(fs::File::create(&said)?);
        let (status, cost) = used(&mut command)?;
        // It ends with 2 when a record is wrong.
        ensure!(matches!(status.code(), Some(0 | 2)), "{command:?} failed: {}", workspace::text(&said)?);
        Ok(cost.cpu)
    };
    let mut line = |engine: &str, nanoseconds: f64, accepted: usize| {
        let name = corpus.name;
        writeln!(out, "{name}\t{order}\tall\t{engine}\t{nanoseconds:.1}\t{accepted}\t{count}\t{}", text.len())
    };
    run(&all, &["--benchmark", "--loop", LOOPS])?;
    let report = workspace::text(&printed)?;
    // Such as `all.jsonl[12]: PASS 0.046 +- 0.024 us (0.026)`.
    let times: Vec<f64> =
        report.lines().filter_map(|line| line.split_whitespace().nth(2)?.parse().ok()).collect();
    ensure!(times.len() == count, "Blaze told the time of {} records of {count}", times.len());
    let passed = report.lines().filter(|line| line.contains(": PASS ")).count();
    // The records are much alike; what else ran meanwhile is in the mean of some of them.
    line("Blaze, on parsed values", median(times) * 1e3, passed)?;
    let mut whole = Vec::new();
    for _ in 0..ROUNDS {
        whole.push(run(&all, &["--json"])? - run(&one, &["--json"])?);
    }
    run(&all, &["--json"])?;
    let accepted = workspace::text(&printed)?.matches("\"valid\": true").count();
    line("Blaze, its program", median(whole) * 1e9 / count as f64, accepted)?;
    Ok(())
}
