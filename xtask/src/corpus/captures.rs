//! Recorded traffic of every kind that is at hand: each record is read or noted, places are true, the same traffic gives
//! the same records, and broken files give notes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use specie_capture::{Capture, Exchange, Format, Item, Record, Text};
use specie_json::{Arena, parse, write_json_string};

use crate::workspace;

/// Folders of captures in the shared data.
const FOLDERS: &[&str] = &[
    "corpus/payloads/adyen-postman",
    "corpus/payloads/har-mitmproxy",
    "corpus/payloads/har-optic",
    "corpus/payloads/har-redocly",
    "corpus/payloads/postman-sdk",
    "corpus/payloads/slack-ruby",
    "suites/har-schema",
    "suites/httpsnippet/src",
    "suites/mitmproxy-flows",
    "suites/postman/collection-sdk/examples",
    "suites/postman/examples",
];

/// Bytes from which a file is damaged less often.
const LARGE: usize = 200_000;

/// Reads every capture.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let shared = workspace::shared()?;
    let mut tally = Tally::default();
    for folder in FOLDERS {
        for path in workspace::files(&shared.join(folder))? {
            let name = path.strip_prefix(&shared).unwrap_or(&path).display().to_string();
            let bytes = fs::read(&path).with_context(|| name.clone())?;
            tally.file(&name, &bytes)?;
            tally.same_traffic(&name, &path, &bytes)?;
            tally.damaged(&name, &bytes)?;
        }
    }
    for (format, counts) in &tally.counts {
        println!("{}: {counts}", format.as_str());
    }
    println!("{} places looked up, {} damaged files read", tally.places, tally.damaged);
    super::finish(&tally.failures, "capture that is not read as it should be")
}

#[derive(Default)]
struct Tally {
    counts: BTreeMap<Format, Counts>,
    places: usize,
    damaged: usize,
    failures: Vec<String>,
}

/// What came of the files of a format.
#[derive(Default)]
struct Counts {
    files: usize,
    exchanges: usize,
    bodies: usize,
    unreadable: usize,
    notes: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Counts { files, exchanges, bodies, unreadable, notes } = self;
        write!(
            out,
            "{files} files, {exchanges} exchanges, {bodies} bodies, {unreadable} unreadable, {notes} notes"
        )
    }
}

impl Tally {
    fn file(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let (format, records) = read(name, bytes)?;
        let counts = self.counts.entry(format).or_default();
        counts.files += 1;
        for record in &records {
            counts.notes += record.notes.len();
            match &record.item {
                Item::Body(_) => counts.bodies += 1,
                Item::Exchange(_) => counts.exchanges += 1,
                Item::Unreadable => counts.unreadable += 1,
            }
        }
        self.failures.extend(
            records
                .iter()
                .filter(|record| is_silent(record))
                .map(|record| format!("{name}: record {} cannot be read and nothing says why", record.index)),
        );
        if let Some(expected) = entries(bytes, format)
            && expected != records.len()
        {
            self.failures.push(format!("{name}: {} records, {expected} are there", records.len()));
        }
        // A compressed file has no lines, and in one that is no text nobody else counts columns.
        if let Ok(text) = std::str::from_utf8(bytes) {
            for record in &records {
                for body in texts(record) {
                    self.places(name, text, record, body);
                }
            }
        }
        Ok(())
    }

    /// Letters and digits of a body that stands in the file word for word are where their places say.
    fn places(&mut self, name: &str, file: &str, record: &Record, body: &Text) {
        let mut written = String::new();
        write_json_string(&mut written, &body.to_str());
        let written = written.trim_matches('"').as_bytes();
        let raw = record.raw();
        let word_for_word = |text: &[u8]| raw.windows(text.len().max(1)).any(|part| part == text);
        if body.bytes().len() > LARGE || !(word_for_word(body.bytes()) || word_for_word(written)) {
            return;
        }
        let places = record.places(body);
        let lines: Vec<&str> = file.split('\n').collect();
        let step = body.bytes().len() / 50 + 1;
        for (at, byte) in
            body.bytes().iter().enumerate().step_by(step).filter(|(_, byte)| byte.is_ascii_alphanumeric())
        {
            let place = places.place(at..at + 1);
            let line = lines.get(place.line as usize - 1).map(|line| line.trim_start_matches('\u{feff}'));
            let there = line.and_then(|line| line.chars().nth(place.column as usize - 1));
            self.places += 1;
            if there != Some(char::from(*byte)) {
                let said = format!("{name}:{}:{}", place.line, place.column);
                self.failures
                    .push(format!("{said}: {there:?} stands there, the body has {:?}", char::from(*byte)));
                return;
            }
        }
    }

    /// A HAR beside a flow file of the same name holds the same exchanges.
    fn same_traffic(&mut self, name: &str, path: &Path, bytes: &[u8]) -> Result<()> {
        let flows: PathBuf = path.with_extension("mitm");
        if path.extension().is_none_or(|extension| extension != "har") || !flows.is_file() {
            return Ok(());
        }
        let (_, har) = read(name, bytes)?;
        let (_, flows) = read("flows", &fs::read(flows)?)?;
        let (har, flows): (Vec<_>, Vec<_>) = (shown_all(&har), shown_all(&flows));
        if har != flows {
            let differing = har.iter().zip(&flows).find(|(har, flow)| har != flow);
            self.failures.push(format!("{name}: the HAR and the flows differ: {differing:?}"));
        }
        Ok(())
    }

    /// A file that is cut off, or has a byte changed, is read to its end or to a note.
    fn damaged(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let tries = if bytes.len() > LARGE { 4 } else { 24 };
        for at in (1..tries).map(|part| bytes.len() * part / tries) {
            let mut changed = bytes.to_vec();
            if let Some(byte) = changed.get_mut(at) {
                *byte ^= 0x15;
            }
            for damaged in [&bytes[..at], &changed] {
                self.damaged += 1;
                let (_, records) = read(name, damaged)?;
                if records.iter().any(is_silent) {
                    self.failures.push(format!("{name}: damaged at byte {at}, and nothing is noted"));
                }
            }
        }
        Ok(())
    }
}

fn read(name: &str, bytes: &[u8]) -> Result<(Format, Vec<Record>)> {
    let capture = Capture::new(name, Cursor::new(bytes.to_vec())).with_context(|| name.to_owned())?;
    let format = capture.format();
    let records = capture.collect::<std::io::Result<Vec<_>>>().with_context(|| name.to_owned())?;
    Ok((format, records))
}

fn is_silent(record: &Record) -> bool {
    matches!(record.item, Item::Unreadable) && record.notes.is_empty()
}

/// How many records a file must have, counted by other means; `None` where that is not simple.
fn entries(bytes: &[u8], format: Format) -> Option<usize> {
    let text = std::str::from_utf8(bytes).ok()?;
    match format {
        Format::Ndjson => Some(text.lines().filter(|line| !line.trim().is_empty()).count()),
        Format::Har => {
            let arena = Arena::new();
            let document = parse(&arena, text).ok()?;
            Some(document.root.get("log")?.get("entries")?.as_array()?.len())
        }
        Format::Vcr => Some(text.matches("\n  response:").count()),
        _ => None,
    }
}

/// The bodies of a record.
fn texts(record: &Record) -> Vec<&Text> {
    match &record.item {
        Item::Body(text) => vec![text],
        Item::Unreadable => Vec::new(),
        Item::Exchange(exchange) => {
            let Exchange { request, response } = &**exchange;
            let request = request.as_ref().and_then(|request| request.body.text());
            request.into_iter().chain(response.as_ref().and_then(|response| response.body.text())).collect()
        }
    }
}

/// What two recordings of the same exchanges have in common; a HAR has no other flows.
fn shown_all(records: &[Record]) -> Vec<String> {
    let exchange = |record: &&Record| matches!(record.item, Item::Exchange(_));
    records.iter().filter(exchange).map(shown).collect()
}

fn shown(record: &Record) -> String {
    let Item::Exchange(exchange) = &record.item else { return format!("{:?}", record.item) };
    let request = exchange.request.as_ref().map(|request| (request.method.to_str(), request.url.to_str()));
    let status = exchange.response.as_ref().map(|response| response.status);
    // A HAR has no bytes that are no text: tools write them as some text or other.
    let is_text =
        |text: &str| !text.contains(|c: char| c == '\u{fffd}' || (c.is_control() && !c.is_whitespace()));
    let bodies: Vec<_> = texts(record).into_iter().map(Text::to_str).filter(|text| is_text(text)).collect();
    format!("{request:?} {status:?} {bodies:?}")
}
