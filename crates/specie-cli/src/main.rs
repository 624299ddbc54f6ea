//! The `specie` command. In: arguments, files, standard input. Out: reports on standard output, what went wrong on
//! standard error, and an exit code: 0 nothing wrong, 1 errors found, 2 something could not be read or understood.

mod args;
mod baseline;
mod check;
mod console;
mod corrected;
mod coverage;
mod document_report;
mod draw;
mod examine;
mod exchanges;
mod explain;
mod formats;
mod generate;
mod groups;
mod help;
mod init;
mod jobs;
mod line;
mod lint;
mod operations;
mod overlay;
mod payload_files;
mod plan;
mod progress;
mod records;
mod report;
mod report_json;
mod settings;
mod severities;
mod shell;
mod spec_source;
mod suggest;
mod tally;
mod target_name;
mod texts;
mod validate;
mod watch;
mod whole_file;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Command};
use crate::console::{Console, Exit, is_broken_pipe};

fn main() -> ExitCode {
    let args = Args::parse();
    let mut console = Console::new();
    let exit = run(&mut console, args).and_then(|exit| console.finish().map(|()| exit));
    exit.unwrap_or_else(|error| {
        if is_broken_pipe(&error) {
            return Exit::Unheard;
        }
        console.error(&error);
        Exit::Unread
    })
    .into()
}

fn run(console: &mut Console, args: Args) -> anyhow::Result<Exit> {
    match args.command {
        Command::Validate(args) if args.watch => watch::run(console, &args),
        Command::Validate(args) => validate::run(console, args),
        Command::Lint(args) => lint::run(console, &args),
        Command::Operations(args) => operations::run(console, &args),
        Command::Generate(args) => generate::run(console, &args),
        Command::Overlay(args) => overlay::run(console, &args),
        Command::Explain(args) => explain::run(console, &args),
        Command::ExplainPlan(args) => plan::run(console, &args),
        Command::Init => init::run(console),
        Command::Completions(args) => shell::completions(console, &args),
        Command::Man(args) => shell::man(console, &args),
    }
}
