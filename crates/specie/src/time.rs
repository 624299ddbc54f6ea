//! Dates and date-times as checked text: exactly what was received, by the grammar and calendar of RFC 3339.

use std::fmt;
use std::str::FromStr;

use specie_json::Format;

use crate::error::InvalidText;
use crate::rt::{Edit, F, Look, Model, Peek, Res};

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $format:ident, $blank:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The text, as it was given.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidText;

            fn from_str(text: &str) -> Result<Self, InvalidText> {
                if Format::$format.accepts_text(text) { Ok(Self(text.into())) } else { Err(InvalidText { expected: Format::$format.describe() }) }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = InvalidText;

            fn try_from(text: &str) -> Result<Self, InvalidText> {
                text.parse()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Model for $name {
            type Home = crate::rt::Nowhere;

            crate::rt::cloned!();

            fn blank() -> Self {
                Self($blank.into())
            }

            fn look(&self, look: &mut Look<'_>) {
                look.str(&self.0);
            }

            fn peek(&self) -> Peek<'_> {
                Peek::Str(&self.0)
            }

            fn put(&mut self, word: Peek<'_>, place: &'static F) -> bool {
                let Peek::Str(text) = word else { return false };
                let accepted = place.asks_only(Format::$format) && Format::$format.accepts_text(text);
                if accepted {
                    self.0 = text.into();
                }
                accepted
            }

            fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
                let format = Format::$format;
                let accepts = |text: &str| format.accepts_text(text);
                if let Some(text) = edit.formatted(place, accepts, format.describe())? {
                    self.0 = text.into();
                }
                Ok(())
            }
        }

        crate::rt::serde_only!($name);
    };
}

checked_text! {
    /// A date and time with an offset, RFC 3339 `date-time`, as text that was checked. Two are equal when their texts are.
    ///
    /// ```
    /// let created: specie::DateTime = "2025-02-28T14:30:00.5Z".parse()?;
    /// assert_eq!(created.to_string(), "2025-02-28T14:30:00.5Z");
    /// assert!("2025-02-30T14:30:00Z".parse::<specie::DateTime>().is_err());
    /// # Ok::<(), specie::InvalidText>(())
    /// ```
    DateTime, DateTime, "1970-01-01T00:00:00Z"
}

checked_text! {
    /// A day, RFC 3339 `full-date`, as text that was checked. Its order is that of the calendar.
    #[derive(PartialOrd, Ord)]
    Date, Date, "1970-01-01"
}
