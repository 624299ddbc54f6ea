//! Stretches of recorded texts: what they say once decoded, and where they stand.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;

/// A text of an exchange, as it was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The request's method.
    Method,
    /// The request's URL.
    Url,
    /// The value of the request's header field of this index.
    RequestHeader(usize),
    /// The request's body.
    RequestBody,
    /// The name of the field of this index in a form that was recorded field by field.
    FieldName(usize),
    /// The value of that field.
    Field(usize),
    /// The response's status.
    Status,
    /// The value of the response's header field of this index.
    ResponseHeader(usize),
    /// The response's body.
    ResponseBody,
}

/// How a stretch is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// As it is.
    Plain,
    /// With percent signs (RFC 3986 section 2.1).
    Percent,
    /// With percent signs, and `+` for a space, as forms and most queries are.
    Form,
}

/// A stretch of a recorded text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece<'t> {
    pub(crate) source: Source,
    /// Its first byte in the source.
    pub(crate) start: usize,
    pub(crate) raw: &'t str,
    pub(crate) coding: Coding,
}

/// A name with the value behind its `=`, if it has one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair<'t> {
    pub(crate) name: Piece<'t>,
    pub(crate) value: Option<Piece<'t>>,
}

impl<'t> Piece<'t> {
    /// The whole of a source.
    pub(crate) fn whole(source: Source, raw: &'t str, coding: Coding) -> Piece<'t> {
        Piece { source, start: 0, raw, coding }
    }

    /// What it says.
    pub(crate) fn text(&self) -> Cow<'t, str> {
        match self.coding {
            Coding::Plain => Cow::Borrowed(self.raw),
            Coding::Form if self.raw.contains('+') => {
                let spaced = self.raw.replace('+', " ");
                Cow::Owned(percent_decode_str(&spaced).decode_utf8_lossy().into_owned())
            }
            Coding::Percent | Coding::Form => percent_decode_str(self.raw).decode_utf8_lossy(),
        }
    }

    /// True when each byte of [`text`](Self::text) is one of the source.
    pub(crate) fn is_plain(&self) -> bool {
        match self.coding {
            Coding::Plain => true,
            Coding::Percent => !self.raw.contains('%'),
            Coding::Form => !self.raw.contains(['%', '+']),
        }
    }

    pub(crate) fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }

    /// A part of it, by bytes of the raw text; empty at its end when there is no such part.
    pub(crate) fn part(&self, range: Range<usize>) -> Piece<'t> {
        let range = range.start.min(self.raw.len())..range.end.min(self.raw.len());
        match self.raw.get(range.clone()) {
            Some(raw) => Piece { start: self.start + range.start, raw, ..*self },
            None => Piece { start: self.start + self.raw.len(), raw: "", ..*self },
        }
    }

    /// Without white space at both ends.
    pub(crate) fn trimmed(&self) -> Piece<'t> {
        let start = self.raw.len() - self.raw.trim_start().len();
        self.part(start..start.max(self.raw.trim_end().len()))
    }

    /// What stands between any of some separators; the first one that occurs is used everywhere.
    pub(crate) fn split(&self, separators: &[&str]) -> Vec<Piece<'t>> {
        let Some(separator) = separators.iter().find(|separator| self.raw.contains(**separator)) else {
            return vec![*self];
        };
        let mut pieces = Vec::new();
        let mut start = 0;
        for (at, found) in self.raw.match_indices(separator) {
            pieces.push(self.part(start..at));
            start = at + found.len();
        }
        pieces.push(self.part(start..self.raw.len()));
        pieces
    }

    /// Before and behind the first `=`.
    pub(crate) fn pair(&self) -> Pair<'t> {
        match self.raw.find('=') {
            Some(at) => Pair { name: self.part(0..at), value: Some(self.part(at + 1..self.raw.len())) },
            None => Pair { name: *self, value: None },
        }
    }

    /// The pairs of a query or of a form's body.
    pub(crate) fn pairs(&self) -> Vec<Pair<'t>> {
        let parts = self.split(&["&"]).into_iter().filter(|part| !part.raw.is_empty());
        parts.map(|part| part.pair()).collect()
    }
}

impl<'t> Pair<'t> {
    /// The value; an empty one behind the name when there is none.
    pub(crate) fn value(&self) -> Piece<'t> {
        self.value.unwrap_or_else(|| self.name.part(self.name.raw.len()..self.name.raw.len()))
    }

    /// The name's first part and the keys in brackets behind it: `a[b][]` is `a` with `b` and an empty key. `None` for a
    /// name without brackets, or with other text behind them.
    pub(crate) fn brackets(&self) -> Option<(Piece<'t>, Vec<Piece<'t>>)> {
        let name = self.name;
        let (open, close): (&[&str], &[&str]) = match name.coding {
            Coding::Plain => (&["["], &["]"]),
            Coding::Percent | Coding::Form => (&["[", "%5B", "%5b"], &["]", "%5D", "%5d"]),
        };
        let next = |from: usize, marks: &[&'static str]| {
            let found =
                marks.iter().filter_map(|mark| Some((name.raw[from..].find(mark)? + from, mark.len())));
            found.min()
        };
        let (first, mut width) = next(0, open)?;
        let mut at = first;
        let mut keys = Vec::new();
        loop {
            let (end, closing) = next(at + width, close)?;
            keys.push(name.part(at + width..end));
            if end + closing == name.raw.len() {
                return (first > 0).then(|| (name.part(0..first), keys));
            }
            (at, width) = next(end + closing, open).filter(|(at, _)| *at == end + closing)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<(&str, &[&str])>) {
        let pair = Piece::whole(Source::Url, name, Coding::Form).pair();
        let found = pair.brackets();
        let found = found.map(|(name, keys)| {
            (name.text().into_owned(), keys.iter().map(|key| key.text().into_owned()).collect::<Vec<_>>())
        });
        let expected = expected.map(|(name, keys)| {
            (name.to_owned(), keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>())
        });
        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn names_with_brackets_are_paths() {
        check("a[b][c]", Some(("a", &["b", "c"])));
        check("a%5Bb%5d[]", Some(("a", &["b", ""])));
        check("a[é]=1", Some(("a", &["é"])));
        for none in ["a", "[a]", "a[b", "a[b]c", "a[b]c[d]", "a]b["] {
            check(none, None);
        }
    }

    #[test]
    fn a_piece_knows_where_it_stands() {
        let query = Piece { start: 10, ..Piece::whole(Source::Url, "a=1+2&&b&c=%20=", Coding::Form) };
        let shown: Vec<(String, String, Range<usize>)> = query
            .pairs()
            .iter()
            .map(|pair| {
                (pair.name.text().into_owned(), pair.value().text().into_owned(), pair.value().span())
            })
            .collect();
        let expected = [("a", "1 2", 12..15), ("b", "", 18..18), ("c", " =", 21..25)];
        assert_eq!(shown, expected.map(|(name, value, span)| (name.to_owned(), value.to_owned(), span)));
    }
}
