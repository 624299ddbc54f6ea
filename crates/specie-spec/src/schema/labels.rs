//! Names of enum values that extensions give.
//!
//! In: `x-enum-labels` as the vendor passes write it, or lists in the order of `enum`: `x-enum-varnames` or `x-enumNames`,
//! and `x-enum-descriptions`, which may also be a map by value. Out: a label for each value that one of them says something of.

use crate::node::{Node, Object};
use crate::schema::EnumLabel;

/// The labels of a schema's listed values.
pub(super) fn labels(schema: &Object) -> Vec<EnumLabel> {
    let list = |key: &str| schema.get(key).and_then(|member| member.value.as_array()).unwrap_or_default();
    let own = list("x-enum-labels");
    if !own.is_empty() {
        return own.iter().map(label).collect();
    }
    let names = [list("x-enum-varnames"), list("x-enumNames")];
    let names = names.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
    let descriptions = list("x-enum-descriptions");
    let by_value = schema.get("x-enum-descriptions").map(|member| &member.value);
    let said = |node: Option<&Node>| node.and_then(Node::as_str).unwrap_or_default().trim().to_owned();
    let label = |(index, value): (usize, &Node)| {
        let key = value.as_str().map_or_else(|| value.to_json(), str::to_owned);
        EnumLabel {
            value: value.to_json(),
            name: String::new(),
            code: said(names.get(index)),
            description: said(descriptions.get(index).or_else(|| by_value?.get(&key))),
        }
    };
    let labels = list("enum").iter().enumerate().map(label);
    labels.filter(|label| !label.code.is_empty() || !label.description.is_empty()).collect()
}

fn label(item: &Node) -> EnumLabel {
    let text = |key: &str| item.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    EnumLabel {
        value: item.get("value").map(Node::to_json).unwrap_or_default(),
        name: text("name"),
        code: String::new(),
        description: text("description"),
    }
}
