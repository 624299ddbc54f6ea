//! The generated types of documents as programs: payloads in, what the types say of them out.
//!
//! A workspace under `target/corpus-types` has a crate for each document, which depends on nothing but `specie`. It is
//! built offline, without debug information, with the versions of this workspace.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use indexmap::IndexMap;
use specie_codegen::{Options, generate};
use specie_spec::Api;
use specie_spec::bundle::Reading;

use crate::workspace;

/// The program of one document.
pub(super) struct Types {
    questions: PathBuf,
    binary: PathBuf,
    /// The type of each target by name, in the order of the program's table.
    targets: IndexMap<String, String>,
}

/// A payload that a type is asked to read.
pub(super) struct Question {
    /// The target by name, as [`specie_codegen::Generated::targets`] has it.
    pub(super) target: String,
    pub(super) reading: Reading,
    /// JSON on one line.
    pub(super) payload: String,
}

/// What the type says.
pub(super) enum Answer {
    /// It takes the payload, and writes it as this JSON.
    Taken(String),
    /// It does not, for these reasons.
    Refused(String),
}

const PROGRAM: &str = r#"//! Reads questions from the file that is named, a line each: target, reading, payload. Answers with a line each.

// A document without types of its own asks for nothing.
#![allow(dead_code)]

mod api;

use std::io::{BufRead, BufReader, Write};

/// Reads a payload as a type, and writes it again.
pub(crate) type Again = fn(&[u8], specie::Reading) -> Result<Vec<u8>, specie::DecodeError>;

pub(crate) fn again<T: specie::Model>(payload: &[u8], reading: specie::Reading) -> Result<Vec<u8>, specie::DecodeError> {
    specie::decode::<T>(payload, reading).map(|decoded| specie::rt::to_vec(&decoded.value))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("no file is named")?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in BufReader::new(std::fs::File::open(path)?).lines() {
        let line = line?;
        let mut parts = line.splitn(3, ' ');
        let target: usize = parts.next().ok_or("no target")?.parse()?;
        let send = parts.next() == Some("send");
        let reading = if send { specie::Reading::Send } else { specie::Reading::Receive };
        match api::TARGETS[target](parts.next().ok_or("no payload")?.as_bytes(), reading) {
            Ok(text) => writeln!(out, "ok {}", String::from_utf8(text)?)?,
            Err(error) => writeln!(out, "no {}", error.to_string().replace('\n', "; "))?,
        }
    }
    Ok(())
}
"#;

/// Builds the programs of documents.
pub(super) fn build<'a>(
    documents: impl Iterator<Item = (&'a str, &'a Api)>,
) -> Result<IndexMap<String, Types>> {
    let folder = workspace::root().join("target/corpus-types");
    let mut programs = IndexMap::new();
    let mut members = Vec::new();
    for (name, api) in documents {
        let package: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
            .collect();
        let package = format!("types-{package}");
        let targets = write_crate(&folder.join(&package), &package, api)?;
        let program = Types {
            questions: folder.join(&package).join("questions"),
            binary: folder.join("target/debug").join(&package),
            targets,
        };
        members.push(format!("{package:?}"));
        programs.insert(name.to_owned(), program);
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\nincremental = false\n\n\
         [profile.dev.package.specie]\nopt-level = 1\n",
        members.join(", ")
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    let lock = folder.join("Cargo.lock");
    fs::copy(workspace::root().join("Cargo.lock"), &lock).with_context(|| lock.display().to_string())?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "-q", "--offline", "--workspace"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()
        .context("cargo does not start")?;
    ensure!(status.success(), "{} does not build; see what is said above", folder.display());
    Ok(programs)
}

fn write_crate(folder: &Path, package: &str, api: &Api) -> Result<IndexMap<String, String>> {
    let generated = generate(api, &Options::default());
    let mut module = format!("#![allow(dead_code)]\n{}\n/// A reader for each target.\n", generated.source);
    module.push_str("pub(crate) const TARGETS: &[crate::Again] = &[\n");
    for ty in generated.targets.values() {
        let _ = writeln!(module, "    crate::again::<{ty}>,");
    }
    module.push_str("];\n");
    let specie = workspace::root().join("crates/specie").display().to_string();
    let manifest = format!(
        "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nspecie = {{ path = {specie:?}, default-features = false, features = [\"pattern\"] }}\n"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/main.rs"), PROGRAM)?;
    write(&folder.join("src/api.rs"), &module)?;
    Ok(generated.targets)
}

/// Writes a file that differs, so that what did not change is not compiled again.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path)).with_context(|| path.display().to_string())?;
    fs::write(path, text).with_context(|| path.display().to_string())
}

impl Types {
    /// True when a target has a type of its own. The rules of a component that is a list of texts, say, are those of
    /// the fields that hold it, since `Vec<String>` has none.
    pub(super) fn has(&self, target: &str) -> bool {
        const PLAIN: [&str; 8] = ["String", "bool", "f64", "i32", "i64", "u32", "u64", "char"];
        self.targets.get(target).is_some_and(|ty| !ty.contains(['<', ':']) && !PLAIN.contains(&ty.as_str()))
    }

    /// An answer for each question.
    pub(super) fn ask(&self, questions: &[Question]) -> Result<Vec<Answer>> {
        let mut text = String::new();
        for Question { target, reading, payload } in questions {
            // Requests may hold another type of a component than responses.
            let sent = format!("{target}.sent");
            let own = *reading == Reading::Send && self.targets.contains_key(&sent);
            let target = if own { &sent } else { target };
            let index = self.targets.get_index_of(target).with_context(|| format!("no type for {target}"))?;
            let reading = if *reading == Reading::Send { "send" } else { "receive" };
            let _ = writeln!(text, "{index} {reading} {payload}");
        }
        write(&self.questions, &text)?;
        let program = self.binary.display();
        let output = Command::new(&self.binary)
            .arg(&self.questions)
            .output()
            .with_context(|| format!("{program} does not start"))?;
        ensure!(
            output.status.success(),
            "{program} {}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        let said = String::from_utf8(output.stdout).with_context(|| format!("{program}: not UTF-8"))?;
        let answers: Vec<Answer> = said
            .lines()
            .map(|line| match line.strip_prefix("ok ") {
                Some(text) => Answer::Taken(text.to_owned()),
                None => Answer::Refused(line.trim_start_matches("no ").to_owned()),
            })
            .collect();
        ensure!(
            answers.len() == questions.len(),
            "{program}: {} answers to {} questions",
            answers.len(),
            questions.len()
        );
        Ok(answers)
    }
}
