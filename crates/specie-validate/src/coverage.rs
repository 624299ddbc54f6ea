//! What of a document was seen in traffic, and what never: operations, webhooks, parameters, statuses, headers of responses,
//! fields, values of enums.
//!
//! In: exchanges and values as they are checked, in any order and from any thread. Out: everything that the document
//! describes, with how often it was seen. Memory is that of the document, whatever the traffic.

mod plan;
mod reach;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use specie_spec::{Api, Place};

use crate::checker::Checker;
use crate::report::Report;
use crate::target::Target;
use plan::Plan;

/// What was seen of one document. `Sync`: threads may share it.
#[derive(Debug)]
pub struct Coverage<'a> {
    plan: Plan<'a>,
    /// How often each item of the plan was seen.
    seen: Vec<AtomicU64>,
    /// Which operations and statuses were seen in exchanges. Bodies alone have no parameters and headers.
    recorded: Vec<AtomicBool>,
}

/// Something that a document describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageItem {
    /// What it is.
    pub kind: CoverageKind,
    /// What it belongs to: the operation of a status or a parameter, the schema or the field that a field stands in, the field
    /// of a value. Empty for operations and webhooks.
    pub of: String,
    /// Its name there: `createRefund`, `200`, `query limit`, `fx_rate`, `"failed"`.
    pub name: String,
    /// Where it is described.
    pub place: Place,
    /// How often it was seen.
    pub seen: u64,
    /// Whether what it stands in was seen, so that it could have been.
    pub reached: bool,
}

/// What an item of a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CoverageKind {
    /// An operation.
    Operation,
    /// A webhook.
    Webhook,
    /// A status of an operation's responses.
    Status,
    /// A parameter of an operation.
    Parameter,
    /// A header of a response.
    Header,
    /// A field of an object.
    Field,
    /// A value of an enum.
    Value,
}

impl CoverageKind {
    /// Every kind, in the order in which reports list them.
    pub const ALL: [CoverageKind; 7] = [
        CoverageKind::Operation,
        CoverageKind::Webhook,
        CoverageKind::Status,
        CoverageKind::Parameter,
        CoverageKind::Header,
        CoverageKind::Field,
        CoverageKind::Value,
    ];

    /// What several of the kind are called.
    #[must_use]
    pub fn plural(self) -> &'static str {
        match self {
            CoverageKind::Operation => "operations",
            CoverageKind::Webhook => "webhooks",
            CoverageKind::Status => "statuses",
            CoverageKind::Parameter => "parameters",
            CoverageKind::Header => "headers",
            CoverageKind::Field => "fields",
            CoverageKind::Value => "enum values",
        }
    }
}

impl std::fmt::Display for CoverageItem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let CoverageItem { kind, of, name, .. } = self;
        match kind {
            CoverageKind::Operation | CoverageKind::Webhook => out.write_str(name),
            CoverageKind::Field => write!(out, "{of}.{name}"),
            CoverageKind::Status | CoverageKind::Parameter | CoverageKind::Header | CoverageKind::Value => {
                write!(out, "{of} {name}")
            }
        }
    }
}

impl<'a> Coverage<'a> {
    /// Nothing of a document is seen yet.
    #[must_use]
    pub fn new(api: &'a Api) -> Coverage<'a> {
        let plan = Plan::new(api);
        let seen = plan.items.iter().map(|_| AtomicU64::new(0)).collect();
        let recorded = plan.items.iter().map(|_| AtomicBool::new(false)).collect();
        Coverage { plan, seen, recorded }
    }

    /// Takes in an exchange: its operation, and the status of its response. What its parts hold comes by [`Self::value`].
    pub fn exchange(&self, report: &Report, status: Option<u16>) {
        for item in report.operation.iter().flat_map(|operation| self.call(operation, status)) {
            self.mark(Some(item));
            if let Some(recorded) = self.recorded.get(item) {
                recorded.store(true, Ordering::Relaxed);
            }
        }
    }

    /// Takes in a body that was checked alone, as part of a call.
    pub fn body(&self, target: &Target, checker: &Checker, json: &[u8]) {
        let call = match target {
            Target::Request { operation } => self.call(operation, None),
            Target::Response { operation, status } => self.call(operation, Some(*status)),
            Target::Webhook { .. }
            | Target::Schema { .. }
            | Target::Parameter { .. }
            | Target::Header { .. }
            | Target::Media { .. } => Vec::new(),
        };
        for item in call {
            self.mark(Some(item));
        }
        self.value(target, checker, json);
    }

    /// Takes in a value that was checked against a part of the document.
    pub fn value(&self, target: &Target, checker: &Checker, json: &[u8]) {
        let item = match target {
            Target::Parameter { operation, location, name } => {
                self.plan.parameters.get(&(operation.clone(), *location, name.clone()))
            }
            Target::Webhook { name } => self.plan.webhooks.get(name),
            Target::Header { operation, status, name } => self.plan.header(operation, *status, name),
            Target::Request { .. }
            | Target::Response { .. }
            | Target::Schema { .. }
            | Target::Media { .. } => None,
        };
        self.mark(item.copied());
        value::walk(checker, json, &mut |part| self.mark(self.plan.parts.get(&part).copied()));
    }

    /// The items of an operation and of a status of it.
    fn call(&self, operation: &str, status: Option<u16>) -> Vec<usize> {
        let Some(call) = self.plan.call(operation) else { return Vec::new() };
        let described = status.map(|status| self.plan.described(operation, status)).unwrap_or_default();
        let answers = call.responses.iter().zip(described).filter(|(_, described)| *described);
        std::iter::once(call.item).chain(answers.map(|(answer, _)| answer.item)).collect()
    }

    fn mark(&self, item: Option<usize>) {
        if let Some(seen) = item.and_then(|item| self.seen.get(item)) {
            seen.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn count(&self, item: usize) -> u64 {
        self.seen.get(item).map_or(0, |seen| seen.load(Ordering::Relaxed))
    }

    /// Everything that the document describes, by kind and then in its order, with what was seen until now.
    #[must_use]
    pub fn items(&self) -> Vec<CoverageItem> {
        let reached = self.reached();
        let files = &self.plan.api.files;
        let items = self.plan.items.iter().enumerate();
        let mut items: Vec<CoverageItem> = items
            .map(|(index, item)| CoverageItem {
                kind: item.kind,
                of: item.of.to_string(),
                name: item.name.clone(),
                place: files.key_place(item.at),
                seen: self.count(index),
                reached: reached.contains(&index),
            })
            .collect();
        items.sort_by_key(|item| item.kind);
        items
    }

    /// The items that could have been seen: what holds them was.
    fn reached(&self) -> BTreeSet<usize> {
        let Plan { items, roots, parts, .. } = &self.plan;
        let recorded =
            |item: usize| self.recorded.get(item).is_some_and(|recorded| recorded.load(Ordering::Relaxed));
        let could = |item: &plan::Item| match item.kind {
            CoverageKind::Operation | CoverageKind::Webhook => true,
            CoverageKind::Status => item.holder.is_some_and(|holder| self.count(holder) > 0),
            CoverageKind::Parameter | CoverageKind::Header => item.holder.is_some_and(recorded),
            CoverageKind::Field | CoverageKind::Value => false,
        };
        let mut reached: BTreeSet<usize> = (0..items.len()).filter(|index| could(&items[*index])).collect();
        let open = roots.iter().filter(|root| root.holder.is_none_or(|holder| self.count(holder) > 0));
        reach::walk(self.plan.api, open, &mut |met| {
            let index = parts.get(&met.part).copied();
            reached.extend(index);
            // Below a field that was never seen nothing else could be.
            index.is_none_or(|index| self.count(index) > 0)
        });
        reached
    }
}

/// From what identifies an item to the item.
type Index<K> = BTreeMap<K, usize>;
