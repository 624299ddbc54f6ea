//! docs/ARCHITECTURE.md tells the truth: files that it names exist, and it names every crate.

use super::File;

const MAP: &str = "docs/ARCHITECTURE.md";

/// What the map says wrongly or leaves out.
pub(crate) fn check(files: &[File]) -> Vec<String> {
    let Some(map) = files.iter().find(|file| file.path == MAP) else {
        return vec![format!("{MAP}: is missing; write the map of the code")];
    };
    let mut failures: Vec<String> = named(&map.text)
        .filter(|(_, name)| !exists(files, name))
        .map(|(line, name)| format!("{MAP}:{line}: `{name}` does not exist; correct the map"))
        .collect();
    let crates = files.iter().filter_map(|file| file.path.strip_suffix("/Cargo.toml"));
    for folder in crates {
        let name = folder.rsplit('/').next().unwrap_or(folder);
        if !map.text.contains(name) {
            failures.push(format!("{MAP}: does not name {folder}; say what it is for"));
        }
    }
    failures
}

/// Words in backticks that look like a file or folder of this workspace, with their lines.
fn named(map: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = |line| str::split(line, '`').skip(1).step_by(2);
    map.lines()
        .enumerate()
        .flat_map(move |(at, line)| words(line).map(move |word| (at + 1, word)))
        .filter(|(_, word)| is_path(word))
}

fn is_path(word: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
    let file =
        [".rs", ".md", ".toml", ".yaml"].iter().any(|end| word.ends_with(end) && word.len() > end.len());
    let folder = ["crates/", "specs/", "tests/", "xtask/", "docs/", ".ci/"]
        .iter()
        .any(|start| word.starts_with(start));
    word.chars().all(plain) && !word.starts_with('/') && (file || folder)
}

/// A name may leave out the folders before it, and a folder exists when a file lies in it.
fn exists(files: &[File], name: &str) -> bool {
    let name = name.trim_end_matches('/');
    files.iter().any(|file| {
        let path = format!("/{}", file.path);
        path.ends_with(&format!("/{name}")) || path.contains(&format!("/{name}/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_backticks_are_told_apart() {
        let map =
            "`crates/specie-json` and `overlay.rs`, not `Api`, `/components/x.yaml` or `a.b`\n`docs/x.md`";
        let found: Vec<_> = named(map).collect();
        assert_eq!(found, [(1, "crates/specie-json"), (1, "overlay.rs"), (2, "docs/x.md")]);
    }
}
