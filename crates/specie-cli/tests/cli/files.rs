//! Documents of several files: what `--root` and `--map` let references name.

use insta::assert_snapshot;

use crate::shop::with_files;

const API: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths: {}
components:
  schemas:
    Refund:
      type: object
      properties:
        amount: {$ref: '../common/money.yaml#/Amount'}
        error: {$ref: 'https://example.com/errors.yaml#/Error'}
";
const FILES: &[(&str, &str)] = &[
    ("api/v1.yaml", API),
    ("common/money.yaml", "Amount: {type: integer, minimum: 1}\n"),
    ("copies/errors.yaml", "Error: {type: string}\n"),
    ("refund.json", "{\n  \"amount\": 0,\n  \"error\": 1\n}\n"),
];

#[test]
fn a_file_outside_the_folder_is_refused() {
    assert_snapshot!(with_files(FILES, &["lint", "api/v1.yaml"], ""));
}

#[test]
fn a_wider_root_and_a_copy_are_read() {
    let arguments = [
        "validate",
        "refund.json",
        "--spec=api/v1.yaml",
        "--schema=Refund",
        "--root=.",
        "--map=https://example.com/errors.yaml=copies/errors.yaml",
    ];
    assert_snapshot!(with_files(FILES, &arguments, ""));
}

#[test]
fn what_cannot_be_a_root_or_a_copy_is_said() {
    assert_snapshot!(
        "root_beside_the_document",
        with_files(FILES, &["lint", "api/v1.yaml", "--root=common"], "")
    );
    assert_snapshot!(
        "map_without_a_file",
        with_files(FILES, &["lint", "api/v1.yaml", "--map=errors.yaml"], "")
    );
}
