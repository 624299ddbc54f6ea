//! The schemas of a bundle with their unions closed off: a value that fits no alternative is one error, without what
//! each alternative has against it. For payloads that would take too long to explain in full.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Plain, json};
use specie_spec::bundle::Bundle;

/// The address of the document.
pub(crate) const URI: &str = "urn:specie:coarse";

/// Keywords that say of several schemas which hold.
const UNIONS: [&str; 2] = ["anyOf", "oneOf"];

/// Keywords that depend on what other keywords of their schema have seen, unions among them.
const LOOK_ASIDE: [&str; 2] = ["unevaluatedProperties", "unevaluatedItems"];

/// A document as the bundle's, and where its own rules stand in the bundle.
pub(crate) struct Coarse {
    pub(crate) document: Plain,
    /// Pointer in the bundle, by pointer in this document.
    pub(crate) rules: BTreeMap<String, String>,
}

impl Coarse {
    /// `None` where references go by dynamic scope, which a copy would change. `uri` is the bundle's address.
    pub(crate) fn new(bundle: &Bundle, uri: &str) -> Option<Coarse> {
        let mut coarse = Coarse { document: bundle.document.clone(), rules: BTreeMap::new() };
        let document = coarse.document.as_object_mut()?;
        document.insert("$id".to_owned(), URI.into());
        let mut pointers: Vec<&String> = bundle.pointers.values().collect();
        // What stands inside of a union goes with it.
        pointers.sort();
        for pointer in &pointers {
            coarse.close(pointer, uri)?;
        }
        for pointer in pointers {
            coarse.redirect(pointer, uri);
        }
        Some(coarse)
    }

    /// Replaces the unions of a schema by whether they hold. `not` asks that without a search for reasons.
    fn close(&mut self, pointer: &str, uri: &str) -> Option<()> {
        let Some(Plain::Object(schema)) = self.document.pointer_mut(pointer) else { return Some(()) };
        if schema.contains_key("$dynamicRef") || schema.contains_key("$id") {
            return None;
        }
        let closed = |rule: Plain| json!({"not": {"not": rule}});
        let mut rules = Vec::new();
        if LOOK_ASIDE.iter().any(|keyword| schema.contains_key(*keyword)) {
            *schema = Map::new();
            rules.push((closed(json!({"$ref": address(uri, pointer)})), pointer.to_owned()));
        }
        for keyword in UNIONS {
            let Some(Plain::Array(branches)) = schema.remove(keyword) else { continue };
            let rule = format!("{pointer}/{keyword}");
            let branch = |index: usize| json!({"$ref": address(uri, &format!("{rule}/{index}"))});
            let branches: Vec<Plain> = (0..branches.len()).map(branch).collect();
            rules.push((closed(json!({keyword: branches})), rule));
        }
        if rules.is_empty() {
            return Some(());
        }
        let all = schema.entry("allOf").or_insert_with(|| json!([])).as_array_mut()?;
        for (closed, rule) in rules {
            self.rules.insert(format!("{pointer}/allOf/{}/not", all.len()), rule);
            all.push(closed);
        }
        Some(())
    }

    /// Lets the reference of a schema lead into this document where its target is still there.
    fn redirect(&mut self, pointer: &str, uri: &str) {
        let reference = self.document.pointer(pointer).and_then(|schema| schema.get("$ref"));
        let fragment = reference.and_then(Plain::as_str).and_then(|text| text.strip_prefix(uri));
        let Some(fragment) = fragment.and_then(|text| text.strip_prefix('#')).map(str::to_owned) else {
            return;
        };
        if self.document.pointer(&crate::compile::percent_decode(&fragment)).is_none() {
            return;
        }
        if let Some(reference) = self.document.pointer_mut(&format!("{pointer}/$ref")) {
            *reference = format!("{URI}#{fragment}").into();
        }
    }
}

fn address(uri: &str, pointer: &str) -> String {
    crate::compile::reference(uri, pointer)
}
