//! Types of other crates: what they take, what they refuse, and what they write.

use crate::rt::{Model, from_slice, to_vec};
use crate::{DateTime, Decimal, Reading};

/// What is written after reading, or the first thing that is wrong.
fn again<T: Model>(json: &str) -> String {
    match from_slice::<T>(json.as_bytes(), Reading::Receive) {
        Ok(value) => String::from_utf8(to_vec(&value)).expect("JSON is UTF-8"),
        Err(error) => error.violations[0].message.clone(),
    }
}

#[test]
fn date_times_are_normalised() {
    type Chrono = ::chrono::DateTime<::chrono::FixedOffset>;
    let cases = [
        ("2025-02-28T14:30:00Z", "2025-02-28T14:30:00Z", "2025-02-28T14:30:00Z", "2025-02-28T14:30:00Z"),
        (
            "2025-02-28t14:30:00.5+02:00",
            "2025-02-28T14:30:00.500+02:00",
            "2025-02-28T14:30:00.5+02:00",
            "2025-02-28T12:30:00.5Z",
        ),
        (
            "2016-12-31T23:59:60Z",
            "2016-12-31T23:59:60Z",
            "2016-12-31T23:59:59.999999999Z",
            "2016-12-31T23:59:59Z",
        ),
    ];
    for (text, chrono, time, jiff) in cases {
        let json = format!("\"{text}\"");
        assert_eq!(again::<DateTime>(&json), json);
        assert_eq!(again::<Chrono>(&json), format!("\"{chrono}\""));
        assert_eq!(again::<::time::OffsetDateTime>(&json), format!("\"{time}\""));
        assert_eq!(again::<::jiff::Timestamp>(&json), format!("\"{jiff}\""));
    }
}

#[test]
fn dates_stay_as_they_are() {
    let json = "\"2024-02-29\"";
    assert_eq!(again::<::chrono::NaiveDate>(json), json);
    assert_eq!(again::<::time::Date>(json), json);
    assert_eq!(again::<::jiff::civil::Date>(json), json);
}

#[test]
fn what_is_no_date_is_refused_alike() {
    for json in ["\"2025-02-30T14:30:00Z\"", "\"2025-02-28 14:30:00Z\"", "\"2025-02-28T14:30:00\"", "5"] {
        let own = again::<DateTime>(json);
        assert_eq!(again::<::chrono::DateTime<::chrono::FixedOffset>>(json), own);
        assert_eq!(again::<::time::OffsetDateTime>(json), own);
        assert_eq!(again::<::jiff::Timestamp>(json), own);
    }
}

#[test]
fn numbers_are_exact_or_refused() {
    let cases = [("12.50", "12.50"), ("-0.1", "-0.1"), ("1e3", "1000"), ("1.5E-3", "0.0015")];
    for (json, written) in cases {
        assert_eq!(again::<::rust_decimal::Decimal>(json), written);
        assert_eq!(again::<Decimal>(json), json);
    }
    for json in ["0.12345678901234567890123456789012", "1e400", "123456789012345678901234567890123"] {
        assert_eq!(again::<::rust_decimal::Decimal>(json), "not a number that rust_decimal holds");
    }
    assert_eq!(again::<::rust_decimal::Decimal>("\"1\""), "string, where number is expected");
}

#[test]
fn texts_are_parsed() {
    let id = "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"";
    assert_eq!(again::<::uuid::Uuid>(id), id);
    assert_eq!(again::<::uuid::Uuid>(&id.to_uppercase()), id);
    assert_eq!(again::<::uuid::Uuid>("\"67e5\""), "not a UUID");
    assert_eq!(again::<::url::Url>("\"https://shop.example/a?b=c\""), "\"https://shop.example/a?b=c\"");
    assert_eq!(again::<::url::Url>("\"shop\""), "not a URL");
}

#[test]
fn a_type_of_the_user_is_read_as_another() {
    #[derive(Clone, Debug, PartialEq)]
    struct Even(i64);

    impl TryFrom<i64> for Even {
        type Error = String;

        fn try_from(number: i64) -> Result<Self, String> {
            if number % 2 == 0 { Ok(Even(number)) } else { Err(format!("{number} is odd")) }
        }
    }

    impl From<&Even> for i64 {
        fn from(even: &Even) -> Self {
            even.0
        }
    }

    crate::model!(Even as i64, blank = Even(0));
    assert_eq!(again::<Vec<Option<Even>>>("[4, 2]"), "[4,2]");
    assert_eq!(again::<Vec<Even>>("[4, 3, \"a\"]"), "3 is odd");
    assert_eq!(again::<Even>("\"a\""), "string, where integer is expected");
}
