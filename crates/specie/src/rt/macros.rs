//! The macros that generated code calls, one line a type: what derives would be, but over the shared runtime.

/// Reading, writing and checking as methods, `Debug`, and serde's traits. A document has thousands of types: each body
/// is one call, and one expansion makes all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    (receive; $($type:ident),* $(,)?) => { $crate::__impls!(@ Receive $crate::rt::NOWHERE; $($type)*); };
    (send; $($type:ident),* $(,)?) => { $crate::__impls!(@ Send $crate::rt::NOWHERE; $($type)*); };
    (receive $spec:expr; $($type:ident),* $(,)?) => { $crate::__impls!(@ Receive $spec; $($type)*); };
    (send $spec:expr; $($type:ident),* $(,)?) => { $crate::__impls!(@ Send $spec; $($type)*); };
    (@ $reading:ident $spec:expr; $($type:ident)*) => {
        const _: () = {
            // A function a type, or a constant, would cost the compiler twice as much.
            pub struct Home;

            impl $crate::rt::Home for Home {
                fn spec() -> &'static $crate::rt::Spec {
                    &$spec
                }
            }

            $(impl $crate::rt::Described for $type { type Home = Home; })*
        };

        $(impl $type {
            #[doc = "Reads JSON and checks it against the document.\n\n# Errors\n\nAll violations, each with its places."]
            #[inline]
            pub fn from_slice(bytes: &[u8]) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::rt::from_slice(bytes, $crate::Reading::$reading)
            }

            /// Writes JSON without whitespace.
            #[inline]
            #[must_use]
            pub fn to_vec(&self) -> ::std::vec::Vec<u8> {
                $crate::rt::to_vec(self)
            }

            #[doc = "Checks the value against the document.\n\n# Errors\n\nAll violations, each with its places; those in the payload are places in [`Self::to_vec`]."]
            #[inline]
            pub fn validate(&self) -> ::core::result::Result<(), $crate::DecodeError> {
                $crate::rt::validate(self, $crate::Reading::$reading)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::rt::debug(self, f)
            }
        }

        $crate::__serde_impls!($reading $type);)*
    };
}

/// `PartialEq` of structs and unions.
#[doc(hidden)]
#[macro_export]
macro_rules! __compared {
    ($($type:ident),* $(,)?) => {$(
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::rt::equal(self, other)
            }
        }
    )*};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __serde_impls {
    ($reading:ident $type:ty) => {
        impl $crate::rt::serde::Serialize for $type {
            fn serialize<S: $crate::rt::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::rt::to_serde(self, serializer)
            }
        }

        impl<'de> $crate::rt::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::rt::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::rt::from_serde(deserializer, $crate::Reading::$reading)
            }
        }
    };
}

/// serde's traits for a type of this crate.
macro_rules! serde_only {
    ($type:ty) => {
        impl crate::rt::Described for $type {
            type Home = crate::rt::Nowhere;
        }

        crate::__serde_impls!(Receive $type);
    };
}
pub(crate) use serde_only;

/// An enum of texts that takes no other.
#[doc(hidden)]
#[macro_export]
macro_rules! __closed_enum {
    ($name:ident, $schema:expr; $($variant:ident = $text:literal),+ $(,)?) => {
        impl $name {
            /// Every documented value, in the order of the document.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text in JSON.
            #[must_use]
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        const _: () = {
            static META: $crate::rt::Enumeration = $crate::rt::Enumeration::new(
                ::core::stringify!($name),
                $schema,
                &[$($text),+],
                ::core::stringify!($($variant),+),
            );

            impl ::core::str::FromStr for $name {
                type Err = $crate::UnknownValue;

                fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                    match META.find(text) {
                        ::core::option::Option::Some(index) => ::core::result::Result::Ok(Self::ALL[index]),
                        ::core::option::Option::None => ::core::result::Result::Err($crate::rt::unknown(text)),
                    }
                }
            }

            $crate::__text_enum!($name);

            impl $crate::rt::Model for $name {
                fn blank() -> Self {
                    Self::ALL[0]
                }

                fn look(&self, look: &mut $crate::rt::Look<'_>) {
                    look.choice(&META, self.as_str());
                }

                fn edit(&mut self, edit: &mut $crate::rt::Edit<'_>, _: &'static $crate::rt::F) -> $crate::rt::Res {
                    if let $crate::rt::Choice::Known(index) = edit.choice(&META, false)? {
                        *self = Self::ALL[index];
                    }
                    ::core::result::Result::Ok(())
                }
            }
        };
    };
}

/// An enum of texts that keeps others in a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $schema:expr; $($variants:tt)+) => {
        $crate::__open_enum!($name, $schema, other = Other; $($variants)+);
    };
    ($name:ident, $schema:expr, other = $other:ident; $($variant:ident = $text:literal),+ $(,)?) => {
        impl $name {
            /// Every documented value, in the order of the document.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::$other(text) => text,
                }
            }
        }

        const _: () = {
            static META: $crate::rt::Enumeration = $crate::rt::Enumeration::new(
                ::core::stringify!($name),
                $schema,
                &[$($text),+],
                ::core::stringify!($($variant,)+ $other),
            );

            impl ::core::convert::From<&str> for $name {
                fn from(text: &str) -> Self {
                    match META.find(text) {
                        ::core::option::Option::Some(index) => Self::ALL[index].clone(),
                        ::core::option::Option::None => Self::$other(text.to_owned()),
                    }
                }
            }

            impl ::core::convert::From<::std::string::String> for $name {
                fn from(text: ::std::string::String) -> Self {
                    Self::from(text.as_str())
                }
            }

            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                    ::core::result::Result::Ok(Self::from(text))
                }
            }

            $crate::__text_enum!($name);

            impl $crate::rt::Model for $name {
                fn blank() -> Self {
                    Self::$other(::std::string::String::new())
                }

                fn look(&self, look: &mut $crate::rt::Look<'_>) {
                    look.choice(&META, self.as_str());
                }

                fn edit(&mut self, edit: &mut $crate::rt::Edit<'_>, _: &'static $crate::rt::F) -> $crate::rt::Res {
                    match edit.choice(&META, true)? {
                        $crate::rt::Choice::Known(index) => *self = Self::ALL[index].clone(),
                        $crate::rt::Choice::Other(text) => *self = Self::$other(text),
                        $crate::rt::Choice::Refused => {}
                    }
                    ::core::result::Result::Ok(())
                }
            }
        };
    };
}

/// What both kinds of text enums have.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// An enum of whole numbers that takes no other.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($name:ident, $schema:expr; $($variant:ident = $number:literal),+ $(,)?) => {
        impl $name {
            /// Every documented value, in the order of the document.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The number in JSON.
            #[must_use]
            pub const fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)+
                }
            }
        }

        impl ::core::convert::TryFrom<i64> for $name {
            type Error = $crate::UnknownValue;

            fn try_from(number: i64) -> ::core::result::Result<Self, $crate::UnknownValue> {
                match number {
                    $($number => ::core::result::Result::Ok(Self::$variant),)+
                    _ => ::core::result::Result::Err($crate::UnknownValue(number.to_string())),
                }
            }
        }

        $crate::__number_enum!($name, $schema, false, [$($number),+], ::core::stringify!($($variant),+));
    };
}

/// An enum of whole numbers that keeps others in a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_integer_enum {
    ($name:ident, $schema:expr; $($variants:tt)+) => {
        $crate::__open_integer_enum!($name, $schema, other = Other; $($variants)+);
    };
    ($name:ident, $schema:expr, other = $other:ident; $($variant:ident = $number:literal),+ $(,)?) => {
        impl $name {
            /// Every documented value, in the order of the document.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The number in JSON.
            #[must_use]
            pub const fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)+
                    Self::$other(number) => *number,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)+
                    _ => Self::$other(number),
                }
            }
        }

        $crate::__number_enum!($name, $schema, true, [$($number),+], ::core::stringify!($($variant,)+ $other));
    };
}

/// What both kinds of number enums have.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_enum {
    ($name:ident, $schema:expr, $open:ident, [$($number:literal),+], $names:expr) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::rt::Model for $name {
            fn blank() -> Self {
                Self::ALL[0].clone()
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.numeric_choice($names, &[$($number),+], self.as_i64());
            }

            fn edit(
                &mut self,
                edit: &mut $crate::rt::Edit<'_>,
                place: &'static $crate::rt::F,
            ) -> $crate::rt::Res {
                let number = edit.numeric_choice(place, $schema, &[$($number),+], $open)?;
                if let ::core::option::Option::Some(number) = number {
                    // The runtime has checked it.
                    if let ::core::result::Result::Ok(value) = <Self as ::core::convert::TryFrom<i64>>::try_from(number) {
                        *self = value;
                    }
                }
                ::core::result::Result::Ok(())
            }
        }
    };
}

/// An enum of numbers, truth values and texts.
#[doc(hidden)]
#[macro_export]
macro_rules! __value_enum {
    ($name:ident, $schema:expr; $($variant:ident = $json:literal),+ $(,)?) => {
        impl $name {
            /// Every documented value, in the order of the document.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value as JSON text.
            #[must_use]
            pub const fn as_json(&self) -> &'static str {
                match self {
                    $(Self::$variant => $json,)+
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_json())
            }
        }

        impl $crate::rt::Model for $name {
            fn blank() -> Self {
                Self::ALL[0]
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.value_choice(::core::stringify!($($variant),+), &[$($json),+], self.as_json());
            }

            fn edit(&mut self, edit: &mut $crate::rt::Edit<'_>, _: &'static $crate::rt::F) -> $crate::rt::Res {
                if let ::core::option::Option::Some(index) = edit.value_choice($schema, &[$($json),+])? {
                    *self = Self::ALL[index];
                }
                ::core::result::Result::Ok(())
            }
        }
    };
}

/// A text with rules.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_newtype {
    ($name:ident, $schema:expr, $place:expr) => {
        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::DecodeError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::DecodeError> {
                <Self as ::core::convert::TryFrom<::std::string::String>>::try_from(text.to_owned())
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::DecodeError;

            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::DecodeError> {
                <Self as ::core::convert::TryFrom<::std::string::String>>::try_from(text.to_owned())
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        $crate::__checked!($name(::std::string::String), $schema, $place);
    };
}

/// Any value with rules.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype {
    ($name:ident($inner:ty), $schema:expr, $place:expr) => {
        impl $name {
            /// The value.
            #[must_use]
            pub const fn get(&self) -> &$inner {
                &self.0
            }

            /// The value.
            #[must_use]
            pub fn into_inner(self) -> $inner {
                self.0
            }
        }

        $crate::__checked!($name($inner), $schema, $place);
    };
}

/// What both kinds of newtypes have.
#[doc(hidden)]
#[macro_export]
macro_rules! __checked {
    ($name:ident($inner:ty), $schema:expr, $place:expr) => {
        impl ::core::convert::TryFrom<$inner> for $name {
            type Error = $crate::DecodeError;

            fn try_from(value: $inner) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::rt::check::<Self, _>(&value).map(|()| Self(value))
            }
        }

        $crate::__inner_model!($name, $schema, $place);
    };
}

/// A newtype with a public field.
#[doc(hidden)]
#[macro_export]
macro_rules! __transparent {
    ($name:ident($inner:ty), $schema:expr, $place:expr) => {
        impl ::core::convert::From<$inner> for $name {
            fn from(value: $inner) -> Self {
                Self(value)
            }
        }

        impl ::core::convert::From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl ::core::ops::DerefMut for $name {
            fn deref_mut(&mut self) -> &mut $inner {
                &mut self.0
            }
        }

        $crate::__inner_model!($name, $schema, $place);
    };
}

/// A newtype is read and shown as what is in it, by rules of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __inner_model {
    ($name:ident, $schema:expr, $place:expr) => {
        impl $crate::rt::Model for $name {
            fn blank() -> Self {
                Self($crate::rt::blank())
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.newtype(::core::stringify!($name), &self.0);
            }

            fn edit(
                &mut self,
                edit: &mut $crate::rt::Edit<'_>,
                _: &'static $crate::rt::F,
            ) -> $crate::rt::Res {
                edit.inside(&mut self.0, &$place, $schema)
            }
        }
    };
}
