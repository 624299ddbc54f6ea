//! What holds for every document, tried on those that the providers publish.
//!
//! The same properties hold over the behaviour cases and over `specs` in the tests; these documents are large, so
//! knock-out takes nodes spread evenly over each.

use anyhow::Result;
use specie_spec::Input;
use specie_tests::properties::{Pick, Reach, Subject, knock_out, locatable, stable};

use super::providers;
use crate::workspace;

/// Nodes of a document that are knocked out.
const NODES: usize = 300;

/// Nodes of a document of more than [`LARGE`] bytes: reading it again for each takes its time.
const NODES_OF_LARGE: usize = 100;

/// Bytes from which a document is large.
const LARGE: usize = 200_000;

/// Tries every property on every published document.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let mut failures = Vec::new();
    for path in providers::published()? {
        let name = workspace::file_name(&path);
        let input = Input::new(workspace::source(&path)?);
        let subject =
            Subject { name: name.clone(), input, payloads: Vec::new(), reach: Reach::Paths("refund") };
        failures.extend(stable(&subject));
        let places = locatable(&subject);
        failures.extend(places.wrong);
        let nodes = if subject.input.source.text.len() > LARGE { NODES_OF_LARGE } else { NODES };
        let knocked = knock_out(&subject, Pick::Spread(nodes));
        failures.extend(knocked.wrong);
        println!("{name}: {} places, {} knock-outs", places.tried, knocked.tried);
    }
    super::finish(&failures, "property that does not hold")
}
