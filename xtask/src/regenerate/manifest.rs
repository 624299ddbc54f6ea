//! specie.toml: which documents are generated into which files, with which options of the generator.
//!
//! In: the text. Out: an [`Entry`] for each `[[api]]`, or every problem with its place and what mends it.

use std::fmt;
use std::ops::Range;

use indexmap::IndexMap;
use specie_codegen::{OptionError, OptionPart, Options, Setting, unknown_option};
use specie_json::Lines;
use specie_spec::Code;
use specie_spec::diagnostic::did_you_mean;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// The file, at the root of the workspace.
pub(crate) const NAME: &str = "specie.toml";

/// Keys of an `[[api]]` beside the options of the generator.
const OWN: [&str; 6] = ["spec", "overlays", "root", "map", "output", "deny"];

/// One `[[api]]`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The document, from the root of the workspace.
    pub(crate) spec: String,
    /// Overlays, applied in this order.
    pub(crate) overlays: Vec<String>,
    /// The folder that references may reach, where it is not that of the document.
    pub(crate) root: Option<String>,
    /// URLs with the files that stand for them.
    pub(crate) maps: Vec<(String, String)>,
    /// The Rust file that is written.
    pub(crate) output: String,
    /// Codes that fail the task, or `warnings`.
    pub(crate) deny: Vec<String>,
    /// How to generate.
    pub(crate) options: Options,
    /// The line of the entry, to name it.
    pub(crate) line: u32,
    places: IndexMap<String, Places>,
}

/// Where an option and its parts stand: line and column.
#[derive(Debug, PartialEq, Eq)]
struct Places {
    name: (u32, u32),
    value: (u32, u32),
    items: Vec<(u32, u32)>,
    keys: Vec<(u32, u32)>,
}

impl Entry {
    /// What is wrong with an option of this entry, at its place.
    pub(crate) fn problem(&self, error: &OptionError) -> Problem {
        let place = self.places.get(&error.option).map(|places| places.of(error.part));
        Problem::new(place.unwrap_or((self.line, 1)), error)
    }
}

impl Places {
    fn of(&self, part: OptionPart) -> (u32, u32) {
        let inner = match part {
            OptionPart::Name => Some(self.name),
            OptionPart::Value => None,
            OptionPart::Item(index) => self.items.get(index).copied(),
            OptionPart::Key(index) => self.keys.get(index).copied(),
        };
        inner.unwrap_or(self.value)
    }
}

/// What is wrong at a place of the file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    line: u32,
    column: u32,
    message: String,
    help: String,
}

impl Problem {
    fn new((line, column): (u32, u32), error: &OptionError) -> Self {
        let OptionError { message, help, .. } = error;
        Problem { line, column, message: message.clone(), help: help.clone().unwrap_or_default() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { line, column, message, help } = self;
        write!(out, "{NAME}:{line}:{column}: {message}")?;
        if help.is_empty() { Ok(()) } else { write!(out, "\n  help: {help}") }
    }
}

/// Reads the file.
pub(crate) fn read(text: &str) -> Result<Vec<Entry>, Vec<Problem>> {
    let mut reader = Reader { lines: Lines::new(text), problems: Vec::new() };
    let entries = match DeTable::parse(text) {
        Ok(root) => reader.root(root.get_ref()),
        Err(error) => {
            let first = error.message().lines().next().unwrap_or("no TOML").to_owned();
            reader.problem(&error.span().unwrap_or(0..0), format!("no TOML: {first}"), "");
            Vec::new()
        }
    };
    if reader.problems.is_empty() { Ok(entries) } else { Err(reader.problems) }
}

type Key<'a> = Spanned<DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

struct Reader<'a> {
    lines: Lines<'a>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn problem(&mut self, at: &Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let place = self.lines.place(at.start);
        let (line, column) = (place.line, place.column);
        self.problems.push(Problem { line, column, message: message.into(), help: help.into() });
    }

    fn root(&mut self, root: &DeTable<'_>) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (key, value) in root {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("api", DeValue::Array(list)) => {
                    for item in list {
                        match item.get_ref() {
                            DeValue::Table(table) => entries.extend(self.entry(&item.span(), table)),
                            _ => self.problem(
                                &item.span(),
                                "an API is a table",
                                "write `[[api]]` and its keys below it",
                            ),
                        }
                    }
                }
                // What `specie validate` does is its own business.
                ("validate", _) => {}
                ("api", _) => self.problem(&value.span(), "`api` is a list of tables", "write `[[api]]`"),
                (other, _) => {
                    self.problem(
                        &key.span(),
                        format!("unknown key `{other}`"),
                        "write `[[api]]` before the keys of an API",
                    );
                }
            }
        }
        self.distinct(&entries);
        entries
    }

    /// Two documents cannot be one file.
    fn distinct(&mut self, entries: &[Entry]) {
        for (index, entry) in entries.iter().enumerate() {
            if let Some(first) = entries[..index].iter().find(|first| first.output == entry.output) {
                let message = format!("the API on line {} has the output `{}` too", first.line, entry.output);
                let help = "choose another file".to_owned();
                self.problems.push(Problem { line: entry.line, column: 1, message, help });
            }
        }
    }

    fn entry(&mut self, at: &Range<usize>, table: &DeTable<'_>) -> Option<Entry> {
        let mut options = Options::default();
        let mut own: IndexMap<&str, Vec<String>> = IndexMap::new();
        let mut maps = Vec::new();
        let mut places = IndexMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(setting) = self.setting(value) else { continue };
            if name == "map" {
                maps = self.map(&value.span(), setting);
            } else if let Some(name) = OWN.iter().find(|own| **own == name) {
                let texts = self.own(name, &value.span(), setting);
                own.insert(name, texts);
            } else {
                let at = self.option(&mut options, key, value, setting);
                places.insert(name.to_owned(), at);
            }
        }
        for name in ["spec", "output"] {
            if !own.contains_key(name) {
                self.problem(at, format!("the API has no `{name}`"), format!("add `{name} = \"...\"`"));
            }
        }
        let line = self.lines.place(at.start).line;
        let mut take = |name| own.swap_remove(name).unwrap_or_default();
        let (overlays, deny) = (take("overlays"), take("deny"));
        let root = take("root").pop();
        let (spec, output) = (take("spec").pop()?, take("output").pop()?);
        Some(Entry { spec, overlays, root, maps, output, deny, options, line, places })
    }

    /// URLs with the files that stand for them.
    fn map(&mut self, at: &Range<usize>, setting: Setting) -> Vec<(String, String)> {
        if let Setting::Map(map) = setting {
            return map.into_iter().collect();
        }
        self.problem(at, "`map` is a table of URLs and files", "write `map = { \"https://…\" = \"…\" }`");
        Vec::new()
    }

    /// The value of a key that is none of the generator's options: texts, one of them for a path.
    fn own(&mut self, name: &str, at: &Range<usize>, setting: Setting) -> Vec<String> {
        let texts = match (name, setting) {
            ("spec" | "root" | "output" | "deny", Setting::Text(text)) => vec![text],
            ("overlays" | "deny", Setting::List(list)) => list,
            ("overlays", _) => {
                self.problem(at, "`overlays` is a list of paths", "put the path in brackets");
                Vec::new()
            }
            ("deny", _) => {
                self.problem(at, "`deny` is a list of codes", "write `deny = [\"warnings\"]`");
                Vec::new()
            }
            _ => {
                self.problem(at, format!("`{name}` is one path"), "write it as a text");
                Vec::new()
            }
        };
        for code in texts.iter().filter(|text| name == "deny" && *text != "warnings") {
            if Code::from_name(code).is_none() {
                let help = match did_you_mean(code, Code::ALL.iter().map(|code| code.as_str())) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "write `warnings` or a code of docs/codes.md".to_owned(),
                };
                self.problem(at, format!("unknown code `{code}`"), help);
            }
        }
        texts
    }

    /// Sets an option of the generator, and says where it and its parts stand.
    fn option(
        &mut self,
        options: &mut Options,
        key: &Key<'_>,
        value: &Value<'_>,
        setting: Setting,
    ) -> Places {
        let place = |span: Range<usize>| {
            let place = self.lines.place(span.start);
            (place.line, place.column)
        };
        let (items, keys) = match value.get_ref() {
            DeValue::Array(list) => (list.iter().map(|item| place(item.span())).collect(), Vec::new()),
            DeValue::Table(table) => (
                table.iter().map(|(_, value)| place(value.span())).collect(),
                table.iter().map(|(key, _)| place(key.span())).collect(),
            ),
            _ => (Vec::new(), Vec::new()),
        };
        let places = Places { name: place(key.span()), value: place(value.span()), items, keys };
        let name = key.get_ref().as_ref();
        if let Err(mut error) = options.set(name, setting) {
            if error.part == OptionPart::Name {
                error = unknown_option(name, &OWN);
            }
            self.problems.push(Problem::new(places.of(error.part), &error));
        }
        places
    }

    /// Texts, lists of texts and tables of texts; nothing else is the value of an option.
    fn setting(&mut self, value: &Value<'_>) -> Option<Setting> {
        match value.get_ref() {
            DeValue::Array(list) => {
                let texts: Vec<_> = list.iter().filter_map(|item| self.text(item)).collect();
                (texts.len() == list.len()).then_some(Setting::List(texts))
            }
            DeValue::Table(table) => {
                let pairs = table
                    .iter()
                    .filter_map(|(key, value)| Some((key.get_ref().as_ref().to_owned(), self.text(value)?)));
                let map: IndexMap<_, _> = pairs.collect();
                (map.len() == table.len()).then_some(Setting::Map(map))
            }
            _ => self.text(value).map(Setting::Text),
        }
    }

    fn text(&mut self, value: &Value<'_>) -> Option<String> {
        if let DeValue::String(text) = value.get_ref() {
            return Some(text.as_ref().to_owned());
        }
        self.problem(&value.span(), "every value is a text, a list or a table of texts", "put it in quotes");
        None
    }
}

#[cfg(test)]
mod tests;
