//! scratch
use specie_spec::{Input, Source, read};
use specie_validate::*;
use std::path::Path;

#[test]
fn formats_suite() {
    for name in ["date", "date-time", "email", "ipv4", "ipv6", "uri", "uuid", "time"] {
        let path = format!("/work/shared/suites/JSON-Schema-Test-Suite/tests/draft2020-12/optional/format/{name}.json");
        let groups: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{format: {name}}}\n");
        let api = read(&Input::new(Source::new("t.yaml", text))).api.unwrap();
        let v = Validator::new(&api);
        let c = v.target(&Target::schema("A")).unwrap();
        for g in groups.as_array().unwrap() {
            for t in g["tests"].as_array().unwrap() {
                let data = t["data"].to_string();
                if c.is_valid(data.as_bytes()) != t["valid"].as_bool().unwrap() {
                    println!("FORMAT {name}: {} {} {}", g["description"], t["description"], data);
                }
            }
        }
    }
}

#[test]
fn providers() {
    for p in ["wooshpay", "rapyd", "wepay", "gr4vy"] {
        let dir = Path::new("/work/main/specs").join(p);
        let text = std::fs::read_to_string(dir.join("openapi.yaml"));
        let Ok(text) = text else { println!("no {p}"); continue };
        let input = Input::new(Source::new(format!("{p}/openapi.yaml"), text));
        let loaded = read(&input);
        println!("== {p} diags {}", loaded.diagnostics.iter().count());
        let api = loaded.api.unwrap();
        let v = Validator::new(&api);
        let mut files: Vec<_> = std::fs::read_dir(dir.join("payloads")).map(|d| d.map(|e| e.unwrap().path()).collect()).unwrap_or_default();
        files.sort();
        for f in files {
            let name = f.file_name().unwrap().to_str().unwrap().to_owned();
            let mut parts = name.split('.');
            let op = parts.next().unwrap();
            let what = parts.next().unwrap();
            let target = if what == "request" { Target::request(op) } else if let Some(w) = what.strip_prefix("webhook-") { Target::webhook(w) } else { Target::response(op, what.parse().unwrap()) };
            let c = match v.target(&target) { Ok(c) => c, Err(e) => { println!("{name}: {e}"); continue } };
            for d in c.diagnostics() { println!("  DIAG {d:?}"); }
            let bytes = std::fs::read(&f).unwrap();
            let r = c.check_at(&bytes, &InFile::new(&*name));
            assert_eq!(r.is_valid(), c.is_valid(&bytes));
            println!("{name}: {}", if r.is_valid() { "valid" } else { "INVALID" });
            for x in &r.findings { println!("   {x}\n      {}:{} {:?} | {} | exp {} | found {} | spec {} | help {} | rel {:?}", x.payload.place.line, x.payload.place.column, x.payload.place.length, x.payload.place.pointer, x.expected, x.found, x.spec.as_ref().map_or("-".into(), |s| format!("{}:{}:{} {}", s.file, s.line, s.column, s.pointer)), x.help.clone().unwrap_or_default(), x.related.iter().map(|r| format!("{} @{}:{}", r.label, r.at.place().line, r.at.place().column)).collect::<Vec<_>>()); }
        }
    }
}
