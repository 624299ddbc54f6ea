//! JSON Pointers (RFC 6901): escaping of tokens, from a pointer to a value, and from an offset to a pointer.

use std::borrow::Cow;
use std::fmt::Write;

use crate::value::{Data, Document, Member, Value};

/// A key as a token of a pointer: `~` becomes `~0`, `/` becomes `~1`.
#[must_use]
pub fn escape_pointer_token(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}

/// The key that a token of a pointer stands for. A `~` that starts no escape stays as it is.
#[must_use]
pub fn unescape_pointer_token(token: &str) -> Cow<'_, str> {
    // `~01` stands for `~1`, hence this order (RFC 6901 section 4).
    if token.contains('~') { token.replace("~1", "/").replace("~0", "~").into() } else { token.into() }
}

/// What the last token of a pointer leads to.
enum Step<'d, 'a> {
    Root(&'d Value<'a>),
    Member(&'a Member<'a>),
    Element(&'a Value<'a>),
}

impl<'a> Document<'a> {
    /// The value at a pointer; `None` when there is none, or when the text is no pointer.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Value<'a>> {
        Some(match self.walk(pointer)? {
            Step::Root(value) | Step::Element(value) => value,
            Step::Member(member) => &member.value,
        })
    }

    /// The member that holds the value at a pointer, for its key; `None` for the root and for elements of arrays.
    #[must_use]
    pub fn member(&self, pointer: &str) -> Option<&Member<'a>> {
        match self.walk(pointer)? {
            Step::Member(member) => Some(member),
            Step::Root(_) | Step::Element(_) => None,
        }
    }

    /// The pointer to the innermost value around a byte offset, the value of a member also for its key.
    ///
    /// Inside a shadowed member it is the pointer to the object that held the member.
    #[must_use]
    pub fn pointer_at(&self, offset: usize) -> String {
        let mut pointer = String::new();
        let mut value = &self.root;
        loop {
            match value.data() {
                Data::Array(elements) => {
                    let after = elements.partition_point(|element| self.offset(element.raw()) <= offset);
                    let Some(index) = after.checked_sub(1) else { return pointer };
                    if !self.span(elements[index].raw()).contains(&offset) {
                        return pointer;
                    }
                    write!(pointer, "/{index}").expect("writing to a String cannot fail");
                    value = &elements[index];
                }
                Data::Object(members) => {
                    let after = members.partition_point(|member| self.offset(member.raw_key) <= offset);
                    let Some(member) = after.checked_sub(1).map(|index| &members[index]) else {
                        return pointer;
                    };
                    if offset >= self.span(member.value.raw()).end {
                        return pointer;
                    }
                    pointer.push('/');
                    pointer.push_str(&escape_pointer_token(member.key));
                    value = &member.value;
                }
                Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => return pointer,
            }
        }
    }

    fn walk(&self, pointer: &str) -> Option<Step<'_, 'a>> {
        let Some(tokens) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(Step::Root(&self.root));
        };
        let mut step = Step::Root(&self.root);
        for token in tokens.split('/') {
            let holder = match step {
                Step::Root(value) | Step::Element(value) => value.data(),
                Step::Member(member) => member.value.data(),
            };
            step = match holder {
                Data::Array(elements) => Step::Element(elements.get(array_index(token)?)?),
                Data::Object(members) => {
                    let key = checked_key(token)?;
                    Step::Member(members.iter().find(|member| member.key == key)?)
                }
                Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => return None,
            };
        }
        Some(step)
    }
}

/// Digits without a leading zero (RFC 6901 section 4); `-`, the element after the last, is never there.
fn array_index(token: &str) -> Option<usize> {
    let canonical = token == "0" || !token.starts_with(['0', '+']);
    if canonical { token.parse().ok() } else { None }
}

/// The key of a token whose every `~` starts an escape (RFC 6901 section 3).
fn checked_key(token: &str) -> Option<Cow<'_, str>> {
    let sound = token.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    sound.then(|| unescape_pointer_token(token))
}
