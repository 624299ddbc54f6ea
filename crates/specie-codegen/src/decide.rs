//! How the branch of a value is found, for every union, once all shapes are known.
//!
//! In order of preference: a field whose fixed texts differ, the JSON type, fields that only one branch has, and trying.
//! A discriminator alone decides nothing (OAS 3.0.3 section 4.7.25): its field is preferred where texts fix it.

mod closes;

use std::collections::BTreeSet;

use crate::shape::{Branch, Field, Kind, Pick, Place, Rank, Shape, ShapeId, Shapes, Struct, Ty, Union};

pub(crate) use closes::lenient;

/// How many types deep the question which JSON types a place takes is followed.
const DEPTH: usize = 16;

/// Decides the pick of every union, and what it depends on.
pub(crate) fn decide(shapes: &mut Shapes) {
    for index in 0..shapes.list.len() {
        let Kind::Union(union) = &shapes.list[index].kind else { continue };
        if union.pick == Pick::Media {
            continue;
        }
        let webhooks = shapes.webhooks == Some(ShapeId(index));
        let union = if webhooks { events(&shapes.list, union.clone()) } else { union.clone() };
        let (pick, when) = choice(&shapes.list, &union, webhooks);
        let branches = union.branches.into_iter().zip(when).map(|(branch, when)| Branch { when, ..branch });
        let branches = branches.collect();
        shapes.list[index].kind = Kind::Union(Union { pick, branches, ..union });
    }
    closes::decide(shapes);
}

fn choice(list: &[Shape], union: &Union, webhooks: bool) -> Choice {
    let own = if webhooks { by_name(list, union) } else { None };
    // Which event it is, a field tells even where it may be left out: without it nobody knows.
    let tag = || tag(list, union, if webhooks { present } else { always });
    let choice = own.or_else(tag).or_else(|| kinds(list, union)).or_else(|| keys(list, union));
    choice.unwrap_or_else(|| (Pick::Trial, vec![Vec::new(); union.branches.len()]))
}

/// A field whose listed texts have the name of each webhook.
fn by_name(list: &[Shape], union: &Union) -> Option<Choice> {
    let bodies: Option<Vec<Vec<&Struct>>> =
        union.branches.iter().map(|branch| structs(list, branch)).collect();
    let bodies = bodies?;
    let names = |name: &str| {
        bodies.iter().zip(&union.branches).all(|(structs, branch)| {
            structs.iter().all(|object| {
                let listed = field(object, name).and_then(|field| texts(list, field));
                listed.is_some_and(|texts| texts.contains(&branch.word))
            })
        })
    };
    let field = bodies.first()?.first()?.fields.iter().map(|field| &field.wire).find(|field| names(field))?;
    let when = union.branches.iter().map(|branch| vec![branch.word.clone()]).collect();
    Some((Pick::Tag(field.clone()), when))
}

/// The structs that a branch may hold: itself, or those of the union that it is.
fn structs<'s>(list: &'s [Shape], branch: &Branch) -> Option<Vec<&'s Struct>> {
    match &list[branch.place.named()?.0].kind {
        Kind::Struct(object) => Some(vec![object]),
        Kind::Union(union) => records(list, union).filter(|records| !records.is_empty()),
        Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Newtype(_) | Kind::Replies(_) => None,
    }
}

/// Webhooks that nothing tells apart are one branch, called by what they hold.
fn events(list: &[Shape], mut union: Union) -> Union {
    if by_name(list, &union).is_some() || tag(list, &union, present).is_some() {
        return union;
    }
    let mut branches: Vec<Branch> = Vec::new();
    for branch in union.branches {
        if branches.iter().all(|known| known.place != branch.place) {
            branches.push(branch);
        }
    }
    for branch in &mut branches {
        let hints = branch.place.named().map_or(&[] as &[_], |id| &list[id.0].hints);
        if let Some(component) = hints.iter().find(|hint| hint.rank == Rank::Component) {
            branch.word = component.words.join(" ");
        }
    }
    union.branches = branches;
    union
}

type Choice = (Pick, Vec<Vec<String>>);

fn record<'s>(list: &'s [Shape], branch: &Branch) -> Option<&'s Struct> {
    match &list[branch.place.named()?.0].kind {
        Kind::Struct(object) => Some(object),
        _ => None,
    }
}

fn records<'s>(list: &'s [Shape], union: &Union) -> Option<Vec<&'s Struct>> {
    union.branches.iter().map(|branch| record(list, branch)).collect()
}

fn field<'r>(record: &'r Struct, name: &str) -> Option<&'r Field> {
    record.fields.iter().find(|field| field.wire == name)
}

/// Required in both directions.
fn always(field: &Field) -> bool {
    field.required && !field.read_only && !field.write_only
}

fn present(_: &Field) -> bool {
    true
}

/// A field that every branch has, with texts that no other branch has.
fn tag(list: &[Shape], union: &Union, counts: fn(&Field) -> bool) -> Option<Choice> {
    let records = records(list, union)?;
    let names = records.first()?.fields.iter().map(|field| field.wire.as_str());
    let texts = |name: &str| -> Option<Vec<Vec<String>>> {
        let mut seen = BTreeSet::new();
        records
            .iter()
            .map(|record| {
                let field = field(record, name).filter(|field| counts(field) && !field.place.nullable)?;
                texts(list, field).filter(|texts| texts.iter().all(|text| seen.insert(text.clone())))
            })
            .collect()
    };
    union
        .discriminator
        .as_deref()
        .into_iter()
        .chain(names)
        .find_map(|name| Some((Pick::Tag(name.to_owned()), texts(name)?)))
}

/// The texts that a field may hold, when they are listed.
fn texts(list: &[Shape], field: &Field) -> Option<Vec<String>> {
    if let Some(constant) = &field.constant {
        return constant.text.clone().map(|text| vec![text]);
    }
    match &list[field.place.named()?.0].kind {
        Kind::Texts(variants) => Some(variants.iter().map(|variant| variant.value.clone()).collect()),
        _ => None,
    }
}

fn kinds(list: &[Shape], union: &Union) -> Option<Choice> {
    let mut seen = BTreeSet::new();
    let mut when = Vec::new();
    for branch in &union.branches {
        let kinds = json_types(list, &branch.place, DEPTH)?;
        if !kinds.iter().all(|kind| seen.insert(*kind)) {
            return None;
        }
        when.push(kinds.into_iter().map(str::to_owned).collect());
    }
    let overlap = seen.contains("number") && seen.contains("integer");
    (!overlap).then_some((Pick::Types, when))
}

/// The JSON types of what a place holds; unknown for any value.
pub(crate) fn kinds_of(list: &[Shape], place: &Place) -> Option<BTreeSet<&'static str>> {
    json_types(list, place, DEPTH)
}

fn json_types(list: &[Shape], place: &Place, depth: usize) -> Option<BTreeSet<&'static str>> {
    let one = |kind| Some(BTreeSet::from([kind]));
    match &place.ty {
        Ty::Bool => one("boolean"),
        Ty::Integer(_) => one("integer"),
        Ty::Float | Ty::Decimal => one("number"),
        Ty::String | Ty::Secret | Ty::DateTime | Ty::Date | Ty::Bytes | Ty::File => one("string"),
        Ty::Json => None,
        Ty::Foreign(foreign) => json_types(list, &Place::plain(foreign.of.clone()), depth),
        Ty::List(_) => one("array"),
        Ty::Map(_) => one("object"),
        Ty::Named(_) if depth == 0 => None,
        Ty::Named(id) => match &list[id.0].kind {
            Kind::Struct(_) => one("object"),
            Kind::Texts(_) => one("string"),
            Kind::Integers(_) => one("integer"),
            Kind::Values(variants) => Some(variants.iter().map(|variant| kind_of(&variant.value)).collect()),
            Kind::Newtype(inner) => json_types(list, inner, depth - 1),
            Kind::Union(union) => {
                let kinds = |branch: &Branch| json_types(list, &branch.place, depth - 1);
                let all = union.branches.iter().map(kinds).collect::<Option<Vec<_>>>()?;
                Some(all.into_iter().flatten().collect())
            }
            Kind::Replies(_) => None,
        },
    }
}

/// The JSON type of a JSON text that is no list and no object.
fn kind_of(json: &str) -> &'static str {
    match json.bytes().next() {
        Some(b'"') => "string",
        Some(b't' | b'f') => "boolean",
        _ => "number",
    }
}

/// Fields that a branch requires and no other branch knows.
fn keys(list: &[Shape], union: &Union) -> Option<Choice> {
    let records = records(list, union)?;
    let own = |(index, record): (usize, &&Struct)| {
        let elsewhere = |name: &str| {
            let others = records.iter().enumerate().filter(|(other, _)| *other != index);
            others.into_iter().any(|(_, other)| field(other, name).is_some())
        };
        let mut required = record.fields.iter().filter(|field| always(field));
        required.find(|field| !elsewhere(&field.wire)).map(|field| vec![field.wire.clone()])
    };
    let when = records.iter().enumerate().map(own).collect::<Option<Vec<_>>>()?;
    Some((Pick::Keys, when))
}
