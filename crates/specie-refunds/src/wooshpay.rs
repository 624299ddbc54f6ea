//! Refunds at WooshPay: of a payment intent, all of it or a part, and the event that says how a refund went on.
//!
//! Amounts are minor units of the currency: text in requests, numbers in responses. [`Refund`] is what the API answers;
//! an event carries a [`RefundObject`], which has the reserved fields too.
//!
//! ```
//! use specie_refunds::wooshpay::{CreateRefundBody, CreateRefundReason, Refund, RefundReason};
//!
//! let body = CreateRefundBody::new("pi_1790215600417722368")
//!     .amount("1250")
//!     .reason(CreateRefundReason::RequestedByCustomer);
//! assert_eq!(
//!     body.to_vec(),
//!     br#"{"amount":"1250","payment_intent":"pi_1790215600417722368","reason":"requested_by_customer"}"#,
//! );
//!
//! let refund = Refund::from_slice(br#"{"id": "re_1", "amount": 1250, "reason": "requested_by_customer"}"#)?;
//! assert_eq!(refund.reason.value(), Some(&RefundReason::RequestedByCustomer));
//! # Ok::<(), specie::DecodeError>(())
//! ```

#[rustfmt::skip]
mod api;
#[cfg(feature = "signatures")]
mod webhook;

pub use api::*;
#[cfg(feature = "signatures")]
pub use webhook::verify_webhook;
