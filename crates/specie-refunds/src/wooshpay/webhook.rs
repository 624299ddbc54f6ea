//! WooshPay's signature: hexadecimal HMAC-SHA256 of the time, a dot and the body, in one header with the time.

use specie::http::HeaderMap;

use crate::signature::{Recent, SignatureError, check_time, from_hex, header, verify};

const SIGNATURE: &str = "Wooshpay-Signature";
const FORM: SignatureError =
    SignatureError::Malformed { header: SIGNATURE, expected: "of the form `t=<time>,v1=<signature>`" };

/// Says whether a webhook comes from WooshPay, by the header `Wooshpay-Signature: t=<time>,v1=<signature>`.
///
/// The secret is that of the webhook endpoint; the body is what was received, byte by byte. The provider documents no
/// scheme: this one is what several integrations use alike.
///
/// What it says is then read with [`Webhook::from_slice`](super::Webhook::from_slice).
///
/// ```
/// use specie_refunds::{SignatureError, wooshpay::verify_webhook};
///
/// let mut headers = specie::http::HeaderMap::new();
/// headers.insert("Wooshpay-Signature", "t=1790215600,v1=00".parse()?);
/// let error = verify_webhook("whsec_1", &headers, b"{}", None).unwrap_err();
/// assert_eq!(error.to_string(), "the header `Wooshpay-Signature` is not of the form `t=<time>,v1=<signature>`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The header is missing or malformed, no signature fits, or it was not signed recently.
pub fn verify_webhook(
    secret: &str,
    headers: &HeaderMap,
    body: &[u8],
    recent: Option<Recent>,
) -> Result<(), SignatureError> {
    let text = header(headers, SIGNATURE)?;
    let parts = || text.split(',').filter_map(|part| part.trim().split_once('='));
    let (_, time) = parts().find(|(key, _)| *key == "t").ok_or(FORM)?;
    let signatures = parts().filter(|(key, _)| *key == "v1");
    let digests: Vec<_> = signatures.filter_map(|(_, text)| from_hex(text.as_bytes())).collect();
    if digests.is_empty() {
        return Err(FORM);
    }
    verify(secret, &[time.as_bytes(), b".", body], &digests)?;
    check_time(SIGNATURE, time, recent)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    /// Of `1790215600.{"id":"evt_1"}` under `whsec_1`.
    const GOOD: &str = "7a1df6b5e3f3ccb4677b64e662fe7dc2c8765cf43401bd607c96f6319c86d2d2";

    fn check(header: &str, recent: Option<Recent>) -> Result<(), SignatureError> {
        let mut headers = HeaderMap::new();
        headers.insert(SIGNATURE, header.parse().unwrap());
        verify_webhook("whsec_1", &headers, br#"{"id":"evt_1"}"#, recent)
    }

    #[test]
    fn a_signature_fits_in_any_order_and_beside_others() {
        assert_eq!(check(&format!("t=1790215600,v1={GOOD}"), None), Ok(()));
        assert_eq!(check(&format!("v0=x, v1={GOOD}, t=1790215600"), None), Ok(()));
        assert_eq!(check(&format!("t=1790215600,v1={},v1={GOOD}", "0".repeat(64)), None), Ok(()));
    }

    #[test]
    fn another_time_or_signature_does_not_fit() {
        assert_eq!(check(&format!("t=1790215601,v1={GOOD}"), None), Err(SignatureError::Mismatch));
        let wrong = format!("t=1790215600,v1={}", "0".repeat(64));
        assert_eq!(check(&wrong, None), Err(SignatureError::Mismatch));
    }

    #[test]
    fn an_old_signature_is_refused_on_demand() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_215_700);
        let recent = Some(Recent { now, within: Duration::from_secs(60) });
        let age = Duration::from_secs(100);
        assert_eq!(check(&format!("t=1790215600,v1={GOOD}"), recent), Err(SignatureError::TooOld { age }));
    }

    #[test]
    fn missing_and_malformed_headers_are_named() {
        for header in ["", "t=1790215600", "v1=00", &format!("v1={GOOD}"), "t=1,v1=xyz"] {
            assert_eq!(check(header, None), Err(FORM), "{header}");
        }
        let missing = verify_webhook("whsec_1", &HeaderMap::new(), b"", None);
        assert_eq!(missing, Err(SignatureError::MissingHeader(SIGNATURE)));
    }
}
