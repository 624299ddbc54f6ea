//! How source files look: their first line, their length, and words that belong to one place.

use super::File;

/// Lines of a hand-written file, its tests not counted.
const LONGEST: usize = 600;

/// Where vendor extensions are known.
const VENDOR: &str = "crates/specie-spec/src/vendor";

/// What breaks a rule.
pub(crate) fn check(files: &[File]) -> Vec<String> {
    let mut failures = Vec::new();
    for file in files {
        if file.is_rust() {
            failures.extend(check_start(file));
            failures.extend(check_length(file));
            failures.extend(check_vendor_keys(file));
        }
        failures.extend(check_machine_paths(file));
    }
    failures
}

fn check_start(file: &File) -> Option<String> {
    // A generated module may be wrapped or included: it has no documentation of its own.
    if file.is_generated() && file.path.ends_with("/api.rs") {
        return None;
    }
    let start =
        file.text.lines().find(|line| !line.is_empty() && !file.is_generated_header(line)).unwrap_or("");
    (!start.starts_with("//!"))
        .then(|| format!("{}: does not start with `//!`; say what goes in and what comes out", file.path))
}

fn check_length(file: &File) -> Option<String> {
    let lines = file.without_tests().lines().count();
    (lines > LONGEST && !file.is_generated()).then(|| {
        format!(
            "{}: {lines} lines without its tests, {LONGEST} are allowed; split it by what it does",
            file.path
        )
    })
}

fn check_vendor_keys(file: &File) -> Vec<String> {
    let keys = [concat!("x-", "apifox"), concat!("x-", "apidog")];
    let code =
        file.path.starts_with("crates/") && file.path.contains("/src/") && !file.path.starts_with(VENDOR);
    let lines = file.without_tests().lines().enumerate();
    lines
        .filter(|(_, line)| {
            code && !line.trim_start().starts_with("//") && keys.iter().any(|key| line.contains(key))
        })
        .map(|(at, _)| {
            format!(
                "{}:{}: names a vendor's key; only {VENDOR} may, so move the rule there",
                file.path,
                at + 1
            )
        })
        .collect()
}

/// Text that is true on one machine only.
fn check_machine_paths(file: &File) -> Vec<String> {
    let roots =
        [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("C:\\", "Users")];
    let lines = file.text.lines().enumerate();
    lines
        .filter_map(|(at, line)| Some((at, roots.iter().find(|root| line.contains(**root))?)))
        .map(|(at, root)| {
            format!("{}:{}: `{root}` is a path of one machine; make it relative", file.path, at + 1)
        })
        .collect()
}

impl File {
    fn is_generated_header(&self, line: &str) -> bool {
        self.is_generated() && line.starts_with("// ")
    }
}
