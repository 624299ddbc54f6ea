//! Which files are checked: from the arguments to a list of payload files, and to the document beside each when none
//! is named. Order is that of the arguments, sorted within folders. What cannot be read is told, and the rest is found.

mod kinds;
mod pattern;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::console::Usage;
use crate::spec_source;

/// One input that holds payloads.
#[derive(Debug, Clone)]
pub(crate) struct PayloadFile {
    /// As it is shown.
    pub(crate) name: Arc<str>,
    /// Where it is; `None` is standard input.
    pub(crate) path: Option<PathBuf>,
}

impl PayloadFile {
    fn new(path: PathBuf) -> Self {
        PayloadFile { name: path.display().to_string().into(), path: Some(path) }
    }

    fn stdin() -> Self {
        PayloadFile { name: "<stdin>".into(), path: None }
    }

    /// The name without its folders.
    pub(crate) fn file_name(&self) -> &str {
        self.path
            .as_ref()
            .and_then(|path| path.file_name())
            .and_then(|name| name.to_str())
            .unwrap_or(&self.name)
    }
}

/// Payload files with the document that they are checked against.
#[derive(Debug)]
pub(crate) struct Group {
    /// What `--spec` would say.
    pub(crate) spec: String,
    pub(crate) files: Vec<PayloadFile>,
}

/// Takes what cannot be read inside of an argument.
pub(crate) type Unread<'u> = dyn FnMut(anyhow::Error) + 'u;

/// The files of one argument, all for one document.
pub(crate) fn files(argument: &Path, unread: &mut Unread<'_>) -> anyhow::Result<Vec<PayloadFile>> {
    if argument.as_os_str() == "-" {
        return Ok(vec![PayloadFile::stdin()]);
    }
    if let Some(pattern) = pattern::of(argument)? {
        return pattern.files(unread);
    }
    if !is_folder(argument)? {
        return Ok(vec![PayloadFile::new(argument.to_owned())]);
    }
    let root = argument.canonicalize().map_err(|error| unreadable(argument, error))?;
    let mut paths = Vec::new();
    walk(argument, unread, &mut |path| {
        if kinds::is_taken(path) {
            paths.push(path.to_owned());
        }
        Step::Into
    });
    let mut found = Vec::new();
    for path in paths {
        match path.canonicalize() {
            // A link that leads out of the folder is left alone, and so is what is no file.
            Ok(target) if target.is_file() && target.starts_with(&root) => found.push(PayloadFile::new(path)),
            Ok(_) => {}
            Err(error) => unread(unreadable(&path, error)),
        }
    }
    if found.is_empty() {
        return Err(Usage::error(
            format!("no payloads in the folder {}", argument.display()),
            "name the files of payloads .json, .ndjson or .jsonl, and recordings .har or after their tool",
        ));
    }
    Ok(found)
}

/// The files of one argument, each group with the document that lies beside its folder `payloads`.
pub(crate) fn groups(argument: &Path, unread: &mut Unread<'_>) -> anyhow::Result<Vec<Group>> {
    if argument.as_os_str() == "-" {
        return Err(Usage::error(
            "standard input lies beside no document",
            format!("give --spec, for example `--spec {}`", embedded_names()),
        ));
    }
    if let Some(pattern) = pattern::of(argument)? {
        return groups_of(pattern.files(unread)?);
    }
    let folder = is_folder(argument)?;
    if let Some(beside) = spec_source::folder_beside(argument) {
        return Ok(vec![Group { spec: beside.display().to_string(), files: files(argument, unread)? }]);
    }
    let providers = if folder { providers(argument, unread) } else { Vec::new() };
    if providers.is_empty() {
        let what = if folder {
            format!("no folder in {} holds a document and its `payloads`", argument.display())
        } else {
            format!("{} lies in no folder `payloads` beside a document", argument.display())
        };
        return Err(Usage::error(
            what,
            format!("give --spec with a file, a folder, or one of {}", embedded_names()),
        ));
    }
    let mut groups = Vec::new();
    for (folder, payloads) in providers {
        match files(&payloads, unread) {
            Ok(files) => groups.push(Group { spec: folder.display().to_string(), files }),
            Err(error) => unread(error),
        }
    }
    Ok(groups)
}

/// Files by the document that lies beside the folder of each.
fn groups_of(files: Vec<PayloadFile>) -> anyhow::Result<Vec<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for file in files {
        let beside = file.path.as_deref().and_then(spec_source::folder_beside);
        let Some(beside) = beside.map(|folder| folder.display().to_string()) else {
            return Err(Usage::error(
                format!("{} lies in no folder `payloads` beside a document", file.name),
                format!("give --spec with a file, a folder, or one of {}", embedded_names()),
            ));
        };
        match groups.iter_mut().find(|group| group.spec == beside) {
            Some(group) => group.files.push(file),
            None => groups.push(Group { spec: beside, files: vec![file] }),
        }
    }
    Ok(groups)
}

/// Folders that hold `openapi.yaml` (or `.json`, `.md`) and `payloads`, with the latter.
fn providers(root: &Path, unread: &mut Unread<'_>) -> Vec<(PathBuf, PathBuf)> {
    let mut found = Vec::new();
    let mut visit = |path: &Path| match spec_source::payloads_of(path) {
        Some(payloads) => {
            found.push((path.to_owned(), payloads));
            Step::Over
        }
        None => Step::Into,
    };
    if visit(root) == Step::Into {
        walk(root, unread, &mut visit);
    }
    found
}

/// What to do after a path was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Go into it when it is a folder.
    Into,
    /// Leave its content alone.
    Over,
}

/// Visits everything in a folder, sorted by name, folders before their content. Hidden names are skipped, links to
/// folders are not followed.
fn walk(folder: &Path, unread: &mut Unread<'_>, visit: &mut dyn FnMut(&Path) -> Step) {
    let entries = match fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => return unread(unreadable(folder, error)),
    };
    let mut entries: Vec<_> = entries
        .into_iter()
        .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
        .map(|entry| (entry.path(), entry.file_type().is_ok_and(|kind| kind.is_dir())))
        .collect();
    entries.sort();
    for (path, is_folder) in entries {
        if visit(&path) == Step::Into && is_folder {
            walk(&path, unread, visit);
        }
    }
}

fn is_folder(path: &Path) -> anyhow::Result<bool> {
    Ok(fs::metadata(path).map_err(|error| unreadable(path, error))?.is_dir())
}

fn unreadable(path: &Path, error: io::Error) -> anyhow::Error {
    anyhow::Error::new(error).context(format!("cannot read {}", path.display()))
}

fn embedded_names() -> String {
    specie_specs::PROVIDERS.iter().map(|provider| provider.name).collect::<Vec<_>>().join(", ")
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_to_nothing_is_told_and_the_rest_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("b.json"), "{}").unwrap();
        symlink("nowhere.json", path("a.json")).unwrap();
        symlink("c.json", path("c.json")).unwrap();
        symlink(folder.path(), path("loop")).unwrap();
        symlink("/dev/null", path("outside.json")).unwrap();
        let mut told = Vec::new();
        let found = files(folder.path(), &mut |error| told.push(error.to_string())).unwrap();
        let names: Vec<&str> = found.iter().map(PayloadFile::file_name).collect();
        assert_eq!(names, ["b.json"]);
        let unread = |name: &str| format!("cannot read {}", path(name).display());
        assert_eq!(told, [unread("a.json"), unread("c.json")]);
    }
}
