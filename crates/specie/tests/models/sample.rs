//! Types as the generator writes them, one for each construct.
#![expect(unreachable_pub, reason = "generated types are public")]

use specie::{Decimal, Json, Map, Patch, Secret};

/// A refund.
#[derive(Clone, PartialEq)]
pub struct Refund {
    pub id: String,
    pub amount: Decimal,
    pub charge: Option<String>,
    pub note: Option<String>,
    pub reason: Patch<Reason>,
    pub currency: Currency,
    pub level: Level,
    pub labels: Option<Map<String>>,
    pub items: Vec<Item>,
    pub parent: Option<Box<Refund>>,
    pub method: Method,
    pub password: Option<Secret<String>>,
    pub target: Target,
    pub extra: Map<Json>,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Item {
    pub sku: String,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Card {
    pub last4: String,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Bank {
    pub r#type: BankType,
    pub iban: String,
}

#[derive(Clone, PartialEq)]
pub struct Order {
    pub refund: Option<Refund>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum BankType {
    Ideal,
    Sepa,
}

#[derive(Clone, PartialEq, Eq)]
pub enum Reason {
    Duplicate,
    Fraud,
    Other(String),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Fast,
    Slow,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Low,
    High,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Currency(String);

#[derive(Clone, PartialEq, Eq)]
pub struct Percent(i32);

#[derive(Clone, PartialEq, Eq)]
pub struct Flags(pub Map<bool>);

#[derive(Clone, PartialEq, Eq)]
pub enum Method {
    Card(Card),
    Bank(Box<Bank>),
}

#[derive(Clone, PartialEq, Eq)]
pub enum Target {
    Text(String),
    List(Vec<String>),
}

#[derive(Clone, PartialEq, Eq)]
pub enum Keyed {
    Card(KeyedCard),
    Bank(KeyedBank),
}

#[derive(Clone, PartialEq, Eq)]
pub struct KeyedCard {
    pub last4: String,
}

#[derive(Clone, PartialEq, Eq)]
pub struct KeyedBank {
    pub iban: String,
}

#[derive(Clone, PartialEq)]
pub enum Number {
    Small(i8),
    Exact(Decimal),
}

#[derive(Clone, PartialEq, Eq)]
pub enum Either {
    Three(i64),
    Five(i64),
}

#[derive(Clone, PartialEq)]
pub enum Tree {
    Left(Box<Left>),
    Right(Box<Left>),
}

#[derive(Clone, PartialEq)]
pub struct Left {
    pub next: Option<Tree>,
}

/// A field that only responses have, one that only requests have.
#[derive(Clone, PartialEq)]
pub struct BothWays {
    pub id: Option<String>,
    pub pin: Option<Secret<String>>,
    pub rate: Option<f32>,
    pub mode: Option<Decimal>,
}

/// Seventy optional fields, as a list to keep the test short.
#[derive(Clone, PartialEq)]
pub struct Wide {
    pub fields: [Option<i32>; 70],
}

mod tables {
    use specie::rt;
    use specie::rt::{Bound, F, REQ, Rest, Rule, Rules};

    pub(super) static SPEC: rt::Spec = rt::Spec::new(
        "=openapi.yaml\n\
        +10:5 #/components/schemas/Refund\n\
        +3:9 minimum+1:20 /properties/amount\n\
        +15:5 required+1:7 #/components/schemas/Item\n",
    );

    const fn required(key: &'static str) -> F {
        F { key, flags: REQ, rule: Rule::Any }
    }

    const fn optional(key: &'static str) -> F {
        F { key, flags: 0, rule: Rule::Any }
    }

    const fn place(rule: Rule) -> F {
        F { key: "", flags: REQ, rule }
    }

    pub(super) static REFUND: rt::Record = rt::Record::new(
        "Refund",
        "#/components/schemas/Refund",
        Rest::Keep,
        &[
            F { key: "\"id\":", flags: REQ, rule: Rule::Len(4, 64) },
            F { key: "\"object\":", flags: REQ, rule: Rule::Const("\"refund\"") },
            F { key: "\"amount\":", flags: REQ, rule: Rule::Full(&REFUND_AMOUNT) },
            F { key: "\"charge\":", flags: REQ | rt::NULL, rule: Rule::Any },
            F { key: "\"note\":", flags: 0, rule: Rule::Len(0, 500) },
            F { key: "\"reason\":", flags: rt::NULL, rule: Rule::Any },
            required("\"currency\":"),
            required("\"level\":"),
            F { key: "\"labels\":", flags: 0, rule: Rule::Values(&LABEL, 0, 50) },
            F { key: "\"items\":", flags: REQ, rule: Rule::Items(&rt::ANY, 1, 10) },
            optional("\"parent\":"),
            required("\"method\":"),
            optional("\"password\":"),
            required("\"target\":"),
        ],
    );
    static REFUND_AMOUNT: Rules = Rules {
        min: Some(Bound::Incl("0.01")),
        max: Some(Bound::Excl("1e20")),
        multiple_of: Some("0.01"),
        ..Rules::NONE
    };
    static LABEL: F = place(Rule::Len(0, 500));
    pub(super) static ITEM: rt::Record =
        rt::Record::new("Item", "#/components/schemas/Item", Rest::Refuse, &[required("\"sku\":")]);
    pub(super) static CARD: rt::Record = rt::Record::new(
        "Card",
        "#/components/schemas/Card",
        Rest::Ignore,
        &[F { key: "\"type\":", flags: REQ, rule: Rule::Const("\"card\"") }, required("\"last4\":")],
    );
    pub(super) static BANK: rt::Record = rt::Record::new(
        "Bank",
        "#/components/schemas/Bank",
        Rest::Ignore,
        &[required("\"type\":"), required("\"iban\":")],
    );
    pub(super) static ORDER: rt::Record =
        rt::Record::new("Order", "#/components/schemas/Order", Rest::Ignore, &[optional("\"refund\":")]);
    pub(super) static CURRENCY: F = place(Rule::Full(&CURRENCY_RULES));
    static CURRENCY_RULES: Rules = Rules { pattern: Some(&CURRENCY_PATTERN), ..Rules::NONE };
    static CURRENCY_PATTERN: rt::Pattern = rt::Pattern::new("^[A-Z]{3}$");
    pub(super) static PERCENT: F = place(Rule::Int(0, 100));
    pub(super) static FLAGS: F = place(Rule::Full(&FLAGS_RULES));
    static FLAGS_RULES: Rules = Rules { max_members: 3, key: Some(&FLAGS_KEY), ..Rules::NONE };
    static FLAGS_KEY: F = place(Rule::Full(&FLAGS_KEY_RULES));
    static FLAGS_KEY_RULES: Rules = Rules { pattern: Some(&FLAGS_KEY_PATTERN), ..Rules::NONE };
    static FLAGS_KEY_PATTERN: rt::Pattern = rt::Pattern::new("^[a-z]+$");
    pub(super) static METHOD: rt::Union = rt::Union::new(
        "Method",
        "#/components/schemas/Method",
        rt::Pick::Tag("type"),
        &[
            rt::Branch { name: "Card", when: &["card"], place: rt::PLAIN },
            rt::Branch { name: "Bank", when: &["ideal", "sepa"], place: rt::PLAIN },
        ],
    );
    pub(super) static TARGET: rt::Union = rt::Union::new(
        "Target",
        "#/components/schemas/Target",
        rt::Pick::Types,
        &[
            rt::Branch { name: "Text", when: &["string"], place: place(Rule::Len(1, 10)) },
            rt::Branch { name: "List", when: &["array"], place: place(Rule::Full(&TARGET_LIST)) },
        ],
    );
    static TARGET_LIST: Rules = Rules { unique: true, ..Rules::NONE };
    pub(super) static KEYED: rt::Union = rt::Union::new(
        "Keyed",
        "#/components/schemas/Keyed",
        rt::Pick::Keys,
        &[
            rt::Branch { name: "Card", when: &["last4"], place: rt::PLAIN },
            rt::Branch { name: "Bank", when: &["iban"], place: rt::PLAIN },
        ],
    );
    pub(super) static KEYED_CARD: rt::Record = rt::Record::new(
        "KeyedCard",
        "#/components/schemas/KeyedCard",
        Rest::Ignore,
        &[required("\"last4\":")],
    );
    pub(super) static KEYED_BANK: rt::Record = rt::Record::new(
        "KeyedBank",
        "#/components/schemas/KeyedBank",
        Rest::Ignore,
        &[required("\"iban\":")],
    );
    pub(super) static NUMBER: rt::Union = rt::Union::new(
        "Number",
        "#/components/schemas/Number",
        rt::Pick::Order,
        &[
            rt::Branch { name: "Small", when: &[], place: rt::PLAIN },
            rt::Branch { name: "Exact", when: &[], place: rt::PLAIN },
        ],
    );
    pub(super) static EITHER: rt::Union = rt::Union::new(
        "Either",
        "#/components/schemas/Either",
        rt::Pick::One,
        &[
            rt::Branch { name: "Three", when: &[], place: place(Rule::Full(&THREE)) },
            rt::Branch { name: "Five", when: &[], place: place(Rule::Full(&FIVE)) },
        ],
    );
    static THREE: Rules = Rules { multiple_of: Some("3"), ..Rules::NONE };
    static FIVE: Rules = Rules { multiple_of: Some("5"), ..Rules::NONE };
    pub(super) static TREE: rt::Union = rt::Union::new(
        "Tree",
        "#/components/schemas/Tree",
        rt::Pick::Order,
        &[
            rt::Branch { name: "Left", when: &[], place: rt::PLAIN },
            rt::Branch { name: "Right", when: &[], place: place(Rule::Any) },
        ],
    );
    pub(super) static LEFT: rt::Record = rt::Record::new(
        "Left",
        "#/components/schemas/Left",
        Rest::Refuse,
        &[F { key: "\"next\":", flags: REQ | rt::NULL, rule: Rule::Any }],
    );

    pub(super) static BOTH_WAYS: rt::Record = rt::Record::new(
        "BothWays",
        "#/components/schemas/BothWays",
        Rest::Ignore,
        &[
            F { key: "\"id\":", flags: rt::REQ_RECEIVE, rule: Rule::Any },
            F { key: "\"pin\":", flags: rt::REQ_SEND, rule: Rule::Any },
            F { key: "\"r\\u0061te\":", flags: 0, rule: Rule::Any },
            F { key: "\"mode\":", flags: 0, rule: Rule::Full(&MODE) },
        ],
    )
    .members(1, 3);
    static MODE: Rules = Rules { choices: &["0", "1.5"], ..Rules::NONE };

    macro_rules! wide {
        ($($index:literal)*) => { &[$(optional(concat!("\"f", $index, "\":"))),*] };
    }

    pub(super) static WIDE: rt::Record = rt::Record::new(
        "Wide",
        "#/components/schemas/Wide",
        Rest::Refuse,
        wide!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69),
    );
}

const _: () = {
    use specie::rt;

    macro_rules! record {
        ($name:ident $table:ident { $($field:ident),* } [$($slot:tt)*]) => {
            impl rt::Model for $name {
                fn blank() -> Self {
                    Self { $($field: rt::blank()),* }
                }

                fn look(&self, look: &mut rt::Look<'_>) {
                    look.record(&tables::$table, record!(@ & self [] $($slot)*));
                }

                fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
                    edit.record(&tables::$table, record!(@ mut self [] $($slot)*))
                }
            }
        };
        (@ & $self:ident [$($done:tt)*] - $($slot:tt)*) => { record!(@ & $self [$($done)* &rt::Const,] $($slot)*) };
        (@ & $self:ident [$($done:tt)*] $field:ident $($slot:tt)*) => { record!(@ & $self [$($done)* &$self.$field,] $($slot)*) };
        (@ & $self:ident [$($done:tt)*]) => { &[$($done)*] };
        (@ mut $self:ident [$($done:tt)*] - $($slot:tt)*) => { record!(@ mut $self [$($done)* &mut rt::Const,] $($slot)*) };
        (@ mut $self:ident [$($done:tt)*] $field:ident $($slot:tt)*) => { record!(@ mut $self [$($done)* &mut $self.$field,] $($slot)*) };
        (@ mut $self:ident [$($done:tt)*]) => { &mut [$($done)*] };
    }

    record! { Refund REFUND
        { id, amount, charge, note, reason, currency, level, labels, items, parent, method, password, target, extra }
        [id - amount charge note reason currency level labels items parent method password target extra]
    }
    record! { Item ITEM { sku } [sku] }
    record! { Card CARD { last4 } [- last4] }
    record! { Bank BANK { r#type, iban } [r#type iban] }
    record! { Order ORDER { refund } [refund] }
    record! { KeyedCard KEYED_CARD { last4 } [last4] }
    record! { KeyedBank KEYED_BANK { iban } [iban] }
    record! { Left LEFT { next } [next] }
    record! { BothWays BOTH_WAYS { id, pin, rate, mode } [id pin rate mode] }

    macro_rules! union {
        ($name:ident $table:ident [$($index:literal $variant:ident),*]) => {
            impl rt::Branches for $name {
                fn select(&mut self, index: usize) -> &mut dyn rt::Model {
                    *self = match index { $($index => Self::$variant(rt::blank()),)* _ => Self::blank() };
                    match self { $(Self::$variant(value) => value),* }
                }
            }

            impl rt::Model for $name {
                fn blank() -> Self {
                    union!(@ $($variant)*)
                }

                fn look(&self, look: &mut rt::Look<'_>) {
                    match self { $(Self::$variant(value) => look.branch(&tables::$table, $index, value)),* }
                }

                fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
                    edit.union(&tables::$table, self)
                }
            }
        };
        (@ $variant:ident $($other:ident)*) => { Self::$variant(rt::blank()) };
    }

    use specie::Model as _;
    union! { Method METHOD [0 Card, 1 Bank] }
    union! { Target TARGET [0 Text, 1 List] }
    union! { Keyed KEYED [0 Card, 1 Bank] }
    union! { Number NUMBER [0 Small, 1 Exact] }
    union! { Either EITHER [0 Three, 1 Five] }
    union! { Tree TREE [0 Left, 1 Right] }

    impl rt::Model for Wide {
        fn blank() -> Self {
            Self { fields: [None; 70] }
        }

        fn look(&self, look: &mut rt::Look<'_>) {
            let slots: Vec<&dyn rt::Model> =
                self.fields.iter().map(|field| field as &dyn rt::Model).collect();
            look.record(&tables::WIDE, &slots);
        }

        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            let mut slots: Vec<&mut dyn rt::Model> =
                self.fields.iter_mut().map(|field| field as &mut dyn rt::Model).collect();
            edit.record(&tables::WIDE, &mut slots)
        }
    }

    rt::closed_enum!(BankType, "#/components/schemas/BankType"; Ideal = "ideal", Sepa = "sepa");
    rt::closed_enum!(Mode, "#/components/schemas/Mode"; Fast = "fast", Slow = "slow");
    rt::open_enum!(Reason, "#/components/schemas/Reason"; Duplicate = "duplicate", Fraud = "fraud");
    rt::integer_enum!(Level, "#/components/schemas/Level"; Low = 1, High = 10);
    rt::text_newtype!(Currency, "#/components/schemas/Currency", tables::CURRENCY);
    rt::newtype!(Percent(i32), "#/components/schemas/Percent", tables::PERCENT);
    rt::transparent!(Flags(Map<bool>), "#/components/schemas/Flags", tables::FLAGS);
    rt::impls!(receive tables::SPEC; Refund, Item, Card, Bank, Order, BankType, Reason, Level, Currency, Percent, Flags, Method);
    rt::impls!(receive; Target, Keyed, KeyedCard, KeyedBank, Number, Either, Tree, Left, Wide, BothWays);
    rt::impls!(send; Mode);
};
