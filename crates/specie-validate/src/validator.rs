//! A document ready to check payloads: makes the checker of each target once, when it is first asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use specie_spec::Api;
use specie_spec::bundle::{Formats, Integers, Nullable, Profile, Reading};

use crate::checker::Checker;
use crate::mask::{Mask, Masker};
use crate::target::{Target, TargetError};

/// How payloads are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether formats are asserted; they are unless told otherwise.
    pub formats: Formats,
    /// How `nullable` without effect by the letter of OpenAPI 3.0.3 is read; leniently unless told otherwise.
    pub nullable: Nullable,
    /// Whether a number such as `1.0` is an integer; as the document's version has it unless told otherwise.
    pub integers: Integers,
    /// One reading for all targets; without it requests are read as sent, the rest as received.
    pub reading: Option<Reading>,
    /// Whether findings hide card numbers and secrets; they do unless told otherwise.
    pub mask: Mask,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            formats: Formats::Assert,
            nullable: Nullable::Lenient,
            integers: Integers::ByVersion,
            reading: None,
            mask: Mask::Hide,
        }
    }
}

/// Checks payloads against one document. Cheap to make: nothing is compiled before a target is asked for.
#[derive(Debug)]
pub struct Validator {
    api: Api,
    options: Options,
    masker: Masker,
    checkers: Mutex<BTreeMap<Target, Arc<Checker>>>,
}

impl Validator {
    /// A validator with the usual options.
    #[must_use]
    pub fn new(api: &Api) -> Validator {
        Validator::with_options(api, Options::default())
    }

    /// A validator with options.
    #[must_use]
    pub fn with_options(api: &Api, options: Options) -> Validator {
        let mut names = crate::mask::secret_fields(api);
        names.extend(api.secrets.iter().cloned());
        let masker = Masker::new(options.mask, names);
        Validator { api: api.clone(), options, masker, checkers: Mutex::default() }
    }

    /// The document.
    #[must_use]
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// Hides what is sensitive in payloads of this document: names from its security schemes and fields of format
    /// `password` included.
    #[must_use]
    pub fn masker(&self) -> &Masker {
        &self.masker
    }

    /// The checker of a target, made on the first call.
    ///
    /// # Errors
    ///
    /// The document has no such target.
    pub fn target(&self, target: &Target) -> Result<Arc<Checker>, TargetError> {
        // A checker is put in whole, so a panic elsewhere leaves the map sound.
        let mut checkers = self.checkers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(checker) = checkers.get(target) {
            return Ok(Arc::clone(checker));
        }
        let roots = target.resolve(&self.api)?;
        let profile = Profile {
            reading: self.options.reading.unwrap_or_else(|| target.reading()),
            formats: self.options.formats,
            nullable: self.options.nullable,
            integers: self.options.integers,
        };
        let checker = Arc::new(Checker::new(&self.api, target, &roots, profile, self.masker.clone()));
        checkers.insert(target.clone(), Arc::clone(&checker));
        Ok(checker)
    }
}
