//! Divisibility of numbers given as ASCII digits, by long division that keeps only the remainder.

/// Whether `divisor` divides `digits` × 10^`shift`. Both are non-empty, without leading zeros; `shift` is not negative.
///
/// A power of ten supplies only twos and fives, and a divisor of n digits has fewer than 4n of either: more zeros than
/// that change nothing, so no more are appended, however large the shift is.
pub(super) fn divides(divisor: &str, digits: &str, shift: i128) -> bool {
    let zeros = usize::try_from(shift).unwrap_or(usize::MAX).min(divisor.len() * 4);
    let dividend = digits.bytes().map(|digit| digit - b'0').chain(std::iter::repeat_n(0, zeros));
    match divisor.parse::<u64>() {
        Ok(divisor) => small_remainder(dividend, divisor) == 0,
        Err(_) => large_remainder_is_zero(dividend, divisor),
    }
}

fn small_remainder(dividend: impl Iterator<Item = u8>, divisor: u64) -> u128 {
    dividend.fold(0, |remainder, digit| (remainder * 10 + u128::from(digit)) % u128::from(divisor))
}

/// Schoolbook division for a divisor beyond `u64`: bring down a digit, subtract the divisor while it fits.
fn large_remainder_is_zero(dividend: impl Iterator<Item = u8>, divisor: &str) -> bool {
    // One digit longer than written, so that remainder × 10 + digit fits beside it.
    let divisor: Vec<u8> = std::iter::once(0).chain(divisor.bytes().map(|digit| digit - b'0')).collect();
    let mut remainder = vec![0; divisor.len()];
    for digit in dividend {
        remainder.rotate_left(1);
        if let Some(last) = remainder.last_mut() {
            *last = digit;
        }
        while remainder >= divisor {
            subtract(&mut remainder, &divisor);
        }
    }
    remainder.iter().all(|digit| *digit == 0)
}

/// `number -= other`, both of the same length and `number` not the smaller one.
fn subtract(number: &mut [u8], other: &[u8]) {
    let mut borrow = 0;
    for (digit, other) in number.iter_mut().zip(other).rev() {
        let taken = other + borrow;
        borrow = u8::from(*digit < taken);
        *digit = *digit + 10 * borrow - taken;
    }
}
