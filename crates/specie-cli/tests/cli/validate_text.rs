//! `specie validate`: payloads that are no JSON, one a line, or sensitive.

use insta::assert_snapshot;

use crate::shop::{check, with_files};

const REFUND: [&str; 4] = ["--spec", "shop.yaml", "--schema", "Refund"];

fn refund(file: &str, more: &[&str]) -> String {
    check(&["validate", file].iter().chain(&REFUND).chain(more).copied().collect::<Vec<_>>(), "")
}

#[test]
fn a_payload_that_is_not_json_is_a_finding() {
    assert_snapshot!(refund("comma.json", &[]));
}

#[test]
fn a_documentation_dump_is_no_capture() {
    assert_snapshot!(refund("placeholders.json", &[]));
}

#[test]
fn a_line_of_ndjson_is_a_record() {
    assert_snapshot!(refund("log.ndjson", &[]));
}

#[test]
fn places_in_ndjson_are_places_in_the_file() {
    assert_snapshot!(refund("log.ndjson", &["--format", "json"]));
}

#[test]
fn ndjson_is_known_by_its_content() {
    assert_snapshot!(refund("lines.txt", &[]));
}

#[test]
fn ndjson_can_be_refused() {
    assert_snapshot!(refund("lines.txt", &["--input", "json"]));
}

#[test]
fn card_numbers_and_secrets_are_masked() {
    assert_snapshot!("masked", refund("card.json", &[]));
    assert_snapshot!("masked_json", refund("card.json", &["--format", "json"]));
}

#[test]
fn a_duplicate_key_shows_both_places() {
    assert_snapshot!(refund("twice.json", &[]));
}

#[test]
fn reveal_shows_them() {
    assert_snapshot!(refund("card.json", &["--reveal"]));
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let line = format!(
        "{{\"id\": \"{}\", \"amount\": \"é\", \"status\": \"{}\"}}\n",
        "x".repeat(500),
        "y".repeat(500)
    );
    let args = ["validate", "long.json", "--spec", "shop.yaml", "--schema", "Refund"];
    assert_snapshot!(with_files(&[("long.json", &line)], &args, ""));
}

#[test]
fn ten_thousand_brackets_are_a_finding() {
    let brackets = "[".repeat(10_000);
    let args = ["validate", "deep.json", "--spec", "shop.yaml", "--schema", "Refund"];
    assert_snapshot!(with_files(&[("deep.json", &brackets)], &args, ""));
}

#[test]
fn an_empty_file_is_a_finding() {
    let args = ["validate", "empty.json", "--spec", "shop.yaml", "--schema", "Refund"];
    assert_snapshot!(with_files(&[("empty.json", "")], &args, ""));
}

#[test]
fn terminal_escapes_of_a_payload_are_made_visible() {
    let args = ["validate", "-", "--spec", "shop.yaml", "--schema", "Refund"];
    let shown = check(&args, "{\"id\": \"re_1\", \"amount\": \"\u{1b}[31m\u{202e}\"}");
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
}

#[test]
fn text_in_another_encoding_is_known() {
    let args = ["validate", "wide.json", "--spec", "shop.yaml", "--schema", "Refund"];
    assert_snapshot!(with_files(&[("wide.json", "{\0\"\0i\0d\0\"\0")], &args, ""));
}

#[test]
fn a_long_line_with_many_findings_is_drawn_in_time() {
    let fields: Vec<String> = (0..2000).map(|n| format!("\"field{n}\": \"{}\"", "é".repeat(200))).collect();
    let line = format!("{{\"id\": \"re_1\", \"amount\": 5, {}}}", fields.join(", "));
    let args = ["validate", "wide.json", "--spec", "shop.yaml", "--schema", "Refund"];
    let shown = with_files(&[("wide.json", &line)], &args, "");
    assert!(shown.contains("1 payload, no errors, 2000 drift"), "{}", &shown[shown.len() - 200..]);
}
