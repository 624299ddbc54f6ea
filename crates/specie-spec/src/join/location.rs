//! Where a file is: a path inside the root folder, or a URI that a local copy stands for.

use crate::reference::leaves_the_folder;
use crate::schema::read::resolve;

/// What names a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Location {
    /// A path inside the root folder, without `.` and `..`.
    Path(String),
    /// An absolute URI without a fragment.
    Uri(String),
}

impl Location {
    /// The location that a reference without its fragment names, seen from this one; `None` outside the root folder.
    pub(super) fn join(&self, reference: &str) -> Option<Location> {
        if has_scheme(reference) {
            return if reference.starts_with("file:") {
                None
            } else {
                Some(Location::Uri(reference.to_owned()))
            };
        }
        match self {
            Location::Uri(base) => Some(Location::Uri(resolve(base, reference))),
            Location::Path(base) => {
                let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
                let decoded = percent_encoding::percent_decode_str(reference).decode_utf8_lossy();
                let absolute = decoded.starts_with(['/', '\\']) || decoded.as_bytes().get(1) == Some(&b':');
                let path = format!("{folder}/{}", decoded.replace('\\', "/"));
                (!absolute && !leaves_the_folder(path.trim_start_matches('/')))
                    .then(|| Location::Path(plain(&path)))
            }
        }
    }

    /// A name for what the file holds as a whole: its own without the ending.
    pub(super) fn stem(&self) -> &str {
        let (Location::Path(text) | Location::Uri(text)) = self;
        let name = text.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        ["yaml", "yml", "json"]
            .iter()
            .find_map(|ending| name.strip_suffix(ending)?.strip_suffix('.'))
            .unwrap_or(name)
    }

    /// The folder that the file is in, by its own name; empty for the root.
    pub(super) fn folder(&self) -> &str {
        let (Location::Path(text) | Location::Uri(text)) = self;
        text.rsplit('/').nth(1).unwrap_or_default()
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Location::Path(text) | Location::Uri(text)) = self;
        out.write_str(text)
    }
}

/// True for an absolute URI. A single letter is a drive of Windows, and no scheme.
fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else { return false };
    scheme.len() > 1
        && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|sign| sign.is_ascii_alphanumeric() || "+-.".contains(sign))
}

/// A path without empty and `.` segments, and without what `..` takes back.
fn plain(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::Location;

    #[test]
    fn references_are_relative_to_their_file() {
        let check = |base: &str, reference: &str, expected: Option<&str>| {
            let found = Location::Path(base.to_owned()).join(reference);
            assert_eq!(found, expected.map(|path| Location::Path(path.to_owned())), "{reference} in {base}");
        };
        check("openapi.yaml", "paths/a.yaml", Some("paths/a.yaml"));
        check("paths/a.yaml", "../schemas/./Pet.yaml", Some("schemas/Pet.yaml"));
        check("paths/a.yaml", "b_%7Bid%7D.yaml", Some("paths/b_{id}.yaml"));
        check("paths/a.yaml", "..\\b.yaml", Some("b.yaml"));
        check("a.yaml", "../b.yaml", None);
        check("paths/a.yaml", "%2e%2e/../b.yaml", None);
        check("a.yaml", "/etc/passwd", None);
        check("a.yaml", "file:///etc/passwd", None);
        check("a.yaml", "C:\\b.yaml", None);
    }

    #[test]
    fn references_in_a_copy_are_relative_to_its_uri() {
        let copy = Location::Uri("https://example.com/v1/common.yaml".to_owned());
        let found = copy.join("../types.yaml");
        assert_eq!(found, Some(Location::Uri("https://example.com/types.yaml".to_owned())));
        assert_eq!(copy.stem(), "common");
        assert_eq!(copy.folder(), "v1");
    }
}
