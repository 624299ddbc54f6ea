//! The pairs of a query or of cookies, and which parameter each belongs to.

use specie_spec::api::{Parameter, Style};

use super::media::is_json;
use super::node::{Members, Node};
use super::piece::{Pair, Piece};
use super::style::{self, Unstyled};
use crate::shape::Shape;

/// Pairs, and which of them a parameter has taken.
pub(super) struct Pairs<'t> {
    list: Vec<Entry<'t>>,
    /// Names of parameters, which no other parameter takes.
    names: Vec<&'t str>,
}

struct Entry<'t> {
    pair: Pair<'t>,
    name: String,
    /// The name before brackets, and the keys in them.
    keys: Option<(String, Vec<Piece<'t>>)>,
    taken: bool,
}

/// A parameter's value, or why it has none.
pub(super) type Value<'t> = Result<Option<Node<'t>>, Unstyled<'t>>;

impl<'t> Pairs<'t> {
    /// Pairs, and the names that parameters have among them.
    pub(super) fn new(pairs: Vec<Pair<'t>>, names: Vec<&'t str>) -> Pairs<'t> {
        let entry = |pair: Pair<'t>| Entry {
            pair,
            name: pair.name.text().into_owned(),
            keys: pair.brackets().map(|(name, keys)| (name.text().into_owned(), keys)),
            taken: false,
        };
        Pairs { list: pairs.into_iter().map(entry).collect(), names }
    }

    /// The pairs that no parameter took, with their names.
    pub(super) fn left(&self) -> impl Iterator<Item = (&str, Pair<'t>)> {
        self.list.iter().filter(|pair| !pair.taken).map(|pair| (&*pair.name, pair.pair))
    }

    /// Takes all pairs of a name.
    pub(super) fn named(&mut self, name: &str) -> Vec<Pair<'t>> {
        let mut found = Vec::new();
        for pair in self.list.iter_mut().filter(|pair| pair.name == name) {
            pair.taken = true;
            found.push(pair.pair);
        }
        found
    }

    /// The value of a parameter; `Ok(None)` when there is none.
    pub(super) fn value(&mut self, parameter: &Parameter, shape: &Shape<'_>) -> Value<'t> {
        let same = self.named(&parameter.name);
        if let Some(media_type) = &parameter.media_type {
            return Ok(same.first().map(|pair| match pair.value() {
                value if is_json(media_type) => Node::Json(value),
                value => Node::Text(value),
            }));
        }
        let kinds = shape.any_kinds();
        let only_object = kinds.only_object();
        if same.is_empty() && (parameter.style == Style::DeepObject || only_object) {
            return Ok(self.object(parameter, shape));
        }
        let empty = |pair: &Pair<'_>| pair.value().raw.is_empty();
        match same.as_slice() {
            [] => Ok(None),
            [pair] if parameter.allow_empty && empty(pair) => Ok(Some(Node::Empty)),
            [pair] if parameter.explode && kinds.only_array() && !empty(pair) => {
                Ok(Some(Node::List(vec![Node::Text(pair.value())])))
            }
            [pair] if parameter.explode => Ok(Some(Node::Text(pair.value()))),
            [pair] => style::single(parameter, shape, pair.value()).map(Some),
            [_, second, ..] if !parameter.explode && kinds.only_array() => Err(Unstyled {
                at: second.name,
                asks: format!("all items in one value, with {} between them", between(parameter.style)),
            }),
            several => Ok(Some(Node::List(several.iter().map(|pair| Node::Text(pair.value())).collect()))),
        }
    }

    /// An object whose members are pairs: `name[member]=…`, or with style `form` the members' own names.
    fn object(&mut self, parameter: &Parameter, shape: &Shape<'_>) -> Option<Node<'t>> {
        let mut node = Node::Object(Members::default());
        let mut found = false;
        let flat = parameter.style != Style::DeepObject && parameter.explode;
        let is_map = flat && shape.is_map();
        for pair in self.list.iter_mut().filter(|pair| !pair.taken) {
            let value = Node::Text(pair.pair.value());
            let own =
                |name: &str| flat && !self.names.contains(&name) && (is_map || shape.has_property(name));
            match &pair.keys {
                Some((name, keys)) if *name == parameter.name => node.insert(keys, value),
                Some((name, keys)) if own(name) => {
                    let name = pair.pair.name.part(0..first_key(&pair.pair));
                    node.insert(&[&[name], keys.as_slice()].concat(), value);
                }
                None if own(&pair.name) => node.insert(&[pair.pair.name], value),
                _ => continue,
            }
            pair.taken = true;
            found = true;
        }
        found.then_some(node)
    }
}

/// How long the name before its brackets is.
fn first_key(pair: &Pair<'_>) -> usize {
    pair.brackets().map_or(pair.name.raw.len(), |(name, _)| name.raw.len())
}

fn between(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => "spaces",
        Style::PipeDelimited => "`|`",
        Style::Simple | Style::Label | Style::Matrix | Style::Form | Style::DeepObject => "commas",
    }
}
