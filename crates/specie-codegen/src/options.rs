//! What the user may ask of the generator. Every option has a default that suits a client of somebody else's API.
//!
//! The macro, the command and `specie.toml` know the options by the names of one table, [`OPTIONS`], and set them by
//! [`Options::set`].

mod checks;
mod table;

use indexmap::IndexMap;
use specie_spec::diagnostic::did_you_mean;

pub use table::{Known, OPTIONS, Takes};

/// What to generate, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Which operations and schemas to generate; what they reach comes along.
    pub include: Include,
    /// Wraps everything in a public module of this name.
    pub module: Option<String>,
    /// Derives beside `Clone` and `PartialEq`, as paths, on every type. All have `Debug`.
    pub derives: Vec<String>,
    /// Rust types that stand for schemas: by the name of a component, or by the `format` of texts, `format:uuid`.
    pub replace: IndexMap<String, String>,
    /// New names of types, by the name they would have (`CreateRefundOk`) or by where they stand (`#/components/schemas/Refund`).
    pub renames: IndexMap<String, String>,
    /// What becomes of texts that an enum does not list. Requests are closed all the same.
    pub unknown_values: Unknown,
    /// What becomes of fields that an object does not list.
    pub unknown_fields: Unknown,
    /// What dates and date-times are.
    pub date_time: DateTimes,
    /// What numbers are that are neither integers nor floats.
    pub decimal: Decimals,
    /// Which schemas with rules become types that keep them.
    pub newtypes: Newtypes,
    /// Headers that the authentication of a request sets, in lower case: no operation asks its caller for them.
    pub signed: Vec<String>,
    /// The path of the crate `specie` in the generated code.
    pub crate_path: String,
}

/// Which operations and schemas to generate. Empty means all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Include {
    /// Operations by their id; webhooks by their id or name.
    pub operations: Vec<String>,
    /// Operations that have one of these tags.
    pub tags: Vec<String>,
    /// Operations whose path is one of these, or below one that ends with `/*`.
    pub paths: Vec<String>,
    /// Components by their name.
    pub schemas: Vec<String>,
}

/// What becomes of what the document does not describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// It is kept, and written again.
    Keep,
    /// It is dropped. A value cannot be dropped, so for enums this is [`Unknown::Keep`].
    Ignore,
    /// It is an error.
    Refuse,
}

/// What dates and date-times are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateTimes {
    /// `specie::DateTime` and `specie::Date`: text that was checked.
    Text,
    /// `chrono::DateTime<chrono::FixedOffset>` and `chrono::NaiveDate`.
    Chrono,
    /// `time::OffsetDateTime` and `time::Date`.
    Time,
    /// `jiff::Timestamp` and `jiff::civil::Date`.
    Jiff,
}

/// What numbers are that are neither integers nor floats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimals {
    /// `specie::Decimal`, which keeps the digits as they were written.
    Text,
    /// `rust_decimal::Decimal`.
    RustDecimal,
}

/// Which schemas with rules become types of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Newtypes {
    /// Components and whole bodies; rules of fields are checked by decoding and `validate`.
    Components,
    /// Every text and number with rules, fields and items among them.
    All,
    /// None: rules are checked by decoding and `validate` alone.
    None,
}

/// The value of an option, as every way to write options gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// One word, name or path.
    Text(String),
    /// Several.
    List(Vec<String>),
    /// Several, each for a key.
    Map(IndexMap<String, String>),
}

/// An option that is not there, has a wrong value, or names what the document does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionError {
    /// The option's name as it was given.
    pub option: String,
    /// Which part of it is wrong.
    pub part: OptionPart,
    /// What is wrong: one lower-case phrase, names in backticks, no final dot.
    pub message: String,
    /// What to do: one imperative sentence or a question.
    pub help: Option<String>,
}

/// A part of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionPart {
    /// Its name.
    Name,
    /// Its value as a whole.
    Value,
    /// The item of its list, or the value of its map, with this index.
    Item(usize),
    /// The key of its map with this index.
    Key(usize),
}

impl Default for Options {
    fn default() -> Self {
        Options {
            include: Include::default(),
            module: None,
            derives: Vec::new(),
            replace: IndexMap::new(),
            renames: IndexMap::new(),
            unknown_values: Unknown::Keep,
            unknown_fields: Unknown::Keep,
            date_time: DateTimes::Text,
            decimal: Decimals::Text,
            newtypes: Newtypes::Components,
            signed: Vec::new(),
            crate_path: "::specie".to_owned(),
        }
    }
}

impl Options {
    /// Sets an option by its name in [`OPTIONS`]. What was set before is replaced.
    ///
    /// ```
    /// use specie_codegen::{Options, Setting};
    ///
    /// let mut options = Options::default();
    /// options.set("mod", Setting::Text("shop".to_owned()))?;
    /// let error = options.set("modul", Setting::Text("shop".to_owned())).unwrap_err();
    /// assert_eq!(error.help.as_deref(), Some("did you mean `mod`?"));
    /// # Ok::<(), specie_codegen::OptionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// There is no such option, or it cannot have this value. The options are as before.
    pub fn set(&mut self, name: &str, value: Setting) -> Result<(), OptionError> {
        let Some(known) = OPTIONS.iter().find(|known| known.name == name) else {
            return Err(unknown_option(name, &[]));
        };
        let fault = match known.takes.misfit(name, &value) {
            Some(fault) => Err(fault),
            None => (known.set)(self, value),
        };
        fault.map_err(|fault| fault.of(name))
    }

    /// The value of an option, as [`Options::set`] would take it; `None` when there is no such option.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Setting> {
        let known = OPTIONS.iter().find(|known| known.name == name)?;
        Some((known.get)(self))
    }

    /// The options that differ from the defaults, in one line, for the header of a file.
    #[must_use]
    pub fn describe(&self) -> String {
        let default = Options::default();
        let changed = OPTIONS.iter().filter_map(|known| {
            let value = (known.get)(self);
            (value != (known.get)(&default)).then(|| format!("{} = {value}", known.name))
        });
        let changed: Vec<String> = changed.collect();
        if changed.is_empty() { "default options".to_owned() } else { changed.join(", ") }
    }
}

/// The error for a name that is no option. A door names the options that it adds of its own.
#[must_use]
pub fn unknown_option(name: &str, own: &[&str]) -> OptionError {
    let known: Vec<&str> = OPTIONS.iter().map(|known| known.name).chain(own.iter().copied()).collect();
    OptionError {
        option: name.to_owned(),
        part: OptionPart::Name,
        message: format!("there is no option `{name}`"),
        help: Some(choose(name, &known)),
    }
}

/// The way out for a name that is none of those known.
fn choose(name: &str, known: &[&str]) -> String {
    const SHORTEST: usize = 3;
    let begins = |known: &&&str| {
        known.len().min(name.len()) >= SHORTEST && (known.starts_with(name) || name.starts_with(**known))
    };
    let near = did_you_mean(name, known.iter().copied()).or_else(|| known.iter().find(begins).copied());
    if let Some(near) = near {
        return format!("did you mean `{near}`?");
    }
    let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    format!("choose one of {}", names.join(", "))
}

impl OptionError {
    /// The error for a name that the document does not have.
    pub(crate) fn missing(option: &str, part: OptionPart, what: &str, name: &str, known: &[&str]) -> Self {
        const FEW: usize = 12;
        let help = choose(name, known);
        let few = help.starts_with("did") || (1..=FEW).contains(&known.len());
        let help = few.then_some(help);
        let message = format!("the document has no {what} `{name}`");
        OptionError { option: option.to_owned(), part, message, help }
    }
}

impl std::fmt::Display for Setting {
    /// In one line, as it is described in the header of a file.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Setting::Text(text) => out.write_str(text),
            Setting::List(list) => write!(out, "[{}]", list.join(", ")),
            Setting::Map(map) => {
                let pairs: Vec<String> = map.iter().map(|(key, value)| format!("{key} = {value}")).collect();
                write!(out, "[{}]", pairs.join(", "))
            }
        }
    }
}

impl std::fmt::Display for OptionError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.help {
            Some(help) => write!(out, "{}; {help}", self.message),
            None => out.write_str(&self.message),
        }
    }
}

impl std::error::Error for OptionError {}

#[cfg(test)]
mod tests;
