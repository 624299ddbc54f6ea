//! Security schemes, and which of them a call needs.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityScheme as Written};

use super::{Lowering, text};
use crate::api::{Location, SecurityKind, SecurityRequirement, SecurityScheme};
use crate::diagnostic::Diagnostics;
use crate::node::Node;

impl Lowering<'_> {
    /// The schemes by name.
    pub(super) fn security_schemes(&mut self, diags: &mut Diagnostics) -> IndexMap<String, SecurityScheme> {
        let schemes = self.skeleton.pointer("/components/securitySchemes").and_then(Node::as_object);
        let mut known = IndexMap::new();
        for (name, member) in schemes.into_iter().flatten() {
            let Some(node) = self.follow(diags, &member.value) else { continue };
            let kind = match text(node, "type") {
                // OpenAPI 3.1 section 4.8.27.1 adds mutualTLS, which openapiv3 does not know and which carries no secret.
                Some(kind @ "mutualTLS") => SecurityKind::Other(kind.to_owned()),
                // Of a token's origin the call shows nothing, so that faults in the flows cost nothing.
                Some("oauth2" | "openIdConnect") => {
                    self.typed::<Written>(diags, node);
                    SecurityKind::Bearer
                }
                _ => match self.typed(diags, node) {
                    Some(scheme) => kind(scheme),
                    None => continue,
                },
            };
            let description = text(node, "description").unwrap_or_default().to_owned();
            known.insert(name.to_string(), SecurityScheme { kind, description });
        }
        known
    }

    /// What an operation asks for: its own list, even an empty one, replaces the document's (OAS 3.0.3 section 4.7.10.1).
    pub(super) fn requirements(&self, operation: &Node) -> Vec<SecurityRequirement> {
        let list = operation.get("security").or_else(|| self.skeleton.get("security"));
        let alternatives = list.and_then(Node::as_array).unwrap_or_default().iter();
        let names =
            |alternative: &Node| Some(alternative.as_object()?.keys().map(ToString::to_string).collect());
        alternatives.filter_map(names).collect()
    }
}

fn kind(scheme: Written) -> SecurityKind {
    match scheme {
        Written::APIKey { location, name, .. } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            SecurityKind::ApiKey { name, location }
        }
        Written::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => SecurityKind::Basic,
        Written::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => SecurityKind::Bearer,
        Written::HTTP { scheme, .. } => SecurityKind::Other(scheme),
        Written::OAuth2 { .. } | Written::OpenIDConnect { .. } => SecurityKind::Bearer,
    }
}

/// Names of the headers and parameters that carry API keys.
pub(super) fn secrets(schemes: &IndexMap<String, SecurityScheme>) -> Vec<String> {
    let name = |scheme: &SecurityScheme| match &scheme.kind {
        SecurityKind::ApiKey { name, .. } => Some(name.clone()),
        SecurityKind::Basic | SecurityKind::Bearer | SecurityKind::Other(_) => None,
    };
    schemes.values().filter_map(name).collect()
}
