//! Tells by a key's name whether its value is a secret, word by word.

/// Words that make a name secret when the name ends with them.
const SECRETS: &[&str] = &[
    "accesskey",
    "accesstoken",
    "apikey",
    "apikeys",
    "authorization",
    "authtoken",
    "bearer",
    "cardnumber",
    "clientsecret",
    "cookie",
    "credential",
    "credentials",
    "csc",
    "cvc",
    "cvn",
    "cvv",
    "hmac",
    "jwt",
    "otp",
    "pan",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "passwords",
    "pin",
    "privatekey",
    "pwd",
    "refreshtoken",
    "secret",
    "secretkey",
    "secrets",
    "securitycode",
    "signature",
    "signatures",
    "token",
    "tokens",
    "trackdata",
];

/// Pairs of words that make a name secret when the name ends with them.
const PAIRS: &[(&str, &str)] = &[
    ("access", "key"),
    ("account", "key"),
    ("api", "key"),
    ("app", "key"),
    ("auth", "key"),
    ("card", "number"),
    ("card", "verification"),
    ("csc", "code"),
    ("cvc", "code"),
    ("cvn", "code"),
    ("cvv", "code"),
    ("encryption", "key"),
    ("hmac", "key"),
    ("master", "key"),
    ("otp", "code"),
    ("pin", "code"),
    ("private", "key"),
    ("secret", "key"),
    ("security", "code"),
    ("session", "key"),
    ("shared", "key"),
    ("signing", "key"),
    ("track", "data"),
    ("verification", "code"),
];

/// Words before `token` that make it a place in a list, not a secret.
const CURSORS: &[&str] = &["continuation", "next", "page", "pagination", "previous", "sync"];

/// Words at the end that say in which form the secret is given, or which one of several it is; a number behind a word
/// counts as part of it.
const FORMS: &[&str] = &[
    "base",
    "block",
    "confirm",
    "confirmation",
    "current",
    "encoded",
    "encrypted",
    "hash",
    "hex",
    "md",
    "new",
    "old",
    "pem",
    "plain",
    "raw",
    "sha",
    "text",
    "v",
    "value",
];

/// True when a key of this name holds a secret.
pub(super) fn is_secret(key: &str) -> bool {
    let words = words(key);
    let whole: Vec<&str> = words.iter().map(String::as_str).collect();
    if let [.., "track1" | "track2"] | [.., "track", "1" | "2"] = whole[..] {
        return true;
    }
    let mut words: Vec<&str> =
        words.iter().map(|word| word.trim_end_matches(|char: char| char.is_ascii_digit())).collect();
    while let [_, .., last] = words[..]
        && (last.is_empty() || FORMS.contains(&last))
    {
        words.pop();
    }
    match words[..] {
        [.., before, "token" | "tokens"] => !CURSORS.contains(&before),
        [.., before, last] if PAIRS.contains(&(before, last)) => true,
        [.., last] => SECRETS.contains(&last),
        [] => false,
    }
}

/// The words of a name in snake, kebab, dotted or camel case, in lower case: `X-API-Key`, `apiKey`, `HTTPToken`.
fn words(key: &str) -> Vec<String> {
    let chars: Vec<char> = key.chars().collect();
    let mut words = vec![String::new()];
    for (index, char) in chars.iter().copied().enumerate() {
        let before = index.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(index + 1);
        let new_word = char.is_uppercase()
            && (before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit())
                || (before.is_some_and(char::is_uppercase)
                    && after.is_some_and(|after| after.is_lowercase())));
        if new_word || !char.is_alphanumeric() {
            words.push(String::new());
        }
        if char.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(char.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn secrets_are_known_in_every_case() {
        for key in [
            "token",
            "access_token",
            "accessToken",
            "X-API-Key",
            "apiKey",
            "apikey",
            "apikeys",
            "client_secret",
            "Authorization",
            "CVV",
            "cvc",
            "private_key",
            "pin",
            "webhookSignature",
            "HTTPToken",
            "password_hash",
            "APP-TOKEN",
            "cardNumber",
            "security_code",
            "secretKeyBase64",
            "cvc2",
            "cvv_code",
            "pinCode",
            "pin_block",
            "password_confirmation",
            "newPassword2",
            "private_key_pem",
            "signature_v1",
            "signature-256",
            "secret_1",
            "track2",
            "track_data",
            "cardVerificationValue",
            "apikeys",
        ] {
            assert!(is_secret(key), "{key}");
        }
    }

    #[test]
    fn false_friends_are_not() {
        for key in [
            "payment_method_token_type",
            "token_type",
            "token_id",
            "next_page_token",
            "nextPageToken",
            "pinned",
            "shipping",
            "key",
            "signature_algorithm",
            "secretary",
            "public_key",
            "client_secret_expires",
            "track",
            "track_3",
            "1",
            "postal_code",
            "has_pin_pad",
            "number",
            "account_number_type",
            "tokenization",
            "value",
            "hash",
            "",
        ] {
            assert!(!is_secret(key), "{key}");
        }
    }
}
