//! The compiler's CPU time and peak memory for 1,000 structs and 250 enums, beside those of serde's derives on the same
//! types; and for the crate `specie` itself with and without its validator.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use specie_spec::{Input, Source};

use super::measure::{Cost, cost, median};
use super::scratch::{cargo, done, specie, types, write};
use super::{synthetic, twins};
use crate::workspace;

/// How often each side is compiled.
const ROUNDS: usize = 3;

/// Prints both comparisons.
pub(crate) fn run() -> Result<()> {
    let document = Source::new("synthetic.yaml", synthetic::document());
    let ours = types(&Input::new(document))?.source;
    let theirs = twins::twins(&ours)?;
    let file = |text: String| vec![("lib.rs".to_owned(), text)];
    let serde = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\nindexmap = { version = \"2\", features = [\"serde\"] }\n";
    let ours = write("compile-ours", &specie("default-features = false"), &file(ours))?;
    let theirs = write("compile-theirs", serde, &file(theirs))?;
    compare("1,000 structs, 250 enums", ("serde, derive", &theirs), ("specie", &ours), (0.15, 0.25))?;

    let empty = || file(String::new());
    let with = write("compile-with", &specie("features = [\"validator\"]"), &empty())?;
    let without = write("compile-without", &specie("default-features = false"), &empty())?;
    whole(&with, &without)
}

/// The two sides in turns.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn compare(what: &str, theirs: (&str, &PathBuf), ours: (&str, &PathBuf), limits: (f64, f64)) -> Result<()> {
    let mut costs: [Vec<Cost>; 2] = [Vec::new(), Vec::new()];
    for folder in [theirs.1, ours.1] {
        done(cargo(folder, &["check"]))?;
    }
    for _ in 0..ROUNDS {
        for (side, folder) in [theirs.1, ours.1].into_iter().enumerate() {
            touch(folder)?;
            costs[side].push(cost(&mut cargo(folder, &["check"]))?);
        }
    }
    let cpu = |side: usize| median(costs[side].iter().map(|cost| cost.cpu));
    let memory = |side: usize| median(costs[side].iter().map(|cost| cost.memory));
    println!("cargo check of {what}");
    for (side, name) in [theirs.0, ours.0].into_iter().enumerate() {
        println!("  {name:16} {:7.2} s {:6.0} MB", cpu(side), memory(side));
    }
    let (cpu, memory) = (cpu(1) / cpu(0), memory(1) / memory(0));
    println!("  CPU {cpu:.2} of at most {:.2}, memory {memory:.2} of at most {:.2}", limits.0, limits.1);
    Ok(())
}

/// Everything that a user of `specie` compiles, with the validator and without.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn whole(with: &Path, without: &Path) -> Result<()> {
    let fresh = workspace::root().join("target/bench/fresh");
    let mut spent = Vec::new();
    for folder in [with, without] {
        if fresh.exists() {
            fs::remove_dir_all(&fresh)?;
        }
        let mut command = cargo(folder, &["check"]);
        spent.push(cost(command.env("CARGO_TARGET_DIR", &fresh))?.cpu);
    }
    let ratio = spent[1] / spent[0];
    println!("cargo check of the crate specie and its dependencies");
    println!("  with validator   {:7.2} s\n  without          {:7.2} s", spent[0], spent[1]);
    println!("  CPU {ratio:.2} of at most 0.50");
    Ok(())
}

/// Makes cargo compile a crate again.
fn touch(folder: &Path) -> Result<()> {
    let file = folder.join("src/lib.rs");
    let text = workspace::text(&file)?;
    fs::write(file, text)?;
    Ok(())
}
