//! Properties of every document of the project: the behaviour cases and the providers.

use specie_tests::Case;
use specie_tests::properties::{Pick, Subject, knock_out, locatable, stable};

#[test]
fn no_knocked_out_node_of_a_case_panics() {
    holds(&cases(), |subject| knock_out(subject, Pick::All).wrong);
}

#[test]
fn no_knocked_out_node_of_a_provider_panics() {
    holds(&providers(), |subject| knock_out(subject, Pick::Spread(40)).wrong);
}

#[test]
fn two_runs_say_the_same() {
    holds(&cases(), stable);
    holds(&providers(), stable);
}

#[test]
fn every_place_is_where_it_says() {
    holds(&cases(), |subject| locatable(subject).wrong);
    holds(&providers(), |subject| locatable(subject).wrong);
}

fn cases() -> Vec<Subject> {
    Case::all().expect("the cases can be read").iter().map(Subject::of_case).collect()
}

fn providers() -> Vec<Subject> {
    Case::providers().expect("the providers can be read").iter().map(Subject::of_case).collect()
}

fn holds(subjects: &[Subject], property: impl Fn(&Subject) -> Vec<String>) {
    let wrong: Vec<String> = subjects.iter().flat_map(property).collect();
    assert!(wrong.is_empty(), "{} times not:\n{}", wrong.len(), wrong.join("\n"));
}
