//! From an error of the jsonschema crate to findings: code, words, both places.

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonTypeSet, ValidationError};
use serde_json::Value as Plain;
use specie_json::{Data, Decimal, Value};
use specie_spec::Code;
use specie_spec::Severity;
use specie_spec::bundle::Reading;
use specie_spec::diagnostic::did_you_mean;

use super::view::{cut, listed, plural};
use super::{Explain, branch, canonical};
use crate::report::{Draft, DraftAt, child};
use specie_json::Format;

/// Undocumented fields of one object for which a near name is looked for: each costs a pass over all documented ones.
const SUGGESTIONS: usize = 50;

/// The findings of one error.
pub(crate) fn drafts(explain: &Explain<'_>, error: &ValidationError<'_>) -> Vec<Draft> {
    let pointer = error.instance_path().as_str();
    let Some(value) = explain.view.value(pointer) else { return Vec::new() };
    let rule = explain.compiled.pointer_of(error);
    let case = Case { explain, pointer, value, rule: rule.as_deref() };
    match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => branch::none(&case, context),
        Kind::OneOfMultipleValid { context } => vec![branch::several(&case, context)],
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            unexpected.iter().enumerate().map(|(index, key)| case.closed(key, index < SUGGESTIONS)).collect()
        }
        Kind::AdditionalItems { .. } | Kind::UnevaluatedItems { .. } => vec![case.items("no further items")],
        Kind::MaxItems { limit } => vec![case.items(&format!("at most {limit}"))],
        Kind::MinItems { limit } => vec![case.items(&format!("at least {limit}"))],
        Kind::MaxLength { limit } => vec![case.length(&format!("at most {limit}"))],
        Kind::MinLength { limit } => vec![case.length(&format!("at least {limit}"))],
        Kind::MaxProperties { limit } => vec![case.members(&format!("at most {limit}"))],
        Kind::MinProperties { limit } => vec![case.members(&format!("at least {limit}"))],
        Kind::Maximum { limit } => vec![case.bound("at most", &limit.to_string())],
        Kind::Minimum { limit } => vec![case.bound("at least", &limit.to_string())],
        Kind::ExclusiveMaximum { limit } => vec![case.bound("less than", &limit.to_string())],
        Kind::ExclusiveMinimum { limit } => vec![case.bound("more than", &limit.to_string())],
        Kind::MultipleOf { multiple_of } => vec![case.multiple_of(&multiple_of.to_string())],
        Kind::Constant { expected_value } => vec![case.constant(&expected_value.to_string())],
        Kind::Enum { options } => vec![case.one_of(&texts(options))],
        Kind::Custom { keyword, .. } => vec![case.own(keyword)],
        Kind::Pattern { pattern } => vec![case.pattern(pattern)],
        Kind::Format { format } => vec![case.format(format)],
        Kind::ContentEncoding { content_encoding: name }
        | Kind::ContentMediaType { content_media_type: name } => {
            vec![case.format(name)]
        }
        Kind::FromUtf8 { .. } => vec![case.format("UTF-8")],
        Kind::Required { property } => vec![case.missing(property)],
        Kind::Type { kind: TypeKind::Single(kind) } => case.kind(JsonTypeSet::from(*kind)),
        Kind::Type { kind: TypeKind::Multiple(kinds) } => case.kind(*kinds),
        Kind::PropertyNames { error } => vec![case.field_name(error)],
        Kind::Contains => vec![case.contains()],
        Kind::Not { .. } => vec![branch::closed(&case).unwrap_or_else(|| case.not())],
        Kind::FalseSchema => vec![case.forbidden()],
        Kind::UniqueItems => vec![case.repeated()],
        Kind::BacktrackLimitExceeded { .. } | Kind::RegexEngineFailure { .. } | Kind::Referencing(_) => {
            vec![case.unchecked()]
        }
    }
}

/// One error: the value, its place, and the pointer of the keyword in the bundle.
#[derive(Clone, Copy)]
pub(super) struct Case<'e, 'c> {
    pub(super) explain: &'e Explain<'c>,
    pub(super) pointer: &'e str,
    pub(super) value: &'c Value<'c>,
    pub(super) rule: Option<&'e str>,
}

impl Case<'_, '_> {
    /// A finding at the value, with the way out that fits every rule.
    pub(super) fn draft(&self, code: Code, message: String, expected: &str) -> Draft {
        let found = self.explain.view.found(self.value, self.pointer);
        let place = self.rule.and_then(|rule| self.explain.compiled.place(rule));
        Draft::new(code, self.explain.view.spot(self.pointer), message)
            .saying(expected, found)
            .by(place)
            .help(self.way_out())
    }

    fn way_out(&self) -> &'static str {
        match self.explain.reading {
            Reading::Receive => "correct the document with an overlay if the provider means it so",
            Reading::Send | Reading::Strict => {
                "send what the document asks for, or correct it with an overlay"
            }
        }
    }

    pub(super) fn name(&self) -> String {
        self.explain.view.name(self.pointer)
    }

    fn found(&self) -> String {
        self.explain.view.found(self.value, self.pointer)
    }

    /// A value in the bundle, beside or under the failing keyword.
    fn in_bundle(&self, pointer: &str) -> Option<&Plain> {
        self.explain.compiled.bundle.document.pointer(pointer)
    }

    /// The value of the failing keyword.
    fn operand(&self) -> Option<&Plain> {
        self.in_bundle(self.rule?)
    }

    /// A value of another type. An enum that the reading left open is broken too by what is no text, and alone where
    /// the schema has no `type`.
    fn kind(&self, kinds: JsonTypeSet) -> Vec<Draft> {
        let schema = self.rule.and_then(|rule| rule.rsplit_once('/')).map_or("", |(schema, _)| schema);
        let opened = self.in_bundle(&format!("{schema}/x-specie-open-enum")).and_then(Plain::as_array);
        let listed = opened.map(|texts| {
            let rule = format!("{schema}/x-specie-open-enum");
            let case = Case { rule: Some(&rule), ..*self };
            case.one_of(&texts.iter().map(ToString::to_string).collect::<Vec<_>>())
        });
        let typed = self.typed(kinds);
        match listed {
            Some(listed) if listed.spec == typed.spec => vec![listed],
            listed => std::iter::once(typed).chain(listed).collect(),
        }
    }

    fn typed(&self, kinds: JsonTypeSet) -> Draft {
        let names: Vec<&str> = kinds.iter().map(jsonschema::JsonType::as_str).collect();
        let expected = names.join(" or ");
        let is = self.explain.view.is(self.value, self.pointer);
        let draft =
            self.draft(Code::Type, format!("{} is {is}, the spec says {expected}", self.name()), &expected);
        let wants = |name: &str| names.contains(&name);
        match (self.explain.reading, self.value.data()) {
            (Reading::Receive, _) => draft,
            (_, Data::String(text))
                if Decimal::parse(text).is_some() && (wants("number") || wants("integer")) =>
            {
                draft.help("send the number without quotes")
            }
            (_, Data::Number) if wants("string") => draft.help("send the number in quotes"),
            _ => draft,
        }
    }

    fn missing(&self, property: &Plain) -> Draft {
        let name = property.as_str().unwrap_or_default();
        let rule = self.rule.unwrap_or_default();
        let message = format!("{} lacks `{name}`", self.name());
        // `dependentRequired` reports each missing field in the same way.
        let depends =
            rule.rsplit('/').take(2).any(|token| matches!(token, "dependentRequired" | "dependencies"));
        let code = if depends { Code::DependentField } else { Code::MissingField };
        let mut draft = self.draft(code, message, &format!("a field `{name}`"));
        "no such field".clone_into(&mut draft.found);
        let position = self
            .operand()
            .and_then(Plain::as_array)
            .and_then(|names| names.iter().position(|n| n == property));
        if let Some(position) = position {
            draft.spec = self.explain.compiled.place(&format!("{rule}/{position}")).or(draft.spec);
        }
        let undeclared = |key: &str| !self.declared().any(|declared| declared == key);
        // A slip of the keyboard is not looked for in a map of thousands.
        let members = self.value.as_object().filter(|members| members.len() <= 200).unwrap_or_default();
        let keys = members.iter().map(|member| member.key);
        match did_you_mean(name, keys.filter(|key| undeclared(key))) {
            Some(near) => draft.help(format!("`{near}` is there; is it meant to be `{name}`?")),
            None => draft,
        }
    }

    /// Names under `properties` beside the failing keyword.
    fn declared(&self) -> impl Iterator<Item = &str> {
        let schema = self.rule.and_then(|rule| rule.rsplit_once('/')).map(|(schema, _)| schema);
        let properties = schema.and_then(|schema| self.in_bundle(&format!("{schema}/properties")));
        properties.and_then(Plain::as_object).into_iter().flat_map(|object| object.keys().map(String::as_str))
    }

    /// A field that a closed object does not allow.
    fn closed(&self, key: &str, suggest: bool) -> Draft {
        let pointer = child(self.pointer, key);
        let message = format!("`{key}` is not documented, and the spec closes {}", self.name());
        let mut draft = self.draft(Code::UndocumentedField, message, "documented fields only");
        draft.severity = Severity::Error;
        draft.at = self.explain.view.key_spot(&pointer);
        draft.found = format!("`{key}`");
        draft.spec = self.rule.and_then(|rule| self.explain.compiled.bundle.origins.key(rule));
        match did_you_mean(key, self.declared().filter(|_| suggest)) {
            Some(near) => draft.help(format!("did you mean `{near}`?")),
            None => draft.help("leave the field out, or describe it with an overlay"),
        }
    }

    fn one_of(&self, options: &[String]) -> Draft {
        if let [only] = options {
            return self.constant(only);
        }
        let message = format!("{} is {}, none of the listed values", self.name(), self.found());
        let draft = self.draft(Code::Enum, message, &format!("one of {}", listed(options)));
        let known = options.iter().filter_map(|option| option.strip_prefix('"')?.strip_suffix('"'));
        match self.value.as_str().and_then(|text| did_you_mean(text, known)) {
            Some(near) => draft.help(format!("did you mean \"{near}\"?")),
            None => draft,
        }
    }

    /// A `const`, or a list of one value.
    fn constant(&self, expected: &str) -> Draft {
        let place = self.rule.and_then(|rule| self.explain.compiled.place(rule));
        let listed = place.is_some_and(|place| place.pointer.ends_with("/enum"));
        let code = if listed { Code::Enum } else { Code::Const };
        let message = format!("{} is {}, the spec says {}", self.name(), self.found(), cut(expected));
        self.draft(code, message, &cut(expected))
    }

    fn bound(&self, relation: &str, limit: &str) -> Draft {
        let message = format!("{} is {}, the spec asks for {relation} {limit}", self.name(), self.found());
        self.draft(Code::Bounds, message, &format!("{relation} {limit}"))
    }

    fn multiple_of(&self, step: &str) -> Draft {
        let message = format!("{} is {}, no multiple of {step}", self.name(), self.found());
        self.draft(Code::MultipleOf, message, &format!("a multiple of {step}"))
    }

    fn length(&self, limit: &str) -> Draft {
        let length = plural(self.value.as_str().unwrap_or_default().chars().count(), "character");
        let message = format!("{} has {length}, the spec asks for {limit}", self.name());
        self.draft(Code::Length, message, &format!("{limit} characters"))
    }

    fn items(&self, limit: &str) -> Draft {
        let count = plural(self.value.as_array().map_or(0, <[_]>::len), "item");
        let message = format!("{} has {count}, the spec asks for {limit}", self.name());
        self.draft(Code::Items, message, &format!("{limit} items").replace("items items", "items"))
    }

    fn members(&self, limit: &str) -> Draft {
        let count = plural(self.value.as_object().map_or(0, <[_]>::len), "field");
        let message = format!("{} has {count}, the spec asks for {limit}", self.name());
        self.draft(Code::Members, message, &format!("{limit} fields"))
    }

    fn pattern(&self, pattern: &str) -> Draft {
        let message = format!("{} does not match `{}`", self.name(), cut(pattern));
        self.draft(Code::Pattern, message, &format!("a text that matches `{}`", cut(pattern)))
    }

    fn format(&self, name: &str) -> Draft {
        let known = Format::from_name(name);
        let expected = known.map_or(name, |format| format.describe());
        self.draft(Code::Format, format!("{} is no {name}", self.name()), expected)
    }

    /// A keyword of the bundle's own.
    fn own(&self, keyword: &str) -> Draft {
        let operand = self.operand();
        let text = operand.and_then(Plain::as_str).unwrap_or_default();
        match keyword {
            "x-specie-minimum" => self.bound("at least", text),
            "x-specie-maximum" => self.bound("at most", text),
            "x-specie-exclusiveMinimum" => self.bound("more than", text),
            "x-specie-exclusiveMaximum" => self.bound("less than", text),
            "x-specie-multipleOf" => self.multiple_of(text),
            "x-specie-enum" => {
                let options = operand.and_then(Plain::as_array).into_iter().flatten();
                self.one_of(&options.filter_map(Plain::as_str).map(str::to_owned).collect::<Vec<_>>())
            }
            "x-specie-integer" => {
                let message = format!("{} is {}, the spec says integer", self.name(), self.found());
                self.draft(Code::Type, message, "integer, in OpenAPI 3.0 written without a fraction")
            }
            _ => self.format(text),
        }
    }

    fn field_name(&self, error: &ValidationError<'_>) -> Draft {
        let instance = error.instance();
        let key = instance.as_str().unwrap_or_default();
        let reason = match error.kind() {
            Kind::Pattern { pattern } => format!("a name that matches `{pattern}`"),
            Kind::MaxLength { limit } => format!("a name of at most {limit} characters"),
            Kind::MinLength { limit } => format!("a name of at least {limit} characters"),
            Kind::Enum { options } => format!("one of {}", listed(&texts(options))),
            _ => "a name that the spec allows".to_owned(),
        };
        let message = format!("the name `{}` is not allowed in {}", cut(key), self.name());
        let mut draft = self.draft(Code::FieldName, message, &reason);
        draft.at = self.explain.view.key_spot(&child(self.pointer, key));
        draft.found = format!("`{}`", cut(key));
        let inner = self.explain.compiled.pointer_of(error);
        draft.spec = inner.and_then(|rule| self.explain.compiled.place(&rule)).or(draft.spec);
        draft
    }

    fn contains(&self) -> Draft {
        let message =
            format!("{} has too few or too many items of the kind that the spec asks for", self.name());
        self.draft(Code::Contains, message, "the number of such items that the spec asks for")
    }

    fn not(&self) -> Draft {
        let message = format!("{} is what the spec forbids", self.name());
        self.draft(Code::Not, message, "a value that does not fit the schema under `not`")
    }

    fn forbidden(&self) -> Draft {
        let message = format!("{} must not be there", self.name());
        let mut draft = self.draft(Code::Forbidden, message, "nothing");
        draft.at = self.explain.view.key_spot(self.pointer);
        draft.help("leave it out, or correct the document with an overlay")
    }

    fn repeated(&self) -> Draft {
        let elements = self.value.as_array().unwrap_or_default();
        let mut first = std::collections::BTreeMap::new();
        let pair = elements.iter().enumerate().find_map(|(index, element)| {
            first.insert(canonical::text(element), index).map(|earlier| (earlier, index))
        });
        let draft =
            self.draft(Code::UniqueItems, format!("{} has an item twice", self.name()), "distinct items");
        let Some((earlier, later)) = pair else { return draft };
        let (earlier, later) = (format!("{}/{earlier}", self.pointer), format!("{}/{later}", self.pointer));
        let view = &self.explain.view;
        let found = view.value(&later).map_or_else(String::new, |value| view.found(value, &later));
        let mut draft = draft.also("the same value", DraftAt::Payload(view.spot(&earlier)));
        draft.at = view.spot(&later);
        draft.found = found;
        draft
    }

    fn unchecked(&self) -> Draft {
        let message = format!("a rule for {} could not be decided within its limits", self.name());
        self.draft(Code::Unchecked, message, "a pattern that can be decided")
            .help("simplify the pattern in the document")
    }
}

/// The values of an `enum` as JSON texts.
fn texts(options: &Plain) -> Vec<String> {
    options.as_array().into_iter().flatten().map(ToString::to_string).collect()
}
