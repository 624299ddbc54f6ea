//! From the files of a group to batches of their records, whatever format each has.

use std::fs::File;
use std::io;
use std::slice::Iter;
use std::sync::Arc;

use anyhow::Context;
use specie_capture::{Batch, Capture, Options};

use crate::args::InputFormat;
use crate::examine::{Examiner, Named};
use crate::payload_files::PayloadFile;
use crate::progress::Meter;

/// A file of the group whose records are being read.
pub(crate) struct Reading<'a> {
    pub(crate) file: &'a PayloadFile,
    /// What its bodies are checked with.
    pub(crate) named: Named,
}

/// The next thing to be done with a file.
pub(crate) enum Step {
    /// Its records begin.
    Begin,
    /// These are some of them.
    Batch(Batch),
    /// These are the first, bodies alone, and there is nothing to check them with. No others come.
    OfBodies(Batch),
    /// It cannot be read any further.
    Failed(anyhow::Error),
}

/// The files of a group, one after the other.
pub(crate) struct Records<'a> {
    examiner: &'a Examiner<'a>,
    files: Iter<'a, PayloadFile>,
    input: InputFormat,
    meter: Meter,
    /// The file at hand, and its capture once it is open.
    open: Option<(Arc<Reading<'a>>, Option<Capture>)>,
    /// Whether an exchange has come in it.
    exchanges: bool,
}

impl<'a> Records<'a> {
    pub(crate) fn new(
        examiner: &'a Examiner<'a>,
        files: &'a [PayloadFile],
        input: InputFormat,
        meter: Meter,
    ) -> Self {
        Records { examiner, files: files.iter(), input, meter, open: None, exchanges: false }
    }

    /// What comes next, with the file that it belongs to.
    pub(crate) fn next(&mut self) -> Option<(Arc<Reading<'a>>, Step)> {
        loop {
            let Some((reading, capture)) = &mut self.open else {
                let file = self.files.next()?;
                let reading = Arc::new(Reading { file, named: self.examiner.named(file) });
                self.exchanges = false;
                self.open = Some((Arc::clone(&reading), None));
                return Some((reading, Step::Begin));
            };
            let reading = Arc::clone(reading);
            let batch = match capture {
                Some(capture) => capture.next_batch(),
                None => open(&reading, self.input, &self.meter)
                    .and_then(|opened| capture.insert(opened).next_batch()),
            };
            let step = match batch.with_context(|| format!("cannot read {}", reading.file.name)) {
                Ok(Some(batch)) if self.is_of_bodies(&reading, &batch) => Step::OfBodies(batch),
                Ok(Some(batch)) => return Some((reading, Step::Batch(batch))),
                Ok(None) => {
                    self.open = None;
                    continue;
                }
                Err(error) => Step::Failed(error),
            };
            self.open = None;
            return Some((reading, step));
        }
    }

    /// Whether a file without a target begins with a body alone. The first record that can be read decides.
    fn is_of_bodies(&mut self, reading: &Reading<'_>, batch: &Batch) -> bool {
        if reading.named.is_ok() || self.exchanges {
            return false;
        }
        let first = batch.begins_with_body();
        self.exchanges = first == Some(false);
        first == Some(true)
    }
}

/// JSON values are bodies, not exchanges, where there is something to check bodies with.
fn open(reading: &Reading<'_>, input: InputFormat, meter: &Meter) -> io::Result<Capture> {
    let options = Options { format: input.format(), bodies: reading.named.is_ok(), ..Options::default() };
    let name = Arc::clone(&reading.file.name);
    match &reading.file.path {
        Some(path) => Capture::with_options(name, meter.over(File::open(path)?), options),
        None => Capture::with_options(name, meter.over(io::stdin()), options),
    }
}
