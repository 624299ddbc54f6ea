//! Secrets that stand without quotes: `password=…` in forms and URLs, `Authorization: Bearer …` in headers,
//! `{password: …}` in what is nearly JSON, and the password of `https://user:password@host`.

use super::is_word;

/// Schemes of the `Authorization` header, in lower case: the secret is the word after them.
const SCHEMES: &[&str] = &["basic", "bearer", "digest", "hmac", "token"];

/// Values that give nothing away.
const PLAIN: &[&str] = &["false", "nil", "null", "true", "undefined", "None", "True", "False"];

/// Covers the word after each name of a secret, and passwords in URLs.
pub(super) fn cover(chars: &mut [char], secret: &dyn Fn(&str) -> bool) {
    let mut at = 0;
    while at < chars.len() {
        if is_word(chars[at]) {
            let end = word_end(chars, at);
            at = match value_after(chars, end) {
                Some(value) if secret(&chars[at..end].iter().collect::<String>()) => {
                    cover_value(chars, value)
                }
                _ => end,
            };
        } else if let ['%', high, low, ..] = chars[at..]
            && high.is_ascii_hexdigit()
            && low.is_ascii_hexdigit()
        {
            // The digits of a URL's escape are no part of the name behind it.
            at += 3;
        } else if chars[at] == '\\' {
            at += escape(&chars[at..]).len();
        } else if chars[at..].starts_with(&['/', '/']) {
            cover_user(chars, at + 2);
            at += 2;
        } else {
            at += 1;
        }
    }
}

/// Where the value starts when `=`, `:` or an encoded `=` follows.
fn value_after(chars: &[char], at: usize) -> Option<usize> {
    let at = skip_blanks(chars, at);
    let width = match chars[at..] {
        ['=' | ':', ..] => 1,
        ['%', '3', 'D' | 'd', ..] => 3,
        _ => return None,
    };
    Some(skip_blanks(chars, at + width))
}

/// Covers a word, and the one after it when the first is a scheme; gives where it ends.
fn cover_value(chars: &mut [char], start: usize) -> usize {
    let end = value_end(chars, start);
    let text: String = chars[start..end].iter().collect();
    if PLAIN.contains(&text.as_str()) {
        return end;
    }
    if SCHEMES.contains(&text.to_lowercase().as_str()) {
        let start = skip_blanks(chars, end);
        let end = value_end(chars, start);
        chars[start..end].fill('*');
        return end;
    }
    chars[start..end].fill('*');
    end
}

/// Covers the password of a URL's user.
fn cover_user(chars: &mut [char], start: usize) {
    let rest = &chars[start..start + word_length(&chars[start..])];
    let end = rest.iter().position(|char| matches!(char, '/' | '?' | '#')).unwrap_or(rest.len());
    let Some(host) = rest[..end].iter().rposition(|char| *char == '@') else { return };
    if let Some(colon) = rest[..host].iter().position(|char| *char == ':') {
        chars[start + colon + 1..start + host].fill('*');
    }
}

fn word_end(chars: &[char], at: usize) -> usize {
    at + chars[at..].iter().take_while(|char| is_word(**char)).count()
}

fn value_end(chars: &[char], at: usize) -> usize {
    at + word_length(&chars[at..])
}

fn skip_blanks(chars: &[char], at: usize) -> usize {
    at + chars[at..].iter().take_while(|char| matches!(char, ' ' | '\t')).count()
}

/// Code points before what ends a word without quotes: a blank, a bracket, a quote, or an escape of JSON for one.
fn word_length(chars: &[char]) -> usize {
    let mut at = 0;
    while at < chars.len() {
        at += match chars[at] {
            '\\' => match escape(&chars[at..]) {
                escape @ [.., 'u', _, _, _, _] if !stands_for_end(escape) => escape.len(),
                _ => return at,
            },
            char if is_end(char) => return at,
            _ => 1,
        };
    }
    at
}

fn is_end(char: char) -> bool {
    char.is_whitespace() || "\"',;&<>(){}[]".contains(char)
}

fn stands_for_end(escape: &[char]) -> bool {
    let digits: String = escape.iter().skip(escape.len() - 4).collect();
    u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).is_some_and(is_end)
}

/// The escape of JSON at the start, with all its backslashes: `\n`, `\\\\u0026`.
fn escape(chars: &[char]) -> &[char] {
    let slashes = chars.iter().take_while(|char| **char == '\\').count();
    let length = match chars[slashes..] {
        ['u', a, b, c, d, ..] if [a, b, c, d].iter().all(char::is_ascii_hexdigit) => 5,
        ['b' | 'f' | 'n' | 'r' | 't', ..] => 1,
        _ => 0,
    };
    &chars[..slashes + length]
}
