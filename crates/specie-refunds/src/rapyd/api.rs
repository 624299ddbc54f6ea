// @generated from specs/rapyd/openapi.yaml, specs/rapyd/overlay.yaml with rename = [Status = CallStatus, CallStatusStatus = CallOutcome, CreateRefundOk = RefundEnvelope, ListRefundsOk = RefundListEnvelope, CreateGroupRefundOk = GroupPaymentEnvelope, GroupPaymentEnvelopeData = GroupPayment, BadRequest = ErrorEnvelope, RefundEwalletsItem = RefundEwallet, CreateRefundEwalletsItem = CreateRefundEwallet, CreateRefundEwalletEwallet = EwalletShare, Currency1 = CurrencyCode], signed = [access_key, salt, timestamp, signature].
// Do not edit: generate it again instead.

::specie::rt::types! {
/// State of a payment, as a three-letter code.
pub enum PaymentStatus in ("#/components/schemas/PaymentStatus", open Other) {
    Act = "ACT", Clo = "CLO", Err = "ERR", Can = "CAN", Exp = "EXP", Dld = "DLD", Rev = "REV", Und = "UND",
    Cre = "CRE"
}

/// How the call went. It says nothing about the state of the refund.
pub struct CallStatus in ("#/components/schemas/Status", "keep") {
    /// Code of the fault, empty on success. Known for refunds are `ERROR_ADDING_REFUND`, `ERROR_CREATE_REFUND`, `ERROR_CREATE_PARTIAL_REFUND_NOT_READY`, `ERROR_CREATE_REFUND_CURRENCY_NOT_VALID`, `ERROR_CREATE_REFUND_DUPLICATE_EWALLET`, `ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED`, `ERROR_CREATE_REFUND_EWALLET_NOT_FOUND_IN_PAYMENT`, `ERROR_CREATE_REFUND_EWALLETS_INCONSISTENCY`, `ERROR_GET_PAYMENT`, `ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS`, `UNAUTHENTICATED_API_CALL` and `UNAUTHORIZED_API_CALL`. The list is open, and a code can carry a suffix in brackets.
    pub error_code: Option<String>,
    /// The fault in words, empty on success and at times on failure too.
    pub message: Option<String>,
    /// Id of this call, for inquiries.
    pub operation_id: Option<String>,
    /// Repeats `error_code`.
    pub response_code: Option<String>,
    /// Outcome of the call.
    pub status: Option<CallOutcome>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Outcome of the call.
pub enum CallOutcome in ("#/components/schemas/Status/properties/status", open Other) {
    Success = "SUCCESS", Error = "ERROR"
}

/// Money of one payment on its way back.
pub struct Refund in ("#/components/schemas/Refund", "keep;
    amount: null; fixed_side: null; fx_rate: null; merchant_debited_amount: null;
    merchant_debited_currency: null; payment_created_at: null") {
    /// Refunded amount, in major units of the currency.
    pub amount: ::specie::Patch<::specie::Decimal>,
    /// When the refund was made, in Unix seconds.
    pub created_at: Option<::specie::Decimal>,
    pub currency: Option<String>,
    /// The wallets that the money is taken from.
    pub ewallets: Option<Vec<RefundEwallet>>,
    /// Why the refund failed; empty if it did not.
    pub failure_reason: Option<String>,
    /// Which side of a currency exchange is fixed, `buy` or `sell`.
    pub fixed_side: ::specie::Patch<String>,
    /// Rate of the currency exchange, as decimal text; of the fixed side.
    pub fx_rate: ::specie::Patch<String>,
    /// Id of the refund; starts with `refund_`.
    pub id: Option<String>,
    /// What the merchant pays in a currency exchange, as decimal text in major units.
    pub merchant_debited_amount: ::specie::Patch<String>,
    /// ISO 4217 code of what the merchant pays in a currency exchange.
    pub merchant_debited_currency: ::specie::Patch<String>,
    /// The caller's own id, of at most 255 characters.
    pub merchant_reference_id: Option<String>,
    /// The caller's notes; any JSON object.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Id of the refunded payment; starts with `payment_`.
    pub payment: Option<String>,
    /// When the payment was made, in Unix seconds.
    pub payment_created_at: ::specie::Patch<::specie::Decimal>,
    /// Code of the payment method, such as a country and a card brand.
    pub payment_method_type: Option<String>,
    /// True if the wallets pay in proportion to what each received.
    pub proportional_refund: Option<bool>,
    /// Why the money goes back, in the caller's words.
    pub reason: Option<String>,
    /// Number of the receipt.
    pub receipt_number: Option<::specie::Decimal>,
    /// State of the refund. Seen are Pending, Completed, Rejected and Error.
    pub status: Option<String>,
    /// When the refund last changed, in Unix seconds.
    pub updated_at: Option<::specie::Decimal>,
    /// Code of why the refund failed; empty if it did not.
    pub failure_code: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

pub struct RefundEwallet in ("#/components/schemas/Refund/properties/ewallets/items", "keep") {
    /// Share of this wallet, in major units of the currency.
    pub amount: Option<::specie::Decimal>,
    /// Id of the wallet; starts with `ewallet_`.
    pub ewallet: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// A payment of a group; the keys that tell of identity, amounts and state.
pub struct Payment in ("#/components/schemas/Payment", "keep; created_at: whole") {
    /// Amount of the payment, in major units of its currency. When left out: `0.0`.
    pub amount: Option<::specie::Decimal>,
    /// True if the money was collected. When left out: `true`.
    pub captured: Option<bool>,
    /// ISO 3166-1 alpha-2 code of the country of the payment method.
    pub country_code: Option<String>,
    /// When the payment was made, in Unix seconds.
    pub created_at: Option<i64>,
    pub currency_code: Option<String>,
    /// Free text about the payment.
    pub description: Option<String>,
    /// Code of the fault, if the payment failed.
    pub error_code: Option<String>,
    /// Code of the third party's refusal.
    pub failure_code: Option<String>,
    /// That refusal in words.
    pub failure_message: Option<String>,
    /// Id of the group payment; starts with `gp_`.
    pub group_payment: Option<String>,
    /// Id of the payment; starts with `payment_`.
    pub id: Option<String>,
    /// True if less than the asked amount was paid. When left out: `false`.
    pub is_partial: Option<bool>,
    /// The caller's own id.
    pub merchant_reference_id: Option<String>,
    /// The caller's notes; any JSON object.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Amount that was asked for, in major units. When left out: `0.0`.
    pub original_amount: Option<::specie::Decimal>,
    /// True once the payment is paid in full. When left out: `false`.
    pub paid: Option<bool>,
    /// When it was paid, in Unix seconds; zero before that. When left out: `0`.
    pub paid_at: Option<::specie::Decimal>,
    /// Id of the payment method.
    pub payment_method: Option<String>,
    /// Code of the payment method's kind.
    pub payment_method_type: Option<String>,
    /// Family of the payment method.
    pub payment_method_type_category: Option<PaymentMethodTypeCategory>,
    /// Number of the receipt, as text here.
    pub receipt_number: Option<String>,
    /// True if any of it was given back. When left out: `false`.
    pub refunded: Option<bool>,
    /// How much was given back, in major units. When left out: `0.0`.
    pub refunded_amount: Option<::specie::Decimal>,
    pub status: Option<PaymentStatus>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl Payment in (fns) {
    /// `amount`, or `0.0` where it is left out.
    #[must_use]
    pub fn amount_or_default(&self) -> ::specie::Decimal {
        self.amount.clone().unwrap_or_else(|| ::specie::rt::decimal("0.0"))
    }
    /// `captured`, or `true` where it is left out.
    #[must_use]
    pub fn captured_or_default(&self) -> bool {
        self.captured.unwrap_or(true)
    }
    /// `is_partial`, or `false` where it is left out.
    #[must_use]
    pub fn is_partial_or_default(&self) -> bool {
        self.is_partial.unwrap_or(false)
    }
    /// `original_amount`, or `0.0` where it is left out.
    #[must_use]
    pub fn original_amount_or_default(&self) -> ::specie::Decimal {
        self.original_amount.clone().unwrap_or_else(|| ::specie::rt::decimal("0.0"))
    }
    /// `paid`, or `false` where it is left out.
    #[must_use]
    pub fn paid_or_default(&self) -> bool {
        self.paid.unwrap_or(false)
    }
    /// `paid_at`, or `0` where it is left out.
    #[must_use]
    pub fn paid_at_or_default(&self) -> ::specie::Decimal {
        self.paid_at.clone().unwrap_or_else(|| ::specie::rt::decimal("0"))
    }
    /// `refunded`, or `false` where it is left out.
    #[must_use]
    pub fn refunded_or_default(&self) -> bool {
        self.refunded.unwrap_or(false)
    }
    /// `refunded_amount`, or `0.0` where it is left out.
    #[must_use]
    pub fn refunded_amount_or_default(&self) -> ::specie::Decimal {
        self.refunded_amount.clone().unwrap_or_else(|| ::specie::rt::decimal("0.0"))
    }
}

/// Family of the payment method.
pub enum PaymentMethodTypeCategory in ("#/components/schemas/Payment/properties/payment_method_type_category", open Other) {
    BankTransfer = "bank_transfer", BankRedirect = "bank_redirect", Card = "card", Cash = "cash",
    Ewallet = "ewallet"
}

/// A refund event in one of the two envelopes that receivers have met.
///
/// The field that is there tells which one it is: `extended_timestamp`, `token`. With several of them it is the first that fits.
pub enum RefundWebhook in ("#/components/schemas/RefundWebhook", union RefundDelivery r#"keys;
    RefundNotification "extended_timestamp"; RefundDelivery "token""#) {
    RefundNotification(RefundNotification),
    RefundDelivery(RefundDelivery),
}

/// The envelope that the provider documents.
pub struct RefundNotification in ("#/components/schemas/RefundNotification", "keep;
    id: required; type: required; data: required; trigger_operation_id: required; status: required;
    created_at: required; extended_timestamp: required") {
    /// Id of the webhook; starts with `wh_`.
    pub id: String,
    pub r#type: RefundEventType,
    pub data: Refund,
    /// Id of the call that caused the event.
    pub trigger_operation_id: String,
    /// State of the delivery.
    pub status: RefundNotificationStatus,
    /// When the webhook was made, in Unix seconds.
    pub created_at: ::specie::Decimal,
    /// The same moment in Unix milliseconds.
    pub extended_timestamp: ::specie::Decimal,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// Name of a refund event.
pub enum RefundEventType in ("#/components/schemas/RefundEventType", open Other) {
    RefundCompleted = "REFUND_COMPLETED", PaymentRefundFailed = "PAYMENT_REFUND_FAILED",
    PaymentRefundRejected = "PAYMENT_REFUND_REJECTED", PaymentRefundUpdated = "PAYMENT_REFUND_UPDATED"
}

/// State of the delivery.
pub enum RefundNotificationStatus in ("#/components/schemas/RefundNotification/properties/status", open Other) {
    New = "NEW", Clo = "CLO", Err = "ERR", Ret = "RET"
}

/// An envelope with the record of its deliveries, met by an integration.
pub struct RefundDelivery in ("#/components/schemas/RefundDelivery", "keep;
    id: required; token: required; type: required; data: required; trigger_operation_id: required;
    status: required; created_at: required") {
    /// Id of the delivery, a bare UUID.
    pub id: String,
    /// Id of the webhook; starts with `wh_`.
    pub token: String,
    /// Id of the receiving organization, a bare UUID.
    pub organization_id: Option<String>,
    /// Internal number of the organization; zero so far.
    pub org_pk: Option<::specie::Decimal>,
    pub r#type: RefundEventType,
    pub data: Refund,
    /// Deliveries that were tried; empty so far.
    pub attempts: Option<Vec<::specie::Json>>,
    /// Id of the call that caused the event.
    pub trigger_operation_id: String,
    /// When delivery was first tried, in Unix seconds; zero for never.
    pub first_attempt_at: Option<::specie::Decimal>,
    /// When delivery was last tried, in Unix seconds; zero for never.
    pub last_attempt_at: Option<::specie::Decimal>,
    /// State of the delivery; empty so far.
    pub status: String,
    /// When the webhook was made, in Unix seconds; zero so far.
    pub created_at: ::specie::Decimal,
    /// When delivery is tried next, in Unix seconds; zero for never.
    pub next_attempt_at: Option<::specie::Decimal>,
    /// Address of the receiver; empty so far.
    pub uri: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// List refunds
///
/// Pages through the refunds of the account, of at most ninety days at a time.
///
/// `GET /v1/refunds`
pub struct ListRefunds in ("#/paths/~1v1~1refunds/get", r#"refuse; payment_id "paymentId":"#, request) {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// Gives the page that ends before the refund with this id.
    pub ending_before: Option<String>,
    /// How many refunds a page holds, from 1 to 100; ten if left out.
    pub limit: Option<String>,
    /// Gives the page that starts after the refund with this id.
    pub starting_after: Option<String>,
    /// Only refunds of the payment with this id, which starts with `payment_`.
    pub payment_id: Option<String>,
}

impl ListRefunds in (new) ()
impl ListRefunds in (set) {
    idempotency into: String, ending_before into: String, limit into: String, starting_after into: String,
    payment_id into: String
}
impl ListRefunds in (call) { r#"GET "/v1/refunds", header "idempotency", query "ending_before", query "limit", query "starting_after",
query "paymentId", accept "application/json""# }

pub struct RefundListEnvelope in ("#/paths/~1v1~1refunds/get/responses/200/content/application~1json/schema", "keep") {
    pub status: Option<CallStatus>,
    pub data: Option<Vec<Refund>>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

pub struct ErrorEnvelope in ("#/components/responses/BadRequest/content/application~1json/schema", "keep") {
    pub status: Option<CallStatus>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What `listRefunds` is answered with.
pub enum ListRefundsResponse in ("#/paths/~1v1~1refunds/get", replies ListRefunds) {
    /// A page of refunds. Status 200.
    Ok(RefundListEnvelope) = 200,
    /// Refused; `status` says why, and there is no `data`. Status 400.
    BadRequest(ErrorEnvelope) = 400,
    /// Keys or signature were not accepted. Status 401.
    Unauthorized(ErrorEnvelope) = 401,
}

/// Refund a payment
///
/// Gives all or part of one closed payment back, by the way it came. Where no third party has to act, the webhook `REFUND_COMPLETED` follows at once.
///
/// `POST /v1/refunds`
pub struct CreateRefund in ("#/paths/~1v1~1refunds/post", "refuse; body: required", request) {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// The body. Media type `application/json`.
    pub body: CreateRefundBody,
}

impl CreateRefund in (new) (; body: CreateRefundBody(payment: impl Into<String>))
impl CreateRefund in (set) { idempotency into: String }
impl CreateRefund in (set in (body)) {
    amount into: CreateRefundAmount, currency into: String, ewallets: Vec<CreateRefundEwallet>,
    merchant_reference_id into: String, metadata: ::specie::Map<::specie::Json>, reason into: String
}
impl CreateRefund in (call) { r#"POST "/v1/refunds", header "idempotency", json, accept "application/json""# }

pub struct CreateRefundBody in ("#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema", "keep; payment: required", sent) {
    /// How much to give back, in major units of the currency; left out, all that remains.
    pub amount: Option<CreateRefundAmount>,
    /// ISO 4217 code of the amount. Payments with currency exchange need it beside the amount.
    pub currency: Option<String>,
    /// The wallets that pay for the refund, each at most once.
    pub ewallets: Option<Vec<CreateRefundEwallet>>,
    /// The caller's own id, of at most 255 characters.
    pub merchant_reference_id: Option<String>,
    /// The caller's notes; any JSON object.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Id of the payment; starts with `payment_`.
    pub payment: String,
    /// Why the money goes back, as free text.
    pub reason: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl CreateRefundBody in (new) (payment: impl Into<String>)
impl CreateRefundBody in (set) {
    amount into: CreateRefundAmount, currency into: String, ewallets: Vec<CreateRefundEwallet>,
    merchant_reference_id into: String, metadata: ::specie::Map<::specie::Json>, reason into: String
}

/// How much to give back, in major units of the currency; left out, all that remains.
///
/// The JSON type tells which one it is.
pub enum CreateRefundAmount in ("#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount", union Number r#"types;
    Number "number"; Text "string": pattern "^[0-9]+(\\.[0-9]+)?$""#, sent) {
    /// A number.
    Number(::specie::Decimal) from,
    /// A text. Matches `^[0-9]+(\.[0-9]+)?$`.
    Text(String) text,
}

/// The JSON type tells which one it is.
pub enum CreateRefundEwallet in ("#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/ewallets/items", union Text r#"types; Text "string"; Ewallet "object""#, sent) {
    /// A text.
    Text(String) text,
    Ewallet(EwalletShare) from,
}

pub struct EwalletShare in ("#/actions/7/update/anyOf/1", "keep; ewallet: required", sent) {
    /// Id of the wallet; starts with `ewallet_`.
    pub ewallet: String,
    /// Share of this wallet, in major units of the currency.
    pub amount: Option<::specie::Decimal>,
    /// Share of this wallet, as a percentage of the refund.
    pub percent: Option<::specie::Decimal>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl EwalletShare in (new) (ewallet: impl Into<String>)
impl EwalletShare in (set) { amount into: ::specie::Decimal, percent into: ::specie::Decimal }

pub struct RefundEnvelope in ("#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema", "keep") {
    pub status: Option<CallStatus>,
    pub data: Option<Refund>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What `createRefund` is answered with.
pub enum CreateRefundResponse in ("#/paths/~1v1~1refunds/post", replies CreateRefund) {
    /// The refund that was made; 200, though something new was created. Status 200.
    Ok(Box<RefundEnvelope>) = 200,
    /// Refused; `status` says why, and there is no `data`. Status 400.
    BadRequest(ErrorEnvelope) = 400,
    /// Keys or signature were not accepted. Status 401.
    Unauthorized(ErrorEnvelope) = 401,
}

/// Complete a pending refund (sandbox)
///
/// Plays, in the sandbox, the third party whose action a pending refund waits for, such as a bank or a cash desk.
///
/// `POST /v1/refunds/complete`
pub struct CompleteRefund in ("#/paths/~1v1~1refunds~1complete/post", "refuse; body: required", request) {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// The body. Media type `application/json`.
    pub body: CompleteRefundBody,
}

impl CompleteRefund in (new) (; body: CompleteRefundBody(token: impl Into<String>))
impl CompleteRefund in (set) { idempotency into: String }
impl CompleteRefund in (call) { r#"POST "/v1/refunds/complete", header "idempotency", json, accept "application/json""# }

pub struct CompleteRefundBody in ("#/paths/~1v1~1refunds~1complete/post/requestBody/content/application~1json/schema", "keep; token: required", sent) {
    /// Id of the refund; starts with `refund_`.
    pub token: String,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl CompleteRefundBody in (new) (token: impl Into<String>)

/// What `completeRefund` is answered with.
pub enum CompleteRefundResponse in ("#/paths/~1v1~1refunds~1complete/post", replies CompleteRefund) {
    /// The refund, now completed. Status 200.
    Ok(Box<RefundEnvelope>) = 200,
    /// Refused; `status` says why, and there is no `data`. Status 400.
    BadRequest(ErrorEnvelope) = 400,
    /// Keys or signature were not accepted. Status 401.
    Unauthorized(ErrorEnvelope) = 401,
}

/// Refund a group payment
///
/// Gives all or part of a closed group payment back, over the payment methods that took part. Each method sends its own `REFUND_COMPLETED`.
///
/// `POST /v1/refunds/group_payments`
pub struct CreateGroupRefund in ("#/paths/~1v1~1refunds~1group_payments/post", "refuse; body: required", request) {
    /// The body. Media type `application/json`.
    pub body: CreateGroupRefundBody,
}

impl CreateGroupRefund in (new) (; body: CreateGroupRefundBody(group_payment: impl Into<String>))
impl CreateGroupRefund in (set in (body)) { amount into: ::specie::Decimal }
impl CreateGroupRefund in (call) { r#"POST "/v1/refunds/group_payments", json, accept "application/json""# }

pub struct CreateGroupRefundBody in ("#/paths/~1v1~1refunds~1group_payments/post/requestBody/content/application~1json/schema", "keep; group_payment: required", sent) {
    /// How much to give back, in major units of the group payment's currency; left out, all of it.
    pub amount: Option<::specie::Decimal>,
    /// Id of the group payment; starts with `gp_`.
    pub group_payment: String,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl CreateGroupRefundBody in (new) (group_payment: impl Into<String>)
impl CreateGroupRefundBody in (set) { amount into: ::specie::Decimal }

pub struct GroupPaymentEnvelope in ("#/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema", "keep") {
    pub status: Option<CallStatus>,
    pub data: Option<GroupPayment>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

pub struct GroupPayment in ("#/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema/properties/data", "keep") {
    /// Id of the group payment; starts with `gp_`.
    pub id: Option<String>,
    /// Amount of the whole group, in major units of the currency.
    pub amount: Option<::specie::Decimal>,
    /// Sum of the failed payments that nothing has replaced yet, in major units.
    pub amount_to_replace: Option<::specie::Decimal>,
    /// Why the group payment was cancelled.
    pub cancel_reason: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country of the payment methods.
    pub country: Option<String>,
    /// ISO 4217 code of the payments.
    pub currency: Option<String>,
    /// Free text about the group payment.
    pub description: Option<String>,
    /// When the customer's time to pay ends, in Unix seconds.
    pub expiration: Option<::specie::Decimal>,
    /// The caller's own id, of at most 255 characters.
    pub merchant_reference_id: Option<String>,
    /// The caller's notes; any JSON object.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// The payments of the group.
    pub payments: Option<Vec<Payment>>,
    /// State of the group payment.
    pub status: Option<String>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

/// What `createGroupRefund` is answered with.
pub enum CreateGroupRefundResponse in ("#/paths/~1v1~1refunds~1group_payments/post", replies CreateGroupRefund) {
    /// The group payment after the refund. Status 200.
    Ok(Box<GroupPaymentEnvelope>) = 200,
    /// Refused; `status` says why, and there is no `data`. Status 400.
    BadRequest(ErrorEnvelope) = 400,
    /// Keys or signature were not accepted. Status 401.
    Unauthorized(ErrorEnvelope) = 401,
}

/// Read a refund
///
/// Gives one refund as it stands now.
///
/// `GET /v1/refunds/{refundId}`
pub struct RetrieveRefund in ("#/paths/~1v1~1refunds~1{refundId}/get", r#"refuse; refund_id "refundId": required"#, request) {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// Id of the refund; starts with `refund_`.
    pub refund_id: String,
}

impl RetrieveRefund in (new) (refund_id: impl Into<String>)
impl RetrieveRefund in (set) { idempotency into: String }
impl RetrieveRefund in (call) { r#"GET "/v1/refunds/{refundId}", header "idempotency", path "refundId", accept "application/json""# }

/// What `retrieveRefund` is answered with.
pub enum RetrieveRefundResponse in ("#/paths/~1v1~1refunds~1{refundId}/get", replies RetrieveRefund) {
    /// The refund. Status 200.
    Ok(Box<RefundEnvelope>) = 200,
    /// Refused; `status` says why, and there is no `data`. Status 400.
    BadRequest(ErrorEnvelope) = 400,
    /// Keys or signature were not accepted. Status 401.
    Unauthorized(ErrorEnvelope) = 401,
}

/// Replace the notes of a refund
///
/// Changes the metadata of a refund and nothing else.
///
/// `POST /v1/refunds/{refundId}`
pub struct UpdateRefund in ("#/paths/~1v1~1refunds~1{refundId}/post", r#"refuse; refund_id "refundId": required; body: required"#, request) {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// Id of the refund; starts with `refund_`.
    pub refund_id: String,
    /// The body. Media type `application/json`.
    pub body: UpdateRefundBody,
}

impl UpdateRefund in (new) (refund_id: impl Into<String>; body: UpdateRefundBody())
impl UpdateRefund in (set) { idempotency into: String }
impl UpdateRefund in (set in (body)) { metadata into: ::specie::Json }
impl UpdateRefund in (call) { r#"POST "/v1/refunds/{refundId}", header "idempotency", path "refundId", json, accept "application/json""# }

pub struct UpdateRefundBody in ("#/paths/~1v1~1refunds~1{refundId}/post/requestBody/content/application~1json/schema", "keep", sent) {
    /// The caller's notes. No type is stated.
    pub metadata: Option<::specie::Json>,
    pub ..extra: ::specie::Map<::specie::Json>,
}

impl UpdateRefundBody in (new) ()
impl UpdateRefundBody in (set) { metadata into: ::specie::Json }

/// What `updateRefund` is answered with.
pub enum UpdateRefundResponse in ("#/paths/~1v1~1refunds~1{refundId}/post", replies UpdateRefund) {
    /// The refund with its new notes. Status 200.
    Ok(Box<RefundEnvelope>) = 200,
    /// Refused; `status` says why, and there is no `data`. Status 400.
    BadRequest(ErrorEnvelope) = 400,
    /// Keys or signature were not accepted. Status 401.
    Unauthorized(ErrorEnvelope) = 401,
}

/// What the provider sends by itself.
///
/// The field `type` tells which one it is.
pub enum Webhook in ("#/x-webhooks", union RefundCompleted r#"discriminator "type";
    RefundCompleted "REFUND_COMPLETED"; PaymentRefundFailed "PAYMENT_REFUND_FAILED";
    PaymentRefundRejected "PAYMENT_REFUND_REJECTED"; PaymentRefundUpdated "PAYMENT_REFUND_UPDATED""#) {
    /// `type` is `REFUND_COMPLETED`.
    RefundCompleted(RefundWebhook),
    /// `type` is `PAYMENT_REFUND_FAILED`.
    PaymentRefundFailed(RefundWebhook),
    /// `type` is `PAYMENT_REFUND_REJECTED`.
    PaymentRefundRejected(RefundWebhook),
    /// `type` is `PAYMENT_REFUND_UPDATED`.
    PaymentRefundUpdated(RefundWebhook),
}

; "=specs/rapyd/openapi.yaml
=specs/rapyd/overlay.yaml
+524:5 type+1:13 enum+3:7 #/components/schemas/PaymentStatus
+10:5 type+1:13 #/components/schemas/Status; +3:9 type+1:17 .error_code; +13:9 type+1:17 .message; +2:9 type+1:17 .operation_id; +2:9 type+1:17 .response_code
+2:9 type+1:17 enum+2:11 #/components/schemas/Status/properties/status
+3:5 type+1:13 #/components/schemas/Refund; +3:9 type+1:17 .amount; +2:9 type+1:17 .created_at; -58:5 type+1:13 .currency; +61:9 type+1:17 .ewallets; +11:9 type+1:17 .failure_reason; +2:9 type+1:17 .fixed_side; +2:9 type+1:17 .fx_rate; +2:9 type+1:17 .id; +2:9 type+1:17 .merchant_debited_amount; +2:9 type+1:17 .merchant_debited_currency; +2:9 type+1:17 .merchant_reference_id; +2:9 type+1:17 .metadata; +2:9 type+1:17 .payment; +2:9 type+1:17 .payment_created_at; +2:9 type+1:17 .payment_method_type; +2:9 type+1:17 .proportional_refund; +2:9 type+1:17 .reason; +2:9 type+1:17 .receipt_number; +2:9 type+1:17 .status; +2:9 type+1:17 .updated_at; @1 +18:7 type+1:15 .failure_code
@0 +586:11 type+1:19 #/components/schemas/Refund/properties/ewallets/items; +2:15 type+1:23 .amount; +2:15 type+1:23 .ewallet
+50:5 type+1:13 #/components/schemas/Payment; +3:9 type+1:17 .amount; +3:9 type+1:17 .captured; +3:9 type+1:17 .country_code; +2:9 type+1:17 .created_at; -142:5 type+1:13 .currency_code; +145:9 type+1:17 .description; +2:9 type+1:17 .error_code; +2:9 type+1:17 .failure_code; +2:9 type+1:17 .failure_message; +2:9 type+1:17 .group_payment; +2:9 type+1:17 .id; +2:9 type+1:17 .is_partial; +3:9 type+1:17 .merchant_reference_id; +2:9 type+1:17 .metadata; +2:9 type+1:17 .original_amount; +3:9 type+1:17 .paid; +3:9 type+1:17 .paid_at; +3:9 type+1:17 .payment_method; +2:9 type+1:17 .payment_method_type; +11:9 type+1:17 .receipt_number; +2:9 type+1:17 .refunded; +3:9 type+1:17 .refunded_amount
-17:9 type+1:17 enum+2:11 #/components/schemas/Payment/properties/payment_method_type_category
+19:5 anyOf+2:7 #/components/schemas/RefundWebhook
+11:5 type+1:13 required+2:7 #/components/schemas/RefundNotification; +9:9 type+1:17 .id; +6:9 type+1:17 .trigger_operation_id; +10:9 type+1:17 .created_at; +2:9 type+1:17 .extended_timestamp
-42:5 type+1:13 enum+2:7 #/components/schemas/RefundEventType
+27:9 type+1:17 enum+2:11 #/components/schemas/RefundNotification/properties/status
+11:5 type+1:13 required+2:7 #/components/schemas/RefundDelivery; +9:9 type+1:17 .id; +2:9 type+1:17 .token; +2:9 type+1:17 .organization_id; +2:9 type+1:17 .org_pk; +6:9 type+1:17 .attempts; +3:9 type+1:17 .trigger_operation_id; +2:9 type+1:17 .first_attempt_at; +2:9 type+1:17 .last_attempt_at; +2:9 type+1:17 .status; +2:9 type+1:17 .created_at; +2:9 type+1:17 .next_attempt_at; +2:9 type+1:17 .uri
-815:5 #/paths/~1v1~1refunds/get; +433:7 type+1:15 .idempotency; -417:11 type+1:19 .ending_before; +6:11 type+1:19 .limit; +6:11 type+1:19 .starting_after; +6:11 type+1:19 .paymentId
+7:15 type+1:23 #/paths/~1v1~1refunds/get/responses/200/content/application~1json/schema; +4:19 type+1:27 .data
+420:11 type+1:19 #/components/responses/BadRequest/content/application~1json/schema
-414:5 #/paths/~1v1~1refunds/post; +374:7 type+1:15 .idempotency
-356:13 type+1:21 required+1:15 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema; +6:17 type+1:25 .currency; +2:17 type+1:25 .ewallets; +4:17 type+1:25 .merchant_reference_id; +2:17 type+1:25 .metadata; +2:17 type+1:25 .payment; +2:17 type+1:25 .reason
-21:17 @1 anyOf+32:7 pattern+3:20 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount
@0 +108:19 @1 anyOf+42:7 type+1:17 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/ewallets/items
+1:11 type+0:17 required+1:11 #/actions/7/update/anyOf/1; +3:13 type+1:21 .ewallet; +2:13 type+1:21 .amount; +2:13 type+1:21 .percent
@0 +127:15 type+1:23 #/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema
+11:5 #/paths/~1v1~1refunds~1complete/post; +310:7 type+1:15 .idempotency
-292:13 type+1:21 required+1:15 #/paths/~1v1~1refunds~1complete/post/requestBody/content/application~1json/schema; +3:17 type+1:25 .token
+19:5 #/paths/~1v1~1refunds~1group_payments/post
+12:13 type+1:21 required+1:15 #/paths/~1v1~1refunds~1group_payments/post/requestBody/content/application~1json/schema; +3:17 type+1:25 .amount; +2:17 type+1:25 .group_payment
+7:15 type+1:23 #/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema
+4:19 type+1:27 #/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema/properties/data; +2:23 type+1:31 .id; +2:23 type+1:31 .amount; +2:23 type+1:31 .amount_to_replace; +2:23 type+1:31 .cancel_reason; +2:23 type+1:31 .country; +2:23 type+1:31 .currency; +2:23 type+1:31 .description; +2:23 type+1:31 .expiration; +2:23 type+1:31 .merchant_reference_id; +2:23 type+1:31 .metadata; +2:23 type+1:31 .payments; +4:23 type+1:31 .status
+7:5 #/paths/~1v1~1refunds~1{refundId}/get; +187:7 type+1:15 .idempotency; -171:11 type+1:19 .refundId
+18:5 #/paths/~1v1~1refunds~1{refundId}/post; +151:7 type+1:15 .idempotency; -135:11 type+1:19 .refundId
+6:13 type+1:21 #/paths/~1v1~1refunds~1{refundId}/post/requestBody/content/application~1json/schema"
}

/// ISO 4217 code, of a list fixed by the provider.
///
/// In the document: `#/components/schemas/Currency`.
pub type Currency = String;

/// ISO 4217 code.
///
/// In the document: `#/components/schemas/Currency_1`.
pub type CurrencyCode = String;
