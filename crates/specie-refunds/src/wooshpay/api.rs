// @generated from specs/wooshpay/openapi.yaml, specs/wooshpay/overlay.yaml with rename = [CreateRefundOk = Refund, #/components/schemas/Refund = RefundObject, RefundObjectReason = RefundReason, RefundObjectFailureReason = RefundFailureReason].
// Do not edit: generate it again instead.

::specie::rt::types! {
pub struct RefundObject in ("#/components/schemas/Refund", "keep;
    amount: whole; created: whole; reason: null; receipt_number: null") {
    /// Id of the refund; starts with `re_`.
    pub id: Option<String>,
    /// Kind of object; always `refund`.
    pub object: Option<String>,
    /// Refunded amount, in minor units of the currency.
    pub amount: Option<i64>,
    /// Id of the charge that was refunded.
    pub charge: Option<String>,
    /// When the refund was made, in Unix seconds.
    pub created: Option<i64>,
    /// ISO 4217 code in lower case.
    pub currency: Option<String>,
    /// Key-value notes of the caller.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Id of the payment intent whose money went back.
    pub payment_intent: Option<String>,
    /// Why the refund was made. One value is set by the provider alone, when an uncaptured charge expires.
    pub reason: ::specie::Patch<RefundReason>,
    /// State of the refund. Cards know pending, succeeded and failed; other payment methods also know canceled.
    pub status: Option<String>,
    /// Free text for people.
    pub description: Option<String>,
    /// Why a failed refund failed, as far as that is known.
    pub failure_reason: Option<RefundFailureReason>,
    /// Reserved; the provider does not fill it.
    pub transfer_reversal: Option<String>,
    /// Reserved; the provider does not fill it.
    pub source_transfer_reversal: Option<String>,
    /// Reserved; the provider does not fill it.
    pub receipt_number: ::specie::Patch<String>,
    /// Reserved; the provider does not fill it.
    pub balance_transaction: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Why the refund was made. One value is set by the provider alone, when an uncaptured charge expires.
pub enum RefundReason in ("#/components/schemas/Refund/properties/reason", open Other) {
    Duplicate = "duplicate", Fraudulent = "fraudulent", RequestedByCustomer = "requested_by_customer",
    ExpiredUncapturedCharge = "expired_uncaptured_charge", ResolvedDispute = "resolved_dispute"
}

/// Why a failed refund failed, as far as that is known.
pub enum RefundFailureReason in ("#/components/schemas/Refund/properties/failure_reason", open Other) {
    LostOrStolenCard = "lost_or_stolen_card", ExpiredOrCanceledCard = "expired_or_canceled_card",
    Unknown = "unknown"
}

pub struct Event in ("#/components/schemas/Event", "keep; created: whole") {
    /// Id of the event: `evt_` and digits, more of them than a 64-bit float can hold.
    pub id: Option<String>,
    /// Kind of object; always `event`.
    pub object: Option<String>,
    /// Version of the API that shaped the data.
    pub api_version: Option<String>,
    /// When the event was made, in Unix time; seen in milliseconds.
    pub created: Option<i64>,
    /// What the event is about.
    pub data: Option<EventData>,
    /// True for real money, false in the test environment.
    pub livemode: Option<bool>,
    /// The API call behind the event.
    pub request: Option<EventRequest>,
    /// Name of the event, such as `charge.refund.updated`.
    pub r#type: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What the event is about.
pub struct EventData in ("#/components/schemas/Event/properties/data", "keep") {
    pub object: Option<RefundObject>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// The API call behind the event.
pub struct EventRequest in ("#/components/schemas/Event/properties/request", "keep") {
    /// Id of the API call that caused the event.
    pub id: Option<String>,
    /// Idempotency key of that call.
    pub idempotency_key: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

pub struct Error in ("#/components/schemas/Error", "keep; type: required") {
    /// Class of the error.
    pub r#type: ErrorType,
    /// Short machine-readable name of what went wrong.
    pub code: Option<String>,
    /// The same for people.
    pub message: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Class of the error.
pub enum ErrorType in ("#/components/schemas/Error/properties/type", open Other) {
    ApiError = "api_error", CardError = "card_error", IdempotencyError = "idempotency_error",
    InvalidRequestError = "invalid_request_error"
}

pub struct ErrorEnvelope in ("#/components/schemas/ErrorEnvelope", "keep; error: required") {
    pub error: Error,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// The error either under the key `error` or at the top level; which of the two the API sends is not settled.
///
/// The field that is there tells which one it is: `error`, `type`. With several of them it is the first that fits.
pub enum ErrorBody in ("#/components/schemas/ErrorBody", union ErrorEnvelope r#"keys; ErrorEnvelope "error"; Error "type""#) {
    ErrorEnvelope(ErrorEnvelope),
    Error(Error),
}

/// Refund a payment intent
///
/// Sends money of one payment intent back to the payment method that paid it: all of it, or a part. Parts can follow one another until nothing is left; a request for more than is left, or for a charge that was already given back in full, is refused.
///
/// `POST /v1/refunds` with credentials: [`auth::basic`].
pub struct CreateRefund in ("#/paths/~1v1~1refunds/post", "refuse; body: required", request) {
    /// The body. Media type `application/json`.
    pub body: CreateRefundBody,
}

impl CreateRefund in (new) (; body: CreateRefundBody(payment_intent: impl Into<String>))
impl CreateRefund in (set in (body)) {
    amount into: CreateRefundAmount, metadata: ::specie::Map<::specie::Json>, reason into: CreateRefundReason
}
impl CreateRefund in (call) { r#"POST "/v1/refunds", json, accept "application/json""# }

pub struct CreateRefundBody in ("#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema", "keep; payment_intent: required", sent) {
    /// How much to give back: a positive whole number of minor units, written as text, at most what is still unrefunded. Left out, all of it goes back.
    pub amount: Option<CreateRefundAmount>,
    /// Key-value notes of the caller. An empty value under a key drops that key; an empty value for the whole clears all.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Id of the payment intent to refund; starts with `pi_`.
    pub payment_intent: String,
    /// Why the money goes back, as a word of a fixed list.
    pub reason: Option<CreateRefundReason>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl CreateRefundBody in (new) (payment_intent: impl Into<String>)
impl CreateRefundBody in (set) {
    amount into: CreateRefundAmount, metadata: ::specie::Map<::specie::Json>, reason into: CreateRefundReason
}

/// How much to give back: a positive whole number of minor units, written as text, at most what is still unrefunded. Left out, all of it goes back.
///
/// The JSON type tells which one it is.
pub enum CreateRefundAmount in ("#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount", union Text r#"types; Text "string"; Integer "integer": whole"#, sent) {
    /// A text.
    Text(String) text,
    /// An integer.
    Integer(i64) from,
}

/// Why the money goes back, as a word of a fixed list.
pub enum CreateRefundReason in ("#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason", closed, sent) {
    Duplicate = "duplicate", Fraudulent = "fraudulent", RequestedByCustomer = "requested_by_customer",
    ResolvedDispute = "resolved_dispute", RequestedByMerchant = "requested_by_merchant"
}

pub struct Refund in ("#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema", "keep; amount: whole; created: whole; reason: null") {
    /// Id of the refund; starts with `re_`.
    pub id: Option<String>,
    /// Kind of object; always `refund`.
    pub object: Option<String>,
    /// Refunded amount, in minor units of the currency.
    pub amount: Option<i64>,
    /// When the refund was made, in Unix seconds.
    pub created: Option<i64>,
    /// ISO 4217 code in lower case.
    pub currency: Option<String>,
    /// Key-value notes of the caller.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Id of the payment intent whose money went back.
    pub payment_intent: Option<String>,
    /// Why the refund was made. One value is set by the provider alone, when an uncaptured charge expires.
    pub reason: ::specie::Patch<RefundReason>,
    /// State of the refund. Cards know pending, succeeded and failed; other payment methods also know canceled.
    pub status: Option<String>,
    /// Free text for people.
    pub description: Option<String>,
    /// Why a failed refund failed, as far as that is known.
    pub failure_reason: Option<RefundFailureReason>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What `createRefund` is answered with.
pub enum CreateRefundResponse in ("#/paths/~1v1~1refunds/post", replies CreateRefund) {
    /// Status 200.
    Ok(Refund) = 200,
    /// The request is malformed or lacks something. Status 400.
    BadRequest(ErrorBody) = 400,
    /// The secret key is missing or unknown. Status 401.
    Unauthorized(ErrorBody) = 401,
    /// The request was sound, yet it could not be carried out. Status 402.
    PaymentRequired(ErrorBody) = 402,
    /// The key may not do this. Status 403.
    Forbidden(ErrorBody) = 403,
    /// There is no such object. Status 404.
    NotFound(ErrorBody) = 404,
    /// It clashes with another request, such as one under the same idempotency key. Status 409.
    Conflict(ErrorBody) = 409,
    /// Too many requests in a short time. Status 429.
    TooManyRequests(ErrorBody) = 429,
    /// The provider failed. Status 500.
    InternalServerError(ErrorBody) = 500,
    /// The provider failed. Status 502.
    BadGateway(ErrorBody) = 502,
    /// The provider failed. Status 503.
    ServiceUnavailable(ErrorBody) = 503,
    /// The provider failed. Status 504.
    GatewayTimeout(ErrorBody) = 504,
}

/// Read a refund
///
/// Gives one refund as it stands now.
///
/// `GET /v1/refunds/{refund_id}` with credentials: [`auth::basic`].
pub struct RetrieveRefund in ("#/paths/~1v1~1refunds~1{refund_id}/get", "refuse; refund_id: required", request) {
    /// Id of the refund; starts with `re_`.
    pub refund_id: String,
}

impl RetrieveRefund in (new) (refund_id: impl Into<String>)
impl RetrieveRefund in (call) { r#"GET "/v1/refunds/{refund_id}", path "refund_id", accept "application/json""# }

/// What `retrieveRefund` is answered with.
pub enum RetrieveRefundResponse in ("#/paths/~1v1~1refunds~1{refund_id}/get", replies RetrieveRefund) {
    /// Status 200.
    Ok(Refund) = 200,
    /// The request is malformed or lacks something. Status 400.
    BadRequest(ErrorBody) = 400,
    /// The secret key is missing or unknown. Status 401.
    Unauthorized(ErrorBody) = 401,
    /// The key may not do this. Status 403.
    Forbidden(ErrorBody) = 403,
    /// There is no such object. Status 404.
    NotFound(ErrorBody) = 404,
    /// Too many requests in a short time. Status 429.
    TooManyRequests(ErrorBody) = 429,
    /// The provider failed. Status 500.
    InternalServerError(ErrorBody) = 500,
    /// The provider failed. Status 502.
    BadGateway(ErrorBody) = 502,
    /// The provider failed. Status 503.
    ServiceUnavailable(ErrorBody) = 503,
    /// The provider failed. Status 504.
    GatewayTimeout(ErrorBody) = 504,
}

/// What the provider sends by itself.
///
/// The JSON type tells which one it is.
pub enum Webhook in ("#/x-webhooks", union Event r#"types; Event "object""#) {
    Event(Event),
}

; "=specs/wooshpay/openapi.yaml
=specs/wooshpay/overlay.yaml
+410:5 type+1:13 #/components/schemas/Refund; +2:9 type+1:17 .id; +2:9 type+1:17 .object; +2:9 type+1:17 .amount; +2:9 type+1:17 .charge; +2:9 type+1:17 .created; +2:9 type+1:17 .currency; +2:9 type+1:17 .metadata; +5:9 type+1:17 .payment_intent; +29:9 type+1:17 .status; +4:9 type+1:17 .description; +19:9 type+1:17 .transfer_reversal; +2:9 type+1:17 .source_transfer_reversal; +2:9 type+1:17 .receipt_number; +2:9 type+1:17 .balance_transaction
-62:9 type+1:17 enum+4:11 #/components/schemas/Refund/properties/reason
+30:9 type+1:17 enum+2:11 #/components/schemas/Refund/properties/failure_reason
+45:5 type+1:13 #/components/schemas/Event; +2:9 type+1:17 .id; +4:9 type+1:17 .object; +2:9 type+1:17 .api_version; +2:9 type+1:17 .created; +11:9 type+1:17 .livemode; +16:9 type+1:17 .type
-27:9 type+1:17 #/components/schemas/Event/properties/data
+11:9 type+1:17 #/components/schemas/Event/properties/request; +2:13 type+1:21 .id; +2:13 type+1:21 .idempotency_key
+21:5 type+1:13 required+33:7 #/components/schemas/Error; -10:9 type+1:17 .code; +2:9 type+1:17 .message
-25:9 type+1:17 enum+2:11 #/components/schemas/Error/properties/type
+32:5 type+1:13 required+6:7 #/components/schemas/ErrorEnvelope
+4:5 anyOf+4:7 #/components/schemas/ErrorBody
-625:5 #/paths/~1v1~1refunds/post
+29:13 type+1:21 required+45:15 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema; -37:17 type+1:25 .metadata; +7:17 type+1:25 .payment_intent
-15:17 @1 anyOf+13:7 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount
@0 +57:17 type+1:25 enum+2:19 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason
+35:15 type+1:23 #/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema; +13:19 type+1:27 .id; +2:19 type+1:27 .object; +2:19 type+1:27 .amount; +2:19 type+1:27 .created; +2:19 type+1:27 .currency; +2:19 type+1:27 .metadata; +5:19 type+1:27 .payment_intent; +29:19 type+1:27 .status; +4:19 type+1:27 .description
+61:5 #/paths/~1v1~1refunds~1{refund_id}/get; +12:11 type+1:19 .refund_id"
}

/// What the document knows of credentials, for `to_http`. Several together are a tuple; any closure over the finished request will do as well.
pub mod auth {
    /// User name and password.
    #[must_use]
    pub fn basic(user_name: &str, password: &str) -> ::specie::auth::Basic {
        ::specie::auth::Basic::new(user_name, password)
    }
}
