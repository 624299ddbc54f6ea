//! Finds card numbers: 12 to 19 digits, single spaces or dashes between digits allowed, a prefix and a length that an
//! issuer uses, a right check digit, and no letter, digit or underscore beside them.

use std::borrow::Cow;
use std::ops::Range;

/// Ranges of leading digits with the lengths in use: what the schemes publish in their number tables.
const ISSUERS: &[(&str, &str, &[usize])] = &[
    ("2200", "2204", &[16, 17, 18, 19]),
    ("2221", "2720", &[16]),
    ("300", "305", &[14, 16, 17, 18, 19]),
    ("3095", "3095", &[14, 16, 17, 18, 19]),
    ("34", "34", &[15]),
    ("3528", "3589", &[16, 17, 18, 19]),
    ("36", "36", &[14, 15, 16, 17, 18, 19]),
    ("37", "37", &[15]),
    ("38", "39", &[14, 16, 17, 18, 19]),
    ("4", "4", &[13, 16, 19]),
    ("50", "50", &[12, 13, 14, 15, 16, 17, 18, 19]),
    ("51", "55", &[16]),
    ("56", "58", &[12, 13, 14, 15, 16, 17, 18, 19]),
    ("60", "60", &[16, 17, 18, 19]),
    ("62", "62", &[16, 17, 18, 19]),
    ("6304", "6304", &[12, 13, 14, 15, 16, 17, 18, 19]),
    ("636", "639", &[16, 17, 18, 19]),
    ("64", "65", &[16, 17, 18, 19]),
    ("67", "67", &[12, 13, 14, 15, 16, 17, 18, 19]),
    ("81", "82", &[16, 17, 18, 19]),
    ("9792", "9792", &[16]),
];

/// A character that the text stands for, and the code points that spell it: more than one for an escape of JSON or of
/// a URL.
struct Unit {
    char: char,
    at: Range<usize>,
}

/// The text with each card number as `****` and its last four digits.
pub(super) fn shorten(text: &str) -> Cow<'_, str> {
    let chars: Vec<char> = text.chars().collect();
    let units = units(&chars);
    let found = find(&units);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut end = 0;
    for range in found {
        let card = &units[range];
        out.extend(&chars[end..card[0].at.start]);
        out.push_str("****");
        let digits: Vec<char> = card.iter().map(|unit| unit.char).filter(char::is_ascii_digit).collect();
        out.extend(&digits[digits.len() - 4..]);
        end = card[card.len() - 1].at.end;
    }
    out.extend(&chars[end..]);
    Cow::Owned(out)
}

/// Puts an asterisk over each digit of a card number but the last four, over all that spells it.
pub(super) fn cover(chars: &mut [char]) {
    let units = units(chars);
    for range in find(&units) {
        let covered = units[range].iter().rev().filter(|unit| unit.char.is_ascii_digit()).skip(4);
        covered.for_each(|digit| chars[digit.at.clone()].fill('*'));
    }
}

/// The text with its escapes undone. An escape may have any number of backslashes: JSON inside a text of JSON has more.
fn units(chars: &[char]) -> Vec<Unit> {
    let mut units = Vec::with_capacity(chars.len());
    let mut at = 0;
    while at < chars.len() {
        let (char, length) = escape(&chars[at..]).unwrap_or((chars[at], 1));
        units.push(Unit { char, at: at..at + length });
        at += length;
    }
    units
}

/// What an escape at the start stands for, and its length.
fn escape(chars: &[char]) -> Option<(char, usize)> {
    match chars {
        // Of a URL's escapes only those that keep apart: `%41` may as well be a percent sign before a number.
        ['%', high @ '2'..='7', low, ..] => {
            let code = high.to_digit(16)? * 16 + low.to_digit(16)?;
            char::from_u32(code)
                .filter(|char| !char.is_ascii_alphanumeric() && *char != '_')
                .map(|char| (char, 3))
        }
        ['\\', ..] => {
            let slashes = chars.iter().take_while(|char| **char == '\\').count();
            match chars[slashes..] {
                ['b' | 'f' | 'n' | 'r' | 't', ..] => Some(('\n', slashes + 1)),
                ['u', ref digits @ ..] => {
                    let digits: String = digits.iter().take(4).collect();
                    let code = u32::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 4)?;
                    // Half of a character is no letter and no digit.
                    Some((char::from_u32(code).unwrap_or('\u{fffd}'), slashes + 5))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// Card numbers, from left to right, none inside another.
fn find(chars: &[Unit]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].char.is_ascii_digit() {
            at += 1;
            continue;
        }
        let groups = groups(chars, at);
        let end = groups.last().map_or(at + 1, |group| group.end);
        find_in(chars, &groups, &mut found);
        at = end;
    }
    found
}

/// Runs of digits from `at` on, each one space or dash from the next.
fn groups(chars: &[Unit], mut at: usize) -> Vec<Range<usize>> {
    let mut groups = Vec::new();
    loop {
        let end = at + chars[at..].iter().take_while(|unit| unit.char.is_ascii_digit()).count();
        groups.push(at..end);
        let separated = chars.get(end).is_some_and(|unit| matches!(unit.char, ' ' | '-'));
        if !separated || !chars.get(end + 1).is_some_and(|unit| unit.char.is_ascii_digit()) {
            return groups;
        }
        at = end + 1;
    }
}

/// The longest card number at each group, a number made of whole groups.
fn find_in(chars: &[Unit], groups: &[Range<usize>], found: &mut Vec<Range<usize>>) {
    let mut first = 0;
    while first < groups.len() {
        let start = groups[first].start;
        let mut digits = Vec::new();
        let mut longest = None;
        for (index, group) in groups.iter().enumerate().skip(first) {
            digits.extend(chars[group.clone()].iter().filter_map(|unit| unit.char.to_digit(10)));
            if digits.len() > 19 {
                break;
            }
            let before = start.checked_sub(1).map(|at| &chars[at]);
            let apart = !touches(before) && !touches(chars.get(group.end));
            if apart && is_card(&digits) {
                longest = Some(index);
            }
        }
        if let Some(last) = longest {
            found.push(start..groups[last].end);
            first = last;
        }
        first += 1;
    }
}

fn touches(neighbour: Option<&Unit>) -> bool {
    neighbour.is_some_and(|unit| unit.char.is_alphanumeric() || unit.char == '_')
}

fn is_card(digits: &[u32]) -> bool {
    let issued = |(low, high, lengths): &(&str, &str, &[usize])| {
        let prefix: String =
            digits.iter().take(low.len()).filter_map(|digit| char::from_digit(*digit, 10)).collect();
        (*low..=*high).contains(&prefix.as_str()) && lengths.contains(&digits.len())
    };
    (12..=19).contains(&digits.len()) && luhn(digits) && ISSUERS.iter().any(issued)
}

/// The check of ISO/IEC 7812-1 annex B.
fn luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let weighted = digits.iter().rev().enumerate();
    weighted.map(|(index, digit)| if index % 2 == 1 { doubled(*digit) } else { *digit }).sum::<u32>() % 10
        == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        find(&units(&text.chars().collect::<Vec<_>>())).len()
    }

    #[test]
    fn issuers_lengths_and_check_digits_are_known() {
        for card in [
            "4111111111111111",
            "5555555555554444",
            "378282246310005",
            "6011111111111117",
            "3530111333300000",
            "30569309025904",
            "2223003122003222",
        ] {
            assert_eq!(count(card), 1, "{card}");
        }
        for other in
            ["4111111111111112", "1787730829493927936", "1730829493927", "411111111111", "9999999999999995"]
        {
            assert_eq!(count(other), 0, "{other}");
        }
    }

    #[test]
    fn a_neighbour_makes_it_an_id() {
        for id in [
            "pi_4111111111111111",
            "x4111111111111111",
            "4111111111111111a",
            "4111111111111111_1",
            "4111  1111 1111 1111",
        ] {
            assert_eq!(count(id), 0, "{id}");
        }
        for card in
            ["(4111111111111111)", "a-4111111111111111", "pan=4111111111111111;", "é 4111 1111 1111 1111"]
        {
            assert_eq!(count(card), 1, "{card}");
        }
    }

    #[test]
    fn an_escape_is_what_it_stands_for() {
        for card in [
            r"\n4111111111111111\n",
            r"\\t4111111111111111",
            r"\u20284111111111111111",
            r"\u0034111111111111111",
            r"4111\u00201111 1111\u002d1111",
            "?card%3D4111111111111111%26a",
            "4111%201111%201111%201111",
        ] {
            assert_eq!(count(card), 1, "{card}");
        }
        for other in [r"\x4111111111111111", "%414111111111111111", r"\u00614111111111111111", r"\u41"] {
            assert_eq!(count(other), 0, "{other}");
        }
    }
}
