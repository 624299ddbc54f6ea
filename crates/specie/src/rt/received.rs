//! Responses: what generated code asks of one, by its status.

use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};

use super::{Described, Reading, from_slice};
use crate::exchange::ResponseError;

/// A response.
#[derive(Debug)]
pub struct Received<B> {
    status: StatusCode,
    content_type: String,
    body: B,
}

impl<B: AsRef<[u8]>> Received<B> {
    /// The parts of a response that its value comes from.
    pub fn new(response: Response<B>) -> Self {
        let content_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Self {
            status: response.status(),
            content_type: content_type.unwrap_or_default().to_owned(),
            body: response.into_body(),
        }
    }

    /// The status code.
    pub fn code(&self) -> u16 {
        self.status.as_u16()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body, as it is.
    pub fn bytes(&self) -> crate::Bytes {
        self.body.as_ref().into()
    }

    /// The body, from JSON.
    ///
    /// # Errors
    ///
    /// All violations.
    pub fn json<T: Described>(&self) -> Result<T, ResponseError> {
        from_slice(self.body.as_ref(), Reading::Receive).map_err(|error| self.error(Some(error)))
    }

    /// The body, from JSON that may be null.
    ///
    /// # Errors
    ///
    /// All violations.
    pub fn json_or_null<T: Described>(&self) -> Result<Option<T>, ResponseError> {
        let body = self.body.as_ref();
        if body.trim_ascii() == b"null" { Ok(None) } else { self.json().map(Some) }
    }

    /// The document does not describe the status.
    pub fn undescribed(&self) -> ResponseError {
        self.error(None)
    }

    fn error(&self, invalid: Option<crate::DecodeError>) -> ResponseError {
        let Self { status, content_type, body } = self;
        ResponseError {
            status: *status,
            content_type: content_type.clone(),
            body: body.as_ref().to_vec(),
            invalid,
        }
    }
}
