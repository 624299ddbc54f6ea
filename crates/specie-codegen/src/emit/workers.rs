//! Several threads write the text of types.
//!
//! Tokens stay on the thread that made them, so each worker has an emitter of its own, with names spelled anew. What is
//! written depends on the task alone, not on who does it.

extern crate proc_macro;

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::thread;

use super::Emitter;
use crate::lower::STACK;
use crate::names::Names;
use crate::shape::ShapeId;

/// Types that are written in one go.
const CHUNK: usize = 64;

/// More workers would wait for each other's memory.
const MOST: usize = 8;

/// The types with their texts.
type Types = Vec<(ShapeId, String)>;

/// What a worker gives.
enum Done {
    Types(Types),
    Places(String),
}

/// The texts of types, in their order.
pub(super) fn types(emitter: &Emitter<'_>, selected: &[ShapeId]) -> Types {
    run(emitter, selected, false).0
}

/// The texts of types, in their order, and that of all places.
pub(super) fn types_and_places(emitter: &Emitter<'_>, selected: &[ShapeId]) -> (Types, String) {
    run(emitter, selected, true)
}

fn run(emitter: &Emitter<'_>, selected: &[ShapeId], places: bool) -> (Types, String) {
    let chunks: Vec<&[ShapeId]> = selected.chunks(CHUNK).collect();
    let first = usize::from(places);
    let tasks = first + chunks.len();
    let next = AtomicUsize::new(0);
    let work = |emitter: &Emitter<'_>| {
        let mut done = Vec::new();
        loop {
            let task = next.fetch_add(1, Relaxed);
            // The places are one text: the longest task comes first.
            match task.checked_sub(first).map(|index| chunks.get(index)) {
                None => done.push((task, Done::Places(emitter.places(selected)))),
                Some(Some(ids)) => {
                    let texts = ids.iter().map(|id| (*id, emitter.type_text(*id))).collect();
                    done.push((task, Done::Types(texts)));
                }
                Some(None) => return done,
            }
        }
    };
    let helpers = helpers(tasks);
    let mut done = if helpers == 0 {
        work(emitter)
    } else {
        let spelled = emitter.names.spelled();
        let Emitter { api, shapes, options, layout, .. } = *emitter;
        let helper = || {
            let names = Names::from_spelled(&spelled);
            work(&Emitter::new(api, shapes, &names, options, layout, selected))
        };
        let builder = || thread::Builder::new().stack_size(STACK);
        thread::scope(|scope| {
            let running: Vec<_> =
                (0..helpers).map_while(|_| builder().spawn_scoped(scope, helper).ok()).collect();
            let mut done = work(emitter);
            for helper in running {
                match helper.join() {
                    Ok(more) => done.extend(more),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            done
        })
    };
    done.sort_by_key(|(task, _)| *task);
    let (mut types, mut text) = (Types::with_capacity(selected.len()), String::new());
    for (_, done) in done {
        match done {
            Done::Types(more) => types.extend(more),
            Done::Places(places) => text = places,
        }
    }
    (types, text)
}

/// Threads beside this one. Inside of a macro tokens belong to the compiler, which knows no other thread.
fn helpers(tasks: usize) -> usize {
    if proc_macro::is_available() {
        return 0;
    }
    let cores = thread::available_parallelism().map_or(1, usize::from);
    cores.min(MOST).min(tasks).saturating_sub(1)
}
