//! Drives the fuzz targets of `specie-tests` by changes of their seeds, on any toolchain.
//!
//! Inputs that show something new cannot be told from others without the compiler's help, which cargo-fuzz has; here
//! changes are of seeds and of the inputs before them, and much is tried.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use specie_tests::fuzz::change::change;
use specie_tests::fuzz::{TARGETS, Target};

use crate::workspace;

/// For how long each target is driven where nothing else is asked.
const SECONDS: u64 = 30;

/// An input that takes longer is a failure as well.
const SLOW: Duration = Duration::from_secs(10);

/// Inputs that changes start from, beside the seeds.
const KEPT: usize = 256;

/// What is asked for.
struct Asked<'a> {
    targets: Vec<&'static Target>,
    seconds: u64,
    seed: u64,
    /// One input in the place of changed ones.
    input: Option<&'a Path>,
}

/// Drives the targets: `[TARGET] [--seconds N] [--seed N]`, or one of them with `--input FILE` alone.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run(options: &[&str]) -> Result<()> {
    let asked = asked(options)?;
    if let Some(path) = asked.input {
        let bytes = fs::read(path).with_context(|| path.display().to_string())?;
        for target in &asked.targets {
            (target.run)(&bytes);
        }
        return Ok(());
    }
    // What a target has to say is shown once, with the input.
    panic::set_hook(Box::new(|_| ()));
    let mut failures = Vec::new();
    for target in &asked.targets {
        let (tried, failure) = drive(target, asked.seconds, asked.seed)?;
        println!("{}: {tried} inputs, seed {}", target.name, asked.seed);
        failures.extend(failure);
    }
    drop(panic::take_hook());
    super::corpus::finish(&failures, "fuzz target that does not hold")
}

fn asked<'a>(options: &'a [&'a str]) -> Result<Asked<'a>> {
    let mut asked = Asked { targets: TARGETS.iter().collect(), seconds: SECONDS, seed: 1, input: None };
    let mut options = options.iter();
    while let Some(option) = options.next() {
        if let Some(target) = TARGETS.iter().find(|target| target.name == *option) {
            asked.targets = vec![target];
            continue;
        }
        let mut value = || options.next().with_context(|| format!("`{option}` takes a value"));
        match *option {
            "--seconds" => asked.seconds = value()?.parse().context("`--seconds` takes a number")?,
            "--seed" => asked.seed = value()?.parse().context("`--seed` takes a number")?,
            "--input" => asked.input = Some(Path::new(value()?)),
            _ => {
                let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
                bail!("`{option}` is neither an option nor a target; there are {}", names.join(", "))
            }
        }
    }
    ensure!(
        asked.input.is_none() || asked.targets.len() == 1,
        "`--input` is for one target: name it before the option"
    );
    Ok(asked)
}

/// Tries changed inputs for a time: how many, and the first that fails.
fn drive(target: &Target, seconds: u64, seed: u64) -> Result<(usize, Option<String>)> {
    let folder = workspace::root().join("target/fuzz").join(target.name);
    fs::create_dir_all(&folder)?;
    // Where the process itself ends, the input is here.
    let current = folder.join("current");
    let mut random = fastrand::Rng::with_seed(seed);
    let seeds = target.seeds()?;
    let mut kept: Vec<Vec<u8>> = Vec::new();
    let until = Instant::now() + Duration::from_secs(seconds);
    let mut tried = 0;
    while Instant::now() < until {
        let from = if random.bool() { random.choice(&seeds) } else { random.choice(&kept) };
        let empty = Vec::new();
        let input = change(from.unwrap_or(&empty), random.choice(&kept).unwrap_or(&empty), &mut random);
        fs::write(&current, &input)?;
        let start = Instant::now();
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| (target.run)(&input)));
        tried += 1;
        let said = match outcome {
            Err(said) => text(&*said),
            Ok(()) if start.elapsed() > SLOW => format!("took {:?}", start.elapsed()),
            Ok(()) => {
                if kept.len() < KEPT {
                    kept.push(input);
                } else if let Some(place) = random.choice(&mut kept) {
                    *place = input;
                }
                continue;
            }
        };
        let file = keep(&folder, &current, seed, tried)?;
        let file = file.strip_prefix(workspace::root()).unwrap_or(&file);
        let again = format!("cargo xtask fuzz {} --input {}", target.name, file.display());
        return Ok((tried, Some(format!("{}: {said}\n    {again}", target.name))));
    }
    fs::remove_file(&current)?;
    Ok((tried, None))
}

/// The failing input under a name of its own.
fn keep(folder: &Path, current: &Path, seed: u64, tried: usize) -> Result<PathBuf> {
    let file = folder.join(format!("{seed}-{tried}"));
    fs::rename(current, &file)?;
    Ok(file)
}

/// What a panic says.
fn text(said: &(dyn std::any::Any + Send)) -> String {
    let text = said.downcast_ref::<String>().map(String::as_str).or(said.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without words").to_owned()
}
