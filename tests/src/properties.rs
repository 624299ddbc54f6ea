//! Properties of every document: knock-out, stability, places.
//!
//! In: a [`Subject`]. Out: what does not hold, a line each. Documents are changed as text, through a YAML reader that is
//! not the one under test, which also says what must stand at a place.

mod places;
mod tree;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use specie_spec::{Api, Input, Source, read};
use specie_validate::{Report, Target, Validator};

use crate::case::{Case, Payload};
use crate::report;

pub use places::locatable;
use tree::{MUTATIONS, Tree};

/// A document to try properties on.
#[derive(Debug, Clone)]
pub struct Subject {
    /// What failures are reported under.
    pub name: String,
    /// The document with its overlays.
    pub input: Input,
    /// Payloads to check on the way.
    pub payloads: Vec<Payload>,
    /// Which targets are compiled.
    pub reach: Reach,
}

/// Which targets of a document are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Every one.
    Everything,
    /// Those of operations whose path contains a word.
    Paths(&'static str),
}

/// Which nodes are knocked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// Every node, in every way.
    All,
    /// So many nodes spread evenly over the document, each in one of the ways in turn.
    Spread(usize),
}

/// What came of trying a property.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// How often it was tried.
    pub tried: usize,
    /// Where it does not hold.
    pub wrong: Vec<String>,
}

impl Subject {
    /// A case with everything in it.
    #[must_use]
    pub fn of_case(case: &Case) -> Subject {
        Subject {
            name: case.name.clone(),
            input: case.input(),
            payloads: case.payloads.clone(),
            reach: Reach::Everything,
        }
    }

    /// The document, or one of its overlays counted from 1.
    fn source(&self, file: usize) -> &Source {
        file.checked_sub(1).map_or(&self.input.source, |overlay| &self.input.overlays[overlay])
    }

    /// The targets that are compiled, in document order.
    fn targets(&self, api: &Api) -> Vec<Target> {
        let word = match self.reach {
            Reach::Everything => "",
            Reach::Paths(word) => word,
        };
        let mut targets = Vec::new();
        for operation in api.operations.iter().filter(|operation| operation.path.contains(word)) {
            targets.push(Target::request(&operation.id));
            targets.extend([200, 201, 400, 404].map(|status| Target::response(&operation.id, status)));
        }
        if self.reach == Reach::Everything {
            targets.extend(api.webhooks.keys().map(Target::webhook));
            targets.extend(api.components.keys().map(Target::schema));
        }
        targets
    }
}

/// Deletes each node of the document and of its overlays, and replaces it by other values, in turn: whatever that does,
/// reading the document, compiling its targets and checking its payloads must not panic.
#[must_use]
pub fn knock_out(subject: &Subject, pick: Pick) -> Outcome {
    let mut outcome = Outcome::default();
    for file in 0..=subject.input.overlays.len() {
        let source = subject.source(file);
        let Some(tree) = Tree::parse(&source.text) else {
            outcome.wrong.push(format!("{}: an independent reader refuses {}", subject.name, source.name));
            continue;
        };
        let nodes = tree.paths();
        let jobs = pick.jobs(nodes.len());
        outcome.tried += jobs.len();
        outcome.wrong.extend(in_parallel(&jobs, |(node, way)| {
            let (path, mutation) = (&nodes[*node], MUTATIONS[*way]);
            let text = tree.mutated(path, mutation)?;
            let survived = catch_unwind(AssertUnwindSafe(|| exercise(subject, file, &text))).is_ok();
            let pointer = Tree::pointer(path);
            (!survived).then(|| {
                format!("{}: panics with {mutation} at `{pointer}` of {}", subject.name, source.name)
            })
        }));
    }
    outcome
}

impl Pick {
    /// Pairs of a node and a mutation.
    fn jobs(self, nodes: usize) -> Vec<(usize, usize)> {
        let ways = MUTATIONS.len();
        match self {
            Pick::All => (0..nodes).flat_map(|node| (0..ways).map(move |way| (node, way))).collect(),
            Pick::Spread(count) => {
                let count = count.min(nodes);
                (0..count).map(|index| (index * nodes / count, index % ways)).collect()
            }
        }
    }
}

/// Reads the document with one of its files changed, compiles its targets and checks the payloads.
fn exercise(subject: &Subject, file: usize, text: &str) {
    let mut input = subject.input.clone();
    let changed = Source::new(subject.source(file).name.clone(), text);
    match file.checked_sub(1) {
        Some(overlay) => input.overlays[overlay] = changed,
        None => input.source = changed,
    }
    let Some(api) = read(&input).api else { return };
    let validator = Validator::new(&api);
    for target in subject.targets(&api) {
        if let Ok(checker) = validator.target(&target) {
            let _ = checker.check(b"{}");
        }
    }
    for payload in &subject.payloads {
        if let Ok(checker) = validator.target(&payload.named.target(&api)) {
            let _ = checker.check(&payload.bytes);
        }
    }
}

/// Reading and checking twice gives the same text, and findings come in the order of the payload.
#[must_use]
pub fn stable(subject: &Subject) -> Vec<String> {
    let mut wrong = Vec::new();
    if everything(subject) != everything(subject) {
        wrong.push(format!("{}: two runs differ", subject.name));
    }
    let Some(api) = read(&subject.input).api else { return wrong };
    let validator = Validator::new(&api);
    for payload in &subject.payloads {
        if let Ok(checker) = validator.target(&payload.named.target(&api))
            && !in_order(&checker.check(&payload.bytes))
        {
            wrong.push(format!(
                "{}: findings of {} are not in the order of the payload",
                subject.name, payload.name
            ));
        }
    }
    wrong
}

fn in_order(report: &Report) -> bool {
    let places =
        report.findings.iter().map(|finding| (finding.payload.place.line, finding.payload.place.column));
    places.is_sorted()
}

/// Everything that is said about a document, its payloads, and an empty object in place of each target.
fn everything(subject: &Subject) -> String {
    let loaded = read(&subject.input);
    let mut text = report::of_loaded(&loaded, &subject.payloads);
    if let Some(api) = &loaded.api {
        let validator = Validator::new(api);
        for target in subject.targets(api) {
            if let Ok(checker) = validator.target(&target) {
                text.push_str(&report::of_report(&checker.check(b"{}")));
            }
        }
    }
    text
}

/// Runs jobs on every core; what they return comes in the order of the jobs.
fn in_parallel<J: Sync>(jobs: &[J], run: impl Fn(&J) -> Option<String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(index) else { return done };
            done.extend(run(job).map(|said| (index, said)));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut done: Vec<(usize, String)> = thread::scope(|scope| {
        let handles: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        handles.into_iter().flat_map(|handle| handle.join().expect("jobs catch their panics")).collect()
    });
    done.sort();
    done.into_iter().map(|(_, said)| said).collect()
}
