//! Checks JSON payloads against an OpenAPI document and says for every disagreement where it stands in the payload and
//! where the document says otherwise.
//!
//! A [`Validator`] stands for a document, a [`Checker`] for one [`Target`] of it, a [`Report`] for one payload. A
//! payload is valid when none of its [`Finding`]s is an error; drift is what a reader open to the future accepts.
//!
//! ```
//! use specie_spec::{Input, Source, read};
//! use specie_validate::{Target, Validator};
//!
//! let text = "
//! openapi: 3.0.3
//! info: {title: Shop, version: '1'}
//! paths: {}
//! components:
//!   schemas:
//!     Refund:
//!       type: object
//!       required: [id]
//!       properties:
//!         id: {type: string}
//!         amount: {type: integer}
//! ";
//! let api = read(&Input::new(Source::new("shop.yaml", text))).api.expect("the document is sound");
//! let validator = Validator::new(&api);
//! let checker = validator.target(&Target::schema("Refund")).expect("the schema is there");
//!
//! let report = checker.check(br#"{"amount": "100", "fee": 1}"#);
//! let shown: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
//! assert_eq!(shown, [
//!     "error[missing-field]: the body lacks `id`",
//!     "error[type]: `amount` is a string, the spec says integer",
//!     "drift[undocumented-field]: `fee` is not documented",
//! ]);
//! assert!(!report.is_valid());
//! assert!(checker.is_valid(br#"{"id": "re_1"}"#));
//! ```

mod checker;
mod compile;
mod coverage;
mod drift;
mod dump;
mod exchange;
mod explain;
mod formats;
mod lint;
mod mask;
mod report;
mod route;
mod shape;
mod suggest;
mod target;
mod text;
mod validator;
mod verdict;
mod webhook;

pub use checker::{Checker, Comparison, Explained, Plan};
pub use coverage::{Coverage, CoverageItem, CoverageKind};
pub use exchange::{
    Checked, Content, Exchange, Field, LocateSource, Message, Recording, Request, Response, Source,
};
pub use lint::lint;
pub use mask::{Mask, Masker, mask_text};
pub use report::{Finding, InFile, Locate, Related, Report};
pub use route::{Routed, Router};
pub use suggest::{Left, Seen, Suggested, Suggestions};
pub use target::{Target, TargetError};
pub use validator::{Options, Validator};
