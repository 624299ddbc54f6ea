//! What each recorded sample shows against each document: the table that the check must reproduce.
//!
//! Raw is the document as published. Overlaid is the same with the overlay of `specs`. A row that stays invalid says
//! why.

use std::fmt;

use specie_validate::Target;

/// A document that samples are checked against.
pub(crate) struct Document {
    pub(crate) name: &'static str,
    /// From the root of the workspace; under `shared/` from the shared folder.
    pub(crate) path: &'static str,
    pub(crate) overlay: &'static str,
}

/// A sample and what it shows.
pub(crate) struct Rows {
    /// The file below `providers`.
    pub(crate) sample: &'static str,
    pub(crate) rows: &'static [Row],
}

/// A sample against one document.
pub(crate) struct Row {
    pub(crate) document: &'static str,
    pub(crate) target: Named,
    /// Pointer of the part of the sample that is checked.
    pub(crate) part: &'static str,
    pub(crate) raw: &'static [Found<'static>],
    pub(crate) overlaid: &'static [Found<'static>],
    /// Why the sample stays invalid, or is worth a row though it is valid.
    pub(crate) reason: &'static str,
}

/// The code and the pointer of a finding.
#[derive(Clone, Copy)]
pub(crate) struct Found<'t>(pub(crate) &'t str, pub(crate) &'t str);

impl fmt::Display for Found<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(format!("{} {}", self.0, self.1).trim_end())
    }
}

/// A target, as constants can name it.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Request(&'static str),
    Response(&'static str, u16),
    Webhook(&'static str),
    Schema(&'static str),
}

impl Named {
    pub(crate) fn resolve(self) -> Target {
        match self {
            Named::Request(operation) => Target::request(operation),
            Named::Response(operation, status) => Target::response(operation, status),
            Named::Webhook(name) => Target::webhook(name),
            Named::Schema(name) => Target::schema(name),
        }
    }
}

/// The page of WooshPay: Markdown around a fenced YAML block.
pub(crate) const SEED_002: &str = "seeds/002_f2d7e6cb6dcf0831.txt";

/// The documents, by the names that rows use.
pub(crate) const DOCUMENTS: &[Document] = &[
    Document {
        name: "rapyd 1.0.5",
        path: "shared/providers/rapyd/openapi/rapyd-openapi-1.0.5-2024-05-19-94cf549.full.yaml",
        overlay: "specs/rapyd/overlay.yaml",
    },
    Document {
        name: "rapyd 1.0.5 refunds",
        path: "shared/providers/rapyd/openapi/rapyd-refunds-subset-1.0.5.json",
        overlay: "specs/rapyd/overlay.yaml",
    },
    Document { name: "specs/rapyd", path: "specs/rapyd/openapi.yaml", overlay: "specs/rapyd/overlay.yaml" },
    Document {
        name: "seed 002",
        path: "shared/seeds/002_f2d7e6cb6dcf0831.txt",
        overlay: "specs/wooshpay/overlay.yaml",
    },
    Document {
        name: "specs/wooshpay",
        path: "specs/wooshpay/openapi.yaml",
        overlay: "specs/wooshpay/overlay.yaml",
    },
    Document {
        name: "gr4vy 2024-01",
        path: "shared/providers/gr4vy/openapi/gr4vy-go-2024-01-16-61e8eb1.full.yaml",
        overlay: "specs/gr4vy/overlay.yaml",
    },
    Document {
        name: "gr4vy 2025-02",
        path: "shared/providers/gr4vy/openapi/gr4vy-go-2025-02-28-dd7d89e.full.yaml",
        overlay: "specs/gr4vy/overlay.yaml",
    },
    Document { name: "specs/gr4vy", path: "specs/gr4vy/openapi.yaml", overlay: "specs/gr4vy/overlay.yaml" },
    Document { name: "specs/wepay", path: "specs/wepay/openapi.yaml", overlay: "specs/wepay/overlay.yaml" },
];

const fn row(
    document: &'static str,
    target: Named,
    raw: &'static [Found<'static>],
    overlaid: &'static [Found<'static>],
) -> Row {
    Row { document, target, part: "", raw, overlaid, reason: "" }
}

impl Row {
    const fn part(mut self, pointer: &'static str) -> Row {
        self.part = pointer;
        self
    }

    const fn because(mut self, reason: &'static str) -> Row {
        self.reason = reason;
        self
    }
}

const VALID: &[Found<'_>] = &[];

/// The four fields of a Rapyd refund that are typed string and always null.
const FOUR_NULLS: &[Found<'_>] = &[
    Found("type", "/data/fixed_side"),
    Found("type", "/data/fx_rate"),
    Found("type", "/data/merchant_debited_amount"),
    Found("type", "/data/merchant_debited_currency"),
];

/// The same inside `data`.
const FOUR_NULLS_IN_DATA: &[Found<'_>] = &[
    Found("type", "/fixed_side"),
    Found("type", "/fx_rate"),
    Found("type", "/merchant_debited_amount"),
    Found("type", "/merchant_debited_currency"),
];

const RAPYD_REFUND: &[Row] = &[
    row("rapyd 1.0.5", Named::Response("requestTotal_createRefund", 200), FOUR_NULLS, VALID),
    row("rapyd 1.0.5", Named::Schema("Refund"), FOUR_NULLS_IN_DATA, VALID).part("/data"),
    row("rapyd 1.0.5 refunds", Named::Response("requestTotal_createRefund", 200), FOUR_NULLS, VALID),
    row("specs/rapyd", Named::Response("createRefund", 200), FOUR_NULLS, VALID),
];

const RAPYD_AMOUNT_TEXT: &[Row] = &[
    row("specs/rapyd", Named::Request("createRefund"), &[Found("type", "/amount")], VALID),
    row("rapyd 1.0.5", Named::Request("requestTotal_createRefund"), &[Found("type", "/amount")], VALID),
];

const LIVEMODE: &[Found<'_>] = &[Found("undocumented-field", "/data/object/livemode")];

/// What a WooshPay refund without a reason shows.
const REASON_NULL: &[Found<'_>] =
    &[Found("type", "/reason"), Found("enum", "/reason"), Found("undocumented-field", "/receipt_number")];

/// Keys that Gr4vy added later: absent three times.
const THREE_MISSING: &[Found<'_>] = &[Found("missing-field", ""); 3];

/// The same in a list.
const THREE_MISSING_IN_LIST: &[Found<'_>] = &[Found("missing-field", "/items/0"); 3];

const GR4VY_REQUEST: &[Row] = &[
    row("gr4vy 2024-01", Named::Request("new-refund"), VALID, VALID),
    row("gr4vy 2025-02", Named::Request("new-refund"), VALID, VALID),
    row("specs/gr4vy", Named::Request("createTransactionRefund"), VALID, VALID),
];

/// Samples that no document describes.
pub(crate) const UNDESCRIBED: &[(&str, &str)] =
    &[("wooshpay/samples/webhook-endpoint.docs.json", "a webhook endpoint: no document has this object")];

/// Every other sample.
pub(crate) const SAMPLES: &[Rows] = &[
    Rows { sample: "rapyd/samples/create-refund-response.activemerchant.json", rows: RAPYD_REFUND },
    Rows { sample: "rapyd/samples/create-refund-response.omnipay.json", rows: RAPYD_REFUND },
    Rows { sample: "rapyd/samples/create-refund-response.community-pending.json", rows: RAPYD_REFUND },
    Rows {
        sample: "rapyd/samples/webhook-PAYMENT_REFUND_FAILED.docs.json",
        rows: &[
            row(
                "rapyd 1.0.5",
                Named::Schema("Refund"),
                &[
                    Found("type", "/fixed_side"),
                    Found("type", "/fx_rate"),
                    Found("type", "/merchant_debited_amount"),
                    Found("type", "/merchant_debited_currency"),
                    Found("type", "/amount"),
                    Found("type", "/payment_created_at"),
                    Found("pattern", "/currency"),
                ],
                VALID,
            )
            .part("/data"),
            row(
                "specs/rapyd",
                Named::Webhook("PAYMENT_REFUND_FAILED"),
                &[
                    Found("type", "/data/amount"),
                    Found("type", "/data/fixed_side"),
                    Found("type", "/data/fx_rate"),
                    Found("type", "/data/merchant_debited_amount"),
                    Found("type", "/data/merchant_debited_currency"),
                    Found("type", "/data/payment_created_at"),
                ],
                VALID,
            )
            .because("this document has no pattern for the currency"),
        ],
    },
    Rows {
        sample: "rapyd/samples/webhook-REFUND_COMPLETED.envelope-b.prism.json",
        rows: &[
            row(
                "rapyd 1.0.5",
                Named::Schema("Refund"),
                &[Found("undocumented-field", "/failure_code")],
                VALID,
            )
            .part("/data"),
            row(
                "specs/rapyd",
                Named::Webhook("REFUND_COMPLETED"),
                &[Found("undocumented-field", "/data/failure_code")],
                VALID,
            ),
        ],
    },
    Rows {
        sample: "rapyd/samples/create-refund-error.activemerchant.json",
        rows: &[row("specs/rapyd", Named::Response("createRefund", 400), VALID, VALID)],
    },
    Rows {
        sample: "rapyd/samples/unauthorized-error.activemerchant.json",
        rows: &[row("specs/rapyd", Named::Response("createRefund", 401), VALID, VALID)],
    },
    Rows { sample: "rapyd/samples/create-refund-request.community.json", rows: RAPYD_AMOUNT_TEXT },
    Rows { sample: "rapyd/samples/create-refund-request.omnipay-test.json", rows: RAPYD_AMOUNT_TEXT },
    Rows {
        sample: "rapyd/samples/create-refund-request.docs-dotnet.json",
        rows: &[
            row("specs/rapyd", Named::Request("createRefund"), VALID, VALID),
            row("rapyd 1.0.5", Named::Request("requestTotal_createRefund"), VALID, VALID),
        ],
    },
    Rows {
        sample: "wooshpay/samples/create-refund-request.seed002.json",
        rows: &[
            row("seed 002", Named::Request("post /v1/refunds"), VALID, VALID),
            row("specs/wooshpay", Named::Request("createRefund"), VALID, VALID),
        ],
    },
    Rows {
        sample: "wooshpay/samples/create-refund-request.integration-int-amount.json",
        rows: &[
            row("seed 002", Named::Request("post /v1/refunds"), &[Found("type", "/amount")], VALID),
            row("specs/wooshpay", Named::Request("createRefund"), &[Found("type", "/amount")], VALID),
        ],
    },
    Rows {
        sample: "wooshpay/samples/create-refund-request.integration-undocumented-reason.json",
        rows: &[
            row("seed 002", Named::Request("post /v1/refunds"), &[Found("enum", "/reason")], VALID),
            row("specs/wooshpay", Named::Request("createRefund"), &[Found("enum", "/reason")], VALID),
        ],
    },
    Rows {
        sample: "wooshpay/samples/retrieve-refund-response.docs.json",
        rows: &[
            row(
                "seed 002",
                Named::Response("post /v1/refunds", 200),
                REASON_NULL,
                &[Found("undocumented-field", "/receipt_number")],
            ),
            row(
                "specs/wooshpay",
                Named::Response("retrieveRefund", 200),
                REASON_NULL,
                &[Found("undocumented-field", "/receipt_number")],
            ),
        ],
    },
    Rows {
        sample: "wooshpay/samples/create-refund-response.placeholder.seed000.json",
        rows: &[row("specs/wooshpay", Named::Response("createRefund", 200), VALID, VALID)],
    },
    Rows {
        sample: "wooshpay/samples/error-402.integration-mock.json",
        rows: &[row("specs/wooshpay", Named::Response("createRefund", 402), VALID, VALID)],
    },
    Rows {
        sample: "wooshpay/samples/event-dispute.docs-TRUNCATED.json",
        rows: &[row("specs/wooshpay", Named::Webhook("charge.refund.updated"), LIVEMODE, LIVEMODE)
            .because("an event about a dispute, in the envelope of every event")],
    },
    Rows {
        sample: "gr4vy/samples/response-seed004-era.json",
        rows: &[
            row("gr4vy 2024-01", Named::Response("new-refund", 201), VALID, VALID),
            row("gr4vy 2025-02", Named::Response("new-refund", 201), VALID, VALID),
            row("specs/gr4vy", Named::Response("createTransactionRefund", 201), THREE_MISSING, VALID)
                .because("recorded before `settled` and the two reconciliation ids were added"),
        ],
    },
    Rows {
        sample: "gr4vy/samples/list-seed004-era.json",
        rows: &[
            row("gr4vy 2024-01", Named::Response("list-transaction-refunds", 200), VALID, VALID),
            row("gr4vy 2025-02", Named::Response("list-transaction-refunds", 200), VALID, VALID),
            row("specs/gr4vy", Named::Response("listTransactionRefunds", 200), THREE_MISSING_IN_LIST, VALID)
                .because("recorded before `settled` and the two reconciliation ids were added"),
        ],
    },
    Rows { sample: "gr4vy/samples/request-full.json", rows: GR4VY_REQUEST },
    Rows { sample: "gr4vy/samples/request-partial.json", rows: GR4VY_REQUEST },
    Rows { sample: "gr4vy/samples/request-gift-card.json", rows: GR4VY_REQUEST },
    Rows {
        sample: "wepay/samples/create-refund-request.seed003.json",
        rows: &[row("specs/wepay", Named::Request("createRefund"), VALID, VALID)],
    },
    Rows {
        sample: "wepay/samples/create-refund-response.seed003.json",
        rows: &[row("specs/wepay", Named::Response("createRefund", 200), VALID, VALID)
            .because("`owner.path` lacks the last digit of `owner.id`, but no rule ties the two")],
    },
    Rows {
        sample: "wepay/samples/error-shape.docs.json",
        rows: &[row("specs/wepay", Named::Response("createRefund", 400), VALID, VALID)],
    },
    Rows {
        sample: "wepay/samples/notification-refunds.created.gist-TRUNCATED.json",
        rows: &[row(
            "specs/wepay",
            Named::Webhook("refunds.created"),
            &[
                Found("missing-field", "/payload"),
                Found("missing-field", "/payload"),
                Found("missing-field", "/payload"),
                Found("missing-field", "/payload"),
                Found("missing-field", "/payload"),
                Found("missing-field", "/payload"),
                Found("missing-field", "/payload"),
                Found("type", "/owner/path"),
            ],
            VALID,
        )
        .because("published without its end: the refund in it is cut off")],
    },
];
