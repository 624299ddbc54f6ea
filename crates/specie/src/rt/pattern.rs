//! Patterns of ECMA-262, compiled at first use by the engine that the validator uses.

use std::borrow::Cow;

/// A pattern, searched for anywhere in a text (JSON Schema 2020-12 validation, section 6.3.3).
#[derive(Debug)]
pub struct Pattern {
    source: Cow<'static, str>,
    #[cfg(feature = "pattern")]
    compiled: std::sync::OnceLock<Option<fancy_regex::Regex>>,
}

/// How many steps back a pattern may take before it counts as not decidable.
#[cfg(feature = "pattern")]
const BACKTRACK_LIMIT: usize = 10_000;

impl Pattern {
    /// A pattern of ECMA-262.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self::of(Cow::Borrowed(source))
    }

    pub(super) fn owned(source: String) -> Self {
        Self::of(Cow::Owned(source))
    }

    const fn of(source: Cow<'static, str>) -> Self {
        Self {
            source,
            #[cfg(feature = "pattern")]
            compiled: std::sync::OnceLock::new(),
        }
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Whether a text matches. A pattern that no engine here can run, or that gives up, lets every text pass.
    #[cfg(feature = "pattern")]
    pub(super) fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            let translated = jsonschema_regex::to_rust_regex(&self.source).ok()?;
            fancy_regex::RegexBuilder::new(&translated).backtrack_limit(BACKTRACK_LIMIT).build().ok()
        });
        compiled.as_ref().is_none_or(|regex| regex.is_match(text).unwrap_or(true))
    }

    /// Without an engine every text passes.
    #[cfg(not(feature = "pattern"))]
    #[expect(clippy::unused_self, reason = "the other form uses it")]
    pub(super) fn matches(&self, _: &str) -> bool {
        true
    }
}
