//! Every behaviour case: its payloads get the verdict of their folder, and its report and its types are those that were
//! reviewed.

use std::fs;
use std::panic::{RefUnwindSafe, catch_unwind};

use specie_codegen::generate;
use specie_spec::bundle::Reading;
use specie_spec::read;
use specie_tests::{Case, Verdict, report};
use specie_validate::{Options, Validator};

#[test]
fn payloads_get_the_verdict_of_their_folder() {
    let mut wrong = Vec::new();
    for case in Case::all().expect("the cases can be read") {
        let Some(api) = read(&case.input()).api else {
            wrong.push(format!("{}: the document is refused", case.name));
            continue;
        };
        let validator = Validator::new(&api);
        for payload in &case.payloads {
            let name = format!("{}/{}", case.name, payload.name);
            match validator.target(&payload.named.target(&api)) {
                Err(error) => wrong.push(format!("{name}: {error}")),
                Ok(checker) => {
                    let valid = checker.check(&payload.bytes).is_valid();
                    assert_eq!(checker.compare(&payload.bytes).disagreement, None, "{}", payload.name);
                    if valid != (payload.verdict == Verdict::Ok) {
                        wrong
                            .push(format!("{name}: {}", if valid { "has no error" } else { "has an error" }));
                    }
                    if valid != checker.is_valid(&payload.bytes) {
                        wrong.push(format!("{name}: `is_valid` and `check` disagree"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} payloads:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn reports_are_as_reviewed() {
    assert_reviewed("reports", |case| assert_snapshot(case, "report", &report::of_case(case)));
}

#[test]
fn types_are_as_reviewed() {
    assert_reviewed("types", |case| {
        let api = read(&case.input()).api.expect("a document that is not refused");
        assert_snapshot(case, "generated", &generate(&api, &specie_codegen::Options::default()).source);
    });
}

/// Looks at every case before it fails.
fn assert_reviewed(what: &str, assert: impl Fn(&Case) + RefUnwindSafe) {
    let cases = Case::all().expect("the cases can be read");
    let changed: Vec<_> = cases.iter().filter(|case| catch_unwind(|| assert(case)).is_err()).collect();
    let names: Vec<_> = changed.iter().map(|case| case.name.as_str()).collect();
    assert!(
        names.is_empty(),
        "{} {what} differ: {}; review them and accept with INSTA_UPDATE=always",
        names.len(),
        names.join(", ")
    );
}

/// A snapshot in the folder of its case.
fn assert_snapshot(case: &Case, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&case.folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(case.fact());
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn folders_hold_a_case_and_nothing_else() {
    for case in Case::all().expect("the cases can be read") {
        let entries = fs::read_dir(&case.folder).expect("the folder can be read");
        let mut names: Vec<_> = entries
            .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
            .collect();
        names.retain(|name| !name.ends_with(".snap.new") && name != "models");
        names.sort();
        let expected = ["bad", "generated.snap", "ok", "report.snap", "spec.yaml"];
        assert_eq!(names, expected, "in tests/cases/{}", case.name);
    }
}

#[test]
fn documents_are_short_and_state_their_fact() {
    for case in Case::all().expect("the cases can be read") {
        let lines = case.spec.text.lines().count();
        assert!(lines <= 40, "tests/cases/{}/spec.yaml has {lines} lines, 40 are allowed", case.name);
        assert!(
            case.spec.text.starts_with("# "),
            "tests/cases/{}/spec.yaml does not start with its fact",
            case.name
        );
        for verdict in [Verdict::Ok, Verdict::Bad] {
            let has = case.payloads.iter().any(|payload| payload.verdict == verdict);
            assert!(has, "tests/cases/{} has no {verdict:?} payload", case.name);
        }
    }
}

#[test]
fn receive_accepts_what_strict_accepts() {
    for case in Case::all().expect("the cases can be read") {
        let Some(api) = read(&case.input()).api else { continue };
        let read_as =
            |reading| Validator::with_options(&api, Options { reading: Some(reading), ..Options::default() });
        let strict = read_as(Reading::Strict);
        let open = [read_as(Reading::Receive), read_as(Reading::Send)];
        for payload in &case.payloads {
            let target = payload.named.target(&api);
            let accepts = |validator: &Validator| {
                validator.target(&target).is_ok_and(|checker| checker.is_valid(&payload.bytes))
            };
            for validator in open.iter().filter(|_| accepts(&strict)) {
                assert!(accepts(validator), "{}/{} is refused", case.name, payload.name);
            }
        }
    }
}
