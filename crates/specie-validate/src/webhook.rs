//! Which webhook of a document a recorded call is: its path says nothing, since it is the receiver's own.

use specie_json::{Arena, Data, Value, decode_utf8, parse};

use crate::target::Target;
use crate::validator::Validator;

impl Validator {
    /// The webhook that a body is a call of: the one that a text of the body names, else the only one that accepts it.
    #[must_use]
    pub fn webhook_of(&self, payload: &[u8]) -> Option<Target> {
        let arena = Arena::new();
        let document = decode_utf8(payload).and_then(|text| parse(&arena, text)).ok()?;
        let named = self.api().webhooks.iter().find(|(name, webhook)| {
            names(&document.root, name, LEVELS) || names(&document.root, &webhook.id, LEVELS)
        });
        if let Some((name, _)) = named {
            return Some(Target::webhook(name));
        }
        let mut accepting = self.api().webhooks.keys().map(Target::webhook).filter(|target| {
            let checker = self.target(target);
            checker.is_ok_and(|checker| !checker.accepts_anything() && checker.is_valid(payload))
        });
        let only = accepting.next()?;
        accepting.next().is_none().then_some(only)
    }
}

/// Objects around the text that names an event: `{"data": {"type": …}}` has two.
const LEVELS: usize = 2;

/// Whether an object has this text, not deeper than some levels.
fn names(value: &Value<'_>, name: &str, levels: usize) -> bool {
    match value.data() {
        Data::String(text) => text == name,
        Data::Object(members) if levels > 0 => {
            members.iter().any(|member| names(&member.value, name, levels - 1))
        }
        _ => false,
    }
}
