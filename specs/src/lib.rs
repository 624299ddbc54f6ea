// @generated from specs/*/openapi.yaml and specs/*/overlay.yaml
// do not edit; run `cargo xtask regenerate`

//! The refund APIs of WooshPay, Rapyd, WePay and Gr4vy: one constant a file, and a table of them.
//!
//! Each document says what the provider publishes, faults included; its overlay corrects what recorded payloads show to
//! be wrong. Places in them are named `<provider>/openapi.yaml` and `<provider>/overlay.yaml`.

/// One provider's document with its overlay.
#[derive(Debug, Clone, Copy)]
pub struct Provider {
    /// The folder's name, in lower case.
    pub name: &'static str,
    /// The text of `openapi.yaml`.
    pub openapi: &'static str,
    /// The text of `overlay.yaml`.
    pub overlay: &'static str,
}

/// Every provider, sorted by name.
pub const PROVIDERS: &[Provider] = &[
    Provider { name: "gr4vy", openapi: GR4VY_OPENAPI, overlay: GR4VY_OVERLAY },
    Provider { name: "rapyd", openapi: RAPYD_OPENAPI, overlay: RAPYD_OVERLAY },
    Provider { name: "wepay", openapi: WEPAY_OPENAPI, overlay: WEPAY_OVERLAY },
    Provider { name: "wooshpay", openapi: WOOSHPAY_OPENAPI, overlay: WOOSHPAY_OVERLAY },
];

/// `gr4vy/openapi.yaml`
pub const GR4VY_OPENAPI: &str = include_str!("../gr4vy/openapi.yaml");
/// `gr4vy/overlay.yaml`
pub const GR4VY_OVERLAY: &str = include_str!("../gr4vy/overlay.yaml");
/// `rapyd/openapi.yaml`
pub const RAPYD_OPENAPI: &str = include_str!("../rapyd/openapi.yaml");
/// `rapyd/overlay.yaml`
pub const RAPYD_OVERLAY: &str = include_str!("../rapyd/overlay.yaml");
/// `wepay/openapi.yaml`
pub const WEPAY_OPENAPI: &str = include_str!("../wepay/openapi.yaml");
/// `wepay/overlay.yaml`
pub const WEPAY_OVERLAY: &str = include_str!("../wepay/overlay.yaml");
/// `wooshpay/openapi.yaml`
pub const WOOSHPAY_OPENAPI: &str = include_str!("../wooshpay/openapi.yaml");
/// `wooshpay/overlay.yaml`
pub const WOOSHPAY_OVERLAY: &str = include_str!("../wooshpay/overlay.yaml");
