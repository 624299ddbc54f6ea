//! Security schemes, and which of them a call needs.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityScheme as Written};

use super::{Lowering, text};
use crate::api::{Location, Operation, SecurityKind, SecurityRequirement, SecurityScheme};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::{Node, Origin};

impl Lowering<'_> {
    /// The schemes by name.
    pub(super) fn security_schemes(
        &mut self,
        diags: &mut Diagnostics,
        operations: &[Operation],
    ) -> IndexMap<String, SecurityScheme> {
        let used =
            |name: &str| operations.iter().flat_map(|one| &one.security).flatten().any(|used| used == name);
        let schemes = self.skeleton.pointer("/components/securitySchemes").and_then(Node::as_object);
        let mut known = IndexMap::new();
        for (name, member) in schemes.into_iter().flatten() {
            // A fault in a scheme that nobody asks for costs nothing.
            let mut unheard = Diagnostics::new();
            let heard = if used(name) { &mut *diags } else { &mut unheard };
            let Some(node) = self.follow(heard, &member.value) else { continue };
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
    /// An alternative with a scheme that the document does not declare among others is left out with a warning.
    pub(super) fn requirements(
        &mut self,
        diags: &mut Diagnostics,
        operation: &Node,
    ) -> Vec<SecurityRequirement> {
        let declared = self.skeleton.pointer("/components/securitySchemes").and_then(Node::as_object);
        let list = operation.get("security").or_else(|| self.skeleton.get("security"));
        let mut requirements = Vec::new();
        for alternative in list.and_then(Node::as_array).unwrap_or_default() {
            let Some(names) = alternative.as_object() else { continue };
            let unknown =
                names.iter().find(|(name, _)| declared.is_some_and(|known| !known.contains_key(*name)));
            match unknown {
                None => requirements.push(names.keys().map(ToString::to_string).collect()),
                Some((name, member)) => self.undeclared(diags, name, member.key),
            }
        }
        requirements
    }

    fn undeclared(&mut self, diags: &mut Diagnostics, name: &str, at: Origin) {
        if self.said.insert((at, name.to_owned())) {
            diags.push(
                Diagnostic::new(Code::DanglingRef, format!("no security scheme is called `{name}`"))
                    .at(self.document.files.key_place(at), "left out")
                    .help("declare it under `components.securitySchemes`, or correct the name"),
            );
        }
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
