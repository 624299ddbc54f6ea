//! Rules of the specification about members together, where a breach costs no type: it is said and nothing else.

use super::Walker;
use super::tables::Kind;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::document::Version;
use crate::node::{Node, Object};

impl Walker<'_> {
    /// Says what members of an object contradict each other.
    pub(super) fn rules(&mut self, kind: Kind, node: &Node, object: &Object) {
        match kind {
            Kind::Root => self.containers(node, object),
            Kind::Parameter => {
                self.examples(object);
                self.reserved(node, object);
            }
            Kind::Header | Kind::MediaType => self.examples(object),
            Kind::ServerVariable => self.variable(node),
            Kind::Flow => self.urls(object),
            _ => {}
        }
    }

    /// OAS 3.1.0 section 4.8.1: a document has at least one of the three.
    fn containers(&mut self, node: &Node, object: &Object) {
        let known = ["paths", "components", "webhooks"];
        if self.document.version >= Version::OpenApi31 && !known.iter().any(|key| object.contains_key(*key)) {
            let message = "the document has none of `paths`, `components` and `webhooks`";
            self.diags.push(
                Diagnostic::new(Code::MissingMember, message)
                    .at(self.document.files.place(node.at), "")
                    .help("add `paths: {}` at least"),
            );
        }
    }

    /// OAS 3.0.3 section 4.7.12.2: `example` and `examples` exclude each other.
    fn examples(&mut self, object: &Object) {
        if let (Some(example), true) = (object.get("example"), object.contains_key("examples")) {
            self.idle(example.key, "`example` has no effect beside `examples`", "keep one of the two");
        }
    }

    /// `allowReserved` is for values in the query; OpenAPI 3.2 has it wherever values are percent-encoded
    /// (OAS 3.1.0 section 4.8.12.2, OAS 3.2.0 section 4.12.2).
    fn reserved(&mut self, node: &Node, object: &Object) {
        let Some(member) = object.get("allowReserved") else { return };
        let text = |key: &str| node.get(key).and_then(Node::as_str);
        let encoded = match text("in") {
            Some("query") => true,
            Some("path") => self.document.version >= Version::OpenApi32,
            Some("cookie") => self.document.version >= Version::OpenApi32 && text("style") != Some("cookie"),
            _ => false,
        };
        if !encoded {
            self.idle(member.key, "`allowReserved` has no effect on this parameter", "leave it out");
        }
    }

    /// OAS 3.1.0 section 4.8.6: the values of a server variable are listed, and its default is one of them.
    fn variable(&mut self, node: &Node) {
        let Some(values) = node.get("enum").and_then(Node::as_array) else { return };
        let default = node.get("default").filter(|default| !default.is_null());
        let message = if values.is_empty() {
            "the `enum` of a server variable is empty"
        } else if default.is_some_and(|default| values.iter().all(|value| value.data != default.data)) {
            "the default of a server variable is none of its values"
        } else {
            return;
        };
        let at = node.get("enum").map_or(node.at, |values| values.at);
        self.diags.push(
            Diagnostic::new(Code::EnvelopeFault, message)
                .at(self.document.files.place(at), "")
                .help("list every value, the default among them, or leave the `enum` out"),
        );
    }

    /// OAS 3.0.3 section 4.7.32: the URLs of a flow are in the form of a URL.
    fn urls(&mut self, object: &Object) {
        for (key, member) in object.iter().filter(|(key, _)| key.ends_with("Url")) {
            if member.value.as_str().is_some_and(|url| !url.contains("://") && !url.is_empty()) {
                self.diags.push(
                    Diagnostic::new(Code::RelativeUrl, format!("`{key}` is no whole URL"))
                        .at(self.document.files.place(member.value.at), "taken as it is")
                        .help("write it with `https://` and the host"),
                );
            }
        }
    }

    /// A key that nothing reads where it stands.
    fn idle(&mut self, key: crate::Origin, message: &str, help: &str) {
        self.diags.push(
            Diagnostic::new(Code::UnreadKey, message)
                .at(self.document.files.key_place(key), "nothing reads this")
                .help(help),
        );
    }
}
