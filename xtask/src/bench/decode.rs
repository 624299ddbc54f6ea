//! Time of reading and writing payloads: `from_slice` and `to_vec`, and both through serde, beside `serde_json` with
//! derives on the same types. It writes a crate with all sides, builds it with optimisation, and runs it.
//!
//! `from_slice` checks all rules, duplicate keys among them; the derives check types and presence. Limits are held
//! against derives on structs that hold what ours hold. Structs that hold less (no undocumented fields, no unknown values
//! of enums) cost derives less; their times are shown too.

use std::fmt::Write;
use std::fs;

use anyhow::Result;
use specie_codegen::Generated;
use specie_spec::{Input, Source};

use super::charge;
use super::twins::{Holds, twins};
use crate::crates::{cargo, done, fetch, specie, types, write};
use crate::workspace;

/// The program, before its cases.
const PROGRAM: &str = include_str!("program.txt");

/// Writes, builds and runs the crate.
pub(crate) fn run() -> Result<()> {
    let mut files = Vec::new();
    let mut main = PROGRAM.to_owned();
    let mut calls = String::new();
    let root = workspace::root();
    for provider in ["gr4vy", "rapyd", "wepay", "wooshpay"] {
        let folder = root.join("specs").join(provider);
        let overlay = workspace::source(&folder.join("overlay.yaml"))?;
        let generated =
            types(&Input::new(workspace::source(&folder.join("openapi.yaml"))?).overlay(overlay))?;
        let payloads = workspace::files(&folder.join("payloads"))?;
        let named = payloads.iter().map(|path| Ok((workspace::file_name(path), workspace::text(path)?)));
        side(&mut files, &mut main, &mut calls, provider, &generated, &named.collect::<Result<Vec<_>>>()?)?;
    }
    let generated = types(&Input::new(Source::new("charge.yaml", charge::DOCUMENT)))?;
    let payload = vec![("Charge.json".to_owned(), charge::CHARGE.to_owned())];
    side(&mut files, &mut main, &mut calls, "charge", &generated, &payload)?;
    let _ = writeln!(main, "\nfn main() {{\n{calls}}}");
    files.push(("main.rs".to_owned(), main));
    let dependencies = specie("default-features = false")
        + "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\nindexmap = { version = \"2\", features = [\"serde\"] }\ncpu-time = \"1\"\n";
    let folder = write("decode", "2024", &dependencies, &files)?;
    let _ = fs::remove_file(folder.join("src/lib.rs"));
    fetch(&folder)?;
    done(cargo(&folder, &["run", "--release"]))
}

/// Adds the modules of all sides and the call that compares them.
fn side(
    files: &mut Vec<(String, String)>,
    main: &mut String,
    calls: &mut String,
    name: &str,
    generated: &Generated,
    payloads: &[(String, String)],
) -> Result<()> {
    files.push((format!("{name}_ours.rs"), generated.source.clone()));
    files.push((format!("{name}_same.rs"), twins(&generated.source, Holds::Same)?));
    files.push((format!("{name}_less.rs"), twins(&generated.source, Holds::Less)?));
    let _ = writeln!(main, "mod {name}_ours;\nmod {name}_same;\nmod {name}_less;");
    let _ = writeln!(calls, "    compare(\"{name}\", vec![");
    for (file, text) in payloads {
        let Some(ty) = target(generated, file) else { continue };
        let _ = writeln!(
            calls,
            "        case!({name}_same::{ty}, {name}_less::{ty}, {name}_ours::{ty}, {text:?}),"
        );
    }
    calls.push_str("    ]);\n");
    Ok(())
}

/// The type of a payload, by the name of its file: the target, perhaps after the webhook's operation.
fn target<'g>(generated: &'g Generated, file: &str) -> Option<&'g String> {
    let names = |target: &&String| {
        let rest = file.strip_prefix(target.as_str());
        let webhook = file.split_once('.').and_then(|(_, rest)| rest.strip_prefix(target.as_str()));
        rest.or(webhook).is_some_and(|rest| rest.starts_with('.'))
    };
    let longest = generated.targets.keys().filter(names).max_by_key(|target| target.len())?;
    generated.targets.get(longest).filter(|ty| ty.chars().all(char::is_alphanumeric))
}
