//! Responses: what generated code asks of one, by its status.

use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};

use super::{Model, Reading, from_slice};
use crate::exchange::ResponseError;

/// A response.
#[derive(Debug)]
pub struct Received<'r> {
    status: StatusCode,
    content_type: &'r str,
    body: &'r [u8],
}

impl<'r> Received<'r> {
    /// The parts of a response that its value comes from.
    pub fn new<B: AsRef<[u8]>>(response: &'r Response<B>) -> Self {
        let content_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Self {
            status: response.status(),
            content_type: content_type.unwrap_or_default(),
            body: response.body().as_ref(),
        }
    }

    /// The status code.
    #[must_use]
    pub fn code(&self) -> u16 {
        self.status.as_u16()
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body, as it is.
    #[must_use]
    pub fn bytes(&self) -> crate::Bytes {
        crate::Bytes(self.body.to_vec())
    }

    /// The body, from JSON.
    ///
    /// # Errors
    ///
    /// All violations.
    pub fn json<T: Model>(&self) -> Result<T, ResponseError> {
        from_slice(self.body, Reading::Receive).map_err(|error| self.error(Some(error)))
    }

    /// The document does not describe the status.
    #[must_use]
    pub fn undescribed(&self) -> ResponseError {
        self.error(None)
    }

    fn error(&self, invalid: Option<crate::DecodeError>) -> ResponseError {
        let Self { status, content_type, body } = self;
        ResponseError {
            status: *status,
            content_type: (*content_type).to_owned(),
            body: body.to_vec(),
            invalid,
        }
    }
}
