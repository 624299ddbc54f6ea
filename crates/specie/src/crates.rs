//! Types of other crates in generated code, each behind the feature with the name of its crate.
//!
//! They are read with every check of the text that stands in JSON, and then by the crate itself; what a crate cannot hold
//! is a violation. What they change when they are written again is said beside each.

#[cfg(feature = "chrono")]
pub use ::chrono;
#[cfg(feature = "jiff")]
pub use ::jiff;
#[cfg(feature = "rust_decimal")]
pub use ::rust_decimal;
#[cfg(feature = "time")]
pub use ::time;
#[cfg(feature = "url")]
pub use ::url;
#[cfg(feature = "uuid")]
pub use ::uuid;

/// Lets a type of yours stand for a schema: it is read from, and written as, a type that `specie` knows.
///
/// The type must be `Clone`, `Debug` and `PartialEq` as generated types are, `TryFrom` the other type with an error that
/// can be shown, and the other type must be `From` a reference to it. The blank value is what is decoded into; it never
/// leaves the decoder.
///
/// ```
/// #[derive(Clone, Debug, PartialEq)]
/// struct Cents(u64);
///
/// impl TryFrom<specie::Decimal> for Cents {
///     type Error = String;
///
///     fn try_from(amount: specie::Decimal) -> Result<Self, String> {
///         amount.to_string().replace('.', "").parse().map(Cents).map_err(|_| "not an amount in cents".to_owned())
///     }
/// }
///
/// impl From<&Cents> for specie::Decimal {
///     fn from(cents: &Cents) -> Self {
///         format!("{}.{:02}", cents.0 / 100, cents.0 % 100).parse().expect("a number")
///     }
/// }
///
/// specie::model!(Cents as specie::Decimal, blank = Cents(0));
/// ```
#[macro_export]
macro_rules! model {
    ($type:ty as $inner:ty, blank = $blank:expr) => {
        impl $crate::rt::Model for $type {
            type Home = $crate::rt::Nowhere;

            $crate::rt::cloned!();

            fn blank() -> Self {
                $blank
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                let inner = <$inner as ::core::convert::From<&$type>>::from(self);
                $crate::rt::Model::look(&inner, look);
            }

            fn edit(
                &mut self,
                edit: &mut $crate::rt::Edit<'_>,
                place: &'static $crate::rt::F,
            ) -> $crate::rt::Res {
                let value = edit.converted::<$inner, Self>(place, |inner| {
                    <Self as ::core::convert::TryFrom<$inner>>::try_from(inner)
                        .map_err(|error| ::std::string::ToString::to_string(&error))
                })?;
                if let ::core::option::Option::Some(value) = value {
                    *self = value;
                }
                ::core::result::Result::Ok(())
            }
        }
    };
}

/// A type that is a text in JSON, or a number, and is made from what `specie` has read of it.
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "url",
    feature = "uuid"
))]
macro_rules! foreign {
    ($type:ty as $inner:ty, blank = $blank:expr, read = $read:expr, write = $write:expr, $what:literal) => {
        impl crate::rt::Model for $type {
            type Home = crate::rt::Nowhere;

            crate::rt::cloned!();

            fn blank() -> Self {
                $blank
            }

            fn look(&self, look: &mut crate::rt::Look<'_>) {
                let write: fn(&Self, &mut crate::rt::Look<'_>) = $write;
                write(self, look);
            }

            fn edit(
                &mut self,
                edit: &mut crate::rt::Edit<'_>,
                place: &'static crate::rt::F,
            ) -> crate::rt::Res {
                let read: fn(&str) -> Option<Self> = $read;
                let value = edit.converted::<$inner, Self>(place, |text| {
                    read(text.as_str()).ok_or_else(|| concat!("not ", $what).to_owned())
                })?;
                if let Some(value) = value {
                    *self = value;
                }
                Ok(())
            }
        }
    };
}

#[cfg(feature = "chrono")]
mod of_chrono {
    use ::chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};

    foreign!(
        DateTime<FixedOffset> as crate::DateTime,
        blank = DateTime::default(),
        read = |text| DateTime::parse_from_rfc3339(text).ok(),
        write = |value, look| look.str(&value.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
        "a date-time that chrono holds"
    );

    foreign!(
        NaiveDate as crate::Date,
        blank = NaiveDate::default(),
        read = |text| text.parse().ok(),
        write = |value, look| look.str(&value.to_string()),
        "a date that chrono holds"
    );
}

#[cfg(feature = "time")]
mod of_time {
    use ::time::format_description::well_known::{Iso8601, Rfc3339};
    use ::time::{Date, OffsetDateTime};

    foreign!(
        OffsetDateTime as crate::DateTime,
        blank = OffsetDateTime::UNIX_EPOCH,
        read = |text| OffsetDateTime::parse(&text.to_uppercase(), &Rfc3339).ok(),
        // A value that was made by hand may have a year or offset that RFC 3339 cannot say.
        write = |value, look| look.str(&value.format(&Rfc3339).unwrap_or_else(|_| value.to_string())),
        "a date-time that time holds"
    );

    foreign!(
        Date as crate::Date,
        blank = Date::MIN,
        read = |text| Date::parse(text, &Iso8601::DATE).ok(),
        write = |value, look| look.str(&value.to_string()),
        "a date that time holds"
    );
}

#[cfg(feature = "jiff")]
mod of_jiff {
    use ::jiff::Timestamp;
    use ::jiff::civil::Date;

    foreign!(
        Timestamp as crate::DateTime,
        blank = Timestamp::UNIX_EPOCH,
        read = |text| text.parse().ok(),
        write = |value, look| look.str(&value.to_string()),
        "a date-time that jiff holds"
    );

    foreign!(
        Date as crate::Date,
        blank = Date::ZERO,
        read = |text| text.parse().ok(),
        write = |value, look| look.str(&value.to_string()),
        "a date that jiff holds"
    );
}

#[cfg(feature = "uuid")]
mod of_uuid {
    use ::uuid::Uuid;

    foreign!(
        Uuid as String,
        blank = Uuid::nil(),
        read = |text| Uuid::try_parse(text).ok(),
        write = |value, look| look.str(value.hyphenated().encode_lower(&mut Uuid::encode_buffer())),
        "a UUID"
    );
}

#[cfg(feature = "url")]
mod of_url {
    use ::url::Url;

    foreign!(
        Url as String,
        blank = Url::parse("about:blank").expect("a URL"),
        read = |text| Url::parse(text).ok(),
        write = |value, look| look.str(value.as_str()),
        "a URL"
    );
}

#[cfg(feature = "rust_decimal")]
mod of_rust_decimal {
    use ::rust_decimal::Decimal;

    foreign!(
        Decimal as crate::Decimal,
        blank = Decimal::ZERO,
        read = exact,
        write = |value, look| look.number(&value.to_string()),
        "a number that rust_decimal holds"
    );

    /// The number, unless it has more digits than fit.
    fn exact(text: &str) -> Option<Decimal> {
        let near = Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text)).ok()?;
        let same = specie_json::Decimal::parse(&near.to_string()) == specie_json::Decimal::parse(text);
        same.then_some(near)
    }
}

#[cfg(all(
    test,
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "url",
    feature = "uuid"
))]
mod tests;
