//! Showing values: to the JSON writer at once, to anything else as views.

use super::Model;
use super::table::{ANY, Enumeration, F, NULL, NULLABLE, Pick, REQ, Record, Rule, Table, Union};

/// What takes a value that shows itself.
#[expect(missing_debug_implementations, reason = "it holds a closure")]
pub struct Look<'a> {
    pub(super) out: Out<'a>,
    /// Where the value sits.
    pub(super) place: &'static F,
    /// The value said that it is not there; of a view only where [`Look::marks_absent`].
    pub(super) absent: bool,
    marks_absent: bool,
    /// The next map is the rest of this record, and goes among its fields.
    pub(super) rest_of: Option<&'static Record>,
    /// Views have the names that Rust has for the value.
    named: bool,
}

/// Who is shown a value.
pub(super) enum Out<'a> {
    Json(&'a mut Vec<u8>),
    View(&'a mut dyn FnMut(View<'_>)),
}

/// A value as it shows itself.
#[derive(Clone, Copy)]
pub(super) enum View<'v> {
    Absent,
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Single(f32),
    /// The digits of a JSON number.
    Number(&'v str),
    Str(&'v str),
    /// JSON text of a constant.
    Const(&'static str),
    Record(&'static Record, &'v [&'v dyn Model]),
    List(&'v dyn Items),
    Map(&'v dyn Items),
    /// From here on, only where names are asked for. A text of an enum.
    Choice(&'static Enumeration, &'v str),
    /// A number of an enum, with the names of its variants and their numbers.
    Numeric(&'static str, &'static [i64], i64),
    /// A value of an enum, with the names of its variants and the JSON texts of all.
    Value(&'static str, &'static [&'static str], &'static str),
    /// A union's variant: its name and what it holds.
    Branch(&'static Union, usize, &'v dyn Model),
    /// A newtype: its name and what is in it.
    Newtype(&'static str, &'v dyn Model),
    /// A value that only JSON and other formats may see.
    Secret(&'v dyn Model),
    /// Bytes, with the name and the media type of a file; both may be empty.
    Bytes(&'v [u8], &'v str, &'v str),
}

/// A value in a word.
#[derive(Clone, Copy, Debug)]
pub enum Peek<'v> {
    /// The value must be looked at.
    Look,
    /// So must this one; it is a map without members.
    Empty,
    /// There is no value; the place says whether null stands for it.
    None,
    Absent,
    Null,
    Bool(bool),
    Integer(i64),
    Str(&'v str),
}

/// The children of a list or map.
pub(crate) trait Items {
    /// How many there are.
    fn count(&self) -> usize;

    /// Shows each, with its key in a map.
    fn each<'s>(&'s self, show: &mut dyn FnMut(&'s str, &'s dyn Model));

    /// One of them: of a list by its index, of a map by its key.
    fn get(&self, index: usize, key: &str) -> Option<&dyn Model>;
}

impl<'a> Look<'a> {
    pub(super) fn json(out: &'a mut Vec<u8>) -> Self {
        Self {
            out: Out::Json(out),
            place: &NULLABLE,
            absent: false,
            marks_absent: true,
            rest_of: None,
            named: false,
        }
    }

    pub(super) fn view(view: &'a mut dyn FnMut(View<'_>), place: &'static F) -> Self {
        Self { out: Out::View(view), place, absent: false, marks_absent: false, rest_of: None, named: false }
    }

    /// As [`Self::view`], but what is absent is not shown, only marked.
    pub(super) fn view_present(view: &'a mut dyn FnMut(View<'_>)) -> Self {
        Self { marks_absent: true, ..Self::view(view, &ANY) }
    }

    /// As [`Self::view`], with variants, newtypes and secrets as such.
    pub(super) fn named(view: &'a mut dyn FnMut(View<'_>), place: &'static F) -> Self {
        Self { named: true, ..Self::view(view, place) }
    }

    /// A struct: a slot for each field of the record, and one for the rest where the record has it.
    pub fn record(&mut self, table: &'static Table<Record>, slots: &[&dyn Model]) {
        let record = table.get();
        match &mut self.out {
            Out::Json(_) => self.write_record(record, slots),
            Out::View(view) => view(View::Record(record, slots)),
        }
    }

    /// A union's branch.
    pub fn branch(&mut self, table: &'static Table<Union>, index: usize, value: &dyn Model) {
        let union = table.get();
        match &mut self.out {
            Out::View(view) if self.named => view(View::Branch(union, index, value)),
            Out::Json(_) if matches!(union.pick, Pick::Media) => self.write_media(union, index, value),
            Out::Json(_) | Out::View(_) => value.look(self),
        }
    }

    /// What is in a newtype.
    pub fn newtype(&mut self, name: &'static str, value: &dyn Model) {
        match &mut self.out {
            Out::View(view) if self.named => view(View::Newtype(name, value)),
            Out::Json(_) | Out::View(_) => value.look(self),
        }
    }

    /// What `Debug` masks.
    pub(crate) fn secret(&mut self, value: &dyn Model) {
        match &mut self.out {
            Out::View(view) if self.named => view(View::Secret(value)),
            Out::Json(_) | Out::View(_) => value.look(self),
        }
    }

    /// Bytes with a name and a media type, and the text that stands for them in JSON.
    pub(crate) fn file(&mut self, bytes: &[u8], name: &str, media_type: &str, text: &dyn Fn() -> String) {
        match &mut self.out {
            Out::View(view) if self.named => view(View::Bytes(bytes, name, media_type)),
            Out::Json(_) | Out::View(_) => self.str(&text()),
        }
    }

    /// A text of an enum.
    pub fn choice(&mut self, meta: &'static Enumeration, text: &str) {
        match &mut self.out {
            Out::Json(out) => super::write::string(out, text),
            Out::View(view) if self.named => view(View::Choice(meta, text)),
            Out::View(view) => view(View::Str(text)),
        }
    }

    /// A number of an enum. `names` are those of its variants, as source text.
    pub fn numeric_choice(&mut self, names: &'static str, values: &'static [i64], value: i64) {
        match &mut self.out {
            Out::Json(out) => super::write::integer(out, value.into()),
            Out::View(view) if self.named => view(View::Numeric(names, values, value)),
            Out::View(view) => view(View::Integer(value.into())),
        }
    }

    /// A value of an enum, all given as JSON text. `names` are those of its variants, as source text.
    pub fn value_choice(
        &mut self,
        names: &'static str,
        values: &'static [&'static str],
        value: &'static str,
    ) {
        match &mut self.out {
            Out::Json(out) => out.extend_from_slice(value.as_bytes()),
            Out::View(view) if self.named => view(View::Value(names, values, value)),
            Out::View(view) => view(View::Const(value)),
        }
    }

    /// A text.
    pub fn str(&mut self, text: &str) {
        match &mut self.out {
            Out::Json(out) => super::write::string(out, text),
            Out::View(view) => view(View::Str(text)),
        }
    }

    /// A whole number of at most 64 bits.
    pub fn integer(&mut self, value: i128) {
        match &mut self.out {
            Out::Json(out) => super::write::integer(out, value),
            Out::View(view) => view(View::Integer(value)),
        }
    }

    pub(crate) fn bool(&mut self, value: bool) {
        match &mut self.out {
            Out::Json(out) => out.extend_from_slice(if value { b"true" } else { b"false" }),
            Out::View(view) => view(View::Bool(value)),
        }
    }

    pub(crate) fn float(&mut self, value: f64) {
        match &mut self.out {
            Out::Json(out) => super::write::float(out, value, value.is_finite()),
            Out::View(view) => view(View::Float(value)),
        }
    }

    pub(crate) fn single(&mut self, value: f32) {
        match &mut self.out {
            Out::Json(out) => super::write::float(out, value, value.is_finite()),
            Out::View(view) => view(View::Single(value)),
        }
    }

    pub(crate) fn number(&mut self, digits: &str) {
        match &mut self.out {
            Out::Json(out) => out.extend_from_slice(digits.as_bytes()),
            Out::View(view) => view(View::Number(digits)),
        }
    }

    pub(crate) fn constant(&mut self) {
        let Rule::Const(text) = self.place.rule else { return self.absent() };
        match &mut self.out {
            Out::Json(out) => out.extend_from_slice(text.as_bytes()),
            Out::View(view) => view(View::Const(text)),
        }
    }

    /// Null, where null is allowed and the key must be there in some reading; else nothing.
    pub(crate) fn none(&mut self) {
        let flags = self.place.flags;
        if flags & NULL != 0 && flags & REQ != 0 { self.null() } else { self.absent() }
    }

    pub(crate) fn null(&mut self) {
        match &mut self.out {
            Out::Json(out) => out.extend_from_slice(b"null"),
            Out::View(view) => view(View::Null),
        }
    }

    pub(crate) fn absent(&mut self) {
        match &mut self.out {
            Out::View(view) if !self.marks_absent => view(View::Absent),
            Out::Json(_) | Out::View(_) => self.absent = true,
        }
    }

    pub(crate) fn list(&mut self, items: &dyn Items) {
        match &mut self.out {
            Out::Json(_) => self.write_list(items),
            Out::View(view) => view(View::List(items)),
        }
    }

    pub(crate) fn map(&mut self, items: &dyn Items) {
        match &mut self.out {
            Out::Json(_) => self.write_map(items),
            Out::View(view) => view(View::Map(items)),
        }
    }
}

impl dyn Model + '_ {
    /// Whether the value leaves its place empty.
    pub(super) fn is_absent(&self, place: &'static F) -> bool {
        let mut absent = false;
        self.look(&mut Look::view(&mut |view| absent = matches!(view, View::Absent), place));
        absent
    }
}

/// A text, number or boolean as plain text, for paths, queries and headers; `None` for what is absent, null, a list or
/// an object.
#[must_use]
pub fn text(value: &dyn Model) -> Option<String> {
    let mut text = None;
    let mut view = |view: View<'_>| {
        text = match view {
            View::Bool(value) => Some(value.to_string()),
            View::Integer(value) => Some(value.to_string()),
            View::Float(value) => Some(value.to_string()),
            View::Single(value) => Some(value.to_string()),
            View::Number(text) | View::Str(text) => Some(text.to_owned()),
            View::Const(text) => Some(crate::Json::parse(text).map_or(String::new(), |json| match json {
                crate::Json::String(text) => text,
                json => json.to_string(),
            })),
            _ => None,
        };
    };
    value.look(&mut Look::view(&mut view, &ANY));
    text
}
