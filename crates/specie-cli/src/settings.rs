//! specie.toml as the commands read it: the table `[validate]`, with what `specie validate` does unless the command line
//! says otherwise. Tables of other programs in the file, such as `[[api]]`, are left alone.
//!
//! The file is that of the current folder, else of the nearest folder above it. Paths in it are relative to it.

use std::fs;
use std::num::NonZeroUsize;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::ValueEnum;
use specie_json::Lines;
use specie_spec::diagnostic::did_you_mean;
use specie_specs::PROVIDERS;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::args::{FormatsReading, IntegersReading, NullableReading, ReadingName, Validate};
use crate::console::Usage;
use crate::severities::{Lists, Select, select};

/// The name of the file.
pub(crate) const NAME: &str = "specie.toml";

const KEYS: [&str; 13] = [
    "spec", "overlays", "servers", "jobs", "baseline", "reading", "nullable", "integers", "formats", "deny",
    "warn", "allow", "coverage",
];

/// The table `[validate]`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    spec: Option<String>,
    overlays: Vec<PathBuf>,
    servers: Vec<String>,
    jobs: Option<NonZeroUsize>,
    baseline: Option<PathBuf>,
    reading: Option<ReadingName>,
    nullable: Option<NullableReading>,
    integers: Option<IntegersReading>,
    formats: Option<FormatsReading>,
    severities: Lists,
    coverage: bool,
}

impl Settings {
    /// The settings of the nearest file; none without a file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or something in it is not understood.
    pub(crate) fn find() -> anyhow::Result<Settings> {
        let here = std::env::current_dir().context("cannot see the current folder")?;
        let Some(above) = here.ancestors().position(|folder| folder.join(NAME).is_file()) else {
            return Ok(Settings::default());
        };
        let folder: PathBuf = std::iter::repeat_n("..", above).collect();
        let path = folder.join(NAME);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        read(&path.display().to_string(), &folder, &text)
    }

    /// The arguments with what they leave to the settings. Overlays belong to the document, so those of the file apply
    /// where its document does.
    pub(crate) fn complete(self, mut args: Validate) -> Validate {
        let Settings {
            spec,
            overlays,
            servers,
            jobs,
            baseline,
            reading,
            nullable,
            integers,
            formats,
            severities,
            coverage,
        } = self;
        if args.spec.is_none() && spec.is_some() {
            args.spec = spec;
            args.beside.overlays = overlays.into_iter().chain(args.beside.overlays).collect();
        }
        if args.servers.is_empty() {
            args.servers = servers;
        }
        args.jobs = args.jobs.or(jobs);
        args.baseline = args.baseline.or(baseline);
        args.reading = args.reading.or(reading);
        args.nullable = args.nullable.or(nullable);
        args.integers = args.integers.or(integers);
        args.formats = args.formats.or(formats);
        args.coverage |= coverage;
        args.severities = args.severities.over(severities);
        args
    }
}

/// Reads the text of a file.
fn read(name: &str, folder: &Path, text: &str) -> anyhow::Result<Settings> {
    let file = File { name, folder, lines: Lines::new(text) };
    let root = DeTable::parse(text).map_err(|error| {
        let first = error.message().lines().next().unwrap_or("no TOML").to_owned();
        file.error(&error.span().unwrap_or(0..0), &format!("no TOML: {first}"), "correct the text here")
    })?;
    let mut settings = Settings::default();
    let Some((_, value)) = root.get_ref().iter().find(|(key, _)| key.get_ref() == "validate") else {
        return Ok(settings);
    };
    let DeValue::Table(table) = value.get_ref() else {
        let help = "write `[validate]` and its keys below it";
        return Err(file.error(&value.span(), "`validate` is a table", help));
    };
    for (key, value) in table {
        let key_span = key.span();
        match key.get_ref().as_ref() {
            "spec" => settings.spec = Some(file.spec(value)?),
            "overlays" => {
                settings.overlays = file.texts(value)?.iter().map(|path| folder.join(path)).collect();
            }
            "servers" => settings.servers = file.texts(value)?,
            "jobs" => settings.jobs = Some(file.count(value)?),
            "baseline" => settings.baseline = Some(folder.join(file.text(value)?)),
            "reading" => settings.reading = Some(file.one_of(value)?),
            "nullable" => settings.nullable = Some(file.one_of(value)?),
            "integers" => settings.integers = Some(file.one_of(value)?),
            "formats" => settings.formats = Some(file.one_of(value)?),
            "coverage" => settings.coverage = file.truth(value)?,
            "deny" => settings.severities.deny = file.codes(value)?,
            "warn" => settings.severities.warn = file.codes(value)?,
            "allow" => settings.severities.allow = file.codes(value)?,
            other => {
                let help = match did_you_mean(other, KEYS) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("use one of {}", KEYS.join(", ")),
                };
                return Err(file.error(&key_span, &format!("there is no setting `{other}`"), help));
            }
        }
    }
    Ok(settings)
}

/// The file, for errors with a place in it.
struct File<'t> {
    name: &'t str,
    folder: &'t Path,
    lines: Lines<'t>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl File<'_> {
    fn error(&self, at: &Range<usize>, message: &str, help: impl Into<String>) -> anyhow::Error {
        let place = self.lines.place(at.start);
        Usage::error(format!("{}:{}:{}: {message}", self.name, place.line, place.column), help)
    }

    fn text(&self, value: &Value<'_>) -> anyhow::Result<String> {
        match value.get_ref() {
            DeValue::String(text) => Ok(text.to_string()),
            _ => Err(self.error(&value.span(), "this is no text", "write a text in quotes")),
        }
    }

    fn truth(&self, value: &Value<'_>) -> anyhow::Result<bool> {
        match value.get_ref() {
            DeValue::Boolean(truth) => Ok(*truth),
            _ => Err(self.error(&value.span(), "this is neither true nor false", "write one of them")),
        }
    }

    /// A list of texts, or one.
    fn texts(&self, value: &Value<'_>) -> anyhow::Result<Vec<String>> {
        match value.get_ref() {
            DeValue::Array(items) => items.iter().map(|item| self.text(item)).collect(),
            _ => Ok(vec![self.text(value)?]),
        }
    }

    /// An embedded name, or a path.
    fn spec(&self, value: &Value<'_>) -> anyhow::Result<String> {
        let spec = self.text(value)?;
        let embedded = PROVIDERS.iter().any(|provider| provider.name == spec);
        Ok(if embedded { spec } else { self.folder.join(spec).display().to_string() })
    }

    fn count(&self, value: &Value<'_>) -> anyhow::Result<NonZeroUsize> {
        let number = match value.get_ref() {
            DeValue::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let help = "write a number from 1 on, without quotes";
        number
            .and_then(NonZeroUsize::new)
            .ok_or_else(|| self.error(&value.span(), "this counts nothing", help))
    }

    fn one_of<T: ValueEnum>(&self, value: &Value<'_>) -> anyhow::Result<T> {
        let text = self.text(value)?;
        T::from_str(&text, false).map_err(|_| {
            let known = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
            let known: Vec<String> = known.map(|known| format!("`{}`", known.get_name())).collect();
            let help = format!("write one of {}", known.join(", "));
            self.error(&value.span(), &format!("there is no `{text}`"), help)
        })
    }

    fn codes(&self, value: &Value<'_>) -> anyhow::Result<Vec<Select>> {
        let items = match value.get_ref() {
            DeValue::Array(items) => items.iter().collect(),
            _ => vec![value],
        };
        let code = |item: &Value<'_>| {
            let text = self.text(item)?;
            select(&text).map_err(|why| {
                let (what, help) = why.split_once("; ").unwrap_or((&why, "`specie explain` lists them"));
                self.error(&item.span(), &format!("`{text}`: {what}"), help)
            })
        };
        items.into_iter().map(code).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, expected: &str) {
        assert_eq!(read(NAME, Path::new(""), text).unwrap_err().to_string(), expected);
    }

    #[test]
    fn other_tables_are_left_alone() {
        let text = "[[api]]\nspec = 'a'\nderive = 1\n[other]\n";
        assert_eq!(read(NAME, Path::new(""), text).unwrap(), Settings::default());
    }

    #[test]
    fn paths_are_relative_to_the_file() {
        let text =
            "[validate]\nspec = 'api/openapi.yaml'\noverlays = 'fixes.yaml'\nbaseline = 'known.json'\n";
        let settings = read(NAME, Path::new(".."), text).unwrap();
        assert_eq!(settings.spec.as_deref(), Some("../api/openapi.yaml"));
        assert_eq!(settings.overlays, [PathBuf::from("../fixes.yaml")]);
        assert_eq!(settings.baseline, Some(PathBuf::from("../known.json")));
        let embedded = read(NAME, Path::new(".."), "[validate]\nspec = 'rapyd'\n").unwrap();
        assert_eq!(embedded.spec.as_deref(), Some("rapyd"));
    }

    #[test]
    fn what_is_not_understood_has_a_place() {
        refused(
            "[validate]\nspecs = 'a'\n",
            "specie.toml:2:1: there is no setting `specs`; did you mean `spec`?",
        );
        refused("[validate]\nspec = 1\n", "specie.toml:2:8: this is no text; write a text in quotes");
        refused(
            "[validate]\ncoverage = 'yes'\n",
            "specie.toml:2:12: this is neither true nor false; write one of them",
        );
        refused(
            "[validate]\nreading = 'recieve'\n",
            "specie.toml:2:11: there is no `recieve`; write one of `send`, `receive`, `strict`",
        );
        refused(
            "[validate]\ndeny = ['type', 'drfit']\n",
            "specie.toml:2:17: `drfit`: no such code; did you mean `drift`?",
        );
        let count = "write a number from 1 on, without quotes";
        refused("[validate]\njobs = 0\n", &format!("specie.toml:2:8: this counts nothing; {count}"));
        refused("[validate]\njobs = '2'\n", &format!("specie.toml:2:8: this counts nothing; {count}"));
        refused(
            "validate = 1\n",
            "specie.toml:1:12: `validate` is a table; write `[validate]` and its keys below it",
        );
        refused(
            "[validate\n",
            "specie.toml:1:10: no TOML: unclosed table, expected `]`; correct the text here",
        );
    }
}
