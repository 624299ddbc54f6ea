//! What specie.toml may say, and what is said of what it may not.

use super::*;

fn problems(text: &str) -> String {
    let problems = read(text).expect_err("a faulty file");
    problems.iter().map(ToString::to_string).chain([String::new()]).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_api_has_a_document_an_output_and_options() {
    let text = "[[api]]\nspec = 'a.yaml'\noverlays = ['b.yaml']\noutput = 'a.rs'\ndeny = 'warnings'\n\
                operations = ['createRefund']\n[api.rename]\nCreateRefundOk = 'Refund'\nError400 = 'BadRequest'\n";
    let entries = read(text).unwrap();
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((entry.spec.as_str(), entry.output.as_str(), entry.line), ("a.yaml", "a.rs", 1));
    assert_eq!(
        (&entry.overlays[..], &entry.deny[..]),
        (&["b.yaml".to_owned()][..], &["warnings".to_owned()][..])
    );
    let described = entry.options.describe();
    assert!(described.contains("createRefund"), "{described}");
    let renames: Vec<_> = entry.options.renames.iter().collect();
    assert_eq!(renames[0], (&"CreateRefundOk".to_owned(), &"Refund".to_owned()));
}

#[test]
fn every_problem_is_named_with_its_place_and_what_mends_it() {
    let text = "title = 'x'\n\n[[api]]\nspecs = 'a.yaml'\noutput = ['a.rs']\noverlays = 'b.yaml'\nderive = []\n\
                unknown_values = 'kept'\ndeny = ['dangling-reff']\nschemas = [1]\n";
    let said = problems(text);
    assert_eq!(
        said,
        "specie.toml:1:1: unknown key `title`\n  help: write `[[api]]` before the keys of an API\n\
         specie.toml:4:1: there is no option `specs`\n  help: did you mean `spec`?\n\
         specie.toml:5:10: `output` is one path\n  help: write it as a text\n\
         specie.toml:6:12: `overlays` is a list of paths\n  help: put the path in brackets\n\
         specie.toml:7:1: there is no option `derive`\n  help: did you mean `derives`?\n\
         specie.toml:8:18: `kept` is no value of this option\n  help: choose one of `keep`, `ignore`, `refuse`\n\
         specie.toml:9:8: unknown code `dangling-reff`\n  help: did you mean `dangling-ref`?\n\
         specie.toml:10:12: every value is a text, a list or a table of texts\n  help: put it in quotes\n\
         specie.toml:3:1: the API has no `spec`\n  help: add `spec = \"...\"`\n"
    );
}

#[test]
fn two_documents_cannot_be_one_file() {
    let text = "[[api]]\nspec = 'a'\noutput = 'x.rs'\n[[api]]\nspec = 'b'\noutput = 'x.rs'\n";
    let said = "specie.toml:4:1: the API on line 1 has the output `x.rs` too\n  help: choose another file\n";
    assert_eq!(problems(text), said);
}

#[test]
fn text_that_is_no_toml_has_its_place() {
    assert!(problems("[[api]\n").starts_with("specie.toml:1:"), "{}", problems("[[api]\n"));
}
