//! scratch
use specie_spec::{Input, Source, read};
use specie_validate::*;
use std::time::Instant;

fn v(schemas: &str) -> Validator {
    let text = format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    {}\n", schemas.replace('\n', "\n    "));
    Validator::new(&read(&Input::new(Source::new("spec", text))).api.unwrap())
}

#[test]
fn recursion() {
    let v = v("A:\n  anyOf:\n  - {type: object, properties: {c: {$ref: '#/components/schemas/A'}}, required: [c]}\n  - {type: object, properties: {c: {$ref: '#/components/schemas/A'}, d: {}}, required: [c]}\n  - {type: integer}");
    let c = v.target(&Target::schema("A")).unwrap();
    for depth in [2, 6, 8, 10, 12, 14] {
        let p = "{\"c\":".repeat(depth) + "\"x\"" + &"}".repeat(depth);
        let t = Instant::now();
        let ok = c.is_valid(p.as_bytes());
        let t1 = t.elapsed();
        let r = c.check(p.as_bytes());
        println!("{depth} {ok} {t1:?} {:?} {} {:?}", t.elapsed(), r.findings.len(), r.findings[0].related.len());
        let p = "{\"c\":".repeat(depth) + "1" + &"}".repeat(depth);
        let t = Instant::now();
        let r = c.check(p.as_bytes());
        println!("   valid {:?} {}", t.elapsed(), r.findings.len());
    }
}

#[test]
fn big() {
    let v = v("A: {type: array, items: {$ref: '#/components/schemas/R'}}\nR:\n  type: object\n  required: [id]\n  properties:\n    id: {type: string}\n    amount: {type: integer}\n    who: {anyOf: [{type: object, properties: {n: {type: string}}}, {type: 'null'}]}\n    meta: {type: object, additionalProperties: {type: string}}");
    let c = v.target(&Target::schema("A")).unwrap();
    let item = "{\"id\": \"re_1\", \"amount\": 100, \"who\": {\"n\": \"x\", \"extra\": 1}, \"meta\": {\"a\": \"b\"}, \"fee\": 12345678901234567890}";
    let p = format!("[{}]", vec![item; 5000].join(",\n"));
    let t = Instant::now();
    let ok = c.is_valid(p.as_bytes());
    println!("big {ok} {:?} {} bytes", t.elapsed(), p.len());
    let t = Instant::now();
    let r = c.check(p.as_bytes());
    println!("big {:?} {}", t.elapsed(), r.findings.len());
    let t = Instant::now();
    let keys = (0..50_000).map(|i| format!("\"k{i}\": 1")).collect::<Vec<_>>().join(",");
    let r = c.check(format!("[{{{keys}}}]").as_bytes());
    println!("keys {:?} {}", t.elapsed(), r.findings.len());
    let t = Instant::now();
    println!("mask {} {:?}", validator_mask(&v, &p), t.elapsed());
}
fn validator_mask(v: &Validator, p: &str) -> usize { v.masker().mask_text(p).len() }
