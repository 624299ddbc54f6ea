//! Parameters: openapiv3 reads each, from the skeleton, and the schema comes from the document.

use openapiv3::{CookieStyle, HeaderStyle, Parameter as Written, ParameterData, PathStyle, QueryStyle};

use super::{Lowering, text};
use crate::api::{Location, Parameter, Style};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Version;
use crate::node::{Data, Node};

/// Headers that media types and security schemes speak for (OAS 3.0.3 section 4.7.12.1).
const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'d> Lowering<'d> {
    /// The parameters of a path item or operation. One that cannot be read is left out with a warning.
    pub(super) fn parameters(&mut self, diags: &mut Diagnostics, holder: &'d Node) -> Vec<Parameter> {
        let nodes = holder.get("parameters").and_then(Node::as_array).unwrap_or_default();
        let mut parameters = Vec::new();
        for node in nodes {
            let Some(node) = self.follow(diags, node) else { continue };
            let parameter = self.parameter(diags, node);
            if self.is_ignored(diags, node) {
                continue;
            }
            parameters.extend(parameter);
        }
        parameters
    }

    fn parameter(&mut self, diags: &mut Diagnostics, node: &'d Node) -> Option<Parameter> {
        let spelled = as_in_3_1(node);
        if spelled.is_some() && self.document.version < Version::OpenApi32 {
            diags.push(
                Diagnostic::new(Code::NewerKeyword, "the parameter is one of OpenAPI 3.2")
                    .at(self.document.files.place(node.at), "read all the same")
                    .help("declare `openapi: 3.2.0`, or give it a location and a style of this document's version"),
            );
        }
        let (location, style, data) = parts(self.typed(diags, spelled.as_ref().unwrap_or(node))?);
        let ParameterData { name, description, required, deprecated, format, explode, .. } = data;
        let (media_type, schema) = self.schema_or_content(diags, format, node);
        Some(Parameter {
            name,
            location,
            required: required || location == Location::Path,
            deprecated: deprecated.unwrap_or(false),
            allow_empty: location == Location::Query
                && node.get("allowEmptyValue").and_then(Node::as_bool) == Some(true),
            description: description.unwrap_or_default(),
            style,
            // OAS 3.0.3 section 4.7.12.2: with style `form` the default is true, with all others false.
            explode: explode.unwrap_or(style == Style::Form),
            media_type,
            schema,
            at: node.at,
        })
    }

    fn is_ignored(&self, diags: &mut Diagnostics, node: &Node) -> bool {
        let name = text(node, "name").unwrap_or_default();
        let ignored = text(node, "in") == Some("header")
            && IGNORED.iter().any(|known| known.eq_ignore_ascii_case(name));
        if ignored {
            diags.push(
                Diagnostic::new(Code::IgnoredHeader, format!("header parameter `{name}` is ignored"))
                    .at(self.document.files.place(node.get("name").map_or(node.at, |node| node.at)), "")
                    .help("remove it; media types and security schemes say what it would say"),
            );
        }
        ignored
    }
}

/// What OpenAPI 3.2 adds to parameters, in the words of 3.1; `None` where it adds nothing.
///
/// A form as the whole query string is an object that is exploded in the query, and the style `cookie` is the style `form`
/// of values that need no escapes (OAS 3.2.0 section 4.12).
fn as_in_3_1(node: &Node) -> Option<Node> {
    const FORM: &str = "application/x-www-form-urlencoded";
    let set = |node: &mut Node, key: &str, data: Data| {
        if let Some(value) = node.get_mut(key) {
            value.data = data;
        } else {
            let at = node.at;
            node.insert(key, Node::new(data, at));
        }
    };
    let mut spelled;
    match (text(node, "in")?, text(node, "style")) {
        ("querystring", _) => {
            let schema = node.get("content")?.get(FORM)?.get("schema")?.clone();
            spelled = node.clone();
            spelled.remove("content");
            set(&mut spelled, "in", Data::String("query".into()));
            set(&mut spelled, "style", Data::String("form".into()));
            set(&mut spelled, "explode", Data::Bool(true));
            spelled.insert("schema", schema);
        }
        ("cookie", Some("cookie")) => {
            spelled = node.clone();
            set(&mut spelled, "style", Data::String("form".into()));
        }
        _ => return None,
    }
    Some(spelled)
}

fn parts(written: Written) -> (Location, Style, ParameterData) {
    match written {
        Written::Path { parameter_data, style } => {
            let style = match style {
                PathStyle::Matrix => Style::Matrix,
                PathStyle::Label => Style::Label,
                PathStyle::Simple => Style::Simple,
            };
            (Location::Path, style, parameter_data)
        }
        Written::Query { parameter_data, style, .. } => {
            let style = match style {
                QueryStyle::Form => Style::Form,
                QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                QueryStyle::PipeDelimited => Style::PipeDelimited,
                QueryStyle::DeepObject => Style::DeepObject,
            };
            (Location::Query, style, parameter_data)
        }
        Written::Header { parameter_data, style: HeaderStyle::Simple } => {
            (Location::Header, Style::Simple, parameter_data)
        }
        Written::Cookie { parameter_data, style: CookieStyle::Form } => {
            (Location::Cookie, Style::Form, parameter_data)
        }
    }
}

/// A path item's parameters with those of one of its operations; of two with one name and location the operation's counts
/// (OAS 3.0.3 section 4.7.10.1).
pub(super) fn merged(shared: &[Parameter], own: Vec<Parameter>) -> Vec<Parameter> {
    let same = |one: &Parameter, other: &Parameter| {
        one.location == other.location
            && match one.location {
                Location::Header => one.name.eq_ignore_ascii_case(&other.name),
                Location::Path | Location::Query | Location::Cookie => one.name == other.name,
            }
    };
    let mut parameters: Vec<Parameter> =
        shared.iter().filter(|shared| !own.iter().any(|own| same(shared, own))).cloned().collect();
    for parameter in own {
        match parameters.iter_mut().find(|known| same(known, &parameter)) {
            Some(known) => *known = parameter,
            None => parameters.push(parameter),
        }
    }
    parameters
}
