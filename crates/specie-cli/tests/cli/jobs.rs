//! `specie validate --jobs`: what comes out does not depend on the number of threads, and comes as soon as it is known.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use crate::shop::Folder;

const FORMATS: [&str; 11] =
    ["human", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html"];

/// Lines of bodies: sound, wrong in several ways, no JSON, blank; more than a batch holds.
fn bodies() -> String {
    let mut text = String::new();
    for number in 0..3000 {
        let line = match number % 997 {
            3 => "{\"id\":7,\"amount\":1}".to_owned(),
            5 => format!("{{\"id\":\"re_{number}\",\"amount\":\"{number}\",\"fee\":1}}"),
            8 => "{\"id\":\"re_1\",\"amount\":".to_owned(),
            9 => String::new(),
            11 => format!("{{\"id\":\"re_{number}\",\"amount\":1,\"status\":\"new_{}\"}}\r", number % 5),
            _ => format!("{{\"id\":\"re_{number}\",\"amount\":{number},\"status\":\"pending\"}}"),
        };
        // Space fills batches at no cost.
        let _ = writeln!(text, "{}{line}", if line.is_empty() { String::new() } else { " ".repeat(150) });
    }
    text
}

/// Exchanges with a body alone here and there; with `head` and `separator` as a format has them.
fn exchanges(separator: &str, alone: bool) -> String {
    let mut text = String::new();
    for number in 0..700 {
        let (method, path) = if number % 211 == 5 { ("GET", "/refund") } else { ("POST", "/refunds") };
        let payment = if number % 307 == 9 { "7".to_owned() } else { format!("\\\"pay_{number}\\\"") };
        let status = if number % 401 == 11 { 201 } else { 200 };
        let body = if number % 173 == 2 {
            "{\\\"id\\\": null}"
        } else {
            "{\\\"id\\\": \\\"re_1\\\", \\\"amount\\\": 1}"
        };
        if number > 0 {
            text += separator;
            text += &" ".repeat(400);
        }
        if alone && number % 239 == 17 {
            text += "{\"id\": \"re_1\"}";
            continue;
        }
        let kind = "\"headers\": [{\"name\": \"Content-Type\", \"value\": \"application/json\"}]";
        let _ = write!(
            text,
            "{{\"request\": {{\"method\": \"{method}\", \"url\": \"https://shop.example{path}\", {kind}, \"postData\": \
             {{\"mimeType\": \"application/json\", \"text\": \"{{\\\"payment\\\": {payment}}}\"}}}}, \"response\": \
             {{\"status\": {status}, {kind}, \"content\": {{\"mimeType\": \"application/json\", \"text\": \"{body}\"}}}}}}"
        );
    }
    text
}

/// Captures of several formats, one of them cut off, and one that is not there.
fn captures() -> Folder {
    let entries = exchanges(",\n", false);
    let har = format!("{{\"log\": {{\"version\": \"1.2\", \"entries\": [{entries}]}}}}");
    let cut = &har[..har.len() * 2 / 3];
    let messages =
        "POST /refunds HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 2\r\n\r\n{}\r\n".repeat(90);
    Folder::new(&[
        ("Refund.ndjson", &bodies()),
        ("traffic.har", &har),
        ("cut.har", cut),
        ("mixed.ndjson", &exchanges("\n", true)),
        ("messages.http", &messages),
    ])
}

const FILES: [&str; 6] =
    ["Refund.ndjson", "traffic.har", "cut.har", "mixed.ndjson", "messages.http", "comma.json"];

/// What comes of a command with one job comes of it with several; it is given back without the arguments.
fn same(folder: &Folder, args: &[&str], written: Option<&str>) -> String {
    let outcome = |jobs: &str| {
        let shown = folder.run(&[args, &["--jobs", jobs]].concat(), "");
        let (_, shown) = shown.split_once('\n').unwrap();
        (shown.to_owned(), written.map(|name| folder.text(name).unwrap()))
    };
    let one = outcome("1");
    for jobs in ["2", "5"] {
        let several = outcome(jobs);
        assert!(one == several, "{args:?} with {jobs} jobs says otherwise:\n{}", several.0);
    }
    one.0
}

#[test]
fn every_format_says_the_same_with_any_number_of_jobs() {
    let folder = captures();
    for format in FORMATS {
        let args =
            [&["validate"], &FILES[..], &["--spec", "shop.yaml", "--coverage", "--format", format]].concat();
        let shown = same(&folder, &args, None);
        assert!(shown.starts_with("exit code: 1"), "{format}: {shown}");
    }
}

#[test]
fn every_record_is_counted_once() {
    let args = [&["validate"], &FILES[..5], &["--spec", "shop.yaml", "--format", "concise"]].concat();
    let shown = same(&captures(), &args, None);
    // One line in 997 is blank; of the entries that are cut off the last is a record too.
    let (_, cut) = shown.rsplit_once("cut.har:").unwrap();
    assert!(cut.contains("the file ends inside of this record"), "{cut}");
    let last = shown.lines().find(|line| line.contains(" payloads, ")).unwrap();
    let entries = exchanges(",\n", false);
    let har = "{\"log\": {\"version\": \"1.2\", \"entries\": [".len();
    let kept = (har + entries.len() + "]}}".len()) * 2 / 3 - har;
    let whole = entries[..kept].matches(",\n").count() + 1;
    let expected = 3000 - 3 + 700 + whole + 700 + 90;
    assert!(last.starts_with(&format!("{expected} payloads, ")), "{expected} expected: {last}");
}

#[test]
fn overlays_and_baselines_do_not_depend_on_jobs() {
    let folder = captures();
    let args = ["validate", "Refund.ndjson", "traffic.har", "--spec", "shop.yaml", "--format", "concise"];
    same(&folder, &[&args[..], &["--suggest", "fixes.yaml"]].concat(), Some("fixes.yaml"));
    let written = ["--baseline", "known.json", "--write-baseline"];
    same(&folder, &[&args[..], &written].concat(), Some("known.json"));
}

#[test]
fn bodies_without_a_target_are_said_once() {
    let folder = Folder::new(&[("log.1.ndjson", &bodies()), ("Refund.ndjson", &bodies())]);
    let args = ["validate", "log.1.ndjson", "Refund.ndjson", "--spec", "shop.yaml", "--format", "concise"];
    let shown = same(&folder, &args, None);
    assert_eq!(shown.matches("no-target").count(), 1, "{shown}");
}

#[test]
fn findings_of_a_stream_come_before_it_ends() {
    let bad = "{\"id\":7,\"amount\":1}\n";
    let exchange = "{\"request\":{\"method\":\"GET\",\"url\":\"/refund\"},\"response\":{\"status\":200}}\n";
    let folder = Folder::new(&[]);
    let target = ["--operation", "createRefund", "--response", "200"];
    for (lines, code, more, formats) in
        [(bad, 1, &target[..], &["concise", "jsonl", "csv", "github"][..]), (exchange, 0, &[], &["concise"])]
    {
        for (format, jobs) in formats.iter().flat_map(|format| [(format, "1"), (format, "3")]) {
            let args = ["validate", "-", "--spec", "shop.yaml", "--format", format, "--jobs", jobs];
            let mut command = folder.command(&[&args[..], more].concat());
            let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
            let mut stdin = child.stdin.take().unwrap();
            let mut shown = BufReader::new(child.stdout.take().unwrap()).lines();
            stdin.write_all(lines.repeat(2).as_bytes()).unwrap();
            // The format is known from the first two lines; the input stays open.
            let mut findings = 0;
            while findings < 2 {
                let line = shown.next().unwrap().unwrap();
                findings += usize::from(line.contains("<stdin>"));
            }
            stdin.write_all(lines.as_bytes()).unwrap();
            assert!(shown.next().unwrap().unwrap().contains("<stdin>"));
            drop(stdin);
            assert_eq!(child.wait().unwrap().code(), Some(code));
        }
    }
}

#[test]
fn nothing_but_the_report_is_written_where_nobody_looks() {
    let folder = Folder::new(&[("Refund.ndjson", "{\"id\":\"re_1\",\"amount\":1}\n")]);
    let shown = folder.run(&["validate", "Refund.ndjson", "--spec", "shop.yaml", "--format", "concise"], "");
    assert!(shown.ends_with("--- stdout\n1 payload, no errors\n--- stderr\n"), "{shown}");
}

#[test]
fn jobs_are_a_number_and_a_setting() {
    let folder = Folder::new(&[("specie.toml", "[validate]\nspec = 'shop.yaml'\njobs = 2\n")]);
    let run = |more: &[&'static str]| folder.run(&[&["validate", "Refund.1.json"], more].concat(), "");
    assert!(run(&[]).contains("exit code: 0"));
    assert!(run(&["--jobs", "3"]).contains("exit code: 0"));
    assert!(run(&["--jobs", "0"]).contains("exit code: 2"));
}
