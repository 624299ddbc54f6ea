//! What is wrong with a document that only compiling its schemas shows: patterns that no engine here can run.

use jsonschema::PatternOptions;
use serde_json::json;
use specie_spec::{Api, Code, Diagnostic, Diagnostics, Origin};

/// Finds the patterns of a document that checking will leave out, in the order of the document's schemas.
///
/// [`specie_spec::read`] cannot tell them, since it runs no patterns; the two together are all that is known of a
/// document without payloads.
#[must_use]
pub fn lint(api: &Api) -> Diagnostics {
    let mut diags = Diagnostics::new();
    for schema in api.schemas.iter() {
        if let Some(pattern) = &schema.string.pattern {
            check(&mut diags, api, &pattern.value, pattern.at);
        }
        for (pattern, id) in &schema.object.pattern_properties {
            if let Some(at) = api.schemas[*id].at {
                check(&mut diags, api, pattern, at);
            }
        }
    }
    diags
}

fn check(diags: &mut Diagnostics, api: &Api, pattern: &str, at: Origin) {
    // The backtracking engine runs whatever the linear one does.
    let options = jsonschema::options().with_pattern_options(PatternOptions::fancy_regex()).offline();
    if options.build(&json!({ "pattern": pattern })).is_err() {
        diags.push(unusable_pattern(pattern).at(api.files.place(at), "ignored"));
    }
}

/// The diagnostic for a pattern that cannot be run, without its place.
pub(crate) fn unusable_pattern(pattern: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusablePattern, format!("`{pattern}` is no pattern that can be run"))
        .help("rewrite the pattern in ECMA-262; it is ignored")
}
