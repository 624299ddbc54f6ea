//! Overlays made of findings: laid over their document, they leave nothing of what they are made for, over every case
//! and every provider, in every dialect.

use insta::assert_snapshot;
use specie_spec::overlay::Addresses;
use specie_spec::{Code, Input, Severity, Source, read};
use specie_tests::{Case, Payload};
use specie_validate::{Finding, InFile, Left, Seen, Suggested, Suggestions, Validator};

/// What an overlay is made for.
const MENDED: [Code; 5] =
    [Code::Type, Code::Enum, Code::UnknownEnumValue, Code::UndocumentedField, Code::MissingField];

/// Payloads with their findings.
type Found<'p> = Vec<(&'p Payload, Vec<Finding>)>;

/// The findings of each payload.
fn findings<'p>(input: &Input, payloads: &'p [Payload]) -> Option<(Validator, Found<'p>)> {
    let validator = Validator::new(&read(input).api?);
    let found = payloads
        .iter()
        .filter_map(|payload| {
            let checker = validator.target(&payload.named.target(validator.api())).ok()?;
            Some((payload, checker.check_at(&payload.bytes, &InFile::new(payload.name.as_str())).findings))
        })
        .collect();
    Some((validator, found))
}

fn suggested(input: &Input, payloads: &[Payload]) -> Option<Suggested> {
    let (validator, found) = findings(input, payloads)?;
    let mut suggestions = Suggestions::new(validator.masker());
    for (payload, findings) in &found {
        suggestions.add(findings, &Seen::body(&payload.bytes));
    }
    Some(suggestions.overlay(&Addresses::read(input)?))
}

/// What is wrong with the overlay of a document and payloads.
fn faults(name: &str, input: &Input, payloads: &[Payload]) -> Vec<String> {
    let Some(Suggested { overlay, left, mended }) = suggested(input, payloads) else { return Vec::new() };
    if overlay.actions.is_empty() {
        return if mended > 0 { vec![format!("{name}: mends without actions")] } else { Vec::new() };
    }
    let yaml = overlay.to_yaml();
    let corrected = input.clone().overlay(Source::new("suggested.yaml", yaml.as_str()));
    let loaded = read(&corrected);
    let of_overlay = |code: Code| matches!(code, Code::OverlayFault | Code::OverlayNoMatch);
    let diagnostics = loaded.diagnostics.iter();
    let mut faults: Vec<String> = diagnostics
        .filter(|diagnostic| of_overlay(diagnostic.code) || diagnostic.severity == Severity::Error)
        .map(|diagnostic| format!("{name}: {}: {}", diagnostic.code, diagnostic.message))
        .collect();
    let rest: Vec<String> = findings(&corrected, payloads)
        .into_iter()
        .flat_map(|(_, found)| found)
        .flat_map(|(payload, findings)| findings.into_iter().map(move |finding| (payload, finding)))
        .filter(|(_, finding)| MENDED.contains(&finding.code))
        .map(|(payload, finding)| format!("{name}/{}: {finding}", payload.name))
        .collect();
    let allowed: u64 = [Left::Rule, Left::Secret].iter().filter_map(|why| left.get(why)).sum::<u64>()
        + MENDED.iter().filter_map(|code| left.get(&Left::Code(*code))).sum::<u64>();
    if rest.len() as u64 > allowed {
        faults.push(format!("{allowed} may be left, but these are:\n  {}\n{yaml}", rest.join("\n  ")));
    }
    faults
}

#[test]
fn an_overlay_of_findings_leaves_none_of_them() {
    let mut wrong = Vec::new();
    for case in Case::all().expect("the cases can be read") {
        wrong.extend(faults(&case.name, &case.input(), &case.payloads));
    }
    for case in Case::providers().expect("the providers can be read") {
        wrong.extend(faults(&case.name, &case.bare_input(), &case.payloads));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn fields_that_are_always_null_become_nullable() {
    let providers = Case::providers().expect("the providers can be read");
    let rapyd = providers.iter().find(|case| case.name == "rapyd").expect("Rapyd is shipped");
    let suggested = suggested(&rapyd.bare_input(), &rapyd.payloads).expect("the document is read");
    assert_eq!(suggested.mended, 26);
    assert_snapshot!(suggested.overlay.to_yaml());
}
