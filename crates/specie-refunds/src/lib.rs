//! The refund APIs of WooshPay, Rapyd, WePay and Gr4vy as Rust types: a module a provider, generated from what the
//! provider publishes, corrected where recorded payloads show it to be wrong.
//!
//! Types read JSON with `from_slice`, which gives the value or everything that is wrong with the payload, each fault
//! with its place in the payload and its rule in the provider's document. They write it with `to_vec`, and know serde.
//! Amounts are exact. What a provider adds later is kept: new fields in `extra`, new words of an enum in `Other`.
//!
//! ```
//! use specie_refunds::wooshpay::Refund;
//!
//! let payload = br#"{"id": "re_1", "amount": 1250, "currency": "usd", "reason": "requested_by_customer"}"#;
//! let refund = Refund::from_slice(payload)?;
//! assert_eq!(refund.amount, Some(1250));
//!
//! let error = Refund::from_slice(br#"{"id": 7, "amount": "12.50"}"#).unwrap_err();
//! let places: Vec<&str> = error.violations.iter().map(|fault| fault.pointer.as_str()).collect();
//! assert_eq!(places, ["/id", "/amount"]);
//! # Ok::<(), specie::DecodeError>(())
//! ```
//!
//! With the feature `signatures`, which is on by default, `verify_webhook` of a module says whether a webhook comes
//! from the provider, and [`rapyd::Signer`] signs requests to Rapyd. WePay publishes no way to sign webhooks.
//!
//! The modules are written by `cargo xtask regenerate` from the `specie.toml` of the project; [`specie`] is what they
//! need at run time.

pub mod gr4vy;
pub mod rapyd;
#[cfg(feature = "signatures")]
mod signature;
pub mod wepay;
pub mod wooshpay;

#[cfg(feature = "signatures")]
pub use signature::{Recent, SignatureError};
