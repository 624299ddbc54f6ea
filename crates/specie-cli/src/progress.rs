//! How far long work has come, in a line for a person at a terminal.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::report::plural;

/// Work that is done sooner shows nothing.
const LONG: Duration = Duration::from_secs(1);

/// Between two drawings.
const PAUSE: Duration = Duration::from_millis(100);

/// Characters of the bar.
const BAR: usize = 20;

/// Bytes that were read of all files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meter(Arc<AtomicU64>);

impl Meter {
    /// A reader that counts what goes through it.
    pub(crate) fn over<R: Read>(&self, reader: R) -> Metered<R> {
        Metered { reader, meter: self.clone() }
    }

    fn read(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// See [`Meter::over`].
pub(crate) struct Metered<R> {
    reader: R,
    meter: Meter,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.meter.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// The line, and when it was drawn.
#[derive(Debug)]
pub(crate) struct Progress {
    begun: Instant,
    drawn: Option<Instant>,
    /// Whether the line stands on the terminal.
    shown: bool,
    meter: Meter,
    /// Bytes of all files, where that is known.
    total: Option<u64>,
}

impl Progress {
    pub(crate) fn new(meter: Meter, total: Option<u64>) -> Progress {
        Progress { begun: Instant::now(), drawn: None, shown: false, meter, total }
    }

    /// Whether it is time to draw the line again; the caller then does.
    pub(crate) fn is_due(&mut self) -> bool {
        let now = Instant::now();
        let is_due = match self.drawn {
            None => now - self.begun >= LONG,
            Some(drawn) => now - drawn >= PAUSE,
        };
        if is_due {
            (self.drawn, self.shown) = (Some(now), true);
        }
        is_due
    }

    /// Whether the line stands on the terminal; from then on it does not.
    pub(crate) fn take_shown(&mut self) -> bool {
        std::mem::take(&mut self.shown)
    }

    /// The line, without its end, no wider than the terminal.
    pub(crate) fn line(&self, payloads: u64, findings: u64, columns: usize) -> String {
        let read = self.meter.read();
        let counted = format!("{}, {}", plural(payloads, "payload"), plural(findings, "finding"));
        let line = match self.total.filter(|total| *total > 0) {
            Some(total) => {
                let read = read.min(total);
                let percent = u128::from(read) * 100 / u128::from(total);
                let full = usize::try_from(percent).unwrap_or(0) * BAR / 100;
                let bar = "#".repeat(full) + &".".repeat(BAR - full);
                format!("[{bar}] {percent} % of {}, {counted}", megabytes(total))
            }
            None => format!("{}, {counted}", megabytes(read)),
        };
        line.chars().take(columns.saturating_sub(1)).collect()
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(read: u64, total: Option<u64>, columns: usize) -> String {
        let meter = Meter::default();
        io::copy(&mut meter.over(io::repeat(0).take(read)), &mut io::sink()).unwrap();
        Progress::new(meter, total).line(1, 20, columns)
    }

    #[test]
    fn the_line_says_how_much_is_read() {
        let expected = "[#########...........] 49 % of 0.2 MB, 1 payload, 20 findings";
        assert_eq!(line(98_000, Some(200_000), 80), expected);
        assert_eq!(line(98_000, Some(200_000), 30), expected[..29]);
        assert_eq!(line(1_234_567, None, 80), "1.2 MB, 1 payload, 20 findings");
        assert_eq!(line(0, Some(0), 80), "0.0 MB, 1 payload, 20 findings");
        // A file may have grown.
        assert!(line(300, Some(200), 80).starts_with("[####################] 100 %"));
    }

    #[test]
    fn short_work_shows_nothing() {
        let mut progress = Progress::new(Meter::default(), None);
        assert!(!progress.is_due());
        progress.begun = progress.begun.checked_sub(LONG).unwrap();
        assert!(progress.is_due());
        assert!(!progress.is_due());
        assert!(progress.take_shown());
        assert!(!progress.take_shown());
    }
}
