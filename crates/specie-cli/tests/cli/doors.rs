//! The command, the macro and the library give the same items for the same options.

use std::process::Command;

use proc_macro2::TokenStream;
use specie_codegen::{Options, Setting, expand, generate};
use specie_spec::folder::{Folder, Unread};
use specie_spec::{Input, Source, read};
use specie_specs::{PROVIDERS, Provider};

fn text(text: &str) -> Setting {
    Setting::Text(text.to_owned())
}

fn list(items: &[&str]) -> Setting {
    Setting::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn map(pairs: &[(&str, &str)]) -> Setting {
    Setting::Map(pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect())
}

/// The options as flags of the command.
fn flags(settings: &[(&str, Setting)]) -> Vec<String> {
    let flags = settings.iter().flat_map(|(name, setting)| {
        let name = format!("--{}", name.replace('_', "-"));
        let values: Vec<String> = match setting {
            Setting::Text(text) => vec![text.clone()],
            Setting::List(list) => list.clone(),
            Setting::Map(map) => map.iter().map(|(from, to)| format!("{from}={to}")).collect(),
        };
        values.into_iter().map(move |value| [name.clone(), value])
    });
    flags.flatten().collect()
}

/// The options as arguments of the macro.
fn arguments(settings: &[(&str, Setting)]) -> String {
    let arguments = settings.iter().map(|(name, setting)| match setting {
        Setting::Text(text) => format!(", {name} = {text}"),
        Setting::List(list) => format!(", {name} = {list:?}"),
        Setting::Map(map) => {
            let pairs: Vec<String> = map.iter().map(|(from, to)| format!("{from:?} = {to:?}")).collect();
            format!(", {name} = {{ {} }}", pairs.join(", "))
        }
    });
    arguments.collect()
}

fn through_the_command(provider: &Provider, settings: &[(&str, Setting)]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_specie"))
        .args(["generate", provider.name])
        .args(flags(settings))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn through_the_macro(provider: &Provider, settings: &[(&str, Setting)]) -> String {
    let name = provider.name;
    let input = format!("\"{name}/openapi.yaml\", overlay = \"{name}/overlay.yaml\"{}", arguments(settings));
    let file = |path: &str| match path.strip_prefix(name) {
        Some("/openapi.yaml") => Ok(provider.openapi.to_owned()),
        Some("/overlay.yaml") => Ok(provider.overlay.to_owned()),
        _ => Err(format!("there is no {path}")),
    };
    let alone = |document: &str, _: Option<&str>| {
        Ok(Folder::new(document, "", |_| Err(Unread::Failed("there is no other file".to_owned()))))
    };
    expand(input.parse().unwrap(), file, alone).to_string()
}

fn through_the_library(provider: &Provider, settings: &[(&str, Setting)]) -> String {
    let name = |file: &str| format!("{}/{file}", provider.name);
    let input = Input::new(Source::new(name("openapi.yaml"), provider.openapi));
    let input = input.overlay(Source::new(name("overlay.yaml"), provider.overlay));
    let mut options = Options::default();
    for (name, setting) in settings {
        options.set(name, setting.clone()).unwrap();
    }
    generate(&read(&input).api.unwrap(), &options).source
}

fn check(provider: &Provider, settings: &[(&str, Setting)]) {
    let library = through_the_library(provider, settings);
    let command = through_the_command(provider, settings);
    let differing = library.lines().zip(command.lines()).find(|(left, right)| left != right);
    assert_eq!(differing, None, "{}", provider.name);
    assert_eq!(command.len(), library.len());
    let tokens = library.parse::<TokenStream>().unwrap().to_string();
    let expanded = through_the_macro(provider, settings);
    // Before the items stand the marks of the two files, and nothing else.
    let (marks, items) = expanded.split_at(expanded.len().saturating_sub(tokens.len()));
    let same = items.bytes().zip(tokens.bytes()).take_while(|(left, right)| left == right).count();
    assert_eq!(same, tokens.len(), "{}: …{:.200}", provider.name, &items[same..]);
    assert_eq!(marks.matches("const _ : & [u8] = ").count(), 2, "{marks}");
    assert_eq!(marks.matches(';').count(), 2, "{marks}");
}

#[test]
fn three_doors_give_the_same_items() {
    for provider in PROVIDERS {
        check(provider, &[]);
    }
}

#[test]
fn three_doors_give_the_same_module() {
    let settings = [
        ("mod", text("provider")),
        ("derives", list(&["serde::Serialize", "my::Own"])),
        ("unknown_values", text("refuse")),
        ("unknown_fields", text("ignore")),
        ("date_time", text("jiff")),
        ("decimal", text("rust_decimal")),
        ("newtypes", text("none")),
        ("signed", list(&["signature", "timestamp"])),
        ("crate", text("crate::own")),
    ];
    for provider in PROVIDERS {
        check(provider, &settings);
    }
}

#[test]
fn three_doors_choose_alike() {
    let gr4vy = PROVIDERS.iter().find(|provider| provider.name == "gr4vy").unwrap();
    let settings = [
        ("operations", list(&["getRefund"])),
        ("replace", map(&[("format:uuid", "uuid::Uuid"), ("Error404", "crate::NotFound")])),
        ("rename", map(&[("Refund", "Answer")])),
    ];
    check(gr4vy, &settings);
}

#[test]
fn the_guides_have_a_row_for_every_option() {
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let read = |name: &str| std::fs::read_to_string(docs.join(name)).unwrap();
    let (of_macro, of_command) = (read("macro.md"), read("generate.md"));
    for known in specie_codegen::OPTIONS {
        assert!(of_macro.contains(&format!("\n| `{} = ", known.name)), "{}", known.name);
        let flag = format!("\n| `--{}", known.name.replace('_', "-"));
        assert!(of_command.contains(&flag), "{}", known.name);
    }
}
