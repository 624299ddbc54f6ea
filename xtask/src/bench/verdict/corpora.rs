//! The payloads of the benchmark: records that vary one value each, some of them broken, and the same with their keys in
//! any order and spaces between.

use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::Value;
use specie_spec::{Input, Source};
use specie_validate::Target;

use super::pull;
use crate::bench::charge;
use crate::workspace;

/// Bytes of each corpus, about.
const SIZE: usize = 6_000_000;

/// One record in this many is broken.
pub(in crate::bench) const BROKEN: usize = 20;

/// What one corpus is made of.
pub(in crate::bench) struct Corpus {
    pub(in crate::bench) name: &'static str,
    pub(in crate::bench) input: Input,
    pub(in crate::bench) target: Target,
    value: Value,
}

/// All corpora.
pub(in crate::bench) fn all() -> Result<Vec<Corpus>> {
    let provider = |name: &'static str, operation: &str, status: u16, payload: &str| -> Result<Corpus> {
        let folder = workspace::root().join("specs").join(name);
        let overlay = workspace::source(&folder.join("overlay.yaml"))?;
        Ok(Corpus {
            name,
            input: Input::new(workspace::source(&folder.join("openapi.yaml"))?).overlay(overlay),
            target: Target::response(operation, status),
            value: serde_json::from_str(&workspace::text(&folder.join("payloads").join(payload))?)?,
        })
    };
    Ok(vec![
        provider("wooshpay", "createRefund", 200, "createRefund.200.succeeded.json")?,
        provider("gr4vy", "getRefund", 200, "getRefund.200.json")?,
        Corpus {
            name: "pull requests",
            input: Input::new(Source::new("pulls.yaml", pull::document())),
            target: Target::schema("PullRequest"),
            value: pull::value("PullRequest"),
        },
        Corpus {
            name: "charges",
            input: Input::new(Source::new("charge.yaml", charge::DOCUMENT)),
            target: Target::schema("Charge"),
            value: serde_json::from_str(charge::CHARGE)?,
        },
        provider("rapyd", "createRefund", 200, "createRefund.200.fx.json")?,
    ])
}

impl Corpus {
    /// The records, one a line: as providers write them, and with keys shuffled and spaces added.
    pub(in crate::bench) fn lines(&self, seed: u64) -> Result<(String, String)> {
        let mut random = fastrand::Rng::with_seed(seed);
        let (mut plain, mut shuffled) = (String::new(), String::new());
        let mut count = 0;
        while plain.len() < SIZE {
            let mut value = self.value.clone();
            vary(&mut value, &mut random);
            count += 1;
            if count % BROKEN == 0 {
                damage(&mut value, &mut random).context("a value that can be broken")?;
            }
            writeln!(plain, "{value}")?;
            spread(&mut shuffled, &value, &mut random);
            shuffled.push('\n');
        }
        Ok((plain, shuffled))
    }
}

/// Other digits in texts that have some, and at the end of numbers; lists and maps keep their size.
fn vary(value: &mut Value, random: &mut fastrand::Rng) {
    match value {
        Value::String(text) => {
            // The digits of a date and of a version stand for something.
            if text.as_bytes().get(4) != Some(&b'-') {
                let other = |c: char| if c.is_ascii_digit() { random.digit(10) } else { c };
                *text = text.chars().map(other).collect();
            }
        }
        Value::Number(number) => {
            if let Some(whole) = number.as_i64().filter(|whole| *whole > 9) {
                let digits = whole.ilog10().div_ceil(2);
                let unit = 10_i64.pow(digits);
                *value = (whole / unit * unit + random.i64(0..unit)).into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| vary(item, random)),
        Value::Object(members) => members.values_mut().for_each(|member| vary(member, random)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// A field is gone, or its value is of another type.
fn damage(value: &mut Value, random: &mut fastrand::Rng) -> Option<()> {
    let mut at = value;
    loop {
        let members = at.as_object_mut()?;
        let name = random.choice(members.keys())?.clone();
        if members[&name].as_object().is_some_and(|inner| !inner.is_empty()) && random.bool() {
            at = members.get_mut(&name)?;
            continue;
        }
        if random.bool() {
            members.remove(&name);
        } else {
            members.insert(name, serde_json::json!([{}]));
        }
        return Some(());
    }
}

/// Writes a value with the keys of every object in any order, and a space after each comma and colon.
fn spread(out: &mut String, value: &Value, random: &mut fastrand::Rng) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                spread(out, item, random);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            random.shuffle(&mut members);
            out.push('{');
            for (index, (name, member)) in members.into_iter().enumerate() {
                let _ = write!(out, "{}{}: ", if index == 0 { "" } else { ", " }, Value::from(name.as_str()));
                spread(out, member, random);
            }
            out.push('}');
        }
        scalar => {
            let _ = write!(out, "{scalar}");
        }
    }
}
