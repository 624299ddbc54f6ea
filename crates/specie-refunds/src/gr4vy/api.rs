// @generated from specs/gr4vy/openapi.yaml, specs/gr4vy/overlay.yaml with rename = [TransactionRefundCreate = RefundRequest, TransactionRefundAllCreate = FullRefundRequest, ApiCommonSchemasCreator = Creator, Refunds = RefundPage, CollectionNoCursorRefund = RefundList, RefundEventTargetRefund = RefundReference, Error400Type = ErrorType, ValidationErrorLocItem = ValidationErrorLocation].
// Do not edit: generate it again instead.

::specie::rt::types! {
/// What to refund; an empty object refunds everything to the main payment method.
pub struct RefundRequest in ("#/components/schemas/TransactionRefundCreate", "refuse;
    amount: null, maximum 99999999; target_id: null, format uuid; reason: null, maxLength 100;
    external_identifier: null, minLength 1, maxLength 300", sent) {
    /// The amount to refund in minor units; without it, or with null, all of it. At most 99999999.
    pub amount: ::specie::Patch<u32>,
    /// Which kind of instrument gets the money. When left out: `"payment-method"`.
    pub target_type: Option<RefundTargetType>,
    /// The instrument that gets the money; needed for a gift card redemption. A UUID.
    pub target_id: ::specie::Patch<String>,
    /// Why the money goes back. At most 100 characters.
    pub reason: ::specie::Patch<String>,
    /// The caller's own id for the refund. 1 to 300 characters.
    pub external_identifier: ::specie::Patch<String>,
}

impl RefundRequest in (new) ()
impl RefundRequest in (set) {
    amount patch: u32, target_type into: RefundTargetType, target_id into patch: String,
    reason into patch: String, external_identifier into patch: String
}
impl RefundRequest in (fns) {
    /// `target_type`, or `"payment-method"` where it is left out.
    #[must_use]
    pub fn target_type_or_default(&self) -> RefundTargetType {
        self.target_type.clone().unwrap_or(RefundTargetType::PaymentMethod)
    }
}

pub enum RefundTargetType in ("#/components/schemas/RefundTargetType", open Other) {
    PaymentMethod = "payment-method", GiftCardRedemption = "gift-card-redemption"
}

/// What all the refunds of the transaction have in common.
pub struct FullRefundRequest in ("#/components/schemas/TransactionRefundAllCreate", "refuse;
    reason: null, maxLength 100; external_identifier: null, minLength 1, maxLength 300", sent) {
    /// Why the money goes back. At most 100 characters.
    pub reason: ::specie::Patch<String>,
    /// The caller's own id for the refunds. 1 to 300 characters.
    pub external_identifier: ::specie::Patch<String>,
}

impl FullRefundRequest in (new) ()
impl FullRefundRequest in (set) { reason into patch: String, external_identifier into patch: String }

/// A refund. It belongs to one transaction; a transaction may have several.
pub struct Refund in ("#/components/schemas/Refund", r#"closed;
    id: required; transaction_id: required; payment_service_refund_id: null, minLength 1, maxLength 300;
    status: required; currency: required, pattern "^[A-Z]{3}$"; amount: required, maximum 99999999;
    reason: null; target_id: null; external_identifier: null; transaction_external_identifier: null;
    created_at: required; updated_at: required; creator: null; error_code: null; raw_response_code: null;
    raw_response_description: null; settled_currency: null, pattern "^[A-Z]{3}$""#) {
    /// The kind of this resource. When left out: `"refund"`.
    pub r#type: Option<RefundType>,
    /// The refund's id.
    pub id: String,
    /// The transaction that is refunded.
    pub transaction_id: String,
    /// The id that the payment service gave the refund, null as long as there is none. 1 to 300 characters.
    pub payment_service_refund_id: ::specie::Patch<String>,
    /// How far the refund has come; it may change later.
    pub status: RefundStatus,
    /// Three-letter currency code, the same as that of the transaction. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// The refunded amount in minor units. At most 99999999.
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
    /// The currency of the settlement. Matches `^[A-Z]{3}$`.
    pub settled_currency: ::specie::Patch<String>,
    /// The settled amount in minor units. When left out: `0`.
    pub settled_amount: Option<i64>,
    /// Whether the refund has been settled.
    pub settled: Option<bool>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Refund in (fns) {
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
pub enum RefundType in ("#/components/schemas/Refund/properties/type", closed) { Refund = "refund" }

pub enum RefundStatus in ("#/components/schemas/RefundStatus", open Other) {
    Processing = "processing", Succeeded = "succeeded", Failed = "failed", Declined = "declined",
    Voided = "voided"
}

/// A user of the dashboard or a key.
pub struct Creator in ("#/components/schemas/Refund/properties/creator", "keep;
    id: required, format uuid; name: required; email_address: required") {
    /// The creator's id. A UUID.
    pub id: String,
    /// The creator's name.
    pub name: String,
    /// The creator's e-mail address.
    pub email_address: String,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// A page of refunds.
pub struct RefundPage in ("#/components/schemas/Refunds", "closed;
    items: required; limit: minimum 1, maximum 100; next_cursor: null, minLength 1, maxLength 1000;
    previous_cursor: null, minLength 1, maxLength 1000") {
    /// The refunds of this page.
    pub items: Vec<Refund>,
    /// How many items a page may hold. At least 1, at most 100. When left out: `20`.
    pub limit: Option<u8>,
    /// Points at the next page. 1 to 1000 characters.
    pub next_cursor: ::specie::Patch<String>,
    /// Points at the page before. 1 to 1000 characters.
    pub previous_cursor: ::specie::Patch<String>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl RefundPage in (fns) {
    /// `limit`, or `20` where it is left out.
    #[must_use]
    pub fn limit_or_default(&self) -> u8 {
        self.limit.unwrap_or(20)
    }
}

/// Refunds without pages.
pub struct RefundList in ("#/components/schemas/CollectionNoCursor_Refund_", "keep; items: required") {
    /// The refunds.
    pub items: Vec<Refund>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Envelope of an event about a refund.
///
/// The field `type` is always `"event"`.
pub struct RefundEvent in ("#/components/schemas/RefundEvent", r#"keep;
    "type": required, const "event"; id: required, format uuid; created_at: required;
    merchant_account_id: required; target: required"#) { = Const,
    /// The event's id; it stays the same when the event comes again. A UUID.
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What happened.
pub enum RefundEventName in ("#/components/schemas/RefundEvent/properties/name", open Other) {
    RefundPending = "refund.pending", RefundSucceeded = "refund.succeeded",
    RefundDeclined = "refund.declined", RefundFailed = "refund.failed"
}

/// The refund in its new state.
///
/// The first that fits is taken.
pub enum RefundEventTarget in ("#/components/schemas/RefundEvent/properties/target", union Refund "order, closed-fields [0]") {
    Refund(Box<Refund>),
    RefundReference(RefundReference),
}

/// The field `type` is always `"refund"`.
pub struct RefundReference in ("#/actions/8/update/anyOf/1", r#"keep, maxProperties 3;
    "type": required, const "refund"; id: required; transaction_id: required"#) { = Const,
    /// The refund's id.
    pub id: String,
    /// The transaction that is refunded.
    pub transaction_id: String,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Body of a 400 answer.
pub struct Error400 in ("#/components/schemas/Error400", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `bad_request`, by the text; the schema is open. When left out: `"bad_request"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `400`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error400 in (fns) {
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
pub enum ErrorType in ("#/components/schemas/Error400/properties/type", closed) { Error = "error" }

/// One fault of the request.
pub struct ErrorDetail in ("#/components/schemas/ErrorDetail", "keep;
    location: required; pointer: required; message: required; type: required") {
    /// Which part of the request is at fault.
    pub location: ErrorLocation,
    /// The place in that part; not every value points at something.
    pub pointer: String,
    /// The fault in words.
    pub message: String,
    /// The kind of fault.
    pub r#type: String,
    pub ..extra: ::specie::Map<::specie::Json>,
}

pub enum ErrorLocation in ("#/components/schemas/ErrorLocation", open Other) {
    Query = "query", Body = "body", Path = "path", Header = "header", Unknown = "unknown"
}

/// Body of a 401 answer.
pub struct Error401 in ("#/components/schemas/Error401", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `unauthorized`, by the text; the schema is open. When left out: `"unauthorized"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `401`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error401 in (fns) {
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
pub struct Error403 in ("#/components/schemas/Error403", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `forbidden`, by the text; the schema is open. When left out: `"forbidden"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `403`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error403 in (fns) {
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
pub struct Error404 in ("#/components/schemas/Error404", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `not_found`, by the text; the schema is open. When left out: `"not_found"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `404`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error404 in (fns) {
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
pub struct Error405 in ("#/components/schemas/Error405", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `method_not_allowed`, by the text; the schema is open. When left out: `"method_not_allowed"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `405`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error405 in (fns) {
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
pub struct Error409 in ("#/components/schemas/Error409", "closed; resource_id: null") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `duplicate_record`, by the text; the schema is open. When left out: `"duplicate_record"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `409`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    /// The record that exists already.
    pub resource_id: ::specie::Patch<String>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error409 in (fns) {
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
pub struct Error425 in ("#/components/schemas/Error425", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `too_early`, by the text; the schema is open. When left out: `"too_early"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `425`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error425 in (fns) {
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
pub struct Error429 in ("#/components/schemas/Error429", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `too_many_requests`, by the text; the schema is open. When left out: `"too_many_requests"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `429`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error429 in (fns) {
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
pub struct Error500 in ("#/components/schemas/Error500", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `server_error`, by the text; the schema is open. When left out: `"server_error"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `500`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error500 in (fns) {
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
pub struct Error502 in ("#/components/schemas/Error502", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `bad_gateway`, by the text; the schema is open. When left out: `"bad_gateway"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `502`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error502 in (fns) {
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
pub struct Error504 in ("#/components/schemas/Error504", "closed") {
    /// The kind of this object. When left out: `"error"`.
    pub r#type: Option<ErrorType>,
    /// Always `gateway_timeout`, by the text; the schema is open. When left out: `"gateway_timeout"`.
    pub code: Option<String>,
    /// The status of the answer. When left out: `504`.
    pub status: Option<i64>,
    /// The error in words.
    pub message: Option<String>,
    /// What exactly was wrong, one entry for each fault. When left out: `[]`.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json> = forbidden,
}

impl Error504 in (fns) {
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
pub struct HttpValidationError in ("#/components/schemas/HTTPValidationError", "keep") {
    /// One entry for each fault.
    pub detail: Option<Vec<ValidationError>>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// One fault as the web framework sees it.
pub struct ValidationError in ("#/components/schemas/ValidationError", "keep; loc: required; msg: required; type: required") {
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// The JSON type tells which one it is.
pub enum ValidationErrorLocation in ("#/components/schemas/ValidationError/properties/loc/items", union Text r#"types; Text "string"; Integer "integer""#) {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

/// List the refunds of a transaction
///
/// The page shows cursors, yet the call takes no cursor.
///
/// `GET /transactions/{transaction_id}/refunds` with credentials: [`auth::bearer_auth`].
pub struct ListTransactionRefunds in ("#/paths/~1transactions~1{transaction_id}~1refunds/get", r#"refuse;
    transaction_id: required, format uuid; x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":"#, request) {
    /// The transaction's id. A UUID.
    pub transaction_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
}

impl ListTransactionRefunds in (new) (transaction_id: impl Into<String>)
impl ListTransactionRefunds in (set) { x_gr4vy_merchant_account_id into: String }
impl ListTransactionRefunds in (call) { r#"GET "/transactions/{transaction_id}/refunds", path "transaction_id", header "x-gr4vy-merchant-account-id",
accept "application/json""# }

/// What `listTransactionRefunds` is answered with.
pub enum ListTransactionRefundsResponse in ("#/paths/~1transactions~1{transaction_id}~1refunds/get", replies ListTransactionRefunds) {
    /// The refunds of the transaction. Status 200.
    Ok(RefundPage) = 200,
    /// The request is malformed; the details say where. Status 400.
    BadRequest(Error400) = 400,
    /// The call carries no valid token. Status 401.
    Unauthorized(Error401) = 401,
    /// The token does not allow this call. Status 403.
    Forbidden(Error403) = 403,
    /// There is no such transaction or refund. Status 404.
    NotFound(Error404) = 404,
    /// The path does not know this method. Status 405.
    MethodNotAllowed(Error405) = 405,
    /// The same record exists already. Status 409.
    Conflict(Error409) = 409,
    /// Declared, though the server answers an invalid request with 400. Status 422.
    UnprocessableContent(HttpValidationError) = 422,
    /// The call came too early; try again later. Status 425.
    TooEarly(Error425) = 425,
    /// Too many calls; slow down. Status 429.
    TooManyRequests(Error429) = 429,
    /// Gr4vy failed. Status 500.
    InternalServerError(Error500) = 500,
    /// A service behind Gr4vy failed. Status 502.
    BadGateway(Error502) = 502,
    /// A service behind Gr4vy did not answer in time. Status 504.
    GatewayTimeout(Error504) = 504,
}

/// Refund a transaction
///
/// Refunds a captured transaction, wholly or in part, to one of its instruments.
///
/// `POST /transactions/{transaction_id}/refunds` with credentials: [`auth::bearer_auth`].
pub struct CreateTransactionRefund in ("#/paths/~1transactions~1{transaction_id}~1refunds/post", r#"refuse;
    transaction_id: required, format uuid; x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":;
    idempotency_key "idempotency-key":; body: required"#, request) {
    /// The transaction's id. A UUID.
    pub transaction_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
    /// A repeated call with the same key creates no second refund.
    pub idempotency_key: Option<String>,
    /// The body. Media type `application/json`.
    pub body: RefundRequest,
}

impl CreateTransactionRefund in (new) (transaction_id: impl Into<String>, body: RefundRequest)
impl CreateTransactionRefund in (set) {
    x_gr4vy_merchant_account_id into: String, idempotency_key into: String
}
impl CreateTransactionRefund in (call) { r#"POST "/transactions/{transaction_id}/refunds", path "transaction_id",
header "x-gr4vy-merchant-account-id", header "idempotency-key", json, accept "application/json""# }

/// What `createTransactionRefund` is answered with.
pub enum CreateTransactionRefundResponse in ("#/paths/~1transactions~1{transaction_id}~1refunds/post", replies CreateTransactionRefund) {
    /// The refund as it was created; its status may still change. Status 201.
    Created(Box<Refund>) = 201,
    /// The request is malformed; the details say where. Status 400.
    BadRequest(Error400) = 400,
    /// The call carries no valid token. Status 401.
    Unauthorized(Error401) = 401,
    /// The token does not allow this call. Status 403.
    Forbidden(Error403) = 403,
    /// There is no such transaction or refund. Status 404.
    NotFound(Error404) = 404,
    /// The path does not know this method. Status 405.
    MethodNotAllowed(Error405) = 405,
    /// The same record exists already. Status 409.
    Conflict(Error409) = 409,
    /// Declared, though the server answers an invalid request with 400. Status 422.
    UnprocessableContent(HttpValidationError) = 422,
    /// The call came too early; try again later. Status 425.
    TooEarly(Error425) = 425,
    /// Too many calls; slow down. Status 429.
    TooManyRequests(Error429) = 429,
    /// Gr4vy failed. Status 500.
    InternalServerError(Error500) = 500,
    /// A service behind Gr4vy failed. Status 502.
    BadGateway(Error502) = 502,
    /// A service behind Gr4vy did not answer in time. Status 504.
    GatewayTimeout(Error504) = 504,
}

/// Refund every instrument of a transaction
///
/// Makes one refund an instrument; some of them may fail while others go through.
///
/// `POST /transactions/{transaction_id}/refunds/all` with credentials: [`auth::bearer_auth`].
pub struct CreateFullTransactionRefund in ("#/paths/~1transactions~1{transaction_id}~1refunds~1all/post", r#"refuse;
    transaction_id: required, format uuid; x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":;
    idempotency_key "idempotency-key":; body: null"#, request) {
    /// The transaction's id. A UUID.
    pub transaction_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
    /// A repeated call with the same key creates no second refund.
    pub idempotency_key: Option<String>,
    /// The body. Media type `application/json`.
    pub body: ::specie::Patch<FullRefundRequest>,
}

impl CreateFullTransactionRefund in (new) (transaction_id: impl Into<String>)
impl CreateFullTransactionRefund in (set) {
    x_gr4vy_merchant_account_id into: String, idempotency_key into: String, body patch: FullRefundRequest
}
impl CreateFullTransactionRefund in (call) { r#"POST "/transactions/{transaction_id}/refunds/all", path "transaction_id",
header "x-gr4vy-merchant-account-id", header "idempotency-key", json, accept "application/json""# }

/// What `createFullTransactionRefund` is answered with.
pub enum CreateFullTransactionRefundResponse in ("#/paths/~1transactions~1{transaction_id}~1refunds~1all/post", replies CreateFullTransactionRefund) {
    /// One refund an instrument, failed ones among them. Status 201.
    Created(RefundList) = 201,
    /// The request is malformed; the details say where. Status 400.
    BadRequest(Error400) = 400,
    /// The call carries no valid token. Status 401.
    Unauthorized(Error401) = 401,
    /// The token does not allow this call. Status 403.
    Forbidden(Error403) = 403,
    /// There is no such transaction or refund. Status 404.
    NotFound(Error404) = 404,
    /// The path does not know this method. Status 405.
    MethodNotAllowed(Error405) = 405,
    /// The same record exists already. Status 409.
    Conflict(Error409) = 409,
    /// Declared, though the server answers an invalid request with 400. Status 422.
    UnprocessableContent(HttpValidationError) = 422,
    /// The call came too early; try again later. Status 425.
    TooEarly(Error425) = 425,
    /// Too many calls; slow down. Status 429.
    TooManyRequests(Error429) = 429,
    /// Gr4vy failed. Status 500.
    InternalServerError(Error500) = 500,
    /// A service behind Gr4vy failed. Status 502.
    BadGateway(Error502) = 502,
    /// A service behind Gr4vy did not answer in time. Status 504.
    GatewayTimeout(Error504) = 504,
}

/// Look up a refund of a transaction
///
/// Returns one refund under its transaction.
///
/// `GET /transactions/{transaction_id}/refunds/{refund_id}` with credentials: [`auth::bearer_auth`].
pub struct GetTransactionRefund in ("#/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get", r#"refuse;
    transaction_id: required, format uuid; refund_id: required, format uuid;
    x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":"#, request) {
    /// The transaction's id. A UUID.
    pub transaction_id: String,
    /// The refund's id. A UUID.
    pub refund_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
}

impl GetTransactionRefund in (new) (transaction_id: impl Into<String>, refund_id: impl Into<String>)
impl GetTransactionRefund in (set) { x_gr4vy_merchant_account_id into: String }
impl GetTransactionRefund in (call) { r#"GET "/transactions/{transaction_id}/refunds/{refund_id}", path "transaction_id", path "refund_id",
header "x-gr4vy-merchant-account-id", accept "application/json""# }

/// What `getTransactionRefund` is answered with.
pub enum GetTransactionRefundResponse in ("#/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get", replies GetTransactionRefund) {
    /// The refund. Status 200.
    Ok(Box<Refund>) = 200,
    /// The request is malformed; the details say where. Status 400.
    BadRequest(Error400) = 400,
    /// The call carries no valid token. Status 401.
    Unauthorized(Error401) = 401,
    /// The token does not allow this call. Status 403.
    Forbidden(Error403) = 403,
    /// There is no such transaction or refund. Status 404.
    NotFound(Error404) = 404,
    /// The path does not know this method. Status 405.
    MethodNotAllowed(Error405) = 405,
    /// The same record exists already. Status 409.
    Conflict(Error409) = 409,
    /// Declared, though the server answers an invalid request with 400. Status 422.
    UnprocessableContent(HttpValidationError) = 422,
    /// The call came too early; try again later. Status 425.
    TooEarly(Error425) = 425,
    /// Too many calls; slow down. Status 429.
    TooManyRequests(Error429) = 429,
    /// Gr4vy failed. Status 500.
    InternalServerError(Error500) = 500,
    /// A service behind Gr4vy failed. Status 502.
    BadGateway(Error502) = 502,
    /// A service behind Gr4vy did not answer in time. Status 504.
    GatewayTimeout(Error504) = 504,
}

/// Look up a refund
///
/// Returns one refund by its id alone.
///
/// `GET /refunds/{refund_id}` with credentials: [`auth::bearer_auth`].
pub struct GetRefund in ("#/paths/~1refunds~1{refund_id}/get", r#"refuse;
    refund_id: required, format uuid; x_gr4vy_merchant_account_id "x-gr4vy-merchant-account-id":"#, request) {
    /// The refund's id. A UUID.
    pub refund_id: String,
    /// The merchant account that the call is for.
    pub x_gr4vy_merchant_account_id: Option<String>,
}

impl GetRefund in (new) (refund_id: impl Into<String>)
impl GetRefund in (set) { x_gr4vy_merchant_account_id into: String }
impl GetRefund in (call) { r#"GET "/refunds/{refund_id}", path "refund_id", header "x-gr4vy-merchant-account-id",
accept "application/json""# }

/// What `getRefund` is answered with.
pub enum GetRefundResponse in ("#/paths/~1refunds~1{refund_id}/get", replies GetRefund) {
    /// The refund. Status 200.
    Ok(Box<Refund>) = 200,
    /// The request is malformed; the details say where. Status 400.
    BadRequest(Error400) = 400,
    /// The call carries no valid token. Status 401.
    Unauthorized(Error401) = 401,
    /// The token does not allow this call. Status 403.
    Forbidden(Error403) = 403,
    /// There is no such transaction or refund. Status 404.
    NotFound(Error404) = 404,
    /// The path does not know this method. Status 405.
    MethodNotAllowed(Error405) = 405,
    /// The same record exists already. Status 409.
    Conflict(Error409) = 409,
    /// Declared, though the server answers an invalid request with 400. Status 422.
    UnprocessableContent(HttpValidationError) = 422,
    /// The call came too early; try again later. Status 425.
    TooEarly(Error425) = 425,
    /// Too many calls; slow down. Status 429.
    TooManyRequests(Error429) = 429,
    /// Gr4vy failed. Status 500.
    InternalServerError(Error500) = 500,
    /// A service behind Gr4vy failed. Status 502.
    BadGateway(Error502) = 502,
    /// A service behind Gr4vy did not answer in time. Status 504.
    GatewayTimeout(Error504) = 504,
}

/// The field `type` is always `"event"`.
pub struct RefundPendingEvent in ("#/webhooks/refund.pending/post/requestBody/content/application~1json/schema", r#"keep;
    "type": required, const "event"; id: required, format uuid; created_at: required;
    merchant_account_id: required; target: required"#) { = Const,
    /// The event's id; it stays the same when the event comes again. A UUID.
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What happened.
pub enum RefundPendingName in ("#/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name", closed) {
    RefundPending = "refund.pending"
}

/// The field `type` is always `"event"`.
pub struct RefundSucceededEvent in ("#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema", r#"keep;
    "type": required, const "event"; id: required, format uuid; created_at: required;
    merchant_account_id: required; target: required"#) { = Const,
    /// The event's id; it stays the same when the event comes again. A UUID.
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What happened.
pub enum RefundSucceededName in ("#/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name", closed) {
    RefundSucceeded = "refund.succeeded"
}

/// The field `type` is always `"event"`.
pub struct RefundDeclinedEvent in ("#/webhooks/refund.declined/post/requestBody/content/application~1json/schema", r#"keep;
    "type": required, const "event"; id: required, format uuid; created_at: required;
    merchant_account_id: required; target: required"#) { = Const,
    /// The event's id; it stays the same when the event comes again. A UUID.
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What happened.
pub enum RefundDeclinedName in ("#/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name", closed) {
    RefundDeclined = "refund.declined"
}

/// The field `type` is always `"event"`.
pub struct RefundFailedEvent in ("#/webhooks/refund.failed/post/requestBody/content/application~1json/schema", r#"keep;
    "type": required, const "event"; id: required, format uuid; created_at: required;
    merchant_account_id: required; target: required"#) { = Const,
    /// The event's id; it stays the same when the event comes again. A UUID.
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What happened.
pub enum RefundFailedName in ("#/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name", closed) {
    RefundFailed = "refund.failed"
}

/// What the provider sends by itself.
///
/// The field `name` tells which one it is.
pub enum Webhook in ("#/webhooks", union RefundPending r#"discriminator "name";
    RefundPending "refund.pending"; RefundSucceeded "refund.succeeded"; RefundDeclined "refund.declined";
    RefundFailed "refund.failed""#) {
    /// `name` is `refund.pending`.
    RefundPending(RefundPendingEvent),
    /// `name` is `refund.succeeded`.
    RefundSucceeded(RefundSucceededEvent),
    /// `name` is `refund.declined`.
    RefundDeclined(RefundDeclinedEvent),
    /// `name` is `refund.failed`.
    RefundFailed(RefundFailedEvent),
}

; "=specs/gr4vy/openapi.yaml
=specs/gr4vy/overlay.yaml
+477:5 type+3:13 additionalProperties+1:29 #/components/schemas/TransactionRefundCreate; +2:9 anyOf+2:11 .amount; +13:9 anyOf+2:11 .target_id; +4:9 anyOf+2:11 .reason; +6:9 anyOf+2:11 .external_identifier
+233:5 type+2:13 enum+1:7 #/components/schemas/RefundTargetType
-229:5 type+3:13 additionalProperties+1:29 #/components/schemas/TransactionRefundAllCreate; +2:9 anyOf+2:11 .reason; +6:9 anyOf+2:11 .external_identifier
+7:5 type+3:13 required+2:7 additionalProperties-1:29 #/components/schemas/Refund; +21:9 type+2:17 .id; +4:9 type+2:17 .transaction_id; +4:9 @1 anyOf+28:7 .payment_service_refund_id; @0 +595:9 type+2:17 pattern+1:20 .currency; +3:9 type+2:17 minimum+1:20 maximum+1:20 .amount; +3:9 anyOf+2:11 .reason; +8:9 anyOf+2:11 .target_id; +4:9 type+2:17 .reconciliation_id; +3:9 anyOf+2:11 .external_identifier; +3:9 type+2:17 .transaction_reconciliation_id; +3:9 anyOf+2:11 .transaction_external_identifier; +3:9 type+2:17 format+1:19 .created_at; +3:9 type+2:17 format+1:19 .updated_at; +8:9 anyOf+2:11 .error_code; +5:9 anyOf+2:11 .raw_response_code; +3:9 anyOf+2:11 .raw_response_description; +3:9 anyOf+2:11 .settled_currency; +4:9 type+2:17 .settled_amount; +2:9 type+2:17 .settled
-128:9 type+2:17 const+1:18 #/components/schemas/Refund/properties/type
+173:5 type+2:13 enum+1:7 #/components/schemas/RefundStatus
+12:5 type+3:13 required+1:7 #/components/schemas/Refund/properties/creator; +5:9 type+2:17 format+1:19 .id; +1:9 type+2:17 .name; +1:9 type+2:17 .email_address
-80:5 type+3:13 required+2:7 additionalProperties-1:29 #/components/schemas/Refunds; +4:9 type+2:17 .items; +3:9 type+2:17 minimum+1:20 maximum+1:20 .limit; +4:9 anyOf+2:11 .next_cursor; +5:9 anyOf+2:11 .previous_cursor
+5:5 type+3:13 required+1:7 #/components/schemas/CollectionNoCursor_Refund_; +3:9 type+2:17 .items
+37:5 type+3:13 required+1:7 #/components/schemas/RefundEvent; +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id; +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id; +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment
-20:9 type+2:17 enum+1:11 #/components/schemas/RefundEvent/properties/name
+20:9 @1 anyOf+45:7 #/components/schemas/RefundEvent/properties/target
+2:11 type+0:17 required+1:11 maxProperties+4:26 #/actions/8/update/anyOf/1; +2:13 type+2:21 const+1:22 .type; +1:13 type+2:21 .id; +1:13 type+2:21 .transaction_id
@0 +820:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error400; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
-18:9 type+2:17 const+1:18 #/components/schemas/Error400/properties/type
+304:5 type+3:13 required+1:7 #/components/schemas/ErrorDetail; +9:9 anyOf+2:11 .pointer; +4:9 type+2:17 .message; +1:9 type+2:17 .type
+3:5 type+2:13 enum+1:7 #/components/schemas/ErrorLocation
-315:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error401; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error403; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error404; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error405; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error409; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details; +4:9 anyOf+2:11 .resource_id
+3:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error425; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error429; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error500; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error502; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+4:5 type+3:13 additionalProperties+1:29 #/components/schemas/Error504; +7:9 type+2:17 .code; +2:9 type+2:17 .status; +2:9 type+2:17 .message; +1:9 type+2:17 .details
+40:5 type+3:13 #/components/schemas/HTTPValidationError; +2:9 type+2:17 .detail
+3:5 type+3:13 required+1:7 #/components/schemas/ValidationError; +5:9 type+2:17 .loc; +5:9 type+2:17 .msg; +1:9 type+2:17 .type; +3:9 type+2:17 .ctx
-14:11 anyOf+1:13 #/components/schemas/ValidationError/properties/loc/items
-1164:5 #/paths/~1transactions~1{transaction_id}~1refunds/get; +322:7 type+1:15 format+1:17 .transaction_id; +18:7 anyOf+1:9 .x-gr4vy-merchant-account-id
-303:5 #/paths/~1transactions~1{transaction_id}~1refunds/post; +282:7 type+1:15 format+1:17 .transaction_id; +18:7 anyOf+1:9 .x-gr4vy-merchant-account-id; +10:7 anyOf+1:9 .idempotency-key
-266:5 #/paths/~1transactions~1{transaction_id}~1refunds~1all/post; +234:7 type+1:15 format+1:17 .transaction_id; +18:7 anyOf+1:9 .x-gr4vy-merchant-account-id; +10:7 anyOf+1:9 .idempotency-key
-216:5 #/paths/~1transactions~1{transaction_id}~1refunds~1{refund_id}/get; +184:7 type+1:15 format+1:17 .transaction_id; +8:7 type+1:15 format+1:17 .refund_id; +8:7 anyOf+1:9 .x-gr4vy-merchant-account-id
-163:5 #/paths/~1refunds~1{refund_id}/get; +152:7 type+1:15 format+1:17 .refund_id; +8:7 anyOf+1:9 .x-gr4vy-merchant-account-id
-108:13 type+512:13 required+1:7 #/webhooks/refund.pending/post/requestBody/content/application~1json/schema; +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id; +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id; +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment
-548:17 type+530:17 enum+1:11 const-530:26 #/webhooks/refund.pending/post/requestBody/content/application~1json/schema/properties/name
+18:13 type+490:13 required+1:7 #/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema; +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id; +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id; +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment
-526:17 type+508:17 enum+1:11 const-508:26 #/webhooks/refund.succeeded/post/requestBody/content/application~1json/schema/properties/name
+18:13 type+468:13 required+1:7 #/webhooks/refund.declined/post/requestBody/content/application~1json/schema; +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id; +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id; +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment
-504:17 type+486:17 enum+1:11 const-486:26 #/webhooks/refund.declined/post/requestBody/content/application~1json/schema/properties/name
+18:13 type+446:13 required+1:7 #/webhooks/refund.failed/post/requestBody/content/application~1json/schema; +10:9 type+2:17 const+1:18 .type; +1:9 type+2:17 format+1:19 .id; +9:9 type+2:17 format+1:19 .created_at; +1:9 type+2:17 .merchant_account_id; +1:9 type+2:17 .gr4vy_id; +1:9 type+2:17 .environment
-482:17 type+464:17 enum+1:11 const-464:26 #/webhooks/refund.failed/post/requestBody/content/application~1json/schema/properties/name"
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
