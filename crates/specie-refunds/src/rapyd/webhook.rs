//! Rapyd's signature of webhooks: that of a request, with the receiver's address in the place of method and path.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::Signer;
use super::compact::compact;
use specie::http::HeaderMap;

use crate::signature::{Recent, SignatureError, check_time, from_hex, header, verify};

/// The hexadecimal digits of a signature have the same base64 in both alphabets; padding may be left out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Says whether a webhook comes from Rapyd, by the headers `salt`, `timestamp` and `signature`.
///
/// The signer holds the keys of the account; `url` is the whole address of the webhook, as it stands in Rapyd's
/// settings. The body is what was received; whitespace between its tokens does not count.
///
/// What it says is then read with [`Webhook::from_slice`](super::Webhook::from_slice).
///
/// ```
/// use specie_refunds::rapyd::{Signer, verify_webhook};
///
/// let mut headers = specie::http::HeaderMap::new();
/// headers.insert("salt", "salt123456".parse()?);
/// headers.insert("timestamp", "1711008868".parse()?);
/// headers.insert(
///     "signature",
///     "MzJlYTFjZmU1YTc2M2RlNjJmNDk1MGM4ZTJjMjE3MDQ5N2FkYTFmZGJjYmU0OTI1MWYxMjYwN2QyN2JiOTFjYQ==".parse()?,
/// );
/// let signer = Signer::new("test_access_key", "test_secret_key");
/// let body = br#"{"id":"wh_test","type":"PAYMENT_COMPLETED"}"#;
/// verify_webhook(&signer, "https://webhook.example.com/webhooks/rapyd", &headers, body, None)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A header is missing or malformed, the signature does not fit, or it was not signed recently.
pub fn verify_webhook(
    signer: &Signer,
    url: &str,
    headers: &HeaderMap,
    body: &[u8],
    recent: Option<Recent>,
) -> Result<(), SignatureError> {
    let salt = header(headers, "salt")?;
    let timestamp = header(headers, "timestamp")?;
    let signature = header(headers, "signature")?;
    let digest = BASE64.decode(signature).ok().and_then(|hex| from_hex(&hex));
    let Some(digest) = digest else {
        let expected = "the base64 of a hexadecimal HMAC-SHA256";
        return Err(SignatureError::Malformed { header: "signature", expected });
    };
    let Signer { access_key, secret_key } = signer;
    let body = compact(body);
    let texts = [url, salt, timestamp, access_key, secret_key];
    let mut parts: Vec<&[u8]> = texts.iter().map(|text| text.as_bytes()).collect();
    parts.push(&body);
    verify(secret_key, &parts, &[digest])?;
    check_time("timestamp", timestamp, recent)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    const URL: &str = "https://webhook.example.com/webhooks/rapyd";
    const BODY: &[u8] = br#"{"id":"wh_test","type":"PAYMENT_COMPLETED"}"#;
    const GOOD: &str =
        "MzJlYTFjZmU1YTc2M2RlNjJmNDk1MGM4ZTJjMjE3MDQ5N2FkYTFmZGJjYmU0OTI1MWYxMjYwN2QyN2JiOTFjYQ==";

    fn headers(signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("salt", "salt123456".parse().unwrap());
        headers.insert("timestamp", "1711008868".parse().unwrap());
        headers.insert("signature", signature.parse().unwrap());
        headers
    }

    fn check(url: &str, signature: &str, body: &[u8]) -> Result<(), SignatureError> {
        let signer = Signer::new("test_access_key", "test_secret_key");
        verify_webhook(&signer, url, &headers(signature), body, None)
    }

    #[test]
    fn the_known_signature_fits() {
        assert_eq!(check(URL, GOOD, BODY), Ok(()));
        assert_eq!(check(URL, GOOD.trim_end_matches('='), BODY), Ok(()));
        let spaced = b"{\n  \"id\": \"wh_test\",\n  \"type\": \"PAYMENT_COMPLETED\"\n}\n";
        assert_eq!(check(URL, GOOD, spaced), Ok(()));
    }

    #[test]
    fn another_address_body_or_key_does_not_fit() {
        assert_eq!(check("https://webhook.example.com", GOOD, BODY), Err(SignatureError::Mismatch));
        assert_eq!(check(URL, GOOD, b"{}"), Err(SignatureError::Mismatch));
        let other = Signer::new("test_access_key", "other");
        let outcome = verify_webhook(&other, URL, &headers(GOOD), BODY, None);
        assert_eq!(outcome, Err(SignatureError::Mismatch));
    }

    #[test]
    fn an_old_signature_is_refused_on_demand() {
        let signer = Signer::new("test_access_key", "test_secret_key");
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_711_008_868 + 61);
        let recent = Some(Recent { now, within: Duration::from_secs(60) });
        let outcome = verify_webhook(&signer, URL, &headers(GOOD), BODY, recent);
        assert_eq!(outcome, Err(SignatureError::TooOld { age: Duration::from_secs(61) }));
    }

    #[test]
    fn missing_and_malformed_headers_are_named() {
        for name in ["salt", "timestamp", "signature"] {
            let mut headers = headers(GOOD);
            headers.remove(name);
            let signer = Signer::new("test_access_key", "test_secret_key");
            let outcome = verify_webhook(&signer, URL, &headers, BODY, None);
            assert_eq!(outcome, Err(SignatureError::MissingHeader(name)));
        }
        for signature in ["", "???", "MzJl"] {
            let error = check(URL, signature, BODY).unwrap_err();
            let said = "the header `signature` is not the base64 of a hexadecimal HMAC-SHA256";
            assert_eq!(error.to_string(), said);
        }
    }
}
