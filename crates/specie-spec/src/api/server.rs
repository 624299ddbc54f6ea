//! Where an API is served.

use indexmap::IndexMap;

/// A base URL, perhaps with variables in braces (OAS 3.0.3 section 4.7.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// The URL as written: absolute, or relative to where the document is.
    pub url: String,
    /// Values of the variables in the URL, the default first.
    pub variables: IndexMap<String, Vec<String>>,
}
