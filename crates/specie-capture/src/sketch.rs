//! The outline of the beginning of a JSON text: which members it has, as deep as formats differ. It reads no further than
//! the text is there and judges nothing.

use specie_json::Scanner;

/// Members seen, in order.
#[derive(Debug, Default)]
pub(crate) struct Sketch(Vec<Seen>);

/// One value.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The keys that lead to it; `*` stands for the first element of an array.
    path: Vec<String>,
    /// `{`, `[`, `"`, or another byte that its text begins with.
    kind: u8,
    /// The content of a string.
    text: Option<String>,
}

/// Levels that are looked at.
const DEPTH: usize = 4;

/// Outlines a text, which may be cut off.
pub(crate) fn of(text: &str) -> Sketch {
    let mut sketch = Sketch::default();
    sketch.value(&mut Scanner::new(text, 128), &mut Vec::new());
    sketch
}

impl Sketch {
    /// Whether a value of this kind stands at a path, keys joined by `/`.
    pub(crate) fn has(&self, path: &str, kind: u8) -> bool {
        self.at(path).any(|seen| seen.kind == kind)
    }

    /// Whether anything stands at a path.
    pub(crate) fn knows(&self, path: &str) -> bool {
        self.at(path).next().is_some()
    }

    /// The string at a path.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.at(path).find_map(|seen| seen.text.as_deref())
    }

    /// The keys of the object at a path, in order.
    pub(crate) fn keys(&self, path: &str) -> impl Iterator<Item = &str> {
        let depth = depth(path);
        self.0
            .iter()
            .filter(move |seen| seen.path.len() == depth + 1 && is(&seen.path[..depth], path))
            .filter_map(|seen| seen.path.last().map(String::as_str))
    }

    fn at(&self, path: &str) -> impl Iterator<Item = &Seen> {
        self.0.iter().filter(move |seen| is(&seen.path, path))
    }

    /// Reads a value; `None` when the text ends or is no JSON.
    fn value(&mut self, scanner: &mut Scanner<'_>, path: &mut Vec<String>) -> Option<()> {
        let kind = scanner.peek()?;
        self.0.push(Seen { path: path.clone(), kind, text: None });
        match kind {
            b'{' if path.len() < DEPTH => self.object(scanner, path),
            b'[' if path.len() < DEPTH => self.array(scanner, path),
            b'"' => {
                let text = scanner.string().ok()?.into_owned();
                self.0.last_mut()?.text = Some(text);
                Some(())
            }
            _ => scanner.skip().ok().map(drop),
        }
    }

    fn object(&mut self, scanner: &mut Scanner<'_>, path: &mut Vec<String>) -> Option<()> {
        scanner.open().ok()?;
        let mut first = true;
        while scanner.child(first, b'}').ok()? {
            first = false;
            path.push(scanner.key().ok()?.into_owned());
            let value = self.value(scanner, path);
            path.pop();
            value?;
        }
        Some(())
    }

    /// Looks at the first element only.
    fn array(&mut self, scanner: &mut Scanner<'_>, path: &mut Vec<String>) -> Option<()> {
        scanner.open().ok()?;
        let mut first = true;
        while scanner.child(first, b']').ok()? {
            if first {
                path.push("*".to_owned());
                let value = self.value(scanner, path);
                path.pop();
                value?;
            } else {
                scanner.skip().ok()?;
            }
            first = false;
        }
        Some(())
    }
}

fn depth(path: &str) -> usize {
    if path.is_empty() { 0 } else { path.split('/').count() }
}

fn is(seen: &[String], path: &str) -> bool {
    if path.is_empty() { seen.is_empty() } else { seen.iter().map(String::as_str).eq(path.split('/')) }
}
