//! Exchanges a second of `specie validate` beside two other checkers of recorded traffic, and its memory as traffic grows.
//!
//! All are whole processes that read the document and an HTTP archive from a warm cache: start-up and parsing count. They
//! take turns in every round, and medians are compared.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::traffic::{self, Size, Written};
use crate::crates::done;
use crate::measure::{Cost, median, used};
use crate::workspace;

/// The other checkers, as they are installed: from `npm` and from `PyPI`.
const REDOCLY: &str = "@redocly/cli@2.77.0";
const OPENAPI_CORE: &str = "openapi-core==0.23.1";

/// What drives openapi-core, which is a library.
const DRIVER: &str = include_str!("validate/driver.py");

/// Exchanges of the archive that all check, and of one that tells what start-up takes.
const EXCHANGES: u64 = 20_000;
const FEW: u64 = 100;

/// How often each checks it.
const ROUNDS: usize = 3;

/// How many times faster than the faster of the others it is to be.
const FASTER: f64 = 15.0;

/// Megabytes of the archives whose checks may not differ in memory, and megabytes that these may take.
const SIZES: [u64; 2] = [200, 2000];
const MEMORY: f64 = 64.0;

/// How far apart their memory may be.
const APART: f64 = 1.1;

/// A checker: what it is called, how it is run, and how what it printed says how many exchanges are wrong.
struct Checker {
    name: String,
    command: fn(&Places) -> Command,
    wrong: fn(&str) -> Option<u64>,
}

/// What a run took and found.
struct Taken {
    wall: f64,
    cost: Cost,
    wrong: u64,
}

/// Where everything is put.
#[derive(Clone)]
struct Places {
    peers: PathBuf,
    document: PathBuf,
    archive: PathBuf,
    printed: PathBuf,
}

/// Installs, measures and prints.
pub(crate) fn run() -> Result<()> {
    let root = workspace::root();
    let mut build = Command::new("cargo");
    build.args(["build", "-q", "--release", "-p", "specie-cli"]).current_dir(&root);
    done(build)?;
    let peers = root.join("target/peers");
    install(&peers)?;
    let folder = peers.join("traffic");
    fs::create_dir_all(&folder)?;
    let places = Places {
        peers,
        document: folder.join("pay.yaml"),
        archive: folder.join("pay.har"),
        printed: folder.join("printed"),
    };
    fs::write(&places.document, traffic::document())?;
    let few = Places { archive: folder.join("few.har"), ..places.clone() };
    archive(&few, Size::Exchanges(FEW))?;
    let written = archive(&places, Size::Exchanges(EXCHANGES))?;
    compare(&places, &few, written)?;
    growth(&places)?;
    fs::remove_file(&places.archive).context("the archive cannot be removed")
}

/// Installs what is not there yet.
fn install(peers: &Path) -> Result<()> {
    let redocly = peers.join("redocly");
    if !redocly.join("node_modules/.bin/redocly").exists() {
        fs::create_dir_all(&redocly)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix", ".", REDOCLY]);
        npm.current_dir(&redocly);
        done(npm)?;
    }
    let core = peers.join("openapi-core");
    if !core.join("installed").exists() {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(&core);
        done(venv)?;
        let mut pip = Command::new(core.join("bin/pip"));
        pip.args(["install", "-q", OPENAPI_CORE]);
        done(pip)?;
        fs::write(core.join("installed"), OPENAPI_CORE)?;
    }
    Ok(fs::write(core.join("driver.py"), DRIVER)?)
}

/// Writes the archive.
fn archive(places: &Places, size: Size) -> Result<Written> {
    traffic::write_har(&mut BufWriter::new(File::create(&places.archive)?), size)
}

/// `specie validate` with some threads, or with as many as there are cores.
fn specie(places: &Places, jobs: Option<&str>) -> Command {
    let mut command = Command::new(workspace::root().join("target/release/specie"));
    command.arg("validate").arg(&places.archive).arg("--spec").arg(&places.document);
    command.args(["--format", "jsonl"]);
    if let Some(jobs) = jobs {
        command.args(["--jobs", jobs]);
    }
    command
}

fn redocly(places: &Places) -> Command {
    let mut command = Command::new(places.peers.join("redocly/node_modules/.bin/redocly"));
    command.arg("drift").arg(&places.archive).arg("--api").arg(&places.document).args(["--format", "json"]);
    command.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    command
}

fn openapi_core(places: &Places) -> Command {
    let core = places.peers.join("openapi-core");
    let mut command = Command::new(core.join("bin/python"));
    command.arg(core.join("driver.py")).arg(&places.document).arg(&places.archive);
    command
}

/// A table of all checkers.
#[expect(clippy::print_stdout, reason = "the task's report")]
#[expect(clippy::cast_precision_loss, reason = "exchanges and bytes are few")]
fn compare(places: &Places, few: &Places, written: Written) -> Result<()> {
    let Written { exchanges, wrong, bytes } = written;
    println!("{exchanges} exchanges, {wrong} of them wrong, {:.1} MB", bytes as f64 / 1e6);
    let ours: fn(&str) -> Option<u64> = |text| last_line(text)?.get("summary")?.get("invalid")?.as_u64();
    let checkers = [
        Checker {
            name: "specie --jobs 1".to_owned(),
            command: |places| specie(places, Some("1")),
            wrong: ours,
        },
        Checker { name: "specie".to_owned(), command: |places| specie(places, None), wrong: ours },
        Checker { name: REDOCLY.to_owned(), command: |places| redocly(places), wrong: wrong_by_redocly },
        Checker {
            name: OPENAPI_CORE.to_owned(),
            command: |places| openapi_core(places),
            wrong: |text| text.split_whitespace().nth(1)?.parse().ok(),
        },
    ];
    let mut taken: Vec<[Vec<Taken>; 2]> = checkers.iter().map(|_| Default::default()).collect();
    for _ in 0..ROUNDS {
        for (checker, [all, started]) in checkers.iter().zip(&mut taken) {
            started.push(timed(few, checker)?);
            all.push(timed(places, checker)?);
        }
    }
    println!(
        "{:22}{:>12}{:>15}{:>18}{:>10}{:>8}",
        "", "exchanges/s", "by CPU time", "after start-up", "memory", "wrong"
    );
    let mut speeds = Vec::new();
    for (checker, [all, started]) in checkers.iter().zip(&taken) {
        let middle = |get: fn(&Taken) -> f64| median(all.iter().map(get));
        let speed = exchanges as f64 / middle(|taken| taken.cost.cpu);
        let wall = exchanges as f64 / middle(|taken| taken.wall);
        let started = median(started.iter().map(|taken| taken.cost.cpu));
        let steady = (exchanges - FEW) as f64 / (middle(|taken| taken.cost.cpu) - started);
        let memory = middle(|taken| taken.cost.memory);
        let found = all.first().map_or(0, |taken| taken.wrong);
        println!("{:22}{wall:12.0}{speed:15.0}{steady:18.0}{memory:7.0} MB{found:8}", checker.name);
        ensure!(
            !checker.name.starts_with("specie") || found == wrong,
            "{found} exchanges are said to be wrong"
        );
        speeds.push(speed);
    }
    let [one, _, others @ ..] = speeds.as_slice() else { return Ok(()) };
    let faster = one / others.iter().copied().fold(f64::NAN, f64::max);
    println!(
        "one thread is {faster:.1} times as fast as the faster of the others, by CPU time; the goal is {FASTER}"
    );
    Ok(())
}

fn last_line(text: &str) -> Option<Value> {
    serde_json::from_str(text.lines().last()?).ok()
}

/// It counts findings; each exchange that is wrong has one.
fn wrong_by_redocly(text: &str) -> Option<u64> {
    let report: Value = serde_json::from_str(text).ok()?;
    report.pointer("/run/findingsBySeverity/error")?.as_u64()
}

/// Runs a checker; it may end with 1 for what it found.
fn timed(places: &Places, checker: &Checker) -> Result<Taken> {
    let mut command = (checker.command)(places);
    command
        .stdout(File::create(&places.printed)?)
        .stderr(File::create(places.printed.with_extension("err"))?);
    let start = Instant::now();
    let (status, cost) = used(&mut command)?;
    let wall = start.elapsed().as_secs_f64();
    ensure!(matches!(status.code(), Some(0 | 1)), "{command:?} failed");
    let printed = workspace::text(&places.printed)?;
    let wrong =
        (checker.wrong)(&printed).with_context(|| format!("{} does not say what it found", checker.name))?;
    Ok(Taken { wall, cost, wrong })
}

/// Memory must not grow with the archive.
#[expect(clippy::print_stdout, reason = "the task's report")]
#[expect(clippy::cast_precision_loss, reason = "exchanges are few")]
fn growth(places: &Places) -> Result<()> {
    let mut memories = Vec::new();
    for size in SIZES {
        let written = archive(places, Size::Bytes(size * 1_000_000))?;
        let mut command = specie(places, None);
        command.stdout(File::create(&places.printed)?);
        let start = Instant::now();
        let (status, Cost { cpu, memory }) = used(&mut command)?;
        let wall = start.elapsed().as_secs_f64();
        ensure!(status.code() == Some(1), "{command:?} finds nothing");
        let speed = written.exchanges as f64 / wall;
        println!(
            "{size:5} MB: {memory:.1} MB of memory, {wall:.1} s, {cpu:.1} s of CPU, {speed:.0} exchanges/s"
        );
        memories.push(memory);
    }
    let [small, large] = memories.as_slice() else { return Ok(()) };
    ensure!(*large < MEMORY && large / small < APART, "memory grows with the archive");
    Ok(())
}
