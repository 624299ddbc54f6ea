//! Gr4vy's signature: hexadecimal HMAC-SHA256 of the timestamp, a dot and the body.

use specie::http::HeaderMap;

use crate::signature::{Recent, SignatureError, check_time, from_hex, header, verify};

const SIGNATURE: &str = "X-Gr4vy-Signature";
const TIMESTAMP: &str = "X-Gr4vy-Timestamp";

/// Says whether a webhook comes from Gr4vy, by the headers `X-Gr4vy-Signature` and `X-Gr4vy-Timestamp`.
///
/// The secret is that of the subscription; the body is what was received, byte by byte. While secrets are rotated there
/// are several signatures, parted by commas: one that fits is enough.
///
/// What it says is then read with [`Webhook::from_slice`](super::Webhook::from_slice).
///
/// ```
/// use specie_refunds::gr4vy::verify_webhook;
///
/// let mut headers = specie::http::HeaderMap::new();
/// headers.insert("X-Gr4vy-Timestamp", "1744018920".parse()?);
/// headers.insert(
///     "X-Gr4vy-Signature",
///     "78aca0c78005107a654a957b8566fa6e0e5e06aea92d7da72a6da9e5a690d013".parse()?,
/// );
/// let secret = "Ik4L-8FH0ihWczctcIPXZRR_8F0fPNgmhEfVBbZ3zNwqQVa1Or4tBz4Pgw2eNaVDod7H56Y268h_wohEUaWbUg";
/// verify_webhook(secret, &headers, b"payload", None)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A header is missing or malformed, no signature fits, or it was not signed recently.
pub fn verify_webhook(
    secret: &str,
    headers: &HeaderMap,
    body: &[u8],
    recent: Option<Recent>,
) -> Result<(), SignatureError> {
    let timestamp = header(headers, TIMESTAMP)?;
    header(headers, SIGNATURE)?;
    let lines = headers.get_all(SIGNATURE).iter().filter_map(|line| line.to_str().ok());
    let digests: Vec<_> =
        lines.flat_map(|line| line.split(',')).filter_map(|text| from_hex(text.trim().as_bytes())).collect();
    if digests.is_empty() {
        let expected = "hexadecimal HMAC-SHA256 signatures parted by commas";
        return Err(SignatureError::Malformed { header: SIGNATURE, expected });
    }
    verify(secret, &[timestamp.as_bytes(), b".", body], &digests)?;
    check_time(TIMESTAMP, timestamp, recent)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    const SECRET: &str =
        "Ik4L-8FH0ihWczctcIPXZRR_8F0fPNgmhEfVBbZ3zNwqQVa1Or4tBz4Pgw2eNaVDod7H56Y268h_wohEUaWbUg";
    const GOOD: &str = "78aca0c78005107a654a957b8566fa6e0e5e06aea92d7da72a6da9e5a690d013";
    const BAD: &str = "78aca0c78005107a654a957b8566fa6e0e5e06aea92d7da72a6da9e5a690d014";

    fn check(signatures: &[&str], body: &[u8], recent: Option<Recent>) -> Result<(), SignatureError> {
        let mut headers = HeaderMap::new();
        headers.insert(TIMESTAMP, "1744018920".parse().unwrap());
        for signature in signatures {
            headers.append(SIGNATURE, signature.parse().unwrap());
        }
        verify_webhook(SECRET, &headers, body, recent)
    }

    #[test]
    fn the_published_signature_fits() {
        assert_eq!(check(&[GOOD], b"payload", None), Ok(()));
        assert_eq!(check(&[&GOOD.to_uppercase()], b"payload", None), Ok(()));
    }

    #[test]
    fn one_signature_of_several_is_enough() {
        assert_eq!(check(&[&format!("{BAD}, {GOOD}")], b"payload", None), Ok(()));
        assert_eq!(check(&[BAD, GOOD], b"payload", None), Ok(()));
        assert_eq!(check(&[&format!("old,{GOOD}")], b"payload", None), Ok(()));
    }

    #[test]
    fn another_body_another_signature_or_another_secret_do_not_fit() {
        assert_eq!(check(&[GOOD], b"payload ", None), Err(SignatureError::Mismatch));
        assert_eq!(check(&[BAD], b"payload", None), Err(SignatureError::Mismatch));
        let mut headers = HeaderMap::new();
        headers.insert(TIMESTAMP, "1744018920".parse().unwrap());
        headers.insert(SIGNATURE, GOOD.parse().unwrap());
        assert_eq!(verify_webhook("other", &headers, b"payload", None), Err(SignatureError::Mismatch));
    }

    #[test]
    fn an_old_signature_is_refused_on_demand() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_744_018_920 + 600);
        let recent = |within| Some(Recent { now, within: Duration::from_secs(within) });
        assert_eq!(check(&[GOOD], b"payload", recent(600)), Ok(()));
        let age = Duration::from_secs(600);
        assert_eq!(check(&[GOOD], b"payload", recent(300)), Err(SignatureError::TooOld { age }));
    }

    #[test]
    fn missing_and_malformed_headers_are_named() {
        let error = check(&[], b"payload", None).unwrap_err();
        assert_eq!(error.to_string(), "the header `X-Gr4vy-Signature` is missing");
        let error = check(&["78ac"], b"payload", None).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the header `X-Gr4vy-Signature` is not hexadecimal HMAC-SHA256 signatures parted by commas"
        );
        let error = verify_webhook(SECRET, &HeaderMap::new(), b"payload", None).unwrap_err();
        assert_eq!(error, SignatureError::MissingHeader(TIMESTAMP));
    }
}
