//! Formats as the checker asks for them: of any value.

use specie_json::{Data, Value};

pub(crate) use specie_json::Format;

/// True when the value is of the format, or of a JSON type that the format says nothing about.
pub(crate) fn accepts(format: Format, value: &Value<'_>) -> bool {
    match value.data() {
        Data::Number => format.accepts_number(value.raw()),
        Data::String(text) => format.accepts_text(text),
        Data::Null | Data::Bool(_) | Data::Array(_) | Data::Object(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::Format;

    /// The checks of the crate that reports errors know these formats too; ours judge as they do.
    #[test]
    fn addresses_are_those_of_the_engine() {
        let texts = [
            "https://example.com/a?b=c#d",
            "urn:x:y",
            "http://[::1]:80/",
            "http://u:p@h/%20",
            "/relative",
            "http://a b",
            "http://h/%2",
            "1a:b",
            "http://[::g]/",
            "http://h:8x/",
            "joe.bloggs@example.com",
            "\"a b\"@example.com",
            "a@[127.0.0.1]",
            "ann.lee+pets@mail.example.co.uk",
            "2962",
            "a@b@c",
            ".a@example.com",
            "ann lee@example.com",
            "ann@",
            "@example.com",
            "a..b@c.d",
            "",
        ];
        for (name, format) in [("uri", Format::Uri), ("email", Format::Email)] {
            let schema = serde_json::json!({ "format": name });
            let options = jsonschema::options().should_validate_formats(true);
            let engine = options.with_draft(jsonschema::Draft::Draft202012).build(&schema).unwrap();
            for text in texts {
                assert_eq!(format.accepts_text(text), engine.is_valid(&text.into()), "{name} {text}");
            }
        }
    }
}
