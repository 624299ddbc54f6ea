//! Calls of the macro and what becomes of them, without a compiler.

use proc_macro2::TokenStream;
use quote::quote;
use specie_spec::folder::{Folder, Unread};
use specie_spec::{Input, Source};

use super::expand;
use crate::{Options, Setting, generate};

const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
    Toy: {type: object, properties: {sound: {type: string, format: uuid}}}
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: o, version: '1'}
actions:
  - target: $.components.schemas.Pet.properties
    update: {age: {type: integer}}
";

fn read(path: &str) -> Result<String, String> {
    match path {
        "pets.yaml" => Ok(PETS.to_owned()),
        "split.yaml" => Ok(PETS.replace(
            "{type: object, required: [name], properties: {name: {type: string}}}",
            "{$ref: pet.yaml}",
        )),
        "pet.yaml" => {
            Ok("{type: object, properties: {toy: {$ref: 'https://example.com/toy.yaml'}}}".to_owned())
        }
        "toy.yaml" => Ok("{type: object, properties: {sound: {type: string}}}".to_owned()),
        "overlay.yaml" => Ok(OVERLAY.to_owned()),
        "broken.yaml" => Ok("openapi: 3.0.3\ninfo: [\n".to_owned()),
        "versionless.yaml" => Ok("opanapi: 3.0.3\npaths: {}\n".to_owned()),
        "warned.yaml" => Ok(PETS.replace("paths:", "xpaths: {}\npaths:")),
        _ => Err(format!("there is no file here/{path}")),
    }
}

fn open(document: &str, root: Option<&str>) -> Result<Folder, String> {
    if root == Some("nowhere") {
        return Err("there is no such folder".to_owned());
    }
    Ok(Folder::new(document, "", |path| read(path).map_err(Unread::Failed)))
}

fn expanded(input: TokenStream) -> String {
    expand(input, read, open).to_string()
}

/// What the compiler would say.
fn refused(input: TokenStream) -> String {
    let text = expanded(input);
    assert!(text.starts_with(":: core :: compile_error ! {"), "{text}");
    let file: syn::File = syn::parse_str(&text).unwrap();
    let messages = file.items.into_iter().map(|item| match item {
        syn::Item::Macro(item) => syn::parse2::<syn::LitStr>(item.mac.tokens).unwrap().value(),
        _ => panic!("{text}"),
    });
    messages.collect::<Vec<_>>().join("\n---\n")
}

/// The generated text, as tokens.
fn generated(settings: &[(&str, Setting)]) -> String {
    let mut options = Options::default();
    for (name, value) in settings {
        options.set(name, value.clone()).unwrap();
    }
    let api = specie_spec::read(&Input::new(Source::new("pets.yaml", PETS))).api.unwrap();
    generate(&api, &options).source.parse::<TokenStream>().unwrap().to_string()
}

fn text(text: &str) -> Setting {
    Setting::Text(text.to_owned())
}

fn list(items: &[&str]) -> Setting {
    Setting::List(items.iter().map(|item| (*item).to_owned()).collect())
}

#[test]
fn the_items_are_those_that_generate_writes() {
    let text_of = expanded(quote!("pets.yaml"));
    let mark = "const _ : & [u8] = :: core :: include_bytes ! (:: core :: concat ! (:: core :: env ! \
                (\"CARGO_MANIFEST_DIR\") , \"/\" , \"pets.yaml\")) ; ";
    assert_eq!(text_of.strip_prefix(mark).unwrap(), generated(&[]));
}

#[test]
fn options_are_the_same_as_set_by_name() {
    let input = quote!(
        "pets.yaml", mod = pets, operations = ["listPets"], schemas = [Toy], rename = { Pet = Animal, "Toy" = "Thing" },
        derives = [serde::Serialize, Eq], unknown_values = refuse, unknown_fields = "ignore", crate = my::own,
    );
    let map = [("Pet", "Animal"), ("Toy", "Thing")].map(|(from, to)| (from.to_owned(), to.to_owned()));
    let settings = [
        ("mod", text("pets")),
        ("operations", list(&["listPets"])),
        ("schemas", list(&["Toy"])),
        ("rename", Setting::Map(map.into_iter().collect())),
        ("derives", list(&["serde::Serialize", "Eq"])),
        ("unknown_values", text("refuse")),
        ("unknown_fields", text("ignore")),
        ("crate", text("my::own")),
    ];
    assert!(expanded(input).ends_with(&generated(&settings)));
}

#[test]
fn the_crate_is_found_by_the_path_before_the_arguments() {
    let found = expanded(quote!(::renamed; "pets.yaml"));
    assert!(!found.contains(":: specie ") && found.contains(":: renamed :: rt"), "{found}");
    assert_eq!(found, expanded(quote!(::other; "pets.yaml", crate = ::renamed)));
}

#[test]
fn every_file_is_watched() {
    let text = expanded(quote!("pets.yaml", overlay = ["overlay.yaml"]));
    assert_eq!(text.matches("include_bytes").count(), 2);
    assert!(text.contains("pub age : Option < i64 >"), "{text}");
    let absolute = expand(quote!("/pets.yaml"), |_| Ok(PETS.to_owned()), open).to_string();
    assert!(absolute.contains("include_bytes ! (\"/pets.yaml\")"), "{absolute}");
}

#[test]
fn refused_documents_say_every_problem_with_its_place() {
    insta::assert_snapshot!(refused(quote!("broken.yaml")), @r#"
    the document is refused
    broken.yaml:3:1: error[not-a-document]: not YAML: while parsing a node, did not find expected node content
        help: correct the text here; the document must be YAML, JSON, or Markdown around one of them
    "#);
    insta::assert_snapshot!(refused(quote!("versionless.yaml")), @r#"
    the document is refused
    versionless.yaml:1:1: error[unknown-version]: the document has no `openapi` version
        help: did you mean `openapi` where `opanapi` stands?
    "#);
    insta::assert_snapshot!(refused(quote!("warned.yaml", deny = warnings)), @r#"
    the document is refused
    warned.yaml:3:1: error[unread-key]: `xpaths` is no key of the document
        help: remove it, or give it the prefix `x-` if it is an extension
    "#);
    insta::assert_snapshot!(refused(quote!("absent.yaml")), @r#"there is no file here/absent.yaml"#);
}

#[test]
fn warnings_are_no_errors_by_themselves() {
    assert!(expanded(quote!("warned.yaml")).contains("pub struct Pet"));
    assert!(expanded(quote!("warned.yaml", deny = ["duplicate-key"])).contains("pub struct Pet"));
}

/// Each call with what is said of it.
fn explained(calls: &[TokenStream]) -> String {
    let said = calls.iter().map(|call| format!("{call}\n{}\n", refused(call.clone())));
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn misuse_of_the_grammar_is_explained() {
    insta::assert_snapshot!(explained(&[
        quote!(),
        quote!(pets),
        quote!("pets.yaml" mod = pets),
        quote!("pets.yaml", "overlay.yaml"),
        quote!("pets.yaml", mod),
        quote!("pets.yaml", mod = ),
        quote!("pets.yaml", mod = 5, tags = [pets, -1]),
        quote!("pets.yaml", mod = pets, mod = toys),
    ]), @r#"

    the path of a document is missing; write `specie::api!("openapi.yaml")`

    pets
    the path of a document comes first, as a text in quotes; write `specie::api!("openapi.yaml")`

    "pets.yaml" mod = pets
    a comma is missing before this; write `name = value` pairs with commas between

    "pets.yaml" , "overlay.yaml"
    the name of an option is expected here; write `name = value`

    "pets.yaml" , mod
    `mod` has no value; write `mod = …`

    "pets.yaml" , mod =
    `mod` has no value; write `mod = …`

    "pets.yaml" , mod = 5 , tags = [pets , - 1]
    `5` is no value of an option; write a text in quotes, a name, a list or a map
    ---
    `-` is no value of an option; write a text in quotes, a name, a list or a map

    "pets.yaml" , mod = pets , mod = toys
    the option `mod` is set twice; remove one of them
    "#);
}

#[test]
fn misuse_of_options_is_explained() {
    insta::assert_snapshot!(explained(&[
        quote!("pets.yaml", operation = ["listPets"], unknown_values = kepe),
        quote!("pets.yaml", ovrelay = "overlay.yaml"),
        quote!("pets.yaml", operations = "listPets"),
        quote!("pets.yaml", operations = ["listPet"], tags = ["pet"], schemas = [Tyo]),
        quote!("pets.yaml", rename = { Pet = "1", Toy = Vec }),
        quote!("pets.yaml", rename = { Pte = Animal }),
        quote!("pets.yaml", rename = { Pet = A, Pet = B }),
        quote!("pets.yaml", rename = { Pet }),
        quote!("pets.yaml", rename = [Pet]),
        quote!("pets.yaml", overlay = { a = b }),
        quote!("pets.yaml", overlay = ["absent.yaml"]),
        quote!("pets.yaml", deny = ["duplicate-kye"]),
        ]), @r#"
    "pets.yaml" , operation = ["listPets"] , unknown_values = kepe
    there is no option `operation`; did you mean `operations`?
    ---
    `kepe` is no value of this option; did you mean `keep`?

    "pets.yaml" , ovrelay = "overlay.yaml"
    there is no option `ovrelay`; did you mean `overlay`?

    "pets.yaml" , operations = "listPets"
    `operations` takes a list; write `operations = ["listPets"]`

    "pets.yaml" , operations = ["listPet"] , tags = ["pet"] , schemas = [Tyo]
    the document has no operation `listPet`; did you mean `listPets`?
    ---
    the document has no tag `pet`; did you mean `pets`?
    ---
    the document has no schema `Tyo`; did you mean `Toy`?

    "pets.yaml" , rename = { Pet = "1" , Toy = Vec }
    `1` cannot be the name of a type; give an identifier such as `Refund`

    "pets.yaml" , rename = { Pte = Animal }
    the document has no type `Pte`; did you mean `Pet`?

    "pets.yaml" , rename = { Pet = A , Pet = B }
    `Pet` is named twice; remove one of them

    "pets.yaml" , rename = { Pet }
    `Pet` has no value; write `Pet = …`

    "pets.yaml" , rename = [Pet]
    `rename` takes a map; write `rename = { TYPE = NAME, … }`

    "pets.yaml" , overlay = { a = b }
    `overlay` takes a list; write `overlay = ["…"]`

    "pets.yaml" , overlay = ["absent.yaml"]
    there is no file here/absent.yaml

    "pets.yaml" , deny = ["duplicate-kye"]
    there is no code `duplicate-kye`; did you mean `duplicate-key`?
    "#);
}

#[test]
fn every_file_that_is_read_is_watched() {
    let text =
        expanded(quote!("split.yaml", root = ".", map = { "https://example.com/toy.yaml" = "toy.yaml" }));
    for file in ["split.yaml", "pet.yaml", "toy.yaml"] {
        assert!(text.contains(&format!("\"/\" , \"{file}\"")), "{file} in {text}");
    }
    assert!(text.contains("pub sound"), "{text}");
}

#[test]
fn what_is_read_beside_the_document_is_checked() {
    assert_eq!(refused(quote!("pets.yaml", map = "x")), "`map` takes a map; write `map = { \"…\" = \"…\" }`");
    assert_eq!(refused(quote!("pets.yaml", root = ["x"])), "`root` takes one text; write `root = \"…\"`");
    assert_eq!(refused(quote!("pets.yaml", root = "nowhere")), "there is no such folder");
    let gone = refused(quote!("pets.yaml", map = { "https://example.com/a" = "gone.yaml" }));
    assert_eq!(gone, "there is no file here/gone.yaml");
}
