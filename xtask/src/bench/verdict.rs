//! Time from the bytes of a payload to the verdict, beside other validators and readers of JSON. It writes a crate with
//! all engines, builds it with optimisation, and runs it.
//!
//! All judge the same records: of five corpora, one record in twenty broken, and the same with keys shuffled.

pub(super) mod corpora;
mod peers;
mod pull;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use specie_codegen::{Options, generate};
use specie_spec::bundle::{Formats, Integers, Nullable, Profile, bundle};
use specie_spec::{Api, read};
use specie_validate::Target;

use super::twins::{Holds, twins};
use crate::crates::{cargo, fetch, folder, specie, write};
use crate::workspace;
use corpora::Corpus;
use peers::Written;

/// The program, before its corpora.
const PROGRAM: &str = include_str!("verdict/program.txt");

/// Of the values that vary.
pub(super) const SEED: u64 = 20_260_103;

/// Writes, builds and runs the crate.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let mut files = Vec::new();
    let mut main = PROGRAM.to_owned();
    let mut calls = String::new();
    let mut written = Vec::new();
    for (number, corpus) in corpora::all()?.iter().enumerate() {
        add(&mut files, &mut main, &mut calls, number, corpus)?;
        written.push(Written { name: corpus.name, folder: data(number) });
    }
    let _ = writeln!(main, "\nfn main() {{\n{calls}}}");
    files.push(("main.rs".to_owned(), main));
    let root = workspace::root();
    let mut dependencies = specie("default-features = false");
    for name in ["specie-spec", "specie-validate"] {
        let path = root.join("crates").join(name);
        let _ = writeln!(dependencies, "{name} = {{ path = {:?} }}", path.display().to_string());
    }
    dependencies += "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\nindexmap = { version = \"2\", \
                     features = [\"serde\"] }\ncpu-time = \"1\"\njsonschema = { version = \"0.60\", default-features = false, \
                     features = [\"macros\"] }\nboon = \"0.6\"\nsonic-rs = \"0.5\"\nmimalloc = { version = \"0.1\", default-features = false }\n";
    let folder = write("verdict", "2024", &dependencies, &files)?;
    let _ = fs::remove_file(folder.join("src/lib.rs"));
    fetch(&folder)?;
    let output = cargo(&folder, &["run", "--release"]).output()?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)? + &peers::lines(&written)?;
    print!("{text}");
    println!("{}", table(&text)?);
    Ok(())
}

/// Where a corpus is written.
fn data(number: usize) -> PathBuf {
    folder("verdict").join("data").join(number.to_string())
}

/// Adds a corpus: its data, its types, and the call that measures it.
fn add(
    files: &mut Vec<(String, String)>,
    main: &mut String,
    calls: &mut String,
    number: usize,
    corpus: &Corpus,
) -> Result<()> {
    let data = data(number);
    fs::create_dir_all(&data)?;
    let api = read(&corpus.input).api.context("the document is refused")?;
    fs::write(data.join("schema.json"), schema(&api, &corpus.target)?.to_string())?;
    let (plain, shuffled) = corpus.lines(SEED)?;
    fs::write(data.join("plain.ndjson"), plain)?;
    fs::write(data.join("shuffled.ndjson"), shuffled)?;
    let generated = generate(&api, &Options::default());
    let (named, code) = match &corpus.target {
        Target::Response { operation, status } => {
            (format!("{operation}.{status}"), format!("Target::response({operation:?}, {status})"))
        }
        Target::Schema { name, .. } => (name.clone(), format!("Target::schema({name:?})")),
        other => anyhow::bail!("no corpus is of {other}"),
    };
    let ty = generated.targets.get(&named).with_context(|| format!("a type for {named}"))?;
    files.push((format!("ours_{number}.rs"), generated.source.clone()));
    files.push((format!("twins_{number}.rs"), twins(&generated.source, Holds::Same)?));
    let _ = writeln!(main, "mod ours_{number};\nmod twins_{number};");
    let schema = data.join("schema.json").display().to_string();
    let _ = writeln!(
        main,
        "#[jsonschema::validator(path = {schema:?}, draft = Draft202012, validate_formats = true)]\nstruct Macro{number};"
    );
    let mut input =
        format!("Input::new(Source::new({:?}, {:?}))", corpus.input.source.name, corpus.input.source.text);
    for overlay in &corpus.input.overlays {
        let _ = write!(input, ".overlay(Source::new({:?}, {:?}))", overlay.name, overlay.text);
    }
    let _ = writeln!(
        calls,
        "    corpus::<twins_{number}::{ty}>({:?}, {:?}, {input}, {code}, |line| ours_{number}::{ty}::from_slice(line).is_ok(), Macro{number}::is_valid);",
        corpus.name,
        data.display().to_string()
    );
    Ok(())
}

/// The schema of a target for others: the bundle's, its own keywords as plain JSON Schema has them.
fn schema(api: &Api, target: &Target) -> Result<Value> {
    let id = match target {
        Target::Response { operation, status } => {
            let operation = api.operation(operation).context("an operation")?;
            let response = operation.response(*status).first().copied().context("a response")?;
            response.body.as_ref().and_then(|body| body.json().flatten()).context("a body")?
        }
        Target::Schema { name, .. } => *api.components.get(name).context("a schema")?,
        other => anyhow::bail!("no corpus is of {other}"),
    };
    let profile = Profile {
        reading: target.reading(),
        formats: Formats::Assert,
        nullable: Nullable::Lenient,
        integers: Integers::Value,
    };
    let bundle = bundle(api, id, profile);
    let mut document = plain(&bundle.document);
    if let Some(map) = document.as_object_mut() {
        map.remove("$id");
        map.insert("$ref".to_owned(), format!("#{}", bundle.root).into());
    }
    Ok(document)
}

fn plain(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut out = Map::new();
            for (key, value) in map {
                match (key.strip_prefix("x-specie-"), value) {
                    (Some("format"), _) => drop(out.insert("format".to_owned(), value.clone())),
                    (
                        Some(
                            limit @ ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
                            | "multipleOf"),
                        ),
                        Value::String(text),
                    ) => {
                        out.insert(limit.to_owned(), serde_json::from_str(text).unwrap_or(Value::Null));
                    }
                    (Some("enum"), Value::Array(texts)) => {
                        let values = texts
                            .iter()
                            .filter_map(|text| serde_json::from_str::<Value>(text.as_str()?).ok());
                        out.insert("enum".to_owned(), values.collect());
                    }
                    (Some(_), _) => {}
                    (None, Value::String(text)) if key == "$ref" => {
                        out.insert(key.clone(), text.replace("urn:specie:bundle", "").into());
                    }
                    (None, value) => drop(out.insert(key.clone(), plain(value))),
                }
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        scalar => scalar.clone(),
    }
}

/// Time of each engine beside `is_valid`, for each corpus and order.
fn table(text: &str) -> Result<String> {
    let mut out = String::new();
    let mut base: BTreeMap<(String, String, String), f64> = BTreeMap::new();
    for line in text.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [corpus, order, set, engine, time, accepted, all, _] = columns[..] else { continue };
        let time: f64 = time.parse()?;
        let first = *base.entry((corpus.to_owned(), order.to_owned(), set.to_owned())).or_insert(time);
        let _ = writeln!(
            out,
            "{corpus:14}{order:9}{set:6}{engine:26}{time:10.0} ns {:6.2}  {accepted} of {all} accepted",
            time / first
        );
    }
    Ok(out)
}
