//! The codecs: one short impl a type over its table, in one anonymous constant.

use proc_macro2::{Ident, Literal};

use super::{Emitter, Layout};
use crate::shape::{Kind, Place, Rules, Shape, ShapeId, Struct, Ty};

/// How long a line of a macro call may be.
const WIDTH: usize = 96;

/// True for a newtype that says nothing about its value: it exists because it holds itself.
pub(super) fn is_transparent(place: &Place) -> bool {
    let rules = Rules { whole: false, ..place.rules.clone() };
    rules == Rules::default() && matches!(place.ty, Ty::List(_) | Ty::Map(_) | Ty::Named(_))
}

impl Emitter<'_> {
    /// The text of all codecs. The calls of macros in it are laid out here: a printer of Rust knows nothing of theirs.
    pub(super) fn codecs(&self, selected: &[ShapeId]) -> Option<String> {
        let selected: Vec<ShapeId> =
            selected.iter().copied().filter(|id| !matches!(self.shape(*id).kind, Kind::Replies(_))).collect();
        if selected.is_empty() {
            return None;
        }
        let krate = self.krate.to_string().replace(' ', "");
        let home = match self.layout {
            Layout::File => self.places(&selected),
            Layout::Folder => "at tables::SPEC".to_owned(),
        };
        let mut parts = vec![format!("use {krate}::rt;\n"), call("home", &[&home], &[])];
        parts.push(selected.iter().map(|id| self.codec(*id)).collect());
        for (send, direction) in [(true, "send;"), (false, "receive;")] {
            let travels = |id: &&ShapeId| {
                let usage = self.shape(**id).usage;
                (usage.send && !usage.receive) == send && !self.shapes.calls.contains_key(id)
            };
            let names: Vec<String> =
                selected.iter().filter(travels).map(|id| self.names.of(*id).to_string()).collect();
            if !names.is_empty() {
                parts.push(call("impls", &[direction], &names));
            }
        }
        let compared = selected.iter().filter(|id| self.compared(**id));
        let compared: Vec<String> = compared.map(|id| self.names.of(*id).to_string()).collect();
        if !compared.is_empty() {
            parts.push(call("compared", &[], &compared));
        }
        let body = parts.join("\n");
        let lines =
            body.lines().map(|line| if line.is_empty() { String::new() } else { format!("    {line}") });
        Some(format!("const _: () = {{\n{}\n}};\n", lines.collect::<Vec<_>>().join("\n")))
    }

    /// A call of one of the runtime's macros beside the types.
    pub(super) fn macro_call(&self, name: &str, parts: &[&str], entries: &[String]) -> String {
        call_at(&format!("{}::", self.krate.to_string().replace(' ', "")), name, parts, entries)
    }

    fn codec(&self, id: ShapeId) -> String {
        let shape = self.shape(id);
        let members = self.names.members(id);
        let pairs = |values: Vec<String>| -> Vec<String> {
            members.iter().zip(values).map(|(member, value)| format!("{member} = {value}")).collect()
        };
        let name = self.names.of(id);
        let pointer = literal(&shape.pointer);
        let named = self.table_names.get(&id).map_or_else(String::new, |table| format!("{table} for {name}"));
        match &shape.kind {
            Kind::Struct(object) => {
                let table = self.record_table(id, shape, object);
                call(
                    "record",
                    &[&format!("{named}, {pointer},"), &(table + ";")],
                    &self.slots(id, shape, object),
                )
            }
            Kind::Union(union) => {
                let table = self.union_table(id, shape, union);
                let blank = &members[union.blank];
                let variants: Vec<String> =
                    members.iter().enumerate().map(|(index, member)| format!("{index} = {member}")).collect();
                let head = [&format!("{named}, {pointer},"), &format!("{table}, blank = {blank};")];
                call("union", &head.map(String::as_str), &variants)
            }
            Kind::Texts(variants) => {
                let values = variants.iter().map(|variant| literal(&variant.value)).collect();
                let other = self.names.rest(id);
                let other = if other == "Other" { String::new() } else { format!(", other = {other}") };
                let (macro_name, other) =
                    if self.open(shape) { ("open_enum", other) } else { ("closed_enum", String::new()) };
                call(macro_name, &[&format!("{named}, {pointer}{other};")], &pairs(values))
            }
            Kind::Integers(variants) => {
                let values = variants.iter().map(|variant| separated(variant.value)).collect();
                call("integer_enum", &[&format!("{name}, {pointer};")], &pairs(values))
            }
            Kind::Values(variants) => {
                let values = variants.iter().map(|variant| literal(&variant.value)).collect();
                call("value_enum", &[&format!("{name}, {pointer};")], &pairs(values))
            }
            Kind::Newtype(place) => {
                let ty = super::types::printed(&self.bare(place));
                let (macro_name, holds) = match place.ty {
                    _ if is_transparent(place) => ("transparent", format!("({ty})")),
                    Ty::String => ("text_newtype", String::new()),
                    _ => ("newtype", format!("({ty})")),
                };
                let table = self.place_table(shape, place);
                call(macro_name, &[&format!("{named}{holds}, {pointer},"), &table], &[])
            }
            Kind::Replies(_) => String::new(),
        }
    }

    /// What the fields of a table are in Rust: fields of the struct, last the one for all others.
    fn slots(&self, id: ShapeId, shape: &Shape, object: &Struct) -> Vec<String> {
        let extra = self.rest(shape, &object.rest).has_field().then(|| self.names.rest(id));
        let slot = |constant: bool, ident: &Ident| {
            if constant { "= Const".to_owned() } else { ident.to_string() }
        };
        let named = object.fields.iter().zip(self.names.members(id));
        let slots = named.map(|(field, ident)| slot(field.constant.is_some(), ident));
        let mut slots: Vec<String> = slots.chain(extra.map(|ident| slot(false, ident))).collect();
        if let (true, Some(last)) = (slots.iter().all(|slot| slot.starts_with('=')), slots.last_mut()) {
            // A comma ends each that no field comes before.
            last.push(',');
        }
        slots
    }
}

/// A text as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// A text of several lines as a literal that shows them as they are; each may be indented without changing what it says.
/// Characters that the compiler takes for a trick are escaped.
pub(super) fn raw(text: &str) -> String {
    if text.chars().any(|letter| (letter.is_control() && letter != '\n') || turns(letter)) {
        return literal(text);
    }
    if !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// True for a character that turns the direction of text (the compiler's `text_direction_codepoint_in_literal`).
fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A call of one of the runtime's macros: on one line if it fits, else its parts on lines of their own, with as many
/// entries in a line as fit.
fn call(name: &str, parts: &[&str], entries: &[String]) -> String {
    call_at("", name, parts, entries)
}

fn call_at(krate: &str, name: &str, parts: &[&str], entries: &[String]) -> String {
    let line =
        format!("{krate}rt::{name}!({});", format!("{} {}", parts.join(" "), entries.join(", ")).trim());
    if line.chars().count() <= WIDTH && !line.contains('\n') {
        return line + "\n";
    }
    let mut lines = vec![format!("{krate}rt::{name}!(")];
    lines.extend(parts.iter().flat_map(|part| part.lines()).map(|line| format!("    {line}")));
    lines.extend(filled(entries, ",").into_iter().map(|line| format!("    {line}")));
    lines.join("\n") + "\n);\n"
}

/// Entries with a separator between them, as many in a line as fit.
pub(super) fn filled(entries: &[String], separator: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for (index, entry) in entries.iter().enumerate() {
        if !line.is_empty() && line.chars().count() + entry.chars().count() + 6 > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(entry);
        if index + 1 < entries.len() {
            line.push_str(separator);
        }
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

/// A number with its digits in groups of three from 10,000 on.
pub(super) fn separated(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

#[cfg(test)]
mod tests {
    use super::separated;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(separated(9999), "9999");
        assert_eq!(separated(10_000), "10_000");
        assert_eq!(separated(-2_147_483_648), "-2_147_483_648");
    }
}
