//! Texts of formats and patterns: samples that fit, and what is known about any text.

use std::collections::BTreeMap;

use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::truth::Truth;

/// Formats whose samples are beyond dispute: texts that are of the format, and texts that are not.
const FORMATS: &[(&str, &[&str], &[&str])] = &[
    ("date", &["2024-02-29", "1999-12-31"], &["2023-02-29", "31-12-1999", "2024-2-9"]),
    (
        "date-time",
        &["2024-02-29T23:59:59Z", "1999-12-31T00:00:00.123456+05:30"],
        &["2024-02-29", "2024-02-30T00:00:00Z", "2024-02-29T25:00:00Z"],
    ),
    ("time", &["23:59:59Z", "00:00:00.5-11:00"], &["24:00:00Z", "noon"]),
    (
        "uuid",
        &["00000000-0000-0000-0000-000000000000", "8C4F9d5e-01a2-4b3c-8d7e-9f0a1b2c3d4e"],
        &["8C4F9d5e01a24b3c8d7e9f0a1b2c3d4e", "8C4F9d5e-01a2-4b3c-8d7e-9f0a1b2c3d4g"],
    ),
    ("byte", &["", "c3BlY2ll", "AA=="], &["c3BlY2l", "c3B*Y2ll"]),
    ("uri", &["https://example.com/a?b=c#d", "urn:a:b"], &["/relative", "https://exa mple.com"]),
    ("email", &["a@example.com"], &["example.com", "@example.com"]),
    ("ipv4", &["0.0.0.0", "192.168.1.255"], &["192.168.1.256", "1.2.3"]),
    ("ipv6", &["::1", "2001:db8::ff00:42:8329"], &["2001:db8::1::2", "12345::"]),
    ("decimal", &["0", "-12.50", "79228162514264337593543950336.1"], &["1e5", "twelve", "1."]),
];

/// A text of a format; `None` when the format says nothing about texts.
pub(super) fn sample(format: &str, random: &mut fastrand::Rng) -> Option<String> {
    let (_, good, _) = FORMATS.iter().find(|(name, _, _)| *name == format)?;
    random.choice(*good).map(|text| (*text).to_owned())
}

/// Whether a text is of a format; formats that are not asserted only annotate.
pub(super) fn fits_format(format: &str, text: &str) -> Truth {
    let Some((_, good, bad)) = FORMATS.iter().find(|(name, _, _)| *name == format) else {
        return Truth::Yes;
    };
    match () {
        () if good.contains(&text) => Truth::Yes,
        () if bad.contains(&text) => Truth::No,
        () => Truth::Unsure,
    }
}

/// Texts that are nearly of some format.
pub(super) fn near_misses() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().flat_map(|(_, _, bad)| bad.iter().copied())
}

/// The patterns of a document, compiled once by an engine that Specie does not use.
#[derive(Default)]
pub(super) struct Patterns(BTreeMap<String, Option<(Regex, Hir)>>);

impl Patterns {
    /// Whether a text matches; known only where ECMA-262 and the engine mean the same.
    pub(super) fn fits(&mut self, pattern: &str, text: &str) -> Truth {
        // Classes such as `\w` and the dot differ outside of ASCII and at the ends of lines.
        if !text.is_ascii() || text.contains(['\n', '\r']) {
            return Truth::Unsure;
        }
        self.get(pattern).map_or(Truth::Unsure, |(regex, _)| Truth::of(regex.is_match(text)))
    }

    /// A text that matches, as far as the pattern can be followed.
    pub(super) fn sample(&mut self, pattern: &str, random: &mut fastrand::Rng) -> Option<String> {
        let (_, tree) = self.get(pattern)?;
        let mut text = String::new();
        write(tree, &mut text, random);
        Some(text)
    }

    fn get(&mut self, pattern: &str) -> Option<&(Regex, Hir)> {
        if !self.0.contains_key(pattern) {
            self.0.insert(pattern.to_owned(), compile(pattern));
        }
        self.0.get(pattern)?.as_ref()
    }
}

fn compile(pattern: &str) -> Option<(Regex, Hir)> {
    if !means_the_same(pattern) {
        return None;
    }
    Some((Regex::new(pattern).ok()?, regex_syntax::parse(pattern).ok()?))
}

/// False for what the engine reads in another way than ECMA-262: classes within classes and operators on them, flags,
/// `\A` and its kin.
fn means_the_same(pattern: &str) -> bool {
    let mut in_class = false;
    let mut chars = pattern.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\\' => {
                let next = chars.next();
                if next.is_some_and(|next| next.is_ascii_alphabetic() && !"dDwWsSbBtnrfvux".contains(next)) {
                    return false;
                }
            }
            '[' if in_class => return false,
            '[' => in_class = true,
            ']' => in_class = false,
            '&' | '-' | '~' if in_class && chars.peek() == Some(&char) => return false,
            '(' if !in_class && chars.peek() == Some(&'?') => {
                chars.next();
                if chars.peek() != Some(&':') {
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// How often a repetition without an upper bound is followed at most, beyond its lower bound.
const REPEATS: u32 = 3;

fn write(tree: &Hir, text: &mut String, random: &mut fastrand::Rng) {
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(member(class, random)),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(repetition.min + REPEATS).min(repetition.min + REPEATS);
            for _ in 0..random.u32(repetition.min..=most) {
                write(&repetition.sub, text, random);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, text, random),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, text, random)),
        HirKind::Alternation(parts) => {
            if let Some(part) = random.choice(parts) {
                write(part, text, random);
            }
        }
    }
}

/// A member of a class, printable and in ASCII if there is one.
fn member(class: &Class, random: &mut fastrand::Rng) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let plain: Vec<char> = (' '..='~')
        .filter(|char| class.iter().any(|range| (range.start()..=range.end()).contains(char)))
        .collect();
    random.choice(plain).or_else(|| class.iter().next().map(regex_syntax::hir::ClassUnicodeRange::start))
}
