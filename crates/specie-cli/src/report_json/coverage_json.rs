//! The member `coverage` of a report: everything that the documents describe, with how often it was seen.

use std::collections::BTreeMap;

use serde::Serialize;
use specie_validate::{CoverageItem, CoverageKind};

use super::{PlaceJson, place};
use crate::coverage::DocumentCoverage;

#[derive(Serialize)]
pub(super) struct CoverageJson<'a> {
    documents: Vec<DocumentJson<'a>>,
}

#[derive(Serialize)]
struct DocumentJson<'a> {
    document: &'a str,
    #[serde(flatten)]
    kinds: BTreeMap<&'static str, KindJson<'a>>,
}

#[derive(Serialize)]
struct KindJson<'a> {
    documented: usize,
    seen: usize,
    items: Vec<ItemJson<'a>>,
}

#[derive(Serialize)]
struct ItemJson<'a> {
    of: Option<&'a str>,
    name: &'a str,
    seen: u64,
    reached: bool,
    spec: PlaceJson<'a>,
}

/// The coverage of the documents; none when nobody asked for it.
pub(super) fn of(coverage: &[DocumentCoverage]) -> Option<CoverageJson<'_>> {
    (!coverage.is_empty()).then(|| CoverageJson { documents: coverage.iter().map(document).collect() })
}

fn document(coverage: &DocumentCoverage) -> DocumentJson<'_> {
    let kinds = coverage.kinds().map(|of| {
        let (documented, seen) = (of.items.len(), of.seen());
        (key(of.kind), KindJson { documented, seen, items: of.items.into_iter().map(item).collect() })
    });
    DocumentJson { document: &coverage.document, kinds: kinds.collect() }
}

fn key(kind: CoverageKind) -> &'static str {
    match kind {
        CoverageKind::Value => "values",
        other => other.plural(),
    }
}

fn item(item: &CoverageItem) -> ItemJson<'_> {
    let CoverageItem { kind: _, of, name, place: at, seen, reached } = item;
    let of = (!of.is_empty()).then_some(of.as_str());
    ItemJson { of, name, seen: *seen, reached: *reached, spec: place(at) }
}
