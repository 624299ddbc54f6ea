//! Patterns (ECMA-262) as the checker runs them: by the same engine, so that both agree.

use std::sync::Arc;

use specie_json::Value;

use crate::compile::{Compiled, Schema};

/// A pattern ready to be matched.
pub(super) struct Matcher(Option<Arc<Schema>>);

impl Matcher {
    pub(super) fn new(compiled: &Compiled, pattern: &str) -> Matcher {
        Matcher(compiled.matcher(pattern))
    }

    /// Whether some part of a text matches.
    pub(super) fn matches(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|schema| schema.is_valid(&Value::string(text)))
    }
}
