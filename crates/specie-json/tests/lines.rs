//! Lines and columns: terminators, wide characters, marks and offsets that fall between.

use specie_json::{Lines, Place};

fn places(text: &str, expected: &[(usize, u32, u32)]) {
    let lines = Lines::new(text);
    for (offset, line, column) in expected {
        assert_eq!(
            lines.place(*offset),
            Place { line: *line, column: *column },
            "offset {offset} of {text:?}"
        );
    }
}

#[test]
fn places_count_from_one() {
    places("", &[(0, 1, 1), (9, 1, 1)]);
    places("ab\ncd", &[(0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 2, 2), (5, 2, 3), (99, 2, 3)]);
    places("\n\n", &[(0, 1, 1), (1, 2, 1), (2, 3, 1)]);
}

#[test]
fn columns_count_code_points() {
    // é is two bytes, € three, 😀 four; e with a combining accent is two code points.
    places(
        "\u{e9}\u{20ac}\u{1f600}x\ne\u{301}y",
        &[(0, 1, 1), (2, 1, 2), (5, 1, 3), (9, 1, 4), (11, 2, 1), (14, 2, 3)],
    );
}

#[test]
fn an_offset_inside_a_character_is_that_character() {
    places("a\u{1f600}b", &[(1, 1, 2), (2, 1, 2), (3, 1, 2), (4, 1, 2), (5, 1, 3)]);
}

#[test]
fn a_byte_order_mark_takes_no_column() {
    places("\u{feff}{\n}", &[(0, 1, 1), (2, 1, 1), (3, 1, 1), (4, 1, 2), (5, 2, 1)]);
    assert_eq!(Lines::new("\u{feff}{\n}").line(1), Some("{"));
    places("a\u{feff}b", &[(4, 1, 3)]);
}

#[test]
fn lines_come_without_their_terminators() {
    let lines = Lines::new("one\r\n\ntw\ro\n");
    let texts: Vec<Option<&str>> = (0..=5).map(|number| lines.line(number)).collect();
    assert_eq!(texts, [None, Some("one"), Some(""), Some("tw\ro"), Some(""), None]);
    assert_eq!(lines.count(), 4);
    assert_eq!(Lines::new("").line(1), Some(""));
    places("a\r\nb", &[(1, 1, 2), (2, 1, 3), (3, 2, 1)]);
}

#[test]
fn columns_of_long_lines_are_those_of_a_count() {
    let texts =
        ["é\nab\r\n\u{1f600}c".repeat(300), "x".repeat(4096), "é".repeat(1024), "\u{feff}{}".to_owned()];
    for text in texts {
        let lines = Lines::new(&text);
        for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
            let column = text[start..offset].chars().filter(|c| *c != '\u{feff}').count() + 1;
            assert_eq!(
                lines.place(offset).column as usize,
                column,
                "offset {offset} of {} bytes",
                text.len()
            );
        }
    }
}
