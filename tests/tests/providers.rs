//! The four providers: what their payloads show with the overlay (nothing wrong) and without it (as reviewed).

use specie_spec::{Severity, read};
use specie_tests::{Case, report};
use specie_validate::Validator;

#[test]
fn documents_read_without_warning() {
    for case in Case::providers().expect("the providers can be read") {
        let loaded = read(&case.input());
        let said: Vec<_> = loaded
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity != Severity::Info)
            .map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message))
            .collect();
        assert!(said.is_empty(), "specs/{}:\n{}", case.name, said.join("\n"));
    }
}

#[test]
fn payloads_are_valid_with_the_overlay() {
    let mut wrong = Vec::new();
    for case in Case::providers().expect("the providers can be read") {
        assert!(case.payloads.len() >= 10, "specs/{} has fewer than ten payloads", case.name);
        let api = read(&case.input()).api.expect("the document is not refused");
        let validator = Validator::new(&api);
        for payload in &case.payloads {
            match validator.target(&payload.named.target(&api)) {
                Err(error) => wrong.push(format!("{}/{}: {error}", case.name, payload.name)),
                Ok(checker) => {
                    let report = checker.check(&payload.bytes);
                    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
                    wrong.extend(
                        errors.map(|finding| format!("{}/{}: {}", case.name, payload.name, finding.message)),
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn wooshpay_without_overlay() {
    check("wooshpay");
}

#[test]
fn rapyd_without_overlay() {
    check("rapyd");
}

#[test]
fn wepay_without_overlay() {
    check("wepay");
}

#[test]
fn gr4vy_without_overlay() {
    check("gr4vy");
}

fn check(provider: &str) {
    let case = Case::read_provider(&specie_tests::case::root().join("specs").join(provider))
        .expect("it can be read");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
        .bind(|| insta::assert_snapshot!(format!("{provider}-without-overlay"), report::of_bare_case(&case)));
}
