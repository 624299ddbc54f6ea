//! Runs a program over a text.

mod object;

use std::borrow::Cow;
use std::collections::BTreeSet;

use specie_json::{Arena, Decimal, Malformed, Number, Scanner, parse};

use super::program::{ANYTHING, ArrayRule, Branch, Node, NodeId, Program, Slot, kind};
use super::strings::Heard;
use crate::compile::Schema;
use crate::dump::is_placeholder;
use crate::explain::canonical;

/// Arrays and objects that may stand in each other, as many as [`parse`] allows.
const DEPTH: usize = 128;

/// Decisions that may wait for each other.
const MAX_DECISIONS: usize = 400;

/// Digits that every double keeps.
const SAFE_DIGITS: usize = 15;

/// What is known of a payload.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    /// It is valid, and there is nothing to say about it.
    Clean,
    /// It is valid.
    Valid,
    /// It is not JSON or not valid.
    Invalid,
    /// The program cannot tell.
    Unknown,
}

/// Why a run ends early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
// As wide as an offset, so that an outcome is returned in registers.
#[repr(usize)]
pub(super) enum Stop {
    /// A value does not fit.
    Misfit,
    /// The text is not JSON.
    Malformed,
    /// A fact came up that the program does not judge, such as a key that stands twice.
    Unknown,
}

impl From<Malformed> for Stop {
    fn from(_: Malformed) -> Stop {
        Stop::Malformed
    }
}

/// The offset after a value that fits.
type Outcome = Result<usize, Stop>;

/// What was seen in a valid value that is worth a word.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct News {
    /// A field that is not documented.
    undocumented: bool,
    other: bool,
}

impl News {
    fn add(&mut self, more: News) {
        self.undocumented |= more.undocumented;
        self.other |= more.other;
    }
}

/// A value about which nodes decide: a scalar that was read, or the array or object that starts at the offset.
#[derive(Clone, Copy)]
enum Subject<'s> {
    String(&'s str),
    Number(Number<'s>),
    Array,
    Object,
}

/// A text on its way through a program. Methods take the offset at which a value starts, behind any space, or with space
/// before it for [`Run::value`], and give the one after it: so it stays in a register.
struct Run<'p, 't> {
    program: &'p Program,
    text: &'t str,
    /// Whether all branches that fit are looked at, for what they know of fields.
    thorough: bool,
    /// Arrays and objects open now.
    depth: usize,
    news: News,
    /// Hashes of the undocumented keys of the objects that are open.
    keys: Vec<u64>,
    decisions: usize,
    /// Values that may still be read; more are only read where unions are tried again and again.
    steps: usize,
}

/// What of a run is taken back when a branch does not fit.
#[derive(Clone, Copy)]
struct Mark {
    depth: usize,
    keys: usize,
    news: News,
}

impl Program {
    /// The verdict on a text. `thorough` is needed to know whether it is clean.
    pub(crate) fn run(&self, text: &str, thorough: bool) -> Verdict {
        let mut run = Run::new(self, text, thorough);
        match run.whole(self.root) {
            Ok(()) if run.news == News::default() => Verdict::Clean,
            Ok(()) => Verdict::Valid,
            Err(Stop::Malformed) => Verdict::Invalid,
            Err(Stop::Unknown) => Verdict::Unknown,
            // Of keys that stand twice the last counts: the value that does not fit may be another.
            Err(Stop::Misfit) => match Run::new(self, text, false).whole(ANYTHING) {
                Err(Stop::Unknown) => Verdict::Unknown,
                _ => Verdict::Invalid,
            },
        }
    }
}

impl<'p, 't> Run<'p, 't> {
    fn new(program: &'p Program, text: &'t str, thorough: bool) -> Self {
        Run {
            program,
            text,
            thorough,
            depth: 0,
            news: News::default(),
            keys: Vec::new(),
            decisions: 0,
            steps: 10_000 + text.len().saturating_mul(4),
        }
    }

    fn whole(&mut self, root: NodeId) -> Result<(), Stop> {
        let start = Scanner::new(self.text, DEPTH).offset();
        let end = self.value(root, start)?;
        Ok(self.at(end).end()?)
    }

    #[inline]
    fn at(&self, offset: usize) -> Scanner<'t> {
        Scanner::resume(self.text, offset)
    }

    #[inline]
    fn node(&self, id: NodeId) -> Result<&'p Node, Stop> {
        self.program.nodes.get(id as usize).ok_or(Stop::Unknown)
    }

    fn mark(&self) -> Mark {
        Mark { depth: self.depth, keys: self.keys.len(), news: self.news }
    }

    fn back_to(&mut self, mark: Mark) {
        self.depth = mark.depth;
        self.keys.truncate(mark.keys);
        self.news = mark.news;
    }

    /// Enters an array or object.
    #[inline]
    fn enter(&mut self) -> Result<(), Stop> {
        if self.depth == DEPTH {
            return Err(Stop::Malformed);
        }
        self.depth += 1;
        Ok(())
    }

    /// Reads a value and holds it to a node.
    fn value(&mut self, id: NodeId, at: usize) -> Outcome {
        self.value_here(id, at)
    }

    /// The same as part of its caller.
    #[expect(clippy::inline_always, reason = "members are nearly all values; a call each costs a tenth")]
    #[inline(always)]
    fn value_here(&mut self, id: NodeId, at: usize) -> Outcome {
        let node = self.node(id)?;
        self.steps = self.steps.checked_sub(1).ok_or(Stop::Unknown)?;
        let mut scanner = self.at(at);
        match scanner.peek() {
            Some(b'"') => match scanner.plain_string() {
                Some(text) => {
                    if text.as_bytes().first() == Some(&b'<') && is_placeholder(text) {
                        return Err(Stop::Unknown);
                    }
                    self.string(node, text, scanner.offset())
                }
                None => self.escaped_string(node, scanner.offset()),
            },
            Some(b'{') => self.object(node, scanner.offset()),
            Some(b'[') => self.array(node, scanner.offset()),
            Some(b't' | b'f') => {
                let bit = if scanner.boolean()? { kind::TRUE } else { kind::FALSE };
                self.constant(node, bit, scanner.offset())
            }
            Some(b'n') => {
                scanner.null()?;
                self.constant(node, kind::NULL, scanner.offset())
            }
            _ => {
                let number = scanner.number()?;
                self.news.other |= loses_digits(&number);
                self.number(node, number, scanner.offset())
            }
        }
    }

    #[cold]
    fn escaped_string(&mut self, node: &Node, at: usize) -> Outcome {
        let mut scanner = self.at(at);
        let text = scanner.string()?;
        self.news.other |= scanner.take_lone_surrogate();
        if is_placeholder(&text) {
            return Err(Stop::Unknown);
        }
        self.string(node, &text, scanner.offset())
    }

    /// Holds a value that was read, or the array or object at an offset, to a node.
    fn judge(&mut self, id: NodeId, subject: Subject<'_>, at: usize) -> Outcome {
        let node = self.node(id)?;
        match subject {
            Subject::String(text) => self.string(node, text, at),
            Subject::Number(number) => self.number(node, number, at),
            Subject::Array => self.array(node, at),
            Subject::Object => self.object(node, at),
        }
    }

    fn constant(&mut self, node: &Node, bit: u8, at: usize) -> Outcome {
        self.note(node, bit);
        match (node.constants & bit, node.unknown & bit) {
            (_, 1..) => Err(Stop::Unknown),
            (0, _) => Err(Stop::Misfit),
            _ => Ok(at),
        }
    }

    #[inline]
    fn note(&mut self, node: &Node, kind: u8) {
        self.news.other |= node.noted & kind != 0;
    }

    #[inline]
    fn string(&mut self, node: &Node, text: &str, at: usize) -> Outcome {
        self.note(node, kind::STRING);
        match node.string {
            Slot::Any => Ok(at),
            Slot::Rule(rule) => match self.program.strings.get(rule as usize).map(|rule| rule.hear(text)) {
                Some(Heard::Accepted) => Ok(at),
                Some(Heard::News) => {
                    self.news.other = true;
                    Ok(at)
                }
                Some(Heard::Refused) => Err(Stop::Misfit),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::String(text), at),
            Slot::Unknown => Err(Stop::Unknown),
        }
    }

    #[inline]
    fn number(&mut self, node: &Node, number: Number<'_>, at: usize) -> Outcome {
        self.note(node, kind::NUMBER);
        match node.number {
            Slot::Any => Ok(at),
            Slot::Rule(rule) => match self.program.numbers.get(rule as usize) {
                Some(rule) if rule.accepts(&number) => Ok(at),
                Some(_) => Err(Stop::Misfit),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::Number(number), at),
            Slot::Unknown => Err(Stop::Unknown),
        }
    }

    #[inline]
    fn array(&mut self, node: &Node, at: usize) -> Outcome {
        self.note(node, kind::ARRAY);
        match node.array {
            Slot::Rule(rule) => match self.program.arrays.get(rule as usize) {
                Some(rule) => self.elements(rule, at),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::Array, at),
            Slot::Any | Slot::Unknown => Err(Stop::Unknown),
        }
    }

    fn elements(&mut self, rule: &ArrayRule, start: usize) -> Outcome {
        for contains in &rule.contains {
            let count = self.count(contains.node, start)?;
            if !(contains.min..=contains.max).contains(&count) {
                return Err(Stop::Misfit);
            }
        }
        let mut texts = Vec::new();
        let mut count = 0;
        self.enter()?;
        let mut scanner = self.at(start);
        scanner.open()?;
        let mut first = true;
        while scanner.child(first, b']')? {
            first = false;
            let node = rule.prefix.get(count).copied().unwrap_or(rule.rest);
            count += 1;
            scanner.peek();
            let start = scanner.offset();
            let end = self.value(node, start)?;
            scanner.seek(end);
            if rule.unique {
                texts.push(self.raw(start, end));
            }
        }
        self.depth -= 1;
        let end = scanner.offset();
        let fits = (rule.min..=rule.max).contains(&(count as u64))
            && (!rule.unique || are_distinct(&texts))
            && rule.values.as_ref().is_none_or(|values| is_listed(values, self.raw(start, end)));
        if fits { Ok(end) } else { Err(Stop::Misfit) }
    }

    /// How many elements of an array fit a node.
    fn count(&mut self, node: NodeId, start: usize) -> Result<u64, Stop> {
        let mark = self.mark();
        let mut count = 0;
        self.enter()?;
        let mut scanner = self.at(start);
        scanner.open()?;
        let mut first = true;
        while scanner.child(first, b']')? {
            first = false;
            let before = self.mark();
            match self.value(node, scanner.offset()) {
                Ok(end) => {
                    scanner.seek(end);
                    count += 1;
                }
                Err(Stop::Misfit) => {
                    self.back_to(before);
                    scanner.skip()?;
                }
                Err(stop) => return Err(stop),
            }
        }
        self.back_to(mark);
        Ok(count)
    }

    /// The text between two offsets.
    fn raw(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn decide(&mut self, branch: u32, subject: Subject<'_>, at: usize) -> Outcome {
        let Some(branch) = self.program.branches.get(branch as usize) else { return Err(Stop::Unknown) };
        if self.decisions == MAX_DECISIONS {
            return Err(Stop::Unknown);
        }
        self.decisions += 1;
        let outcome = self.decide_by(branch, subject, at);
        self.decisions -= 1;
        outcome
    }

    fn decide_by(&mut self, branch: &'p Branch, subject: Subject<'_>, at: usize) -> Outcome {
        match branch {
            Branch::AnyOf(nodes) => self.union(nodes, subject, false, at),
            Branch::OneOf(nodes) => self.union(nodes, subject, true, at),
            Branch::Tagged { tag, by_text } => {
                let Some(mut value) = self.find(tag, at)? else { return Err(Stop::Misfit) };
                if value.peek() != Some(b'"') {
                    return Err(Stop::Misfit);
                }
                let text = value.string()?;
                match by_text.binary_search_by(|(one, _)| (**one).cmp(&*text)) {
                    Ok(index) => self.judge(by_text[index].1, subject, at),
                    Err(_) => Err(Stop::Misfit),
                }
            }
            Branch::Not { refused, rest } => {
                if self.fits(*refused, subject, at)? {
                    return Err(Stop::Misfit);
                }
                self.judge(*rest, subject, at)
            }
            Branch::If { test, then, otherwise } => {
                let next = if self.fits(*test, subject, at)? { then } else { otherwise };
                self.judge(*next, subject, at)
            }
            Branch::Has { field, with, without } => {
                let next = if self.find(field, at)?.is_some() { with } else { without };
                self.judge(*next, subject, at)
            }
            Branch::Explain { schema, rest } => {
                if !self.explain(schema, subject, at)? {
                    return Err(Stop::Misfit);
                }
                self.news.other = true;
                self.judge(*rest, subject, at)
            }
        }
    }

    /// At least one node has to accept, or exactly one.
    fn union(&mut self, nodes: &[NodeId], subject: Subject<'_>, one: bool, at: usize) -> Outcome {
        let before = std::mem::take(&mut self.news);
        let mark = self.mark();
        let mut end = None;
        // A field that one fitting branch documents is documented; anything else counts from each.
        let mut news = News { undocumented: true, other: false };
        for node in nodes {
            self.news = News::default();
            match self.judge(*node, subject, at) {
                Ok(_) if one && end.is_some() => return Err(Stop::Misfit),
                Ok(after) => {
                    news.undocumented &= self.news.undocumented;
                    news.other |= self.news.other;
                    end = Some(after);
                    if !one && !self.thorough {
                        break;
                    }
                }
                Err(Stop::Misfit) => self.back_to(mark),
                Err(stop) => return Err(stop),
            }
        }
        let end = end.ok_or(Stop::Misfit)?;
        self.news = before;
        self.news.add(news);
        Ok(end)
    }

    /// Whether a value fits a node.
    fn fits(&mut self, node: NodeId, subject: Subject<'_>, at: usize) -> Result<bool, Stop> {
        let mark = self.mark();
        let outcome = self.judge(node, subject, at);
        self.back_to(mark);
        match outcome {
            Ok(_) => Ok(true),
            Err(Stop::Misfit) => Ok(false),
            Err(stop) => Err(stop),
        }
    }

    /// Where the value of a field of an object stands.
    fn find(&self, name: &str, at: usize) -> Result<Option<Scanner<'t>>, Stop> {
        let mut scanner = self.at(at);
        scanner.open()?;
        let mut first = true;
        while scanner.child(first, b'}')? {
            first = false;
            if scanner.key()? == name {
                return Ok(Some(scanner));
            }
            scanner.skip()?;
        }
        Ok(None)
    }

    /// Lets the other engine judge a value.
    fn explain(&mut self, schema: &Schema, subject: Subject<'_>, at: usize) -> Result<bool, Stop> {
        let text: Cow<'_, str> = match subject {
            Subject::String(text) => return Ok(schema.is_valid(&specie_json::Value::string(text))),
            Subject::Number(number) => number.text.into(),
            Subject::Array | Subject::Object => self.at(at).skip()?.into(),
        };
        let arena = Arena::new();
        let document = parse(&arena, &text).map_err(|_| Stop::Malformed)?;
        Ok(schema.is_valid(&document.root))
    }
}

/// Whether a reader that holds numbers as doubles may get another number.
#[inline]
fn loses_digits(number: &Number<'_>) -> bool {
    let safe =
        number.text.len() <= SAFE_DIGITS && (number.small.is_some() || !number.text.contains(['e', 'E']));
    !safe && Decimal::parse(number.text).is_some_and(|decimal| !decimal.is_exact_f64())
}

/// Whether no two elements are equal.
fn are_distinct(texts: &[&str]) -> bool {
    let mut seen = BTreeSet::new();
    texts.len() < 2 || texts.iter().all(|text| canonical_text(text).is_none_or(|text| seen.insert(text)))
}

fn is_listed(values: &[String], text: &str) -> bool {
    canonical_text(text).is_some_and(|text| values.contains(&text))
}

fn canonical_text(text: &str) -> Option<String> {
    let arena = Arena::new();
    Some(canonical::text(&parse(&arena, text).ok()?.root))
}
