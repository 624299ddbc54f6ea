//! The formats whose checks jsonschema has and has right: `uri` and `email`.

use std::sync::LazyLock;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

/// RFC 3986, absolute.
pub(super) fn is_uri(text: &str) -> bool {
    static URI: LazyLock<Validator> = LazyLock::new(|| validator("uri"));
    URI.is_valid(&Value::from(text))
}

/// RFC 5321 mailbox.
pub(super) fn is_email(text: &str) -> bool {
    static EMAIL: LazyLock<Validator> = LazyLock::new(|| validator("email"));
    EMAIL.is_valid(&Value::from(text))
}

fn validator(format: &str) -> Validator {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&json!({ "format": format }))
        .expect("a schema with one known format compiles")
}
