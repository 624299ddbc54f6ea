//! Findings that are known and accepted: a file that lists them, so that only new ones count.
//!
//! In: the findings of a run. Out: which of them are known; entries of the file that no finding fits any more; or the
//! file itself, one finding a line and sorted, so that it changes no more than the findings do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use serde::Serialize;
use specie_json::{Arena, Lines, Value, parse};
use specie_spec::{Code, Diagnostic, Files, Place, Severity};
use specie_validate::Finding;

use crate::console::{Console, Exit, Usage};
use crate::formats::fingerprint;
use crate::report::plural;
use crate::severities::Severities;
use crate::texts::Texts;
use crate::{draw, whole_file};

const VERSION: &str = "1";

/// Stale entries that are shown one by one.
const SHOWN: usize = 20;

/// The known findings.
pub(crate) struct Baseline {
    path: PathBuf,
    mode: Mode,
    known: BTreeMap<String, Known>,
    /// The first finding of each fingerprint, and the fingerprints.
    found: BTreeSet<Entry>,
    fingerprints: BTreeSet<String>,
}

/// What is done with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Read,
    Write,
}

/// An entry that was read.
struct Known {
    /// What it is about, to be shown when it is stale.
    shown: String,
    at: Place,
    seen: bool,
}

/// An entry to be written, in the order of the file.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    spec: String,
    pointer: String,
    code: &'static str,
    part: &'static str,
    payload: String,
    fingerprint: String,
    message: String,
}

impl Baseline {
    /// What `--baseline` and `--write-baseline` ask for.
    pub(crate) fn open(path: Option<&PathBuf>, write: bool) -> anyhow::Result<Option<Baseline>> {
        let Some(path) = path else {
            let help = "add --baseline FILE, or `baseline` to specie.toml";
            return if write { Err(Usage::error("--write-baseline has no file", help)) } else { Ok(None) };
        };
        let mode = if write { Mode::Write } else { Mode::Read };
        let known = if write { BTreeMap::new() } else { read(path)? };
        let (path, found, fingerprints) = (path.clone(), BTreeSet::new(), BTreeSet::new());
        Ok(Some(Baseline { path, mode, known, found, fingerprints }))
    }

    /// True for a finding that is known; where the file is written, each is from now on.
    pub(crate) fn accepts(&mut self, finding: &Finding) -> bool {
        let fingerprint = fingerprint::of(finding);
        if self.mode == Mode::Read {
            let known = self.known.get_mut(&fingerprint);
            return known.map(|known| known.seen = true).is_some();
        }
        if self.fingerprints.insert(fingerprint.clone()) {
            self.found.insert(Entry::new(finding, fingerprint));
        }
        true
    }

    /// Writes the file, or says which of its entries are stale; not where something could not be read, since they may
    /// have been seen there.
    pub(crate) fn close(
        self,
        console: &mut Console,
        severities: &Severities,
        exit: Exit,
    ) -> anyhow::Result<Exit> {
        match self.mode {
            Mode::Write => self.write(console),
            Mode::Read if exit >= Exit::Unread => Ok(Exit::Clean),
            Mode::Read => self.say_stale(console, severities),
        }
    }

    fn write(self, console: &mut Console) -> anyhow::Result<Exit> {
        let mut text = format!("{{\n  \"version\": {VERSION},\n  \"findings\": [");
        for (index, entry) in self.found.iter().enumerate() {
            text.push_str(if index == 0 { "\n    " } else { ",\n    " });
            text.push_str(&serde_json::to_string(entry)?);
        }
        text.push_str(if self.found.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
        whole_file::write(&self.path, &text)?;
        let entries = plural(self.found.len() as u64, "known finding");
        console.note(&format!("{} has {entries}", self.path.display()))?;
        Ok(Exit::Clean)
    }

    fn say_stale(self, console: &mut Console, severities: &Severities) -> anyhow::Result<Exit> {
        let Some(severity) = severities.severity(Code::StaleBaseline, Code::StaleBaseline.severity()) else {
            return Ok(Exit::Clean);
        };
        let mut stale: Vec<Known> = self.known.into_values().filter(|known| !known.seen).collect();
        stale.sort_by_key(|known| (known.at.line, known.at.column));
        let no_files = Files::default();
        let texts = Texts::new(&no_files);
        for known in stale.iter().take(SHOWN) {
            let mut diagnostic =
                Diagnostic::new(Code::StaleBaseline, format!("no finding fits this entry: {}", known.shown))
                    .at(known.at.clone(), "")
                    .help("remove it, or write the file again with --write-baseline");
            diagnostic.severity = severity;
            console.draw_aside(|renderer| draw::diagnostic(renderer, &texts, None, &diagnostic))?;
        }
        if let Some(more) = stale.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            console.note(&format!(
                "{}: {} more",
                self.path.display(),
                plural(more as u64, "stale finding")
            ))?;
        }
        Ok(if severity == Severity::Error && !stale.is_empty() { Exit::Found } else { Exit::Clean })
    }
}

impl Entry {
    fn new(finding: &Finding, fingerprint: String) -> Entry {
        let spec = finding.spec.as_ref();
        Entry {
            spec: spec.map(|spec| spec.file.to_string()).unwrap_or_default(),
            pointer: fingerprint::rule(finding).to_owned(),
            code: finding.code.as_str(),
            part: finding.payload.part.as_str(),
            payload: fingerprint::neutral(&finding.payload.place.pointer),
            fingerprint,
            message: finding.message.clone(),
        }
    }
}

/// The entries of a file by their fingerprints.
fn read(path: &Path) -> anyhow::Result<BTreeMap<String, Known>> {
    let shown = path.display();
    if !path.exists() {
        return Err(Usage::error(
            format!("there is no baseline {shown}"),
            "add --write-baseline to write one with what is found now",
        ));
    }
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
    let unreadable = |why: String| {
        Usage::error(format!("{shown} is no baseline: {why}"), "write it again with --write-baseline")
    };
    let arena = Arena::new();
    let document = parse(&arena, &text).map_err(|error| unreadable(error.to_string()))?;
    let version = document.root.get("version").map(Value::raw);
    if version != Some(VERSION) {
        let version = version.map_or_else(|| "none".to_owned(), str::to_owned);
        return Err(unreadable(format!("its version is {version}, not {VERSION}")));
    }
    let entries = document.root.get("findings").and_then(Value::as_array);
    let entries = entries.ok_or_else(|| unreadable("it has no list of `findings`".to_owned()))?;
    let lines = Lines::new(&text);
    let file: Arc<str> = shown.to_string().into();
    let mut known = BTreeMap::new();
    for entry in entries {
        let member = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
        let place = lines.place(document.offset(entry.raw()));
        if member("fingerprint").is_empty() {
            return Err(unreadable(format!("the entry in line {} has no `fingerprint`", place.line)));
        }
        let at = Place {
            file: Arc::clone(&file),
            line: place.line,
            column: place.column,
            length: 1,
            pointer: String::new(),
        };
        let shown = format!("{}: {}", member("code"), member("message"));
        known.insert(member("fingerprint").to_owned(), Known { shown, at, seen: false });
    }
    Ok(known)
}
