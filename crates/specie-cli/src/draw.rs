//! Draws a diagnostic: title, a frame for each place, help. Lines of any length are cut around the place.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use specie_spec::{At, Diagnostic, Label, Place, Severity};

use crate::groups::{Drawing, SEEN};
use crate::line::Line;
use crate::texts::{PayloadText, Texts};

/// Code points of a line that are shown at most, and how many of them stand before the first place.
const WIDTH: usize = 120;
const BEFORE: usize = 40;

/// The diagnostic as text; `payload` is the one that its payload places are in.
pub(crate) fn diagnostic(
    renderer: &Renderer,
    texts: &Texts<'_>,
    payload: Option<&PayloadText>,
    diagnostic: &Diagnostic,
) -> String {
    with_note(renderer, texts, payload, diagnostic, None)
}

/// The first finding of a kind: alone, and with a place for what is known of the others only at the end.
pub(crate) fn finding(
    renderer: &Renderer,
    texts: &Texts<'_>,
    payload: Option<&PayloadText>,
    diagnostic: &Diagnostic,
) -> Drawing {
    let draw = |note| with_note(renderer, texts, payload, diagnostic, note);
    Drawing { alone: draw(None), noted: draw(Some(SEEN)) }
}

fn with_note(
    renderer: &Renderer,
    texts: &Texts<'_>,
    payload: Option<&PayloadText>,
    diagnostic: &Diagnostic,
    note: Option<&str>,
) -> String {
    let Diagnostic { code, severity, message, labels, help } = diagnostic;
    let frames: Vec<Frame> = by_line(labels)
        .map(|labels| Frame::new(texts, payload, labels, labels[0] == diagnostic.labels[0]))
        .collect();
    let title = level(*severity).primary_title(message.as_str()).id(code.as_str());
    let mut group = Group::with_title(title).elements(frames.iter().map(Frame::element));
    if let Some(help) = help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    if let Some(note) = note {
        group = group.element(Level::NOTE.message(note));
    }
    let text = renderer.render(&[group]);
    frames.iter().fold(text, |text, frame| frame.restore_column(text))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Drift => Level::WARNING.with_name("drift"),
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
}

/// Labels side by side in one line share a frame.
fn by_line(labels: &[Label]) -> impl Iterator<Item = &[Label]> {
    labels.chunk_by(|left, right| {
        let (left, right) = (&left.at, &right.at);
        let same_kind = matches!(left, At::Spec(_)) == matches!(right, At::Spec(_));
        same_kind && left.place().file == right.place().file && left.place().line == right.place().line
    })
}

/// One line of a file with the places on it.
struct Frame<'a> {
    place: &'a Place,
    /// The part of the line that is shown; `None` when the text is not at hand.
    shown: Option<Shown>,
    spans: Vec<(AnnotationKind, Range<usize>, &'a str)>,
}

/// A line, or a piece of it.
struct Shown {
    text: String,
    /// Code points that were cut off in front, less those of the mark that stands there instead.
    cut: usize,
}

impl<'a> Frame<'a> {
    fn new(texts: &Texts<'_>, payload: Option<&PayloadText>, labels: &'a [Label], primary: bool) -> Self {
        let place = labels[0].at.place();
        let Some(line) = texts.line(payload, &labels[0].at) else {
            return Frame { place, shown: None, spans: Vec::new() };
        };
        let shown = Shown::new(&line, index(place.column));
        let spans = labels.iter().enumerate().map(|(nth, label)| {
            let kind = if primary && nth == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            (kind, shown.span(label.at.place()), label.text.as_str())
        });
        Frame { place, spans: spans.collect(), shown: Some(shown) }
    }

    fn element(&self) -> Element<'_> {
        let line = index(self.place.line) + 1;
        let Some(shown) = &self.shown else {
            let column = index(self.place.column) + 1;
            return Origin::path(&*self.place.file).line(line).char_column(column).into();
        };
        let annotations = self.spans.iter().map(|(kind, span, text)| {
            let annotation: Annotation<'_> = kind.span(span.clone());
            if text.is_empty() { annotation } else { annotation.label(*text) }
        });
        Snippet::source(shown.text.as_str())
            .path(self.path())
            .line_start(line)
            .annotations(annotations)
            .into()
    }

    /// What stands before `:line:column`. The renderer counts columns in the text that it is given, so that of a piece
    /// carries the true place in its path until [`Self::restore_column`].
    fn path(&self) -> String {
        let Place { file, line, column, .. } = self.place;
        if self.is_cut() { format!("{file}:{line}:{column}") } else { file.to_string() }
    }

    fn is_cut(&self) -> bool {
        self.shown.as_ref().is_some_and(|shown| shown.cut > 0)
    }

    fn restore_column(&self, drawn: String) -> String {
        let (true, Some(shown)) = (self.is_cut(), &self.shown) else { return drawn };
        let path = self.path();
        let in_piece = format!("{path}:{}:{}", self.place.line, index(self.place.column) - shown.cut + 1);
        drawn.replacen(&in_piece, &path, 1)
    }
}

impl Shown {
    fn new(line: &Line, column: usize) -> Self {
        if line.before() == 0 && line.from(WIDTH).is_empty() {
            return Shown { text: line.from(0).to_owned(), cut: 0 };
        }
        let start = column.saturating_sub(BEFORE).max(line.before());
        let mut text = String::new();
        if start > 0 {
            text.push('…');
        }
        let mut rest = line.from(start).chars();
        text.extend(rest.by_ref().take(WIDTH));
        if rest.next().is_some() {
            text.push('…');
        }
        Shown { text, cut: start.saturating_sub(usize::from(start > 0)) }
    }

    /// The bytes of a place in the text that is shown; empty at an end when the place was cut off.
    fn span(&self, place: &Place) -> Range<usize> {
        let start = index(place.column).saturating_sub(self.cut);
        let byte = |at: usize| self.text.char_indices().nth(at).map_or(self.text.len(), |(byte, _)| byte);
        byte(start)..byte(start.saturating_add(index(place.length) + 1))
    }
}

/// A number from 1 as an index from 0.
fn index(number: u32) -> usize {
    usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX)
}
