//! One fact of the overlay pass a test: a document, the actions, and the document or the report that comes of it.

use super::*;
use crate::yaml;

const SHOP: &str = "
openapi: 3.1.0
components:
  schemas:
    Order: {type: object, required: [id, note], properties: {id: {type: string}, note: {type: string}}}
    Payment: {type: object, properties: {amount: {type: number, minimum: 0.10000000000000000001}}}
tags: [{name: a}, {name: b}, {name: c}]
";

fn run(document: &str, overlay: &str) -> (Document, Diagnostics) {
    let limits = Limits { nodes: 10_000, ..Limits::default() };
    let mut diags = Diagnostics::new();
    let mut files = Files::default();
    let source = Source::new("shop.yaml", document);
    let root = crate::tree::parse(&mut diags, &mut files, &source, Limits::default()).unwrap();
    let mut document = Document::new(crate::Version::OpenApi30, root, files);
    apply_source(&mut diags, &mut document, &Source::new("overlay.yaml", overlay), limits);
    (document, diags)
}

fn with_actions(actions: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{title: Fixes, version: 1.0.0}}\nactions:\n{actions}")
}

/// Applies actions to [`SHOP`] and compares what stands at a pointer.
#[track_caller]
fn check(actions: &str, pointer: &str, after: &str) {
    let (document, diags) = run(SHOP, &with_actions(actions));
    assert_eq!(lines(&diags), "");
    let expected = yaml_of(after);
    assert_eq!(document.root.pointer(pointer).map(yaml::to_text), Some(expected));
}

/// Applies an overlay that is at fault: the report, and that the document stays as it was.
fn refused(overlay: &str) -> String {
    let (document, diags) = run(SHOP, overlay);
    assert_eq!(yaml::to_text(&document.root), yaml_of(SHOP));
    lines(&diags)
}

fn yaml_of(text: &str) -> String {
    let source = Source::new("expected", text);
    let parsed =
        crate::tree::parse(&mut Diagnostics::new(), &mut Files::default(), &source, Limits::default());
    yaml::to_text(&parsed.unwrap())
}

fn lines(diags: &Diagnostics) -> String {
    let line = |diagnostic: &Diagnostic| {
        let place = diagnostic.labels[0].at.place();
        let help = diagnostic.help.as_deref().unwrap_or_default();
        let Place { file, line, column, .. } = place;
        format!("{file}:{line}:{column} {}: {}\n  {help}\n", diagnostic.code, diagnostic.message)
    };
    diags.iter().map(line).collect()
}

#[test]
fn update_merges_objects_recursively() {
    check(
        "- {target: $.components.schemas.Order, update: {title: Order, properties: {id: {minLength: 1}}}}",
        "/components/schemas/Order",
        "{type: object, required: [id, note], properties: {id: {type: string, minLength: 1}, note: {type: string}}, title: Order}",
    );
}

#[test]
fn update_joins_arrays() {
    check("- {target: $.tags, update: [{name: d}]}", "/tags", "[{name: a}, {name: b}, {name: c}, {name: d}]");
    check(
        "- {target: $.components.schemas.Order, update: {required: [more]}}",
        "/components/schemas/Order/required",
        "[id, note, more]",
    );
}

#[test]
fn update_appends_anything_else_to_an_array() {
    check("- {target: $.tags, update: {name: d}}", "/tags/3", "{name: d}");
    check(
        "- {target: $..Order.required, update: more}",
        "/components/schemas/Order/required",
        "[id, note, more]",
    );
}

#[test]
fn update_replaces_primitive_values() {
    check(
        "- {target: $..id.type, update: integer}",
        "/components/schemas/Order/properties/id/type",
        "integer",
    );
    check(
        "- {target: $..properties.note, update: {type: null}}",
        "/components/schemas/Order/properties/note/type",
        "null",
    );
}

#[test]
fn remove_takes_items_from_the_last_to_the_first() {
    check("- {target: '$.tags[0, 1]', remove: true}", "/tags", "[{name: c}]");
    check(
        "- {target: \"$..required[?@ == 'note']\", remove: true}",
        "/components/schemas/Order/required",
        "[id]",
    );
    check(
        "- {target: $.components.schemas.*.properties, remove: true}",
        "/components/schemas/Order",
        "
type: object
required: [id, note]
",
    );
}

#[test]
fn remove_wins_over_update() {
    check("- {target: '$.tags[1]', remove: true, update: {name: z}}", "/tags", "[{name: a}, {name: c}]");
}

#[test]
fn copy_merges_another_node() {
    check(
        "- {target: $.components.schemas, update: {Refund: {}}}\n\
         - {target: $.components.schemas.Refund, copy: $.components.schemas.Payment}",
        "/components/schemas/Refund/properties/amount/type",
        "number",
    );
}

#[test]
fn an_action_sees_what_earlier_ones_did() {
    check(
        "- {target: $, update: {x-new: {deep: 1}}}\n- {target: \"$['x-new']\", update: {more: 2}}",
        "/x-new",
        "{deep: 1, more: 2}",
    );
}

#[test]
fn digits_survive() {
    let (document, _) =
        run(SHOP, &with_actions("- {target: $..amount, update: {maximum: 12345678901234567890.5}}"));
    let amount = document.root.pointer("/components/schemas/Payment/properties/amount").unwrap();
    assert_eq!(
        amount.to_json(),
        r#"{"type":"number","minimum":0.10000000000000000001,"maximum":12345678901234567890.5}"#
    );
}

#[test]
fn what_an_update_sets_has_its_place_in_the_overlay() {
    let (document, _) = run(SHOP, &with_actions("- target: $..properties.id\n  update: {type: integer}"));
    let object = document.root.pointer("/components/schemas/Order/properties/id").unwrap();
    assert_eq!(&*document.files.place(object.at).file, "shop.yaml");
    let member = &object.as_object().unwrap()["type"];
    let (key, value) = (document.files.key_place(member.key), document.files.place(member.value.at));
    assert_eq!((&*key.file, key.line, key.column), ("overlay.yaml", 5, 12));
    assert_eq!((&*value.file, value.line, value.column), ("overlay.yaml", 5, 18));
}

#[test]
fn a_target_that_matches_nothing_is_a_warning_with_the_nearest_name() {
    let actions = "- {target: $.components.schemas.Odrer.properties, remove: true}\n\
                   - {target: \"$.components['schema'].Order\", remove: true}\n\
                   - {target: '$.tags[?@.name == \"z\"].description', remove: true}\n\
                   - {target: $..nothing, update: {}}";
    insta::assert_snapshot!(refused(&with_actions(actions)), @r#"
    overlay.yaml:4:12 overlay-no-match: `$.components.schemas.Odrer.properties` matches nothing
      `$.components.schemas` matches; did you mean `Order` after it?
    overlay.yaml:5:12 overlay-no-match: `$.components['schema'].Order` matches nothing
      `$.components` matches; did you mean `schemas` after it?
    overlay.yaml:6:12 overlay-no-match: `$.tags[?@.name == "z"].description` matches nothing
      correct the path: `$.tags` matches, `[?@.name == "z"]` after it does not
    overlay.yaml:7:12 overlay-no-match: `$..nothing` matches nothing
      correct the path: `$` matches, `..nothing` after it does not
    "#);
}

#[test]
fn an_update_that_does_not_fit_is_left_out_whole() {
    let actions = "- {target: $..properties.id, update: {title: Id, type: [string, 'null']}}\n\
                   - {target: $.tags.*, update: more}\n\
                   - {target: '$[\"tags\", \"openapi\"]', update: more}";
    insta::assert_snapshot!(refused(&with_actions(actions)), @r#"
    overlay.yaml:4:56 overlay-fault: arrays cannot be merged with primitive values
      remove what stands there with an action before this one
    overlay.yaml:5:30 overlay-fault: primitive values cannot be merged with objects
      remove what stands there with an action before this one
    overlay.yaml:6:12 overlay-fault: the target matches arrays and primitive values alike
      make one action for each kind of node
    "#);
}

#[test]
fn a_malformed_action_is_left_out() {
    let actions = "- remove\n\
                   - {tarrget: $.tags, remove: true}\n\
                   - {target: $.tags, updaet: []}\n\
                   - {target: $.tags}\n\
                   - {remove: true}\n\
                   - {target: tags, remove: true}\n\
                   - {target: '$.tags[?@.name = \"a\"]', remove: true}\n\
                   - {target: 7, remove: true}\n\
                   - {target: $.tags, remove: yes}\n\
                   - {target: $.tags, update: [], copy: $.tags}\n\
                   - {target: $.tags, copy: $.tags.*}\n\
                   - {target: $.tags, copy: $.tgas}\n\
                   - {target: $, remove: true}";
    insta::assert_snapshot!(refused(&with_actions(actions)), @r#"
    overlay.yaml:4:3 overlay-fault: the action is string, not an object
      write `target` with `update`, `copy` or `remove`
    overlay.yaml:5:4 overlay-fault: no such key in an overlay: `tarrget`
      did you mean `target`?
    overlay.yaml:6:20 overlay-fault: no such key in an overlay: `updaet`
      did you mean `update`?
    overlay.yaml:7:3 overlay-fault: the action changes nothing
      add `update`, `copy` or `remove: true`
    overlay.yaml:8:3 overlay-fault: the action has no `target`
      name the nodes to change
    overlay.yaml:9:12 overlay-fault: `target` is not a JSONPath at column 1: not understood from here on
      write an RFC 9535 JSONPath; a name with other signs than letters, digits and `_` goes into ['…']
    overlay.yaml:10:28 overlay-fault: `target` is not a JSONPath at column 16: in long-hand segment, expected closing ']'
      write an RFC 9535 JSONPath; a name with other signs than letters, digits and `_` goes into ['…']
    overlay.yaml:11:12 overlay-fault: `target` is number, not a JSONPath
      write an RFC 9535 JSONPath; a name with other signs than letters, digits and `_` goes into ['…']
    overlay.yaml:12:28 overlay-fault: `remove` is string, not a boolean
      write `remove: true` or leave it out
    overlay.yaml:13:38 overlay-fault: the action has both `update` and `copy`
      make two actions of it
    overlay.yaml:14:26 overlay-fault: `copy` matches 3 nodes
      name the one node to copy
    overlay.yaml:15:26 overlay-no-match: `$.tgas` matches nothing
      `$` matches; did you mean `tags` after it?
    overlay.yaml:16:12 overlay-fault: the whole document cannot be removed
      name a node inside the document
    "#);
}

#[test]
fn an_unreadable_overlay_changes_nothing() {
    let report = [
        "[]",
        "overlay: 2.0.0\nactions: []",
        "actions: []",
        "overlay: 1.0.0\nactoins: []",
        "overlay: 1.0.0\nactions: []",
    ];
    insta::assert_snapshot!(report.map(refused).concat(), @r#"
    overlay.yaml:1:1 overlay-fault: the overlay is array, not an object
      give an overlay: an object with `overlay`, `info` and `actions`
    overlay.yaml:1:10 overlay-fault: overlay version `2.0.0` is not one that can be read
      write `overlay: 1.1.0`
    overlay.yaml:1:1 overlay-fault: the overlay has no `overlay` version
      write `overlay: 1.1.0`
    overlay.yaml:2:1 overlay-fault: no such key in an overlay: `actoins`
      did you mean `actions`?
    overlay.yaml:1:1 overlay-fault: the overlay has no list of `actions`
      list at least one action
    overlay.yaml:2:10 overlay-fault: the overlay has no list of `actions`
      list at least one action
    "#);
}

#[test]
fn a_text_that_is_no_yaml_is_refused() {
    let (_, diags) = run(SHOP, "overlay: [");
    assert!(diags.refused());
}

#[test]
fn growth_is_bounded() {
    let double = "- {target: $, copy: $.components}\n- {target: $.components, copy: $}\n".repeat(70);
    let (_, diags) = run(SHOP, &with_actions(&double));
    assert!(diags.iter().any(|diagnostic| diagnostic.code == Code::ResourceLimit));
    let brackets = format!("- target: $[?{}@{}]\n  remove: true", "(".repeat(5000), ")".repeat(5000));
    let (_, diags) = run(SHOP, &with_actions(&brackets));
    assert!(diags.iter().any(|diagnostic| diagnostic.message.contains("brackets nest deeper")));
}
