//! What README.md shows of the command is what the command prints, and what it shows of files stands in them.

use std::path::Path;
use std::process::Command;

#[test]
fn the_finding_in_the_readme_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let blocks =
        readme.split("```text\n$ specie ").skip(1).map(|rest| rest.split("```").next().unwrap_or(rest));
    let mut count = 0;
    for block in blocks {
        let (arguments, shown) = block.split_once('\n').unwrap();
        let run = Command::new(env!("CARGO_BIN_EXE_specie"))
            .args(arguments.split(' '))
            .current_dir(&root)
            .output()
            .unwrap();
        let printed = String::from_utf8(run.stdout).unwrap();
        assert!(printed.contains(shown.trim_end()), "`specie {arguments}` prints:\n{printed}");
        count += 1;
    }
    assert_eq!(count, 1);
}

#[test]
fn the_excerpts_in_the_readme_stand_in_their_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let mut count = 0;
    for block in readme.split("```").skip(1).step_by(2) {
        let mut lines = block.lines().skip(1);
        let name = lines.next().and_then(|line| line.strip_prefix("# ").or(line.strip_prefix("// ")));
        let Some(path) = name.map(|name| root.join(name)).filter(|path| path.is_file()) else { continue };
        let excerpt = lines.collect::<Vec<_>>().join("\n");
        assert!(
            std::fs::read_to_string(&path).unwrap().contains(&excerpt),
            "not in {}:\n{excerpt}",
            path.display()
        );
        count += 1;
    }
    assert_eq!(count, 2);
}
