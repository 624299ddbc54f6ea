//! The command line: what can be asked for, with the texts of `--help`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use crate::generate::Flags;
use crate::help;
use crate::severities::Severities;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use specie_capture::Format as Recorded;
use specie_spec::bundle::{Formats, Integers, Nullable, Reading};

/// Check captured payloads against OpenAPI documents, naming the place in the payload and in the document.
#[derive(Debug, Parser)]
#[command(name = "specie", version, max_term_width = 100, after_help = help::SPECIE)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Validate(Validate),
    Lint(Lint),
    Operations(Operations),
    Generate(Generate),
    Overlay(Overlay),
    Explain(Explain),
    ExplainPlan(ExplainPlan),
    /// Write a specie.toml with every setting explained, in the current folder.
    #[command(after_help = help::INIT)]
    Init,
    Completions(Completions),
    Man(ManPage),
}

/// Check payloads against a document.
#[derive(Debug, Clone, ClapArgs)]
#[command(after_help = help::VALIDATE)]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line are independent of each other")]
pub(crate) struct Validate {
    /// Payloads and recorded traffic: files, folders of them, patterns such as `logs/**/*.har`, or `-` for standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|PATTERN|-")]
    pub(crate) payloads: Vec<PathBuf>,
    /// The document: the name of an embedded one (gr4vy, rapyd, wepay, wooshpay), a file, or a folder that holds
    /// openapi.yaml. Not needed where the payloads lie in a folder `payloads` beside their document.
    #[arg(help_heading = "The document", long, value_name = "NAME|FILE|FOLDER")]
    pub(crate) spec: Option<String>,
    #[command(flatten)]
    pub(crate) beside: Beside,
    /// Check against this operation; add --request or --response.
    #[arg(help_heading = "What bodies alone are checked as", long, value_name = "ID")]
    pub(crate) operation: Option<String>,
    /// Check against the body of the operation's request.
    #[arg(help_heading = "What bodies alone are checked as", long, requires = "operation")]
    pub(crate) request: bool,
    /// Check against the body of the operation's response with this status.
    #[arg(help_heading = "What bodies alone are checked as", long, value_name = "STATUS", requires = "operation", conflicts_with = "request",
        value_parser = clap::value_parser!(u16).range(100..600))]
    pub(crate) response: Option<u16>,
    /// Check against the body of this webhook.
    #[arg(
        help_heading = "What bodies alone are checked as",
        long,
        value_name = "NAME",
        conflicts_with = "operation"
    )]
    pub(crate) webhook: Option<String>,
    /// Check against this schema of the document's components.
    #[arg(help_heading = "What bodies alone are checked as", long, value_name = "NAME", conflicts_with_all = ["operation", "webhook"])]
    pub(crate) schema: Option<String>,
    /// How the files are written.
    #[arg(help_heading = "How it is read", long, value_enum, default_value_t)]
    pub(crate) input: InputFormat,
    /// How many threads check; without it one for each core. What is reported does not depend on it.
    #[arg(help_heading = "How it is read", long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// Where the recorded requests went, instead of the document's servers; may be given several times.
    #[arg(help_heading = "How it is read", long = "server", value_name = "URL")]
    pub(crate) servers: Vec<String>,
    /// How bodies are read; without it requests as they are sent, and all else as it is received.
    #[arg(help_heading = "How it is read", long, value_enum)]
    pub(crate) reading: Option<ReadingName>,
    /// How `nullable` is read where OpenAPI 3.0.3 gives it no effect: beside no `type`, or an enum without null.
    #[arg(help_heading = "How it is read", long, value_enum)]
    pub(crate) nullable: Option<NullableReading>,
    /// Whether a whole number that is written as `1.0` or `1e2` is an integer; without it by the document's version: no in
    /// OpenAPI 3.0, yes from 3.1 on.
    #[arg(help_heading = "How it is read", long, value_enum)]
    pub(crate) integers: Option<IntegersReading>,
    /// Whether formats must hold.
    #[arg(help_heading = "How it is read", long, value_enum)]
    pub(crate) formats: Option<FormatsReading>,
    /// Write an OpenAPI Overlay with which the document agrees with what was seen: null allowed, types widened, values of
    /// enums, fields and statuses added, fields no longer required. What may
    /// be a secret is left out.
    #[arg(help_heading = "What comes of it", long, value_name = "OVERLAY")]
    pub(crate) suggest: Option<PathBuf>,
    /// Leave the findings out that this file lists, and say which of them are there no more.
    #[arg(help_heading = "What comes of it", long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write what is found to the file of --baseline; it is known from then on.
    #[arg(help_heading = "What comes of it", long)]
    pub(crate) write_baseline: bool,
    /// How the report is written.
    #[arg(help_heading = "What comes of it", long, value_enum, default_value_t)]
    pub(crate) format: ReportFormat,
    /// Say which operations, statuses, parameters, headers, fields and values of enums were seen, and which never; in the
    /// formats human, html, json and jsonl.
    #[arg(help_heading = "What comes of it", long)]
    pub(crate) coverage: bool,
    /// Check again whenever a document, an overlay or a capture changes, until Ctrl-C.
    #[arg(help_heading = "What comes of it", long)]
    pub(crate) watch: bool,
    /// Show card numbers and secrets as they are.
    #[arg(help_heading = "What comes of it", long)]
    pub(crate) reveal: bool,
    #[command(flatten)]
    pub(crate) severities: Severities,
}

/// Show what is wrong with documents.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::LINT)]
pub(crate) struct Lint {
    /// Documents: names of embedded ones (gr4vy, rapyd, wepay, wooshpay), files, or folders that hold openapi.yaml.
    #[arg(required = true, value_name = "SPEC")]
    pub(crate) specs: Vec<String>,
    #[command(flatten)]
    pub(crate) beside: Beside,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DocumentFormat,
    #[command(flatten)]
    pub(crate) severities: Severities,
}

/// List what a document names: operations, webhooks, schemas.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::OPERATIONS)]
pub(crate) struct Operations {
    /// The document: the name of an embedded one (gr4vy, rapyd, wepay, wooshpay), a file, or a folder that holds
    /// openapi.yaml.
    #[arg(long, value_name = "NAME|FILE|FOLDER")]
    pub(crate) spec: String,
    #[command(flatten)]
    pub(crate) beside: Beside,
    /// How the list is written.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Print Rust types for a document, to be used with the crate `specie`.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::GENERATE)]
pub(crate) struct Generate {
    /// The document: the name of an embedded one (gr4vy, rapyd, wepay, wooshpay), a file, or a folder that holds
    /// openapi.yaml.
    #[arg(value_name = "SPEC")]
    pub(crate) spec: String,
    #[command(flatten)]
    pub(crate) beside: Beside,
    /// Write to this file instead of standard output, or to this folder, with a file for each tag, when it ends with `/`.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// List on standard output what is wrong with the document, and every place whose type does not say what its
    /// schema says.
    #[arg(long, requires = "output")]
    pub(crate) report: bool,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t, requires = "report")]
    pub(crate) format: DocumentFormat,
    #[command(flatten)]
    pub(crate) severities: Severities,
    #[command(flatten, next_help_heading = "What is generated")]
    pub(crate) flags: Flags,
}

/// Print a document with overlays laid over it, as YAML or JSON as the document is.
///
/// Files that the document refers to are brought into it first. An overlay that cannot be read, or an action without
/// effect, is an error, and then nothing is printed.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::OVERLAY)]
pub(crate) struct Overlay {
    /// The document: the name of an embedded one (gr4vy, rapyd, wepay, wooshpay), a file, or a folder that holds
    /// openapi.yaml.
    #[arg(value_name = "SPEC")]
    pub(crate) spec: String,
    /// OpenAPI Overlays, applied in this order.
    #[arg(required = true, value_name = "OVERLAY")]
    pub(crate) overlays: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) references: References,
}

/// Say what a code means, why it matters and how to mend it.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::EXPLAIN)]
pub(crate) struct Explain {
    /// The code, such as `missing-field`; without it all codes are listed.
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

/// Say how bodies of an operation are judged: how much of its schemas is judged straight from the bytes, and what takes the
/// slower engine.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::EXPLAIN_PLAN)]
pub(crate) struct ExplainPlan {
    /// The document: the name of an embedded one (gr4vy, rapyd, wepay, wooshpay), a file, or a folder that holds
    /// openapi.yaml.
    #[arg(value_name = "SPEC")]
    pub(crate) spec: String,
    /// The id of an operation, or the name of a webhook.
    #[arg(value_name = "OPERATION")]
    pub(crate) operation: String,
    #[command(flatten)]
    pub(crate) beside: Beside,
    /// How the plan is written.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Print a script that completes names and options in a shell.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::COMPLETIONS)]
pub(crate) struct Completions {
    /// The shell.
    pub(crate) shell: Shell,
}

/// Print a manual page.
#[derive(Debug, ClapArgs)]
#[command(after_help = help::MAN)]
pub(crate) struct ManPage {
    /// The page of this command; without it that of the program.
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Option<String>,
    /// Write the pages of all commands to this folder instead.
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    pub(crate) folder: Option<PathBuf>,
}

/// What is read beside a document.
#[derive(Debug, Clone, ClapArgs)]
pub(crate) struct Beside {
    /// Lay this OpenAPI Overlay over the document; may be given several times, and is applied in that order.
    #[arg(help_heading = "The document", long = "overlay", value_name = "FILE")]
    pub(crate) overlays: Vec<PathBuf>,
    /// Leave out the overlay.yaml that comes with an embedded name or lies in the document's folder.
    #[arg(help_heading = "The document", long = "no-overlay")]
    pub(crate) no_overlay: bool,
    #[command(flatten)]
    pub(crate) references: References,
}

/// What references of a document may name.
#[derive(Debug, Clone, ClapArgs)]
pub(crate) struct References {
    /// The folder that relative references may reach; without it that of the document.
    #[arg(help_heading = "The document", long, value_name = "FOLDER")]
    pub(crate) root: Option<PathBuf>,
    /// Read this file where a reference names the URL; nothing is ever fetched. May be given several times.
    #[arg(help_heading = "The document", long = "map", value_name = "URL=FILE", value_parser = mapped)]
    pub(crate) maps: Vec<(String, PathBuf)>,
}

fn mapped(text: &str) -> Result<(String, PathBuf), String> {
    let (url, file) = text.rsplit_once('=').ok_or("write a URL, `=` and a file")?;
    if !url.contains(':') || file.is_empty() {
        return Err("write a URL, `=` and a file".to_owned());
    }
    Ok((url.to_owned(), file.into()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum InputFormat {
    /// By content
    #[default]
    Auto,
    /// Bodies or exchanges in JSON, one or several
    Json,
    /// JSON a line: bodies, exchanges, HAR entries, access logs
    Ndjson,
    /// A JSON array of exchanges
    Exchanges,
    /// HTTP Archive
    Har,
    /// Postman collection 2.0 or 2.1
    Postman,
    /// HTTP messages in text, or what `curl -i` prints
    Http,
    /// What `curl -v` prints
    Curl,
    /// Flow file of mitmproxy
    Mitmproxy,
    /// Stub mappings or journal of WireMock
    Wiremock,
    /// Cassette of VCR, vcrpy, go-vcr, PHP-VCR or Betamax
    Vcr,
}

impl InputFormat {
    /// The format to read; `None` when the content is to tell.
    pub(crate) fn format(self) -> Option<Recorded> {
        Some(match self {
            InputFormat::Auto => return None,
            InputFormat::Json => Recorded::Json,
            InputFormat::Ndjson => Recorded::Ndjson,
            InputFormat::Exchanges => Recorded::Exchanges,
            InputFormat::Har => Recorded::Har,
            InputFormat::Postman => Recorded::Postman,
            InputFormat::Http => Recorded::Http,
            InputFormat::Curl => Recorded::Curl,
            InputFormat::Mitmproxy => Recorded::Mitmproxy,
            InputFormat::Wiremock => Recorded::WireMock,
            InputFormat::Vcr => Recorded::Vcr,
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Human,
    Json,
}

/// How `lint` and `generate --report` report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum DocumentFormat {
    /// For people: frames of the document
    #[default]
    Human,
    /// A line for each problem
    Concise,
    /// One object, see docs/lint.schema.json
    Json,
    /// The problems of that object a line each, as they come, and its summary in the last line
    Jsonl,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// GitLab Code Quality
    Gitlab,
}

/// How `validate` reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: frames of the payload and of the document
    #[default]
    Human,
    /// A line for each finding, with both places
    Concise,
    /// One object, see docs/report.schema.json
    Json,
    /// The findings of that object a line each, as they come, and its summary in the last line
    Jsonl,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Test results in XML, as `JUnit` writes them, a test case for each file
    Junit,
    /// Annotations of GitHub Actions
    Github,
    /// GitLab Code Quality
    Gitlab,
    /// A table with a line for each kind of finding
    Markdown,
    /// Comma-separated values (RFC 4180)
    Csv,
    /// One page to read in a browser, to search and to send on
    Html,
}

/// How bodies are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReadingName {
    /// As requests: enums are closed, `readOnly` fields are not required
    Send,
    /// As answers: new values of enums and new fields are drift, `writeOnly` fields are not required
    Receive,
    /// As the schema says
    Strict,
}

/// How `nullable` without effect is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum NullableReading {
    /// Null passes, as authors mean it
    Lenient,
    /// By the letter of OpenAPI 3.0.3
    Strict,
}

/// Whether formats must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatsReading {
    /// They must
    Assert,
    /// They only describe
    Annotate,
}

/// Whether `1.0` is an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum IntegersReading {
    /// No: only what is written without fraction and exponent
    Written,
    /// Yes: a number without fraction, however it is written
    Value,
}

impl From<IntegersReading> for Integers {
    fn from(reading: IntegersReading) -> Self {
        match reading {
            IntegersReading::Written => Integers::Written,
            IntegersReading::Value => Integers::Value,
        }
    }
}

impl From<ReadingName> for Reading {
    fn from(name: ReadingName) -> Self {
        match name {
            ReadingName::Send => Reading::Send,
            ReadingName::Receive => Reading::Receive,
            ReadingName::Strict => Reading::Strict,
        }
    }
}

impl From<NullableReading> for Nullable {
    fn from(reading: NullableReading) -> Self {
        match reading {
            NullableReading::Lenient => Nullable::Lenient,
            NullableReading::Strict => Nullable::Strict,
        }
    }
}

impl From<FormatsReading> for Formats {
    fn from(reading: FormatsReading) -> Self {
        match reading {
            FormatsReading::Assert => Formats::Assert,
            FormatsReading::Annotate => Formats::Annotate,
        }
    }
}
