//! From a file to its records, whatever format it has.

use std::fs::File;
use std::io;

use anyhow::Context;
use specie_capture::{Capture, Options, Record};

use crate::args::InputFormat;
use crate::payload_files::PayloadFile;

/// What to do after a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Next,
    /// Leave the rest of the file alone.
    Stop,
}

/// Takes a record.
pub(crate) type Take<'t> = dyn FnMut(&Record) -> anyhow::Result<Then> + 't;

/// Hands over the records of a file in their order. `bodies` says that JSON values are bodies, not exchanges.
pub(crate) fn each(
    file: &PayloadFile,
    input: InputFormat,
    bodies: bool,
    take: &mut Take<'_>,
) -> anyhow::Result<()> {
    let unreadable = || format!("cannot read {}", file.name);
    let options = Options { format: input.format(), bodies, ..Options::default() };
    let capture = match &file.path {
        Some(path) => {
            let opened = File::open(path).with_context(unreadable)?;
            Capture::with_options(file.name.clone(), opened, options)
        }
        None => Capture::with_options(file.name.clone(), io::stdin(), options),
    };
    for record in capture.with_context(unreadable)? {
        if take(&record.with_context(unreadable)?)? == Then::Stop {
            break;
        }
    }
    Ok(())
}
