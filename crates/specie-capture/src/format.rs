//! The formats of captures, and what reading one may cost.

/// How a capture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JSON: one body or exchange, or several one after the other.
    Json,
    /// A JSON array of exchanges.
    Exchanges,
    /// JSON texts, one a line: bodies, exchanges, HAR entries, access logs of Kong, nginx or Apache.
    Ndjson,
    /// HTTP Archive 1.1 to 1.3.
    Har,
    /// A Postman collection 2.0 or 2.1.
    Postman,
    /// HTTP messages as RFC 9112 writes them, and what `curl -i` prints.
    Http,
    /// What `curl -v` prints.
    Curl,
    /// A flow file of mitmproxy.
    Mitmproxy,
    /// Stub mappings or the request journal of WireMock.
    WireMock,
    /// A cassette of VCR or of its relatives in other languages, in YAML or JSON.
    Vcr,
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Format] = &[
        Format::Json,
        Format::Exchanges,
        Format::Ndjson,
        Format::Har,
        Format::Postman,
        Format::Http,
        Format::Curl,
        Format::Mitmproxy,
        Format::WireMock,
        Format::Vcr,
    ];

    /// The name used in options.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Exchanges => "exchanges",
            Format::Ndjson => "ndjson",
            Format::Har => "har",
            Format::Postman => "postman",
            Format::Http => "http",
            Format::Curl => "curl",
            Format::Mitmproxy => "mitmproxy",
            Format::WireMock => "wiremock",
            Format::Vcr => "vcr",
        }
    }
}

/// What reading a capture may cost in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one record of a file that is read record by record. What is larger is stepped over and noted.
    pub record: usize,
    /// Bytes of a file that has to be read as a whole: a body, a Postman collection, a cassette in YAML.
    pub file: usize,
}

impl Default for Limits {
    /// 32 MiB for a record, 256 MiB for a file.
    fn default() -> Self {
        Limits { record: 32 << 20, file: 256 << 20 }
    }
}
