//! What a generated module offers, without how: types with their fields and variants, and the functions of operations.
//!
//! In: Rust source. Out: an [`Outline`], which prints a line for each item and member, and which tells what changed
//! between two versions of a module.

mod changes;
mod operations;
mod tokens;
mod types;

use std::collections::BTreeMap;
use std::fmt;

pub use changes::{Change, Changed};
use tokens::text;

/// The public items of a module, in their order; those of public modules inside it are named `module::Item`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Types, aliases and functions.
    pub items: Vec<Item>,
}

/// A type, an alias or a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name, after the modules that it stands in.
    pub name: String,
    /// What it is.
    pub kind: ItemKind,
    /// What stands after the name on its line: `(String)`, ` = String`, `(key: &str) -> Self`; mostly nothing.
    pub rest: String,
    /// Fields and variants in their order, then functions.
    pub members: Vec<Member>,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// A call of the API: a type that becomes a request or is read from a response.
    Operation,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// Another name of a type.
    Alias,
    /// A function beside the types.
    Function,
}

/// A part of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name, as Rust source writes it.
    pub name: String,
    /// What it is.
    pub kind: MemberKind,
    /// The field's type, what the variant holds with its brackets, or the function from its arguments on.
    pub ty: String,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberKind {
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// A function of an operation. The setters of its fields are left out.
    Function,
}

/// The outline of generated source.
///
/// ```
/// let source = "/// A pet.\npub struct Pet {\n    /// Its name.\n    pub name: String,\n}\nmod tables {}\n";
/// assert_eq!(specie_codegen::outline(source)?.to_string(), "struct Pet\n    name: String\n");
/// # Ok::<(), syn::Error>(())
/// ```
///
/// # Errors
///
/// The text is no Rust source.
pub fn outline(source: &str) -> syn::Result<Outline> {
    let mut outline = Outline::default();
    collect(&syn::parse_file(source)?.items, "", &mut outline);
    Ok(outline)
}

impl Outline {
    /// The item of this name.
    #[must_use]
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }
}

fn collect(items: &[syn::Item], module: &str, outline: &mut Outline) {
    let first = outline.items.len();
    let calls: Vec<types::Types> = items.iter().filter_map(called).collect();
    let items = || calls.iter().flat_map(|call| &call.items).chain(items);
    for item in items() {
        match item {
            syn::Item::Mod(inner) if is_public(&inner.vis) => {
                let path = format!("{module}{}::", inner.ident);
                let items = inner.content.as_ref().map_or(&[][..], |(_, items)| items.as_slice());
                collect(items, &path, outline);
            }
            _ => outline.items.extend(read(item, module)),
        }
    }
    let mut blocks: BTreeMap<String, Vec<&syn::ItemImpl>> = BTreeMap::new();
    for item in items() {
        if let syn::Item::Impl(block) = item
            && block.trait_.is_none()
        {
            blocks.entry(text(&block.self_ty)).or_default().push(block);
        }
    }
    for item in &mut outline.items[first..] {
        let own = item.name.strip_prefix(module).unwrap_or(&item.name);
        let blocks = blocks.get(own).map_or(&[][..], Vec::as_slice);
        let called = calls.iter().find_map(|call| call.called.get(own));
        add_functions(item, blocks, called);
    }
}

fn called(item: &syn::Item) -> Option<types::Types> {
    if let syn::Item::Macro(item) = item { types::types(&item.mac) } else { None }
}

/// A type, an alias or a function of a module.
fn read(item: &syn::Item, module: &str) -> Option<Item> {
    let named = |name: &syn::Ident, kind, rest: String, members| {
        Some(Item { name: format!("{module}{name}"), kind, rest, members })
    };
    match item {
        syn::Item::Struct(item) if is_public(&item.vis) => {
            let generics = text(&item.generics);
            let syn::Fields::Named(fields) = &item.fields else {
                return named(&item.ident, ItemKind::Struct, generics + &held(&item.fields), Vec::new());
            };
            let public = fields.named.iter().filter(|field| is_public(&field.vis));
            named(&item.ident, ItemKind::Struct, generics, public.map(field).collect())
        }
        syn::Item::Enum(item) if is_public(&item.vis) => {
            let variants = item.variants.iter().map(|variant| Member {
                name: variant.ident.to_string(),
                kind: MemberKind::Variant,
                ty: held(&variant.fields),
            });
            named(&item.ident, ItemKind::Enum, text(&item.generics), variants.collect())
        }
        syn::Item::Type(item) if is_public(&item.vis) => {
            named(&item.ident, ItemKind::Alias, format!(" = {}", text(&item.ty)), Vec::new())
        }
        syn::Item::Fn(item) if is_public(&item.vis) => {
            named(&item.sig.ident, ItemKind::Function, signature(&item.sig), Vec::new())
        }
        _ => None,
    }
}

fn field(field: &syn::Field) -> Member {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    Member { name, kind: MemberKind::Field, ty: text(&field.ty) }
}

/// What a tuple struct or a variant holds.
fn held(fields: &syn::Fields) -> String {
    let types = |fields: &syn::punctuated::Punctuated<syn::Field, _>, named| {
        let list = fields.iter().map(field);
        let list = list.map(|field| if named { format!("{}: {}", field.name, field.ty) } else { field.ty });
        list.collect::<Vec<_>>().join(", ")
    };
    match fields {
        syn::Fields::Unit => String::new(),
        syn::Fields::Unnamed(fields) => format!("({})", types(&fields.unnamed, false)),
        syn::Fields::Named(fields) => format!(" {{ {} }}", types(&fields.named, true)),
    }
}

/// The functions of an operation, which is what has `to_http` or `from_http`, be it by the macro of operations. Setters
/// only repeat the fields.
fn add_functions(owner: &mut Item, blocks: &[&syn::ItemImpl], called: Option<&Vec<Member>>) {
    let items = blocks.iter().flat_map(|block| &block.items);
    let functions =
        items.filter_map(|item| if let syn::ImplItem::Fn(function) = item { Some(function) } else { None });
    let functions: Vec<&syn::Signature> =
        functions.filter(|function| is_public(&function.vis)).map(|function| &function.sig).collect();
    let is_way = |sig: &&syn::Signature| sig.ident == "to_http" || sig.ident == "from_http";
    if called.is_none() && !functions.iter().any(is_way) {
        return;
    }
    owner.kind = ItemKind::Operation;
    owner.members.extend(functions.iter().filter(|sig| !sets(sig)).map(|sig| Member {
        name: sig.ident.to_string(),
        kind: MemberKind::Function,
        ty: signature(sig),
    }));
    owner.members.extend(called.into_iter().flatten().cloned());
}

fn sets(sig: &syn::Signature) -> bool {
    sig.receiver().is_some_and(|receiver| {
        matches!(receiver.kind, syn::ReceiverKind::Value) && receiver.mutability.is_some()
    })
}

/// A function from its generics on.
fn signature(sig: &syn::Signature) -> String {
    let output = match &sig.output {
        syn::ReturnType::Default => String::new(),
        syn::ReturnType::Type(_, ty) => format!(" -> {}", text(ty)),
    };
    format!("{}({}){output}", text(&sig.generics), text(&sig.inputs))
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Item { name, kind, rest, members } in &self.items {
            let word = match kind {
                ItemKind::Operation => "operation",
                ItemKind::Struct => "struct",
                ItemKind::Enum => "enum",
                ItemKind::Alias => "type",
                ItemKind::Function => "fn",
            };
            writeln!(f, "{word} {name}{rest}")?;
            for member in members {
                writeln!(f, "    {member}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Member { name, kind, ty } = self;
        match kind {
            MemberKind::Field => write!(f, "{name}: {ty}"),
            MemberKind::Variant => write!(f, "{name}{ty}"),
            MemberKind::Function => write!(f, "fn {name}{ty}"),
        }
    }
}

#[cfg(test)]
mod tests;
