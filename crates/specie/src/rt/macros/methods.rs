//! The macros of methods: setters of fields, and the two ways of an operation.

/// A setter for each field that is listed: `amount: i64`. What stands after its name says how the field holds its value:
/// `into` for whatever converts, `boxed`, `patch` for a field of three states. `in (body)` before the list says where the
/// fields are.
#[doc(hidden)]
#[macro_export]
macro_rules! __setters {
    ($name:ident $(in ($($target:tt)+))?; $($field:ident $($how:ident)*: $ty:ty),+ $(,)?) => {
        $crate::__setters!(@ $name ($($($target)+ .)?) $($field [$($how)*] $ty;)+);
    };
    (@ $name:ident $target:tt $($field:ident $how:tt $ty:ty;)+) => {
        impl $name {
            $($crate::__setter!($target $field $how $ty);)+
        }
    };
}

/// A setter. Each way to hold the value is written out, since one more expansion a setter would cost the compiler as much
/// as the setter. The argument is always `value`: a field's own name may be too like `self` for clippy.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    (($($target:tt)*) $field:ident [] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$($target)* $field = ::core::option::Option::Some(value);
            self
        }
    };
    (($($target:tt)*) $field:ident [into] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$($target)* $field = ::core::option::Option::Some(value.into());
            self
        }
    };
    (($($target:tt)*) $field:ident [boxed] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$($target)* $field = ::core::option::Option::Some(::std::boxed::Box::new(value));
            self
        }
    };
    (($($target:tt)*) $field:ident [into boxed] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$($target)* $field = ::core::option::Option::Some(::std::boxed::Box::new(value.into()));
            self
        }
    };
    (($($target:tt)*) $field:ident [patch] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$($target)* $field = $crate::Patch::Value(value);
            self
        }
    };
    (($($target:tt)*) $field:ident [into patch] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$($target)* $field = $crate::Patch::Value(value.into());
            self
        }
    };
    (($($target:tt)*) $field:ident [boxed patch] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$($target)* $field = $crate::Patch::Value(::std::boxed::Box::new(value));
            self
        }
    };
    (($($target:tt)*) $field:ident [into boxed patch] $ty:ty) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$($target)* $field = $crate::Patch::Value(::std::boxed::Box::new(value.into()));
            self
        }
    };
}

/// An operation: the table of its request, the methods for further media types of the body, and what each status of its
/// response stands for.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation {
    ($name:ident: $text:literal $(, $media:literal as $method:ident = $index:literal)*) => {
        const _: () = {
            static CALL: $crate::rt::Table<$crate::rt::Call> =
                $crate::rt::Table::new(::core::stringify!($name), "", $text);

            impl $name {
                $crate::__to_http! {
                    to_http = 0,
                    "The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials, when everything else is in place; `&()` adds none."
                }
                $($crate::__to_http! {
                    $method = $index,
                    ::core::concat!("The request with its body as `", $media, "`.")
                })*
            }
        };
    };
    (
        $name:ident: $text:literal $(, $media:literal as $method:ident = $index:literal)*;
        $replies:ident, $received:ident { $($arms:tt)+ }
    ) => {
        $crate::__operation!($name: $text $(, $media as $method = $index)*);

        impl $name {
            #[doc = "What a response says.\n\n# Errors\n\nThe document does not describe the status, or the body breaks its rules."]
            pub fn from_http(
                response: $crate::http::Response<impl ::core::convert::AsRef<[u8]>>,
            ) -> ::core::result::Result<$replies, $crate::ResponseError> {
                let $received = $crate::rt::Received::new(response);
                match $received.code() { $($arms)+ }
            }
        }
    };
}

/// A way of an operation to HTTP.
#[doc(hidden)]
#[macro_export]
macro_rules! __to_http {
    ($method:ident = $index:literal, $docs:expr) => {
        #[doc = $docs]
        ///
        /// # Errors
        ///
        /// A value breaks a rule of the document, or cannot be written into a request.
        pub fn $method(
            &self,
            base: &str,
            auth: &dyn $crate::Authorize,
        ) -> ::core::result::Result<$crate::http::Request<::std::vec::Vec<u8>>, $crate::RequestError> {
            $crate::rt::request(&CALL, self, $index, base, auth)
        }
    };
}
