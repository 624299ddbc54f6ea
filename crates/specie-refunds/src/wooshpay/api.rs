// @generated from specs/wooshpay/openapi.yaml, specs/wooshpay/overlay.yaml with rename = [CreateRefundOk = Refund, #/components/schemas/Refund = RefundObject, RefundObjectReason = RefundReason, RefundObjectFailureReason = RefundFailureReason].
// Do not edit: generate it again instead.

/// In the document: `#/components/schemas/Refund`.
#[derive(Clone)]
pub struct RefundObject {
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Why the refund was made. One value is set by the provider alone, when an uncaptured charge expires.
///
/// In the document: `#/components/schemas/Refund/properties/reason`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundReason {
    /// `duplicate`.
    Duplicate,
    /// `fraudulent`.
    Fraudulent,
    /// `requested_by_customer`.
    RequestedByCustomer,
    /// `expired_uncaptured_charge`.
    ExpiredUncapturedCharge,
    /// `resolved_dispute`.
    ResolvedDispute,
    /// A text that the document does not list.
    Other(String),
}

/// Why a failed refund failed, as far as that is known.
///
/// In the document: `#/components/schemas/Refund/properties/failure_reason`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundFailureReason {
    /// `lost_or_stolen_card`.
    LostOrStolenCard,
    /// `expired_or_canceled_card`.
    ExpiredOrCanceledCard,
    /// `unknown`.
    Unknown,
    /// A text that the document does not list.
    Other(String),
}

/// In the document: `#/components/schemas/Event`.
#[derive(Clone)]
pub struct Event {
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What the event is about.
///
/// In the document: `#/components/schemas/Event/properties/data`.
#[derive(Clone)]
pub struct EventData {
    /// The field `object`.
    pub object: Option<RefundObject>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// The API call behind the event.
///
/// In the document: `#/components/schemas/Event/properties/request`.
#[derive(Clone)]
pub struct EventRequest {
    /// Id of the API call that caused the event.
    pub id: Option<String>,
    /// Idempotency key of that call.
    pub idempotency_key: Option<String>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// In the document: `#/components/schemas/Error`.
#[derive(Clone)]
pub struct Error {
    /// Class of the error.
    pub r#type: ErrorType,
    /// Short machine-readable name of what went wrong.
    pub code: Option<String>,
    /// The same for people.
    pub message: Option<String>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Class of the error.
///
/// In the document: `#/components/schemas/Error/properties/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum ErrorType {
    /// `api_error`.
    ApiError,
    /// `card_error`.
    CardError,
    /// `idempotency_error`.
    IdempotencyError,
    /// `invalid_request_error`.
    InvalidRequestError,
    /// A text that the document does not list.
    Other(String),
}

/// In the document: `#/components/schemas/ErrorEnvelope`.
#[derive(Clone)]
pub struct ErrorEnvelope {
    /// The field `error`.
    pub error: Error,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// The error either under the key `error` or at the top level; which of the two the API sends is not settled.
///
/// The field that is there tells which one it is: `error`, `type`. With several of them it is the first that fits.
///
/// In the document: `#/components/schemas/ErrorBody`.
#[derive(Clone)]
pub enum ErrorBody {
    /// Holds `ErrorEnvelope`.
    ErrorEnvelope(ErrorEnvelope),
    /// Holds `Error`.
    Error(Error),
}

/// Refund a payment intent
///
/// Sends money of one payment intent back to the payment method that paid it: all of it, or a part. Parts can follow one another until nothing is left; a request for more than is left, or for a charge that was already given back in full, is refused.
///
/// `POST /v1/refunds`
///
/// Credentials: [`auth::basic`].
///
/// In the document: `#/paths/~1v1~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRefund {
    /// The body. Media type `application/json`.
    pub body: CreateRefundBody,
}

impl CreateRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self {
            body: CreateRefundBody::new(payment_intent),
        }
    }
}

::specie::rt::setters!(
    CreateRefund in (body);
    amount into: CreateRefundAmount, metadata: ::specie::Map<::specie::Json>,
    reason into: CreateRefundReason
);

::specie::rt::operation!(
    CreateRefund: r#"POST "/v1/refunds", json, accept "application/json""#;
    CreateRefundResponse, received {
        200 => received.json().map(CreateRefundResponse::Ok),
        400 => received.json().map(CreateRefundResponse::BadRequest),
        401 => received.json().map(CreateRefundResponse::Unauthorized),
        402 => received.json().map(CreateRefundResponse::PaymentRequired),
        403 => received.json().map(CreateRefundResponse::Forbidden),
        404 => received.json().map(CreateRefundResponse::NotFound),
        409 => received.json().map(CreateRefundResponse::Conflict),
        429 => received.json().map(CreateRefundResponse::TooManyRequests),
        500 => received.json().map(CreateRefundResponse::InternalServerError),
        502 => received.json().map(CreateRefundResponse::BadGateway),
        503 => received.json().map(CreateRefundResponse::ServiceUnavailable),
        504 => received.json().map(CreateRefundResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// In the document: `#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct CreateRefundBody {
    /// How much to give back: a positive whole number of minor units, written as text, at most what is still unrefunded. Left out, all of it goes back.
    pub amount: Option<CreateRefundAmount>,
    /// Key-value notes of the caller. An empty value under a key drops that key; an empty value for the whole clears all.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Id of the payment intent to refund; starts with `pi_`.
    pub payment_intent: String,
    /// Why the money goes back, as a word of a fixed list.
    pub reason: Option<CreateRefundReason>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl CreateRefundBody {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self {
            amount: None,
            metadata: None,
            payment_intent: payment_intent.into(),
            reason: None,
            extra: ::specie::Map::default(),
        }
    }
}

::specie::rt::setters!(
    CreateRefundBody;
    amount into: CreateRefundAmount, metadata: ::specie::Map<::specie::Json>,
    reason into: CreateRefundReason
);

/// How much to give back: a positive whole number of minor units, written as text, at most what is still unrefunded. Left out, all of it goes back.
///
/// The JSON type tells which one it is.
///
/// In the document: `#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount`.
#[derive(Clone)]
pub enum CreateRefundAmount {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

impl From<String> for CreateRefundAmount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for CreateRefundAmount {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<i64> for CreateRefundAmount {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Why the money goes back, as a word of a fixed list.
///
/// In the document: `#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum CreateRefundReason {
    /// `duplicate`.
    Duplicate,
    /// `fraudulent`.
    Fraudulent,
    /// `requested_by_customer`.
    RequestedByCustomer,
    /// `resolved_dispute`.
    ResolvedDispute,
    /// `requested_by_merchant`.
    RequestedByMerchant,
}

/// In the document: `#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
pub struct Refund {
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What `createRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateRefundResponse {
    /// Status 200.
    Ok(Refund),
    /// The request is malformed or lacks something.
    ///
    /// Status 400.
    BadRequest(ErrorBody),
    /// The secret key is missing or unknown.
    ///
    /// Status 401.
    Unauthorized(ErrorBody),
    /// The request was sound, yet it could not be carried out.
    ///
    /// Status 402.
    PaymentRequired(ErrorBody),
    /// The key may not do this.
    ///
    /// Status 403.
    Forbidden(ErrorBody),
    /// There is no such object.
    ///
    /// Status 404.
    NotFound(ErrorBody),
    /// It clashes with another request, such as one under the same idempotency key.
    ///
    /// Status 409.
    Conflict(ErrorBody),
    /// Too many requests in a short time.
    ///
    /// Status 429.
    TooManyRequests(ErrorBody),
    /// The provider failed.
    ///
    /// Status 500.
    InternalServerError(ErrorBody),
    /// The provider failed.
    ///
    /// Status 502.
    BadGateway(ErrorBody),
    /// The provider failed.
    ///
    /// Status 503.
    ServiceUnavailable(ErrorBody),
    /// The provider failed.
    ///
    /// Status 504.
    GatewayTimeout(ErrorBody),
}

/// Read a refund
///
/// Gives one refund as it stands now.
///
/// `GET /v1/refunds/{refund_id}`
///
/// Credentials: [`auth::basic`].
///
/// In the document: `#/paths/~1v1~1refunds~1{refund_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct RetrieveRefund {
    /// Id of the refund; starts with `re_`.
    pub refund_id: String,
}

impl RetrieveRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            refund_id: refund_id.into(),
        }
    }
}

::specie::rt::operation!(
    RetrieveRefund: r#"GET "/v1/refunds/{refund_id}", path "refund_id", accept "application/json""#;
    RetrieveRefundResponse, received {
        200 => received.json().map(RetrieveRefundResponse::Ok),
        400 => received.json().map(RetrieveRefundResponse::BadRequest),
        401 => received.json().map(RetrieveRefundResponse::Unauthorized),
        403 => received.json().map(RetrieveRefundResponse::Forbidden),
        404 => received.json().map(RetrieveRefundResponse::NotFound),
        429 => received.json().map(RetrieveRefundResponse::TooManyRequests),
        500 => received.json().map(RetrieveRefundResponse::InternalServerError),
        502 => received.json().map(RetrieveRefundResponse::BadGateway),
        503 => received.json().map(RetrieveRefundResponse::ServiceUnavailable),
        504 => received.json().map(RetrieveRefundResponse::GatewayTimeout),
        _ => Err(received.undescribed()),
    }
);

/// What `retrieveRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds~1{refund_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum RetrieveRefundResponse {
    /// Status 200.
    Ok(Refund),
    /// The request is malformed or lacks something.
    ///
    /// Status 400.
    BadRequest(ErrorBody),
    /// The secret key is missing or unknown.
    ///
    /// Status 401.
    Unauthorized(ErrorBody),
    /// The key may not do this.
    ///
    /// Status 403.
    Forbidden(ErrorBody),
    /// There is no such object.
    ///
    /// Status 404.
    NotFound(ErrorBody),
    /// Too many requests in a short time.
    ///
    /// Status 429.
    TooManyRequests(ErrorBody),
    /// The provider failed.
    ///
    /// Status 500.
    InternalServerError(ErrorBody),
    /// The provider failed.
    ///
    /// Status 502.
    BadGateway(ErrorBody),
    /// The provider failed.
    ///
    /// Status 503.
    ServiceUnavailable(ErrorBody),
    /// The provider failed.
    ///
    /// Status 504.
    GatewayTimeout(ErrorBody),
}

/// What the provider sends by itself.
///
/// The JSON type tells which one it is.
///
/// In the document: `#/x-webhooks`.
#[derive(Clone)]
pub enum Webhook {
    /// Holds `Event`.
    Event(Event),
}

/// What the document knows of credentials, for `to_http`. Several together are a tuple; any closure over the finished request will do as well.
pub mod auth {
    /// User name and password.
    #[must_use]
    pub fn basic(user_name: &str, password: &str) -> ::specie::auth::Basic {
        ::specie::auth::Basic::new(user_name, password)
    }
}

const _: () = {
    use ::specie::rt;

    rt::home!(
        "=specs/wooshpay/openapi.yaml
        =specs/wooshpay/overlay.yaml
        +410:5 type+1:13 #/components/schemas/Refund; +2:9 type+1:17 .id; +2:9 type+1:17 .object;
        +2:9 type+1:17 .amount; +2:9 type+1:17 .charge; +2:9 type+1:17 .created;
        +2:9 type+1:17 .currency; +2:9 type+1:17 .metadata; +5:9 type+1:17 .payment_intent;
        +29:9 type+1:17 .status; +4:9 type+1:17 .description; +19:9 type+1:17 .transfer_reversal;
        +2:9 type+1:17 .source_transfer_reversal; +2:9 type+1:17 .receipt_number;
        +2:9 type+1:17 .balance_transaction;
        -62:9 type+1:17 enum+4:11 #/components/schemas/Refund/properties/reason;
        +30:9 type+1:17 enum+2:11 #/components/schemas/Refund/properties/failure_reason;
        +45:5 type+1:13 #/components/schemas/Event; +2:9 type+1:17 .id; +4:9 type+1:17 .object;
        +2:9 type+1:17 .api_version; +2:9 type+1:17 .created; +11:9 type+1:17 .livemode;
        +16:9 type+1:17 .type; -27:9 type+1:17 #/components/schemas/Event/properties/data;
        +11:9 type+1:17 #/components/schemas/Event/properties/request; +2:13 type+1:21 .id;
        +2:13 type+1:21 .idempotency_key; +21:5 type+1:13 required+33:7 #/components/schemas/Error;
        -10:9 type+1:17 .code; +2:9 type+1:17 .message;
        -25:9 type+1:17 enum+2:11 #/components/schemas/Error/properties/type;
        +32:5 type+1:13 required+6:7 #/components/schemas/ErrorEnvelope;
        +4:5 anyOf+4:7 #/components/schemas/ErrorBody; -625:5 #/paths/~1v1~1refunds/post;
        +29:13 type+1:21 required+45:15 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema;
        -37:17 type+1:25 .metadata; +7:17 type+1:25 .payment_intent;
        -15:17 @1 anyOf+13:7 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount;
        @0 +57:17 type+1:25 enum+2:19 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason;
        +35:15 type+1:23 #/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema;
        +13:19 type+1:27 .id; +2:19 type+1:27 .object; +2:19 type+1:27 .amount;
        +2:19 type+1:27 .created; +2:19 type+1:27 .currency; +2:19 type+1:27 .metadata;
        +5:19 type+1:27 .payment_intent; +29:19 type+1:27 .status; +4:19 type+1:27 .description;
        +61:5 #/paths/~1v1~1refunds~1{refund_id}/get; +12:11 type+1:19 .refund_id"
    );

    rt::record!(
        REFUND_OBJECT for RefundObject, "#/components/schemas/Refund",
        "keep; amount: whole; created: whole; reason: null; receipt_number: null";
        id, object, amount, charge, created, currency, metadata, payment_intent, reason, status,
        description, failure_reason, transfer_reversal, source_transfer_reversal, receipt_number,
        balance_transaction, extra
    );
    rt::open_enum!(
        REFUND_REASON for RefundReason, "#/components/schemas/Refund/properties/reason";
        Duplicate = "duplicate", Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        ExpiredUncapturedCharge = "expired_uncaptured_charge", ResolvedDispute = "resolved_dispute"
    );
    rt::open_enum!(
        REFUND_FAILURE_REASON for RefundFailureReason, "#/components/schemas/Refund/properties/failure_reason";
        LostOrStolenCard = "lost_or_stolen_card",
        ExpiredOrCanceledCard = "expired_or_canceled_card", Unknown = "unknown"
    );
    rt::record!(
        EVENT for Event, "#/components/schemas/Event",
        "keep; created: whole";
        id, object, api_version, created, data, livemode, request, r#type, extra
    );
    rt::record!(
        EVENT_DATA for EventData, "#/components/schemas/Event/properties/data",
        "keep";
        object, extra
    );
    rt::record!(
        EVENT_REQUEST for EventRequest, "#/components/schemas/Event/properties/request",
        "keep";
        id, idempotency_key, extra
    );
    rt::record!(
        ERROR for Error, "#/components/schemas/Error",
        "keep; type: required";
        r#type, code, message, extra
    );
    rt::open_enum!(
        ERROR_TYPE for ErrorType, "#/components/schemas/Error/properties/type";
        ApiError = "api_error", CardError = "card_error", IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error"
    );
    rt::record!(
        ERROR_ENVELOPE for ErrorEnvelope, "#/components/schemas/ErrorEnvelope",
        "keep; error: required";
        error, extra
    );
    rt::union!(
        ERROR_BODY for ErrorBody, "#/components/schemas/ErrorBody",
        r#"keys; ErrorEnvelope "error"; Error "type""#, blank = ErrorEnvelope;
        0 = ErrorEnvelope, 1 = Error
    );
    rt::record!(
        CREATE_REFUND for CreateRefund, "#/paths/~1v1~1refunds/post",
        "refuse; body: required";
        body
    );
    rt::record!(
        CREATE_REFUND_BODY for CreateRefundBody, "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema",
        "keep; payment_intent: required";
        amount, metadata, payment_intent, reason, extra
    );
    rt::union!(
        CREATE_REFUND_AMOUNT for CreateRefundAmount, "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount",
        r#"types; Text "string"; Integer "integer": whole"#, blank = Text;
        0 = Text, 1 = Integer
    );
    rt::closed_enum!(
        CREATE_REFUND_REASON for CreateRefundReason, "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason";
        Duplicate = "duplicate", Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer", ResolvedDispute = "resolved_dispute",
        RequestedByMerchant = "requested_by_merchant"
    );
    rt::record!(
        REFUND for Refund, "#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema",
        "keep; amount: whole; created: whole; reason: null";
        id, object, amount, created, currency, metadata, payment_intent, reason, status,
        description, failure_reason, extra
    );
    rt::record!(
        RETRIEVE_REFUND for RetrieveRefund, "#/paths/~1v1~1refunds~1{refund_id}/get",
        "refuse; refund_id: required";
        refund_id
    );
    rt::union!(
        WEBHOOK for Webhook, "#/x-webhooks",
        r#"types; Event "object""#, blank = Event;
        0 = Event
    );

    rt::impls!(send; CreateRefundBody, CreateRefundAmount, CreateRefundReason);

    rt::impls!(
        receive;
        RefundObject, RefundReason, RefundFailureReason, Event, EventData, EventRequest, Error,
        ErrorType, ErrorEnvelope, ErrorBody, Refund, Webhook
    );

    rt::compared!(
        RefundObject, Event, EventData, EventRequest, Error, ErrorEnvelope, ErrorBody,
        CreateRefundBody, CreateRefundAmount, Refund, Webhook
    );
};
