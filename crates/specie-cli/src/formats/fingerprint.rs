//! What makes two findings the same problem, in this run and in later ones.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};
use specie_spec::Code;
use specie_validate::Finding;

/// Half of a SHA-256 in hexadecimal, over the code, the rule's place in the document, the part, and the pointer in the
/// payload with `-` for the items of lists. No line is in it and no value, so that it outlives edits. A missing field
/// has its name in it, and not its index in the list of required ones.
pub(crate) fn of(finding: &Finding) -> String {
    let spec = finding.spec.as_ref();
    let missing = if finding.code == Code::MissingField { &*finding.expected } else { "" };
    // A length before each part keeps `ab`, `c` apart from `a`, `bc`.
    let parts = [
        finding.code.as_str(),
        spec.map_or("", |spec| &*spec.file),
        rule(finding),
        finding.payload.part.as_str(),
        &(neutral(&finding.payload.place.pointer) + missing),
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

/// The pointer of the rule in its document; of the list of required fields, not of an item of it.
pub(crate) fn rule(finding: &Finding) -> &str {
    let rule = finding.spec.as_ref().map_or("", |spec| &*spec.pointer);
    match (finding.code, rule.rsplit_once('/')) {
        (Code::MissingField, Some((list, _))) if list.ends_with("/required") => list,
        _ => rule,
    }
}

/// The pointer with `-` in the place of numbers.
pub(crate) fn neutral(pointer: &str) -> String {
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
