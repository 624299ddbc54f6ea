//! `specie completions` and `specie man`: what a shell and `man` need to know of the command, from its arguments.

use std::fs;
use std::io::Write;

use anyhow::Context;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use specie_spec::diagnostic::did_you_mean;

use crate::args::{Args, Completions, ManPage};
use crate::console::{Console, Exit, Usage};
use crate::whole_file;

/// Prints the script that completes names and options in a shell.
pub(crate) fn completions(console: &mut Console, args: &Completions) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command(), "specie", &mut script);
    console.out().write_all(&script)?;
    Ok(Exit::Clean)
}

/// Prints a manual page, or writes all of them.
pub(crate) fn man(console: &mut Console, args: &ManPage) -> anyhow::Result<Exit> {
    let command = command();
    let commands = || command.get_subcommands().filter(|command| !command.is_hide_set());
    if let Some(folder) = &args.folder {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        for page in std::iter::once(&command).chain(commands()) {
            let name = page.get_display_name().unwrap_or(page.get_name());
            whole_file::write(&folder.join(format!("{name}.1")), &String::from_utf8(render(page)?)?)?;
        }
        return Ok(Exit::Clean);
    }
    let page = match &args.command {
        None => &command,
        Some(name) => commands().find(|command| command.get_name() == name).ok_or_else(|| {
            let names: Vec<&str> = commands().map(Command::get_name).collect();
            let help = match did_you_mean(name, names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("choose one of {}", names.join(", ")),
            };
            Usage::error(format!("there is no command `{name}`"), help)
        })?,
    };
    console.out().write_all(&render(page)?)?;
    Ok(Exit::Clean)
}

/// The command, its subcommands with the names that they are called by.
fn command() -> Command {
    let mut command = Args::command().disable_help_subcommand(true);
    command.build();
    command
}

fn render(command: &Command) -> anyhow::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
