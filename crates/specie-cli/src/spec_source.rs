//! From what `--spec` says to the texts of a document and its overlays: an embedded name, a file, or a folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use specie_spec::diagnostic::did_you_mean;
use specie_spec::folder::{Folder, Unread};
use specie_spec::{Api, Input, Source, read};
use specie_specs::{PROVIDERS, Provider};

use crate::args::Beside;
use crate::console::{Console, Usage};
use crate::draw;
use crate::texts::Texts;

/// The names of a document in its folder, the first one there is taken.
const DOCUMENT_NAMES: [&str; 7] = [
    "openapi.yaml",
    "openapi.yml",
    "openapi.json",
    "openapi.md",
    "swagger.yaml",
    "swagger.yml",
    "swagger.json",
];
/// The overlay that applies by itself to the document of its folder.
const OVERLAY_NAME: &str = "overlay.yaml";
/// The folder of payloads beside a document.
const PAYLOADS: &str = "payloads";

/// Reads a document; one that is refused is shown on standard error, with all that is wrong with it.
pub(crate) fn load(console: &mut Console, spec: &str, beside: &Beside) -> anyhow::Result<Option<Api>> {
    let loaded = read(&resolve(spec, beside)?);
    if loaded.api.is_none() {
        let texts = Texts::new(&loaded.files);
        for diagnostic in loaded.diagnostics.into_sorted() {
            console.draw_aside(|renderer| draw::diagnostic(renderer, &texts, None, &diagnostic))?;
        }
    }
    Ok(loaded.api)
}

/// Finds a document and reads it with its overlays.
pub(crate) fn resolve(spec: &str, beside: &Beside) -> anyhow::Result<Input> {
    let path = Path::new(spec);
    let input = if let Some(provider) = PROVIDERS.iter().find(|provider| provider.name == spec) {
        embedded(provider, beside)
    } else if path.is_dir() {
        in_folder(path, beside)?
    } else if path.exists() {
        at_path(path, beside)?
    } else {
        return Err(not_found(spec));
    };
    let mut input = beside
        .overlays
        .iter()
        .try_fold(input, |input, file| anyhow::Ok(input.overlay(read_source(file)?)))?;
    for (url, file) in &beside.references.maps {
        input.resources.push((url.clone(), read_source(file)?));
    }
    Ok(input)
}

/// A document with the files that its references may name.
fn at_path(path: &Path, beside: &Beside) -> anyhow::Result<Input> {
    let root = beside.references.root.as_deref();
    let folder = Folder::open(Path::new(""), path, root).map_err(|why| match (why, root) {
        (Unread::Outside, Some(root)) => Usage::error(
            format!("{} is not inside {}", path.display(), root.display()),
            "give --root a folder that holds the document",
        ),
        (Unread::Failed(why), Some(root)) => {
            Usage::error(format!("cannot read {}: {why}", root.display()), "give --root a folder")
        }
        (_, None) => not_found(&path.display().to_string()),
    })?;
    Ok(Input::new(read_source(path)?).folder(folder))
}

/// The folder of the document beside a file or folder of payloads: the one above the nearest `payloads`.
pub(crate) fn folder_beside(payload: &Path) -> Option<PathBuf> {
    let above = |path: &Path| path.parent().filter(|folder| has_document(folder)).map(shown);
    let written = payload.ancestors().filter(|path| path.ends_with(PAYLOADS)).find_map(above);
    written.or_else(|| {
        // Somebody who stands inside `payloads` does not write its name.
        let folder = if payload.is_dir() { payload } else { payload.parent()? };
        let real = shown(folder).canonicalize().ok()?;
        let depth = real.ancestors().position(|path| path.ends_with(PAYLOADS))?;
        let up: PathBuf = std::iter::repeat_n("..", depth + 1).collect();
        let beside = if matches!(folder.to_str(), Some("" | ".")) { up } else { folder.join(up) };
        has_document(&beside).then_some(beside)
    })
}

/// The current folder by its name.
fn shown(folder: &Path) -> PathBuf {
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() }
}

/// The payloads of a folder that holds a document and payloads for it.
pub(crate) fn payloads_of(folder: &Path) -> Option<PathBuf> {
    let payloads = folder.join(PAYLOADS);
    (payloads.is_dir() && has_document(folder)).then_some(payloads)
}

fn has_document(folder: &Path) -> bool {
    usual_document(folder).is_some()
}

fn embedded(provider: &Provider, beside: &Beside) -> Input {
    let source = |file: &str, text: &str| Source::new(format!("{}/{file}", provider.name), text);
    let input = Input::new(source("openapi.yaml", provider.openapi));
    if beside.no_overlay { input } else { input.overlay(source(OVERLAY_NAME, provider.overlay)) }
}

fn in_folder(folder: &Path, beside: &Beside) -> anyhow::Result<Input> {
    let input = at_path(&document_in(folder)?, beside)?;
    let overlay = folder.join(OVERLAY_NAME);
    if beside.no_overlay || !overlay.is_file() {
        Ok(input)
    } else {
        Ok(input.overlay(read_source(&overlay)?))
    }
}

/// The document of a folder that has a usual name.
pub(crate) fn usual_document(folder: &Path) -> Option<PathBuf> {
    DOCUMENT_NAMES.iter().map(|name| folder.join(name)).find(|path| path.is_file())
}

/// The document of a folder: the one with the usual name, else the only file that looks like one.
fn document_in(folder: &Path) -> anyhow::Result<PathBuf> {
    if let Some(path) = usual_document(folder) {
        return Ok(path);
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut documents: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| looks_like_document(path))
        .collect();
    documents.sort();
    match documents.as_slice() {
        [document] => Ok(document.clone()),
        [] => Err(Usage::error(
            format!("no document in the folder {}", folder.display()),
            "name the document openapi.yaml, or give its file to --spec",
        )),
        several => {
            let names: Vec<String> = several.iter().map(|path| format!("`{}`", path.display())).collect();
            Err(Usage::error(
                format!("{} documents in the folder {}", several.len(), folder.display()),
                format!("choose one of {}", names.join(", ")),
            ))
        }
    }
}

fn looks_like_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or("");
    let known = matches!(extension, "yaml" | "yml" | "json" | "md");
    let version = |line: &str| {
        let key = line.trim_start_matches([' ', '\t', '{']).trim_start_matches(['"', '\'']);
        ["openapi", "swagger"]
            .iter()
            .find_map(|name| key.strip_prefix(name))
            .is_some_and(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with(':'))
    };
    known && path.is_file() && fs::read_to_string(path).is_ok_and(|text| text.lines().any(version))
}

fn read_source(path: &Path) -> anyhow::Result<Source> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Usage::error(format!("{} is not UTF-8 text", path.display()), "save the document as UTF-8")
    })?;
    Ok(Source::new(path.display().to_string(), text))
}

fn not_found(spec: &str) -> anyhow::Error {
    let names = || PROVIDERS.iter().map(|provider| provider.name);
    let help = match did_you_mean(spec, names()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "give a file, a folder, or one of the embedded names {}",
            names().collect::<Vec<_>>().join(", ")
        ),
    };
    Usage::error(format!("`{spec}` is neither the name of an embedded document nor a file or folder"), help)
}
