//! Changes a value in one place, so that it may just not fit any more.

use serde_json::{Number, Value, json};

use super::text;

/// A copy of a value with one change.
pub(in crate::corpus) fn miss(value: &Value, random: &mut fastrand::Rng) -> Value {
    let mut copy = value.clone();
    let places = count(&copy);
    let mut left = random.usize(..places);
    if let Some(place) = at(&mut copy, &mut left) {
        change(place, random);
    }
    copy
}

/// How many values there are, the value itself among them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// The value that comes after `left` others.
fn at<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| at(item, left)),
        Value::Object(members) => members.values_mut().find_map(|member| at(member, left)),
        _ => None,
    }
}

fn change(value: &mut Value, random: &mut fastrand::Rng) {
    // A value of another kind is the coarsest miss; the finer ones are more telling.
    if random.u8(..4) == 0 {
        *value = another(value, random);
        return;
    }
    match value {
        Value::Null => *value = json!(0),
        Value::Bool(boolean) => *value = json!(boolean.to_string()),
        Value::Number(number) => *value = Value::Number(other_number(number, random)),
        Value::String(text) => *text = other_text(text, random),
        Value::Array(items) => match random.u8(..3) {
            0 => items.clear(),
            1 => items.extend(items.last().cloned()),
            _ => items.push(json!({"unasked": true})),
        },
        Value::Object(members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            match (random.u8(..4), random.choice(names)) {
                (0, _) | (_, None) => {
                    members.insert("undocumented".to_owned(), json!(1));
                }
                (_, Some(name)) => {
                    members.remove(&name);
                }
            }
        }
    }
}

fn another(value: &Value, random: &mut fastrand::Rng) -> Value {
    let others = [json!(null), json!(true), json!("text"), json!(7), json!(0.5), json!([]), json!({})];
    let others =
        others.into_iter().filter(|other| std::mem::discriminant(other) != std::mem::discriminant(value));
    random.choice(others.collect::<Vec<_>>()).unwrap_or(Value::Null)
}

fn other_number(number: &Number, random: &mut fastrand::Rng) -> Number {
    let by = |step: i64| number.as_i64().and_then(|number| number.checked_add(step)).map(Number::from);
    let changed = match random.u8(..6) {
        0 => by(1),
        1 => by(-1),
        2 => number.as_f64().and_then(|number| Number::from_f64(number + 0.5)),
        3 => number.as_f64().and_then(|number| Number::from_f64(-number - 1.0)),
        4 => Some(Number::from(i64::from(i32::MAX) + 1)),
        _ => Number::from_f64(1e30),
    };
    changed.unwrap_or_else(|| Number::from(-1))
}

fn other_text(text: &str, random: &mut fastrand::Rng) -> String {
    match random.u8(..6) {
        0 => String::new(),
        1 => format!("{text}x"),
        2 => text.chars().skip(1).collect(),
        3 => text.repeat(40),
        4 => text.to_uppercase(),
        _ => random.choice(text::near_misses().collect::<Vec<_>>()).unwrap_or_default().to_owned(),
    }
}
