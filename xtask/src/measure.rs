//! What a command costs: CPU time of all its processes, and the largest memory of one.

use std::process::{Command, ExitStatus};

use anyhow::{Result, ensure};
use wait4::Wait4;

/// What a command cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// User and system time of the command and its children, in seconds.
    pub(crate) cpu: f64,
    /// Peak resident memory of the largest process, in megabytes.
    pub(crate) memory: f64,
}

/// Runs a command to its end, which has to be a good one.
pub(crate) fn cost(command: &mut Command) -> Result<Cost> {
    let (status, cost) = used(command)?;
    ensure!(status.success(), "{command:?} failed");
    Ok(cost)
}

/// Runs a command to its end.
pub(crate) fn used(command: &mut Command) -> Result<(ExitStatus, Cost)> {
    let mut child = command.spawn()?;
    let used = child.wait4()?;
    let cpu = used.rusage.utime + used.rusage.stime;
    #[expect(clippy::cast_precision_loss, reason = "megabytes are few")]
    let memory = used.rusage.maxrss as f64 / (1024.0 * 1024.0);
    Ok((used.status, Cost { cpu: cpu.as_secs_f64(), memory }))
}

/// The middle of some samples; not a number without any.
pub(crate) fn median(samples: impl IntoIterator<Item = f64>) -> f64 {
    let mut samples: Vec<f64> = samples.into_iter().collect();
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or(f64::NAN)
}
