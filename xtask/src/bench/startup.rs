//! From the start of `specie validate` to its end on one small payload: what a large document costs when one operation
//! of it is asked for, and where the time goes.
//!
//! Whole processes, by wall time: one that does nothing, one that reads the document, one that checks a payload too, and
//! one that finds it wrong. They take turns, and medians are compared.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::synthetic;
use crate::crates::done;
use crate::measure::{median, used};
use crate::workspace;

/// Documents of the shared folder, where there is one, each with an operation and a response of it.
const DOCUMENTS: [(&str, &str, &str); 3] = [
    ("recurly/openapi/api.yaml", "list_accounts", r#"{"object":"list","has_more":false,"data":[]}"#),
    (
        "hyperswitch/api-reference/openapi_spec.json",
        "List all Refunds",
        r#"{"count":0,"total_count":0,"data":[]}"#,
    ),
    (
        "stripe/openapi/spec3.yaml",
        "GetCharges",
        r#"{"object":"list","data":[],"has_more":false,"url":"/v1/charges"}"#,
    ),
];

/// A response with the fields that the document made here asks for.
const RECORD: &str =
    r#"{"field_0_0":"text","field_2_2":7,"field_4_4":true,"field_6_6":{},"field_8_8":1.5,"field_10_10":[]}"#;

/// How often each is run.
const ROUNDS: usize = 21;

/// Milliseconds for a megabyte of document.
const GOAL: f64 = 50.0;

/// A document on disk, with an operation of it and a response that is right.
struct Document {
    path: PathBuf,
    operation: &'static str,
    payload: &'static str,
}

/// How far a command goes: it starts, reads the document, or checks a payload too.
#[derive(Clone, Copy)]
enum Stage<'a> {
    Start,
    Read,
    Check(&'a Path),
}

/// Builds, measures and prints.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let root = workspace::root();
    let mut build = Command::new("cargo");
    build.args(["build", "-q", "--release", "-p", "specie-cli"]).current_dir(&root);
    done(build)?;
    let folder = root.join("target/startup");
    fs::create_dir_all(&folder)?;
    let mut documents = vec![made(&folder)?];
    if let Ok(shared) = workspace::shared() {
        documents.extend(DOCUMENTS.map(|(path, operation, payload)| Document {
            path: shared.join("corpus/specs").join(path),
            operation,
            payload,
        }));
    }
    println!("milliseconds from start to end, and milliseconds of CPU; the goal is {GOAL} for a megabyte");
    println!("{:30}{:>6}{:>16}{:>16}{:>16}{:>16}", "", "MB", "start", "read", "check", "find wrong");
    for document in documents {
        println!("{}", row(&folder, &document)?);
    }
    Ok(())
}

/// A document of a megabyte, in which an operation answers with one of a thousand schemas.
fn made(folder: &Path) -> Result<Document> {
    let paths = "paths:\n  /record:\n    get:\n      operationId: getRecord\n      responses:\n        '200':\n          \
                 description: A record\n          content:\n            application/json:\n              schema: {$ref: \
                 '#/components/schemas/Record0'}\n";
    let path = folder.join("synthetic.yaml");
    fs::write(&path, synthetic::document(1).replacen("paths: {}\n", paths, 1))?;
    Ok(Document { path, operation: "getRecord", payload: RECORD })
}

/// A document's name, its size, and what each stage takes.
fn row(folder: &Path, document: &Document) -> Result<String> {
    let name = document.path.parent().map(workspace::file_name).unwrap_or_default();
    let name = format!("{name}/{}", workspace::file_name(&document.path));
    #[expect(clippy::cast_precision_loss, reason = "megabytes are few")]
    let size = fs::metadata(&document.path).with_context(|| name.clone())?.len() as f64 / 1e6;
    let (right, wrong) = (folder.join("right.json"), folder.join("wrong.json"));
    fs::write(&right, document.payload)?;
    fs::write(&wrong, "[]")?;
    let mut taken: [Vec<(f64, f64)>; 4] = Default::default();
    for _ in 0..ROUNDS {
        let stages =
            [(Stage::Start, 0), (Stage::Read, 0), (Stage::Check(&right), 0), (Stage::Check(&wrong), 1)];
        for ((stage, exit), taken) in stages.into_iter().zip(&mut taken) {
            taken.push(timed(specie(document, stage), exit)?);
        }
    }
    let mut row = format!("{name:30}{size:6.2}");
    for taken in taken {
        let (wall, cpu) =
            (median(taken.iter().map(|taken| taken.0)), median(taken.iter().map(|taken| taken.1)));
        let _ = write!(row, "{:8.1}{:8.1}", wall * 1e3, cpu * 1e3);
    }
    Ok(row)
}

/// The command of a stage.
fn specie(document: &Document, stage: Stage<'_>) -> Command {
    let mut command = Command::new(workspace::root().join("target/release/specie"));
    match stage {
        Stage::Start => command.arg("--version"),
        Stage::Read => command.arg("operations").arg("--spec").arg(&document.path),
        Stage::Check(payload) => {
            command.arg("validate").arg(payload).arg("--spec").arg(&document.path);
            command.args(["--operation", document.operation, "--response", "200"])
        }
    };
    command
}

/// Wall and CPU time, in seconds.
fn timed(mut command: Command, exit: i32) -> Result<(f64, f64)> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let (status, cost) = used(&mut command)?;
    let wall = start.elapsed().as_secs_f64();
    ensure!(status.code() == Some(exit), "{command:?} failed");
    Ok((wall, cost.cpu))
}
