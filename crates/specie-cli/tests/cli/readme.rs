//! What README.md shows of the command is what the command prints.

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
