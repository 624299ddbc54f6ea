//! Everything of a document outside its schemas.
//!
//! In: the document. Out: its *skeleton*, a copy in which every schema is a `$ref` to its pointer, examples and extensions
//! are gone, unknown keys are reported and required members are there, so that openapiv3 reads it with nothing to lose.

pub(crate) mod de;
mod rules;
pub(crate) mod tables;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::Document;
use crate::node::{Data, Member, Node, Object, Origin};
use specie_json::escape_pointer_token;
use tables::{Kind, Slot};

/// Extensions that are read as what they stand for: webhooks before OpenAPI 3.1, and Apifox's further responses.
fn is_read_extension(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Root => key == "x-webhooks",
        Kind::Responses => crate::api::Status::parse(key).is_some(),
        _ => false,
    }
}

/// Makes the skeleton.
pub(crate) fn skeleton(diags: &mut Diagnostics, document: &Document) -> Node {
    let mut walker = Walker { diags, document, pointer: String::new() };
    walker.object(Kind::Root, &document.root)
}

struct Walker<'a> {
    diags: &'a mut Diagnostics,
    document: &'a Document,
    pointer: String,
}

impl Walker<'_> {
    fn object(&mut self, kind: Kind, node: &Node) -> Node {
        let Some(object) = node.as_object() else {
            let hint = kind.title();
            self.fault(node.at, format!("{} stands where {hint} is expected", with_article(node.kind())));
            return Node::new(Data::from(Object::new()), node.at);
        };
        // A Reference Object takes the place of most objects; its siblings are read by nobody (OAS 3.0.3 section 4.7.23).
        if kind.may_be_reference()
            && let Some(member) = object.get("$ref")
        {
            if let Some(body) = self.schema_for_a_body(kind, &member.value) {
                return body;
            }
            let only = Object::from_iter([("$ref".into(), member.clone())]);
            return Node::new(Data::from(only), node.at);
        }
        self.rules(kind, node, object);
        let mut out = Object::with_capacity(object.len());
        for (key, member) in object {
            if let Some(value) = self.member(kind, key, member, object) {
                out.insert(key.clone(), Member { key: member.key, value });
            }
        }
        self.add_required(kind, node.at, &mut out);
        if matches!(kind, Kind::Parameter | Kind::Header) {
            self.add_value(kind, node.at, &mut out);
        }
        Node::new(Data::from(out), node.at)
    }

    fn member(&mut self, kind: Kind, key: &str, member: &Member, object: &Object) -> Option<Node> {
        if key.starts_with("x-") && !is_read_extension(kind, key) {
            return None;
        }
        let Some(slot) = kind.slot(key) else {
            self.unread(kind, key, member.key, object);
            return None;
        };
        if let Some(version) = kind.since(key).filter(|since| self.document.version < *since) {
            self.diags.push(
                Diagnostic::new(Code::NewerKeyword, format!("`{key}` is a key of {version}"))
                    .at(self.document.files.key_place(member.key), "read all the same")
                    .help("declare that version, or leave the key out"),
            );
        }
        let length = self.pointer.len();
        self.push(key);
        let value = self.slot(slot, &member.value);
        self.pointer.truncate(length);
        value
    }

    fn slot(&mut self, slot: Slot, node: &Node) -> Option<Node> {
        // A key without a value says nothing; YAML authors leave such keys behind.
        if node.is_null() {
            return None;
        }
        match slot {
            Slot::Leaf => Some(node.clone()),
            Slot::Drop | Slot::SchemaMap => None,
            Slot::Schema => {
                let target = Node::string(format!("#{}", self.pointer), node.at);
                let reference = Object::from_iter([("$ref".into(), Member { key: node.at, value: target })]);
                Some(Node::new(Data::from(reference), node.at))
            }
            Slot::One(kind) => Some(self.object(kind, node)),
            Slot::MapOf(kind) => {
                let Some(object) = node.as_object() else {
                    self.fault(
                        node.at,
                        format!("{} stands where a map is expected", with_article(node.kind())),
                    );
                    return None;
                };
                let mut out = Object::with_capacity(object.len());
                // Names may begin with `x-`, as those of headers do; what is no object then is an extension.
                for (key, member) in object {
                    if key.starts_with("x-") && member.value.as_object().is_none() {
                        continue;
                    }
                    let length = self.pointer.len();
                    self.push(key);
                    let value = self.object(kind, &member.value);
                    self.pointer.truncate(length);
                    out.insert(key.clone(), Member { key: member.key, value });
                }
                Some(Node::new(Data::from(out), node.at))
            }
            Slot::ListOf(kind) => {
                let Some(items) = node.as_array() else {
                    self.fault(
                        node.at,
                        format!("{} stands where a list is expected", with_article(node.kind())),
                    );
                    return None;
                };
                let mut out = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    if item.as_object().is_none() {
                        let hint = kind.title();
                        let given = with_article(item.kind());
                        self.fault(item.at, format!("{given} stands where {hint} is expected"));
                        continue;
                    }
                    let length = self.pointer.len();
                    self.push(&index.to_string());
                    out.push(self.object(kind, item));
                    self.pointer.truncate(length);
                }
                Some(Node::new(Data::Array(out), node.at))
            }
        }
    }

    fn add_required(&mut self, kind: Kind, at: Origin, out: &mut Object) {
        for (key, neutral, optional_from) in kind.required() {
            if out.contains_key(*key) {
                continue;
            }
            if optional_from.is_none_or(|version| self.document.version < version) {
                self.diags.push(
                    Diagnostic::new(Code::MissingMember, format!("{} has no `{key}`", kind.title()))
                        .at(self.document.files.place(at), "")
                        .help(format!("add `{key}`")),
                );
            }
            out.insert((*key).into(), Member { key: at, value: Node::new(neutral.data(), at) });
        }
    }

    /// A parameter that says nothing of its value takes any.
    fn add_value(&mut self, kind: Kind, at: Origin, out: &mut Object) {
        if out.contains_key("schema") || out.contains_key("content") {
            return;
        }
        let message = format!("{} has neither `schema` nor `content`", kind.title());
        self.diags.push(
            Diagnostic::new(Code::MissingMember, message)
                .at(self.document.files.place(at), "any value is accepted")
                .help("add a `schema`"),
        );
        out.insert("schema".into(), Member { key: at, value: Node::new(Data::from(Object::new()), at) });
    }

    /// A schema in the place of a body, which authors take for one: a body of JSON.
    fn schema_for_a_body(&mut self, kind: Kind, reference: &Node) -> Option<Node> {
        let at = reference.at;
        let names_schema = |text: &str| text.starts_with("#/components/schemas/");
        if !matches!(kind, Kind::Response | Kind::RequestBody) || !names_schema(reference.as_str()?) {
            return None;
        }
        let message = format!("the reference names a schema where {} is expected", kind.title());
        self.diags.push(
            Diagnostic::new(Code::EnvelopeFault, message)
                .at(self.document.files.place(at), "read as the schema of a JSON body")
                .help("put the reference under `content`, a media type and `schema`"),
        );
        let object = |key: &str, value: Node| {
            let members = Object::from_iter([(key.into(), Member { key: at, value })]);
            Node::new(Data::from(members), at)
        };
        let schema = object("schema", object("$ref", reference.clone()));
        let mut body = object("content", object("application/json", schema));
        body.insert("description", Node::string("", at));
        Some(body)
    }

    fn unread(&mut self, kind: Kind, key: &str, at: Origin, object: &Object) {
        let known = kind.keys().filter(|name| !object.contains_key(*name));
        let help = did_you_mean(key, known).map_or_else(
            || "remove it, or give it the prefix `x-` if it is an extension".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        self.diags.push(
            Diagnostic::new(Code::UnreadKey, format!("`{key}` is no key of {}", kind.title()))
                .at(self.document.files.key_place(at), "nothing reads this")
                .help(help),
        );
    }

    fn fault(&mut self, at: Origin, message: String) {
        self.diags.push(
            Diagnostic::new(Code::EnvelopeFault, message)
                .at(self.document.files.place(at), "left out")
                .help("give it the shape that the OpenAPI specification describes"),
        );
    }

    fn push(&mut self, token: &str) {
        self.pointer.push('/');
        self.pointer.push_str(&escape_pointer_token(token));
    }
}

/// A JSON type with its article: `a string`, `an object`.
pub(crate) fn with_article(kind: &str) -> String {
    match kind {
        "null" => "null".to_owned(),
        "array" | "object" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}
