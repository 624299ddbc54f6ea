//! Every option by its name: what it takes, what it refuses, and how it is described.

use super::{OPTIONS, OptionPart, Options, Setting, Takes};

fn text(text: &str) -> Setting {
    Setting::Text(text.to_owned())
}

fn list(items: &[&str]) -> Setting {
    Setting::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn map(pairs: &[(&str, &str)]) -> Setting {
    Setting::Map(pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect())
}

fn refused(name: &str, value: Setting) -> String {
    let mut options = Options::default();
    let error = options.set(name, value).unwrap_err();
    assert_eq!(options, Options::default());
    format!("{:?}: {error}", error.part)
}

#[test]
fn every_option_gives_back_what_it_was_given() {
    for known in OPTIONS {
        let value = match known.takes {
            Takes::Text(_) => text("other"),
            Takes::Word(words) => text(words[1]),
            Takes::List(_) => list(&["other"]),
            Takes::Map(..) => map(&[("Other", "More")]),
        };
        let mut options = Options::default();
        options.set(known.name, value.clone()).unwrap();
        assert_ne!(options, Options::default(), "{}", known.name);
        assert_eq!(options.get(known.name), Some(value.clone()));
        assert_eq!(options.describe(), format!("{} = {value}", known.name));
    }
    assert_eq!(Options::default().describe(), "default options");
}

#[test]
fn the_first_word_is_the_default() {
    for known in OPTIONS {
        if let Takes::Word(words) = known.takes {
            assert_eq!(Options::default().get(known.name), Some(text(words[0])));
        }
    }
}

#[test]
fn paths_are_written_in_one_way() {
    let mut options = Options::default();
    options.set("derives", list(&["serde :: Serialize"])).unwrap();
    options.set("replace", map(&[("format:date-time", "chrono :: DateTime < chrono :: Utc >")])).unwrap();
    assert_eq!(
        options.describe(),
        "derives = [serde::Serialize], replace = [format:date-time = chrono::DateTime<chrono::Utc>]"
    );
}

#[test]
fn wrong_values_are_refused_with_help() {
    insta::assert_snapshot!([
        refused("operation", list(&["a"])),
        refused("colour", text("red")),
        refused("operations", text("createRefund")),
        refused("operations", list(&["a", ""])),
        refused("tags", list(&["a", "b", "a"])),
        refused("mod", list(&["a"])),
        refused("mod", text("two words")),
        refused("mod", text("self")),
        refused("derives", list(&["Eq", "serde:Serialize"])),
        refused("replace", list(&["a"])),
        refused("replace", map(&[("format:", "uuid::Uuid")])),
        refused("replace", map(&[("Id", "[u8")])),
        refused("rename", map(&[("A", "b c")])),
        refused("rename", map(&[("A", "String")])),
        refused("rename", map(&[("A", "C"), ("B", "C")])),
        refused("unknown_values", text("kepe")),
        refused("unknown_fields", list(&["keep"])),
        refused("date_time", text("hifitime")),
        refused("signed", list(&["x signature"])),
        refused("crate", text("a b")),
    ].join("\n"), @r#"
    Name: there is no option `operation`; did you mean `operations`?
    Name: there is no option `colour`; choose one of `operations`, `tags`, `paths`, `schemas`, `mod`, `derives`, `replace`, `rename`, `unknown_values`, `unknown_fields`, `date_time`, `decimal`, `newtypes`, `signed`, `crate`
    Value: `operations` takes a list; write `operations = ["createRefund"]`
    Item(1): the name is empty; give a name that the document has
    Item(2): `a` is named twice; remove one of them
    Value: `mod` takes a single name; give one name or path
    Value: `two words` cannot be the name of a module; give an identifier such as `refunds`
    Value: `self` cannot be the name of a module; give an identifier such as `refunds`
    Item(1): `serde:Serialize` is no Rust path; write a path such as `serde::Serialize`
    Value: `replace` takes a map; write `replace = { SCHEMA|format:NAME = TYPE, … }`
    Key(0): `format:` names no schema; give the name of a schema, or `format:` and the name of a format
    Item(0): `[u8` is no path of a Rust type; write a path such as `uuid::Uuid`
    Item(0): `b c` cannot be the name of a type; give an identifier such as `Refund`
    Item(0): `String` has a meaning in the generated code; choose another name
    Item(1): two types are renamed to `C`; give each type its own name
    Value: `kepe` is no value of this option; did you mean `keep`?
    Value: `unknown_fields` takes a single word; choose one of `keep`, `ignore`, `refuse`
    Value: `hifitime` is no value of this option; choose one of `text`, `chrono`, `time`, `jiff`
    Item(0): `x signature` cannot be the name of a header; give a name such as `x-signature`
    Value: `a b` is no Rust path; write a path such as `serde::Serialize`
    "#);
}

#[test]
fn parts_say_where_the_fault_is() {
    let part = |name: &str, value| Options::default().set(name, value).unwrap_err().part;
    assert_eq!(part("derives", list(&["Eq", "1"])), OptionPart::Item(1));
    assert_eq!(part("replace", map(&[("", "A")])), OptionPart::Key(0));
    assert_eq!(part("mod", text("1")), OptionPart::Value);
    assert_eq!(part("none", text("1")), OptionPart::Name);
}
