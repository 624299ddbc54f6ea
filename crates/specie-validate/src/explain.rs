//! All findings of one payload against one compiled schema, by the jsonschema crate over our own tree.
//!
//! The crate says which keyword fails where; every word and every place of a finding is made here.

mod branch;
mod budget;
pub(crate) mod canonical;
pub(crate) mod coarse;
mod instance;
pub(crate) mod keywords;
mod kinds;
pub(crate) mod view;

use jsonschema::ValidationError;
use specie_spec::Code;
use specie_spec::bundle::Reading;

use crate::compile::{Compiled, Schema};
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
        // The search for errors goes into alternatives that the value fits, which can take long; this does not.
        let Some(root) = self.compiled.root() else { return Vec::new() };
        let fits = || root.is_valid(&self.view.document.root);
        if !self.compiled.may_give_up && fits() {
            return Vec::new();
        }
        if let Some(errors) = self.errors(root) {
            return errors.iter().flat_map(|error| kinds::drafts(self, error)).collect();
        }
        let errors = self.compiled.coarse().and_then(|schema| self.errors(schema));
        let mut drafts: Vec<Draft> = match errors {
            Some(errors) => errors.iter().flat_map(|error| kinds::drafts(self, error)).collect(),
            None if fits() => Vec::new(),
            None => vec![self.misfit()],
        };
        drafts.push(self.cut_short());
        drafts
    }

    /// All errors, unless there are too many ways to search.
    fn errors<'s>(&'s self, schema: &'s Schema) -> Option<Vec<ValidationError<'s>>> {
        let steps = budget::steps(self.view.document.text.len());
        budget::within(steps, || schema.iter_errors(&self.view.document.root).collect())
    }

    /// The whole payload is wrong, and more is not known.
    fn misfit(&self) -> Draft {
        let root = &self.compiled.bundle.root;
        let name = self.component(root).map_or_else(|| "the schema".to_owned(), |name| format!("`{name}`"));
        let found = self.view.found(&self.view.document.root, "");
        Draft::new(
            Code::NoBranch,
            self.view.spot(""),
            format!("{} does not fit {name}", self.view.subject.name),
        )
        .saying(format!("a value that fits {name}"), found)
        .by(self.compiled.place(root))
        .help("check a part of the body at a time, against a schema of its own")
    }

    /// Says that there may be more errors.
    fn cut_short(&self) -> Draft {
        let message = format!("{} can be read in too many ways to give every reason", self.view.subject.name);
        Draft::new(Code::Unchecked, self.view.spot(""), message)
            .saying("a schema that tells its alternatives apart", "alternatives that overlap on every level")
            .by(self.compiled.place(&self.compiled.bundle.root))
            .help("give the alternatives a field that tells them apart, and use each schema once for a value")
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
