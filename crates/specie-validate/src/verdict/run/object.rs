//! Objects: each key found by what is expected next, else by its hash; each name at most once.

use std::borrow::Cow;

use specie_json::Scanner;

use super::{Outcome, Run, Stop, Subject, is_listed};
use crate::verdict::keys::hash;
use crate::verdict::program::{ANYTHING, Node, NodeId, ObjectRule, Slot, kind};

/// Words of bits that need no allocation: for objects of up to 256 known fields.
const WORDS: usize = 4;

/// Up to this many undocumented keys, all pairs are compared; more are sorted.
const FEW: usize = 16;

impl<'p> Run<'p, '_> {
    #[inline]
    pub(super) fn object(&mut self, node: &Node, at: usize) -> Outcome {
        self.note(node, kind::OBJECT);
        match node.object {
            Slot::Rule(rule) => match self.program.objects.get(rule as usize) {
                Some(rule) => self.members(rule, at),
                None => Err(Stop::Unknown),
            },
            Slot::Reject => Err(Stop::Misfit),
            Slot::Branch(branch) => self.decide(branch, Subject::Object, at),
            Slot::Any | Slot::Unknown => Err(Stop::Unknown),
        }
    }

    fn members(&mut self, rule: &'p ObjectRule, at: usize) -> Outcome {
        let words = rule.required.len();
        if words <= WORDS {
            let mut seen = [0; WORDS];
            self.members_seen(rule, &mut seen[..words], at)
        } else {
            self.members_seen(rule, &mut vec![0; words], at)
        }
    }

    fn members_seen(&mut self, rule: &'p ObjectRule, seen: &mut [u64], start: usize) -> Outcome {
        let base = self.keys.len();
        let mut after = 0;
        let mut known = 0;
        self.enter()?;
        let mut scanner = self.at(start);
        scanner.open()?;
        let mut first = true;
        while scanner.child(first, b'}')? {
            first = false;
            scanner.peek();
            let at = scanner.offset();
            let expected = rule.keys.expected(after, &self.text.as_bytes()[at..]);
            let field = if let Some((field, length)) = expected {
                scanner.seek(at + length);
                field
            } else {
                let key: Cow<'_, str> = match scanner.plain_string() {
                    Some(key) => key.into(),
                    None => self.escaped_key(&mut scanner)?.into(),
                };
                scanner.colon()?;
                let Some(field) = rule.keys.find_after(after, &key) else {
                    self.keys.push(hash(&key));
                    scanner.seek(self.other(rule, &key, scanner.offset())?);
                    continue;
                };
                field
            };
            after = field + 1;
            known += 1;
            let Some(word) = seen.get_mut(field / 64) else { return Err(Stop::Unknown) };
            let bit = 1 << (field % 64);
            if *word & bit != 0 {
                return Err(Stop::Unknown);
            }
            *word |= bit;
            if rule.names != ANYTHING {
                self.name(rule, rule.keys.name(field))?;
            }
            let node = rule.fields.get(field).copied().ok_or(Stop::Unknown)?;
            scanner.seek(self.value_here(node, scanner.offset())?);
        }
        self.depth -= 1;
        let end = scanner.offset();
        let others = self.keys.len() - base;
        let distinct = others < 2 || are_distinct(&mut self.keys[base..]);
        self.keys.truncate(base);
        if !distinct {
            return Err(Stop::Unknown);
        }
        let holds = |wanted: &[u64]| seen.iter().zip(wanted).all(|(seen, wanted)| seen & wanted == *wanted);
        let has = |field: usize| seen[field / 64] & 1 << (field % 64) != 0;
        let fits = holds(&rule.required)
            && rule.dependent.iter().all(|(field, wanted)| !has(*field) || holds(wanted))
            && (rule.min..=rule.max).contains(&((known + others) as u64))
            && rule.values.as_ref().is_none_or(|values| is_listed(values, self.raw(start, end)));
        if fits { Ok(end) } else { Err(Stop::Misfit) }
    }

    #[cold]
    fn escaped_key(&mut self, scanner: &mut Scanner<'_>) -> Result<String, Stop> {
        let mut here = self.at(scanner.offset());
        let key = here.string()?.into_owned();
        self.news.other |= here.take_lone_surrogate();
        scanner.seek(here.offset());
        Ok(key)
    }

    /// Holds a name to `propertyNames`.
    fn name(&mut self, rule: &ObjectRule, name: &str) -> Result<(), Stop> {
        let news = self.news;
        self.judge(rule.names, Subject::String(name), 0)?;
        self.news = news;
        Ok(())
    }

    /// A field whose name no schema lists.
    fn other(&mut self, rule: &'p ObjectRule, key: &str, at: usize) -> Outcome {
        if rule.names != ANYTHING {
            self.name(rule, key)?;
        }
        if rule.patterned.is_empty() {
            self.news.undocumented |= rule.undocumented;
            return self.value(rule.rest, at);
        }
        let nodes = matching(rule, key);
        self.news.undocumented |= nodes.is_none() && rule.undocumented;
        let Some((last, others)) = nodes.as_deref().and_then(<[NodeId]>::split_last) else {
            return self.value(rule.rest, at);
        };
        for node in others {
            self.value(*node, at)?;
        }
        self.value(*last, at)
    }
}

/// The nodes of a field that matches a pattern: those of the patterns, and of schemas none of whose patterns it matches.
fn matching(rule: &ObjectRule, key: &str) -> Option<Vec<NodeId>> {
    let mut matched = false;
    let mut nodes = Vec::new();
    for schema in &rule.patterned {
        let before = nodes.len();
        let found = schema.patterns.iter().filter(|(pattern, _)| pattern.matches(key));
        nodes.extend(found.map(|(_, node)| *node));
        if nodes.len() == before {
            nodes.push(schema.rest);
        } else {
            matched = true;
        }
    }
    matched.then_some(nodes)
}

/// Whether no two hashes are equal.
fn are_distinct(hashes: &mut [u64]) -> bool {
    if hashes.len() <= FEW {
        return (1..hashes.len()).all(|at| !hashes[..at].contains(&hashes[at]));
    }
    hashes.sort_unstable();
    hashes.windows(2).all(|pair| pair[0] != pair[1])
}
