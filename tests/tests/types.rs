//! The generated types of every behaviour case: they accept what the checker accepts, in every reading, and what they
//! read they write again. Where Rust cannot say what a schema says, disagreements.txt says so.

#[rustfmt::skip]
#[path = "types/cases.rs"]
mod cases;

#[path = "types/calls.rs"]
mod calls;

use std::collections::BTreeMap;
use std::fmt::Write;

use specie::{DecodeError, Json, Model, Reading};
use specie_spec::api::Api;
use specie_spec::bundle::Reading as Direction;
use specie_spec::read;
use specie_tests::case::{Uses, root};
use specie_tests::{Case, Named, Payload};
use specie_validate::{Target, Validator};

/// Reads JSON as a type, and writes the value.
type Decode = fn(&[u8], Reading) -> Result<Vec<u8>, DecodeError>;

/// The types of a document's targets.
type Targets = &'static [(&'static str, Decode)];

fn decode<T: Model>(bytes: &[u8], reading: Reading) -> Result<Vec<u8>, DecodeError> {
    let value = specie::decode::<T>(bytes, reading)?.value;
    let written = specie::rt::to_vec(&value);
    assert_eq!(specie::rt::to_vec(&specie::rt::copy(&value)), written, "a copy is the same");
    Ok(written)
}

/// What one payload is, as one type in one reading, and what both sides say of it.
struct Judged {
    /// Case, payload and reading.
    name: String,
    accepted: bool,
    typed: Result<Vec<u8>, DecodeError>,
    payload: Vec<u8>,
}

fn judged() -> Vec<Judged> {
    let mut all = Vec::new();
    for case in Case::all().expect("the cases can be read") {
        let Some(api) = read(&case.input()).api else { continue };
        let (_, targets) =
            cases::CASES.iter().find(|(name, _)| *name == case.name).expect("a generated case");
        let targets: BTreeMap<&str, Decode> = targets.iter().copied().collect();
        let validator = Validator::new(&api);
        for payload in &case.payloads {
            for (target, reading) in targets_of(&api, payload) {
                let checker = validator.target(&target).expect("the payload's name says its target");
                let types = types_of(&api, &target, &targets);
                let mut said: Vec<_> = types.iter().map(|decode| decode(&payload.bytes, reading)).collect();
                let fitting = said.iter().position(Result::is_ok).unwrap_or(0);
                all.push(Judged {
                    name: format!("{}/{} {reading:?}", case.name, payload.name),
                    accepted: checker.is_valid(&payload.bytes),
                    typed: said.swap_remove(fitting),
                    payload: payload.bytes.clone(),
                });
            }
        }
    }
    all
}

/// The target that a payload's name says, in each reading that values of its type are read in.
fn targets_of(api: &Api, payload: &Payload) -> Vec<(Target, Reading)> {
    let Named::Schema(name) = &payload.named else {
        let target = payload.named.target(api);
        let reading = if target.reading() == Direction::Send { Reading::Send } else { Reading::Receive };
        return vec![(target, reading)];
    };
    let target = |reading| Target::Schema { name: name.clone(), reading };
    let with = |direction| if direction == Direction::Send { Reading::Send } else { Reading::Receive };
    Uses::of(api)
        .readings(api.components[name])
        .into_iter()
        .map(|direction| (target(direction), with(direction)))
        .collect()
}

/// The types of a target: several where a status has several responses, any JSON where nothing is described.
fn types_of(api: &Api, target: &Target, types: &BTreeMap<&str, Decode>) -> Vec<Decode> {
    let keys: Vec<String> = match target {
        Target::Schema { name, reading } => {
            let sent = format!("{name}.sent");
            let differs = *reading == Direction::Send && types.contains_key(sent.as_str());
            vec![if differs { sent } else { name.clone() }]
        }
        Target::Request { operation } => vec![format!("{operation}.request")],
        Target::Webhook { name } => vec![format!("webhook-{name}")],
        Target::Response { operation, status } => {
            let operation = api.operation(operation).expect("the payload's name says its operation");
            let wanted = operation.response(*status);
            let same = |at| wanted.iter().any(|response| response.at == at);
            let responses = operation.responses.iter().filter(|(_, response)| same(response.at));
            responses.map(|(status, _)| format!("{}.{status}", operation.id)).collect()
        }
        // The payloads of cases are bodies.
        Target::Parameter { .. } | Target::Header { .. } | Target::Media { .. } => Vec::new(),
    };
    let any: Decode = decode::<Json>;
    keys.iter().map(|key| types.get(key.as_str()).copied().unwrap_or(any)).collect()
}

/// How a type differs from the checker, if it does: what it does with the payload, and which.
fn difference(judged: &Judged) -> Option<String> {
    let json =
        |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').parse::<Json>().ok();
    let does = match &judged.typed {
        Ok(_) if !judged.accepted => "takes",
        Err(_) if judged.accepted => "refuses",
        Ok(written) if json(written) != json(&judged.payload) => "changes",
        Ok(_) | Err(_) => return None,
    };
    Some(format!("{does} {}", judged.name))
}

#[test]
fn types_differ_from_the_checker_only_where_the_list_says_so() {
    let list = root().join("tests/disagreements.txt");
    let list = std::fs::read_to_string(list).expect("the list can be read");
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut listed: BTreeMap<&str, &str> =
        lines.map(|line| line.split_once(": ").expect("a line says why")).collect();
    let mut wrong = String::new();
    let judged = judged();
    for judged in &judged {
        let Some(difference) = difference(judged) else { continue };
        if listed.remove(difference.as_str()).is_none() {
            let said = judged.typed.as_ref().err().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(wrong, "the type {difference} {said}");
        }
    }
    for agreeing in listed.keys() {
        let _ = writeln!(wrong, "agrees, and is listed: {agreeing}");
    }
    assert!(judged.len() > 800, "{} payloads were judged", judged.len());
    assert!(wrong.is_empty(), "{wrong}");
}
