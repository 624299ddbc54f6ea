//! Who calls: what adds credentials to a finished request.
//!
//! Generated modules have a function for each scheme of their document; it gives one of the types here. Several
//! together are a tuple, none is `()`, and anything else (a signature over the body, say) is a closure.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderName};
use http::{HeaderValue, Request};
use percent_encoding::utf8_percent_encode;

use crate::exchange::{RequestError, UNRESERVED};

/// Adds credentials to a request. It comes last: method, URL, headers and body are those that are sent.
///
/// ```
/// use specie::Authorize;
/// use specie::http::Request;
///
/// let key = |request: &mut Request<Vec<u8>>| {
///     request.headers_mut().insert("x-key", "test_1".parse().expect("plain ASCII"));
/// };
/// let mut request = Request::new(Vec::new());
/// key.authorize(&mut request)?;
/// assert_eq!(request.headers()["x-key"], "test_1");
/// # Ok::<(), specie::RequestError>(())
/// ```
pub trait Authorize {
    /// Adds the credentials.
    ///
    /// # Errors
    ///
    /// They cannot be written into a request.
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError>;
}

impl<F: Fn(&mut Request<Vec<u8>>)> Authorize for F {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        self(request);
        Ok(())
    }
}

/// No credentials.
impl Authorize for () {
    fn authorize(&self, _: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        Ok(())
    }
}

/// Both together.
impl<A: Authorize, B: Authorize> Authorize for (A, B) {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        self.0.authorize(request)?;
        self.1.authorize(request)
    }
}

/// All three together.
impl<A: Authorize, B: Authorize, C: Authorize> Authorize for (A, B, C) {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        self.0.authorize(request)?;
        self.1.authorize(request)?;
        self.2.authorize(request)
    }
}

/// User name and password in the header `Authorization` (RFC 7617). `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub struct Basic(String);

impl Basic {
    /// The user name must not contain a colon, which ends it.
    #[must_use]
    pub fn new(user_name: &str, password: &str) -> Self {
        Self(STANDARD.encode(format!("{user_name}:{password}")))
    }
}

impl Authorize for Basic {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        header(request, AUTHORIZATION, &format!("Basic {}", self.0))
    }
}

/// A token in the header `Authorization` (RFC 6750 section 2.1). `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Bearer(String);

impl Bearer {
    /// A token, without the word `Bearer`.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }
}

impl Authorize for Bearer {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        header(request, AUTHORIZATION, &format!("Bearer {}", self.0))
    }
}

/// A key under a name. `Debug` does not show the key.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey {
    place: KeyPlace,
    name: &'static str,
    key: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KeyPlace {
    Header,
    Query,
    Cookie,
}

impl ApiKey {
    /// A key in a header of this name.
    #[must_use]
    pub fn header(name: &'static str, key: impl Into<String>) -> Self {
        Self { place: KeyPlace::Header, name, key: key.into() }
    }

    /// A key in a query parameter of this name.
    #[must_use]
    pub fn query(name: &'static str, key: impl Into<String>) -> Self {
        Self { place: KeyPlace::Query, name, key: key.into() }
    }

    /// A key in a cookie of this name.
    #[must_use]
    pub fn cookie(name: &'static str, key: impl Into<String>) -> Self {
        Self { place: KeyPlace::Cookie, name, key: key.into() }
    }
}

impl Authorize for ApiKey {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let Self { place, name, key } = self;
        let escaped = || utf8_percent_encode(key, UNRESERVED);
        match place {
            KeyPlace::Header => {
                let unusable = || RequestError::Header((*name).to_owned());
                header(request, HeaderName::from_bytes(name.as_bytes()).map_err(|_| unusable())?, key)
            }
            KeyPlace::Query => {
                let uri = request.uri().to_string();
                let sign = if uri.contains('?') { '&' } else { '?' };
                let uri = format!("{uri}{sign}{}={}", utf8_percent_encode(name, UNRESERVED), escaped());
                *request.uri_mut() = uri.parse().map_err(|_| RequestError::Url)?;
                Ok(())
            }
            KeyPlace::Cookie => {
                let pair = format!("{name}={}", escaped());
                let known = request.headers().get(COOKIE).and_then(|value| value.to_str().ok());
                let all = known.map_or(pair.clone(), |known| format!("{known}; {pair}"));
                header(request, COOKIE, &all)
            }
        }
    }
}

/// Sets a header that logs must not show.
fn header(request: &mut Request<Vec<u8>>, name: HeaderName, text: &str) -> Result<(), RequestError> {
    let unusable = |_| RequestError::Header(name.to_string());
    let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(unusable)?;
    value.set_sensitive(true);
    request.headers_mut().insert(name, value);
    Ok(())
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Basic(***)")
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bearer(***)")
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, name, key: _ } = self;
        write!(f, "ApiKey({place:?} {name}: ***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(auth: &dyn Authorize) -> Request<Vec<u8>> {
        let mut request = Request::builder().uri("https://example.com/a").body(Vec::new()).unwrap();
        auth.authorize(&mut request).unwrap();
        request
    }

    #[test]
    fn credentials_are_sensitive_headers() {
        let request = sent(&Basic::new("sk_test_1", ""));
        let value = &request.headers()[AUTHORIZATION];
        assert_eq!(value, "Basic c2tfdGVzdF8xOg==");
        assert!(value.is_sensitive());
        assert_eq!(sent(&Bearer::new("abc")).headers()[AUTHORIZATION], "Bearer abc");
    }

    #[test]
    fn several_keys_go_together() {
        let auth = (ApiKey::header("App-Id", "1"), ApiKey::query("key", "a b&c"), ApiKey::cookie("c", "d"));
        let request = sent(&auth);
        assert_eq!(request.headers()["app-id"], "1");
        assert_eq!(request.headers()[COOKIE], "c=d");
        assert_eq!(request.uri(), "https://example.com/a?key=a%20b%26c");
        assert_eq!(format!("{:?}", auth.0), "ApiKey(Header App-Id: ***)");
    }

    #[test]
    fn a_key_that_no_header_holds_is_refused() {
        let mut request = Request::new(Vec::new());
        let error = Bearer::new("a\nb").authorize(&mut request).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the value of header `authorization` has characters that no header may have"
        );
    }
}
