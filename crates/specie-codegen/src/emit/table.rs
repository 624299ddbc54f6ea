//! The static tables: a record for each struct, a list of branches for each union, a rule for each newtype.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::codec::separated;
use super::{Emitter, RestIs};
use crate::decide::lenient;
use crate::shape::{
    Bound, Closes, Field, Kind, Pick, Place, Rest, Rules, Shape, ShapeId, Struct, Ty, Union, Usage,
};

/// The table that a nested rule belongs to: its type, and the words on the way down.
#[derive(Clone)]
pub(super) struct Path<'p> {
    owner: &'p Ident,
    /// In which directions values of the type travel.
    pub(super) usage: Usage,
    words: Vec<String>,
}

impl Path<'_> {
    pub(super) fn with(&self, word: &str) -> Self {
        let mut words = self.words.clone();
        words.push(word.to_owned());
        Path { owner: self.owner, usage: self.usage, words }
    }
}

impl Emitter<'_> {
    /// Writes the table of a type; enums need none.
    pub(super) fn table(&mut self, id: ShapeId) {
        let shape = self.shape(id);
        let owner = self.names.of(id);
        let path = Path { owner, usage: shape.usage, words: Vec::new() };
        let tokens = match &shape.kind {
            Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Replies(_) => return,
            Kind::Struct(object) => self.record(id, shape, object),
            Kind::Union(union) => self.branches(id, shape, union),
            Kind::Newtype(place) => {
                let table = self.statics.name(owner, &[]);
                self.table_names.insert(id, table.clone());
                let entry = self.entry("", &["REQ"], place, &path);
                quote!(pub(super) static #table: rt::F = #entry;)
            }
        };
        self.tables.push(tokens);
        let more = self.call_table(id).into_iter().chain(self.header_table(id));
        self.tables.extend(more.collect::<Vec<_>>());
    }

    /// The module of all tables, if there is one.
    pub(super) fn tables_module(&mut self) -> Option<TokenStream> {
        let tables = std::mem::take(&mut self.tables);
        let krate = &self.krate;
        (!tables.is_empty()).then(|| {
            quote! {
                mod tables {
                    use #krate::rt;
                    #(#tables)*
                }
            }
        })
    }

    /// The tables as a file; none without tables.
    pub(super) fn tables_file(&self) -> Option<String> {
        let (tables, krate) = (&self.tables, &self.krate);
        (!tables.is_empty()).then(|| super::print(quote!(use #krate::rt; #(#tables)*)))
    }

    pub(super) fn static_name(&mut self, path: &Path<'_>) -> Ident {
        let words: Vec<&str> = path.words.iter().map(String::as_str).collect();
        self.statics.name(path.owner, &words)
    }

    fn record(&mut self, id: ShapeId, shape: &Shape, object: &Struct) -> TokenStream {
        let owner = self.names.of(id);
        let table = self.statics.name(owner, &[]);
        self.table_names.insert(id, table.clone());
        let (name, pointer) = (owner.to_string(), &shape.pointer);
        let path = Path { owner, usage: shape.usage, words: Vec::new() };
        let fields: Vec<TokenStream> = object
            .fields
            .iter()
            .map(|field| self.field_entry(shape, field, &path.with(&field.wire)))
            .collect();
        let rest = match (self.rest(shape, &object.rest), &object.rest) {
            (RestIs::Typed, Rest::Typed(place)) => {
                let place = self.reference(place, &path.with("rest"));
                quote!(rt::Rest::Typed(#place))
            }
            (RestIs::Kept, _) => quote!(rt::Rest::Keep),
            (RestIs::Closed, _) => quote!(rt::Rest::Closed),
            (RestIs::Refused, _) => quote!(rt::Rest::Refuse),
            (RestIs::Ignored | RestIs::Typed, _) => quote!(rt::Rest::Ignore),
        };
        let members = (object.min_members.is_some() || object.max_members.is_some()).then(|| {
            let (min, max) = (least(object.min_members), most(object.max_members));
            quote!(.members(#min, #max))
        });
        let guarded = self.guard(&shape.guards, &path).map(|guard| quote!(.guarded(#guard)));
        quote! {
            pub(super) static #table: rt::Record =
                rt::Record::new(#name, #pointer, #rest, &[#(#fields),*]) #members #guarded;
        }
    }

    fn field_entry(&mut self, shape: &Shape, field: &Field, path: &Path<'_>) -> TokenStream {
        let key = key(&field.wire);
        if let Some(constant) = &field.constant {
            let json = &constant.json;
            return quote!(rt::F { key: #key, flags: rt::REQ, rule: rt::Rule::Const(#json) });
        }
        let flags = self.presence(shape, field).flags;
        self.entry(&key, &flags, &field.place, path)
    }

    fn branches(&mut self, id: ShapeId, shape: &Shape, union: &Union) -> TokenStream {
        let owner = self.names.of(id);
        let table = self.statics.name(owner, &[]);
        self.table_names.insert(id, table.clone());
        let path = Path { owner, usage: shape.usage, words: Vec::new() };
        let trying = union.exclusive && matches!(union.pick, Pick::Keys | Pick::Trial);
        let lenient = trying.then(|| lenient(self.shapes, union));
        let one = lenient.is_some_and(|lenient| lenient.within(shape.usage) != Some(true));
        let lenient = lenient.filter(|lenient| lenient.within(shape.usage) == Some(false)).map(|lenient| {
            let reading = if lenient.send { quote!(Send) } else { quote!(Receive) };
            quote!(.lenient(::specie::Reading::#reading))
        });
        let closes = self.closes(shape, union);
        let pick = match &union.pick {
            Pick::Tag(tag) => quote!(rt::Pick::Tag(#tag)),
            Pick::Types => quote!(rt::Pick::Types),
            Pick::Keys if one => quote!(rt::Pick::OneKeys),
            Pick::Keys => quote!(rt::Pick::Keys),
            Pick::Trial if one => quote!(rt::Pick::One),
            Pick::Trial => quote!(rt::Pick::Order),
            Pick::Media => quote!(rt::Pick::Media),
        };
        let mut branches = Vec::new();
        for (branch, ident) in union.branches.iter().zip(self.names.members(id)) {
            let (name, when) = (ident.to_string(), &branch.when);
            let rule = self.rule(&branch.place, &path.with(&name));
            let flags = flags(&["REQ"], &branch.place);
            let place = match &rule {
                None if !branch.place.rules.whole => quote!(rt::PLAIN),
                _ => {
                    let rule = rule.unwrap_or_else(|| quote!(rt::Rule::Any));
                    quote!(rt::F { key: "", flags: #flags, rule: #rule })
                }
            };
            branches.push(quote!(rt::Branch { name: #name, when: &[#(#when),*], place: #place }));
        }
        let (name, pointer) = (owner.to_string(), &shape.pointer);
        let guarded = self.guard(&shape.guards, &path).map(|guard| quote!(.guarded(#guard)));
        quote! {
            pub(super) static #table: rt::Union =
                rt::Union::new(#name, #pointer, #pick, &[#(#branches),*]) #lenient #closes #guarded;
        }
    }

    /// What open types below a union must not take: what its pick and closed types do not see to.
    fn closes(&self, shape: &Shape, union: &Union) -> Option<TokenStream> {
        let Closes { tags, texts, fields } = &union.closes;
        let branches = || union.branches.iter().filter_map(|branch| Some(self.shape(branch.place.named()?)));
        let opens = |name: &str| {
            branches().any(|branch| {
                let Kind::Struct(object) = &branch.kind else { return false };
                let mut named = object.fields.iter().filter(|field| field.wire == name);
                named.any(|field| field.place.named().is_some_and(|id| self.open(self.shape(id))))
            })
        };
        let picked = |name: &String| matches!(&union.pick, Pick::Tag(tag) if tag == name);
        let tags: Vec<&String> = tags.iter().filter(|name| !picked(name) && opens(name)).collect();
        let texts =
            *texts && branches().any(|branch| matches!(branch.kind, Kind::Texts(_)) && self.open(branch));
        let loose = |index: &&usize| {
            let branch = union.branches.get(**index).and_then(|branch| branch.place.named());
            branch.is_some_and(|id| !self.shape(id).closed)
        };
        let fields: Vec<Literal> =
            fields.iter().filter(loose).map(|index| Literal::usize_unsuffixed(*index)).collect();
        if !shape.usage.receive || tags.is_empty() && !texts && fields.is_empty() {
            return None;
        }
        Some(quote!(.closes(&rt::Closes { tags: &[#(#tags),*], texts: #texts, fields: &[#(#fields),*] })))
    }

    fn entry(&mut self, key: &str, own: &[&'static str], place: &Place, path: &Path<'_>) -> TokenStream {
        let flags = flags(own, place);
        let rule = self.rule(place, path).unwrap_or_else(|| quote!(rt::Rule::Any));
        quote!(rt::F { key: #key, flags: #flags, rule: #rule })
    }

    /// A reference to the rule of an item or member: a shared one where there is nothing to say.
    fn reference(&mut self, place: &Place, path: &Path<'_>) -> TokenStream {
        let rule = self.rule(place, path);
        match (&rule, place.nullable, place.rules.whole) {
            (None, false, false) => quote!(&rt::ANY),
            (None, true, false) => quote!(&rt::NULLABLE),
            _ => {
                let own: &[&'static str] = if place.nullable { &["REQ", "NULL"] } else { &["REQ"] };
                let flags = flags(own, place);
                let rule = rule.unwrap_or_else(|| quote!(rt::Rule::Any));
                let table = self.static_name(path);
                let entry = quote!(rt::F { key: "", flags: #flags, rule: #rule });
                self.tables.push(quote!(static #table: rt::F = #entry;));
                quote!(&#table)
            }
        }
    }

    /// The rule of a place; none where the type says it all.
    fn rule(&mut self, place: &Place, path: &Path<'_>) -> Option<TokenStream> {
        let rules = Rules { whole: false, ..place.rules.clone() };
        match &place.ty {
            Ty::List(item) => {
                let below = self.reference(item, &path.with("item"));
                let (min, max) = (least(rules.min_items), most(rules.max_items));
                if rules.unique || !rules.choices.is_empty() || !rules.guards.is_empty() {
                    return Some(self.full(&rules, &[quote!(item: Some(#below))], path));
                }
                let plain = rules == Rules::default() && below.to_string() == quote!(&rt::ANY).to_string();
                (!plain).then(|| quote!(rt::Rule::Items(#below, #min, #max)))
            }
            Ty::Map(value) => {
                let below = self.reference(value, &path.with("value"));
                let (min, max) = (least(rules.min_members), most(rules.max_members));
                let mut more = vec![quote!(value: Some(#below))];
                if let Some(key) = &rules.key {
                    let key = self.reference(key, &path.with("key"));
                    more.push(quote!(key: Some(#key)));
                }
                if more.len() > 1 || !rules.guards.is_empty() {
                    return Some(self.full(&rules, &more, path));
                }
                let plain = rules == Rules::default() && below.to_string() == quote!(&rt::ANY).to_string();
                (!plain).then(|| quote!(rt::Rule::Values(#below, #min, #max)))
            }
            _ => self.scalar_rule(&rules, path),
        }
    }

    fn scalar_rule(&mut self, rules: &Rules, path: &Path<'_>) -> Option<TokenStream> {
        let none = Rules::default();
        if *rules == none {
            return None;
        }
        let lengths = Rules { min_len: rules.min_len, max_len: rules.max_len, ..none.clone() };
        if *rules == lengths {
            let (min, max) = (least(rules.min_len), most(rules.max_len));
            return Some(quote!(rt::Rule::Len(#min, #max)));
        }
        if let (Some(format), true) = (rules.format, *rules == Rules { format: rules.format, ..none.clone() })
        {
            let format = format_variant(format);
            return Some(quote!(rt::Rule::Format(#format)));
        }
        let limits = Rules { min: rules.min.clone(), max: rules.max.clone(), ..none };
        if let (true, Some(min), Some(max)) =
            (*rules == limits, whole(rules.min.as_ref(), i64::MIN), whole(rules.max.as_ref(), i64::MAX))
            && rules.min.is_some()
            && rules.max.is_some()
        {
            let (min, max) = (number(min), number(max));
            return Some(quote!(rt::Rule::Int(#min, #max)));
        }
        Some(self.full(rules, &[], path))
    }

    /// A rule with more to say than the short forms hold.
    fn full(&mut self, rules: &Rules, more: &[TokenStream], path: &Path<'_>) -> TokenStream {
        let mut parts = more.to_vec();
        if let Some(pattern) = &rules.pattern {
            let table = self.static_name(&path.with("pattern"));
            self.tables.push(quote!(static #table: rt::Pattern = rt::Pattern::new(#pattern);));
            parts.push(quote!(pattern: Some(&#table)));
        }
        parts.extend(rules.format.map(format_variant).map(|format| quote!(format: Some(#format))));
        parts.extend(rules.min.as_ref().map(bound).map(|bound| quote!(min: Some(#bound))));
        parts.extend(rules.max.as_ref().map(bound).map(|bound| quote!(max: Some(#bound))));
        parts.extend(rules.multiple_of.as_ref().map(|digits| quote!(multiple_of: Some(#digits))));
        let counts = [
            (quote!(min_len), rules.min_len),
            (quote!(max_len), rules.max_len),
            (quote!(min_items), rules.min_items),
            (quote!(max_items), rules.max_items),
            (quote!(min_members), rules.min_members),
            (quote!(max_members), rules.max_members),
        ];
        for (name, count) in counts {
            parts.extend(count.map(|count| {
                let count = most(Some(count));
                quote!(#name: #count)
            }));
        }
        if rules.unique {
            parts.push(quote!(unique: true));
        }
        if !rules.choices.is_empty() {
            let choices = &rules.choices;
            parts.push(quote!(choices: &[#(#choices),*]));
        }
        parts.extend(self.guard(&rules.guards, path).map(|guard| quote!(guard: Some(#guard))));
        let table = self.static_name(&path.with("rules"));
        self.tables.push(quote!(static #table: rt::Rules = rt::Rules { #(#parts,)* ..rt::Rules::NONE };));
        quote!(rt::Rule::Full(&#table))
    }
}

/// The key as JSON text with its colon, as it is compared and written.
fn key(wire: &str) -> String {
    let mut key = String::new();
    specie_json::write_json_string(&mut key, wire);
    key + ":"
}

fn flags(own: &[&'static str], place: &Place) -> TokenStream {
    let whole = place.rules.whole.then_some("WHOLE");
    let names: Vec<TokenStream> =
        own.iter().copied().chain(whole).filter_map(|name| format!("rt::{name}").parse().ok()).collect();
    if names.is_empty() { quote!(0) } else { quote!(#(#names)|*) }
}

fn least(count: Option<u64>) -> TokenStream {
    number(u32::try_from(count.unwrap_or(0)).unwrap_or(u32::MAX).into())
}

fn most(count: Option<u64>) -> TokenStream {
    let Some(count) = count.and_then(|count| u32::try_from(count).ok()) else { return quote!(u32::MAX) };
    number(count.into())
}

/// A number as it is written by hand; the ends of a type's range by their names.
fn number(value: i64) -> TokenStream {
    match value {
        i64::MIN => quote!(i64::MIN),
        i64::MAX => quote!(i64::MAX),
        _ => separated(value).parse().unwrap_or_default(),
    }
}

fn bound(bound: &Bound) -> TokenStream {
    let digits = &bound.digits;
    if bound.exclusive { quote!(rt::Bound::Excl(#digits)) } else { quote!(rt::Bound::Incl(#digits)) }
}

/// A whole inclusive limit.
fn whole(bound: Option<&Bound>, without: i64) -> Option<i64> {
    match bound {
        None => Some(without),
        Some(bound) if bound.exclusive => None,
        Some(bound) => bound.digits.parse().ok(),
    }
}

fn format_variant(format: crate::shape::Format) -> TokenStream {
    let name: TokenStream = format!("{format:?}").parse().unwrap_or_default();
    quote!(rt::Format::#name)
}
