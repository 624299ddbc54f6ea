//! The options of the generator as flags: one for each of [`OPTIONS`], with `-` for `_`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use specie_codegen::{Known, OPTIONS, OptionError, Options, Setting, Takes};

/// What the flags say, in the order of the table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flags(Vec<(&'static str, Setting)>);

impl Flags {
    /// The options that the flags set.
    ///
    /// # Errors
    ///
    /// A flag has a value that the option cannot have.
    pub(crate) fn options(&self) -> Result<Options, OptionError> {
        let mut options = Options::default();
        for (name, setting) in &self.0 {
            options.set(name, setting.clone())?;
        }
        Ok(options)
    }
}

impl Args for Flags {
    fn augment_args(command: Command) -> Command {
        OPTIONS.iter().fold(command, |command, known| command.arg(flag(known)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn flag(known: &Known) -> Arg {
    let flag = Arg::new(known.name).long(spelled(known.name)).value_name(value_name(known.takes));
    match known.takes {
        Takes::Text(_) => flag.help(known.about),
        Takes::Word(words) => {
            let default = words.first().copied().unwrap_or_default();
            let parser = PossibleValuesParser::new(words);
            flag.help(format!("{} [default: {default}]", known.about)).value_parser(parser)
        }
        Takes::List(_) => {
            flag.help(format!("{}; may be given several times", known.about)).action(ArgAction::Append)
        }
        Takes::Map(..) => flag
            .help(format!("{}; may be given several times", known.about))
            .action(ArgAction::Append)
            .value_parser(pair),
    }
}

fn spelled(name: &str) -> String {
    name.replace('_', "-")
}

fn value_name(takes: Takes) -> String {
    match takes {
        Takes::Text(what) | Takes::List(what) => what.to_owned(),
        Takes::Word(_) => "WORD".to_owned(),
        Takes::Map(from, to) => format!("{from}={to}"),
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(from, to)| !from.is_empty() && !to.is_empty());
    let pair = pair.map(|(from, to)| (from.to_owned(), to.to_owned()));
    pair.ok_or_else(|| "write two names with `=` between".to_owned())
}

impl FromArgMatches for Flags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut flags = Flags::default();
        flags.update_from_arg_matches(matches)?;
        Ok(flags)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = OPTIONS.iter().filter_map(|known| Some((known.name, setting(matches, known)?))).collect();
        Ok(())
    }
}

fn setting(matches: &ArgMatches, known: &Known) -> Option<Setting> {
    match known.takes {
        Takes::Text(_) | Takes::Word(_) => matches.get_one(known.name).cloned().map(Setting::Text),
        Takes::List(_) => Some(Setting::List(matches.get_many(known.name)?.cloned().collect())),
        Takes::Map(..) => {
            let pairs = matches.get_many::<(String, String)>(known.name)?;
            Some(Setting::Map(pairs.cloned().collect()))
        }
    }
}

/// The error for people who wrote flags.
pub(crate) fn usage(error: &OptionError) -> anyhow::Error {
    let message = format!("--{}: {}", spelled(&error.option), error.message);
    match &error.help {
        Some(help) => crate::console::Usage::error(message, help),
        None => anyhow::Error::msg(message),
    }
}
