//! What the standards of other programs' formats demand, written down as rules of our own and asked of real reports:
//! SARIF 2.1.0 (OASIS), the XML of `JUnit` as Jenkins takes it, GitLab's Code Quality.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::shop::{Folder, check};

/// Reports with findings of every severity, places in documents and payloads, related places, and hostile names.
fn reports(format: &str) -> Vec<String> {
    let target = ["--spec", "shop.yaml", "--operation", "createRefund", "--response", "200"];
    let files = ["bad.json", "ok.json", "twice.json", "comma.json", "card.json", "placeholders.json"];
    let validate = |more: &[&str]| check(&[&["validate", "--format", format], more].concat(), "");
    let spec = "openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components: {schemas: {Pet: {type: object, additionalProperties: false, properties: {id: {type: string}}}}}
";
    let hostile = [("spec.yaml", spec), ("Pet.ä b&c.json", "{\"<a>]]>\\u0000\": 1, \"id\": {}}")];
    let hostile = Folder::new(&hostile);
    vec![
        validate(&[&files[..], &target].concat()),
        validate(&["ok.json", "--spec", "shop.yaml", "--schema", "Refund", "--allow", "missing-field"]),
        validate(&["specs/shop", "log.ndjson", "--spec", "shop.yaml", "--schema", "Refund"]),
        hostile.run(&["validate", "--format", format, "Pet.ä b&c.json", "--spec", "spec.yaml"], ""),
    ]
}

fn lints(format: &str) -> Vec<String> {
    vec![
        check(&["lint", "warned.yaml", "refused.yaml", "clean.yaml", "--format", format], ""),
        check(&["lint", "clean.yaml", "--format", format], ""),
    ]
}

/// What stands on standard output.
fn stdout(output: &str) -> &str {
    let text = output.split_once("--- stdout\n").map_or(output, |(_, rest)| rest);
    text.split("--- stderr").next().unwrap_or(text)
}

#[track_caller]
fn assert_fits(rules: &Value, output: &str) -> Value {
    let value = serde_json::from_str(stdout(output)).unwrap();
    let validator = jsonschema::validator_for(rules).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}\n{output}");
    value
}

/// An object with no other members than these.
fn closed(required: &[&str], members: impl Into<Value>) -> Value {
    let members: Value = members.into();
    json!({"type": "object", "required": required, "properties": members, "additionalProperties": false})
}

/// Sections 3.13 to 3.52 of SARIF 2.1.0, as far as reports go.
fn sarif() -> Value {
    let text = || json!({"type": "string", "minLength": 1});
    let message = || closed(&["text"], json!({"text": text()}));
    let level = || json!({"enum": ["none", "note", "warning", "error"]});
    let count = || json!({"type": "integer", "minimum": 1});
    let region = closed(
        &["startLine"],
        json!({"startLine": count(), "startColumn": count(), "endLine": count(), "endColumn": count()}),
    );
    // RFC 3986: a relative reference, whose first segment has no colon.
    let uri = json!({"type": "string", "pattern": "^([A-Za-z0-9/._~-]|%[0-9A-F]{2})+$"});
    let artifact = closed(&["uri"], json!({"uri": uri}));
    let physical = closed(&["artifactLocation"], json!({"artifactLocation": artifact, "region": region}));
    let logical = closed(&[], json!({"fullyQualifiedName": text(), "kind": text()}));
    let location = closed(
        &["physicalLocation"],
        json!({
            "id": {"type": "integer", "minimum": 0},
            "physicalLocation": physical,
            "logicalLocations": {"type": "array", "items": logical, "uniqueItems": true},
            "message": closed(&["text"], json!({"text": {"type": "string"}})),
        }),
    );
    let locations = || json!({"type": "array", "items": location, "uniqueItems": true});
    let result = closed(
        &["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
        json!({
            "ruleId": text(), "ruleIndex": {"type": "integer", "minimum": 0}, "level": level(),
            "message": message(), "locations": locations(), "relatedLocations": locations(),
            "partialFingerprints": {"type": "object", "minProperties": 1, "additionalProperties": text()},
            "properties": {"type": "object"},
        }),
    );
    let rule = closed(
        &["id"],
        json!({
            "id": text(), "shortDescription": message(),
            "defaultConfiguration": closed(&[], json!({"level": level()})),
        }),
    );
    let driver = closed(
        &["name"],
        json!({
            "name": text(), "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
            "rules": {"type": "array", "items": rule, "uniqueItems": true},
        }),
    );
    let run = closed(
        &["tool", "results"],
        json!({
            "tool": closed(&["driver"], json!({"driver": driver})),
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "results": {"type": "array", "items": result},
        }),
    );
    let runs = json!({"type": "array", "items": run});
    closed(
        &["version", "runs"],
        json!({"$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"}, "runs": runs}),
    )
}

#[test]
fn sarif_is_as_the_standard_has_it() {
    let rules = sarif();
    for output in reports("sarif").iter().chain(&lints("sarif")) {
        let log = assert_fits(&rules, output);
        for run in log["runs"].as_array().unwrap() {
            let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
            for result in run["results"].as_array().unwrap() {
                let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
                assert_eq!(rules[index]["id"], result["ruleId"], "{output}");
                for location in result["locations"].as_array().unwrap() {
                    let region = &location["physicalLocation"]["region"];
                    // An end is behind the last character (section 3.30.8).
                    assert!(region["endColumn"].as_u64() > region["startColumn"].as_u64(), "{output}");
                }
            }
        }
    }
}

#[test]
fn code_quality_is_as_gitlab_has_it() {
    let lines = closed(&["begin"], json!({"begin": {"type": "integer", "minimum": 1}}));
    let path = json!({"type": "string", "minLength": 1, "not": {"pattern": "^(\\./|/)"}});
    let location = closed(&["path", "lines"], json!({"path": path, "lines": lines}));
    let issue = closed(
        &["description", "check_name", "fingerprint", "severity", "location"],
        json!({
            "description": {"type": "string", "minLength": 1}, "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]}, "location": location,
        }),
    );
    let rules = json!({"type": "array", "items": issue});
    for output in reports("gitlab").iter().chain(&lints("gitlab")) {
        let issues = assert_fits(&rules, output);
        let issues = issues.as_array().unwrap();
        let prints: BTreeSet<&str> =
            issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
        assert_eq!(prints.len(), issues.len(), "{output}");
    }
}

/// An element: the elements that it may hold, the attributes that it may have, and those that it must have.
type Element = (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

const JUNIT: &[Element] = &[
    ("testsuites", &["testsuite"], &["name", "tests", "failures", "errors", "time", "disabled"], &[]),
    (
        "testsuite",
        &["properties", "testcase", "system-out", "system-err"],
        &["name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname", "id", "package"],
        &["name", "tests"],
    ),
    (
        "testcase",
        &["skipped", "error", "failure", "system-out", "system-err"],
        &["name", "classname", "time", "assertions", "status"],
        &["name"],
    ),
    ("failure", &[], &["message", "type"], &[]),
    ("system-out", &[], &[], &[]),
];

#[test]
fn test_results_are_as_jenkins_has_them() {
    for output in reports("junit") {
        let text = stdout(&output);
        let document = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(document.root_element().tag_name().name(), "testsuites");
        for element in document.descendants().filter(roxmltree::Node::is_element) {
            let name = element.tag_name().name();
            let (_, children, may, must) =
                JUNIT.iter().find(|(known, ..)| *known == name).unwrap_or_else(|| panic!("{name}\n{text}"));
            for child in element.children().filter(roxmltree::Node::is_element) {
                assert!(children.contains(&child.tag_name().name()), "{name}: {child:?}\n{text}");
            }
            for attribute in element.attributes() {
                assert!(may.contains(&attribute.name()), "{name}: {attribute:?}\n{text}");
            }
            assert!(must.iter().all(|attribute| element.has_attribute(*attribute)), "{name}\n{text}");
        }
        for suite in document.descendants().filter(|node| node.has_tag_name("testsuite")) {
            let count = |name: &str| suite.attribute(name).unwrap().parse::<usize>().unwrap();
            let cases: Vec<_> = suite.children().filter(|node| node.has_tag_name("testcase")).collect();
            let failed =
                |case: &&roxmltree::Node<'_, '_>| case.children().any(|node| node.has_tag_name("failure"));
            assert_eq!(count("tests"), cases.len(), "{text}");
            assert_eq!(count("failures"), cases.iter().filter(failed).count(), "{text}");
        }
    }
}
