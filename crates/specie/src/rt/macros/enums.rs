//! The macros of enums: of texts and of whole numbers, open to other values or closed, and of values of any kind.

/// An enum of texts that takes no other.
#[doc(hidden)]
#[macro_export]
macro_rules! __closed_enum {
    ($table:ident for $name:ident, $schema:literal; $($variant:ident = $text:literal),+ $(,)?) => {
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

        static $table: $crate::rt::Enumeration = $crate::rt::Enumeration::new(
            ::core::stringify!($name),
            $schema,
            &[$($text),+],
            ::core::stringify!($($variant),+),
        );

        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValue;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                match $table.find(text) {
                    ::core::option::Option::Some(index) => ::core::result::Result::Ok(Self::ALL[index]),
                    ::core::option::Option::None => ::core::result::Result::Err($crate::rt::unknown(text)),
                }
            }
        }

        $crate::__text_enum!($name);

        impl $crate::rt::Model for $name {
            type Home = __Home;

            $crate::rt::cloned!();

            fn blank() -> Self {
                Self::ALL[0]
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.choice(&$table, self.as_str());
            }

            fn peek(&self) -> $crate::rt::Peek<'_> {
                $crate::rt::Peek::Str(self.as_str())
            }

            fn edit(&mut self, edit: &mut $crate::rt::Edit<'_>, _: &'static $crate::rt::F) -> $crate::rt::Res {
                if let $crate::rt::Choice::Known(index) = edit.choice(&$table, false)? {
                    *self = Self::ALL[index];
                }
                ::core::result::Result::Ok(())
            }
        }
    };
}

/// An enum of texts that keeps others in a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($table:ident for $name:ident, $schema:literal; $($variants:tt)+) => {
        $crate::__open_enum!($table for $name, $schema, other = Other; $($variants)+);
    };
    (
        $table:ident for $name:ident, $schema:literal, other = $other:ident;
        $($variant:ident = $text:literal),+ $(,)?
    ) => {
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

        static $table: $crate::rt::Enumeration = $crate::rt::Enumeration::new(
            ::core::stringify!($name),
            $schema,
            &[$($text),+],
            ::core::stringify!($($variant,)+ $other),
        );

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match $table.find(text) {
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
            type Home = __Home;

            $crate::rt::cloned!();

            fn blank() -> Self {
                Self::$other(::std::string::String::new())
            }

            fn look(&self, look: &mut $crate::rt::Look<'_>) {
                look.choice(&$table, self.as_str());
            }

            fn peek(&self) -> $crate::rt::Peek<'_> {
                $crate::rt::Peek::Str(self.as_str())
            }

            fn edit(&mut self, edit: &mut $crate::rt::Edit<'_>, _: &'static $crate::rt::F) -> $crate::rt::Res {
                match edit.choice(&$table, true)? {
                    $crate::rt::Choice::Known(index) => *self = Self::ALL[index].clone(),
                    $crate::rt::Choice::Other(text) => *self = Self::$other(text),
                    $crate::rt::Choice::Refused => {}
                }
                ::core::result::Result::Ok(())
            }
        }
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
            type Home = __Home;

            $crate::rt::cloned!();

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
            type Home = __Home;

            $crate::rt::cloned!();

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
