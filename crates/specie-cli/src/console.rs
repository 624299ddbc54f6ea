//! Where output goes: standard output for reports, standard error for what went wrong, each drawn for a terminal or
//! plainly; and the exit code.

use std::io::{self, BufWriter, IsTerminal, Stderr, Stdout, Write};
use std::process::ExitCode;

use annotate_snippets::{Group, Level, Renderer};
use terminal_size::{Width, terminal_size_of};

use crate::progress::{Meter, Progress};

/// Columns of drawings. Lines are cut to size before they are drawn.
pub(crate) const WIDTH: usize = 10_000;

/// Clears the rest of a terminal's line.
const CLEAR: &str = "\u{1b}[K";

/// How a run ended; the greater one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Nothing wrong.
    Clean,
    /// Errors found.
    Found,
    /// Arguments, a document or a file could not be understood or read.
    Unread,
    /// Nobody reads the output any more.
    Unheard,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Clean => 0,
            Exit::Found => 1,
            Exit::Unread => 2,
            // 128 + SIGPIPE: what a shell reports of other programs that end this way.
            Exit::Unheard => 141,
        })
    }
}

/// The two streams with a renderer each.
pub(crate) struct Console {
    out: BufWriter<Stdout>,
    err: Stderr,
    out_renderer: Renderer,
    err_renderer: Renderer,
    err_is_terminal: bool,
    meter: Meter,
    /// Only on a terminal, and only during long work.
    progress: Option<Progress>,
}

impl Console {
    pub(crate) fn new() -> Self {
        let (out, err) = (io::stdout(), io::stderr());
        let err_is_terminal = err.is_terminal();
        Console {
            out_renderer: renderer(out.is_terminal()),
            err_renderer: renderer(err_is_terminal),
            out: BufWriter::new(out),
            err,
            err_is_terminal,
            meter: Meter::default(),
            progress: None,
        }
    }

    /// Standard output.
    pub(crate) fn out(&mut self) -> &mut impl Write {
        self.clear_progress();
        &mut self.out
    }

    /// Counts the bytes that are read.
    pub(crate) fn meter(&self) -> Meter {
        self.meter.clone()
    }

    /// Long work begins, with so many bytes to read where that is known: a person at a terminal sees how far it is.
    pub(crate) fn begin_progress(&mut self, bytes: Option<u64>) {
        self.meter = Meter::default();
        self.progress = self.err_is_terminal.then(|| Progress::new(self.meter.clone(), bytes));
    }

    /// There is nothing to do but wait: what was written so far is shown, and how many payloads and findings there are.
    pub(crate) fn idle(&mut self, counts: impl FnOnce() -> (u64, u64)) -> anyhow::Result<()> {
        self.out.flush()?;
        if let Some(progress) = &mut self.progress
            && progress.is_due()
        {
            let (payloads, findings) = counts();
            let columns = terminal_size_of(&self.err).map_or(80, |(Width(columns), _)| columns.into());
            write!(self.err, "\r{}{CLEAR}", progress.line(payloads, findings, columns))?;
        }
        Ok(())
    }

    /// Long work is over.
    pub(crate) fn end_progress(&mut self) {
        self.clear_progress();
        self.progress = None;
    }

    /// Takes the line of the progress away, so that something else can be written.
    fn clear_progress(&mut self) {
        if self.progress.as_mut().is_some_and(Progress::take_shown) {
            // With standard error closed there is nothing to take away.
            let _ = write!(self.err, "\r{CLEAR}");
        }
    }

    /// Draws on standard output, with an empty line after it.
    pub(crate) fn draw(&mut self, drawing: impl FnOnce(&Renderer) -> String) -> anyhow::Result<()> {
        let text = self.drawn(drawing);
        Ok(write!(self.out(), "{}\n\n", text.trim_end())?)
    }

    /// What is drawn for standard output, to be written later.
    pub(crate) fn drawn<T>(&self, drawing: impl FnOnce(&Renderer) -> T) -> T {
        drawing(&self.out_renderer)
    }

    /// Draws on standard error, with an empty line after it.
    pub(crate) fn draw_aside(&mut self, drawing: impl FnOnce(&Renderer) -> String) -> anyhow::Result<()> {
        let text = drawing(&self.err_renderer);
        self.out().flush()?;
        Ok(write!(self.err, "{}\n\n", text.trim_end())?)
    }

    /// Says on standard error what could not be understood or read.
    pub(crate) fn error(&mut self, error: &anyhow::Error) {
        let mut message = format!("{error:#}");
        let help = error.downcast_ref::<Usage>().map(|usage| {
            message.clone_from(&usage.message);
            usage.help.clone()
        });
        let title = Level::ERROR.primary_title(message);
        let group = match help {
            Some(help) => Group::with_title(title).element(Level::HELP.message(help)),
            None => Group::with_title(title),
        };
        let text = self.err_renderer.render(&[group]);
        // With standard error closed there is nobody left to tell; the exit code still says it.
        let _ = self.out().flush();
        let _ = writeln!(self.err, "{}", text.trim_end());
    }

    /// A hint for people, not for logs: shown only on a terminal.
    pub(crate) fn hint(&mut self, text: &str) -> anyhow::Result<()> {
        if self.err_is_terminal {
            self.out().flush()?;
            writeln!(self.err, "{text}")?;
        }
        Ok(())
    }

    /// Says on standard error what was done beside the report.
    pub(crate) fn note(&mut self, text: &str) -> anyhow::Result<()> {
        self.out().flush()?;
        Ok(writeln!(self.err, "{text}")?)
    }

    /// Writes out what is still held back.
    pub(crate) fn finish(&mut self) -> anyhow::Result<()> {
        Ok(self.out.flush()?)
    }
}

/// Arguments that cannot be followed: what is wrong, and the way out.
#[derive(Debug)]
pub(crate) struct Usage {
    message: String,
    help: String,
}

impl Usage {
    /// The error.
    pub(crate) fn error(message: impl Into<String>, help: impl Into<String>) -> anyhow::Error {
        anyhow::Error::new(Usage { message: message.into(), help: help.into() })
    }
}

impl std::fmt::Display for Usage {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}; {}", self.message, self.help)
    }
}

impl std::error::Error for Usage {}

/// True when the reader of the output has gone, as `head` does.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| match cause.downcast_ref::<io::Error>() {
        Some(cause) => cause.kind() == io::ErrorKind::BrokenPipe,
        None => {
            cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind)
                == Some(io::ErrorKind::BrokenPipe)
        }
    })
}

/// Colours only where a person looks and has not asked for none (<https://no-color.org>).
fn renderer(terminal: bool) -> Renderer {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let renderer = if terminal && !no_color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH)
}
