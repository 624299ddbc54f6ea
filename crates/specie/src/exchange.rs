//! Why a request cannot be made, and why a response gives no value.

use std::fmt;

use http::StatusCode;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

use crate::DecodeError;

/// Everything but the unreserved characters of RFC 3986 section 2.3 is escaped.
pub(crate) const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Why a request cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The value breaks rules of the document. Places are those in the request as one JSON object: its parameters by
    /// name, and `body`.
    Invalid(DecodeError),
    /// The base is no absolute URL, or has a query or fragment.
    Base(String),
    /// The URL as a whole is none.
    Url,
    /// The path parameter of this name is empty, `.` or `..`, so that the URL would name another resource.
    Path(String),
    /// The header of this name cannot hold its value.
    Header(String),
    /// What adds credentials failed.
    Authorize(String),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Base(base) => write!(f, "`{base}` is no absolute URL without query and fragment"),
            Self::Url => f.write_str("the URL cannot be written"),
            Self::Path(name) => write!(f, "path parameter `{name}` is empty, `.` or `..`"),
            Self::Header(name) => {
                write!(f, "the value of header `{name}` has characters that no header may have")
            }
            Self::Authorize(reason) => write!(f, "no credentials: {reason}"),
        }
    }
}

impl std::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => Some(error),
            Self::Base(_) | Self::Url | Self::Path(_) | Self::Header(_) | Self::Authorize(_) => None,
        }
    }
}

impl From<DecodeError> for RequestError {
    fn from(error: DecodeError) -> Self {
        Self::Invalid(error)
    }
}

/// Why a response gives no value. The body is kept, as it was received; `Debug` shows only its length, since it may hold
/// secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct ResponseError {
    /// The status of the response.
    pub status: StatusCode,
    /// Its `Content-Type`, empty without one.
    pub content_type: String,
    /// Its body.
    pub body: Vec<u8>,
    /// What is wrong with the body; none where the document does not describe the status.
    pub invalid: Option<DecodeError>,
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, content_type, body: _, invalid } = self;
        write!(f, "status {}", status.as_u16())?;
        match invalid {
            None => f.write_str(" is not described"),
            Some(error) if content_type.is_empty() => write!(f, ": {error}"),
            Some(error) => write!(f, ", {content_type}: {error}"),
        }
    }
}

impl fmt::Debug for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, content_type, body, invalid } = self;
        f.debug_struct("ResponseError")
            .field("status", status)
            .field("content_type", content_type)
            .field("body", &format_args!("{} bytes", body.len()))
            .field("invalid", invalid)
            .finish()
    }
}

impl std::error::Error for ResponseError {}
