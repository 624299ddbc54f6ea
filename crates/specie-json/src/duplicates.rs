//! Members of one name: which ones a later member shadows. Linear in the number of members, whatever their keys are.

use std::hash::{BuildHasher, RandomState};

use crate::value::Member;

/// Up to this many members, comparing all pairs of signatures is faster than a table.
const FEW: usize = 32;

/// A shadowed member and the one that counts, as indices into the members given.
pub(crate) struct Shadow {
    pub(crate) shadowed: usize,
    pub(crate) counts: usize,
}

/// The members that a later one of the same key shadows, in the order of the text.
pub(crate) fn shadows(members: &[Member<'_>]) -> Vec<Shadow> {
    if members.len() <= FEW && !few_have_duplicates(members) { Vec::new() } else { by_table(members) }
}

fn few_have_duplicates(members: &[Member<'_>]) -> bool {
    let mut signatures = [0; FEW];
    for (index, member) in members.iter().enumerate() {
        let signature = signature(member.key);
        let mut earlier = signatures[..index].iter().zip(members);
        if earlier.any(|(theirs, other)| *theirs == signature && other.key == member.key) {
            return true;
        }
        signatures[index] = signature;
    }
    false
}

/// Eight bytes that tell most keys apart: the first four, the last three and the length.
fn signature(key: &str) -> u64 {
    let key = key.as_bytes();
    let mut bytes = [0; 8];
    let head = key.len().min(4);
    let tail = key.len().min(3);
    bytes[..head].copy_from_slice(&key[..head]);
    bytes[4..4 + tail].copy_from_slice(&key[key.len() - tail..]);
    bytes[7] = key.len().to_le_bytes()[0];
    u64::from_le_bytes(bytes)
}

/// One walk from the last member to the first over an open-addressed table of the members that count.
///
/// The hash is keyed at random, so a payload cannot choose keys that collide; nothing depends on its order.
fn by_table(members: &[Member<'_>]) -> Vec<Shadow> {
    const FREE: usize = usize::MAX;
    let hasher = RandomState::new();
    let mut slots = vec![FREE; (members.len() * 2).next_power_of_two()];
    let mask = slots.len() - 1;
    let mut found = Vec::new();
    for (index, member) in members.iter().enumerate().rev() {
        let mut slot = low_bits(hasher.hash_one(member.key)) & mask;
        loop {
            match slots[slot] {
                FREE => break slots[slot] = index,
                counts if members[counts].key == member.key => {
                    break found.push(Shadow { shadowed: index, counts });
                }
                _ => slot = (slot + 1) & mask,
            }
        }
    }
    found.reverse();
    found
}

#[expect(clippy::cast_possible_truncation, reason = "any bits of a hash will do")]
const fn low_bits(hash: u64) -> usize {
    hash as usize
}
