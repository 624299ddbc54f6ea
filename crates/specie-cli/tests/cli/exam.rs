//! The exam: exchanges of our own making with one disagreement each, and between them every code of payloads. Each is
//! found with both places, and nothing else is.

use specie_spec::Code;

use crate::shop::with_files;

const DOCUMENT: &str = include_str!("exam/document.txt");
const EXCHANGES: &str = include_str!("exam/exchanges.txt");

/// Stands before the place in an exchange.
const MARK: char = '▸';

/// A document without its marks, and the place of each by its name.
fn document() -> (String, Vec<(String, String)>) {
    let mut places = Vec::new();
    let mut text = String::new();
    for (number, line) in (1..).zip(DOCUMENT.lines()) {
        let mut parts = line.split('‹');
        let mut plain = parts.next().unwrap().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('›').unwrap();
            places.push((name.to_owned(), format!("exam.yaml:{number}:{}", plain.chars().count() + 1)));
            plain += rest;
        }
        text = text + &plain + "\n";
    }
    (text, places)
}

/// What is expected of a record: code, place in the capture, and place in the document where it has one.
type Expected = (String, String, Option<String>);

/// The capture, and what is expected in it.
fn capture(places: &[(String, String)]) -> (String, Vec<Expected>) {
    let mut lines = EXCHANGES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut expected = Vec::new();
    let mut text = String::new();
    let mut number = 0;
    while let (Some(wanted), Some(exchange)) = (lines.next(), lines.next()) {
        number += 1;
        let marked: Vec<&str> = exchange.split(MARK).collect();
        let columns = (1..marked.len()).map(|at| marked[..at].concat().chars().count() + 1);
        let mut wanted: Vec<&str> = wanted.split(' ').collect();
        // In the order of the capture.
        wanted.reverse();
        let pairs: Vec<&[&str]> = wanted.chunks(2).collect();
        assert_eq!(pairs.len(), marked.len() - 1, "{exchange}");
        for (pair, column) in pairs.into_iter().zip(columns) {
            let place = places.iter().find(|(name, _)| name == pair[0]).map(|(_, place)| place.clone());
            assert!(pair[0] == "-" || place.is_some(), "the document has no mark {}", pair[0]);
            expected.push((pair[1].to_owned(), format!("exam.ndjson:{number}:{column}"), place));
        }
        text = text + &marked.concat() + "\n";
    }
    (text, expected)
}

/// The findings of a report with a line for each.
fn findings(report: &str) -> Vec<Expected> {
    let shown = report.lines().filter(|line| line.starts_with("exam."));
    let finding = |line: &str| {
        let (place, rest) = line.split_once(": ").unwrap();
        let code = rest.split_once('[').unwrap().1.split_once(']').unwrap().0;
        let spec = rest.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (exam.yaml:"));
        (code.to_owned(), place.to_owned(), spec.map(|(_, place)| format!("exam.yaml:{place}")))
    };
    shown.map(finding).collect()
}

#[test]
fn every_disagreement_is_found_with_both_places_and_nothing_else() {
    let (document, places) = document();
    let (capture, expected) = capture(&places);
    assert!(capture.lines().count() >= 60);
    let files = [("exam.yaml", document.as_str()), ("exam.ndjson", capture.as_str())];
    let report =
        with_files(&files, &["validate", "--spec", "exam.yaml", "exam.ndjson", "--format", "concise"], "");
    let found = findings(&report);
    assert_eq!(found, expected, "{report}");
}

#[test]
fn every_code_of_payloads_is_examined() {
    let (_, expected) = capture(&document().1);
    let payloads = Code::ALL.iter().skip_while(|code| **code != Code::NotJson);
    let missing = payloads.filter(|code| !expected.iter().any(|(examined, ..)| examined == code.as_str()));
    // Only collections have placeholders.
    assert_eq!(missing.collect::<Vec<_>>(), [&Code::UnresolvedPlaceholder]);
}
