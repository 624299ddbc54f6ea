//! What changed between two versions of a module, for those whose code uses it.

use std::fmt;

use super::{Item, ItemKind, Member, MemberKind, Outline};

/// One difference between two outlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is that changed: `field`, `variant`, `struct`.
    pub what: &'static str,
    /// Its name, with the type that it stands in: `Refund.amount`, `RefundReason::Duplicate`.
    pub name: String,
    /// How it changed.
    pub changed: Changed,
}

/// How something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It is new; its type, if it has one.
    Added(String),
    /// It is gone.
    Removed,
    /// The value may be absent or null where it had to be there before; the types before and after.
    Optional(String, String),
    /// The value is always there where it could be absent or null before; the types before and after.
    Required(String, String),
    /// It has another type; the types before and after.
    Type(String, String),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Change { what, name, changed } = self;
        match changed {
            Changed::Added(ty) if ty.is_empty() => write!(f, "+ {what} `{name}`"),
            Changed::Added(ty) => write!(f, "+ {what} `{name}`: `{ty}`"),
            Changed::Removed => write!(f, "- {what} `{name}`"),
            Changed::Optional(old, new) => write!(f, "~ {what} `{name}` is optional: `{old}` became `{new}`"),
            Changed::Required(old, new) => write!(f, "~ {what} `{name}` is required: `{old}` became `{new}`"),
            Changed::Type(old, new) => write!(f, "~ {what} `{name}`: `{old}` became `{new}`"),
        }
    }
}

impl Outline {
    /// What changed, in the order of the new outline; what is gone comes last, at its type and at the end.
    #[must_use]
    pub fn changes(old: &Outline, new: &Outline) -> Vec<Change> {
        let mut changes = Vec::new();
        for item in &new.items {
            match old.item(&item.name) {
                None => changes.push(whole(item, Changed::Added(String::new()))),
                Some(before) => compare(before, item, &mut changes),
            }
        }
        let gone = old.items.iter().filter(|item| new.item(&item.name).is_none());
        changes.extend(gone.map(|item| whole(item, Changed::Removed)));
        changes
    }
}

fn whole(item: &Item, changed: Changed) -> Change {
    Change { what: item.kind.as_str(), name: item.name.clone(), changed }
}

fn compare(old: &Item, new: &Item, changes: &mut Vec<Change>) {
    if (old.kind, &old.rest) != (new.kind, &new.rest) {
        let said = |item: &Item| {
            let rest = item.rest.trim_start_matches([' ', '=']);
            if old.kind == new.kind { rest.to_owned() } else { format!("{} {rest}", item.kind.as_str()) }
        };
        let (before, after) = (said(old).trim().to_owned(), said(new).trim().to_owned());
        changes.push(whole(new, Changed::Type(before, after)));
    }
    for member in &new.members {
        match twin(old, member) {
            None => changes.push(part(new, member, Changed::Added(bare(member)))),
            Some(before) if before.ty != member.ty => {
                changes.push(part(new, member, retyped(bare(before), bare(member))));
            }
            Some(_) => {}
        }
    }
    let gone = old.members.iter().filter(|member| twin(new, member).is_none());
    changes.extend(gone.map(|member| part(old, member, Changed::Removed)));
}

/// The member of the same name and kind: a field and a function may share a name.
fn twin<'a>(item: &'a Item, member: &Member) -> Option<&'a Member> {
    item.members.iter().find(|other| other.name == member.name && other.kind == member.kind)
}

fn part(item: &Item, member: &Member, changed: Changed) -> Change {
    let (what, separator) = match member.kind {
        MemberKind::Field => ("field", "."),
        MemberKind::Variant => ("variant", "::"),
        MemberKind::Function => ("function", "::"),
    };
    Change { what, name: format!("{}{separator}{}", item.name, member.name), changed }
}

/// The type without the brackets of a variant that holds one value.
fn bare(member: &Member) -> String {
    let inner = member.ty.strip_prefix('(').and_then(|ty| ty.strip_suffix(')'));
    let holds = member.kind == MemberKind::Variant;
    inner.filter(|_| holds).unwrap_or(&member.ty).trim().to_owned()
}

fn retyped(old: String, new: String) -> Changed {
    if inside(&new) == Some(old.as_str()) {
        return Changed::Optional(old, new);
    }
    if inside(&old) == Some(new.as_str()) {
        return Changed::Required(old, new);
    }
    Changed::Type(old, new)
}

/// What an optional type holds.
fn inside(ty: &str) -> Option<&str> {
    let (outer, rest) = ty.split_once('<')?;
    let optional = outer == "Option" || outer.ends_with("::Patch");
    rest.strip_suffix('>').filter(|_| optional)
}

impl ItemKind {
    /// The word for it in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ItemKind::Operation => "operation",
            ItemKind::Struct => "struct",
            ItemKind::Enum => "enum",
            ItemKind::Alias => "alias",
            ItemKind::Function => "function",
        }
    }
}
