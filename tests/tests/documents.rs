//! What is said of faulty documents that no behaviour case can hold, because they are refused or concern no payload.

use std::fmt::Write;

use specie_spec::{Input, Source, read};

#[test]
fn a_list_is_no_document() {
    check("- openapi: 3.0.3\n", "error[not-an-object] at 1:1");
}

#[test]
fn a_key_written_twice_counts_once() {
    let text =
        "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\ninfo: {title: Store, version: '1'}\n";
    check(text, "warning[duplicate-spec-key] at 4:1");
}

#[test]
fn a_malformed_operation_is_left_out() {
    let text =
        "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {/refunds: {get: {responses: [200]}}}\n";
    check(text, "warning[envelope-fault] at 3:37");
}

#[test]
fn null_in_quotes_is_a_text() {
    let text = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Pet: {type: string, nullable: true, default: 'null'}\n";
    check(text, "warning[text-null] at 6:50");
}

#[test]
fn a_declared_content_type_header_is_ignored() {
    let text = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n  /refunds:\n    get:\n      parameters: [{name: Accept, in: header, schema: {type: string}}]\n      responses: {'204': {description: none}}\n";
    check(text, "info[ignored-header] at 6:27");
}

/// The document says exactly this: a code and its place.
fn check(text: &str, said: &str) {
    let loaded = read(&Input::new(Source::new("shop.yaml", text)));
    let mut all = String::new();
    for diagnostic in &loaded.diagnostics {
        let place = diagnostic.labels[0].at.place();
        let _ = writeln!(
            all,
            "{}[{}] at {}:{}",
            diagnostic.severity.as_str(),
            diagnostic.code,
            place.line,
            place.column
        );
    }
    assert_eq!(all.trim_end(), said);
}
