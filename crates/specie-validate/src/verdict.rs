//! The verdict on a payload straight from its bytes: one pass, no tree.
//!
//! The schemas of a bundle are compiled into a flat program in which references and `allOf` are merged, unions are
//! split by JSON type and told apart by their tags, and the fields of an object are expected in the order in which
//! they last came. The program says that a payload is valid, or that it is not; why not is for `explain` to say.
//! Where it cannot know, it says so, and `explain` decides.

mod compile;
mod composite;
mod decisions;
mod goal;
mod keys;
mod numbers;
mod pattern;
mod program;
mod run;
mod strings;
mod values;

pub(crate) use program::Program;
pub(crate) use run::Verdict;
