//! Rust for the documents that specie.toml names, and what changed in it for people whose code uses it.

use std::fs;

use anyhow::{Context, Result, bail};
use specie_codegen::{Outline, outline};
use specie_spec::folder::{Folder, Unread};
use specie_spec::{Diagnostic, Input, Loaded, Severity, Source, read};

use super::manifest::{self, Entry};
use super::{Output, refunds};
use crate::workspace;

/// A generated module, and the type of each target of its document.
struct Module {
    output: Output,
    targets: Vec<(String, String)>,
}

/// A file for each `[[api]]`, and the table of their types for tests.
pub(crate) fn outputs() -> Result<Vec<Output>> {
    let (mut modules, mut problems) = (Vec::new(), Vec::new());
    for entry in entries()? {
        match module(&entry) {
            Ok(module) => modules.push(module),
            Err(error) => problems.push(format!("{error:#}")),
        }
    }
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    let named = modules.iter().map(|module| (module.output.path.as_str(), module.targets.as_slice()));
    let table = refunds::output(named);
    let mut outputs: Vec<Output> = modules.into_iter().map(|module| module.output).collect();
    outputs.push(table);
    Ok(outputs)
}

/// What specie.toml lists.
pub(crate) fn entries() -> Result<Vec<Entry>> {
    let text = workspace::text(&workspace::root().join(manifest::NAME))?;
    manifest::read(&text).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{}", problems.join("\n"))
    })
}

/// The document of an entry, with its overlays.
pub(crate) fn load(entry: &Entry) -> Result<Loaded> {
    let source = |path: &String| -> Result<Source> {
        let text = workspace::text(&workspace::root().join(path))
            .with_context(|| format!("{}:{}", manifest::NAME, entry.line))?;
        Ok(Source::new(path.as_str(), text))
    };
    let root = workspace::root();
    let folder = Folder::open(&root, entry.spec.as_ref(), entry.root.as_deref().map(AsRef::as_ref));
    let mut input = Input::new(source(&entry.spec)?);
    match folder {
        Ok(folder) => input = input.folder(folder),
        Err(Unread::Outside) => bail!("{}:{}: `root` does not hold the document", manifest::NAME, entry.line),
        Err(Unread::Failed(why)) => bail!("{}:{}: `root` cannot be read: {why}", manifest::NAME, entry.line),
    }
    for (url, path) in &entry.maps {
        input.resources.push((url.clone(), source(path)?));
    }
    for overlay in &entry.overlays {
        input = input.overlay(source(overlay)?);
    }
    Ok(read(&input))
}

fn module(entry: &Entry) -> Result<Module> {
    let Loaded { api, diagnostics, .. } = load(entry)?;
    let generated = api.as_ref().map(|api| specie_codegen::generate(api, &entry.options));
    let faults = generated.iter().flat_map(|generated| &generated.option_errors);
    let faults: Vec<String> = faults.map(|error| entry.problem(error).to_string()).collect();
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    let own = generated.as_ref().map(|generated| generated.diagnostics.clone()).unwrap_or_default();
    let problems = diagnostics.iter().chain(own.iter()).filter(|diagnostic| is_denied(entry, diagnostic));
    let problems: Vec<String> = problems.map(crate::corpus::said).collect();
    let Some(generated) = generated.filter(|_| problems.is_empty()) else {
        let place = format!("{}:{}", manifest::NAME, entry.line);
        bail!("{place}: {} gives no code\n{}", entry.spec, problems.join("\n"));
    };
    let path = entry.output.clone();
    let notes = notes(&path, &generated.source)?;
    let targets = generated.targets.into_iter().collect();
    Ok(Module { output: Output { path, text: generated.source, notes }, targets })
}

fn is_denied(entry: &Entry, diagnostic: &Diagnostic) -> bool {
    let warns = diagnostic.severity == Severity::Warning;
    let denied = |code: &String| code == diagnostic.code.as_str() || (warns && code == "warnings");
    diagnostic.severity == Severity::Error || entry.deny.iter().any(denied)
}

/// What changed between the file that is there and the new one, a line each.
fn notes(path: &str, new: &str) -> Result<Vec<String>> {
    let old = fs::read_to_string(workspace::root().join(path)).ok();
    if old.as_deref() == Some(new) {
        return Ok(Vec::new());
    }
    let new = outline(new).context("the generated source")?;
    let Some(old) = old else { return Ok(vec![format!("new, with {} items", new.items.len())]) };
    let Ok(old) = outline(&old) else { return Ok(vec!["the file that was there is no Rust".to_owned()]) };
    Ok(Outline::changes(&old, &new).iter().map(ToString::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(entry: &str) -> String {
        let text = format!("[[api]]\noutput = 'target/none.rs'\n{entry}");
        let entries = manifest::read(&text).unwrap();
        module(&entries[0]).map_or_else(|error| format!("{error:#}"), |module| module.output.notes.join("\n"))
    }

    #[test]
    fn what_is_denied_gives_no_code() {
        let entry = "spec = 'tests/cases/dangling-ref-takes-anything/spec.yaml'\n";
        assert!(said(entry).starts_with("new, with "), "{}", said(entry));
        let denied = said(&format!("{entry}deny = ['dangling-ref']\n"));
        let (first, rest) = denied.split_once('\n').unwrap();
        assert_eq!(first, "specie.toml:1: tests/cases/dangling-ref-takes-anything/spec.yaml gives no code");
        assert!(rest.contains("warning[dangling-ref]"), "{rest}");
        assert_eq!(said(&format!("{entry}deny = ['warnings']\n")), denied);
    }

    #[test]
    fn names_that_the_document_does_not_have_are_shown_where_they_are_written() {
        let said = said("spec = 'specs/wepay/openapi.yaml'\noperations = ['createRefund',\n  'getRefnd']\n");
        assert_eq!(
            said,
            "specie.toml:5:3: the document has no operation `getRefnd`\n  help: did you mean `getRefund`?"
        );
    }

    #[test]
    fn a_missing_document_is_named() {
        let said = said("spec = 'specs/nobody/openapi.yaml'\n");
        assert!(said.starts_with("specie.toml:1: ") && said.contains("specs/nobody/openapi.yaml"), "{said}");
    }
}
