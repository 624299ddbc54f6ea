//! Dates and date-times as checked text: exactly what was received, by the grammar and calendar of RFC 3339.

use std::fmt;
use std::str::FromStr;

use crate::error::InvalidText;
use crate::rt::{Edit, F, Look, Model, Res};

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $accepts:ident, $blank:literal, $expected:literal) => {
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
                if $accepts(text) { Ok(Self(text.into())) } else { Err(InvalidText { expected: $expected }) }
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
            fn blank() -> Self {
                Self($blank.into())
            }

            fn look(&self, look: &mut Look<'_>) {
                look.str(&self.0);
            }

            fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
                if let Some(text) = edit.formatted(place, $accepts, $expected)? {
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
    DateTime, is_date_time, "1970-01-01T00:00:00Z", "a date-time such as 2025-02-28T14:30:00Z (RFC 3339)"
}

checked_text! {
    /// A day, RFC 3339 `full-date`, as text that was checked. Its order is that of the calendar.
    #[derive(PartialOrd, Ord)]
    Date, is_date, "1970-01-01", "a date such as 2025-02-28 (RFC 3339)"
}

/// `full-date`: a day of the Gregorian calendar (section 5.7).
pub(crate) fn is_date(text: &str) -> bool {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return false };
    let (Some(year), Some(month), Some(day)) =
        (digits(&[y1, y2, y3, y4]), digits(&[m1, m2]), digits(&[d1, d2]))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => 0,
    };
    (1..=last).contains(&day)
}

/// `date-time`: a date, `T` or `t`, a time.
pub(crate) fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    is_date(date) && rest.strip_prefix(['T', 't']).is_some_and(is_time)
}

/// `full-time`. Second 60 stands only where it is 23:59 in UTC (section 5.7).
pub(crate) fn is_time(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(8) else { return false };
    let [h1, h2, b':', m1, m2, b':', s1, s2] = *clock.as_bytes() else { return false };
    let (Some(hour), Some(minute), Some(second)) = (digits(&[h1, h2]), digits(&[m1, m2]), digits(&[s1, s2]))
    else {
        return false;
    };
    let zone = rest.strip_prefix('.').map_or(Some(rest), |fraction| {
        let zone = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
        (zone.len() < fraction.len()).then_some(zone)
    });
    let Some((ahead, offset)) = zone.and_then(zone_offset) else { return false };
    let day = 24 * 60;
    let local = hour * 60 + minute;
    let utc = if ahead { local + day - offset } else { local + offset } % day;
    hour <= 23 && minute <= 59 && (second <= 59 || (second == 60 && utc == day - 1))
}

/// `time-offset`: whether local time is ahead of UTC, and the minutes between.
fn zone_offset(text: &str) -> Option<(bool, u32)> {
    match *text.as_bytes() {
        [b'Z' | b'z'] => Some((true, 0)),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (digits(&[h1, h2])?, digits(&[m1, m2])?);
            (hours <= 23 && minutes <= 59).then_some((sign == b'+', hours * 60 + minutes))
        }
        _ => None,
    }
}

fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + u32::from(byte - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_of_the_calendar() {
        for good in ["2024-02-29", "2000-02-29", "2025-12-31", "0000-01-01"] {
            assert!(is_date(good), "{good}");
        }
        for bad in
            ["2023-02-29", "1900-02-29", "2025-04-31", "2025-00-01", "2025-01-00", "2025-1-1", "٢025-01-1"]
        {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn times_have_an_offset() {
        for good in ["00:00:00Z", "23:59:60Z", "15:59:60.5-08:00", "00:59:60+01:00", "12:00:00.123456789z"] {
            assert!(is_time(good), "{good}");
        }
        for bad in ["00:00:00", "24:00:00Z", "23:58:60Z", "12:00:00.Z", "12:00:00+24:00", "12:00:00+0100"] {
            assert!(!is_time(bad), "{bad}");
        }
    }
}
