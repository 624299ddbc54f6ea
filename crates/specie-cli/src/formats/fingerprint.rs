//! What makes two findings the same problem, in this run and in later ones.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};
use specie_validate::Finding;

/// Half of a SHA-256 in hexadecimal, over the code, the rule's place in the document, the part, and the pointer in the
/// payload with `-` for the items of lists. No line is in it and no value, so that it outlives edits.
pub(super) fn of(finding: &Finding) -> String {
    let spec = finding.spec.as_ref();
    // A length before each part keeps `ab`, `c` apart from `a`, `bc`.
    let parts = [
        finding.code.as_str(),
        spec.map_or("", |spec| &*spec.file),
        spec.map_or("", |spec| &*spec.pointer),
        finding.payload.part.as_str(),
        &neutral(&finding.payload.place.pointer),
    ];
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part.as_bytes());
    }
    let mut text = String::new();
    for byte in hash.finalize().iter().take(16) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The pointer with `-` in the place of numbers.
pub(super) fn neutral(pointer: &str) -> String {
    let number = |token: &str| !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
    let tokens: Vec<&str> = pointer.split('/').map(|token| if number(token) { "-" } else { token }).collect();
    tokens.join("/")
}

/// Findings of one fingerprint.
pub(super) struct Group<'f> {
    pub(super) fingerprint: String,
    pub(super) first: &'f Finding,
    pub(super) count: u64,
}

/// Findings by their fingerprint, in the order of the first of each.
pub(super) fn groups(findings: &[Finding]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known = BTreeMap::new();
    for finding in findings {
        let fingerprint = of(finding);
        let index = *known.entry(fingerprint.clone()).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.count += 1,
            None => groups.push(Group { fingerprint, first: finding, count: 1 }),
        }
    }
    groups
}
