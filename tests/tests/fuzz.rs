//! A few hundred changes of the seeds of every fuzz target. `cargo xtask fuzz` tries as many as there is time for.

use specie_tests::fuzz::TARGETS;
use specie_tests::fuzz::change::change;

const CHANGES: usize = 300;

#[test]
fn what_always_holds_holds_for_changed_seeds() {
    for target in TARGETS {
        let seeds = target.seeds().expect("the seeds can be read");
        let mut random = fastrand::Rng::with_seed(1);
        let mut last = Vec::new();
        for _ in 0..CHANGES {
            let seed = random.choice(&seeds).expect("a seed");
            let input = change(seed, &last, &mut random);
            (target.run)(&input);
            last = input;
        }
    }
}
