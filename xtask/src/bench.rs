//! What generated types cost: the compiler's time and memory, and the time of reading and writing, each beside
//! serde's derives on the same types. What generating them costs, beside other generators, and what verdicts on
//! payloads, starting up, reading lines and captures, and checking traffic cost.
//!
//! Everything is written to and built in the target folder. The machine may be busy: CPU time counts, sides take turns,
//! and medians are compared.

pub(crate) mod captures;
mod charge;
pub(crate) mod codegen;
pub(crate) mod compile;
pub(crate) mod decode;
pub(crate) mod lines;
pub(crate) mod startup;
mod synthetic;
mod traffic;
mod twins;
pub(crate) mod validate;
pub(crate) mod verdict;

use anyhow::Result;

/// All of it.
pub(crate) fn run() -> Result<()> {
    compile::run(1)?;
    decode::run()?;
    codegen::run()?;
    verdict::run()?;
    lines::run()?;
    startup::run()?;
    captures::run()?;
    validate::run()
}
