//! Patterns instead of files: `logs/**/*.har`. Shells fill in most of them; in quotes, or on Windows, they come here.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};

use super::{PayloadFile, Step, Unread, walk};
use crate::console::Usage;

/// A pattern with the folder that it begins in.
pub(super) struct Pattern<'a> {
    argument: &'a Path,
    folder: PathBuf,
    matcher: GlobMatcher,
}

/// The pattern of an argument; `None` for a name, also for that of a file with such signs in it.
pub(super) fn of(argument: &Path) -> anyhow::Result<Option<Pattern<'_>>> {
    let Some(text) = argument.to_str() else { return Ok(None) };
    if !has_signs(text) || argument.exists() {
        return Ok(None);
    }
    let matcher = GlobBuilder::new(text).literal_separator(true).build().map_err(|error| {
        Usage::error(format!("`{text}` is no pattern: {}", error.kind()), "write it as `folder/**/*.har`")
    })?;
    let plain = argument.components().take_while(|part| !part.as_os_str().to_str().is_some_and(has_signs));
    let folder: PathBuf = plain.collect();
    Ok(Some(Pattern { argument, folder, matcher: matcher.compile_matcher() }))
}

fn has_signs(text: &str) -> bool {
    text.contains(['*', '?', '[', '{'])
}

impl Pattern<'_> {
    /// The files that match, whatever their names end with.
    pub(super) fn files(&self, unread: &mut Unread<'_>) -> anyhow::Result<Vec<PayloadFile>> {
        let here = self.folder.as_os_str().is_empty();
        let folder = if here { Path::new(".") } else { &self.folder };
        let mut found = Vec::new();
        walk(folder, unread, &mut |path| {
            let shown = if here { path.strip_prefix(".").unwrap_or(path) } else { path };
            if self.matcher.is_match(shown) && path.is_file() {
                found.push(PayloadFile::new(shown.to_owned()));
            }
            Step::Into
        });
        if found.is_empty() {
            return Err(Usage::error(
                format!("nothing matches {}", self.argument.display()),
                "`*` stands for anything but a slash, `**/` for any folders",
            ));
        }
        Ok(found)
    }
}
