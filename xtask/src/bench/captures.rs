//! Memory and time of reading captures: the largest memory may not grow with the file.

use std::process::{Command, Stdio};

use anyhow::{Result, ensure};

use super::charge;
use crate::crates::{self, cargo, done, write};
use crate::measure::{Cost, cost};
use crate::workspace;

/// The program.
const PROGRAM: &str = include_str!("captures.txt");

/// Sizes of files, in megabytes.
const SIZES: [u32; 2] = [200, 2000];

/// Megabytes that reading may take, whatever the file.
const MEMORY: f64 = 64.0;

/// Writes, builds and runs the program on captures of both sizes.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let path = workspace::root().join("crates/specie-capture");
    let dependencies = format!("specie-capture = {{ path = {:?} }}\n", path.display().to_string());
    let files =
        [("main.rs".to_owned(), PROGRAM.to_owned()), ("body.json".to_owned(), charge::CHARGE.to_owned())];
    let folder = write("captures", "2024", &dependencies, &files)?;
    done(cargo(&folder, &["build", "--release"]))?;
    let program = crates::folder("target").join("release/captures");
    for format in ["har", "ndjson"] {
        for size in SIZES {
            let Cost { cpu, memory } =
                cost(Command::new(&program).args([format, &size.to_string()]).stdout(Stdio::null()))?;
            let speed = f64::from(size) / cpu;
            println!("{format} of {size} MB: {memory:.0} MB of memory, {cpu:.1} s of CPU, {speed:.0} MB/s");
            ensure!(memory < MEMORY, "reading takes more than {MEMORY} MB");
        }
    }
    Ok(())
}
