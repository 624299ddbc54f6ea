//! Bundle to program: one node for each set of schemas that have to hold together.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value as Plain;
use specie_spec::bundle::Reading;

use super::goal::{Goal, SchemaIndex, Schemas, narrow};
use super::keys::Keys;
use super::numbers::NumberRule;
use super::program::{ANYTHING, ArrayRule, Node, NodeId, ObjectRule, Program, Slot, kind};
use super::strings::StringRule;
use crate::compile::Compiled;

/// Nodes that a program may have. Beyond, `explain` judges.
const MAX_NODES: usize = 50_000;

/// Schemas that one value may have to fit at once.
const MAX_ITEMS: usize = 1_000;

/// Schemas of all goals together, which is what compiling costs: deep decisions have many goals of many schemas.
const MAX_HELD: usize = 100_000;

/// Keywords by which the meaning of a reference depends on the way to it.
const SCOPED: [&str; 2] = ["$dynamicRef", "$id"];

impl Program {
    /// Accepts any JSON.
    pub(crate) fn of_anything() -> Program {
        let mut program = Program {
            root: ANYTHING,
            nodes: Vec::new(),
            strings: Vec::new(),
            numbers: Vec::new(),
            arrays: Vec::new(),
            objects: Vec::new(),
            branches: Vec::new(),
            left: BTreeMap::new(),
            schemas: 0,
        };
        program.objects.push(ObjectRule {
            keys: Keys::new(Vec::new()),
            fields: Box::default(),
            required: Box::default(),
            dependent: Box::default(),
            rest: ANYTHING,
            undocumented: false,
            patterned: Box::default(),
            names: ANYTHING,
            min: 0,
            max: u64::MAX,
            values: None,
        });
        program.arrays.push(ArrayRule {
            min: 0,
            max: u64::MAX,
            prefix: Box::default(),
            rest: ANYTHING,
            contains: Box::default(),
            unique: false,
            values: None,
        });
        let (string, number) = (Slot::Any, Slot::Any);
        let (array, object) = (Slot::Rule(0), Slot::Rule(0));
        program.nodes.push(Node {
            constants: kind::ALL,
            unknown: 0,
            noted: 0,
            number,
            string,
            array,
            object,
        });
        program
    }

    /// `None` where the meaning of references depends on the way to them.
    pub(crate) fn new(schemas: &Compiled, reading: Reading) -> Option<Program> {
        let bundle = &schemas.bundle;
        if scoped(&bundle.document) {
            return None;
        }
        let schema = bundle.document.pointer(&bundle.root)?;
        let mut compiler = Compiler {
            schemas: Schemas::new(schemas),
            direction: match reading {
                Reading::Send => Some("readOnly"),
                Reading::Receive => Some("writeOnly"),
                Reading::Strict => None,
            },
            by_goal: BTreeMap::new(),
            queue: VecDeque::new(),
            may_accept: BTreeMap::new(),
            judged: BTreeMap::new(),
            noted: BTreeMap::new(),
            held: 0,
            beyond: None,
            program: Program::of_anything(),
        };
        let anything = compiler.schemas.goal([]);
        compiler.by_goal.insert(anything, ANYTHING);
        let root = compiler.schemas.index(&bundle.root, schema);
        let goal = compiler.schemas.goal([root]);
        compiler.program.root = compiler.node(goal);
        while let Some((id, goal)) = compiler.queue.pop_front() {
            let node = compiler.build(&goal);
            if let Some(place) = compiler.program.nodes.get_mut(id as usize) {
                *place = node;
            }
        }
        compiler.program.schemas = compiler.schemas.all.len();
        Some(compiler.program)
    }
}

/// True when a schema resource of its own stands in a document, or a reference that goes by dynamic scope.
fn scoped(document: &Plain) -> bool {
    let mut open: Vec<&Plain> = document.get("$defs").into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Plain::Object(map) => {
                if SCOPED.iter().any(|keyword| map.get(*keyword).is_some_and(Plain::is_string)) {
                    return true;
                }
                open.extend(map.values());
            }
            Plain::Array(list) => open.extend(list),
            _ => {}
        }
    }
    false
}

pub(super) struct Compiler<'c> {
    pub(super) schemas: Schemas<'c>,
    /// The keyword of fields that should not go in the direction of the reading.
    direction: Option<&'static str>,
    by_goal: BTreeMap<Goal, NodeId>,
    queue: VecDeque<(NodeId, Goal)>,
    /// Whether a schema may accept values of a kind.
    pub(super) may_accept: BTreeMap<(SchemaIndex, u8), bool>,
    /// Whether a schema accepts the one value of a kind that has one; `None` where that is not known.
    pub(super) judged: BTreeMap<(SchemaIndex, u8), Option<bool>>,
    /// Whether values of a schema may be news by one of its branches.
    noted: BTreeMap<SchemaIndex, bool>,
    /// How many schemas the goals of all nodes have so far.
    held: usize,
    /// The node of what goes beyond the limits: nothing is known of its values.
    beyond: Option<NodeId>,
    pub(super) program: Program,
}

impl Compiler<'_> {
    /// The node of a goal, to be built later.
    pub(super) fn node(&mut self, goal: Goal) -> NodeId {
        if let Some(known) = self.by_goal.get(&goal) {
            return *known;
        }
        self.held += goal.items.len();
        let is_beyond = self.held > MAX_HELD || self.program.nodes.len() > MAX_NODES;
        if let (true, Some(beyond)) = (is_beyond, self.beyond) {
            return beyond;
        }
        let id = narrow(self.program.nodes.len());
        let unknown = Slot::Unknown;
        self.program.nodes.push(Node {
            constants: 0,
            unknown: kind::BOOLEAN | kind::NULL,
            noted: kind::ALL,
            number: unknown,
            string: unknown,
            array: unknown,
            object: unknown,
        });
        if is_beyond {
            self.beyond = Some(id);
        } else {
            self.by_goal.insert(goal.clone(), id);
            self.queue.push_back((id, goal));
        }
        id
    }

    /// The node of a value that has to fit all of some schemas.
    pub(super) fn node_of(&mut self, schemas: impl IntoIterator<Item = SchemaIndex>) -> NodeId {
        let goal = self.schemas.goal(schemas);
        self.node(goal)
    }

    fn build(&mut self, goal: &Goal) -> Node {
        let mut noted = if self.may_be_noted(goal) { kind::NULL | kind::BOOLEAN } else { 0 };
        let mut slot = |kind: u8| {
            let (slot, is_noted) = self.slot(goal, kind);
            noted |= if is_noted { kind } else { 0 };
            slot
        };
        let (number, string) = (slot(kind::NUMBER), slot(kind::STRING));
        let (array, object) = (slot(kind::ARRAY), slot(kind::OBJECT));
        let (mut constants, mut unknown) = (0, 0);
        for (bit, value) in
            [(kind::NULL, Plain::Null), (kind::FALSE, Plain::Bool(false)), (kind::TRUE, Plain::Bool(true))]
        {
            match self.accepts(goal, bit, &value, 0) {
                Some(true) => constants |= bit,
                Some(false) => {}
                None => unknown |= bit,
            }
        }
        Node { constants, unknown, noted, number, string, array, object }
    }

    /// What a goal says of the values of one kind, and whether such values are news even when they fit.
    pub(super) fn slot(&mut self, goal: &Goal, one: u8) -> (Slot, bool) {
        let mut goal = goal.only(one);
        if goal.items.len() > MAX_ITEMS {
            return (Slot::Unknown, true);
        }
        self.take_only_branches(&mut goal, one);
        if goal.kinds & one == 0 {
            return (Slot::Reject, false);
        }
        let slot = match goal.open() {
            Some(item) => self.branch(&goal, item, one),
            None => self.rule(&goal, one),
        };
        let notes = goal.own().any(|schema| is_noted(&self.schemas, schema, self.direction));
        (slot, notes)
    }

    fn rule(&mut self, goal: &Goal, one: u8) -> Slot {
        match one {
            kind::NUMBER => match NumberRule::new(&self.schemas, goal) {
                Some(rule) if rule.is_empty() => Slot::Any,
                Some(rule) => put(&mut self.program.numbers, rule),
                None => Slot::Reject,
            },
            kind::STRING => match StringRule::new(&self.schemas, goal) {
                Some(rule) if rule.is_empty() => Slot::Any,
                Some(rule) => put(&mut self.program.strings, rule),
                None => Slot::Reject,
            },
            kind::ARRAY => self.array(goal),
            _ => self.object(goal),
        }
    }

    /// The same for a goal with all its branches.
    fn may_be_noted(&mut self, goal: &Goal) -> bool {
        goal.items.iter().any(|(schema, _)| {
            if let Some(known) = self.noted.get(schema) {
                return *known;
            }
            let direction = self.direction;
            let noted =
                self.schemas.any_branch(*schema, |schemas, schema| is_noted(schemas, schema, direction));
            self.noted.insert(*schema, noted);
            noted
        })
    }
}

/// True when values of a schema are news even when they fit: its direction is the other one, or it is deprecated.
fn is_noted(schemas: &Schemas<'_>, schema: SchemaIndex, direction: Option<&str>) -> bool {
    let says = |keyword: &str| schemas.get(schema, keyword) == Some(&Plain::Bool(true));
    direction.is_some_and(says) || says("deprecated")
}

/// Adds a rule to the table of its type.
pub(super) fn put<T>(table: &mut Vec<T>, rule: T) -> Slot {
    table.push(rule);
    Slot::Rule(narrow(table.len() - 1))
}
