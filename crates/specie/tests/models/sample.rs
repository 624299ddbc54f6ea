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

const _: () = {
    use specie::rt;

    rt::home!(
        "=openapi.yaml\n\
        +10:5 #/components/schemas/Refund\n\
        +3:9 minimum+1:20 /properties/amount\n\
        +15:5 required+1:7 #/components/schemas/Item\n"
    );
    rt::record!(
        REFUND for Refund, "#/components/schemas/Refund", r#"keep
        "id": required, minLength 4, maxLength 64
        "object": required, const "refund"
        "amount": required, minimum 0.01, exclusiveMaximum 1e20, multipleOf 0.01
        "charge": required, null
        "note": maxLength 500
        "reason": null
        "currency": required
        "level": required
        "labels": additionalProperties (maxLength 500), maxProperties 50
        "items": required, minItems 1, maxItems 10
        "parent":
        "method": required
        "password":
        "target": required"#;
        id, = Const, amount, charge, note, reason, currency, level, labels, items, parent, method, password, target, extra
    );
    rt::record!(ITEM for Item, "#/components/schemas/Item", r#"refuse
        "sku": required"#; sku);
    rt::record!(CARD for Card, "#/components/schemas/Card", r#"ignore
        "type": required, const "card"
        "last4": required"#; = Const, last4);
    rt::record!(BANK for Bank, "#/components/schemas/Bank", r#"ignore
        "type": required
        "iban": required"#; r#type, iban);
    rt::record!(ORDER for Order, "#/components/schemas/Order", r#"ignore
        "refund":"#; refund);
    rt::record!(KEYED_CARD for KeyedCard, "#/components/schemas/KeyedCard", r#"ignore
        "last4": required"#; last4);
    rt::record!(KEYED_BANK for KeyedBank, "#/components/schemas/KeyedBank", r#"ignore
        "iban": required"#; iban);
    rt::record!(LEFT for Left, "#/components/schemas/Left", r#"refuse
        "next": required, null"#; next);
    rt::record!(BOTH_WAYS for BothWays, "#/components/schemas/BothWays", r#"ignore, minProperties 1, maxProperties 3
        "id": required-in-responses
        "pin": required-in-requests
        "r\u0061te":
        "mode": enum [0, 1.5]"#; id, pin, rate, mode);

    rt::union!(METHOD for Method, "#/components/schemas/Method", r#"discriminator "type"
        Card "card":
        Bank "ideal" "sepa":"#, blank = Card; Card, Bank);
    rt::union!(TARGET for Target, "#/components/schemas/Target", r#"types
        Text "string": minLength 1, maxLength 10
        List "array": uniqueItems"#, blank = Text; Text, List);
    rt::union!(KEYED for Keyed, "#/components/schemas/Keyed", r#"keys
        Card "last4":
        Bank "iban":"#, blank = Card; Card, Bank);
    rt::union!(NUMBER for Number, "#/components/schemas/Number", "order
        Small:
        Exact:", blank = Small; Small, Exact);
    rt::union!(EITHER for Either, "#/components/schemas/Either", "one
        Three: multipleOf 3
        Five: multipleOf 5", blank = Three; Three, Five);
    rt::union!(TREE for Tree, "#/components/schemas/Tree", "order
        Left:
        Right:", blank = Left; Left, Right);

    macro_rules! wide {
        ($($index:literal)*) => { concat!("refuse\n", $("\"f", $index, "\":\n"),*) };
    }

    static WIDE: rt::Table<rt::Record> = rt::Table::new(
        "Wide",
        "#/components/schemas/Wide",
        wide!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69),
    );

    impl rt::Model for Wide {
        type Home = __Home;

        fn blank() -> Self {
            Self { fields: [None; 70] }
        }

        fn look(&self, look: &mut rt::Look<'_>) {
            let slots: Vec<&dyn rt::Model> =
                self.fields.iter().map(|field| field as &dyn rt::Model).collect();
            look.record(&WIDE, &slots);
        }

        fn edit(&mut self, edit: &mut rt::Edit<'_>, _: &'static rt::F) -> rt::Res {
            let mut slots: Vec<&mut dyn rt::Model> =
                self.fields.iter_mut().map(|field| field as &mut dyn rt::Model).collect();
            edit.record(&WIDE, &mut slots)
        }
    }

    rt::closed_enum!(BANK_TYPE for BankType, "#/components/schemas/BankType"; Ideal = "ideal", Sepa = "sepa");
    rt::closed_enum!(MODE for Mode, "#/components/schemas/Mode"; Fast = "fast", Slow = "slow");
    rt::open_enum!(REASON for Reason, "#/components/schemas/Reason"; Duplicate = "duplicate", Fraud = "fraud");
    rt::integer_enum!(Level, "#/components/schemas/Level"; Low = 1, High = 10);
    rt::text_newtype!(CURRENCY for Currency, "#/components/schemas/Currency", r#"pattern "^[A-Z]{3}$""#);
    rt::newtype!(PERCENT for Percent(i32), "#/components/schemas/Percent", "minimum 0, maximum 100");
    rt::transparent!(FLAGS for Flags(Map<bool>), "#/components/schemas/Flags", r#"maxProperties 3, propertyNames (pattern "^[a-z]+$")"#);
    rt::impls!(receive; Refund, Item, Card, Bank, Order, BankType, Reason, Level, Currency, Percent, Flags, Method);
    rt::impls!(receive; Target, Keyed, KeyedCard, KeyedBank, Number, Either, Tree, Left, Wide, BothWays);
    rt::impls!(send; Mode);
};
