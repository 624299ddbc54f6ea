//! Recorded exchanges on their way to the checks: their texts as those see them, and the way back to the file.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use specie_capture::{Body, Exchange, FormField, Headers, Places, Record, Text};
use specie_spec::{Diagnostic, Part, PayloadPlace, Place};
use specie_validate::{
    Checked, Checker, Content, Field, Finding, InFile, Message, Recording, Report, Request, Response, Router,
    Source, Validator,
};

/// Everything to say about an exchange.
pub(crate) fn report(
    validator: &Validator,
    router: &Router<'_>,
    record: &Record,
    exchange: &Exchange,
    checked: &mut Checked<'_>,
) -> Report {
    let places: RefCell<BTreeMap<Source, Places<'_>>> = RefCell::default();
    let locate = |source: Source, span: Option<Range<usize>>| {
        let Some(text) = text(exchange, source) else { return whole(record) };
        match span {
            Some(span) => {
                let mut places = places.borrow_mut();
                places.entry(source).or_insert_with(|| record.places(text)).place(span)
            }
            None => record.place_of(text),
        }
    };
    let within = within(record);
    let recording = Recording { within: &within, locate: &locate };
    let mut report = seen(exchange).check(validator, router, recording, checked);
    report.findings.splice(0..0, notes(record, report.operation.as_ref()));
    report.findings.sort_by_key(|finding| (finding.payload.place.line, finding.payload.place.column));
    report
}

/// Where a record stands.
pub(crate) fn within(record: &Record) -> InFile {
    let start = record.start();
    InFile { file: record.file.clone(), record: record.index, line: start.line, column: start.column }
}

/// The exchange as the checks see it.
fn seen(exchange: &Exchange) -> specie_validate::Exchange<'_> {
    let request = exchange.request.as_ref().map(|request| Request {
        method: request.method.to_str(),
        url: request.url.to_str(),
        message: message(&request.headers, &request.body),
    });
    let response = exchange.response.as_ref().map(|response| Response {
        status: response.status,
        message: message(&response.headers, &response.body),
    });
    specie_validate::Exchange { request, response }
}

fn message<'e>(headers: &'e Headers, body: &'e Body) -> Message<'e> {
    let field = |field: &'e FormField| Field {
        name: field.name.to_str(),
        value: field.value.as_ref().map(Text::to_str),
        file: field.file_name.is_some(),
        content_type: field.content_type.as_ref().map(Text::to_str),
    };
    Message {
        headers: headers.0.iter().map(|header| (header.name.to_str(), header.value.to_str())).collect(),
        headers_recorded: headers.recorded(),
        content: match body {
            Body::Absent => Content::Absent,
            Body::NotRecorded => Content::NotRecorded,
            Body::Text(text) => Content::Bytes(text.bytes()),
            Body::Form(fields) => Content::Fields(fields.iter().map(field).collect()),
        },
    }
}

/// The text that the checks speak of.
fn text(exchange: &Exchange, source: Source) -> Option<&Text> {
    let request = exchange.request.as_ref();
    let response = exchange.response.as_ref();
    let field = |index: usize| match &request?.body {
        Body::Form(fields) => fields.get(index),
        Body::Absent | Body::NotRecorded | Body::Text(_) => None,
    };
    match source {
        Source::Method => Some(&request?.method),
        Source::Url => Some(&request?.url),
        Source::RequestHeader(index) => Some(&request?.headers.0.get(index)?.value),
        Source::RequestBody => request?.body.text(),
        Source::FieldName(index) => Some(&field(index)?.name),
        Source::Field(index) => {
            let field = field(index)?;
            Some(field.value.as_ref().or(field.file_name.as_ref()).unwrap_or(&field.name))
        }
        Source::Status => Some(&response?.status_text),
        Source::ResponseHeader(index) => Some(&response?.headers.0.get(index)?.value),
        Source::ResponseBody => response?.body.text(),
    }
}

fn whole(record: &Record) -> Place {
    let start = record.start();
    Place {
        file: record.file.clone(),
        line: start.line,
        column: start.column,
        length: 1,
        pointer: String::new(),
    }
}

/// Checks a body that was recorded in some way.
pub(crate) fn check(record: &Record, checker: &Checker, body: &Text) -> Report {
    let places: OnceCell<Places<'_>> = OnceCell::new();
    checker.check_recorded(body.bytes(), &within(record), &|span| {
        places.get_or_init(|| record.places(body)).place(span)
    })
}

/// What was noted of a record, as findings of an operation.
pub(crate) fn notes(record: &Record, operation: Option<&Arc<str>>) -> Vec<Finding> {
    record.notes.iter().map(|note| finding(record, operation, record.diagnostic(note))).collect()
}

fn finding(record: &Record, operation: Option<&Arc<str>>, diagnostic: Diagnostic) -> Finding {
    let place = diagnostic.labels.first().map(|label| label.at.place().clone());
    Finding {
        code: diagnostic.code,
        operation: operation.cloned(),
        severity: diagnostic.severity,
        message: diagnostic.message,
        expected: String::new(),
        found: String::new(),
        payload: PayloadPlace {
            place: place.unwrap_or_else(|| whole(record)),
            record: record.index,
            part: Part::Body,
        },
        spec: None,
        related: Vec::new(),
        help: diagnostic.help,
    }
}
