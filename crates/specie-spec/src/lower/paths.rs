//! Path templates and the parameters that stand in them, brought to agree (OAS 3.0.3 section 4.7.8.2).
//!
//! In: `/shops/:shop/{id}`, parameters `shop` and `limit` in the path. Out: `/shops/{shop}/{id}`, parameters `shop` and a
//! text `id`, each repair with a warning.

use std::collections::BTreeSet;

use super::Lowering;
use crate::api::{Location, Parameter, Style};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::Origin;

/// What was said already: the operations of a path item share their path.
pub(super) type Said = BTreeSet<(Origin, String)>;

impl Lowering<'_> {
    /// The template with `{name}` for each parameter in the path; `at` is the path's key.
    pub(super) fn path(
        &mut self,
        diags: &mut Diagnostics,
        path: &str,
        at: Origin,
        parameters: &mut Vec<Parameter>,
    ) -> String {
        let path = self.braced(diags, path, at, parameters);
        let mut names = placeholders(&path);
        let in_path = |parameter: &Parameter| parameter.location == Location::Path;
        let known = |name: &str, parameters: &[Parameter]| {
            parameters.iter().any(|parameter| in_path(parameter) && parameter.name == name)
        };
        let mut missing: Vec<&str> = names.iter().copied().filter(|name| !known(name, parameters)).collect();
        let extra = |parameter: &Parameter| in_path(parameter) && !names.contains(&parameter.name.as_str());
        // `{id}` and a parameter `petId`, each without its counterpart: the author has two names for one thing.
        missing.retain(|name| {
            let meant = parameters.iter_mut().find(|one| extra(one) && is_short_for(name, &one.name));
            let found = meant.is_some();
            if let Some(parameter) = meant {
                (*name).clone_into(&mut parameter.name);
            }
            !found
        });
        parameters.retain(|parameter| {
            let keep = !extra(parameter);
            if !keep {
                let message = format!("the path has no `{{{}}}` for this parameter", parameter.name);
                self.unfit(diags, parameter.at, &parameter.name, message, "left out");
            }
            keep
        });
        names.retain(|name| missing.contains(name));
        for name in names {
            let message = format!("no parameter describes `{{{name}}}` of the path");
            self.unfit(diags, at, name, message, "taken for a text");
            parameters.push(Parameter {
                name: name.to_owned(),
                location: Location::Path,
                required: true,
                deprecated: false,
                allow_empty: false,
                description: "Part of the path; the document says no more of it.".to_owned(),
                style: Style::Simple,
                explode: false,
                media_type: None,
                schema: Some(self.reader.text_schema(at)),
                at,
            });
        }
        path
    }

    /// The path with its first slash, and with braces where a segment is written as `:name`.
    fn braced(
        &mut self,
        diags: &mut Diagnostics,
        path: &str,
        at: Origin,
        parameters: &[Parameter],
    ) -> String {
        let mut whole = without_blanks(path);
        if !path.starts_with('/') {
            whole.insert(0, '/');
            self.unfit(diags, at, path, format!("`{path}` does not begin with `/`"), "read as if it did");
        }
        let segments = whole.split('/').map(|segment| {
            let name = segment.strip_prefix(':')?;
            let meant =
                |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
            parameters.iter().any(meant).then_some(name)
        });
        let names: Vec<Option<&str>> = segments.collect();
        if names.iter().all(Option::is_none) {
            return whole;
        }
        let written = |(segment, name): (&str, Option<&str>)| {
            name.map_or_else(|| segment.to_owned(), |name| format!("{{{name}}}"))
        };
        let braced: Vec<String> = whole.split('/').zip(names).map(written).collect();
        let braced = braced.join("/");
        self.unfit(
            diags,
            at,
            ":",
            "OpenAPI writes placeholders in braces".to_owned(),
            &format!("read as `{braced}`"),
        );
        braced
    }

    fn unfit(&mut self, diags: &mut Diagnostics, at: Origin, name: &str, message: String, label: &str) {
        if self.said.insert((at, name.to_owned())) {
            diags.push(
                Diagnostic::new(Code::PathTemplate, message)
                    .at(self.document.files.key_place(at), label)
                    .help("write `{name}` in the path for each parameter in it, and a parameter for each `{name}`"),
            );
        }
    }
}

/// The path without blanks at the ends of names in braces.
fn without_blanks(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| match part.split_once('}') {
        Some((name, after)) => format!("{whole}{{{}}}{after}", name.trim()),
        None => format!("{whole}{{{part}"),
    })
}

/// True when one name ends with the other, as `petId` does with `id`.
fn is_short_for(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> String {
        name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (one, other) = (letters(one), letters(other));
    !one.is_empty() && !other.is_empty() && (one.ends_with(&other) || other.ends_with(&one))
}

/// The names in braces, each once.
fn placeholders(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in path.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !name.is_empty()
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}
