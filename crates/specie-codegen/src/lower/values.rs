//! Listed values: enums of texts, of integers, and of numbers, truth values and texts together; rules for every other list.

use specie_spec::node::{Data, Node};
use specie_spec::schema::{EnumLabel, JsonType};

use super::conjunction::View;
use super::scalar::choices;
use super::{Lowerer, Subject};
use crate::shape::{Guard, Kind, Place, Rules, Ty, Variant};

impl Lowerer<'_> {
    /// What a conjunction with `enum` or `const` becomes.
    pub(super) fn listed(&mut self, subject: Subject<'_>) -> Place {
        let constant = subject.view.constant.clone();
        let values = fitting(&subject.view);
        if values.is_empty() {
            self.report(subject.parts, "no listed value fits the other rules");
            subject.parts.iter().for_each(|part| self.leave(Guard::new(*part, Guard::ALL)));
            return Place::plain(Ty::Json);
        }
        let values: Vec<Node> = values.into_iter().filter(|value| !value.is_null()).collect();
        let kind = enumeration(&values, &subject.view.labels);
        let kind = kind.filter(|kind| constant.is_none() || matches!(kind, Kind::Texts(_)));
        let Some(kind) = kind else { return self.unnamed(subject, &values) };
        let mut docs = subject.docs;
        let View { min_len, max_len, pattern, .. } = &subject.view;
        if constant.is_none() && (min_len.is_some() || max_len.is_some() || pattern.is_some()) {
            let note = "Texts that the document does not list may break its rules of length and pattern.";
            docs.notes.push(note.to_owned());
        }
        let id = self.reserve(subject.parts, subject.hint, docs);
        let shape = &mut self.shapes.list[id.0];
        shape.kind = kind;
        shape.closed = constant.is_some();
        Place::plain(Ty::Named(id))
    }

    /// Values that have no names in Rust: their type with the list as a rule.
    fn unnamed(&mut self, subject: Subject<'_>, values: &[Node]) -> Place {
        let whole = self.whole();
        let texts: Vec<String> = values.iter().map(Node::to_json).collect();
        let all =
            |test: fn(&Data) -> bool| !values.is_empty() && values.iter().all(|value| test(&value.data));
        let place = if all(|data| matches!(data, Data::Bool(_))) {
            Place::plain(Ty::Bool)
        } else if all(|data| matches!(data, Data::Number(_))) {
            let integers =
                values.iter().all(|node| node.as_decimal().is_some_and(|value| value.to_i64().is_some()));
            if integers { self.of_kind(subject, JsonType::Integer) } else { Place::plain(Ty::Decimal) }
        } else {
            let null = listed_texts(&subject.view).contains(&"null".to_owned());
            let texts = if null { [texts, vec!["null".to_owned()]].concat() } else { texts };
            return Place { rules: choices(texts), ..Place::plain(Ty::Json) };
        };
        let whole = whole && place.ty != Ty::Bool && place.ty != Ty::Decimal;
        Place { rules: Rules { choices: texts, whole, ..place.rules }, ..place }
    }
}

/// The enum of values; none where there are none, for truth values without names, and for lists and objects.
pub(super) fn enumeration(values: &[Node], labels: &[EnumLabel]) -> Option<Kind> {
    let texts: Option<Vec<&str>> = values.iter().map(Node::as_str).collect();
    let integers: Option<Vec<i64>> = values.iter().map(|node| node.as_decimal()?.to_i64()).collect();
    let all = |test: fn(&Data) -> bool| values.iter().all(|value| test(&value.data));
    let plain = all(|data| matches!(data, Data::Bool(_))) && labels.is_empty();
    match (texts, integers) {
        _ if values.is_empty() || plain => None,
        (Some(texts), _) => Some(Kind::Texts(variants(&texts, labels))),
        (_, Some(integers)) => Some(Kind::Integers(variants(&integers, labels))),
        _ if all(|data| matches!(data, Data::Bool(_) | Data::Number(_) | Data::String(_))) => {
            let texts: Vec<Scalar> = values.iter().map(|value| Scalar(value.to_json())).collect();
            Some(Kind::Values(variants(&texts, labels)))
        }
        _ => None,
    }
}

/// The listed values that the types allow.
fn fitting(view: &View) -> Vec<Node> {
    let listed = match (&view.constant, &view.values) {
        (Some(constant), Some(values)) => {
            values.iter().filter(|value| value.to_json() == constant.to_json()).cloned().collect()
        }
        (Some(constant), None) => vec![constant.clone()],
        (None, values) => values.clone().unwrap_or_default(),
    };
    let fits = |node: &Node| {
        let Some(types) = view.types else { return true };
        match &node.data {
            // Null is let past by the place, not by the type.
            Data::Null => true,
            Data::Bool(_) => types.has(JsonType::Boolean),
            Data::Number(_) => {
                let whole = node.as_decimal().is_some_and(|value| value.is_integer());
                types.has(JsonType::Number) || (whole && types.has(JsonType::Integer))
            }
            Data::String(_) => types.has(JsonType::String),
            Data::Array(_) => types.has(JsonType::Array),
            Data::Object(_) => types.has(JsonType::Object),
        }
    };
    listed.into_iter().filter(fits).collect()
}

fn listed_texts(view: &View) -> Vec<String> {
    view.constant.iter().chain(view.values.iter().flatten()).map(Node::to_json).collect()
}

fn variants<T: Clone + PartialEq + ToJson>(values: &[T], labels: &[EnumLabel]) -> Vec<Variant<T::Owned>> {
    let mut known: Vec<T> = Vec::new();
    let mut variants = Vec::new();
    for value in values {
        if known.contains(value) {
            continue;
        }
        known.push(value.clone());
        let text = value.json();
        let label = labels.iter().find(|label| label.value == text);
        variants.push(Variant {
            value: value.own(),
            label: label.map(|label| label.name.clone()).unwrap_or_default(),
            code: label.map(|label| label.code.clone()).unwrap_or_default(),
            description: label.map(|label| label.description.clone()).unwrap_or_default(),
        });
    }
    variants
}

/// A listed value as the JSON text that labels know it by.
trait ToJson {
    type Owned;
    fn json(&self) -> String;
    fn own(&self) -> Self::Owned;
}

impl ToJson for &str {
    type Owned = String;

    fn json(&self) -> String {
        let mut out = String::new();
        specie_json::write_json_string(&mut out, self);
        out
    }

    fn own(&self) -> String {
        (*self).to_owned()
    }
}

/// A value as JSON text. Numbers of one value are one.
#[derive(Clone)]
struct Scalar(String);

impl PartialEq for Scalar {
    fn eq(&self, other: &Self) -> bool {
        let number = |text: &str| specie_json::Decimal::parse(text);
        self.0 == other.0 || number(&self.0).is_some_and(|value| number(&other.0) == Some(value))
    }
}

impl ToJson for Scalar {
    type Owned = String;

    fn json(&self) -> String {
        self.0.clone()
    }

    fn own(&self) -> String {
        self.0.clone()
    }
}

impl ToJson for i64 {
    type Owned = i64;

    fn json(&self) -> String {
        self.to_string()
    }

    fn own(&self) -> i64 {
        *self
    }
}
