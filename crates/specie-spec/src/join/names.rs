//! Where in the first file things go, and under which names.

use specie_json::{escape_pointer_token, unescape_pointer_token};

use super::files::{Files, Target};
use super::{Entry, Part};
use crate::document::Version;
use crate::envelope::tables::Kind;
use crate::node::{Data, Member, Node, Object, Origin};

impl Part {
    pub(super) const ALL: [Part; 9] = [
        Part::Schemas,
        Part::Parameters,
        Part::Responses,
        Part::RequestBodies,
        Part::Headers,
        Part::SecuritySchemes,
        Part::Links,
        Part::Callbacks,
        Part::MediaTypes,
    ];

    /// The part that keeps objects of a kind; none for path items, which stand where they are named.
    pub(super) fn of_kind(kind: Kind) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.kind() == Some(kind))
    }

    /// The kind of what the part holds; schemas are of none.
    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Part::Schemas => None,
            Part::Parameters => Some(Kind::Parameter),
            Part::Responses => Some(Kind::Response),
            Part::RequestBodies => Some(Kind::RequestBody),
            Part::Headers => Some(Kind::Header),
            Part::SecuritySchemes => Some(Kind::SecurityScheme),
            Part::Links => Some(Kind::Link),
            Part::Callbacks => Some(Kind::Callback),
            Part::MediaTypes => Some(Kind::MediaType),
        }
    }

    /// The keys under which the part stands.
    fn keys(self, version: Version) -> &'static [&'static str] {
        match (self, version) {
            (Part::Schemas, Version::Swagger20) => &["definitions"],
            (Part::Parameters, Version::Swagger20) => &["parameters"],
            (Part::Responses, Version::Swagger20) => &["responses"],
            (Part::SecuritySchemes, Version::Swagger20) => &["securityDefinitions"],
            (Part::Schemas, _) => &["components", "schemas"],
            (Part::Parameters, _) => &["components", "parameters"],
            (Part::Responses, _) => &["components", "responses"],
            (Part::RequestBodies, _) => &["components", "requestBodies"],
            (Part::Headers, _) => &["components", "headers"],
            (Part::SecuritySchemes, _) => &["components", "securitySchemes"],
            (Part::Links, _) => &["components", "links"],
            (Part::Callbacks, _) => &["components", "callbacks"],
            (Part::MediaTypes, _) => &["components", "mediaTypes"],
        }
    }

    /// A reference to an entry of the part.
    pub(super) fn reference(self, version: Version, name: &str) -> String {
        format!("#/{}/{}", self.keys(version).join("/"), encoded(&escape_pointer_token(name)))
    }

    /// The part in the first file, if it has it.
    pub(super) fn of(self, root: &mut Node, version: Version) -> Option<&mut Object> {
        self.keys(version).iter().try_fold(root, |node, key| node.get_mut(key))?.as_object_mut()
    }

    /// The part in the first file, made where there is none.
    pub(super) fn container(self, root: &mut Node, version: Version, at: Origin) -> Option<&mut Object> {
        let made = || Member { key: at, value: Node::new(Data::from(Object::new()), at) };
        self.keys(version)
            .iter()
            .try_fold(root, |node, key| {
                Some(&mut node.as_object_mut()?.entry((*key).into()).or_insert_with(made).value)
            })?
            .as_object_mut()
    }
}

/// A name for what a target names: its last token or its file's name, with what is around it where that is taken.
pub(super) fn name(files: &Files<'_>, target: &Target, is_taken: impl Fn(&str) -> bool) -> Box<str> {
    let location = files.location(target.file);
    let tokens: Vec<_> = target.pointer.split('/').skip(1).map(unescape_pointer_token).collect();
    let (own, around) = match tokens.as_slice() {
        [] => (location.stem(), location.folder()),
        [only] => (only.as_ref(), location.stem()),
        [.., _, last] => (last.as_ref(), location.stem()),
    };
    let own = if own.is_empty() { "Unnamed" } else { own };
    if !is_taken(own) {
        return own.into();
    }
    let longer = format!("{around}_{own}");
    if !around.is_empty() && !is_taken(&longer) {
        return longer.into();
    }
    let mut number = 2;
    while is_taken(&format!("{own}_{number}")) {
        number += 1;
    }
    format!("{own}_{number}").into()
}

/// True for a text of a discriminator's mapping that names a file rather than a component.
pub(super) fn is_file(text: &str) -> bool {
    let path = text.split('#').next().unwrap_or_default();
    !path.is_empty() && [".yaml", ".yml", ".json"].iter().any(|ending| path.ends_with(ending))
}

/// Percent-encodes the signs that a reference would read as something else.
pub(super) fn encoded(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// Entries with what they refer to before them, as far as there is no circle: first what `met` names, then the rest.
pub(super) fn in_order(entries: &[Entry], met: &[usize]) -> Vec<usize> {
    let mut order = Vec::with_capacity(entries.len());
    let mut seen = vec![false; entries.len()];
    for start in met.iter().copied().chain(0..entries.len()) {
        let mut open = vec![(start, 0)];
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        while let Some((index, next)) = open.last_mut() {
            let index = *index;
            match entries[index].refers.get(*next) {
                None => {
                    order.push(index);
                    open.pop();
                }
                Some(child) => {
                    *next += 1;
                    if !std::mem::replace(&mut seen[*child], true) {
                        open.push((*child, 0));
                    }
                }
            }
        }
    }
    order
}
