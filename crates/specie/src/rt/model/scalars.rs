//! Texts, numbers and booleans.

use super::{Edit, F, Look, Model, Nowhere, Peek, Res};
use crate::rt::check;
use crate::rt::edit::held;
use crate::rt::table::Rule;

impl Model for String {
    type Home = Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        Self::new()
    }

    fn look(&self, look: &mut Look<'_>) {
        look.str(self);
    }

    fn peek(&self) -> Peek<'_> {
        Peek::Str(self)
    }

    fn put(&mut self, word: Peek<'_>, place: &'static F) -> bool {
        let Peek::Str(text) = word else { return false };
        let fits = match place.rule {
            Rule::Any => true,
            Rule::Len(min, max) => check::length(text, min, max).is_none(),
            _ => false,
        };
        if fits {
            *self = Self::from(text);
        }
        fits
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if let Some(text) = edit.plain_str(place) {
            *self = Self::from(text);
        } else if let Some(text) = edit.str(place)? {
            *self = text.into_owned();
        }
        Ok(())
    }
}

impl Model for bool {
    type Home = Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        false
    }

    fn look(&self, look: &mut Look<'_>) {
        look.bool(*self);
    }

    fn peek(&self) -> Peek<'_> {
        Peek::Bool(*self)
    }

    fn put(&mut self, word: Peek<'_>, place: &'static F) -> bool {
        let (Peek::Bool(value), Rule::Any) = (word, &place.rule) else { return false };
        *self = value;
        true
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if let Some(value) = edit.bool(place)? {
            *self = value;
        }
        Ok(())
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Model for $integer {
            type Home = Nowhere;

            crate::rt::cloned!();

            fn blank() -> Self {
                0
            }

            fn look(&self, look: &mut Look<'_>) {
                look.integer(i128::from(*self));
            }

            fn peek(&self) -> Peek<'_> {
                i64::try_from(*self).map_or(Peek::Look, Peek::Integer)
            }

            fn put(&mut self, word: Peek<'_>, place: &'static F) -> bool {
                let Peek::Integer(value) = word else { return false };
                let held = held(&place.rule, value);
                *self = held.unwrap_or_default();
                held.is_some()
            }

            fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
                if let Some(value) = edit.plain_integer(place) {
                    *self = value;
                    return Ok(());
                }
                let range = (i128::from($integer::MIN), i128::from($integer::MAX));
                if let Some(value) = edit.integer(place, range)?.and_then(|value| value.try_into().ok()) {
                    *self = value;
                }
                Ok(())
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl Model for f64 {
    type Home = Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        0.0
    }

    fn look(&self, look: &mut Look<'_>) {
        look.float(*self);
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if let Some(value) = edit.float(place, Self::INFINITY)? {
            *self = value;
        }
        Ok(())
    }
}

impl Model for f32 {
    type Home = Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        0.0
    }

    fn look(&self, look: &mut Look<'_>) {
        look.single(*self);
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        // Beyond the largest float by half a step and more, rounding gives infinity.
        if let Some(value) = edit.float(place, 3.402_823_567_797_336_6e38)? {
            #[expect(clippy::cast_possible_truncation, reason = "the nearest float is what is asked for")]
            let nearest = value as Self;
            *self = nearest;
        }
        Ok(())
    }
}
