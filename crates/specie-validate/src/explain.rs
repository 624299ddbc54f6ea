//! All findings of one payload against one compiled schema, by the jsonschema crate over our own tree.
//!
//! The crate says which keyword fails where; every word and every place of a finding is made here.

mod branch;
pub(crate) mod canonical;
mod instance;
pub(crate) mod keywords;
mod kinds;
pub(crate) mod view;

use specie_spec::bundle::Reading;

use crate::compile::Compiled;
use crate::report::Draft;

pub(crate) use instance::Spanned;
use view::View;

/// One payload against one compiled schema.
#[derive(Clone, Copy)]
pub(crate) struct Explain<'c> {
    pub(crate) view: View<'c>,
    pub(crate) compiled: &'c Compiled,
    pub(crate) reading: Reading,
}

impl Explain<'_> {
    /// What the schema does not accept, in no particular order.
    pub(crate) fn drafts(&self) -> Vec<Draft> {
        let errors = self.compiled.schema.iter_errors(&self.view.document.root);
        errors.flat_map(|error| kinds::drafts(self, &error)).collect()
    }

    /// The name of the component that a schema of the bundle is or refers to.
    fn component(&self, pointer: &str) -> Option<String> {
        let schema = self.compiled.bundle.document.pointer(pointer)?;
        let target = schema.get("$ref").and_then(serde_json::Value::as_str);
        let target = target.and_then(|reference| self.compiled.follow(reference)).map(|(pointer, _)| pointer);
        let place = self.compiled.place(target.as_deref().unwrap_or(pointer))?;
        let name = place.pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'))?;
        Some(specie_json::unescape_pointer_token(name).into_owned())
    }
}
