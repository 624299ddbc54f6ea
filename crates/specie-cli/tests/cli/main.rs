//! The contract of the command line: what each invocation prints on both streams, and its exit code.

#![expect(clippy::unwrap_used, reason = "a test that cannot write its files or start the command has failed")]

mod baseline;
mod doors;
mod exam;
mod explain;
mod files;
mod format_rules;
mod generate;
mod jobs;
mod lint;
mod operations;
mod overlay;
mod plan;
mod readme;
mod report_schema;
mod settings;
mod shell;
mod shop;
mod suggest;
mod validate;
mod validate_coverage;
mod validate_folders;
mod validate_formats;
mod validate_text;
mod validate_traffic;
mod watch;
