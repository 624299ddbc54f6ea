//! Single types: strings by format, integers by range, exact numbers, lists and objects.

use specie_json::Decimal;
use specie_spec::schema::{JsonType, NumberRules, SchemaId};

use super::conjunction::View;
use super::{Lowerer, Subject};
use crate::shape::{Bound, Branch, Closes, Format, Guard, Kind, Parts, Pick, Place, Rules, Ty, Union, Width};

impl Lowerer<'_> {
    /// What a conjunction without listed values and without branches becomes.
    pub(super) fn by_type(&mut self, subject: Subject<'_>) -> Place {
        let view = &subject.view;
        let Some(types) = view.types else { return self.untyped(subject) };
        let kinds: Vec<JsonType> = types.iter().filter(|kind| *kind != JsonType::Null).collect();
        let number = kinds.contains(&JsonType::Number);
        let kinds: Vec<JsonType> =
            kinds.into_iter().filter(|kind| !(number && *kind == JsonType::Integer)).collect();
        match kinds.as_slice() {
            [] => Place { rules: choices(vec!["null".to_owned()]), ..Place::plain(Ty::Json) },
            [kind] => self.of_kind(subject, *kind),
            kinds => self.several(subject, kinds),
        }
    }

    pub(super) fn of_kind(&mut self, subject: Subject<'_>, kind: JsonType) -> Place {
        match kind {
            JsonType::Null => Place { rules: choices(vec!["null".to_owned()]), ..Place::plain(Ty::Json) },
            JsonType::Boolean => Place::plain(Ty::Bool),
            JsonType::Integer => integer(&subject.view, self.whole()),
            JsonType::Number => self.exact(number(&subject.view)),
            JsonType::String => self.text(&subject.view),
            JsonType::Array => self.list(subject),
            JsonType::Object => self.object(subject),
        }
    }

    /// The place of a single scalar type.
    pub(super) fn scalar(&self, view: &View) -> Option<Place> {
        let types: Vec<JsonType> = view.types?.iter().collect();
        match types.as_slice() {
            [JsonType::Boolean] => Some(Place::plain(Ty::Bool)),
            [JsonType::Integer] => Some(integer(view, self.whole())),
            [JsonType::Number] => Some(self.exact(number(view))),
            [JsonType::String] => Some(self.text(view)),
            _ => None,
        }
    }

    /// Without `type`, fields make an object and items make a list; everything else says nothing about most values.
    fn untyped(&mut self, mut subject: Subject<'_>) -> Place {
        let view = &mut subject.view;
        let object = !view.properties.is_empty() || !view.required.is_empty() || !view.additional.is_empty();
        let kind = if object || view.closed {
            JsonType::Object
        } else if !view.items.is_empty() {
            JsonType::Array
        } else {
            subject.parts.iter().for_each(|part| self.leave(Guard::new(*part, Guard::ALL)));
            return Place::plain(Ty::Json);
        };
        view.notes.push(format!(
            "The document names no `type`: values other than {} are refused here.",
            match kind {
                JsonType::Object => "objects",
                _ => "lists",
            }
        ));
        self.of_kind(subject, kind)
    }

    /// `type: [string, integer]` as a union by JSON type.
    fn several(&mut self, subject: Subject<'_>, kinds: &[JsonType]) -> Place {
        let Subject { parts, view, hint, mut docs } = subject;
        docs.notes.extend(view.notes.iter().cloned());
        let id = self.reserve(parts, hint, docs.clone());
        let mut branches = Vec::new();
        for kind in kinds {
            let word = kind_word(*kind);
            let inner = super::object::member(id, word);
            // The parts are the union's own key: what stands inside it has none.
            let inner = Subject { parts: &[], view: view.clone(), hint: &inner, docs: docs.clone() };
            let mut place = self.of_kind(inner, *kind);
            place.parts = Parts(parts.to_vec());
            self.memo.remove(&[] as &[SchemaId]);
            if let Some(inside) = place.named() {
                self.shapes.list[inside.0].pointer = self.pointer(parts);
                self.shapes.list[inside.0].parts = Parts(parts.to_vec());
            }
            branches.push(Branch { place, word: word.to_owned(), when: vec![kind.as_str().to_owned()] });
        }
        let union = Union {
            pick: Pick::Types,
            branches,
            exclusive: false,
            discriminator: None,
            blank: 0,
            closes: Closes::default(),
        };
        self.shapes.list[id.0].kind = Kind::Union(union);
        Place::plain(Ty::Named(id))
    }
}

/// What a JSON type is called in the name of a variant.
pub(super) fn kind_word(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Null => "Null",
        JsonType::Boolean => "Boolean",
        JsonType::Integer => "Integer",
        JsonType::Number => "Number",
        JsonType::String => "Text",
        JsonType::Array => "List",
        JsonType::Object => "Object",
    }
}

pub(super) fn choices(choices: Vec<String>) -> Rules {
    Rules { choices, ..Rules::default() }
}

pub(super) fn string(view: &View) -> Place {
    let mut rules = Rules {
        min_len: view.min_len.filter(|length| *length > 0),
        max_len: view.max_len,
        pattern: view.pattern.clone(),
        ..Rules::default()
    };
    let ty = match view.format.as_deref() {
        Some("date-time") => Ty::DateTime,
        Some("date") => Ty::Date,
        Some("password") => Ty::Secret,
        format => {
            rules.format = format.and_then(text_format);
            Ty::String
        }
    };
    Place { rules, ..Place::plain(ty) }
}

fn text_format(name: &str) -> Option<Format> {
    Some(match name {
        "time" => Format::Time,
        "uuid" => Format::Uuid,
        "byte" => Format::Byte,
        "uri" => Format::Uri,
        "email" => Format::Email,
        "hostname" => Format::Hostname,
        "ipv4" => Format::Ipv4,
        "ipv6" => Format::Ipv6,
        "decimal" => Format::Decimal,
        _ => return None,
    })
}

fn number(view: &View) -> Place {
    let mut rules = bounds(&view.number);
    let ty = match view.format.as_deref() {
        // A 32-bit float would not give back the digits that it was read from.
        Some("float") => {
            rules.format = Some(Format::Float);
            Ty::Float
        }
        Some("double") => Ty::Float,
        Some(name @ ("int32" | "int64" | "uint32" | "uint64")) => {
            if let Some((low, high)) = format_range(name) {
                let limit = |value: i128| Some(Bound { digits: value.to_string(), exclusive: false });
                rules.min = rules.min.or_else(|| limit(low));
                rules.max = rules.max.or_else(|| limit(high));
                rules.multiple_of.get_or_insert_with(|| "1".to_owned());
            }
            Ty::Decimal
        }
        _ => Ty::Decimal,
    };
    Place { rules, ..Place::plain(ty) }
}

fn bounds(rules: &NumberRules) -> Rules {
    let digits = |value: &Decimal| value.to_string();
    let bound = |plain: &Option<_>, exclusive: &Option<_>, lower: bool| {
        let plain: Option<&Decimal> =
            plain.as_ref().map(|rule: &specie_spec::schema::Written<_>| &rule.value);
        let strict: Option<&Decimal> =
            exclusive.as_ref().map(|rule: &specie_spec::schema::Written<_>| &rule.value);
        let strict_wins = match (plain, strict) {
            (Some(plain), Some(strict)) => {
                if lower {
                    strict >= plain
                } else {
                    strict <= plain
                }
            }
            (None, Some(_)) => true,
            (_, None) => false,
        };
        let value = if strict_wins { strict } else { plain };
        value.map(|value| Bound { digits: digits(value), exclusive: strict_wins })
    };
    Rules {
        min: bound(&rules.minimum, &rules.exclusive_minimum, true),
        max: bound(&rules.maximum, &rules.exclusive_maximum, false),
        multiple_of: rules.multiple_of.as_ref().map(|rule| digits(&rule.value)),
        ..Rules::default()
    }
}

fn format_range(format: &str) -> Option<(i128, i128)> {
    Some(match format {
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "int64" => (i128::from(i64::MIN), i128::from(i64::MAX)),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" => (0, i128::from(u64::MAX)),
        _ => return None,
    })
}

/// The smallest type that holds every integer that is allowed; `i64` where nothing limits it.
fn integer(view: &View, whole: bool) -> Place {
    let mut rules = Rules { whole, ..bounds(&view.number) };
    let format = view.format.as_deref().and_then(format_range);
    let low = limit(rules.min.as_ref(), 1);
    let high = limit(rules.max.as_ref(), -1);
    let (Ok(low), Ok(high)) = (low, high) else {
        // Bounds beyond every integer type: the digits are kept.
        rules.multiple_of.get_or_insert_with(|| "1".to_owned());
        return Place { rules, ..Place::plain(Ty::Decimal) };
    };
    let low = tight(low, format.map(|range| range.0), i128::max);
    let high = tight(high, format.map(|range| range.1), i128::min);
    let width = width(low, high);
    let (least, most) = width.range();
    let written = |value: i128| Bound { digits: value.to_string(), exclusive: false };
    rules.min = low.filter(|low| *low > least).map(written);
    rules.max = high.filter(|high| *high < most).map(written);
    Place { rules, ..Place::plain(Ty::Integer(width)) }
}

fn tight(a: Option<i128>, b: Option<i128>, pick: fn(i128, i128) -> i128) -> Option<i128> {
    match (a, b) {
        (Some(a), Some(b)) => Some(pick(a, b)),
        (a, b) => a.or(b),
    }
}

/// An inclusive whole limit; an error for one that no integer type reaches.
fn limit(bound: Option<&Bound>, step: i128) -> Result<Option<i128>, ()> {
    let Some(bound) = bound else { return Ok(None) };
    let value = Decimal::parse(&bound.digits).ok_or(())?;
    if value.is_integer() {
        let whole = value.to_i64().map(i128::from).or_else(|| value.to_u64().map(i128::from)).ok_or(())?;
        return Ok(Some(if bound.exclusive { whole + step } else { whole }));
    }
    // The next whole number inwards: `1.5` as a minimum is 2, as a maximum 1.
    let near = value.to_f64().filter(|near| near.abs() < 9.0e15).ok_or(())?;
    let inwards = if step > 0 { near.ceil() } else { near.floor() };
    format!("{inwards:.0}").parse().map(Some).map_err(|_| ())
}

fn width(low: Option<i128>, high: Option<i128>) -> Width {
    let low = match (low, high) {
        (Some(low), _) => low,
        (None, _) => i128::from(i64::MIN),
    };
    let high = high.unwrap_or(if low >= 0 { i128::from(u64::MAX) } else { i128::from(i64::MAX) });
    let all = [Width::U8, Width::I8, Width::U16, Width::I16, Width::U32, Width::I32, Width::U64, Width::I64];
    let holds = |width: &Width| width.range().0 <= low && high <= width.range().1;
    all.into_iter().find(holds).unwrap_or(Width::I64)
}
