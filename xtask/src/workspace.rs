//! Where things are: the root of the workspace, its files, and the folder of data that is shared beside it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use specie_spec::Source;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    specie_tests::case::root()
}

/// The folder of real documents and payloads: `../shared` beside the workspace, or what `SPECIE_SHARED` names.
pub(crate) fn shared() -> Result<PathBuf> {
    let folder = std::env::var_os("SPECIE_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    ensure!(
        folder.is_dir(),
        "{} is no folder; put the shared data beside the workspace, or name its folder in SPECIE_SHARED",
        folder.display()
    );
    Ok(folder)
}

/// A text file.
pub(crate) fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// A file as a source that goes by its file name.
pub(crate) fn source(path: &Path) -> Result<Source> {
    Ok(Source::new(file_name(path), text(path)?))
}

/// The name of a file or folder.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Every file under a folder, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(folder, &mut found)?;
    if found.is_empty() {
        bail!("{} holds no file", folder.display());
    }
    found.sort();
    Ok(found)
}

/// Every file of the workspace that people or tasks write, relative to its root, sorted.
pub(crate) fn own_files() -> Result<Vec<PathBuf>> {
    let root = root();
    let all = files(&root)?;
    Ok(all.iter().filter_map(|path| path.strip_prefix(&root).ok()).map(Path::to_owned).collect())
}

/// Build output, version control and snapshots under review are nobody's files.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = file_name(&path);
        if matches!(name.as_str(), "target" | ".git") || name.ends_with(".snap.new") {
            continue;
        }
        if path.is_dir() { collect(&path, found)? } else { found.push(path) }
    }
    Ok(())
}
