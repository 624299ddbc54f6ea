//! Secrets whose name stands beside them instead of before them, as recordings list headers and parameters:
//! `{"name": "X-Api-Key", "value": "…"}` in either order, and `["X-Api-Key", "…"]`.

use super::{Scanner, decoded};

/// An object or list that is open.
#[derive(Default)]
struct Open {
    /// Whether its `name` is that of a secret.
    secret: bool,
    /// Where its `value` starts.
    value: Option<usize>,
    /// Where the texts of a list start, and whether each is the name of a secret.
    texts: Vec<(usize, bool)>,
}

impl Scanner<'_> {
    /// Covers what such names stand beside. The text may be any part of a file: what is open at its end counts.
    pub(super) fn cover_pairs(&mut self) {
        let mut open = vec![Open::default()];
        let mut at = 0;
        while at < self.chars.len() {
            if self.quote_at(at) {
                at = self.pair(at, &mut open);
                continue;
            }
            match self.chars[at] {
                '{' | '[' => open.push(Open::default()),
                '}' | ']' => {
                    let closed = open.pop().unwrap_or_default();
                    self.settle(&closed);
                }
                _ => {}
            }
            at += 1;
        }
        for left in open {
            self.settle(&left);
        }
    }

    /// Reads a text and what belongs to it; gives where to go on.
    fn pair(&self, at: usize, open: &mut Vec<Open>) -> usize {
        let (key, end) = self.text(at);
        if open.is_empty() {
            open.push(Open::default());
        }
        let Some(inner) = open.last_mut() else { return end };
        let Some(value) = self.value_after(end) else {
            inner.texts.push((at, (self.secret)(&key)));
            return end;
        };
        match key.to_ascii_lowercase().as_str() {
            "name" | "key" if self.quote_at(value) => {
                let (name, end) = self.text(value);
                inner.secret |= (self.secret)(&name);
                end
            }
            "value" => {
                inner.value = Some(value);
                // What is in a list or object is read too.
                if self.quote_at(value) { self.text(value).1 } else { value }
            }
            // A value of its own is no element of a list.
            _ if self.quote_at(value) => self.text(value).1,
            _ => value,
        }
    }

    fn text(&self, at: usize) -> (String, usize) {
        let (inner, end) = self.literal(at);
        let text: String = self.chars[inner].iter().collect();
        (decoded(&text).into_owned(), end)
    }

    fn settle(&mut self, closed: &Open) {
        if let Some(value) = closed.value.filter(|_| closed.secret) {
            self.cover_value(value);
        }
        for pair in closed.texts.chunks_exact(2).filter(|pair| pair[0].1) {
            self.cover_value(pair[1].0);
        }
    }
}
