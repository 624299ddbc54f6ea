//! The macro of types: each item is written as Rust has it, with what its codec is made of after `in`, and what every
//! type of its kind has alike (derives, the place in the document, the texts of values) added here.

/// Types, and after a semicolon the places of their rules.
#[doc(hidden)]
#[macro_export]
macro_rules! __types {
    ($($(#$doc:tt)* $vis:vis $kind:ident $name:ident in $head:tt $body:tt)* ; $($home:tt)*) => {
        $($crate::__item!($kind $head [$(#$doc)*] $name $body);)*
        const _: () = {
            $crate::__home!($($home)*);
            $($crate::__codec!($kind $head $name $body);)*
        };
    };
}

/// An item as users see it.
#[doc(hidden)]
#[macro_export]
macro_rules! __item {
    (struct ($schema:literal, $table:literal, request) $docs:tt $name:ident { $($fields:tt)* }) => {
        $crate::__struct!([(Clone, Debug, PartialEq)] $schema $docs $name; $($fields)*);
    };
    (struct ($schema:literal, $table:literal $(, $flag:ident)*) $docs:tt $name:ident { $($fields:tt)* }) => {
        $crate::__struct!([] $schema $docs $name; $($fields)*);
    };
    (struct ($schema:literal, $kind:ident $table:literal $(, $flag:ident)*) $docs:tt $name:ident $held:tt) => {
        $crate::__tuple!($kind $schema $docs $name $held);
    };
    (enum ($schema:literal, open $other:ident $(, $flag:ident)*) [$($docs:tt)*] $name:ident {
        $($(#$doc:tt)* $variant:ident = $text:literal),+ $(,)?
    }) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $(
                #[doc = ::core::concat!("`` ", $text, " ``.\n")]
                $(#$doc)*
                $variant,
            )+
            /// A text that the document does not list.
            $other(::std::string::String),
        }
    };
    (enum ($schema:literal, union $blank:ident $table:literal $(, $flag:ident)*) [$($docs:tt)*] $name:ident {
        $($(#$doc:tt)* $variant:ident($ty:ty) $($how:ident)? ),+ $(,)?
    }) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        pub enum $name {
            $($(#$doc)* #[doc = $crate::__holds!($ty, $(#$doc)*)] $variant($ty),)+
        }

        $($crate::__made_from!($name $variant $ty; $($how)?);)+
    };
    (enum ($schema:literal, replies) [$($docs:tt)*] $name:ident { $($variants:tt)* }) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $($variants)* }
    };
    (enum ($schema:literal, replies $request:ident) [$($docs:tt)*] $name:ident {
        $($(#$doc:tt)* $variant:ident $(($($held:tt)*))? = $status:tt),+ $(,)?
    }) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $($(#$doc)* $variant $(($($held)*))?,)+ }

        impl $request {
            #[doc = "What a response says.\n\n# Errors\n\nThe document does not describe the status, or the body breaks its rules."]
            pub fn from_http(
                response: $crate::http::Response<impl ::core::convert::AsRef<[u8]>>,
            ) -> ::core::result::Result<$name, $crate::ResponseError> {
                let received = $crate::rt::Received::new(response);
                match received.code() {
                    $($status => $crate::__reply!($status received $name::$variant $(($($held)*))?),)+
                    _ => ::core::result::Result::Err(received.undescribed()),
                }
            }
        }
    };
    (enum ($schema:literal, $kind:ident $(, $flag:ident)*) [$($docs:tt)*] $name:ident {
        $($(#$doc:tt)* $variant:ident = $value:literal),+ $(,)?
    }) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $(
                #[doc = ::core::concat!("`` ", $value, " ``.\n")]
                $(#$doc)*
                $variant,
            )+
        }
    };
    (impl (new) [] $name:ident ()) => {
        impl $name {
            /// A value without any field.
            #[must_use]
            pub fn new() -> Self {
                $crate::rt::Model::blank()
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (impl (new) [] $name:ident ($($field:ident: $ty:ty),* $(; $body:ident: $of:ident($($arg:ident: $arg_ty:ty),*))?)) => {
        impl $name {
            /// A value with the fields that are required.
            #[must_use]
            pub fn new($($field: $ty,)* $($($arg: $arg_ty),*)?) -> Self {
                let mut new: Self = $crate::rt::Model::blank();
                $(new.$field = $field.into();)*
                $(new.$body = $of::new($($arg),*);)?
                new
            }
        }
    };
    (impl (set $(in $target:tt)?) [] $name:ident { $($setters:tt)* }) => {
        $crate::__setters!($name $(in $target)?; $($setters)*);
    };
    (impl (call) [] $name:ident { $($call:tt)* }) => {
        $crate::__operation!($name: $($call)*);
    };
    (impl (fns) [] $name:ident { $($functions:tt)* }) => {
        impl $name { $($functions)* }
    };
}

/// The value of a response: what is read from its body, after the status where that is not known.
#[doc(hidden)]
#[macro_export]
macro_rules! __reply {
    (_ $received:ident $name:ident::$variant:ident ($status:ty, $body:ty)) => {
        $received.json().map($received.with($name::$variant))
    };
    (_ $received:ident $name:ident::$variant:ident ($status:ty)) => {
        ::core::result::Result::Ok($name::$variant($received.status()))
    };
    ($code:tt $received:ident $name:ident::$variant:ident ($body:ty)) => {
        $received.json().map($name::$variant)
    };
    ($code:tt $received:ident $name:ident::$variant:ident) => {
        ::core::result::Result::Ok($name::$variant)
    };
}

/// A struct. Of a field that the document does not describe there is nothing to say.
#[doc(hidden)]
#[macro_export]
macro_rules! __struct {
    (
        [$($derives:tt)?] $schema:literal [$($docs:tt)*] $name:ident;
        $(= $head:ident,)* $($(#$doc:tt)* pub $field:ident: $ty:ty, $(= $constant:ident,)*)*
        $(pub ..$extra:ident: $values:ty $(= $closed:ident)?,)?
    ) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        $(#[derive $derives])?
        #[allow(missing_docs)]
        pub struct $name {
            $($(#$doc)* pub $field: $ty,)*
            $(
                /// Fields that the document does not name.
                $(#[doc = ::core::concat!("They are ", ::core::stringify!($closed), ", and kept where they are received all the same.")])?
                pub $extra: $values,
            )?
        }
    };
}

/// What is said of a branch that the document does not describe.
#[doc(hidden)]
#[macro_export]
macro_rules! __holds {
    ($ty:ty,) => {
        ::core::concat!("Holds `", ::core::stringify!($ty), "`.")
    };
    ($ty:ty, $($doc:tt)+) => {
        ""
    };
}

/// A newtype.
#[doc(hidden)]
#[macro_export]
macro_rules! __tuple {
    (@ [$($derive:ident),*] $schema:literal [$($docs:tt)*] $name:ident ($($held:tt)*)) => {
        $($docs)*
        #[doc = ::core::concat!("\nIn the document: `` ", $schema, " ``.")]
        #[derive($($derive),*)]
        pub struct $name($($held)*);
    };
    (text $($item:tt)*) => { $crate::__tuple!(@ [Clone, PartialEq, Eq, Hash] $($item)*); };
    (number $($item:tt)*) => { $crate::__tuple!(@ [Clone, Copy, PartialEq, Eq, Hash] $($item)*); };
    ($kind:ident $($item:tt)*) => { $crate::__tuple!(@ [Clone, PartialEq] $($item)*); };
}

/// A union from what only one of its branches holds: as it is, boxed, or a text.
#[doc(hidden)]
#[macro_export]
macro_rules! __made_from {
    ($name:ident $variant:ident $ty:ty;) => {};
    ($name:ident $variant:ident $ty:ty; from) => {
        impl ::core::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        }
    };
    ($name:ident $variant:ident $ty:ty; boxed) => {
        impl ::core::convert::From<<$ty as ::core::ops::Deref>::Target> for $name {
            fn from(value: <$ty as ::core::ops::Deref>::Target) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    ($name:ident $variant:ident $ty:ty; text) => {
        $crate::__made_from!($name $variant $ty; from);

        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::$variant(value.to_owned())
            }
        }
    };
}

/// How a type is read and written.
#[doc(hidden)]
#[macro_export]
macro_rules! __codec {
    (struct ($schema:literal, $table:literal $(, $flag:ident)*) $name:ident {
        $(= $head:ident,)* $($(#$doc:tt)* pub $field:ident: $ty:ty, $(= $constant:ident,)*)*
        $(pub ..$extra:ident: $values:ty $(= $closed:ident)?,)?
    }) => {
        const _: () = {
            $crate::__record!(
                TABLE for $name, $schema, $table;
                $(= $head,)* [$($field $(= $constant)*,)* $($extra,)?]
            );
        };
        $crate::__reading!([$($flag)*] $name);
        $crate::__held!([$($flag)*] $name);
    };
    (struct ($schema:literal, $kind:ident $table:literal $(, $flag:ident)*) $name:ident ($vis:vis $held:ty)) => {
        const _: () = {
            $crate::__holder!($kind TABLE for $name($held), $schema, $table);
        };
        $crate::__reading!([$($flag)*] $name);
    };
    (enum ($schema:literal, union $blank:ident $table:literal $(, $flag:ident)*) $name:ident {
        $($(#$doc:tt)* $variant:ident($ty:ty) $($how:ident)? ),+ $(,)?
    }) => {
        const _: () = {
            $crate::__union!(TABLE for $name, $schema, $table, blank = $blank; $($variant),+);
        };
        $crate::__reading!([$($flag)*] $name);
        $crate::__held!([$($flag)*] $name);
    };
    (enum ($schema:literal, replies $($request:ident)?) $name:ident $variants:tt) => {};
    (enum ($schema:literal, $kind:ident $($other:ident)? $(, $flag:ident)*) $name:ident {
        $($(#$doc:tt)* $variant:ident = $value:literal),+ $(,)?
    }) => {
        const _: () = {
            $crate::__listed!($kind TABLE for $name, $schema $(, other = $other)?; $($variant = $value),+);
        };
        $crate::__reading!([$($flag)*] $name);
    };
    (impl $head:tt $name:ident $body:tt) => {};
}

/// The codec of a newtype.
#[doc(hidden)]
#[macro_export]
macro_rules! __holder {
    (text $table:ident for $name:ident($held:ty), $schema:literal, $text:literal) => {
        $crate::__text_newtype!($table for $name, $schema, $text);
    };
    (transparent $($newtype:tt)*) => { $crate::__transparent!($($newtype)*); };
    ($kind:ident $($newtype:tt)*) => { $crate::__newtype!($($newtype)*); };
}

/// The codec of an enum of values.
#[doc(hidden)]
#[macro_export]
macro_rules! __listed {
    (open $($listed:tt)*) => { $crate::__open_enum!($($listed)*); };
    (closed $($listed:tt)*) => { $crate::__closed_enum!($($listed)*); };
    (integers $table:ident for $($listed:tt)*) => { $crate::__integer_enum!($($listed)*); };
    (values $table:ident for $($listed:tt)*) => { $crate::__value_enum!($($listed)*); };
}

/// Methods and traits by the direction that values travel; requests have none.
#[doc(hidden)]
#[macro_export]
macro_rules! __reading {
    ([request] $name:ident) => {};
    ([sent $($flag:ident)?] $name:ident) => { $crate::__impls!(send; $name); };
    ([$($flag:ident)?] $name:ident) => { $crate::__impls!(receive; $name); };
}

/// Copies of structs and unions, and equality where it is not derived.
#[doc(hidden)]
#[macro_export]
macro_rules! __held {
    ([request] $name:ident) => {};
    ([$(sent)? derived] $name:ident) => {
        $crate::__copied!($name);
    };
    ([$($flag:ident)?] $name:ident) => {
        $crate::__copied!($name);
        $crate::__compared!($name);
    };
}
