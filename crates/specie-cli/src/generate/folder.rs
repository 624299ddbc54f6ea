//! A generated module as a folder: files that differ are written, and those that are no longer made are removed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use specie_codegen::MARK;

use crate::whole_file;

/// True for a path that is written as a folder, `src/shop/`.
pub(super) fn is_folder(path: &Path) -> bool {
    path.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR])
}

/// Brings a folder up to date. Files by other hands are neither overwritten nor removed.
pub(super) fn write<'f>(
    folder: &Path,
    files: impl IntoIterator<Item = (&'f String, &'f String)>,
) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut kept = BTreeSet::new();
    for (name, text) in files {
        let path = folder.join(name);
        kept.insert(name.as_str());
        let old = fs::read_to_string(&path).ok();
        if old.as_ref().is_some_and(|old| !old.starts_with(MARK)) {
            bail!("{} was not generated, and is not overwritten; move it away", path.display());
        }
        if old.as_ref() != Some(text) {
            whole_file::write(&path, text)?;
        }
    }
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry.with_context(|| format!("{} cannot be read", folder.display()))?.path();
        let named = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let stale = path.extension().is_some_and(|ending| ending == "rs") && !kept.contains(named);
        if stale && fs::read_to_string(&path).is_ok_and(|text| text.starts_with(MARK)) {
            fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}
