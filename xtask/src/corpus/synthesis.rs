//! Values made for the schemas of the corpus, and near misses of them, judged three times.
//!
//! In: documents, a seed, a number of values. Out: each value on which the checker, the generated type and the judge of
//! [`judge`] do not agree, and each that a type does not write as it read it. The judge is a second reading of the
//! specification, which is unsure rather than wrong; where it is unsure, checker and type still have to agree.

mod judge;
mod make;
mod miss;
mod text;
mod truth;

use anyhow::{Context, Result};
use serde_json::Value;
use specie_spec::Api;
use specie_spec::api::Status;
use specie_spec::bundle::Reading;
use specie_spec::schema::SchemaId;
use specie_tests::case::{Uses, target_name};
use specie_validate::{Target, Validator};

use crate::workspace;

use super::documents;
use super::types::{self, Answer, Question, Types};
use judge::Judge;
pub(super) use judge::equal;
pub(super) use make::Maker;
pub(super) use miss::miss;
use truth::Truth;

/// How many values are made where nothing else is asked.
pub(crate) const VALUES: usize = 5_000;

/// The seed where none is given.
pub(crate) const SEED: u64 = 20_260_101;

/// Documents of every kind that are tried each time, by the start of their names.
pub(crate) const LISTED: &[&str] = &[
    "adyen-yaml",
    "box",
    "discord",
    "figma",
    "lithic",
    "meilisearch",
    "openmeter",
    "paypal/openapi/checkout_orders_v2",
    "svix",
];

/// Values made for one schema in a row.
const FOR_EACH: usize = 10;

/// Where every difference is written.
const DIFFERENCES: &str = "target/corpus-types/differences.txt";

/// Differences that are shown at the end.
const SHOWN: usize = 20;

/// A schema that can be asked for by name.
pub(super) struct Subject {
    pub(super) target: Target,
    pub(super) id: SchemaId,
}

/// A value, and what judge and checker say of it.
struct Judged {
    target: Target,
    question: Question,
    value: Value,
    truth: Truth,
    taken: bool,
    /// A rule counts that types do not have, as their documentation says.
    beyond_types: bool,
}

/// What came out.
#[derive(Default)]
struct Tally {
    schemas: usize,
    fitting: usize,
    missing: usize,
    unsure: usize,
    /// Schemas for which no value was found that the judge is sure of.
    barren: usize,
    /// Values that a type was asked for.
    read: usize,
    /// Values that no type was asked for, since they lean on what types cannot say.
    beyond: usize,
    wrong: Vec<String>,
}

/// Makes and judges values: of `chosen` documents, by the start of their names, or of all.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run(values: usize, seed: u64, chosen: &[&str]) -> Result<()> {
    let mut loaded = Vec::new();
    for document in documents::all()? {
        let Some(name) = document.name.strip_prefix("corpus/specs/") else { continue };
        if chosen.is_empty() || chosen.iter().any(|start| name.starts_with(start)) {
            let api = super::load(&document.input()?)?;
            let subjects = subjects(&api);
            loaded.push((name.to_owned(), api, subjects));
        }
    }
    loaded.retain(|(_, _, subjects)| !subjects.is_empty());
    let programs = types::build(loaded.iter().map(|(name, api, _)| (name.as_str(), api)))?;
    let all: usize = loaded.iter().map(|(_, _, subjects)| subjects.len()).sum();
    // Every schema when there are enough values for all, else a few of each document.
    let step = (all * FOR_EACH).div_ceil(values).max(1);
    let each = FOR_EACH.max(values / all.max(1));
    println!("seed {seed}: {all} schemas in {} documents, {each} values for every {step}", loaded.len());
    let mut tally = Tally::default();
    for (name, api, subjects) in &loaded {
        let validator = Validator::new(api);
        let mut judges = [Judge::new(api, Reading::Send), Judge::new(api, Reading::Receive)];
        let mut maker = Maker::new(api, fastrand::Rng::with_seed(seed));
        let mut values = Vec::new();
        for subject in subjects.iter().step_by(step) {
            let judge = &mut judges[usize::from(subject.target.reading() == Reading::Receive)];
            values.extend(ask(&validator, subject, judge, &mut maker, each, &mut tally)?);
        }
        let types = programs.get(name).context("a program for each document")?;
        compare(name, &validator, types, values, &mut tally)?;
    }
    let Tally { schemas, fitting, missing, unsure, barren, read, beyond, wrong } = tally;
    println!(
        "{schemas} schemas: {fitting} values fit, {missing} do not, {unsure} are left open; {read} were read as types, \
         {beyond} are beyond what types say; no value was found for {barren} schemas; {} differences",
        wrong.len()
    );
    let all = workspace::root().join(DIFFERENCES);
    std::fs::write(&all, wrong.join("\n")).with_context(|| all.display().to_string())?;
    super::finish(&wrong[..wrong.len().min(SHOWN)], "value that is judged in two ways")
}

/// Components as the document uses them, and the bodies of operations.
pub(super) fn subjects(api: &Api) -> Vec<Subject> {
    let mut subjects = Vec::new();
    let uses = Uses::of(api);
    for (name, id) in &api.components {
        for reading in uses.readings(*id) {
            subjects.push(Subject { target: Target::Schema { name: name.clone(), reading }, id: *id });
        }
    }
    for operation in &api.operations {
        if let Some(id) = operation.request.as_ref().and_then(|body| body.json().flatten()) {
            subjects.push(Subject { target: Target::request(&operation.id), id });
        }
        for (status, response) in &operation.responses {
            let Status::Code(code) = status else { continue };
            // Several responses of one status are alternatives; the judge knows one schema.
            if operation.response(*code).len() == 1
                && let Some(id) = response.body.as_ref().and_then(|body| body.json().flatten())
            {
                subjects.push(Subject { target: Target::response(&operation.id, *code), id });
            }
        }
    }
    subjects
}

/// Values for one schema, and near misses of them.
fn ask(
    validator: &Validator,
    subject: &Subject,
    judge: &mut Judge<'_>,
    maker: &mut Maker<'_>,
    each: usize,
    tally: &mut Tally,
) -> Result<Vec<Judged>> {
    let checker = validator.target(&subject.target)?;
    let mut judged = Vec::new();
    for _ in 0..each.div_ceil(2) {
        let Some(value) = maker.make(subject.id) else { break };
        let missed = miss(&value, &mut maker.random);
        for value in [value, missed] {
            let truth = judge.judge(subject.id, &value);
            let beyond_types = judge.beyond_types;
            let payload = value.to_string();
            let taken = checker.is_valid(payload.as_bytes());
            let reading = subject.target.reading();
            let question = Question { target: target_name(&subject.target), reading, payload };
            judged.push(Judged {
                target: subject.target.clone(),
                question,
                value,
                truth,
                taken,
                beyond_types,
            });
        }
    }
    let count = |truth| judged.iter().filter(|judged| judged.truth == truth).count();
    tally.schemas += 1;
    tally.fitting += count(Truth::Yes);
    tally.missing += count(Truth::No);
    tally.unsure += count(Truth::Unsure);
    tally.barren += usize::from(count(Truth::Yes) == 0);
    Ok(judged)
}

/// Finds where judge, checker and type do not agree.
fn compare(
    name: &str,
    validator: &Validator,
    types: &Types,
    judged: Vec<Judged>,
    tally: &mut Tally,
) -> Result<()> {
    let mut asked = Vec::new();
    let mut rest = Vec::new();
    for Judged { target, question, value, truth, taken, beyond_types } in judged {
        if truth != Truth::Unsure && taken != (truth == Truth::Yes) {
            let verdict = if taken { "takes" } else { "refuses" };
            tally.wrong.push(told(name, &question, &format!("judged {truth:?}, the checker {verdict} it")));
        }
        tally.beyond += usize::from(beyond_types);
        if types.has(&question.target) && !beyond_types {
            asked.push(question);
            rest.push((target, value, taken));
        }
    }
    tally.read += asked.len();
    for ((question, answer), (target, value, taken)) in asked.iter().zip(types.ask(&asked)?).zip(rest) {
        match answer {
            Answer::Refused(reasons) if taken => {
                tally.wrong.push(told(name, question, &format!("valid, the type says: {reasons}")));
            }
            Answer::Taken(_) if !taken => {
                let reasons = reasons(validator, &target, question)?;
                tally.wrong.push(told(
                    name,
                    question,
                    &format!("the type takes it, the checker says: {reasons}"),
                ));
            }
            Answer::Taken(text)
                if !serde_json::from_str(&text).is_ok_and(|again: Value| equal(&again, &value)) =>
            {
                tally.wrong.push(told(name, question, &format!("written again as {}", short(&text))));
            }
            _ => {}
        }
    }
    Ok(())
}

fn reasons(validator: &Validator, target: &Target, question: &Question) -> Result<String> {
    let report = validator.target(target)?.check(question.payload.as_bytes());
    let said: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    Ok(said.join("; "))
}

fn told(name: &str, question: &Question, what: &str) -> String {
    let Question { target, reading, payload } = question;
    format!("{name}, {target}, {reading:?}: {what}\n    {}", short(payload))
}

/// The start of a long text.
fn short(text: &str) -> &str {
    const SHOWN: usize = 600;
    text.char_indices().nth(SHOWN).map_or(text, |(end, _)| &text[..end])
}
