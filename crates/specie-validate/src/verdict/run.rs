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

type Outcome = Result<(), Stop>;

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

/// A value about which nodes decide: a scalar that was read, or what comes next in the text.
#[derive(Clone, Copy)]
enum Subject<'s> {
    String(&'s str),
    Number(Number<'s>),
    Array,
    Object,
}

struct Run<'p, 't> {
    program: &'p Program,
    scanner: Scanner<'t>,
    /// Whether all branches that fit are looked at, for what they know of fields.
    thorough: bool,
    news: News,
    /// Hashes of the undocumented keys of the objects that are open.
    keys: Vec<u64>,
    decisions: usize,
    /// Values that may still be read; more are only read where unions are tried again and again.
    steps: usize,
}

impl Program {
    /// The verdict on a text. `thorough` is needed to know whether it is clean.
    pub(crate) fn run(&self, text: &str, thorough: bool) -> Verdict {
        let mut run = Run::new(self, text, thorough);
        match run.text_of(self.root) {
            Ok(()) if run.news == News::default() => Verdict::Clean,
            Ok(()) => Verdict::Valid,
            Err(Stop::Malformed) => Verdict::Invalid,
            Err(Stop::Unknown) => Verdict::Unknown,
            // Of keys that stand twice the last counts: the value that does not fit may be another.
            Err(Stop::Misfit) => match Run::new(self, text, false).text_of(ANYTHING) {
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
            scanner: Scanner::new(text, DEPTH),
            thorough,
            news: News::default(),
            keys: Vec::new(),
            decisions: 0,
            steps: 10_000 + text.len().saturating_mul(4),
        }
    }

    fn text_of(&mut self, root: NodeId) -> Outcome {
        self.value(root)?;
        self.scanner.end()?;
        self.news.other |= self.scanner.take_lone_surrogate();
        Ok(())
    }

    fn node(&self, id: NodeId) -> Result<&'p Node, Stop> {
        self.program.nodes.get(id as usize).ok_or(Stop::Unknown)
    }

    /// Reads the next value and holds it to a node.
    fn value(&mut self, id: NodeId) -> Outcome {
        let node = self.node(id)?;
        self.steps = self.steps.checked_sub(1).ok_or(Stop::Unknown)?;
        match self.scanner.peek() {
            Some(b'"') => {
                let text = self.scanner.string()?;
                if is_placeholder(&text) {
                    return Err(Stop::Unknown);
                }
                self.string(node, &text)
            }
            Some(b'{') => self.object(node),
            Some(b'[') => self.array(node),
            Some(b't' | b'f') => {
                let bit = if self.scanner.boolean()? { kind::TRUE } else { kind::FALSE };
                self.constant(node, bit)
            }
            Some(b'n') => {
                self.scanner.null()?;
                self.constant(node, kind::NULL)
            }
            _ => {
                let number = self.scanner.number()?;
                self.news.other |= loses_digits(&number);
                self.number(node, number)
            }
        }
    }

    /// Holds a value that was read, or the array or object that comes next, to a node.
    fn judge(&mut self, id: NodeId, subject: Subject<'_>) -> Outcome {
        let node = self.node(id)?;
        match subject {
            Subject::String(text) => self.string(node, text),
            Subject::Number(number) => self.number(node, number),
            Subject::Array => self.array(node),
            Subject::Object => self.object(node),
        }
    }

    fn constant(&mut self, node: &Node, bit: u8) -> Outcome {
        self.note(node, bit);
        match (node.constants & bit, node.unknown & bit) {
            (_, 1..) => Err(Stop::Unknown),
            (0, _) => Err(Stop::Misfit),
            _ => Ok(()),
        }
    }

    #[inline]
    fn note(&mut self, node: &Node, kind: u8) {
        self.news.other |= node.noted & kind != 0;
    }

    fn string(&mut self, node: &Node, text: &str) -> Outcome {
        self.note(node, kind::STRING);
        match node.string {
            Slot::Any => Ok(()),
            Slot::Rule(rule) => match self.program.strings.get(rule as usize).map(|rule| rule.hear(text)) {
                Some(Heard::Accepted) => Ok(()),
                Some(Heard::News) => {
                    self.news.other = true;
                    Ok(())
                }
                Some(Heard::Refused) => Err(Stop::Misfit),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::String(text)),
            Slot::Unknown => Err(Stop::Unknown),
        }
    }

    fn number(&mut self, node: &Node, number: Number<'_>) -> Outcome {
        self.note(node, kind::NUMBER);
        match node.number {
            Slot::Any => Ok(()),
            Slot::Rule(rule) => match self.program.numbers.get(rule as usize) {
                Some(rule) if rule.accepts(&number) => Ok(()),
                Some(_) => Err(Stop::Misfit),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::Number(number)),
            Slot::Unknown => Err(Stop::Unknown),
        }
    }

    fn array(&mut self, node: &Node) -> Outcome {
        self.note(node, kind::ARRAY);
        match node.array {
            Slot::Rule(rule) => match self.program.arrays.get(rule as usize) {
                Some(rule) => self.elements(rule),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::Array),
            Slot::Any | Slot::Unknown => Err(Stop::Unknown),
        }
    }

    fn elements(&mut self, rule: &ArrayRule) -> Outcome {
        for contains in &rule.contains {
            let count = self.count(contains.node)?;
            if !(contains.min..=contains.max).contains(&count) {
                return Err(Stop::Misfit);
            }
        }
        let start = self.scanner.offset();
        let mut texts = Vec::new();
        let mut count = 0;
        self.scanner.open()?;
        let mut first = true;
        while self.scanner.child(first, b']')? {
            first = false;
            let node = rule.prefix.get(count).copied().unwrap_or(rule.rest);
            count += 1;
            self.scanner.peek();
            let start = self.scanner.offset();
            self.value(node)?;
            if rule.unique {
                texts.push(self.raw(start));
            }
        }
        let fits = (rule.min..=rule.max).contains(&(count as u64))
            && (!rule.unique || are_distinct(&texts))
            && rule.values.as_ref().is_none_or(|values| is_listed(values, self.raw(start)));
        if fits { Ok(()) } else { Err(Stop::Misfit) }
    }

    /// How many elements of the array that comes next fit a node; stays before it.
    fn count(&mut self, node: NodeId) -> Result<u64, Stop> {
        let (mark, news, keys) = (self.scanner.clone(), self.news, self.keys.len());
        let mut count = 0;
        self.scanner.open()?;
        let mut first = true;
        while self.scanner.child(first, b']')? {
            first = false;
            let before = self.scanner.clone();
            match self.value(node) {
                Ok(()) => count += 1,
                Err(Stop::Misfit) => {
                    self.keys.truncate(keys);
                    self.scanner = before;
                    self.scanner.skip()?;
                }
                Err(stop) => return Err(stop),
            }
        }
        (self.scanner, self.news) = (mark, news);
        Ok(count)
    }

    /// The text from an offset to where the scanner stands.
    fn raw(&self, start: usize) -> &'t str {
        self.scanner.text().get(start..self.scanner.offset()).unwrap_or_default()
    }

    fn decide(&mut self, branch: u32, subject: Subject<'_>) -> Outcome {
        let Some(branch) = self.program.branches.get(branch as usize) else { return Err(Stop::Unknown) };
        if self.decisions == MAX_DECISIONS {
            return Err(Stop::Unknown);
        }
        self.decisions += 1;
        let outcome = self.decide_by(branch, subject);
        self.decisions -= 1;
        outcome
    }

    fn decide_by(&mut self, branch: &'p Branch, subject: Subject<'_>) -> Outcome {
        match branch {
            Branch::AnyOf(nodes) => self.union(nodes, subject, false),
            Branch::OneOf(nodes) => self.union(nodes, subject, true),
            Branch::Tagged { tag, by_text } => {
                let Some(mut at) = self.find(tag)? else { return Err(Stop::Misfit) };
                if at.peek() != Some(b'"') {
                    return Err(Stop::Misfit);
                }
                let text = at.string()?;
                match by_text.binary_search_by(|(one, _)| (**one).cmp(&*text)) {
                    Ok(index) => self.judge(by_text[index].1, subject),
                    Err(_) => Err(Stop::Misfit),
                }
            }
            Branch::Not { refused, rest } => {
                if self.fits(*refused, subject)? {
                    return Err(Stop::Misfit);
                }
                self.judge(*rest, subject)
            }
            Branch::If { test, then, otherwise } => {
                let next = if self.fits(*test, subject)? { then } else { otherwise };
                self.judge(*next, subject)
            }
            Branch::Has { field, with, without } => {
                let next = if self.find(field)?.is_some() { with } else { without };
                self.judge(*next, subject)
            }
            Branch::Explain { schema, rest } => {
                if !self.explain(schema, subject)? {
                    return Err(Stop::Misfit);
                }
                self.news.other = true;
                self.judge(*rest, subject)
            }
        }
    }

    /// At least one node has to accept, or exactly one.
    fn union(&mut self, nodes: &[NodeId], subject: Subject<'_>, one: bool) -> Outcome {
        let (start, keys) = (self.scanner.clone(), self.keys.len());
        let before = std::mem::take(&mut self.news);
        let mut end = None;
        // A field that one fitting branch documents is documented; anything else counts from each.
        let mut news = News { undocumented: true, other: false };
        for node in nodes {
            if matches!(subject, Subject::Array | Subject::Object) {
                self.scanner = start.clone();
            }
            self.news = News::default();
            match self.judge(*node, subject) {
                Ok(()) if one && end.is_some() => return Err(Stop::Misfit),
                Ok(()) => {
                    news.undocumented &= self.news.undocumented;
                    news.other |= self.news.other;
                    end = Some(self.scanner.clone());
                    if !one && !self.thorough {
                        break;
                    }
                }
                Err(Stop::Misfit) => self.keys.truncate(keys),
                Err(stop) => return Err(stop),
            }
        }
        self.scanner = end.ok_or(Stop::Misfit)?;
        self.news = before;
        self.news.add(news);
        Ok(())
    }

    /// Whether a value fits a node; stays before it.
    fn fits(&mut self, node: NodeId, subject: Subject<'_>) -> Result<bool, Stop> {
        let (mark, news, keys) = (self.scanner.clone(), self.news, self.keys.len());
        let outcome = self.judge(node, subject);
        (self.scanner, self.news) = (mark, news);
        self.keys.truncate(keys);
        match outcome {
            Ok(()) => Ok(true),
            Err(Stop::Misfit) => Ok(false),
            Err(stop) => Err(stop),
        }
    }

    /// Where the value of a field of the object that comes next stands.
    fn find(&self, name: &str) -> Result<Option<Scanner<'t>>, Stop> {
        let mut at = self.scanner.clone();
        at.open()?;
        let mut first = true;
        while at.child(first, b'}')? {
            first = false;
            if at.key()? == name {
                return Ok(Some(at));
            }
            at.skip()?;
        }
        Ok(None)
    }

    /// Lets the other engine judge a value; stays before it.
    fn explain(&mut self, schema: &Schema, subject: Subject<'_>) -> Result<bool, Stop> {
        let text: Cow<'_, str> = match subject {
            Subject::String(text) => return Ok(schema.is_valid(&specie_json::Value::string(text))),
            Subject::Number(number) => number.text.into(),
            Subject::Array | Subject::Object => self.scanner.clone().skip()?.into(),
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
