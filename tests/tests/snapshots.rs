//! No snapshot outlives its test: the source that a snapshot names still has what gives the snapshot its name.

use std::fs;
use std::path::{Path, PathBuf};

use specie_tests::case::root;

/// Every snapshot outside of `tests/cases`, whose folders are looked at with the cases.
fn snapshots() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates"), root().join("tests/tests"), root().join("xtask")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the workspace") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "snap") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// True when a test function has the name, a literal is the name, or a name is put together from one literal and
/// another, or from a literal and a provider.
fn names(source: &str, name: &str) -> bool {
    let whole = |name: &str| {
        let plain = name.rsplit_once('-').filter(|(_, number)| number.parse::<u32>().is_ok());
        let function = plain.map_or(name, |(plain, _)| plain);
        source.contains(&format!("\"{name}\"")) || source.contains(&format!("fn {function}("))
    };
    let provider = |text: &str| root().join("specs").join(text).is_dir();
    let put_together = name.match_indices('-').any(|(at, _)| {
        let (start, end) = (&name[..at], &name[at + 1..]);
        let pattern = source.contains(&format!("\"{start}-{{")) && (whole(end) || provider(end));
        pattern || (source.contains(&format!("}}-{end}\"")) && (whole(start) || provider(start)))
    });
    whole(name) || put_together
}

#[test]
fn every_snapshot_has_a_test() {
    let mut orphans = Vec::new();
    for path in snapshots() {
        let text = fs::read_to_string(&path).expect("a snapshot can be read");
        let source = text.lines().find_map(|line| line.strip_prefix("source: ")).unwrap_or_default();
        let source = fs::read_to_string(root().join(source)).unwrap_or_default();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = stem.rsplit("__").next().unwrap_or(&stem);
        if !names(&source, name) {
            orphans.push(path.strip_prefix(root()).unwrap_or(Path::new("")).display().to_string());
        }
    }
    assert!(orphans.is_empty(), "no test gives these snapshots; remove them: {}", orphans.join(", "));
}
