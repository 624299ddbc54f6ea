//! The macro that writes types while a crate is compiled.

/// Writes the types of an OpenAPI document.
///
/// ```ignore
/// specie::api!("specs/shop/openapi.yaml", mod = shop, operations = ["createRefund"]);
/// ```
///
/// The path of the document comes first, relative to the folder of the crate's `Cargo.toml`. Options follow as
/// `name = value`; a value is a text or a plain name, a list `[a, b]` or a map `{ a = b }`:
///
/// - `overlay`: an OpenAPI Overlay, or a list of them, laid over the document before it is read;
/// - `root`: the folder that relative `$ref`s may reach, if it is not that of the document;
/// - `map`: a map from URLs in `$ref`s to local copies of what they name;
/// - `deny`: codes of warnings that are errors here, or `warnings` for all of them;
/// - `operations`, `tags`, `paths`, `schemas`: lists; only what they reach is generated;
/// - `mod`: the public module that everything is put in; without it the items stand where the macro is called;
/// - `derives`: a list of traits to derive on every type, beside `Clone`, `Debug` and `PartialEq`;
/// - `replace`: a map from schemas, or `"format:NAME"`, to Rust types that stand for them;
/// - `rename`: a map from types to other names for them;
/// - `unknown_values`, `unknown_fields`: `keep`, `ignore` or `refuse` what the document does not list;
/// - `date_time`: `text`, `chrono`, `time` or `jiff`; `decimal`: `text` or `rust_decimal`;
/// - `newtypes`: `components`, `all` or `none`; which schemas with rules become types that keep them;
/// - `signed`: a list of headers that the authentication sets, so that no caller is asked for them;
/// - `crate`: the path of this crate in the generated code; without it the crate is found, whatever its name.
///
/// Whoever edits the document, an overlay or a file that they refer to has the crate built again. A document that cannot be read is a compile error
/// that lists every problem with its file, line and column.
#[macro_export]
macro_rules! api {
    ($($input:tt)*) => {
        $crate::rt::api! { $crate; $($input)* }
    };
}
