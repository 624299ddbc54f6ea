//! With `--no-overlay`: which findings the overlay that was left out would take away, so that their help can say so.

use std::sync::Arc;

use specie_spec::{Code, read};
use specie_validate::{Checker, Finding, Options, Report, Target, Validator};

use crate::args::Beside;
use crate::spec_source;

/// The document with the overlay that comes with it.
pub(crate) struct Corrected {
    /// The overlay's name, as it is shown.
    overlay: Arc<str>,
    validator: Validator,
}

/// One target of it.
pub(crate) struct CorrectedTarget<'a> {
    overlay: &'a str,
    checker: Arc<Checker>,
}

impl Corrected {
    /// `None` when no overlay was left out.
    pub(crate) fn new(spec: &str, beside: &Beside, options: Options) -> Option<Self> {
        if !beside.no_overlay {
            return None;
        }
        let whole = Beside { no_overlay: false, ..beside.clone() };
        let input = spec_source::resolve(spec, &whole).ok()?;
        let own = input.overlays.len().checked_sub(beside.overlays.len() + 1)?;
        let overlay = input.overlays.get(own)?.name.clone();
        let api = read(&input).api?;
        Some(Corrected { overlay, validator: Validator::with_options(&api, options) })
    }

    pub(crate) fn target(&self, target: &Target) -> Option<CorrectedTarget<'_>> {
        Some(CorrectedTarget { overlay: &self.overlay, checker: self.validator.target(target).ok()? })
    }
}

impl CorrectedTarget<'_> {
    /// Gives the findings that the overlay takes away a help that says so.
    pub(crate) fn advise(&self, payload: &[u8], report: &mut Report) {
        if report.findings.is_empty() {
            return;
        }
        let left = self.checker.check(payload);
        for finding in &mut report.findings {
            if !left.findings.iter().any(|left| is_same(left, finding)) {
                finding.help = Some(format!("{} accepts this; leave out --no-overlay", self.overlay));
            }
        }
    }
}

/// Missing fields of one object share its place.
fn is_same(left: &Finding, right: &Finding) -> bool {
    left.code == right.code
        && left.payload.place.pointer == right.payload.place.pointer
        && (left.code != Code::MissingField || left.expected == right.expected)
}
