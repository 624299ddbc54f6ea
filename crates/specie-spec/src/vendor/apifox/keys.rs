//! The keys of Apifox, their Apidog twins and their form without a brand, and how to look one up.

use crate::node::{Node, Object};

/// A key of Apifox, its Apidog twin, and the form without a brand, which exports to other domains hold here and there.
pub(super) type Key = [&'static str; 3];

/// Which models an object takes its fields from: ULID to `{$ref, overrides, required}`.
pub(super) const REFS: Key = ["x-apifox-refs", "x-apidog-refs", "x--refs"];
/// Fields of a referenced model that are hidden (null) or replaced (a schema) here.
pub(super) const OVERRIDES: Key = ["x-apifox-overrides", "x-apidog-overrides", "x--overrides"];
/// The order of fields; a ULID stands for the fields of that reference.
pub(super) const ORDERS: Key = ["x-apifox-orders", "x-apidog-orders", "x--orders"];
/// Fields in `properties` that came from the references. Its presence tells that they were expanded.
pub(super) const EXPANDED: Key =
    ["x-apifox-ignore-properties", "x-apidog-ignore-properties", "x--ignore-properties"];
/// Names and notes for the values of an enum.
pub(super) const ENUM: Key = ["x-apifox-enum", "x-apidog-enum", "x--enum"];
/// The older form of [`ENUM`], and facts about security requirements.
pub(super) const PLAIN: Key = ["x-apifox", "x-apidog", "x--"];
/// The folder of an operation.
pub(super) const FOLDER: Key = ["x-apifox-folder", "x-apidog-folder", "x--folder"];
/// The life-cycle of an operation.
pub(super) const STATUS: Key = ["x-apifox-status", "x-apidog-status", "x--status"];
/// The title of a response.
pub(super) const NAME: Key = ["x-apifox-name", "x-apidog-name", "x--name"];

/// True for every key that only these vendors write, known or not.
pub(super) fn is_vendor_key(key: &str) -> bool {
    let Some(rest) = key.strip_prefix("x-") else { return false };
    let brand = rest.strip_prefix("run-in-").unwrap_or(rest);
    ["apifox", "apidog", "-"].iter().any(|known| brand.starts_with(known))
}

/// The value under a key or its twin.
pub(super) fn get(object: &Object, key: Key) -> Option<&Node> {
    key.iter().find_map(|key| object.get(*key)).map(|member| &member.value)
}

/// The text under a key or its twin, unless it is blank.
pub(super) fn text(object: &Object, key: Key) -> Option<&Node> {
    get(object, key).filter(|node| node.as_str().is_some_and(|text| !text.trim().is_empty()))
}

/// The texts of a list, each with its node.
pub(super) fn texts(list: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    let items = list.and_then(Node::as_array).unwrap_or_default();
    items.iter().filter_map(|item| Some((item.as_str()?, item)))
}

/// True for what looks like the random name of a reference: 26 digits of Crockford's base 32.
pub(super) fn is_ulid(text: &str) -> bool {
    let digit = |byte: u8| byte.is_ascii_digit() || (byte.is_ascii_uppercase() && !b"ILOU".contains(&byte));
    text.len() == 26 && text.starts_with(|first: char| first <= '7') && text.bytes().all(digit)
}
