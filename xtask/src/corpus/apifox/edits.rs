//! Differences between the napcat documents and the clean export that are edits of the API, not faults of the reading.
//!
//! The clean export was made later. An edit of a model shows wherever the model is used; an edit of one endpoint is
//! listed under it.

use super::fields::Difference;

/// An edit, and what it looks like.
pub(crate) struct Edit {
    /// Which bodies: one as `METHOD path request`, or the end of several.
    pub(crate) part: &'static str,
    /// Where in them; the end of the place.
    pub(crate) place: &'static str,
    /// How each difference begins.
    differences: &'static [&'static str],
    /// Why it is an edit.
    pub(crate) reason: &'static str,
}

impl Edit {
    /// Whether a difference of a body comes from this edit.
    pub(crate) fn covers(&self, part: &str, difference: &Difference) -> bool {
        let at_place = if self.place.is_empty() { difference.place.is_empty() } else { difference.place.ends_with(self.place) };
        part.ends_with(self.part) && at_place && self.differences.iter().any(|start| difference.what.starts_with(start))
    }
}

const fn edit(
    part: &'static str,
    place: &'static str,
    differences: &'static [&'static str],
    reason: &'static str,
) -> Edit {
    Edit { part, place, differences, reason }
}

const SEVERAL_PAGES: &str = "the API has a page for each kind of message under this path; the export keeps the one whose items are a union";

/// Every edit.
pub(crate) const EDITS: &[Edit] = &[
];
