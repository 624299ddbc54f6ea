//! Types of other crates in the place of the runtime's own: by the name of a component, by the format of a text, for
//! dates and for exact numbers.

use std::collections::BTreeSet;

use specie_spec::schema::JsonType;

use super::Lowerer;
use super::conjunction::View;
use super::scalar;
use crate::options::{DateTimes, Decimals, OptionError, OptionPart};
use crate::shape::{Foreign, Place, Ty};

/// What the keys of replacements by format begin with.
const FORMAT: &str = "format:";

impl Lowerer<'_> {
    /// The place of a component that another type stands for.
    pub(super) fn replaced(&self, component: &str, view: &View) -> Option<Place> {
        let path = self.options.replace.get(component)?;
        let place = self.scalar(view).unwrap_or_else(|| {
            let kinds: Vec<JsonType> = view.types.map(|types| types.iter().collect()).unwrap_or_default();
            let any = || Box::new(Place::plain(Ty::Json));
            Place::plain(match kinds.as_slice() {
                [JsonType::Object] => Ty::Map(any()),
                [JsonType::Array] => Ty::List(any()),
                _ => Ty::Json,
            })
        });
        let place = Place { ty: own(place.ty), ..place };
        Some(foreign(place, path.clone(), ""))
    }

    /// A text, as the type that stands for its format.
    pub(super) fn text(&self, view: &View) -> Place {
        let place = scalar::string(view);
        let replaced = view.format.as_ref().and_then(|format| {
            let path = self.options.replace.get(&format!("{FORMAT}{format}"))?;
            Some((path.clone(), ""))
        });
        match replaced.or_else(|| self.date(&place.ty)) {
            Some((path, note)) => foreign(place, path, note),
            None => place,
        }
    }

    fn date(&self, ty: &Ty) -> Option<(String, &'static str)> {
        let krate = &self.options.crate_path;
        let is_date = match ty {
            Ty::DateTime => false,
            Ty::Date => true,
            _ => return None,
        };
        let (path, note) = match (self.options.date_time, is_date) {
            (DateTimes::Text, _) => return None,
            (DateTimes::Chrono, false) => (
                format!("{krate}::crates::chrono::DateTime<{krate}::crates::chrono::FixedOffset>"),
                "Written with three, six or nine digits of a second, or none, and with `Z` for an offset of zero.",
            ),
            (DateTimes::Chrono, true) => (format!("{krate}::crates::chrono::NaiveDate"), ""),
            (DateTimes::Time, false) => (
                format!("{krate}::crates::time::OffsetDateTime"),
                "Written with as many digits of a second as it needs, and with `Z` for an offset of zero.",
            ),
            (DateTimes::Time, true) => (format!("{krate}::crates::time::Date"), ""),
            (DateTimes::Jiff, false) => (
                format!("{krate}::crates::jiff::Timestamp"),
                "Written in UTC, whatever the offset that was received; a leap second becomes the second before it.",
            ),
            (DateTimes::Jiff, true) => (format!("{krate}::crates::jiff::civil::Date"), ""),
        };
        Some((path, note))
    }

    /// An exact number, as the type that the options ask for.
    pub(super) fn exact(&self, place: Place) -> Place {
        match (&place.ty, self.options.decimal) {
            (Ty::Decimal, Decimals::RustDecimal) => {
                let path = format!("{}::crates::rust_decimal::Decimal", self.options.crate_path);
                let note = "Numbers with more than 28 digits are refused; exponents are written out.";
                foreign(place, path, note)
            }
            _ => place,
        }
    }

    /// Replacements of what the document does not have.
    pub(super) fn unknown_replacements(&self) -> Vec<OptionError> {
        let components: Vec<&str> = self.api.components.keys().map(String::as_str).collect();
        let formats: BTreeSet<String> = self
            .api
            .schemas
            .iter()
            .filter_map(|schema| Some(format!("{FORMAT}{}", schema.format.as_ref()?.value)))
            .collect();
        let formats: Vec<&str> = formats.iter().map(String::as_str).collect();
        let keys = self.options.replace.keys().enumerate();
        keys.filter_map(|(index, key)| {
            let (what, known) =
                if key.starts_with(FORMAT) { ("text with", &formats) } else { ("schema", &components) };
            let part = OptionPart::Key(index);
            (!known.contains(&key.as_str())).then(|| OptionError::missing("replace", part, what, key, known))
        })
        .collect()
    }
}

/// What a type is without its replacement.
fn own(ty: Ty) -> Ty {
    match ty {
        Ty::Foreign(foreign) => foreign.of,
        ty => ty,
    }
}

fn foreign(place: Place, path: String, note: &'static str) -> Place {
    let of = own(place.ty);
    Place { ty: Ty::Foreign(Box::new(Foreign { path, of, note })), ..place }
}
