//! Servers, and which of them an operation has.

use super::{Lowering, text, texts};
use crate::api::Server;
use crate::node::Node;

impl Lowering<'_> {
    /// The operation's own servers, else the path item's, else the document's (OAS 3.0.3 section 4.7.10.1).
    pub(super) fn servers(&self, item: &Node, operation: &Node) -> Vec<Server> {
        let written = [operation, item, self.skeleton].into_iter().find_map(|node| {
            let servers = node.get("servers")?.as_array()?;
            (!servers.is_empty()).then_some(servers)
        });
        written.unwrap_or_default().iter().filter_map(server).collect()
    }
}

fn server(node: &Node) -> Option<Server> {
    let url = text(node, "url")?.to_owned();
    let variables = node.get("variables").and_then(Node::as_object).into_iter().flatten();
    let values = |variable: &Node| {
        let mut values: Vec<String> = text(variable, "default").map(str::to_owned).into_iter().collect();
        let others = texts(variable.get("enum")).into_iter().filter(|value| !values.contains(value));
        let others: Vec<String> = others.collect();
        values.extend(others);
        values
    };
    let variables = variables.map(|(name, member)| (name.to_string(), values(&member.value))).collect();
    Some(Server { url, variables })
}
