//! A gigabyte of records, one a line, through `specie validate`: its time beside that of counting the lines with
//! `memchr`, its memory, and what a second job gains.
//!
//! Both are whole processes that read the file from the start; they take turns, and medians are compared.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::verdict::{SEED, corpora};
use crate::crates::{self, cargo, done, fetch, write};
use crate::measure::{Cost, median, used};
use crate::workspace;

/// Counts lines.
const COUNTER: &str = "//! Counts the lines of a file.

use std::io::Read;

fn main() {
    let path = std::env::args().nth(1).expect(\"a file\");
    let mut file = std::fs::File::open(path).expect(\"a file\");
    let mut part = vec![0; 1 << 18];
    let mut lines = 0;
    loop {
        match file.read(&mut part).expect(\"bytes\") {
            0 => break,
            size => lines += memchr::memchr_iter(b'\\n', &part[..size]).count(),
        }
    }
    println!(\"{lines}\");
}
";

/// Bytes of the file.
const SIZE: usize = 1_000_000_000;

/// How often each reads it.
const ROUNDS: usize = 5;

/// How many times the time of counting lines a check may take, and how many megabytes.
const SLOWER: f64 = 12.0;
const MEMORY: f64 = 16.0;

/// What a run took.
struct Taken {
    wall: f64,
    cost: Cost,
    /// The share of all cores that nobody used meanwhile; unknown where the system does not tell.
    idle: f64,
}

/// Writes the file, measures, and removes it.
pub(crate) fn run() -> Result<()> {
    let root = workspace::root();
    let mut build = Command::new("cargo");
    build.args(["build", "-q", "--release", "-p", "specie-cli"]).current_dir(&root);
    done(build)?;
    let counter = write("lines", "2024", "memchr = \"2\"\n", &[("main.rs".to_owned(), COUNTER.to_owned())])?;
    fetch(&counter)?;
    done(cargo(&counter, &["build", "--release"]))?;
    let file = root.join("target/lines.ndjson");
    let measured = records(&file).and_then(|wrong| compare(&file, wrong));
    fs::remove_file(&file).context("the records cannot be removed")?;
    measured
}

/// Writes valid records, among which a wrong one comes every few megabytes; says how many are wrong.
fn records(file: &Path) -> Result<usize> {
    let corpora = corpora::all()?;
    let corpus = corpora.first().context("a corpus")?;
    let (plain, _) = corpus.lines(SEED)?;
    let (mut right, mut wrong) = (String::new(), "");
    for (number, line) in (1..).zip(plain.lines()) {
        if number % corpora::BROKEN == 0 {
            wrong = line;
        } else {
            right += line;
            right.push('\n');
        }
    }
    let mut out = BufWriter::new(File::create(file)?);
    let times = SIZE / right.len() + 1;
    for _ in 0..times {
        out.write_all(right.as_bytes())?;
        writeln!(out, "{wrong}")?;
    }
    out.flush()?;
    Ok(times)
}

/// Counting, one job and two in turns.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn compare(file: &Path, wrong: usize) -> Result<()> {
    let mut counter = Command::new(crates::folder("target").join("release/lines"));
    counter.arg(file);
    let mut commands = [counter, specie(file, "1"), specie(file, "2")];
    let mut taken: [Vec<Taken>; 3] = Default::default();
    for _ in 0..ROUNDS {
        for (command, taken) in commands.iter_mut().zip(&mut taken) {
            taken.push(timed(command)?);
        }
    }
    let bytes = fs::metadata(file)?.len();
    println!("{bytes} bytes in lines, {wrong} of them wrong");
    let middle = |which: usize, get: fn(&Taken) -> f64| median(taken[which].iter().map(get));
    for (which, name) in ["memchr", "specie --jobs 1", "specie --jobs 2"].into_iter().enumerate() {
        let (wall, cpu) = (middle(which, |taken| taken.wall), middle(which, |taken| taken.cost.cpu));
        let memory = taken[which].iter().map(|taken| taken.cost.memory).fold(0.0, f64::max);
        let idle = middle(which, |taken| taken.idle) * 100.0;
        println!(
            "{name:16}{wall:7.2} s{cpu:7.2} s of CPU{memory:6.1} MB; {idle:.0} % of all cores stayed idle"
        );
    }
    let cpu = |which| middle(which, |taken| taken.cost.cpu);
    println!("one job takes {:.1} times the CPU time of memchr; the goal is {SLOWER}", cpu(1) / cpu(0));
    let wall = |which| middle(which, |taken| taken.wall);
    let second = (cpu(2) / wall(2) - 1.0).clamp(0.0, 1.0) * 100.0;
    println!(
        "two jobs are {:.2} times as fast as one, and had {second:.0} % of a second core",
        wall(1) / wall(2)
    );
    let largest = taken[1].iter().map(|taken| taken.cost.memory).fold(0.0, f64::max);
    println!("one job takes {largest:.1} MB; the goal is {MEMORY}");
    Ok(())
}

fn specie(file: &Path, jobs: &str) -> Command {
    let root = workspace::root();
    let mut command = Command::new(root.join("target/release/specie"));
    command.arg("validate").arg(file).arg("--spec").arg(root.join("specs/wooshpay"));
    command.args(["--operation", "createRefund", "--response", "200", "--format", "concise", "--jobs", jobs]);
    command
}

fn timed(command: &mut Command) -> Result<Taken> {
    command.stdout(File::create(crates::folder("lines").join("printed"))?);
    let before = cores();
    let start = Instant::now();
    let (status, cost) = used(command)?;
    let wall = start.elapsed().as_secs_f64();
    let after = cores();
    ensure!(matches!(status.code(), Some(0 | 1)), "{command:?} failed");
    let idle = match (before, after) {
        (Some(before), Some(after)) if after.0 > before.0 => (after.1 - before.1) / (after.0 - before.0),
        _ => f64::NAN,
    };
    Ok(Taken { wall, cost, idle })
}

/// Time of all cores, and how much of it they were idle, as Linux counts both since its start.
fn cores() -> Option<(f64, f64)> {
    let text = fs::read_to_string("/proc/stat").ok()?;
    let times = text.lines().next()?.split_whitespace().skip(1);
    // User, nice, system, idle, waiting for input and output, and interrupts; guests are counted among users.
    let times: Vec<f64> = times.take(8).filter_map(|time| time.parse().ok()).collect();
    Some((times.iter().sum(), times.get(3)? + times.get(4)?))
}
