//! Tasks of this workspace, run as `cargo xtask <task>`. This file is the table of contents.
//!
//! A task prints what it did to stdout; a failure names the file and what mends it, and exits with 1.

mod bench;
mod corpus;
mod crates;
mod fuzz;
mod html_check;
mod installed;
mod measure;
mod regenerate;
mod sanitize;
mod scratch;
mod tidy;
mod workspace;

use std::process::ExitCode;

use anyhow::Context;
use corpus::specs::Extent;
use regenerate::Mode;

const USAGE: &str = "\
cargo xtask <task>

  tidy                    check what no compiler checks: dependencies, file headers, codes, the map of the code
  regenerate [--check]    write the generated files, or say which differ
  scratch                 build and run crates that depend on specie alone, in each edition
  html-check              open a report in headless Chromium, which is installed where it is missing
  fuzz [TARGET] [--seconds N] [--seed N]
                          drive the fuzz targets, or one of them, each for N seconds
  fuzz TARGET --input FILE
                          run a target on one input
  sanitize                run the tests over unsafe code by AddressSanitizer and by Valgrind, which is installed where
                          it is missing
  bench                   all of these
  bench compile [--rounds N]
                          what the compiler spends on generated types, beside serde's derives, the median of N or once
  bench decode            time of reading and writing payloads, beside serde_json with derives
  bench codegen           time and memory of generation, beside two other generators, which it installs
  bench verdict           time from bytes to verdict, beside other validators and readers, two of which it installs
  bench lines             a gigabyte of lines through `specie validate`, beside counting them
  bench startup           time of `specie validate` on one payload, by stages, with large documents
  bench captures          memory and time of reading captures of 200 MB and of 2 GB
  bench validate          exchanges a second of `specie validate`, beside two other checkers, which it installs, and its
                          memory
  corpus                  all of these, with the listed documents
  corpus providers        recorded payloads against the published documents
  corpus apifox           documents exported with Apifox's extensions against a clean export
  corpus suites           the public JSON Schema test suites
  corpus oai              documents of the OpenAPI Initiative that must pass or fail
  corpus properties       knock-out, stability and places over the published documents
  corpus captures         recorded traffic of every kind, read whole, damaged, and in two formats
  corpus specs [--listed] Rust for every document, compiled without warnings, and docs/corpus.md; with --listed only the
                          documents of a list are compiled, and nothing is written
  corpus payloads [START]...
                          recorded payloads and examples of documents, by the start of their path, checked and read
  corpus synthesis [--values N] [--seed N] [--document START]...
                          values made for the schemas of documents: judge, checker and types agree
  corpus verdict [--values N] [--seed N] [--document START]...
                          values made for the schemas of documents, and damaged: both engines of the checker agree;
                          not among `corpus`, since it takes a build with optimisation";

/// Runs a part of the corpus that takes a number of values, a seed, and documents.
fn made_values(
    options: &[&str],
    (mut values, mut seed): (usize, u64),
    run: fn(usize, u64, &[&str]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut documents = Vec::new();
    for option in options.chunks(2) {
        match option {
            ["--values", number] => values = number.parse().context("`--values` takes a number")?,
            ["--seed", number] => seed = number.parse().context("`--seed` takes a number")?,
            ["--document", start] => documents.push(*start),
            _ => anyhow::bail!(
                "`{}` is no option; there are --values N, --seed N and --document START",
                option.join(" ")
            ),
        }
    }
    run(values, seed, &documents)
}

#[expect(clippy::print_stderr, reason = "the end of a command-line program")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["tidy"] => tidy::run(),
        ["regenerate"] => regenerate::run(Mode::Write),
        ["regenerate", "--check"] => regenerate::run(Mode::Check),
        ["scratch"] => scratch::run(),
        ["html-check"] => html_check::run(),
        ["fuzz", options @ ..] => fuzz::run(options),
        ["sanitize"] => sanitize::run(),
        ["bench"] => bench::run(),
        ["bench", "compile"] => bench::compile::run(1),
        ["bench", "compile", "--rounds", rounds] => match rounds.parse() {
            Ok(rounds) if rounds > 0 => bench::compile::run(rounds),
            _ => Err(anyhow::anyhow!("`--rounds` takes a number from 1 on")),
        },
        ["bench", "decode"] => bench::decode::run(),
        ["bench", "codegen"] => bench::codegen::run(),
        ["bench", "verdict"] => bench::verdict::run(),
        ["bench", "lines"] => bench::lines::run(),
        ["bench", "startup"] => bench::startup::run(),
        ["bench", "captures"] => bench::captures::run(),
        ["bench", "validate"] => bench::validate::run(),
        ["corpus"] => corpus::run(),
        ["corpus", "providers"] => corpus::providers::run(),
        ["corpus", "apifox"] => corpus::apifox::run(),
        ["corpus", "suites"] => corpus::suites::run(),
        ["corpus", "oai"] => corpus::oai::run(),
        ["corpus", "properties"] => corpus::properties::run(),
        ["corpus", "captures"] => corpus::captures::run(),
        ["corpus", "specs"] => corpus::specs::run(Extent::Whole),
        ["corpus", "specs", "--listed"] => corpus::specs::run(Extent::Listed),
        ["corpus", "payloads", documents @ ..] => corpus::payloads::run(documents),
        ["corpus", "synthesis", options @ ..] => {
            use corpus::synthesis::{SEED, VALUES, run};
            made_values(options, (VALUES, SEED), run)
        }
        ["corpus", "verdict", options @ ..] => {
            use corpus::verdict::{PAYLOADS, SEED, run};
            made_values(options, (PAYLOADS, SEED), run)
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
