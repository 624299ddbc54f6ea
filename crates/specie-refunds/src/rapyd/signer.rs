//! Rapyd's signature of requests: base64 of hexadecimal HMAC-SHA256 of everything that makes up the request.

use std::fmt;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use specie::http::{HeaderValue, Request};
use specie::{Authorize, RequestError};

use super::compact::compact;
use crate::signature::{digest, to_hex};

/// The pair of keys of a Rapyd account: it signs requests, and [`verify_webhook`](super::verify_webhook) checks webhooks
/// with it. `Debug` does not show the secret key.
///
/// ```
/// use specie_refunds::rapyd::{CreateRefund, Signer};
///
/// let signer = Signer::new("access", "secret");
/// let request = CreateRefund::new("payment_1").to_http("https://sandboxapi.rapyd.net", &signer)?;
/// assert_eq!(request.headers()["access_key"], "access");
/// assert!(request.headers().contains_key("signature"));
/// # Ok::<(), specie::RequestError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Signer {
    pub(super) access_key: String,
    pub(super) secret_key: String,
}

impl Signer {
    /// A signer with the keys of an account.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self { access_key: access_key.into(), secret_key: secret_key.into() }
    }

    /// Signs a finished request with a salt, of 8 to 16 characters, and a time in Unix seconds: sets the headers
    /// `access_key`, `salt`, `timestamp` and `signature`.
    ///
    /// The body loses the whitespace between its tokens, because Rapyd signs it without.
    ///
    /// # Errors
    ///
    /// The access key or the salt cannot stand in a header.
    pub fn sign_with(
        &self,
        request: &mut Request<Vec<u8>>,
        salt: &str,
        timestamp: u64,
    ) -> Result<(), RequestError> {
        let body = compact(request.body());
        let timestamp = timestamp.to_string();
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        // A gateway may have put a path of its own before Rapyd's.
        let path = path.find("/v1/").map_or(path, |start| &path[start..]);
        let method = request.method().as_str();
        let signature = self.signature(method, path, salt, &timestamp, &body);
        *request.body_mut() = body;
        let headers = [
            ("access_key", self.access_key.as_str()),
            ("salt", salt),
            ("timestamp", &timestamp),
            ("signature", &signature),
        ];
        for (name, value) in headers {
            let value = HeaderValue::from_str(value).map_err(|_| RequestError::Header(name.to_owned()))?;
            request.headers_mut().insert(name, value);
        }
        Ok(())
    }

    /// The signature of a request: base64 of the hexadecimal HMAC-SHA256, under the secret key, of the method in lower
    /// case, the path from `/v1` on with its query, salt, timestamp, both keys and the compact body. An empty body and
    /// `{}` add nothing.
    #[must_use]
    pub fn signature(&self, method: &str, path: &str, salt: &str, timestamp: &str, body: &[u8]) -> String {
        let method = method.to_ascii_lowercase();
        let body = if body == b"{}" { &[] } else { body };
        let Signer { access_key, secret_key } = self;
        let texts = [method.as_str(), path, salt, timestamp, access_key, secret_key];
        let mut parts: Vec<&[u8]> = texts.iter().map(|text| text.as_bytes()).collect();
        parts.push(body);
        STANDARD.encode(to_hex(&digest(secret_key, &parts)))
    }
}

/// Signs with a fresh salt and the time of the system. Rapyd refuses a signature that is older than a minute.
impl Authorize for Signer {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let mut salt = [0; 8];
        getrandom::fill(&mut salt)
            .map_err(|error| RequestError::Authorize(format!("no random salt: {error}")))?;
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let now = now.map_err(|_| RequestError::Authorize("the clock stands before 1970".to_owned()))?;
        self.sign_with(request, &to_hex(&salt), now.as_secs())
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("access_key", &self.access_key).field("secret_key", &"***").finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> Signer {
        Signer::new("test_access_key", "test_secret_key")
    }

    /// Made by another implementation of HMAC and base64.
    const CREATE: &str =
        "ODBmNDFmNzNmYjQzZmMxMmYxNmY3Zjc0NDFhY2RiNDZiOGQ3Mjg2MDc4NzQ3NDBkZDc3YjhmNTAwMjg3MzUwYg==";
    const LIST: &str =
        "NmFiZDViZTRlM2Q2MmMwMzkzOWQ2YTM5NTM5YzBlZGI5Mzg5Y2I1ODc2Y2JmN2RhZTRlNmQyM2M5NWY4Nzg2NQ==";

    #[test]
    fn a_request_gets_the_four_headers() {
        let mut request = Request::post("https://sandboxapi.rapyd.net/v1/refunds")
            .body(b"{ \"payment\": \"payment_1\", \"reason\": \"sent back\" }".to_vec())
            .unwrap();
        signer().sign_with(&mut request, "salt123456", 1_711_008_868).unwrap();
        let headers = request.headers();
        assert_eq!(headers["access_key"], "test_access_key");
        assert_eq!(headers["salt"], "salt123456");
        assert_eq!(headers["timestamp"], "1711008868");
        assert_eq!(headers["signature"], CREATE);
        assert_eq!(request.body(), b"{\"payment\":\"payment_1\",\"reason\":\"sent back\"}");
    }

    #[test]
    fn no_body_adds_nothing_and_the_query_is_part_of_the_path() {
        let bases = ["https://sandboxapi.rapyd.net", "http://127.0.0.1:80/gateway"];
        for (body, base) in [("", bases[0]), ("{}", bases[0]), (" { } ", bases[0]), ("", bases[1])] {
            let mut request =
                Request::get(format!("{base}/v1/refunds?limit=5")).body(body.as_bytes().to_vec()).unwrap();
            signer().sign_with(&mut request, "salt123456", 1_711_008_868).unwrap();
            assert_eq!(request.headers()["signature"], LIST, "{body}");
        }
    }

    #[test]
    fn each_request_has_its_own_salt() {
        let salt = || {
            let mut request = Request::get("https://api.rapyd.net/v1/refunds").body(Vec::new()).unwrap();
            signer().authorize(&mut request).unwrap();
            request.headers()["salt"].to_str().unwrap().to_owned()
        };
        let (first, second) = (salt(), salt());
        assert_ne!(first, second);
        assert_eq!((first.len(), second.len()), (16, 16));
    }

    #[test]
    fn the_secret_is_not_shown() {
        let shown = format!("{:?}", signer());
        assert_eq!(shown, "Signer { access_key: \"test_access_key\", secret_key: \"***\" }");
    }

    #[test]
    fn keys_that_no_header_takes_are_named() {
        let mut request = Request::get("https://api.rapyd.net/v1/refunds").body(Vec::new()).unwrap();
        let error = Signer::new("two\nlines", "secret").sign_with(&mut request, "salt", 1).unwrap_err();
        assert_eq!(error, RequestError::Header("access_key".to_owned()));
    }
}
