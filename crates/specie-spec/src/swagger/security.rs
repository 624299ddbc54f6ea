//! Security schemes of Swagger 2.0 (section "Security Scheme Object").

use super::references::moved;
use super::{object_of, put, take};
use crate::node::{Data, Node, Object};

/// Rewrites a scheme: `basic` becomes `http`, the one flow of `oauth2` one of several.
pub(super) fn scheme(node: &mut Node) {
    let at = node.at;
    let Some(object) = node.as_object_mut() else { return };
    if let Some(member) = object.get_mut("$ref") {
        moved(&mut member.value);
    }
    match object.get("type").and_then(|member| member.value.as_str()) {
        Some("basic") => {
            let at = object["type"].value.at;
            object["type"].value = Node::string("http", at);
            put(object, "scheme", Node::string("basic", at));
        }
        Some("oauth2") => {
            let flow = take(object, "flow");
            let name = match flow.as_ref().and_then(Node::as_str) {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some("password") => "password",
                _ => "implicit",
            };
            let keys = ["authorizationUrl", "tokenUrl", "scopes"];
            let moved: Object = keys.iter().filter_map(|key| object.shift_remove_entry(*key)).collect();
            if !moved.is_empty() {
                let flow = Node::new(Data::from(moved), flow.map_or(at, |flow| flow.at));
                put(object, "flows", object_of(flow.at, [(name, flow)]));
            }
        }
        _ => {}
    }
}
