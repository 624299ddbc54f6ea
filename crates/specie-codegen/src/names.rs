//! Every identifier of the generated code: one pass over the whole document, before anything is selected.
//!
//! In: shapes with their hints. Out: a name for each type, field and variant; no two alike where they would meet. Names
//! depend on what the document says, not on the order in which unrelated parts of it stand.

mod ident;
mod members;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use proc_macro2::Ident;
use quote::format_ident;
use specie_spec::Api;

use crate::options::{OptionError, OptionPart};
use crate::shape::{Call, Hint, Kind, Rank, Shape, ShapeId, Shapes};
use ident::{camel, shout, snake};
use members::inside;

/// Names that generated code uses as they are.
pub(crate) const TAKEN: [&str; 10] =
    ["Box", "Err", "None", "Ok", "Option", "Result", "Some", "String", "Vec", "Self"];

/// The identifiers of a document's types.
#[derive(Debug)]
pub(crate) struct Names {
    types: Vec<Ident>,
    /// Fields or variants of each type, in their order.
    members: Vec<Vec<Ident>>,
    /// The field for what a struct does not name, or the variant for values that an enum does not list.
    rest: Vec<Ident>,
    /// Components that are no type of their own.
    pub(crate) aliases: Vec<(String, Ident)>,
    /// The function of each security scheme, by the scheme's name.
    pub(crate) schemes: IndexMap<String, Ident>,
    /// Renames of types that are not there.
    pub(crate) option_errors: Vec<OptionError>,
}

/// Names as plain texts, which may go to other threads.
#[derive(Debug)]
pub(crate) struct Spelled {
    types: Vec<String>,
    members: Vec<Vec<String>>,
    rest: Vec<String>,
    aliases: Vec<(String, String)>,
    schemes: Vec<(String, String)>,
}

impl Names {
    /// The same names for another thread.
    pub(crate) fn spelled(&self) -> Spelled {
        let spelled = |idents: &[Ident]| idents.iter().map(Ident::to_string).collect::<Vec<_>>();
        let pair = |(from, to): (&String, &Ident)| (from.clone(), to.to_string());
        Spelled {
            types: spelled(&self.types),
            members: self.members.iter().map(|members| spelled(members)).collect(),
            rest: spelled(&self.rest),
            aliases: self.aliases.iter().map(|(from, to)| pair((from, to))).collect(),
            schemes: self.schemes.iter().map(pair).collect(),
        }
    }

    /// Names that another thread has spelled.
    pub(crate) fn from_spelled(spelled: &Spelled) -> Names {
        let idents = |names: &[String]| names.iter().map(|name| identifier(name)).collect::<Vec<_>>();
        let pair = |(from, to): &(String, String)| (from.clone(), identifier(to));
        Names {
            types: idents(&spelled.types),
            members: spelled.members.iter().map(|members| idents(members)).collect(),
            rest: idents(&spelled.rest),
            aliases: spelled.aliases.iter().map(pair).collect(),
            schemes: spelled.schemes.iter().map(pair).collect(),
            option_errors: Vec::new(),
        }
    }

    pub(crate) fn of(&self, id: ShapeId) -> &Ident {
        &self.types[id.0]
    }

    pub(crate) fn members(&self, id: ShapeId) -> &[Ident] {
        &self.members[id.0]
    }

    pub(crate) fn rest(&self, id: ShapeId) -> &Ident {
        &self.rest[id.0]
    }
}

/// Names everything.
pub(crate) fn names(shapes: &Shapes, renames: &IndexMap<String, String>, api: &Api) -> Names {
    let mut namer = Namer {
        list: &shapes.list,
        calls: &shapes.calls,
        renames,
        chosen: vec![None; shapes.list.len()],
        stems: vec![String::new(); shapes.list.len()],
        names: vec![String::new(); shapes.list.len()],
        taken: TAKEN.iter().map(|name| (*name).to_owned()).collect(),
        renamable: BTreeSet::new(),
    };
    namer.choose();
    namer.assign();
    let aliases = namer.aliases(shapes);
    let option_errors = namer.unknown_renames();
    let idents = |names: Vec<String>| names.iter().map(|name| identifier(name)).collect::<Vec<_>>();
    let mut members = Vec::new();
    let mut rest = Vec::new();
    for (shape, name) in shapes.list.iter().zip(&namer.names) {
        let (list, other) = inside(shape, name, &namer.names);
        members.push(idents(list));
        rest.push(identifier(&other));
    }
    Names { types: idents(namer.names), members, rest, aliases, schemes: schemes(api), option_errors }
}

struct Namer<'a> {
    list: &'a [Shape],
    calls: &'a BTreeMap<ShapeId, Call>,
    renames: &'a IndexMap<String, String>,
    /// The best hint of each type, with how many types it stands in.
    chosen: Vec<Option<(Hint, usize)>>,
    /// What the names of types inside begin with.
    stems: Vec<String>,
    names: Vec<String>,
    taken: BTreeSet<String>,
    /// Every name that a rename may begin with, and every place.
    renamable: BTreeSet<String>,
}

impl Namer<'_> {
    /// Chooses a hint for each type: the best rank, then the shortest name, then the first in the alphabet. An owner is
    /// named before what stands in it, the shortest names first, so that types which hold each other end somewhere.
    fn choose(&mut self) {
        let mut queue = BTreeSet::new();
        let mut inside: BTreeMap<ShapeId, Vec<(ShapeId, Hint)>> = BTreeMap::new();
        let mut waiting = BTreeSet::new();
        let mut settled = Vec::new();
        for (index, shape) in self.list.iter().enumerate() {
            let id = ShapeId(index);
            let owned = shape.hints.iter().filter_map(|hint| Some((hint.owner?, hint)));
            for (owner, hint) in owned.clone() {
                inside.entry(owner).or_default().push((id, hint.clone()));
            }
            match rooted(shape) {
                Some(first) if first.hint.rank < Rank::Member || owned.count() == 0 => {
                    settled.push((id, first));
                }
                first => {
                    waiting.insert(id);
                    let first = first.filter(|first| first.hint.rank == Rank::Member);
                    queue.extend(first.map(|first| (first, id)));
                }
            }
        }
        loop {
            while let Some((id, First { name, hint, depth, .. })) = settled.pop() {
                for (member, hint) in inside.remove(&id).unwrap_or_default() {
                    queue.insert((First::new(&name, hint, depth + 1), member));
                }
                waiting.remove(&id);
                self.chosen[id.0] = Some((hint, depth));
            }
            let next = queue.pop_first().or_else(|| {
                // Types that only hold each other: an operation's name begins the chain.
                waiting.iter().filter_map(|id| Some((rooted(&self.list[id.0])?, *id))).min()
            });
            let Some((first, id)) = next else { return };
            if waiting.contains(&id) {
                settled.push((id, first));
            }
        }
    }

    /// Gives the names: owners before what stands in them, components first, exact names before derived ones.
    fn assign(&mut self) {
        self.taken.extend(self.renames.values().cloned());
        let mut order: Vec<usize> =
            (0..self.list.len()).filter(|index| self.chosen[*index].is_some()).collect();
        order.sort_by_cached_key(|index| {
            let (hint, depth) =
                self.chosen[*index].clone().unwrap_or_else(|| (self.list[*index].hints[0].clone(), 0));
            let exact = hint.words.len() == 1 && camel(&hint.words[0]) == hint.words[0];
            (depth, hint.rank, !exact, self.list[*index].pointer.clone(), *index)
        });
        for index in order {
            let Some((hint, _)) = self.chosen[index].clone() else { continue };
            let stem_of = |owner: Option<ShapeId>| owner.map_or("", |owner| self.stems[owner.0].as_str());
            let first = joined(stem_of(hint.owner), &hint, true);
            let others = self.list[index].hints.iter().filter(|other| other.rank == Rank::Member);
            let others =
                others.map(|other| joined(stem_of(other.owner), other, true)).filter(|name| !name.is_empty());
            let others =
                others.filter(|_| hint.rank == Rank::Title).chain(self.second_choices(index, &first));
            let candidates: Vec<String> = std::iter::once(first.clone()).chain(others).collect();
            let free = candidates.iter().find(|name| !self.taken.contains(*name));
            let name = free.cloned().unwrap_or_else(|| numbered(&first, "", &self.taken));
            let renamed =
                self.renames.get(&name).or_else(|| self.renames.get(&self.list[index].pointer)).cloned();
            self.renamable.extend([name.clone(), self.list[index].pointer.clone()]);
            // A type that gives its name up to a renamed one shares the words of what stands inside it.
            let displaced = self.renames.values().any(|renamed| *renamed == first);
            self.stems[index] = match &renamed {
                Some(renamed) => renamed.clone(),
                None if displaced => first.clone(),
                None if hint.role.is_empty() => name.clone(),
                None => joined(stem_of(hint.owner), &hint, false),
            };
            let name = renamed.unwrap_or(name);
            self.taken.insert(name.clone());
            self.names[index] = name;
        }
    }

    /// What an operation's types are called where a component has their name.
    fn second_choices(&self, index: usize, name: &str) -> Vec<String> {
        if self.calls.contains_key(&ShapeId(index)) {
            return vec![format!("{name}Request"), format!("{name}Call")];
        }
        match self.list[index].kind {
            Kind::Replies(_) => vec![format!("{name}s"), format!("{name}Status")],
            _ => Vec::new(),
        }
    }

    fn unknown_renames(&self) -> Vec<OptionError> {
        let known: Vec<&str> = self.renamable.iter().map(String::as_str).collect();
        let from = self.renames.keys().enumerate().filter(|(_, from)| !self.renamable.contains(*from));
        from.map(|(index, from)| OptionError::missing("rename", OptionPart::Key(index), "type", from, &known))
            .collect()
    }

    /// Names for components that are no type of their own.
    fn aliases(&mut self, shapes: &Shapes) -> Vec<(String, Ident)> {
        let mut aliases = Vec::new();
        for (component, place, _) in &shapes.components {
            let own = place.named().is_some_and(|id| {
                shapes.list[id.0]
                    .hints
                    .iter()
                    .any(|hint| hint.rank == Rank::Component && hint.words[0] == *component)
            });
            if !own {
                let name = numbered(&camel(component), "", &self.taken);
                self.renamable.insert(name.clone());
                let name = self.renames.get(&name).cloned().unwrap_or(name);
                self.taken.insert(name.clone());
                aliases.push((component.clone(), identifier(&name)));
            }
        }
        aliases
    }
}

/// The name that a type would have if nothing else had it, the best first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct First {
    rank: Rank,
    length: usize,
    name: String,
    hint: Hint,
    /// How many types it stands in.
    depth: usize,
}

impl First {
    fn new(stem: &str, hint: Hint, depth: usize) -> Self {
        let name = joined(stem, &hint, true);
        First { rank: hint.rank, length: name.chars().count(), name, hint, depth }
    }
}

/// The best name that needs no owner.
fn rooted(shape: &Shape) -> Option<First> {
    let hints = shape.hints.iter().filter(|hint| hint.owner.is_none());
    hints.map(|hint| First::new("", hint.clone(), 0)).min()
}

/// A name from the owner's and the hint's words. What already begins with the owner's name does not repeat it.
fn joined(stem: &str, hint: &Hint, with_role: bool) -> String {
    let words = camel(&hint.words.join(" "));
    let role = if with_role { hint.role } else { "" };
    if stem.is_empty() || (words.len() > stem.len() && words.starts_with(stem)) {
        return format!("{words}{role}");
    }
    let words = words
        .strip_prefix('N')
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or(&words);
    let gap = stem.ends_with(|c: char| c.is_ascii_digit()) && words.starts_with(|c: char| c.is_ascii_digit());
    format!("{stem}{}{words}{role}", if gap { "_" } else { "" })
}

/// The name, or the name with the first free number from 2 on.
fn numbered(name: &str, gap: &str, taken: &BTreeSet<String>) -> String {
    if !taken.contains(name) {
        return name.to_owned();
    }
    let gap = if name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { gap };
    let mut number = 2_u32;
    loop {
        let candidate = format!("{name}{gap}{number}");
        if !taken.contains(&candidate) {
            return candidate;
        }
        number += 1;
    }
}

/// A function for each security scheme.
fn schemes(api: &Api) -> IndexMap<String, Ident> {
    let mut taken = BTreeSet::new();
    let mut named = IndexMap::new();
    for scheme in api.security_schemes.keys() {
        let name = numbered(&snake(scheme), "_", &taken);
        taken.insert(name.clone());
        named.insert(scheme.clone(), identifier(&name));
    }
    named
}

/// The names of tables, each given once.
#[derive(Debug, Default)]
pub(crate) struct Statics(BTreeSet<String>);

impl Statics {
    /// A free name made of a type's name and further words.
    pub(crate) fn name(&mut self, of: &Ident, words: &[&str]) -> Ident {
        let text = std::iter::once(of.to_string()).chain(words.iter().map(|word| (*word).to_owned()));
        let text = shout(&text.collect::<Vec<_>>().join(" "));
        let name = numbered(&text, "_", &self.0);
        self.0.insert(name.clone());
        identifier(&name)
    }
}

/// The method that sets a field. Methods that every type has keep their names.
pub(crate) fn setter(field: &Ident) -> Ident {
    let taken = ["new", "from_slice", "to_vec", "validate"];
    if taken.iter().any(|name| field == name) { format_ident!("{field}_field") } else { field.clone() }
}

/// The module of each tag, by the tag: legal as the name of a file, and none of those reserved.
pub(crate) fn modules<'t>(
    tags: impl Iterator<Item = &'t str>,
    reserved: &[&str],
) -> BTreeMap<&'t str, String> {
    let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let mut modules = BTreeMap::new();
    for tag in tags {
        if modules.contains_key(tag) {
            continue;
        }
        let name = snake(tag);
        // The compiler loads no file for a module whose name is not ASCII, and raw names are no names of files.
        let plain = if name.is_ascii() { name.trim_start_matches("r#") } else { "tag" };
        let name = if name.starts_with("r#") { format!("{plain}_") } else { plain.to_owned() };
        let name = numbered(&name, "_", &taken);
        taken.insert(name.clone());
        modules.insert(tag, name);
    }
    modules
}

/// A method by its name.
pub(crate) fn method(name: &str) -> Ident {
    identifier(name)
}

/// The method that gives a field or the document's default.
pub(crate) fn or_default(field: &Ident) -> Ident {
    let name = field.to_string();
    format_ident!("{}_or_default", name.trim_start_matches("r#"))
}

/// An identifier of a name that [`ident`] made, or that the user gave.
fn identifier(name: &str) -> Ident {
    if name.is_empty() { format_ident!("_") } else { format_ident!("{}", name) }
}

#[cfg(test)]
mod tests;
