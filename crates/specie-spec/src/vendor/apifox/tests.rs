//! One fact about the vendors' keys a test: a document as exported, and the ordinary OpenAPI that it becomes.

use super::*;
use crate::code::Code;
use crate::document::{Files, Source};
use crate::load::Limits;
use crate::yaml;

const MODELS: &str = "
components:
  schemas:
    Refund:
      type: object
      required: [id, amount, charge]
      x-apifox-orders: [id, amount, charge, note]
      properties: {note: {type: string}, charge: {type: string}, amount: {type: integer}, id: {type: string}}
    Page:
      type: object
      properties: {page: {type: integer}, size: {type: integer}}
";

fn parse(files: &mut Files, text: &str) -> Node {
    let source = Source::new("export.yaml", text);
    crate::tree::parse(&mut Diagnostics::new(), files, &source, Limits::default()).unwrap()
}

fn run(text: &str) -> (Document, Diagnostics) {
    let mut files = Files::default();
    let root = parse(&mut files, text);
    let mut document = Document::new(crate::Version::OpenApi30, root, files);
    let mut diags = Diagnostics::new();
    resolve(&mut diags, &mut document);
    (document, diags)
}

fn lines(document: &Document, diags: &Diagnostics) -> String {
    let line = |diagnostic: &crate::Diagnostic| {
        let place = diagnostic.labels[0].at.place();
        assert_eq!(&place.file, &document.files.sources().next().unwrap().name);
        let help = diagnostic.help.as_deref().unwrap_or_default();
        format!("{}:{} {}: {}\n  {help}\n", place.line, place.column, diagnostic.code, diagnostic.message)
    };
    diags.iter().map(line).collect()
}

/// A whole document before and after; key order counts.
#[track_caller]
fn check_document(before: &str, after: &str) {
    let (document, diags) = run(before);
    assert_eq!(lines(&document, &diags), "");
    let expected = parse(&mut Files::default(), after);
    assert_eq!(yaml::to_text(&document.root), yaml::to_text(&expected));
}

/// A schema before and after, beside [`MODELS`]; and what was reported.
#[track_caller]
fn check_reported(before: &str, after: &str) -> String {
    let (document, diags) = run(&format!("schema: {before}\n{MODELS}"));
    let expected = parse(&mut Files::default(), after);
    let schema = document.root.get("schema").unwrap();
    assert_eq!(yaml::to_text(schema), yaml::to_text(&expected));
    lines(&document, &diags)
}

#[track_caller]
fn check(before: &str, after: &str) {
    assert_eq!(check_reported(before, after), "");
}

#[test]
fn expanded_properties_are_the_truth() {
    check(
        "
  type: object
  x-apifox-refs: {01HAAAAAAAAAAAAAAAAAAAAAAA: {$ref: '#/components/schemas/Refund', x-apifox-overrides: {charge: null}}}
  x-apifox-orders: [01HAAAAAAAAAAAAAAAAAAAAAAA]
  properties: {amount: {type: string}, id: {type: string}}
  required: [id]
  x-apifox-ignore-properties: [id, amount]
",
        "{type: object, properties: {id: {type: string}, amount: {type: string}}, required: [id]}",
    );
}

#[test]
fn ignored_properties_stay() {
    check(
        "{type: object, properties: {a: {}, b: {}}, x-apifox-ignore-properties: [a, b]}",
        "{type: object, properties: {a: {}, b: {}}}",
    );
}

#[test]
fn orders_sort_the_fields_and_unknown_ids_are_skipped() {
    check(
        "{type: object, properties: {a: {}, b: {}, c: {}}, x-apifox-orders: [c, 01HBBBBBBBBBBBBBBBBBBBBBBB, gone, b]}",
        "{type: object, properties: {c: {}, b: {}, a: {}}}",
    );
}

#[test]
fn unexpanded_references_are_resolved_in_the_order_of_the_model() {
    check(
        "
  type: object
  x-apifox-refs: {01HAAAAAAAAAAAAAAAAAAAAAAA: {$ref: '#/components/schemas/Refund', x-apifox-overrides: {}}}
  x-apifox-orders: [first, 01HAAAAAAAAAAAAAAAAAAAAAAA]
  properties: {last: {}, first: {}}
",
        "
  type: object
  properties:
    first: {}
    id: {type: string}
    amount: {type: integer}
    charge: {type: string}
    note: {type: string}
    last: {}
  required: [id, amount, charge]
",
    );
}

#[test]
fn null_override_removes_property() {
    check(
        "
  type: object
  x-apifox-refs: {a: {$ref: '#/components/schemas/Refund', x-apifox-overrides: {charge: null, note: null}}}
  properties: {}
",
        "{type: object, properties: {id: {type: string}, amount: {type: integer}}, required: [id, amount]}",
    );
}

#[test]
fn schema_override_replaces_whole_and_decides_what_is_required() {
    check(
        "
  type: object
  x-apifox-refs:
    a:
      $ref: '#/components/schemas/Refund'
      x-apifox-overrides: {charge: {type: object}, note: {maxLength: 9}, amount: null, more: {type: boolean}, id: {}}
      required: [note, amount]
",
        "
  type: object
  properties:
    id: {type: string}
    charge: {type: object}
    note: {maxLength: 9}
    more: {type: boolean}
  required: [id, note]
",
    );
}

#[test]
fn overrides_hold_references_of_their_own() {
    check(
        "
  type: object
  x-apifox-refs:
    a:
      $ref: '#/components/schemas/Page'
      x-apifox-overrides:
        size: null
        page:
          type: object
          x-apifox-refs: {b: {$ref: '#/components/schemas/Refund', x-apifox-overrides: {charge: null, note: null}}}
",
        "
  type: object
  properties:
    page:
      type: object
      properties: {id: {type: string}, amount: {type: integer}}
      required: [id, amount]
",
    );
}

#[test]
fn own_property_and_own_required_win() {
    check(
        "
  type: object
  x-apifox-refs: {a: {$ref: '#/components/schemas/Page'}}
  properties: {size: {type: string}}
  required: [size]
",
        "{type: object, properties: {page: {type: integer}, size: {type: string}}, required: [size]}",
    );
}

#[test]
fn several_references_stand_where_the_orders_put_them() {
    check(
        "
  type: object
  x-apidog-refs:
    a: {$ref: '#/components/schemas/Refund', x-apidog-overrides: {charge: null, note: null}}
    b: {$ref: '#/components/schemas/Page'}
  x-apidog-orders: [b, a]
",
        "
  type: object
  properties: {page: {type: integer}, size: {type: integer}, id: {type: string}, amount: {type: integer}}
  required: [id, amount]
",
    );
}

#[test]
fn an_object_that_is_the_model_becomes_a_reference() {
    check(
        "{type: object, properties: {}, x-apifox-refs: {a: {$ref: '#/components/schemas/Page'}}, x-apifox-orders: [a]}",
        "{$ref: '#/components/schemas/Page'}",
    );
    check(
        "{type: object, title: Paging, x-apifox-refs: {a: {$ref: '#/components/schemas/Page'}}}",
        "{type: object, title: Paging, properties: {page: {type: integer}, size: {type: integer}}}",
    );
}

#[test]
fn references_are_percent_decoded() {
    let before = "
schema: {x-apifox-refs: {a: {$ref: '#/components/schemas/%E9%80%80%E6%AC%BE~1x', x-apifox-overrides: {b: null}}}}
components: {schemas: {退款/x: {properties: {a: {}, b: {}}}}}
";
    check_document(
        before,
        "{schema: {properties: {a: {}}}, components: {schemas: {退款/x: {properties: {a: {}, b: {}}}}}}",
    );
}

#[test]
fn models_follow_their_own_references() {
    let before = "
components:
  schemas:
    A: {x-apifox-refs: {x: {$ref: '#/components/schemas/B', x-apifox-overrides: {n: null}}}, required: [01HAAAAAAAAAAAAAAAAAAAAAAA]}
    B: {x-apifox-refs: {x: {$ref: '#/components/schemas/D', x-apifox-overrides: {m: {type: string}}, required: [m]}}}
    C: {properties: {m: {}, n: {}, o: {}}, required: [o, n]}
    D: {$ref: '#/components/schemas/C'}
";
    let after = "
components:
  schemas:
    A: {required: [o, m], properties: {m: {type: string}, o: {}}}
    B: {properties: {m: {type: string}, n: {}, o: {}}, required: [o, n, m]}
    C: {properties: {m: {}, n: {}, o: {}}, required: [o, n]}
    D: {$ref: '#/components/schemas/C'}
";
    check_document(before, after);
}

#[test]
fn phantom_names_leave_required() {
    check(
        "
  type: object
  x-apifox-refs: {a: {$ref: '#/components/schemas/Page', x-apifox-overrides: {size: null}}}
  required: [a, size, 01HAAAAAAAAAAAAAAAAAAAAAAA, page, other]
",
        "{type: object, required: [page, other], properties: {page: {type: integer}}}",
    );
    check("{x-apifox-orders: [], required: [01HAAAAAAAAAAAAAAAAAAAAAAA]}", "{}");
}

#[test]
fn a_missing_model_contributes_nothing() {
    let before = "
  type: object
  x-apifox-refs:
    a: {$ref: '#/components/schemas/Refnud'}
    b: {$ref: '#/components/schemas/Page'}
    c: {type: object, properties: {}}
";
    let after = "{type: object, properties: {page: {type: integer}, size: {type: integer}}}";
    insta::assert_snapshot!(check_reported(before, after), @r"
    4:15 apifox-fault: `#/components/schemas/Refnud` leads to no model; its fields are missing here
      did you mean `Refund`?
    6:8 apifox-fault: a reference names no model
      export the project again with all its models
    ");
}

#[test]
fn a_missing_model_of_an_expanded_object_is_no_fault() {
    check(
        "{properties: {a: {}}, x-apifox-refs: {x: {$ref: '#/gone'}}, x-apifox-ignore-properties: [a]}",
        "{properties: {a: {}}}",
    );
}

#[test]
fn cycles_end() {
    let (document, diags) = run("
components:
  schemas:
    A: {x-apifox-refs: {x: {$ref: '#/components/schemas/B'}}, properties: {a: {}}}
    B: {x-apifox-refs: {x: {$ref: '#/components/schemas/A', x-apifox-overrides: {a: {type: string}}}}}
    Tree:
      properties:
        leaf: {}
        child: {x-apifox-refs: {x: {$ref: '#/components/schemas/Tree', x-apifox-overrides: {leaf: {type: string}}}}}
        twin: {x-apifox-refs: {x: {$ref: '#/components/schemas/Tree'}}}
");
    insta::assert_snapshot!(yaml::to_text(&document.root), @r"
    components:
      schemas:
        A:
          properties:
            a: {}
        B:
          properties:
            a:
              type: string
        Tree:
          properties:
            leaf: {}
            child:
              properties:
                leaf:
                  type: string
                child: {}
                twin:
                  $ref: '#/components/schemas/Tree'
            twin:
              $ref: '#/components/schemas/Tree'
    ");
    insta::assert_snapshot!(lines(&document, &diags), @r"
    5:8 apifox-fault: a model takes its fields from itself
      break the cycle: let one of the models hold the fields itself
    4:8 apifox-fault: a model takes its fields from itself
      break the cycle: let one of the models hold the fields itself
    9:16 apifox-fault: a model takes its fields from itself
      break the cycle: let one of the models hold the fields itself
    ");
}

#[test]
fn growth_is_bounded() {
    let model = |n: usize| {
        let next = format!("{{$ref: '#/components/schemas/M{}', x-apifox-overrides: {{z: {{}}}}}}", n + 1);
        let field = format!("{{x-apifox-refs: {{x: {next}}}}}");
        format!("    M{n}: {{properties: {{a: {field}, b: {field}, c: {field}}}}}\n")
    };
    let text = format!("components:\n  schemas:\n{}", (0..60).map(model).collect::<String>());
    let mut files = Files::default();
    let root = parse(&mut files, &text);
    let mut document = Document::new(crate::Version::OpenApi30, root, files);
    let mut diags = Diagnostics::new();
    resolve_within(&mut diags, &mut document, 10_000);
    assert_eq!(diags.iter().filter(|diagnostic| diagnostic.code == Code::ResourceLimit).count(), 1);
}

#[test]
fn keys_without_a_brand_are_read() {
    check(
        "{properties: {b: {}, a: {}}, x--orders: [a, b], x-apidog-refs: {x: {$ref: '#/gone'}}, x--ignore-properties: [a]}",
        "{properties: {a: {}, b: {}}}",
    );
}

#[test]
fn an_empty_properties_leaves_an_open_map() {
    check(
        "{type: object, properties: {}, description: any, x-apifox-orders: [], x-apifox-ignore-properties: []}",
        "{type: object, description: any}",
    );
}

#[test]
fn enum_names_become_labels() {
    check(
        "
  enum: [1, b, c, d]
  x-apifox-enum:
    - {value: 1.0, name: One, description: ''}
    - {value: b, name: '', description: Bee}
    - {value: c, name: '', description: ''}
    - {value: gone, name: Gone, description: ''}
    - {value: b, name: Again}
    - {value: d, name: 404}
",
        "
  enum: [1, b, c, d]
  x-enum-labels:
    - {value: 1, name: One, description: ''}
    - {value: b, name: '', description: Bee}
    - {value: d, name: '404', description: ''}
",
    );
    check("{enum: [a], x-apidog-enum: [{value: a, name: '', description: ''}]}", "{enum: [a]}");
}

#[test]
fn enum_descriptions_of_old_exports_become_labels() {
    check(
        "{enum: [a, 2, c], x-apifox: {enumDescriptions: {'2': two, a: first}}}",
        "
  enum: [a, 2, c]
  x-enum-labels: [{value: a, name: '', description: first}, {value: 2, name: '', description: two}]
",
    );
}

#[test]
fn operations_keep_folder_and_status_and_responses_their_name() {
    check_document(
        "
paths:
  /refunds:
    get:
      x-apifox-folder: Payments/Refunds
      x-apifox-status: released
      deprecated: false
      x-run-in-apifox: https://example.com
      x-apifox-maintainer: Ann
      responses:
        '200': {description: '', x-apifox-name: Done, x-apifox-ordering: 0}
        'x-200:Partly': {description: '', x-apifox-name: ''}
    post: {x-apidog-folder: '', x-apidog-status: Obsolete, deprecated: false, x-run-in-apidog: ''}
    put: {x-apidog-status: to be deprecated}
x-apifox-folder: misplaced
tags: [{name: a, x-apifox-folder: misplaced}]
",
        "
paths:
  /refunds:
    get:
      deprecated: false
      responses:
        '200': {description: '', x-name: Done}
        'x-200:Partly': {description: ''}
      x-folder: Payments/Refunds
      x-status: released
    post: {deprecated: true, x-status: Obsolete}
    put: {deprecated: true, x-status: to be deprecated}
tags: [{name: a}]
",
    );
}

#[test]
fn security_requirements_lose_what_is_no_scheme() {
    check_document(
        "{security: [{Bearer: [], x-apidog: {use: {id: x}}}, {x-apifox: {required: true}}]}",
        "{security: [{Bearer: []}, {}]}",
    );
}

#[test]
fn names_of_fields_and_data_are_not_keys() {
    let text = "
schema:
  properties: {x-apifox-orders: {type: string}, properties: {type: object}}
  example: {x-apifox-refs: {}, properties: {}}
headers: {x-apifox-trace: {schema: {type: string}}}
";
    let vendor = format!("{text}x-apifox-folder: ''\n");
    check_document(&vendor, text);
}

#[test]
fn other_documents_are_left_alone() {
    let text = "{schema: {type: object, properties: {}, x-other-orders: [a]}}";
    check_document(text, text);
}

#[test]
fn inherited_fields_keep_their_place() {
    let (document, _) = run(&format!(
        "schema: {{x-apifox-refs: {{a: {{$ref: '#/components/schemas/Page'}}}}, title: P}}\n{MODELS}"
    ));
    let field = document.root.pointer("/schema/properties/page").unwrap();
    assert_eq!(document.files.pointer(field.at), "/components/schemas/Page/properties/page");
}
