//! Refunds at WooshPay: of a payment intent, all of it or a part, and the event that says how a refund went on.
//!
//! Amounts are minor units of the currency: text in requests, numbers in responses. [`Refund`] is what the API answers;
//! an event carries a [`RefundObject`], which has the reserved fields too.
//!
//! ```
//! use specie::http::Response;
//! use specie_refunds::wooshpay::{CreateRefund, CreateRefundReason, CreateRefundResponse, RefundReason, auth};
//!
//! let call = CreateRefund::new("pi_1790215600417722368")
//!     .amount("1250")
//!     .reason(CreateRefundReason::RequestedByCustomer);
//! let request = call.to_http("https://apitest.wooshpay.com", &auth::basic("sk_test_1", ""))?;
//! assert_eq!(request.uri(), "https://apitest.wooshpay.com/v1/refunds");
//! assert_eq!(
//!     request.body(),
//!     br#"{"amount":"1250","payment_intent":"pi_1790215600417722368","reason":"requested_by_customer"}"#,
//! );
//!
//! // Any client sends it, and gives a response.
//! let response = Response::new(r#"{"id": "re_1", "amount": 1250, "reason": "requested_by_customer"}"#);
//! match CreateRefund::from_http(response)? {
//!     CreateRefundResponse::Ok(refund) => {
//!         assert_eq!(refund.reason.value(), Some(&RefundReason::RequestedByCustomer));
//!     }
//!     other => panic!("{other:?}"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[rustfmt::skip]
mod api;
#[cfg(feature = "signatures")]
mod webhook;

pub use api::*;
#[cfg(feature = "signatures")]
pub use webhook::verify_webhook;
