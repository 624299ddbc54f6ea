//! Unions: which branch a value belongs to.
//!
//! Tags, types and keys decide without reading the value twice. Trying branches reads it once a branch; nested tries
//! multiply, so they draw on the reader's fuel.

use std::borrow::Cow;

use specie_json::{Decimal, Scanner};

use super::{Edit, Found, MAX_FOUND, Res, Stop, kind};
use crate::error::Severity;
use crate::rt::copy::Parts;
use crate::rt::table::{Branch, Closes, Pick, Table, Union};
use crate::rt::{Branches, Reading};

impl<'a> Edit<'a> {
    /// Fills a union.
    ///
    /// # Errors
    ///
    /// The text is not JSON, or trying branches takes too long.
    pub fn union(&mut self, table: &'static Table<Union>, value: &mut dyn Branches) -> Res {
        let union = table.get();
        let one_type = matches!(union.pick, Pick::Types) && union.closes.is_none() && union.guard.is_none();
        if self.scan.peek().is_none() {
            if let Some(Parts::Branch(index, held)) = self.parts.take() {
                value.select(index).copy(held);
                return Ok(());
            }
            if !one_type {
                // Branches are tried on text alone.
                return Err(Stop);
            }
        }
        let (before, start) = (self.found.len(), self.scan.offset());
        let one = union.lenient != Some(self.reading);
        match &union.pick {
            Pick::Tag(tag) => self.tagged(union, tag, value)?,
            Pick::Types => {
                let branch = self.by_type(union)?;
                self.fill_or_refuse(union, branch, value)?;
            }
            Pick::Keys | Pick::OneKeys => {
                let (first, several) = self.by_keys(union)?;
                if several {
                    self.tried(union, value, one && matches!(union.pick, Pick::OneKeys))?;
                } else {
                    self.fill_or_refuse(union, first, value)?;
                }
            }
            Pick::Order => self.tried(union, value, false)?,
            Pick::One => self.tried(union, value, one)?,
            Pick::Media => self.by_media(union, value)?,
        }
        if self.found.len() > before {
            self.anchor(before, union.schema);
        }
        if let Some(guard) = union.guard {
            self.guarded(guard, start, Some(union.schema));
        }
        Ok(())
    }

    fn fill(&mut self, union: &'static Union, index: usize, value: &mut dyn Branches) -> Res {
        let Some(branch) = union.branches.get(index) else { return self.skip() };
        let Some(closes) = union.closes.filter(|_| self.reading == Reading::Receive) else {
            return value.select(index).edit(self, &branch.place);
        };
        // What is drift elsewhere is none here, whether or not anybody asks for drift.
        let (before, limit) = (self.found.len(), std::mem::replace(&mut self.drift_limit, MAX_FOUND));
        let outcome = value.select(index).edit(self, &branch.place);
        self.drift_limit = limit;
        if self.found.len() > before {
            self.close_branch(closes, index, before);
        }
        outcome
    }

    /// Makes violations of what was found since `before` and is no drift in a branch of this union.
    #[cold]
    fn close_branch(&mut self, closes: &Closes, index: usize, before: usize) {
        for found in self.found.iter_mut().skip(before).filter(|found| found.severity == Severity::Drift) {
            let field = found.pointer.strip_prefix('/').filter(|field| !field.contains('/'));
            let applies = match (found.code, field) {
                ("unknown-enum-value", Some(field)) => {
                    closes.tags.iter().any(|tag| specie_json::escape_pointer_token(tag) == field)
                }
                ("unknown-enum-value", None) => closes.texts && found.pointer.is_empty(),
                ("undocumented-field", Some(_)) => closes.fields.contains(&index),
                _ => false,
            };
            if applies {
                found.severity = Severity::Error;
                found.code = if found.code == "unknown-enum-value" { "enum" } else { found.code };
            }
        }
        if !self.keeps_drift() {
            let mut index = 0;
            self.found.retain(|found| {
                index += 1;
                index <= before || found.severity == Severity::Error
            });
        }
    }

    fn fill_or_refuse(
        &mut self,
        union: &'static Union,
        branch: Option<usize>,
        value: &mut dyn Branches,
    ) -> Res {
        if let Some(index) = branch {
            return self.fill(union, index, value);
        }
        let kind = self.scan.peek().map_or("nothing", kind);
        let offset = self.scan.offset();
        self.scan.skip()?;
        self.violation("no-branch", offset, format!("{kind} fits no branch of {}", union.name));
        Ok(())
    }

    fn tagged(&mut self, union: &'static Union, tag: &str, value: &mut dyn Branches) -> Res {
        if self.scan.peek() != Some(b'{') {
            return self.mismatch("object");
        }
        let start = self.scan.clone();
        let before = self.found.len();
        let Some(index) = self.by_tag(union, tag, start.clone(), false)? else {
            return self.skip();
        };
        self.fill(union, index, value)?;
        if self.found.len() == before {
            return Ok(());
        }
        // The first tag decided, but the last of a duplicate counts.
        let found = self.found.split_off(before);
        match self.by_tag(union, tag, start.clone(), true)? {
            Some(last) if last != index => {
                self.scan = start;
                self.fill(union, last, value)
            }
            None => Ok(()),
            Some(_) => {
                self.found.extend(found);
                Ok(())
            }
        }
    }

    /// The branch that the first or last tag names; `None` has been reported.
    fn by_tag(
        &mut self,
        union: &'static Union,
        tag: &str,
        mut scan: Scanner<'a>,
        last: bool,
    ) -> Result<Option<usize>, Stop> {
        let object = scan.offset();
        let mut found: Option<(usize, &str)> = None;
        scan.open()?;
        let mut first = true;
        while scan.child(first, b'}')? {
            first = false;
            if scan.key()? == tag {
                scan.peek();
                found = Some((scan.offset(), scan.skip()?));
                if !last {
                    break;
                }
            } else {
                scan.skip()?;
            }
        }
        let Some((offset, text)) = found else {
            let message = format!("`{}` lacks `{tag}`, which tells its branches apart", union.name);
            self.violation("missing-field", object, message);
            return Ok(None);
        };
        let text = Scanner::new(text, 1).string().unwrap_or(Cow::Borrowed(text));
        let branch = union.branches.iter().position(|branch| branch.when.iter().any(|when| *when == text));
        if branch.is_none() {
            let message = format!("`{text}` names no branch of {}", union.name);
            let pointer = format!("/{}", specie_json::escape_pointer_token(tag));
            self.push(Found { pointer, ..Found::new("enum", offset, message) });
        }
        Ok(branch)
    }

    /// The one member of an object, under the media type of its branch.
    fn by_media(&mut self, union: &'static Union, value: &mut dyn Branches) -> Res {
        let offset = self.scan.offset();
        let mut filled = false;
        if self.scan.peek() == Some(b'{') {
            self.scan.open()?;
            while self.scan.child(!filled, b'}')? {
                let key = self.key()?.into_owned();
                let branch = union.branches.iter().position(|branch| branch.when.contains(&key.as_str()));
                let before = self.found.len();
                self.fill_or_refuse(union, branch, value)?;
                self.under(before, &key, |schema| (schema.to_owned(), false));
                filled = true;
            }
        } else {
            self.scan.skip()?;
        }
        if !filled {
            self.violation("no-branch", offset, format!("{} has no media type", union.name));
        }
        Ok(())
    }

    fn by_type(&mut self, union: &'static Union) -> Result<Option<usize>, Stop> {
        let kind = self.peek().map_or("nothing", kind);
        let of = |kind: &str| union.branches.iter().position(|branch| branch.when.contains(&kind));
        if kind == "number" {
            let integer = self.scan.peek().is_none() || {
                let number = self.scan.clone().number()?;
                number.small.is_some()
                    || Decimal::parse(number.text).is_some_and(|number| number.is_integer())
            };
            return Ok(if integer { of("integer").or_else(|| of(kind)) } else { of(kind) });
        }
        Ok(of(kind))
    }

    /// The first branch whose keys are all there, and whether there is another.
    fn by_keys(&mut self, union: &'static Union) -> Result<(Option<usize>, bool), Stop> {
        let mut keys: Vec<&'static str> = Vec::new();
        let mut scan = self.scan.clone();
        if scan.peek() == Some(b'{') {
            scan.open()?;
            let mut first = true;
            while scan.child(first, b'}')? {
                first = false;
                let key = scan.key()?;
                let when = union.branches.iter().flat_map(|branch| branch.when);
                keys.extend(when.copied().find(|when| *when == key).filter(|when| !keys.contains(when)));
                scan.skip()?;
            }
        }
        let fits = |branch: &Branch| branch.when.iter().all(|key| keys.contains(key));
        let mut fitting = union.branches.iter().enumerate().filter(|(_, branch)| fits(branch));
        let first = fitting.next().map(|(index, _)| index);
        Ok((first, fitting.next().is_some()))
    }

    /// Tries the branches in order; all of them when only one may fit.
    fn tried(&mut self, union: &'static Union, value: &mut dyn Branches, one: bool) -> Res {
        let (start, before) = (self.scan.clone(), self.found.len());
        let mut fitting: Option<(usize, Vec<Found>)> = None;
        let mut nearest: Option<Vec<Found>> = None;
        for (index, branch) in union.branches.iter().enumerate() {
            self.scan = start.clone();
            self.fill(union, index, value)?;
            self.spend(self.scan.offset() - start.offset() + 64)?;
            let found = self.found.split_off(before);
            if errors(&found) == 0 && !self.overflow {
                if !one {
                    self.found.extend(found);
                    return Ok(());
                }
                if let Some((first, _)) = fitting {
                    let names = [union.branches[first].name, branch.name];
                    let message = format!("fits several branches of {}: {}", union.name, names.join(", "));
                    self.violation("several-branches", start.offset(), message);
                    return Ok(());
                }
                fitting = Some((index, found));
            } else if nearest.as_ref().is_none_or(|nearest| errors(&found) < errors(nearest)) {
                nearest = Some(found);
            }
        }
        if let Some((index, _)) = fitting {
            if index + 1 < union.branches.len() {
                self.scan = start;
                self.fill(union, index, value)?;
            }
            return Ok(());
        }
        let nearest = nearest.unwrap_or_default();
        let hint = nearest.iter().find(|found| found.severity == Severity::Error);
        let hint = hint.map(|Found { pointer, message, .. }| match pointer.as_str() {
            "" => format!("; nearest: {message}"),
            pointer => format!("; nearest: {pointer}: {message}"),
        });
        let message = format!("fits no branch of {}{}", union.name, hint.unwrap_or_default());
        self.violation("no-branch", start.offset(), message);
        Ok(())
    }
}

fn errors(found: &[Found]) -> usize {
    found.iter().filter(|found| found.severity == Severity::Error).count()
}
