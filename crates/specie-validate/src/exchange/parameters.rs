//! The parameters of a recorded request: path, query, headers and cookies.

use specie_spec::api::{Location, Operation, Parameter, SecurityKind};
use specie_spec::{Code, Part};

use super::Request;
use super::found::Found;
use super::headers::{self, Fields};
use super::media::is_json;
use super::node::Node;
use super::pairs::{Pairs, Value};
use super::piece::{Coding, Pair, Piece, Source};
use super::style::{self, Unstyled};
use crate::checker::Checker;
use crate::route;
use crate::shape::Shape;
use crate::target::{Target, part_of};

/// The values of a request's parameters.
struct Values<'t> {
    path: Vec<(String, Piece<'t>)>,
    query: Pairs<'t>,
    cookies: Pairs<'t>,
    headers: Fields<'t>,
    headers_recorded: bool,
}

/// Adds what is wrong with the parameters of a request.
pub(super) fn check(found: &mut Found<'_>, operation: &Operation, request: &Request<'_>) {
    let mut values = Values::new(operation, request);
    let checked = operation.parameters.iter().filter_map(|parameter| {
        let target = target(operation, parameter);
        let checker = found.checker(&target)?;
        Some((parameter, target, checker))
    });
    // What takes any name comes last.
    let (maps, plain): (Vec<_>, Vec<_>) =
        checked.partition(|(parameter, _, checker)| takes_any_name(parameter, checker));
    for (parameter, target, checker) in plain.iter().chain(&maps) {
        one(found, parameter, target, checker, &mut values);
    }
    for name in credentials(found) {
        values.query.named(&name);
    }
    undocumented(found, operation, &values.query);
}

impl<'t> Values<'t> {
    fn new(operation: &'t Operation, request: &'t Request<'_>) -> Values<'t> {
        let url = Piece::whole(Source::Url, &request.url, Coding::Form);
        let end = url.raw.find('#').unwrap_or(url.raw.len());
        let start = url.raw[..end].find('?').map_or(end, |at| at + 1);
        let mut query = Pairs::new(url.part(start..end).pairs(), names(operation, Location::Query));
        // Some documents have a query in their paths.
        for pair in operation.path.split_once('?').map_or("", |(_, query)| query).split('&') {
            query.named(pair.split('=').next().unwrap_or_default());
        }
        let headers = headers::fields(&request.message, Source::RequestHeader);
        let cookies = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
        let cookies: Vec<Pair<'t>> = cookies
            .flat_map(|(_, value)| value.split(&[";"]))
            .map(|pair| Piece { coding: Coding::Percent, ..pair.trimmed() }.pair())
            .collect();
        let path = route::path_values(&operation.path, &request.url).into_iter();
        let path = path.map(|(name, span)| (name, Piece { coding: Coding::Percent, ..url.part(span) }));
        Values {
            path: path.collect(),
            query,
            cookies: Pairs::new(cookies, names(operation, Location::Cookie)),
            headers,
            headers_recorded: request.message.headers_recorded,
        }
    }

    /// The value of a parameter.
    fn of(&mut self, parameter: &Parameter, shape: &Shape<'_>) -> Value<'t> {
        match parameter.location {
            Location::Query => self.query.value(parameter, shape),
            Location::Cookie => self.cookies.value(parameter, shape),
            Location::Header => headers::value(&self.headers, parameter, shape),
            Location::Path => {
                let mut named = self.path.iter().filter(|(name, _)| *name == parameter.name);
                let Some((_, text)) = named.next() else { return Ok(None) };
                match &parameter.media_type {
                    Some(media_type) if is_json(media_type) => Ok(Some(Node::Json(*text))),
                    Some(_) => Ok(Some(Node::Text(*text))),
                    None => style::single(parameter, shape, *text).map(Some),
                }
            }
        }
    }

    /// Whether the record would have the parameter if it was sent.
    fn would_have(&self, parameter: &Parameter) -> bool {
        match parameter.location {
            Location::Query => true,
            Location::Header | Location::Cookie => self.headers_recorded,
            // Without it another path would have been asked for.
            Location::Path => false,
        }
    }
}

fn names(operation: &Operation, location: Location) -> Vec<&str> {
    let here = operation.parameters.iter().filter(|parameter| parameter.location == location);
    here.map(|parameter| parameter.name.as_str()).collect()
}

fn target(operation: &Operation, parameter: &Parameter) -> Target {
    Target::Parameter {
        operation: operation.id.clone(),
        location: parameter.location,
        name: parameter.name.clone(),
    }
}

fn takes_any_name(parameter: &Parameter, checker: &Checker) -> bool {
    let shape = Shape::new(checker.schema());
    parameter.explode && shape.any_kinds().only_object() && shape.is_map()
}

fn one(
    found: &mut Found<'_>,
    parameter: &Parameter,
    target: &Target,
    checker: &Checker,
    values: &mut Values<'_>,
) {
    let part = part_of(parameter.location);
    let subject = target.subject().name;
    match values.of(parameter, &Shape::new(checker.schema())) {
        Ok(Some(node)) => {
            if parameter.deprecated {
                deprecated(found, part, parameter, &subject, &node);
            }
            if !matches!(node, Node::Empty) {
                found.check_node(target, &node);
            }
        }
        Ok(None) if parameter.required && values.would_have(parameter) => {
            let spec = found.files().member_place(parameter.at, "required");
            let message = format!("{subject} is missing");
            let at = (part, parameter.name.as_str());
            let finding = found.add_named(Code::MissingParameter, at, (Source::Url, None), &message);
            finding.spec = Some(spec);
            finding.expected = format!("`{}`", parameter.name);
            finding.found = "no such parameter".into();
            finding.help = Some("send it, or take `required` away with an overlay".to_owned());
        }
        Ok(None) => {}
        Err(unstyled) => self::unstyled(found, part, parameter, &subject, &unstyled),
    }
}

fn deprecated(found: &mut Found<'_>, part: Part, parameter: &Parameter, subject: &str, node: &Node<'_>) {
    let spec = found.files().member_place(parameter.at, "deprecated");
    let at = node.span().map_or((Source::Url, None), |(source, span)| (source, Some(span)));
    let message = format!("{subject} is deprecated");
    let finding = found.add_named(Code::DeprecatedUse, (part, &parameter.name), at, &message);
    finding.spec = Some(spec);
    finding.expected = "no such parameter".into();
    finding.help = Some("move to the parameter that replaces it, if the document names one".to_owned());
}

/// A value that is not written as its parameter says.
pub(super) fn unstyled(
    found: &mut Found<'_>,
    part: Part,
    parameter: &Parameter,
    subject: &str,
    unstyled: &Unstyled<'_>,
) {
    let Unstyled { at, asks } = unstyled;
    let spec =
        found.files().member_place(parameter.at, if asks.starts_with("all") { "explode" } else { "style" });
    let excerpt = found.excerpt(&parameter.name, &at.text());
    let message = format!("{subject} is not written in its style, which asks for {asks}");
    let named = (part, parameter.name.as_str());
    let finding = found.add_named(Code::ParameterStyle, named, (at.source, Some(at.span())), &message);
    finding.spec = Some(spec);
    finding.expected.clone_from(asks);
    finding.found = excerpt;
    finding.help = Some("write the value so, or correct `style` and `explode` with an overlay".to_owned());
}

/// Query parameters that carry credentials.
fn credentials(found: &Found<'_>) -> Vec<String> {
    let schemes = found.validator.api().security_schemes.values();
    schemes
        .filter_map(|scheme| match &scheme.kind {
            SecurityKind::ApiKey { name, location: Location::Query } => Some(name.clone()),
            _ => None,
        })
        .collect()
}

/// What no parameter describes in the query. Of headers and cookies a message has many that are nobody's parameter.
fn undocumented(found: &mut Found<'_>, operation: &Operation, query: &Pairs<'_>) {
    let known = names(operation, Location::Query);
    let mut told: Vec<&str> = Vec::new();
    for (name, pair) in query.left() {
        if told.len() > TOLD || told.contains(&name) {
            continue;
        }
        told.push(name);
        let near = found.suggest(name, known.iter().copied());
        let excerpt = found.excerpt(name, &pair.value().text());
        let shown = crate::explain::view::cut(name);
        let message = format!("the query parameter `{shown}` is not documented");
        let at = (Source::Url, Some(pair.name.span()));
        let spec = found.files().member_place(operation.at, "parameters");
        let finding = found.add_named(Code::UndocumentedParameter, (Part::Query, name), at, &message);
        finding.spec = Some(spec);
        finding.expected = "a documented parameter".into();
        finding.found = excerpt;
        finding.help = Some(match near {
            Some(near) => format!("did you mean `{near}`? else describe the parameter with an overlay"),
            None => "describe the parameter with an overlay, or stop sending it".to_owned(),
        });
    }
}

/// Undocumented names of one query that are told.
const TOLD: usize = 200;
