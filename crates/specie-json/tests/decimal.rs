//! Decimals: one value whatever the spelling, exact at every size, cheap at every exponent.

use std::hash::{DefaultHasher, Hash, Hasher};

use specie_json::Decimal;

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect(text)
}

fn hash(value: &Decimal) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn only_json_numbers_are_read() {
    for text in ["0", "-0", "1.0", "1e5", "1E+5", "1e-5", "-12.50e007"] {
        assert!(Decimal::parse(text).is_some(), "{text}");
    }
    for text in
        ["", "-", "+1", ".5", "-.5", "1.", "01", "1e", "1e+", " 1", "1 ", "0x1", "1_0", "NaN", "--1", "1,0"]
    {
        assert!(Decimal::parse(text).is_none(), "{text}");
    }
}

/// Each row is one value; rows ascend.
const ASCENDING: &[&[&str]] = &[
    &["-1e99999999999999999999999999", "-10e999999999999999999999"],
    &["-1e1000000000", "-0.1e1000000001"],
    &["-9223372036854775809"],
    &["-9223372036854775808", "-9223372036854775808.000", "-9.223372036854775808e18"],
    &["-1.5"],
    &["-1", "-1.0", "-10e-1"],
    &["-0.3"],
    &["-1e-400"],
    &["0", "-0", "0.0", "-0.000", "0e5", "0e99999999999999999999999", "0e-99999999999999999999999"],
    &["1e-1000000000"],
    &["1e-400", "0.1e-399"],
    &["0.01000000000000000000"],
    &["0.01000000000000000000001"],
    &["0.3", "0.30", "3e-1", "300e-3"],
    &["0.3000000000000000000001"],
    &["0.9"],
    &["1", "1.0", "10e-1", "1e0", "1E+0", "0.1e1", "100e-2"],
    &["1.0000000000000000001"],
    &["9"],
    &["10", "1e1", "10.0"],
    &["9007199254740992"],
    &["9007199254740993", "9007199254740993.0"],
    &["9223372036854775807"],
    &["9223372036854775808"],
    &["18446744073709551615"],
    &["18446744073709551616", "1.8446744073709551616e19"],
    &["18446744073709551617"],
    &["1e400", "10e399", "0.001e403"],
    &["1.1e400"],
    &["1e1000000000"],
];

#[test]
fn order_equality_and_hash_are_by_value() {
    let rows: Vec<(usize, Decimal)> = ASCENDING
        .iter()
        .enumerate()
        .flat_map(|(row, texts)| texts.iter().map(move |text| (row, decimal(text))))
        .collect();
    for (row, value) in &rows {
        for (other_row, other) in &rows {
            assert_eq!(value.cmp(other), row.cmp(other_row), "{value} and {other}");
            assert_eq!(value == other, row == other_row, "{value} and {other}");
            assert!(row != other_row || hash(value) == hash(other), "{value} and {other}");
        }
    }
}

#[test]
fn integers_are_known_by_value() {
    for text in ["0", "-0.0", "1.0", "1e2", "1.5e1", "10e-1", "1e400", "-18446744073709551616"] {
        assert!(decimal(text).is_integer(), "{text}");
    }
    for text in ["0.5", "1e-400", "1.0000000000000000001", "1.5e0", "-15e-2"] {
        assert!(!decimal(text).is_integer(), "{text}");
    }
}

#[test]
fn multiples_are_exact() {
    for (value, divisor) in [
        ("0.07", "0.01"),
        ("1.1", "0.01"),
        ("4.35", "0.01"),
        ("1070468.14", "0.01"),
        ("0.015", "0.005"),
        ("1e400", "0.01"),
        ("1e400", "1e-400"),
        ("1e1000000000", "1e-1000000000"),
        ("18446744073709551618", "3"),
        ("-7.5", "2.5"),
        ("7.5", "-2.5"),
        ("0", "3"),
        ("0", "1e1000000000"),
        ("1e30", "1024"),
        ("1e1000000000", "1125899906842624"),
        ("1.0", "1"),
        ("1e400", "1e400"),
        ("340282366920938463463374607431768211456", "18446744073709551616"),
        ("1e40", "125e19"),
        ("1e1000000000", "1208925819614629174706176"),
        ("85070591730234615847396907784232501249", "9223372036854775807"),
        (
            "1524157875323883675049535156256668194500533455762536198787501905199875019052100",
            "1234567890123456789012345678901234567890",
        ),
    ] {
        assert!(decimal(value).is_multiple_of(&decimal(divisor)), "{value} by {divisor}");
    }
    for (value, divisor) in [
        ("0.015", "0.01"),
        ("0.01000000000000000000001", "0.01"),
        ("1e-400", "0.01"),
        ("1e-1000000000", "1"),
        ("1e400", "3"),
        ("1e1000000000", "7"),
        ("18446744073709551617", "3"),
        ("18446744073709551617", "2"),
        ("1", "2"),
        ("10", "1e2"),
        ("1e1000000000", "25000000000000000000005"),
        ("1", "0"),
        ("0", "0"),
        ("0", "-0.0"),
        ("1e2", "1024"),
        ("340282366920938463463374607431768211457", "18446744073709551616"),
        ("18446744073709551616", "340282366920938463463374607431768211456"),
    ] {
        assert!(!decimal(value).is_multiple_of(&decimal(divisor)), "{value} by {divisor}");
    }
}

#[test]
fn integers_convert_by_value() {
    for (text, unsigned, signed) in [
        ("0", Some(0), Some(0)),
        ("-0", Some(0), Some(0)),
        ("1.0", Some(1), Some(1)),
        ("1e2", Some(100), Some(100)),
        ("1200e-2", Some(12), Some(12)),
        ("-1", None, Some(-1)),
        ("-1e3", None, Some(-1000)),
        ("1.5", None, None),
        ("1e-400", None, None),
        ("9223372036854775807", Some(9_223_372_036_854_775_807), Some(i64::MAX)),
        ("9223372036854775808", Some(9_223_372_036_854_775_808), None),
        ("-9223372036854775808", None, Some(i64::MIN)),
        ("-9223372036854775809", None, None),
        ("18446744073709551615", Some(u64::MAX), None),
        ("18446744073709551616", None, None),
        ("1e19", Some(10_000_000_000_000_000_000), None),
        ("1e20", None, None),
        ("1e1000000000", None, None),
    ] {
        assert_eq!((decimal(text).to_u64(), decimal(text).to_i64()), (unsigned, signed), "{text}");
    }
    for value in [0, 1, -1, 10, -100, i64::MAX, i64::MIN] {
        assert_eq!(
            (Decimal::from(value).to_i64(), Decimal::from(value)),
            (Some(value), decimal(&value.to_string()))
        );
    }
    assert_eq!(Decimal::from(u64::MAX), decimal("18446744073709551615"));
}

#[test]
fn floats_are_the_nearest() {
    for (text, nearest) in [
        ("0", Some(0.0)),
        ("0.1", Some(0.1)),
        ("-1.5e3", Some(-1500.0)),
        ("9007199254740993", Some(9_007_199_254_740_992.0)),
        ("1.7976931348623157e308", Some(f64::MAX)),
        ("1.7976931348623158e308", Some(f64::MAX)),
        ("1.7976931348623159e308", None),
        ("1e309", None),
        ("-1e400", None),
        ("1e1000000000", None),
        ("5e-324", Some(5e-324)),
        ("1e-400", Some(0.0)),
        ("-1e-1000000000", Some(0.0)),
        ("1e99999999999999999999999", None),
        ("1e-99999999999999999999999", Some(0.0)),
    ] {
        assert_eq!(decimal(text).to_f64(), nearest, "{text}");
    }
}

#[test]
fn a_float_is_exact_when_it_prints_back() {
    for text in
        ["0", "-0", "0.1", "0.3", "1.0", "1e2", "9007199254740992", "1e300", "5e-324", "-2.50", "1e22"]
    {
        assert!(decimal(text).is_exact_f64(), "{text}");
    }
    for text in [
        "9007199254740993",
        "18446744073709551616",
        "0.3000000000000000000001",
        "1e400",
        "1e-400",
        "4.9e-324",
        "1e1000000000",
    ] {
        assert!(!decimal(text).is_exact_f64(), "{text}");
    }
}

#[test]
fn one_text_a_value() {
    for (text, shown) in [
        ("-0.0", "0"),
        ("1.0", "1"),
        ("10e-1", "1"),
        ("-12.50", "-12.5"),
        ("1e3", "1000"),
        ("0.001", "0.001"),
        ("1E-7", "0.0000001"),
        ("1e24", "1000000000000000000000000"),
        ("1e25", "1e25"),
        ("123e400", "1.23e402"),
        ("-1e-400", "-1e-400"),
        ("1.5e-1000000000", "1.5e-1000000000"),
        ("123456789012345678901234567890.123", "123456789012345678901234567890.123"),
        ("18446744073709551616", "18446744073709551616"),
    ] {
        assert_eq!(decimal(text).to_string(), shown, "{text}");
        assert_eq!(decimal(shown), decimal(text), "{text}");
    }
}

#[test]
fn signs_and_zero() {
    assert!(
        decimal("-1e-400").is_negative() && !decimal("-0.0").is_negative() && !decimal("2").is_negative()
    );
    assert!(decimal("-0e7").is_zero() && !decimal("1e-400").is_zero());
}
