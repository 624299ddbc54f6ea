//! Values made for the schemas of the corpus, near misses and damaged texts, judged by both engines of the checker.
//!
//! In: documents, a seed, a number of payloads. Out: each payload on which the engines do not agree, and how often the
//! quick one leaves the verdict to the other.

mod damage;

use anyhow::Result;
use specie_validate::{Checker, Validator};

use super::documents;
use super::synthesis::{Maker, Subject, miss, subjects};

/// How many payloads are judged where nothing else is asked.
pub(crate) const PAYLOADS: usize = 200_000;

/// The seed where none is given.
pub(crate) const SEED: u64 = 20_260_102;

/// Near misses of each value that is made.
const MISSES: usize = 2;

/// Damaged texts of each value that is made.
const DAMAGED: usize = 3;

/// Targets that are checked before their checkers are let go: those of a large document would fill the memory.
const TARGETS: usize = 20;

/// Disagreements that are shown at the end.
const SHOWN: usize = 30;

/// Characters of a payload that are shown.
const EXCERPT: usize = 1_000;

#[derive(Default)]
struct Tally {
    payloads: usize,
    /// Schemas that programs were made of, and those of them that programs cannot say.
    schemas: usize,
    explained: usize,
    /// Left to the other engine.
    undecided: usize,
    /// Valid payloads without findings that the quick engine did not see to be so.
    unclean: usize,
    wrong: Vec<String>,
}

/// Judges payloads for the schemas of documents: of `chosen` ones, by the start of their names, or of all.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run(payloads: usize, seed: u64, chosen: &[&str]) -> Result<()> {
    let mut loaded = Vec::new();
    for document in documents::all()? {
        let Some(name) = document.name.strip_prefix("corpus/specs/") else { continue };
        if chosen.is_empty() || chosen.iter().any(|start| name.starts_with(start)) {
            let api = super::load(&document.input()?)?;
            let count = subjects(&api).len();
            loaded.push((document, count));
        }
    }
    let all: usize = loaded.iter().map(|(_, count)| count).sum();
    // Several values for each schema, or one for every so many.
    let values = payloads.div_ceil(1 + MISSES + DAMAGED).max(1);
    let (of_each, step) = if values > all { (values.div_ceil(all.max(1)), 1) } else { (1, all / values) };
    println!("seed {seed}: {all} schemas in {} documents, {of_each} values for every {step}", loaded.len());
    let mut tally = Tally::default();
    for (document, _) in loaded {
        let api = super::load(&document.input()?)?;
        let before = (tally.payloads, tally.undecided, tally.unclean, tally.wrong.len());
        let mut maker = Maker::new(&api, fastrand::Rng::with_seed(seed));
        let chosen: Vec<Subject> = subjects(&api).into_iter().step_by(step).collect();
        for subjects in chosen.chunks(TARGETS) {
            let validator = Validator::new(&api);
            for subject in subjects {
                let checker = validator.target(&subject.target)?;
                let plan = checker.plan();
                tally.schemas += plan.schemas;
                tally.explained += plan.explained.len();
                let what = format!("{}, {}", document.name, subject.target);
                for _ in 0..of_each {
                    judge(&checker, &what, subject, &mut maker, &mut tally);
                }
            }
        }
        let (payloads, undecided, unclean, wrong) = before;
        let (payloads, undecided) = (tally.payloads - payloads, tally.undecided - undecided);
        let (unclean, wrong) = (tally.unclean - unclean, tally.wrong.len() - wrong);
        println!(
            "{}: {payloads} payloads, {undecided} undecided, {unclean} not seen to be clean, {wrong} disagreements",
            document.name
        );
    }
    let Tally { payloads, schemas, explained, undecided, unclean, wrong } = tally;
    println!("{schemas} schemas, {explained} of them left to the engine that explains");
    println!(
        "{payloads} payloads: {undecided} undecided, {unclean} not seen to be clean, {} disagreements",
        wrong.len()
    );
    super::finish(&wrong[..wrong.len().min(SHOWN)], "payload on which the engines disagree")
}

/// Judges one value made for a schema, near misses of it, and damaged texts.
fn judge(checker: &Checker, what: &str, subject: &Subject, maker: &mut Maker<'_>, tally: &mut Tally) {
    let Some(value) = maker.make(subject.id) else { return };
    let text = value.to_string();
    let mut payloads = vec![text.clone()];
    payloads.extend((0..MISSES).map(|_| miss(&value, &mut maker.random).to_string()));
    payloads.extend((0..DAMAGED).map(|_| damage::damage(&text, &mut maker.random)));
    for payload in payloads {
        let comparison = checker.compare(payload.as_bytes());
        tally.payloads += 1;
        tally.undecided += usize::from(!comparison.decided);
        tally.unclean += usize::from(!comparison.clean);
        if let Some(said) = comparison.disagreement {
            let excerpt: String = payload.chars().take(EXCERPT).collect();
            tally.wrong.push(format!("{what}: {said}\n    {excerpt}"));
        }
    }
}
