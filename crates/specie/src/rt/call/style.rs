//! Values as text of a parameter, by style and explode (OAS 3.0.3 section 4.7.12.2.1, RFC 6570).

use super::{Param, Style, escaped};
use crate::rt::Model;
use crate::rt::look::{Items, Look, View};
use crate::rt::table::{ANY, F, plain_name};

/// A value as parameters see it. What is nested deeper than a list or object of texts is JSON text there, but for
/// `deepObject`.
pub(super) enum Value {
    Text(String),
    /// JSON text of a number or truth value.
    Plain(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The value; none where it is absent or null.
    pub(super) fn of(value: &dyn Model, place: &'static F) -> Option<Value> {
        let mut out = None;
        let mut view = |view: View<'_>| {
            out = match view {
                View::Bool(value) => Some(Value::Plain(value.to_string())),
                View::Integer(value) => Some(Value::Plain(value.to_string())),
                View::Float(value) => Some(Value::Plain(value.to_string())),
                View::Single(value) => Some(Value::Plain(value.to_string())),
                View::Number(digits) => Some(Value::Plain(digits.to_owned())),
                View::Str(text) => Some(Value::Text(text.to_owned())),
                View::Const(json) => match crate::Json::parse(json) {
                    Some(crate::Json::String(text)) => Some(Value::Text(text)),
                    _ => Some(Value::Plain(json.to_owned())),
                },
                View::List(items) => Some(Value::List(list(items))),
                View::Record(..) | View::Map(_) => {
                    let mut members = Vec::new();
                    fields(view, &mut |name, value, place| {
                        members.extend(Value::of(value, place).map(|value| (name.to_owned(), value)));
                    });
                    Some(Value::Object(members))
                }
                // Null and what is absent; only views by name have the others.
                _ => None,
            };
        };
        value.look(&mut Look::view(&mut view, place));
        out
    }

    /// The value as one text: lists and objects in it as JSON.
    pub(super) fn text(&self) -> String {
        match self {
            Value::Text(text) | Value::Plain(text) => text.clone(),
            Value::List(_) | Value::Object(_) => self.json(),
        }
    }

    fn json(&self) -> String {
        let quoted = |text: &str| {
            let mut out = String::new();
            specie_json::write_json_string(&mut out, text);
            out
        };
        match self {
            Value::Text(text) => quoted(text),
            Value::Plain(text) => text.clone(),
            Value::List(items) => {
                let items: Vec<String> = items.iter().map(Value::json).collect();
                format!("[{}]", items.join(","))
            }
            Value::Object(members) => {
                let members: Vec<String> =
                    members.iter().map(|(key, value)| format!("{}:{}", quoted(key), value.json())).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

fn list(items: &dyn Items) -> Vec<Value> {
    let mut list = Vec::new();
    items.each(&mut |_, item| list.extend(Value::of(item, &ANY)));
    list
}

/// The members of an object, with the place of each: the fields of a record, then its rest, or those of a map.
pub(super) fn fields(view: View<'_>, show: &mut dyn FnMut(&str, &dyn Model, &'static F)) {
    match view {
        View::Record(record, slots) => {
            for (field, slot) in record.fields.iter().zip(slots) {
                show(&plain_name(field), *slot, field);
            }
            if let (true, Some(rest)) = (record.rest.has_slot(), slots.last()) {
                rest.look(&mut Look::view(&mut |view| fields(view, show), &ANY));
            }
        }
        View::Map(items) => items.each(&mut |name, item| show(name, item, &ANY)),
        _ => {}
    }
}

/// `a,b`; what `escape` makes of each part keeps commas apart.
pub(super) fn simple(explode: bool, value: &Value, escape: &dyn Fn(&str) -> String) -> String {
    delimited(value, explode, ",", escape)
}

/// The text that stands in the place of a path parameter.
pub(super) fn path(param: &Param, value: &Value) -> String {
    match param.style {
        Style::Label => {
            let between = if param.explode { "." } else { "," };
            format!(".{}", delimited(value, param.explode, between, &escaped))
        }
        Style::Matrix => matrix(param, value),
        _ => simple(param.explode, value, &escaped),
    }
}

fn matrix(param: &Param, value: &Value) -> String {
    let name = escaped(param.name);
    let pairs = match value {
        Value::List(items) if param.explode => {
            items.iter().map(|item| (name.clone(), escaped(&item.text()))).collect()
        }
        Value::Object(members) if param.explode => {
            members.iter().map(|(key, value)| (escaped(key), escaped(&value.text()))).collect()
        }
        _ => vec![(name, delimited(value, false, ",", &escaped))],
    };
    let pair = |(name, text): &(String, String)| {
        if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") }
    };
    pairs.iter().map(pair).collect()
}

/// `name=value` for each part of a query; an empty list has none.
pub(super) fn query(name: &str, style: Style, explode: bool, value: &Value) -> Vec<String> {
    let pair = |(name, text): (String, String)| format!("{name}={}", escaped(&text));
    let name = escaped(name);
    let between = match style {
        Style::DeepObject => return deep(&name, value, &escaped).into_iter().map(pair).collect(),
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match value {
        Value::List(items) if items.is_empty() => Vec::new(),
        Value::List(items) if explode => items.iter().map(|item| pair((name.clone(), item.text()))).collect(),
        Value::Object(members) if explode => {
            members.iter().map(|(key, value)| pair((escaped(key), value.text()))).collect()
        }
        _ => vec![format!("{name}={}", delimited(value, false, between, &escaped))],
    }
}

/// `name[member]` and the text of each value, to any depth; items of lists by their index.
pub(super) fn deep(name: &str, value: &Value, escape: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
    match value {
        Value::Text(text) | Value::Plain(text) => vec![(name.to_owned(), text.clone())],
        Value::List(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| deep(&format!("{name}[{index}]"), item, escape))
            .collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| deep(&format!("{name}[{}]", escape(key)), value, escape))
            .collect(),
    }
}

fn delimited(value: &Value, explode: bool, between: &str, escape: &dyn Fn(&str) -> String) -> String {
    let parts: Vec<String> = match value {
        Value::Text(text) | Value::Plain(text) => vec![escape(text)],
        Value::List(items) => items.iter().map(|item| escape(&item.text())).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| {
                let (key, value) = (escape(key), escape(&value.text()));
                if explode { vec![format!("{key}={value}")] } else { vec![key, value] }
            })
            .collect(),
    };
    parts.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Json;
    use crate::rt::call::In;

    /// A value in a style, exploded and not.
    fn check(style: Style, json: &str, exploded: &str, joined: &str) {
        let json: Json = json.parse().unwrap();
        let value = Value::of(&json, &ANY).unwrap();
        for (explode, expected) in [(true, exploded), (false, joined)] {
            let place = if matches!(style, Style::Simple | Style::Label | Style::Matrix) {
                In::Path
            } else {
                In::Query
            };
            let param = Param { name: "color", place, style, explode };
            let text = if place == In::Path {
                path(&param, &value)
            } else {
                query(param.name, style, explode, &value).join("&")
            };
            assert_eq!(text, expected, "{style:?} {explode}");
        }
    }

    #[test]
    fn values_are_written_as_the_specification_shows() {
        let (list, object) = (r#"["blue","black"]"#, r#"{"R":100,"G":200}"#);
        check(Style::Simple, list, "blue,black", "blue,black");
        check(Style::Simple, object, "R=100,G=200", "R,100,G,200");
        check(Style::Label, list, ".blue.black", ".blue,black");
        check(Style::Label, object, ".R=100.G=200", ".R,100,G,200");
        check(Style::Matrix, list, ";color=blue;color=black", ";color=blue,black");
        check(Style::Matrix, object, ";R=100;G=200", ";color=R,100,G,200");
        check(Style::Matrix, r#""""#, ";color", ";color");
        check(Style::Form, list, "color=blue&color=black", "color=blue,black");
        check(Style::Form, object, "R=100&G=200", "color=R,100,G,200");
        check(Style::SpaceDelimited, list, "color=blue&color=black", "color=blue%20black");
        check(Style::PipeDelimited, list, "color=blue&color=black", "color=blue%7Cblack");
        check(Style::DeepObject, object, "color[R]=100&color[G]=200", "color[R]=100&color[G]=200");
        check(Style::DeepObject, r#"{"a":{"b":[true]}}"#, "color[a][b][0]=true", "color[a][b][0]=true");
    }

    #[test]
    fn what_is_reserved_is_escaped() {
        check(Style::Simple, r#""a/b c""#, "a%2Fb%20c", "a%2Fb%20c");
        check(Style::Form, r#"["a&b","é"]"#, "color=a%26b&color=%C3%A9", "color=a%26b,%C3%A9");
    }

    #[test]
    fn deeper_values_are_json() {
        check(
            Style::Form,
            r#"[{"a":["b"]}]"#,
            "color=%7B%22a%22%3A%5B%22b%22%5D%7D",
            "color=%7B%22a%22%3A%5B%22b%22%5D%7D",
        );
        check(
            Style::Form,
            r#"[[1,"1",true]]"#,
            "color=%5B1%2C%221%22%2Ctrue%5D",
            "color=%5B1%2C%221%22%2Ctrue%5D",
        );
        check(Style::Form, "[]", "", "");
    }
}
