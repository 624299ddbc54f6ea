//! specie.toml: what it says, what goes before it, and `specie init`.

use insta::assert_snapshot;

use crate::shop::Folder;

const TOML: &str = "\
[validate]
spec = \"shop.yaml\"
overlays = [\"relaxed.overlay.yaml\"]
reading = \"send\"
deny = [\"undocumented-field\"]
allow = [\"drift\"]
";

const TARGET: [&str; 5] = ["--operation", "createRefund", "--response", "200", "bad.json"];

fn run(folder: &Folder, more: &[&str]) -> String {
    folder.run(&[&["validate", "--format", "concise"], &TARGET[..], more].concat(), "")
}

#[test]
fn settings_stand_for_options() {
    assert_snapshot!(run(&Folder::new(&[("specie.toml", TOML)]), &[]));
}

#[test]
fn options_go_before_settings() {
    let folder = Folder::new(&[("specie.toml", TOML)]);
    let spec = ["--spec", "shop.yaml"];
    assert_snapshot!(
        [
            run(&folder, &spec),
            run(&folder, &["--reading", "receive", "--allow", "undocumented-field", "--warn", "drift"]),
        ]
        .join("\n")
    );
}

#[test]
fn a_setting_that_is_not_there_is_refused() {
    let folder = Folder::new(&[("specie.toml", "[validate]\nreadings = \"send\"\n")]);
    assert_snapshot!(run(&folder, &[]));
}

#[test]
fn strict_nulls_and_formats_are_options() {
    let spec = "openapi: 3.0.0
info: {title: t, version: '1'}
paths: {}
components: {schemas: {Pet: {type: object, properties: {kind: {nullable: true, type: string, enum: [cat]}, born: {type: string, format: date}}}}}
";
    let folder = Folder::new(&[("spec.yaml", spec), ("Pet.json", r#"{"kind": null, "born": "soon"}"#)]);
    let check = |more: &[&str]| {
        folder.run(
            &[&["validate", "Pet.json", "--spec", "spec.yaml", "--format", "concise"], more].concat(),
            "",
        )
    };
    assert_snapshot!(
        [
            check(&[]),
            check(&["--nullable", "strict", "--formats", "annotate"]),
            check(&["--nullable", "lenient", "--reading", "strict"]),
        ]
        .join("\n")
    );
}

#[test]
fn whether_1_0_is_an_integer_is_an_option() {
    let spec = "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {Sum: {type: integer}}}\n";
    let folder = Folder::new(&[("spec.yaml", spec), ("Sum.json", "100.0")]);
    let check = |more: &[&str]| {
        folder.run(
            &[&["validate", "Sum.json", "--spec", "spec.yaml", "--format", "concise"], more].concat(),
            "",
        )
    };
    assert_snapshot!([check(&[]), check(&["--integers", "value"])].join("\n"));
}

#[test]
fn init_writes_settings_once() {
    let folder =
        Folder::new(&[("openapi.yaml", "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n")]);
    let first = folder.run(&["init"], "");
    let text = folder.text("specie.toml").unwrap();
    assert_snapshot!(format!("{first}\n--- specie.toml\n{text}\n{}", folder.run(&["init"], "")));
    assert_eq!(folder.text("specie.toml").unwrap(), text);
}

/// Every setting that the file explains is one, with the value that stands there.
#[test]
fn what_init_explains_is_understood() {
    let folder = Folder::new(&[]);
    folder.run(&["init"], "");
    let text = folder.text("specie.toml").unwrap();
    let mut settings = String::new();
    for line in text.lines() {
        let setting = line
            .strip_prefix("# ")
            .filter(|rest| rest.split_once(" = ").is_some_and(|(key, _)| !key.contains(' ')));
        settings += setting.unwrap_or(line);
        settings.push('\n');
    }
    folder.write(
        "specie.toml",
        &settings.replace("openapi.yaml\"", "shop.yaml\"").replace("fixes", "relaxed.overlay"),
    );
    folder.write("known.json", r#"{"version": 1, "findings": []}"#);
    assert_snapshot!(run(&folder, &[]));
}
