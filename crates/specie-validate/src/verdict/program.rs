//! The compiled form: tables of nodes and of rules by JSON type, which refer to each other by index.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::keys::Keys;
use super::numbers::NumberRule;
use super::strings::StringRule;
use crate::compile::Schema;

/// Index of a node.
pub(super) type NodeId = u32;

/// The node that accepts anything: always the first.
pub(super) const ANYTHING: NodeId = 0;

/// A compiled bundle.
pub(crate) struct Program {
    pub(super) root: NodeId,
    pub(super) nodes: Vec<Node>,
    pub(super) strings: Vec<StringRule>,
    pub(super) numbers: Vec<NumberRule>,
    pub(super) arrays: Vec<ArrayRule>,
    pub(super) objects: Vec<ObjectRule>,
    pub(super) branches: Vec<Branch>,
    /// Pointers in the bundle of the schemas that `explain` has to judge, each with the keyword that asks for it.
    pub(super) left: BTreeMap<String, &'static str>,
    /// How many schemas of the bundle the program says.
    pub(super) schemas: usize,
}

/// The JSON types that a rule can tell apart, as bits.
pub(super) mod kind {
    pub(in super::super) const NULL: u8 = 1;
    pub(in super::super) const FALSE: u8 = 2;
    pub(in super::super) const TRUE: u8 = 4;
    pub(in super::super) const NUMBER: u8 = 8;
    pub(in super::super) const STRING: u8 = 16;
    pub(in super::super) const ARRAY: u8 = 32;
    pub(in super::super) const OBJECT: u8 = 64;
    pub(in super::super) const BOOLEAN: u8 = FALSE | TRUE;
    pub(in super::super) const ALL: u8 = 127;
}

/// What some schemas together say of a value.
#[derive(Clone, Copy)]
pub(super) struct Node {
    /// Of `null`, `false` and `true`, those that are accepted, as bits of [`kind`].
    pub(super) constants: u8,
    /// Those of them of which the program cannot tell.
    pub(super) unknown: u8,
    /// The kinds of values about which there is something to say even when they are valid: a direction that they
    /// should not go, or deprecation.
    pub(super) noted: u8,
    pub(super) number: Slot,
    pub(super) string: Slot,
    pub(super) array: Slot,
    pub(super) object: Slot,
}

/// What a node says of values of one type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slot {
    /// None is accepted.
    Reject,
    /// All are accepted.
    Any,
    /// Index in the table of the type.
    Rule(u32),
    /// Index in [`Program::branches`].
    Branch(u32),
    /// The program would be too large; `explain` has to judge the payload.
    Unknown,
}

/// A decision between nodes about one value.
pub(super) enum Branch {
    /// At least one accepts.
    AnyOf(Box<[NodeId]>),
    /// Exactly one accepts.
    OneOf(Box<[NodeId]>),
    /// The text of a field says which one has to accept.
    Tagged {
        /// The name of the field.
        tag: Box<str>,
        /// The texts, in order, each with its node.
        by_text: Box<[(Box<str>, NodeId)]>,
    },
    /// The first must not accept, the second has to.
    Not { refused: NodeId, rest: NodeId },
    /// The first decides which of the others has to accept.
    If { test: NodeId, then: NodeId, otherwise: NodeId },
    /// An object has a field, or it has not.
    Has { field: Box<str>, with: NodeId, without: NodeId },
    /// A schema that the program cannot say, and what else has to accept.
    Explain { schema: Arc<Schema>, rest: NodeId },
}

/// Rules of arrays.
pub(super) struct ArrayRule {
    pub(super) min: u64,
    pub(super) max: u64,
    /// Of the first elements.
    pub(super) prefix: Box<[NodeId]>,
    /// Of the others.
    pub(super) rest: NodeId,
    pub(super) contains: Box<[Contains]>,
    pub(super) unique: bool,
    /// Canonical texts of the values, where they are listed.
    pub(super) values: Option<Box<[String]>>,
}

/// How many elements a node has to accept.
pub(super) struct Contains {
    pub(super) node: NodeId,
    pub(super) min: u64,
    pub(super) max: u64,
}

/// Rules of objects.
pub(super) struct ObjectRule {
    /// The names of the fields, in the order of their nodes.
    pub(super) keys: Keys,
    /// What each field of a known name has to fit.
    pub(super) fields: Box<[NodeId]>,
    /// Bits of the fields that have to be there.
    pub(super) required: Box<[u64]>,
    /// Of each field that asks for others, the bits of those.
    pub(super) dependent: Box<[(usize, Box<[u64]>)]>,
    /// What a field of another name has to fit.
    pub(super) rest: NodeId,
    /// A field of another name is news.
    pub(super) undocumented: bool,
    /// Schemas that know fields by patterns; `rest` holds for a field that matches none.
    pub(super) patterned: Box<[Patterned]>,
    /// What names have to fit.
    pub(super) names: NodeId,
    pub(super) min: u64,
    pub(super) max: u64,
    /// Canonical texts of the values, where they are listed.
    pub(super) values: Option<Box<[String]>>,
}

/// The patterns of one schema.
pub(super) struct Patterned {
    pub(super) patterns: Box<[(super::pattern::Matcher, NodeId)]>,
    /// What a field that matches none of them has to fit.
    pub(super) rest: NodeId,
}

impl Program {
    /// How many schemas it says, and in how many nodes.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.schemas, self.nodes.len())
    }

    /// Pointers of the schemas that it does not say, each with the keyword because of which.
    pub(crate) fn left(&self) -> impl Iterator<Item = (&str, &'static str)> {
        self.left.iter().map(|(pointer, keyword)| (pointer.as_str(), *keyword))
    }
}

impl fmt::Debug for Program {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Program").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}
