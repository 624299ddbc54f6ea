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
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<CreateRefundAmount>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: ::specie::Map<::specie::Json>) -> Self {
        self.body.metadata = Some(metadata);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<CreateRefundReason>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl CreateRefund {
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
        ::specie::rt::request(&tables::CREATE_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<CreateRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
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
    }
}

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
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<CreateRefundAmount>) -> Self {
        self.amount = Some(amount.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: ::specie::Map<::specie::Json>) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<CreateRefundReason>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

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

impl RetrieveRefund {
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
        ::specie::rt::request(&tables::RETRIEVE_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<RetrieveRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
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
    }
}

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

mod tables {
    use ::specie::rt;
    pub(super) static REFUND_OBJECT: rt::Record = rt::Record::new(
        "RefundObject",
        "#/components/schemas/Refund",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"object\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"amount\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"charge\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_intent\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reason\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"description\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_reason\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"transfer_reversal\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"source_transfer_reversal\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"receipt_number\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"balance_transaction\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static EVENT: rt::Record = rt::Record::new(
        "Event",
        "#/components/schemas/Event",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"object\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"api_version\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"data\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"livemode\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"request\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static EVENT_DATA: rt::Record = rt::Record::new(
        "EventData",
        "#/components/schemas/Event/properties/data",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"object\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static EVENT_REQUEST: rt::Record = rt::Record::new(
        "EventRequest",
        "#/components/schemas/Event/properties/request",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"idempotency_key\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR: rt::Record = rt::Record::new(
        "Error",
        "#/components/schemas/Error",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR_ENVELOPE: rt::Record = rt::Record::new(
        "ErrorEnvelope",
        "#/components/schemas/ErrorEnvelope",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"error\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR_BODY: rt::Union = rt::Union::new(
        "ErrorBody",
        "#/components/schemas/ErrorBody",
        rt::Pick::Keys,
        &[
            rt::Branch {
                name: "ErrorEnvelope",
                when: &["error"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "Error",
                when: &["type"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static CREATE_REFUND: rt::Record = rt::Record::new(
        "CreateRefund",
        "#/paths/~1v1~1refunds/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"body\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/v1/refunds",
        params: &[],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static CREATE_REFUND_BODY: rt::Record = rt::Record::new(
        "CreateRefundBody",
        "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_intent\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reason\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_REFUND_AMOUNT: rt::Union = rt::Union::new(
        "CreateRefundAmount",
        "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount",
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
                place: rt::F {
                    key: "",
                    flags: rt::REQ | rt::WHOLE,
                    rule: rt::Rule::Any,
                },
            },
        ],
    );
    pub(super) static REFUND: rt::Record = rt::Record::new(
        "Refund",
        "#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"object\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"amount\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_intent\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reason\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"description\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_reason\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static RETRIEVE_REFUND: rt::Record = rt::Record::new(
        "RetrieveRefund",
        "#/paths/~1v1~1refunds~1{refund_id}/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"refund_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static RETRIEVE_REFUND_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/v1/refunds/{refund_id}",
        params: &[
            rt::Param {
                name: "refund_id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: &[],
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static WEBHOOK: rt::Union = rt::Union::new(
        "Webhook",
        "#/x-webhooks",
        rt::Pick::Types,
        &[
            rt::Branch {
                name: "Event",
                when: &["object"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static SPEC: rt::Spec = rt::Spec::new(
        "\
        =specs/wooshpay/openapi.yaml\n\
        =specs/wooshpay/overlay.yaml\n\
        +410:5 type+1:13 #/components/schemas/Refund\n\
        +2:9 type+1:17 /properties/id\n\
        +2:9 type+1:17 /properties/object\n\
        +2:9 type+1:17 /properties/amount\n\
        +2:9 type+1:17 /properties/charge\n\
        +2:9 type+1:17 /properties/created\n\
        +2:9 type+1:17 /properties/currency\n\
        +2:9 type+1:17 /properties/metadata\n\
        +5:9 type+1:17 /properties/payment_intent\n\
        +29:9 type+1:17 /properties/status\n\
        +4:9 type+1:17 /properties/description\n\
        +19:9 type+1:17 /properties/transfer_reversal\n\
        +2:9 type+1:17 /properties/source_transfer_reversal\n\
        +2:9 type+1:17 /properties/receipt_number\n\
        +2:9 type+1:17 /properties/balance_transaction\n\
        -62:9 type+1:17 enum+4:11 #/components/schemas/Refund/properties/reason\n\
        +30:9 type+1:17 enum+2:11 #/components/schemas/Refund/properties/failure_reason\n\
        +45:5 type+1:13 #/components/schemas/Event\n\
        +2:9 type+1:17 /properties/id\n\
        +4:9 type+1:17 /properties/object\n\
        +2:9 type+1:17 /properties/api_version\n\
        +2:9 type+1:17 /properties/created\n\
        +11:9 type+1:17 /properties/livemode\n\
        +16:9 type+1:17 /properties/type\n\
        -27:9 type+1:17 #/components/schemas/Event/properties/data\n\
        +11:9 type+1:17 #/components/schemas/Event/properties/request\n\
        +2:13 type+1:21 /properties/id\n\
        +2:13 type+1:21 /properties/idempotency_key\n\
        +21:5 type+1:13 required+33:7 #/components/schemas/Error\n\
        -10:9 type+1:17 /properties/code\n\
        +2:9 type+1:17 /properties/message\n\
        -25:9 type+1:17 enum+2:11 #/components/schemas/Error/properties/type\n\
        +32:5 type+1:13 required+6:7 #/components/schemas/ErrorEnvelope\n\
        +4:5 anyOf+4:7 #/components/schemas/ErrorBody\n\
        -625:5 #/paths/~1v1~1refunds/post\n\
        +29:13 type+1:21 required+45:15 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema\n\
        -37:17 type+1:25 /properties/metadata\n\
        +7:17 type+1:25 /properties/payment_intent\n\
        -15:17 @1 anyOf+13:7 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount\n\
        @0 +57:17 type+1:25 enum+2:19 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason\n\
        +35:15 type+1:23 #/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema\n\
        +13:19 type+1:27 /properties/id\n\
        +2:19 type+1:27 /properties/object\n\
        +2:19 type+1:27 /properties/amount\n\
        +2:19 type+1:27 /properties/created\n\
        +2:19 type+1:27 /properties/currency\n\
        +2:19 type+1:27 /properties/metadata\n\
        +5:19 type+1:27 /properties/payment_intent\n\
        +29:19 type+1:27 /properties/status\n\
        +4:19 type+1:27 /properties/description\n\
        +61:5 #/paths/~1v1~1refunds~1{refund_id}/get\n\
        +12:11 type+1:19 /properties/refund_id\n\
        ",
    );
}

const _: () = {
    use ::specie::rt;

    impl rt::Model for RefundObject {
        fn blank() -> Self {
            Self {
                id: None,
                object: None,
                amount: None,
                charge: None,
                created: None,
                currency: None,
                metadata: None,
                payment_intent: None,
                reason: rt::blank(),
                status: None,
                description: None,
                failure_reason: None,
                transfer_reversal: None,
                source_transfer_reversal: None,
                receipt_number: rt::blank(),
                balance_transaction: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_OBJECT,
                &[
                    &self.id,
                    &self.object,
                    &self.amount,
                    &self.charge,
                    &self.created,
                    &self.currency,
                    &self.metadata,
                    &self.payment_intent,
                    &self.reason,
                    &self.status,
                    &self.description,
                    &self.failure_reason,
                    &self.transfer_reversal,
                    &self.source_transfer_reversal,
                    &self.receipt_number,
                    &self.balance_transaction,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_OBJECT,
                &mut [
                    &mut self.id,
                    &mut self.object,
                    &mut self.amount,
                    &mut self.charge,
                    &mut self.created,
                    &mut self.currency,
                    &mut self.metadata,
                    &mut self.payment_intent,
                    &mut self.reason,
                    &mut self.status,
                    &mut self.description,
                    &mut self.failure_reason,
                    &mut self.transfer_reversal,
                    &mut self.source_transfer_reversal,
                    &mut self.receipt_number,
                    &mut self.balance_transaction,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        RefundReason, "#/components/schemas/Refund/properties/reason";
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        ResolvedDispute = "resolved_dispute"
    );

    rt::open_enum!(
        RefundFailureReason, "#/components/schemas/Refund/properties/failure_reason";
        LostOrStolenCard = "lost_or_stolen_card",
        ExpiredOrCanceledCard = "expired_or_canceled_card",
        Unknown = "unknown"
    );

    impl rt::Model for Event {
        fn blank() -> Self {
            Self {
                id: None,
                object: None,
                api_version: None,
                created: None,
                data: None,
                livemode: None,
                request: None,
                r#type: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::EVENT,
                &[
                    &self.id,
                    &self.object,
                    &self.api_version,
                    &self.created,
                    &self.data,
                    &self.livemode,
                    &self.request,
                    &self.r#type,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::EVENT,
                &mut [
                    &mut self.id,
                    &mut self.object,
                    &mut self.api_version,
                    &mut self.created,
                    &mut self.data,
                    &mut self.livemode,
                    &mut self.request,
                    &mut self.r#type,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for EventData {
        fn blank() -> Self {
            Self {
                object: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::EVENT_DATA, &[&self.object, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::EVENT_DATA, &mut [&mut self.object, &mut self.extra])
        }
    }

    impl rt::Model for EventRequest {
        fn blank() -> Self {
            Self {
                id: None,
                idempotency_key: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::EVENT_REQUEST,
                &[&self.id, &self.idempotency_key, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::EVENT_REQUEST,
                &mut [&mut self.id, &mut self.idempotency_key, &mut self.extra],
            )
        }
    }

    impl rt::Model for Error {
        fn blank() -> Self {
            Self {
                r#type: rt::blank(),
                code: None,
                message: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR,
                &[&self.r#type, &self.code, &self.message, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR,
                &mut [&mut self.r#type, &mut self.code, &mut self.message, &mut self.extra],
            )
        }
    }

    rt::open_enum!(
        ErrorType, "#/components/schemas/Error/properties/type";
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error"
    );

    impl rt::Model for ErrorEnvelope {
        fn blank() -> Self {
            Self {
                error: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::ERROR_ENVELOPE, &[&self.error, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::ERROR_ENVELOPE, &mut [&mut self.error, &mut self.extra])
        }
    }

    impl rt::Branches for ErrorBody {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::ErrorEnvelope(rt::blank()),
                _ => Self::Error(rt::blank()),
            };
            match self {
                Self::ErrorEnvelope(value) => value,
                Self::Error(value) => value,
            }
        }
    }
    impl rt::Model for ErrorBody {
        fn blank() -> Self {
            Self::ErrorEnvelope(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::ErrorEnvelope(value) => (0, value),
                Self::Error(value) => (1, value),
            };
            look.branch(&tables::ERROR_BODY, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::ERROR_BODY, self)
        }
    }

    impl rt::Model for CreateRefund {
        fn blank() -> Self {
            Self { body: rt::blank() }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::CREATE_REFUND, &[&self.body]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::CREATE_REFUND, &mut [&mut self.body])
        }
    }

    impl rt::Model for CreateRefundBody {
        fn blank() -> Self {
            Self {
                amount: None,
                metadata: None,
                payment_intent: rt::blank(),
                reason: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATE_REFUND_BODY,
                &[
                    &self.amount,
                    &self.metadata,
                    &self.payment_intent,
                    &self.reason,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CREATE_REFUND_BODY,
                &mut [
                    &mut self.amount,
                    &mut self.metadata,
                    &mut self.payment_intent,
                    &mut self.reason,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Branches for CreateRefundAmount {
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
    impl rt::Model for CreateRefundAmount {
        fn blank() -> Self {
            Self::Text(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::Text(value) => (0, value),
                Self::Integer(value) => (1, value),
            };
            look.branch(&tables::CREATE_REFUND_AMOUNT, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::CREATE_REFUND_AMOUNT, self)
        }
    }

    rt::closed_enum!(
        CreateRefundReason, "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/reason";
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        ResolvedDispute = "resolved_dispute",
        RequestedByMerchant = "requested_by_merchant"
    );

    impl rt::Model for Refund {
        fn blank() -> Self {
            Self {
                id: None,
                object: None,
                amount: None,
                created: None,
                currency: None,
                metadata: None,
                payment_intent: None,
                reason: rt::blank(),
                status: None,
                description: None,
                failure_reason: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND,
                &[
                    &self.id,
                    &self.object,
                    &self.amount,
                    &self.created,
                    &self.currency,
                    &self.metadata,
                    &self.payment_intent,
                    &self.reason,
                    &self.status,
                    &self.description,
                    &self.failure_reason,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND,
                &mut [
                    &mut self.id,
                    &mut self.object,
                    &mut self.amount,
                    &mut self.created,
                    &mut self.currency,
                    &mut self.metadata,
                    &mut self.payment_intent,
                    &mut self.reason,
                    &mut self.status,
                    &mut self.description,
                    &mut self.failure_reason,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for RetrieveRefund {
        fn blank() -> Self {
            Self { refund_id: rt::blank() }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::RETRIEVE_REFUND, &[&self.refund_id]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::RETRIEVE_REFUND, &mut [&mut self.refund_id])
        }
    }

    impl rt::Branches for Webhook {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            {
                let _ = index;
                *self = Self::Event(rt::blank());
            }
            match self {
                Self::Event(value) => value,
            }
        }
    }
    impl rt::Model for Webhook {
        fn blank() -> Self {
            Self::Event(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::Event(value) => (0, value),
            };
            look.branch(&tables::WEBHOOK, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::WEBHOOK, self)
        }
    }

    rt::impls!(send tables::SPEC; CreateRefundBody, CreateRefundAmount, CreateRefundReason);

    rt::impls!(
        receive tables::SPEC;
        RefundObject,
        RefundReason,
        RefundFailureReason,
        Event,
        EventData,
        EventRequest,
        Error,
        ErrorType,
        ErrorEnvelope,
        ErrorBody,
        Refund,
        Webhook
    );

    rt::compared!(
        RefundObject,
        Event,
        EventData,
        EventRequest,
        Error,
        ErrorEnvelope,
        ErrorBody,
        CreateRefundBody,
        CreateRefundAmount,
        Refund,
        Webhook
    );
};
