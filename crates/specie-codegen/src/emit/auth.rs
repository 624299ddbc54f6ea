//! Credentials: a function for each security scheme of the document that the written operations can use.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use specie_spec::Api;
use specie_spec::api::{Location, SecurityKind, SecurityScheme};

use super::{Emitter, docs};
use crate::shape::ShapeId;

impl Emitter<'_> {
    /// The module of all credentials, if there are any.
    pub(super) fn auth_module(&self, api: &Api, selected: &[ShapeId]) -> Option<TokenStream> {
        let calls = selected.iter().filter_map(|id| self.shapes.calls.get(id));
        let used: BTreeSet<&String> = calls.flat_map(|call| call.security.iter().flatten()).collect();
        let schemes = api.security_schemes.iter().filter(|(name, _)| used.contains(name));
        let functions: Vec<TokenStream> =
            schemes.filter_map(|(name, scheme)| self.credentials(name, scheme)).collect();
        let docs = docs::lines(
            "What the document knows of credentials, for `to_http`. Several together are a tuple; any closure over \
             the finished request will do as well.",
        );
        (!functions.is_empty()).then(|| quote!(#docs pub mod auth { #(#functions)* }))
    }

    fn credentials(&self, name: &str, scheme: &SecurityScheme) -> Option<TokenStream> {
        let krate = &self.krate;
        let ident = self.names.schemes.get(name)?;
        let (what, arguments, ty, value) = match &scheme.kind {
            SecurityKind::Basic => (
                "User name and password.".to_owned(),
                quote!(user_name: &str, password: &str),
                quote!(Basic),
                quote!(new(user_name, password)),
            ),
            SecurityKind::Bearer => (
                "A bearer token.".to_owned(),
                quote!(token: impl Into<String>),
                quote!(Bearer),
                quote!(new(token)),
            ),
            SecurityKind::ApiKey { name, location } => {
                let (place, call) = match location {
                    Location::Query => ("query parameter", quote!(query)),
                    Location::Cookie => ("cookie", quote!(cookie)),
                    Location::Header | Location::Path => ("header", quote!(header)),
                };
                let what = format!("A key in the {place} `{}`.", docs::inline(name));
                (what, quote!(key: impl Into<String>), quote!(ApiKey), quote!(#call(#name, key)))
            }
            SecurityKind::Other(_) => return None,
        };
        let docs = docs::scheme(&scheme.description, &what);
        Some(quote! {
            #docs
            #[must_use]
            pub fn #ident(#arguments) -> #krate::auth::#ty {
                #krate::auth::#ty::#value
            }
        })
    }
}
