//! The macros that generated code calls, one line a type: what derives would be, but over the shared runtime.

mod enums;
mod methods;
mod types;

/// Where the rules of a module's types were written.
#[doc(hidden)]
#[macro_export]
macro_rules! __home {
    () => {
        use $crate::rt::Nowhere as __Home;
    };
    ($places:literal) => {
        static __PLACES: $crate::rt::Spec = $crate::rt::Spec::new($places);
        $crate::__home!(at __PLACES);
    };
    (at $spec:path) => {
        // A function a type, or a constant, would cost the compiler twice as much.
        pub struct __Home;

        impl $crate::rt::Home for __Home {
            fn spec() -> &'static $crate::rt::Spec {
                &$spec
            }
        }
    };
}

/// A struct: its table, then the fields in the table's order, `= Const` for a property of one value, and last the field
/// for all others where there is one.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    (
        $table:ident for $name:ident, $schema:literal, $text:literal;
        $(= $head:ident,)* $($slot:ident $(, = $constant:ident)*),*
    ) => {
        $crate::__record!($table for $name, $schema, $text; $(= $head,)* [$($slot $(= $constant)*,)*]);
    };
    (
        $table:ident for $name:ident, $schema:literal, $text:literal;
        $(= $head:ident,)* [$($slot:ident $(= $constant:ident)*,)*]
    ) => {
        static $table: $crate::rt::Table<$crate::rt::Record> = $crate::rt::Table::of(
            ::core::stringify!($name),
            $schema,
            $text,
            ::core::stringify!($(= $head)* $($slot $(= $constant)*)*),
        );

        impl $crate::rt::Model for $name {
            type Home = __Home;

            fn blank() -> Self {
                Self { $($slot: $crate::rt::Model::blank()),* }
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.record(
                    &$table,
                    &[$(&$crate::rt::$head,)* $(&self.$slot, $(&$crate::rt::$constant,)*)*],
                );
            }

            fn edit(&mut self, edit: &mut $crate::rt::Edit<'_>, _: &'static $crate::rt::F) -> $crate::rt::Res {
                edit.record(
                    &$table,
                    &mut [$(&mut $crate::rt::$head,)* $(&mut self.$slot, $(&mut $crate::rt::$constant,)*)*],
                )
            }
        }
    };
}

/// An enum of values of several types: its table, the variant to be blank as, and the variants in the table's order.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $table:ident for $name:ident, $schema:literal, $text:literal, blank = $blank:ident;
        $($variant:ident),+
    ) => {
        const _: () = {
            /// The places of the variants.
            enum At {
                $($variant,)+
            }

            static $table: $crate::rt::Table<$crate::rt::Union> = $crate::rt::Table::of(
                ::core::stringify!($name),
                $schema,
                $text,
                ::core::stringify!($($variant)+),
            );

            impl $crate::rt::Branches for $name {
                fn select(&mut self, index: usize) -> &mut dyn $crate::rt::Model {
                    *self = match index {
                        $(at if at == At::$variant as usize => Self::$variant($crate::rt::Model::blank()),)+
                        _ => $crate::rt::Model::blank(),
                    };
                    match self {
                        $(Self::$variant(value) => value,)+
                    }
                }
            }

            impl $crate::rt::Model for $name {
                type Home = __Home;

                fn blank() -> Self {
                    Self::$blank($crate::rt::Model::blank())
                }

                fn look(&self, look: &mut $crate::rt::Look<'_>) {
                    match self {
                        $(Self::$variant(value) => look.branch(&$table, At::$variant as usize, value),)+
                    }
                }

                fn edit(
                    &mut self,
                    edit: &mut $crate::rt::Edit<'_>,
                    _: &'static $crate::rt::F,
                ) -> $crate::rt::Res {
                    edit.union(&$table, self)
                }
            }
        };
    };
}

/// Reading, writing and checking as methods, `Debug`, and serde's traits. A document has thousands of types: each body
/// is one call, and one expansion makes all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    (receive; $($type:ident),* $(,)?) => { $crate::__impls!(@ Receive; $($type)*); };
    (send; $($type:ident),* $(,)?) => { $crate::__impls!(@ Send; $($type)*); };
    (@ $reading:ident; $($type:ident)*) => {
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

/// `Clone` of structs and unions.
#[doc(hidden)]
#[macro_export]
macro_rules! __copied {
    ($type:ident) => {
        impl ::core::clone::Clone for $type {
            fn clone(&self) -> Self {
                $crate::rt::copy(self)
            }
        }
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
        crate::__serde_impls!(Receive $type);
    };
}
pub(crate) use serde_only;

/// A text with rules.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_newtype {
    ($table:ident for $name:ident, $schema:literal, $text:literal) => {
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

        $crate::__checked!($table for $name(::std::string::String), $schema, $text);
    };
}

/// Any value with rules.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype {
    ($table:ident for $name:ident($inner:ty), $schema:literal, $text:literal) => {
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

        $crate::__checked!($table for $name($inner), $schema, $text);
    };
}

/// What both kinds of newtypes have.
#[doc(hidden)]
#[macro_export]
macro_rules! __checked {
    ($table:ident for $name:ident($inner:ty), $schema:literal, $text:literal) => {
        impl ::core::convert::TryFrom<$inner> for $name {
            type Error = $crate::DecodeError;

            fn try_from(value: $inner) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::rt::check::<Self, _>(&value).map(|()| Self(value))
            }
        }

        $crate::__inner_model!($table for $name, $schema, $text);
    };
}

/// A newtype with a public field.
#[doc(hidden)]
#[macro_export]
macro_rules! __transparent {
    ($table:ident for $name:ident($inner:ty), $schema:literal, $text:literal) => {
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

        $crate::__inner_model!($table for $name, $schema, $text);
    };
}

/// A newtype is read and shown as what is in it, by rules of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __inner_model {
    ($table:ident for $name:ident, $schema:literal, $text:literal) => {
        static $table: $crate::rt::Table<$crate::rt::F> =
            $crate::rt::Table::new(::core::stringify!($name), $schema, $text);

        impl $crate::rt::Model for $name {
            type Home = __Home;

            $crate::rt::cloned!();

            fn blank() -> Self {
                Self($crate::rt::Model::blank())
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.newtype(::core::stringify!($name), &self.0);
            }

            fn edit(
                &mut self,
                edit: &mut $crate::rt::Edit<'_>,
                _: &'static $crate::rt::F,
            ) -> $crate::rt::Res {
                edit.inside(&$table, &mut self.0)
            }
        }
    };
}
