//! Compressed captures, forced formats, limits, and readers that fail.

use std::io::{self, Cursor, Read, Write};

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use specie_capture::{Capture, Format, Item, Limits, Options};

use crate::shared::{all, at_value, noted, read, read_with, shown};

const LINES: &str = "{\"a\": 1}\n{\"a\": 2}\n";

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// A frame of zstd whose one block is not compressed (RFC 8878 section 3.1.1).
fn zstd(text: &[u8]) -> Vec<u8> {
    let length = u8::try_from(text.len()).unwrap();
    let header = (u32::from(length) << 3 | 1).to_le_bytes();
    [&[0x28, 0xb5, 0x2f, 0xfd, 0x20, length], &header[..3], text].concat()
}

#[test]
fn compressed_files_are_known_by_their_content() {
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::default());
    zlib.write_all(LINES.as_bytes()).unwrap();
    let skippable = [&[0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9][..], &zstd(LINES.as_bytes())].concat();
    let members = [gzip(b"{\"a\": 1}\n"), gzip(b"{\"a\": 2}\n")].concat();
    let frames = [zstd(b"{\"a\": 1}\n"), zstd(b"{\"a\": 2}\n")].concat();
    for packed in [
        gzip(LINES.as_bytes()),
        members,
        zlib.finish().unwrap(),
        frames,
        skippable,
        gzip(&zstd(LINES.as_bytes())),
    ] {
        assert_eq!(all(&packed, Format::Ndjson), ["body {\"a\": 1}", "body {\"a\": 2}"]);
    }
}

#[test]
fn texts_in_utf_16_are_read() {
    let text = "\u{feff}HTTP/1.1 200 OK\r\n\r\n{\"name\": \"é😀\", \"a\": 1}";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        assert_eq!(all(&bytes, Format::Http), ["none -> 200 {\"name\": \"é😀\", \"a\": 1}"]);
        let (_, records) = read("a", &bytes);
        assert_eq!(at_value(&records[0], "1}"), (3, 21, 2));
        let (_, records) = read("a", &bytes[..bytes.len() - 1]);
        assert_eq!(records.len(), 1);
    }
}

#[test]
fn data_that_is_cut_off_is_noted_behind_what_could_be_read() {
    let mut long = gzip("{\"a\": 1}\n".repeat(99_999).as_bytes());
    long.truncate(long.len() / 2);
    let (_, records) = read("a.gz", &long);
    let (last, before) = records.split_last().unwrap();
    assert!(before.len() > 1000 && before.iter().all(|record| matches!(record.item, Item::Body(_))));
    assert!(shown(last).starts_with("unreadable: the compressed data is not sound"), "{last:?}");
}

#[test]
fn a_format_can_be_forced() {
    let options = Options { format: Some(Format::Json), ..Options::default() };
    let (format, records) = read_with("a", LINES.as_bytes(), options);
    assert_eq!((format, records.len()), (Format::Json, 1));
    let options = Options { format: Some(Format::Har), ..Options::default() };
    let (_, records) = read_with("a", b"{\"log\": []}", options);
    assert_eq!(noted(&records), ["0 unreadable 1:9 [unreadable-record] expected an object here"]);
}

#[test]
fn json_can_be_bodies_whatever_it_looks_like() {
    let line = r#"{"request":{"method":"GET","url":"/a"},"response":{"status":200}}"#;
    let options = Options { bodies: true, ..Options::default() };
    for text in [line.to_owned(), format!("{line}\n{line}\n")] {
        let (_, records) = read_with("a", text.as_bytes(), options);
        assert!(records.iter().all(|record| matches!(record.item, Item::Body(_))), "{records:?}");
    }
}

#[test]
fn records_beyond_the_limit_are_stepped_over() {
    let limits = Limits { record: 12, file: 20 };
    let options = Options { limits, ..Options::default() };
    let long = format!("{{\"a\": \"{}\"}}", "x".repeat(200_000));
    let (_, records) =
        read_with("a.ndjson", format!("{{\"a\": 1}}\n{long}\n{{\"a\": 2}}").as_bytes(), options);
    assert_eq!(
        noted(&records),
        ["0 body", "1 unreadable 2:1 [unreadable-record] the record has more than 12 bytes", "2 body"]
    );
    let options = Options { format: Some(Format::Exchanges), limits, ..Options::default() };
    let (_, records) = read_with("a", format!("[1, {long}, 2]").as_bytes(), options);
    assert_eq!(
        noted(&records),
        [
            "0 unreadable 1:2 [unreadable-record] a record must be an object",
            "1 unreadable 1:5 [unreadable-record] the record has more than 12 bytes",
            "2 unreadable 1:200016 [unreadable-record] a record must be an object",
        ]
    );
    let (_, records) = read_with("a", long.as_bytes(), Options { limits, ..Options::default() });
    assert_eq!(noted(&records), ["0 unreadable 1:1 [unreadable-record] the record has more than 20 bytes"]);
}

/// A reader that gives a byte at a time, then fails.
struct Failing(Cursor<Vec<u8>>);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(&mut buffer[..1])? {
            0 => Err(io::Error::other("the disk is gone")),
            read => Ok(read),
        }
    }
}

#[test]
fn a_reader_that_fails_ends_the_stream() {
    let text =
        format!("[{}", "{\"request\":{\"method\":\"GET\",\"url\":\"/\"},\"response\":null},".repeat(4000));
    let mut capture = Capture::new("a", Failing(Cursor::new(text.into_bytes()))).unwrap();
    let read = capture.by_ref().take_while(Result::is_ok).count();
    assert_eq!(read, 4000);
    assert!(capture.next().is_none());
}
