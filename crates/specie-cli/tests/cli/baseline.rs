//! `specie validate --baseline`: findings that are known, and entries that are stale.

use insta::assert_snapshot;

use crate::shop::Folder;

const TARGET: [&str; 9] = [
    "validate",
    "--spec",
    "shop.yaml",
    "--operation",
    "createRefund",
    "--response",
    "200",
    "--format",
    "concise",
];

/// Checks a payload with more arguments.
fn check(folder: &Folder, more: &[&str]) -> String {
    folder.run(&[&TARGET[..], more].concat(), "")
}

/// A folder whose baseline knows the findings of `bad.json`.
fn known() -> Folder {
    let folder = Folder::new(&[]);
    let written = check(&folder, &["bad.json", "--baseline", "known.json", "--write-baseline"]);
    assert!(written.contains("exit code: 0"), "{written}");
    folder
}

#[test]
fn a_baseline_lists_what_is_found() {
    let folder = Folder::new(&[]);
    let written = check(&folder, &["bad.json", "bad.json", "--baseline", "known.json", "--write-baseline"]);
    let text = folder.text("known.json").unwrap();
    assert_snapshot!(format!("{written}\n--- known.json\n{text}"));
    check(&folder, &["bad.json", "--baseline", "known.json", "--write-baseline"]);
    assert_eq!(folder.text("known.json").unwrap(), text);
}

#[test]
fn known_findings_do_not_count() {
    let folder = known();
    folder.write("more.json", "{\n\n  \"fee\": 2, \"id\": 1, \"amount\": \"7\", \"status\": \"off\"}\n");
    assert_snapshot!(
        [
            check(&folder, &["bad.json", "--baseline", "known.json"]),
            check(&folder, &["bad.json", "more.json", "--baseline", "known.json"]),
        ]
        .join("\n")
    );
}

#[test]
fn what_is_there_no_more_is_stale() {
    let folder = known();
    assert_snapshot!(
        [
            check(&folder, &["ok.json", "--baseline", "known.json"]),
            check(&folder, &["ok.json", "--baseline", "known.json", "--deny", "stale-baseline"]),
            check(&folder, &["ok.json", "--baseline", "known.json", "--allow", "stale-baseline"]),
            check(&folder, &["ok.json", "gone.json", "--baseline", "known.json"]),
        ]
        .join("\n")
    );
}

#[test]
fn what_is_no_baseline_is_refused() {
    let folder = Folder::new(&[
        ("list.json", "[]"),
        ("two.json", "{\"version\": 2}"),
        ("none.json", "{\"version\": 1, \"findings\": [{}]}"),
    ]);
    let files = ["gone.json", "list.json", "two.json", "none.json", "broken.yaml"];
    assert_snapshot!(files.map(|file| check(&folder, &["ok.json", "--baseline", file])).join("\n"));
}

#[test]
fn the_place_of_a_name_in_required_does_not_matter() {
    let spec = |required: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{Pet: {{type: object, required: [{required}], properties: {{id: {{}}, a: {{}}, b: {{}}}}}}}}}}\n"
        )
    };
    let folder = Folder::new(&[("spec.yaml", &spec("a, b")), ("Pet.json", "{\"a\": 1}")]);
    let args =
        ["validate", "Pet.json", "--spec", "spec.yaml", "--format", "concise", "--baseline", "known.json"];
    folder.run(&[&args[..], &["--write-baseline"]].concat(), "");
    folder.write("spec.yaml", &spec("b, id, a"));
    assert_snapshot!(folder.run(&args, ""));
}
