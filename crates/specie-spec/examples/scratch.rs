//! scratch
use specie_spec::*;
fn main() {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let t = std::time::Instant::now();
    let mut input = Input::new(Source::new(path.as_str(), text));
    let show = args.next();
    for o in args { input = input.overlay(Source::new(o.as_str(), std::fs::read_to_string(&o).unwrap())); }
    let loaded = read(&input);
    eprintln!("{:?} {} diags refused={}", t.elapsed(), loaded.diagnostics.iter().count(), loaded.diagnostics.refused());
    let mut n = 0;
    for d in loaded.diagnostics.into_sorted() { n+=1; if n > 25 {break;} let p = d.labels.first().map(|l| l.at.place().clone()); eprintln!("{}[{}] {} {:?} {:?}", d.severity.as_str(), d.code, d.message, p.map(|p| format!("{}:{}:{} {}", p.file,p.line,p.column,p.pointer)), d.help); }
    if let Some(api) = loaded.api {
        eprintln!("{} ops {} webhooks {} components {} schemas", api.operations.len(), api.webhooks.len(), api.components.len(), api.schemas.len());
        if let Some(name) = show { if let Some(id) = api.components.get(name.as_str()) {
            let b = bundle::bundle(&api, *id, bundle::Profile::new(bundle::Reading::Receive));
            println!("{}", serde_json::to_string_pretty(&b.document).unwrap());
            for (p, place) in b.origins.iter().take(30) { println!("{p} -> {}:{}:{}", place.file, place.line, place.column); }
        } }
    }
}
