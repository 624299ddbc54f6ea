//! `specie validate --watch`: a change of any file is checked.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use insta::assert_snapshot;

use crate::shop::{Folder, check};

#[test]
fn a_change_is_checked() {
    let folder = Folder::new(&[]);
    let args = ["validate", "Refund.1.json", "more", "--spec", "shop.yaml", "--format", "concise", "--watch"];
    folder.write("more/Refund.2.json", "{\"id\": \"re_2\", \"amount\": 5}\n");
    let mut child = folder.command(&args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut until_counts = || {
        let mut text = String::new();
        for line in lines.by_ref() {
            let line = line.unwrap();
            text += &line;
            text.push('\n');
            if line.contains("payload") && line.contains(", ") && !line.contains(": ") {
                break;
            }
        }
        text
    };
    let mut shown = vec![until_counts()];
    folder.replace("Refund.1.json", "{\"id\": \"re_1\", \"amount\": \"50\"}\n");
    shown.push(until_counts());
    folder.replace("more/Refund.3.json", "{\"id\": \"re_3\"}\n");
    shown.push(until_counts());
    folder.replace("shop.yaml", "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {Refund: {type: object}}}\n");
    shown.push(until_counts());
    child.kill().unwrap();
    child.wait().unwrap();
    assert_snapshot!(shown.join("--- changed\n"));
}

#[test]
fn standard_input_cannot_be_watched() {
    assert_snapshot!(check(&["validate", "-", "--spec", "shop.yaml", "--schema", "Refund", "--watch"], "{}"));
}
