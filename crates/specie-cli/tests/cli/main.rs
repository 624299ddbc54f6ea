//! The contract of the command line: what each invocation prints on both streams, and its exit code.

mod explain;
mod lint;
mod operations;
mod report_schema;
mod shop;
mod validate;
mod validate_folders;
mod validate_text;
