//! Work on several threads whose results come in the order in which it was handed out.
//!
//! The threads take turns at handing out, so that what one has read it also works on. How much can be under way is
//! bounded, whoever is slow.

use std::num::NonZeroUsize;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Scope};
use std::time::Duration;

/// How long to wait before saying that nothing has come.
const PAUSE: Duration = Duration::from_millis(200);

/// As many threads as there are cores to run them.
pub(crate) fn all() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// Does what `next` hands out, until it has nothing more, and gives the results to `take` in that order. `take` gets
/// `None` when there is nothing to do but wait. Its error ends it all.
///
/// One job needs no threads.
pub(crate) fn run<W: Send, R: Send, E>(
    jobs: NonZeroUsize,
    mut next: impl FnMut() -> Option<W> + Send,
    work: impl Fn(W) -> R + Sync,
    mut take: impl FnMut(Option<R>) -> Result<(), E>,
) -> Result<(), E> {
    if jobs == NonZeroUsize::MIN {
        while let Some(item) = next() {
            take(Some(work(item)))?;
            take(None)?;
        }
        return Ok(());
    }
    let (order, ordered) = mpsc::sync_channel(jobs.get());
    let turns = Turns(Mutex::new(Some((next, order))));
    thread::scope(|scope| {
        // Dropped on the way out, it tells the threads to end.
        let ordered = ordered;
        spawn(scope, &turns, &work, jobs.get());
        loop {
            let Some(slot) = wait(&ordered, &mut take)? else { return Ok(()) };
            // Without a result its thread has panicked, and so will the scope.
            let Some(result) = wait(&slot, &mut take)? else { return Ok(()) };
            take(Some(result))?;
        }
    })
}

/// What the threads share: how work is handed out, and where the places of results go.
struct Turns<N, R>(Mutex<Option<(N, SyncSender<Receiver<R>>)>>);

impl<W, R, N: FnMut() -> Option<W>> Turns<N, R> {
    /// The next piece of work, and where its result goes.
    fn next(&self) -> Option<(W, SyncSender<R>)> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (next, order) = turns.as_mut()?;
        let (result, slot) = mpsc::sync_channel(1);
        match next() {
            Some(item) if order.send(slot).is_ok() => Some((item, result)),
            _ => {
                *turns = None;
                None
            }
        }
    }
}

/// Starts a thread that starts the next of `left` once there is work, so that little work needs few.
fn spawn<'scope, W: Send, R: Send, N: FnMut() -> Option<W> + Send>(
    scope: &'scope Scope<'scope, '_>,
    turns: &'scope Turns<N, R>,
    work: &'scope (impl Fn(W) -> R + Sync),
    left: usize,
) {
    scope.spawn(move || {
        let mut left = left.checked_sub(1).filter(|left| *left > 0);
        while let Some((item, result)) = turns.next() {
            if let Some(left) = left.take() {
                spawn(scope, turns, work, left);
            }
            // Nobody listens any more after an error.
            let _ = result.send(work(item));
        }
    });
}

/// What comes next; `None` when nothing more does.
fn wait<T, R, E>(
    from: &Receiver<T>,
    take: &mut impl FnMut(Option<R>) -> Result<(), E>,
) -> Result<Option<T>, E> {
    if let Ok(came) = from.try_recv() {
        return Ok(Some(came));
    }
    loop {
        take(None)?;
        match from.recv_timeout(PAUSE) {
            Ok(came) => return Ok(Some(came)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squares(jobs: usize, fail_at: Option<u64>) -> (Vec<u64>, Result<(), u64>) {
        let mut numbers = 0..1000_u64;
        let mut taken = Vec::new();
        let work = |number: u64| {
            // Some take longer than those behind them.
            (0..number % 7 * 50).for_each(|_| thread::yield_now());
            number * number
        };
        let take = |result: Option<u64>| {
            let Some(result) = result else { return Ok(()) };
            taken.push(result);
            if fail_at == Some(result) { Err(result) } else { Ok(()) }
        };
        let outcome = run(NonZeroUsize::new(jobs).unwrap(), || numbers.next(), work, take);
        (taken, outcome)
    }

    #[test]
    fn results_come_in_the_order_of_the_work() {
        let expected: Vec<u64> = (0..1000).map(|number| number * number).collect();
        for jobs in [1, 2, 5] {
            assert_eq!(squares(jobs, None), (expected.clone(), Ok(())));
        }
    }

    #[test]
    fn an_error_ends_it_all() {
        for jobs in [1, 2, 5] {
            assert_eq!(squares(jobs, Some(9)), (vec![0, 1, 4, 9], Err(9)));
        }
    }
}
