//! `specie validate --watch`: checks again whenever a document, an overlay, a setting or a capture changes.
//!
//! Files are asked for their time and length from time to time, which works on every file system, in containers too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use specie_spec::{Files, read};

use crate::args::Validate;
use crate::console::{Console, Exit, Usage, is_broken_pipe};
use crate::report::plural;
use crate::settings::{self, Settings};
use crate::{spec_source, validate};

/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(400);

/// Checks, waits for a change, and checks again, until the reader of the output or the user ends it.
pub(crate) fn run(console: &mut Console, args: &Validate) -> anyhow::Result<Exit> {
    if args.payloads.iter().any(|payload| payload.as_os_str() == "-") {
        return Err(Usage::error("standard input cannot be watched", "write it to a file first"));
    }
    loop {
        let watched = Watched::new(args);
        // What changes during a check is seen after it.
        let before = watched.state();
        if let Err(error) = validate::run(console, args.clone()) {
            if is_broken_pipe(&error) {
                return Err(error);
            }
            console.error(&error);
        }
        console.finish()?;
        console.note(&format!("watching {}; stop with Ctrl-C", plural(before.0.len() as u64, "file")))?;
        let changed = wait(&before, || watched.state(), || thread::sleep(PAUSE));
        console.note(&format!("{} changed", changed.display()))?;
    }
}

/// Looks until something is different and nothing goes on changing, and says what was first.
fn wait(before: &State, look: impl Fn() -> State, pause: impl Fn()) -> PathBuf {
    let mut last = look();
    loop {
        pause();
        let now = look();
        if let Some(changed) = before.difference(&now).filter(|_| now == last) {
            return changed;
        }
        last = now;
    }
}

/// What is looked at.
struct Watched {
    args: Validate,
    /// Documents with the files that they refer to, overlays, settings.
    fixed: BTreeSet<PathBuf>,
}

impl Watched {
    fn new(args: &Validate) -> Watched {
        let settings = Settings::find().unwrap_or_default();
        let args = settings.complete(args.clone());
        let mut fixed: BTreeSet<PathBuf> = args.beside.overlays.iter().cloned().collect();
        fixed.extend(args.beside.references.maps.iter().map(|(_, file)| file.clone()));
        fixed.extend(args.spec.iter().map(PathBuf::from).filter(|path| path.is_file()));
        fixed.insert(PathBuf::from(settings::NAME));
        if !args.write_baseline {
            fixed.extend(args.baseline.clone());
        }
        for group in validate::groups(&args, &mut |_| {}) {
            let input = spec_source::resolve(&group.spec, &args.beside);
            let files = input.ok().map(|input| read(&input).files);
            let sources = files.iter().flat_map(Files::sources);
            fixed.extend(sources.map(|source| PathBuf::from(&*source.name)).filter(|path| path.is_file()));
        }
        // What a check writes is no change.
        if let Some(written) = &args.suggest {
            fixed.remove(written);
        }
        Watched { args, fixed }
    }

    /// Captures are listed afresh, so that new ones are seen.
    fn state(&self) -> State {
        let groups = validate::groups(&self.args, &mut |_| {});
        let captures = groups.into_iter().flat_map(|group| group.files).filter_map(|file| file.path);
        State::of(captures.chain(self.fixed.iter().cloned()))
    }
}

/// When files were last written, and how long they are; nothing for those that are not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct State(BTreeMap<PathBuf, Option<(SystemTime, u64)>>);

impl State {
    fn of(paths: impl Iterator<Item = PathBuf>) -> State {
        State(paths.map(|path| (path.clone(), stamp(&path))).collect())
    }

    /// The first file that is new, gone, or other than before.
    fn difference(&self, after: &State) -> Option<PathBuf> {
        let paths: BTreeSet<&PathBuf> = self.0.keys().chain(after.0.keys()).collect();
        paths.into_iter().find(|path| self.0.get(*path) != after.0.get(*path)).cloned()
    }
}

fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let found = fs::metadata(path).ok()?;
    Some((found.modified().ok()?, found.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn state(files: &[(&str, u64)]) -> State {
        let stamp = |length| Some((SystemTime::UNIX_EPOCH, length));
        State(files.iter().map(|(name, length)| (PathBuf::from(name), stamp(*length))).collect())
    }

    #[test]
    fn what_is_new_gone_or_other_is_a_change() {
        let before = state(&[("a", 1), ("b", 1)]);
        assert_eq!(before.difference(&state(&[("a", 1), ("b", 1)])), None);
        assert_eq!(before.difference(&state(&[("a", 1), ("b", 2)])), Some("b".into()));
        assert_eq!(before.difference(&state(&[("b", 1)])), Some("a".into()));
        assert_eq!(before.difference(&state(&[("a", 1), ("b", 1), ("c", 1)])), Some("c".into()));
        let gone = State([(PathBuf::from("a"), None)].into());
        assert_eq!(gone.difference(&state(&[("a", 1)])), Some("a".into()));
    }

    #[test]
    fn looking_goes_on_until_a_change_is_over() {
        let before = state(&[("a", 1)]);
        let lengths = [3, 3, 2, 1, 1];
        let looks = RefCell::new(lengths.map(|length| state(&[("a", length)])).to_vec());
        let look = || looks.borrow_mut().pop().unwrap_or_default();
        assert_eq!(wait(&before, look, || {}), PathBuf::from("a"));
        assert!(looks.borrow().is_empty());
    }

    #[test]
    fn a_file_has_a_stamp_that_a_longer_one_has_not() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let look = || State::of([file.path().to_owned(), PathBuf::from("gone")].into_iter());
        let before = look();
        assert_eq!(before, look());
        fs::write(file.path(), "longer").unwrap();
        assert_eq!(before.difference(&look()), Some(file.path().to_owned()));
    }
}
