//! tests/tests/refunds/targets.rs: the type of `specie-refunds` for each target of each provider's document.

use std::fmt::Write;

use super::Output;

const HEAD: &str = "\
// @generated from specie.toml
// do not edit; run `cargo xtask regenerate`

//! The types of `specie-refunds` by provider and target: a JSON text in, the text that its type writes again out.

use specie::{DecodeError, Reading};

/// Reads a payload as a type, and writes it again.
pub(crate) type Again = fn(&[u8], Reading) -> Result<Vec<u8>, DecodeError>;

/// How a target of a provider's document is read: `Refund`, `createRefund.request`, `webhook-refund.moved`, and
/// `createRefund.404`, which may stand in the document as `4XX` or `default`.
pub(crate) fn find(provider: &str, target: &str) -> Option<(Again, Reading)> {
    let (_, targets) = PROVIDERS.iter().find(|(name, _)| *name == provider)?;
    let (operation, last) = target.rsplit_once('.').unwrap_or((target, \"\"));
    let class = last.get(..1).unwrap_or_default();
    let names = [target.to_owned(), format!(\"{operation}.{class}XX\"), format!(\"{operation}.default\")];
    let found = names.iter().find_map(|name| targets.iter().find(|(target, _)| target == name));
    let reading = if last == \"request\" { Reading::Send } else { Reading::Receive };
    found.map(|(_, again)| (*again, reading))
}

fn again<T: specie::Model>(payload: &[u8], reading: Reading) -> Result<Vec<u8>, DecodeError> {
    specie::decode::<T>(payload, reading).map(|decoded| specie::rt::to_vec(&decoded.value))
}

const PROVIDERS: &[(&str, &[(&str, Again)])] = &[
";

/// Where the generated modules of the crate lie.
const FOLDER: &str = "crates/specie-refunds/src/";

/// The types that a module has itself, in a list.
fn own_types(targets: &[(String, String)]) -> String {
    const STD: [&str; 4] = ["Box", "Option", "String", "Vec"];
    let mut own: Vec<&str> = Vec::new();
    for (_, ty) in targets {
        let words = ty.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        let names = words.filter(|word| word.starts_with(char::is_uppercase) && !word.contains(':'));
        own.extend(names.filter(|name| !STD.contains(name)));
    }
    own.sort_unstable();
    own.dedup();
    own.join(", ")
}

/// The file, from the modules with their targets.
pub(super) fn output<'a>(modules: impl Iterator<Item = (&'a str, &'a [(String, String)])>) -> Output {
    let mut text = HEAD.to_owned();
    let mut tables = String::new();
    for (path, targets) in modules {
        let Some(module) = path.strip_prefix(FOLDER).and_then(|path| path.strip_suffix("/api.rs")) else {
            continue;
        };
        let _ = writeln!(text, "    (\"{module}\", {module}::TARGETS),");
        let _ = write!(
            tables,
            "\nmod {module} {{\n    \
             use specie_refunds::{module}::{{{}}};\n\n    use super::{{Again, again}};\n\n    \
             pub(super) const TARGETS: &[(&str, Again)] = &[\n",
            own_types(targets)
        );
        for (target, ty) in targets {
            let _ = writeln!(tables, "        (\"{target}\", again::<{ty}>),");
        }
        tables.push_str("    ];\n}\n");
    }
    text.push_str("];\n");
    text.push_str(&tables);
    Output { path: "tests/tests/refunds/targets.rs".to_owned(), text, notes: Vec::new() }
}
