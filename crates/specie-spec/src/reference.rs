//! What to say of a reference that leads nowhere: a slip, another file, a file that must not be read, the network.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::node::Node;

/// How many references may lead to references before they are taken for a cycle.
pub(crate) const REFERENCE_HOPS: usize = 32;

/// What becomes of a schema whose reference leads nowhere.
pub(crate) const ANY_VALUE: &str = "any value is accepted";

/// What becomes of any other part whose reference leads nowhere.
pub(crate) const LEFT_OUT: &str = "left out";

/// Places a diagnostic of a reference; `lost` says what becomes of the part around it, unless the document is refused.
pub(crate) fn placed(diagnostic: Diagnostic, place: Place, lost: &str) -> Diagnostic {
    let label = if diagnostic.severity == Severity::Error { "" } else { lost };
    diagnostic.at(place, label)
}

/// The JSON Pointer of a reference into the document that it stands in, percent-decoded (RFC 6901 section 6).
pub(crate) fn local_pointer(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    Some(percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned())
}

/// Where a pointer that names nothing directly goes on behind a `$ref`: that reference, and the rest of the pointer.
pub(crate) fn alias_on_the_way<'n>(root: &'n Node, pointer: &str) -> Option<(&'n str, String)> {
    let ends = pointer.match_indices('/').map(|(end, _)| end);
    // The longest part of the pointer that names something ends at the alias.
    let (end, node) = ends.filter_map(|end| Some((end, root.pointer(&pointer[..end])?))).next_back()?;
    Some((node.get("$ref")?.as_str()?, pointer[end..].to_owned()))
}

/// The pointer that names the same without aliases on the way, inside one document.
pub(crate) fn without_aliases(root: &Node, pointer: &str) -> Option<String> {
    let mut pointer = pointer.to_owned();
    for _ in 0..REFERENCE_HOPS {
        if root.pointer(&pointer).is_some() {
            return Some(pointer);
        }
        let (alias, rest) = alias_on_the_way(root, &pointer)?;
        pointer = format!("{}{rest}", local_pointer(alias)?);
    }
    None
}

/// The diagnostic of an unresolved `$ref`, without its place. `near` is the nearest reference that does resolve.
pub(crate) fn unresolved(text: &str, near: Option<String>) -> Diagnostic {
    let uri = text.split('#').next().unwrap_or_default();
    if uri.is_empty() {
        let help = near.map_or_else(
            || "correct the reference, or add what it names".to_owned(),
            |near| format!("did you mean `#{near}`?"),
        );
        return Diagnostic::new(Code::DanglingRef, format!("`{text}` leads nowhere")).help(help);
    }
    if uri.starts_with("http://") || uri.starts_with("https://") {
        return Diagnostic::new(Code::RemoteRef, format!("`{text}` is on the network"))
            .help("map the URL to a local copy, or copy what it names into this document");
    }
    if leaves_the_folder(uri) {
        return Diagnostic::new(Code::OutsideRoot, format!("`{text}` is outside the folder of the document"))
            .help("move what it names into this document");
    }
    Diagnostic::new(Code::DanglingRef, format!("`{text}` is in another file, which is not read"))
        .help("move what it names into this document")
}

/// True for absolute paths, `file:` URIs, and relative paths that climb above where they start.
pub(crate) fn leaves_the_folder(uri: &str) -> bool {
    let decoded = percent_encoding::percent_decode_str(uri).decode_utf8_lossy();
    let absolute =
        decoded.starts_with(['/', '\\']) || decoded.starts_with("file:") || decoded.get(1..3) == Some(":\\");
    let mut depth = 0_i32;
    let climbs = decoded.split(['/', '\\']).any(|segment| {
        depth += match segment {
            ".." => -1,
            "" | "." => 0,
            _ => 1,
        };
        depth < 0
    });
    absolute || climbs
}

#[cfg(test)]
mod tests {
    use super::unresolved;
    use crate::code::Code;

    #[test]
    fn a_reference_out_of_the_folder_is_an_error() {
        for text in
            ["../a.yaml#/X", "a/../../b.yaml", "/etc/passwd", "file:///etc/passwd", "%2e%2e/a.yaml", "C:\\a"]
        {
            assert_eq!(unresolved(text, None).code, Code::OutsideRoot, "{text}");
        }
        for text in ["a.yaml", "./a/../b.yaml", "#/components/schemas/X"] {
            assert_eq!(unresolved(text, None).code, Code::DanglingRef, "{text}");
        }
        assert_eq!(unresolved("https://example.com/a.yaml", None).code, Code::RemoteRef);
    }
}
