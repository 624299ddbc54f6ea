//! What the compiler says of calls of `specie::api!`. Regenerate with `TRYBUILD=overwrite`, and read what changes.

#[test]
fn calls_compile_or_say_why_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
