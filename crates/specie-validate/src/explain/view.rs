//! How findings speak of a payload: names of values, excerpts of them without anything sensitive, and their places.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use specie_json::{Data, Document, Member, Value, unescape_pointer_token};

use crate::mask::Masker;
use crate::report::Spot;
use crate::target::Subject;

/// Longest excerpt of a payload in a finding, in code points.
const EXCERPT: usize = 60;

/// Objects of more members are looked up by an index: a search for each of many findings would be quadratic.
const WIDE: usize = 64;

/// A payload and what must not be shown of it.
#[derive(Clone, Copy)]
pub(crate) struct View<'d> {
    pub(crate) document: &'d Document<'d>,
    pub(crate) masker: &'d Masker,
    pub(crate) subject: &'d Subject,
    pub(crate) wide: &'d Wide,
}

/// The members of every large object, by the address of the object's members; made when first asked for.
#[derive(Default)]
pub(crate) struct Wide(OnceCell<BTreeMap<usize, ByKey>>);

/// Position of each member. Owned keys keep [`View`] covariant.
type ByKey = BTreeMap<Box<str>, usize>;

/// One token of a pointer and what it leads to.
struct Step<'t, 'd> {
    token: Cow<'t, str>,
    index: bool,
    found: Option<(Option<&'d Member<'d>>, &'d Value<'d>)>,
}

impl<'d> View<'d> {
    /// The value at a pointer.
    pub(crate) fn value(&self, pointer: &str) -> Option<&'d Value<'d>> {
        let mut value = &self.document.root;
        for step in self.steps(pointer) {
            (_, value) = step.found?;
        }
        Some(value)
    }

    /// The tokens of a pointer, up to the first that leads nowhere.
    fn steps<'t>(&self, pointer: &'t str) -> Vec<Step<'t, 'd>> {
        let mut steps = Vec::new();
        let mut value = &self.document.root;
        for token in pointer.split('/').skip(1) {
            let token = unescape_pointer_token(token);
            let found = match value.data() {
                Data::Array(elements) => token
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| elements.get(index))
                    .map(|value| (None, value)),
                Data::Object(members) => {
                    self.member(members, &token).map(|member| (Some(member), &member.value))
                }
                Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => None,
            };
            steps.push(Step { token, index: matches!(value.data(), Data::Array(_)), found });
            match found {
                Some((_, next)) => value = next,
                None => break,
            }
        }
        steps
    }

    fn member(&self, members: &'d [Member<'d>], key: &str) -> Option<&'d Member<'d>> {
        if members.len() <= WIDE {
            return members.iter().find(|member| member.key == key);
        }
        let index = self.wide.0.get_or_init(|| {
            let mut index = BTreeMap::new();
            collect(&self.document.root, &mut index);
            index
        });
        members.get(*index.get(&members.as_ptr().addr())?.get(key)?)
    }

    /// The value's name: its key, with the index for items of a list; `the body` for the root.
    pub(crate) fn name(&self, pointer: &str) -> String {
        let steps = self.steps(pointer);
        let Some(key) = steps.iter().rposition(|step| !step.index) else {
            let indices: String = steps.iter().flat_map(|step| ["[", &step.token, "]"]).collect();
            return match &*self.subject.name {
                subject if steps.is_empty() => subject.to_owned(),
                subject if self.subject.pointer.is_empty() => format!("{subject}'s item `{indices}`"),
                subject => format!("item `{indices}` of {subject}"),
            };
        };
        let indices: String = steps[key + 1..].iter().flat_map(|step| ["[", &step.token, "]"]).collect();
        format!("`{}{indices}`", steps[key].token)
    }

    /// The text of a value, short and without card numbers and secrets; what kind of value it is for lists and objects.
    pub(crate) fn found(&self, value: &Value<'_>, pointer: &str) -> String {
        match value.data() {
            Data::Array(elements) => format!("a list of {}", plural(elements.len(), "item")),
            Data::Object(members) => format!("an object with {}", plural(members.len(), "field")),
            Data::Number | Data::String(_) if self.hides(pointer) => "****".to_owned(),
            Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => {
                let shortened = self.masker.shorten(value.raw());
                cut(&self.masker.mask_text(&shortened))
            }
        }
    }

    fn hides(&self, pointer: &str) -> bool {
        self.masker.hides(&self.subject.pointer) || self.masker.hides(pointer)
    }

    /// What a message says that a value is: short values themselves, else their kind.
    pub(crate) fn is(&self, value: &Value<'_>, pointer: &str) -> String {
        match value.data() {
            Data::String(_) => "a string".to_owned(),
            Data::Array(_) => "a list".to_owned(),
            Data::Object(_) => "an object".to_owned(),
            Data::Number | Data::Null | Data::Bool(_) => self.found(value, pointer),
        }
    }

    /// The whole value at a pointer; for an object or list only the bracket that opens it.
    pub(crate) fn spot(&self, pointer: &str) -> Spot {
        let raw = self.value(pointer).map_or("", |value| match value.data() {
            Data::Object(_) | Data::Array(_) => &value.raw()[..1],
            _ => value.raw(),
        });
        Spot { span: self.document.span(raw), pointer: pointer.to_owned() }
    }

    /// The key of the member at a pointer; the value's own place for what is no member.
    pub(crate) fn key_spot(&self, pointer: &str) -> Spot {
        match self.steps(pointer).pop().and_then(|step| step.found) {
            Some((Some(member), _)) => {
                Spot { span: self.document.span(member.raw_key), pointer: pointer.to_owned() }
            }
            Some((None, _)) | None => self.spot(pointer),
        }
    }
}

fn collect(value: &Value<'_>, index: &mut BTreeMap<usize, ByKey>) {
    match value.data() {
        Data::Array(elements) => elements.iter().for_each(|element| collect(element, index)),
        Data::Object(members) => {
            if members.len() > WIDE {
                let by_key = members.iter().enumerate().map(|(at, member)| (member.key.into(), at)).collect();
                index.insert(members.as_ptr().addr(), by_key);
            }
            for member in members {
                collect(&member.value, index);
            }
        }
        Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => {}
    }
}

/// A number of things.
pub(crate) fn plural(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

/// At most [`EXCERPT`] code points of a text, on one line.
pub(crate) fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = if text.contains(['\n', '\r']) { line } else { text.to_owned() };
    if line.chars().count() <= EXCERPT {
        return line;
    }
    line.chars().take(EXCERPT - 1).chain(['…']).collect()
}

/// A list of values for people, the first few and how many more.
pub(crate) fn listed(values: &[String]) -> String {
    const SHOWN: usize = 8;
    let shown = values.iter().take(SHOWN).map(|value| cut(value)).collect::<Vec<_>>().join(", ");
    match values.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
