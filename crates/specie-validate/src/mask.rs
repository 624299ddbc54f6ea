//! Hides card numbers and secrets in everything that is shown of a payload.
//!
//! Card numbers are found by their digits wherever they stand, secrets by the name of their key. Hiding a source line
//! keeps its number of code points, so that carets below it stay where they are.

mod card;
mod fields;
mod line;
mod names;

pub(crate) use fields::secret_fields;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Whether sensitive text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Mask {
    /// Card numbers and secrets are hidden.
    #[default]
    Hide,
    /// Everything is shown as it is.
    Reveal,
}

/// What is sensitive in the payloads of one document.
///
/// ```
/// use specie_validate::{Mask, Masker};
///
/// let masker = Masker::new(Mask::Hide, ["X-Shop-Code"]);
/// assert_eq!(masker.mask_text(r#"{"token": "abc", "id": "re_4111111111111111"}"#),
///                              r#"{"token": "***", "id": "re_4111111111111111"}"#);
/// assert_eq!(masker.mask_text("card 4111 1111 1111 1111"), "card **** **** **** 1111");
/// assert!(masker.is_secret("clientSecret") && masker.is_secret("x-shop-code"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Masker {
    mask: Mask,
    names: Arc<BTreeSet<String>>,
}

impl Masker {
    /// A masker that knows further names of secrets, in any case, beside the usual ones.
    #[must_use]
    pub fn new<N: AsRef<str>>(mask: Mask, names: impl IntoIterator<Item = N>) -> Self {
        let names = names.into_iter().map(|name| name.as_ref().to_lowercase()).collect();
        Masker { mask, names: Arc::new(names) }
    }

    /// The same names, hidden or shown.
    pub(crate) fn with(&self, mask: Mask) -> Masker {
        Masker { mask, names: Arc::clone(&self.names) }
    }

    /// True when a key of this name holds a secret: `access_token`, `clientSecret`, `x-api-key`, `cvv`, but not
    /// `token_type` or `next_page_token`.
    #[must_use]
    pub fn is_secret(&self, key: &str) -> bool {
        names::is_secret(key) || self.names.contains(&key.to_lowercase())
    }

    /// The text with card numbers and the values of secret keys as asterisks, one for each code point; the last four
    /// digits of a card stay. For source text of any kind: JSON, also escaped inside a string or in HTML, and
    /// assignments such as `token => "…"`.
    #[must_use]
    pub fn mask_text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.mask {
            Mask::Hide => line::mask(text, &|key| self.is_secret(key)),
            Mask::Reveal => Cow::Borrowed(text),
        }
    }

    /// Text of a finding with card numbers shortened to `****1111`.
    pub(crate) fn shorten<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.mask {
            Mask::Hide => card::shorten(text),
            Mask::Reveal => Cow::Borrowed(text),
        }
    }

    /// True when a value is not to be shown because of a key on its JSON Pointer.
    pub(crate) fn hides(&self, pointer: &str) -> bool {
        let secret = |token: &str| self.is_secret(&specie_json::unescape_pointer_token(token));
        self.mask == Mask::Hide && pointer.split('/').skip(1).any(secret)
    }
}

/// [`Masker::mask_text`] with the usual names of secrets only.
#[must_use]
pub fn mask_text(text: &str) -> Cow<'_, str> {
    line::mask(text, &names::is_secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(mask_text(text), expected);
        assert_eq!(mask_text(text).chars().count(), text.chars().count());
    }

    #[test]
    fn values_of_secret_keys_are_hidden() {
        check(r#"{"password":"hü\"x","a":"b"}"#, r#"{"password":"*****","a":"b"}"#);
        check(r#"  "pin" : 1234, "ok": true"#, r#"  "pin" : ****, "ok": true"#);
        check(r#""token": null, "secret": false"#, r#""token": null, "secret": false"#);
        check(
            "\"token\": {\n \"id\": \"ab\", \"n\": [1, \"c\"]\n}, \"d\": \"e\"",
            "\"token\": {\n \"id\": \"**\", \"n\": [*, \"*\"]\n}, \"d\": \"e\"",
        );
        check(r#"{"\u0074oken": "abc"}"#, r#"{"\u0074oken": "***"}"#);
        check(r#"{"token": "abc"#, r#"{"token": "***"#);
    }

    #[test]
    fn secrets_beside_their_name_are_hidden() {
        check(
            r#"[{"name":"X-Api-Key","value":"ab"},{"name":"a","value":"b"},{"value":["c",1],"key":"Cookie"}]"#,
            r#"[{"name":"X-Api-Key","value":"**"},{"name":"a","value":"b"},{"value":["*",*],"key":"Cookie"}]"#,
        );
        check(r#"[["X-Api-Key","ab"],["a","b"]]"#, r#"[["X-Api-Key","**"],["a","b"]]"#);
        check(r#"["a","b","Authorization","c"]"#, r#"["a","b","Authorization","*"]"#);
        check(r#"{\"name\":\"token\",\"value\":\"ab\"}"#, r#"{\"name\":\"token\",\"value\":\"**\"}"#);
        check(r#""name":"token","value":"ab"}, {"#, r#""name":"token","value":"**"}, {"#);
        check(r#"{"name":"token","value":null,"x":"y"}"#, r#"{"name":"token","value":null,"x":"y"}"#);
    }

    #[test]
    fn other_spellings_of_json_are_understood() {
        check(r#"{"body": "{\"token\": \"abc\"}"}"#, r#"{"body": "{\"token\": \"***\"}"}"#);
        check("{&quot;token&quot;: &quot;abc&quot;}", "{&quot;token&quot;: &quot;***&quot;}");
        check(
            r#"{"token" => "abc", :secret => "d", secret: "e"}"#,
            r#"{"token" => "***", :secret => "*", secret: "*"}"#,
        );
    }

    #[test]
    fn texts_in_texts_are_understood() {
        check(r#""{\"a\":\"{\\\"token\\\":\\\"abc\\\"}\"}""#, r#""{\"a\":\"{\\\"token\\\":\\\"***\\\"}\"}""#);
        check(r#""{\u0022token\u0022:\u0022abc\u0022}""#, r#""{\u0022token\u0022:\u0022***\u0022}""#);
    }

    #[test]
    fn secrets_without_quotes_are_hidden() {
        check("password=ab%20c&amount=5", "password=******&amount=5");
        check("https://a.example/?access_token=abc&x=1", "https://a.example/?access_token=***&x=1");
        check("?to=https%3A%2F%2Fa%2F%3Ftoken%3Dabc", "?to=https%3A%2F%2Fa%2F%3Ftoken%3D***");
        check("Authorization: Bearer abc.def\nHost: a", "Authorization: Bearer *******\nHost: a");
        check("{password: abc, token: null, id: 5}", "{password: ***, token: null, id: 5}");
        check(r#"{"password" "abc", "b": "c"}"#, r#"{"password" "***", "b": "c"}"#);
        check("https://user:p:w@a.example/b:c@d", "https://user:***@a.example/b:c@d");
        check(r"?a=b\u0026token=a\u00e9b\u0026c=d", r"?a=b\u0026token=********\u0026c=d");
        check(r"Host: a\ntoken: abc\nx", r"Host: a\ntoken: ***\nx");
        check(r"https://user:\u00e9@a.example", r"https://user:******@a.example");
        check(r#"{"link": "https://a.example:80/@b"}"#, r#"{"link": "https://a.example:80/@b"}"#);
        check("the token is here; token_type=card", "the token is here; token_type=card");
    }

    #[test]
    fn card_numbers_are_hidden_wherever_they_stand() {
        check(r#""n": 4111111111111111"#, r#""n": ************1111"#);
        check("4111-1111-1111-1111, 378282246310005", "****-****-****-1111, ***********0005");
        check("4111 1111 1111 1111 123", "**** **** **** 1111 123");
    }

    #[test]
    fn a_finding_shows_the_last_four_digits() {
        assert_eq!(Masker::default().shorten("`4111 1111 1111 1111` is"), "`****1111` is");
        assert_eq!(Masker::new(Mask::Reveal, [""; 0]).shorten("4111111111111111"), "4111111111111111");
    }
}
