//! The compiler's CPU time and peak memory for 1,000 structs and 250 enums, beside those of serde's derives on the same
//! types; and for the crate `specie` itself with and without its validator.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use specie_spec::{Input, Source};

use super::{synthetic, twins};
use crate::crates::{cargo, done, specie, types, write};
use crate::measure::{Cost, cost, median};
use crate::workspace;

/// Prints both comparisons. Each side is compiled `rounds` times.
pub(crate) fn run(rounds: usize) -> Result<()> {
    let document = Source::new("synthetic.yaml", synthetic::document(1));
    let ours = types(&Input::new(document))?.source;
    let theirs = twins::twins(&ours, twins::Holds::Less)?;
    let serde = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\nindexmap = { version = \"2\", features = [\"serde\"] }\n";
    let ours = Side {
        name: "specie",
        folder: empty("compile-ours", &specie("default-features = false"))?,
        text: ours,
    };
    let theirs = Side { name: "serde, derive", folder: empty("compile-theirs", serde)?, text: theirs };
    compare("1,000 structs, 250 enums", &[ours, theirs], rounds, (0.15, 0.25))?;

    let with = empty("compile-with", &specie("features = [\"validator\"]"))?;
    let without = empty("compile-without", &specie("default-features = false"))?;
    whole(&with, &without)
}

/// A crate, and what is compiled in it.
struct Side {
    name: &'static str,
    folder: PathBuf,
    text: String,
}

/// A crate without items.
fn empty(name: &str, dependencies: &str) -> Result<PathBuf> {
    write(name, "2024", dependencies, &[("lib.rs".to_owned(), String::new())])
}

/// The two sides in turns, over dependencies that are there.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn compare(what: &str, sides: &[Side; 2], rounds: usize, limits: (f64, f64)) -> Result<()> {
    let mut costs: [Vec<Cost>; 2] = [Vec::new(), Vec::new()];
    for side in sides {
        done(cargo(&side.folder, &["check"]))?;
    }
    for _ in 0..rounds {
        for (side, costs) in sides.iter().zip(&mut costs) {
            // Cargo compiles again what was written since.
            fs::write(side.folder.join("src/lib.rs"), &side.text)?;
            costs.push(cost(&mut cargo(&side.folder, &["check"]))?);
        }
    }
    let cpu = |side: usize| median(costs[side].iter().map(|cost| cost.cpu));
    let memory = |side: usize| median(costs[side].iter().map(|cost| cost.memory));
    println!("cargo check of {what}");
    for (index, side) in sides.iter().enumerate() {
        println!("  {:16} {:7.2} s {:6.0} MB", side.name, cpu(index), memory(index));
    }
    let (cpu, memory) = (cpu(0) / cpu(1), memory(0) / memory(1));
    println!("  CPU {cpu:.3} of at most {:.2}, memory {memory:.3} of at most {:.2}", limits.0, limits.1);
    Ok(())
}

/// Everything that a user of `specie` compiles, with the validator and without.
#[expect(clippy::print_stdout, reason = "the task's report")]
fn whole(with: &Path, without: &Path) -> Result<()> {
    let fresh = workspace::root().join("target/crates/fresh");
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
