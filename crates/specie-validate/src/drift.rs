//! Where payload and document disagree although the payload is accepted: undocumented fields, texts outside an open
//! list, deprecated fields, fields that go in the other direction.
//!
//! Walks the payload together with the bundle. At each value it knows every schema that speaks of it, through
//! references, compositions and conditions (see [`scope`]).

pub(crate) mod scope;

use std::collections::BTreeSet;

use serde_json::Value as Plain;
use specie_json::{Data, Member, Value};
use specie_spec::Code;
use specie_spec::bundle::Reading;
use specie_spec::diagnostic::did_you_mean;

use crate::explain::Explain;
use crate::explain::view::listed;
use crate::report::{Draft, child};
use scope::{Applies, Scope, Seed};

/// The texts of an enum that the reading left open.
const OPEN_ENUM: &str = "x-specie-open-enum";

/// Names per payload for which a near one is looked for.
const SUGGESTIONS: usize = 50;

/// Adds the drift of a payload to its findings, but for what they say already.
pub(crate) fn add(explain: &Explain<'_>, drafts: &mut Vec<Draft>) {
    let said = |codes: &[Code]| {
        let of = drafts.iter().filter(|draft| codes.contains(&draft.code));
        of.map(|draft| draft.at.pointer.clone()).collect::<BTreeSet<_>>()
    };
    let closed = said(&[Code::UndocumentedField, Code::Forbidden]);
    let listed = said(&[Code::Enum, Code::Const]);
    let mut walk = Walk { explain, closed, listed, found: Vec::new(), suggestions: SUGGESTIONS };
    let bundle = &explain.compiled.bundle;
    if let Some(schema) = bundle.document.pointer(&bundle.root) {
        let root = Seed { pointer: bundle.root.clone(), schema, applies: Applies::Yes };
        walk.value(&explain.view.document.root, "", vec![root]);
    }
    drafts.append(&mut walk.found);
}

struct Walk<'w, 'c> {
    explain: &'w Explain<'c>,
    /// Pointers of fields that are errors already.
    closed: BTreeSet<String>,
    /// Pointers of values whose enum is an error already.
    listed: BTreeSet<String>,
    found: Vec<Draft>,
    /// For how many names more a near one is looked for: each costs a pass over all documented ones.
    suggestions: usize,
}

impl<'w> Walk<'w, '_> {
    /// Recurses as deep as the payload, which the parser has bounded.
    fn value(&mut self, value: &Value<'_>, pointer: &str, seeds: Vec<Seed<'w>>) {
        let scope = Scope::new(self.explain.compiled, value, seeds);
        self.annotations(value, pointer, &scope);
        match value.data() {
            Data::String(text) => self.open_enum(text, value, pointer, &scope),
            Data::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    let seeds = scope.items(index);
                    if !seeds.is_empty() {
                        self.value(element, &format!("{pointer}/{index}"), seeds);
                    }
                }
            }
            Data::Object(members) => {
                for member in members {
                    self.member(member, pointer, &scope);
                }
            }
            Data::Null | Data::Bool(_) | Data::Number => {}
        }
    }

    fn member(&mut self, member: &Member<'_>, parent: &str, scope: &Scope<'w>) {
        let pointer = child(parent, member.key);
        let field = scope.field(member.key);
        if !field.documented && !self.closed.contains(&pointer) {
            let draft = self.undocumented(member, &pointer, scope);
            self.found.push(draft);
        }
        if !field.seeds.is_empty() {
            self.value(&member.value, &pointer, field.seeds);
        }
    }

    /// Looks for a near name, but not without end.
    fn suggest<'n>(&mut self, name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        self.suggestions = self.suggestions.checked_sub(1)?;
        did_you_mean(name, known)
    }

    fn undocumented(&mut self, member: &Member<'_>, pointer: &str, scope: &Scope<'_>) -> Draft {
        let view = &self.explain.view;
        let message = format!("`{}` is not documented", member.key);
        let place =
            scope.describes_fields().and_then(|schema| self.explain.compiled.bundle.origins.key(schema));
        let draft = Draft::new(Code::UndocumentedField, view.key_spot(pointer), message)
            .saying("a documented field", view.found(&member.value, pointer))
            .by(place);
        match self.suggest(member.key, scope.field_names()) {
            Some(near) => {
                draft.help(format!("did you mean `{near}`? else describe the field with an overlay"))
            }
            None => draft.help("describe the field with an overlay, or stop sending it"),
        }
    }

    /// A text outside a list that the reading left open.
    fn open_enum(&mut self, text: &str, value: &Value<'_>, pointer: &str, scope: &Scope<'_>) {
        if self.listed.contains(pointer) {
            return;
        }
        let lists = scope.held().filter_map(|(at, schema, applies)| {
            let options = schema.get(OPEN_ENUM)?.as_array()?;
            Some((at, options.iter().filter_map(Plain::as_str).collect::<Vec<_>>(), applies))
        });
        let lists: Vec<(&str, Vec<&str>, Applies)> = lists.collect();
        let documented = lists.iter().any(|(_, texts, _)| texts.contains(&text));
        for (at, texts, applies) in lists {
            // One of several alternatives that the value fits is enough.
            if texts.contains(&text) || (documented && applies == Applies::Either) {
                continue;
            }
            let view = &self.explain.view;
            let found = view.found(value, pointer);
            let quoted: Vec<String> = texts.iter().map(|text| format!("\"{text}\"")).collect();
            let draft = Draft::new(
                Code::UnknownEnumValue,
                view.spot(pointer),
                format!("{} is {found}, none of the documented values", view.name(pointer)),
            );
            let draft = draft
                .saying(format!("one of {}", listed(&quoted)), found)
                .by(self.explain.compiled.place(&format!("{at}/{OPEN_ENUM}")));
            let near = self.suggest(text, texts.iter().copied());
            self.found.push(match near {
                Some(near) => {
                    draft.help(format!("did you mean \"{near}\"? else add the value with an overlay"))
                }
                None => draft.help("add the value to the enum with an overlay"),
            });
        }
    }

    /// Direction and deprecation: each is said once of a value, by the first schema that says it.
    fn annotations(&mut self, value: &Value<'_>, pointer: &str, scope: &Scope<'_>) {
        if pointer.is_empty() {
            return;
        }
        let directed = match self.explain.reading {
            Reading::Send => Some(("readOnly", Code::ReadOnlySent, "is sent, but only responses have it")),
            Reading::Receive => {
                Some(("writeOnly", Code::WriteOnlyReceived, "came back, but only requests have it"))
            }
            Reading::Strict => None,
        };
        let directed =
            directed.map(|(keyword, code, message)| (keyword, code, message, "leave the field out"));
        let help = "move to the field that replaces it, if the document names one";
        let used = ("deprecated", Code::DeprecatedUse, "is deprecated", help);
        let view = &self.explain.view;
        for (keyword, code, message, help) in directed.into_iter().chain([used]) {
            let says = |schema: &Plain| schema.get(keyword) == Some(&Plain::Bool(true));
            let Some((at, _)) = scope.applying().find(|(_, schema)| says(schema)) else { continue };
            let draft = Draft::new(code, view.key_spot(pointer), format!("{} {message}", view.name(pointer)))
                .saying("no such field", view.found(value, pointer))
                .by(self.explain.compiled.place(&format!("{at}/{keyword}")))
                .help(help);
            self.found.push(draft);
        }
    }
}
