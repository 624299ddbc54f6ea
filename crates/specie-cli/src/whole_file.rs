//! Files that are written whole or not at all.

use std::io::Write;
use std::path::Path;

use anyhow::Context;

/// Writes beside the file and renames, so that nobody sees half of it.
pub(crate) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let shown = path.display();
    let mut file =
        tempfile::NamedTempFile::new_in(folder).with_context(|| format!("{shown} cannot be written"))?;
    file.write_all(text.as_bytes()).with_context(|| format!("{shown} cannot be written"))?;
    file.persist(path).with_context(|| format!("{shown} cannot be written"))?;
    Ok(())
}
