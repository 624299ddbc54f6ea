//! What the tests of formats share: reading a text, and showing what came of it in a line a record.

use std::io::Cursor;

use specie_capture::{Body, Capture, Format, Headers, Item, Options, Record};

/// The format that was found, and the records.
pub(crate) fn read(name: &str, bytes: &[u8]) -> (Format, Vec<Record>) {
    read_with(name, bytes, Options::default())
}

/// The same with options.
pub(crate) fn read_with(name: &str, bytes: &[u8], options: Options) -> (Format, Vec<Record>) {
    let capture = Capture::with_options(name, Cursor::new(bytes.to_vec()), options).unwrap();
    let format = capture.format();
    (format, capture.map(Result::unwrap).collect())
}

/// The only record, shown.
pub(crate) fn one(text: &str) -> String {
    let (_, records) = read("a", text.as_bytes());
    assert_eq!(records.len(), 1, "{records:?}");
    shown(&records[0])
}

/// What a record holds, in one line.
pub(crate) fn shown(record: &Record) -> String {
    match &record.item {
        Item::Body(text) => format!("body {}", line(&text.to_str())),
        Item::Unreadable => format!("unreadable: {}", record.notes[0].message),
        Item::Exchange(exchange) => {
            let request = exchange.request.as_ref().map_or("none".to_owned(), |request| {
                format!("{} {}{}", request.method.to_str(), request.url.to_str(), body(&request.body))
            });
            let response = exchange
                .response
                .as_ref()
                .map_or("none".to_owned(), |response| format!("{}{}", response.status, body(&response.body)));
            format!("{request} -> {response}")
        }
    }
}

/// Header fields in one line.
pub(crate) fn fields(headers: &Headers) -> String {
    let fields = headers.0.iter().map(|field| format!("{}: {}", field.name.to_str(), field.value.to_str()));
    fields.collect::<Vec<_>>().join("; ")
}

fn body(body: &Body) -> String {
    match body {
        Body::Absent => String::new(),
        Body::NotRecorded => " (not recorded)".to_owned(),
        Body::Text(text) => format!(" {}", line(&text.to_str())),
        Body::Form(fields) => {
            let fields = fields.iter().map(|field| {
                let value = field.value.as_ref().or(field.file_name.as_ref());
                format!(
                    "{}={}",
                    field.name.to_str(),
                    value.map_or_else(String::new, |value| value.to_str().into_owned())
                )
            });
            format!(" (form {})", fields.collect::<Vec<_>>().join("&"))
        }
    }
}

fn line(text: &str) -> String {
    text.replace('\r', "\\r").replace('\n', "\\n")
}

/// Asserts the records of a text: their number, what they are, and what is noted where.
pub(crate) fn check(text: &str, expected: &[&str]) {
    let (_, records) = read("a", text.as_bytes());
    assert_eq!(noted(&records), expected, "{text}");
}

/// The number of each record, what it is, and what is noted where.
pub(crate) fn noted(records: &[Record]) -> Vec<String> {
    let told = records.iter().map(|record| {
        let item = match &record.item {
            Item::Body(_) => "body",
            Item::Exchange(_) => "exchange",
            Item::Unreadable => "unreadable",
        };
        let notes = record.notes.iter().map(|note| {
            let diagnostic = record.diagnostic(note);
            let place = diagnostic.labels[0].at.place();
            format!(" {}:{} [{}] {}", place.line, place.column, diagnostic.code, diagnostic.message)
        });
        format!("{} {item}{}", record.index, notes.collect::<String>())
    });
    told.collect()
}

/// All records shown, of a text whose format must be found.
pub(crate) fn all(bytes: &[u8], expected: Format) -> Vec<String> {
    let (format, records) = read("a", bytes);
    assert_eq!(format, expected);
    records.iter().map(shown).collect()
}

/// Line, column and length of a value in the body of a record that has it.
pub(crate) fn at_value(record: &Record, value: &str) -> (u32, u32, u32) {
    let Item::Exchange(exchange) = &record.item else { panic!("{record:?}") };
    let bodies = [
        exchange.request.as_ref().map(|request| &request.body),
        exchange.response.as_ref().map(|response| &response.body),
    ];
    for body in bodies.into_iter().flatten() {
        if let Body::Text(text) = body
            && let Some(start) = text.to_str().find(value)
        {
            let place = record.places(text).place(start..start + value.len());
            return (place.line, place.column, place.length);
        }
    }
    panic!("no body has {value}")
}
