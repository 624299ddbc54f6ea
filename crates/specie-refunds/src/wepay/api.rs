// @generated from specs/wepay/openapi.yaml, specs/wepay/overlay.yaml with default options.
// Do not edit: generate it again instead.

/// What to refund, and why.
///
/// In the document: `#/components/schemas/RefundRequest`.
#[derive(Clone)]
pub struct RefundRequest {
    /// The payment to refund.
    ///
    /// 1 to 255 characters.
    pub payment_id: String,
    /// Why the money goes back.
    ///
    /// 1 to 65535 characters.
    pub refund_reason: String,
    /// The field `amounts`.
    pub amounts: ::specie::Patch<RefundAmounts>,
    /// The field `custom_data`.
    pub custom_data: ::specie::Patch<::specie::Map<::specie::Json>>,
    /// Asks for a credit that is not tied to a payment. Closed beta: everyone else must leave the key out,
    /// whatever its value.
    pub is_unreferenced_refund: Option<bool>,
    /// The order to link the refund with.
    ///
    /// 1 to 255 characters.
    pub order_id: Option<String>,
    /// Risk data that the platform attaches, null for none.
    pub rbits: ::specie::Patch<Vec<::specie::Map<::specie::Json>>>,
    /// The field `reference_id`.
    pub reference_id: ::specie::Patch<ReferenceId>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl RefundRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(payment_id: impl Into<String>, refund_reason: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
            refund_reason: refund_reason.into(),
            amounts: ::specie::Patch::Absent,
            custom_data: ::specie::Patch::Absent,
            is_unreferenced_refund: None,
            order_id: None,
            rbits: ::specie::Patch::Absent,
            reference_id: ::specie::Patch::Absent,
            extra: ::specie::Map::default(),
        }
    }
    /// Sets `amounts`.
    #[must_use]
    pub fn amounts(mut self, amounts: RefundAmounts) -> Self {
        self.amounts = ::specie::Patch::Value(amounts);
        self
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn custom_data(mut self, custom_data: ::specie::Map<::specie::Json>) -> Self {
        self.custom_data = ::specie::Patch::Value(custom_data);
        self
    }
    /// Sets `is_unreferenced_refund`.
    #[must_use]
    pub fn is_unreferenced_refund(mut self, is_unreferenced_refund: bool) -> Self {
        self.is_unreferenced_refund = Some(is_unreferenced_refund);
        self
    }
    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
    /// Sets `rbits`.
    #[must_use]
    pub fn rbits(mut self, rbits: Vec<::specie::Map<::specie::Json>>) -> Self {
        self.rbits = ::specie::Patch::Value(rbits);
        self
    }
    /// Sets `reference_id`.
    #[must_use]
    pub fn reference_id(mut self, reference_id: ReferenceId) -> Self {
        self.reference_id = ::specie::Patch::Value(reference_id);
        self
    }
}

/// Amounts in the minor unit of the currency. In a request null, or no key at all, stands for a full refund;
/// a partial refund starts at 100.
///
/// In the document: `#/components/schemas/RefundAmounts`.
#[derive(Clone)]
pub struct RefundAmounts {
    /// What the payer gets back, in minor units.
    pub total_amount: Option<i64>,
    /// Three-letter currency code.
    pub currency: Option<String>,
    /// The part of the fee that goes back, in minor units; 0 for an unreferenced refund.
    pub fee_refund_amount: Option<i64>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl RefundAmounts {
    /// A value without any field.
    #[must_use]
    pub fn new() -> Self {
        Self {
            total_amount: None,
            currency: None,
            fee_refund_amount: None,
            extra: ::specie::Map::default(),
        }
    }
    /// Sets `total_amount`.
    #[must_use]
    pub fn total_amount(mut self, total_amount: i64) -> Self {
        self.total_amount = Some(total_amount);
        self
    }
    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
    /// Sets `fee_refund_amount`.
    #[must_use]
    pub fn fee_refund_amount(mut self, fee_refund_amount: i64) -> Self {
        self.fee_refund_amount = Some(fee_refund_amount);
        self
    }
}
impl Default for RefundAmounts {
    fn default() -> Self {
        Self::new()
    }
}

/// The platform's own id for the refund.
///
/// 1 to 255 characters.
///
/// In the document: `#/components/schemas/ReferenceId`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ReferenceId(String);

/// A refund. Most keys are always present, and many of them may be null.
///
/// In the document: `#/components/schemas/Refund`.
#[derive(Clone)]
pub struct Refund {
    /// The field `amounts`.
    pub amounts: Option<RefundAmounts>,
    /// The refund's id, an opaque string.
    pub id: String,
    /// The kind of this resource.
    pub resource: RefundResource,
    /// Where the refund is found, `/refunds/` and its id.
    pub path: String,
    /// When the refund was created, in seconds since 1970-01-01 UTC.
    ///
    /// At most 9223372036854775807.
    pub create_time: u64,
    /// The account that owns the refund.
    pub owner: Option<ResourceReference>,
    /// How far the refund has come.
    pub status: RefundStatus,
    /// The order behind the payment, null where there is none.
    pub order: Option<ResourceReference>,
    /// The refunded payment, null for an unreferenced refund.
    pub payment: Option<ResourceReference>,
    /// The field `payment_method`.
    pub payment_method: PaymentMethodReference,
    /// The reason that the request gave.
    pub refund_reason: String,
    /// Why the refund waits; null when it does not.
    pub pending_reasons: Option<Vec<::specie::Map<::specie::Json>>>,
    /// The field `failure_reason`.
    pub failure_reason: Option<::specie::Map<::specie::Json>>,
    /// The transaction record of the part debited from the merchant.
    pub txnr_merchant_refund: Option<ResourceReference>,
    /// The transaction record of the part debited from the platform's own account.
    pub txnr_app_fee_refund: Option<ResourceReference>,
    /// Whether the refund is a credit without a payment (closed beta).
    pub is_unreferenced_refund: bool,
    /// The field `custom_data`.
    pub custom_data: Option<::specie::Map<::specie::Json>>,
    /// The version of the API that wrote this object, a string.
    pub api_version: Option<String>,
    /// The field `reference_id`.
    pub reference_id: ::specie::Patch<ReferenceId>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// The kind of this resource.
///
/// In the document: `#/components/schemas/Refund/properties/resource`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundResource {
    /// `refunds`.
    Refunds,
    /// A text that the document does not list.
    Other(String),
}

/// Points at another resource, null where there is none.
///
/// In the document: `#/components/schemas/ResourceReference`.
#[derive(Clone)]
pub struct ResourceReference {
    /// The id of the resource, an opaque string.
    pub id: Option<String>,
    /// The kind of the resource, in the plural.
    pub resource: Option<String>,
    /// Where the resource is found.
    pub path: Option<String>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// How far the refund has come.
///
/// In the document: `#/components/schemas/Refund/properties/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundStatus {
    /// `pending`.
    Pending,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// A text that the document does not list.
    Other(String),
}

/// The instrument that the money goes back to.
///
/// In the document: `#/components/schemas/PaymentMethodReference`.
#[derive(Clone)]
pub struct PaymentMethodReference {
    /// The id of the payment method, an opaque string.
    pub id: Option<String>,
    /// The kind of the resource.
    pub resource: Option<String>,
    /// Where the payment method is found.
    pub path: Option<String>,
    /// The card's brand; only when the call expands `payment_method`.
    pub card_brand: Option<String>,
    /// The last four digits of the card; only when the call expands `payment_method`.
    pub last_four: Option<String>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Body of every refused call.
///
/// In the document: `#/components/schemas/Error`.
#[derive(Clone)]
pub struct Error {
    /// Short code of the error, such as `INVALID_PARAMS`; the list is open.
    pub error_code: Option<String>,
    /// The error in words.
    pub error_message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    pub details: Option<Vec<ErrorDetail>>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// One fault of the request.
///
/// In the document: `#/components/schemas/ErrorDetail`.
#[derive(Clone)]
pub struct ErrorDetail {
    /// The fault in words.
    pub message: Option<String>,
    /// Short code of the fault; the list is open.
    pub reason_code: Option<String>,
    /// Names of the members at fault, from the outermost inwards.
    pub target: Option<Vec<String>>,
    /// Which part of the request `target` names.
    pub target_type: Option<ErrorDetailTargetType>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Which part of the request `target` names.
///
/// In the document: `#/components/schemas/ErrorDetail/properties/target_type`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum ErrorDetailTargetType {
    /// `HTTP_REQUEST_BODY`.
    HttpRequestBody,
    /// `HTTP_REQUEST_PATH`.
    HttpRequestPath,
    /// `HTTP_REQUEST_QUERY_STRING`.
    HttpRequestQueryString,
    /// `HTTP_REQUEST_HEADER`.
    HttpRequestHeader,
    /// `SDK_PARAMETER`.
    SdkParameter,
    /// A text that the document does not list.
    Other(String),
}

/// Envelope of a notification about a refund.
///
/// In the document: `#/components/schemas/RefundNotification`.
#[derive(Clone)]
pub struct RefundNotification {
    /// The notification's id, an opaque string.
    pub id: String,
    /// The kind of this resource.
    pub resource: RefundNotificationResource,
    /// Where the notification is found.
    pub path: String,
    /// The field `owner`.
    pub owner: NotificationOwner,
    /// What happened.
    pub topic: RefundNotificationTopic,
    /// When it happened, in seconds since 1970-01-01 UTC.
    ///
    /// At most 9223372036854775807.
    pub event_time: u64,
    /// The refund; the members after `payment_method` may be missing.
    pub payload: RefundNotificationPayload,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// The kind of this resource.
///
/// In the document: `#/components/schemas/RefundNotification/properties/resource`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundNotificationResource {
    /// `notifications`.
    Notifications,
    /// A text that the document does not list.
    Other(String),
}

/// The application that subscribed to the topic.
///
/// In the document: `#/components/schemas/NotificationOwner`.
#[derive(Clone)]
pub struct NotificationOwner {
    /// The application's id; a number in digits has been seen.
    pub id: Option<String>,
    /// The kind of the resource.
    pub resource: Option<String>,
    /// Where the application is found.
    pub path: ::specie::Patch<String>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What happened.
///
/// In the document: `#/components/schemas/RefundNotification/properties/topic`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundNotificationTopic {
    /// `refunds.created`.
    RefundsCreated,
    /// A text that the document does not list.
    Other(String),
}

/// The refund; the members after `payment_method` may be missing.
///
/// In the document: `#/components/schemas/RefundNotification/properties/payload`.
#[derive(Clone)]
pub struct RefundNotificationPayload {
    /// The field `amounts`.
    pub amounts: Option<RefundAmounts>,
    /// The field `id`.
    pub id: String,
    /// The field `resource`.
    pub resource: RefundResource,
    /// The field `path`.
    pub path: String,
    /// At most 9223372036854775807.
    pub create_time: u64,
    /// The field `owner`.
    pub owner: Option<ResourceReference>,
    /// The field `status`.
    pub status: RefundStatus,
    /// The field `order`.
    pub order: ::specie::Patch<ResourceReference>,
    /// The field `payment`.
    pub payment: Option<ResourceReference>,
    /// The field `payment_method`.
    pub payment_method: PaymentMethodReference,
    /// The field `refund_reason`.
    pub refund_reason: String,
    /// The field `pending_reasons`.
    pub pending_reasons: ::specie::Patch<Vec<::specie::Map<::specie::Json>>>,
    /// The field `failure_reason`.
    pub failure_reason: ::specie::Patch<::specie::Map<::specie::Json>>,
    /// The field `txnr_merchant_refund`.
    pub txnr_merchant_refund: ::specie::Patch<ResourceReference>,
    /// The field `txnr_app_fee_refund`.
    pub txnr_app_fee_refund: ::specie::Patch<ResourceReference>,
    /// The field `is_unreferenced_refund`.
    pub is_unreferenced_refund: Option<bool>,
    /// The field `custom_data`.
    pub custom_data: ::specie::Patch<::specie::Map<::specie::Json>>,
    /// The field `api_version`.
    pub api_version: Option<String>,
    /// The field `reference_id`.
    pub reference_id: ::specie::Patch<ReferenceId>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Refund a payment
///
/// Refunds a completed payment, wholly or in part. The payment must be younger than 60 days, unless the
/// platform has agreed another limit; an ACH payment can be refunded from the eighth day after its capture.
///
/// `POST /refunds`
///
/// Credentials: [`auth::app_id_auth`] with [`auth::app_token_auth`].
///
/// In the document: `#/paths/~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRefund {
    /// The version of the API that this call speaks; it may differ from call to call.
    pub api_version: String,
    /// Idempotency key; a repeated call with the same key creates no second refund.
    pub unique_key: String,
    /// The body. Media type `application/json`.
    pub body: RefundRequest,
}

impl CreateRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        api_version: impl Into<String>,
        unique_key: impl Into<String>,
        body: RefundRequest,
    ) -> Self {
        Self {
            api_version: api_version.into(),
            unique_key: unique_key.into(),
            body,
        }
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
            200 => {
                received
                    .json()
                    .and_then(|body| Ok(
                        CreateRefundResponse::Ok(
                            body,
                            received.headers(tables::GET_REFUND_OK_HEADERS_TEXTS)?,
                        ),
                    ))
            }
            400 => received.json().map(CreateRefundResponse::BadRequest),
            401 => received.json().map(CreateRefundResponse::Unauthorized),
            403 => received.json().map(CreateRefundResponse::Forbidden),
            500 => received.json().map(CreateRefundResponse::InternalServerError),
            _ => Err(received.undescribed()),
        }
    }
}

/// Headers of the response.
///
/// In the document: `#/paths/~1refunds/post/responses/200/headers`.
#[derive(Clone)]
pub struct GetRefundOkHeaders {
    /// Trace id to quote when asking `WePay` about this call.
    pub x_correlation_id: Option<String>,
}

/// What `createRefund` is answered with.
///
/// In the document: `#/paths/~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateRefundResponse {
    /// The refund as it was created; its status may still change.
    ///
    /// Status 200.
    Ok(Box<Refund>, GetRefundOkHeaders),
    /// The call was refused, with code `INVALID_PARAMS` or `PAYMENT_CANNOT_BE_REFUNDED`.
    ///
    /// Status 400.
    BadRequest(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`.
    ///
    /// Status 401.
    Unauthorized(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`.
    ///
    /// Status 403.
    Forbidden(Error),
    /// `WePay` failed; the code is `UNEXPECTED_ERROR`.
    ///
    /// Status 500.
    InternalServerError(Error),
}

/// Look up a refund
///
/// Returns one refund in its present state.
///
/// `GET /refunds/{id}`
///
/// Credentials: [`auth::app_id_auth`] with [`auth::app_token_auth`].
///
/// In the document: `#/paths/~1refunds~1{id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRefund {
    /// The refund's id. Ids are case-sensitive.
    ///
    /// 1 to 255 characters.
    pub id: String,
    /// With the value `payment_method` the instrument also shows `card_brand` and `last_four`.
    pub expand: Option<String>,
    /// The version of the API that this call speaks; it may differ from call to call.
    pub api_version: String,
    /// Accepted here as well, without need.
    pub unique_key: Option<String>,
}

impl GetRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(id: impl Into<String>, api_version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            expand: None,
            api_version: api_version.into(),
            unique_key: None,
        }
    }
    /// Sets `expand`.
    #[must_use]
    pub fn expand(mut self, expand: impl Into<String>) -> Self {
        self.expand = Some(expand.into());
        self
    }
    /// Sets `Unique-Key`.
    #[must_use]
    pub fn unique_key(mut self, unique_key: impl Into<String>) -> Self {
        self.unique_key = Some(unique_key.into());
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
            200 => {
                received
                    .json()
                    .and_then(|body| Ok(
                        GetRefundResponse::Ok(
                            body,
                            received.headers(tables::GET_REFUND_OK_HEADERS_TEXTS)?,
                        ),
                    ))
            }
            400 => received.json().map(GetRefundResponse::BadRequest),
            401 => received.json().map(GetRefundResponse::Unauthorized),
            403 => received.json().map(GetRefundResponse::Forbidden),
            500 => received.json().map(GetRefundResponse::InternalServerError),
            _ => Err(received.undescribed()),
        }
    }
}

/// What `getRefund` is answered with.
///
/// In the document: `#/paths/~1refunds~1{id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetRefundResponse {
    /// The refund.
    ///
    /// Status 200.
    Ok(Box<Refund>, GetRefundOkHeaders),
    /// The call was refused, with code `INVALID_PARAMS` or `PAYMENT_CANNOT_BE_REFUNDED`.
    ///
    /// Status 400.
    BadRequest(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`.
    ///
    /// Status 401.
    Unauthorized(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`.
    ///
    /// Status 403.
    Forbidden(Error),
    /// `WePay` failed; the code is `UNEXPECTED_ERROR`.
    ///
    /// Status 500.
    InternalServerError(Error),
}

/// What the provider sends by itself.
///
/// The field `topic` tells which one it is.
///
/// In the document: `#/x-webhooks`.
#[derive(Clone)]
pub enum Webhook {
    /// `topic` is `refunds.created`.
    RefundsCreated(RefundNotification),
}

/// Open map of the platform's own data, without personal or card data.
///
/// In the document: `#/components/schemas/CustomData`.
pub type CustomData = ::specie::Map<::specie::Json>;

/// A reason to wait; its members are not documented.
///
/// In the document: `#/components/schemas/PendingReason`.
pub type PendingReason = ::specie::Map<::specie::Json>;

/// Why the refund failed, null unless it did; its members are not documented.
///
/// In the document: `#/components/schemas/FailureReason`.
pub type FailureReason = ::specie::Map<::specie::Json>;

/// What the document knows of credentials, for `to_http`. Several together are a tuple; any closure over the finished request will do as well.
pub mod auth {
    /// The id of the calling application. Header names are compared without regard to case.
    ///
    /// A key in the header `App-Id`.
    #[must_use]
    pub fn app_id_auth(key: impl Into<String>) -> ::specie::auth::ApiKey {
        ::specie::auth::ApiKey::header("App-Id", key)
    }
    /// The application's secret token, sent together with its id.
    ///
    /// A key in the header `App-Token`.
    #[must_use]
    pub fn app_token_auth(key: impl Into<String>) -> ::specie::auth::ApiKey {
        ::specie::auth::ApiKey::header("App-Token", key)
    }
}

mod tables {
    use ::specie::rt;
    pub(super) static REFUND_REQUEST: rt::Record = rt::Record::new(
        "RefundRequest",
        "#/components/schemas/RefundRequest",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"payment_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Len(1, 255),
            },
            rt::F {
                key: "\"refund_reason\":",
                flags: rt::REQ,
                rule: rt::Rule::Len(1, 65_535),
            },
            rt::F {
                key: "\"amounts\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"custom_data\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"is_unreferenced_refund\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"order_id\":",
                flags: 0,
                rule: rt::Rule::Len(1, 255),
            },
            rt::F {
                key: "\"rbits\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reference_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_AMOUNTS: rt::Record = rt::Record::new(
        "RefundAmounts",
        "#/components/schemas/RefundAmounts",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"total_amount\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"fee_refund_amount\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFERENCE_ID: rt::F = rt::F {
        key: "",
        flags: rt::REQ,
        rule: rt::Rule::Len(1, 255),
    };
    static REFUND_CREATE_TIME_RULES: rt::Rules = rt::Rules {
        max: Some(rt::Bound::Incl("9223372036854775807")),
        ..rt::Rules::NONE
    };
    pub(super) static REFUND: rt::Record = rt::Record::new(
        "Refund",
        "#/components/schemas/Refund",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amounts\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"path\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"create_time\":",
                flags: rt::REQ | rt::WHOLE,
                rule: rt::Rule::Full(&REFUND_CREATE_TIME_RULES),
            },
            rt::F {
                key: "\"owner\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"order\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_method\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"refund_reason\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"pending_reasons\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_reason\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"txnr_merchant_refund\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"txnr_app_fee_refund\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"is_unreferenced_refund\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"custom_data\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"api_version\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reference_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static RESOURCE_REFERENCE: rt::Record = rt::Record::new(
        "ResourceReference",
        "#/components/schemas/ResourceReference",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"path\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static PAYMENT_METHOD_REFERENCE: rt::Record = rt::Record::new(
        "PaymentMethodReference",
        "#/components/schemas/PaymentMethodReference",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"path\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"card_brand\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"last_four\":",
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
                key: "\"error_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"error_message\":",
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
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reason_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"target_type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    static REFUND_NOTIFICATION_EVENT_TIME_RULES: rt::Rules = rt::Rules {
        max: Some(rt::Bound::Incl("9223372036854775807")),
        ..rt::Rules::NONE
    };
    pub(super) static REFUND_NOTIFICATION: rt::Record = rt::Record::new(
        "RefundNotification",
        "#/components/schemas/RefundNotification",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"path\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"owner\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"topic\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"event_time\":",
                flags: rt::REQ | rt::WHOLE,
                rule: rt::Rule::Full(&REFUND_NOTIFICATION_EVENT_TIME_RULES),
            },
            rt::F {
                key: "\"payload\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static NOTIFICATION_OWNER: rt::Record = rt::Record::new(
        "NotificationOwner",
        "#/components/schemas/NotificationOwner",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"path\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
        ],
    );
    static REFUND_NOTIFICATION_PAYLOAD_CREATE_TIME_RULES: rt::Rules = rt::Rules {
        max: Some(rt::Bound::Incl("9223372036854775807")),
        ..rt::Rules::NONE
    };
    pub(super) static REFUND_NOTIFICATION_PAYLOAD: rt::Record = rt::Record::new(
        "RefundNotificationPayload",
        "#/components/schemas/RefundNotification/properties/payload",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amounts\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"resource\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"path\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"create_time\":",
                flags: rt::REQ | rt::WHOLE,
                rule: rt::Rule::Full(&REFUND_NOTIFICATION_PAYLOAD_CREATE_TIME_RULES),
            },
            rt::F {
                key: "\"owner\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"order\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment\":",
                flags: rt::REQ | rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_method\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"refund_reason\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"pending_reasons\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_reason\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"txnr_merchant_refund\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"txnr_app_fee_refund\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"is_unreferenced_refund\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"custom_data\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"api_version\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reference_id\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_REFUND: rt::Record = rt::Record::new(
        "CreateRefund",
        "#/paths/~1refunds/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"Api-Version\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"Unique-Key\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"body\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/refunds",
        params: &[
            rt::Param {
                name: "Api-Version",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "Unique-Key",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static GET_REFUND_OK_HEADERS: rt::Record = rt::Record::new(
        "GetRefundOkHeaders",
        "#/paths/~1refunds/post/responses/200/headers",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"X-Correlation-Id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static GET_REFUND_OK_HEADERS_TEXTS: &[(&str, rt::Plain)] = &[
        ("X-Correlation-Id", rt::Plain::Text),
    ];
    pub(super) static GET_REFUND: rt::Record = rt::Record::new(
        "GetRefund",
        "#/paths/~1refunds~1{id}/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Len(1, 255),
            },
            rt::F {
                key: "\"expand\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"Api-Version\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"Unique-Key\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static GET_REFUND_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/refunds/{id}",
        params: &[
            rt::Param {
                name: "id",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "expand",
                place: rt::In::Query,
                style: rt::Style::Form,
                explode: true,
            },
            rt::Param {
                name: "Api-Version",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "Unique-Key",
                place: rt::In::Header,
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
        rt::Pick::Tag("topic"),
        &[
            rt::Branch {
                name: "RefundsCreated",
                when: &["refunds.created"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static SPEC: rt::Spec = rt::Spec::new(
        "\
        =specs/wepay/openapi.yaml\n\
        =specs/wepay/overlay.yaml\n\
        +171:5 type+2:13 required+1:7 #/components/schemas/RefundRequest\n\
        +4:9 type+2:17 minLength+1:22 maxLength+1:22 /properties/payment_id\n\
        +1:9 type+2:17 minLength+1:22 maxLength+1:22 /properties/refund_reason\n\
        +41:5 type+2:13 additionalProperties+2:29 /properties/custom_data\n\
        -40:9 type+4:17 /properties/is_unreferenced_refund\n\
        +1:9 type+2:17 minLength+1:22 maxLength+1:22 /properties/order_id\n\
        +1:9 type+2:17 /properties/rbits\n\
        +2:11 type+1:19 additionalProperties+1:35 /properties/rbits/items\n\
        +3:5 type+4:13 #/components/schemas/RefundAmounts\n\
        +3:9 type+2:17 /properties/total_amount\n\
        +1:9 type+2:17 /properties/currency\n\
        +2:9 type+2:17 /properties/fee_refund_amount\n\
        +6:5 type+2:13 minLength+2:18 maxLength+1:18 #/components/schemas/ReferenceId\n\
        +1:5 type+2:13 required+1:7 #/components/schemas/Refund\n\
        +21:9 type+2:17 /properties/id\n\
        +6:9 type+2:17 /properties/path\n\
        +1:9 type+2:17 format+1:19 minimum+1:20 /properties/create_time\n\
        +22:9 type+2:17 /properties/refund_reason\n\
        +1:9 type+2:17 /properties/pending_reasons\n\
        +60:5 type+2:13 additionalProperties+1:29 /properties/pending_reasons/items\n\
        +1:5 type+2:13 additionalProperties+2:29 /properties/failure_reason\n\
        -54:9 type+2:17 /properties/is_unreferenced_refund\n\
        -93:5 type+2:13 additionalProperties+2:29 /properties/custom_data\n\
        +92:9 type+2:17 /properties/api_version\n\
        -60:9 type+2:17 enum+1:11 #/components/schemas/Refund/properties/resource\n\
        +61:5 type+2:13 #/components/schemas/ResourceReference\n\
        +3:9 type+2:17 /properties/id\n\
        +1:9 type+2:17 /properties/resource\n\
        +2:9 type+2:17 /properties/path\n\
        -61:9 type+2:17 enum+1:11 #/components/schemas/Refund/properties/status\n\
        +59:5 type+2:13 #/components/schemas/PaymentMethodReference\n\
        +2:9 type+2:17 /properties/id\n\
        +1:9 type+2:17 /properties/resource\n\
        +2:9 type+2:17 /properties/path\n\
        +1:9 type+2:17 /properties/card_brand\n\
        +1:9 type+2:17 /properties/last_four\n\
        +10:5 type+2:13 #/components/schemas/Error\n\
        +2:9 type+2:17 /properties/error_code\n\
        +1:9 type+2:17 /properties/error_message\n\
        +1:9 type+2:17 /properties/details\n\
        +3:5 type+2:13 #/components/schemas/ErrorDetail\n\
        +2:9 type+2:17 /properties/message\n\
        +1:9 type+2:17 /properties/reason_code\n\
        +1:9 type+2:17 /properties/target\n\
        +1:11 type+1:19 /properties/target/items\n\
        +1:9 type+2:17 enum+1:11 #/components/schemas/ErrorDetail/properties/target_type\n\
        +6:5 type+2:13 required+1:7 #/components/schemas/RefundNotification\n\
        +9:9 type+2:17 /properties/id\n\
        +6:9 type+2:17 /properties/path\n\
        +8:9 type+2:17 format+1:19 minimum+1:20 /properties/event_time\n\
        -19:9 type+2:17 enum+1:11 #/components/schemas/RefundNotification/properties/resource\n\
        +19:5 type+2:13 #/components/schemas/NotificationOwner\n\
        +2:9 type+2:17 /properties/id\n\
        +1:9 type+2:17 /properties/resource\n\
        +2:9 type+2:17 /properties/path\n\
        -25:9 type+2:17 enum+1:11 #/components/schemas/RefundNotification/properties/topic\n\
        +7:9 @1 type+22:13 required+1:7 #/components/schemas/RefundNotification/properties/payload\n\
        @0 +263:9 type+2:17 /properties/id\n\
        +6:9 type+2:17 /properties/path\n\
        +1:9 type+2:17 format+1:19 minimum+1:20 /properties/create_time\n\
        +22:9 type+2:17 /properties/refund_reason\n\
        +1:9 type+2:17 /properties/pending_reasons\n\
        +60:5 type+2:13 additionalProperties+1:29 /properties/pending_reasons/items\n\
        +1:5 type+2:13 additionalProperties+2:29 /properties/failure_reason\n\
        -54:9 type+2:17 /properties/is_unreferenced_refund\n\
        -93:5 type+2:13 additionalProperties+2:29 /properties/custom_data\n\
        +92:9 type+2:17 /properties/api_version\n\
        -305:5 #/paths/~1refunds/post\n\
        +122:7 type+1:15 /properties/Api-Version\n\
        -109:11 type+1:19 /properties/Unique-Key\n\
        +113:7 type+1:15 /properties/X-Correlation-Id\n\
        -87:5 #/paths/~1refunds~1{id}/get\n\
        +11:11 type+1:19 minLength+1:24 maxLength+1:24 /properties/id\n\
        +4:11 type+1:19 /properties/expand\n\
        +61:7 type+1:15 /properties/Api-Version\n\
        -56:11 type+1:19 /properties/Unique-Key\n\
        ",
    );
}

const _: () = {
    use ::specie::rt;

    impl rt::Model for RefundRequest {
        fn blank() -> Self {
            Self {
                payment_id: rt::blank(),
                refund_reason: rt::blank(),
                amounts: rt::blank(),
                custom_data: rt::blank(),
                is_unreferenced_refund: None,
                order_id: None,
                rbits: rt::blank(),
                reference_id: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_REQUEST,
                &[
                    &self.payment_id,
                    &self.refund_reason,
                    &self.amounts,
                    &self.custom_data,
                    &self.is_unreferenced_refund,
                    &self.order_id,
                    &self.rbits,
                    &self.reference_id,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_REQUEST,
                &mut [
                    &mut self.payment_id,
                    &mut self.refund_reason,
                    &mut self.amounts,
                    &mut self.custom_data,
                    &mut self.is_unreferenced_refund,
                    &mut self.order_id,
                    &mut self.rbits,
                    &mut self.reference_id,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for RefundAmounts {
        fn blank() -> Self {
            Self {
                total_amount: None,
                currency: None,
                fee_refund_amount: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_AMOUNTS,
                &[&self.total_amount, &self.currency, &self.fee_refund_amount, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_AMOUNTS,
                &mut [
                    &mut self.total_amount,
                    &mut self.currency,
                    &mut self.fee_refund_amount,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::text_newtype!(ReferenceId, "#/components/schemas/ReferenceId", tables::REFERENCE_ID);

    impl rt::Model for Refund {
        fn blank() -> Self {
            Self {
                amounts: None,
                id: rt::blank(),
                resource: rt::blank(),
                path: rt::blank(),
                create_time: 0,
                owner: None,
                status: rt::blank(),
                order: None,
                payment: None,
                payment_method: rt::blank(),
                refund_reason: rt::blank(),
                pending_reasons: None,
                failure_reason: None,
                txnr_merchant_refund: None,
                txnr_app_fee_refund: None,
                is_unreferenced_refund: false,
                custom_data: None,
                api_version: None,
                reference_id: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND,
                &[
                    &self.amounts,
                    &self.id,
                    &self.resource,
                    &self.path,
                    &self.create_time,
                    &self.owner,
                    &self.status,
                    &self.order,
                    &self.payment,
                    &self.payment_method,
                    &self.refund_reason,
                    &self.pending_reasons,
                    &self.failure_reason,
                    &self.txnr_merchant_refund,
                    &self.txnr_app_fee_refund,
                    &self.is_unreferenced_refund,
                    &self.custom_data,
                    &self.api_version,
                    &self.reference_id,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND,
                &mut [
                    &mut self.amounts,
                    &mut self.id,
                    &mut self.resource,
                    &mut self.path,
                    &mut self.create_time,
                    &mut self.owner,
                    &mut self.status,
                    &mut self.order,
                    &mut self.payment,
                    &mut self.payment_method,
                    &mut self.refund_reason,
                    &mut self.pending_reasons,
                    &mut self.failure_reason,
                    &mut self.txnr_merchant_refund,
                    &mut self.txnr_app_fee_refund,
                    &mut self.is_unreferenced_refund,
                    &mut self.custom_data,
                    &mut self.api_version,
                    &mut self.reference_id,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        RefundResource, "#/components/schemas/Refund/properties/resource";
        Refunds = "refunds"
    );

    impl rt::Model for ResourceReference {
        fn blank() -> Self {
            Self {
                id: None,
                resource: None,
                path: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::RESOURCE_REFERENCE,
                &[&self.id, &self.resource, &self.path, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::RESOURCE_REFERENCE,
                &mut [&mut self.id, &mut self.resource, &mut self.path, &mut self.extra],
            )
        }
    }

    rt::open_enum!(
        RefundStatus, "#/components/schemas/Refund/properties/status";
        Pending = "pending",
        Completed = "completed",
        Failed = "failed"
    );

    impl rt::Model for PaymentMethodReference {
        fn blank() -> Self {
            Self {
                id: None,
                resource: None,
                path: None,
                card_brand: None,
                last_four: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::PAYMENT_METHOD_REFERENCE,
                &[
                    &self.id,
                    &self.resource,
                    &self.path,
                    &self.card_brand,
                    &self.last_four,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::PAYMENT_METHOD_REFERENCE,
                &mut [
                    &mut self.id,
                    &mut self.resource,
                    &mut self.path,
                    &mut self.card_brand,
                    &mut self.last_four,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for Error {
        fn blank() -> Self {
            Self {
                error_code: None,
                error_message: None,
                details: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR,
                &[&self.error_code, &self.error_message, &self.details, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR,
                &mut [
                    &mut self.error_code,
                    &mut self.error_message,
                    &mut self.details,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for ErrorDetail {
        fn blank() -> Self {
            Self {
                message: None,
                reason_code: None,
                target: None,
                target_type: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::ERROR_DETAIL,
                &[
                    &self.message,
                    &self.reason_code,
                    &self.target,
                    &self.target_type,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::ERROR_DETAIL,
                &mut [
                    &mut self.message,
                    &mut self.reason_code,
                    &mut self.target,
                    &mut self.target_type,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        ErrorDetailTargetType, "#/components/schemas/ErrorDetail/properties/target_type";
        HttpRequestBody = "HTTP_REQUEST_BODY",
        HttpRequestPath = "HTTP_REQUEST_PATH",
        HttpRequestQueryString = "HTTP_REQUEST_QUERY_STRING",
        HttpRequestHeader = "HTTP_REQUEST_HEADER",
        SdkParameter = "SDK_PARAMETER"
    );

    impl rt::Model for RefundNotification {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                resource: rt::blank(),
                path: rt::blank(),
                owner: rt::blank(),
                topic: rt::blank(),
                event_time: 0,
                payload: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_NOTIFICATION,
                &[
                    &self.id,
                    &self.resource,
                    &self.path,
                    &self.owner,
                    &self.topic,
                    &self.event_time,
                    &self.payload,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_NOTIFICATION,
                &mut [
                    &mut self.id,
                    &mut self.resource,
                    &mut self.path,
                    &mut self.owner,
                    &mut self.topic,
                    &mut self.event_time,
                    &mut self.payload,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        RefundNotificationResource, "#/components/schemas/RefundNotification/properties/resource";
        Notifications = "notifications"
    );

    impl rt::Model for NotificationOwner {
        fn blank() -> Self {
            Self {
                id: None,
                resource: None,
                path: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::NOTIFICATION_OWNER,
                &[&self.id, &self.resource, &self.path, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::NOTIFICATION_OWNER,
                &mut [&mut self.id, &mut self.resource, &mut self.path, &mut self.extra],
            )
        }
    }

    rt::open_enum!(
        RefundNotificationTopic, "#/components/schemas/RefundNotification/properties/topic";
        RefundsCreated = "refunds.created"
    );

    impl rt::Model for RefundNotificationPayload {
        fn blank() -> Self {
            Self {
                amounts: None,
                id: rt::blank(),
                resource: rt::blank(),
                path: rt::blank(),
                create_time: 0,
                owner: None,
                status: rt::blank(),
                order: rt::blank(),
                payment: None,
                payment_method: rt::blank(),
                refund_reason: rt::blank(),
                pending_reasons: rt::blank(),
                failure_reason: rt::blank(),
                txnr_merchant_refund: rt::blank(),
                txnr_app_fee_refund: rt::blank(),
                is_unreferenced_refund: None,
                custom_data: rt::blank(),
                api_version: None,
                reference_id: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_NOTIFICATION_PAYLOAD,
                &[
                    &self.amounts,
                    &self.id,
                    &self.resource,
                    &self.path,
                    &self.create_time,
                    &self.owner,
                    &self.status,
                    &self.order,
                    &self.payment,
                    &self.payment_method,
                    &self.refund_reason,
                    &self.pending_reasons,
                    &self.failure_reason,
                    &self.txnr_merchant_refund,
                    &self.txnr_app_fee_refund,
                    &self.is_unreferenced_refund,
                    &self.custom_data,
                    &self.api_version,
                    &self.reference_id,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_NOTIFICATION_PAYLOAD,
                &mut [
                    &mut self.amounts,
                    &mut self.id,
                    &mut self.resource,
                    &mut self.path,
                    &mut self.create_time,
                    &mut self.owner,
                    &mut self.status,
                    &mut self.order,
                    &mut self.payment,
                    &mut self.payment_method,
                    &mut self.refund_reason,
                    &mut self.pending_reasons,
                    &mut self.failure_reason,
                    &mut self.txnr_merchant_refund,
                    &mut self.txnr_app_fee_refund,
                    &mut self.is_unreferenced_refund,
                    &mut self.custom_data,
                    &mut self.api_version,
                    &mut self.reference_id,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for CreateRefund {
        fn blank() -> Self {
            Self {
                api_version: rt::blank(),
                unique_key: rt::blank(),
                body: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATE_REFUND,
                &[&self.api_version, &self.unique_key, &self.body],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CREATE_REFUND,
                &mut [&mut self.api_version, &mut self.unique_key, &mut self.body],
            )
        }
    }

    impl rt::Model for GetRefundOkHeaders {
        fn blank() -> Self {
            Self { x_correlation_id: None }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::GET_REFUND_OK_HEADERS, &[&self.x_correlation_id]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::GET_REFUND_OK_HEADERS, &mut [&mut self.x_correlation_id])
        }
    }

    impl rt::Model for GetRefund {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                expand: None,
                api_version: rt::blank(),
                unique_key: None,
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::GET_REFUND,
                &[&self.id, &self.expand, &self.api_version, &self.unique_key],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::GET_REFUND,
                &mut [
                    &mut self.id,
                    &mut self.expand,
                    &mut self.api_version,
                    &mut self.unique_key,
                ],
            )
        }
    }

    impl rt::Branches for Webhook {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            {
                let _ = index;
                *self = Self::RefundsCreated(rt::blank());
            }
            match self {
                Self::RefundsCreated(value) => value,
            }
        }
    }
    impl rt::Model for Webhook {
        fn blank() -> Self {
            Self::RefundsCreated(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::RefundsCreated(value) => (0, value),
            };
            look.branch(&tables::WEBHOOK, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::WEBHOOK, self)
        }
    }

    rt::impls!(send tables::SPEC; RefundRequest);

    rt::impls!(
        receive tables::SPEC;
        RefundAmounts,
        ReferenceId,
        Refund,
        RefundResource,
        ResourceReference,
        RefundStatus,
        PaymentMethodReference,
        Error,
        ErrorDetail,
        ErrorDetailTargetType,
        RefundNotification,
        RefundNotificationResource,
        NotificationOwner,
        RefundNotificationTopic,
        RefundNotificationPayload,
        GetRefundOkHeaders,
        Webhook
    );

    rt::compared!(
        RefundRequest,
        RefundAmounts,
        Refund,
        ResourceReference,
        PaymentMethodReference,
        Error,
        ErrorDetail,
        RefundNotification,
        NotificationOwner,
        RefundNotificationPayload,
        GetRefundOkHeaders,
        Webhook
    );
};
