//! Sixteen bytes at once, by the vector instructions that every x86-64 processor has.
#![expect(unsafe_code, reason = "the compiler does not take for granted that x86-64 has SSE2")]

use std::arch::x86_64::{
    _mm_cmpeq_epi8, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x, _mm_set1_epi8,
};

/// A bit for every byte that is a quote, a backslash or a control.
#[inline]
pub(super) fn specials(chunk: &[u8; 16]) -> u32 {
    // SAFETY: SSE2 is part of the x86-64 architecture; the function reads no memory but its argument.
    unsafe { specials_by_sse2(chunk) }
}

#[inline]
#[target_feature(enable = "sse2")]
fn specials_by_sse2(chunk: &[u8; 16]) -> u32 {
    let word = u128::from_le_bytes(*chunk);
    let bytes = _mm_set_epi64x(half(word >> 64), half(word));
    let quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x22));
    let backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x5c));
    let control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
    _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), control)).cast_unsigned()
}

#[expect(clippy::cast_possible_truncation, reason = "the other half is given by itself")]
const fn half(word: u128) -> i64 {
    (word as u64).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::specials;

    #[test]
    fn each_byte_is_judged_as_by_itself() {
        for place in 0..16 {
            for byte in 0..=u8::MAX {
                let mut chunk = [b'a'; 16];
                chunk[place] = byte;
                let special = matches!(byte, b'"' | b'\\' | 0..0x20);
                assert_eq!(specials(&chunk), u32::from(special) << place, "{byte} at {place}");
            }
        }
    }
}
