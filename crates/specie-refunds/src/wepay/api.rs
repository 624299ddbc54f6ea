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
}

::specie::rt::setters!(
    RefundRequest;
    amounts patch: RefundAmounts, custom_data patch: ::specie::Map<::specie::Json>,
    is_unreferenced_refund: bool, order_id into: String,
    rbits patch: Vec<::specie::Map<::specie::Json>>, reference_id patch: ReferenceId
);

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
}
impl Default for RefundAmounts {
    fn default() -> Self {
        Self::new()
    }
}

::specie::rt::setters!(
    RefundAmounts;
    total_amount: i64, currency into: String, fee_refund_amount: i64
);

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

::specie::rt::operation!(
    CreateRefund: r#"POST "/refunds", header "Api-Version", header "Unique-Key", json, accept "application/json""#;
    CreateRefundResponse, received {
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
);

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
}

::specie::rt::setters!(GetRefund; expand into: String, unique_key into: String);

::specie::rt::operation!(
    GetRefund: r#"GET "/refunds/{id}", path "id", query "expand", header "Api-Version", header "Unique-Key",
    accept "application/json""#;
    GetRefundResponse, received {
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
);

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
    pub(super) static GET_REFUND_OK_HEADERS_TEXTS: &[(&str, rt::Plain)] = &[
        ("X-Correlation-Id", rt::Plain::Text),
    ];
}

const _: () = {
    use ::specie::rt;

    rt::home!(
        "=specs/wepay/openapi.yaml
        =specs/wepay/overlay.yaml
        +171:5 type+2:13 required+1:7 #/components/schemas/RefundRequest;
        +4:9 type+2:17 minLength+1:22 maxLength+1:22 .payment_id;
        +1:9 type+2:17 minLength+1:22 maxLength+1:22 .refund_reason;
        +41:5 type+2:13 additionalProperties+2:29 .custom_data;
        -40:9 type+4:17 .is_unreferenced_refund;
        +1:9 type+2:17 minLength+1:22 maxLength+1:22 .order_id; +1:9 type+2:17 .rbits;
        +2:11 type+1:19 additionalProperties+1:35 .rbits/items;
        +3:5 type+4:13 #/components/schemas/RefundAmounts; +3:9 type+2:17 .total_amount;
        +1:9 type+2:17 .currency; +2:9 type+2:17 .fee_refund_amount;
        +6:5 type+2:13 minLength+2:18 maxLength+1:18 #/components/schemas/ReferenceId;
        +1:5 type+2:13 required+1:7 #/components/schemas/Refund; +21:9 type+2:17 .id;
        +6:9 type+2:17 .path; +1:9 type+2:17 format+1:19 minimum+1:20 .create_time;
        +22:9 type+2:17 .refund_reason; +1:9 type+2:17 .pending_reasons;
        +60:5 type+2:13 additionalProperties+1:29 .pending_reasons/items;
        +1:5 type+2:13 additionalProperties+2:29 .failure_reason;
        -54:9 type+2:17 .is_unreferenced_refund;
        -93:5 type+2:13 additionalProperties+2:29 .custom_data; +92:9 type+2:17 .api_version;
        -60:9 type+2:17 enum+1:11 #/components/schemas/Refund/properties/resource;
        +61:5 type+2:13 #/components/schemas/ResourceReference; +3:9 type+2:17 .id;
        +1:9 type+2:17 .resource; +2:9 type+2:17 .path;
        -61:9 type+2:17 enum+1:11 #/components/schemas/Refund/properties/status;
        +59:5 type+2:13 #/components/schemas/PaymentMethodReference; +2:9 type+2:17 .id;
        +1:9 type+2:17 .resource; +2:9 type+2:17 .path; +1:9 type+2:17 .card_brand;
        +1:9 type+2:17 .last_four; +10:5 type+2:13 #/components/schemas/Error;
        +2:9 type+2:17 .error_code; +1:9 type+2:17 .error_message; +1:9 type+2:17 .details;
        +3:5 type+2:13 #/components/schemas/ErrorDetail; +2:9 type+2:17 .message;
        +1:9 type+2:17 .reason_code; +1:9 type+2:17 .target; +1:11 type+1:19 .target/items;
        +1:9 type+2:17 enum+1:11 #/components/schemas/ErrorDetail/properties/target_type;
        +6:5 type+2:13 required+1:7 #/components/schemas/RefundNotification; +9:9 type+2:17 .id;
        +6:9 type+2:17 .path; +8:9 type+2:17 format+1:19 minimum+1:20 .event_time;
        -19:9 type+2:17 enum+1:11 #/components/schemas/RefundNotification/properties/resource;
        +19:5 type+2:13 #/components/schemas/NotificationOwner; +2:9 type+2:17 .id;
        +1:9 type+2:17 .resource; +2:9 type+2:17 .path;
        -25:9 type+2:17 enum+1:11 #/components/schemas/RefundNotification/properties/topic;
        +7:9 @1 type+22:13 required+1:7 #/components/schemas/RefundNotification/properties/payload;
        @0 +263:9 type+2:17 .id; +6:9 type+2:17 .path;
        +1:9 type+2:17 format+1:19 minimum+1:20 .create_time; +22:9 type+2:17 .refund_reason;
        +1:9 type+2:17 .pending_reasons;
        +60:5 type+2:13 additionalProperties+1:29 .pending_reasons/items;
        +1:5 type+2:13 additionalProperties+2:29 .failure_reason;
        -54:9 type+2:17 .is_unreferenced_refund;
        -93:5 type+2:13 additionalProperties+2:29 .custom_data; +92:9 type+2:17 .api_version;
        -305:5 #/paths/~1refunds/post; +122:7 type+1:15 .Api-Version; -109:11 type+1:19 .Unique-Key;
        +113:7 type+1:15 .X-Correlation-Id; -87:5 #/paths/~1refunds~1{id}/get;
        +11:11 type+1:19 minLength+1:24 maxLength+1:24 .id; +4:11 type+1:19 .expand;
        +61:7 type+1:15 .Api-Version; -56:11 type+1:19 .Unique-Key"
    );

    rt::record!(
        REFUND_REQUEST for RefundRequest, "#/components/schemas/RefundRequest",
        "keep; payment_id: required, minLength 1, maxLength 255;
        refund_reason: required, minLength 1, maxLength 65535; amounts: null; custom_data: null;
        order_id: minLength 1, maxLength 255; rbits: null; reference_id: null";
        payment_id, refund_reason, amounts, custom_data, is_unreferenced_refund, order_id, rbits,
        reference_id, extra
    );
    rt::record!(
        REFUND_AMOUNTS for RefundAmounts, "#/components/schemas/RefundAmounts",
        "keep; total_amount: whole; fee_refund_amount: whole";
        total_amount, currency, fee_refund_amount, extra
    );
    rt::text_newtype!(
        REFERENCE_ID for ReferenceId, "#/components/schemas/ReferenceId",
        "minLength 1, maxLength 255"
    );
    rt::record!(
        REFUND for Refund, "#/components/schemas/Refund",
        "keep; amounts: required, null; id: required; resource: required; path: required;
        create_time: required, whole, maximum 9223372036854775807; owner: required, null;
        status: required; order: required, null; payment: required, null; payment_method: required;
        refund_reason: required; pending_reasons: required, null; failure_reason: required, null;
        txnr_merchant_refund: required, null; txnr_app_fee_refund: required, null;
        is_unreferenced_refund: required; custom_data: required, null; reference_id: null";
        amounts, id, resource, path, create_time, owner, status, order, payment, payment_method,
        refund_reason, pending_reasons, failure_reason, txnr_merchant_refund, txnr_app_fee_refund,
        is_unreferenced_refund, custom_data, api_version, reference_id, extra
    );
    rt::open_enum!(
        REFUND_RESOURCE for RefundResource, "#/components/schemas/Refund/properties/resource";
        Refunds = "refunds"
    );
    rt::record!(
        RESOURCE_REFERENCE for ResourceReference, "#/components/schemas/ResourceReference",
        "keep";
        id, resource, path, extra
    );
    rt::open_enum!(
        REFUND_STATUS for RefundStatus, "#/components/schemas/Refund/properties/status";
        Pending = "pending", Completed = "completed", Failed = "failed"
    );
    rt::record!(
        PAYMENT_METHOD_REFERENCE for PaymentMethodReference, "#/components/schemas/PaymentMethodReference",
        "keep";
        id, resource, path, card_brand, last_four, extra
    );
    rt::record!(
        ERROR for Error, "#/components/schemas/Error",
        "keep";
        error_code, error_message, details, extra
    );
    rt::record!(
        ERROR_DETAIL for ErrorDetail, "#/components/schemas/ErrorDetail",
        "keep";
        message, reason_code, target, target_type, extra
    );
    rt::open_enum!(
        ERROR_DETAIL_TARGET_TYPE for ErrorDetailTargetType, "#/components/schemas/ErrorDetail/properties/target_type";
        HttpRequestBody = "HTTP_REQUEST_BODY", HttpRequestPath = "HTTP_REQUEST_PATH",
        HttpRequestQueryString = "HTTP_REQUEST_QUERY_STRING",
        HttpRequestHeader = "HTTP_REQUEST_HEADER", SdkParameter = "SDK_PARAMETER"
    );
    rt::record!(
        REFUND_NOTIFICATION for RefundNotification, "#/components/schemas/RefundNotification",
        "keep; id: required; resource: required; path: required; owner: required; topic: required;
        event_time: required, whole, maximum 9223372036854775807; payload: required";
        id, resource, path, owner, topic, event_time, payload, extra
    );
    rt::open_enum!(
        REFUND_NOTIFICATION_RESOURCE for RefundNotificationResource, "#/components/schemas/RefundNotification/properties/resource";
        Notifications = "notifications"
    );
    rt::record!(
        NOTIFICATION_OWNER for NotificationOwner, "#/components/schemas/NotificationOwner",
        "keep; path: null";
        id, resource, path, extra
    );
    rt::open_enum!(
        REFUND_NOTIFICATION_TOPIC for RefundNotificationTopic, "#/components/schemas/RefundNotification/properties/topic";
        RefundsCreated = "refunds.created"
    );
    rt::record!(
        REFUND_NOTIFICATION_PAYLOAD for RefundNotificationPayload, "#/components/schemas/RefundNotification/properties/payload",
        "keep; amounts: required, null; id: required; resource: required; path: required;
        create_time: required, whole, maximum 9223372036854775807; owner: required, null;
        status: required; order: null; payment: required, null; payment_method: required;
        refund_reason: required; pending_reasons: null; failure_reason: null;
        txnr_merchant_refund: null; txnr_app_fee_refund: null; custom_data: null;
        reference_id: null";
        amounts, id, resource, path, create_time, owner, status, order, payment, payment_method,
        refund_reason, pending_reasons, failure_reason, txnr_merchant_refund, txnr_app_fee_refund,
        is_unreferenced_refund, custom_data, api_version, reference_id, extra
    );
    rt::record!(
        CREATE_REFUND for CreateRefund, "#/paths/~1refunds/post",
        r#"refuse; api_version "Api-Version": required; unique_key "Unique-Key": required;
        body: required"#;
        api_version, unique_key, body
    );
    rt::record!(
        GET_REFUND_OK_HEADERS for GetRefundOkHeaders, "#/paths/~1refunds/post/responses/200/headers",
        r#"refuse; x_correlation_id "X-Correlation-Id":"#;
        x_correlation_id
    );
    rt::record!(
        GET_REFUND for GetRefund, "#/paths/~1refunds~1{id}/get",
        r#"refuse; id: required, minLength 1, maxLength 255; api_version "Api-Version": required;
        unique_key "Unique-Key":"#;
        id, expand, api_version, unique_key
    );
    rt::union!(
        WEBHOOK for Webhook, "#/x-webhooks",
        r#"discriminator "topic"; RefundsCreated "refunds.created""#, blank = RefundsCreated;
        0 = RefundsCreated
    );

    rt::impls!(send; RefundRequest);

    rt::impls!(
        receive;
        RefundAmounts, ReferenceId, Refund, RefundResource, ResourceReference, RefundStatus,
        PaymentMethodReference, Error, ErrorDetail, ErrorDetailTargetType, RefundNotification,
        RefundNotificationResource, NotificationOwner, RefundNotificationTopic,
        RefundNotificationPayload, GetRefundOkHeaders, Webhook
    );

    rt::compared!(
        RefundRequest, RefundAmounts, Refund, ResourceReference, PaymentMethodReference, Error,
        ErrorDetail, RefundNotification, NotificationOwner, RefundNotificationPayload,
        GetRefundOkHeaders, Webhook
    );
};
