//! Keywords for objects.

use specie_json::{Member, Value};

use super::value::limit;
use super::{Outcome, Run, Schema, Seen, about, broken, list, under};
use crate::rt::check::count;
use crate::{Json, Map};

impl<'p> Run<'p> {
    pub(super) fn members<'t>(
        &mut self,
        schema: Schema<'p>,
        value: &Value<'t>,
        seen: &mut Seen<'t>,
    ) -> Outcome<'t> {
        let Some(members) = value.as_object() else { return Ok(()) };
        let (min, max) = (limit(schema, "minProperties", 0), limit(schema, "maxProperties", u32::MAX));
        let keywords = ["minProperties", "maxProperties"];
        if let Some((keyword, message)) = count("field", keywords, members.len(), min, max) {
            return broken("members", keyword, value, message);
        }
        for name in list(schema, "required").iter().filter_map(Json::as_str) {
            if value.get(name).is_none() {
                return broken("missing-field", "required", value, format!("`{name}` is missing"));
            }
        }
        self.dependent(schema, value, seen)?;
        for member in members {
            self.member(schema, member, seen)?;
        }
        let Some(rest) = schema.get("unevaluatedProperties") else { return Ok(()) };
        for member in members.iter().filter(|member| !seen.keys.contains(member.key)).collect::<Vec<_>>() {
            self.undescribed("unevaluatedProperties", rest, member)?;
            seen.keys.insert(member.key);
        }
        Ok(())
    }

    fn member<'t>(&mut self, schema: Schema<'p>, member: &Member<'t>, seen: &mut Seen<'t>) -> Outcome<'t> {
        let mut described = false;
        if let Some(names) = schema.get("propertyNames")
            && let Err(wrong) = self.check(names, &Value::string(member.key), &mut Seen::default())
        {
            let message = format!("name of a field: {}", wrong.message);
            return at_key(
                "propertyNames",
                member,
                broken("field-name", "propertyNames", &member.value, message),
            );
        }
        if let Some(own) = named(schema, "properties").and_then(|properties| properties.get(member.key)) {
            under("properties", member.key, self.check(own, &member.value, &mut Seen::default()))?;
            described = true;
        }
        for (pattern, own) in named(schema, "patternProperties").into_iter().flatten() {
            if self.matches(pattern, member.key) {
                under("patternProperties", member.key, self.check(own, &member.value, &mut Seen::default()))?;
                described = true;
            }
        }
        if let Some(rest) = schema.get("additionalProperties").filter(|_| !described) {
            self.undescribed("additionalProperties", rest, member)?;
            described = true;
        }
        if described {
            seen.keys.insert(member.key);
        }
        Ok(())
    }

    /// A member that nothing else describes.
    fn undescribed<'t>(&mut self, keyword: &'static str, rest: &'p Json, member: &Member<'t>) -> Outcome<'t> {
        if *rest == Json::Bool(false) {
            let message = format!("no field `{}` is described", member.key);
            return at_key(keyword, member, broken("undocumented-field", keyword, &member.value, message));
        }
        under(keyword, member.key, self.check(rest, &member.value, &mut Seen::default()))
    }

    fn dependent<'t>(&mut self, schema: Schema<'p>, value: &Value<'t>, seen: &mut Seen<'t>) -> Outcome<'t> {
        for (name, needed) in named(schema, "dependentRequired").into_iter().flatten() {
            let Json::Array(needed) = needed else { continue };
            let mut missing = needed.iter().filter_map(Json::as_str).filter(|need| value.get(need).is_none());
            if value.get(name).is_some()
                && let Some(need) = missing.next()
            {
                let message = format!("`{name}` is there and `{need}` is not");
                return broken("dependent-field", "dependentRequired", value, message);
            }
        }
        for (name, own) in named(schema, "dependentSchemas").into_iter().flatten() {
            if value.get(name).is_some() {
                about("dependentSchemas", self.check(own, value, seen))?;
            }
        }
        Ok(())
    }
}

/// Puts the place of what is wrong at a member's key.
fn at_key<'t>(keyword: &'static str, member: &Member<'t>, outcome: Outcome<'t>) -> Outcome<'t> {
    under(keyword, member.key, outcome).map_err(|mut broken| {
        broken.raw = member.raw_key;
        broken
    })
}

/// The schemas that a keyword has by name.
fn named<'p>(schema: Schema<'p>, keyword: &str) -> Option<&'p Map<Json>> {
    match schema.get(keyword) {
        Some(Json::Object(named)) => Some(named),
        _ => None,
    }
}
