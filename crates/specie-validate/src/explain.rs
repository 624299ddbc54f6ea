//! All findings of one payload against one compiled schema, by the jsonschema crate over our own tree.
//!
//! The crate says which keyword fails where; every word and every place of a finding is made here.

mod branch;
pub(crate) mod canonical;
mod instance;
pub(crate) mod keywords;
mod kinds;
pub(crate) mod view;

use specie_spec::Api;
use specie_spec::bundle::Reading;
use specie_spec::schema::{Reference, SchemaId};

use crate::compile::Compiled;
use crate::report::Draft;

pub(crate) use instance::Spanned;
use view::View;

/// One payload against one compiled schema.
#[derive(Clone, Copy)]
pub(crate) struct Explain<'c> {
    pub(crate) view: View<'c>,
    pub(crate) compiled: &'c Compiled,
    pub(crate) api: &'c Api,
    pub(crate) reading: Reading,
}

impl Explain<'_> {
    /// What the schema does not accept, in no particular order.
    pub(crate) fn drafts(&self) -> Vec<Draft> {
        let errors = self.compiled.schema.iter_errors(&self.view.document.root);
        errors.flat_map(|error| kinds::drafts(self, &error)).collect()
    }

    /// The name of a schema for people: its component, or its title.
    fn schema_name(&self, id: SchemaId) -> Option<String> {
        let schema = &self.api.schemas[id];
        let target = match schema.reference.as_ref().map(|reference| &reference.value) {
            Some(Reference::Schema(target)) => *target,
            Some(Reference::Uri(_)) | None => id,
        };
        let component = self.api.components.iter().find(|(_, component)| **component == target);
        let title = || self.api.schemas[target].title.as_ref().map(|title| title.value.clone());
        component.map(|(name, _)| name.clone()).or_else(title)
    }
}
