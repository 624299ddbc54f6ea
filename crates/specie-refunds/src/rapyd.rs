//! Refunds at Rapyd: of a payment or a group of payments, and the webhooks that say how they went on.
//!
//! Amounts are decimals in major units of their currency, and keep their digits. Every response is an envelope: a
//! [`CallStatus`] that says how the call went, and `data`. Times are Unix seconds. A `Signer` signs requests: it goes where
//! `to_http` asks for credentials.
//!
//! ```
//! use specie_refunds::rapyd::{CallOutcome, RefundEnvelope};
//!
//! let envelope = RefundEnvelope::from_slice(
//!     br#"{"status": {"status": "SUCCESS"}, "data": {"id": "refund_1", "amount": 105.50, "fx_rate": null}}"#,
//! )?;
//! assert_eq!(envelope.status.and_then(|status| status.status), Some(CallOutcome::Success));
//! let refund = envelope.data.expect("a refund");
//! assert_eq!(refund.amount.value().map(ToString::to_string).as_deref(), Some("105.50"));
//! # Ok::<(), specie::DecodeError>(())
//! ```

#[rustfmt::skip]
mod api;
#[cfg(feature = "signatures")]
mod compact;
#[cfg(feature = "signatures")]
mod signer;
#[cfg(feature = "signatures")]
mod webhook;

pub use api::*;
#[cfg(feature = "signatures")]
pub use signer::Signer;
#[cfg(feature = "signatures")]
pub use webhook::verify_webhook;
