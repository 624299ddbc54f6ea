// @generated from specs/rapyd/openapi.yaml, specs/rapyd/overlay.yaml with rename = [Status = CallStatus, CallStatusStatus = CallOutcome, CreateRefundOk = RefundEnvelope, ListRefundsOk = RefundListEnvelope, CreateGroupRefundOk = GroupPaymentEnvelope, GroupPaymentEnvelopeData = GroupPayment, BadRequest = ErrorEnvelope, RefundEwalletsItem = RefundEwallet, CreateRefundEwalletsItem = CreateRefundEwallet, CreateRefundEwalletEwallet = EwalletShare, Currency1 = CurrencyCode], signed = [access_key, salt, timestamp, signature].
// Do not edit: generate it again instead.

/// State of a payment, as a three-letter code.
///
/// In the document: `#/components/schemas/PaymentStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum PaymentStatus {
    /// `ACT`.
    Act,
    /// `CLO`.
    Clo,
    /// `ERR`.
    Err,
    /// `CAN`.
    Can,
    /// `EXP`.
    Exp,
    /// `DLD`.
    Dld,
    /// `REV`.
    Rev,
    /// `UND`.
    Und,
    /// `CRE`.
    Cre,
    /// A text that the document does not list.
    Other(String),
}

/// How the call went. It says nothing about the state of the refund.
///
/// In the document: `#/components/schemas/Status`.
#[derive(Clone)]
pub struct CallStatus {
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Outcome of the call.
///
/// In the document: `#/components/schemas/Status/properties/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum CallOutcome {
    /// `SUCCESS`.
    Success,
    /// `ERROR`.
    Error,
    /// A text that the document does not list.
    Other(String),
}

/// Money of one payment on its way back.
///
/// In the document: `#/components/schemas/Refund`.
#[derive(Clone)]
pub struct Refund {
    /// Refunded amount, in major units of the currency.
    pub amount: ::specie::Patch<::specie::Decimal>,
    /// When the refund was made, in Unix seconds.
    pub created_at: Option<::specie::Decimal>,
    /// The field `currency`.
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// In the document: `#/components/schemas/Refund/properties/ewallets/items`.
#[derive(Clone)]
pub struct RefundEwallet {
    /// Share of this wallet, in major units of the currency.
    pub amount: Option<::specie::Decimal>,
    /// Id of the wallet; starts with `ewallet_`.
    pub ewallet: Option<String>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// A payment of a group; the keys that tell of identity, amounts and state.
///
/// In the document: `#/components/schemas/Payment`.
#[derive(Clone)]
pub struct Payment {
    /// Amount of the payment, in major units of its currency.
    ///
    /// When left out: `0.0`.
    pub amount: Option<::specie::Decimal>,
    /// True if the money was collected.
    ///
    /// When left out: `true`.
    pub captured: Option<bool>,
    /// ISO 3166-1 alpha-2 code of the country of the payment method.
    pub country_code: Option<String>,
    /// When the payment was made, in Unix seconds.
    pub created_at: Option<i64>,
    /// The field `currency_code`.
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
    /// True if less than the asked amount was paid.
    ///
    /// When left out: `false`.
    pub is_partial: Option<bool>,
    /// The caller's own id.
    pub merchant_reference_id: Option<String>,
    /// The caller's notes; any JSON object.
    pub metadata: Option<::specie::Map<::specie::Json>>,
    /// Amount that was asked for, in major units.
    ///
    /// When left out: `0.0`.
    pub original_amount: Option<::specie::Decimal>,
    /// True once the payment is paid in full.
    ///
    /// When left out: `false`.
    pub paid: Option<bool>,
    /// When it was paid, in Unix seconds; zero before that.
    ///
    /// When left out: `0`.
    pub paid_at: Option<::specie::Decimal>,
    /// Id of the payment method.
    pub payment_method: Option<String>,
    /// Code of the payment method's kind.
    pub payment_method_type: Option<String>,
    /// Family of the payment method.
    pub payment_method_type_category: Option<PaymentMethodTypeCategory>,
    /// Number of the receipt, as text here.
    pub receipt_number: Option<String>,
    /// True if any of it was given back.
    ///
    /// When left out: `false`.
    pub refunded: Option<bool>,
    /// How much was given back, in major units.
    ///
    /// When left out: `0.0`.
    pub refunded_amount: Option<::specie::Decimal>,
    /// The field `status`.
    pub status: Option<PaymentStatus>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl Payment {
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
///
/// In the document: `#/components/schemas/Payment/properties/payment_method_type_category`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum PaymentMethodTypeCategory {
    /// `bank_transfer`.
    BankTransfer,
    /// `bank_redirect`.
    BankRedirect,
    /// `card`.
    Card,
    /// `cash`.
    Cash,
    /// `ewallet`.
    Ewallet,
    /// A text that the document does not list.
    Other(String),
}

/// A refund event in one of the two envelopes that receivers have met.
///
/// The field that is there tells which one it is: `extended_timestamp`, `token`. With several of them it is the first that fits.
///
/// In the document: `#/components/schemas/RefundWebhook`.
#[derive(Clone)]
pub enum RefundWebhook {
    /// Holds `RefundNotification`.
    RefundNotification(RefundNotification),
    /// Holds `RefundDelivery`.
    RefundDelivery(RefundDelivery),
}

/// The envelope that the provider documents.
///
/// In the document: `#/components/schemas/RefundNotification`.
#[derive(Clone)]
pub struct RefundNotification {
    /// Id of the webhook; starts with `wh_`.
    pub id: String,
    /// The field `type`.
    pub r#type: RefundEventType,
    /// The field `data`.
    pub data: Refund,
    /// Id of the call that caused the event.
    pub trigger_operation_id: String,
    /// State of the delivery.
    pub status: RefundNotificationStatus,
    /// When the webhook was made, in Unix seconds.
    pub created_at: ::specie::Decimal,
    /// The same moment in Unix milliseconds.
    pub extended_timestamp: ::specie::Decimal,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// Name of a refund event.
///
/// In the document: `#/components/schemas/RefundEventType`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundEventType {
    /// `REFUND_COMPLETED`.
    RefundCompleted,
    /// `PAYMENT_REFUND_FAILED`.
    PaymentRefundFailed,
    /// `PAYMENT_REFUND_REJECTED`.
    PaymentRefundRejected,
    /// `PAYMENT_REFUND_UPDATED`.
    PaymentRefundUpdated,
    /// A text that the document does not list.
    Other(String),
}

/// State of the delivery.
///
/// In the document: `#/components/schemas/RefundNotification/properties/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RefundNotificationStatus {
    /// `NEW`.
    New,
    /// `CLO`.
    Clo,
    /// `ERR`.
    Err,
    /// `RET`.
    Ret,
    /// A text that the document does not list.
    Other(String),
}

/// An envelope with the record of its deliveries, met by an integration.
///
/// In the document: `#/components/schemas/RefundDelivery`.
#[derive(Clone)]
pub struct RefundDelivery {
    /// Id of the delivery, a bare UUID.
    pub id: String,
    /// Id of the webhook; starts with `wh_`.
    pub token: String,
    /// Id of the receiving organization, a bare UUID.
    pub organization_id: Option<String>,
    /// Internal number of the organization; zero so far.
    pub org_pk: Option<::specie::Decimal>,
    /// The field `type`.
    pub r#type: RefundEventType,
    /// The field `data`.
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// List refunds
///
/// Pages through the refunds of the account, of at most ninety days at a time.
///
/// `GET /v1/refunds`
///
/// In the document: `#/paths/~1v1~1refunds/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRefunds {
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

impl ListRefunds {
    /// A value without any field.
    #[must_use]
    pub fn new() -> Self {
        Self {
            idempotency: None,
            ending_before: None,
            limit: None,
            starting_after: None,
            payment_id: None,
        }
    }
    /// Sets `idempotency`.
    #[must_use]
    pub fn idempotency(mut self, idempotency: impl Into<String>) -> Self {
        self.idempotency = Some(idempotency.into());
        self
    }
    /// Sets `ending_before`.
    #[must_use]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.ending_before = Some(ending_before.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
    /// Sets `paymentId`.
    #[must_use]
    pub fn payment_id(mut self, payment_id: impl Into<String>) -> Self {
        self.payment_id = Some(payment_id.into());
        self
    }
}
impl Default for ListRefunds {
    fn default() -> Self {
        Self::new()
    }
}

impl ListRefunds {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials; `&()` adds none.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(&tables::LIST_REFUNDS_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<ListRefundsResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            200 => received.json().map(ListRefundsResponse::Ok),
            400 => received.json().map(ListRefundsResponse::BadRequest),
            401 => received.json().map(ListRefundsResponse::Unauthorized),
            _ => Err(received.undescribed()),
        }
    }
}

/// In the document: `#/paths/~1v1~1refunds/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
pub struct RefundListEnvelope {
    /// The field `status`.
    pub status: Option<CallStatus>,
    /// The field `data`.
    pub data: Option<Vec<Refund>>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// In the document: `#/components/responses/BadRequest/content/application~1json/schema`.
#[derive(Clone)]
pub struct ErrorEnvelope {
    /// The field `status`.
    pub status: Option<CallStatus>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What `listRefunds` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum ListRefundsResponse {
    /// A page of refunds.
    ///
    /// Status 200.
    Ok(RefundListEnvelope),
    /// Refused; `status` says why, and there is no `data`.
    ///
    /// Status 400.
    BadRequest(ErrorEnvelope),
    /// Keys or signature were not accepted.
    ///
    /// Status 401.
    Unauthorized(ErrorEnvelope),
}

/// Refund a payment
///
/// Gives all or part of one closed payment back, by the way it came. Where no third party has to act, the webhook `REFUND_COMPLETED` follows at once.
///
/// `POST /v1/refunds`
///
/// In the document: `#/paths/~1v1~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRefund {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// The body. Media type `application/json`.
    pub body: CreateRefundBody,
}

impl CreateRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(payment: impl Into<String>) -> Self {
        Self {
            idempotency: None,
            body: CreateRefundBody::new(payment),
        }
    }
    /// Sets `idempotency`.
    #[must_use]
    pub fn idempotency(mut self, idempotency: impl Into<String>) -> Self {
        self.idempotency = Some(idempotency.into());
        self
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<CreateRefundAmount>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }
    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.body.currency = Some(currency.into());
        self
    }
    /// Sets `ewallets`.
    #[must_use]
    pub fn ewallets(mut self, ewallets: Vec<CreateRefundEwallet>) -> Self {
        self.body.ewallets = Some(ewallets);
        self
    }
    /// Sets `merchant_reference_id`.
    #[must_use]
    pub fn merchant_reference_id(
        mut self,
        merchant_reference_id: impl Into<String>,
    ) -> Self {
        self.body.merchant_reference_id = Some(merchant_reference_id.into());
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
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl CreateRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials; `&()` adds none.
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
            _ => Err(received.undescribed()),
        }
    }
}

/// In the document: `#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct CreateRefundBody {
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl CreateRefundBody {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(payment: impl Into<String>) -> Self {
        Self {
            amount: None,
            currency: None,
            ewallets: None,
            merchant_reference_id: None,
            metadata: None,
            payment: payment.into(),
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
    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
    /// Sets `ewallets`.
    #[must_use]
    pub fn ewallets(mut self, ewallets: Vec<CreateRefundEwallet>) -> Self {
        self.ewallets = Some(ewallets);
        self
    }
    /// Sets `merchant_reference_id`.
    #[must_use]
    pub fn merchant_reference_id(
        mut self,
        merchant_reference_id: impl Into<String>,
    ) -> Self {
        self.merchant_reference_id = Some(merchant_reference_id.into());
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
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// How much to give back, in major units of the currency; left out, all that remains.
///
/// The JSON type tells which one it is.
///
/// In the document: `#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount`.
#[derive(Clone)]
pub enum CreateRefundAmount {
    /// A number.
    Number(::specie::Decimal),
    /// A text. Matches `^[0-9]+(\.[0-9]+)?$`.
    Text(String),
}

impl From<::specie::Decimal> for CreateRefundAmount {
    fn from(value: ::specie::Decimal) -> Self {
        Self::Number(value)
    }
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

/// The JSON type tells which one it is.
///
/// In the document: `#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/ewallets/items`.
#[derive(Clone)]
pub enum CreateRefundEwallet {
    /// A text.
    Text(String),
    /// Holds `EwalletShare`.
    Ewallet(EwalletShare),
}

impl From<String> for CreateRefundEwallet {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for CreateRefundEwallet {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<EwalletShare> for CreateRefundEwallet {
    fn from(value: EwalletShare) -> Self {
        Self::Ewallet(value)
    }
}

/// In the document: `#/actions/7/update/anyOf/1`.
#[derive(Clone)]
pub struct EwalletShare {
    /// Id of the wallet; starts with `ewallet_`.
    pub ewallet: String,
    /// Share of this wallet, in major units of the currency.
    pub amount: Option<::specie::Decimal>,
    /// Share of this wallet, as a percentage of the refund.
    pub percent: Option<::specie::Decimal>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl EwalletShare {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(ewallet: impl Into<String>) -> Self {
        Self {
            ewallet: ewallet.into(),
            amount: None,
            percent: None,
            extra: ::specie::Map::default(),
        }
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<::specie::Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }
    /// Sets `percent`.
    #[must_use]
    pub fn percent(mut self, percent: impl Into<::specie::Decimal>) -> Self {
        self.percent = Some(percent.into());
        self
    }
}

/// In the document: `#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
pub struct RefundEnvelope {
    /// The field `status`.
    pub status: Option<CallStatus>,
    /// The field `data`.
    pub data: Option<Refund>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What `createRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateRefundResponse {
    /// The refund that was made; 200, though something new was created.
    ///
    /// Status 200.
    Ok(Box<RefundEnvelope>),
    /// Refused; `status` says why, and there is no `data`.
    ///
    /// Status 400.
    BadRequest(Box<ErrorEnvelope>),
    /// Keys or signature were not accepted.
    ///
    /// Status 401.
    Unauthorized(Box<ErrorEnvelope>),
}

/// Complete a pending refund (sandbox)
///
/// Plays, in the sandbox, the third party whose action a pending refund waits for, such as a bank or a cash desk.
///
/// `POST /v1/refunds/complete`
///
/// In the document: `#/paths/~1v1~1refunds~1complete/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteRefund {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// The body. Media type `application/json`.
    pub body: CompleteRefundBody,
}

impl CompleteRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            idempotency: None,
            body: CompleteRefundBody::new(token),
        }
    }
    /// Sets `idempotency`.
    #[must_use]
    pub fn idempotency(mut self, idempotency: impl Into<String>) -> Self {
        self.idempotency = Some(idempotency.into());
        self
    }
}

impl CompleteRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials; `&()` adds none.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(&tables::COMPLETE_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<CompleteRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            200 => received.json().map(CompleteRefundResponse::Ok),
            400 => received.json().map(CompleteRefundResponse::BadRequest),
            401 => received.json().map(CompleteRefundResponse::Unauthorized),
            _ => Err(received.undescribed()),
        }
    }
}

/// In the document: `#/paths/~1v1~1refunds~1complete/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct CompleteRefundBody {
    /// Id of the refund; starts with `refund_`.
    pub token: String,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl CompleteRefundBody {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            extra: ::specie::Map::default(),
        }
    }
}

/// What `completeRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds~1complete/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CompleteRefundResponse {
    /// The refund, now completed.
    ///
    /// Status 200.
    Ok(Box<RefundEnvelope>),
    /// Refused; `status` says why, and there is no `data`.
    ///
    /// Status 400.
    BadRequest(Box<ErrorEnvelope>),
    /// Keys or signature were not accepted.
    ///
    /// Status 401.
    Unauthorized(Box<ErrorEnvelope>),
}

/// Refund a group payment
///
/// Gives all or part of a closed group payment back, over the payment methods that took part. Each method sends its own `REFUND_COMPLETED`.
///
/// `POST /v1/refunds/group_payments`
///
/// In the document: `#/paths/~1v1~1refunds~1group_payments/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateGroupRefund {
    /// The body. Media type `application/json`.
    pub body: CreateGroupRefundBody,
}

impl CreateGroupRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(group_payment: impl Into<String>) -> Self {
        Self {
            body: CreateGroupRefundBody::new(group_payment),
        }
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<::specie::Decimal>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }
}

impl CreateGroupRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials; `&()` adds none.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(&tables::CREATE_GROUP_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<CreateGroupRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            200 => received.json().map(CreateGroupRefundResponse::Ok),
            400 => received.json().map(CreateGroupRefundResponse::BadRequest),
            401 => received.json().map(CreateGroupRefundResponse::Unauthorized),
            _ => Err(received.undescribed()),
        }
    }
}

/// In the document: `#/paths/~1v1~1refunds~1group_payments/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct CreateGroupRefundBody {
    /// How much to give back, in major units of the group payment's currency; left out, all of it.
    pub amount: Option<::specie::Decimal>,
    /// Id of the group payment; starts with `gp_`.
    pub group_payment: String,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl CreateGroupRefundBody {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(group_payment: impl Into<String>) -> Self {
        Self {
            amount: None,
            group_payment: group_payment.into(),
            extra: ::specie::Map::default(),
        }
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<::specie::Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }
}

/// In the document: `#/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
pub struct GroupPaymentEnvelope {
    /// The field `status`.
    pub status: Option<CallStatus>,
    /// The field `data`.
    pub data: Option<GroupPayment>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// In the document: `#/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema/properties/data`.
#[derive(Clone)]
pub struct GroupPayment {
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
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

/// What `createGroupRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds~1group_payments/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateGroupRefundResponse {
    /// The group payment after the refund.
    ///
    /// Status 200.
    Ok(Box<GroupPaymentEnvelope>),
    /// Refused; `status` says why, and there is no `data`.
    ///
    /// Status 400.
    BadRequest(Box<ErrorEnvelope>),
    /// Keys or signature were not accepted.
    ///
    /// Status 401.
    Unauthorized(Box<ErrorEnvelope>),
}

/// Read a refund
///
/// Gives one refund as it stands now.
///
/// `GET /v1/refunds/{refundId}`
///
/// In the document: `#/paths/~1v1~1refunds~1{refundId}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct RetrieveRefund {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// Id of the refund; starts with `refund_`.
    pub refund_id: String,
}

impl RetrieveRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            idempotency: None,
            refund_id: refund_id.into(),
        }
    }
    /// Sets `idempotency`.
    #[must_use]
    pub fn idempotency(mut self, idempotency: impl Into<String>) -> Self {
        self.idempotency = Some(idempotency.into());
        self
    }
}

impl RetrieveRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials; `&()` adds none.
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
            _ => Err(received.undescribed()),
        }
    }
}

/// What `retrieveRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds~1{refundId}/get`.
#[derive(Clone, Debug, PartialEq)]
pub enum RetrieveRefundResponse {
    /// The refund.
    ///
    /// Status 200.
    Ok(Box<RefundEnvelope>),
    /// Refused; `status` says why, and there is no `data`.
    ///
    /// Status 400.
    BadRequest(Box<ErrorEnvelope>),
    /// Keys or signature were not accepted.
    ///
    /// Status 401.
    Unauthorized(Box<ErrorEnvelope>),
}

/// Replace the notes of a refund
///
/// Changes the metadata of a refund and nothing else.
///
/// `POST /v1/refunds/{refundId}`
///
/// In the document: `#/paths/~1v1~1refunds~1{refundId}/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRefund {
    /// A key of the caller; a second request under it makes nothing new.
    pub idempotency: Option<String>,
    /// Id of the refund; starts with `refund_`.
    pub refund_id: String,
    /// The body. Media type `application/json`.
    pub body: UpdateRefundBody,
}

impl UpdateRefund {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            idempotency: None,
            refund_id: refund_id.into(),
            body: UpdateRefundBody::new(),
        }
    }
    /// Sets `idempotency`.
    #[must_use]
    pub fn idempotency(mut self, idempotency: impl Into<String>) -> Self {
        self.idempotency = Some(idempotency.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<::specie::Json>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }
}

impl UpdateRefund {
    /// The request at a base URL, such as `https://api.example.com/v2`. `auth` adds credentials; `&()` adds none.
    ///
    /// # Errors
    ///
    /// A value breaks a rule of the document, or cannot be written into a request.
    pub fn to_http(
        &self,
        base: &str,
        auth: &dyn ::specie::Authorize,
    ) -> Result<::specie::http::Request<Vec<u8>>, ::specie::RequestError> {
        ::specie::rt::request(&tables::UPDATE_REFUND_CALL, self, 0, base, auth)
    }
    /// What a response says.
    ///
    /// # Errors
    ///
    /// The document does not describe the status, or the body breaks its rules.
    pub fn from_http(
        response: ::specie::http::Response<impl AsRef<[u8]>>,
    ) -> Result<UpdateRefundResponse, ::specie::ResponseError> {
        let received = ::specie::rt::Received::new(response);
        match received.code() {
            200 => received.json().map(UpdateRefundResponse::Ok),
            400 => received.json().map(UpdateRefundResponse::BadRequest),
            401 => received.json().map(UpdateRefundResponse::Unauthorized),
            _ => Err(received.undescribed()),
        }
    }
}

/// In the document: `#/paths/~1v1~1refunds~1{refundId}/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct UpdateRefundBody {
    /// The caller's notes. No type is stated.
    pub metadata: Option<::specie::Json>,
    /// Fields that the document does not name.
    pub extra: ::specie::Map<::specie::Json>,
}

impl UpdateRefundBody {
    /// A value without any field.
    #[must_use]
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: ::specie::Map::default(),
        }
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<::specie::Json>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}
impl Default for UpdateRefundBody {
    fn default() -> Self {
        Self::new()
    }
}

/// What `updateRefund` is answered with.
///
/// In the document: `#/paths/~1v1~1refunds~1{refundId}/post`.
#[derive(Clone, Debug, PartialEq)]
pub enum UpdateRefundResponse {
    /// The refund with its new notes.
    ///
    /// Status 200.
    Ok(Box<RefundEnvelope>),
    /// Refused; `status` says why, and there is no `data`.
    ///
    /// Status 400.
    BadRequest(Box<ErrorEnvelope>),
    /// Keys or signature were not accepted.
    ///
    /// Status 401.
    Unauthorized(Box<ErrorEnvelope>),
}

/// What the provider sends by itself.
///
/// The field `type` tells which one it is.
///
/// In the document: `#/x-webhooks`.
#[derive(Clone)]
pub enum Webhook {
    /// `type` is `REFUND_COMPLETED`.
    RefundCompleted(RefundWebhook),
    /// `type` is `PAYMENT_REFUND_FAILED`.
    PaymentRefundFailed(RefundWebhook),
    /// `type` is `PAYMENT_REFUND_REJECTED`.
    PaymentRefundRejected(RefundWebhook),
    /// `type` is `PAYMENT_REFUND_UPDATED`.
    PaymentRefundUpdated(RefundWebhook),
}

/// ISO 4217 code, of a list fixed by the provider.
///
/// In the document: `#/components/schemas/Currency`.
pub type Currency = String;

/// ISO 4217 code.
///
/// In the document: `#/components/schemas/Currency_1`.
pub type CurrencyCode = String;

mod tables {
    use ::specie::rt;
    pub(super) static CALL_STATUS: rt::Record = rt::Record::new(
        "CallStatus",
        "#/components/schemas/Status",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"error_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"operation_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"response_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND: rt::Record = rt::Record::new(
        "Refund",
        "#/components/schemas/Refund",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amount\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"ewallets\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_reason\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"fixed_side\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"fx_rate\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_debited_amount\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_debited_currency\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_reference_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_created_at\":",
                flags: rt::NULL,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_method_type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"proportional_refund\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"reason\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"receipt_number\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"updated_at\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_EWALLET: rt::Record = rt::Record::new(
        "RefundEwallet",
        "#/components/schemas/Refund/properties/ewallets/items",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"ewallet\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static PAYMENT: rt::Record = rt::Record::new(
        "Payment",
        "#/components/schemas/Payment",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"captured\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"country_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::WHOLE,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"description\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"error_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_code\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"failure_message\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"group_payment\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"is_partial\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_reference_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"original_amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"paid\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"paid_at\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_method\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_method_type\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment_method_type_category\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"receipt_number\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"refunded\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"refunded_amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_WEBHOOK: rt::Union = rt::Union::new(
        "RefundWebhook",
        "#/components/schemas/RefundWebhook",
        rt::Pick::Keys,
        &[
            rt::Branch {
                name: "RefundNotification",
                when: &["extended_timestamp"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "RefundDelivery",
                when: &["token"],
                place: rt::PLAIN,
            },
        ],
    );
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
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"data\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"trigger_operation_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"extended_timestamp\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_DELIVERY: rt::Record = rt::Record::new(
        "RefundDelivery",
        "#/components/schemas/RefundDelivery",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"token\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"organization_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"org_pk\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"type\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"data\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"attempts\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"trigger_operation_id\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"first_attempt_at\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"last_attempt_at\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"created_at\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"next_attempt_at\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"uri\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static LIST_REFUNDS: rt::Record = rt::Record::new(
        "ListRefunds",
        "#/paths/~1v1~1refunds/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"idempotency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"ending_before\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"limit\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"starting_after\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"paymentId\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static LIST_REFUNDS_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/v1/refunds",
        params: &[
            rt::Param {
                name: "idempotency",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "ending_before",
                place: rt::In::Query,
                style: rt::Style::Form,
                explode: true,
            },
            rt::Param {
                name: "limit",
                place: rt::In::Query,
                style: rt::Style::Form,
                explode: true,
            },
            rt::Param {
                name: "starting_after",
                place: rt::In::Query,
                style: rt::Style::Form,
                explode: true,
            },
            rt::Param {
                name: "paymentId",
                place: rt::In::Query,
                style: rt::Style::Form,
                explode: true,
            },
        ],
        body: &[],
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static REFUND_LIST_ENVELOPE: rt::Record = rt::Record::new(
        "RefundListEnvelope",
        "#/paths/~1v1~1refunds/get/responses/200/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"data\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static ERROR_ENVELOPE: rt::Record = rt::Record::new(
        "ErrorEnvelope",
        "#/components/responses/BadRequest/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_REFUND: rt::Record = rt::Record::new(
        "CreateRefund",
        "#/paths/~1v1~1refunds/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"idempotency\":",
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
    pub(super) static CREATE_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/v1/refunds",
        params: &[
            rt::Param {
                name: "idempotency",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
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
                key: "\"currency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"ewallets\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_reference_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payment\":",
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
    static CREATE_REFUND_AMOUNT_TEXT_PATTERN: rt::Pattern = rt::Pattern::new(
        "^[0-9]+(\\.[0-9]+)?$",
    );
    static CREATE_REFUND_AMOUNT_TEXT_RULES: rt::Rules = rt::Rules {
        pattern: Some(&CREATE_REFUND_AMOUNT_TEXT_PATTERN),
        ..rt::Rules::NONE
    };
    pub(super) static CREATE_REFUND_AMOUNT: rt::Union = rt::Union::new(
        "CreateRefundAmount",
        "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount",
        rt::Pick::Types,
        &[
            rt::Branch {
                name: "Number",
                when: &["number"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "Text",
                when: &["string"],
                place: rt::F {
                    key: "",
                    flags: rt::REQ,
                    rule: rt::Rule::Full(&CREATE_REFUND_AMOUNT_TEXT_RULES),
                },
            },
        ],
    );
    pub(super) static CREATE_REFUND_EWALLET: rt::Union = rt::Union::new(
        "CreateRefundEwallet",
        "#/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/ewallets/items",
        rt::Pick::Types,
        &[
            rt::Branch {
                name: "Text",
                when: &["string"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "Ewallet",
                when: &["object"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static EWALLET_SHARE: rt::Record = rt::Record::new(
        "EwalletShare",
        "#/actions/7/update/anyOf/1",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"ewallet\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"percent\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static REFUND_ENVELOPE: rt::Record = rt::Record::new(
        "RefundEnvelope",
        "#/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"data\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static COMPLETE_REFUND: rt::Record = rt::Record::new(
        "CompleteRefund",
        "#/paths/~1v1~1refunds~1complete/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"idempotency\":",
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
    pub(super) static COMPLETE_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/v1/refunds/complete",
        params: &[
            rt::Param {
                name: "idempotency",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static COMPLETE_REFUND_BODY: rt::Record = rt::Record::new(
        "CompleteRefundBody",
        "#/paths/~1v1~1refunds~1complete/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"token\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_GROUP_REFUND: rt::Record = rt::Record::new(
        "CreateGroupRefund",
        "#/paths/~1v1~1refunds~1group_payments/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"body\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static CREATE_GROUP_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/v1/refunds/group_payments",
        params: &[],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static CREATE_GROUP_REFUND_BODY: rt::Record = rt::Record::new(
        "CreateGroupRefundBody",
        "#/paths/~1v1~1refunds~1group_payments/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"group_payment\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static GROUP_PAYMENT_ENVELOPE: rt::Record = rt::Record::new(
        "GroupPaymentEnvelope",
        "#/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"data\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static GROUP_PAYMENT: rt::Record = rt::Record::new(
        "GroupPayment",
        "#/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema/properties/data",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"amount\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"amount_to_replace\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"cancel_reason\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"country\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"currency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"description\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"expiration\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"merchant_reference_id\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"payments\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"status\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static RETRIEVE_REFUND: rt::Record = rt::Record::new(
        "RetrieveRefund",
        "#/paths/~1v1~1refunds~1{refundId}/get",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"idempotency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"refundId\":",
                flags: rt::REQ,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static RETRIEVE_REFUND_CALL: rt::Call = rt::Call {
        method: "GET",
        path: "/v1/refunds/{refundId}",
        params: &[
            rt::Param {
                name: "idempotency",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "refundId",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: &[],
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static UPDATE_REFUND: rt::Record = rt::Record::new(
        "UpdateRefund",
        "#/paths/~1v1~1refunds~1{refundId}/post",
        rt::Rest::Refuse,
        &[
            rt::F {
                key: "\"idempotency\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
            rt::F {
                key: "\"refundId\":",
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
    pub(super) static UPDATE_REFUND_CALL: rt::Call = rt::Call {
        method: "POST",
        path: "/v1/refunds/{refundId}",
        params: &[
            rt::Param {
                name: "idempotency",
                place: rt::In::Header,
                style: rt::Style::Simple,
                explode: false,
            },
            rt::Param {
                name: "refundId",
                place: rt::In::Path,
                style: rt::Style::Simple,
                explode: false,
            },
        ],
        body: rt::JSON,
        accept: "application/json",
        spec: &SPEC,
    };
    pub(super) static UPDATE_REFUND_BODY: rt::Record = rt::Record::new(
        "UpdateRefundBody",
        "#/paths/~1v1~1refunds~1{refundId}/post/requestBody/content/application~1json/schema",
        rt::Rest::Keep,
        &[
            rt::F {
                key: "\"metadata\":",
                flags: 0,
                rule: rt::Rule::Any,
            },
        ],
    );
    pub(super) static WEBHOOK: rt::Union = rt::Union::new(
        "Webhook",
        "#/x-webhooks",
        rt::Pick::Tag("type"),
        &[
            rt::Branch {
                name: "RefundCompleted",
                when: &["REFUND_COMPLETED"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "PaymentRefundFailed",
                when: &["PAYMENT_REFUND_FAILED"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "PaymentRefundRejected",
                when: &["PAYMENT_REFUND_REJECTED"],
                place: rt::PLAIN,
            },
            rt::Branch {
                name: "PaymentRefundUpdated",
                when: &["PAYMENT_REFUND_UPDATED"],
                place: rt::PLAIN,
            },
        ],
    );
    pub(super) static SPEC: rt::Spec = rt::Spec::new(
        "\
        =specs/rapyd/openapi.yaml\n\
        =specs/rapyd/overlay.yaml\n\
        +524:5 type+1:13 enum+3:7 #/components/schemas/PaymentStatus\n\
        +10:5 type+1:13 #/components/schemas/Status\n\
        +3:9 type+1:17 /properties/error_code\n\
        +13:9 type+1:17 /properties/message\n\
        +2:9 type+1:17 /properties/operation_id\n\
        +2:9 type+1:17 /properties/response_code\n\
        +2:9 type+1:17 enum+2:11 #/components/schemas/Status/properties/status\n\
        +3:5 type+1:13 #/components/schemas/Refund\n\
        +3:9 type+1:17 /properties/amount\n\
        +2:9 type+1:17 /properties/created_at\n\
        -58:5 type+1:13 /properties/currency\n\
        +61:9 type+1:17 /properties/ewallets\n\
        +11:9 type+1:17 /properties/failure_reason\n\
        +2:9 type+1:17 /properties/fixed_side\n\
        +2:9 type+1:17 /properties/fx_rate\n\
        +2:9 type+1:17 /properties/id\n\
        +2:9 type+1:17 /properties/merchant_debited_amount\n\
        +2:9 type+1:17 /properties/merchant_debited_currency\n\
        +2:9 type+1:17 /properties/merchant_reference_id\n\
        +2:9 type+1:17 /properties/metadata\n\
        +2:9 type+1:17 /properties/payment\n\
        +2:9 type+1:17 /properties/payment_created_at\n\
        +2:9 type+1:17 /properties/payment_method_type\n\
        +2:9 type+1:17 /properties/proportional_refund\n\
        +2:9 type+1:17 /properties/reason\n\
        +2:9 type+1:17 /properties/receipt_number\n\
        +2:9 type+1:17 /properties/status\n\
        +2:9 type+1:17 /properties/updated_at\n\
        @1 +18:7 type+1:15 /properties/failure_code\n\
        @0 +586:11 type+1:19 #/components/schemas/Refund/properties/ewallets/items\n\
        +2:15 type+1:23 /properties/amount\n\
        +2:15 type+1:23 /properties/ewallet\n\
        +50:5 type+1:13 #/components/schemas/Payment\n\
        +3:9 type+1:17 /properties/amount\n\
        +3:9 type+1:17 /properties/captured\n\
        +3:9 type+1:17 /properties/country_code\n\
        +2:9 type+1:17 /properties/created_at\n\
        -142:5 type+1:13 /properties/currency_code\n\
        +145:9 type+1:17 /properties/description\n\
        +2:9 type+1:17 /properties/error_code\n\
        +2:9 type+1:17 /properties/failure_code\n\
        +2:9 type+1:17 /properties/failure_message\n\
        +2:9 type+1:17 /properties/group_payment\n\
        +2:9 type+1:17 /properties/id\n\
        +2:9 type+1:17 /properties/is_partial\n\
        +3:9 type+1:17 /properties/merchant_reference_id\n\
        +2:9 type+1:17 /properties/metadata\n\
        +2:9 type+1:17 /properties/original_amount\n\
        +3:9 type+1:17 /properties/paid\n\
        +3:9 type+1:17 /properties/paid_at\n\
        +3:9 type+1:17 /properties/payment_method\n\
        +2:9 type+1:17 /properties/payment_method_type\n\
        +11:9 type+1:17 /properties/receipt_number\n\
        +2:9 type+1:17 /properties/refunded\n\
        +3:9 type+1:17 /properties/refunded_amount\n\
        -17:9 type+1:17 enum+2:11 #/components/schemas/Payment/properties/payment_method_type_category\n\
        +19:5 anyOf+2:7 #/components/schemas/RefundWebhook\n\
        +11:5 type+1:13 required+2:7 #/components/schemas/RefundNotification\n\
        +9:9 type+1:17 /properties/id\n\
        +6:9 type+1:17 /properties/trigger_operation_id\n\
        +10:9 type+1:17 /properties/created_at\n\
        +2:9 type+1:17 /properties/extended_timestamp\n\
        -42:5 type+1:13 enum+2:7 #/components/schemas/RefundEventType\n\
        +27:9 type+1:17 enum+2:11 #/components/schemas/RefundNotification/properties/status\n\
        +11:5 type+1:13 required+2:7 #/components/schemas/RefundDelivery\n\
        +9:9 type+1:17 /properties/id\n\
        +2:9 type+1:17 /properties/token\n\
        +2:9 type+1:17 /properties/organization_id\n\
        +2:9 type+1:17 /properties/org_pk\n\
        +6:9 type+1:17 /properties/attempts\n\
        +3:9 type+1:17 /properties/trigger_operation_id\n\
        +2:9 type+1:17 /properties/first_attempt_at\n\
        +2:9 type+1:17 /properties/last_attempt_at\n\
        +2:9 type+1:17 /properties/status\n\
        +2:9 type+1:17 /properties/created_at\n\
        +2:9 type+1:17 /properties/next_attempt_at\n\
        +2:9 type+1:17 /properties/uri\n\
        -815:5 #/paths/~1v1~1refunds/get\n\
        +433:7 type+1:15 /properties/idempotency\n\
        -417:11 type+1:19 /properties/ending_before\n\
        +6:11 type+1:19 /properties/limit\n\
        +6:11 type+1:19 /properties/starting_after\n\
        +6:11 type+1:19 /properties/paymentId\n\
        +7:15 type+1:23 #/paths/~1v1~1refunds/get/responses/200/content/application~1json/schema\n\
        +4:19 type+1:27 /properties/data\n\
        +420:11 type+1:19 #/components/responses/BadRequest/content/application~1json/schema\n\
        -414:5 #/paths/~1v1~1refunds/post\n\
        +374:7 type+1:15 /properties/idempotency\n\
        -356:13 type+1:21 required+1:15 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema\n\
        +6:17 type+1:25 /properties/currency\n\
        +2:17 type+1:25 /properties/ewallets\n\
        +4:17 type+1:25 /properties/merchant_reference_id\n\
        +2:17 type+1:25 /properties/metadata\n\
        +2:17 type+1:25 /properties/payment\n\
        +2:17 type+1:25 /properties/reason\n\
        -21:17 @1 anyOf+32:7 pattern+3:20 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/amount\n\
        @0 +108:19 @1 anyOf+42:7 type+1:17 #/paths/~1v1~1refunds/post/requestBody/content/application~1json/schema/properties/ewallets/items\n\
        +1:11 type+0:17 required+1:11 #/actions/7/update/anyOf/1\n\
        +3:13 type+1:21 /properties/ewallet\n\
        +2:13 type+1:21 /properties/amount\n\
        +2:13 type+1:21 /properties/percent\n\
        @0 +127:15 type+1:23 #/paths/~1v1~1refunds/post/responses/200/content/application~1json/schema\n\
        +11:5 #/paths/~1v1~1refunds~1complete/post\n\
        +310:7 type+1:15 /properties/idempotency\n\
        -292:13 type+1:21 required+1:15 #/paths/~1v1~1refunds~1complete/post/requestBody/content/application~1json/schema\n\
        +3:17 type+1:25 /properties/token\n\
        +19:5 #/paths/~1v1~1refunds~1group_payments/post\n\
        +12:13 type+1:21 required+1:15 #/paths/~1v1~1refunds~1group_payments/post/requestBody/content/application~1json/schema\n\
        +3:17 type+1:25 /properties/amount\n\
        +2:17 type+1:25 /properties/group_payment\n\
        +7:15 type+1:23 #/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema\n\
        +4:19 type+1:27 #/paths/~1v1~1refunds~1group_payments/post/responses/200/content/application~1json/schema/properties/data\n\
        +2:23 type+1:31 /properties/id\n\
        +2:23 type+1:31 /properties/amount\n\
        +2:23 type+1:31 /properties/amount_to_replace\n\
        +2:23 type+1:31 /properties/cancel_reason\n\
        +2:23 type+1:31 /properties/country\n\
        +2:23 type+1:31 /properties/currency\n\
        +2:23 type+1:31 /properties/description\n\
        +2:23 type+1:31 /properties/expiration\n\
        +2:23 type+1:31 /properties/merchant_reference_id\n\
        +2:23 type+1:31 /properties/metadata\n\
        +2:23 type+1:31 /properties/payments\n\
        +4:23 type+1:31 /properties/status\n\
        +7:5 #/paths/~1v1~1refunds~1{refundId}/get\n\
        +187:7 type+1:15 /properties/idempotency\n\
        -171:11 type+1:19 /properties/refundId\n\
        +18:5 #/paths/~1v1~1refunds~1{refundId}/post\n\
        +151:7 type+1:15 /properties/idempotency\n\
        -135:11 type+1:19 /properties/refundId\n\
        +6:13 type+1:21 #/paths/~1v1~1refunds~1{refundId}/post/requestBody/content/application~1json/schema\n\
        ",
    );
}

const _: () = {
    use ::specie::rt;

    rt::open_enum!(
        PaymentStatus, "#/components/schemas/PaymentStatus";
        Act = "ACT",
        Clo = "CLO",
        Err = "ERR",
        Can = "CAN",
        Exp = "EXP",
        Dld = "DLD",
        Rev = "REV",
        Und = "UND",
        Cre = "CRE"
    );

    impl rt::Model for CallStatus {
        fn blank() -> Self {
            Self {
                error_code: None,
                message: None,
                operation_id: None,
                response_code: None,
                status: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CALL_STATUS,
                &[
                    &self.error_code,
                    &self.message,
                    &self.operation_id,
                    &self.response_code,
                    &self.status,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CALL_STATUS,
                &mut [
                    &mut self.error_code,
                    &mut self.message,
                    &mut self.operation_id,
                    &mut self.response_code,
                    &mut self.status,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        CallOutcome, "#/components/schemas/Status/properties/status";
        Success = "SUCCESS",
        Error = "ERROR"
    );

    impl rt::Model for Refund {
        fn blank() -> Self {
            Self {
                amount: rt::blank(),
                created_at: None,
                currency: None,
                ewallets: None,
                failure_reason: None,
                fixed_side: rt::blank(),
                fx_rate: rt::blank(),
                id: None,
                merchant_debited_amount: rt::blank(),
                merchant_debited_currency: rt::blank(),
                merchant_reference_id: None,
                metadata: None,
                payment: None,
                payment_created_at: rt::blank(),
                payment_method_type: None,
                proportional_refund: None,
                reason: None,
                receipt_number: None,
                status: None,
                updated_at: None,
                failure_code: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND,
                &[
                    &self.amount,
                    &self.created_at,
                    &self.currency,
                    &self.ewallets,
                    &self.failure_reason,
                    &self.fixed_side,
                    &self.fx_rate,
                    &self.id,
                    &self.merchant_debited_amount,
                    &self.merchant_debited_currency,
                    &self.merchant_reference_id,
                    &self.metadata,
                    &self.payment,
                    &self.payment_created_at,
                    &self.payment_method_type,
                    &self.proportional_refund,
                    &self.reason,
                    &self.receipt_number,
                    &self.status,
                    &self.updated_at,
                    &self.failure_code,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND,
                &mut [
                    &mut self.amount,
                    &mut self.created_at,
                    &mut self.currency,
                    &mut self.ewallets,
                    &mut self.failure_reason,
                    &mut self.fixed_side,
                    &mut self.fx_rate,
                    &mut self.id,
                    &mut self.merchant_debited_amount,
                    &mut self.merchant_debited_currency,
                    &mut self.merchant_reference_id,
                    &mut self.metadata,
                    &mut self.payment,
                    &mut self.payment_created_at,
                    &mut self.payment_method_type,
                    &mut self.proportional_refund,
                    &mut self.reason,
                    &mut self.receipt_number,
                    &mut self.status,
                    &mut self.updated_at,
                    &mut self.failure_code,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for RefundEwallet {
        fn blank() -> Self {
            Self {
                amount: None,
                ewallet: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_EWALLET,
                &[&self.amount, &self.ewallet, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_EWALLET,
                &mut [&mut self.amount, &mut self.ewallet, &mut self.extra],
            )
        }
    }

    impl rt::Model for Payment {
        fn blank() -> Self {
            Self {
                amount: None,
                captured: None,
                country_code: None,
                created_at: None,
                currency_code: None,
                description: None,
                error_code: None,
                failure_code: None,
                failure_message: None,
                group_payment: None,
                id: None,
                is_partial: None,
                merchant_reference_id: None,
                metadata: None,
                original_amount: None,
                paid: None,
                paid_at: None,
                payment_method: None,
                payment_method_type: None,
                payment_method_type_category: None,
                receipt_number: None,
                refunded: None,
                refunded_amount: None,
                status: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::PAYMENT,
                &[
                    &self.amount,
                    &self.captured,
                    &self.country_code,
                    &self.created_at,
                    &self.currency_code,
                    &self.description,
                    &self.error_code,
                    &self.failure_code,
                    &self.failure_message,
                    &self.group_payment,
                    &self.id,
                    &self.is_partial,
                    &self.merchant_reference_id,
                    &self.metadata,
                    &self.original_amount,
                    &self.paid,
                    &self.paid_at,
                    &self.payment_method,
                    &self.payment_method_type,
                    &self.payment_method_type_category,
                    &self.receipt_number,
                    &self.refunded,
                    &self.refunded_amount,
                    &self.status,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::PAYMENT,
                &mut [
                    &mut self.amount,
                    &mut self.captured,
                    &mut self.country_code,
                    &mut self.created_at,
                    &mut self.currency_code,
                    &mut self.description,
                    &mut self.error_code,
                    &mut self.failure_code,
                    &mut self.failure_message,
                    &mut self.group_payment,
                    &mut self.id,
                    &mut self.is_partial,
                    &mut self.merchant_reference_id,
                    &mut self.metadata,
                    &mut self.original_amount,
                    &mut self.paid,
                    &mut self.paid_at,
                    &mut self.payment_method,
                    &mut self.payment_method_type,
                    &mut self.payment_method_type_category,
                    &mut self.receipt_number,
                    &mut self.refunded,
                    &mut self.refunded_amount,
                    &mut self.status,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        PaymentMethodTypeCategory, "#/components/schemas/Payment/properties/payment_method_type_category";
        BankTransfer = "bank_transfer",
        BankRedirect = "bank_redirect",
        Card = "card",
        Cash = "cash",
        Ewallet = "ewallet"
    );

    impl rt::Branches for RefundWebhook {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::RefundNotification(rt::blank()),
                _ => Self::RefundDelivery(rt::blank()),
            };
            match self {
                Self::RefundNotification(value) => value,
                Self::RefundDelivery(value) => value,
            }
        }
    }
    impl rt::Model for RefundWebhook {
        fn blank() -> Self {
            Self::RefundDelivery(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::RefundNotification(value) => (0, value),
                Self::RefundDelivery(value) => (1, value),
            };
            look.branch(&tables::REFUND_WEBHOOK, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::REFUND_WEBHOOK, self)
        }
    }

    impl rt::Model for RefundNotification {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                r#type: rt::blank(),
                data: rt::blank(),
                trigger_operation_id: rt::blank(),
                status: rt::blank(),
                created_at: rt::blank(),
                extended_timestamp: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_NOTIFICATION,
                &[
                    &self.id,
                    &self.r#type,
                    &self.data,
                    &self.trigger_operation_id,
                    &self.status,
                    &self.created_at,
                    &self.extended_timestamp,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_NOTIFICATION,
                &mut [
                    &mut self.id,
                    &mut self.r#type,
                    &mut self.data,
                    &mut self.trigger_operation_id,
                    &mut self.status,
                    &mut self.created_at,
                    &mut self.extended_timestamp,
                    &mut self.extra,
                ],
            )
        }
    }

    rt::open_enum!(
        RefundEventType, "#/components/schemas/RefundEventType";
        RefundCompleted = "REFUND_COMPLETED",
        PaymentRefundFailed = "PAYMENT_REFUND_FAILED",
        PaymentRefundRejected = "PAYMENT_REFUND_REJECTED",
        PaymentRefundUpdated = "PAYMENT_REFUND_UPDATED"
    );

    rt::open_enum!(
        RefundNotificationStatus, "#/components/schemas/RefundNotification/properties/status";
        New = "NEW",
        Clo = "CLO",
        Err = "ERR",
        Ret = "RET"
    );

    impl rt::Model for RefundDelivery {
        fn blank() -> Self {
            Self {
                id: rt::blank(),
                token: rt::blank(),
                organization_id: None,
                org_pk: None,
                r#type: rt::blank(),
                data: rt::blank(),
                attempts: None,
                trigger_operation_id: rt::blank(),
                first_attempt_at: None,
                last_attempt_at: None,
                status: rt::blank(),
                created_at: rt::blank(),
                next_attempt_at: None,
                uri: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_DELIVERY,
                &[
                    &self.id,
                    &self.token,
                    &self.organization_id,
                    &self.org_pk,
                    &self.r#type,
                    &self.data,
                    &self.attempts,
                    &self.trigger_operation_id,
                    &self.first_attempt_at,
                    &self.last_attempt_at,
                    &self.status,
                    &self.created_at,
                    &self.next_attempt_at,
                    &self.uri,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_DELIVERY,
                &mut [
                    &mut self.id,
                    &mut self.token,
                    &mut self.organization_id,
                    &mut self.org_pk,
                    &mut self.r#type,
                    &mut self.data,
                    &mut self.attempts,
                    &mut self.trigger_operation_id,
                    &mut self.first_attempt_at,
                    &mut self.last_attempt_at,
                    &mut self.status,
                    &mut self.created_at,
                    &mut self.next_attempt_at,
                    &mut self.uri,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for ListRefunds {
        fn blank() -> Self {
            Self {
                idempotency: None,
                ending_before: None,
                limit: None,
                starting_after: None,
                payment_id: None,
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::LIST_REFUNDS,
                &[
                    &self.idempotency,
                    &self.ending_before,
                    &self.limit,
                    &self.starting_after,
                    &self.payment_id,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::LIST_REFUNDS,
                &mut [
                    &mut self.idempotency,
                    &mut self.ending_before,
                    &mut self.limit,
                    &mut self.starting_after,
                    &mut self.payment_id,
                ],
            )
        }
    }

    impl rt::Model for RefundListEnvelope {
        fn blank() -> Self {
            Self {
                status: None,
                data: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::REFUND_LIST_ENVELOPE,
                &[&self.status, &self.data, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_LIST_ENVELOPE,
                &mut [&mut self.status, &mut self.data, &mut self.extra],
            )
        }
    }

    impl rt::Model for ErrorEnvelope {
        fn blank() -> Self {
            Self {
                status: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::ERROR_ENVELOPE, &[&self.status, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::ERROR_ENVELOPE, &mut [&mut self.status, &mut self.extra])
        }
    }

    impl rt::Model for CreateRefund {
        fn blank() -> Self {
            Self {
                idempotency: None,
                body: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::CREATE_REFUND, &[&self.idempotency, &self.body]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::CREATE_REFUND, &mut [&mut self.idempotency, &mut self.body])
        }
    }

    impl rt::Model for CreateRefundBody {
        fn blank() -> Self {
            Self {
                amount: None,
                currency: None,
                ewallets: None,
                merchant_reference_id: None,
                metadata: None,
                payment: rt::blank(),
                reason: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATE_REFUND_BODY,
                &[
                    &self.amount,
                    &self.currency,
                    &self.ewallets,
                    &self.merchant_reference_id,
                    &self.metadata,
                    &self.payment,
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
                    &mut self.currency,
                    &mut self.ewallets,
                    &mut self.merchant_reference_id,
                    &mut self.metadata,
                    &mut self.payment,
                    &mut self.reason,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Branches for CreateRefundAmount {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::Number(rt::blank()),
                _ => Self::Text(rt::blank()),
            };
            match self {
                Self::Number(value) => value,
                Self::Text(value) => value,
            }
        }
    }
    impl rt::Model for CreateRefundAmount {
        fn blank() -> Self {
            Self::Number(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::Number(value) => (0, value),
                Self::Text(value) => (1, value),
            };
            look.branch(&tables::CREATE_REFUND_AMOUNT, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::CREATE_REFUND_AMOUNT, self)
        }
    }

    impl rt::Branches for CreateRefundEwallet {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::Text(rt::blank()),
                _ => Self::Ewallet(rt::blank()),
            };
            match self {
                Self::Text(value) => value,
                Self::Ewallet(value) => value,
            }
        }
    }
    impl rt::Model for CreateRefundEwallet {
        fn blank() -> Self {
            Self::Text(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::Text(value) => (0, value),
                Self::Ewallet(value) => (1, value),
            };
            look.branch(&tables::CREATE_REFUND_EWALLET, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::CREATE_REFUND_EWALLET, self)
        }
    }

    impl rt::Model for EwalletShare {
        fn blank() -> Self {
            Self {
                ewallet: rt::blank(),
                amount: None,
                percent: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::EWALLET_SHARE,
                &[&self.ewallet, &self.amount, &self.percent, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::EWALLET_SHARE,
                &mut [
                    &mut self.ewallet,
                    &mut self.amount,
                    &mut self.percent,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for RefundEnvelope {
        fn blank() -> Self {
            Self {
                status: None,
                data: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::REFUND_ENVELOPE, &[&self.status, &self.data, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::REFUND_ENVELOPE,
                &mut [&mut self.status, &mut self.data, &mut self.extra],
            )
        }
    }

    impl rt::Model for CompleteRefund {
        fn blank() -> Self {
            Self {
                idempotency: None,
                body: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::COMPLETE_REFUND, &[&self.idempotency, &self.body]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::COMPLETE_REFUND,
                &mut [&mut self.idempotency, &mut self.body],
            )
        }
    }

    impl rt::Model for CompleteRefundBody {
        fn blank() -> Self {
            Self {
                token: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::COMPLETE_REFUND_BODY, &[&self.token, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::COMPLETE_REFUND_BODY,
                &mut [&mut self.token, &mut self.extra],
            )
        }
    }

    impl rt::Model for CreateGroupRefund {
        fn blank() -> Self {
            Self { body: rt::blank() }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::CREATE_GROUP_REFUND, &[&self.body]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(&tables::CREATE_GROUP_REFUND, &mut [&mut self.body])
        }
    }

    impl rt::Model for CreateGroupRefundBody {
        fn blank() -> Self {
            Self {
                amount: None,
                group_payment: rt::blank(),
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::CREATE_GROUP_REFUND_BODY,
                &[&self.amount, &self.group_payment, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::CREATE_GROUP_REFUND_BODY,
                &mut [&mut self.amount, &mut self.group_payment, &mut self.extra],
            )
        }
    }

    impl rt::Model for GroupPaymentEnvelope {
        fn blank() -> Self {
            Self {
                status: None,
                data: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::GROUP_PAYMENT_ENVELOPE,
                &[&self.status, &self.data, &self.extra],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::GROUP_PAYMENT_ENVELOPE,
                &mut [&mut self.status, &mut self.data, &mut self.extra],
            )
        }
    }

    impl rt::Model for GroupPayment {
        fn blank() -> Self {
            Self {
                id: None,
                amount: None,
                amount_to_replace: None,
                cancel_reason: None,
                country: None,
                currency: None,
                description: None,
                expiration: None,
                merchant_reference_id: None,
                metadata: None,
                payments: None,
                status: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::GROUP_PAYMENT,
                &[
                    &self.id,
                    &self.amount,
                    &self.amount_to_replace,
                    &self.cancel_reason,
                    &self.country,
                    &self.currency,
                    &self.description,
                    &self.expiration,
                    &self.merchant_reference_id,
                    &self.metadata,
                    &self.payments,
                    &self.status,
                    &self.extra,
                ],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::GROUP_PAYMENT,
                &mut [
                    &mut self.id,
                    &mut self.amount,
                    &mut self.amount_to_replace,
                    &mut self.cancel_reason,
                    &mut self.country,
                    &mut self.currency,
                    &mut self.description,
                    &mut self.expiration,
                    &mut self.merchant_reference_id,
                    &mut self.metadata,
                    &mut self.payments,
                    &mut self.status,
                    &mut self.extra,
                ],
            )
        }
    }

    impl rt::Model for RetrieveRefund {
        fn blank() -> Self {
            Self {
                idempotency: None,
                refund_id: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::RETRIEVE_REFUND, &[&self.idempotency, &self.refund_id]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::RETRIEVE_REFUND,
                &mut [&mut self.idempotency, &mut self.refund_id],
            )
        }
    }

    impl rt::Model for UpdateRefund {
        fn blank() -> Self {
            Self {
                idempotency: None,
                refund_id: rt::blank(),
                body: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(
                &tables::UPDATE_REFUND,
                &[&self.idempotency, &self.refund_id, &self.body],
            );
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::UPDATE_REFUND,
                &mut [&mut self.idempotency, &mut self.refund_id, &mut self.body],
            )
        }
    }

    impl rt::Model for UpdateRefundBody {
        fn blank() -> Self {
            Self {
                metadata: None,
                extra: rt::blank(),
            }
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            look.record(&tables::UPDATE_REFUND_BODY, &[&self.metadata, &self.extra]);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.record(
                &tables::UPDATE_REFUND_BODY,
                &mut [&mut self.metadata, &mut self.extra],
            )
        }
    }

    impl rt::Branches for Webhook {
        fn select(&mut self, index: usize) -> &mut dyn rt::Model {
            *self = match index {
                0 => Self::RefundCompleted(rt::blank()),
                1 => Self::PaymentRefundFailed(rt::blank()),
                2 => Self::PaymentRefundRejected(rt::blank()),
                _ => Self::PaymentRefundUpdated(rt::blank()),
            };
            match self {
                Self::RefundCompleted(value)
                | Self::PaymentRefundFailed(value)
                | Self::PaymentRefundRejected(value)
                | Self::PaymentRefundUpdated(value) => value,
            }
        }
    }
    impl rt::Model for Webhook {
        fn blank() -> Self {
            Self::RefundCompleted(rt::blank())
        }
        fn look(&self, look: &mut rt::Look<'_>) {
            let (index, value): (usize, &dyn rt::Model) = match self {
                Self::RefundCompleted(value) => (0, value),
                Self::PaymentRefundFailed(value) => (1, value),
                Self::PaymentRefundRejected(value) => (2, value),
                Self::PaymentRefundUpdated(value) => (3, value),
            };
            look.branch(&tables::WEBHOOK, index, value);
        }
        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            edit.union(&tables::WEBHOOK, self)
        }
    }

    rt::impls!(
        send tables::SPEC;
        CreateRefundBody,
        CreateRefundAmount,
        CreateRefundEwallet,
        EwalletShare,
        CompleteRefundBody,
        CreateGroupRefundBody,
        UpdateRefundBody
    );

    rt::impls!(
        receive tables::SPEC;
        PaymentStatus,
        CallStatus,
        CallOutcome,
        Refund,
        RefundEwallet,
        Payment,
        PaymentMethodTypeCategory,
        RefundWebhook,
        RefundNotification,
        RefundEventType,
        RefundNotificationStatus,
        RefundDelivery,
        RefundListEnvelope,
        ErrorEnvelope,
        RefundEnvelope,
        GroupPaymentEnvelope,
        GroupPayment,
        Webhook
    );

    rt::compared!(
        CallStatus,
        Refund,
        RefundEwallet,
        Payment,
        RefundWebhook,
        RefundNotification,
        RefundDelivery,
        RefundListEnvelope,
        ErrorEnvelope,
        CreateRefundBody,
        CreateRefundAmount,
        CreateRefundEwallet,
        EwalletShare,
        RefundEnvelope,
        CompleteRefundBody,
        CreateGroupRefundBody,
        GroupPaymentEnvelope,
        GroupPayment,
        UpdateRefundBody,
        Webhook
    );
};
