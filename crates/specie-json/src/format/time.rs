//! RFC 3339 dates and times, by its grammar and its calendar rules (sections 5.6 and 5.7).

/// `full-date`: a day of the Gregorian calendar.
pub(crate) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [_, _, _, _, b'-', _, _, b'-', _, _] = bytes else { return false };
    let (Some(year), Some(month), Some(day)) =
        (number(&bytes[..4]), number(&bytes[5..7]), number(&bytes[8..]))
    else {
        return false;
    };
    (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
}

/// `date-time`: a date and a time with `T` or `t` between.
pub(crate) fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    rest.strip_prefix(['T', 't']).is_some_and(|time| is_date(date) && is_time(time))
}

/// `full-time`: with an offset; second 60 only where it is 23:59 in UTC, the one place of a leap second.
pub(crate) fn is_time(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(8) else { return false };
    let [_, _, b':', _, _, b':', _, _] = clock.as_bytes() else { return false };
    let part = |from: usize| number(&clock.as_bytes()[from..from + 2]);
    let (Some(hour), Some(minute), Some(second)) = (part(0), part(3), part(6)) else { return false };
    let Some(offset) = offset_minutes(without_fraction(rest)) else { return false };
    let utc = (hour * 60 + minute - offset).rem_euclid(24 * 60);
    hour <= 23 && minute <= 59 && (second <= 59 || (second == 60 && utc == 24 * 60 - 1))
}

/// What follows a fraction of a second; the text itself when it starts with none, or with a point and no digit.
fn without_fraction(text: &str) -> &str {
    match text.strip_prefix('.') {
        Some(digits) if digits.starts_with(|digit: char| digit.is_ascii_digit()) => {
            digits.trim_start_matches(|digit: char| digit.is_ascii_digit())
        }
        _ => text,
    }
}

/// `time-offset` in minutes.
fn offset_minutes(text: &str) -> Option<i32> {
    let bytes = text.as_bytes();
    if matches!(bytes, b"Z" | b"z") {
        return Some(0);
    }
    let [sign @ (b'+' | b'-'), _, _, b':', _, _] = bytes else { return None };
    let (hours, minutes) = (number(&bytes[1..3])?, number(&bytes[4..])?);
    let offset = hours * 60 + minutes;
    (hours <= 23 && minutes <= 59).then_some(if *sign == b'-' { -offset } else { offset })
}

fn number(digits: &[u8]) -> Option<i32> {
    digits
        .iter()
        .try_fold(0, |value, digit| digit.is_ascii_digit().then(|| value * 10 + i32::from(digit - b'0')))
}

fn days_in(year: i32, month: i32) -> i32 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for good in ["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "2023-02-29",
            "1900-02-29",
            "2025-02-30",
            "2025-04-31",
            "2025-13-01",
            "2025-00-10",
            "2025-1-01",
            "25-01-01",
            "2025-01-01 ",
            "২025-01-0",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn a_leap_second_stands_only_at_midnight_utc() {
        for good in ["1998-12-31T23:59:60Z", "1998-12-31T15:59:60.123-08:00", "1999-01-01T00:59:60+01:00"] {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "1998-12-31T23:59:61Z",
            "1998-12-31T23:58:60Z",
            "1998-12-31T22:59:60Z",
            "1998-12-31T23:59:60+01:00",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }

    #[test]
    fn the_grammar_is_that_of_rfc_3339() {
        for good in
            ["2025-01-02t03:04:05z", "2025-01-02T03:04:05.1234567890123Z", "2025-01-02T03:04:05-00:00"]
        {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "2025-01-02 03:04:05Z",
            "2025-01-02T03:04:05",
            "2025-01-02T03:04:05+0000",
            "2025-01-02T03:04Z",
            "2025-01-02T24:00:00Z",
            "2025-01-02T03:04:05.Z",
            "2025-01-02T03:04:05+24:00",
            "2-05-11-19T00:00:00Z",
            "2025-01-02T03:04:05ZZ",
            "",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }
}
