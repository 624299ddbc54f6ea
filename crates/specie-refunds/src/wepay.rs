//! Refunds at WePay (API 3.2): of a payment, all of it or a part, and the notification that a refund was made.
//!
//! Amounts are minor units of the currency. Nearly every key of a refund is always there, many of them null.
//!
//! WePay publishes no scheme by which its notifications are signed, so there is no `verify_webhook` here. To trust a
//! notification, take the refund's id from it and read the refund from the API.
//!
//! ```
//! use specie_refunds::wepay::{RefundAmounts, RefundRequest};
//!
//! let all = RefundRequest::new("3c12a4a5-8e1b-4d5e-9c0f-6b7a8d9e0f11", "Sent back");
//! assert_eq!(
//!     all.to_vec(),
//!     br#"{"payment_id":"3c12a4a5-8e1b-4d5e-9c0f-6b7a8d9e0f11","refund_reason":"Sent back"}"#,
//! );
//!
//! let amounts = RefundAmounts::from_slice(br#"{"total_amount": 300, "currency": "USD"}"#)?;
//! assert_eq!(amounts.total_amount, Some(300));
//! # Ok::<(), specie::DecodeError>(())
//! ```

#[rustfmt::skip]
mod api;

pub use api::*;
