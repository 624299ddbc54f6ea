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
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: u32) -> Self {
        self.amount = ::specie::Patch::Value(amount);
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<RefundTargetType>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
    /// Sets `target_id`.
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = ::specie::Patch::Value(target_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = ::specie::Patch::Value(reason.into());
        self
    }
    /// Sets `external_identifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = ::specie::Patch::Value(external_identifier.into());
        self
    }
}
impl Default for RefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

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
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = ::specie::Patch::Value(reason.into());
        self
    }
    /// Sets `external_identifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = ::specie::Patch::Value(external_identifier.into());
        self
    }
}
impl Default for FullRefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

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
    /// Sets `x-gr4vy-merchant-account-id`.
    #[must_use]
    pub fn x_gr4vy_merchant_account_id(
        mut self,
        x_gr4vy_merchant_account_id: impl Into<String>,
    ) -> Self {
        self.x_gr4vy_merchant_account_id = Some(x_gr4vy_merchant_account_id.into());
        self
    }
}

impl ListTransactionRefunds {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials, when everything else is in place.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(
            &tables::LIST_TRANSACTION_REFUNDS_CALL,
            self,
            0,
            base,
            auth,
        )
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<ListTransactionRefundsResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            200 => received.json().map(ListTransactionRefundsResponse::Ok),
            400 => received.json().map(ListTransactionRefundsResponse::BadRequest),
            401 => received.json().map(ListTransactionRefundsResponse::Unauthorized),
            403 => received.json().map(ListTransactionRefundsResponse::Forbidden),
            404 => received.json().map(ListTransactionRefundsResponse::NotFound),
            405 => received.json().map(ListTransactionRefundsResponse::MethodNotAllowed),
            409 => received.json().map(ListTransactionRefundsResponse::Conflict),
            422 => {
                received.json().map(ListTransactionRefundsResponse::UnprocessableContent)
            }
            425 => received.json().map(ListTransactionRefundsResponse::TooEarly),
            429 => received.json().map(ListTransactionRefundsResponse::TooManyRequests),
            500 => {
                received.json().map(ListTransactionRefundsResponse::InternalServerError)
            }
            502 => received.json().map(ListTransactionRefundsResponse::BadGateway),
            504 => received.json().map(ListTransactionRefundsResponse::GatewayTimeout),
            _ => Err(received.undescribed()),
        }
    }
}

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
    /// Sets `x-gr4vy-merchant-account-id`.
    #[must_use]
    pub fn x_gr4vy_merchant_account_id(
        mut self,
        x_gr4vy_merchant_account_id: impl Into<String>,
    ) -> Self {
        self.x_gr4vy_merchant_account_id = Some(x_gr4vy_merchant_account_id.into());
        self
    }
    /// Sets `idempotency-key`.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
}

impl CreateTransactionRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials, when everything else is in place.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(
            &tables::CREATE_TRANSACTION_REFUND_CALL,
            self,
            0,
            base,
            auth,
        )
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<CreateTransactionRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            201 => received.json().map(CreateTransactionRefundResponse::Created),
            400 => received.json().map(CreateTransactionRefundResponse::BadRequest),
            401 => received.json().map(CreateTransactionRefundResponse::Unauthorized),
            403 => received.json().map(CreateTransactionRefundResponse::Forbidden),
            404 => received.json().map(CreateTransactionRefundResponse::NotFound),
            405 => received.json().map(CreateTransactionRefundResponse::MethodNotAllowed),
            409 => received.json().map(CreateTransactionRefundResponse::Conflict),
            422 => {
                received
                    .json()
                    .map(CreateTransactionRefundResponse::UnprocessableContent)
            }
            425 => received.json().map(CreateTransactionRefundResponse::TooEarly),
            429 => received.json().map(CreateTransactionRefundResponse::TooManyRequests),
            500 => {
                received.json().map(CreateTransactionRefundResponse::InternalServerError)
            }
            502 => received.json().map(CreateTransactionRefundResponse::BadGateway),
            504 => received.json().map(CreateTransactionRefundResponse::GatewayTimeout),
            _ => Err(received.undescribed()),
        }
    }
}

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
    /// Sets `x-gr4vy-merchant-account-id`.
    #[must_use]
    pub fn x_gr4vy_merchant_account_id(
        mut self,
        x_gr4vy_merchant_account_id: impl Into<String>,
    ) -> Self {
        self.x_gr4vy_merchant_account_id = Some(x_gr4vy_merchant_account_id.into());
        self
    }
    /// Sets `idempotency-key`.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: FullRefundRequest) -> Self {
        self.body = ::specie::Patch::Value(body);
        self
    }
}

impl CreateFullTransactionRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials, when everything else is in place.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(
            &tables::CREATE_FULL_TRANSACTION_REFUND_CALL,
            self,
            0,
            base,
            auth,
        )
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<CreateFullTransactionRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            201 => received.json().map(CreateFullTransactionRefundResponse::Created),
            400 => received.json().map(CreateFullTransactionRefundResponse::BadRequest),
            401 => received.json().map(CreateFullTransactionRefundResponse::Unauthorized),
            403 => received.json().map(CreateFullTransactionRefundResponse::Forbidden),
            404 => received.json().map(CreateFullTransactionRefundResponse::NotFound),
            405 => {
                received
                    .json()
                    .map(CreateFullTransactionRefundResponse::MethodNotAllowed)
            }
            409 => received.json().map(CreateFullTransactionRefundResponse::Conflict),
            422 => {
                received
                    .json()
                    .map(CreateFullTransactionRefundResponse::UnprocessableContent)
            }
            425 => received.json().map(CreateFullTransactionRefundResponse::TooEarly),
            429 => {
                received.json().map(CreateFullTransactionRefundResponse::TooManyRequests)
            }
            500 => {
                received
                    .json()
                    .map(CreateFullTransactionRefundResponse::InternalServerError)
            }
            502 => received.json().map(CreateFullTransactionRefundResponse::BadGateway),
            504 => {
                received.json().map(CreateFullTransactionRefundResponse::GatewayTimeout)
            }
            _ => Err(received.undescribed()),
        }
    }
}

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
    /// Sets `x-gr4vy-merchant-account-id`.
    #[must_use]
    pub fn x_gr4vy_merchant_account_id(
        mut self,
        x_gr4vy_merchant_account_id: impl Into<String>,
    ) -> Self {
        self.x_gr4vy_merchant_account_id = Some(x_gr4vy_merchant_account_id.into());
        self
    }
}

impl GetTransactionRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials, when everything else is in place.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(&tables::GET_TRANSACTION_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<GetTransactionRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            200 => received.json().map(GetTransactionRefundResponse::Ok),
            400 => received.json().map(GetTransactionRefundResponse::BadRequest),
            401 => received.json().map(GetTransactionRefundResponse::Unauthorized),
            403 => received.json().map(GetTransactionRefundResponse::Forbidden),
            404 => received.json().map(GetTransactionRefundResponse::NotFound),
            405 => received.json().map(GetTransactionRefundResponse::MethodNotAllowed),
            409 => received.json().map(GetTransactionRefundResponse::Conflict),
            422 => {
                received.json().map(GetTransactionRefundResponse::UnprocessableContent)
            }
            425 => received.json().map(GetTransactionRefundResponse::TooEarly),
            429 => received.json().map(GetTransactionRefundResponse::TooManyRequests),
            500 => received.json().map(GetTransactionRefundResponse::InternalServerError),
            502 => received.json().map(GetTransactionRefundResponse::BadGateway),
            504 => received.json().map(GetTransactionRefundResponse::GatewayTimeout),
            _ => Err(received.undescribed()),
        }
    }
}

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
    /// Sets `x-gr4vy-merchant-account-id`.
    #[must_use]
    pub fn x_gr4vy_merchant_account_id(
        mut self,
        x_gr4vy_merchant_account_id: impl Into<String>,
    ) -> Self {
        self.x_gr4vy_merchant_account_id = Some(x_gr4vy_merchant_account_id.into());
        self
    }
}

impl GetRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials, when everything else is in place.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(&tables::GET_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<GetRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
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
    }
}

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

mod tables {
    use ::specie::rt;
    static REFUND_REQUEST_AMOUNT_RULES: rt::Rules = rt::Rules {
        max: Some(rt::Bound::Incl("99999999")),
        ..rt::Rules::NONE
    };
    pub(super) static REFUND_REQUEST: rt::Record = rt::Record::new(
        "RefundRequest",
        "#/components/schemas/TransactionRefundCreate",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"amount\":",
                flags: rt::NULL,
                rule: rt::Rule::Full(&REFUND_REQUEST_AMOUNT_RULES),
            },
            rt::F {
                key: "\"target_type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"reason\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(0, 100),
            },
            rt::F {
                key: "\"external_identifier\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(1, 300),
            },
        ],
    );
    pub(super) static FULL_REFUND_REQUEST: rt::Record = rt::Record::new(
        "FullRefundRequest",
        "#/components/schemas/TransactionRefundAllCreate",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"reason\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(0, 100),
            },
            rt::F {
                key: "\"external_identifier\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(1, 300),
            },
        ],
    );
    static REFUND_CURRENCY_PATTERN: rt::Pattern = rt::Pattern::new("^[A-Z]{3}$");
    static REFUND_CURRENCY_RULES: rt::Rules = rt::Rules {
        pattern: Some(&REFUND_CURRENCY_PATTERN),
        ..rt::Rules::NONE
    };
    static REFUND_AMOUNT_RULES: rt::Rules = rt::Rules {
        max: Some(rt::Bound::Incl("99999999")),
        ..rt::Rules::NONE
    };
    static REFUND_SETTLED_CURRENCY_PATTERN: rt::Pattern = rt::Pattern::new("^[A-Z]{3}$");
    static REFUND_SETTLED_CURRENCY_RULES: rt::Rules = rt::Rules {
        pattern: Some(&REFUND_SETTLED_CURRENCY_PATTERN),
        ..rt::Rules::NONE
    };
    pub(super) static REFUND: rt::Record = rt::Record::new(
        "Refund",
        "#/components/schemas/Refund",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"transaction_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_service_refund_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(1, 300),
            },
            rt::F {
                key: "\"status\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency\":",
                flags: rt::REQ,
                rule: rt::Rule::Full(&REFUND_CURRENCY_RULES),
            },
            rt::F {
                key: "\"amount\":",
                flags: rt::REQ,
                rule: rt::Rule::Full(&REFUND_AMOUNT_RULES),
            },
            rt::F {
                key: "\"reason\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target_type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reconciliation_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"external_identifier\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"transaction_reconciliation_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"transaction_external_identifier\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"updated_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"creator\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"error_code\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"raw_response_code\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"raw_response_description\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"settled_currency\":",
                flags: rt::NULL,
                rule: rt::Rule::Full(&REFUND_SETTLED_CURRENCY_RULES),
            },
            rt::F {
                key: "\"settled_amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"settled\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATOR: rt::Record = rt::Record::new(
        "Creator",
        "#/components/schemas/Refund/properties/creator",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"name\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"email_address\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_PAGE: rt::Record = rt::Record::new(
        "RefundPage",
        "#/components/schemas/Refunds",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"items\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"limit\":",
                flags: 0,
                rule: rt::Rule::Int(1, 100),
            },
            rt::F {
                key: "\"next_cursor\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(1, 1000),
            },
            rt::F {
                key: "\"previous_cursor\":",
                flags: rt::NULL,
                rule: rt::Rule::Len(1, 1000),
            },
        ],
    );
    pub(super) static REFUND_LIST: rt::Record = rt::Record::new(
        "RefundList",
        "#/components/schemas/CollectionNoCursor_Refund_",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"items\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_EVENT: rt::Record = rt::Record::new(
        "RefundEvent",
        "#/components/schemas/RefundEvent",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Const("\"event\""),
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"name\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_account_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"gr4vy_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"environment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_EVENT_TARGET: rt::Union = rt::Union::new(
            "RefundEventTarget",
            "#/components/schemas/RefundEvent/properties/target",
            rt::Pick::Order,
            &[
                rt::Branch {
                    name: "Refund",
                    when: &[],
                    place: rt::PLAIN,
                },
                rt::Branch {
                    name: "RefundReference",
                    when: &[],
                    place: rt::PLAIN,
                },
            ],
        )
        .closes(
            &rt::Closes {
                tags: &[],
                texts: false,
                fields: &[0],
            },
        );
    pub(super) static REFUND_REFERENCE: rt::Record = rt::Record::new(
            "RefundReference",
            "#/actions/8/update/anyOf/1",
            rt::Rest::Keep,
            &[
                rt::F {
                    key: "\"type\":",
                    flags: rt::REQ,
                    rule: rt::Rule::Const("\"refund\""),
                },
                rt::F {
                    key: "\"id\":",
                    flags: rt::REQ,
                    rule: rt::Rule::Any,
                },
                rt::F {
                    key: "\"transaction_id\":",
                    flags: rt::REQ,
                    rule: rt::Rule::Any,
                },
            ],
        )
        .members(0, 3);
    pub(super) static ERROR400: rt::Record = rt::Record::new(
        "Error400",
        "#/components/schemas/Error400",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR_DETAIL: rt::Record = rt::Record::new(
        "ErrorDetail",
        "#/components/schemas/ErrorDetail",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"location\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"pointer\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR401: rt::Record = rt::Record::new(
        "Error401",
        "#/components/schemas/Error401",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR403: rt::Record = rt::Record::new(
        "Error403",
        "#/components/schemas/Error403",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR404: rt::Record = rt::Record::new(
        "Error404",
        "#/components/schemas/Error404",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR405: rt::Record = rt::Record::new(
        "Error405",
        "#/components/schemas/Error405",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR409: rt::Record = rt::Record::new(
        "Error409",
        "#/components/schemas/Error409",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR425: rt::Record = rt::Record::new(
        "Error425",
        "#/components/schemas/Error425",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR429: rt::Record = rt::Record::new(
        "Error429",
        "#/components/schemas/Error429",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR500: rt::Record = rt::Record::new(
        "Error500",
        "#/components/schemas/Error500",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR502: rt::Record = rt::Record::new(
        "Error502",
        "#/components/schemas/Error502",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR504: rt::Record = rt::Record::new(
        "Error504",
        "#/components/schemas/Error504",
        rt::Rest::Closed,
        &[
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"details\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static HTTP_VALIDATION_ERROR: rt::Record = rt::Record::new(
        "HttpValidationError",
        "#/components/schemas/HTTPValidationError",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"detail\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static VALIDATION_ERROR: rt::Record = rt::Record::new(
        "ValidationError",
        "#/components/schemas/ValidationError",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"loc\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"msg\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"input\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"ctx\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static VALIDATION_ERROR_LOCATION: rt::Union = rt::Union::new(
        "ValidationErrorLocation",
        "#/components/schemas/ValidationError/properties/loc/items",
        rt::Pick::Types,
        &[
            rt::Branch {
                name: "Text",
                when: &["string"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "Integer",
                when: &["integer"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static LIST_TRANSACTION_REFUNDS: rt::Record = rt::Record::new(
        "ListTransactionRefunds",
        "#/paths/~1transactions~1{transaction_id}~1refunds/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"transaction_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"x-gr4vy-merchant-account-id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static LIST_TRANSACTION_REFUNDS_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/transactions/{transaction_id}/refunds",
        params: &[
            rt::Param {
                name: "transaction_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "x-gr4vy-merchant-account-id",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: &[],
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static CREATE_TRANSACTION_REFUND: rt::Record = rt::Record::new(
        "CreateTransactionRefund",
        "#/paths/~1transactions~1{transaction_id}~1refunds/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"transaction_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"x-gr4vy-merchant-account-id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"idempotency-key\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"body\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_TRANSACTION_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/transactions/{transaction_id}/refunds",
        params: &[
            rt::Param {
                name: "transaction_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "x-gr4vy-merchant-account-id",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "idempotency-key",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static CREATE_FULL_TRANSACTION_REFUND: rt::Record = rt::Record::new(
        "CreateFullTransactionRefund",
        "#/paths/~1transactions~1{transaction_id}~1refunds~1all/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"transaction_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"x-gr4vy-merchant-account-id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"idempotency-key\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"body\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_FULL_TRANSACTION_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/transactions/{transaction_id}/refunds/all",
        params: &[
            rt::Param {
                name: "transaction_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "x-gr4vy-merchant-account-id",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "idempotency-key",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static GET_TRANSACTION_REFUND: rt::Record = rt::Record::new(
        "GetTransactionRefund",
        "#/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"transaction_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"refund_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"x-gr4vy-merchant-account-id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static GET_TRANSACTION_REFUND_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/transactions/{transaction_id}/refunds/{refund_id}",
        params: &[
            rt::Param {
                name: "transaction_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "refund_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "x-gr4vy-merchant-account-id",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: &[],
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static GET_REFUND: rt::Record = rt::Record::new(
        "GetRefund",
        "#/paths/~1refunds~1{refund_id}/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"refund_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"x-gr4vy-merchant-account-id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static GET_REFUND_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/refunds/{refund_id}",
        params: &[
            rt::Param {
                name: "refund_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "x-gr4vy-merchant-account-id",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: &[],
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static REFUND_PENDING_EVENT: rt::Record = rt::Record::new(
        "RefundPendingEvent",
        "#/webhooks/refund.pending/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Const("\"event\""),
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"name\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_account_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"gr4vy_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"environment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_SUCCEEDED_EVENT: rt::Record = rt::Record::new(
        "RefundSucceededEvent",
        "#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Const("\"event\""),
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"name\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_account_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"gr4vy_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"environment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_DECLINED_EVENT: rt::Record = rt::Record::new(
        "RefundDeclinedEvent",
        "#/webhooks/refund.declined/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Const("\"event\""),
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"name\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_account_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"gr4vy_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"environment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_FAILED_EVENT: rt::Record = rt::Record::new(
        "RefundFailedEvent",
        "#/webhooks/refund.failed/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Const("\"event\""),
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Format(rt::Format::Uuid),
            },
            rt::F {
                key: "\"name\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_account_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"gr4vy_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"environment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static WEBHOOK: rt::Union = rt::Union::new(
        "Webhook",
        "#/webhooks",
        rt::Pick::Tag("name"),
        &[
            rt::Branch {
                name: "RefundPending",
                when: &["refund.pending"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "RefundSucceeded",
                when: &["refund.succeeded"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "RefundDeclined",
                when: &["refund.declined"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "RefundFailed",
                when: &["refund.failed"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static SPEC: rt::Spec = rt::Spec::new(
        "\
        =specs/gr4vy/openapi.yaml\n\
        =specs/gr4vy/overlay.yaml\n\
        +477:5 type+3:13 additionalProperties+1:29 #/components/schemas/TransactionRefundCreate\n\
        +2:9 anyOf+2:11 /properties/amount\n\
        +13:9 anyOf+2:11 /properties/target_id\n\
        +4:9 anyOf+2:11 /properties/reason\n\
        +6:9 anyOf+2:11 /properties/external_identifier\n\
        +233:5 type+2:13 enum+1:7 #/components/schemas/RefundTargetType\n\
        -229:5 type+3:13 additionalProperties+1:29 #/components/schemas/TransactionRefundAllCreate\n\
        +2:9 anyOf+2:11 /properties/reason\n\
        +6:9 anyOf+2:11 /properties/external_identifier\n\
        +7:5 type+3:13 required+2:7 additionalProperties-1:29 #/components/schemas/Refund\n\
        +21:9 type+2:17 /properties/id\n\
        +4:9 type+2:17 /properties/transaction_id\n\
        +4:9 @1 anyOf+28:7 /properties/payment_service_refund_id\n\
        @0 +595:9 type+2:17 pattern+1:20 /properties/currency\n\
        +3:9 type+2:17 minimum+1:20 maximum+1:20 /properties/amount\n\
        +3:9 anyOf+2:11 /properties/reason\n\
        +8:9 anyOf+2:11 /properties/target_id\n\
        +4:9 type+2:17 /properties/reconciliation_id\n\
        +3:9 anyOf+2:11 /properties/external_identifier\n\
        +3:9 type+2:17 /properties/transaction_reconciliation_id\n\
        +3:9 anyOf+2:11 /properties/transaction_external_identifier\n\
        +3:9 type+2:17 format+1:19 /properties/created_at\n\
        +3:9 type+2:17 format+1:19 /properties/updated_at\n\
        +8:9 anyOf+2:11 /properties/error_code\n\
        +5:9 anyOf+2:11 /properties/raw_response_code\n\
        +3:9 anyOf+2:11 /properties/raw_response_description\n\
        +3:9 anyOf+2:11 /properties/settled_currency\n\
        +4:9 type+2:17 /properties/settled_amount\n\
        +2:9 type+2:17 /properties/settled\n\
        -128:9 type+2:17 const+1:18 #/components/schemas/Refund/properties/type\n\
        +173:5 type+2:13 enum+1:7 #/components/schemas/RefundStatus\n\
        +12:5 type+3:13 required+1:7 #/components/schemas/Refund/properties/creator\n\
        +5:9 type+2:17 format+1:19 /properties/id\n\
        +1:9 type+2:17 /properties/name\n\
        +1:9 type+2:17 /properties/email_address\n\
        -80:5 type+3:13 required+2:7 additionalProperties-1:29 #/components/schemas/Refunds\n\
        +4:9 type+2:17 /properties/items\n\
        +3:9 type+2:17 minimum+1:20 maximum+1:20 /properties/limit\n\
        +4:9 anyOf+2:11 /properties/next_cursor\n\
        +5:9 anyOf+2:11 /properties/previous_cursor\n\
        +5:5 type+3:13 required+1:7 #/components/schemas/CollectionNoCursor_Refund_\n\
        +3:9 type+2:17 /properties/items\n\
        +37:5 type+3:13 required+1:7 #/components/schemas/RefundEvent\n\
        +10:9 type+2:17 const+1:18 /properties/type\n\
        +1:9 type+2:17 format+1:19 /properties/id\n\
        +9:9 type+2:17 format+1:19 /properties/created_at\n\
        +1:9 type+2:17 /properties/merchant_account_id\n\
        +1:9 type+2:17 /properties/gr4vy_id\n\
        +1:9 type+2:17 /properties/environment\n\
        -20:9 type+2:17 enum+1:11 #/components/schemas/RefundEvent/properties/name\n\
        +20:9 @1 anyOf+45:7 #/components/schemas/RefundEvent/properties/target\n\
        +2:11 type+0:17 required+1:11 maxProperties+4:26 #/actions/8/update/anyOf/1\n\
        +2:13 type+2:21 const+1:22 /properties/type\n\
        +1:13 type+2:21 /properties/id\n\
        +1:13 type+2:21 /properties/transaction_id\n\
        @0 +820:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error400\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        -18:9 type+2:17 const+1:18 #/components/schemas/Error400/properties/type\n\
        +304:5 type+3:13 required+1:7 #/components/schemas/ErrorDetail\n\
        +9:9 anyOf+2:11 /properties/pointer\n\
        +4:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/type\n\
        +3:5 type+2:13 enum+1:7 #/components/schemas/ErrorLocation\n\
        -315:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error401\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error403\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error404\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error405\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error409\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:9 anyOf+2:11 /properties/resource_id\n\
        +3:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error425\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error429\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error500\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error502\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error504\n\
        +7:9 type+2:17 /properties/code\n\
        +2:9 type+2:17 /properties/status\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/details\n\
        +40:5 type+3:13 #/components/schemas/HTTPValidationError\n\
        +2:9 type+2:17 /properties/detail\n\
        +3:5 type+3:13 required+1:7 #/components/schemas/ValidationError\n\
        +5:9 type+2:17 /properties/loc\n\
        +5:9 type+2:17 /properties/msg\n\
        +1:9 type+2:17 /properties/type\n\
        +3:9 type+2:17 /properties/ctx\n\
        -14:11 anyOf+1:13 #/components/schemas/ValidationError/properties/loc/items\n\
        -1164:5 #/paths/~1transactions~1{transaction_id}~1refunds/get\n\
        +322:7 type+1:15 format+1:17 /properties/transaction_id\n\
        +18:7 anyOf+1:9 /properties/x-gr4vy-merchant-account-id\n\
        -303:5 #/paths/~1transactions~1{transaction_id}~1refunds/post\n\
        +282:7 type+1:15 format+1:17 /properties/transaction_id\n\
        +18:7 anyOf+1:9 /properties/x-gr4vy-merchant-account-id\n\
        +10:7 anyOf+1:9 /properties/idempotency-key\n\
        -266:5 #/paths/~1transactions~1{transaction_id}~1refunds~1all/post\n\
        +234:7 type+1:15 format+1:17 /properties/transaction_id\n\
        +18:7 anyOf+1:9 /properties/x-gr4vy-merchant-account-id\n\
        +10:7 anyOf+1:9 /properties/idempotency-key\n\
        -216:5 #/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get\n\
        +184:7 type+1:15 format+1:17 /properties/transaction_id\n\
        +8:7 type+1:15 format+1:17 /properties/refund_id\n\
        +8:7 anyOf+1:9 /properties/x-gr4vy-merchant-account-id\n\
        -163:5 #/paths/~1refunds~1{refund_id}/get\n\
        +152:7 type+1:15 format+1:17 /properties/refund_id\n\
        +8:7 anyOf+1:9 /properties/x-gr4vy-merchant-account-id\n\
        -108:13 type+512:13 required+1:7 #/webhooks/refund.pending/post/requestBody/content/application~1json/schema\n\
        +10:9 type+2:17 const+1:18 /properties/type\n\
        +1:9 type+2:17 format+1:19 /properties/id\n\
        +9:9 type+2:17 format+1:19 /properties/created_at\n\
        +1:9 type+2:17 /properties/merchant_account_id\n\
        +1:9 type+2:17 /properties/gr4vy_id\n\
        +1:9 type+2:17 /properties/environment\n\
        -548:17 type+530:17 enum+1:11 const-530:26 #/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name\n\
        +18:13 type+490:13 required+1:7 #/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema\n\
        +10:9 type+2:17 const+1:18 /properties/type\n\
        +1:9 type+2:17 format+1:19 /properties/id\n\
        +9:9 type+2:17 format+1:19 /properties/created_at\n\
        +1:9 type+2:17 /properties/merchant_account_id\n\
        +1:9 type+2:17 /properties/gr4vy_id\n\
        +1:9 type+2:17 /properties/environment\n\
        -526:17 type+508:17 enum+1:11 const-508:26 #/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name\n\
        +18:13 type+468:13 required+1:7 #/webhooks/refund.declined/post/requestBody/content/application~1json/schema\n\
        +10:9 type+2:17 const+1:18 /properties/type\n\
        +1:9 type+2:17 format+1:19 /properties/id\n\
        +9:9 type+2:17 format+1:19 /properties/created_at\n\
        +1:9 type+2:17 /properties/merchant_account_id\n\
        +1:9 type+2:17 /properties/gr4vy_id\n\
        +1:9 type+2:17 /properties/environment\n\
        -504:17 type+486:17 enum+1:11 const-486:26 #/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name\n\
        +18:13 type+446:13 required+1:7 #/webhooks/refund.failed/post/requestBody/content/application~1json/schema\n\
        +10:9 type+2:17 const+1:18 /properties/type\n\
        +1:9 type+2:17 format+1:19 /properties/id\n\
        +9:9 type+2:17 format+1:19 /properties/created_at\n\
        +1:9 type+2:17 /properties/merchant_account_id\n\
        +1:9 type+2:17 /properties/gr4vy_id\n\
        +1:9 type+2:17 /properties/environment\n\
        -482:17 type+464:17 enum+1:11 const-464:26 #/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name\n\
        ",
    );
}

const _: () = {
    use ::specie::rt;

    impl rt::Model for RefundRequest {
        fn blank() -> Self {
            Self {
                amount: rt::blank(),
                target_type: None,
                target_id: rt::blank(),
                reason: rt::blank(),
                external_identifier: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_REQUEST,
                &[
                    &self.amount,
                    &self.target_type,
                    &self.target_id,
                    &self.reason,
                    &self.external_identifier,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_REQUEST,
                &mut [
                    &mut self.amount,
                    &mut self.target_type,
                    &mut self.target_id,
                    &mut self.reason,
                    &mut self.external_identifier,
                ],
            )
        }
    }

    rt::open_enum!(
        RefundTargetType, "#/components/schemas/RefundTargetType";
        PaymentMethod = "payment-method",
        GiftCardRedemption = "gift-card-redemption"
    );

    impl rt::Model for FullRefundRequest {
        fn blank() -> Self {
            Self {
                reason: rt::blank(),
                external_identifier: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::FULL_REFUND_REQUEST,
                &[&self.reason, &self.external_identifier],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::FULL_REFUND_REQUEST,
                &mut [&mut self.reason, &mut self.external_identifier],
            )
        }
    }

    impl rt::Model for Refund {
        fn blank() -> Self {
            Self {
                r#type: None,
                id: rt::blank(),
                transaction_id: rt::blank(),
                payment_service_refund_id: rt::blank(),
                status: rt::blank(),
                currency: rt::blank(),
                amount: 0,
                reason: rt::blank(),
                target_type: None,
                target_id: rt::blank(),
                reconciliation_id: None,
                external_identifier: rt::blank(),
                transaction_reconciliation_id: None,
                transaction_external_identifier: rt::blank(),
                created_at: rt::blank(),
                updated_at: rt::blank(),
                creator: rt::blank(),
                error_code: rt::blank(),
                raw_response_code: rt::blank(),
                raw_response_description: rt::blank(),
                settled_currency: rt::blank(),
                settled_amount: None,
                settled: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND,
                &[
                    &self.r#type,
                    &self.id,
                    &self.transaction_id,
                    &self.payment_service_refund_id,
                    &self.status,
                    &self.currency,
                    &self.amount,
                    &self.reason,
                    &self.target_type,
                    &self.target_id,
                    &self.reconciliation_id,
                    &self.external_identifier,
                    &self.transaction_reconciliation_id,
                    &self.transaction_external_identifier,
                    &self.created_at,
                    &self.updated_at,
                    &self.creator,
                    &self.error_code,
                    &self.raw_response_code,
                    &self.raw_response_description,
                    &self.settled_currency,
                    &self.settled_amount,
                    &self.settled,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND,
                &mut [
                    &mut self.r#type,
                    &mut self.id,
                    &mut self.transaction_id,
                    &mut self.payment_service_refund_id,
                    &mut self.status,
                    &mut self.currency,
                    &mut self.amount,
                    &mut self.reason,
                    &mut self.target_type,
                    &mut self.target_id,
                    &mut self.reconciliation_id,
                    &mut self.external_identifier,
                    &mut self.transaction_reconciliation_id,
                    &mut self.transaction_external_identifier,
                    &mut self.created_at,
                    &mut self.updated_at,
                    &mut self.creator,
                    &mut self.error_code,
                    &mut self.raw_response_code,
                    &mut self.raw_response_description,
                    &mut self.settled_currency,
                    &mut self.settled_amount,
                    &mut self.settled,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::closed_enum!(RefundType, "#/components/schemas/Refund/properties/type"; Refund = "refund");

    rt::open_enum!(
        RefundStatus, "#/components/schemas/RefundStatus";
        Processing = "processing",
        Succeeded = "succeeded",
        Failed = "failed",
        Declined = "declined",
        Voided = "voided"
    );

    impl rt::Model for Creator {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                name: rt::blank(),
                email_address: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATOR,
                &[&self.id, &self.name, &self.email_address, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CREATOR,
                &mut [&mut self.id, &mut self.name, &mut self.email_address, &mut self.extra],
            )
        }
    }

    impl rt::Model for RefundPage {
        fn blank() -> Self {
            Self {
                items: rt::blank(),
                limit: None,
                next_cursor: rt::blank(),
                previous_cursor: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_PAGE,
                &[
                    &self.items,
                    &self.limit,
                    &self.next_cursor,
                    &self.previous_cursor,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_PAGE,
                &mut [
                    &mut self.items,
                    &mut self.limit,
                    &mut self.next_cursor,
                    &mut self.previous_cursor,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for RefundList {
        fn blank() -> Self {
            Self {
                items: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::REFUND_LIST, &[&self.items, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::REFUND_LIST, &mut [&mut self.items, &mut self.extra])
        }
    }

    impl rt::Model for RefundEvent {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                name: None,
                created_at: rt::blank(),
                merchant_account_id: rt::blank(),
                gr4vy_id: None,
                environment: None,
                target: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_EVENT,
                &[
                    &rt::Const,
                    &self.id,
                    &self.name,
                    &self.created_at,
                    &self.merchant_account_id,
                    &self.gr4vy_id,
                    &self.environment,
                    &self.target,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_EVENT,
                &mut [
                    &mut rt::Const,
                    &mut self.id,
                    &mut self.name,
                    &mut self.created_at,
                    &mut self.merchant_account_id,
                    &mut self.gr4vy_id,
                    &mut self.environment,
                    &mut self.target,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        RefundEventName, "#/components/schemas/RefundEvent/properties/name";
        RefundPending = "refund.pending",
        RefundSucceeded = "refund.succeeded",
        RefundDeclined = "refund.declined",
        RefundFailed = "refund.failed"
    );

    impl rt::Branches for RefundEventTarget {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::Refund(rt::blank()),
                _ => Self::RefundReference(rt::blank()),
            };
            match self {
                Self::Refund(value) => value,
                Self::RefundReference(value) => value,
            }
        }
    }
    impl rt::Model for RefundEventTarget {
        fn blank() -> Self {
            Self::Refund(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::Refund(value) => (0, value),
                Self::RefundReference(value) => (1, value),
            };
            look.branch(&tables::REFUND_EVENT_TARGET, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::REFUND_EVENT_TARGET, self)
        }
    }

    impl rt::Model for RefundReference {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                transaction_id: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_REFERENCE,
                &[&rt::Const, &self.id, &self.transaction_id, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_REFERENCE,
                &mut [
                    &mut rt::Const,
                    &mut self.id,
                    &mut self.transaction_id,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error400 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR400,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR400,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::closed_enum!(ErrorType, "#/components/schemas/Error400/properties/type"; Error = "error");

    impl rt::Model for ErrorDetail {
        fn blank() -> Self {
            Self {
                location: rt::blank(),
                pointer: rt::blank(),
                message: rt::blank(),
                r#type: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR_DETAIL,
                &[&self.location, &self.pointer, &self.message, &self.r#type, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR_DETAIL,
                &mut [
                    &mut self.location,
                    &mut self.pointer,
                    &mut self.message,
                    &mut self.r#type,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        ErrorLocation, "#/components/schemas/ErrorLocation";
        Query = "query",
        Body = "body",
        Path = "path",
        Header = "header",
        Unknown = "unknown"
    );

    impl rt::Model for Error401 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR401,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR401,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error403 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR403,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR403,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error404 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR404,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR404,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error405 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR405,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR405,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error409 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                resource_id: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR409,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.resource_id,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR409,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.resource_id,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error425 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR425,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR425,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error429 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR429,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR429,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error500 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR500,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR500,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error502 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR502,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR502,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error504 {
        fn blank() -> Self {
            Self {
                r#type: None,
                code: None,
                status: None,
                message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR504,
                &[
                    &self.r#type,
                    &self.code,
                    &self.status,
                    &self.message,
                    &self.details,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR504,
                &mut [
                    &mut self.r#type,
                    &mut self.code,
                    &mut self.status,
                    &mut self.message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for HttpValidationError {
        fn blank() -> Self {
            Self {
                detail: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::HTTP_VALIDATION_ERROR, &[&self.detail, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::HTTP_VALIDATION_ERROR,
                &mut [&mut self.detail, &mut self.extra],
            )
        }
    }

    impl rt::Model for ValidationError {
        fn blank() -> Self {
            Self {
                loc: rt::blank(),
                msg: rt::blank(),
                r#type: rt::blank(),
                input: None,
                ctx: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::VALIDATION_ERROR,
                &[&self.loc, &self.msg, &self.r#type, &self.input, &self.ctx, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::VALIDATION_ERROR,
                &mut [
                    &mut self.loc,
                    &mut self.msg,
                    &mut self.r#type,
                    &mut self.input,
                    &mut self.ctx,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Branches for ValidationErrorLocation {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::Text(rt::blank()),
                _ => Self::Integer(rt::blank()),
            };
            match self {
                Self::Text(value) => value,
                Self::Integer(value) => value,
            }
        }
    }
    impl rt::Model for ValidationErrorLocation {
        fn blank() -> Self {
            Self::Text(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::Text(value) => (0, value),
                Self::Integer(value) => (1, value),
            };
            look.branch(&tables::VALIDATION_ERROR_LOCATION, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::VALIDATION_ERROR_LOCATION, self)
        }
    }

    impl rt::Model for ListTransactionRefunds {
        fn blank() -> Self {
            Self {
                transaction_id: rt::blank(),
                x_gr4vy_merchant_account_id: None,
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::LIST_TRANSACTION_REFUNDS,
                &[&self.transaction_id, &self.x_gr4vy_merchant_account_id],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::LIST_TRANSACTION_REFUNDS,
                &mut [&mut self.transaction_id, &mut self.x_gr4vy_merchant_account_id],
            )
        }
    }

    impl rt::Model for CreateTransactionRefund {
        fn blank() -> Self {
            Self {
                transaction_id: rt::blank(),
                x_gr4vy_merchant_account_id: None,
                idempotency_key: None,
                body: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATE_TRANSACTION_REFUND,
                &[
                    &self.transaction_id,
                    &self.x_gr4vy_merchant_account_id,
                    &self.idempotency_key,
                    &self.body,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CREATE_TRANSACTION_REFUND,
                &mut [
                    &mut self.transaction_id,
                    &mut self.x_gr4vy_merchant_account_id,
                    &mut self.idempotency_key,
                    &mut self.body,
                ],
            )
        }
    }

    impl rt::Model for CreateFullTransactionRefund {
        fn blank() -> Self {
            Self {
                transaction_id: rt::blank(),
                x_gr4vy_merchant_account_id: None,
                idempotency_key: None,
                body: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATE_FULL_TRANSACTION_REFUND,
                &[
                    &self.transaction_id,
                    &self.x_gr4vy_merchant_account_id,
                    &self.idempotency_key,
                    &self.body,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CREATE_FULL_TRANSACTION_REFUND,
                &mut [
                    &mut self.transaction_id,
                    &mut self.x_gr4vy_merchant_account_id,
                    &mut self.idempotency_key,
                    &mut self.body,
                ],
            )
        }
    }

    impl rt::Model for GetTransactionRefund {
        fn blank() -> Self {
            Self {
                transaction_id: rt::blank(),
                refund_id: rt::blank(),
                x_gr4vy_merchant_account_id: None,
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::GET_TRANSACTION_REFUND,
                &[&self.transaction_id, &self.refund_id, &self.x_gr4vy_merchant_account_id],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::GET_TRANSACTION_REFUND,
                &mut [
                    &mut self.transaction_id,
                    &mut self.refund_id,
                    &mut self.x_gr4vy_merchant_account_id,
                ],
            )
        }
    }

    impl rt::Model for GetRefund {
        fn blank() -> Self {
            Self {
                refund_id: rt::blank(),
                x_gr4vy_merchant_account_id: None,
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::GET_REFUND,
                &[&self.refund_id, &self.x_gr4vy_merchant_account_id],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::GET_REFUND,
                &mut [&mut self.refund_id, &mut self.x_gr4vy_merchant_account_id],
            )
        }
    }

    impl rt::Model for RefundPendingEvent {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                name: None,
                created_at: rt::blank(),
                merchant_account_id: rt::blank(),
                gr4vy_id: None,
                environment: None,
                target: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_PENDING_EVENT,
                &[
                    &rt::Const,
                    &self.id,
                    &self.name,
                    &self.created_at,
                    &self.merchant_account_id,
                    &self.gr4vy_id,
                    &self.environment,
                    &self.target,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_PENDING_EVENT,
                &mut [
                    &mut rt::Const,
                    &mut self.id,
                    &mut self.name,
                    &mut self.created_at,
                    &mut self.merchant_account_id,
                    &mut self.gr4vy_id,
                    &mut self.environment,
                    &mut self.target,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::closed_enum!(
        RefundPendingName, "#/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name";
        RefundPending = "refund.pending"
    );

    impl rt::Model for RefundSucceededEvent {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                name: None,
                created_at: rt::blank(),
                merchant_account_id: rt::blank(),
                gr4vy_id: None,
                environment: None,
                target: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_SUCCEEDED_EVENT,
                &[
                    &rt::Const,
                    &self.id,
                    &self.name,
                    &self.created_at,
                    &self.merchant_account_id,
                    &self.gr4vy_id,
                    &self.environment,
                    &self.target,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_SUCCEEDED_EVENT,
                &mut [
                    &mut rt::Const,
                    &mut self.id,
                    &mut self.name,
                    &mut self.created_at,
                    &mut self.merchant_account_id,
                    &mut self.gr4vy_id,
                    &mut self.environment,
                    &mut self.target,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::closed_enum!(
        RefundSucceededName, "#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name";
        RefundSucceeded = "refund.succeeded"
    );

    impl rt::Model for RefundDeclinedEvent {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                name: None,
                created_at: rt::blank(),
                merchant_account_id: rt::blank(),
                gr4vy_id: None,
                environment: None,
                target: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_DECLINED_EVENT,
                &[
                    &rt::Const,
                    &self.id,
                    &self.name,
                    &self.created_at,
                    &self.merchant_account_id,
                    &self.gr4vy_id,
                    &self.environment,
                    &self.target,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_DECLINED_EVENT,
                &mut [
                    &mut rt::Const,
                    &mut self.id,
                    &mut self.name,
                    &mut self.created_at,
                    &mut self.merchant_account_id,
                    &mut self.gr4vy_id,
                    &mut self.environment,
                    &mut self.target,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::closed_enum!(
        RefundDeclinedName, "#/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name";
        RefundDeclined = "refund.declined"
    );

    impl rt::Model for RefundFailedEvent {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                name: None,
                created_at: rt::blank(),
                merchant_account_id: rt::blank(),
                gr4vy_id: None,
                environment: None,
                target: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_FAILED_EVENT,
                &[
                    &rt::Const,
                    &self.id,
                    &self.name,
                    &self.created_at,
                    &self.merchant_account_id,
                    &self.gr4vy_id,
                    &self.environment,
                    &self.target,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_FAILED_EVENT,
                &mut [
                    &mut rt::Const,
                    &mut self.id,
                    &mut self.name,
                    &mut self.created_at,
                    &mut self.merchant_account_id,
                    &mut self.gr4vy_id,
                    &mut self.environment,
                    &mut self.target,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::closed_enum!(
        RefundFailedName, "#/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name";
        RefundFailed = "refund.failed"
    );

    impl rt::Branches for Webhook {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::RefundPending(rt::blank()),
                1 => Self::RefundSucceeded(rt::blank()),
                2 => Self::RefundDeclined(rt::blank()),
                _ => Self::RefundFailed(rt::blank()),
            };
            match self {
                Self::RefundPending(value) => value,
                Self::RefundSucceeded(value) => value,
                Self::RefundDeclined(value) => value,
                Self::RefundFailed(value) => value,
            }
        }
    }
    impl rt::Model for Webhook {
        fn blank() -> Self {
            Self::RefundPending(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::RefundPending(value) => (0, value),
                Self::RefundSucceeded(value) => (1, value),
                Self::RefundDeclined(value) => (2, value),
                Self::RefundFailed(value) => (3, value),
            };
            look.branch(&tables::WEBHOOK, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::WEBHOOK, self)
        }
    }

    rt::impls!(send tables::SPEC; RefundRequest, FullRefundRequest);

    rt::impls!(
        receive tables::SPEC;
        RefundTargetType,
        Refund,
        RefundType,
        RefundStatus,
        Creator,
        RefundPage,
        RefundList,
        RefundEvent,
        RefundEventName,
        RefundEventTarget,
        RefundReference,
        Error400,
        ErrorType,
        ErrorDetail,
        ErrorLocation,
        Error401,
        Error403,
        Error404,
        Error405,
        Error409,
        Error425,
        Error429,
        Error500,
        Error502,
        Error504,
        HttpValidationError,
        ValidationError,
        ValidationErrorLocation,
        RefundPendingEvent,
        RefundPendingName,
        RefundSucceededEvent,
        RefundSucceededName,
        RefundDeclinedEvent,
        RefundDeclinedName,
        RefundFailedEvent,
        RefundFailedName,
        Webhook
    );

    rt::compared!(
        RefundRequest,
        FullRefundRequest,
        Refund,
        Creator,
        RefundPage,
        RefundList,
        RefundEvent,
        RefundEventTarget,
        RefundReference,
        Error400,
        ErrorDetail,
        Error401,
        Error403,
        Error404,
        Error405,
        Error409,
        Error425,
        Error429,
        Error500,
        Error502,
        Error504,
        HttpValidationError,
        ValidationError,
        ValidationErrorLocation,
        RefundPendingEvent,
        RefundSucceededEvent,
        RefundDeclinedEvent,
        RefundFailedEvent,
        Webhook
    );
};
