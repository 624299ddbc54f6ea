//! An overlay that is made here, not read: its actions, and its text.

use crate::node::{Data, Member, Node, Object, Origin};

/// An OpenAPI Overlay 1.0 to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// `info.title`.
    pub title: String,
    /// Its actions, in the order in which they apply.
    pub actions: Vec<DraftAction>,
}

/// One action.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftAction {
    /// The JSONPath of what it changes.
    pub target: String,
    /// Why.
    pub description: String,
    /// What it does there.
    pub change: DraftChange,
}

/// What an action does.
#[derive(Debug, Clone, PartialEq)]
pub enum DraftChange {
    /// Merges a value into the target.
    Update(Node),
    /// Removes the target.
    Remove,
}

impl Draft {
    /// The overlay as YAML.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        crate::yaml::to_text(&self.to_node())
    }

    /// The overlay as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_node().to_pretty_json()
    }

    fn to_node(&self) -> Node {
        let at = Origin { file: 0, node: 0 };
        let text = |text: &str| Node::string(text, at);
        let info = object(at, [("title", text(&self.title)), ("version", text("1.0.0"))]);
        let actions = self.actions.iter().map(|action| action.to_node(at)).collect();
        let actions = Node::new(Data::Array(actions), at);
        object(at, [("overlay", text("1.0.0")), ("info", info), ("actions", actions)])
    }
}

impl DraftAction {
    fn to_node(&self, at: Origin) -> Node {
        let text = |text: &str| Node::string(text, at);
        let change = match &self.change {
            DraftChange::Update(value) => ("update", value.clone()),
            DraftChange::Remove => ("remove", Node::new(Data::Bool(true), at)),
        };
        object(at, [("target", text(&self.target)), ("description", text(&self.description)), change])
    }
}

/// A map of some members, all at one place.
#[must_use]
pub fn object<'k>(at: Origin, members: impl IntoIterator<Item = (&'k str, Node)>) -> Node {
    let member = |(key, value): (&str, Node)| (key.into(), Member { key: at, value });
    Node::new(Data::from(members.into_iter().map(member).collect::<Object>()), at)
}
