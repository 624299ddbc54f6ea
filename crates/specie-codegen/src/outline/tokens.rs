//! Tokens as people write them on one line: `::specie::Map<Option<String>>`.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of a type or of a list of arguments, whatever its length on one line.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let mut out = String::new();
    write(tokens.to_token_stream(), &mut out);
    // A list that ends with a comma says the same without it.
    out.truncate(out.trim_end_matches([',', ' ']).len());
    out
}

fn write(tokens: TokenStream, out: &mut String) {
    let mut before = String::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let mut word = match &token {
            TokenTree::Group(group) => opening(group.delimiter()).to_owned(),
            other => other.to_string(),
        };
        // `::`, `->` and the quote of a lifetime come as single characters.
        let pair = tokens
            .next_if(|next| matches!((&*word, &*next.to_string()), (":", ":") | ("-", ">")) && joint(&token));
        let rest = pair.or_else(|| tokens.next_if(|_| word == "'"));
        word.extend(rest.map(|rest| rest.to_string()));
        if spaced(&before, &word) {
            out.push(' ');
        }
        out.push_str(&word);
        if let TokenTree::Group(group) = &token {
            write(group.stream(), out);
            out.push_str(closing(group.delimiter()));
        }
        before = word;
    }
}

fn joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint)
}

/// Whether two tokens beside each other are kept apart.
fn spaced(before: &str, word: &str) -> bool {
    let is_word = |text: &str| text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '\''));
    match before {
        "" => false,
        "," | ";" | "+" | "=" | ":" | "->" | "impl" | "dyn" | "mut" | "const" | "as" | "for" | "where" => {
            true
        }
        _ => matches!(word, "+" | "=" | "->") || (is_word(before) && (is_word(word) || word == "[")),
    }
}

fn opening(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Parenthesis => "(",
        Delimiter::Bracket => "[",
        Delimiter::Brace => "{",
        Delimiter::None => "",
    }
}

fn closing(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Parenthesis => ")",
        Delimiter::Bracket => "]",
        Delimiter::Brace => "}",
        Delimiter::None => "",
    }
}
