//! The tables that generated code consists of: what each type does not say about its values.
//!
//! Generated code has them as text, one literal a type, since every expression of a `static` costs the compiler as much as
//! a line of code; [`read`] makes them when the first value of a type is read or written.

mod read;

use std::borrow::Cow;
use std::sync::OnceLock;

use specie_json::{Format, Names};

use super::Reading;
use super::call::Call;
use super::guard::Guard;
use super::pattern::Pattern;

/// The field must be there in requests.
pub(super) const REQ_SEND: u8 = 1;
/// The field must be there in responses.
pub(super) const REQ_RECEIVE: u8 = 2;
/// The field must be there.
pub(super) const REQ: u8 = REQ_SEND | REQ_RECEIVE;
/// Null is allowed here.
pub(crate) const NULL: u8 = 4;
/// A whole number must be written without a fraction, `1.0` is refused.
pub(super) const WHOLE: u8 = 8;

/// The value is absent; only for [`Patch`](crate::Patch) while a value is emptied.
pub(crate) const ABSENT: u8 = 16;

/// A table as generated code has it.
#[derive(Debug)]
pub struct Table<T: 'static> {
    name: &'static str,
    schema: &'static str,
    text: &'static str,
    members: &'static str,
    read: OnceLock<T>,
}

impl<T> Table<T> {
    /// `schema` is the pointer to the schema in the document; what the text says, [`read`] explains.
    #[must_use]
    pub const fn new(name: &'static str, schema: &'static str, text: &'static str) -> Self {
        Self::of(name, schema, text, "")
    }

    /// With the source text of a struct's fields or a union's variants: the text need not have those without rules.
    #[must_use]
    pub const fn of(
        name: &'static str,
        schema: &'static str,
        text: &'static str,
        members: &'static str,
    ) -> Self {
        Self { name, schema, text, members, read: OnceLock::new() }
    }
}

impl Table<Record> {
    /// The table.
    #[inline]
    pub(super) fn get(&'static self) -> &'static Record {
        self.read.get_or_init(|| read::record(self.name, self.schema, self.text, self.members))
    }
}

impl Table<Union> {
    /// The table.
    #[inline]
    pub(super) fn get(&'static self) -> &'static Union {
        self.read.get_or_init(|| read::union(self.name, self.schema, self.text, self.members))
    }
}

impl Table<Call> {
    /// The table.
    pub(super) fn get(&'static self) -> &'static Call {
        self.read.get_or_init(|| read::call(self.text))
    }
}

/// The rules of a newtype.
impl Table<F> {
    /// The table.
    #[inline]
    pub(super) fn get(&'static self) -> &'static F {
        self.read.get_or_init(|| read::place(self.text))
    }

    /// The pointer to the schema in the document.
    pub(super) fn schema(&self) -> &'static str {
        self.schema
    }
}

/// A place that a value sits in: a field, an item, a value of a map, the inside of a newtype.
#[derive(Debug)]
pub struct F {
    /// JSON text of the key with its colon, so that it is predicted and written by one copy; empty where there is none.
    pub key: &'static str,
    /// The `u8` constants of this module, or-ed.
    pub flags: u8,
    /// What the type does not say.
    pub rule: Rule,
}

impl F {
    /// Whether a text of this format has nothing more to keep.
    pub(crate) fn asks_only(&self, format: Format) -> bool {
        match self.rule {
            Rule::Any => true,
            Rule::Format(asked) => asked == format,
            _ => false,
        }
    }

    /// The key without quotes and colon; still escaped as JSON.
    pub(super) fn name(&self) -> &'static str {
        self.key.get(1..self.key.len().saturating_sub(2)).unwrap_or_default()
    }
}

/// A place without rules.
pub(super) static ANY: F = F { key: "", flags: REQ, rule: Rule::Any };
/// A place without rules that takes null.
pub(super) static NULLABLE: F = F { key: "", flags: REQ | NULL, rule: Rule::Any };

/// What a type does not say about its values. The common rules are short; [`Rules`] has all.
#[derive(Debug)]
pub enum Rule {
    /// Nothing.
    Any,
    /// Length of a text in code points, both inclusive.
    Len(u32, u32),
    /// Bounds of a number, both inclusive.
    Int(Option<i64>, Option<i64>),
    /// Items of a list, and how many, both inclusive.
    Items(&'static F, u32, u32),
    /// Values of a map, and how many, both inclusive.
    Values(&'static F, u32, u32),
    /// Format of a text or number.
    Format(Format),
    /// JSON text of the one value; the slot is [`Const`](super::Const).
    Const(&'static str),
    /// Anything more.
    Full(&'static Rules),
}

/// All rules. Lengths and counts are inclusive; `u32::MAX` is no limit.
#[derive(Debug)]

pub struct Rules {
    pub min_len: u32,
    pub max_len: u32,
    pub pattern: Option<&'static Pattern>,
    pub format: Option<Format>,
    pub min: Option<Bound>,
    pub max: Option<Bound>,
    pub multiple_of: Option<&'static str>,
    pub item: Option<&'static F>,
    pub min_items: u32,
    pub max_items: u32,
    pub unique: bool,
    pub value: Option<&'static F>,
    pub min_members: u32,
    pub max_members: u32,
    /// Rule of every key of a map.
    pub key: Option<&'static F>,
    /// JSON texts of the values allowed; empty allows all.
    pub choices: &'static [&'static str],
    /// Rules that no type says.
    pub guard: Option<&'static Guard>,
}

impl Rules {
    /// No rule at all.
    pub const NONE: Self = Self {
        min_len: 0,
        max_len: u32::MAX,
        pattern: None,
        format: None,
        min: None,
        max: None,
        multiple_of: None,
        item: None,
        min_items: 0,
        max_items: u32::MAX,
        unique: false,
        value: None,
        min_members: 0,
        max_members: u32::MAX,
        key: None,
        choices: &[],
        guard: None,
    };
}

/// A bound of a number, from the digits of a JSON number.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// The bound itself is allowed.
    Incl(&'static str),
    /// The bound itself is not allowed.
    Excl(&'static str),
}

/// What becomes of fields that a record does not name.
#[derive(Debug)]
pub(super) enum Rest {
    /// They are dropped, and count as drift.
    Ignore,
    /// They go to the last slot, a `Map<Json>`, and count as drift.
    Keep,
    /// They are documented and go to the last slot, a map.
    Typed(&'static F),
    /// As `Keep` in responses, a violation in requests.
    Closed,
    /// A violation.
    Refuse,
}

impl Rest {
    /// Whether the last slot is theirs.
    pub(super) fn has_slot(&self) -> bool {
        matches!(self, Self::Keep | Self::Typed(_) | Self::Closed)
    }
}

/// A struct: its fields in the order of the slots.
#[derive(Debug)]
pub struct Record {
    pub(super) name: &'static str,
    pub(super) schema: &'static str,
    pub(super) rest: Rest,
    pub(super) fields: &'static [F],
    pub(super) members: (u32, u32),
    pub(super) guard: Option<&'static Guard>,
    index: OnceLock<Names<&'static str>>,
}

impl Record {
    #[inline]
    fn index(&self) -> &Names<&'static str> {
        // Tables live as long as the program.
        let name = |field: &'static F| {
            if field.key.contains('\\') { plain_name(field).leak() } else { field.name() }
        };
        self.index.get_or_init(|| Names::new(self.fields.iter().map(name)))
    }

    /// The keys of the fields as they are after JSON's escapes are gone.
    #[inline]
    pub(super) fn names(&self) -> &[&'static str] {
        self.index().names()
    }

    /// The index of a field.
    #[inline]
    pub(super) fn find(&self, key: &str) -> Option<usize> {
        self.index().find(key)
    }

    /// The field to expect after some; see [`Names::follower`]. Until a key was not predicted it is the document's next.
    #[inline]
    pub(super) fn follower(&self, after: usize) -> usize {
        self.index.get().map_or(after, |index| index.follower(after))
    }

    /// The index of a field whose key comes after some; see [`Names::find_after`].
    #[inline]
    pub(super) fn find_after(&self, after: usize, key: &str) -> Option<usize> {
        self.index().find_after(after, key)
    }
}

/// The key of a field as it is after JSON's escapes are gone.
pub(super) fn plain_name(field: &F) -> String {
    let mut scanner = specie_json::Scanner::new(field.key, 1);
    scanner.string().map(Cow::into_owned).unwrap_or_default()
}

/// An enum of texts.
#[derive(Debug)]
pub struct Enumeration {
    pub(super) name: &'static str,
    pub(super) schema: &'static str,
    pub(super) values: &'static [&'static str],
    pub(super) variants: &'static str,
}

impl Enumeration {
    /// `schema` is the pointer to the schema in the document, `variants` the source text of the variants' names, the one
    /// for other texts last.
    #[must_use]
    pub const fn new(
        name: &'static str,
        schema: &'static str,
        values: &'static [&'static str],
        variants: &'static str,
    ) -> Self {
        Self { name, schema, values, variants }
    }

    /// The index of a text.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        self.values.iter().position(|value| *value == text)
    }
}

/// How a union finds the branch of a value.
#[derive(Debug)]
pub(super) enum Pick {
    /// By the text of a property.
    Tag(&'static str),
    /// By the value's JSON type.
    Types,
    /// The branch whose keys are all there; of several the first without violations.
    Keys,
    /// The branch whose keys are all there; of several the one without violations.
    OneKeys,
    /// The first branch without violations.
    Order,
    /// The one branch without violations.
    One,
    /// The branch is the media type that a request is sent as. In JSON the value is the one member of an object, under the
    /// media type.
    Media,
}

/// A branch of a union, in the order of its variants.
#[derive(Debug)]
pub(super) struct Branch {
    /// The variant.
    pub name: &'static str,
    /// Texts of the tag, names of types, or keys, as [`Pick`] has it.
    pub when: &'static [&'static str],
    /// Rules of the variant's value.
    pub place: F,
}

/// An enum whose variants hold values of different types.
#[derive(Debug)]
pub struct Union {
    pub(super) name: &'static str,
    pub(super) schema: &'static str,
    pub(super) pick: Pick,
    pub(super) branches: &'static [Branch],
    pub(super) lenient: Option<Reading>,
    pub(super) closes: Option<&'static Closes>,
    pub(super) guard: Option<&'static Guard>,
}

/// What counts as the document has it in received values, because it tells the branches of a union apart.
#[derive(Debug, Default)]
pub(super) struct Closes {
    /// Fields that hold no text but those that are listed.
    pub tags: &'static [&'static str],
    /// Branches that are enums take no other text.
    pub texts: bool,
    /// Branches, by index, that have no other fields.
    pub fields: &'static [usize],
}
