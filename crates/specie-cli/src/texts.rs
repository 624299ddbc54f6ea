//! The lines that frames show: of the payload at hand and of the documents, with card numbers and secrets covered.

use std::borrow::Cow;

use specie_json::Lines;
use specie_spec::{At, Files};
use specie_validate::{Masker, mask_text};

/// Source lines by place. What is not there is drawn without a frame.
#[derive(Default)]
pub(crate) struct Texts<'a> {
    specs: Vec<(&'a str, Lines<'a>)>,
}

/// The text of one payload: the whole file, or its line of a file with a payload a line.
pub(crate) struct PayloadText {
    /// The line of the file on which the text starts, from 1.
    first_line: u32,
    lines: Vec<String>,
}

impl<'a> Texts<'a> {
    /// The texts of a document's files.
    pub(crate) fn new(files: &'a Files) -> Self {
        let specs = files.sources().map(|source| (&*source.name, Lines::new(&source.text))).collect();
        Texts { specs }
    }

    /// The line of a place.
    pub(crate) fn line<'t>(&'t self, payload: Option<&'t PayloadText>, at: &At) -> Option<Cow<'t, str>> {
        match at {
            At::Payload(at) => payload?.line(at.place.line).map(Cow::Borrowed),
            At::Spec(place) => {
                let (_, lines) = self.specs.iter().find(|(name, _)| *name == &*place.file)?;
                Some(cover_cards(lines.line(place.line)?))
            }
        }
    }
}

impl PayloadText {
    /// The text with what is sensitive covered. Bytes that are not UTF-8 become U+FFFD.
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
        PayloadText { first_line, lines: covered }
    }

    fn line(&self, line: u32) -> Option<&str> {
        let index = usize::try_from(line.checked_sub(self.first_line)?).ok()?;
        self.lines.get(index).map(String::as_str)
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
