//! From a file to its payloads: the whole file, or one a line (NDJSON), read a line at a time.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use anyhow::Context;
use specie_json::{Arena, decode_utf8, parse};
use specie_validate::InFile;

use crate::args::InputFormat;
use crate::payload_files::PayloadFile;

/// Takes a payload: where it stands, and its bytes.
pub(crate) type Take<'t> = dyn FnMut(&InFile, &[u8]) -> anyhow::Result<()> + 't;

/// Hands over the payloads of a file in their order.
pub(crate) fn each(file: &PayloadFile, input: InputFormat, take: &mut Take<'_>) -> anyhow::Result<()> {
    let unreadable = || format!("cannot read {}", file.name);
    let mut reader: Box<dyn BufRead> = match &file.path {
        Some(path) => Box::new(BufReader::new(File::open(path).with_context(unreadable)?)),
        None => Box::new(io::stdin().lock()),
    };
    if input == InputFormat::Ndjson || (input == InputFormat::Auto && file.is_ndjson()) {
        return lines(file, &mut reader, take);
    }
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes).with_context(unreadable)?;
    if input == InputFormat::Auto && is_value_a_line(&bytes) {
        return lines(file, &mut bytes.as_slice(), take);
    }
    take(&InFile::new(file.name.clone()), &bytes)
}

/// Hands over each line that is not blank.
fn lines(file: &PayloadFile, reader: &mut dyn BufRead, take: &mut Take<'_>) -> anyhow::Result<()> {
    let mut within = InFile::new(file.name.clone());
    let mut line = Vec::new();
    loop {
        line.clear();
        let read =
            reader.read_until(b'\n', &mut line).with_context(|| format!("cannot read {}", file.name))?;
        if read == 0 {
            return Ok(());
        }
        let payload = line.trim_ascii_end();
        if !payload.is_empty() {
            take(&within, payload)?;
            within.record += 1;
        }
        within.line = within.line.saturating_add(1);
    }
}

/// True for several lines of one JSON value each, which as a whole are no JSON value.
fn is_value_a_line(bytes: &[u8]) -> bool {
    let Ok(text) = decode_utf8(bytes) else { return false };
    let mut arena = Arena::new();
    let mut is_value = |text: &str| {
        arena.reset();
        parse(&arena, text).is_ok()
    };
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let several = lines.clone().nth(1).is_some();
    several && lines.next().is_some_and(&mut is_value) && lines.all(is_value)
}
