//! A document of thousands of object schemas of 12 mixed fields, and 250 enums of texts for each thousand, as large
//! published APIs have them.

use std::fmt::Write;

const STRUCTS: usize = 1000;
const ENUMS: usize = 250;
const FIELDS: usize = 12;
const VALUES: usize = 8;

/// Records that mention one another.
const GROUP: usize = 8;

/// What the fields hold, in turns.
const KINDS: usize = 14;

/// The document, with that many thousand object schemas.
pub(super) fn document(thousands: usize) -> String {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: {title: Synthetic, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for index in 0..STRUCTS * thousands {
        object(&mut text, index, ENUMS * thousands);
    }
    for index in 0..ENUMS * thousands {
        let values: Vec<String> = (0..VALUES).map(|value| format!("state_{value}_of_{index}")).collect();
        line(&mut text, &format!("    Status{index}: {{type: string, enum: [{}]}}", values.join(", ")));
    }
    text
}

fn object(text: &mut String, index: usize, enums: usize) {
    let fields: Vec<usize> = (0..FIELDS).map(|field| index * 5 + field).collect();
    let name = |field: &usize| format!("field_{}_{}", field % KINDS, field % 37);
    let required: Vec<String> = fields.iter().step_by(2).map(name).collect();
    line(text, &format!("    Record{index}:"));
    line(text, "      type: object");
    line(text, &format!("      required: [{}]", required.join(", ")));
    line(text, "      properties:");
    for field in &fields {
        line(text, &format!("        {}: {{{}}}", name(field), kind(*field, index, enums)));
    }
}

/// A schema. Records mention later ones of their group only, so that none needs itself.
fn kind(field: usize, index: usize, enums: usize) -> String {
    let status = format!("$ref: '#/components/schemas/Status{}'", (index + field) % enums);
    let later = (index + 1 + field % 3).min(index / GROUP * GROUP + GROUP - 1);
    let record = format!("$ref: '#/components/schemas/Record{later}'");
    let record = if later == index { "type: string".to_owned() } else { record };
    match field % KINDS {
        0 => "type: string, minLength: 4, maxLength: 64".to_owned(),
        1 => "type: string".to_owned(),
        2 => "type: integer, format: int64, minimum: 1, maximum: 99999999".to_owned(),
        3 => "type: [string, 'null'], maxLength: 500".to_owned(),
        4 => "type: boolean".to_owned(),
        5 => status,
        6 => {
            "type: object, additionalProperties: {type: string, maxLength: 500}, maxProperties: 50".to_owned()
        }
        7 => "type: integer, format: int32".to_owned(),
        8 => "type: number, format: double".to_owned(),
        9 => format!("type: array, maxItems: 100, items: {{{record}}}"),
        10 => "type: array, items: {type: string}".to_owned(),
        11 => "type: string, format: date-time".to_owned(),
        12 => "type: string, maxLength: 200".to_owned(),
        _ => record,
    }
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string takes all");
}
