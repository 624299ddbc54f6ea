//! How callers say who they are.

use super::Location;

/// A way to say who calls (OAS 3.0.3 section 4.7.30).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// What the caller sends.
    pub kind: SecurityKind,
    /// `description`, empty when there is none.
    pub description: String,
}

/// What the caller sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// User name and password in the header `Authorization` (RFC 7617).
    Basic,
    /// A token in the header `Authorization` (RFC 6750): `http` with `bearer`, OAuth 2 and `OpenID` Connect.
    Bearer,
    /// A key under a name.
    ApiKey {
        /// The name of the header, query parameter or cookie.
        name: String,
        /// Where it stands; never the path.
        location: Location,
    },
    /// Something else, such as `digest` or `mutualTLS`, by its name.
    Other(String),
}

/// Schemes that are needed together, by name, in document order. Without any the call needs none.
pub type SecurityRequirement = Vec<String>;
