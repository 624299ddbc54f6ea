//! Bundle to validators: of the whole and of parts of it, each on demand. A keyword that cannot be compiled is left out,
//! with a diagnostic, and everything else is kept: what may hold one is compiled at once.

mod patterns;
mod sound;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jsonschema::error::ValidationErrorKind;
use jsonschema::paths::Location;
use jsonschema::{Draft, PatternOptions, Registry, ValidationError, ValidationOptions};
use serde_json::{Value as Plain, json};
use specie_json::{Value, unescape_pointer_token};
use specie_spec::bundle::{Bundle, Profile, bundle};
use specie_spec::schema::SchemaId;
use specie_spec::{Api, Code, Diagnostic, Diagnostics, Place};

use crate::explain::coarse::{self, Coarse};
use crate::explain::{Spanned, keywords};
use crate::lint::unusable_pattern;

/// A compiled schema.
pub(crate) type Schema = jsonschema::Validator<Spanned>;

/// Schemas of patterns alone; none for a pattern that cannot be run.
type Patterns = BTreeMap<String, Option<Arc<Schema>>>;

/// How many steps back a pattern may take before it counts as not decidable.
const BACKTRACK_LIMIT: usize = 10_000;

/// Keywords that may be left out of one bundle before it is given up.
const MAX_DROPPED: usize = 500;

/// The schemas of one root, compiled.
pub(crate) struct Compiled {
    /// What was compiled.
    pub(crate) bundle: Bundle,
    /// True when a pattern needs an engine that can give up.
    pub(crate) may_give_up: bool,
    registry: OnceLock<Option<Registry<'static>>>,
    root: OnceLock<Option<Schema>>,
    uri: String,
    /// Pointer of each embedded resource, by its `$id`.
    embedded: BTreeMap<String, String>,
    parts: Mutex<BTreeMap<String, Option<Arc<Schema>>>>,
    patterns: Mutex<Patterns>,
    coarse: OnceLock<Option<(Coarse, Schema)>>,
}

/// Which engine runs the patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Engine {
    /// Linear in the text; knows no lookaround and no backreferences.
    Linear,
    /// Knows them, and gives up at [`BACKTRACK_LIMIT`].
    Backtracking,
}

impl Compiled {
    pub(crate) fn new(
        diags: &mut Diagnostics,
        api: &Api,
        root: SchemaId,
        profile: Profile,
    ) -> Option<Compiled> {
        let mut bundle = bundle(api, root, profile);
        let uri =
            bundle.document.get("$id").and_then(Plain::as_str).unwrap_or("urn:specie:bundle").to_owned();
        bundle.cut.iter().take(MAX_DROPPED).map(too_far).for_each(|diagnostic| diags.push(diagnostic));
        if let Some(patterns) = sound::patterns(&bundle, &uri).and_then(linear) {
            let compiled = Compiled::with(bundle, uri, Engine::Linear);
            return Some(Compiled { patterns: Mutex::new(patterns), ..compiled });
        }
        for _ in 0..MAX_DROPPED {
            match build(&bundle, &uri) {
                Ok((registry, schema, engine)) => {
                    let mut compiled = Compiled::with(bundle, uri, engine);
                    compiled.registry = OnceLock::from(Some(registry));
                    compiled.root = OnceLock::from(Some(schema));
                    return Some(compiled);
                }
                Err(error) => {
                    let patterns =
                        if is_pattern(&error) { patterns::drop_unusable(&mut bundle) } else { Vec::new() };
                    let dropped = if patterns.is_empty() {
                        drop_keyword(&mut bundle, &error).into_iter().collect()
                    } else {
                        patterns
                    };
                    if dropped.is_empty() {
                        break;
                    }
                    for diagnostic in dropped {
                        diags.push(diagnostic);
                    }
                }
            }
        }
        diags.push(unusable(&bundle));
        None
    }

    /// A bundle that compiles, of which nothing is compiled yet.
    fn with(bundle: Bundle, uri: String, engine: Engine) -> Compiled {
        Compiled {
            embedded: embedded(&bundle.document),
            bundle,
            may_give_up: engine == Engine::Backtracking,
            registry: OnceLock::new(),
            root: OnceLock::new(),
            uri,
            parts: Mutex::default(),
            patterns: Mutex::default(),
            coarse: OnceLock::new(),
        }
    }

    /// The root. There is always one: what was not compiled at once is sure to compile.
    pub(crate) fn root(&self) -> Option<&Schema> {
        let make = || {
            let schema = json!({"$ref": reference(&self.uri, &self.bundle.root)});
            compile(self.registry()?, &schema, self.engine()).ok()
        };
        self.root.get_or_init(make).as_ref()
    }

    /// Whether a value fits the root.
    pub(crate) fn is_valid(&self, value: &Value<'_>) -> bool {
        self.root().is_none_or(|root| root.is_valid(value))
    }

    fn registry(&self) -> Option<&Registry<'static>> {
        self.registry.get_or_init(|| registry(&self.bundle, &self.uri).ok()).as_ref()
    }

    /// The root with its unions closed off (see [`Coarse`]); `None` where that cannot be.
    pub(crate) fn coarse(&self) -> Option<&Schema> {
        let make = || {
            let coarse = Coarse::new(&self.bundle, &self.uri)?;
            let registry = Registry::new().draft(Draft::Draft202012);
            let registry = registry.add(self.uri.as_str(), self.bundle.document.clone()).ok()?;
            let registry = registry.add(coarse::URI, coarse.document.clone()).ok()?.prepare().ok()?;
            let root = json!({"$ref": reference(coarse::URI, &self.bundle.root)});
            let schema = compile(&registry, &root, self.engine()).ok()?;
            Some((coarse, schema))
        };
        self.coarse.get_or_init(make).as_ref().map(|(_, schema)| schema)
    }

    fn engine(&self) -> Engine {
        if self.may_give_up { Engine::Backtracking } else { Engine::Linear }
    }

    /// The validator of the schema at a pointer of the bundle; `None` when it cannot be compiled by itself.
    pub(crate) fn part(&self, pointer: &str) -> Option<Arc<Schema>> {
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            let schema = json!({"$ref": reference(&self.uri, pointer)});
            compile(self.registry()?, &schema, self.engine()).ok().map(Arc::new)
        };
        parts.entry(pointer.to_owned()).or_insert_with(make).clone()
    }

    /// True when a key matches a pattern of `patternProperties`.
    pub(crate) fn matches(&self, pattern: &str, key: &str) -> bool {
        self.matcher(pattern).is_some_and(|matcher| matcher.is_valid(&Value::string(key)))
    }

    /// A schema that a string fits when a part of it matches a pattern; `None` for a pattern that cannot be run.
    pub(crate) fn matcher(&self, pattern: &str) -> Option<Arc<Schema>> {
        let mut patterns = self.patterns.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            let with = |engine| compile_pattern(pattern, engine).map(Arc::new);
            with(Engine::Linear).or_else(|| with(Engine::Backtracking))
        };
        patterns.entry(pattern.to_owned()).or_insert_with(make).clone()
    }

    /// The pointer in the bundle of the keyword that an error is about. In a schema resource of its own, the error
    /// counts from that resource.
    pub(crate) fn pointer_of(&self, error: &ValidationError<'_>) -> Option<String> {
        let local = error.schema_path().as_str();
        let absolute = error.absolute_keyword_location().map(jsonschema::Uri::as_str);
        let base = absolute.map_or("", |uri| uri.split('#').next().unwrap_or(""));
        if base.is_empty() || base == self.uri {
            return Some(local.to_owned());
        }
        if base == coarse::URI {
            let (coarse, _) = self.coarse.get()?.as_ref()?;
            return Some(coarse.rules.get(local).map_or(local, String::as_str).to_owned());
        }
        let fragment = absolute.and_then(|uri| uri.split_once('#')).map_or("", |(_, fragment)| fragment);
        self.embedded.get(base).map(|root| root.clone() + &percent_decode(fragment))
    }

    /// The schema that a reference of the bundle leads to, with its pointer; `None` for one that leaves it to the scopes
    /// of JSON Schema.
    pub(crate) fn follow(&self, reference: &str) -> Option<(String, &Plain)> {
        let fragment = reference.strip_prefix(self.uri.as_str())?.strip_prefix('#')?;
        let pointer = percent_decode(fragment);
        self.bundle.document.pointer(&pointer).map(|schema| (pointer, schema))
    }

    /// Where the keyword at a pointer of the bundle was written.
    pub(crate) fn place(&self, pointer: &str) -> Option<Place> {
        self.bundle.origins.value(pointer)
    }
}

fn build(
    bundle: &Bundle,
    uri: &str,
) -> Result<(Registry<'static>, Schema, Engine), ValidationError<'static>> {
    let schema = json!({"$ref": reference(uri, &bundle.root)});
    let registry = registry(bundle, uri).map_err(|error| ValidationError::custom(error.to_string()))?;
    match compile(&registry, &schema, Engine::Linear) {
        Ok(compiled) => Ok((registry, compiled, Engine::Linear)),
        Err(error) if is_pattern(&error) => {
            let compiled = compile(&registry, &schema, Engine::Backtracking)?;
            Ok((registry, compiled, Engine::Backtracking))
        }
        Err(error) => Err(error),
    }
}

fn registry(bundle: &Bundle, uri: &str) -> Result<Registry<'static>, jsonschema::ReferencingError> {
    Registry::new().draft(Draft::Draft202012).add(uri, bundle.document.clone())?.prepare()
}

fn compile(
    registry: &Registry<'static>,
    schema: &Plain,
    engine: Engine,
) -> Result<Schema, ValidationError<'static>> {
    options(engine).with_registry(registry).build(schema)
}

/// A schema of a pattern alone.
fn compile_pattern(pattern: &str, engine: Engine) -> Option<Schema> {
    options(engine).build(&json!({ "pattern": pattern })).ok()
}

/// All patterns, if the linear engine runs them all.
fn linear(patterns: BTreeSet<&str>) -> Option<Patterns> {
    let compiled = |pattern| Some(Arc::new(compile_pattern(pattern, Engine::Linear)?));
    patterns.into_iter().map(|pattern| Some((pattern.to_owned(), Some(compiled(pattern)?)))).collect()
}

fn options<'r>(engine: Engine) -> ValidationOptions<'r, Arc<dyn jsonschema::Retrieve>, Spanned> {
    let options = jsonschema::options_for::<Spanned>()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(false)
        .offline();
    let options = keywords::register(options);
    match engine {
        Engine::Linear => options.with_pattern_options(PatternOptions::regex()),
        Engine::Backtracking => {
            options.with_pattern_options(PatternOptions::fancy_regex().backtrack_limit(BACKTRACK_LIMIT))
        }
    }
}

fn is_pattern(error: &ValidationError<'_>) -> bool {
    matches!(error.kind(), ValidationErrorKind::Format { format } if format == "regex")
}

/// Takes the keyword that an error is about out of the bundle, and says so.
fn drop_keyword(bundle: &mut Bundle, error: &ValidationError<'_>) -> Option<Diagnostic> {
    let paths = [error.instance_path(), error.schema_path(), error.evaluation_path()];
    let pointer = paths.into_iter().map(Location::as_str).find(|path| {
        !path.is_empty() && bundle.document.pointer(path).is_some() && !bundle.root.starts_with(path)
    })?;
    let value = remove(&mut bundle.document, pointer)?;
    let keyword = unescape_pointer_token(pointer.rsplit('/').next().unwrap_or("")).into_owned();
    let diagnostic = if is_pattern(error) {
        let pattern = value.as_str().unwrap_or(&keyword);
        unusable_pattern(pattern)
    } else {
        Diagnostic::new(Code::MalformedKeyword, format!("`{keyword}` cannot be compiled"))
            .help("give the keyword a value that JSON Schema allows; it is ignored")
    };
    Some(match bundle.origins.value(pointer) {
        Some(place) => diagnostic.at(place, "ignored"),
        None => diagnostic,
    })
}

fn too_far(place: &Place) -> Diagnostic {
    Diagnostic::new(
        Code::Unchecked,
        "too many references lead from one schema to the next; any value is accepted here",
    )
    .at(place.clone(), "not checked")
    .help("let the schemas that lead here refer to each other in fewer steps")
}

fn unusable(bundle: &Bundle) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Code::MalformedKeyword, "the schema cannot be compiled, so any value is accepted");
    match bundle.origins.value(&bundle.root) {
        Some(place) => diagnostic.at(place, "not checked"),
        None => diagnostic,
    }
}

fn remove(document: &mut Plain, pointer: &str) -> Option<Plain> {
    let (parent, last) = pointer.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Plain::Object(object) => object.remove(&*unescape_pointer_token(last)),
        Plain::Array(items) => {
            last.parse().ok().filter(|index| *index < items.len()).map(|index| items.remove(index))
        }
        _ => None,
    }
}

/// Pointers of the schemas below the root that have an `$id` of their own.
fn embedded(document: &Plain) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![(String::new(), document)];
    while let Some((pointer, value)) = open.pop() {
        match value {
            Plain::Object(object) => {
                if let Some(Plain::String(id)) = object.get("$id") {
                    found.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| pointer.clone());
                }
                open.extend(object.iter().map(|(key, value)| (crate::report::child(&pointer, key), value)));
            }
            Plain::Array(items) => {
                open.extend(
                    items.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)),
                );
            }
            _ => {}
        }
    }
    found
}

/// A reference to a pointer in a document, as RFC 6901 section 6 writes it.
pub(crate) fn reference(uri: &str, pointer: &str) -> String {
    let encoded = pointer.bytes().map(|byte| {
        let plain = byte.is_ascii_alphanumeric() || b"/-._~$".contains(&byte);
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    });
    std::iter::once(format!("{uri}#")).chain(encoded).collect()
}

pub(crate) fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = hex.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiled").field("root", &self.bundle.root).finish_non_exhaustive()
    }
}
