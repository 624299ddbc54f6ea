// @generated from specs/wepay/openapi.yaml, specs/wepay/overlay.yaml with default options.
// Do not edit: generate it again instead.

::specie::rt::types! {
/// What to refund, and why.
pub struct RefundRequest in ("#/components/schemas/RefundRequest", "keep;
    payment_id: required, minLength 1, maxLength 255; refund_reason: required, minLength 1, maxLength 65535;
    amounts: null; custom_data: null; order_id: minLength 1, maxLength 255; rbits: null; reference_id: null", sent) {
    /// The payment to refund. 1 to 255 characters.
    pub payment_id: String,
    /// Why the money goes back. 1 to 65535 characters.
    pub refund_reason: String,
    pub amounts: ::specie::Patch<RefundAmounts>,
    pub custom_data: ::specie::Patch<::specie::Map<::specie::Json>>,
    /// Asks for a credit that is not tied to a payment. Closed beta: everyone else must leave the key out,
    /// whatever its value.
    pub is_unreferenced_refund: Option<bool>,
    /// The order to link the refund with. 1 to 255 characters.
    pub order_id: Option<String>,
    /// Risk data that the platform attaches, null for none.
    pub rbits: ::specie::Patch<Vec<::specie::Map<::specie::Json>>>,
    pub reference_id: ::specie::Patch<ReferenceId>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl RefundRequest in (new) (payment_id: impl Into<String>, refund_reason: impl Into<String>)
impl RefundRequest in (set) {
    amounts patch: RefundAmounts, custom_data patch: ::specie::Map<::specie::Json>,
    is_unreferenced_refund: bool, order_id into: String, rbits patch: Vec<::specie::Map<::specie::Json>>,
    reference_id patch: ReferenceId
}

/// Amounts in the minor unit of the currency. In a request null, or no key at all, stands for a full refund;
/// a partial refund starts at 100.
pub struct RefundAmounts in ("#/components/schemas/RefundAmounts", "keep; total_amount: whole; fee_refund_amount: whole") {
    /// What the payer gets back, in minor units.
    pub total_amount: Option<i64>,
    /// Three-letter currency code.
    pub currency: Option<String>,
    /// The part of the fee that goes back, in minor units; 0 for an unreferenced refund.
    pub fee_refund_amount: Option<i64>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl RefundAmounts in (new) ()
impl RefundAmounts in (set) { total_amount: i64, currency into: String, fee_refund_amount: i64 }

/// The platform's own id for the refund.
///
/// 1 to 255 characters.
pub struct ReferenceId in ("#/components/schemas/ReferenceId", text "minLength 1, maxLength 255") (String)

/// A refund. Most keys are always present, and many of them may be null.
pub struct Refund in ("#/components/schemas/Refund", "keep;
    amounts: required, null; id: required; resource: required; path: required;
    create_time: required, whole, maximum 9223372036854775807; owner: required, null; status: required;
    order: required, null; payment: required, null; payment_method: required; refund_reason: required;
    pending_reasons: required, null; failure_reason: required, null; txnr_merchant_refund: required, null;
    txnr_app_fee_refund: required, null; is_unreferenced_refund: required; custom_data: required, null;
    reference_id: null") {
    pub amounts: Option<RefundAmounts>,
    /// The refund's id, an opaque string.
    pub id: String,
    /// The kind of this resource.
    pub resource: RefundResource,
    /// Where the refund is found, `/refunds/` and its id.
    pub path: String,
    /// When the refund was created, in seconds since 1970-01-01 UTC. At most 9223372036854775807.
    pub create_time: u64,
    /// The account that owns the refund.
    pub owner: Option<ResourceReference>,
    /// How far the refund has come.
    pub status: RefundStatus,
    /// The order behind the payment, null where there is none.
    pub order: Option<ResourceReference>,
    /// The refunded payment, null for an unreferenced refund.
    pub payment: Option<ResourceReference>,
    pub payment_method: PaymentMethodReference,
    /// The reason that the request gave.
    pub refund_reason: String,
    /// Why the refund waits; null when it does not.
    pub pending_reasons: Option<Vec<::specie::Map<::specie::Json>>>,
    pub failure_reason: Option<::specie::Map<::specie::Json>>,
    /// The transaction record of the part debited from the merchant.
    pub txnr_merchant_refund: Option<ResourceReference>,
    /// The transaction record of the part debited from the platform's own account.
    pub txnr_app_fee_refund: Option<ResourceReference>,
    /// Whether the refund is a credit without a payment (closed beta).
    pub is_unreferenced_refund: bool,
    pub custom_data: Option<::specie::Map<::specie::Json>>,
    /// The version of the API that wrote this object, a string.
    pub api_version: Option<String>,
    pub reference_id: ::specie::Patch<ReferenceId>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// The kind of this resource.
pub enum RefundResource in ("#/components/schemas/Refund/properties/resource", open Other) {
    Refunds = "refunds"
}

/// Points at another resource, null where there is none.
pub struct ResourceReference in ("#/components/schemas/ResourceReference", "keep") {
    /// The id of the resource, an opaque string.
    pub id: Option<String>,
    /// The kind of the resource, in the plural.
    pub resource: Option<String>,
    /// Where the resource is found.
    pub path: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// How far the refund has come.
pub enum RefundStatus in ("#/components/schemas/Refund/properties/status", open Other) {
    Pending = "pending", Completed = "completed", Failed = "failed"
}

/// The instrument that the money goes back to.
pub struct PaymentMethodReference in ("#/components/schemas/PaymentMethodReference", "keep") {
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
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Body of every refused call.
pub struct Error in ("#/components/schemas/Error", "keep") {
    /// Short code of the error, such as `INVALID_PARAMS`; the list is open.
    pub error_code: Option<String>,
    /// The error in words.
    pub error_message: Option<String>,
    /// What exactly was wrong, one entry for each fault.
    pub details: Option<Vec<ErrorDetail>>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// One fault of the request.
pub struct ErrorDetail in ("#/components/schemas/ErrorDetail", "keep") {
    /// The fault in words.
    pub message: Option<String>,
    /// Short code of the fault; the list is open.
    pub reason_code: Option<String>,
    /// Names of the members at fault, from the outermost inwards.
    pub target: Option<Vec<String>>,
    /// Which part of the request `target` names.
    pub target_type: Option<ErrorDetailTargetType>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Which part of the request `target` names.
pub enum ErrorDetailTargetType in ("#/components/schemas/ErrorDetail/properties/target_type", open Other) {
    HttpRequestBody = "HTTP_REQUEST_BODY", HttpRequestPath = "HTTP_REQUEST_PATH",
    HttpRequestQueryString = "HTTP_REQUEST_QUERY_STRING", HttpRequestHeader = "HTTP_REQUEST_HEADER",
    SdkParameter = "SDK_PARAMETER"
}

/// Envelope of a notification about a refund.
pub struct RefundNotification in ("#/components/schemas/RefundNotification", "keep;
    id: required; resource: required; path: required; owner: required; topic: required;
    event_time: required, whole, maximum 9223372036854775807; payload: required") {
    /// The notification's id, an opaque string.
    pub id: String,
    /// The kind of this resource.
    pub resource: RefundNotificationResource,
    /// Where the notification is found.
    pub path: String,
    pub owner: NotificationOwner,
    /// What happened.
    pub topic: RefundNotificationTopic,
    /// When it happened, in seconds since 1970-01-01 UTC. At most 9223372036854775807.
    pub event_time: u64,
    /// The refund; the members after `payment_method` may be missing.
    pub payload: RefundNotificationPayload,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// The kind of this resource.
pub enum RefundNotificationResource in ("#/components/schemas/RefundNotification/properties/resource", open Other) {
    Notifications = "notifications"
}

/// The application that subscribed to the topic.
pub struct NotificationOwner in ("#/components/schemas/NotificationOwner", "keep; path: null") {
    /// The application's id; a number in digits has been seen.
    pub id: Option<String>,
    /// The kind of the resource.
    pub resource: Option<String>,
    /// Where the application is found.
    pub path: ::specie::Patch<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What happened.
pub enum RefundNotificationTopic in ("#/components/schemas/RefundNotification/properties/topic", open Other) {
    RefundsCreated = "refunds.created"
}

/// The refund; the members after `payment_method` may be missing.
pub struct RefundNotificationPayload in ("#/components/schemas/RefundNotification/properties/payload", "keep;
    amounts: required, null; id: required; resource: required; path: required;
    create_time: required, whole, maximum 9223372036854775807; owner: required, null; status: required;
    order: null; payment: required, null; payment_method: required; refund_reason: required;
    pending_reasons: null; failure_reason: null; txnr_merchant_refund: null; txnr_app_fee_refund: null;
    custom_data: null; reference_id: null") {
    pub amounts: Option<RefundAmounts>,
    pub id: String,
    pub resource: RefundResource,
    pub path: String,
    /// At most 9223372036854775807.
    pub create_time: u64,
    pub owner: Option<ResourceReference>,
    pub status: RefundStatus,
    pub order: ::specie::Patch<ResourceReference>,
    pub payment: Option<ResourceReference>,
    pub payment_method: PaymentMethodReference,
    pub refund_reason: String,
    pub pending_reasons: ::specie::Patch<Vec<::specie::Map<::specie::Json>>>,
    pub failure_reason: ::specie::Patch<::specie::Map<::specie::Json>>,
    pub txnr_merchant_refund: ::specie::Patch<ResourceReference>,
    pub txnr_app_fee_refund: ::specie::Patch<ResourceReference>,
    pub is_unreferenced_refund: Option<bool>,
    pub custom_data: ::specie::Patch<::specie::Map<::specie::Json>>,
    pub api_version: Option<String>,
    pub reference_id: ::specie::Patch<ReferenceId>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Refund a payment
///
/// Refunds a completed payment, wholly or in part. The payment must be younger than 60 days, unless the
/// platform has agreed another limit; an ACH payment can be refunded from the eighth day after its capture.
///
/// `POST /refunds` with credentials: [`auth::app_id_auth`] with [`auth::app_token_auth`].
pub struct CreateRefund in ("#/paths/~1refunds/post", r#"refuse;
    api_version "Api-Version": required; unique_key "Unique-Key": required; body: required"#, request) {
    /// The version of the API that this call speaks; it may differ from call to call.
    pub api_version: String,
    /// Idempotency key; a repeated call with the same key creates no second refund.
    pub unique_key: String,
    /// The body. Media type `application/json`.
    pub body: RefundRequest,
}

impl CreateRefund in (new) (
    api_version: impl Into<String>, unique_key: impl Into<String>, body: RefundRequest
)
impl CreateRefund in (call) { r#"POST "/refunds", header "Api-Version", header "Unique-Key", json, accept "application/json""#; CreateRefundResponse, received {
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
} }

/// Headers of the response.
pub struct GetRefundOkHeaders in ("#/paths/~1refunds/post/responses/200/headers", r#"refuse; x_correlation_id "X-Correlation-Id":"#) {
    /// Trace id to quote when asking `WePay` about this call.
    pub x_correlation_id: Option<String>,
}

/// What `createRefund` is answered with.
pub enum CreateRefundResponse in ("#/paths/~1refunds/post", replies) {
    /// The refund as it was created; its status may still change. Status 200.
    Ok(Box<Refund>, GetRefundOkHeaders),
    /// The call was refused, with code `INVALID_PARAMS` or `PAYMENT_CANNOT_BE_REFUNDED`. Status 400.
    BadRequest(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`. Status 401.
    Unauthorized(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`. Status 403.
    Forbidden(Error),
    /// `WePay` failed; the code is `UNEXPECTED_ERROR`. Status 500.
    InternalServerError(Error),
}

/// Look up a refund
///
/// Returns one refund in its present state.
///
/// `GET /refunds/{id}` with credentials: [`auth::app_id_auth`] with [`auth::app_token_auth`].
pub struct GetRefund in ("#/paths/~1refunds~1{id}/get", r#"refuse;
    id: required, minLength 1, maxLength 255; api_version "Api-Version": required; unique_key "Unique-Key":"#, request) {
    /// The refund's id. Ids are case-sensitive. 1 to 255 characters.
    pub id: String,
    /// With the value `payment_method` the instrument also shows `card_brand` and `last_four`.
    pub expand: Option<String>,
    /// The version of the API that this call speaks; it may differ from call to call.
    pub api_version: String,
    /// Accepted here as well, without need.
    pub unique_key: Option<String>,
}

impl GetRefund in (new) (id: impl Into<String>, api_version: impl Into<String>)
impl GetRefund in (set) { expand into: String, unique_key into: String }
impl GetRefund in (call) { r#"GET "/refunds/{id}", path "id", query "expand", header "Api-Version", header "Unique-Key",
accept "application/json""#; GetRefundResponse, received {
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
} }

/// What `getRefund` is answered with.
pub enum GetRefundResponse in ("#/paths/~1refunds~1{id}/get", replies) {
    /// The refund. Status 200.
    Ok(Box<Refund>, GetRefundOkHeaders),
    /// The call was refused, with code `INVALID_PARAMS` or `PAYMENT_CANNOT_BE_REFUNDED`. Status 400.
    BadRequest(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`. Status 401.
    Unauthorized(Error),
    /// The application may not do this; the code is `NOT_AUTHORIZED`. Status 403.
    Forbidden(Error),
    /// `WePay` failed; the code is `UNEXPECTED_ERROR`. Status 500.
    InternalServerError(Error),
}

/// What the provider sends by itself.
///
/// The field `topic` tells which one it is.
pub enum Webhook in ("#/x-webhooks", union RefundsCreated r#"discriminator "topic"; RefundsCreated "refunds.created""#) {
    /// `topic` is `refunds.created`.
    RefundsCreated(RefundNotification),
}

; "=specs/wepay/openapi.yaml
=specs/wepay/overlay.yaml
+171:5 type+2:13 required+1:7 #/components/schemas/RefundRequest; +4:9 type+2:17 minLength+1:22 maxLength+1:22 .payment_id; +1:9 type+2:17 minLength+1:22 maxLength+1:22 .refund_reason; +41:5 type+2:13 additionalProperties+2:29 .custom_data; -40:9 type+4:17 .is_unreferenced_refund; +1:9 type+2:17 minLength+1:22 maxLength+1:22 .order_id; +1:9 type+2:17 .rbits; +2:11 type+1:19 additionalProperties+1:35 .rbits/items
+3:5 type+4:13 #/components/schemas/RefundAmounts; +3:9 type+2:17 .total_amount; +1:9 type+2:17 .currency; +2:9 type+2:17 .fee_refund_amount
+6:5 type+2:13 minLength+2:18 maxLength+1:18 #/components/schemas/ReferenceId
+1:5 type+2:13 required+1:7 #/components/schemas/Refund; +21:9 type+2:17 .id; +6:9 type+2:17 .path; +1:9 type+2:17 format+1:19 minimum+1:20 .create_time; +22:9 type+2:17 .refund_reason; +1:9 type+2:17 .pending_reasons; +60:5 type+2:13 additionalProperties+1:29 .pending_reasons/items; +1:5 type+2:13 additionalProperties+2:29 .failure_reason; -54:9 type+2:17 .is_unreferenced_refund; -93:5 type+2:13 additionalProperties+2:29 .custom_data; +92:9 type+2:17 .api_version
-60:9 type+2:17 enum+1:11 #/components/schemas/Refund/properties/resource
+61:5 type+2:13 #/components/schemas/ResourceReference; +3:9 type+2:17 .id; +1:9 type+2:17 .resource; +2:9 type+2:17 .path
-61:9 type+2:17 enum+1:11 #/components/schemas/Refund/properties/status
+59:5 type+2:13 #/components/schemas/PaymentMethodReference; +2:9 type+2:17 .id; +1:9 type+2:17 .resource; +2:9 type+2:17 .path; +1:9 type+2:17 .card_brand; +1:9 type+2:17 .last_four
+10:5 type+2:13 #/components/schemas/Error; +2:9 type+2:17 .error_code; +1:9 type+2:17 .error_message; +1:9 type+2:17 .details
+3:5 type+2:13 #/components/schemas/ErrorDetail; +2:9 type+2:17 .message; +1:9 type+2:17 .reason_code; +1:9 type+2:17 .target; +1:11 type+1:19 .target/items
+1:9 type+2:17 enum+1:11 #/components/schemas/ErrorDetail/properties/target_type
+6:5 type+2:13 required+1:7 #/components/schemas/RefundNotification; +9:9 type+2:17 .id; +6:9 type+2:17 .path; +8:9 type+2:17 format+1:19 minimum+1:20 .event_time
-19:9 type+2:17 enum+1:11 #/components/schemas/RefundNotification/properties/resource
+19:5 type+2:13 #/components/schemas/NotificationOwner; +2:9 type+2:17 .id; +1:9 type+2:17 .resource; +2:9 type+2:17 .path
-25:9 type+2:17 enum+1:11 #/components/schemas/RefundNotification/properties/topic
+7:9 @1 type+22:13 required+1:7 #/components/schemas/RefundNotification/properties/payload; @0 +263:9 type+2:17 .id; +6:9 type+2:17 .path; +1:9 type+2:17 format+1:19 minimum+1:20 .create_time; +22:9 type+2:17 .refund_reason; +1:9 type+2:17 .pending_reasons; +60:5 type+2:13 additionalProperties+1:29 .pending_reasons/items; +1:5 type+2:13 additionalProperties+2:29 .failure_reason; -54:9 type+2:17 .is_unreferenced_refund; -93:5 type+2:13 additionalProperties+2:29 .custom_data; +92:9 type+2:17 .api_version
-305:5 #/paths/~1refunds/post; +122:7 type+1:15 .Api-Version; -109:11 type+1:19 .Unique-Key
+113:7 type+1:15 .X-Correlation-Id
-87:5 #/paths/~1refunds~1{id}/get; +11:11 type+1:19 minLength+1:24 maxLength+1:24 .id; +4:11 type+1:19 .expand; +61:7 type+1:15 .Api-Version; -56:11 type+1:19 .Unique-Key"
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
