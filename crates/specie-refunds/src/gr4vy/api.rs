// @generated from specs/gr4vy/openapi.yaml, specs/gr4vy/overlay.yaml with rename = [TransactionRefundCreate = RefundRequest, TransactionRefundAllCreate = FullRefundRequest, ApiCommonSchemasCreator = Creator, Refunds = RefundPage, CollectionNoCursorRefund = RefundList, RefundEventTargetRefund = RefundReference, Error400Type = ErrorType, ValidationErrorLocItem = ValidationErrorLocation].
// Do not edit: generate it again instead.

/// What to refund; an empty object refunds everything to the main payment method.
///
/// In the document: `#/components/schemas/TransactionRefundCreate`.
#[derive(Clone)]
pub struct RefundRequest {
    /// The amount to refund in minor units; without it, or with null, all of it.
    ///
    /// At most 99999999.
    pub amount: ::specie::Patch<u32>,
    /// Which kind of instrument gets the money.
    ///
    /// When left out: `"payment-method"`.
    pub target_type: Option<RefundTargetType>,
    /// The instrument that gets the money; needed for a gift card redemption.
    ///
    /// A UUID.
    pub target_id: ::specie::Patch<String>,
    /// Why the money goes back.
    ///
    /// At most 100 characters.
    pub reason: ::specie::Patch<String>,
    /// The caller's own id for the refund.
    ///
    /// 1 to 300 characters.
    pub external_identifier: ::specie::Patch<String>,
}

impl RefundRequest {
    /// A value without any field.
    #[must_use]
    pub fn new() -> Self {
        Self {
            amount: ::specie::Patch::Absent,
            target_type: None,
            target_id: ::specie::Patch::Absent,
            reason: ::specie::Patch::Absent,
            external_identifier: ::specie::Patch::Absent,
        }
    }
}
impl Default for RefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

::specie::rt::setters!(
    RefundRequest;
    amount patch: u32, target_type into: RefundTargetType, target_id into patch: String,
    reason into patch: String, external_identifier into patch: String
);

impl RefundRequest {
    /// `target_type`, or `"payment-method"` where it is left out.
    #[must_use]
    pub fn target_type_or_default(&self) -> RefundTargetType {
        self.target_type.clone().unwrap_or(RefundTargetType::PaymentMethod)
    }
}

/// In the document: `#/components/schemas/RefundTargetType`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundTargetType {
    /// `payment-method`.
    PaymentMethod,
    /// `gift-card-redemption`.
    GiftCardRedemption,
    /// A text that the document does not list.
    Other(String),
}

/// What all the refunds of the transaction have in common.
///
/// In the document: `#/components/schemas/TransactionRefundAllCreate`.
#[derive(Clone)]
pub struct FullRefundRequest {
    /// Why the money goes back.
    ///
    /// At most 100 characters.
    pub reason: ::specie::Patch<String>,
    /// The caller's own id for the refunds.
    ///
    /// 1 to 300 characters.
    pub external_identifier: ::specie::Patch<String>,
}

impl FullRefundRequest {
    /// A value without any field.
    #[must_use]
    pub fn new() -> Self {
        Self {
            reason: ::specie::Patch::Absent,
            external_identifier: ::specie::Patch::Absent,
        }
    }
}
impl Default for FullRefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

::specie::rt::setters!(
    FullRefundRequest;
    reason into patch: String, external_identifier into patch: String
);

/// A refund. It belongs to one transaction; a transaction may have several.
///
/// In the document: `#/components/schemas/Refund`.
#[derive(Clone)]
pub struct Refund {
    /// The kind of this resource.
    ///
    /// When left out: `"refund"`.
    pub r#type: Option<RefundType>,
    /// The refund's id.
    pub id: String,
    /// The transaction that is refunded.
    pub transaction_id: String,
    /// The id that the payment service gave the refund, null as long as there is none.
    ///
    /// 1 to 300 characters.
    pub payment_service_refund_id: ::specie::Patch<String>,
    /// How far the refund has come; it may change later.
    pub status: RefundStatus,
    /// Three-letter currency code, the same as that of the transaction.
    ///
    /// Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// The refunded amount in minor units.
    ///
    /// At most 99999999.
    pub amount: u32,
    /// The reason that the request gave.
    pub reason: ::specie::Patch<String>,
    /// Which kind of instrument gets the money.
    pub target_type: Option<RefundTargetType>,
    /// The instrument that gets the money, null when it was not stored.
    pub target_id: ::specie::Patch<String>,
    /// The refund's id in base 62, for services that take no long ids.
    pub reconciliation_id: Option<String>,
    /// The caller's own id for the refund.
    pub external_identifier: ::specie::Patch<String>,
    /// The transaction's id in base 62.
    pub transaction_reconciliation_id: Option<String>,
    /// The caller's own id for the transaction.
    pub transaction_external_identifier: ::specie::Patch<String>,
    /// When the refund was created.
    pub created_at: ::specie::DateTime,
    /// When the refund last changed.
    pub updated_at: ::specie::DateTime,
    /// Who asked for the refund.
    pub creator: ::specie::Patch<Creator>,
    /// Why the refund failed or was declined; the list is open.
    pub error_code: ::specie::Patch<String>,
    /// The code that the payment service answered with.
    pub raw_response_code: ::specie::Patch<String>,
    /// The text that the payment service answered with.
    pub raw_response_description: ::specie::Patch<String>,
    /// The currency of the settlement.
    ///
    /// Matches `^[A-Z]{3}$`.
    pub settled_currency: ::specie::Patch<String>,
    /// The settled amount in minor units.
    ///
    /// When left out: `0`.
    pub settled_amount: Option<i64>,
    /// Whether the refund has been settled.
    pub settled: Option<bool>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Refund {
    /// `type`, or `"refund"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> RefundType {
        self.r#type.unwrap_or(RefundType::Refund)
    }
    /// `settled_amount`, or `0` where it is left out.
    #[must_use]
    pub fn settled_amount_or_default(&self) -> i64 {
        self.settled_amount.unwrap_or(0)
    }
}

/// The kind of this resource.
///
/// In the document: `#/components/schemas/Refund/properties/type`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundType {
    /// `refund`.
    Refund,
}

/// In the document: `#/components/schemas/RefundStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundStatus {
    /// `processing`.
    Processing,
    /// `succeeded`.
    Succeeded,
    /// `failed`.
    Failed,
    /// `declined`.
    Declined,
    /// `voided`.
    Voided,
    /// A text that the document does not list.
    Other(String),
}

/// A user of the dashboard or a key.
///
/// In the document: `#/components/schemas/Refund/properties/creator`.
#[derive(Clone)]
pub struct Creator {
    /// The creator's id.
    ///
    /// A UUID.
    pub id: String,
    /// The creator's name.
    pub name: String,
    /// The creator's e-mail address.
    pub email_address: String,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// A page of refunds.
///
/// In the document: `#/components/schemas/Refunds`.
#[derive(Clone)]
pub struct RefundPage {
    /// The refunds of this page.
    pub items: Vec<Refund>,
    /// How many items a page may hold.
    ///
    /// At least 1, at most 100.
    ///
    /// When left out: `20`.
    pub limit: Option<u8>,
    /// Points at the next page.
    ///
    /// 1 to 1000 characters.
    pub next_cursor: ::specie::Patch<String>,
    /// Points at the page before.
    ///
    /// 1 to 1000 characters.
    pub previous_cursor: ::specie::Patch<String>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl RefundPage {
    /// `limit`, or `20` where it is left out.
    #[must_use]
    pub fn limit_or_default(&self) -> u8 {
        self.limit.unwrap_or(20)
    }
}

/// Refunds without pages.
///
/// In the document: `#/components/schemas/CollectionNoCursor_Refund_`.
#[derive(Clone)]
pub struct RefundList {
    /// The refunds.
    pub items: Vec<Refund>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Envelope of an event about a refund.
///
/// The field `type` is always `"event"`.
///
/// In the document: `#/components/schemas/RefundEvent`.
#[derive(Clone)]
pub struct RefundEvent {
    /// The event's id; it stays the same when the event comes again.
    ///
    /// A UUID.
    pub id: String,
    /// What happened.
    pub name: Option<RefundEventName>,
    /// When it happened.
    pub created_at: ::specie::DateTime,
    /// The merchant account that it happened in.
    pub merchant_account_id: String,
    /// The name of the instance.
    pub gr4vy_id: Option<String>,
    /// The environment of the instance.
    pub environment: Option<String>,
    /// The refund in its new state.
    pub target: RefundEventTarget,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What happened.
///
/// In the document: `#/components/schemas/RefundEvent/properties/name`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundEventName {
    /// `refund.pending`.
    RefundPending,
    /// `refund.succeeded`.
    RefundSucceeded,
    /// `refund.declined`.
    RefundDeclined,
    /// `refund.failed`.
    RefundFailed,
    /// A text that the document does not list.
    Other(String),
}

/// The refund in its new state.
///
/// The first that fits is taken.
///
/// In the document: `#/components/schemas/RefundEvent/properties/target`.
#[derive(Clone)]
pub enum RefundEventTarget {
    /// Holds `Refund`.
    Refund(Box<Refund>),
    /// Holds `RefundReference`.
    RefundReference(RefundReference),
}

/// The field `type` is always `"refund"`.
///
/// In the document: `#/actions/8/update/anyOf/1`.
#[derive(Clone)]
pub struct RefundReference {
    /// The refund's id.
    pub id: String,
    /// The transaction that is refunded.
    pub transaction_id: String,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Body of a 400 answer.
///
/// In the document: `#/components/schemas/Error400`.
#[derive(Clone)]
pub struct Error400 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `bad_request`, by the text; the schema is open.
    ///
    /// When left out: `"bad_request"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `400`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error400 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"bad_request"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("bad_request")
    }
    /// `status`, or `400` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(400)
    }
}

/// The kind of this object.
///
/// In the document: `#/components/schemas/Error400/properties/type`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorType {
    /// `error`.
    Error,
}

/// One fault of the request.
///
/// In the document: `#/components/schemas/ErrorDetail`.
#[derive(Clone)]
pub struct ErrorDetail {
    /// Which part of the request is at fault.
    pub location: ErrorLocation,
    /// The place in that part; not every value points at something.
    pub pointer: String,
    /// The fault in words.
    pub message: String,
    /// The kind of fault.
    pub r#type: String,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// In the document: `#/components/schemas/ErrorLocation`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum ErrorLocation {
    /// `query`.
    Query,
    /// `body`.
    Body,
    /// `path`.
    Path,
    /// `header`.
    Header,
    /// `unknown`.
    Unknown,
    /// A text that the document does not list.
    Other(String),
}

/// Body of a 401 answer.
///
/// In the document: `#/components/schemas/Error401`.
#[derive(Clone)]
pub struct Error401 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `unauthorized`, by the text; the schema is open.
    ///
    /// When left out: `"unauthorized"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `401`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error401 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"unauthorized"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("unauthorized")
    }
    /// `status`, or `401` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(401)
    }
}

/// Body of a 403 answer.
///
/// In the document: `#/components/schemas/Error403`.
#[derive(Clone)]
pub struct Error403 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `forbidden`, by the text; the schema is open.
    ///
    /// When left out: `"forbidden"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `403`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error403 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"forbidden"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("forbidden")
    }
    /// `status`, or `403` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(403)
    }
}

/// Body of a 404 answer.
///
/// In the document: `#/components/schemas/Error404`.
#[derive(Clone)]
pub struct Error404 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `not_found`, by the text; the schema is open.
    ///
    /// When left out: `"not_found"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `404`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error404 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"not_found"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("not_found")
    }
    /// `status`, or `404` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(404)
    }
}

/// Body of a 405 answer.
///
/// In the document: `#/components/schemas/Error405`.
#[derive(Clone)]
pub struct Error405 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `method_not_allowed`, by the text; the schema is open.
    ///
    /// When left out: `"method_not_allowed"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `405`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error405 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"method_not_allowed"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("method_not_allowed")
    }
    /// `status`, or `405` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(405)
    }
}

/// Body of a 409 answer.
///
/// In the document: `#/components/schemas/Error409`.
#[derive(Clone)]
pub struct Error409 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `duplicate_record`, by the text; the schema is open.
    ///
    /// When left out: `"duplicate_record"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `409`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// The record that exists already.
    pub resource_id: ::specie::Patch<String>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error409 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"duplicate_record"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("duplicate_record")
    }
    /// `status`, or `409` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(409)
    }
}

/// Body of a 425 answer.
///
/// In the document: `#/components/schemas/Error425`.
#[derive(Clone)]
pub struct Error425 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `too_early`, by the text; the schema is open.
    ///
    /// When left out: `"too_early"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `425`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error425 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"too_early"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("too_early")
    }
    /// `status`, or `425` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(425)
    }
}

/// Body of a 429 answer.
///
/// In the document: `#/components/schemas/Error429`.
#[derive(Clone)]
pub struct Error429 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `too_many_requests`, by the text; the schema is open.
    ///
    /// When left out: `"too_many_requests"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `429`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error429 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"too_many_requests"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("too_many_requests")
    }
    /// `status`, or `429` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(429)
    }
}

/// Body of a 500 answer.
///
/// In the document: `#/components/schemas/Error500`.
#[derive(Clone)]
pub struct Error500 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `server_error`, by the text; the schema is open.
    ///
    /// When left out: `"server_error"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `500`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error500 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"server_error"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("server_error")
    }
    /// `status`, or `500` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(500)
    }
}

/// Body of a 502 answer.
///
/// In the document: `#/components/schemas/Error502`.
#[derive(Clone)]
pub struct Error502 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `bad_gateway`, by the text; the schema is open.
    ///
    /// When left out: `"bad_gateway"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `502`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error502 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"bad_gateway"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("bad_gateway")
    }
    /// `status`, or `502` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(502)
    }
}

/// Body of a 504 answer.
///
/// In the document: `#/components/schemas/Error504`.
#[derive(Clone)]
pub struct Error504 {
    /// The kind of this object.
    ///
    /// When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `gateway_timeout`, by the text; the schema is open.
    ///
    /// When left out: `"gateway_timeout"`.
    pub code: Option<String>,
    /// The status of the answer.
    ///
    /// When left out: `504`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    ///
    /// When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document forbids, when they were received all the same.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Error504 {
    /// `type`, or `"error"` where it is left out.
    #[must_use]
    pub fn type_or_default(&self) -> ErrorType {
        self.r#type.unwrap_or(ErrorType::Error)
    }
    /// `code`, or `"gateway_timeout"` where it is left out.
    #[must_use]
    pub fn code_or_default(&self) -> &str {
        self.code.as_deref().unwrap_or("gateway_timeout")
    }
    /// `status`, or `504` where it is left out.
    #[must_use]
    pub fn status_or_default(&self) -> i64 {
        self.status.unwrap_or(504)
    }
}

/// The web framework's own form of a validation error.
///
/// In the document: `#/components/schemas/HTTPValidationError`.
#[derive(Clone)]
pub struct HttpValidationError {
    /// One entry for each fault.
    pub detail: Option<Vec<ValidationError>>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// One fault as the web framework sees it.
///
/// In the document: `#/components/schemas/ValidationError`.
#[derive(Clone)]
pub struct ValidationError {
    /// The path to the fault, from the outside in.
    pub loc: Vec<ValidationErrorLocation>,
    /// The fault in words.
    pub msg: String,
    /// The kind of fault.
    pub r#type: String,
    /// The value at fault.
    pub input: Option<::specie::Json>,
    /// What the check wanted.
    pub ctx: Option<::specie::Map<::specie::Json>>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// The JSON type tells which one it is.
///
/// In the document: `#/components/schemas/ValidationError/properties/loc/items`.
#[derive(Clone)]
pub enum ValidationErrorLocation {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

/// List the refunds of a transaction
///
/// The page shows cursors, yet the call takes no cursor.
///
/// `GET /transactions/{transaction_id}/refunds`
///
/// Credentials: [`auth::bearer_auth`].
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTransactionRefunds {
    /// The transaction's id.
    ///
    /// A UUID.
    pub transaction_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
}

impl ListTransactionRefunds {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            x_gr4vy_merchant_account_id: None,
        }
    }
}

::specie::rt::setters!(ListTransactionRefunds; x_gr4vy_merchant_account_id into: String);

::specie::rt::operation!(
    ListTransactionRefunds: r#"GET "/transactions/{transaction_id}/refunds", path "transaction_id",
    header "x-gr4vy-merchant-account-id", accept "application/json""#;
    ListTransactionRefundsResponse, received {
        200 => received.json().map(ListTransactionRefundsResponse::Ok),
        400 => received.json().map(ListTransactionRefundsResponse::BadRequest),
        401 => received.json().map(ListTransactionRefundsResponse::Unauthorized),
        403 => received.json().map(ListTransactionRefundsResponse::Forbidden),
        404 => received.json().map(ListTransactionRefundsResponse::NotFound),
        405 => received.json().map(ListTransactionRefundsResponse::MethodNotAllowed),
        409 => received.json().map(ListTransactionRefundsResponse::Conflict),
        422 => received.json().map(ListTransactionRefundsResponse::UnprocessableContent),
        425 => received.json().map(ListTransactionRefundsResponse::TooEarly),
        429 => received.json().map(ListTransactionRefundsResponse::TooManyRequests),
        500 => received.json().map(ListTransactionRefundsResponse::InternalServerError),
        502 => received.json().map(ListTransactionRefundsResponse::BadGateway),
        504 => received.json().map(ListTransactionRefundsResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// What `listTransactionRefunds` is answered with.
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum ListTransactionRefundsResponse {
    /// The refunds of the transaction.
    ///
    /// Status 200.
    Ok(RefundPage),
    /// The request is malformed; the details say where.
    ///
    /// Status 400.
    BadRequest(Error400),
    /// The call carries no valid token.
    ///
    /// Status 401.
    Unauthorized(Error401),
    /// The token does not allow this call.
    ///
    /// Status 403.
    Forbidden(Error403),
    /// There is no such transaction or refund.
    ///
    /// Status 404.
    NotFound(Error404),
    /// The path does not know this method.
    ///
    /// Status 405.
    MethodNotAllowed(Error405),
    /// The same record exists already.
    ///
    /// Status 409.
    Conflict(Error409),
    /// Declared, though the server answers an invalid request with 400.
    ///
    /// Status 422.
    UnprocessableContent(HttpValidationError),
    /// The call came too early; try again later.
    ///
    /// Status 425.
    TooEarly(Error425),
    /// Too many calls; slow down.
    ///
    /// Status 429.
    TooManyRequests(Error429),
    /// Gr4vy failed.
    ///
    /// Status 500.
    InternalServerError(Error500),
    /// A service behind Gr4vy failed.
    ///
    /// Status 502.
    BadGateway(Error502),
    /// A service behind Gr4vy did not answer in time.
    ///
    /// Status 504.
    GatewayTimeout(Error504),
}

/// Refund a transaction
///
/// Refunds a captured transaction, wholly or in part, to one of its instruments.
///
/// `POST /transactions/{transaction_id}/refunds`
///
/// Credentials: [`auth::bearer_auth`].
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTransactionRefund {
    /// The transaction's id.
    ///
    /// A UUID.
    pub transaction_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
    /// A repeated call with the same key creates no second refund.
    pub idempotency_key: Option<String>,
    /// The body. Media type `application/json`.
    pub body: RefundRequest,
}

impl CreateTransactionRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>, body: RefundRequest) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            x_gr4vy_merchant_account_id: None,
            idempotency_key: None,
            body,
        }
    }
}

::specie::rt::setters!(
    CreateTransactionRefund;
    x_gr4vy_merchant_account_id into: String, idempotency_key into: String
);

::specie::rt::operation!(
    CreateTransactionRefund: r#"POST "/transactions/{transaction_id}/refunds", path "transaction_id",
    header "x-gr4vy-merchant-account-id", header "idempotency-key", json,
    accept "application/json""#;
    CreateTransactionRefundResponse, received {
        201 => received.json().map(CreateTransactionRefundResponse::Created),
        400 => received.json().map(CreateTransactionRefundResponse::BadRequest),
        401 => received.json().map(CreateTransactionRefundResponse::Unauthorized),
        403 => received.json().map(CreateTransactionRefundResponse::Forbidden),
        404 => received.json().map(CreateTransactionRefundResponse::NotFound),
        405 => received.json().map(CreateTransactionRefundResponse::MethodNotAllowed),
        409 => received.json().map(CreateTransactionRefundResponse::Conflict),
        422 => received.json().map(CreateTransactionRefundResponse::UnprocessableContent),
        425 => received.json().map(CreateTransactionRefundResponse::TooEarly),
        429 => received.json().map(CreateTransactionRefundResponse::TooManyRequests),
        500 => received.json().map(CreateTransactionRefundResponse::InternalServerError),
        502 => received.json().map(CreateTransactionRefundResponse::BadGateway),
        504 => received.json().map(CreateTransactionRefundResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// What `createTransactionRefund` is answered with.
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateTransactionRefundResponse {
    /// The refund as it was created; its status may still change.
    ///
    /// Status 201.
    Created(Box<Refund>),
    /// The request is malformed; the details say where.
    ///
    /// Status 400.
    BadRequest(Error400),
    /// The call carries no valid token.
    ///
    /// Status 401.
    Unauthorized(Error401),
    /// The token does not allow this call.
    ///
    /// Status 403.
    Forbidden(Error403),
    /// There is no such transaction or refund.
    ///
    /// Status 404.
    NotFound(Error404),
    /// The path does not know this method.
    ///
    /// Status 405.
    MethodNotAllowed(Error405),
    /// The same record exists already.
    ///
    /// Status 409.
    Conflict(Error409),
    /// Declared, though the server answers an invalid request with 400.
    ///
    /// Status 422.
    UnprocessableContent(HttpValidationError),
    /// The call came too early; try again later.
    ///
    /// Status 425.
    TooEarly(Error425),
    /// Too many calls; slow down.
    ///
    /// Status 429.
    TooManyRequests(Error429),
    /// Gr4vy failed.
    ///
    /// Status 500.
    InternalServerError(Error500),
    /// A service behind Gr4vy failed.
    ///
    /// Status 502.
    BadGateway(Error502),
    /// A service behind Gr4vy did not answer in time.
    ///
    /// Status 504.
    GatewayTimeout(Error504),
}

/// Refund every instrument of a transaction
///
/// Makes one refund an instrument; some of them may fail while others go through.
///
/// `POST /transactions/{transaction_id}/refunds/all`
///
/// Credentials: [`auth::bearer_auth`].
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds~1all/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateFullTransactionRefund {
    /// The transaction's id.
    ///
    /// A UUID.
    pub transaction_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
    /// A repeated call with the same key creates no second refund.
    pub idempotency_key: Option<String>,
    /// The body. Media type `application/json`.
    pub body: ::specie::Patch<FullRefundRequest>,
}

impl CreateFullTransactionRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            x_gr4vy_merchant_account_id: None,
            idempotency_key: None,
            body: ::specie::Patch::Absent,
        }
    }
}

::specie::rt::setters!(
    CreateFullTransactionRefund;
    x_gr4vy_merchant_account_id into: String, idempotency_key into: String,
    body patch: FullRefundRequest
);

::specie::rt::operation!(
    CreateFullTransactionRefund: r#"POST "/transactions/{transaction_id}/refunds/all", path "transaction_id",
    header "x-gr4vy-merchant-account-id", header "idempotency-key", json,
    accept "application/json""#;
    CreateFullTransactionRefundResponse, received {
        201 => received.json().map(CreateFullTransactionRefundResponse::Created),
        400 => received.json().map(CreateFullTransactionRefundResponse::BadRequest),
        401 => received.json().map(CreateFullTransactionRefundResponse::Unauthorized),
        403 => received.json().map(CreateFullTransactionRefundResponse::Forbidden),
        404 => received.json().map(CreateFullTransactionRefundResponse::NotFound),
        405 => received.json().map(CreateFullTransactionRefundResponse::MethodNotAllowed),
        409 => received.json().map(CreateFullTransactionRefundResponse::Conflict),
        422 => {
            received
                .json()
                .map(CreateFullTransactionRefundResponse::UnprocessableContent)
        }
        425 => received.json().map(CreateFullTransactionRefundResponse::TooEarly),
        429 => received.json().map(CreateFullTransactionRefundResponse::TooManyRequests),
        500 => {
            received.json().map(CreateFullTransactionRefundResponse::InternalServerError)
        }
        502 => received.json().map(CreateFullTransactionRefundResponse::BadGateway),
        504 => received.json().map(CreateFullTransactionRefundResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// What `createFullTransactionRefund` is answered with.
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds~1all/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateFullTransactionRefundResponse {
    /// One refund an instrument, failed ones among them.
    ///
    /// Status 201.
    Created(RefundList),
    /// The request is malformed; the details say where.
    ///
    /// Status 400.
    BadRequest(Error400),
    /// The call carries no valid token.
    ///
    /// Status 401.
    Unauthorized(Error401),
    /// The token does not allow this call.
    ///
    /// Status 403.
    Forbidden(Error403),
    /// There is no such transaction or refund.
    ///
    /// Status 404.
    NotFound(Error404),
    /// The path does not know this method.
    ///
    /// Status 405.
    MethodNotAllowed(Error405),
    /// The same record exists already.
    ///
    /// Status 409.
    Conflict(Error409),
    /// Declared, though the server answers an invalid request with 400.
    ///
    /// Status 422.
    UnprocessableContent(HttpValidationError),
    /// The call came too early; try again later.
    ///
    /// Status 425.
    TooEarly(Error425),
    /// Too many calls; slow down.
    ///
    /// Status 429.
    TooManyRequests(Error429),
    /// Gr4vy failed.
    ///
    /// Status 500.
    InternalServerError(Error500),
    /// A service behind Gr4vy failed.
    ///
    /// Status 502.
    BadGateway(Error502),
    /// A service behind Gr4vy did not answer in time.
    ///
    /// Status 504.
    GatewayTimeout(Error504),
}

/// Look up a refund of a transaction
///
/// Returns one refund under its transaction.
///
/// `GET /transactions/{transaction_id}/refunds/{refund_id}`
///
/// Credentials: [`auth::bearer_auth`].
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTransactionRefund {
    /// The transaction's id.
    ///
    /// A UUID.
    pub transaction_id: String,
    /// The refund's id.
    ///
    /// A UUID.
    pub refund_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
}

impl GetTransactionRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>, refund_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            refund_id: refund_id.into(),
            x_gr4vy_merchant_account_id: None,
        }
    }
}

::specie::rt::setters!(GetTransactionRefund; x_gr4vy_merchant_account_id into: String);

::specie::rt::operation!(
    GetTransactionRefund: r#"GET "/transactions/{transaction_id}/refunds/{refund_id}", path "transaction_id",
    path "refund_id", header "x-gr4vy-merchant-account-id", accept "application/json""#;
    GetTransactionRefundResponse, received {
        200 => received.json().map(GetTransactionRefundResponse::Ok),
        400 => received.json().map(GetTransactionRefundResponse::BadRequest),
        401 => received.json().map(GetTransactionRefundResponse::Unauthorized),
        403 => received.json().map(GetTransactionRefundResponse::Forbidden),
        404 => received.json().map(GetTransactionRefundResponse::NotFound),
        405 => received.json().map(GetTransactionRefundResponse::MethodNotAllowed),
        409 => received.json().map(GetTransactionRefundResponse::Conflict),
        422 => received.json().map(GetTransactionRefundResponse::UnprocessableContent),
        425 => received.json().map(GetTransactionRefundResponse::TooEarly),
        429 => received.json().map(GetTransactionRefundResponse::TooManyRequests),
        500 => received.json().map(GetTransactionRefundResponse::InternalServerError),
        502 => received.json().map(GetTransactionRefundResponse::BadGateway),
        504 => received.json().map(GetTransactionRefundResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// What `getTransactionRefund` is answered with.
///
/// In the document: `#/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetTransactionRefundResponse {
    /// The refund.
    ///
    /// Status 200.
    Ok(Box<Refund>),
    /// The request is malformed; the details say where.
    ///
    /// Status 400.
    BadRequest(Error400),
    /// The call carries no valid token.
    ///
    /// Status 401.
    Unauthorized(Error401),
    /// The token does not allow this call.
    ///
    /// Status 403.
    Forbidden(Error403),
    /// There is no such transaction or refund.
    ///
    /// Status 404.
    NotFound(Error404),
    /// The path does not know this method.
    ///
    /// Status 405.
    MethodNotAllowed(Error405),
    /// The same record exists already.
    ///
    /// Status 409.
    Conflict(Error409),
    /// Declared, though the server answers an invalid request with 400.
    ///
    /// Status 422.
    UnprocessableContent(HttpValidationError),
    /// The call came too early; try again later.
    ///
    /// Status 425.
    TooEarly(Error425),
    /// Too many calls; slow down.
    ///
    /// Status 429.
    TooManyRequests(Error429),
    /// Gr4vy failed.
    ///
    /// Status 500.
    InternalServerError(Error500),
    /// A service behind Gr4vy failed.
    ///
    /// Status 502.
    BadGateway(Error502),
    /// A service behind Gr4vy did not answer in time.
    ///
    /// Status 504.
    GatewayTimeout(Error504),
}

/// Look up a refund
///
/// Returns one refund by its id alone.
///
/// `GET /refunds/{refund_id}`
///
/// Credentials: [`auth::bearer_auth`].
///
/// In the document: `#/paths/~1refunds~1{refund_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRefund {
    /// The refund's id.
    ///
    /// A UUID.
    pub refund_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
}

impl GetRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            refund_id: refund_id.into(),
            x_gr4vy_merchant_account_id: None,
        }
    }
}

::specie::rt::setters!(GetRefund; x_gr4vy_merchant_account_id into: String);

::specie::rt::operation!(
    GetRefund: r#"GET "/refunds/{refund_id}", path "refund_id", header "x-gr4vy-merchant-account-id",
    accept "application/json""#;
    GetRefundResponse, received {
        200 => received.json().map(GetRefundResponse::Ok),
        400 => received.json().map(GetRefundResponse::BadRequest),
        401 => received.json().map(GetRefundResponse::Unauthorized),
        403 => received.json().map(GetRefundResponse::Forbidden),
        404 => received.json().map(GetRefundResponse::NotFound),
        405 => received.json().map(GetRefundResponse::MethodNotAllowed),
        409 => received.json().map(GetRefundResponse::Conflict),
        422 => received.json().map(GetRefundResponse::UnprocessableContent),
        425 => received.json().map(GetRefundResponse::TooEarly),
        429 => received.json().map(GetRefundResponse::TooManyRequests),
        500 => received.json().map(GetRefundResponse::InternalServerError),
        502 => received.json().map(GetRefundResponse::BadGateway),
        504 => received.json().map(GetRefundResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// What `getRefund` is answered with.
///
/// In the document: `#/paths/~1refunds~1{refund_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetRefundResponse {
    /// The refund.
    ///
    /// Status 200.
    Ok(Box<Refund>),
    /// The request is malformed; the details say where.
    ///
    /// Status 400.
    BadRequest(Error400),
    /// The call carries no valid token.
    ///
    /// Status 401.
    Unauthorized(Error401),
    /// The token does not allow this call.
    ///
    /// Status 403.
    Forbidden(Error403),
    /// There is no such transaction or refund.
    ///
    /// Status 404.
    NotFound(Error404),
    /// The path does not know this method.
    ///
    /// Status 405.
    MethodNotAllowed(Error405),
    /// The same record exists already.
    ///
    /// Status 409.
    Conflict(Error409),
    /// Declared, though the server answers an invalid request with 400.
    ///
    /// Status 422.
    UnprocessableContent(HttpValidationError),
    /// The call came too early; try again later.
    ///
    /// Status 425.
    TooEarly(Error425),
    /// Too many calls; slow down.
    ///
    /// Status 429.
    TooManyRequests(Error429),
    /// Gr4vy failed.
    ///
    /// Status 500.
    InternalServerError(Error500),
    /// A service behind Gr4vy failed.
    ///
    /// Status 502.
    BadGateway(Error502),
    /// A service behind Gr4vy did not answer in time.
    ///
    /// Status 504.
    GatewayTimeout(Error504),
}

/// The field `type` is always `"event"`.
///
/// In the document: `#/webhooks/refund.pending/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct RefundPendingEvent {
    /// The event's id; it stays the same when the event comes again.
    ///
    /// A UUID.
    pub id: String,
    /// What happened.
    pub name: Option<RefundPendingName>,
    /// When it happened.
    pub created_at: ::specie::DateTime,
    /// The merchant account that it happened in.
    pub merchant_account_id: String,
    /// The name of the instance.
    pub gr4vy_id: Option<String>,
    /// The environment of the instance.
    pub environment: Option<String>,
    /// The refund in its new state.
    pub target: RefundEventTarget,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What happened.
///
/// In the document: `#/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundPendingName {
    /// `refund.pending`.
    RefundPending,
}

/// The field `type` is always `"event"`.
///
/// In the document: `#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct RefundSucceededEvent {
    /// The event's id; it stays the same when the event comes again.
    ///
    /// A UUID.
    pub id: String,
    /// What happened.
    pub name: Option<RefundSucceededName>,
    /// When it happened.
    pub created_at: ::specie::DateTime,
    /// The merchant account that it happened in.
    pub merchant_account_id: String,
    /// The name of the instance.
    pub gr4vy_id: Option<String>,
    /// The environment of the instance.
    pub environment: Option<String>,
    /// The refund in its new state.
    pub target: RefundEventTarget,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What happened.
///
/// In the document: `#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundSucceededName {
    /// `refund.succeeded`.
    RefundSucceeded,
}

/// The field `type` is always `"event"`.
///
/// In the document: `#/webhooks/refund.declined/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct RefundDeclinedEvent {
    /// The event's id; it stays the same when the event comes again.
    ///
    /// A UUID.
    pub id: String,
    /// What happened.
    pub name: Option<RefundDeclinedName>,
    /// When it happened.
    pub created_at: ::specie::DateTime,
    /// The merchant account that it happened in.
    pub merchant_account_id: String,
    /// The name of the instance.
    pub gr4vy_id: Option<String>,
    /// The environment of the instance.
    pub environment: Option<String>,
    /// The refund in its new state.
    pub target: RefundEventTarget,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What happened.
///
/// In the document: `#/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundDeclinedName {
    /// `refund.declined`.
    RefundDeclined,
}

/// The field `type` is always `"event"`.
///
/// In the document: `#/webhooks/refund.failed/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct RefundFailedEvent {
    /// The event's id; it stays the same when the event comes again.
    ///
    /// A UUID.
    pub id: String,
    /// What happened.
    pub name: Option<RefundFailedName>,
    /// When it happened.
    pub created_at: ::specie::DateTime,
    /// The merchant account that it happened in.
    pub merchant_account_id: String,
    /// The name of the instance.
    pub gr4vy_id: Option<String>,
    /// The environment of the instance.
    pub environment: Option<String>,
    /// The refund in its new state.
    pub target: RefundEventTarget,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What happened.
///
/// In the document: `#/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundFailedName {
    /// `refund.failed`.
    RefundFailed,
}

/// What the provider sends by itself.
///
/// The field `name` tells which one it is.
///
/// In the document: `#/webhooks`.
#[derive(Clone)]
pub enum Webhook {
    /// `name` is `refund.pending`.
    RefundPending(RefundPendingEvent),
    /// `name` is `refund.succeeded`.
    RefundSucceeded(RefundSucceededEvent),
    /// `name` is `refund.declined`.
    RefundDeclined(RefundDeclinedEvent),
    /// `name` is `refund.failed`.
    RefundFailed(RefundFailedEvent),
}

/// What the document knows of credentials, for `to_http`. Several together are a tuple; any closure over the finished request will do as well.
pub mod auth {
    /// A token that the caller signs with its own private key.
    ///
    /// A bearer token.
    #[must_use]
    pub fn bearer_auth(token: impl Into<String>) -> ::specie::auth::Bearer {
        ::specie::auth::Bearer::new(token)
    }
}

const _: () = {
    use ::specie::rt;

    rt::home!(
        "=specs/gr4vy/openapi.yaml
        =specs/gr4vy/overlay.yaml
        +477:5 type+3:13 additionalProperties+1:29 #/components/schemas/TransactionRefundCreate;
        +2:9 anyOf+2:11 .amount; +13:9 anyOf+2:11 .target_id; +4:9 anyOf+2:11 .reason;
        +6:9 anyOf+2:11 .external_identifier;
        +233:5 type+2:13 enum+1:7 #/components/schemas/RefundTargetType;
        -229:5 type+3:13 additionalProperties+1:29 #/components/schemas/TransactionRefundAllCreate;
        +2:9 anyOf+2:11 .reason; +6:9 anyOf+2:11 .external_identifier;
        +7:5 type+3:13 required+2:7 additionalProperties-1:29 #/components/schemas/Refund;
        +21:9 type+2:17 .id; +4:9 type+2:17 .transaction_id;
        +4:9 @1 anyOf+28:7 .payment_service_refund_id; @0 +595:9 type+2:17 pattern+1:20 .currency;
        +3:9 type+2:17 minimum+1:20 maximum+1:20 .amount; +3:9 anyOf+2:11 .reason;
        +8:9 anyOf+2:11 .target_id; +4:9 type+2:17 .reconciliation_id;
        +3:9 anyOf+2:11 .external_identifier; +3:9 type+2:17 .transaction_reconciliation_id;
        +3:9 anyOf+2:11 .transaction_external_identifier; +3:9 type+2:17 format+1:19 .created_at;
        +3:9 type+2:17 format+1:19 .updated_at; +8:9 anyOf+2:11 .error_code;
        +5:9 anyOf+2:11 .raw_response_code; +3:9 anyOf+2:11 .raw_response_description;
        +3:9 anyOf+2:11 .settled_currency; +4:9 type+2:17 .settled_amount; +2:9 type+2:17 .settled;
        -128:9 type+2:17 const+1:18 #/components/schemas/Refund/properties/type;
        +173:5 type+2:13 enum+1:7 #/components/schemas/RefundStatus;
        +12:5 type+3:13 required+1:7 #/components/schemas/Refund/properties/creator;
        +5:9 type+2:17 format+1:19 .id; +1:9 type+2:17 .name; +1:9 type+2:17 .email_address;
        -80:5 type+3:13 required+2:7 additionalProperties-1:29 #/components/schemas/Refunds;
        +4:9 type+2:17 .items; +3:9 type+2:17 minimum+1:20 maximum+1:20 .limit;
        +4:9 anyOf+2:11 .next_cursor; +5:9 anyOf+2:11 .previous_cursor;
        +5:5 type+3:13 required+1:7 #/components/schemas/CollectionNoCursor_Refund_;
        +3:9 type+2:17 .items; +37:5 type+3:13 required+1:7 #/components/schemas/RefundEvent;
        +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id;
        +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id;
        +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment;
        -20:9 type+2:17 enum+1:11 #/components/schemas/RefundEvent/properties/name;
        +20:9 @1 anyOf+45:7 #/components/schemas/RefundEvent/properties/target;
        +2:11 type+0:17 required+1:11 maxProperties+4:26 #/actions/8/update/anyOf/1;
        +2:13 type+2:21 const+1:22 .type; +1:13 type+2:21 .id; +1:13 type+2:21 .transaction_id;
        @0 +820:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error400;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        -18:9 type+2:17 const+1:18 #/components/schemas/Error400/properties/type;
        +304:5 type+3:13 required+1:7 #/components/schemas/ErrorDetail; +9:9 anyOf+2:11 .pointer;
        +4:9 type+2:17 .message; +1:9 type+2:17 .type;
        +3:5 type+2:13 enum+1:7 #/components/schemas/ErrorLocation;
        -315:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error401;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error403;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error404;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error405;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error409;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details; +4:9 anyOf+2:11 .resource_id;
        +3:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error425;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error429;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error500;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error502;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details;
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error504;
        +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message;
        +1:9 type+2:17 .details; +40:5 type+3:13 #/components/schemas/HTTPValidationError;
        +2:9 type+2:17 .detail; +3:5 type+3:13 required+1:7 #/components/schemas/ValidationError;
        +5:9 type+2:17 .loc; +5:9 type+2:17 .msg; +1:9 type+2:17 .type; +3:9 type+2:17 .ctx;
        -14:11 anyOf+1:13 #/components/schemas/ValidationError/properties/loc/items;
        -1164:5 #/paths/~1transactions~1{transaction_id}~1refunds/get;
        +322:7 type+1:15 format+1:17 .transaction_id; +18:7 anyOf+1:9 .x-gr4vy-merchant-account-id;
        -303:5 #/paths/~1transactions~1{transaction_id}~1refunds/post;
        +282:7 type+1:15 format+1:17 .transaction_id; +18:7 anyOf+1:9 .x-gr4vy-merchant-account-id;
        +10:7 anyOf+1:9 .idempotency-key;
        -266:5 #/paths/~1transactions~1{transaction_id}~1refunds~1all/post;
        +234:7 type+1:15 format+1:17 .transaction_id; +18:7 anyOf+1:9 .x-gr4vy-merchant-account-id;
        +10:7 anyOf+1:9 .idempotency-key;
        -216:5 #/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get;
        +184:7 type+1:15 format+1:17 .transaction_id; +8:7 type+1:15 format+1:17 .refund_id;
        +8:7 anyOf+1:9 .x-gr4vy-merchant-account-id; -163:5 #/paths/~1refunds~1{refund_id}/get;
        +152:7 type+1:15 format+1:17 .refund_id; +8:7 anyOf+1:9 .x-gr4vy-merchant-account-id;
        -108:13 type+512:13 required+1:7 #/webhooks/refund.pending/post/requestBody/content/application~1json/schema;
        +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id;
        +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id;
        +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment;
        -548:17 type+530:17 enum+1:11 const-530:26 #/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name;
        +18:13 type+490:13 required+1:7 #/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema;
        +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id;
        +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id;
        +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment;
        -526:17 type+508:17 enum+1:11 const-508:26 #/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name;
        +18:13 type+468:13 required+1:7 #/webhooks/refund.declined/post/requestBody/content/application~1json/schema;
        +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id;
        +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id;
        +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment;
        -504:17 type+486:17 enum+1:11 const-486:26 #/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name;
        +18:13 type+446:13 required+1:7 #/webhooks/refund.failed/post/requestBody/content/application~1json/schema;
        +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id;
        +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id;
        +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment;
        -482:17 type+464:17 enum+1:11 const-464:26 #/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name"
    );

    rt::record!(
        REFUND_REQUEST for RefundRequest, "#/components/schemas/TransactionRefundCreate",
        "refuse; amount: null, maximum 99999999; target_id: null, format uuid;
        reason: null, maxLength 100; external_identifier: null, minLength 1, maxLength 300";
        amount, target_type, target_id, reason, external_identifier
    );
    rt::open_enum!(
        REFUND_TARGET_TYPE for RefundTargetType, "#/components/schemas/RefundTargetType";
        PaymentMethod = "payment-method", GiftCardRedemption = "gift-card-redemption"
    );
    rt::record!(
        FULL_REFUND_REQUEST for FullRefundRequest, "#/components/schemas/TransactionRefundAllCreate",
        "refuse; reason: null, maxLength 100; external_identifier: null, minLength 1, maxLength 300";
        reason, external_identifier
    );
    rt::record!(
        REFUND for Refund, "#/components/schemas/Refund",
        r#"closed; id: required; transaction_id: required;
        payment_service_refund_id: null, minLength 1, maxLength 300; status: required;
        currency: required, pattern "^[A-Z]{3}$"; amount: required, maximum 99999999; reason: null;
        target_id: null; external_identifier: null; transaction_external_identifier: null;
        created_at: required; updated_at: required; creator: null; error_code: null;
        raw_response_code: null; raw_response_description: null;
        settled_currency: null, pattern "^[A-Z]{3}$""#;
        r#type, id, transaction_id, payment_service_refund_id, status, currency, amount, reason,
        target_type, target_id, reconciliation_id, external_identifier,
        transaction_reconciliation_id, transaction_external_identifier, created_at, updated_at,
        creator, error_code, raw_response_code, raw_response_description, settled_currency,
        settled_amount, settled, extra
    );
    rt::closed_enum!(
        REFUND_TYPE for RefundType, "#/components/schemas/Refund/properties/type";
        Refund = "refund"
    );
    rt::open_enum!(
        REFUND_STATUS for RefundStatus, "#/components/schemas/RefundStatus";
        Processing = "processing", Succeeded = "succeeded", Failed = "failed",
        Declined = "declined", Voided = "voided"
    );
    rt::record!(
        CREATOR for Creator, "#/components/schemas/Refund/properties/creator",
        "keep; id: required, format uuid; name: required; email_address: required";
        id, name, email_address, extra
    );
    rt::record!(
        REFUND_PAGE for RefundPage, "#/components/schemas/Refunds",
        "closed; items: required; limit: minimum 1, maximum 100;
        next_cursor: null, minLength 1, maxLength 1000;
        previous_cursor: null, minLength 1, maxLength 1000";
        items, limit, next_cursor, previous_cursor, extra
    );
    rt::record!(
        REFUND_LIST for RefundList, "#/components/schemas/CollectionNoCursor_Refund_",
        "keep; items: required";
        items, extra
    );
    rt::record!(
        REFUND_EVENT for RefundEvent, "#/components/schemas/RefundEvent",
        r#"keep; "type": required, const "event"; id: required, format uuid; created_at: required;
        merchant_account_id: required; target: required"#;
        = Const, id, name, created_at, merchant_account_id, gr4vy_id, environment, target, extra
    );
    rt::open_enum!(
        REFUND_EVENT_NAME for RefundEventName, "#/components/schemas/RefundEvent/properties/name";
        RefundPending = "refund.pending", RefundSucceeded = "refund.succeeded",
        RefundDeclined = "refund.declined", RefundFailed = "refund.failed"
    );
    rt::union!(
        REFUND_EVENT_TARGET for RefundEventTarget, "#/components/schemas/RefundEvent/properties/target",
        "order, closed-fields [0]", blank = Refund;
        0 = Refund, 1 = RefundReference
    );
    rt::record!(
        REFUND_REFERENCE for RefundReference, "#/actions/8/update/anyOf/1",
        r#"keep, maxProperties 3; "type": required, const "refund"; id: required;
        transaction_id: required"#;
        = Const, id, transaction_id, extra
    );
    rt::record!(
        ERROR400 for Error400, "#/components/schemas/Error400",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::closed_enum!(
        ERROR_TYPE for ErrorType, "#/components/schemas/Error400/properties/type";
        Error = "error"
    );
    rt::record!(
        ERROR_DETAIL for ErrorDetail, "#/components/schemas/ErrorDetail",
        "keep; location: required; pointer: required; message: required; type: required";
        location, pointer, message, r#type, extra
    );
    rt::open_enum!(
        ERROR_LOCATION for ErrorLocation, "#/components/schemas/ErrorLocation";
        Query = "query", Body = "body", Path = "path", Header = "header", Unknown = "unknown"
    );
    rt::record!(
        ERROR401 for Error401, "#/components/schemas/Error401",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR403 for Error403, "#/components/schemas/Error403",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR404 for Error404, "#/components/schemas/Error404",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR405 for Error405, "#/components/schemas/Error405",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR409 for Error409, "#/components/schemas/Error409",
        "closed; resource_id: null";
        r#type, code, status, message, details, resource_id, extra
    );
    rt::record!(
        ERROR425 for Error425, "#/components/schemas/Error425",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR429 for Error429, "#/components/schemas/Error429",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR500 for Error500, "#/components/schemas/Error500",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR502 for Error502, "#/components/schemas/Error502",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        ERROR504 for Error504, "#/components/schemas/Error504",
        "closed";
        r#type, code, status, message, details, extra
    );
    rt::record!(
        HTTP_VALIDATION_ERROR for HttpValidationError, "#/components/schemas/HTTPValidationError",
        "keep";
        detail, extra
    );
    rt::record!(
        VALIDATION_ERROR for ValidationError, "#/components/schemas/ValidationError",
        "keep; loc: required; msg: required; type: required";
        loc, msg, r#type, input, ctx, extra
    );
    rt::union!(
        VALIDATION_ERROR_LOCATION for ValidationErrorLocation, "#/components/schemas/ValidationError/properties/loc/items",
        r#"types; Text "string"; Integer "integer""#, blank = Text;
        0 = Text, 1 = Integer
    );
    rt::record!(
        LIST_TRANSACTION_REFUNDS for ListTransactionRefunds, "#/paths/~1transactions~1{transaction_id}~1refunds/get",
        r#"refuse; transaction_id: required, format uuid;
        x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":"#;
        transaction_id, x_gr4vy_merchant_account_id
    );
    rt::record!(
        CREATE_TRANSACTION_REFUND for CreateTransactionRefund, "#/paths/~1transactions~1{transaction_id}~1refunds/post",
        r#"refuse; transaction_id: required, format uuid;
        x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":;
        idempotency_key "idempotency-key":; body: required"#;
        transaction_id, x_gr4vy_merchant_account_id, idempotency_key, body
    );
    rt::record!(
        CREATE_FULL_TRANSACTION_REFUND for CreateFullTransactionRefund, "#/paths/~1transactions~1{transaction_id}~1refunds~1all/post",
        r#"refuse; transaction_id: required, format uuid;
        x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":;
        idempotency_key "idempotency-key":; body: null"#;
        transaction_id, x_gr4vy_merchant_account_id, idempotency_key, body
    );
    rt::record!(
        GET_TRANSACTION_REFUND for GetTransactionRefund, "#/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get",
        r#"refuse; transaction_id: required, format uuid; refund_id: required, format uuid;
        x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":"#;
        transaction_id, refund_id, x_gr4vy_merchant_account_id
    );
    rt::record!(
        GET_REFUND for GetRefund, "#/paths/~1refunds~1{refund_id}/get",
        r#"refuse; refund_id: required, format uuid;
        x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":"#;
        refund_id, x_gr4vy_merchant_account_id
    );
    rt::record!(
        REFUND_PENDING_EVENT for RefundPendingEvent, "#/webhooks/refund.pending/post/requestBody/content/application~1json/schema",
        r#"keep; "type": required, const "event"; id: required, format uuid; created_at: required;
        merchant_account_id: required; target: required"#;
        = Const, id, name, created_at, merchant_account_id, gr4vy_id, environment, target, extra
    );
    rt::closed_enum!(
        REFUND_PENDING_NAME for RefundPendingName, "#/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name";
        RefundPending = "refund.pending"
    );
    rt::record!(
        REFUND_SUCCEEDED_EVENT for RefundSucceededEvent, "#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema",
        r#"keep; "type": required, const "event"; id: required, format uuid; created_at: required;
        merchant_account_id: required; target: required"#;
        = Const, id, name, created_at, merchant_account_id, gr4vy_id, environment, target, extra
    );
    rt::closed_enum!(
        REFUND_SUCCEEDED_NAME for RefundSucceededName, "#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name";
        RefundSucceeded = "refund.succeeded"
    );
    rt::record!(
        REFUND_DECLINED_EVENT for RefundDeclinedEvent, "#/webhooks/refund.declined/post/requestBody/content/application~1json/schema",
        r#"keep; "type": required, const "event"; id: required, format uuid; created_at: required;
        merchant_account_id: required; target: required"#;
        = Const, id, name, created_at, merchant_account_id, gr4vy_id, environment, target, extra
    );
    rt::closed_enum!(
        REFUND_DECLINED_NAME for RefundDeclinedName, "#/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name";
        RefundDeclined = "refund.declined"
    );
    rt::record!(
        REFUND_FAILED_EVENT for RefundFailedEvent, "#/webhooks/refund.failed/post/requestBody/content/application~1json/schema",
        r#"keep; "type": required, const "event"; id: required, format uuid; created_at: required;
        merchant_account_id: required; target: required"#;
        = Const, id, name, created_at, merchant_account_id, gr4vy_id, environment, target, extra
    );
    rt::closed_enum!(
        REFUND_FAILED_NAME for RefundFailedName, "#/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name";
        RefundFailed = "refund.failed"
    );
    rt::union!(
        WEBHOOK for Webhook, "#/webhooks",
        r#"discriminator "name"; RefundPending "refund.pending"; RefundSucceeded "refund.succeeded";
        RefundDeclined "refund.declined"; RefundFailed "refund.failed""#, blank = RefundPending;
        0 = RefundPending, 1 = RefundSucceeded, 2 = RefundDeclined, 3 = RefundFailed
    );

    rt::impls!(send; RefundRequest, FullRefundRequest);

    rt::impls!(
        receive;
        RefundTargetType, Refund, RefundType, RefundStatus, Creator, RefundPage, RefundList,
        RefundEvent, RefundEventName, RefundEventTarget, RefundReference, Error400, ErrorType,
        ErrorDetail, ErrorLocation, Error401, Error403, Error404, Error405, Error409, Error425,
        Error429, Error500, Error502, Error504, HttpValidationError, ValidationError,
        ValidationErrorLocation, RefundPendingEvent, RefundPendingName, RefundSucceededEvent,
        RefundSucceededName, RefundDeclinedEvent, RefundDeclinedName, RefundFailedEvent,
        RefundFailedName, Webhook
    );

    rt::compared!(
        RefundRequest, FullRefundRequest, Refund, Creator, RefundPage, RefundList, RefundEvent,
        RefundEventTarget, RefundReference, Error400, ErrorDetail, Error401, Error403, Error404,
        Error405, Error409, Error425, Error429, Error500, Error502, Error504, HttpValidationError,
        ValidationError, ValidationErrorLocation, RefundPendingEvent, RefundSucceededEvent,
        RefundDeclinedEvent, RefundFailedEvent, Webhook
    );
};
