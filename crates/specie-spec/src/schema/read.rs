//! Nodes to [`Schemas`].
//!
//! A schema is read when it is first asked for, and once, whoever asks; a queue takes the place of recursion, so deep
//! and circular schemas cost no stack. References become [`SchemaId`]s; one that leads nowhere becomes the schema that
//! accepts anything.

use std::collections::BTreeMap;

use fluent_uri::{Uri, UriRef};
use percent_encoding::percent_decode_str;

use crate::api::Dialect;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::{Document, Version};
use crate::node::{Data, Node, Origin};
use crate::reference::{ANY_VALUE, placed, unresolved, without_aliases};
use crate::schema::{Discriminator, JsonType, Reference, Schema, SchemaId, Schemas, Types};

/// Where `#/…` leads and what relative references are relative to.
#[derive(Debug, Clone)]
pub(crate) struct Scope<'d> {
    /// The node that is the root of the resource.
    root: &'d Node,
    /// The resource's URI; empty for the document itself.
    uri: String,
    /// The resource's dialect has the keywords that limit values (JSON Schema 2020-12, Validation, section 6).
    validates: bool,
}

/// Reads the schemas of one document.
pub(crate) struct Reader<'d> {
    pub(crate) document: &'d Document,
    pub(crate) dialect: Dialect,
    pub(crate) diags: Diagnostics,
    schemas: Schemas,
    /// Schemas by the address of their node: nodes do not move while they are read, and a node moved there by an overlay or
    /// copied by an alias is a schema of its own.
    known: BTreeMap<*const Node, SchemaId>,
    queue: Vec<(SchemaId, &'d Node, Scope<'d>)>,
    resources: BTreeMap<String, Scope<'d>>,
    anchors: BTreeMap<(String, String), (&'d Node, Scope<'d>)>,
    anything: Option<SchemaId>,
    /// For how many dangling references more a near name is looked for: each costs a pass over all names.
    suggestions: usize,
}

impl<'d> Reader<'d> {
    pub(crate) fn new(document: &'d Document, dialect: Dialect) -> Self {
        let mut reader = Reader {
            document,
            dialect,
            diags: Diagnostics::new(),
            schemas: Schemas::default(),
            known: BTreeMap::new(),
            queue: Vec::new(),
            resources: BTreeMap::new(),
            anchors: BTreeMap::new(),
            anything: None,
            suggestions: 100,
        };
        let base = reader.whole();
        reader.index(&document.root, &base);
        for (uri, root) in &document.resources {
            let scope = reader.resource(root, uri.clone(), true);
            reader.resources.insert(uri.clone(), scope.clone());
            reader.index(root, &scope);
        }
        reader
    }

    /// The schema of a node of the document itself.
    pub(crate) fn schema(&mut self, node: &'d Node) -> SchemaId {
        let scope = self.whole();
        let id = self.enter(node, &scope);
        self.drain();
        id
    }

    /// The document itself.
    fn whole(&self) -> Scope<'d> {
        let root = &self.document.root;
        let dialect = root.get("jsonSchemaDialect").and_then(Node::as_str);
        let validates = dialect.is_none_or(|uri| self.validates(uri));
        Scope { root, uri: String::new(), validates }
    }

    /// A resource whose surroundings have, or have not, the keywords that limit values.
    fn resource(&self, root: &'d Node, uri: String, around: bool) -> Scope<'d> {
        let dialect = root.get("$schema").and_then(Node::as_str);
        Scope { root, uri, validates: dialect.map_or(around, |uri| self.validates(uri)) }
    }

    /// Whether a dialect has the keywords that limit values: all have, but for those whose meta-schema is at hand and
    /// lists its vocabularies without that one (JSON Schema 2020-12, Core, section 8.1.2).
    fn validates(&self, dialect: &str) -> bool {
        let uri = dialect.trim_end_matches('#');
        let given = self.document.resources.iter().find(|(given, _)| given.trim_end_matches('#') == uri);
        let vocabularies = given.and_then(|(_, root)| root.get("$vocabulary")?.as_object());
        vocabularies.is_none_or(|listed| listed.keys().any(|name| name.ends_with("/vocab/validation")))
    }

    /// Hands the schemas over with what was found.
    pub(crate) fn finish(self, diags: &mut Diagnostics) -> Schemas {
        diags.extend(self.diags);
        self.schemas
    }

    fn drain(&mut self) {
        while let Some((id, node, scope)) = self.queue.pop() {
            let schema = self.keywords(node, &scope);
            self.schemas.0[id.0 as usize] = schema;
        }
    }

    /// Finds every `$id` and anchor, which may be named before they are reached. OpenAPI 3.0 has neither.
    fn index(&mut self, root: &'d Node, base: &Scope<'d>) {
        if self.dialect == Dialect::OpenApi30 {
            return;
        }
        let mut stack = vec![(root, base.clone())];
        while let Some((node, mut scope)) = stack.pop() {
            match &node.data {
                Data::Object(object) => {
                    if let Some(id) = object.get("$id").and_then(|member| member.value.as_str()) {
                        let uri = resolve(&scope.uri, id);
                        let uri = uri.split('#').next().unwrap_or_default().to_owned();
                        scope = self.resource(node, uri.clone(), scope.validates);
                        self.resources.entry(uri).or_insert_with(|| scope.clone());
                    }
                    for key in ["$anchor", "$dynamicAnchor"] {
                        if let Some(name) = object.get(key).and_then(|member| member.value.as_str()) {
                            let place = (scope.uri.clone(), name.to_owned());
                            self.anchors.entry(place).or_insert_with(|| (node, scope.clone()));
                        }
                    }
                    // Values that are data may look like schemas.
                    let opaque =
                        |key: &str| matches!(key, "enum" | "const" | "example" | "examples" | "default");
                    let children = object.iter().filter(|(key, _)| !opaque(key));
                    stack.extend(children.map(|(_, member)| (&member.value, scope.clone())));
                }
                Data::Array(items) => stack.extend(items.iter().map(|item| (item, scope.clone()))),
                _ => {}
            }
        }
    }

    /// The schema of a node, put in the queue when it is new.
    pub(crate) fn enter(&mut self, node: &'d Node, scope: &Scope<'d>) -> SchemaId {
        if let Some(id) = self.known.get(&std::ptr::from_ref(node)) {
            return *id;
        }
        let id = self.allocate(Schema { at: Some(node.at), ..Schema::default() });
        self.known.insert(node, id);
        self.queue.push((id, node, scope.clone()));
        id
    }

    fn allocate(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.schemas.0.len()).unwrap_or(u32::MAX));
        self.schemas.0.push(schema);
        id
    }

    /// The schema that accepts any value.
    pub(crate) fn anything(&mut self) -> SchemaId {
        if let Some(id) = self.anything {
            return id;
        }
        let id = self.allocate(Schema::default());
        self.anything = Some(id);
        id
    }

    /// The schema of any text, for what no document describes.
    pub(crate) fn text_schema(&mut self, at: Origin) -> SchemaId {
        let types = Some(crate::schema::Written { value: Types::default().with(JsonType::String), at });
        self.allocate(Schema { at: Some(at), types, ..Schema::default() })
    }

    fn keywords(&mut self, node: &'d Node, scope: &Scope<'d>) -> Schema {
        let mut schema = Schema { at: Some(node.at), ..Schema::default() };
        let object = match &node.data {
            Data::Bool(value) => {
                schema.boolean = Some(*value);
                return schema;
            }
            Data::Object(object) => object,
            _ => {
                let message = format!(
                    "{} stands where a schema is expected",
                    crate::envelope::with_article(node.kind())
                );
                self.malformed(node.at, message);
                return schema;
            }
        };
        let own = match object.get("$id").and_then(|member| member.value.as_str()) {
            // A scope that was entered by its URI is the schema's own already.
            Some(id) if self.dialect == Dialect::OpenApi31 && !std::ptr::eq(scope.root, node) => {
                let uri = resolve(&scope.uri, id).split('#').next().unwrap_or_default().to_owned();
                self.resource(node, uri, scope.validates)
            }
            // Authors write `$schema` in a schema without an `$id` too.
            _ => Scope {
                validates: self.resource(node, String::new(), scope.validates).validates,
                ..scope.clone()
            },
        };
        if self.dialect == Dialect::OpenApi30
            && let Some(reference) = object.get("$ref")
        {
            self.ignored_siblings(object);
            schema.reference = self.reference(&reference.value, &own);
            let nullable = object.get("nullable").filter(|member| member.value.as_bool() == Some(true));
            schema.nullable = nullable.map(|member| member.value.at);
            self.question_null(&schema);
            return schema;
        }
        for (key, member) in object.iter() {
            if own.validates || !super::keywords::LIMITS.contains(&&**key) {
                self.keyword(&mut schema, key, member, node, &own);
            }
        }
        schema.labels = super::labels::labels(object);
        self.question_null(&schema);
        self.question_default(&mut schema);
        schema
    }

    /// Generators that print `None` or `nil` into a template leave the text `null` behind.
    fn question_default(&mut self, schema: &mut Schema) {
        let null = schema.types.as_ref().is_some_and(|types| types.value.has(JsonType::Null));
        let text_null = (null || schema.nullable.is_some())
            && schema.default.as_ref().and_then(Node::as_str) == Some("null");
        if let Some(default) = schema.default.take_if(|_| text_null) {
            self.diags.push(
                Diagnostic::new(Code::TextNull, "the default is the text `null`, not null")
                    .at(self.document.files.place(default.at), "ignored")
                    .help("write null without quotes, or leave the default out"),
            );
        }
    }

    /// OAS 3.0.3 section 4.7.24.1 (clarified in 3.0.3): `nullable` works beside a `type` only, and an `enum` must list null.
    fn question_null(&mut self, schema: &Schema) {
        // Swagger 2.0 has `x-nullable` alone, of which no rule is written anywhere.
        let Some(at) = schema.nullable.filter(|_| self.document.version == Version::OpenApi30) else {
            return;
        };
        let lists_null = |values: &crate::schema::Written<Vec<Node>>| values.value.iter().any(Node::is_null);
        let (message, help) = if schema.types.is_none() {
            (
                "`nullable` without `type` has no effect; null is accepted all the same",
                "put a `type` beside it",
            )
        } else if !schema.enumeration.as_ref().is_none_or(lists_null) {
            (
                "`nullable` beside an `enum` without null; null is accepted all the same",
                "list null in the `enum`",
            )
        } else {
            return;
        };
        let place = self.document.files.place(at);
        self.diags.push(Diagnostic::new(Code::LenientNull, message).at(place, "").help(help));
    }

    /// OAS 3.0.3 section 4.7.23: siblings of `$ref` are ignored. Those that only describe are not worth a word, and
    /// `nullable: true` gets one of its own.
    fn ignored_siblings(&mut self, object: &crate::node::Object) {
        let describes =
            |key: &str| matches!(key, "$ref" | "description" | "summary" | "title" | "example" | "examples");
        let nulls = |key: &str, value: &Node| key == "nullable" && value.as_bool() == Some(true);
        let silent = |key: &str, value: &Node| describes(key) || key.starts_with("x-") || nulls(key, value);
        for (key, member) in object.iter().filter(|(key, member)| !silent(key, &member.value)) {
            let place = self.document.files.key_place(member.key);
            self.diags.push(
                Diagnostic::new(
                    Code::RefSiblings,
                    format!("`{key}` beside `$ref` has no effect in {}", self.document.version),
                )
                .at(place, "ignored")
                .help("put the reference into an `allOf` and the keyword beside that"),
            );
        }
    }

    /// Resolves a `$ref`; one that leads nowhere is reported and accepts anything.
    pub(crate) fn reference(
        &mut self,
        node: &Node,
        scope: &Scope<'d>,
    ) -> Option<crate::schema::Written<Reference>> {
        let Some(text) = node.as_str() else {
            self.malformed(node.at, "`$ref` is no text".to_owned());
            return None;
        };
        let value = self.target(text, scope).unwrap_or_else(|| {
            self.dangling(text, node.at, scope);
            Reference::Schema(self.anything())
        });
        Some(crate::schema::Written { value, at: node.at })
    }

    fn target(&mut self, text: &str, scope: &Scope<'d>) -> Option<Reference> {
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        let fragment = percent_decode_str(fragment).decode_utf8_lossy().into_owned();
        let absolute = if uri.is_empty() { scope.uri.clone() } else { resolve(&scope.uri, uri) };
        let resource =
            if absolute == scope.uri { Some(scope.clone()) } else { self.resources.get(&absolute).cloned() };
        let Some(resource) = resource else {
            return self.in_the_document(&fragment, uri).or_else(|| known_meta_schema(&absolute, text));
        };
        if !resource.uri.is_empty() {
            self.enter(resource.root, &resource);
        }
        let found = if fragment.is_empty() || fragment.starts_with('/') {
            self.pointer(&resource, &fragment)
        } else {
            self.anchors.get(&(absolute, fragment.clone())).cloned()
        };
        match found {
            Some((node, scope)) => Some(Reference::Schema(self.enter(node, &scope))),
            None => self.in_the_document(&fragment, uri),
        }
    }

    /// Authors give a schema an `$id` and go on writing `#/components/…` inside it, meaning the document.
    fn in_the_document(&mut self, fragment: &str, uri: &str) -> Option<Reference> {
        if !uri.is_empty() || !fragment.starts_with("/components/") {
            return None;
        }
        let node = self.document.root.pointer(fragment)?;
        let scope = self.whole();
        Some(Reference::Schema(self.enter(node, &scope)))
    }

    /// Follows a pointer inside a resource, keeping track of resources embedded on the way.
    fn pointer(&self, resource: &Scope<'d>, pointer: &str) -> Option<(&'d Node, Scope<'d>)> {
        let pointer = &*without_aliases(resource.root, pointer)?;
        let target = resource.root.pointer(pointer)?;
        let mut scope = resource.clone();
        let mut end = 0;
        while let Some(next) =
            pointer.get(end + 1..).map(|rest| rest.find('/').map_or(pointer.len(), |at| end + 1 + at))
        {
            let node = resource.root.pointer(&pointer[..end])?;
            if end > 0
                && self.dialect == Dialect::OpenApi31
                && let Some(id) = node.get("$id").and_then(Node::as_str)
            {
                scope = self.resource(node, resolve(&scope.uri, id), scope.validates);
            }
            if next >= pointer.len() {
                break;
            }
            end = next;
        }
        Some((target, scope))
    }

    fn dangling(&mut self, text: &str, at: Origin, scope: &Scope<'d>) {
        if self.document.told.contains(&at) {
            return;
        }
        let place = self.document.files.place(at);
        // A relative reference inside a resource with a URI is on the network too.
        let absolute = if text.starts_with('#') { text.to_owned() } else { resolve(&scope.uri, text) };
        let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
        let near = if self.suggestions > 0 { near(fragment, scope) } else { None };
        self.suggestions = self.suggestions.saturating_sub(1);
        self.diags.push(placed(unresolved(&absolute, near), place, ANY_VALUE));
    }

    /// Reads OpenAPI's discriminator; values that lead nowhere are reported and left out.
    pub(crate) fn discriminator(&mut self, node: &'d Node, scope: &Scope<'d>) -> Option<Discriminator> {
        let Some(property) = node.get("propertyName").and_then(Node::as_str) else {
            self.malformed(node.at, "a discriminator needs a `propertyName`".to_owned());
            return None;
        };
        let mut discriminator =
            Discriminator { property: property.to_owned(), mapping: indexmap::IndexMap::new(), at: node.at };
        for (value, member) in node.get("mapping").and_then(Node::as_object).into_iter().flatten() {
            let Some(text) = member.value.as_str() else { continue };
            let by_name = format!("/components/schemas/{}", specie_json::escape_pointer_token(text));
            let target = match self.document.root.pointer(&by_name) {
                Some(node) => {
                    let scope = self.whole();
                    Some(Reference::Schema(self.enter(node, &scope)))
                }
                None => self.target(text, scope),
            };
            match target {
                Some(Reference::Schema(id)) => {
                    discriminator.mapping.insert(value.to_string(), id);
                }
                _ => self.dangling(text, member.value.at, scope),
            }
        }
        Some(discriminator)
    }

    /// Reports a keyword of the wrong kind, which is ignored.
    pub(crate) fn malformed(&mut self, at: Origin, message: String) {
        self.diags.push(
            Diagnostic::new(Code::MalformedKeyword, message)
                .at(self.document.files.place(at), "ignored")
                .help("give the keyword a value of the kind that JSON Schema asks for"),
        );
    }
}

/// The pointer of the nearest name in the map that a reference meant.
fn near(fragment: &str, scope: &Scope<'_>) -> Option<String> {
    let decoded = percent_decode_str(fragment).decode_utf8_lossy().into_owned();
    let (parent, name) = decoded.rsplit_once('/')?;
    let keys = scope.root.pointer(parent)?.as_object()?.keys().map(AsRef::as_ref);
    Some(format!("{parent}/{}", did_you_mean(name, keys)?))
}

impl Scope<'_> {
    /// The absolute URI of the resource; empty for the document itself.
    pub(crate) fn uri(&self) -> &str {
        &self.uri
    }
}

/// The meta-schemas that a JSON Schema implementation has at hand.
fn known_meta_schema(absolute: &str, text: &str) -> Option<Reference> {
    let known = ["https://json-schema.org/draft/", "http://json-schema.org/draft-"];
    known.iter().any(|prefix| absolute.starts_with(prefix)).then(|| Reference::Uri(text.to_owned()))
}

/// Resolves a reference against a base (RFC 3986 section 5.2); what cannot be resolved stays as written.
pub(crate) fn resolve(base: &str, reference: &str) -> String {
    let parsed = UriRef::parse(reference);
    match (Uri::parse(base), parsed) {
        (Ok(base), Ok(reference)) => {
            let base = base.strip_fragment();
            reference.resolve_against(&base).map_or_else(|_| reference.to_string(), |uri| uri.to_string())
        }
        _ => reference.to_owned(),
    }
}
