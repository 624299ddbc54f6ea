// @generated from specie.toml
// do not edit; run `cargo xtask regenerate`

//! The types of `specie-refunds` by provider and target: a JSON text in, the text that its type writes again out.

use specie::{DecodeError, Reading};

/// Reads a payload as a type, and writes it again.
pub(crate) type Again = fn(&[u8], Reading) -> Result<Vec<u8>, DecodeError>;

/// How a target of a provider's document is read: `Refund`, `createRefund.request`, `webhook-refund.moved`, and
/// `createRefund.404`, which may stand in the document as `4XX` or `default`.
pub(crate) fn find(provider: &str, target: &str) -> Option<(Again, Reading)> {
    let (_, targets) = PROVIDERS.iter().find(|(name, _)| *name == provider)?;
    let (operation, last) = target.rsplit_once('.').unwrap_or((target, ""));
    let class = last.get(..1).unwrap_or_default();
    let names = [target.to_owned(), format!("{operation}.{class}XX"), format!("{operation}.default")];
    let found = names.iter().find_map(|name| targets.iter().find(|(target, _)| target == name));
    let reading = if last == "request" { Reading::Send } else { Reading::Receive };
    found.map(|(_, again)| (*again, reading))
}

fn again<T: specie::Model>(payload: &[u8], reading: Reading) -> Result<Vec<u8>, DecodeError> {
    specie::decode::<T>(payload, reading).map(|decoded| specie::rt::to_vec(&decoded.value))
}

const PROVIDERS: &[(&str, &[(&str, Again)])] = &[
    ("wooshpay", wooshpay::TARGETS),
    ("rapyd", rapyd::TARGETS),
    ("wepay", wepay::TARGETS),
    ("gr4vy", gr4vy::TARGETS),
];

mod wooshpay {
    use specie_refunds::wooshpay::{CreateRefundBody, Error, ErrorBody, ErrorEnvelope, Event, Refund, RefundObject};

    use super::{Again, again};

    pub(super) const TARGETS: &[(&str, Again)] = &[
        ("Refund", again::<RefundObject>),
        ("Event", again::<Event>),
        ("Error", again::<Error>),
        ("ErrorEnvelope", again::<ErrorEnvelope>),
        ("ErrorBody", again::<ErrorBody>),
        ("createRefund.request", again::<CreateRefundBody>),
        ("createRefund.200", again::<Refund>),
        ("createRefund.400", again::<ErrorBody>),
        ("createRefund.401", again::<ErrorBody>),
        ("createRefund.402", again::<ErrorBody>),
        ("createRefund.403", again::<ErrorBody>),
        ("createRefund.404", again::<ErrorBody>),
        ("createRefund.409", again::<ErrorBody>),
        ("createRefund.429", again::<ErrorBody>),
        ("createRefund.500", again::<ErrorBody>),
        ("createRefund.502", again::<ErrorBody>),
        ("createRefund.503", again::<ErrorBody>),
        ("createRefund.504", again::<ErrorBody>),
        ("retrieveRefund.200", again::<Refund>),
        ("retrieveRefund.400", again::<ErrorBody>),
        ("retrieveRefund.401", again::<ErrorBody>),
        ("retrieveRefund.403", again::<ErrorBody>),
        ("retrieveRefund.404", again::<ErrorBody>),
        ("retrieveRefund.429", again::<ErrorBody>),
        ("retrieveRefund.500", again::<ErrorBody>),
        ("retrieveRefund.502", again::<ErrorBody>),
        ("retrieveRefund.503", again::<ErrorBody>),
        ("retrieveRefund.504", again::<ErrorBody>),
        ("webhook-charge.refund.updated", again::<Event>),
    ];
}

mod rapyd {
    use specie_refunds::rapyd::{CallStatus, CompleteRefundBody, CreateGroupRefundBody, CreateRefundBody, ErrorEnvelope, GroupPaymentEnvelope, Payment, PaymentStatus, Refund, RefundDelivery, RefundEnvelope, RefundEventType, RefundListEnvelope, RefundNotification, RefundWebhook, UpdateRefundBody};

    use super::{Again, again};

    pub(super) const TARGETS: &[(&str, Again)] = &[
        ("Currency", again::<String>),
        ("Currency_1", again::<String>),
        ("PaymentStatus", again::<PaymentStatus>),
        ("Status", again::<CallStatus>),
        ("Refund", again::<Refund>),
        ("Payment", again::<Payment>),
        ("RefundWebhook", again::<RefundWebhook>),
        ("RefundEventType", again::<RefundEventType>),
        ("RefundNotification", again::<RefundNotification>),
        ("RefundDelivery", again::<RefundDelivery>),
        ("listRefunds.200", again::<RefundListEnvelope>),
        ("listRefunds.400", again::<ErrorEnvelope>),
        ("listRefunds.401", again::<ErrorEnvelope>),
        ("createRefund.request", again::<CreateRefundBody>),
        ("createRefund.200", again::<RefundEnvelope>),
        ("createRefund.400", again::<ErrorEnvelope>),
        ("createRefund.401", again::<ErrorEnvelope>),
        ("completeRefund.request", again::<CompleteRefundBody>),
        ("completeRefund.200", again::<RefundEnvelope>),
        ("completeRefund.400", again::<ErrorEnvelope>),
        ("completeRefund.401", again::<ErrorEnvelope>),
        ("createGroupRefund.request", again::<CreateGroupRefundBody>),
        ("createGroupRefund.200", again::<GroupPaymentEnvelope>),
        ("createGroupRefund.400", again::<ErrorEnvelope>),
        ("createGroupRefund.401", again::<ErrorEnvelope>),
        ("retrieveRefund.200", again::<RefundEnvelope>),
        ("retrieveRefund.400", again::<ErrorEnvelope>),
        ("retrieveRefund.401", again::<ErrorEnvelope>),
        ("updateRefund.request", again::<UpdateRefundBody>),
        ("updateRefund.200", again::<RefundEnvelope>),
        ("updateRefund.400", again::<ErrorEnvelope>),
        ("updateRefund.401", again::<ErrorEnvelope>),
        ("webhook-REFUND_COMPLETED", again::<RefundWebhook>),
        ("webhook-PAYMENT_REFUND_FAILED", again::<RefundWebhook>),
        ("webhook-PAYMENT_REFUND_REJECTED", again::<RefundWebhook>),
        ("webhook-PAYMENT_REFUND_UPDATED", again::<RefundWebhook>),
    ];
}

mod wepay {
    use specie_refunds::wepay::{Error, ErrorDetail, NotificationOwner, PaymentMethodReference, ReferenceId, Refund, RefundAmounts, RefundNotification, RefundRequest, ResourceReference};

    use super::{Again, again};

    pub(super) const TARGETS: &[(&str, Again)] = &[
        ("RefundRequest", again::<RefundRequest>),
        ("RefundAmounts", again::<Option<RefundAmounts>>),
        ("CustomData", again::<Option<::specie::Map<::specie::Json>>>),
        ("ReferenceId", again::<Option<ReferenceId>>),
        ("Refund", again::<Refund>),
        ("ResourceReference", again::<Option<ResourceReference>>),
        ("PaymentMethodReference", again::<PaymentMethodReference>),
        ("PendingReason", again::<::specie::Map<::specie::Json>>),
        ("FailureReason", again::<Option<::specie::Map<::specie::Json>>>),
        ("Error", again::<Error>),
        ("ErrorDetail", again::<ErrorDetail>),
        ("RefundNotification", again::<RefundNotification>),
        ("NotificationOwner", again::<NotificationOwner>),
        ("createRefund.request", again::<RefundRequest>),
        ("createRefund.200", again::<Refund>),
        ("createRefund.400", again::<Error>),
        ("createRefund.401", again::<Error>),
        ("createRefund.403", again::<Error>),
        ("createRefund.500", again::<Error>),
        ("getRefund.200", again::<Refund>),
        ("getRefund.400", again::<Error>),
        ("getRefund.401", again::<Error>),
        ("getRefund.403", again::<Error>),
        ("getRefund.500", again::<Error>),
        ("webhook-refunds.created", again::<RefundNotification>),
    ];
}

mod gr4vy {
    use specie_refunds::gr4vy::{Creator, Error400, Error401, Error403, Error404, Error405, Error409, Error425, Error429, Error500, Error502, Error504, ErrorDetail, ErrorLocation, FullRefundRequest, HttpValidationError, Refund, RefundDeclinedEvent, RefundEvent, RefundFailedEvent, RefundList, RefundPage, RefundPendingEvent, RefundRequest, RefundStatus, RefundSucceededEvent, RefundTargetType, ValidationError};

    use super::{Again, again};

    pub(super) const TARGETS: &[(&str, Again)] = &[
        ("TransactionRefundCreate", again::<RefundRequest>),
        ("TransactionRefundAllCreate", again::<FullRefundRequest>),
        ("Refund", again::<Refund>),
        ("Refunds", again::<RefundPage>),
        ("CollectionNoCursor_Refund_", again::<RefundList>),
        ("RefundStatus", again::<RefundStatus>),
        ("RefundTargetType", again::<RefundTargetType>),
        ("api__common_schemas__Creator", again::<Creator>),
        ("RefundEvent", again::<RefundEvent>),
        ("Error400", again::<Error400>),
        ("Error401", again::<Error401>),
        ("Error403", again::<Error403>),
        ("Error404", again::<Error404>),
        ("Error405", again::<Error405>),
        ("Error409", again::<Error409>),
        ("Error425", again::<Error425>),
        ("Error429", again::<Error429>),
        ("Error500", again::<Error500>),
        ("Error502", again::<Error502>),
        ("Error504", again::<Error504>),
        ("ErrorDetail", again::<ErrorDetail>),
        ("ErrorLocation", again::<ErrorLocation>),
        ("HTTPValidationError", again::<HttpValidationError>),
        ("ValidationError", again::<ValidationError>),
        ("listTransactionRefunds.200", again::<RefundPage>),
        ("listTransactionRefunds.400", again::<Error400>),
        ("listTransactionRefunds.401", again::<Error401>),
        ("listTransactionRefunds.403", again::<Error403>),
        ("listTransactionRefunds.404", again::<Error404>),
        ("listTransactionRefunds.405", again::<Error405>),
        ("listTransactionRefunds.409", again::<Error409>),
        ("listTransactionRefunds.422", again::<HttpValidationError>),
        ("listTransactionRefunds.425", again::<Error425>),
        ("listTransactionRefunds.429", again::<Error429>),
        ("listTransactionRefunds.500", again::<Error500>),
        ("listTransactionRefunds.502", again::<Error502>),
        ("listTransactionRefunds.504", again::<Error504>),
        ("createTransactionRefund.request", again::<RefundRequest>),
        ("createTransactionRefund.201", again::<Refund>),
        ("createTransactionRefund.400", again::<Error400>),
        ("createTransactionRefund.401", again::<Error401>),
        ("createTransactionRefund.403", again::<Error403>),
        ("createTransactionRefund.404", again::<Error404>),
        ("createTransactionRefund.405", again::<Error405>),
        ("createTransactionRefund.409", again::<Error409>),
        ("createTransactionRefund.422", again::<HttpValidationError>),
        ("createTransactionRefund.425", again::<Error425>),
        ("createTransactionRefund.429", again::<Error429>),
        ("createTransactionRefund.500", again::<Error500>),
        ("createTransactionRefund.502", again::<Error502>),
        ("createTransactionRefund.504", again::<Error504>),
        ("createFullTransactionRefund.request", again::<Option<FullRefundRequest>>),
        ("createFullTransactionRefund.201", again::<RefundList>),
        ("createFullTransactionRefund.400", again::<Error400>),
        ("createFullTransactionRefund.401", again::<Error401>),
        ("createFullTransactionRefund.403", again::<Error403>),
        ("createFullTransactionRefund.404", again::<Error404>),
        ("createFullTransactionRefund.405", again::<Error405>),
        ("createFullTransactionRefund.409", again::<Error409>),
        ("createFullTransactionRefund.422", again::<HttpValidationError>),
        ("createFullTransactionRefund.425", again::<Error425>),
        ("createFullTransactionRefund.429", again::<Error429>),
        ("createFullTransactionRefund.500", again::<Error500>),
        ("createFullTransactionRefund.502", again::<Error502>),
        ("createFullTransactionRefund.504", again::<Error504>),
        ("getTransactionRefund.200", again::<Refund>),
        ("getTransactionRefund.400", again::<Error400>),
        ("getTransactionRefund.401", again::<Error401>),
        ("getTransactionRefund.403", again::<Error403>),
        ("getTransactionRefund.404", again::<Error404>),
        ("getTransactionRefund.405", again::<Error405>),
        ("getTransactionRefund.409", again::<Error409>),
        ("getTransactionRefund.422", again::<HttpValidationError>),
        ("getTransactionRefund.425", again::<Error425>),
        ("getTransactionRefund.429", again::<Error429>),
        ("getTransactionRefund.500", again::<Error500>),
        ("getTransactionRefund.502", again::<Error502>),
        ("getTransactionRefund.504", again::<Error504>),
        ("getRefund.200", again::<Refund>),
        ("getRefund.400", again::<Error400>),
        ("getRefund.401", again::<Error401>),
        ("getRefund.403", again::<Error403>),
        ("getRefund.404", again::<Error404>),
        ("getRefund.405", again::<Error405>),
        ("getRefund.409", again::<Error409>),
        ("getRefund.422", again::<HttpValidationError>),
        ("getRefund.425", again::<Error425>),
        ("getRefund.429", again::<Error429>),
        ("getRefund.500", again::<Error500>),
        ("getRefund.502", again::<Error502>),
        ("getRefund.504", again::<Error504>),
        ("webhook-refund.pending", again::<RefundPendingEvent>),
        ("webhook-refund.succeeded", again::<RefundSucceededEvent>),
        ("webhook-refund.declined", again::<RefundDeclinedEvent>),
        ("webhook-refund.failed", again::<RefundFailedEvent>),
    ];
}
