//! Time of decoding and encoding, relative to `serde_json` with derives on the same structs:
//! `cargo run --release -p specie --example decode`.
//!
//! The runtime checks lengths, bounds, counts, enums and duplicate keys; the derives check types and presence.

#![expect(clippy::print_stdout, reason = "it prints the ratios")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// One struct for each side, with the same fields.
macro_rules! records {
    ($($name:ident { $($field:ident: $type:ty, $flags:expr, $rule:expr;)* })*) => {
        /// As the generator writes them.
        mod ours {
            use specie::rt;

            use super::our_types::{ANY, Map, NULL, REQ, Rule, Status, VALUE};

            $(
                #[derive(Clone, Debug, PartialEq)]
                pub(crate) struct $name { $($field: $type,)* }

                const _: () = {
                    static TABLE: rt::Record = rt::Record::new(
                        stringify!($name),
                        concat!("#/components/schemas/", stringify!($name)),
                        rt::Rest::Ignore,
                        &[$(rt::F { key: concat!("\"", stringify!($field), "\":"), flags: $flags, rule: $rule }),*],
                    );

                    impl rt::Model for $name {
                        fn blank() -> Self {
                            Self { $($field: rt::blank()),* }
                        }

                        fn look(&self, look: &mut rt::Look<'_>) {
                            look.record(&TABLE, &[$(&self.$field),*]);
                        }

                        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
                            edit.record(&TABLE, &mut [$(&mut self.$field),*])
                        }
                    }

                    rt::impls!(receive; $name);
                };
            )*
        }

        /// As people write them.
        mod theirs {
            use super::their_types::{Map, Skip, Status};

            $(
                #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
                pub(crate) struct $name {
                    $(
                        #[serde(skip_serializing_if = "Skip::skip")]
                        $field: $type,
                    )*
                }
            )*
        }
    };
}

mod our_types {
    pub(crate) use specie::Map;
    pub(crate) use specie::rt::{ANY, F, NULL, REQ, Rule};

    pub(crate) static VALUE: F = F { key: "", flags: REQ, rule: Rule::Len(0, 500) };

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Status {
        Pending,
        Succeeded,
        RequiresAction,
    }

    specie::rt::closed_enum!(Status, "#/components/schemas/Status";
        Pending = "pending", Succeeded = "succeeded", RequiresAction = "requires_action");
    specie::rt::impls!(receive; Status);
}

mod their_types {
    pub(crate) use specie::Map;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub(crate) enum Status {
        Pending,
        Succeeded,
        RequiresAction,
    }

    /// Whether a field is left out.
    pub(crate) trait Skip {
        fn skip(&self) -> bool {
            false
        }
    }

    impl<T> Skip for Option<T> {
        fn skip(&self) -> bool {
            self.is_none()
        }
    }

    impl<T> Skip for Vec<T> {}
    impl<T> Skip for Map<T> {}
    impl Skip for String {}
    impl Skip for Status {}
    impl Skip for i64 {}
    impl Skip for bool {}
    impl Skip for f64 {}
    impl Skip for super::theirs::Address {}
    impl Skip for super::theirs::Billing {}
    impl Skip for super::theirs::Card {}
    impl Skip for super::theirs::Outcome {}
}

records! {
    Refund {
        id: String, REQ, Rule::Len(4, 64);
        object: String, REQ, Rule::Len(1, 20);
        amount: i64, REQ, Rule::Int(1, 99_999_999);
        currency: String, REQ, Rule::Len(3, 3);
        charge: Option<String>, REQ | NULL, Rule::Len(1, 64);
        payment_intent: Option<String>, 0, Rule::Len(1, 64);
        metadata: Option<Map<String>>, 0, Rule::Values(&VALUE, 0, 50);
        reason: Option<String>, 0, Rule::Len(0, 500);
        receipt_number: Option<String>, REQ | NULL, Rule::Any;
        status: Status, REQ, Rule::Any;
        created: i64, REQ, Rule::Int(0, i64::MAX);
        livemode: bool, REQ, Rule::Any;
    }
    Address {
        city: Option<String>, 0, Rule::Len(0, 100);
        country: Option<String>, 0, Rule::Len(2, 2);
        line1: Option<String>, 0, Rule::Len(0, 200);
        line2: Option<String>, REQ | NULL, Rule::Len(0, 200);
        postal_code: Option<String>, 0, Rule::Len(0, 20);
        state: Option<String>, 0, Rule::Len(0, 50);
    }
    Billing {
        address: Address, REQ, Rule::Any;
        email: Option<String>, 0, Rule::Len(3, 254);
        name: Option<String>, 0, Rule::Len(0, 200);
        phone: Option<String>, REQ | NULL, Rule::Any;
    }
    Card {
        brand: String, REQ, Rule::Len(1, 20);
        country: String, REQ, Rule::Len(2, 2);
        exp_month: i64, REQ, Rule::Int(1, 12);
        exp_year: i64, REQ, Rule::Int(2000, 2100);
        fingerprint: String, REQ, Rule::Len(1, 64);
        funding: String, REQ, Rule::Any;
        last4: String, REQ, Rule::Len(4, 4);
        checks: Map<String>, REQ, Rule::Values(&VALUE, 0, 10);
    }
    Outcome {
        network_status: String, REQ, Rule::Any;
        reason: Option<String>, REQ | NULL, Rule::Any;
        risk_level: String, REQ, Rule::Any;
        risk_score: i64, REQ, Rule::Int(0, 100);
        seller_message: String, REQ, Rule::Len(0, 500);
    }
    Charge {
        id: String, REQ, Rule::Len(4, 64);
        object: String, REQ, Rule::Any;
        amount: i64, REQ, Rule::Int(1, 99_999_999);
        amount_captured: i64, REQ, Rule::Int(0, 99_999_999);
        amount_refunded: i64, REQ, Rule::Int(0, 99_999_999);
        balance_transaction: Option<String>, 0, Rule::Len(1, 64);
        billing_details: Billing, REQ, Rule::Any;
        captured: bool, REQ, Rule::Any;
        created: i64, REQ, Rule::Any;
        currency: String, REQ, Rule::Len(3, 3);
        customer: Option<String>, REQ | NULL, Rule::Any;
        description: Option<String>, 0, Rule::Len(0, 1000);
        disputed: bool, REQ, Rule::Any;
        exchange_rate: Option<f64>, 0, Rule::Any;
        failure_code: Option<String>, REQ | NULL, Rule::Any;
        metadata: Map<String>, REQ, Rule::Values(&VALUE, 0, 50);
        outcome: Outcome, REQ, Rule::Any;
        paid: bool, REQ, Rule::Any;
        card: Card, REQ, Rule::Any;
        receipt_url: Option<String>, 0, Rule::Len(0, 2000);
        refunds: Vec<Refund>, REQ, Rule::Items(&ANY, 0, 100);
        tags: Option<Vec<String>>, 0, Rule::Items(&VALUE, 0, 20);
        status: Status, REQ, Rule::Any;
    }
}

fn refund(number: usize) -> String {
    format!(
        r#"{{"id":"re_{number:018}","object":"refund","amount":{amount},"currency":"eur","charge":"ch_{number:018}","payment_intent":"pi_{number:018}","metadata":{{"order_id":"order-{number}-2025","customer_reference":"a returned pair of boots, size 42","channel":"web","agent":"Zoë"}},"reason":"the customer asked \"for it\"","receipt_number":null,"status":"requires_action","created":1730829493,"livemode":true}}"#,
        amount = 1_050 + number,
    )
}

fn charge() -> String {
    let refunds: Vec<String> = (1..=4).map(refund).collect();
    format!(
        r#"{{"id":"ch_3MmlLrLkdIwHu7ix0snN0B15","object":"charge","amount":109900,"amount_captured":109900,"amount_refunded":4206,"balance_transaction":"txn_3MmlLrLkdIwHu7ix0uke3Ezy","billing_details":{{"address":{{"city":"Köln","country":"DE","line1":"Hohe Straße 1","line2":null,"postal_code":"50667","state":"NW"}},"email":"ann.lee@example.com","name":"Ann Lee","phone":null}},"captured":true,"created":1679090539,"currency":"eur","customer":null,"description":"Boots, a tent and two sleeping bags for a cold week in the mountains","disputed":false,"exchange_rate":1.0834,"failure_code":null,"metadata":{{"order":"6735","shop":"north","campaign":"spring-2025"}},"outcome":{{"network_status":"approved_by_network","reason":null,"risk_level":"normal","risk_score":32,"seller_message":"Payment complete."}},"paid":true,"card":{{"brand":"visa","country":"DE","exp_month":3,"exp_year":2027,"fingerprint":"mToisGZ01V71BCos","funding":"credit","last4":"4242","checks":{{"address_line1_check":"pass","address_postal_code_check":"pass","cvc_check":"pass"}}}},"receipt_url":"https://pay.example.com/receipts/payment/CAcaFwoVYWNjdF8xTTJKVGtMa2RJd0h1N2l4KOvG06AGMgZfBXyr1aw6LBa9vaaSRWU96d8qBwz9z2J","refunds":[{}],"tags":["boots","returned"],"status":"succeeded"}}"#,
        refunds.join(",")
    )
}

/// One way to do one thing.
type Way<'a> = (&'static str, Box<dyn Fn() + 'a>);

/// Prints the time of each way relative to the first: the median over interleaved blocks.
fn compare(what: &str, ways: &[Way<'_>]) {
    const BLOCKS: usize = 61;
    let mut times: BTreeMap<usize, Vec<Duration>> = BTreeMap::new();
    for block in 0..BLOCKS {
        for turn in 0..ways.len() {
            let index = (block + turn) % ways.len();
            let start = Instant::now();
            for _ in 0..500 {
                ways[index].1();
            }
            times.entry(index).or_default().push(start.elapsed() / 500);
        }
    }
    let median = |index: usize| {
        let mut times = times.get(&index).cloned().unwrap_or_default();
        times.sort_unstable();
        times.get(BLOCKS / 2).map_or(f64::NAN, Duration::as_secs_f64)
    };
    for (index, (name, _)) in ways.iter().enumerate() {
        let (time, ratio) = (median(index) * 1e9, median(index) / median(0));
        println!("{what:14} {name:24} {time:8.0} ns  {ratio:5.2}");
    }
}

/// Compares both sides on one document.
macro_rules! bench {
    ($name:ident, $text:expr) => {{
        let text: String = $text;
        let bytes = text.as_bytes();
        let ours = ours::$name::from_slice(bytes).expect("the document is valid");
        let theirs: theirs::$name = serde_json::from_slice(bytes).expect("the document is valid");
        assert_eq!(ours::$name::from_slice(&ours.to_vec()).as_ref(), Ok(&ours));
        let what = format!("{} {} B", stringify!($name), bytes.len());
        compare(
            &format!("{what} read"),
            &[
                (
                    "serde_json, derive",
                    Box::new(|| drop(black_box(serde_json::from_slice::<theirs::$name>(black_box(bytes))))),
                ),
                ("from_slice", Box::new(|| drop(black_box(ours::$name::from_slice(black_box(bytes)))))),
                (
                    "serde_json, Deserialize",
                    Box::new(|| drop(black_box(serde_json::from_slice::<ours::$name>(black_box(bytes))))),
                ),
            ],
        );
        compare(
            &format!("{what} write"),
            &[
                ("serde_json, derive", Box::new(|| drop(black_box(serde_json::to_vec(black_box(&theirs)))))),
                ("to_vec", Box::new(|| drop(black_box(black_box(&ours).to_vec())))),
                ("serde_json, Serialize", Box::new(|| drop(black_box(serde_json::to_vec(black_box(&ours)))))),
            ],
        );
    }};
}

fn main() {
    bench!(Refund, refund(7));
    bench!(Charge, charge());
}
