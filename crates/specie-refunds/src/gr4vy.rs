//! Refunds at Gr4vy: of a transaction, of all its instruments, and the events that tell how they go on.
//!
//! Amounts are minor units of the currency. A refund is read while it is `processing`; a `refund.succeeded` or
//! `refund.failed` event follows.
//!
//! ```
//! use specie_refunds::gr4vy::{Refund, RefundStatus};
//!
//! let refund = Refund::from_slice(
//!     br#"{
//!         "type": "refund", "id": "8724fd24-5489-4a5d-90fd-0604df7d3b83",
//!         "transaction_id": "fe26475d-ec3e-4884-9553-f7356683f7f9", "status": "succeeded",
//!         "currency": "USD", "amount": 1299,
//!         "created_at": "2026-06-19T09:03:02.797987+00:00", "updated_at": "2026-06-19T09:03:04Z"
//!     }"#,
//! )?;
//! assert_eq!(refund.status, RefundStatus::Succeeded);
//! assert_eq!(refund.amount, 1299);
//! # Ok::<(), specie::DecodeError>(())
//! ```

#[rustfmt::skip]
mod api;
#[cfg(feature = "signatures")]
mod webhook;

pub use api::*;
#[cfg(feature = "signatures")]
pub use webhook::verify_webhook;
