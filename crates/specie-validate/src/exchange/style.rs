//! Texts of parameters back to values, by style and explode (OAS 3.0.3 section 4.7.12.2.1, RFC 6570).

use specie_spec::api::{Parameter, Style};

use super::node::Node;
use super::piece::{Coding, Pair, Piece};
use crate::shape::{Kinds, Shape};

/// A text that is not written in the style of its parameter.
#[derive(Debug)]
pub(crate) struct Unstyled<'t> {
    pub(crate) at: Piece<'t>,
    /// What the style asks for, such as ``a `.` before it``.
    pub(crate) asks: String,
}

/// A value that stands by itself: in a path, a header, or behind the `=` of a query that does not explode.
pub(crate) fn single<'t>(
    parameter: &Parameter,
    shape: &Shape<'_>,
    text: Piece<'t>,
) -> Result<Node<'t>, Unstyled<'t>> {
    let kinds = shape.any_kinds();
    let explode = parameter.explode;
    Ok(match parameter.style {
        Style::Simple => delimited(text, kinds, explode, &[","]),
        Style::Label => {
            let Some(rest) = behind(text, ".") else { return Err(unstyled(text, "a `.` before it")) };
            // OAS 3.0.3 has dots everywhere in its table, later versions commas where nothing explodes.
            delimited(rest, kinds, explode, if explode { &["."] } else { &[",", "."] })
        }
        Style::Matrix => return matrix(parameter, kinds, text),
        Style::SpaceDelimited => delimited(text, kinds, false, &["%20", "+", " "]),
        Style::PipeDelimited => delimited(text, kinds, false, &["|", "%7C", "%7c"]),
        // Encoders of whole values write commas as `%2C`.
        Style::Form | Style::DeepObject => delimited(text, kinds, false, &[",", "%2C", "%2c"]),
    })
}

fn behind<'t>(text: Piece<'t>, mark: &str) -> Option<Piece<'t>> {
    text.raw.starts_with(mark).then(|| text.part(mark.len()..text.raw.len()))
}

fn unstyled(at: Piece<'_>, asks: impl Into<String>) -> Unstyled<'_> {
    Unstyled { at, asks: asks.into() }
}

fn delimited<'t>(text: Piece<'t>, kinds: Kinds, explode: bool, separators: &[&str]) -> Node<'t> {
    let starts = |bracket| text.raw.trim_start().starts_with(bracket);
    let several = || kinds.array && !kinds.string && text.split(separators).len() > 1;
    if kinds.only_object() && !starts('{') {
        object(&text.split(separators), explode)
    } else if (kinds.only_array() && !starts('[')) || several() {
        let parts = if text.raw.is_empty() { Vec::new() } else { text.split(separators) };
        Node::List(parts.into_iter().map(|part| Node::Text(trimmed(part))).collect())
    } else {
        Node::Text(text)
    }
}

/// Headers have spaces behind their commas.
fn trimmed(part: Piece<'_>) -> Piece<'_> {
    if part.coding == Coding::Plain { part.trimmed() } else { part }
}

/// Members as `name=value`, or as names and values in turn.
fn object<'t>(parts: &[Piece<'t>], explode: bool) -> Node<'t> {
    let mut node = Node::Object(super::node::Members::default());
    if explode {
        for part in parts.iter().filter(|part| !part.raw.is_empty()) {
            let pair = trimmed(*part).pair();
            node.insert(&[pair.name], Node::Text(pair.value()));
        }
    } else {
        for pair in parts.chunks(2).filter(|pair| pair.iter().any(|part| !part.raw.is_empty())) {
            let name = trimmed(pair[0]);
            let value =
                pair.get(1).map_or_else(|| name.part(name.raw.len()..name.raw.len()), |part| trimmed(*part));
            node.insert(&[name], Node::Text(value));
        }
    }
    node
}

fn matrix<'t>(parameter: &Parameter, kinds: Kinds, text: Piece<'t>) -> Result<Node<'t>, Unstyled<'t>> {
    let asks = || format!("`;{}=` before it", parameter.name);
    let Some(rest) = behind(text, ";") else { return Err(unstyled(text, asks())) };
    let pairs: Vec<Pair<'t>> = rest.split(&[";"]).iter().map(Piece::pair).collect();
    if parameter.explode && kinds.only_object() {
        return Ok(object(&rest.split(&[";"]), true));
    }
    let named = |pair: &Pair<'_>| pair.name.text() == parameter.name;
    if let Some(other) = pairs.iter().find(|pair| !named(pair)) {
        return Err(unstyled(other.name, asks()));
    }
    let values = |explode| pairs.iter().map(move |pair| delimited(pair.value(), kinds, explode, &[","]));
    if parameter.explode && kinds.only_array() {
        return Ok(Node::List(pairs.iter().map(|pair| Node::Text(pair.value())).collect()));
    }
    Ok(Node::several(values(false).collect()))
}
