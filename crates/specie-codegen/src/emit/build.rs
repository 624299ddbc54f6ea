//! How users make values that are sent: `new` with what is required, a setter for each other field, and unions from
//! what they hold. Types that are only received have none of it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::text::item;
use super::ty::Holds;
use super::{Emitter, docs};
use crate::names::setter;
use crate::shape::{Field, Kind, Place, Shape, ShapeId, Struct, Ty, Union};

/// More arguments than this are no longer told apart by their order; such a type is written as a literal.
const ARGUMENTS: usize = 7;

/// More truth values than this say nothing at the place of the call.
pub(super) const TRUTHS: usize = 3;

/// A field that is an argument, and its name.
type Argument<'a> = (&'a Field, &'a Ident);

/// The body of a request, whose fields are set on the request itself.
struct Through<'a> {
    id: ShapeId,
    /// The field of the request that holds it.
    ident: &'a Ident,
    required: bool,
    boxed: bool,
    needed: Vec<Argument<'a>>,
    others: Vec<Argument<'a>>,
}

/// The fields that a struct has in Rust, with their names.
fn named<'a>(object: &'a Struct, members: &'a [Ident]) -> impl Iterator<Item = Argument<'a>> {
    object.fields.iter().zip(members).filter(|(field, _)| field.constant.is_none())
}

/// True for arguments that can still be told apart at the place of a call.
fn is_callable(asks: &[Argument<'_>]) -> bool {
    let truths = asks.iter().filter(|(field, _)| field.place.ty == Ty::Bool).count();
    asks.len() <= ARGUMENTS && truths <= TRUTHS
}

impl Emitter<'_> {
    /// What is needed to make values of a type that is sent.
    pub(super) fn construction(&self, id: ShapeId) -> Option<String> {
        let shape = self.shape(id);
        match &shape.kind {
            Kind::Struct(object) if shape.usage.send => self.builder(id, shape, object),
            _ => None,
        }
    }

    fn builder(&self, id: ShapeId, shape: &Shape, object: &Struct) -> Option<String> {
        let name = self.names.of(id);
        let through = self.through(id, object);
        let inner = through.as_ref().map(|body| body.ident);
        let fields = named(object, self.names.members(id)).filter(|(_, ident)| Some(*ident) != inner);
        let (needed, others): (Vec<_>, Vec<_>) =
            fields.partition(|(field, _)| self.presence(shape, field).needed);
        let asks = [&needed[..], through.as_ref().map_or(&[][..], |body| &body.needed)].concat();
        let new = is_callable(&asks).then(|| {
            if asks.iter().any(|(field, _)| field.place.boxed) {
                return self.written_constructor(name, shape, object, &asks, id, through.as_ref());
            }
            self.constructor(name, &needed, through.as_ref())
        });
        let setters = self.setters(name, None, shape, &others);
        let through = through.as_ref().and_then(|body| self.setters_through(name, body));
        let texts: Vec<String> = [new, setters, through].into_iter().flatten().collect();
        (!texts.is_empty()).then(|| texts.concat())
    }

    /// The function `new`, whose arguments convert to what the fields hold.
    fn constructor(&self, name: &Ident, needed: &[Argument<'_>], through: Option<&Through<'_>>) -> String {
        let listed = |asks: &[Argument<'_>]| -> Vec<String> {
            asks.iter().map(|(field, ident)| format!("{ident}: {}", self.argument(&field.place))).collect()
        };
        let mut entries = listed(needed);
        if let Some(body) = through.filter(|body| body.required) {
            let arguments = listed(&body.needed).join(", ");
            let body = format!("; {}: {}({arguments})", body.ident, self.names.of(body.id));
            match entries.last_mut() {
                Some(last) => last.push_str(&body),
                None => entries.push(body),
            }
        }
        item("", &format!("impl {name} in (new)"), ["(", ")"], &entries)
    }

    /// The body of a request whose fields are set on the request itself: it belongs to the operation, and no parameter has
    /// the name of one of its fields.
    fn through(&self, id: ShapeId, object: &Struct) -> Option<Through<'_>> {
        let own = self.shapes.calls.get(&id)?.body.as_ref()?.own?;
        let shape = self.shape(own);
        let Kind::Struct(record) = &shape.kind else { return None };
        let (field, ident) = (object.fields.last()?, self.names.members(id).last()?);
        let params = || self.names.members(id).iter().filter(|param| *param != ident);
        let fields: Vec<Argument<'_>> = named(record, self.names.members(own)).collect();
        let (needed, others): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|(field, _)| self.presence(shape, field).needed);
        let apart = needed.iter().chain(&others).all(|(_, name)| !params().any(|param| param == *name));
        let total = params().count() + needed.len();
        let body =
            Through { id: own, ident, required: field.required, boxed: field.place.boxed, needed, others };
        (apart && total <= ARGUMENTS && is_callable(&body.needed) && !body.boxed).then_some(body)
    }

    /// The body whose fields are set on a request itself.
    pub(super) fn passed_through(&self, id: ShapeId) -> Option<ShapeId> {
        let Kind::Struct(object) = &self.shape(id).kind else { return None };
        self.through(id, object).map(|body| body.id)
    }

    fn setters_through(&self, request: &Ident, body: &Through<'_>) -> Option<String> {
        let (ident, name) = (body.ident, self.names.of(body.id));
        let target = if body.required {
            ident.to_string()
        } else {
            format!("{ident}.get_or_insert_with({name}::new)")
        };
        self.setters(request, Some(&target), self.shape(body.id), &body.others)
    }

    /// The setters of fields. `target` is what has the fields, if not the value itself.
    fn setters(
        &self,
        name: &Ident,
        target: Option<&str>,
        shape: &Shape,
        fields: &[Argument<'_>],
    ) -> Option<String> {
        let entries = fields.iter().filter(|(_, ident)| setter(ident) == **ident).map(|(field, ident)| {
            let bare = Place { nullable: false, boxed: false, ..field.place.clone() };
            let words = [
                (self.converts(&bare), " into"),
                (field.place.boxed, " boxed"),
                (self.presence(shape, field).holds == Holds::Patch, " patch"),
            ];
            let words = words.into_iter().filter(|(is, _)| *is).map(|(_, word)| word);
            format!("{ident}{}: {}", words.collect::<String>(), self.bare_text(&bare))
        });
        let entries: Vec<String> = entries.collect();
        let within = target.map_or_else(String::new, |target| format!(" in ({target})"));
        let listed = (!entries.is_empty())
            .then(|| item("", &format!("impl {name} in (set{within})"), ["{", "}"], &entries));
        let target = target.map_or_else(
            || quote!(self),
            |target| super::tokens(&format!("self.{target}")).unwrap_or_default(),
        );
        let written = fields.iter().filter(|(_, ident)| setter(ident) != **ident);
        let written: Vec<TokenStream> =
            written.map(|(field, ident)| self.renamed_setter(shape, field, ident, &target)).collect();
        let written = (!written.is_empty()).then(|| functions(name, &written));
        let texts: Vec<String> = written.into_iter().chain(listed).collect();
        (!texts.is_empty()).then(|| texts.concat())
    }

    /// The function `new` written out, where an argument needs a box.
    fn written_constructor(
        &self,
        name: &Ident,
        shape: &Shape,
        object: &Struct,
        asks: &[Argument<'_>],
        id: ShapeId,
        through: Option<&Through<'_>>,
    ) -> String {
        let arguments = asks.iter().map(|(field, ident)| {
            let ty = super::tokens(&self.argument(&field.place)).unwrap_or_default();
            quote!(#ident: #ty)
        });
        let krate = &self.krate;
        let values = named(object, self.names.members(id)).filter_map(|(field, ident)| {
            if let Some(body) = through.filter(|body| body.ident == ident && body.required) {
                let (name, given) = (self.names.of(body.id), body.needed.iter().map(|(_, ident)| ident));
                return Some(quote!(new.#ident = #name::new(#(#given),*);));
            }
            self.presence(shape, field).needed.then(|| {
                let value = self.converted(&field.place, &quote!(#ident));
                quote!(new.#ident = #value;)
            })
        });
        let docs = docs::lines("A value with the fields that are required.");
        let new = quote! {
            #docs
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                let mut new: Self = #krate::rt::Model::blank();
                #(#values)*
                new
            }
        };
        functions(name, &[new])
    }

    /// The setter of a field that has the name of another method.
    fn renamed_setter(
        &self,
        shape: &Shape,
        field: &Field,
        ident: &Ident,
        target: &TokenStream,
    ) -> TokenStream {
        let krate = &self.krate;
        let docs = docs::lines(&format!("Sets `{ident}`."));
        let method = setter(ident);
        let bare = Place { nullable: false, ..field.place.clone() };
        let ty = super::tokens(&self.argument(&bare)).unwrap_or_default();
        // Called the same everywhere: a field's own name may be too like `self` for clippy.
        let value = self.converted(&bare, &quote!(value));
        let value = match self.presence(shape, field).holds {
            Holds::Patch => quote!(#krate::Patch::Value(#value)),
            Holds::Plain | Holds::Option => quote!(Some(#value)),
        };
        quote! {
            #docs
            #[must_use]
            pub fn #method(mut self, value: #ty) -> Self {
                #target.#ident = #value;
                self
            }
        }
    }

    /// The type of an argument: whatever converts, where that helps and does not confuse numbers.
    fn argument(&self, place: &Place) -> String {
        let plain = self.bare_text(&Place { boxed: false, ..place.clone() });
        match (self.converts(place), place.nullable) {
            (_, true) => format!("impl Into<Option<{plain}>>"),
            (true, false) => format!("impl Into<{plain}>"),
            (false, false) => plain,
        }
    }

    fn converts(&self, place: &Place) -> bool {
        match place.ty {
            Ty::String | Ty::Decimal | Ty::Json => true,
            Ty::Named(id) => matches!(self.shape(id).kind, Kind::Texts(_) | Kind::Union(_)),
            _ => false,
        }
    }

    /// An argument as the field holds it.
    fn converted(&self, place: &Place, value: &TokenStream) -> TokenStream {
        let value = match (self.converts(place), place.nullable) {
            (_, true) | (true, false) => quote!(#value.into()),
            (false, false) => value.clone(),
        };
        match (place.boxed, place.nullable) {
            (true, true) => quote!(#value.map(Box::new)),
            (true, false) => quote!(Box::new(#value)),
            (false, _) => value,
        }
    }

    /// How a union that is sent is made from what a branch holds, where no other branch holds the same.
    pub(super) fn made_from(&self, id: ShapeId, union: &Union) -> Vec<&'static str> {
        let name = self.names.of(id);
        let plain = |place: &Place| self.bare_text(&Place { boxed: false, ..place.clone() });
        let types: Vec<String> = union.branches.iter().map(|branch| plain(&branch.place)).collect();
        // Everything is already made from itself.
        let alone = |text: &str| name != text && types.iter().filter(|other| *other == text).count() == 1;
        let made = union.branches.iter().zip(&types).map(|(branch, text)| match &branch.place {
            _ if !self.shape(id).usage.send || !alone(text) => "",
            Place { boxed: true, .. } => " boxed",
            Place { ty: Ty::String, .. } => " text",
            _ => " from",
        });
        made.collect()
    }
}

/// Functions of a type that are written out.
pub(super) fn functions(name: &Ident, functions: &[TokenStream]) -> String {
    let text = super::print(quote!(impl #name { #(#functions)* }));
    let body = text.split_once('{').map_or("", |(_, body)| body);
    format!("impl {name} in (fns) {{{body}")
}
