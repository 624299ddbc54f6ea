//! A value that fits no alternative, or several: which one was meant, and what keeps the value from it.

use jsonschema::JsonType;
use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value as Plain;
use specie_spec::Code;

use super::kinds::{Case, drafts};
use super::view::{listed, plural};
use crate::report::{Draft, DraftAt};

/// The errors of each alternative, in the order of the document.
type Branches = [Vec<ValidationError<'static>>];

/// Reasons shown beside a finding.
const MAX_RELATED: usize = 8;

/// The findings for a value that fits no alternative.
///
/// Where the value itself tells which alternative is meant, the findings are those of that alternative: by the
/// discriminator, by the fixed value of a field, by having the fields that only one asks for, or because only `null`
/// stands beside it, which nobody reads as a choice.
pub(super) fn none(case: &Case<'_, '_>, branches: &Branches) -> Vec<Draft> {
    let serious: Vec<usize> =
        (0..branches.len()).filter(|index| !is_null_only(case, &branches[*index])).collect();
    if let [only] = serious[..] {
        return branches[only].iter().flat_map(|error| drafts(case.explain, error)).collect();
    }
    let candidates = if serious.is_empty() { (0..branches.len()).collect() } else { serious };
    let chosen = match told(case, branches, &candidates) {
        Some(index) => return branches[index].iter().flat_map(|error| drafts(case.explain, error)).collect(),
        None => nearest(case, branches, &candidates),
    };
    let names: Vec<String> = (0..branches.len()).map(|index| name(case, index)).collect();
    let message = format!("{} fits none of {}", case.name(), plural(branches.len(), "alternative"));
    let mut draft = case.draft(Code::NoBranch, message, &listed(&names));
    let reasons: Vec<Draft> = branches[chosen].iter().flat_map(|error| drafts(case.explain, error)).collect();
    for reason in reasons.into_iter().take(MAX_RELATED) {
        draft = draft.also(reason.message, DraftAt::Payload(reason.at));
    }
    if let Some(place) =
        branch_pointer(case, chosen).and_then(|pointer| case.explain.compiled.place(&pointer))
    {
        draft = draft.also("the nearest alternative", DraftAt::Spec(place));
    }
    vec![draft.help(format!("make it fit {}, the nearest one", names[chosen]))]
}

/// The finding for a value that does not fit a union whose alternatives were not searched (see [`super::coarse`]); `None`
/// for a rule that is no such union.
pub(super) fn closed(case: &Case<'_, '_>) -> Option<Draft> {
    let rule = case.rule?;
    let operand = case.explain.compiled.bundle.document.pointer(rule)?;
    let (message, expected) = match operand.as_array() {
        Some(branches) => {
            let names: Vec<String> = (0..branches.len()).map(|index| name(case, index)).collect();
            let count = plural(names.len(), "alternative");
            let one = if rule.ends_with("/oneOf") { "exactly one" } else { "any" };
            (format!("{} does not fit {one} of {count}", case.name()), listed(&names))
        }
        None if rule.ends_with("/not") => return None,
        None => {
            (format!("{} does not fit the schema", case.name()), "a value that fits the schema".to_owned())
        }
    };
    let draft = case.draft(Code::NoBranch, message, &expected);
    Some(draft.help("look which alternative is meant, and check the value against it alone"))
}

/// The finding for a value that fits more than one alternative of a `oneOf`.
pub(super) fn several(case: &Case<'_, '_>, branches: &Branches) -> Draft {
    let fitting: Vec<usize> = (0..branches.len()).filter(|index| branches[*index].is_empty()).collect();
    let names: Vec<String> = fitting.iter().map(|index| name(case, *index)).collect();
    let message = format!("{} fits {} alternatives, {}", case.name(), names.len(), names.join(" and "));
    let mut draft = case.draft(Code::SeveralBranches, message, "exactly one alternative");
    for (index, name) in fitting.iter().zip(&names).take(MAX_RELATED) {
        let place = branch_pointer(case, *index).and_then(|pointer| case.explain.compiled.place(&pointer));
        if let Some(place) = place {
            draft = draft.also(format!("{name} fits"), DraftAt::Spec(place));
        }
    }
    draft.help("use `anyOf`, or give the alternatives a field that tells them apart")
}

/// The alternative that the value itself tells.
fn told(case: &Case<'_, '_>, branches: &Branches, candidates: &[usize]) -> Option<usize> {
    if let Some(index) = by_discriminator(case, branches.len()).filter(|index| candidates.contains(index)) {
        return Some(index);
    }
    let tagged = without(candidates, |index| branches[index].iter().any(|error| is_tag(case, error)));
    if let ([only], true) = (&tagged[..], tagged.len() < candidates.len()) {
        return Some(*only);
    }
    // Of objects, one may have all that its alternative asks for at this level, and none of the others.
    let fits = |index: &&usize| !branches[**index].iter().any(|error| here(case, error));
    let mut fitting = tagged.iter().filter(fits).copied();
    fitting.next().filter(|_| case.value.as_object().is_some() && fitting.next().is_none())
}

/// The alternative that the value comes nearest to.
fn nearest(case: &Case<'_, '_>, branches: &Branches, candidates: &[usize]) -> usize {
    let depth = case.pointer.matches('/').count();
    let score = |index: &usize| {
        let errors = &branches[*index];
        let wrong_type =
            errors.iter().any(|error| here(case, error) && matches!(error.kind(), Kind::Type { .. }));
        let deepest = errors.iter().map(|error| error.instance_path().as_str().matches('/').count()).max();
        (wrong_type, errors.len(), usize::MAX - deepest.unwrap_or(depth).saturating_sub(depth))
    };
    let listed = without(candidates, |index| branches[index].iter().any(|error| is_listed(case, error)));
    listed.into_iter().min_by_key(score).unwrap_or(candidates[0])
}

/// The alternative that the value's discriminator names.
fn by_discriminator(case: &Case<'_, '_>, count: usize) -> Option<usize> {
    let (union, _) = case.rule?.rsplit_once('/')?;
    let schema = case.explain.compiled.bundle.document.pointer(union)?;
    let discriminator = schema.get("x-specie-discriminator")?;
    let property = discriminator.get("property")?.as_str()?;
    let value = case.value.get(property)?;
    let text = value.as_str()?;
    let mapped = discriminator.get("branches").and_then(|branches| branches.get(text)?.as_u64());
    let mapped = mapped.and_then(|index| usize::try_from(index).ok()).filter(|index| *index < count);
    // Without a mapping the value is the name of the schema (OAS 3.0.3 section 4.7.25.1).
    let named = || (0..count).find(|index| component(case, *index).is_some_and(|name| name == text));
    mapped.or_else(named)
}

/// The candidates that are not excluded; all of them when each is.
fn without(candidates: &[usize], excluded: impl Fn(usize) -> bool) -> Vec<usize> {
    let kept: Vec<usize> = candidates.iter().copied().filter(|index| !excluded(*index)).collect();
    if kept.is_empty() { candidates.to_vec() } else { kept }
}

/// True for an error about a field of the value that has one value in this alternative.
fn is_tag(case: &Case<'_, '_>, error: &ValidationError<'_>) -> bool {
    let one = match error.kind() {
        Kind::Constant { .. } => true,
        Kind::Enum { options } => options.as_array().is_some_and(|options| options.len() == 1),
        _ => false,
    };
    one && is_listed(case, error)
}

/// True for an error about a field of the value that has listed values in this alternative.
fn is_listed(case: &Case<'_, '_>, error: &ValidationError<'_>) -> bool {
    let listed = match error.kind() {
        Kind::Constant { .. } | Kind::Enum { .. } => true,
        Kind::Custom { keyword, .. } => keyword == "x-specie-enum",
        _ => false,
    };
    let path = error.instance_path();
    let key = path.as_str().strip_prefix(case.pointer).and_then(|rest| rest.strip_prefix('/'));
    listed && key.is_some_and(|key| !key.contains('/'))
}

/// True for an alternative that accepts nothing but null.
fn is_null_only(case: &Case<'_, '_>, errors: &[ValidationError<'static>]) -> bool {
    let [error] = errors else { return false };
    let null_only = match error.kind() {
        Kind::Type { kind: TypeKind::Single(kind) } => *kind == JsonType::Null,
        Kind::Constant { expected_value } => expected_value.is_null(),
        Kind::Enum { options } => {
            options.as_array().is_some_and(|options| options.iter().all(Plain::is_null))
        }
        _ => false,
    };
    null_only && here(case, error)
}

fn here(case: &Case<'_, '_>, error: &ValidationError<'_>) -> bool {
    error.instance_path().as_str() == case.pointer
}

/// What an alternative is called: its component, else its number.
fn name(case: &Case<'_, '_>, index: usize) -> String {
    component(case, index).map_or_else(|| format!("alternative {}", index + 1), |name| format!("`{name}`"))
}

fn component(case: &Case<'_, '_>, index: usize) -> Option<String> {
    case.explain.component(&branch_pointer(case, index)?)
}

fn branch_pointer(case: &Case<'_, '_>, index: usize) -> Option<String> {
    Some(format!("{}/{index}", case.rule?))
}
