//! The lines that frames show: of the payload at hand and of the documents, with card numbers and secrets covered.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use specie_capture::Record;
use specie_json::Lines;
use specie_spec::{At, Files, Source};
use specie_validate::{Masker, mask_text};

use crate::line::Line;

/// Source lines by place. What is not there is drawn without a frame.
#[derive(Default)]
pub(crate) struct Texts<'a> {
    specs: Vec<Text<'a>>,
    /// Lines of documents that were shown before, by the document's index and the line.
    shown: RefCell<BTreeMap<(usize, u32), Rc<Line>>>,
}

/// A file of a document, with its lines once one is asked for.
struct Text<'a> {
    source: &'a Source,
    lines: OnceCell<Lines<'a>>,
}

/// Lines of the file that a payload was recorded in, by their number from 1.
pub(crate) struct PayloadText(BTreeMap<u32, Rc<Line>>);

impl<'a> Texts<'a> {
    /// The texts of a document's files.
    pub(crate) fn new(files: &'a Files) -> Self {
        let specs = files.sources().map(|source| Text { source, lines: OnceCell::new() }).collect();
        Texts { specs, shown: RefCell::default() }
    }

    /// The line of a place.
    pub(crate) fn line(&self, payload: Option<&PayloadText>, at: &At) -> Option<Rc<Line>> {
        let place = match at {
            At::Payload(at) => return payload?.line(at.place.line),
            At::Spec(place) => place,
        };
        let index = self.specs.iter().position(|text| text.source.name == place.file)?;
        let Text { source, lines } = &self.specs[index];
        let text = lines.get_or_init(|| Lines::new(&source.text)).line(place.line)?;
        let mut shown = self.shown.borrow_mut();
        let line = shown.entry((index, place.line)).or_insert_with(|| Rc::new(Line::new(cover_cards(text))));
        Some(Rc::clone(line))
    }
}

impl PayloadText {
    /// A payload that stands in its file as it is, with what is sensitive covered. Bytes that are not UTF-8 become U+FFFD.
    pub(crate) fn new(masker: &Masker, bytes: &[u8], first_line: u32) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let whole = masker.mask_text(&text);
        let lines = |text: &str| {
            let lines = Lines::new(text);
            (1..=lines.count())
                .map(|line| lines.line(line).unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        let mut covered = lines(&whole);
        // A secret whose closing quote is missing is covered to the end of the text, line breaks included.
        let plain = lines(&text);
        if covered.len() != plain.len() {
            covered = plain.iter().map(|line| masker.mask_text(line).into_owned()).collect();
        }
        let lines = covered.into_iter().map(|line| Rc::new(Line::new(line)));
        PayloadText((first_line..).zip(lines).collect())
    }

    /// Some lines of a record's part of the file. It may begin within a line, and be much larger than what is shown.
    pub(crate) fn of_record(masker: &Masker, record: &Record, shown: &BTreeSet<u32>) -> Self {
        let start = record.start();
        let first = shown.first().map_or(0, |line| line.saturating_sub(start.line));
        let lines = (start.line..).zip(record.raw().split(|byte| *byte == b'\n')).skip(first as usize);
        let last = shown.last().copied().unwrap_or(0);
        let shown =
            lines.take_while(|(number, _)| *number <= last).filter(|(number, _)| shown.contains(number));
        let line = |(number, bytes): (u32, &[u8])| {
            let text = String::from_utf8_lossy(bytes);
            let covered = masker.mask_text(text.trim_end_matches('\r')).into_owned();
            let before = if number == start.line { start.column as usize - 1 } else { 0 };
            (number, Rc::new(Line::behind(before, covered)))
        };
        PayloadText(shown.map(line).collect())
    }

    fn line(&self, line: u32) -> Option<Rc<Line>> {
        self.0.get(&line).cloned()
    }
}

/// A document's line with card numbers covered. Its keys say what payloads hold, so what follows them is no secret:
/// without the signs between key and value the masker sees none.
fn cover_cards(line: &str) -> Cow<'_, str> {
    let keyless = line.replace([':', '='], ";");
    match mask_text(&keyless) {
        Cow::Borrowed(_) => Cow::Borrowed(line),
        Cow::Owned(masked) => {
            let chars = line.chars().zip(masked.chars());
            chars.map(|(plain, masked)| if masked == '*' { masked } else { plain }).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cover_cards;

    #[test]
    fn a_document_hides_card_numbers_and_no_rules() {
        assert_eq!(cover_cards("token: {type: string, minLength: 8}"), "token: {type: string, minLength: 8}");
        assert_eq!(cover_cards("default: '4111111111111111'"), "default: '************1111'");
    }
}
